/*
 * A stay in hospital: what the one who sees the need owes, and what the record of the stay shows.
 *
 * | situation | question and checklist that must agree |
 * |---|---|
 * | a patient admitted who may need the municipality | who is told; the point on the first 24 hours |
 * | a patient ready for discharge | who is told; the point on the message at once |
 */
import { possibleOutcomes } from '@vilkar/core'
import {
  admissionAndDischarge,
  checkAdmissionAndDischarge,
  type AdmissionAndDischarge,
} from '@vilkar/cooperation/checklists'
import { assessPlanDuty, planFacts, planNotify, type PlanFacts } from '@vilkar/individual-plan'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { disagree } from './helpers/agree.ts'
import { always, situations } from './helpers/situations.ts'

type Status = 'owed' | 'not-owed' | 'open'

/** What a stay's record says of a message, where nothing of it was sent. */
function byRecord(stay: AdmissionAndDischarge, on: string, point: string): Status {
  const report = checkAdmissionAndDischarge(stay, { on })
  const found =
    report.status === 'checked'
      ? report.findings.filter(({ requirement }) => requirement === point)
      : []
  if (found.length === 0 || found.every(({ status }) => status === 'not-applicable')) {
    return 'not-owed'
  }
  return found.every(({ status }) => status === 'unmet') ? 'owed' : 'open'
}

/** What the question says of the message that the regulation on discharge owes; other acts may owe another. */
function byQuestion(
  { notify }: ReturnType<typeof assessPlanDuty>,
  isOwed: (outcome: string) => boolean,
): Status {
  const each = new Set(possibleOutcomes(notify).map(isOwed))
  return each.size > 1 ? 'open' : each.has(true) ? 'owed' : 'not-owed'
}

/** What is known of a stay by what is known of the one who sees the need; no message was sent. */
function stayOf({ privateRehabilitation, careField, municipalCare }: PlanFacts) {
  return {
    completeness: 'whole-document',
    inpatientStay: true,
    privateRehabilitation: privateRehabilitation ?? null,
    careField: careField ?? null,
    mayNeedMunicipality: municipalCare ?? null,
    admittedAt: '2012-01-01T08:00:00+01:00',
    readyAt: '2012-01-02T08:00:00+01:00',
  } as AdmissionAndDischarge
}

describe('the message of a hospital to the municipality (utskf §§ 2, 8 and 10)', () => {
  test('both know the same kinds of care', () => {
    const kinds = (schema: z.ZodObject): unknown =>
      z.toJSONSchema(z.strictObject({ careField: schema.shape['careField'] as z.ZodType }))
        .properties
    const values = (schema: z.ZodObject): readonly string[] =>
      JSON.stringify(kinds(schema)).match(/"(?:somatic|mental[\w-]*|addiction[\w-]*)"/g) ?? []
    expect(values(admissionAndDischarge)).toEqual(values(planFacts))
  })

  const of = (noticeAbout: NonNullable<PlanFacts['noticeAbout']>) =>
    situations(planFacts, {
      about: [planNotify],
      also: ['municipalCare'],
      where: {
        needNotifier: ['health-trust-or-institution'],
        noticeAbout: [noticeAbout],
        municipalCare: [true, false],
      },
    })

  test('it is owed at once of a patient who is ready, by the question as by the record (utskf § 10 (1))', () => {
    always(of('ready-for-discharge'), ({ facts, on }) => {
      const assessment = assessPlanDuty(facts, { on })
      const [asked, recorded] = [
        byQuestion(assessment, (outcome) => outcome.endsWith('at-once')),
        byRecord(stayOf(facts), on, 'ready-told-at-once'),
      ]
      if (asked !== recorded) disagree(`the record of the stay: ${recorded}`, assessment.notify)
    })
  })

  test('it is owed in time of a patient who may need help, by the question as by the record (utskf § 8 (1))', () => {
    always(of('admitted-may-need-municipal-help'), ({ facts, on }) => {
      const assessment = assessPlanDuty(facts, { on })
      // That the patient may need it is what the notice is about.
      const stay = { ...stayOf(facts), mayNeedMunicipality: true }
      const [asked, recorded] = [
        byQuestion(assessment, (outcome) => outcome !== 'no-own-duty'),
        byRecord(stay, on, 'told-within-24-hours'),
      ]
      if (asked !== recorded) disagree(`the record of the stay: ${recorded}`, assessment.notify)
    })
  })
})
