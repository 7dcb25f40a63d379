import { possibleOutcomes, type Decision } from '@vilkar/core'
import { compare } from '@vilkar/core/analysis'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assessResponsibility,
  explainLevelFeatures,
  explainResponsibility,
  responsibilityDecisions,
  responsibilityFacts,
  type ResponsibilityAssessment,
  type ResponsibilityFacts,
  type ResponsibilityQuestion,
} from '../src/index.js'
import { specialistFeatures } from '../src/decisions/level-features.js'
import { en } from '../src/texts/en.js'
import { nb } from '../src/texts/nb.js'
import { nn } from '../src/texts/nn.js'
import { always, later, workDevices } from './helpers/days.ts'

const names = [
  'level',
  'statutoryTask',
  'habilitationProcess',
  'agreementLimit',
  'contractingOut',
  'meanwhile',
  'refusalGround',
  'needsAssessment',
  'caseHandling',
  'offerLevel',
  'workOrientedStay',
  'ambulatory',
  'guidanceDuty',
  'assistiveDeviceWorkBar',
  'assistiveDeviceFinances',
  'assistiveDeviceTask',
  'interpreterRequired',
  'interpreterQualified',
  'childInterpreter',
  'interpreterProvides',
  'interpreterPays',
  'coercion',
  'transition',
  'practitionerDuty',
  'dischargePayment',
  'complaint',
] as const satisfies readonly ResponsibilityQuestion[]

const features = [...Object.keys(specialistFeatures), 'soundInMunicipality']
const today = '2026-02-01'

function outcomes(
  assessment: ResponsibilityAssessment,
  name: ResponsibilityQuestion,
): readonly string[] {
  return possibleOutcomes(assessment[name])
}

interface Named {
  readonly options?: readonly (string | number)[]
}

/** Facts that are numbers, or made of others. */
const numbers = new Set(['birthDate', 'age', 'needMonths', 'interpreterAge'])

/** The values of a fact: those of its choice, or yes and no. */
function valuesOf(name: string): readonly (string | boolean)[] {
  const field = responsibilityFacts.shape[name as keyof typeof responsibilityFacts.shape]
  const inner = field.unwrap().unwrap() as Named
  return inner.options?.map(String) ?? [true, false]
}

const simple = Object.keys(responsibilityFacts.shape).filter((name) => !numbers.has(name))
const facts = fc
  .tuple(
    fc.record(
      Object.fromEntries(simple.map((name) => [name, fc.constantFrom(...valuesOf(name))])),
      { requiredKeys: [] },
    ),
    fc.record(
      {
        age: fc.integer({ min: 0, max: 130 }),
        needMonths: fc.integer({ min: 0, max: 60 }),
        interpreterAge: fc.integer({ min: 10, max: 25 }),
      },
      { requiredKeys: [] },
    ),
  )
  .map((parts) => Object.assign({}, ...parts) as ResponsibilityFacts)
const days = fc.constantFrom(...always)

describe('an assessment', () => {
  test('answers each question by its name, on every day, with the features beside', () => {
    for (const on of always) {
      const assessment = assessResponsibility({}, { on })
      expect(Object.keys(assessment)).toEqual(['on', ...names, 'features'])
      expect(assessment.on).toBe(on)
    }
    const asked = names.map((name) => assessResponsibility({}, { on: today })[name].decision)
    expect([...asked].sort()).toEqual(Object.keys(responsibilityDecisions).sort())
  })

  test('takes every input of every table as a fact, but what another table answers', () => {
    const inputs = new Set(
      Object.values(responsibilityDecisions).flatMap((each) => Object.keys(each.inputs)),
    )
    const given = new Set(Object.keys(responsibilityFacts.shape))
    expect([...inputs].filter((name) => !given.has(name))).toEqual(['workBar'])
    expect([...given].filter((name) => !inputs.has(name))).toEqual(['birthDate'])
  })

  test('before 2012-01-01 nothing is in force', () => {
    const assessment = assessResponsibility(
      { benefitReceived: 'none', deviceFor: 'workplace' },
      { on: '2011-12-31' },
    )
    for (const name of names) expect(assessment[name].status, name).toBe('not-in-force')
  })

  test('goes through JSON, leaves its facts alone, and is the same again', () => {
    fc.assert(
      fc.property(facts, days, (given, on) => {
        const before = JSON.stringify(given)
        const assessment = assessResponsibility(Object.freeze(given), { on })
        expect(JSON.stringify(given)).toBe(before)
        expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment)
        expect(assessResponsibility(given, { on })).toEqual(assessment)
      }),
      { numRuns: 60 },
    )
  })

  test('a further fact never adds a possible outcome', () => {
    fc.assert(
      fc.property(facts, days, fc.nat(), (given, on, at) => {
        const keys = Object.keys(given)
        const dropped = keys[at % Math.max(keys.length, 1)]
        const fewer = Object.fromEntries(Object.entries(given).filter(([key]) => key !== dropped))
        const more = assessResponsibility(given, { on })
        const less = assessResponsibility(fewer, { on })
        for (const name of names) {
          expect(outcomes(less, name)).toEqual(expect.arrayContaining([...outcomes(more, name)]))
        }
      }),
      { numRuns: 100 },
    )
  })

  test('null is unknown', () => {
    const empty = Object.fromEntries(
      Object.keys(responsibilityFacts.shape).map((name) => [name, null]),
    )
    expect(assessResponsibility(empty, { on: today })).toEqual(
      assessResponsibility({}, { on: today }),
    )
  })

  test('says how far the law was read, and that 2027 lies beyond', () => {
    const { interpreterQualified } = assessResponsibility(
      {
        bodyUsingInterpreter: 'public-body',
        interpreterNecessary: true,
        interpreterEmergency: true,
      },
      { on: '2027-01-01' },
    )
    expect(interpreterQualified).toMatchObject({
      outcome: 'may-deviate',
      lawReadThrough: '2026-07-28',
      beyondLawRead: true,
    })
  })

  test('no answer is presumed: the law presumes nothing here', () => {
    const assessment = assessResponsibility({}, { on: today, presume: true })
    expect(assessment).toEqual(assessResponsibility({}, { on: today, presume: false }))
  })
})

