// Checks the types of the site's `.astro` files. The compiler does not read them, and Astro's own check passes over a
// planted error; so each is written as TSX in memory, and what the compiler says is told of the place in the file.
import { readFileSync } from 'node:fs'
import { convertToTsx } from '@astrojs/astro2tsx'
import ts from 'typescript'

const ending = '.astro.tsx'

/** @param {string} name - A name that the compiler looks for. */
const isComponent = (name) => name.endsWith(ending)

/** @param {string} name - The name of a component's TSX. */
const sourceOf = (name) => name.slice(0, -'.tsx'.length)

/**
 * Writes `.astro` files as TSX, each once: with the text it was made from, and which place came from where.
 *
 * @param {(file: string) => string} read
 */
const writer = (read) => {
  /** @type {Map<string, ReturnType<typeof convertToTsx> & { readonly source: string }>} */
  const written = new Map()
  /** @param {string} name */
  return (name) => {
    const known = written.get(name)
    if (known !== undefined) return known
    const filename = sourceOf(name)
    const source = read(filename)
    const made = { source, ...convertToTsx(source, { filename, ambientTypes: true }) }
    written.set(name, made)
    return made
  }
}

/**
 * Finds what the compiler says of `.astro` files.
 *
 * @param {string} config - The `tsconfig.json` that holds for them.
 * @param {readonly string[]} files - Their absolute paths.
 * @param {(file: string) => string} [read] - Reads a file's text; from the disk where it is left out.
 * @returns {readonly string[]} For each error its file, line, code and message.
 */
export const astroTypeErrors = (config, files, read = (file) => readFileSync(file, 'utf8')) => {
  const parsed = ts.getParsedCommandLineOfConfigFile(
    config,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(String(messageText))
      },
    },
  )
  if (parsed === undefined) throw new Error(`${config} cannot be read`)
  const asTsx = writer(read)
  const host = ts.createCompilerHost(parsed.options)
  const program = ts.createProgram(
    [
      ...parsed.fileNames.filter((name) => name.endsWith('.d.ts')),
      ...files.map((file) => `${file}.tsx`),
    ],
    parsed.options,
    {
      ...host,
      fileExists: (name) =>
        isComponent(name)
          ? files.includes(sourceOf(name)) || host.fileExists(sourceOf(name))
          : host.fileExists(name),
      readFile: (name) => (isComponent(name) ? asTsx(name).code : host.readFile(name)),
      getSourceFile: (name, language, ...rest) =>
        isComponent(name)
          ? ts.createSourceFile(name, asTsx(name).code, language)
          : host.getSourceFile(name, language, ...rest),
    },
  )
  return files.flatMap((file) => {
    const { source, mappings, diagnostics } = asTsx(`${file}.tsx`)
    const sourceFile = program.getSourceFile(`${file}.tsx`)
    const said = [
      ...program.getSyntacticDiagnostics(sourceFile),
      ...program.getSemanticDiagnostics(sourceFile),
    ]
    return [
      ...diagnostics.map(({ message }) => `${file}: ${message}`),
      ...said.flatMap(({ start = 0, code, messageText }) => {
        // What stands in no part of the source was declared beside it, and is nobody's.
        const part = mappings.find(([from, length]) => start >= from && start < from + length)
        if (part === undefined) return []
        const line = source.slice(0, part[2] + start - part[0]).split('\n').length
        return [`${file}:${line} TS${code} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`]
      }),
    ]
  })
}
