import ts from 'typescript'
import { edited, type Edit } from './edited.ts'
import { lateValue } from './late-values.ts'

/** A list of so many characters is written once; bundles are packed for the way, and a short one packs as well. */
const longList = 50

/** The parts of a row, in the order in which the function that makes one takes them. */
const parts = ['id', 'from', 'when', 'then', 'basis', 'until', 'force']

/** The module of the function that makes a row of its parts. */
export const rowModule = `export const row = (id, from, when, then, basis, until, force) => ({
  id, from, ...(until && { until }), when, then, ...(force && { force }), basis,
})`

/** Finds what stands in the tables of a module, the outermost first: nothing within what is found. */
function inTables(file: ts.SourceFile, isWanted: (node: ts.Node) => boolean): readonly ts.Node[] {
  const found: ts.Node[] = []
  const gather = (node: ts.Node): void => {
    if (isWanted(node)) found.push(node)
    else ts.forEachChild(node, gather)
  }
  const visit = (node: ts.Node): void => {
    const value = ts.isCallExpression(node) ? lateValue(node) : undefined
    if (value === undefined) ts.forEachChild(node, visit)
    else gather(value)
  }
  visit(file)
  return found
}

const isLongList = (node: ts.Node): boolean =>
  ts.isArrayLiteralExpression(node) &&
  node.elements.every((element) => ts.isStringLiteral(element)) &&
  node.getText().replace(/\s+/g, '').length >= longList

/** Writes a long list of texts that the rows of a module repeat once, under a name. */
function withListsOnce(path: string, source: string): string {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true)
  const places = Map.groupBy(inTables(file, isLongList), (node) => node.getText())
  const repeated = [...places].filter(([, nodes]) => nodes.length > 1)
  const edits = repeated.flatMap(([, nodes], at) =>
    nodes.map((node): Edit => ({ start: node.getStart(), end: node.end, text: `list$${at}` })),
  )
  return [
    ...repeated.map(([text], at) => `const list$${at} = ${text}\n`),
    edited(
      source,
      edits.sort((one, other) => one.start - other.start),
    ),
  ].join('')
}

/** Reads a row that is written out as the arguments of the function that makes one. */
function rowArguments(node: ts.Node): readonly string[] | undefined {
  if (!ts.isObjectLiteralExpression(node)) return undefined
  const given = new Map(
    node.properties.map((property) => [
      property.name?.getText() ?? '',
      ts.isPropertyAssignment(property) ? property.initializer.getText() : undefined,
    ]),
  )
  const isRow =
    [...given].every(([name, text]) => parts.includes(name) && text !== undefined) &&
    parts.slice(0, parts.indexOf('until')).every((name) => given.has(name))
  return isRow ? parts.map((name) => given.get(name) ?? 'undefined') : undefined
}

/**
 * Writes the rows of tables without the names of their parts, and long lists of texts that they repeat once.
 *
 * In the sources a row stands alone: it names its parts and says its conditions in full, and who reads one needs no
 * other. Names are not shortened when a bundle is made; of the largest table they were a tenth, and lists as much.
 *
 * @param path - The module, for the compiler.
 * @param source - Its text.
 * @returns The text so written; `table-row` is the module of the function that makes a row.
 */
export function withShortRows(path: string, source: string): string {
  const text = withListsOnce(path, source)
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
  const edits = inTables(file, (node) => rowArguments(node) !== undefined).map((node): Edit => {
    const call = `row$(${(rowArguments(node) ?? []).join(', ')})`
    return { start: node.getStart(), end: node.end, text: call.replace(/(, undefined)+\)$/, ')') }
  })
  if (edits.length === 0) return text
  return `${edited(text, edits)}\nimport { row as row$ } from 'table-row'`
}
