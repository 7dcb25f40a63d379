import { build } from 'esbuild'
import { gzipSync } from 'node:zlib'

const foreign = ['zod', 'date-fns', '@date-fns/utc', 'ts-pattern']
const kernel = ['@vilkar/core', '@vilkar/law']

const bundles = [
  { name: 'core without analysis', code: `export * from '@vilkar/core'`, external: foreign },
  {
    name: 'one decision with the kernel',
    code: `export { decide } from '@vilkar/core'; export { whoDecides } from '@vilkar/consent'`,
    external: foreign,
  },
  {
    name: 'consent without texts, kernel and law',
    code: `export * from '@vilkar/consent'`,
    external: [...foreign, ...kernel],
  },
  {
    name: 'consent without texts',
    code: `export * from '@vilkar/consent'`,
    external: foreign,
  },
  {
    name: 'consent without texts, with zod, date-fns and ts-pattern',
    code: `export * from '@vilkar/consent'`,
    external: [],
  },
]

/** What a user's bundle grows by. */
export interface Size {
  readonly name: string
  readonly minified: number
  readonly gzipped: number
}

async function sizeOf({ name, code, external }: (typeof bundles)[number]): Promise<Size> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    legalComments: 'none',
    external,
  })
  const bytes = outputFiles[0]?.contents ?? new Uint8Array()
  return { name, minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length }
}

/** Bundles with esbuild, minifies, and gzips at the highest level. */
export function sizes(): Promise<readonly Size[]> {
  return Promise.all(bundles.map(sizeOf))
}
