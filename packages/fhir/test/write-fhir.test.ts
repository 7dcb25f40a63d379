import { assessConsent } from '@vilkar/consent'
import { isInvalidInput } from '@vilkar/core'
import type * as R4 from 'fhir/r4'
import { checkPlan } from '@vilkar/individual-plan/checklists'
import { assessCase, caseFile, nextToAsk, type CaseFile } from 'vilkar'
import { en } from 'vilkar/texts/en'
import { nb } from 'vilkar/texts/nb'
import { nn } from 'vilkar/texts/nn'
import { describe, expect, expectTypeOf, it } from 'vitest'
import * as z from 'zod'
import {
  operationOutcome,
  questionnaire,
  readAnswers,
  readFhir,
  withheldFromParentsBy,
  type OperationOutcome,
  type Questionnaire,
} from '../src/index.js'
import { example } from './example.js'

const on = '2026-06-01'

describe('findings as an OperationOutcome', () => {
  const { file, places } = readFhir(example('child-with-plan'), { on })
  const { content, quality } = checkPlan(file.documents?.individualPlan ?? {}, { on })
  const whole = checkPlan(
    { ...file.documents?.individualPlan, completeness: 'whole-plan' },
    { on },
  ).content

  it('is one of R4', () => {
    expectTypeOf<OperationOutcome>().toExtend<R4.OperationOutcome>()
  })

  it('tells what a plan lacks that must be there as an error, and what should be there as a warning', () => {
    const told = operationOutcome([whole]).issue.filter(({ severity }) => severity === 'error')
    const unmet =
      whole.status === 'checked'
        ? whole.findings.filter(({ status, weight }) => status === 'unmet' && weight === 'must')
        : []
    expect(unmet.length).toBeGreaterThan(0)
    expect(told.length).toBe(unmet.length)
    expect(told[0]?.diagnostics).toBe(unmet[0]?.basis.join('; '))
  })

  it('tells what needs a reader as information', () => {
    const { issue } = operationOutcome([content, quality])
    expect(
      issue
        .filter(({ code }) => code === 'informational')
        .every(({ severity }) => severity === 'information'),
    ).toBe(true)
    expect(issue.some(({ code }) => code === 'informational')).toBe(true)
  })

  it('tells where in the resources it is', () => {
    const { issue } = operationOutcome([whole], { places })
    expect(issue.flatMap(({ expression = [] }) => expression)).toContain('CarePlan.activity[1]')
  })

  it('tells that nothing was found', () => {
    expect(
      operationOutcome([{ status: 'not-in-force' }]).issue.map(
        ({ details }) => details.coding[0]?.code,
      ),
    ).toEqual(['nothing-found'])
  })

  it('says it in words where they are given', () => {
    const { issue } = operationOutcome([whole], { say: ({ requirement }) => `Se ${requirement}` })
    expect(issue[0]?.details.text).toMatch(/^Se /)
  })
})

