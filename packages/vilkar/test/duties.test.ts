import type { Force } from '@vilkar/core'
import { describe, expect, test } from 'vitest'
import { answersOf, assessCase, explainCase, type CaseFile } from '../src/index.js'
import { en } from '../src/texts/en.js'
import { nb } from '../src/texts/nb.js'
import { nn } from '../src/texts/nn.js'

const on = '2026-02-01'

const dutiesOf = (file: CaseFile, day = on) => assessCase(file, { on: day }).duties

describe('duties in a case', () => {
  test('name who owes what, by when, and on what basis', () => {
    const duties = dutiesOf({ person: { age: 9 }, consent: { matter: 'ordinary' } })
    expect(duties).toContainEqual({
      kind: 'answer',
      domain: 'consent',
      question: 'consent.child-heard',
      outcome: 'must-be-heard',
      who: [{ kind: 'named', bearer: 'provider' }],
      to: 'person',
      by: { kind: 'limit', limit: 'before-the-decision' },
      force: 'statute',
      basis: ['pbrl § 4-4 (5)'],
    })
  })

  test('begin on the birthday that the rule turns on, not the day before', () => {
    const heard = (day: string) =>
      dutiesOf({ person: { birthDate: '2019-02-01' }, consent: { matter: 'ordinary' } }, day).find(
        (duty) => duty.kind === 'answer' && duty.question === 'consent.child-heard',
      )
    expect(heard('2026-01-31')).toMatchObject({ outcome: 'if-able-to-form-views' })
    expect(heard('2026-02-01')).toMatchObject({ outcome: 'must-be-heard' })
  })

  test('have the day that was counted from the day of receipt, and that day comes first', () => {
    const duties = dutiesOf({
      priority: { received: '2026-01-26', expectedBenefit: true, reasonableCost: true },
      responsibility: { immediateHelpNeeded: true },
    })
    expect(duties[0]).toMatchObject({
      question: 'priority.assessment-deadline',
      by: { kind: 'day', lastDay: '2026-02-09' },
    })
    const days = duties.map(({ by }) => (by.kind === 'day' ? by.lastDay : '9999-12-31'))
    expect(days).toEqual([...days].sort())
  })

  test('have no day where the day of receipt is unknown: the count would be nobody’s deadline', () => {
    const duties = dutiesOf({ priority: { sent: '2026-01-05', expectedBenefit: true } })
    expect(duties).toContainEqual(
      expect.objectContaining({
        question: 'priority.assessment-deadline',
        by: { kind: 'limit', limit: 'within-10-working-days' },
      }),
    )
    expect(duties.filter(({ by }) => by.kind === 'day')).toEqual([])
  })

  test('have the day of the longer time while it was extended, in the spring of 2020', () => {
    const duties = (received: string) =>
      dutiesOf({ priority: { received, rightFound: true } }, '2020-05-28')
        .filter(({ by }) => by.kind === 'day')
        .map((duty) => [duty.kind === 'answer' && duty.question, duty.by])
    const by = (lastDay: string) => ({ kind: 'day', lastDay })
    expect(duties('2020-03-28')).toEqual([
      ['priority.assessment-deadline', by('2020-05-14')],
      ['priority.duties', by('2020-05-14')],
    ])
    expect(duties('2020-03-27')).toEqual([
      ['priority.assessment-deadline', by('2020-04-15')],
      ['priority.duties', by('2020-04-15')],
    ])
  })

  test('name the one asked about where the question is about one of several', () => {
    const asked = (planParty?: 'school') =>
      dutiesOf({
        individualPlan: {
          lasting: true,
          coordinated: true,
          municipalCare: true,
          somaticCare: false,
          mentalCare: false,
          nav: 'none',
          childWelfare: 'none',
          larStarted: false,
          planConsent: 'given',
          necessaryForPupil: true,
          planParty,
        },
      }).find((duty) => duty.kind === 'answer' && duty.question === 'plan.join')
    expect(asked('school')?.who).toEqual([
      { kind: 'asked-about', input: 'planParty', value: 'school' },
    ])
    expect(asked()).toBeUndefined()
  })

  test('include what a document must hold and does not, and nothing that it only should', () => {
    const { duties, documents } = assessCase(
      { documents: { municipalPlan: { dependsOnHousing: true, advice: { revision: false } } } },
      { on },
    )
    const report = documents.municipalPlan
    const unmet = report?.status === 'checked' ? report.findings : []
    const lacks = unmet.filter(({ status }) => status === 'unmet')
    expect(lacks.map(({ weight }) => weight)).toEqual(['must', 'should'])
    expect(duties).toEqual([
      expect.objectContaining({
        kind: 'finding',
        document: 'municipalPlan',
        requirement: 'whatever-housing',
        who: [{ kind: 'named', bearer: 'keeper-of-document' }],
      }),
    ])
  })

  test('are never made of a recommendation', () => {
    const advised = assessCase(
      { responsibility: { bodyUsingInterpreter: 'public-body' } },
      { on: '2014-01-01' },
    )
    const weak: readonly Force[] = ['guidance', 'practice', 'local']
    expect(advised.duties.filter(({ force }) => weak.includes(force))).toEqual([])
  })

  test('are none of a matter on which nothing is said: without a referral nobody has to assess one', () => {
    expect(dutiesOf({})).toEqual([])
    // Of a referral of any time nothing is certain; of one of this month the time limit is.
    expect(dutiesOf({ priority: {} })).toEqual([])
    const ofReferral = dutiesOf({ priority: { received: on } }).map(({ kind }) => kind)
    expect(ofReferral.length).toBeGreaterThan(0)
  })

  test('are none before the law was in force', () => {
    expect(dutiesOf({ responsibility: { speaksNorwegian: true } }, '2011-12-31')).toEqual([])
  })
})

