/*
 * What each row rests on, written from the texts: a citation that is lost, added or changed is seen here, and
 * not only that something differs.
 */
import type { Decision } from '@vilkar/core'
import { describe, expect, test } from 'vitest'
import { priorityTargetGroup, priorityDuties, priorityMissedDeadline } from '../src/index.js'

type Grounds = readonly (readonly [id: string, ...basis: string[]])[]

function rests(decision: object, rows: Grounds): void {
  // Inputs and outcomes differ from table to table; here their rows are looked at by name.
  const found = (decision as Decision).rows.map(({ id, basis }) => [id, ...basis])
  expect(found).toEqual(rows)
}

const byDay = 'interpretation: missed-deadline-by-day'
const byReceipt = 'interpretation: priority-era-by-receipt'
const suspension = 'interpretation: suspension-power'
const scope = 'interpretation: assessment-right-scope'
const suspended = 'interpretation: suspension-2020'
const remedies2020 = ['covf § 2', 'covf § 3 (2)', 'covf § 9 (1) no. 3', suspended] as const
const notReadRemedies = 'interpretation: missed-deadline-suspension-2020'
const notRead = 'interpretation: priority-before-2004'

describe('what the rows of a table rest on', () => {
  test('a missed deadline: the act’s own paragraph on it, and priof § 6 on who turns to whom', () => {
    rests(priorityMissedDeadline, [
      ['before-2004', notRead],
      ['missed-2004', 'pbrl § 2-1 (4)', 'priof § 6', byDay],
      ['no-right-2004', 'pbrl § 2-1 (4)', byDay],
      ['missed-2012', 'pbrl § 2-1 b (4)', 'priof § 6', byDay],
      ['not-missed-2004', 'priof § 6', byDay],
      ['no-right-2012', 'pbrl § 2-1 b (4)', byDay],
      ['no-right-suspended-2020', 'covf § 9 (1) no. 1', suspended, byDay],
      ['no-right-still-suspended-2020', 'pbrl § 2-1 b (2)', byDay],
      ['no-right-2020', 'pbrl § 2-1 b (4)', byDay],
      ['in-time-2015', 'pbrl § 2-2 (2)', byDay],
      ['in-time-suspended-2020', 'pbrl § 2-1 b (2)', 'priof § 4', suspended, byDay],
      ['in-time-2020', 'pbrl § 2-2 (2)', byDay],
      ['expected-2015', 'pbrl § 2-2 (2)', 'priof § 6', byDay],
      ['missed-2015', 'pbrl § 2-1 b (4)', 'priof § 6', byDay],
      ['expected-2020', 'pbrl § 2-2 (2)', 'priof § 6', byDay],
      ['suspended-2020', ...remedies2020, byDay],
      ['still-suspended-2020', 'guidance: missed deadlines 2020', notReadRemedies, byDay],
      ['expected-after-suspension-2020', 'pbrl § 2-2 (2)', 'priof § 6', byDay],
      ['missed-2020', 'pbrl § 2-1 b (4)', 'priof § 6', byDay],
      ['missed-after-suspension-2020', 'pbrl § 2-1 b (4)', 'priof § 6', byDay],
      ['expected-2022', 'pbrl § 2-2 (2)', 'priof § 6', suspension, byDay],
      ['missed-2022', 'pbrl § 2-1 b (4)', 'priof § 6', suspension, byDay],
      ['in-time', 'pbrl § 2-2 b (1)', byDay],
      ['no-right', 'pbrl § 2-2 b (1)', byDay],
      ['expected', 'pbrl § 2-2 b (1)', 'priof § 6', suspension, byDay],
      ['missed', 'pbrl § 2-2 b (1)', 'priof § 6', suspension, byDay],
      ['expected-2028', 'pbrl § 2-2 b (1)', 'priof § 6', byDay],
      ['missed-2028', 'pbrl § 2-2 b (1)', 'priof § 6', byDay],
    ])
  })

  test('what is owed: the paragraphs on deadline and information, and that receipt chooses', () => {
    const right2015 = ['pbrl § 2-1 b (2)', 'pbrl § 2-2 (1)', 'pbrl § 2-2 (2)']
    const told2015 = ['pbrl § 2-2 (3)', 'pbrl § 2-2 (4)']
    const right2024 = ['pbrl § 2-2 a (2)', 'pbrl § 2-2 a (3)', 'priof § 4', 'priof § 5']
    const reference = 'interpretation: priority-conditions-reference'
    rests(priorityDuties, [
      ['before-2004', notRead],
      [
        'right-2004',
        'pbrl § 2-2 (1)',
        'pbrl § 2-2 (2)',
        'priof § 4',
        'priof § 5',
        scope,
        byReceipt,
      ],
      ['right-elsewhere-2004', 'priof § 4', 'priof § 5', scope, byReceipt],
      ['no-right-2004', 'pbrl § 2-2 (1)', 'priof § 5', scope, byReceipt],
      ['no-right-elsewhere-2004', 'priof § 5', scope, byReceipt],
      [
        'right-2008',
        'pbrl § 2-2 (1)',
        'pbrl § 2-2 (2)',
        'priof § 4',
        'priof § 5',
        scope,
        byReceipt,
      ],
      ['right-elsewhere-2008', 'priof § 4', 'priof § 5', scope, byReceipt],
      ['no-right-2008', 'pbrl § 2-2 (1)', 'priof § 5', scope, byReceipt],
      ['no-right-elsewhere-2008', 'priof § 5', scope, byReceipt],
      ['right-2015', ...right2015, ...told2015, 'priof § 4', 'priof § 5', byReceipt],
      [
        'right-suspended-2020',
        'covf § 4 (1)',
        'covf § 4 (2)',
        'covf § 4 (3)',
        'covf § 4 (4)',
        'covf § 5 (1)',
        'covf § 5 (2)',
        'covf § 9 (1) no. 1',
        suspended,
        byReceipt,
      ],
      [
        'no-right-suspended-2020',
        'covf § 4 (1)',
        'covf § 4 (3)',
        'covf § 4 (4)',
        'covf § 5 (1)',
        'covf § 5 (2)',
        'covf § 6 (1) no. 1',
        suspended,
        byReceipt,
      ],
      ['right-2020', ...right2015, ...told2015, 'priof § 4', 'priof § 5', byReceipt],
      ['no-right-2015', 'pbrl § 2-2 (1)', ...told2015, 'priof § 5', byReceipt],
      ['no-right-2020', 'pbrl § 2-2 (1)', ...told2015, 'priof § 5', byReceipt],
      ['right-2022', ...right2015, ...told2015, 'priof § 4', 'priof § 5', suspension, byReceipt],
      ['no-right-2022', 'pbrl § 2-2 (1)', ...told2015, 'priof § 5', suspension, byReceipt],
      ['right', ...right2024, reference, suspension, byReceipt],
      ['no-right', 'pbrl § 2-2 a (3)', 'priof § 5', suspension, byReceipt],
      ['right-2028', ...right2024, reference, byReceipt],
      ['no-right-2028', 'pbrl § 2-2 a (3)', 'priof § 5', byReceipt],
    ])
  })

  test('the target group: the guide of the service for that age, and where the line is drawn', () => {
    const child = 'guidance: priority guide child habilitation'
    const adult = 'guidance: priority guide adult habilitation'
    const guide2014 = 'guidance: habilitation guide 2014 § 3.1.7.5'
    const boundary = 'interpretation: habilitation-age-boundary'
    const need = 'interpretation: habilitation-need-not-assessed'
    rests(priorityTargetGroup, [
      ['child-early', child, guide2014],
      ['child-early-not-assessed', child, guide2014, need],
      ['child-developmental-later', child, guide2014],
      ['child-developmental-later-not-assessed', child, guide2014, need],
      ['child-impairment-later', child, guide2014, need],
      ['child-chronic-illness', child, guide2014, need],
      ['child-without-need', child],
      ['child-none-of-these', child],
      ['aged-18-complicated', adult, boundary],
      ['aged-18-complicated-not-assessed', adult, boundary, need],
      ['aged-18-complicated-without-need', adult, boundary],
      ['aged-18-not-complicated', adult, boundary],
      ['aged-18-from-18', adult, boundary],
      ['aged-18-none-of-these', adult, boundary],
      ['adult-complicated', adult, guide2014],
      ['adult-complicated-not-assessed', adult, guide2014, need],
      ['adult-complicated-without-need', adult],
      ['adult-not-complicated', adult],
      ['adult-from-18', adult],
      ['adult-none-of-these', adult],
    ])
  })
})
