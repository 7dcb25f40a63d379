import { applicabilityUnknownMessage, notApplicableMessage, type Finding } from '@vilkar/core'
import { fillText } from '@vilkar/core/explain'
import { describe, expect, it } from 'vitest'
import { wordsOfOtherNorm } from '../../../law/test/helpers/norms.ts'
import {
  checkCoordinatorWork,
  checkPlan,
  planChecklists,
  type IndividualPlan,
} from '../../src/checklists/index.js'
import { nb } from '../../src/texts/nb.js'
import { nn } from '../../src/texts/nn.js'
import { en } from '../../src/texts/en.js'
import { planChecklistTexts as english } from '../../src/texts/checklists/en.js'
import { planChecklistTexts as bokmål } from '../../src/texts/checklists/nb.js'
import { planChecklistTexts as nynorsk } from '../../src/texts/checklists/nn.js'
import type { PlanChecklistTexts } from '../../src/texts/checklists/types.js'
import { breaks, complete, days, today } from './helpers/plans.js'
import { parts } from './helpers/reports.js'
import { works } from './helpers/works.js'

const languages = [
  ['nb', bokmål, nb.terms],
  ['nn', nynorsk, nn.terms],
  ['en', english, en.terms],
] as const

interface Words {
  readonly point: string
  readonly messages: Readonly<Record<string, string>>
}

/** Every text of a language, by the place where it stands. */
function textsOf(checklists: PlanChecklistTexts): ReadonlyMap<string, string> {
  const all = new Map<string, string>()
  for (const [id, { title, requirements }] of Object.entries(checklists)) {
    all.set(`title ${id}`, title)
    for (const [point, { point: words, messages }] of Object.entries<Words>(requirements)) {
      all.set(`point ${id} ${point}`, words)
      for (const [message, text] of Object.entries(messages)) {
        all.set(`message ${id} ${point} ${message}`, text)
      }
    }
  }
  return all
}

type Role = NonNullable<NonNullable<IndividualPlan['consents']>[number]['as']>
const roles: readonly Role[] = [
  'recipient',
  'guardian',
  'parental-responsibility',
  'other',
  'carer',
]
const births = [
  '2005-08-01',
  '2010-08-01',
  '2012-08-01',
  '1980',
  '2008-02-01',
  '2010-03-02',
  '2014-03-04',
  '2019-03-05',
  '2020-01-01',
  '2023',
]

/** The plan as it would be for persons of other ages, in other circumstances. */
function* asOthers(plan: IndividualPlan): Generator<IndividualPlan> {
  const found = [
    {},
    { decisionCompetence: 'lacks' },
    { decisionCompetence: 'lacks', personalCapacityDeprived: true },
    { decisionCompetence: 'has', receivesHealthCare: true },
    {
      decisionCompetence: 'lacks',
      receivesHealthCare: true,
      personalCapacityDeprived: false,
      objectsToPlan: false,
    },
    {
      decisionCompetence: 'lacks',
      receivesHealthCare: true,
      personalCapacityDeprived: false,
      objectsToPlan: true,
    },
    {
      decisionCompetence: 'lacks',
      receivesHealthCare: true,
      personalCapacityDeprived: true,
      objectsToPlan: false,
    },
    {
      decisionCompetence: 'lacks',
      receivesHealthCare: false,
      mandatedRepresentative: 'attorney',
      objectsToPlan: false,
    },
    { receivesHealthCare: true, careTakenOver: 'care-order', parentsInformed: 'informed' },
    { matter: 'cosmetic-without-medical-indication' },
    { careTakenOver: 'care-order' },
    { careTakenOver: 'no', parentalResponsibility: 'none' },
    { careTakenOver: 'no', parentalResponsibility: 'joint', parentsInformed: 'informed' },
    { parentsInformed: 'withheld-at-childs-wish' },
    { decisionCompetence: 'lacks', parentsInformed: 'withheld-at-childs-wish' },
  ] as const
  for (const birthDate of births) {
    for (const circumstances of found) {
      const recipient = { ...plan.recipient, birthDate, circumstances }
      yield { ...plan, recipient, period: { ...plan.period, until: '2026-12-31' } }
      for (const as of roles) {
        const consents = (plan.consents ?? []).map((each) => ({ ...each, as }))
        yield { ...plan, recipient, consents }
        yield {
          ...plan,
          recipient,
          consents: consents.map((each) => ({ ...each, on: '2018-02-01' })),
        }
        yield {
          ...plan,
          recipient,
          consents: consents.map((each) => ({ ...each, on: '2026-01-15' })),
        }
      }
    }
  }
}

