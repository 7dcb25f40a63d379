// What is proven of the statements on an engine, within a time that is said.
import { decision, integer } from '@vilkar/core'
import { readAge } from '@vilkar/core/edge'
import { answerStatement, outsideStatement } from '@vilkar/sql'
import { answering, told } from './cases.mjs'
import { compareValues, compareWith, columnsOf, quoteIn } from './prove.mjs'
import { questions, stretchesOf } from './questions.mjs'
import { random } from './random.mjs'
import { regionsOf } from './regions.mjs'

/** @typedef {import('@vilkar/core').Decision} Decision */
/** @typedef {import('./prove.mjs').Engine} Engine */
/** @typedef {Parameters<typeof compareWith>[1]} Comparison */

/**
 * @typedef {object} Limits
 * @property {number} seconds after how long a part of the proof stops, and says so
 * @property {number} casesOfStretch the most cases of a question on a stretch of days
 * @property {number} everyYears every how many years birthdays are looked at; 1 is each
 */

/** Some of many: the whole where it is no more than the limit, else evenly spread. */
function* atMost(limit, size, items) {
  const step = Math.max(size / limit, 1)
  let next = 0
  let at = 0
  for (const item of items) {
    if (at >= next) {
      next += step
      yield item
    }
    at++
  }
}

/** Counts, but no further than a hundred times the limit. */
function sizeOf(limit, items) {
  const counted = items[Symbol.iterator]()
  let size = 0
  while (size < limit * 100 && counted.next().done !== true) size++
  return size
}

/**
 * Every question on every stretch of days, the later ones first.
 *
 * @returns {readonly { question: Decision, on: string }[]}
 */
const everyStretch = () =>
  questions
    .flatMap((question) => stretchesOf(question).map((on) => ({ question, on })))
    .sort((one, other) => (one.on < other.on ? 1 : -1))

/**
 * Regions on every stretch of days.
 *
 * @param {Engine} engine
 * @param {Limits} limits
 * @param {boolean} withUnknown
 * @param {boolean} presume
 */
async function proveRegions(engine, { seconds, casesOfStretch }, withUnknown, presume) {
  const stretches = everyStretch()
  const end = performance.now() + seconds * 1000
  let [cases, whole, looked] = [0, 0, 0]
  for (const { question, on } of stretches) {
    if (performance.now() > end) break
    const size = sizeOf(casesOfStretch, regionsOf(question, on, withUnknown))
    const some = atMost(casesOfStretch, size, regionsOf(question, on, withUnknown))
    cases += await compareValues(engine, question, on, some, presume)
    looked++
    if (size <= casesOfStretch) whole++
  }
  const of = looked < stretches.length ? `${looked} of ${stretches.length}` : `all ${looked}`
  return `${cases.toLocaleString('en')} cases ${withUnknown ? 'with any inputs unknown' : 'that are wholly known'}${presume ? '' : ', nothing presumed'}: ${of} stretches of the questions, ${whole} of them whole`
}

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

const day = (time) => new Date(time).toISOString().slice(0, 10)
const oneDay = 86_400_000

/** Every birthday, each as many years later as a threshold is, the day before and the day after. */
function* birthdays(everyYears) {
  for (let year = 1900; year <= 2100; year += everyYears) {
    const end = Date.UTC(year + 1, 0, 1)
    for (let time = Date.UTC(year, 0, 1); time < end; time += oneDay) {
      const [y, m, d] = day(time).split('-').map(Number)
      for (const age of thresholds) {
        const reached = Date.UTC((y ?? 0) + age, (m ?? 1) - 1, d)
        for (const on of [reached - 2 * oneDay, reached - oneDay, reached, reached + oneDay])
          yield { born: day(time), on: day(on) }
      }
    }
  }
}

/** @typedef {'02-28' | '03-01' | undefined} LeapDayBirthday */

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
 * @param {Engine} engine
 * @param {Limits} limits
 */
