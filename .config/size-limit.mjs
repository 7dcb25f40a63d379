// What a user's bundle grows by, minified and gzipped. zod, date-fns and ts-pattern are the user's own.
import { packages } from './workspace.mjs'

const ignore = ['zod', 'zod/*', 'date-fns', 'date-fns/*', '@date-fns/utc', 'ts-pattern']
const kernel = ['@vilkar/core', '@vilkar/core/*', '@vilkar/law', '@vilkar/law/*']
/** @param {object} config esbuild's */
const modifyEsbuildConfig = (config) => ({ ...config, logLevel: 'error' })
const common = { gzip: true, ignore, modifyEsbuildConfig }

/** The packages of a domain: what is neither the kernel, nor the law, nor the whole. */
const domains = packages.filter(({ short }) => !['core', 'law', 'vilkar'].includes(short))

export default [
  {
    ...common,
    name: '@vilkar/core without analysis',
    path: '../packages/core/dist/index.js',
    limit: '4 kB',
  },
  {
    ...common,
    name: 'one decision with the kernel',
    import: {
      '../packages/core/dist/index.js': '{ decide }',
      '../packages/consent/dist/index.js': '{ whoDecides }',
    },
    limit: '6 kB',
  },
  ...domains.map(({ name, short }) => ({
    ...common,
    name: `${name} without texts (the kernel, the law and other domains not counted)`,
    path: `../packages/${short}/dist/index.js`,
    ignore: [
      ...ignore,
      ...kernel,
      ...domains.flatMap((other) => (other.short === short ? [] : [other.name, `${other.name}/*`])),
    ],
    limit: '10 kB',
  })),
]