describe('the features beside the level', () => {
  test('each is in exactly one way of pointing, absent or unknown', () => {
    fc.assert(
      fc.property(facts, days, (given, on) => {
        const found = assessResponsibility(given, { on }).features
        const listed = [
          ...found.towardsBothLevels,
          ...found.towardsMunicipality,
          ...found.absent,
          ...found.unknown,
        ]
        expect([...listed].sort()).toEqual([...features].sort())
        for (const name of listed) {
          const value = given[name] ?? undefined
          expect(found.unknown.includes(name)).toBe(value === undefined)
          expect(found.absent.includes(name)).toBe(value === false)
        }
      }),
    )
  })

  test('unknown one and all, the level is open and needs each of them', () => {
    const { level, features: found } = assessResponsibility(
      { immediateHelpNeeded: false },
      { on: today },
    )
    expect(level).toMatchObject({ status: 'undetermined', force: 'guidance', needed: features })
    expect(found.unknown).toEqual(features)
  })

  test('say that there is no threshold, in whatever case', () => {
    fc.assert(
      fc.property(facts, (given) => {
        expect(assessResponsibility(given, { on: today }).features).toMatchObject({
          threshold: 'none-in-any-source',
          municipalSide: 'not-in-any-source-read',
          weighsMost: 'specialisedCompetence',
        })
      }),
    )
  })

  test('of the municipality only what the sources say: that it can help soundly', () => {
    const every = Object.fromEntries(features.map((name) => [name, true]))
    const found = assessResponsibility(every, { on: today }).features
    expect(found.towardsMunicipality).toEqual(['soundInMunicipality'])
    expect(found.towardsBothLevels).toEqual(Object.keys(specialistFeatures))
    const none = Object.fromEntries(features.map((name) => [name, false]))
    expect(assessResponsibility(none, { on: today }).features.towardsMunicipality).toEqual([])
  })

  test.each([
    ['nb', nb],
    ['nn', nn],
    ['en', en],
  ] as const)('are put in words in %s, each once', (_, texts) => {
    const { features: found } = assessResponsibility(
      { highIntensity: true, soundInMunicipality: true, broadAssessment: false },
      { on: today },
    )
    const lines = explainLevelFeatures(found, texts)
    expect(lines.length).toBe(7)
    expect(lines.slice(-2)).toEqual([texts.features.threshold, texts.features.municipalSide])
    expect(lines[0]).toBe(
      `${texts.features.towardsBothLevels} ${texts.inputs.highIntensity.label}.`,
    )
    expect(lines[1]).toContain(texts.inputs.soundInMunicipality.label)
    expect(lines[2]).toContain(texts.inputs.broadAssessment.label)
    expect(lines[3]).toContain(texts.inputs.specialisedCompetence.label)
    expect(explainLevelFeatures(JSON.parse(JSON.stringify(found)) as typeof found, texts)).toEqual(
      lines,
    )
  })
})

