/*
 * The calendar as a port to another language would write it, on plain UTC days; and the deadlines, with the
 * rules read from the catalogue's JSON. It knows nothing of the packages.
 */
import { answerFromCatalogue, type PortedDecision } from './port.js'

type Given = Parameters<typeof answerFromCatalogue>[1]

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000
const text = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10)
const isLeap = (year: number): boolean => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1

/** The completed years of somebody born on a day, with 29 February on one side. */
function completed(born: string, on: string, leapDayBirthday: string): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4))
  const common = born.endsWith('02-29') && !isLeap(Number(on.slice(0, 4)))
  return on.slice(5) >= (common ? leapDayBirthday : born.slice(5)) ? years : years - 1
}

/** The lowest and the highest age, over every day on which somebody may have been born. */
export function ages(birthDate: string, on: string, leapDayBirthday?: string) {
  const sides = leapDayBirthday ? [leapDayBirthday] : ['02-28', '03-01']
  const first = birthDate + '-01-01'.slice(birthDate.length - 4)
  const all: number[] = []
  for (let born = day(first); text(born).startsWith(birthDate); born++)
    for (const side of sides) all.push(completed(text(born), on, side))
  return { min: Math.min(...all), max: Math.max(...all) }
}

/** Easter Sunday by Meeus's rule. */
export function easter(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return text(Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1) / 86_400_000)
}

/** The public holidays of a year, by day; of two on one day, by id. */
export function holidays(year: number): readonly { readonly id: string; readonly day: string }[] {
  const sunday = day(easter(year))
  const moving = {
    'maundy-thursday': -3,
    'good-friday': -2,
    'easter-sunday': 0,
    'easter-monday': 1,
    'ascension-day': 39,
    'whit-sunday': 49,
    'whit-monday': 50,
  }
  const fixed = {
    'new-years-day': '01-01',
    'labour-day': '05-01',
    'constitution-day': '05-17',
    'christmas-day': '12-25',
    'boxing-day': '12-26',
  }
  return [
    ...Object.entries(moving).map(([id, at]) => ({ id, day: text(sunday + at) })),
    ...Object.entries(fixed).map(([id, at]) => ({ id, day: `${String(year)}-${at}` })),
  ].sort((a, b) => (`${a.day} ${a.id}` < `${b.day} ${b.id}` ? -1 : 1))
}

function isOff(on: string, saturdayCounts: boolean): boolean {
  const weekday = new Date(`${on}T00:00:00Z`).getUTCDay()
  const holiday = holidays(Number(on.slice(0, 4))).some((each) => each.day === on)
  return holiday || weekday === 0 || (weekday === 6 && !saturdayCounts)
}

/** Counts working days: the last of them, and the days passed over. */
export function count(from: string, days: number, saturdayCounts = false) {
  const skipped: string[] = []
  let at = day(from)
  for (let left = days; left > 0; ) {
    at++
    if (isOff(text(at), saturdayCounts)) skipped.push(text(at))
    else left--
  }
  return { lastDay: text(at), skipped }
}

/** The outcomes that a question leaves possible, and what is needed, by the catalogue alone. */
function outcomes(decision: PortedDecision, given: Given, on: string) {
  const { expected, citation } = answerFromCatalogue(decision, given, on)
  const {
    outcome,
    possible = outcome ? [outcome] : [],
    needed,
  } = expected as {
    readonly outcome?: string
    readonly possible?: readonly string[]
    readonly needed?: readonly string[]
  }
  return { possible, needed, citation }
}

/** What is given of some facts; an unknown one is left out. */
function given(facts: Readonly<Record<string, unknown>>): Given {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  ) as Given
}

type Input = Readonly<Record<string, unknown>> & {
  readonly received: string
  readonly firstReceived?: string
  readonly assessed: string
  readonly referredTo?: 'hospital-or-clinic' | 'addiction-institution' | 'other-institution'
  readonly rightToSpecialistCare?: boolean
  readonly deadline?: string
  readonly appointment?: string
  readonly knew: string
  readonly decided?: string
  readonly filed?: string
  readonly saturdayIsWorkingDay?: boolean
}

/** The last day on which a referral must be assessed. */
export function assessment(decision: PortedDecision, input: Input) {
  const { received, firstReceived: from = received, saturdayIsWorkingDay } = input
  const { referredTo, ageWhenSent, mentalDisorderOrAddiction } = input
  const facts = given({ referredTo, ageWhenSent, mentalDisorderOrAddiction })
  const { possible, needed, citation } = outcomes(decision, facts, from)
  const counts = possible
    .filter((task) => task.includes('working-days'))
    .map((task) => {
      const days = Number(/within-(\d+)-working-days/.exec(task)?.[1])
      return { task, lastDay: count(from, days, saturdayIsWorkingDay).lastDay }
    })
  if (possible.length === 0) return { expected: { status: 'not-in-force' }, citation }
  if (counts.length === 0) return { expected: { status: possible[0] }, citation }
  const mayHaveNoLimit = possible.includes('no-right-to-assessment')
  const expected =
    possible.length === 1
      ? { status: 'determined', ...counts[0] }
      : { status: 'undetermined', possible: counts, needed, mayHaveNoLimit }
  return { expected, citation }
}

/** The longest that the deadline for the start of care may be, and how what was set stands to it. */
export function start(decision: PortedDecision, input: Input) {
  const { assessed, received, rightToSpecialistCare, deadline, appointment } = input
  const { age, mentalDisorderOrAddiction } = input
  const facts = given({ rightToSpecialistCare, age, mentalDisorderOrAddiction })
  const { possible, citation } = outcomes(decision, facts, received)
  const capped = possible.filter((outcome) => outcome.endsWith('-within-65-working-days'))
  const holds = capped.length === 0 ? 'no' : capped.length === possible.length ? 'yes' : 'unknown'
  const { lastDay } = count(assessed, 65)
  const beyond = holds === 'yes' ? 'beyond-cap' : 'unknown'
  return {
    expected: {
      cap: holds === 'no' ? { holds } : { holds, lastDay },
      ...(deadline && {
        deadline: holds === 'no' ? 'no-cap' : deadline <= lastDay ? 'within-cap' : beyond,
      }),
      ...(deadline &&
        appointment &&
        received >= '2015-11-01' && {
          appointment: appointment <= deadline ? 'in-time' : 'too-late',
        }),
    },
    citation,
  }
}

/** The last day for a complaint, and when the one that was filed comes. */
export function complaint(decision: PortedDecision, { knew, decided, filed }: Input) {
  const { possible, citation } = outcomes(decision, {}, knew)
  const weeks = { 'four-weeks': 4, 'three-weeks-after-request': 3 }[possible[0] ?? '']
  if (weeks === undefined) {
    const status = possible.length === 0 ? 'not-in-force' : 'not-regulated'
    return { expected: { status }, citation }
  }
  let last = day(knew) + weeks * 7
  while (isOff(text(last), false)) last++
  const lastDay = text(last)
  const nextYear = decided && `${String(Number(decided.slice(0, 4)) + 1)}${decided.slice(4)}`
  const lastDayIfLate = nextYear?.endsWith('02-29') ? nextYear.replace('02-29', '02-28') : nextYear
  const late = lastDayIfLate
    ? filed && filed <= lastDayIfLate
      ? 'late'
      : 'over-a-year'
    : undefined
  return {
    expected: {
      status: 'determined',
      weeks,
      lastDay,
      ...(lastDayIfLate && { lastDayIfLate }),
      ...(filed && { timing: filed <= lastDay ? 'in-time' : (late ?? 'late-or-over-a-year') }),
    },
    citation,
  }
}
