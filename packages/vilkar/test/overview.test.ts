import { describe, expect, test } from 'vitest'
import { answersOf, assessCase, caseFile, type CaseFile } from '../src/index.js'
import type { caseDomains } from '../src/domains.js'

const on = '2026-02-01'

/** The facts of a domain that a case file states, the person's included. */
function factsOf(domain: (typeof caseDomains)[number]): readonly string[] {
  const sections = [caseFile.shape.person, caseFile.shape[domain]]
  return sections.flatMap((section) => Object.keys(section.unwrap().unwrap().shape))
}

describe('what an open answer needs', () => {
  const cases: readonly CaseFile[] = [
    {},
    { person: { age: { max: 15 } }, consent: { parents: [{ says: 'consents' }] } },
    { person: { age: 40 }, individualPlan: { municipalCare: true, planParty: 'school' } },
    { priority: { received: '2013-01-28', expectedBenefit: true } },
  ]

  test.each(['2013-05-01', '2020-04-15', on])('is facts that a caller can state, on %s', (day) => {
    for (const file of cases) {
      for (const { domain, question, answer } of answersOf(assessCase(file, { on: day }))) {
        const needed = answer.status === 'undetermined' ? answer.needed : []
        const derived = needed.filter((fact) => !factsOf(domain).includes(fact))
        expect(derived, question).toEqual([])
        if (answer.status === 'undetermined') expect(needed.length, question).toBeGreaterThan(0)
      }
    }
  })

  test('is only the part that nobody stated, of facts that an input is counted from', () => {
    const { individualPlan } = assessCase(
      { individualPlan: { lasting: true, municipalCare: false, somaticCare: false } },
      { on },
    )
    const { contactDoctor } = individualPlan
    const needed: readonly string[] =
      contactDoctor.status === 'undetermined' ? contactDoctor.needed : []
    expect(needed).toContain('mentalCare')
    expect(needed).not.toContain('somaticCare')
  })
})

describe('what to ask next', () => {
  const file: CaseFile = {
    person: { age: 17 },
    consent: { matter: 'ordinary', treatedCondition: 'somatic' },
  }

  test('is asked once, with every answer that turns on it, the most useful first', () => {
    const { toAsk } = assessCase(file, { on })
    const places = toAsk.map(({ section, fact }) => `${section} ${fact}`)
    expect(new Set(places).size).toBe(places.length)
    const counts = toAsk.map(({ matters }) => matters.length)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    for (const { fact, matters } of toAsk) expect(matters.length, fact).toBeGreaterThan(0)
  })

  test('is of the domains on which the case says something', () => {
    const sections = new Set(assessCase(file, { on }).toAsk.map(({ section }) => section))
    expect([...sections].sort()).toEqual(['consent', 'person'])
    const all = new Set(assessCase({}, { on }).toAsk.map(({ section }) => section))
    expect([...all].sort()).toEqual([
      'consent',
      'cooperation',
      'individualPlan',
      'person',
      'priority',
      'responsibility',
    ])
  })

  test('names the facts behind what a domain works out itself', () => {
    const { toAsk } = assessCase({ individualPlan: { planParty: 'school' } }, { on })
    const facts = toAsk.map(({ fact }) => fact)
    expect(facts).toEqual(expect.arrayContaining(['lasting', 'municipalCare', 'mentalCare']))
    expect(facts.filter((fact) => ['right', 'healthCare', 'mustConsent'].includes(fact))).toEqual(
      [],
    )
  })

  test('settles something: each fact changes an answer for one of its values', () => {
    const { toAsk } = assessCase(file, { on, presume: false })
    const first = toAsk.find(({ fact }) => fact === 'decisionCompetence')
    expect(first?.section).toBe('person')
    expect(first?.judge).toBe('provider')
    const outcomes = (['has', 'lacks'] as const).map((decisionCompetence) => {
      const asked = assessCase(
        { ...file, person: { age: 17, decisionCompetence } },
        { on, presume: false },
      )
      const answer = answersOf(asked).find(({ question }) => question === first?.matters[0])?.answer
      return answer?.status === 'determined' ? answer.outcome : answer
    })
    expect(outcomes[0]).not.toEqual(outcomes[1])
  })
})

describe('what people have to judge', () => {
  test('is what the law leaves open, facts that somebody judges, and points for a reader', () => {
    const { toJudge } = assessCase(
      {
        individualPlan: {
          lasting: true,
          municipalCare: false,
          somaticCare: false,
          mentalCare: true,
          nav: 'services',
          larStarted: false,
          planConsent: 'given',
          childWelfare: 'none',
          planComplaintAbout: 'coordinator',
        },
        documents: { individualPlan: { goals: [{ id: 'g' }] } },
      },
      { on },
    )
    expect(toJudge).toContainEqual(
      expect.objectContaining({ kind: 'fact', fact: 'coordinated', judge: 'service' }),
    )
    expect(toJudge.filter(({ kind }) => kind === 'finding').length).toBeGreaterThan(3)
    const before = assessCase(
      { individualPlan: { planComplaintAbout: 'plan-child-welfare' } },
      { on: '2022-07-31' },
    )
    expect(before.toJudge).toContainEqual({
      kind: 'answer',
      question: 'plan.complaint',
      outcome: 'not-regulated',
    })
  })

  test('is nothing where no answer is open and no document is there', () => {
    const { toJudge } = assessCase(
      { responsibility: { speaksNorwegian: true } },
      { on: '2011-12-31' },
    )
    expect(toJudge).toEqual([])
  })
})
