import { assessmentDeadline, assessPriority, publicHolidays } from '@vilkar/priority'
import Holidays from 'date-holidays'
import { heap, time } from './measure.ts'
import { duration, say, table } from './print.ts'

const on = '2026-07-28'

/** Referrals of every length of count: 10 and 30 working days, across Easter and Christmas. */
const received = [
  '2014-12-20',
  '2015-10-30',
  '2018-05-14',
  '2024-06-03',
  '2026-03-27',
  '2025-12-19',
]

const referrals = received.map(
  (day) =>
    ({
      received: day,
      birthDate: '2009-04-12',
      mentalDisorderOrAddiction: true,
      rightAssessed: day,
      expectedBenefit: true,
      reasonableCost: true,
      lossOfPrognosis: 'quality-of-life',
      specialistServiceProvides: true,
    }) as const,
)

const years = [1999, 2015, 2024, 2026, 2038]
const others = new Holidays('NO')

/** Measures how many referrals are counted and assessed in a second, and a year's holidays beside a library. */
export async function priorityFigures(): Promise<Readonly<Record<string, unknown>>> {
  const found = [
    {
      name: 'assessmentDeadline',
      median: await time(received, (day) =>
        assessmentDeadline(day, { ageWhenSent: 16, mentalDisorderOrAddiction: true }),
      ),
      bytes: heap(received, (day) => assessmentDeadline(day)),
    },
    {
      name: 'assessPriority, with the cap of 65 working days',
      median: await time(referrals, (facts) => assessPriority(facts, { on })),
      bytes: heap(referrals, (facts) => assessPriority(facts, { on })),
    },
    {
      name: 'publicHolidays of a year',
      median: await time(years, publicHolidays),
      bytes: heap(years, publicHolidays),
    },
    {
      name: 'date-holidays, of a year',
      median: await time(years, (year) => others.getHolidays(year)),
      bytes: heap(years, (year) => others.getHolidays(year)),
    },
  ]
  say(
    'priority: deadlines counted and referrals assessed. Nothing is kept from one call to the next.',
  )
  say()
  table(
    ['', 'median', 'a second', 'heap, bytes'],
    found.map(({ name, median, bytes }) => [
      name,
      duration(median),
      Math.round(1e9 / median).toLocaleString('en'),
      bytes.toFixed(0),
    ]),
  )
  return Object.fromEntries(found.map(({ name, ...figures }) => [name, figures]))
}
