import ts from 'typescript'
import { edited, type Edit } from './edited.ts'

/** What is written as a function, in the calls that take one: an argument by its place, or a property of the first. */
const late: Readonly<Record<string, number | 'rows'>> = {
  decision: 'rows',
  question: 'rows',
  strictObject: 0,
  strictObjectWithMoved: 1,
  group: 2,
}

/**
 * Finds what a call takes late, where it is written out in the call itself.
 *
 * @param call - The call.
 * @returns The value, or nothing where the call takes none, or one that is written elsewhere.
 */
export function lateValue(call: ts.CallExpression): ts.Expression | undefined {
  const which = ts.isIdentifier(call.expression) ? late[call.expression.text] : undefined
  const found = call.arguments[typeof which === 'number' ? which : 0]
  if (which === undefined || found === undefined || !ts.isObjectLiteralExpression(found))
    return undefined
  if (which !== 'rows') return found
  const rows = found.properties.find((property) => property.name?.getText() === which)
  return rows !== undefined && ts.isPropertyAssignment(rows) ? rows.initializer : undefined
}

/**
 * Writes rows of tables and fields of schemas as functions, which are called when they are first used.
 *
 * Who imports one question of a package loads them all, and asks few. In the sources they stand as they are, and a
 * test that loads a table finds what is wrong with it; in what is published it was found before.
 *
 * @param path - The module, for the compiler.
 * @param source - Its text.
 * @returns The text so written.
 */
export function withLateValues(path: string, source: string): string {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true)
  const edits: Edit[] = []
  const visit = (node: ts.Node): void => {
    const value = ts.isCallExpression(node) ? lateValue(node) : undefined
    if (value !== undefined)
      edits.push({ start: value.getStart(), end: value.getStart(), text: '() => (' })
    ts.forEachChild(node, visit)
    if (value !== undefined) edits.push({ start: value.end, end: value.end, text: ')' })
  }
  visit(file)
  return edited(
    source,
    edits.sort((one, other) => one.start - other.start),
  )
}