async function proveBirthdays(engine, { everyYears }) {
  let cases = 0
  for (const leapDayBirthday of /** @type {LeapDayBirthday[]} */ ([undefined, '02-28', '03-01'])) {
    function* answered() {
      for (const { born, on } of birthdays(everyYears))
        yield { cells: [born, on], answer: answerOfAge(born, on, leapDayBirthday) }
    }
    cases += await compareWith(engine, {
      columns: [
        ['born', 'date'],
        ['asked', 'date'],
      ],
      cases: answered(),
      statement: (keep) =>
        answerStatement(ages, {
          dialect: engine.dialect,
          from: 'proof_case',
          on: { column: 'asked' },
          columns: { age: { birthDate: 'born' } },
          keep,
          leapDayBirthday,
          answer: told,
        }),
    })
  }
  // The days on which a constant day is written otherwise.
  for (const on of [
    '2026-02-27',
    '2026-02-28',
    '2026-03-01',
    '2028-02-28',
    '2028-02-29',
    '2100-02-28',
  ]) {
    function* answered() {
      for (let time = Date.UTC(1970, 0, 1); day(time) <= on; time += oneDay)
        yield { cells: [day(time)], answer: answerOfAge(day(time), on, undefined) }
    }
    cases += await compareWith(engine, {
      columns: [['born', 'date']],
      cases: answered(),
      statement: (keep) =>
        answerStatement(ages, {
          dialect: engine.dialect,
          from: 'proof_case',
          on,
          columns: { age: { birthDate: 'born' } },
          keep,
          answer: told,
        }),
    })
  }
  const which = everyYears === 1 ? 'every birthday' : `the birthdays of every ${everyYears}th year`
  return `${cases.toLocaleString('en')} cases of ${which} from 1900 to 2100 at the ages ${thresholds.join(', ')}, with each choice for 29 February`
}

/** Birth dates of which the month or the day may be unknown. */
async function provePartialDates(engine, count) {
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
  const cases = await compareWith(engine, {
    columns: [
      ['born_year', 'integer'],
      ['born_month', 'integer'],
      ['born_day', 'integer'],
      ['asked', 'date'],
    ],
    cases: answered(),
    statement: (keep) =>
      answerStatement(ages, {
        dialect: engine.dialect,
        from: 'proof_case',
        on: { column: 'asked' },
        columns: {
          age: { birthDate: { year: 'born_year', month: 'born_month', day: 'born_day' } },
        },
        keep,
        answer: told,
      }),
  })
  return `${cases.toLocaleString('en')} birth dates of which the month or the day may be unknown`
}

/** Bands by two columns, beside inputs that are known or not. */
async function proveBands(engine, { seconds }, count) {
  const chance = random(7)
  const end = performance.now() + seconds * 1000
  let [cases, looked] = [0, 0]
  for (const { question, on } of everyStretch()) {
    const names = Object.entries(question.inputs).filter(([, { kind }]) => kind === 'integer')
    if (names.length === 0 || performance.now() > end) continue
    looked++
    const answer = answering(question, on, true)
    const bands = new Set(names.map(([name]) => name))
    const columns = columnsOf(question).flatMap((column) =>
      bands.has(column[0])
        ? [
            [`${column[0]}_min`, 'integer'],
            [`${column[0]}_max`, 'integer'],
          ]
        : [column],
    )
    const mapping = Object.fromEntries(
      Object.keys(question.inputs).map((name) => [
        name,
        bands.has(name) ? { min: `${name}_min`, max: `${name}_max` } : name,
      ]),
    )
    function* answered() {
      for (let at = 0; at < count; at++) {
        const given = Object.fromEntries(
          Object.entries(question.inputs).map(([name, input]) => [name, someOf(input, chance)]),
        )
        const cells = Object.entries(given).flatMap(([name, value]) =>
          bands.has(name) ? [value?.min, value?.max] : [value],
        )
        yield { cells, answer: answer(given) }
      }
    }
    cases += await compareWith(engine, {
      columns,
      cases: answered(),
      statement: (keep) =>
        answerStatement(question, {
          dialect: engine.dialect,
          from: 'proof_case',
          on,
          columns: mapping,
          keep,
          answer: told,
        }),
    })
  }
  return `${cases.toLocaleString('en')} cases with bands, of ${looked} stretches of the questions that look at a number`
}

/** A value of an input, a range of it where it is a number, or nothing. */
function someOf(input, chance) {
  if (chance(3) === 0) return undefined
  if (input.kind === 'choice') return input.values[chance(input.values.length)]
  if (input.kind === 'flag') return chance(2) === 0
  const most = Math.min(input.max, 40)
  const [a, b] = [chance(most), chance(most)]
  const range = { min: Math.min(a, b), max: Math.max(a, b) }
  if (chance(4) === 0) return { min: range.min }
  return chance(4) === 0 ? { max: range.max } : range
}

/** Every question with the day as a column, on days around those of its stretches. */
async function proveDayColumns(engine, { seconds }, count) {
  const chance = random(11)
  const end = performance.now() + seconds * 1000
  let [cases, looked] = [0, 0]
  for (const question of questions) {
    if (performance.now() > end) break
    looked++
    const days = stretchesOf(question).flatMap((on) =>
      [-1, 0, 1].map((more) => day(Date.parse(on) + more * oneDay)),
    )
    const answers = new Map(days.map((on) => [on, answering(question, on, true)]))
    function* answered() {
      for (let at = 0; at < count; at++) {
        const on = days[chance(days.length)] ?? ''
        const given = Object.fromEntries(
          Object.entries(question.inputs).map(([name, input]) => {
            const value = someOf(input, chance)
            return [name, typeof value === 'object' ? (value.min ?? value.max) : value]
          }),
        )
        yield { cells: [on, ...Object.values(given)], answer: answers.get(on)?.(given) ?? [] }
      }
    }
    const mapping = Object.fromEntries(Object.keys(question.inputs).map((name) => [name, name]))
    cases += await compareWith(engine, {
      columns: [['asked', 'date'], ...columnsOf(question)],
      cases: answered(),
      statement: (keep) =>
        answerStatement(question, {
          dialect: engine.dialect,
          from: 'proof_case',
          on: { column: 'asked' },
          columns: mapping,
          keep,
          answer: told,
        }),
    })
  }
  return `${cases.toLocaleString('en')} cases with the day as a column, before, on and after each day on which a question's law changed: ${looked} of ${questions.length} questions`
}