describe('what is needed as a Questionnaire', () => {
  const sections = [
    'person',
    'consent',
    'individualPlan',
    'responsibility',
    'priority',
    'cooperation',
  ] as const

  /** Every fact of a case file, and whether it holds a single value of a type that items have. */
  const facts = sections.flatMap((section) => {
    const { shape } = caseFile.shape[section].unwrap().unwrap()
    return Object.entries<z.ZodOptional<z.ZodNullable<z.ZodType>>>(shape).map(([fact, field]) => {
      const isOne = [true, 17, '2026-01-01'].some((value) => field.safeParse(value).success)
      const isChoice = field.unwrap().unwrap() instanceof z.ZodEnum
      return { section, fact, matters: [], isOne: isOne || isChoice }
    })
  })

  it('is one of R4', () => {
    expectTypeOf<Questionnaire>().toExtend<R4.Questionnaire>()
  })

  it.each([nb, nn, en])(
    'asks for every fact of a single value, in words, and names the others: $consent.language',
    (texts) => {
      const { questionnaire: asked, left } = questionnaire(facts, { texts, on })
      const idsOf = (some: readonly { readonly section: string; readonly fact: string }[]) =>
        some.map(({ section, fact }) => `${section}.${fact}`)
      expect(asked.item.map(({ linkId }) => linkId)).toEqual(
        idsOf(facts.filter(({ isOne }) => isOne)),
      )
      expect(idsOf(left)).toEqual(['consent.parents', 'consent.nextOfKin', 'priority.guide'])
      // Neither a term that was not filled in, nor the name of a fact or a value for want of words.
      for (const { text, answerOption = [] } of asked.item)
        for (const words of [text, ...answerOption.map(({ valueCoding }) => valueCoding.display)])
          expect(words).not.toMatch(/[{}]|^$|[a-z][A-Z]/)
    },
  )

  it('asks for a day as a date, for years as a whole number, and for yes or no as a choice, so that no answer is none', () => {
    const { item } = questionnaire(facts, { texts: nb, on }).questionnaire
    const typeOf = (id: string) => item.find(({ linkId }) => linkId === id)?.type
    expect(
      ['priority.received', 'person.birthDate', 'person.age', 'person.objectsToPlan'].map(typeOf),
    ).toEqual(['date', 'date', 'integer', 'choice'])
  })

  it('uses the term of the day', () => {
    const asked = (day: string) =>
      questionnaire([{ section: 'person', fact: 'decisionCompetence', matters: [] }], {
        texts: nb,
        on: day,
      }).questionnaire.item[0]?.text
    expect(asked('2026-05-31')).toBe('Samtykkekompetanse')
    expect(asked('2026-06-01')).toBe('Beslutningskompetanse')
  })

  it('is answered question by question until the case is settled', () => {
    const options = { on, questions: ['consent.child-heard'] } as const
    const answers: Readonly<Record<string, object>> = {
      'person.age': { valueInteger: 11 },
      'consent.matter': { valueCoding: { code: 'ordinary' } },
    }
    let file: CaseFile = {}
    const asked: string[] = []
    for (let next = nextToAsk(file, options); next !== undefined; next = nextToAsk(file, options)) {
      const [item] = questionnaire([next], { texts: nb, on }).questionnaire.item
      const linkId = item?.linkId ?? ''
      asked.push(linkId)
      const response = {
        resourceType: 'QuestionnaireResponse',
        item: [{ linkId, answer: [answers[linkId]] }],
      }
      file = readAnswers(response, file).file
    }
    expect(asked).toEqual(['person.age', 'consent.matter'])
    expect(assessCase(file, { on }).consent.childHeard).toMatchObject({
      status: 'determined',
      outcome: 'must-be-heard',
    })
  })
})

