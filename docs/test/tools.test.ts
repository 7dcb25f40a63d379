import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answersOf, assessCase, nextToAsk } from 'vilkar'
import { explain } from '@vilkar/core/explain'
import { consentDecisions } from '@vilkar/consent'
import { planContent } from '@vilkar/individual-plan/checklists'
import { assessmentDeadline } from '@vilkar/priority'
import { locales } from '../src/model/locales.ts'
import { readDay } from '../src/model/read-day.ts'
import { words as packageWords } from '../src/model/words.ts'
import { writeDay } from '../src/model/write.ts'
import { toolsTexts } from '../src/texts/tools/index.ts'
import { tryItTexts } from '../src/texts/try-it/index.ts'
import { caseFields } from '../src/try-it/case/fields.ts'
import { fileFrom } from '../src/try-it/case/file.ts'
import { wordsOf } from '../src/try-it/words.ts'
import { countedDays } from '../src/tools/deadline.ts'
import type { Guide, Turn } from '../src/tools/guide.ts'
import { guideOf } from '../src/tools/guides.ts'
import { toolNames, type ToolName } from '../src/tools/names.ts'
import {
  askFor,
  knownOf,
  readTold,
  tell,
  unknown,
  writeTold,
  type Told,
} from '../src/tools/told.ts'

const on = '2026-07-28'

function guide(tool: ToolName, locale: (typeof locales)[number] = 'nb', day = on): Guide {
  const { rules, amendments } = packageWords[locale]
  const texts = { ...rules, amendments }
  const words = {
    ...wordsOf(tryItTexts[locale], texts.consent.common),
    tools: toolsTexts[locale],
  }
  return guideOf(tool, { texts, words, rules: '/rules/', checklists: '/checklists/' }, day)
}

const nothing: Told = { on, said: [], dropped: [] }

/** Tells a tool one thing after another. */
function told(...said: readonly (readonly [string, string])[]): Told {
  return said.reduce((from, [name, text]) => tell(from, name, text), nothing)
}

/** Lists what may be answered to the question of a turn. */
function answersTo({ step }: Turn): readonly string[] {
  if (step === undefined) return []
  const some =
    step.kind === 'choice'
      ? step.options.map(({ value }) => value)
      : step.kind === 'day'
        ? ['2026-03-25', '2026-07-01']
        : ['0', '15', '16', '40']
  return step.mayBeUnknown ? [...some, unknown] : some
}

/** Walks through a tool with answers by chance, to its end. */
function walk(tool: Guide, chances: readonly number[]): readonly (readonly [Told, Turn])[] {
  const path: (readonly [Told, Turn])[] = []
  let at = nothing
  for (const chance of chances) {
    const turn = tool.turn(at)
    path.push([at, turn])
    const answers = answersTo(turn)
    const text = answers[Math.floor(chance * answers.length)]
    if (turn.step === undefined || text === undefined) return path
    at = tell(at, turn.step.name, text)
  }
  throw new Error('the tool asks on and on')
}

const chances = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), {
  minLength: 60,
  maxLength: 60,
})

describe.each(toolNames)('the tool %s', (name) => {
  test('comes to an answer, whatever is told, and asks nothing twice', () => {
    const tool = guide(name)
    fc.assert(
      fc.property(chances, (drawn) => {
        const path = walk(tool, drawn)
        const asked = path.flatMap(([, { step }]) => (step === undefined ? [] : [step.name]))
        expect(new Set(asked).size).toBe(asked.length)
        const [at, last] = path.at(-1) ?? [nothing, tool.turn(nothing)]
        expect(last.problems.length > 0 || last.outcome !== undefined).toBe(true)
        expect(last.lines.map((line) => line.name)).toEqual(at.said.map(([each]) => each))
      }),
      { numRuns: 40 },
    )
  })

  test('is taken up where it was left by its address', () => {
    const tool = guide(name)
    fc.assert(
      fc.property(chances, (drawn) => {
        for (const [at] of walk(tool, drawn)) {
          expect(readTold(writeTold(at, on), on, tool.isRight)).toEqual(at)
        }
      }),
      { numRuns: 10 },
    )
  })

  test('says everything in each language', () => {
    for (const locale of locales) {
      const tool = guide(name, locale)
      for (const drawn of [0, 0.4, 0.999]) {
        for (const [, turn] of walk(
          tool,
          Array.from({ length: 60 }, () => drawn),
        )) {
          const { text, holds } = turn.outcome ?? {}
          const said = JSON.stringify([turn.step, turn.lines, text, holds, turn.more])
          expect(said).not.toMatch(/[a-z][A-Z][a-z]+\}|undefined|\{[a-z]+\}/)
        }
      }
    }
  })
})

