import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from '../workspace.mjs'

/** An example out of a docblock or a readme, made into a module that checks itself. */
export interface Fence {
  /** where it stands: file and line */
  readonly name: string
  /** as written */
  readonly source: string
  /** with its checks */
  readonly code: string
  /** how many values it checks */
  readonly checks: number
  /** why it may not stand as it is */
  readonly problem?: string
}

const parse = (name: string, text: string) =>
  ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true)

/** Whether a text is a whole expression. */
const isExpression = (text: string) =>
  ts.transpileModule(`(${text}\n)`, { reportDiagnostics: true }).diagnostics?.length === 0

/**
 * The value after `// =>`, which runs on over further comment lines until it is whole.
 *
 * @param rest the text after a statement
 * @returns the value, or nothing where none stands
 */
const valueAfter = (rest: string): string | undefined => {
  const comments = /^;?[ \t]*\n?[ \t]*\/\/ => (.*(?:\n[ \t]*\/\/.*)*)/.exec(rest)?.[1]
  if (comments === undefined) return undefined
  const lines = comments.split('\n').map((text) => text.replace(/^[ \t]*\/\//, ''))
  for (let n = 1; n <= lines.length; n += 1) {
    const value = lines.slice(0, n).join('\n')
    if (isExpression(value)) return value
  }
  throw new Error(`"// =>" is followed by no value: ${lines[0] ?? ''}`)
}

/**
 * Turns `expression // => value` into `expect(expression).toEqual(value)`, and `const x = … // => value`
 * into the declaration and `expect(x).toEqual(value)`.
 */
const checked = (source: string): { code: string; checks: number } => {
  const file = parse('example.ts', source)
  let code = "import { expect } from 'vitest'\n"
  let checks = 0
  for (const statement of file.statements) {
    const text = source.slice(statement.getFullStart(), statement.end)
    const value = valueAfter(source.slice(statement.end))
    if (value === undefined) {
      code += text
      continue
    }
    const declared = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.at(-1)?.name.getText()
      : undefined
    if (ts.isExpressionStatement(statement))
      code += `\n;expect(${statement.expression.getText()}).toEqual(${value}\n);\n`
    else if (declared !== undefined) code += `${text}\n;expect(${declared}).toEqual(${value}\n);\n`
    else throw new Error(`"// =>" stands after what has no value: ${text.trim()}`)
    checks += 1
  }
  return { code, checks }
}

const line = (text: string, at: number) => text.slice(0, at).split('\n').length

const fence = (name: string, source: string, mustCheck: boolean): Fence => {
  try {
    const { code, checks } = checked(source)
    return mustCheck && checks === 0
      ? {
          name,
          source,
          code,
          checks,
          problem: 'The example checks no value: end a line with "// => value".',
        }
      : { name, source, code, checks }
  } catch (error) {
    return { name, source, code: '', checks: 0, problem: String(error) }
  }
}

/** Whether a top-level statement exports a function, by declaration or as a const. */
const exportsFunction = (statement: ts.Statement): boolean => {
  if (!ts.canHaveModifiers(statement)) return false
  const modifiers = ts.getModifiers(statement) ?? []
  if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return false
  if (ts.isFunctionDeclaration(statement)) return true
  return (
    ts.isVariableStatement(statement) &&
    statement.declarationList.declarations.some(
      ({ initializer }) =>
        initializer !== undefined &&
        (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)),
    )
  )
}

/** The ` ```ts ` fences under `@example` in a source file. */
const fromSource = (path: string): Fence[] => {
  const text = readFileSync(join(root, path), 'utf8')
  return parse(path, text).statements.flatMap((statement) => {
    const docblock = ts
      .getLeadingCommentRanges(text, statement.getFullStart())
      ?.findLast(({ pos }) => text.startsWith('/**', pos))
    if (docblock === undefined) return []
    const plain = text.slice(docblock.pos, docblock.end).replace(/^[ \t]*\*(?:\/| ?)/gm, '')
    return plain
      .split(/^@(?=\w)/m)
      .filter((tag) => tag.startsWith('example'))
      .map((tag) => {
        const name = `${path}:${line(text, docblock.pos) + line(plain, plain.indexOf(tag)) - 1}`
        const source = /^```ts\n([^]*?)^```/m.exec(tag)?.[1]
        return source === undefined
          ? { name, source: '', code: '', checks: 0, problem: 'The example holds no ```ts fence.' }
          : fence(name, source, exportsFunction(statement))
      })
  })
}

/** The ` ```ts run ` and ` ```js run ` fences of a readme or guide. */
const fromMarkdown = (path: string): Fence[] => {
  const text = readFileSync(join(root, path), 'utf8')
  return [...text.matchAll(/^```[tj]s run\n([^]*?)^```/gm)].map((match) =>
    fence(`${path}:${line(text, match.index)}`, match[1] ?? '', true),
  )
}

/**
 * Collects the examples of the sources, the readmes and the guides.
 *
 * @returns one fence an example, in the order of the files
 */
export const collect = (): Fence[] => [
  ...globSync('packages/*/src/**/*.ts', { cwd: root }).sort().flatMap(fromSource),
  ...globSync(['README.md', '{packages,examples}/*/README.md', 'docs/src/**/*.{md,mdx}'], {
    cwd: root,
    exclude: (path) => path.includes('node_modules'),
  })
    .sort()
    .flatMap(fromMarkdown),
]
