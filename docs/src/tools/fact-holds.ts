import type { CalendarDay } from '@vilkar/core'
import { addDays, addYears, ageOn } from '@vilkar/core/calendar'
import type { CaseFile, CaseQuestion } from 'vilkar'
import { mayChangeOn, timeline } from 'vilkar/time'
import type { Holds } from './holds.ts'

/* Since when, and until when, the answer to a question of a case holds. */

const sides = ['02-28', '03-01'] as const

/** A case, and the side on which a birthday on 29 February falls where that is settled. */
interface Born {
  readonly file: CaseFile
  readonly leapDayBirthday?: (typeof sides)[number]
}

/**
 * Takes a case with an age as that of persons who were born on the first and the last days that the age leaves
 * possible. Whoever was born between them is on any day of an age that one of them is of.
 */
function bornOf(file: CaseFile, on: CalendarDay): readonly Born[] {
  const { person } = file
  const age = person?.age
  if (typeof age !== 'number') return [{ file }]
  const last = addYears(on, -age)
  const first = addYears(on, -age - 1)
  return [first, addDays(first, 1), last, addDays(last, 1)].flatMap((birthDate) =>
    sides
      .filter((side) => {
        const { min, max } = ageOn(birthDate, on, side)
        return min === age && max === age
      })
      .map((leapDayBirthday) => ({
        file: { ...file, person: { ...person, age: null, birthDate } },
        leapDayBirthday,
      })),
  )
}

const isAge = ({ person }: CaseFile): boolean => typeof person?.age === 'number'

/** The days that are asked about: the one on which the answer is shown, and the first that may be told. */
interface Days {
  readonly from: CalendarDay
  readonly on: CalendarDay
}

/**
 * Tells since when and until when the answer to a question of a case holds. Of an age, which leaves a year of birth
 * dates possible, it tells what is certain for all of them.
 *
 * @param question - The question.
 * @param file - The case.
 * @param days - The day of the answer, and the first day that is looked at.
 * @returns The days.
 */
export function factHolds(
  question: CaseQuestion,
  file: CaseFile,
  { from, on }: Days,
): Omit<Holds, 'lawReadThrough'> {
  const each = bornOf(file, on).map(({ file: born, ...side }) => ({
    since: timeline(question, born, { ...side, from, until: on }).at(-1)?.first ?? on,
    change: mayChangeOn(question, born, { ...side, on }),
  }))
  const firsts = each.map(({ since }) => since).sort()
  const changes = each
    .flatMap(({ change }) => change ?? [])
    .sort((one, other) => Number(one.on > other.on) - Number(one.on < other.on))
  const [change = null] = changes
  const isUncertain =
    isAge(file) &&
    (firsts[0] !== firsts.at(-1) ||
      change?.because.some(({ kind }) => kind === 'birthday') === true)
  return {
    since: firsts.at(-1) ?? on,
    change,
    ...(isUncertain && { without: 'birthday' }),
  }
}
