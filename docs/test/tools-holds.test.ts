import { calendarDay, type CalendarDay } from '@vilkar/core'
import { addDays, addYears, ageOn } from '@vilkar/core/calendar'
import { describe, expect, test } from 'vitest'
import { documentChangesAhead, mayChangeOn, timeline, timelineOfDocuments } from 'vilkar/time'
import { locales, type Locale } from '../src/model/locales.ts'
import { words as packageWords } from '../src/model/words.ts'
import { toolsTexts } from '../src/texts/tools/index.ts'
import { tryItTexts } from '../src/texts/try-it/index.ts'
import { wordsOf } from '../src/try-it/words.ts'
import { factHolds } from '../src/tools/fact-holds.ts'
import { guideOf } from '../src/tools/guides.ts'
import { firstCovered } from '../src/tools/holds.ts'
import type { ToolName } from '../src/tools/names.ts'
import { planDocument, planGates, type PlanAnswers } from '../src/tools/plan-document.ts'
import { planHolds } from '../src/tools/plan-points.ts'
import { tell, unknown, type Told } from '../src/tools/told.ts'

type Answers = readonly (readonly [name: string, text: string])[]

/** Says since when and until when a tool's answer holds, where whatever else it asks is not known. */
function holdsOf(
  tool: ToolName,
  on: string,
  said: Answers,
  locale: Locale,
): readonly string[] | undefined {
  const { rules, amendments } = packageWords[locale]
  const words = { ...wordsOf(tryItTexts[locale], rules.consent.common), tools: toolsTexts[locale] }
  const setting = {
    texts: { ...rules, amendments },
    words,
    rules: '/rules/',
    checklists: '/checklists/',
  }
  const begin: Told = { on, said: [], dropped: [] }
  const guide = guideOf(tool, setting, on)
  let told = said.reduce((from, [name, text]) => tell(from, name, text), begin)
  for (;;) {
    const { step, outcome } = guide.turn(told)
    if (step === undefined) return outcome?.holds
    told = tell(told, step.name, unknown)
  }
}

const sides = ['02-28', '03-01'] as const

/** Lists days of birth that an age on a day leaves possible: the outermost, those around leap days, and some between. */
function birthsOf(age: number, on: CalendarDay) {
  const first = addYears(on, -age - 1)
  return Array.from({ length: 368 }, (_, at) => addDays(first, at))
    .filter((day, at) => at < 3 || at > 363 || at % 30 === 0 || /-02-2[789]|-03-01/.test(day))
    .flatMap((birthDate) => sides.map((leapDayBirthday) => ({ birthDate, leapDayBirthday })))
    .filter(({ birthDate, leapDayBirthday }) => {
      const { min, max } = ageOn(birthDate, on, leapDayBirthday)
      return min === age && max === age
    })
}

