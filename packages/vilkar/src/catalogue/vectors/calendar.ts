import { calendarDay, type CalendarDay } from '@vilkar/core'
import { addDays, addYears, ageOn, type LeapDayBirthday } from '@vilkar/core/calendar'
import {
  assessmentDeadline,
  complaintDeadline,
  countWorkingDays,
  priorityDecisions,
  publicHolidays,
  startDeadline,
  type AssessmentDeadlineOptions,
  type ComplaintDeadlineOptions,
  type StartDeadlineOptions,
} from '@vilkar/priority'

/** What the calendar is asked. */
export type CalendarFunction =
  | 'age'
  | 'public-holidays'
  | 'working-days'
  | 'assessment-deadline'
  | 'start-deadline'
  | 'complaint-deadline'

/** A question of the calendar with the answer it must have, for ports to other languages. */
export interface CalendarVector {
  readonly id: string
  readonly function: CalendarFunction
  readonly input: Readonly<Record<string, unknown>>
  readonly expected: unknown
  readonly citation: readonly string[]
}

const firstYear = 2012
const lastYear = 2030
const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at)
const holidays = (): readonly CalendarDay[] =>
  years.flatMap((year) => publicHolidays(year).map(({ day }) => day))

/** Writes what is known as a part of an id. */
function written(options: object): string {
  const known: readonly (readonly [string, unknown])[] = Object.entries(options)
  return known.map(([name, value]) => `${name}=${JSON.stringify(value)}`.replaceAll('"', '')).join()
}

/** Some ages, most of which a rule turns at. Years are counted alike at any age. */
const thresholds = [4, 7, 12, 16, 18, 23, 26]

function ageVector(
  birthDate: string,
  on: CalendarDay,
  leapDayBirthday?: LeapDayBirthday,
): CalendarVector {
  return {
    id: ['age', birthDate, on, ...(leapDayBirthday ? [leapDayBirthday] : [])].join('#'),
    function: 'age',
    input: { birthDate, on, ...(leapDayBirthday && { leapDayBirthday }) },
    expected: ageOn(birthDate, on, leapDayBirthday),
    citation: birthDate.endsWith('02-29')
      ? ['interpretation: completed-years', 'interpretation: leap-day-birthday']
      : ['interpretation: completed-years'],
  }
}

/** Birth dates beside which counting goes wrong most easily: the ends of years and of February. */
const birthDates = [
  '2000-01-01',
  '2000-12-31',
  '2001-02-28',
  '2001-03-01',
  '2004-02-28',
  '2004-03-01',
  '2003-06-15',
]
const leapDays = ['1996-02-29', '2000-02-29', '2004-02-29']
const months = ['2004-02', '2003-02', '2003-12', '2003-04']
const birthYears = ['2000', '2003']

/** The days around each threshold. */
function around(first: CalendarDay, last: CalendarDay): readonly CalendarDay[] {
  return thresholds.flatMap((years) => {
    const [from, to] = [addYears(first, years), addYears(last, years)]
    return [addDays(from, -1), from, addDays(from, 1), addDays(to, -1), to, addDays(to, 1)]
  })
}

const eachOnce = <T>(all: readonly T[]): readonly T[] => [...new Set(all)]

function ages(): readonly CalendarVector[] {
  const whole = birthDates.flatMap((birthDate) => {
    const born = calendarDay(birthDate)
    return eachOnce(around(born, born)).map((on) => ageVector(birthDate, on))
  })
  const leap = leapDays.flatMap((birthDate) => {
    const born = calendarDay(birthDate)
    return eachOnce(around(born, born)).flatMap((on) => [
      ageVector(birthDate, on),
      ageVector(birthDate, on, '02-28'),
      ageVector(birthDate, on, '03-01'),
    ])
  })
  const ofMonth = months.flatMap((month) => {
    const first = calendarDay(`${month}-01`)
    // A day of the next month, less the days that have gone of it.
    const next = addDays(first, 31)
    const last = addDays(next, -Number(next.slice(8)))
    return eachOnce(around(first, last)).map((on) => ageVector(month, on))
  })
  const ofYear = birthYears.flatMap((year) =>
    eachOnce(around(calendarDay(`${year}-01-01`), calendarDay(`${year}-12-31`))).map((on) =>
      ageVector(year, on),
    ),
  )
  return [...whole, ...leap, ...ofMonth, ...ofYear]
}

