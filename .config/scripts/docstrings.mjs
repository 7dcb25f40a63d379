// Writes above each field that a caller may state what it means, so that an editor shows it where a case is
// written: the title and description of the field, and of a choice what each of its values means, from the English
// texts of the inputs. With --check it writes nothing, and fails where a docstring is not as it would be.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { packages } from '../workspace.mjs'

/** No line of a comment is longer. */
const width = 100

/** @typedef {Readonly<Record<string, Readonly<Record<string, string>>>>} Meanings what values mean, by field */
/** @typedef {Readonly<Record<string, { about?: Record<string, { en: string }> }>>} Inputs what inputs are called */
/** @typedef {Readonly<Record<string, readonly (readonly [string, string])[]>>} Terms the terms that the law changed */

/**
 * Parses a source.
 *
 * @param {string} code
 */
const parsed = (code) => ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest, true)

/**
 * Reads what an expression writes out: texts, and lists and objects of them.
 *
 * @param {ts.Node} node
 * @returns {unknown}
 */
function written(node) {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(written)
  if (!ts.isObjectLiteralExpression(node)) return undefined
  return Object.fromEntries(
    node.properties.flatMap((property) =>
      ts.isPropertyAssignment(property)
        ? [[/** @type {ts.Identifier} */ (property.name).text, written(property.initializer)]]
        : [],
    ),
  )
}

/**
 * Lists the constants that a source declares.
 *
 * @param {ts.SourceFile} source
 */
const constantsOf = (source) =>
  source.statements.flatMap((statement) =>
    ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.flatMap(({ name, initializer }) =>
          initializer ? [{ name: name.getText(source), initializer }] : [],
        )
      : [],
  )

/**
 * Reads a constant of a source.
 *
 * @param {string} path
 * @param {string} constant
 */
function read(path, constant) {
  if (!existsSync(path)) return {}
  const found = constantsOf(parsed(readFileSync(path, 'utf8'))).find(
    ({ name }) => name === constant,
  )
  return found ? written(found.initializer) : {}
}

/**
 * Reads what the values of a domain's inputs mean, in English and by the newest terms of the law.
 *
 * @param {string} texts the folder of the domain's texts
 * @returns {Meanings}
 */
function meaningsOf(texts) {
  const inputs = /** @type {Inputs} */ (read(join(texts, 'inputs.ts'), 'inputs'))
  const terms = /** @type {Terms} */ (read(join(texts, 'en/terms.ts'), 'terms'))
  /** @param {string} text */
  const filled = (text) =>
    text.replace(/\{(\w+)\}/g, (braces, name) => terms[name]?.at(-1)?.[1] ?? braces)
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { about = {} }]) => [
      name,
      Object.fromEntries(Object.entries(about).map(([value, { en }]) => [value, filled(en)])),
    ]),
  )
}

/** @param {ts.Expression | undefined} node */
const textOf = (node) =>
  node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined

/**
 * Reads the title and description that an expression gives to a field.
 *
 * @param {ts.Expression} expression
 * @returns {readonly string[] | undefined}
 */
function wordsOf(expression) {
  if (!ts.isCallExpression(expression)) return undefined
  const { arguments: given, expression: called } = expression
  for (const argument of given) {
    if (!ts.isObjectLiteralExpression(argument)) continue
    const named = (/** @type {string} */ name) =>
      argument.properties.flatMap((property) =>
        ts.isPropertyAssignment(property) && property.name.getText() === name
          ? [textOf(property.initializer)]
          : [],
      )[0]
    const title = named('title')
    if (title !== undefined) return [title, named('description') ?? '']
  }
  if (ts.isIdentifier(called)) {
    const title = textOf(given[0])
    return title === undefined ? undefined : [title, textOf(given[1]) ?? '']
  }
  return ts.isPropertyAccessExpression(called) ? wordsOf(called.expression) : undefined
}

/**
 * Breaks a text into lines.
 *
 * @param {string} text
 * @param {number} room how long a line may be
 * @param {string} [indent] what stands before the lines after the first
 */
