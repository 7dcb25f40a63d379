import type { LeapDayBirthday } from '@vilkar/core/calendar'
import { consentFacts } from '@vilkar/consent'
import { oneOf, strictObject, yesOrNo } from '@vilkar/core/fields'
import * as z from 'zod'
import { anyDay } from './deadlines/options.js'
import { priorityAssessmentDeadline } from './decisions/assessment-deadline.js'
import { priorityComplaintForm } from './decisions/complaint-form.js'
import { priorityComplaint } from './decisions/complaint.js'
import { priorityMissedDeadline } from './decisions/missed-deadline.js'
import { priorityRight } from './decisions/right.js'
import { priorityTargetGroup } from './decisions/target-group.js'
import { guideQuestion } from './guide/suggest.js'

/*
 * What a caller may know. Each fact may be left out or null: then it is unknown, which is no error.
 * The values of a choice are those of the tables, so that the two cannot drift. No name and no identity
 * number is needed anywhere.
 */

/**
 * The schema of what is known of a referral.
 *
 * Norwegian: *opplysninger om henvisningen*. Every fact may be left out or null, which means that it is
 * unknown. It carries `~standard`, so that form libraries take it as it is.
 */
export const priorityFacts = strictObject({
  // The person.
  // The age is that of the day asked about; what matters on an earlier day is reckoned from it.
  ...consentFacts.pick({ birthDate: true, age: true }).shape,

  // The referral.
  received: anyDay.nullish().meta({
    title: 'The day the institution received the referral (mottaksdato)',
    description:
      'It chooses the rules. Left out: each answer is that of every day on which it may have been received.',
  }),
  firstReceived: anyDay.nullish().meta({
    title: 'The day the first institution received it (ansiennitetsdato)',
    description:
      'For a referral that was passed on: the time runs from it. Left out: the referral was not passed on.',
  }),
  sent: anyDay.nullish().meta({
    title: 'The day the referral was sent',
    description:
      'Some rules of 2008 to 2015 measure the age then. At most two years before it was received.',
  }),
  referredTo: oneOf(priorityAssessmentDeadline.inputs.referredTo, {
    title: 'Where it went (sykehus, poliklinikk, rusinstitusjon)',
    description:
      'To 2015-10-31 the right to be assessed was for those referred to some institutions alone, owned by or in agreement with a regional health authority. On any day some alone may return the referral of a patient of another region.',
  }),
  otherRegion: yesOrNo({
    title: 'The patient is of another region and chose the institution (valg av behandlingssted)',
  }),
  ownPatientsAtRisk: yesOrNo({
    title: 'Its own patients would otherwise wait too long (egne pasienter)',
    description: 'And the patient is not on its waiting list yet.',
  }),
  waitedSixMonths2004: yesOrNo({
    title: 'Had waited six months or more on 1 September 2004 (venteliste)',
    description: 'Matters for referrals received before that day alone.',
  }),
  referralIncomplete: yesOrNo({ title: 'The referral is incomplete (mangelfull)' }),
  suspectedSeriousIllness: yesOrNo({
    title: 'Serious or life-threatening illness is suspected (alvorlig eller livstruende sykdom)',
  }),

  // The target group of habilitation.
  habilitationCondition: oneOf(priorityTargetGroup.inputs.habilitationCondition, {
    title: 'The kind of condition (funksjonsnedsettelse, utviklingsforstyrrelse, kronisk sykdom)',
  }),
  onset: oneOf(priorityTargetGroup.inputs.onset, {
    title: 'When it arose (medfødt, ervervet)',
  }),
  complicated: yesOrNo({ title: 'Complicated or compound (komplisert eller sammensatt)' }),
  habilitationNeed: oneOf(priorityTargetGroup.inputs.habilitationNeed, {
    title: 'The need for habilitation by the specialist service',
  }),

  // The priority guides.
  guide: guideQuestion.nullish().meta({
    title: 'What a priority guide is asked about (prioriteringsveileder)',
    description: 'The guide and a condition by its id. A guide suggests, and decides nothing.',
  }),

  // What the physician who assesses it finds.
  lossOfPrognosis: oneOf(priorityRight.inputs.lossOfPrognosis, {
    title: 'What the patient would lose by waiting (prognosetap)',
    description: 'A condition of the right for referrals received to 2015-10-31.',
  }),
  expectedBenefit: yesOrNo({ title: 'Benefit of the care can be expected (forventet nytte)' }),
  reasonableCost: yesOrNo({
    title: 'Cost, or use of resources, is in reasonable proportion to it (rimelig forhold)',
  }),
  experimentalCareAbroad: yesOrNo({
    title: 'Experimental treatment abroad for a rare condition (utprøvende behandling)',
  }),
  specialistServiceProvides: yesOrNo({
    title: 'The specialist service is to provide and finance such care (yte og finansiere)',
  }),
  mentalDisorderOrAddiction: yesOrNo({
    title: 'A mental disorder or addiction (psykisk lidelse eller rusmiddelavhengighet)',
  }),
  rightFound: yesOrNo({
    title: 'The assessment found that there is a right (rett til nødvendig helsehjelp)',
    description: 'What was decided. Left out: what the conditions lead to.',
  }),
  rightAssessed: anyDay.nullish().meta({
    title: 'The day the right was assessed',
    description: 'From it the 65 working days are counted.',
  }),

  // The deadline for the care.
  deadline: anyDay.nullish().meta({ title: 'The deadline set for the care (tidsfrist)' }),
  appointment: anyDay.nullish().meta({
    title: 'The day of the appointment at which care begins (tidspunkt)',
  }),
  careBegun: anyDay.nullish().meta({ title: 'The day the care was begun (påbegynt)' }),
  deadlineStatus: oneOf(priorityMissedDeadline.inputs.deadlineStatus, {
    title: 'How it stands with the deadline (fristbrudd)',
  }),

  // The complaint.
  priorityComplaintAbout: oneOf(priorityComplaint.inputs.priorityComplaintAbout, {
    title: 'What a complaint on the right to specialist care is about (klage)',
  }),
  complainant: oneOf(priorityComplaintForm.inputs.complainant, {
    title: 'Who complains (klager, representant, fullmektig)',
  }),
  complaintDefective: yesOrNo({
    title: 'The complaint lacks something, as a signature (feil eller mangler)',
  }),
  knewEnough: anyDay.nullish().meta({
    title: 'The day one knew, or should have known, enough to complain',
    description: 'To 2011-12-31 the day the outcome of the request was known.',
  }),
  decided: anyDay.nullish().meta({ title: 'The day of the decision complained of' }),
  filed: anyDay.nullish().meta({ title: 'The day the complaint was posted or handed in (avgitt)' }),
  complaintTiming: oneOf(priorityComplaint.inputs.complaintTiming, {
    title: 'When the complaint comes',
    description: 'Follows from the days where they are known.',
  }),

  // The municipality.
  urgentNeed: yesOrNo({
    title: 'The help of the municipality is urgently necessary (påtrengende nødvendig)',
  }),
})

