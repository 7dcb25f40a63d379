// Joins what tsup wrote for the package in whose folder it runs into few files, in both formats, and names the types in
// its declarations. tsup writes a file for each set of entries that use a module, which for a package of many entries
// is half of its files.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import {
  rollup,
  type GetModuleInfo,
  type OutputChunk,
  type OutputOptions,
  type Plugin,
} from 'rollup'
import { dts } from 'rollup-plugin-dts'
import { namedTypes } from '../named-types.ts'
import { publicEntries } from '../workspace.mjs'

const entries = publicEntries(process.cwd()).map(({ name }) => name)

/** Tells whether something is asked of another package: such an import stays one. */
const isOfOthers = (id: string): boolean => /^[@\w]/.test(id)

/** Tells whether a module and all that it imports load nothing of another package. */
const standsAlone = (id: string, infoOf: GetModuleInfo): boolean =>
  infoOf(id)?.importedIds.every((each) => !isOfOthers(each) && standsAlone(each, infoOf)) ?? false

/** Tells whether a module loads another, by itself or through others. */
const loads = (id: string, other: string, infoOf: GetModuleInfo): boolean =>
  infoOf(id)?.importedIds.some((each) => each === other || loads(each, other, infoOf)) ?? false

/**
 * Names the file in which a module is joined with others; none where it stays as it is. Node and bundlers load a file
 * whole, so that what the main entry loads is joined with nothing else, nor what loads another package with what
 * does not.
 */
const joinedIn = (id: string, infoOf: GetModuleInfo): string | undefined =>
  standsAlone(id, infoOf)
    ? loads(resolve('dist/index.js'), id, infoOf)
      ? 'shared by all'
      : 'shared by some'
    : undefined

/** How files of an ending are written: entries under their names, and what they share. */
const written = (ending: string, nameOf: typeof joinedIn): OutputOptions => ({
  entryFileNames: `[name]${ending}`,
  chunkFileNames: `shared${ending}`,
  minifyInternalExports: false,
  // A file imports what it uses, and not what that imports: bundlers warn of such imports.
  hoistTransitiveImports: false,
  manualChunks: (id, { getModuleInfo }) =>
    getModuleInfo(id)?.isEntry === false ? nameOf(id, getModuleInfo) : undefined,
})

/** Reads the entries of an ending with all that they share, and writes them out in each of some ways. */
async function joined(
  ending: string,
  plugins: readonly Plugin[],
  outputs: readonly OutputOptions[],
): Promise<readonly Readonly<Record<string, string>>[]> {
  const bundle = await rollup({
    input: Object.fromEntries(entries.map((name) => [name, `dist/${name}${ending}`])),
    external: isOfOthers,
    // An import of which nothing is used goes: it would load the module all the same.
    treeshake: { moduleSideEffects: false },
    plugins: [...plugins],
    logLevel: 'warn',
  })
  const files = await Promise.all(outputs.map((each) => bundle.generate(each)))
  return files.map(({ output }) =>
    Object.fromEntries(
      output
        .filter((file): file is OutputChunk => file.type === 'chunk')
        .map(({ fileName, code }) => [fileName, code]),
    ),
  )
}

const modules = await joined(
  '.js',
  [],
  [
    { format: 'es', ...written('.js', joinedIn) },
    { format: 'cjs', exports: 'named', interop: 'auto', ...written('.cjs', joinedIn) },
  ],
)
// Declarations are read and not loaded.
const declarations = await joined(
  '.d.ts',
  [dts()],
  ['.d.ts', '.d.cts'].map((ending) => written(ending, () => 'shared')),
)

rmSync('dist', { recursive: true })
for (const files of [...modules, ...declarations.map(namedTypes)])
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(`dist/${name}`), { recursive: true })
    writeFileSync(`dist/${name}`, text)
  }