function wrapped(text, room, indent = '') {
  /** @type {string[]} */
  const lines = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line)
      line = indent + word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/**
 * Writes a docstring.
 *
 * @param {readonly string[]} words title and description
 * @param {Readonly<Record<string, string>>} values what each value means
 * @param {number} column where it begins
 */
function docstring([title = '', description = ''], values, column) {
  const margin = ' '.repeat(column)
  const said = [title, description].filter(Boolean).map((text) => text.replace(/(?<![.!?”])$/, '.'))
  const room = width - column - 3
  const listed = Object.entries(values).flatMap(([value, text]) =>
    wrapped(`- \`${value}\`: ${text}`, room, '  '),
  )
  const lines = [...wrapped(said.join(' '), room), ...(listed.length > 0 ? ['', ...listed] : [])]
  const [only = '', ...more] = lines
  if (more.length === 0 && only.length + 7 + column <= width) return `/** ${only} */\n${margin}`
  const starred = lines.map((line) => `${margin} *${line === '' ? '' : ` ${line}`}\n`)
  return `/**\n${starred.join('')}${margin} */\n${margin}`
}

/**
 * Writes the docstrings of the fields in a source.
 *
 * @param {string} code the source
 * @param {Meanings} meanings what the values of its fields mean
 * @param {ts.SourceFile} [elsewhere] where fields stand that it takes by their name
 * @returns {string} the source with the docstrings as they should be
 */
export function documented(code, meanings, elsewhere) {
  const source = parsed(code)
  const constants = [...(elsewhere ? constantsOf(elsewhere) : []), ...constantsOf(source)]
  const named = new Map(constants.map(({ name, initializer }) => [name, wordsOf(initializer)]))

  /** @type {{ from: number, to: number, text: string }[]} */
  const changes = []
  /** @param {ts.Node} node */
  const visit = (node) => {
    const words = ts.isPropertyAssignment(node)
      ? wordsOf(node.initializer)
      : ts.isShorthandPropertyAssignment(node)
        ? named.get(node.name.text)
        : undefined
    if (words && ts.isObjectLiteralElement(node) && node.name) {
      const to = node.name.getStart(source)
      const before = ts.getLeadingCommentRanges(code, node.getFullStart())?.at(-1)
      const old = before && code.startsWith('/**', before.pos) ? before.pos : to
      const { character } = source.getLineAndCharacterOfPosition(old)
      const name = node.name.getText(source)
      const meaning = Object.hasOwn(meanings, name) ? (meanings[name] ?? {}) : {}
      changes.push({ from: old, to, text: docstring(words, meaning, character) })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return changes
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: doc }) => text.slice(0, from) + doc + text.slice(to), code)
}

/** @param {string} folder */
const sourcesIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(facts|case-file|documents?|fields|.*-document|.*-fields)\.ts$/.test(file))
    .map((file) => join(folder, file))

/**
 * Finds the sources of fields, each as it stands and as it should stand.
 *
 * @returns the files
 */
export function sourcesOfFields() {
  const fields = packages.find(({ short }) => short === 'core')
  const elsewhere = parsed(readFileSync(join(fields?.dir ?? '', 'src/fields/facts.ts'), 'utf8'))
  return packages
    .filter(({ short }) => !['core', 'law'].includes(short))
    .flatMap(({ dir }) => {
      const meanings = meaningsOf(join(dir, 'src/texts'))
      return sourcesIn(join(dir, 'src')).map((file) => {
        const stands = readFileSync(file, 'utf8')
        const known = file.endsWith('/facts.ts') ? meanings : {}
        return { file, stands, should: documented(stands, known, elsewhere) }
      })
    })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const stale = sourcesOfFields().filter(({ stands, should }) => stands !== should)
  const writes = !process.argv.includes('--check')
  for (const { file, should } of stale) {
    if (writes) writeFileSync(file, should)
    console.log(`${writes ? 'written' : 'stale'}: ${file}`)
  }
  if (!writes && stale.length > 0) process.exitCode = 1
}