describe('the answers to a Questionnaire', () => {
  const respond = (...item: readonly object[]) => ({ resourceType: 'QuestionnaireResponse', item })

  it('leave unknown what is not answered, and keep what was known', () => {
    const { file, unplaced } = readAnswers(respond({ linkId: 'person.age' }), {
      person: { careTakenOver: 'no' },
    })
    expect([file, unplaced]).toEqual([{ person: { careTakenOver: 'no' } }, []])
  })

  it('are found within groups', () => {
    const group = {
      linkId: 'group',
      item: [{ linkId: 'person.age', answer: [{ valueInteger: 11 }] }],
    }
    expect(readAnswers(respond(group)).file).toEqual({ person: { age: 11 } })
  })

  it.each([
    'shoeSize',
    'person.shoeSize',
    'documents.individualPlan',
    'person.age.more',
    '__proto__.age',
  ])('to a question that nobody asked are listed: %s', (linkId) => {
    expect(readAnswers(respond({ linkId, answer: [{ valueInteger: 1 }] }))).toEqual({
      file: {},
      unplaced: [{ at: 'QuestionnaireResponse.item[0]', why: 'no-place' }],
    })
  })

  it.each([
    [{ valueCoding: { code: 'true' } }, true],
    [{ valueCoding: { code: 'false' } }, false],
    [{ valueBoolean: false }, false],
  ])('are yes or no as a choice, or as such: %j', (answer, objectsToPlan) => {
    const { file } = readAnswers(respond({ linkId: 'person.objectsToPlan', answer: [answer] }))
    expect(file).toEqual({ person: { objectsToPlan } })
  })

  it('are found below answers, and taken for nothing twice', () => {
    const age = (valueInteger: number) => ({ linkId: 'person.age', answer: [{ valueInteger }] })
    const below = {
      linkId: 'person.objectsToPlan',
      answer: [{ valueBoolean: false, item: [age(11)] }],
    }
    expect(readAnswers(respond(below))).toEqual({
      file: { person: { objectsToPlan: false, age: 11 } },
      unplaced: [],
    })
    expect(readAnswers(respond(below, age(11))).file.person?.age).toBe(11)
    expect(readAnswers(respond(below, age(12)))).toEqual({
      file: { person: { objectsToPlan: false } },
      unplaced: [
        { at: 'QuestionnaireResponse.item[0].answer[0].item[0]', why: 'contradicted' },
        { at: 'QuestionnaireResponse.item[1]', why: 'contradicted' },
      ],
    })
  })

  it.each([
    [{ linkId: 'person.age', answer: [{ valueString: 'elleve' }] }, 'item[0]'],
    [{ linkId: 'consent.matter', answer: [{ valueCoding: { display: 'Et vedtak' } }] }, 'item[0]'],
    [{ linkId: 'person.age', answer: [{ valueInteger: 11 }, { valueInteger: 12 }] }, 'item[0]'],
    [{ linkId: 'person.age', extension: [] }, 'item[0].extension'],
    [{ linkId: 'consent.parents', answer: [{ valueString: 'mor' }] }, 'item[0]'],
  ])('that no fact has the place of are listed: %j', (item, at) => {
    expect(readAnswers(respond(item))).toEqual({
      file: {},
      unplaced: [{ at: `QuestionnaireResponse.${at}`, why: 'no-place' }],
    })
  })

  it.each([
    [{ status: 'entered-in-error' }, 'not-now'],
    [{ modifierExtension: [{ url: 'https://kommune.example/ikke' }] }, 'not-understood'],
  ])('that were entered in error, or may mean otherwise, are none: %j', (more, why) => {
    const item = { linkId: 'person.age', answer: [{ valueInteger: 11 }] }
    expect(readAnswers({ ...respond(item), ...more }, { person: { age: 9 } })).toEqual({
      file: { person: { age: 9 } },
      unplaced: [{ at: 'QuestionnaireResponse', why }],
    })
  })

  it('are refused where they are of another version, deeper than any, or another resource', () => {
    const codeOf = (response: unknown) => {
      try {
        return readAnswers(response)
      } catch (error) {
        return isInvalidInput(error) && error.issues.map(({ code }) => code)
      }
    }
    const circle: Record<string, unknown> = respond()
    circle['item'] = [circle]
    expect(codeOf({ ...respond(), group: {} })).toEqual(['another-fhir-version'])
    expect(codeOf(circle)).toEqual(['not-a-resource'])
    expect(codeOf({ resourceType: 'Questionnaire' })).toEqual(['not-a-resource'])
  })

  it('are refused where one is none of its question', () => {
    const wrong = (answer: object) => {
      try {
        return readAnswers(respond({ linkId: 'person.age', answer: [answer] }))
      } catch (error) {
        return isInvalidInput(error) && error.issues.map(({ path }) => path.join('.'))
      }
    }
    expect(wrong({ valueInteger: 131 })).toEqual(['person.age'])
    expect(wrong({ valueCoding: { code: 'eleven' } })).toEqual(['person.age'])
  })
})

describe('what is withheld from parents', () => {
  const facts = { age: 13, receivesHealthCare: true } as const
  const withheld = (more: object) =>
    withheldFromParentsBy(assessConsent({ ...facts, ...more }, { on }))

  it('for weighty reasons has the code of kodeverk 9603', () => {
    expect(withheld({ weightyReasonsAgainstTellingParents: true })).toEqual({
      status: 'withheld',
      coding: {
        system: 'urn:oid:2.16.578.1.12.4.1.1.9603',
        code: 'NORN_FORANS',
        display: 'Nektet, foreldreansvarlig',
      },
    })
  })

  it('by the wish of a child of thirteen has none', () => {
    const wish = { childWishesParentsNotTold: true, childsReasonsDeserveRespect: true }
    expect(withheld({ ...wish, weightyReasonsAgainstTellingParents: false }).status).toBe(
      'withheld-without-code',
    )
  })

  it('is not known before somebody has judged it, and nothing where nothing speaks against', () => {
    expect(withheld({}).status).toBe('undetermined')
    expect(
      withheld({ childWishesParentsNotTold: false, weightyReasonsAgainstTellingParents: false }),
    ).toEqual({
      status: 'not-withheld',
    })
  })
})
