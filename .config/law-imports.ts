import ts from 'typescript'
import { edited, type Edit } from './edited.ts'

/** The names that a module imports or exports as values. */
const valuesIn = (elements: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[]): string[] =>
  elements.flatMap((element) => (element.isTypeOnly ? [] : element.getText()))

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true

/**
 * Lists what a module exports as values.
 *
 * @param source - The module's text.
 * @returns The names.
 */
export function exportedValues(source: string): readonly string[] {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.ES2022, true)
  return file.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement))
      return statement.exportClause !== undefined &&
        ts.isNamedExports(statement.exportClause) &&
        !statement.isTypeOnly
        ? valuesIn(statement.exportClause.elements)
        : []
    if (!isExported(statement)) return []
    if (ts.isFunctionDeclaration(statement)) return statement.name?.text ?? []
    return ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name }) => name.getText())
      : []
  })
}

/**
 * Lets a module import of the law no more than it reads.
 *
 * What rules need is loaded without the registers, from an entry point of its own. A named day is imported by
 * itself: bundlers keep or drop an object as a whole, and with one day a rule would bring all of them.
 *
 * @param path - The module, for the compiler.
 * @param source - Its text.
 * @param rules - The names that the rules' own entry point exports.
 * @returns The text with its imports so written; `named-days` is the module of the days.
 */
export function lawImports(path: string, source: string, rules: readonly string[]): string {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true)
  const edits: Edit[] = []
  let readsDays = false
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier))
      continue
    const from = statement.moduleSpecifier.text
    const names = statement.importClause?.namedBindings
    if (names === undefined || !ts.isNamedImports(names)) continue
    if (from !== '@vilkar/law' && !from.endsWith('/since.js')) continue
    const values = valuesIn(names.elements)
    readsDays ||= values.includes('since')
    if (from !== '@vilkar/law') continue
    const [ofRules, others] = [true, false].map((wanted) =>
      values.filter((name) => rules.includes(name) === wanted),
    )
    const text = [
      ...(ofRules?.length ? [`import { ${ofRules.join(', ')} } from '@vilkar/law/rules'`] : []),
      ...(others?.length ? [`import { ${others.join(', ')} } from '@vilkar/law'`] : []),
    ].join('; ')
    edits.push({ start: statement.getStart(), end: statement.end, text })
  }
  const days = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (!ts.isPropertyAccessExpression(node) || node.expression.getText() !== 'since')
      return ts.forEachChild(node, visit)
    days.add(node.name.text)
    edits.push({ start: node.getStart(), end: node.end, text: `since$${node.name.text}` })
  }
  if (readsDays) visit(file)
  if (days.size > 0) {
    const names = [...days].map((name) => `${name} as since$${name}`)
    const text = `\nimport { ${names.join(', ')} } from 'named-days'`
    edits.push({ start: file.end, end: file.end, text })
  }
  return edited(source, edits)
}
