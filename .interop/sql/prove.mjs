// Proves on an engine that statements answer as `prepare` does, and says what was proven, how long it took, and under
// which load.
import { loadavg } from 'node:os'
import { notCompared } from './compare.mjs'
import { proveBirthdays, provePartialDates } from './parts/ages.mjs'
import { proveBands, proveDayColumns } from './parts/by-chance.mjs'
import { proveNames } from './parts/names.mjs'
import { proveOutside } from './parts/outside.mjs'
import { proveRegions } from './parts/regions.mjs'
import { questionsOf } from './questions.mjs'

/** @typedef {import('./engines/engine.mjs').Engine} Engine */

/**
 * @typedef {object} Limits
 * @property {number} seconds after how long a part of the proof begins no other stretch of days
 * @property {number} known the most cases, all known, of a question on a stretch of days
 * @property {number} unknown the most cases of which any inputs are unknown
 * @property {number} outcomes the most of them of which the status and the outcome alone are compared
 * @property {number} some how many cases by chance
 * @property {number} everyYears every how many years birthdays are looked at; 1 is each
 * @property {string} questions what the names of the questions begin with
 */

const count = (number) => number.toLocaleString('en')
const secondsSince = (start) => count(Math.round((performance.now() - start) / 1000))

/**
 * @param {Engine} engine
 * @param {Limits} limits
 */
async function proveParts(engine, limits) {
  const parts = [
    () => proveOutside(engine),
    () => proveNames(engine),
    () => proveBirthdays(engine, limits),
    () => provePartialDates(engine, limits.some * 50),
    () => proveBands(engine, limits),
    () => proveDayColumns(engine, limits),
    () => proveRegions(engine, limits, { withUnknown: false, most: limits.known }),
    () => proveRegions(engine, limits, { withUnknown: true, most: limits.unknown }),
    () => proveRegions(engine, limits, { withUnknown: true, inFull: false, most: limits.outcomes }),
    () => proveRegions(engine, limits, { withUnknown: true, presume: false, most: limits.some }),
  ]
  let all = 0
  for (const prove of parts) {
    const start = performance.now()
    const { cases, what } = await prove()
    all += cases
    console.log(`  ${count(cases)} ${what} (${secondsSince(start)} s)`)
  }
  return all
}

/** What was asked for on the command line. */
const asked = {
  isWhole: process.argv.includes('--whole'),
  questions: process.argv.find((each) => each.startsWith('--questions='))?.split('=')[1] ?? '',
}

/** How far an engine is taken that takes seconds for each statement. */
export const slowly = {
  usual: { seconds: 60, known: 500, unknown: 500, outcomes: 5000, some: 100, everyYears: 50 },
  whole: {
    seconds: 900,
    known: 20_000,
    unknown: 20_000,
    outcomes: 100_000,
    some: 1000,
    everyYears: 1,
  },
}

/**
 * Proves on an engine; where it is missing, the program ends.
 *
 * @param {Promise<Engine | undefined>} started
 * @param {string} missing what it needs
 * @param {{ usual: Omit<Limits, 'questions'>, whole: Omit<Limits, 'questions'> }} limits
 */
export async function proveOn(started, missing, { usual, whole }) {
  const engine = await started
  if (engine === undefined) {
    console.log(`  ${missing}`)
    process.exit(3)
  }
  const start = performance.now()
  try {
    const { isWhole, questions } = asked
    if (questionsOf(questions).length === 0) throw new Error(`no question begins with ${questions}`)
    console.log(`  ${engine.name}`)
    const cases = await proveParts(engine, { ...(isWhole ? whole : usual), questions })
    for (const [columns, times] of notCompared)
      console.log(
        `  NOT COMPARED, for the statement was too long: ${columns} of ${count(times)} cases`,
      )
    const load = loadavg().map((each) => each.toFixed(1))
    console.log(
      `  ${engine.name}: ${count(cases)} cases, equal, in ${secondsSince(start)} s at load ${load.join(', ')}`,
    )
  } finally {
    engine.stop()
  }
}
