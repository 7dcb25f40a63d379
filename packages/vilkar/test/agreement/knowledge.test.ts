/*
 * What is known, what is presumed, and what a further fact may do, at every front door.
 *
 * | situation | answers that must agree |
 * |---|---|
 * | a fact more is known | every answer before and after |
 * | a presumption is used | every answer with it, and with what it presumes as a fact |
 * | a birth date or an age is known | every answer to the one, and to the other |
 * | several domains look at one person | every answer in its own domain, and in the whole case |
 * | a field more of a document is known | every point before and after |
 */
import { consentFacts, consentQuestions } from '@vilkar/consent'
import { calendarDay, possibleOutcomes } from '@vilkar/core'
import { ageOn } from '@vilkar/core/calendar'
import { contactPointFacts, cooperationDecisions } from '@vilkar/cooperation'
import { admissionAndDischarge, checkAdmissionAndDischarge } from '@vilkar/cooperation/checklists'
import { planDecisions, planFacts } from '@vilkar/individual-plan'
import { priorityDecisions, priorityFacts } from '@vilkar/priority'
import { responsibilityDecisions, responsibilityFacts } from '@vilkar/responsibility'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { answersOf, assessCase, caseFile, caseQuestions, type CaseAnswer } from '../../src/index.js'
import { disagree } from './helpers/agree.ts'
import { always, byBirthDate, dayIn, factsOf, type Question } from './helpers/situations.ts'

/** The sections of a case file, each with the facts and the questions of its domain. */
const domains = {
  consent: [consentFacts, consentQuestions],
  individualPlan: [planFacts, planDecisions],
  responsibility: [responsibilityFacts, responsibilityDecisions],
  priority: [priorityFacts, priorityDecisions],
  cooperation: [contactPointFacts, cooperationDecisions],
} as const

type Domain = keyof typeof domains

const personal = Object.keys(caseFile.shape.person.unwrap().unwrap().shape)

type Sections = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** What is known in a domain, with what belongs to the person set apart. */
function casesOf(domain: Domain): fc.Arbitrary<{ file: Sections; on: string }> {
  const [schema, questions] = domains[domain]
  const about: readonly Question[] = Object.values(questions)
  const counted = Object.keys(schema.shape)
  return fc
    .record({
      facts: factsOf<Record<string, unknown>>(schema, { about, also: counted }),
      on: dayIn(about),
      how: fc.constantFrom('age', 'birthday', 'day-before-birthday'),
    })
    .map(({ facts, on, how }) => {
      const known = Object.entries(byBirthDate(facts, on, how))
      const isPersonal = ([name]: readonly [string, unknown]): boolean => personal.includes(name)
      return {
        on,
        file: {
          person: Object.fromEntries(known.filter(isPersonal)),
          [domain]: Object.fromEntries(known.filter((each) => !isPersonal(each))),
        },
      }
    })
}

function assess(file: Sections, on: string, presume: boolean): readonly CaseAnswer[] {
  return answersOf(assessCase(file, { on, presume }))
}

const few = 50

/** What was decided takes the place of what the conditions lead to: it is no further fact about them. */
const decided = new Set(['rightFound'])

