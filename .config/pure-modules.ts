import ts from 'typescript'
import { edited, type Edit } from './edited.ts'

/** Tells whether every bundler sees by itself that an expression does nothing but make a value. */
function isPlain(node: ts.Expression): boolean {
  if (
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isParenthesizedExpression(node)
  )
    return isPlain(node.expression)
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isPlain)
  if (ts.isObjectLiteralExpression(node))
    return node.properties.every(
      (property) =>
        ts.isPropertyAssignment(property) &&
        !ts.isComputedPropertyName(property.name) &&
        isPlain(property.initializer),
    )
  if (ts.isPrefixUnaryExpression(node)) return ts.isNumericLiteral(node.operand)
  return (
    ts.isLiteralExpression(node) ||
    ts.isIdentifier(node) ||
    ts.isArrowFunction(node) ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword ||
    node.kind === ts.SyntaxKind.NullKeyword
  )
}

/** Makes an expression the body of a function that is called at once, and says that the call does nothing else. */
const pure = (expression: string): string => `/* @__PURE__ */ (() => (${expression}))()`

/** Finds where names are taken out of an object at the top level, and what to write there. */
function takenApart(
  pattern: ts.ObjectBindingPattern,
  initializer: ts.Expression,
  whole: string,
): string | undefined {
  const parts = pattern.elements.map(
    ({ name, propertyName, initializer: fallback, dotDotDotToken }) =>
      ts.isIdentifier(name) && fallback === undefined && dotDotDotToken === undefined
        ? `${name.text} = ${pure(`${whole}.${(propertyName ?? name).getText()}`)}`
        : undefined,
  )
  return parts.includes(undefined)
    ? undefined
    : [`${whole} = ${pure(initializer.getText())}`, ...parts].join(', ')
}

/**
 * Marks what a module computes when it is loaded as computed for its name alone.
 *
 * Where one of many tables in a file is imported, a bundler keeps of the others what it cannot prove to be
 * without effect: every call, every `new`, every read of a property. As the body of a function whose call is
 * marked as pure, each goes unless its name is used.
 *
 * @param path - The module, for messages.
 * @param source - Its text.
 * @returns The text so marked.
 * @throws When the module does something at its top level that makes no named value.
 */
export function markedPure(path: string, source: string): string {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true)
  const refuse = (node: ts.Node): never => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart())
    throw new Error(`${path}:${String(line + 1)}: a module declares named values and nothing else.`)
  }
  const edits: Edit[] = []
  for (const statement of file.statements) {
    if (ts.isExpressionStatement(statement)) refuse(statement)
    if (!ts.isVariableStatement(statement)) continue
    if (statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword)) continue
    for (const { name, initializer, pos, end } of statement.declarationList.declarations) {
      if (initializer === undefined) return refuse(statement)
      if (ts.isObjectBindingPattern(name)) {
        const text = takenApart(name, initializer, `parts$${String(pos)}`)
        if (text === undefined) return refuse(statement)
        edits.push({ start: name.getStart(), end, text })
      } else if (!isPlain(initializer)) {
        const [before = '', after = ''] = pure('\n').split('\n')
        const start = initializer.getStart()
        edits.push({ start, end: start, text: before }, { start: end, end, text: after })
      }
    }
  }
  return edited(source, edits)
}