describe('who decides', () => {
  const tool = guide('whoDecides')
  const fields = caseFields(
    packageWords.nb.rules,
    wordsOf(tryItTexts.nb, packageWords.nb.rules.consent.common),
    on,
  )

  test('asks for the age, then for what the packages say is the most useful, and answers as they do', () => {
    fc.assert(
      fc.property(chances, (drawn) => {
        const known = drawn.map((chance) => chance * 0.79)
        for (const [at, { step, outcome }] of walk(tool, known)) {
          const file = fileFrom(fields, knownOf(at))
          const asking = { on, questions: ['consent.who-decides'] } as const
          const next = nextToAsk(file, asking)
          if (at.said.some(([, text]) => text === unknown)) return
          if (at.said.length === 0) expect(step?.name).toBe('person.age')
          else expect(step?.name).toBe(next && `${next.section}.${next.fact}`)
          if (outcome === undefined) continue
          const [only] = answersOf(assessCase(file, asking))
          const { 'consent.who-decides': decision } = consentDecisions
          expect(outcome.text).toBe(
            only && explain(decision, only.answer as never, packageWords.nb.rules.consent).answer,
          )
        }
      }),
      { numRuns: 30 },
    )
  })

  test('passes over what is not known, and says what is still possible in the end', () => {
    const shrugs = walk(
      tool,
      Array.from({ length: 60 }, () => 0.999),
    )
    const [, last] = shrugs.at(-1) ?? [nothing, tool.turn(nothing)]
    expect(last.outcome?.isOpen).toBe(true)
    expect(last.possible?.length).toBeGreaterThan(1)
  })

  test('asks anew what was told after an answer that is changed', () => {
    const before = told(['person.age', '15'], ['consent.matter', 'ordinary'])
    expect(tool.turn(askFor(before, 'person.age')).step?.name).toBe('person.age')
    expect(tell(before, 'person.age', '40').said).toEqual([['person.age', '40']])
  })

  test('never asks for a birth date, and takes none from an address', () => {
    const address = readTold(
      '#person.birthDate=2010-09-03&person.age=15&ask=nonsense',
      on,
      tool.isRight,
    )
    expect(address).toEqual({ on, said: [['person.age', '15']], dropped: ['person.birthDate'] })
  })
})