function holidayVectors(): readonly CalendarVector[] {
  return years.map((year) => ({
    id: `public-holidays#${String(year)}`,
    function: 'public-holidays',
    input: { year },
    // By day; of two on one day, by id.
    expected: publicHolidays(year)
      .map(({ id, day }) => ({ id, day }))
      .sort((a, b) => (`${a.day} ${a.id}` < `${b.day} ${b.id}` ? -1 : 1)),
    citation: eachOnce(publicHolidays(year).map(({ basis }) => basis)),
  }))
}

function workingDays(): readonly CalendarVector[] {
  // Counted from the day before each public holiday, so that every count passes over one.
  return eachOnce(holidays()).map((holiday) => {
    const day = addDays(holiday, -1)
    const { lastDay, strictLastDay, skipped } = countWorkingDays(day, 10)
    return {
      id: `working-days#${day}#10`,
      function: 'working-days',
      input: { day, days: 10 },
      expected: {
        lastDay,
        lastDayWhereSaturdayCounts: strictLastDay,
        skipped: skipped.map((each) => each.day),
      },
      citation: ['hfl § 2', 'hgtl § 1', 'interpretation: working-day-saturday'],
    }
  })
}

function assessmentVector(
  received: CalendarDay,
  options: AssessmentDeadlineOptions,
): CalendarVector {
  const deadline = assessmentDeadline(received, options)
  const { status, limit } = deadline
  const counted =
    status === 'determined'
      ? { task: deadline.count.task, lastDay: deadline.lastDay }
      : status === 'undetermined'
        ? {
            possible: deadline.counts.map(({ task, lastDay }) => ({ task, lastDay })),
            needed: deadline.needed,
            mayHaveNoLimit: deadline.mayHaveNoLimit,
          }
        : {}
  return {
    id: `assessment-deadline#${received}#${written(options)}`,
    function: 'assessment-deadline',
    input: { received, ...options },
    expected: { status, ...counted },
    citation: limit.status === 'not-in-force' ? [] : limit.basis,
  }
}

/** The days on which the rules of a decision changed, each with the day before. */
function changesOf(
  decision: (typeof priorityDecisions)[keyof typeof priorityDecisions],
): readonly CalendarDay[] {
  const days = decision.rows.map(({ from }) => from.day)
  return eachOnce(days.flatMap((day) => [addDays(day, -1), day]).sort())
}

function assessmentDeadlines(): readonly CalendarVector[] {
  const changes = changesOf(priorityDecisions['priority.assessment-deadline'])
  const referredTo = 'hospital-or-clinic'
  const facts: readonly AssessmentDeadlineOptions[] = [
    {},
    { referredTo },
    { referredTo: 'addiction-institution' },
    { referredTo: 'other-institution' },
    { referredTo, ageWhenSent: 22, mentalDisorderOrAddiction: true },
    { referredTo, ageWhenSent: 23, mentalDisorderOrAddiction: true },
    { referredTo, ageWhenSent: 22, mentalDisorderOrAddiction: false },
    { referredTo, ageWhenSent: { min: 22, max: 23 }, mentalDisorderOrAddiction: true },
  ]
  const monthly = years.flatMap((year) =>
    ['03', '04', '05', '12'].flatMap((month) => [
      calendarDay(`${String(year)}-${month}-01`),
      calendarDay(`${String(year)}-${month}-20`),
    ]),
  )
  return [
    ...changes.flatMap((day) => facts.map((each) => assessmentVector(day, each))),
    ...changes.map((day) => assessmentVector(addDays(day, 5), { firstReceived: day })),
    ...monthly.flatMap((day) => [
      assessmentVector(day, { referredTo }),
      assessmentVector(day, { referredTo, saturdayIsWorkingDay: true }),
    ]),
  ]
}

function startVector(assessed: CalendarDay, options: StartDeadlineOptions): CalendarVector {
  const { limit, cap, deadline, appointment } = startDeadline(assessed, options)
  return {
    id: `start-deadline#${assessed}#${written(options)}`,
    function: 'start-deadline',
    input: { assessed, ...options },
    expected: {
      cap: cap === undefined ? { holds: 'no' } : { holds: cap.holds, lastDay: cap.lastDay },
      ...(deadline && { deadline }),
      ...(appointment && { appointment }),
    },
    citation: limit.status === 'not-in-force' ? [] : limit.basis,
  }
}