describe.each(Object.keys(domains) as Domain[])('in the domain %s', (domain) => {
  test('every fact that a question looks at is drawn, so that nothing is held by not being asked', () => {
    const [schema, questions] = domains[domain]
    const about: readonly Question[] = Object.values(questions)
    const asked = new Set(about.flatMap(({ inputs }) => Object.keys(inputs)))
    const [drawn] = fc.sample(factsOf<Record<string, unknown>>(schema, { about, whole: true }), 1)
    const facts = Object.keys(schema.shape).filter((name) => asked.has(name))
    expect(facts.filter((name) => !(name in (drawn ?? {})))).toEqual(
      facts.filter((name) => name === 'childExpected'),
    )
  })

  test('a further fact never adds an outcome, and never takes an answer back', () => {
    const drawn = fc.record({ each: casesOf(domain), at: fc.nat() })
    always(
      drawn,
      ({ each: { file, on }, at }) => {
        const places = Object.entries(file).flatMap(([section, facts]) =>
          Object.keys(facts)
            .filter((name) => !decided.has(name))
            .map((name) => [section, name] as const),
        )
        const [section, dropped] = places[at % Math.max(places.length, 1)] ?? []
        if (section === undefined) return
        const fewer = {
          ...file,
          [section]: Object.fromEntries(
            Object.entries(file[section] ?? {}).filter(([name]) => name !== dropped),
          ),
        }
        const more = new Map(
          assess(file, on, false).map(({ question, answer }) => [question, answer]),
        )
        for (const { question, answer } of assess(fewer, on, false)) {
          const told = more.get(question)
          const added = told
            ? possibleOutcomes(told).filter(
                (outcome) => !possibleOutcomes(answer).includes(outcome),
              )
            : []
          if (told && added.length > 0) {
            disagree(`known of ${section}.${dropped ?? ''}: ${added.join(' | ')}`, answer, told)
          }
        }
      },
      few,
    )
  })

  test('what is presumed is what would be answered, were it known', () => {
    always(
      casesOf(domain),
      ({ file, on }) => {
        const presumed = assess(file, on, true).flatMap(({ question, answer, domain: of }) =>
          answer.status === 'not-in-force' || answer.presumed.length === 0
            ? []
            : [{ question, answer, of, names: answer.presumed }],
        )
        const facts: Record<string, Record<string, unknown>> = {}
        for (const { question, of, names } of presumed) {
          const inputs: Readonly<Record<string, { presumed?: { value: unknown } }>> =
            caseQuestions[question].inputs
          for (const name of names) {
            const section = personal.includes(name) ? 'person' : of
            facts[section] = { ...facts[section], [name]: inputs[name]?.presumed?.value }
          }
        }
        const sections = Object.keys({ ...file, ...facts })
        const known: Sections = Object.fromEntries(
          sections.map((section) => [section, { ...file[section], ...facts[section] }] as const),
        )
        const told = assess(known, on, false)
        for (const { question, answer } of presumed) {
          const same = told.find((each) => each.question === question)?.answer
          expect(same && possibleOutcomes(same)).toEqual(possibleOutcomes(answer))
        }
      },
      few,
    )
  })

  test('a presumption only rules outcomes out', () => {
    always(
      casesOf(domain),
      ({ file, on }) => {
        const without = new Map(
          assess(file, on, false).map(({ question, answer }) => [question, answer]),
        )
        for (const { question, answer } of assess(file, on, true)) {
          const open = without.get(question)
          const all = open ? possibleOutcomes(open) : []
          const added = possibleOutcomes(answer).filter((outcome) => !all.includes(outcome))
          if (open && added.length > 0) disagree(`presumed: ${added.join(' | ')}`, answer, open)
        }
      },
      few,
    )
  })

  test('a birth date tells what the age that it gives tells', () => {
    always(
      casesOf(domain),
      ({ file, on }) => {
        const { birthDate, ...person } = file['person'] ?? {}
        if (typeof birthDate !== 'string') return
        const { min, max } = ageOn(birthDate, calendarDay(on), undefined)
        if (min !== max || domain === 'priority') return
        // A referral may be older than the day asked about, and an age is of that day.
        const told = (facts: Readonly<Record<string, unknown>>) =>
          assess({ ...file, person: { ...person, ...facts } }, on, true)
            .filter(({ domain: of }) => of !== 'priority')
            .map(({ answer }) => possibleOutcomes(answer))
        expect(told({ age: min })).toEqual(told({ birthDate }))
      },
      few,
    )
  })
})

describe('the record of a stay in hospital (utskf §§ 7 to 12)', () => {
  const moments = [
    '2026-02-01T08:00:00+01:00',
    '2026-02-01T20:00:00+01:00',
    '2026-02-02T09:00:00+01:00',
    '2026-02-03T12:00:00+01:00',
  ]
  const covered = {
    completeness: 'partial',
    inpatientStay: true,
    privateRehabilitation: false,
    careField: 'somatic',
    mayNeedMunicipality: true,
  } as const
  const { properties = {} } = z.toJSONSchema(admissionAndDischarge, { io: 'input' })
  const field = (schema: unknown): readonly unknown[] => {
    const text = JSON.stringify(schema)
    if (text.includes('date-time')) return moments
    return text.includes('"boolean"') && !text.includes('properties') ? [true, false] : []
  }
  const fields = Object.entries(properties)
    .map(([name, schema]) => [name, field(schema)] as const)
    .filter(([name, values]) => !(name in covered) && values.length > 0)
  const names = fields.map(([name]) => name)
  const stays = fc.record(
    Object.fromEntries(fields.map(([name, values]) => [name, fc.constantFrom(...values)])),
  )
  /** What a reader finds of how soon a message came may not agree with its moments. */
  const isReaders = (name: string): boolean => /AtOnce$|AsSoonAsCouldBe$/.test(name)
  const found = (document: object, on: string): ReadonlyMap<string, string> => {
    const report = checkAdmissionAndDischarge({ ...document, ...covered }, { on })
    const findings = report.status === 'checked' ? report.findings : []
    return new Map(findings.map(({ requirement, status }) => [requirement, status]))
  }

  test('a further field of a part of the record never turns a point that was met or unmet', () => {
    const drawn = fc.record({
      stay: stays,
      added: fc.constantFrom(...names.filter((name) => !isReaders(name))),
      on: fc.constantFrom('2016-12-31', '2017-01-01', '2026-06-30', '2026-07-01'),
    })
    always(drawn, ({ stay, added, on }) => {
      // The need is clear at admission or later.
      if (String(stay['needClearAt']) < String(stay['admittedAt'])) return
      const part = Object.fromEntries(Object.entries(stay).filter(([name]) => name !== added))
      const all = found(stay, on)
      for (const [point, status] of found(part, on)) {
        const later = all.get(point)
        if (status !== 'undetermined' && later !== undefined && later !== status) {
          disagree(`${point}: ${status} without ${added}, ${later} with it`)
        }
      }
    })
  })
})
