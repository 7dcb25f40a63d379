import type { PluginBuild } from 'esbuild'

/**
 * Runs a module of constants while a package is built.
 *
 * @param build - The build, for its esbuild.
 * @param path - The module.
 * @returns What it exports.
 */
export async function evaluated(
  build: PluginBuild,
  path: string,
): Promise<Readonly<Record<string, unknown>>> {
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
  return (await import(code)) as Readonly<Record<string, unknown>>
}

/**
 * Writes values as a module of constants.
 *
 * @param values - The values, by name.
 * @returns The module's text.
 */
export const constants = (values: object): string =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
    .join('\n')
