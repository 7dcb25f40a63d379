// What a user's bundle grows by, minified and gzipped. zod and ts-pattern are the user's own.
import { packages, publicEntries } from './workspace.mjs'

const ignore = ['zod', 'zod/*', 'ts-pattern']
const kernel = ['@vilkar/core', '@vilkar/core/*', '@vilkar/law', '@vilkar/law/*']
/** @param {object} config esbuild's */
const modifyEsbuildConfig = (config) => ({ ...config, logLevel: 'error' })
const common = { gzip: true, ignore, modifyEsbuildConfig }

/** The packages of a domain: what is neither the kernel, nor the law, nor the whole, nor writes of any question. */
const domains = packages.filter(
  ({ short }) => !['core', 'law', 'vilkar', 'sql', 'dmn', 'fhir'].includes(short),
)

/** The domains that have checklists. */
const checking = domains.filter(({ dir }) =>
  publicEntries(dir).some(({ subpath }) => subpath === './checklists'),
)

/** @type {Readonly<Record<string, string>>} What a domain may weigh, where it is more than others. */
const mains = {
  // 45 tables (19 kB), since who decides is told apart for plan, coordinator and what is no
  // health care, and recipients and grounds of sharing one by one; and the schema of the facts (4 kB). What the
  // child wants, and what keeps parents out, are facts of their own (1.5 kB).
  // A matter that is no health care in every table that asks for the matter (0.4 kB).
  consent: '28.2 kB',
  // Some 530 rows for 17 questions: two regimes, the spring of 2020 and the power of 2022 cut them (8 kB). Rows are
  // written without the names of their parts and long lists once, which is a tenth less to load and 1 % more when packed.
  'individual-plan': '15.2 kB',
  // Some 360 rows for 26 questions that share few facts, so that the schema holds some 85 of them (4 kB).
  responsibility: '16.8 kB',
  // Six times of law since 2001, cut by the spring of 2020 and the power of 2022 (10 kB), the counting of deadlines
  // (2 kB), the guides' rows (2 kB), and the joining over the days on which a referral may have come (1.2 kB, of
  // which 0.2 keep what is the same for every case).
  priority: '19.7 kB',
}

/** @type {Readonly<Record<string, string>>} What the checklists of a domain may weigh, where it is more. */
const checklists = {
  // A declaration, four findings and interventions, and since June 2026 electroconvulsive treatment.
  consent: '12 kB',
  // The schema of a whole plan and that of a coordinator's work, with their titles, and seven checklists under
  // three regulations. What the guide of 2014 advises on a plan is some 2.5 kB of it.
  'individual-plan': '18 kB',
  // Ten checklists and the schemas of seven documents; a third of it is what the guide of 2014 lists, field by
  // field with its title. Who imports one check gets 4 to 7 kB of it.
  cooperation: '28 kB',
}

/** @param {string} short a domain's own folder */
const others = (short) =>
  domains.flatMap((other) => (other.short === short ? [] : [other.name, `${other.name}/*`]))

// The ceilings stand a little above what was measured. Raising one is a decision: say why beside it.
export default [
  {
    ...common,
    // Over the 4 kB first aimed at by the checklists (0.5 kB), by messages in three languages (0.3 kB), and by
    // groups of rows (0.15 kB), which spare each table that has them its repetitions; since rows and tables are
    // written out when they are first read, by that and by coarser outcomes (0.25 kB). What is used of date-fns is built
    // in and counted (0.15 kB). What is prepared and kept of each stretch of law, and the search for cases without a
    // row, are 1.1 kB; what a field that is not known comes near to 0.4 kB. A question that takes its inputs of all that
    // is known in a case, without a copy of them, is 0.2 kB, and lets an assessment take two thirds of the time.
    name: '@vilkar/core without analysis',
    path: '../packages/core/dist/index.js',
    limit: '7.4 kB',
  },
  {
    ...common,
    // The makers of documents' fields and of what points see in them, each once for five domains (1 kB), and the
    // messages of their schemas in three languages (2.7 kB), as `@vilkar/core/fields` has them; and what is used of
    // date-fns (0.2 kB).
    // An unknown name is answered with the nearest known one, where it stands (0.7 kB). Points compare their days through
    // one object that can tell when they turn, ages among them (0.8 kB).
    name: '@vilkar/core/documents',
    path: '../packages/core/dist/documents/index.js',
    limit: '6.2 kB',
  },
  {
    ...common,
    // The largest table there is: some 200 rows in seven parts, and the function that makes a row of its parts.
    name: 'one decision with the kernel',
    import: {
      '../packages/core/dist/index.js': '{ decide }',
      '../packages/consent/dist/index.js': '{ whoDecides }',
    },
    limit: '9.8 kB',
  },
  {
    ...common,
    // One language of three that stand side by side in the sources; all three would be some 110 kB.
    name: '@vilkar/law/texts/nb',
    path: '../packages/law/dist/texts/nb.js',
    limit: '56 kB',
  },
  ...domains.map(({ name, short }) => ({
    ...common,
    name: `${name} without texts and checklists (the kernel, the law and other domains not counted)`,
    path: `../packages/${short}/dist/index.js`,
    ignore: [...ignore, ...kernel, ...others(short)],
    limit: mains[short] ?? '10 kB',
  })),
  ...checking.map(({ name, short }) => ({
    ...common,
    name: `the checklists of ${name} (the kernel, the law and other domains not counted)`,
    path: `../packages/${short}/dist/checklists/index.js`,
    ignore: [...ignore, ...kernel, ...others(short)],
    limit: checklists[short] ?? '10 kB',
  })),
  {
    ...common,
    // What asks a front door over time, in entries of their own: whoever asks about one day has none of it.
    // What turns anyway is found once for each question (0.1 kB). What a caller gives is copied as plain data first
    // (1.8 kB), by what every door of a domain brings along anyway.
    name: 'over time: @vilkar/law/time with what it needs of the kernel',
    path: '../packages/law/dist/time/index.js',
    limit: '6.8 kB',
  },
  {
    ...common,
    // SHA-256 and HMAC of @noble/hashes, and what is done with them: whoever writes no receipts has none of it. What
    // comes back from a store is held to a schema (0.2 kB).
    name: 'vilkar/receipts without the rules that it hashes',
    path: '../packages/vilkar/dist/receipts/index.js',
    ignore: [...ignore, ...kernel, ...domains.flatMap(({ name }) => [name, `${name}/*`])],
    limit: '11.2 kB',
  },
]
