// Joins what tsup wrote for the package in whose folder it runs into few files, in both formats, and names the types in
// its declarations. tsup writes a file for each set of entries that use a module, which for a package of many entries
// is half of its files.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
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

/** How files of an ending are written: entries under their names, and what they share. */
const written = (
  ending: string,
  isJoined: (id: string, infoOf: GetModuleInfo) => boolean,
): OutputOptions => ({
  entryFileNames: `[name]${ending}`,
  chunkFileNames: `shared${ending}`,
  minifyInternalExports: false,
  manualChunks: (id, { getModuleInfo }) =>
    getModuleInfo(id)?.isEntry === false && isJoined(id, getModuleInfo) ? 'shared' : undefined,
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

// Node loads a module with all that it imports: one that loads another package is joined with none that does not.
const modules = await joined(
  '.js',
  [],
  [
    { format: 'es', ...written('.js', standsAlone) },
    { format: 'cjs', exports: 'named', interop: 'auto', ...written('.cjs', standsAlone) },
  ],
)
// Declarations are read and not loaded.
const declarations = await joined(
  '.d.ts',
  [dts()],
  ['.d.ts', '.d.cts'].map((ending) => written(ending, () => true)),
)

rmSync('dist', { recursive: true })
for (const files of [...modules, ...declarations.map(namedTypes)])
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(`dist/${name}`), { recursive: true })
    writeFileSync(`dist/${name}`, text)
  }
