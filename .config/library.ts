import { defineConfig } from 'tsup'
import { lightModules } from './light-modules.ts'
import { oneLanguage } from './one-language.ts'
import { builtIn, publicEntries } from './workspace.mjs'

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
    // One file for each public entry, since half of what an import costs is files; what entries share
    // stands in chunks, so that a class is one class. A bundler still takes one table and leaves the
    // rest, because each is marked as made for its name alone.
    entry,
    esbuildPlugins: [oneLanguage, lightModules],
    splitting: true,
    // The six functions that are used of date-fns are built in: its package.json has 200 kB, and Node reads it anew
    // for each of its modules, which was a third of what an import of the kernel's calendar cost.
    noExternal: builtIn,
    // Modules alone: `scripts/join.ts` joins them, and writes the CommonJS.
    format: ['esm'],
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