/** The plan with parts that are there and say little. */
function* thin(plan: IndividualPlan): Generator<IndividualPlan> {
  const bare = { id: 'x', to: 'plan' } as const
  yield { ...plan, consents: [bare, { id: 'y', to: 'sharing' }] }
  yield { ...plan, consents: null }
  yield { ...plan, consents: [{ ...bare, informed: false }], recipient: {} }
  yield { ...plan, consents: [{ id: 'y', to: 'sharing', on: '2020-01-01' }] }
  const handedOver = { participant: 'p1', from: '2020-01-01', handover: true }
  yield { ...plan, coordinators: [handedOver, { participant: 'p0', from: '2021-01-01' }] }
  yield { ...plan, consents: [{ ...bare, on: '2020-01-01' }] }
  yield { ...plan, consents: (plan.consents ?? []).map((each) => ({ ...each, on: '2040-01-01' })) }
  yield {
    ...plan,
    consents: (plan.consents ?? []).map((each) => ({ ...each, withdrawnOn: '2016-01-01' })),
  }
  yield {
    ...plan,
    consents: (plan.consents ?? []).map((each) => ({ ...each, expiresOn: '2016-01-01' })),
  }
  // One consent withdrawn, and another of which it is not said when it was given.
  yield {
    ...plan,
    consents: (plan.consents ?? []).flatMap((each) => [
      { ...each, withdrawnOn: '2017-12-01' },
      { ...each, id: `${each.id}-other`, on: null, expiresOn: null },
    ]),
  }
  yield {
    ...plan,
    offers: Object.fromEntries(
      ['coordinator', 'childCoordinator', 'contactDoctor'].map((each) => [
        each,
        { status: 'not-relevant' },
      ]),
    ),
  }
  yield { ...plan, measures: [{ id: 'm' }], participants: [{ id: 'p' }], goals: [{ id: 'g' }] }
  yield {
    ...plan,
    participants: null,
    coordinators: [{ participant: 'p0' }, { participant: 'p1' }],
  }
  yield { ...plan, contributions: [{ by: 'r' }] }
  yield { ...plan, contributions: [{ by: 'r' }], recipient: {} }
  yield { ...plan, participants: [], recipient: { circumstances: { decisionCompetence: 'lacks' } } }
  yield {
    ...plan,
    lastUpdated: null,
    revisions: [{ planned: '2015-01-01' }, { done: '2015-01-01' }],
  }
  yield { ...plan, revisions: [{ planned: '2015-01-01' }], lastUpdated: null }
  yield { ...plan, revisions: null, judged: null, activePlans: null, workStarted: null }
  yield {
    ...plan,
    recipient: { childHabilitation: true, nextOfKinWanted: true, birthDate: '2008-02-20' },
    offers: { childCoordinator: { status: 'appointed' } },
  }
  yield {
    ...plan,
    recipient: { nextOfKinWanted: true, languageAndCulture: null },
    participants: null,
  }
  yield { ...plan, otherPlans: [{ id: 'other' }] }
  yield { ...plan, otherPlans: [{ id: 'other', activityPlan: true, coordinated: false }] }
  yield {}
}

const everything: IndividualPlan['transitionsPrepared'] = [
  'turns-7',
  'turns-12',
  'turns-16',
  'turns-18',
  'child-coordinator-ends',
  'adult-habilitation',
  'school-start',
]

/** Plans of many kinds, which between them are told all there is to say. */
function* many(on: string): Generator<IndividualPlan> {
  for (const child of [true, false]) {
    const whole = complete(on, { goals: 2, services: 2, child })
    yield whole
    for (const each of Object.values(breaks)) yield each(whole, 1, on)?.plan ?? {}
    yield* thin(whole)
    yield* thin({ ...whole, transitionsPrepared: everything })
  }
  const whole = complete(on, { goals: 1, services: 1, child: true })
  yield* asOthers(whole)
  for (const birthDate of births) {
    const recipient = { birthDate, childHabilitation: true }
    const period = { ...whole.period, until: '2026-12-31' }
    yield { ...whole, recipient, period, transitionsPrepared: everything }
  }
}

