import { childHeard, consentQuestions, whoDecides } from '@vilkar/consent'
import { calendarDay, isInvalidInput, possibleOutcomes, type Decision } from '@vilkar/core'
import { compare, describeDecision } from '@vilkar/core/analysis'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answersOf, assessCase, type CaseFile, type CaseQuestion } from '../src/index.js'
import { catalogue } from '../src/catalogue/index.js'
import {
  compareVersions,
  matchesReceipt,
  receiptOf,
  recheckAll,
  ruleHashes,
  tableHashes,
  type HashedDecision,
} from '../src/receipts/index.js'

const on = '2026-02-01'
const file: CaseFile = {
  person: { birthDate: '2013-09-12', careTakenOver: 'no' },
  consent: { matter: 'ordinary' },
  documents: { individualPlan: {} },
}

/** A table written otherwise, which a reader of its rules would call the same. */
function writtenOtherwise({ inputs, outcomes, rows, force }: Decision): HashedDecision {
  return {
    force,
    inputs: Object.fromEntries(Object.entries(inputs).reverse()),
    outcomes: [...outcomes].reverse(),
    rows: [...rows].reverse().map(({ id, from, until, when, basis, ...row }) => ({
      ...row,
      id: `named-otherwise-${id}`,
      from: { id: 'named-otherwise', day: from.day },
      ...(until && { until: { id: 'named-otherwise', day: until.day } }),
      when: Object.fromEntries(
        Object.entries(when)
          .reverse()
          .map(([name, cell]) => [name, Array.isArray(cell) ? cell.map(String).reverse() : cell]),
      ),
      basis: [...basis].reverse() as unknown as typeof basis,
    })),
  }
}

type Rows = HashedDecision['rows']

/** Each way to change what a row means. */
const changes: readonly (readonly [what: string, change: (row: Rows[number]) => Rows[number]])[] = [
  ['a cell', (row) => ({ ...row, when: { ...row.when, age: { min: 13, max: 15 } } })],
  ['its outcome', (row) => ({ ...row, then: 'not-applicable' })],
  ['a citation', (row) => ({ ...row, basis: ['pbrl § 4-3 (1) a'] })],
  ['its kind of norm', (row) => ({ ...row, force: 'guidance' })],
  [
    'its first day',
    (row) => ({ ...row, from: { id: row.from.id, day: calendarDay('2018-01-02') } }),
  ],
  ['its end', (row) => ({ ...row, until: { id: 'end', day: calendarDay('2030-01-01') } })],
]

describe('the hashes of rules', () => {
  test('are of what rules mean, and not of how they are written', () => {
    for (const decision of [whoDecides, childHeard]) {
      const [here, there] = [tableHashes(decision), tableHashes(writtenOtherwise(decision))]
      expect([there.table, there.inputs]).toEqual([here.table, here.inputs])
      expect(Object.values(there.rows).sort()).toEqual(Object.values(here.rows).sort())
      expect(tableHashes(describeDecision(decision))).toEqual(here)
    }
  })

  test.each(changes)('change with %s of one row, and change no other row', (_, change) => {
    const here = tableHashes(childHeard)
    const described = describeDecision(childHeard)
    const rows = described.rows.map((row) => (row.id === 'from-12' ? change(row) : row))
    const there = tableHashes({ ...described, rows })
    expect(there.table).not.toBe(here.table)
    const other = Object.keys(here.rows).filter((row) => here.rows[row] !== there.rows[row])
    expect(other).toEqual(['from-12'])
  })

  test('change with what an input may be and what the law presumes', () => {
    const { inputs, ...rest } = describeDecision(childHeard)
    const unpresumed = {
      ...inputs,
      decisionCompetence: { kind: 'choice', values: ['has', 'lacks'] },
    } as const
    const there = tableHashes({ ...rest, inputs: unpresumed })
    expect(there.inputs).not.toBe(tableHashes(childHeard).inputs)
    expect(there.rows).toEqual(tableHashes(childHeard).rows)
  })

  test('are the same bytes in every runtime', () => {
    // The same by another program: Python's hashlib, over its json with sorted keys.
    const able: HashedDecision = {
      force: 'statute',
      inputs: { age: { kind: 'integer', min: 0, max: 130 } },
      outcomes: ['ja', 'nei'],
      rows: [
        {
          id: 'voksen',
          from: { id: 'start', day: calendarDay('2012-01-01') },
          when: { age: { min: 18 } },
          then: 'ja',
          basis: ['pbrl § 4-3 (1) a'],
        },
      ],
    }
    expect(tableHashes(able).rows['voksen']).toBe(
      '4dc615814d349645b25d44bf7988126f8a99da856ba4c9ad74792f669cff32c5',
    )
  })

  test('are one for each meaning in each table, and cannot be written over', () => {
    const hashes = ruleHashes()
    expect(Object.keys(hashes.decisions)).toEqual(
      expect.arrayContaining(Object.keys(consentQuestions)),
    )
    for (const [id, { rows }] of Object.entries(hashes.decisions)) {
      expect(new Set(Object.values(rows)).size, id).toBe(Object.keys(rows).length)
    }
    expect(Object.isFrozen(hashes.decisions['consent.who-decides']?.rows)).toBe(true)
  })
})

