import { defineConfig } from 'tsup'
import { pureModules } from './pure-modules.ts'
import { publicEntries } from './workspace.mjs'

/**
 * The one build of all packages; tsup runs it in the package's folder.
 *
 * @returns tsup's configuration
 */
export const library = () => {
  const entry = Object.fromEntries(
    publicEntries(process.cwd()).map(({ name, source }) => [name, source]),
  )
  return defineConfig({
    // One file for each public entry: half of what an import costs is files. What entries share stands
    // in chunks, so that a class is one class. That a bundler still takes one table and leaves the rest
    // is what marking the calls is for.
    entry,
    esbuildPlugins: [pureModules],
    splitting: true,
    // Rollup writes the CommonJS, for tsup's own way of splitting it rewrites the language as well.
    treeshake: true,
    format: ['esm', 'cjs'],
    dts: { entry },
    target: 'es2022',
    platform: 'neutral',
    tsconfig: '../../.config/tsconfig.build.json',
    esbuildOptions: (options) => {
      options.charset = 'utf8'
    },
    clean: true,
    silent: true,
  })
}
