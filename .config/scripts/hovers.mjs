// What an editor shows of the built packages where the pointer rests: of every exported question, checklist and
// assessment, and of every answer, no more than fits on a screen. Asks the language services of two compilers. Reads
// dist, so build first.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { packages, publicEntries, root } from '../workspace.mjs'
import { languageServer } from './language-server.mjs'

/** How many characters a hover may have. */
const most = 400

const folder = join(root, '.config/types/temp-hovers')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
process.on('exit', () => {
  rmSync(folder, { recursive: true, force: true })
})
const compilerOptions = {
  ...{ strict: true, target: 'es2022', module: 'nodenext', types: [], noEmit: true },
  skipLibCheck: true,
}
writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }))

/** @typedef {{ what: string, at: number }} Place Something to point at, in a fixture. */
/** @typedef {{ file: string, text: string, places: Place[] }} Fixture */

/** @param {string} file @param {string} text */
const write = (file, text) => {
  writeFileSync(file, text)
  return file
}

const entries = packages.flatMap(({ name, dir }) =>
  publicEntries(dir)
    .filter(({ subpath }) => !subpath.startsWith('./texts/'))
    .map(({ subpath }) => name + subpath.slice(1)),
)
const { options } = ts.convertCompilerOptionsFromJson(compilerOptions, folder)
const every = write(
  join(folder, 'every.ts'),
  entries.map((entry, at) => `import * as e${at} from '${entry}'\n`).join(''),
)
const program = ts.createProgram([every], options)
const checker = program.getTypeChecker()

/**
 * Writes what a user writes with what an entry point exports.
 *
 * @param {string} entry its address
 * @param {ts.Statement | undefined} statement the import of it
 * @returns {Fixture}
 */
function fixtureOf(entry, statement) {
  if (statement === undefined || !ts.isImportDeclaration(statement))
    throw new Error(`${entry} is not imported`)
  const module = checker.getSymbolAtLocation(statement.moduleSpecifier)
  if (module === undefined) throw new Error(`${entry} does not resolve: run "npm run build" first.`)
  /** @type {string[]} */
  const names = []
  /** @type {Place[]} */
  const places = []
  let body = ''
  /** @param {string} before @param {string} pointedAt @param {string} after @param {string} what */
  const point = (before, pointedAt, after, what) => {
    places.push({ what: `${entry}: ${what}`, at: body.length + before.length })
    body += `${before}${pointedAt}${after}\n`
  }
  for (const exported of checker.getExportsOfModule(module)) {
    const { name } = exported
    const symbol =
      exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
    if (!(symbol.flags & ts.SymbolFlags.Value)) continue
    const type = checker.getTypeOfSymbol(symbol)
    const properties = type.getProperties().map((property) => property.name)
    if (properties.includes('table')) {
      names.push(name)
      point('void ', name, '', `the question ${name}`)
      point('', 'ask', `(${name}, {}, { on: '2026-01-01' })`, `asking ${name}`)
      point(
        'const ',
        `answer_${name}`,
        ` = ask(${name}, {}, { on: '2026-01-01' })`,
        `answer to ${name}`,
      )
    } else if (properties.includes('requirements')) {
      names.push(name)
      point('void ', name, '', `the checklist ${name}`)
    } else if (/^(assess|check|answer)[A-Z]/.test(name) && type.getCallSignatures().length > 0) {
      names.push(name)
      const call = `${name}({}, { on: '2026-01-01' })`
      point('void ', name, '', name)
      point('const ', `result_${name}`, ` = ${call}`, `what ${name} returns`)
      // A text is no assessment: it has methods and no parts.
      const result = type.getCallSignatures()[0]?.getReturnType()
      const isText = result !== undefined && (result.flags & ts.TypeFlags.StringLike) !== 0
      const returned = isText ? [] : (result?.getProperties() ?? [])
      for (const property of returned)
        point(`void ${call}.`, property.name, '', `${name}(…).${property.name}`)
    }
  }
  const head = `import { ask } from '@vilkar/law'\nimport { ${names.join(', ')} } from '${entry}'\n`
  const text = head + body
  const file = join(folder, `${entry.replaceAll(/\W/g, '-')}.ts`)
  const moved = places.map(({ what, at }) => ({ what, at: at + head.length }))
  return { file: write(file, text), text, places: moved }
}

const imports = program.getSourceFile(every)?.statements ?? []
const fixtures = entries
  .map((entry, at) => fixtureOf(entry, imports[at]))
  .filter(({ places }) => places.length > 0)

/** Asks TypeScript 6 by its language service. */
async function typescript6() {
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getScriptFileNames: () => fixtures.map(({ file }) => file),
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) =>
      ts.sys.fileExists(file)
        ? ts.ScriptSnapshot.fromString(readFileSync(file, 'utf8'))
        : undefined,
    getCurrentDirectory: () => folder,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  })
  return {
    /** @param {Fixture} fixture @param {number} at */
    hover: async ({ file }, at) =>
      ts.displayPartsToString(service.getQuickInfoAtPosition(file, at)?.displayParts),
    end: async () => service.dispose(),
  }
}

/** Asks TypeScript 7, which has no such service yet, as an editor does. */
async function typescript7() {
  const compiler = join(root, 'node_modules/typescript-7/bin/tsc')
  const server = await languageServer(compiler, ['--lsp', '--stdio'], folder)
  for (const { file, text } of fixtures) server.open(file, text)
  return {
    /** @param {Fixture} fixture @param {number} at */
    hover: async ({ file, text }, at) =>
      /^```\w*\n([^]*?)\n```/.exec(await server.hover(file, text, at))?.[1] ?? '',
    end: server.end,
  }
}

/** @type {string[]} */
const problems = []
for (const [compiler, start] of Object.entries({
  'TypeScript 6': typescript6,
  'TypeScript 7': typescript7,
})) {
  const editor = await start()
  let count = 0
  let longest = 0
  for (const fixture of fixtures)
    for (const { what, at } of fixture.places) {
      const shown = await editor.hover(fixture, at)
      count += 1
      longest = Math.max(longest, shown.length)
      if (shown === '' || /: any\b/.test(shown)) problems.push(`${compiler}, ${what}: no type`)
      else if (shown.length >= most)
        problems.push(`${compiler}, ${what}: ${shown.length} characters\n  ${shown}`)
    }
  await editor.end()
  console.log(`${compiler}: ${count} hovers, the longest of ${longest} characters`)
}
if (problems.length > 0) {
  console.error(problems.join('\n'))
  process.exitCode = 1
}