describe('a receipt', () => {
  const assessment = assessCase(file, { on })
  const receipt = receiptOf(assessment, { reference: 'case-7', policies: { presume: true } })

  test('says on which rows, tables and versions every answer rested', () => {
    expect(receipt.answers.map(({ question }) => question)).toEqual(
      answersOf(assessment).map(({ question }) => question),
    )
    for (const { question, answer } of answersOf(assessment)) {
      const told = receipt.answers.find((each) => each.question === question)
      expect(told?.outcomes).toEqual(possibleOutcomes(answer))
      const rows = answer.status === 'not-in-force' ? [] : answer.rows
      expect(Object.keys(told?.rows ?? {})).toEqual(rows)
    }
    const hashes = [
      ...receipt.answers.flatMap(({ rows, table, inputs, behind }) => [
        ...Object.values({ ...rows, ...behind }),
        table,
        inputs,
      ]),
      ...receipt.documents.flatMap(({ points }) => Object.values(points)),
    ]
    expect(hashes.filter((hash) => !/^[0-9a-f]{64}$/.test(hash))).toEqual([])
    expect(receipt.documents.length).toBeGreaterThan(0)
    expect(receipt).toMatchObject({
      format: 1,
      on,
      reference: 'case-7',
      policies: { presume: true },
    })
    expect(receipt.lawReadThrough).toBe('2026-07-02')
  })

  test('is plain data, the same after JSON as before, whenever it is written', () => {
    expect(JSON.parse(JSON.stringify(receipt))).toEqual(receipt)
    const again = receiptOf(JSON.parse(JSON.stringify(assessment)) as typeof assessment, {
      reference: 'case-7',
      policies: { presume: true },
    })
    expect(JSON.stringify(again)).toBe(JSON.stringify(receipt))
  })

  test('says nothing of the facts beyond the rows: who falls under the same rows has the same receipt', () => {
    const other = { ...file, person: { ...file.person, birthDate: '2013-02-28' } }
    expect(receiptOf(assessCase(other, { on }))).toEqual(receiptOf(assessment))
    expect(JSON.stringify(receipt)).not.toContain('2013-09-12')
    expect(receipt).not.toHaveProperty('seal')
  })

  test('seals the facts only with a key, and each key by itself', () => {
    const sealWith = (key: string, facts: unknown): string | undefined =>
      receiptOf(assessment, { sealed: { key, facts } }).seal
    const key = 'k'.repeat(32)
    expect(sealWith(key, { b: 1, a: 'å' })).toBe(sealWith(key, { a: 'å', b: 1 }))
    expect(sealWith(key, { a: 'å', b: 1 })).not.toBe(sealWith(key, { a: 'å', b: 2 }))
    expect(sealWith(key, file)).not.toBe(sealWith('l'.repeat(32), file))
    // The same by another program: printf '{"a":"\\u00e5"}' | openssl dgst -sha256 -hmac kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
    expect(sealWith(key, { a: 'å' })).toBe(
      '4c910b6980420076ab2efa13698535b6a77a23217fc8dc53bfe40d1709b8ddb1',
    )
  })

  test('refuses a short key and a reference that is none', () => {
    const codes = (write: () => unknown): readonly string[] => {
      try {
        write()
        return []
      } catch (error) {
        if (!isInvalidInput(error)) throw error
        return error.issues.map(({ code }) => code)
      }
    }
    expect(codes(() => receiptOf(assessment, { sealed: { key: 'short', facts: file } }))).toEqual([
      'out-of-range',
    ])
    expect(codes(() => receiptOf(assessment, { reference: 'x'.repeat(101) }))).toEqual([
      'too-large',
    ])
  })

  test('matches the rules by which it was written', () => {
    expect(matchesReceipt(receipt)).toEqual({
      matches: true,
      changed: [],
      tables: [],
      packages: [],
    })
    expect(matchesReceipt({ ...receipt, packages: { vilkar: '0.0.1' } }).packages).toEqual([
      { name: 'vilkar', before: '0.0.1', now: receipt.packages['vilkar'] },
    ])
  })

  const hashes = ruleHashes()
  const question = 'consent.child-heard'
  const told = receipt.answers.find((each) => each.question === question)
  const [rested = ''] = Object.keys(told?.rows ?? {})
  const own = hashes.decisions[question] ?? { table: '', inputs: '', rows: {} }
  const { [rested]: hash = '', ...others } = own.rows
  const inRules = (id: string, changed: Partial<typeof own>) => ({
    ...hashes,
    decisions: { ...hashes.decisions, [id]: { ...(hashes.decisions[id] ?? own), ...changed } },
  })

  test('tells which row changed, which is gone and which has another name', () => {
    const changedIn = (rows: Readonly<Record<string, string>>) =>
      matchesReceipt(receipt, inRules(question, { rows }))
    const row = { kind: 'row', of: question, name: rested } as const
    expect(changedIn({ ...others, [rested]: 'other' })).toMatchObject({
      matches: false,
      changed: [{ ...row, is: 'changed' }],
    })
    expect(changedIn(others)).toMatchObject({ matches: false, changed: [{ ...row, is: 'gone' }] })
    expect(changedIn({ ...others, newname: hash })).toMatchObject({
      matches: true,
      changed: [{ ...row, is: 'renamed', to: 'newname' }],
    })
  })

  test('tells of inputs, of tables behind, and of a table that changed elsewhere', () => {
    expect(matchesReceipt(receipt, inRules(question, { inputs: 'other' }))).toMatchObject({
      matches: false,
      changed: [{ kind: 'inputs', of: question }],
    })
    const behind = matchesReceipt(receipt, inRules('consent.parents-kept-out', { table: 'other' }))
    expect(behind.matches).toBe(false)
    expect(behind.changed).toContainEqual({
      kind: 'table-behind',
      of: question,
      name: 'consent.parents-kept-out',
    })
    expect(matchesReceipt(receipt, inRules(question, { table: 'other' }))).toMatchObject({
      matches: true,
      changed: [],
      tables: [question],
    })
  })
})

