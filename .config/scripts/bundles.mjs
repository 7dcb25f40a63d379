// What a user's bundle holds of the packages, by three bundlers: no more than its weight, and nothing of what it
// did not ask for. Reads dist, so build first.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, matchesGlob, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as esbuild, transform } from 'esbuild'
import { rollup } from 'rollup'
import webpack from 'webpack'
import * as consent from '@vilkar/consent'
import { nb as consentNb } from '@vilkar/consent/texts/nb'
import { acts } from '@vilkar/law'
import { nb as lawNb } from '@vilkar/law/texts/nb'
import * as priority from '@vilkar/priority'
import { root } from '../workspace.mjs'

/**
 * The ids of the tables that a module exports.
 *
 * @param {object} exported what it exports
 */
const tablesOf = (exported) =>
  Object.values(exported).flatMap((value) =>
    typeof value === 'object' && value !== null && 'table' in value ? [String(value.id)] : [],
  )

/** What betrays that something is in a bundle. */
const marks = {
  zod: ['ZodError'],
  'the registers of the law': [acts.pbrl.id, 'text-not-read', 'anotherRule'],
  'texts of the law': [lawNb.acts.pbrl.name],
  'texts of the domain': [consentNb.decisions['consent.parental-consent'].question],
  'other tables': [...tablesOf(consent), ...tablesOf(priority)],
}

/** @typedef {{ name: string, code: string, limit: number, without: readonly (keyof typeof marks)[], own?: readonly string[] }} Case */

const aRule = /** @type {const} */ ([
  'zod',
  'the registers of the law',
  'texts of the law',
  'texts of the domain',
  'other tables',
])

/** @type {readonly Case[]} Each with its ceiling in kB, minified, all that it brings counted. */
const cases = [
  {
    name: 'one small rule with the kernel',
    code: `import { decide } from '@vilkar/core'
      import { parentalConsent } from '@vilkar/consent'
      globalThis.answer = decide(parentalConsent, {}, { on: '2026-01-01' })`,
    // 5 kB more than the search alone: what is kept of each stretch of law, gaps, and hints at fields not known.
    limit: 18.5,
    without: aRule,
    own: ['consent.parental-consent'],
  },
  {
    name: 'one small rule, asked',
    code: `import { ask } from '@vilkar/law'
      import { parentalConsent } from '@vilkar/consent'
      globalThis.answer = ask(parentalConsent, {}, { on: '2026-01-01' })`,
    limit: 26.5,
    without: aRule,
    own: ['consent.parental-consent'],
  },
  {
    // Made of others, whose rows it holds: 20 kB; the kernel is 15 kB, the index of what was read 6 kB.
    name: 'the largest rule, asked',
    code: `import { ask } from '@vilkar/law'
      import { whoDecides } from '@vilkar/consent'
      globalThis.answer = ask(whoDecides, {}, { on: '2026-01-01' })`,
    limit: 45,
    without: ['zod', 'the registers of the law', 'texts of the law', 'texts of the domain'],
  },
  {
    // What is used of date-fns is in it, and what is said of a day or a number that is none, in three languages.
    name: 'the counting of working days',
    code: `import { addWorkingDays } from '@vilkar/priority'
      globalThis.answer = addWorkingDays('2026-03-27', 10)`,
    limit: 15,
    without: aRule,
  },
  {
    name: 'the test for bad input',
    code: `import { isInvalidInput } from 'vilkar'
      globalThis.answer = isInvalidInput({})`,
    limit: 1,
    without: aRule,
  },
  {
    // Of which some 25 kB say what each value of a choice means.
    name: 'the texts of a domain in one language',
    code: `import { nb } from '@vilkar/consent/texts/nb'
      globalThis.answer = nb`,
    limit: 157,
    without: ['zod'],
  },
]

/**
 * Reads what a module's package says of its side effects, as Rollup's users do by a plugin.
 *
 * @param {string} file the module, or a folder it lies in
 * @param {string} [module] the module
 * @returns {boolean}
 */
const hasSideEffects = (file, module = file) => {
  const manifest = join(file, 'package.json')
  if (!existsSync(manifest)) return file === '/' || hasSideEffects(dirname(file), module)
  const { name, sideEffects } = JSON.parse(readFileSync(manifest, 'utf8'))
  // A manifest within a package says of its modules what they are, and no more.
  if (name === undefined) return hasSideEffects(dirname(file), module)
  const listed = [sideEffects ?? true].flat()
  const path = `./${relative(file, module)}`
  return listed.some((each) => (typeof each === 'string' ? matchesGlob(path, each) : each))
}

/** @type {string[]} */
const problems = []

/** @type {Record<string, (code: string, temp: string) => Promise<string>>} */
const bundlers = {
  esbuild: async (code) => {
    const { outputFiles, warnings } = await esbuild({
      stdin: { contents: code, resolveDir: root },
      bundle: true,
      minify: true,
      format: 'esm',
      charset: 'utf8',
      write: false,
      logLevel: 'silent',
    })
    for (const { text, location } of warnings)
      problems.push(`esbuild warns of ${String(location?.file)}: ${text}`)
    return outputFiles[0]?.text ?? ''
  },
  rollup: async (code) => {
    const bundle = await rollup({
      input: 'entry',
      plugins: [
        {
          name: 'node-modules',
          resolveId: (source, importer) => {
            if (source === 'entry') return source
            const from = importer === undefined || importer === 'entry' ? import.meta.url : importer
            const id = fileURLToPath(
              source.startsWith('.')
                ? new URL(source, `file://${from}`)
                : import.meta.resolve(source),
            )
            return { id, moduleSideEffects: hasSideEffects(id) }
          },
          load: (id) => (id === 'entry' ? code : null),
        },
      ],
      onwarn: () => {},
    })
    const { output } = await bundle.generate({ format: 'esm' })
    const { code: small } = await transform(output[0].code, {
      minify: true,
      format: 'esm',
      charset: 'utf8',
    })
    return small
  },
  webpack: (code, temp) =>
    new Promise((resolve, reject) => {
      webpack(
        {
          mode: 'production',
          context: root,
          entry: `data:text/javascript,${encodeURIComponent(code)}`,
          output: { path: temp, filename: 'bundle.js' },
          target: 'web',
          performance: { hints: false },
        },
        (error, stats) => {
          if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString()))
          else resolve(readFileSync(join(temp, 'bundle.js'), 'utf8'))
        },
      )
    }),
}

const temp = mkdtempSync(join(tmpdir(), 'vilkar-bundles-'))
process.on('exit', () => {
  rmSync(temp, { recursive: true, force: true })
})

for (const { name, code, limit, without, own = [] } of cases) {
  /** @type {string[]} */
  const weights = []
  for (const [bundler, bundle] of Object.entries(bundlers)) {
    const text = await bundle(code, temp)
    const weight = Buffer.byteLength(text) / 1000
    weights.push(`${bundler} ${weight.toFixed(1)}`)
    if (weight > limit) problems.push(`${name}: ${weight.toFixed(1)} kB by ${bundler}`)
    for (const what of without) {
      const found = marks[what].filter((mark) => !own.includes(mark) && text.includes(mark))
      if (found.length > 0)
        problems.push(`${name} holds ${what} by ${bundler}: ${found.join(', ')}`)
    }
  }
  console.log(`${name} (≤ ${String(limit)} kB): ${weights.join(', ')}`)
}
if (problems.length > 0) {
  console.error(problems.join('\n'))
  process.exitCode = 1
}