/** What is known of a referral. A fact left out or null is unknown. */
export type PriorityFacts = z.input<typeof priorityFacts>

/** What was read of the facts. */
export type ReadFacts = z.output<typeof priorityFacts>

/** The schema of how an assessment is asked for. */
export const assessPriorityOptions = strictObject({
  on: anyDay,
  leapDayBirthday: z.enum(['02-28', '03-01']).optional(),
  presume: z.boolean().optional(),
  saturdayIsWorkingDay: z.boolean().optional(),
  assume: z
    .array(z.enum(['ordinary-referral']))
    .max(1)
    .optional(),
})

/** How an assessment is asked for. */
export interface AssessPriorityOptions {
  /**
   * The day asked about, `YYYY-MM-DD`. The rules on the assessment are those of the day the referral was
   * received; on missed deadlines and complaints, those of this day.
   */
  readonly on: string
  /** The side on which a 29 February birthday falls in a common year. Left out: either. */
  readonly leapDayBirthday?: LeapDayBirthday | undefined
  /** Whether what the law presumes stands in for what is unknown. Default `true`. */
  readonly presume?: boolean | undefined
  /** What is taken for granted where nothing is said: see `priorityAssumptions`. Left out: nothing. */
  readonly assume?: readonly 'ordinary-referral'[] | undefined
  /** Whether Saturday counts as a working day. Left out: it does not. */
  readonly saturdayIsWorkingDay?: boolean | undefined
}