describe('a receipt for a document', () => {
  const transitions = 'plan.transitions'
  const { checklists } = ruleHashes()
  const pointsOn = (day: string): Readonly<Record<string, string>> =>
    receiptOf(assessCase(file, { on: day, questions: [] })).documents.find(
      ({ checklist }) => checklist === transitions,
    )?.points ?? {}

  test('holds the points of its day, where others stand under the same id on other days', () => {
    expect(Object.keys(pointsOn('2016-02-01'))).toContain('turns-7 2012-01-01')
    expect(Object.keys(pointsOn(on))).toContain('turns-7 2022-08-01')
    expect(Object.keys(pointsOn(on))).toContain('school-start')
    const [then, now] = [pointsOn('2016-02-01'), pointsOn(on)]
    expect(then['turns-7 2012-01-01']).not.toBe(now['turns-7 2022-08-01'])
  })

  test('tells of a point that changed on its day, and of none that changed on another', () => {
    const receipt = receiptOf(assessCase(file, { on, questions: [] }))
    const changed = (name: string) =>
      matchesReceipt(receipt, {
        ...ruleHashes(),
        checklists: {
          ...checklists,
          [transitions]: { ...checklists[transitions], [name]: 'other' },
        },
      }).changed
    expect(changed('turns-7 2012-01-01')).toEqual([])
    expect(changed('turns-7 2022-08-01')).toEqual([
      { kind: 'point', of: transitions, name: 'turns-7 2022-08-01', is: 'changed' },
    ])
  })

  test('has a hash for every point of every checklist', () => {
    const points = catalogue().checklists.map(({ id, requirements }) => [id, requirements.length])
    expect(
      Object.entries(checklists).map(([id, hashes]) => [id, Object.keys(hashes).length]),
    ).toEqual(expect.arrayContaining(points))
  })
})