describe('which deadline', () => {
  const tool = guide('deadline')

  test('counts over Easter, and says how', () => {
    const { outcome, step } = tool.turn(
      told(['deadline', 'assessment'], ['priority.received', '2026-04-01']),
    )
    expect(step).toBeUndefined()
    expect(outcome?.text).toBe('Siste dag for å vurdere henvisningen er 20. april 2026.')
    expect(outcome?.counting?.lines.join(' ')).toContain('skjærtorsdag 2. april 2026')
    expect(outcome?.counting?.lines.join(' ')).not.toMatch(/\d{4}-\d{2}-\d{2}/)
    expect(outcome?.counting?.days.at(-1)).toEqual({ day: '2026-04-20', number: 10 })
  })

  test('lays out exactly what the package counted, from any day', () => {
    const texts = packageWords.nb.rules.priority
    const days = fc
      .integer({ min: 0, max: 6000 })
      .map((past) => new Date(Date.UTC(2012, 0, 1 + past)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(days, fc.boolean(), (received, saturdayIsWorkingDay) => {
        const counted = assessmentDeadline(received, { saturdayIsWorkingDay })
        if (counted.status !== 'determined') return
        const shown = countedDays(counted.count, texts)
        expect(shown.at(-1)).toEqual({ day: counted.lastDay, number: counted.count.days })
        expect(shown.filter(({ because }) => because !== undefined).map(({ day }) => day)).toEqual(
          counted.count.skipped.map(({ day }) => day),
        )
      }),
    )
  })

  test('of a complaint moves past a holiday, and names it', () => {
    const { outcome } = tool.turn(
      told(['deadline', 'complaint'], ['priority.knewEnough', '2026-03-05']),
    )
    expect(outcome?.text).toContain('7. april 2026')
    expect(outcome?.counting?.lines.join(' ')).toContain('påskedag')
  })

  test('names the field of a day that cannot be', () => {
    const { problems } = tool.turn(
      told(
        ['deadline', 'assessment'],
        ['priority.received', '2026-04-01'],
        ['priority.firstReceived', '2026-05-01'],
      ),
    )
    expect(problems).toMatchObject([{ name: 'priority.firstReceived' }])
    expect(problems[0]?.text).toMatch(/^dagen den første institusjonen mottok henvisningen: /)
  })
})

/** The days on which the points of a plan are looked at: one of each regulation. */
const days = ['2014-01-01', on]

describe.each(days)('is the plan complete, %s', (day) => {
  const tool = guide('plan', 'nb', day)
  const begin: Told = { on: day, said: [], dropped: [] }
  const inForce = planContent.requirements
    .filter(({ from, until }) => from.day <= day && (until === undefined || day < until.day))
    .map(({ id }) => id)

  /** Answers every question, most of them with yes. */
  function answered(answerOf: (name: string) => string): readonly [Told, Turn] {
    let at = begin
    for (;;) {
      const turn = tool.turn(at)
      if (turn.step === undefined) return [at, turn]
      at = tell(at, turn.step.name, answerOf(turn.step.name))
    }
  }

  test('asks for every point of the checklist, and finds a plan that says all of it complete', () => {
    const [at, { outcome }] = answered(() => 'yes')
    expect(at.said.map(([name]) => name).filter((name) => inForce.includes(name))).toEqual(inForce)
    expect(outcome?.findings?.filter(({ status }) => status !== 'met')).toEqual([])
    expect(outcome?.text).toBe(toolsTexts.nb.plan.complete)
  })

  test.each(inForce)('finds what is lacking at %s, at once and alone', (point) => {
    const [, { outcome }] = answered((name) => (name === point ? 'no' : 'yes'))
    const wrong = outcome?.findings?.filter(
      ({ status }) => status === 'unmet' || status === 'undetermined',
    )
    // That no revision is written down proves no lack: it is to be cleared up.
    const status = point === 'revisions' ? 'undetermined' : 'unmet'
    expect(wrong).toMatchObject([{ status }])
    expect(wrong?.[0]?.message).not.toMatch(/[«»]/)
  })

  test('tells that a plan lacks something as soon as it does, and asks on', () => {
    const turn = tool.turn(tell(begin, 'goals', 'no'))
    expect(turn.outcome?.findings).toMatchObject([{ status: 'unmet' }])
    expect(turn.step?.name).toBe('resources')
  })

  test('asks what is not known in the end, and does not call the plan complete', () => {
    const [, { outcome }] = answered((name) => (name === 'goals' ? unknown : 'yes'))
    expect(outcome?.text).toBe(toolsTexts.nb.plan.unsure)
    expect(outcome?.findings).toContainEqual(
      expect.objectContaining({ status: 'undetermined', message: 'Hvilke mål har mottakeren?' }),
    )
  })

  test('asks nothing of a child where the recipient is none', () => {
    const [at, { outcome }] = answered((name) =>
      name === 'child' || name === 'shared' ? 'no' : 'yes',
    )
    const asked = at.said.map(([name]) => name)
    for (const point of ['child-coordinator-offer', 'child-participation', 'sharing-consent'])
      expect(asked).not.toContain(point)
    expect(outcome?.text).toBe(toolsTexts.nb.plan.complete)
  })
})

describe('a day', () => {
  test.each([
    ['1.6.2026', '2026-06-01'],
    ['01.06.2026', '2026-06-01'],
    ['1. juni 2026', '2026-06-01'],
    ['1 June 2026', '2026-06-01'],
    ['31/12/2025', '2025-12-31'],
    ['2026-06-01', '2026-06-01'],
    [' 17. MAI 2026 ', '2026-05-17'],
  ])('is read as it is written: %s', (text, day) => {
    expect(readDay(text)).toBe(day)
  })

  test.each(['', '31.2.2026', '1.13.2026', '1.6.26', '1. junei 2026', 'i går', '2026-6-1'])(
    'is none: %j',
    (text) => {
      expect(readDay(text)).toBeUndefined()
    },
  )

  test('comes back as it is said, in every language', () => {
    for (const locale of locales)
      for (const day of ['2012-01-01', '2024-02-29', '2026-12-31'])
        expect(readDay(writeDay(locale, day))).toBe(day)
  })
})