/** Values outside: said to be so, counted and listed, and taken for no other. */
async function proveOutside(engine) {
  const question = decision({
    id: 'proof.outside',
    inputs: {
      age: integer({ min: 0, max: 130 }),
      band: integer({ min: 0, max: 10 }),
      lives: { kind: 'choice', values: ['here', 'there'] },
    },
    outcomes: ['yes'],
    force: 'statute',
    rows: [
      {
        id: 'all',
        from: { id: 'ever', day: /** @type {any} */ ('1800-01-01') },
        when: {},
        then: 'yes',
        basis: ['x § 1'],
      },
    ],
  })
  /** @type {readonly (readonly [readonly unknown[], string])[]} */
  const persons = [
    [['2000-01-01', 1, 2, 'here'], ''],
    [[undefined, undefined, undefined, undefined], ''],
    [['2026-02-02', 1, 2, 'here'], 'age'],
    [['1890-01-01', undefined, 10, 'there'], 'age'],
    [['2026-02-01', 3, 2, 'here'], 'band'],
    [['2026-02-01', -1, undefined, 'here'], 'band'],
    [['2026-02-01', undefined, 11, 'HERE'], 'band | lives'],
    [['2026-02-01', 11, undefined, 'her'], 'band | lives'],
  ]
  const options = {
    dialect: engine.dialect,
    from: 'proof_case',
    on: '2026-02-01',
    columns: { age: { birthDate: 'born' }, band: { min: 'low', max: 'high' }, lives: 'lives' },
  }
  await compareWith(engine, {
    columns: [
      ['born', 'date'],
      ['low', 'integer'],
      ['high', 'integer'],
      ['lives', 'text'],
    ],
    cases: persons.map(([cells, outside]) => ({
      cells,
      answer:
        outside === ''
          ? ['determined', 'yes', 'yes', '', '', '', '']
          : ['outside', '', '', '', '', '', ''],
    })),
    statement: (keep) => {
      const quote = quoteIn(engine.dialect)
      const asked = answerStatement(question, {
        ...options,
        keep,
        answer: ['status', 'outcome', 'possible', 'needed', 'outside'],
      })
      const empty = ['presumed', 'rows', 'law_read_through'].map((name) => `'' AS ${quote(name)}`)
      return `SELECT *, ${empty.join(', ')} FROM (${asked}) q`
    },
  })
  const quote = quoteIn(engine.dialect)
  const listed = await engine.query(
    `SELECT ${['input', 'problem', 'value', 'persons'].map(quote).join(', ')} FROM (${outsideStatement(question, options)}) q ORDER BY 1, 2, 3`,
  )
  const lines = listed.map((row) => row.map(String).join(' ')).join('; ')
  const expected =
    'age born-after-the-day 2026-02-02 1; age out-of-range 1890-01-01 1; band not-allowed 3 | 2 1; band out-of-range  | 11 1; band out-of-range -1 |  1; band out-of-range 11 |  1; lives not-allowed HERE 1; lives not-allowed her 1'
  if (lines !== expected) throw new Error(`outside: ${lines}`)
  return 'what is outside is said to be so, counted and listed'
}

/**
 * Proves on an engine that statements answer as `prepare` does, and prints what was proven.
 *
 * @param {Engine} engine
 * @param {Limits} limits
 */
export async function proveAll(engine, limits) {
  const few = Math.min(limits.casesOfStretch, 2000)
  const parts = [
    () => proveOutside(engine),
    () => proveBirthdays(engine, limits),
    () => provePartialDates(engine, few * 50),
    () => proveBands(engine, limits, few),
    () => proveDayColumns(engine, limits, few),
    () => proveRegions(engine, limits, false, true),
    () => proveRegions(engine, limits, true, true),
    () => proveRegions(engine, { ...limits, casesOfStretch: few }, true, false),
  ]
  for (const prove of parts) {
    const start = performance.now()
    const said = await prove()
    console.log(`  ${said} (${((performance.now() - start) / 1000).toFixed(0)} s)`)
  }
}
