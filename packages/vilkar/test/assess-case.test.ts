import { assessConsent } from '@vilkar/consent'
import { assessPlanDuty } from '@vilkar/individual-plan'
import { checkCoordinatorWork, checkPlan } from '@vilkar/individual-plan/checklists'
import { describe, expect, test } from 'vitest'
import { assessPriority } from '@vilkar/priority'
import { checkReferral } from '@vilkar/priority/checklists'
import { assessResponsibility } from '@vilkar/responsibility'
import * as z from 'zod'
import { issuesOf } from '@vilkar/testing/answers'
import {
  answersOf,
  assessCase,
  caseFile,
  caseQuestions,
  explainCase,
  type CaseFile,
} from '../src/index.js'
import { nb } from '../src/texts/nb.js'

const on = '2026-02-01'

const placesOf = (file: unknown, options: unknown = { on }): readonly string[] =>
  issuesOf(() => assessCase(file as CaseFile, options as { on: string })).map(
    ({ path, code }) => `${path.join('.')} ${code}`,
  )

describe('a case file', () => {
  const sections = Object.entries(caseFile.shape).flatMap(([name, section]) => {
    const inner: unknown = section.unwrap().unwrap()
    return inner instanceof z.ZodObject && name !== 'documents'
      ? Object.keys(inner.shape).map((fact) => ({ name, fact }))
      : []
  })

  test('asks for no fact in two places, but where each is about something else', () => {
    const seen = new Map<string, readonly string[]>()
    for (const { name, fact } of sections) seen.set(fact, [...(seen.get(fact) ?? []), name])
    const twice = [...seen].filter(([, names]) => names.length > 1)
    expect(twice).toEqual([
      // The kind of care, and the kind of care that a plan is about.
      ['matter', ['consent', 'individualPlan']],
      // Of the complaint that each domain asks about.
      ['complaintTiming', ['consent', 'responsibility', 'priority']],
    ])
  })

  test('may be empty, and holds nothing that is not asked for', () => {
    expect(assessCase({}, { on }).consent).toEqual(assessConsent({}, { on }))
    expect(placesOf({ name: 'x', consent: { age: 3 } })).toEqual([
      'consent unknown-field',
      ' unknown-field',
    ])
  })
})

describe('an assessment of a case', () => {
  const person = {
    birthDate: '2010-04-12',
    receivesHealthCare: true,
    parentalResponsibility: 'joint',
  } as const
  const consent = { matter: 'ordinary' } as const
  const individualPlan = { lasting: true, planConsent: 'given' } as const
  const responsibility = { specialisedCompetence: true } as const
  const priority = { received: '2026-01-12', expectedBenefit: true } as const
  const referral = { completeness: 'partial' } as const
  const plan = { goals: [{ id: 'g1' }] }
  const coordinatorWork = { kind: 'child', tasks: { overview: true } } as const
  const file = {
    reference: 'A',
    person,
    consent,
    individualPlan,
    responsibility,
    priority,
    documents: { individualPlan: plan, coordinatorWork, referral },
  }
  const assessment = assessCase(file, { on })

  test('is that of each domain, with the person’s facts in all of them', () => {
    expect(assessment.consent).toEqual(assessConsent({ ...person, ...consent }, { on }))
    expect(assessment.individualPlan).toEqual(
      assessPlanDuty({ ...person, ...individualPlan }, { on }),
    )
    expect(assessment.responsibility).toEqual(
      assessResponsibility({ birthDate: person.birthDate, ...responsibility }, { on }),
    )
    expect(assessment.priority).toEqual(
      assessPriority({ birthDate: person.birthDate, ...priority }, { on }),
    )
    expect(assessment.documents).toEqual({
      individualPlan: checkPlan(plan, { on }),
      coordinatorWork: checkCoordinatorWork(coordinatorWork, { on }),
      referral: checkReferral(referral, { on }),
    })
  })

  test('passes the side of a leap day and the use of presumptions on to every domain', () => {
    const leap = {
      person: { birthDate: '2008-02-29' },
      individualPlan: { planConsent: 'given' },
    } as const
    const options = { on: '2026-02-28', leapDayBirthday: '03-01', presume: false } as const
    const { consent: asked, individualPlan: duty } = assessCase(leap, options)
    expect(asked).toEqual(assessConsent(leap.person, options))
    expect(duty).toEqual(assessPlanDuty({ ...leap.person, planConsent: 'given' }, options))
  })

  test('goes through JSON, and is explained alike after it', () => {
    const back = JSON.parse(JSON.stringify(assessment)) as typeof assessment
    expect(back).toEqual(assessment)
    expect(explainCase(back, nb)).toEqual(explainCase(assessment, nb))
  })

  test('lists every question of every domain once', () => {
    const listed = answersOf(assessment).map(({ question }) => question)
    expect([...listed].sort()).toEqual(Object.keys(caseQuestions).sort())
    for (const { domain, name, answer } of answersOf(assessment)) {
      const held: Readonly<Record<string, unknown>> = assessment[domain]
      expect(held[name]).toBe(answer)
    }
  })

  test('explains every answer and every document', () => {
    const explained = explainCase(assessment, nb)
    for (const { domain, name } of answersOf(assessment)) {
      expect(Object.keys(explained[domain])).toContain(name)
    }
    expect(explained.documents.individualPlan?.map(({ title }) => title)).toEqual([
      'Innholdet i individuell plan',
      'Sammenheng, samtykker og oppdatering',
      'Overganger i planperioden',
      'Anbefalinger om individuell plan',
    ])
    expect(explained.documents.coordinatorWork?.map(({ title }) => title)).toEqual([
      'Oppgavene til barnekoordinatoren',
    ])
    const needs = assessCase({ documents: { needsAssessment: {} } }, { on })
    expect(explainCase(needs, nb).documents.needsAssessment?.map(({ title }) => title)).toEqual([
      'Utredning av behov',
    ])
    expect(explainCase(assessCase({}, { on }), nb).documents).toEqual({})
  })
})

