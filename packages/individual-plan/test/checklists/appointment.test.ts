import { describe, expect, it } from 'vitest'
import { checkPlan, type IndividualPlan } from '../../src/checklists/index.js'
import { seenOf } from './helpers/reports.js'

/** The last day of the regulation of 2011, and the first of that of 2022. */
const lastDay = '2022-07-31'
const firstDayAfter = '2022-08-01'

const none = ['not-applicable  not-applicable']
const openApplicability = ['undetermined  applicability-unknown']

const seen = (point: string, plan: IndividualPlan, on = lastDay): readonly string[] =>
  seenOf(checkPlan({ completeness: 'whole-plan', ...plan }, { on }), point)

describe('hrf § 17 (1) sentence 2: consent to the appointment of a coordinator', () => {
  const point = 'coordinator-consent'
  const appointed = (consent: boolean | null): IndividualPlan => ({
    coordinators: [{ participant: 'p', kind: 'municipal', consent }],
  })

  it('is asked for to 2022-07-31, and no longer', () => {
    expect(seen(point, appointed(false), '2012-01-01')).toEqual([
      'unmet /coordinators/0/consent missing',
    ])
    expect(seen(point, appointed(false))).toEqual(['unmet /coordinators/0/consent missing'])
    expect(seen(point, appointed(false), firstDayAfter)).toEqual([])
  })

  it('is no content of the plan: where nothing is said of it, it is a question', () => {
    expect(seen(point, appointed(null))).toEqual(['undetermined /coordinators/0/consent unknown'])
    expect(seen(point, appointed(true))).toEqual(['met /coordinators met'])
  })

  it('is asked of each coordinator, and of no contact doctor', () => {
    const coordinators: IndividualPlan['coordinators'] = [
      { participant: 'p1', kind: 'municipal', consent: true },
      { participant: 'p2', kind: 'specialist', consent: false },
      { participant: 'p3', kind: 'contact-doctor', consent: false },
    ]
    expect(seen(point, { coordinators })).toEqual(['unmet /coordinators/1/consent missing'])
    expect(seen(point, { coordinators: [{ participant: 'p3', kind: 'contact-doctor' }] })).toEqual(
      none,
    )
    expect(seen(point, {})).toEqual(none)
    expect(seen(point, { completeness: 'partial' })).toEqual(openApplicability)
  })
})

describe('hrf § 16 (4) with (1) and (2): next of kin when a coordinator is appointed', () => {
  const point = 'next-of-kin-in-appointment'
  const of = (recipient: IndividualPlan['recipient']): IndividualPlan => ({
    coordinators: [{ participant: 'p', kind: 'municipal' }],
    recipient,
  })
  const left = { nextOfKinInAppointment: 'no' } as const
  const unmet = ['unmet /recipient/nextOfKinInAppointment missing']

  it('are brought in to 2022-07-31, where they and the recipient want it', () => {
    expect(seen(point, of({ ...left, nextOfKinWanted: true }), '2012-01-01')).toEqual(unmet)
    expect(seen(point, of({ ...left, nextOfKinWanted: true }))).toEqual(unmet)
    expect(seen(point, of({ ...left, nextOfKinWanted: true }), firstDayAfter)).toEqual([])
    expect(seen(point, of({ ...left, nextOfKinWanted: false }))).toEqual(none)
    expect(seen(point, of(left))).toEqual(openApplicability)
  })

  it('take part beside a recipient who lacks competence, wanted or not', () => {
    const circumstances = { decisionCompetence: 'lacks' } as const
    expect(seen(point, of({ ...left, circumstances, nextOfKinWanted: false }))).toEqual(unmet)
    expect(seen(point, of({ nextOfKinInAppointment: 'declined', circumstances }))).toEqual([
      'met /recipient/nextOfKinInAppointment met',
    ])
    expect(seen(point, of({ circumstances }))).toEqual([
      'undetermined /recipient/nextOfKinInAppointment unknown',
    ])
  })

  it('are asked about only where somebody was appointed', () => {
    expect(seen(point, { recipient: { ...left, nextOfKinWanted: true } })).toEqual(none)
    const contactDoctor: IndividualPlan = {
      coordinators: [{ participant: 'p', kind: 'contact-doctor' }],
      recipient: { ...left, nextOfKinWanted: true, takesPartInAppointment: 'no' },
    }
    expect(seen(point, contactDoctor)).toEqual(none)
    expect(seen('recipient-takes-part-in-appointment', contactDoctor)).toEqual(none)
  })
})

describe('hrf § 17 (2), pbrl § 4-1 (1): the consent to a patient’s plan is informed', () => {
  const point = 'plan-consent-informed'
  const given = (
    informed: boolean | null,
    receivesHealthCare: boolean | null,
    as: 'recipient' | 'provider' = 'recipient',
  ): IndividualPlan => ({
    recipient: { circumstances: { receivesHealthCare } },
    consents: [{ id: 'c', to: 'plan', as, on: '2018-01-10', informed }],
  })

  it('to 2022-07-31, and no longer by the rules on consent to health care', () => {
    const unmet = ['unmet /consents/0/informed missing']
    expect(seen(point, given(false, true), '2018-01-10')).toEqual(unmet)
    expect(seen(point, given(false, true))).toEqual(unmet)
    expect(seen(point, given(false, true), firstDayAfter)).toEqual([])
    expect(seen(point, given(true, true))).toEqual(['met /consents/0/informed met'])
  })

  it('holds for patients, so that whoever gets no health care is not asked about', () => {
    expect(seen(point, given(false, false))).toEqual(none)
    expect(seen(point, given(false, null))).toEqual([
      'undetermined /consents/0/informed patient-unknown',
    ])
    const onItsDay: IndividualPlan = {
      recipient: { circumstances: { receivesHealthCare: false } },
      consents: [
        { id: 'c', to: 'plan', informed: false, circumstances: { receivesHealthCare: true } },
      ],
    }
    expect(seen(point, onItsDay)).toEqual(['unmet /consents/0/informed missing'])
  })

  it('is no content of the plan: where nothing is said of it, it is a question', () => {
    expect(seen(point, given(null, true))).toEqual(['undetermined /consents/0/informed unknown'])
    expect(seen(point, given(null, null))).toEqual(['undetermined /consents/0/informed unknown'])
  })

  it('asks nothing where whoever gives the care decided (pbrl § 4-6), or of a consent to sharing', () => {
    expect(seen(point, given(false, true, 'provider'))).toEqual(none)
    expect(seen(point, { consents: [{ id: 'c', to: 'sharing', informed: false }] })).toEqual(none)
    expect(seen(point, {})).toEqual(none)
    expect(seen(point, { completeness: 'partial' })).toEqual(openApplicability)
  })
})