describe('what is put together', () => {
  const work: ResponsibilityFacts = {
    deviceFor: 'work',
    deviceNecessary: true,
    needMonths: 1200,
    workCapacityReduced: true,
    employed: true,
    otherLegislationCovers: false,
    waitingUrgently: false,
    age: 40,
  }
  const ask = (more: ResponsibilityFacts, on: string): readonly string[] =>
    outcomes(assessResponsibility({ ...work, ...more }, { on }), 'assistiveDeviceFinances')

  test('a benefit bars support for work by the text of the day (ftrl § 10-5 (4))', () => {
    const part: ResponsibilityFacts = {
      benefitReceived: 'disability-below-100',
      benefitWouldShrink: false,
    }
    expect([ask(part, later(workDevices, -1)), ask(part, workDevices)]).toEqual([
      ['employer'],
      ['national-insurance'],
    ])
    expect(ask({ benefitReceived: 'contractual-pension' }, workDevices)).toEqual(['employer'])
    expect(ask({ benefitReceived: 'disability-100' }, workDevices)).toEqual([
      'national-insurance',
      'employer',
    ])
  })

  test('an unknown benefit leaves open who pays', () => {
    expect(ask({}, today)).toEqual(['national-insurance', 'employer'])
  })

  test('the 67th birthday is too late for a claim, the day before is not (ftrl § 10-4)', () => {
    for (let year = 2012; year <= 2100; year += 1) {
      for (const day of ['01-01', '02-28', '03-01', '12-31']) {
        const on = `${String(year)}-${day}`
        const born = `${String(year - 67)}-${day}`
        const at = (when: string): readonly string[] => {
          return outcomes(
            assessResponsibility(
              { ...work, age: null, birthDate: born, benefitReceived: 'none' },
              { on: when },
            ),
            'assistiveDeviceFinances',
          )
        }
        if (on > '2012-01-01') expect(at(later(on, -1)), on).toEqual(['national-insurance'])
        expect(at(on), on).toEqual(['employer'])
      }
    }
  })

  test('born on 29 February, 67 may be reached on 28 February or the day after', () => {
    const at = (leapDayBirthday?: '02-28' | '03-01'): readonly string[] => {
      return outcomes(
        assessResponsibility(
          { ...work, age: null, birthDate: '1960-02-29', benefitReceived: 'none' },
          { on: '2027-02-28', leapDayBirthday },
        ),
        'assistiveDeviceFinances',
      )
    }
    expect([at(), at('02-28'), at('03-01')]).toEqual([
      ['national-insurance', 'employer'],
      ['employer'],
      ['national-insurance'],
    ])
  })
})

describe('explanations', () => {
  test('there is one for each question, in each language', () => {
    for (const texts of [nb, nn, en]) {
      for (const on of ['2014-05-05', '2026-07-28', '2027-01-01']) {
        const explained = explainResponsibility(assessResponsibility({ age: 40 }, { on }), texts)
        expect(Object.keys(explained)).toEqual([...names])
        expect(JSON.stringify(explained)).not.toMatch(/[{]\w+[}]|undefined/)
      }
    }
  })

  test('every answer says its force in words', () => {
    const explained = explainResponsibility(
      assessResponsibility(
        { deviceFor: 'daily-life', deviceNecessary: true, needMonths: 24 },
        { on: today },
      ),
      nb,
    )
    expect(explained.assistiveDeviceFinances.force).toBe(nb.common.forces.practice)
    expect(explained.level.force).toBe(nb.common.forces.guidance)
  })
})

describe('the change log', () => {
  // Inputs and outcomes differ from table to table; here they are looked at by name.
  const decisions = Object.entries(responsibilityDecisions) as unknown as readonly (readonly [
    string,
    Decision,
  ])[]
  const changed = (on: string): readonly string[] =>
    decisions
      .filter(([, decision]) => compare(decision, later(on, -1), on).length > 0)
      .map(([id]) => id)

  test.each([
    [
      '2013-01-01',
      [
        'responsibility.statutory-task',
        'responsibility.interpreter.required',
        'responsibility.interpreter.pays',
        'responsibility.practitioner-duty',
      ],
    ],
    ['2013-09-01', ['responsibility.coercion']],
    ['2014-07-01', ['responsibility.assistive-device.finances', 'responsibility.complaint']],
    ['2015-07-01', []],
    ['2016-07-01', ['responsibility.interpreter.child']],
    ['2017-01-01', ['responsibility.discharge-payment']],
    ['2017-07-01', ['responsibility.case-handling']],
    ['2017-10-01', ['responsibility.statutory-task']],
    [
      '2018-01-01',
      [
        'responsibility.guidance-duty',
        'responsibility.interpreter.required',
        'responsibility.interpreter.pays',
        'responsibility.practitioner-duty',
      ],
    ],
    ['2018-05-01', ['responsibility.habilitation-process']],
    ['2019-01-01', ['responsibility.discharge-payment']],
    ['2019-07-01', []],
    ['2020-01-01', []],
    [
      '2022-01-01',
      [
        'responsibility.interpreter.required',
        'responsibility.interpreter.qualified',
        'responsibility.interpreter.child',
        'responsibility.complaint',
      ],
    ],
    ['2022-06-15', []],
    ['2022-08-01', ['responsibility.statutory-task']],
    ['2024-01-01', []],
    ['2024-08-01', ['responsibility.assistive-device.finances']],
    ['2025-09-01', ['responsibility.coercion']],
    ['2026-01-01', []],
    ['2026-10-01', ['responsibility.assistive-device.work-bar']],
    ['2027-01-01', ['responsibility.interpreter.qualified']],
    ['2028-07-01', []],
  ] as const)('on %s', (on, ids) => {
    expect(changed(on)).toEqual(ids)
  })
})