describe('the lists over a case in words', () => {
  /** Everything that a case file can state left open, so that every fact may be asked about. */
  const open = assessCase({}, { on })

  test.each([
    ['nb', nb],
    ['nn', nn],
    ['en', en],
  ])('name every fact to ask about, in %s', (_, texts) => {
    const { toAsk } = explainCase(open, texts)
    expect(toAsk.length).toBe(open.toAsk.length)
    for (const [index, { fact, matters }] of toAsk.entries()) {
      const { fact: name } = open.toAsk[index] ?? {}
      // A short name of code may be the very word, such as "level"; one with a capital inside is none.
      if (/[A-Z]/.test(name ?? '')) expect(fact).not.toBe(name)
      expect(fact).not.toMatch(/[{}]/)
      expect(matters.length).toBeGreaterThan(0)
    }
  })

  test.each([
    ['nb', nb],
    ['nn', nn],
    ['en', en],
  ])('tell a duty as its answer tells it, in %s', (_, texts) => {
    const assessment = assessCase(
      { person: { age: 9, careTakenOver: 'care-order' }, consent: { matter: 'ordinary' } },
      { on },
    )
    const { duties, consent } = explainCase(assessment, texts)
    expect(duties.map(({ what }) => what)).toContain(consent.childHeard.answer)
    for (const duty of duties) {
      expect(duty.who.join(duty.by)).not.toMatch(/[{}]/)
      expect(duty.basis.length).toBeGreaterThan(0)
    }
  })

  test('follow the terms of the day', () => {
    const told = (day: string) =>
      explainCase(
        assessCase(
          {
            individualPlan: {
              lasting: true,
              coordinated: true,
              municipalCare: false,
              somaticCare: false,
              mentalCare: false,
              nav: 'none',
              childWelfare: 'plan-necessary',
              larStarted: false,
              planConsent: 'given',
            },
          },
          { on: day },
        ),
        nb,
      ).duties.flatMap(({ who }) => who)
    expect(told('2022-12-31')).toContain('barneverntjenesten')
    expect(told('2023-01-01')).toContain('barnevernstjenesten')
  })

  test('say what a reader should look for in a document', () => {
    const assessment = assessCase(
      { documents: { individualPlan: { goals: [{ id: 'g' }] } } },
      { on },
    )
    const { toJudge } = explainCase(assessment, nb)
    const finding = toJudge.find(({ what }) => what.includes('den individuelle planen'))
    expect(finding?.why[0]).toMatch(/\S+ \S+/)
  })

  test('are the same after JSON', () => {
    const assessment = assessCase({ person: { age: 15 } }, { on })
    const back = JSON.parse(JSON.stringify(assessment)) as typeof assessment
    expect(explainCase(back, nb)).toEqual(explainCase(assessment, nb))
    expect(answersOf(back)).toEqual(answersOf(assessment))
  })
})

describe('what parents are told who are told apart', () => {
  const file: CaseFile = {
    person: { age: 9, receivesHealthCare: true },
    consent: {
      parents: [
        { holdsResponsibility: true, weightyReasonsAgainstTelling: false },
        { holdsResponsibility: true, weightyReasonsAgainstTelling: true },
      ],
      neededForParentalResponsibility: true,
    },
  }
  const told = (of: CaseFile) =>
    dutiesOf(of).flatMap((duty) =>
      duty.kind === 'answer' && duty.question === 'consent.inform-parents'
        ? [[duty.parent, duty.outcome]]
        : [],
    )

  test('is owed to each by itself', () => {
    expect(told(file)).toEqual([
      [0, 'inform'],
      [1, 'only-what-parental-responsibility-requires-and-tell-patient'],
    ])
  })

  test('is owed to all as one where they are told the same', () => {
    const parents = file.consent?.parents?.slice(0, 1).flatMap((one) => [one, one])
    expect(told({ ...file, consent: { ...file.consent, parents } })).toEqual([
      [undefined, 'inform'],
    ])
  })

  test.each([
    ['nb', nb, 'den som er nevnt som nummer 2 av foreldrene'],
    ['nn', nn, 'den som er nemnd som nummer 2 av foreldra'],
    ['en', en, 'the one named as number 2 of the parents'],
  ] as const)('is said in words of each: %s', (_, texts, whom) => {
    const assessment = assessCase(file, { on })
    const { duties } = explainCase(assessment, texts)
    const at = assessment.duties.findIndex((duty) => duty.kind === 'answer' && duty.parent === 1)
    expect(duties[at]?.to).toBe(whom)
    expect(duties[at]?.what).not.toContain('only-what')
  })
})
