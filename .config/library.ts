import { defineConfig, type Options } from 'tsup'
import { oneLanguage } from './one-language.ts'
import { publicEntries } from './workspace.mjs'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** Leaves imports between a package's own modules as they are, but for the ending. */
const oneFilePerModule: Plugin = {
  name: 'one-file-per-module',
  setup: (build) => {
    const ending = build.initialOptions.format === 'cjs' ? '.cjs' : '.js'
    build.onResolve({ filter: /^\.\.?\// }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/\.js$/, ending), external: true },
    )
  },
}

/**
 * The one build of all packages; tsup runs it in the package's folder.
 *
 * @returns tsup's configuration
 */
export const library = () =>
  defineConfig({
    // dist mirrors src, module by module. A bundler drops unused files (`sideEffects: false`), but not
    // the unused schemas and tables within one file, which are calls at the top level. Splitting would do
    // as well, with twice the files and names that change with every build.
    entry: [
      'src/**/*.ts',
      '!src/acts/*gists.ts',
      '!src/changes/in-words.ts',
      '!src/texts/inputs.ts',
    ],
    esbuildPlugins: [oneLanguage, oneFilePerModule],
    splitting: false,
    format: ['esm', 'cjs'],
    // Declarations only for what package.json exports; what they share stands in chunks of its own.
    dts: {
      entry: Object.fromEntries(
        publicEntries(process.cwd()).map(({ name, source }) => [name, source]),
      ),
    },
    target: 'es2022',
    platform: 'neutral',
    tsconfig: '../../.config/tsconfig.build.json',
    sourcemap: true,
    clean: true,
    silent: true,
  })
