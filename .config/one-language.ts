import type { Options } from 'tsup'
import { constants, evaluated } from './evaluated.ts'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/**
 * Writes the modules that take one language out of texts in several as what they export: constants. A
 * bundle then holds the language that it imports, and no other.
 */
export const oneLanguage: Plugin = {
  name: 'one-language',
  setup: (build) => {
    build.onLoad({ filter: /\/src\/texts\/\w\w\/picked\.ts$/ }, async ({ path }) => ({
      contents: constants(await evaluated(build, path)),
    }))
  },
}