function startDeadlines(): readonly CalendarVector[] {
  const facts = [
    {},
    { rightToSpecialistCare: true, age: 22, mentalDisorderOrAddiction: true },
    { rightToSpecialistCare: true, age: 23, mentalDisorderOrAddiction: true },
    { rightToSpecialistCare: true, age: 22, mentalDisorderOrAddiction: false },
    { rightToSpecialistCare: true, age: { min: 22, max: 23 }, mentalDisorderOrAddiction: true },
    { rightToSpecialistCare: true, age: 22 },
    { rightToSpecialistCare: false, age: 22, mentalDisorderOrAddiction: true },
    { age: 22, mentalDisorderOrAddiction: true },
  ] as const
  const young = { rightToSpecialistCare: true, age: 16, mentalDisorderOrAddiction: true } as const
  return [
    ...changesOf(priorityDecisions['priority.start-deadline']).flatMap((received) =>
      facts.map((each) => startVector(addDays(received, 7), { received, ...each })),
    ),
    ...years.flatMap((year) => {
      const received = calendarDay(`${String(year)}-01-15`)
      const assessed = addDays(received, 10)
      const { cap } = startDeadline(assessed, { received, ...young })
      const deadline = cap?.lastDay ?? addDays(assessed, 90)
      const appointment = addDays(deadline, 1)
      return [
        startVector(assessed, { received, ...young, deadline, appointment: deadline }),
        startVector(assessed, { received, ...young, deadline: appointment, appointment }),
        startVector(assessed, { received, ...young, deadline, appointment }),
      ]
    }),
  ]
}

function complaintVector(knew: CalendarDay, options: ComplaintDeadlineOptions): CalendarVector {
  const deadline = complaintDeadline(knew, options)
  const { status, limit } = deadline
  const counted =
    status === 'determined'
      ? {
          weeks: deadline.weeks,
          lastDay: deadline.lastDay,
          ...(deadline.late.lastDay && { lastDayIfLate: deadline.late.lastDay }),
          ...(deadline.timing && { timing: deadline.timing }),
        }
      : {}
  return {
    id: `complaint-deadline#${knew}#${written(options)}`,
    function: 'complaint-deadline',
    input: { knew, ...options },
    expected: { status, ...counted },
    citation: limit.status === 'not-in-force' ? [] : limit.basis,
  }
}

function complaintDeadlines(): readonly CalendarVector[] {
  return [
    // Four weeks before each public holiday, so that each of these times ends on one.
    ...eachOnce(holidays()).map((holiday) => complaintVector(addDays(holiday, -28), {})),
    ...changesOf(priorityDecisions['priority.complaint-deadline']).flatMap((knew) =>
      [21, 22, 28, 29, 365, 366, 367].map((days) =>
        complaintVector(knew, { decided: knew, filed: addDays(knew, days) }),
      ),
    ),
    complaintVector(calendarDay('2024-02-29'), { decided: '2024-02-29', filed: '2025-02-28' }),
    complaintVector(calendarDay('2024-02-29'), { decided: '2024-02-29', filed: '2025-03-01' }),
    complaintVector(calendarDay('2026-03-05'), { filed: '2026-04-08' }),
  ]
}

/**
 * Makes test vectors of the calendar: what a port to another language gets wrong most easily.
 *
 * Ages in completed years around each threshold, for ends of years and of February, for 29 February on
 * either side, and where only a month or a year is known; the public holidays of 2012 to 2030; working
 * days counted past each of them; and the deadlines of a referral on the days around each change of law.
 *
 * @returns The vectors, function by function.
 * @example
 * ```ts
 * import { calendarVectors } from 'vilkar/catalogue'
 *
 * const leap = calendarVectors().find(({ id }) => id === 'age#2004-02-29#2022-02-28')
 * leap?.expected // => { min: 17, max: 18 }
 * ```
 */
export function calendarVectors(): readonly CalendarVector[] {
  const all = [
    ...ages(),
    ...holidayVectors(),
    ...workingDays(),
    ...assessmentDeadlines(),
    ...startDeadlines(),
    ...complaintDeadlines(),
  ]
  return [...new Map(all.map((vector) => [vector.id, vector])).values()]
}
