import { describe, expect, test } from 'vitest'
import { wordsToAvoid } from '@vilkar/testing/texts'
import { assessPriority, explainDeadlines, type PriorityFacts } from '../src/index.js'
import { en } from '../src/texts/en.js'
import { nb } from '../src/texts/nb.js'
import { nn } from '../src/texts/nn.js'
import type { DeadlineTexts } from '../src/texts/deadline-types.js'

function linesOf(facts: PriorityFacts, on: string): readonly string[] {
  const { assessment, start, complaint } = explainDeadlines(
    assessPriority(facts, { on }).deadlines,
    nb,
  )
  return [...assessment, ...start, ...complaint]
}

describe('how the time for assessing a referral reads (pbrl § 2-2 a)', () => {
  test('with its start, its days, and each day passed over with the reason', () => {
    expect(linesOf({ received: '2026-03-27' }, '2026-04-07')).toEqual([
      'Siste dag for å vurdere henvisningen er 2026-04-15.',
      'Det er 10 virkedager etter 2026-03-27, som selv ikke regnes med.',
      'Ikke regnet med: lørdag × 3; søndag × 2; skjærtorsdag 2026-04-02; langfredag 2026-04-03; første påskedag 2026-04-05; andre påskedag 2026-04-06.',
      'Regnes lørdag som virkedag, er siste dag 2026-04-11.',
      nb.deadlines.assessment.assumed,
    ])
  })

  test('says the day after the last that it has passed, and not on the last', () => {
    expect(linesOf({ received: '2026-03-27' }, '2026-04-15')).not.toContain('Fristen er ute.')
    expect(linesOf({ received: '2026-03-27' }, '2026-04-16')).toContain('Fristen er ute.')
  })

  test('leaves both days open where age and condition decide and are unknown', () => {
    const [first] = linesOf({ received: '2014-03-03' }, '2014-03-04')
    expect(first).toMatch(/er \d{4}-\d\d-\d\d \/ \d{4}-\d\d-\d\d, alt etter alder/)
  })

  test('says that a referral was passed on, and that older text was not read', () => {
    const passedOn = { received: '2026-02-10', firstReceived: '2026-02-02' }
    expect(linesOf(passedOn, '2026-02-11')).toContain(nb.deadlines.assessment.forwarded)
    expect(linesOf({ received: '2003-05-05' }, '2003-05-06')).toEqual([
      nb.deadlines.assessment.notRegulated,
    ])
  })
})

describe('how the deadline for the start of care reads (priof § 4 a)', () => {
  const assessed = {
    received: '2025-12-20',
    rightAssessed: '2026-01-05',
    rightFound: true,
  } as const
  const young = { ...assessed, age: 16, mentalDisorderOrAddiction: true } as const

  test('names the cap where it holds, and a deadline beyond it', () => {
    expect(linesOf({ ...young, deadline: '2026-04-09' }, '2026-01-06')).toContain(
      nb.deadlines.start.deadline['within-cap'],
    )
    const late = linesOf({ ...young, deadline: '2026-04-10' }, '2026-01-06')
    expect(late).toContain(nb.deadlines.start.deadline['beyond-cap'])
    expect(late.join('\n')).toContain('ikke settes senere enn 2026-04-09. Det er 65 virkedager')
  })

  test('names it as possible where it is unknown whether it holds', () => {
    const lines = linesOf({ ...assessed, age: 16, deadline: '2026-05-01' }, '2026-01-06')
    expect(lines.join('\n')).toContain('Gjelder taket på 65 virkedager')
    expect(lines).toContain(nb.deadlines.start.deadline.unknown)
  })

  test('says that the rules hold no number for others, and nothing where there is no right', () => {
    const adult = { ...assessed, age: 40, mentalDisorderOrAddiction: true }
    expect(linesOf(adult, '2026-01-06')).toContain(nb.deadlines.start.noNumber)
    const without = linesOf({ ...adult, rightFound: false }, '2026-01-06')
    expect(without).not.toContain(nb.deadlines.start.noNumber)
  })

  test('compares an appointment with the deadline, the day itself and the day after', () => {
    const set = { ...young, deadline: '2026-03-02' }
    const { appointment } = nb.deadlines.start
    expect(linesOf({ ...set, appointment: '2026-03-02' }, '2026-01-06')).toContain(
      appointment['in-time'],
    )
    expect(linesOf({ ...set, appointment: '2026-03-03' }, '2026-01-06')).toContain(
      appointment['too-late'],
    )
  })
})

describe('how the time for complaining reads (pbrl § 7-5)', () => {
  test('names the last day, what it moved past, and when the complaint came', () => {
    const facts = { knewEnough: '2026-03-05', decided: '2026-03-05', filed: '2026-04-08' }
    const lines = linesOf(facts, '2026-04-20')
    expect(lines).toContain('Siste dag for å klage er 2026-04-07. Det er 4 uker etter 2026-03-05.')
    expect(lines.join('\n')).toContain(
      'Fristen er flyttet forbi: lørdag × 1; skjærtorsdag 2026-04-02',
    )
    expect(lines).toContain(nb.deadlines.complaint.timing.late)
    expect(lines).toContain('Det kan den senest 2027-03-05.')
  })
})

describe('the texts of deadlines', () => {
  function textsOf(texts: DeadlineTexts): readonly string[] {
    const walk = (each: unknown): readonly string[] =>
      typeof each === 'string' ? [each] : Object.values(each as object).flatMap(walk)
    return walk(texts)
  }

  test('have the same placeholders in the same order of places, and are translated', () => {
    const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()
    const [first, second, third] = [nb, nn, en].map(({ deadlines }) => textsOf(deadlines))
    for (const [at, text] of (first ?? []).entries()) {
      expect(placeholders(second?.[at] ?? ''), text).toEqual(placeholders(text))
      expect(placeholders(third?.[at] ?? ''), text).toEqual(placeholders(text))
      expect(third?.[at]).not.toBe(text)
    }
  })

  test('keep the two norms apart', () => {
    expect(textsOf(nb.deadlines).flatMap((text) => wordsToAvoid(text, 'nb'))).toEqual([])
    expect(textsOf(nn.deadlines).flatMap((text) => wordsToAvoid(text, 'nn'))).toEqual([])
  })

  test('leave no brace when filled', () => {
    const facts = {
      received: '2025-12-20',
      rightAssessed: '2026-01-05',
      age: 16,
      deadline: '2026-05-01',
      appointment: '2026-05-02',
      knewEnough: '2026-03-05',
    } as const
    for (const texts of [nb, nn, en]) {
      const { deadlines } = assessPriority(facts, { on: '2026-05-20' })
      expect(JSON.stringify(Object.values(explainDeadlines(deadlines, texts)))).not.toMatch(
        /[{}]|undefined/,
      )
    }
  })
})