describe('bad input', () => {
  test('is named all at once, each at its place in the file', () => {
    const file = {
      person: { age: 200 },
      consent: { matter: 'x' },
      individualPlan: { nav: 'x' },
      documents: { individualPlan: { goals: 'x' } },
    }
    const places = placesOf(file, { on: 'today' }).map((each) => each.split(' ')[0])
    expect(places).toEqual([
      'person.age',
      'consent.matter',
      'individualPlan.nav',
      'documents.individualPlan.goals',
      'on',
    ])
  })

  test('in the day asked about is named there, whichever domain cannot answer for it', () => {
    expect(placesOf({}, { on: '2201-01-01' })).toEqual(['on out-of-range'])
    expect(placesOf({ priority: { received: '2026-03-02' } }, { on: '2026-03-01' })).toEqual([
      'priority.received too-late',
    ])
  })

  test('that every domain finds is said once', () => {
    expect(placesOf({ person: { birthDate: '2026-02-02' } })).toEqual([
      'person.birthDate born-after-the-day',
    ])
  })

  test('of several domains is said together', () => {
    const file = {
      person: { birthDate: '2000-01-01', age: 3 },
      individualPlan: { nav: 'services', otherWelfareServices: false },
    }
    expect(placesOf(file)).toEqual([
      'person.age does-not-agree',
      'individualPlan.otherWelfareServices does-not-agree',
    ])
  })
})

describe('wrong use of the explanation', () => {
  const assessment = assessCase({}, { on: '2026-02-01' })

  test('says that it takes a whole assessment', () => {
    const answer = assessment.consent.whoDecides as unknown as typeof assessment
    expect(() => explainCase(answer, nb)).toThrow(/takes what assessCase\(\) returned/)
    expect(() => explainCase({} as typeof assessment, nb)).toThrow(TypeError)
  })

  test('says where the texts of a language are', () => {
    const none = undefined as unknown as typeof nb
    expect(() => explainCase(assessment, none)).toThrow(/vilkar\/texts\/nb/)
  })
})

describe('parents who are mentioned one by one', () => {
  const child: CaseFile = {
    person: { age: 9, receivesHealthCare: true },
    individualPlan: { municipalCare: true },
  }
  const start = (consent: CaseFile['consent']) => {
    const { individualPlan } = assessCase({ ...child, consent }, { on, questions: ['plan.start'] })
    return individualPlan.start
  }

  test('tell the plan what they have in common, as what is said of all of them does', () => {
    const told = { holdsResponsibility: true, weightyReasonsAgainstTelling: false } as const
    const alike = start({ parents: [told, told] })
    const { individualPlan } = assessCase(
      {
        ...child,
        person: {
          ...child.person,
          weightyReasonsAgainstTellingParents: false,
        },
      },
      { on, questions: ['plan.start'] },
    )
    expect(alike).toEqual(individualPlan.start)
    expect(alike).not.toEqual(start({}))
  })

  test('leave open to the plan what is said of one alone', () => {
    const one = { holdsResponsibility: true, weightyReasonsAgainstTelling: true } as const
    const other = { holdsResponsibility: true, weightyReasonsAgainstTelling: false } as const
    const needed = (answer: ReturnType<typeof start>) =>
      answer?.status === 'undetermined' ? answer.needed : []
    expect(needed(start({ parents: [one, other] }))).toContain(
      'weightyReasonsAgainstTellingParents',
    )
    expect(needed(start({ parents: [other, other] }))).not.toContain(
      'weightyReasonsAgainstTellingParents',
    )
  })
})
