import type { Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/**
 * Writes the modules that take one language out of texts in several as what they export: constants. A
 * bundle then holds the language that it imports, and no other.
 */
export const oneLanguage: Plugin = {
  name: 'one-language',
  setup: (build) => {
    build.onLoad({ filter: /\/src\/texts\/\w\w\/picked\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await build.esbuild.build({
        entryPoints: [path],
        bundle: true,
        format: 'esm',
        platform: 'neutral',
        write: false,
      })
      const [module] = outputFiles
      if (module === undefined) throw new Error(`${path} was not built`)
      const code = `data:text/javascript,${encodeURIComponent(module.text)}`
      const taken = (await import(code)) as Readonly<Record<string, unknown>>
      const constants = Object.entries(taken).map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)}`,
      )
      return { contents: constants.join('\n') }
    })
  },
}