describe('two versions of the rules', () => {
  const described = describeDecision(childHeard)
  const all = { decisions: [described] }

  test('of the same rules answer alike', () => {
    expect(compareVersions(all, all)).toEqual({ gone: [], added: [], inputs: [], answers: [] })
  })

  test('differ in the regions in which one day differs from another, where one is the law of each', () => {
    const start = { id: 'coverage', day: calendarDay('2012-01-01') }
    const lawOf = (day: string) => ({
      decisions: [
        {
          ...described,
          rows: described.rows
            .filter(
              ({ from, until }) => from.day <= day && (until === undefined || day < until.day),
            )
            .map(({ id, when, then, basis, force }) => ({
              id,
              when,
              then,
              basis,
              force,
              from: start,
            })),
        },
      ],
    })
    const { answers } = compareVersions(lawOf('2017-12-31'), lawOf('2018-01-01'))
    expect(answers.map(({ from }) => from)).toEqual(['2012-01-01'])
    const byPlace = (one: object, other: object): number =>
      JSON.stringify(one) < JSON.stringify(other) ? -1 : 1
    expect([...(answers[0]?.changes ?? [])].sort(byPlace)).toEqual(
      [...compare(childHeard, '2017-12-31', '2018-01-01')].sort(byPlace),
    )
    expect(answers[0]?.changes.length).toBeGreaterThan(0)
  })

  test('say of which days a row was changed, and what became of an input that was renamed', () => {
    const renamed: Readonly<Record<string, string>> = { decisionCompetence: 'able' }
    const { decisionCompetence, ...inputs } = described.inputs
    const able = {
      ...described,
      inputs: { ...inputs, ...(decisionCompetence && { able: decisionCompetence }) },
      rows: described.rows.map(({ when, ...row }) => {
        const cells = Object.entries(when).map(([name, cell]) => [renamed[name] ?? name, cell])
        return { ...row, when: Object.fromEntries(cells) as typeof when }
      }),
    }
    const said = compareVersions(all, { decisions: [able] }, { renamed })
    expect(said).toEqual({ gone: [], added: [], inputs: [], answers: [] })
    const unsaid = compareVersions(all, { decisions: [able] })
    expect(unsaid.inputs).toEqual([
      { question: 'consent.child-heard', gone: ['decisionCompetence'], added: ['able'] },
    ])
    expect(unsaid.answers.length).toBeGreaterThan(0)
  })

  test('say which questions are gone or added', () => {
    const other = { decisions: [describeDecision(whoDecides)] }
    expect(compareVersions(all, other)).toMatchObject({
      gone: ['consent.child-heard'],
      added: ['consent.who-decides'],
      answers: [],
    })
  })
})

describe('stored cases that are asked again', () => {
  const questions: readonly CaseQuestion[] = [
    'consent.child-heard',
    'consent.who-decides',
    'plan.right',
  ]
  const storedCases = fc.array(
    fc
      .record({
        year: fc.integer({ min: 1995, max: 2016 }),
        matter: fc.constantFrom('ordinary', 'minors-own-sphere', null),
        day: fc.constantFrom('2017-12-31', '2021-05-01', '2026-05-31'),
      })
      .map(({ year, matter, day }) => {
        const known = {
          person: { birthDate: `${String(year)}-06-15` },
          consent: { matter },
        } as const
        return { file: known, answers: answersOf(assessCase(known, { on: day, questions })) }
      }),
    { maxLength: 6 },
  )

  test('are those of which some answer is another when they are assessed anew', () => {
    let found = 0
    fc.assert(
      fc.property(
        storedCases,
        fc.constantFrom('2018-01-01', '2026-06-01', '2031-01-01'),
        (cases, day) => {
          fc.pre(cases.every(({ answers }) => answers.every(({ answer }) => answer.on <= day)))
          const expected = cases.flatMap(({ file: known, answers }, at) => {
            const now = answersOf(assessCase(known, { on: day }))
            return answers
              .filter(({ question, answer }) => {
                const then = now.find((each) => each.question === question)?.answer ?? answer
                return possibleOutcomes(then).join() !== possibleOutcomes(answer).join()
              })
              .map(({ question }) => `${String(at)} ${question}`)
          })
          const told = recheckAll(cases, { on: day }).flatMap(({ at, answers }) =>
            answers.map(({ question }) => `${String(at)} ${question}`),
          )
          found += expected.length
          expect(told).toEqual(expected)
        },
      ),
      { numRuns: 30 },
    )
    expect(found).toBeGreaterThan(10)
  })

  test('name the rows and the change of law, and none where only a birthday passed', () => {
    const known = { person: { birthDate: '2005-06-15' }, consent: { matter: 'ordinary' } } as const
    const ask = (day: string) =>
      answersOf(assessCase(known, { on: day, questions: ['consent.child-heard'] }))
    const [law] = recheckAll([{ file: known, answers: ask('2017-12-31') }], { on: '2018-01-01' })
    expect(law?.answers[0]?.amendments).toEqual(['childrensRights2018'])
    expect(law?.answers[0]?.rows.before).toEqual(['from-12-before-2018'])
    const [older] = recheckAll([{ reference: 'a', file: known, answers: ask('2021-06-14') }], {
      on: '2021-06-15',
    })
    expect(older).toMatchObject({ at: 0, reference: 'a', answers: [{ amendments: [] }] })
  })

  test('are refused where they state an age', () => {
    const stored = { file: { person: { age: 9 } }, answers: [] }
    expect(() => recheckAll([stored], { on })).toThrow()
  })
})