describe('since when and until when the answer to a question of facts holds', () => {
  const questions = [
    'consent.who-decides',
    'consent.child-heard',
    'plan.coordinator.child-right',
  ] as const
  const ordinary = { consent: { matter: 'ordinary' } } as const

  test.each(['2026-07-28', '2018-01-01', '2023-02-28', '2024-02-28', '2024-02-29', '2026-12-01'])(
    'is told of an age on %s as it is certain for every birth date that the age leaves possible',
    (day) => {
      const on = calendarDay(day)
      for (const question of questions) {
        for (const age of [0, 6, 11, 12, 15, 16, 17, 18, 40]) {
          const births = birthsOf(age, on)
          const firsts = births.map(({ birthDate, leapDayBirthday }) => {
            const file = { ...ordinary, person: { birthDate } }
            const days = { from: firstCovered, until: on, leapDayBirthday }
            return timeline(question, file, days).at(-1)?.first
          })
          const ends = births.flatMap(({ birthDate, leapDayBirthday }) => {
            const file = { ...ordinary, person: { birthDate } }
            return mayChangeOn(question, file, { on, leapDayBirthday })?.on ?? []
          })
          const told = factHolds(
            question,
            { ...ordinary, person: { age } },
            { from: firstCovered, on },
          )
          expect([question, age, told.since, told.change?.on]).toEqual([
            question,
            age,
            firsts.sort().at(-1),
            ends.sort()[0],
          ])
          // Without a word of the age, the days are the same whatever the birth date is.
          if (told.without === undefined) expect(new Set(firsts).size).toBe(1)
        }
      }
    },
  )

  test('is told of a birth date to the day, on both sides of the birthday', () => {
    const file = { ...ordinary, person: { birthDate: '2010-09-03' } }
    const holdsOn = (on: string) =>
      factHolds('consent.child-heard', file, { from: firstCovered, on: calendarDay(on) })
    expect(holdsOn('2026-09-02')).toMatchObject({
      since: '2022-09-03',
      change: { on: '2026-09-03', because: [{ kind: 'birthday', years: 16, day: 'known' }] },
    })
    expect(holdsOn('2026-09-03')).toMatchObject({
      since: '2026-09-03',
      change: { on: '2028-09-03', because: [{ kind: 'birthday', years: 18, day: 'known' }] },
    })
  })
})

describe('since when and until when what is found in a plan holds', () => {
  const points = [
    'goals',
    'resources',
    'needs',
    'participants',
    'measures',
    'period',
    'plan-consent',
  ]
  const all = Object.fromEntries([...points, ...planGates].map((name) => [name, 'yes']))
  const adult: PlanAnswers = { ...all, child: 'no' }

  test.each([adult, { ...adult, goals: 'no' }, { ...adult, shared: 'no' }, { child: 'no' }])(
    'is what the documents of a case find of a plan in which no day turns: %j',
    (answers) => {
      for (const on of ['2012-01-01', '2022-07-31', '2022-08-01', '2026-12-01']) {
        const individualPlan = {
          ...planDocument(answers, '2012-01-01'),
          completeness: 'whole-plan' as const,
        }
        const file = { documents: { individualPlan } }
        const holds = planHolds(answers, on)
        const days = { from: firstCovered, until: on }
        const stretches = timelineOfDocuments(file, days).individualPlan
        expect(holds?.since).toBe(stretches?.at(-1)?.first)
        const [change] = documentChangesAhead(file, { on })
        expect(holds?.change?.on).toBe(change?.on)
        expect(holds?.change?.because).toEqual(change?.because)
      }
    },
  )

  test('takes no birthday from what stands in for it', () => {
    expect(planHolds(all, '2026-12-01')).toMatchObject({ since: '2022-08-01', change: null })
  })

  test('is not told where no law asked for a plan', () => {
    expect(planHolds(all, '2011-12-31')).toBeUndefined()
  })
})

describe.each(locales)('a tool says, in %s,', (locale) => {
  const care = [['consent.matter', 'ordinary']] as const

  test('since when and until when its answer holds, before and after a birthday', () => {
    const said = [11, 12, 15, 16].map((age) => [
      age,
      holdsOf('whoDecides', '2026-07-28', [['person.age', String(age)], ...care], locale),
    ])
    expect(said).toMatchSnapshot()
  })

  test('of a plan what the law says, before and after a change of law', () => {
    const said = ['2022-07-31', '2022-08-01'].map((on) => [on, holdsOf('plan', on, [], locale)])
    expect(said).toMatchSnapshot()
  })

  test('since when a deadline has been what it is, and how far the law was read', () => {
    const said = ['2015-11-01', '2027-11-01'].map((received) => {
      const answers = [
        ['deadline', 'assessment'],
        ['priority.received', received],
      ] as const
      return holdsOf('deadline', '2026-07-28', answers, locale)
    })
    expect(said).toMatchSnapshot()
  })

  test('nothing of the day where there was no law', () => {
    expect(holdsOf('whoDecides', '2011-12-31', [['person.age', '15'], ...care], locale)).toEqual([])
  })
})
