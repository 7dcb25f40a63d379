import { wordsToAvoid } from '@vilkar/testing/texts'
import { describe, expect, test } from 'vitest'
import {
  answersOf,
  assessCase,
  caseFile,
  caseQuestions,
  situations,
  situationsOf,
  type CaseQuestion,
} from '../../src/index.js'
import { caseDomains } from '../../src/domains.js'
import { factsBehind } from '../../src/facts-behind.js'
import { metNowhere } from './met-nowhere.ts'
import { readFromTheLaw } from './read-from-the-law.ts'

const languages = ['nb', 'nn', 'en'] as const

/** The questions that nobody meets by themselves, and why. */
const metByNobody: Readonly<Partial<Record<CaseQuestion, string>>> = {
  'plan.control': 'the commission asks it of itself, in compulsory mental health care',
  'responsibility.agreement-limit': 'asked by those who write agreements, of no single case',
  'responsibility.contracting-out': 'asked by those who buy services, of no single case',
  'responsibility.offer-level': 'advice on how to order offers, once it is known who gives them',
  'responsibility.work-oriented-stay': 'asked when a stay is applied for, by those who grant it',
}

const shape = caseFile.shape
const sections = ['person', ...caseDomains] as const

/** The facts of a case file, by their places. */
const places = sections.flatMap((section) =>
  Object.keys(shape[section].unwrap().unwrap().shape).map((fact) => `${section}.${fact}`),
)

/**
 * Facts that stand behind no input of a table: a domain counts from them, or chooses the law by them.
 */
const besideTheTables = [
  'birthDate',
  'nextOfKin',
  'received',
  'rightFound',
  'deadline',
  'careBegun',
]

describe('each situation', () => {
  test.each(situations.map((situation) => [situation.id, situation] as const))(
    '%s is answered as the law reads',
    (id, { questions, example: { on, file } }) => {
      const answers = new Map(
        answersOf(assessCase(file, { on })).map(({ question, answer }) => [question, answer]),
      )
      const read = readFromTheLaw[id] ?? {}
      expect(Object.keys(read), 'the first question is answered').toContain(questions[0])
      for (const question of questions) {
        const answer = answers.get(question)
        const [outcome, provision] = read[question] ?? []
        if (outcome === undefined) continue
        expect(answer, question).toMatchObject({ status: 'determined', outcome })
        expect(answer?.status !== 'not-in-force' && answer?.basis, question).toContain(provision)
      }
    },
  )

  test.each(situations.map((situation) => [situation.id, situation] as const))(
    '%s names facts of a case file on which its questions turn',
    (_, { facts, questions }) => {
      const turnsOn = [...questions.flatMap((id) => factsBehind(id)), ...besideTheTables]
      expect(places).toEqual(expect.arrayContaining([...facts]))
      for (const place of facts) {
        expect(turnsOn, place).toContain(place.split('.')[1])
      }
    },
  )

  test('is named once, and read in the law for its own questions alone', () => {
    const ids = situations.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(Object.keys(readFromTheLaw).sort()).toEqual([...ids].sort())
    for (const { id, questions } of situations) {
      expect(questions, id).toEqual(expect.arrayContaining(Object.keys(readFromTheLaw[id] ?? {})))
    }
  })
})

describe('the questions', () => {
  const named = new Set(situations.flatMap(({ questions }) => questions))

  test('are each met in a situation, or by nobody, for a reason', () => {
    expect(metNowhere(Object.keys(caseQuestions), situations, metByNobody)).toEqual([])
  })

  test('that nobody meets are met in no situation', () => {
    const both = Object.keys(metByNobody).filter((question) => named.has(question as CaseQuestion))
    expect(both).toEqual([])
  })
})

describe('the words', () => {
  test.each(['nb', 'nn'] as const)('in %s are of no other norm', (language) => {
    for (const { words } of situations) {
      for (const said of words[language]) expect(wordsToAvoid(said, language), said).toEqual([])
    }
  })

  test('by which situations are listed differ', () => {
    for (const language of languages) {
      const listed = situations.map(({ words }) => words[language][0])
      expect(new Set(listed).size).toBe(listed.length)
    }
  })

  test.each(languages)('in %s find their own situation first', (language) => {
    for (const { id, words } of situations) {
      const found = situationsOf(words[language][0]).map((situation) => situation.id)
      expect(found[0], words[language][0]).toBe(id)
    }
  })
})

describe('situations are found', () => {
  test.each([
    ['foreldrene er uenige', 'parents-disagree'],
    ['usamde foreldre', 'parents-disagree'],
    ['Barnet vil ikke at foreldrene skal vite', 'child-keeps-parents-out'],
    ['utskrivingsklar', 'ready-for-discharge'],
    ['UTSKRIVNINGSKLARE', 'ready-for-discharge'],
    ['fristen er brutt', 'deadline-missed'],
    ['henvisningen kom i retur', 'referral-returned'],
    ['17-åringen vil ta avgjerda selv', 'youth-decides'],
    ['paarorende sporsmal om journalen', 'next-of-kin-asks'],
    ['pårørende spør om journalen', 'next-of-kin-asks'],
    ['kommunen sier det er sykehusets ansvar', 'municipality-points-at-hospital'],
    ['ikke barnekoordinator', 'no-child-coordinator'],
    ['bruker vil ikke ha individuell plan', 'declines-plan'],
    ['hvem betaler tolken', 'who-pays-the-interpreter'],
    ['hvem betaler hjelpemiddelet', 'who-pays-the-device'],
    ['ny verge', 'new-guardian'],
    ['oyeblikkelig hjelp og pasienten nekter', 'emergency-and-refuses'],
    ['interpreter', 'who-pays-the-interpreter'],
    ['bekymringsmelding', 'must-report'],
  ])('by “%s”', (words, id) => {
    expect(situationsOf(words).map((situation) => situation.id)).toContain(id)
  })

  test('by none of the words that say nothing', () => {
    expect(situationsOf('')).toEqual([])
    expect(situationsOf('hva er det, og hvem er du?')).toEqual([])
    expect(situationsOf('xyzzy')).toEqual([])
  })

  test('the best first, and few of many', () => {
    const found = situationsOf('Hvem betaler tolken på sykehuset?')
    expect(found[0]?.id).toBe('who-pays-the-interpreter')
    expect(found.length).toBeLessThan(8)
  })
})
