// Ages from birth dates, known or partly known.
import { decision, integer } from '@vilkar/core'
import { readAge } from '@vilkar/core/edge'
import { answerStatement } from '@vilkar/sql'
import { answering } from '../cases.mjs'
import { caseTable, compareWith } from '../compare.mjs'
import { dayOf, oneDay } from '../days.mjs'
import { questions } from '../questions.mjs'
import { random } from '../random.mjs'

/** @typedef {import('../engines/engine.mjs').Engine} Engine */
/** @typedef {'02-28' | '03-01' | undefined} LeapDayBirthday */

/** The ages at which any table cuts. */
const thresholds = [
  ...new Set(
    questions.flatMap(({ table }) =>
      table.columns.flatMap(({ name, classes }) => (/age/i.test(name) ? classes.map(Number) : [])),
    ),
  ),
]
  .filter((age) => age > 0)
  .sort((one, other) => one - other)

/** A question of the age alone, with an outcome for each class that any table tells apart. */
const ages = decision({
  id: 'proof.age',
  inputs: { age: integer({ min: 0, max: 130 }) },
  outcomes: [0, ...thresholds].map((age) => `from-${age}`),
  force: 'statute',
  rows: [0, ...thresholds].map((age, at) => ({
    id: `from-${age}`,
    from: { id: 'ever', day: /** @type {any} */ ('1800-01-01') },
    when: { age: { min: age, max: (thresholds[at] ?? 131) - 1 } },
    then: `from-${age}`,
    basis: ['x § 1'],
  })),
})

/** Every birthday, each as many years later as a threshold is, the day before and the day after. */
function* birthdays(everyYears) {
  for (let year = 1900; year <= 2100; year += everyYears) {
    const end = Date.UTC(year + 1, 0, 1)
    for (let time = Date.UTC(year, 0, 1); time < end; time += oneDay) {
      const [y, m, d] = dayOf(time).split('-').map(Number)
      for (const age of thresholds) {
        const reached = Date.UTC((y ?? 0) + age, (m ?? 1) - 1, d)
        for (const on of [reached - 2 * oneDay, reached - oneDay, reached, reached + oneDay])
          yield { born: dayOf(time), on: dayOf(on) }
      }
    }
  }
}

/** What is said of an age that a birth date leaves possible. */
const answerOfAge = (() => {
  const known = new Map()
  const answer = answering(/** @type {any} */ (ages), '2026-01-01', true)
  return (born, on, /** @type {LeapDayBirthday} */ leapDayBirthday) => {
    const { age } = readAge({ birthDate: born }, on, leapDayBirthday)
    const key = JSON.stringify(age)
    const found = known.get(key) ?? answer({ age })
    known.set(key, found)
    return found
  }
})()

/**
 * Compares ages with `readAge`.
 *
 * @param {Engine} engine
 * @param {import('../engines/engine.mjs').TableColumns} columns
 * @param {Iterable<import('../compare.mjs').Case>} cases
 * @param {object} options those of the statement that differ
 */
const compareAges = (engine, columns, cases, options) =>
  compareWith(engine, {
    columns,
    cases,
    statement: (keep, answer) =>
      answerStatement(ages, {
        dialect: engine.dialect,
        from: caseTable,
        on: { column: 'asked' },
        columns: { age: { birthDate: 'born' } },
        keep,
        answer,
        ...options,
      }),
  })

/** The days on which a constant day is written otherwise. */
const constantDays = [
  '2026-02-27',
  '2026-02-28',
  '2026-03-01',
  '2028-02-28',
  '2028-02-29',
  '2100-02-28',
]

/**
 * @param {Engine} engine
 * @param {import('../prove.mjs').Limits} limits
 */
export async function proveBirthdays(engine, { everyYears }) {
  let cases = 0
  for (const leapDayBirthday of /** @type {LeapDayBirthday[]} */ ([undefined, '02-28', '03-01'])) {
    function* answered() {
      for (const { born, on } of birthdays(everyYears))
        yield { cells: [born, on], answer: answerOfAge(born, on, leapDayBirthday) }
    }
    const columns = /** @type {const} */ ([
      ['born', 'date'],
      ['asked', 'date'],
    ])
    cases += await compareAges(engine, columns, answered(), { leapDayBirthday })
  }
  for (const on of constantDays) {
    function* answered() {
      for (let time = Date.UTC(1970, 0, 1); dayOf(time) <= on; time += oneDay)
        yield { cells: [dayOf(time)], answer: answerOfAge(dayOf(time), on, undefined) }
    }
    cases += await compareAges(engine, [['born', 'date']], answered(), { on })
  }
  const which = everyYears === 1 ? 'every birthday' : `the birthdays of every ${everyYears}th year`
  return {
    cases,
    what: `cases of ${which} from 1900 to 2100 at the ages ${thresholds.join(', ')}, with each choice for 29 February`,
  }
}

/**
 * Birth dates of which the month or the day may be unknown.
 *
 * @param {Engine} engine
 * @param {number} count
 */
export async function provePartialDates(engine, count) {
  const chance = random(29)
  const pad = (number) => String(number).padStart(2, '0')
  function* answered() {
    for (let at = 0; at < count; at++) {
      const [year, month] = [2000 + chance(27), 1 + chance(12)]
      const parts = chance(3)
      const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
      const date = chance(4) === 0 ? last : 1 + chance(last)
      const born = [String(year), pad(month), pad(date)].slice(0, parts + 1).join('-')
      const on =
        chance(3) === 0
          ? `20${pad(26 + chance(3))}-02-28`
          : `20${pad(26 + chance(9))}-${pad(1 + chance(12))}-${pad(1 + chance(28))}`
      if (born.slice(0, 4) >= on.slice(0, 4)) continue
      const cells = [year, parts > 0 ? month : undefined, parts > 1 ? date : undefined, on]
      yield { cells, answer: answerOfAge(born, on, undefined) }
    }
  }
  const columns = /** @type {const} */ ([
    ['born_year', 'integer'],
    ['born_month', 'integer'],
    ['born_day', 'integer'],
    ['asked', 'date'],
  ])
  const parts = { year: 'born_year', month: 'born_month', day: 'born_day' }
  const cases = await compareAges(engine, columns, answered(), {
    columns: { age: { birthDate: parts } },
  })
  return { cases, what: 'birth dates of which the month or the day may be unknown' }
}