/** Every message that a check was seen to give, with a finding that gave it. */
const given = new Map<string, Finding>()
for (const on of days) {
  for (const plan of many(on)) {
    for (const completeness of ['whole-plan', 'partial'] as const) {
      const report = checkPlan({ ...plan, completeness }, { on })
      for (const part of parts) {
        const checked = report[part]
        if (checked.status !== 'checked') continue
        for (const finding of checked.findings) {
          const { requirement, message } = finding
          if (message === notApplicableMessage || message === applicabilityUnknownMessage) continue
          given.set(`message ${checked.checklist} ${requirement} ${message}`, finding)
        }
      }
    }
  }
}

for (const on of days) {
  for (const work of works()) {
    const report = checkCoordinatorWork(work, { on })
    if (report.status !== 'checked') continue
    for (const finding of report.findings) {
      const { requirement, message } = finding
      if (message === notApplicableMessage || message === applicabilityUnknownMessage) continue
      given.set(`message ${report.checklist} ${requirement} ${message}`, finding)
    }
  }
}

const placeholdersIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort()

describe.each(languages)('the texts of the checklists in %s', (_, checklists, terms) => {
  const all = textsOf(checklists)

  it('stand for every message that a point was seen to give, and for no other', () => {
    const places = [...all.keys()].filter((place) => place.startsWith('message '))
    expect(places.sort()).toEqual([...given.keys()].sort())
  })

  it('stand for every checklist and every point', () => {
    const expected = Object.values(planChecklists).flatMap(({ id, requirements }) =>
      requirements.map((requirement) => `point ${id} ${requirement.id}`),
    )
    const places = [...all.keys()].filter((place) => place.startsWith('point '))
    expect(places.sort()).toEqual([...new Set(expected)].sort())
    expect(Object.keys(checklists)).toEqual(Object.keys(planChecklists))
  })

  it('are sentences, and a title no sentence', () => {
    for (const [place, text] of all) {
      expect(text, place).toMatch(/^\p{Lu}\S*( \S+)*$/u)
      if (place.startsWith('title ')) expect(text, place).not.toMatch(/[.?!]$/)
      else if (place.startsWith('point ')) expect(text, place).toMatch(/^[^?]*\.$/)
      else expect(text, place).toMatch(/[.?]$/)
    }
  })

  it('ask a question where a point is open, and say what to do where it lacks something', () => {
    for (const [place, { status }] of given) {
      const text = all.get(place) ?? ''
      if (status === 'undetermined') expect(text, place).toContain('?')
      else expect(text, place).toMatch(/^[^?]*\.$/)
    }
  })

  it('have every placeholder filled by what a finding names', () => {
    for (const [place, { values }] of given) {
      expect(fillText(all.get(place) ?? '', terms, today, values), place).not.toMatch(/[{}]/)
    }
  })

  it('are short', () => {
    for (const [place, text] of all) expect(text.length, place).toBeLessThanOrEqual(200)
  })

  it('never read as a duty where guidance only advises', () => {
    const duty = /(?<!\p{L})(skal|må|plikt\p{L}*|must|shall|duty)(?!\p{L})/iu
    for (const { id, requirements } of Object.values(planChecklists)) {
      for (const { id: point, weight } of requirements) {
        if (weight !== 'should') continue
        for (const [place, text] of all) {
          if (place.startsWith(`message ${id} ${point} `) || place === `point ${id} ${point}`) {
            expect(text, place).not.toMatch(duty)
          }
        }
      }
    }
  })
})

describe('the three languages', () => {
  it('have the same placeholders in the same places, and are translated', () => {
    const [first, second, third] = languages.map(([, texts]) => textsOf(texts))
    for (const [place, text] of first ?? []) {
      expect(placeholdersIn(second?.get(place) ?? ''), place).toEqual(placeholdersIn(text))
      expect(placeholdersIn(third?.get(place) ?? ''), place).toEqual(placeholdersIn(text))
      expect(third?.get(place), place).not.toBe(text)
    }
  })

  it.each([
    ['nn', nynorsk],
    ['nb', bokmål],
  ] as const)('keep the words of the other norm out of %s', (language, texts) => {
    for (const [place, text] of textsOf(texts)) {
      expect(wordsOfOtherNorm(text, language), place).toEqual([])
    }
  })
})
