import type { Options } from 'tsup'
import { constants, evaluated } from './evaluated.ts'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** The modules that take one language out of texts in several, and the one that takes none. */
const picked = /\/src\/(texts\/\w\w\/picked|changes\/since)\.ts$/

/**
 * Writes the modules that take of texts in several languages one, or what is none, as what they export: constants.
 * A bundle then holds the language that it imports, and no other.
 */
export const oneLanguage: Plugin = {
  name: 'one-language',
  setup: (build) => {
    build.onLoad({ filter: picked }, async ({ path }) => ({
      contents: constants(await evaluated(build, path)),
    }))
  },
}
