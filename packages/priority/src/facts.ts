import { consentFacts } from '@vilkar/consent'
import { oneOf, strictObjectWithMoved, yesOrNo } from '@vilkar/core/fields'
import type * as z from 'zod'
import { anyDay } from './deadlines/options.js'
import { priorityAssessmentDeadline } from './decisions/assessment-deadline.js'
import { priorityComplaintForm } from './decisions/complaint-form.js'
import { priorityComplaint } from './decisions/complaint.js'
import { priorityMissedDeadline } from './decisions/missed-deadline.js'
import { priorityRight } from './decisions/right.js'
import { priorityTargetGroup } from './decisions/target-group.js'
import { guideQuestion } from './guide/suggest.js'
import { movedPriorityFacts } from './moved-facts.js'

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
export const priorityFacts = strictObjectWithMoved(movedPriorityFacts, {
  // The person.
  // The age is that of the day asked about; what matters on an earlier day is reckoned from it.
  ...consentFacts.pick({ birthDate: true, age: true }).shape,

  // The referral.
  /**
   * The day the institution received the referral (mottaksdato). It chooses the rules. Left out:
   * each answer is that of every day on which it may have been received.
   */
  received: anyDay.nullish().meta({
    title: 'The day the institution received the referral (mottaksdato)',
    description:
      'It chooses the rules. Left out: each answer is that of every day on which it may have been received.',
  }),
  /**
   * The day the first institution received it (ansiennitetsdato). For a referral that was passed
   * on: the time runs from it. Left out: the referral was not passed on.
   */
  firstReceived: anyDay.nullish().meta({
    title: 'The day the first institution received it (ansiennitetsdato)',
    description:
      'For a referral that was passed on: the time runs from it. Left out: the referral was not passed on.',
  }),
  /**
   * The day the referral was sent. Some rules of 2008 to 2015 measure the age then. At most two
   * years before it was received.
   */
  sent: anyDay.nullish().meta({
    title: 'The day the referral was sent',
    description:
      'Some rules of 2008 to 2015 measure the age then. At most two years before it was received.',
  }),
  /**
   * Where it went (sykehus, poliklinikk, rusinstitusjon). To 2015-10-31 the right to be assessed
   * was for those referred to some institutions alone, owned by or in agreement with a regional
   * health authority. On any day some alone may return the referral of a patient of another region.
   *
   * - `hospital-or-clinic`: A hospital, specialist clinic or district psychiatric centre that the
   *   patient may choose freely. For instance the hospital’s habilitation of children.
   * - `addiction-institution`: An addiction institution outside hospitals that the patient may
   *   choose freely. For instance a treatment centre run by a foundation.
   * - `other-institution`: Another institution of the specialist service. For instance a private
   *   rehabilitation centre.
   */
  referredTo: oneOf(priorityAssessmentDeadline.inputs.referredTo, {
    title: 'Where it went (sykehus, poliklinikk, rusinstitusjon)',
    description:
      'To 2015-10-31 the right to be assessed was for those referred to some institutions alone, owned by or in agreement with a regional health authority. On any day some alone may return the referral of a patient of another region.',
  }),
  /** The patient is of another region and chose the institution (valg av behandlingssted). */
  otherRegion: yesOrNo({
    title: 'The patient is of another region and chose the institution (valg av behandlingssted)',
  }),
  /**
   * Its own patients would otherwise wait too long (egne pasienter). And the patient is not on its
   * waiting list yet.
   */
  ownPatientsAtRisk: yesOrNo({
    title: 'Its own patients would otherwise wait too long (egne pasienter)',
    description: 'And the patient is not on its waiting list yet.',
  }),
  /**
   * Had waited six months or more on 1 September 2004 (venteliste). Matters for referrals received
   * before that day alone.
   */
  waitedSixMonths2004: yesOrNo({
    title: 'Had waited six months or more on 1 September 2004 (venteliste)',
    description: 'Matters for referrals received before that day alone.',
  }),
  /**
   * The referral is incomplete (mangelfull).
   *
   * - `true`: The referral lacks something that is needed to assess it. For instance what has been
   *   tried before, or why the patient is referred.
   */
  referralIncomplete: yesOrNo({ title: 'The referral is incomplete (mangelfull)' }),
  /**
   * Serious or life-threatening illness is suspected (alvorlig eller livstruende sykdom).
   *
   * - `true`: A serious or life-threatening illness is suspected. For instance blood in the stool
   *   of an elderly patient.
   */
  suspectedSeriousIllness: yesOrNo({
    title: 'Serious or life-threatening illness is suspected (alvorlig eller livstruende sykdom)',
  }),

  // The target group of habilitation.
  /**
   * The kind of condition (funksjonsnedsettelse, utviklingsforstyrrelse, kronisk sykdom).
   *
   * - `functional-impairment`: A reduced ability to move, sense or think. For instance cerebral
   *   palsy.
   * - `developmental-disorder`: Development is slower or other than in others. For instance an
   *   intellectual disability or autism.
   * - `chronic-illness`: An illness that lasts. For instance a severe epilepsy.
   * - `none`: None of these. For instance a fracture that is healing.
   */
  habilitationCondition: oneOf(priorityTargetGroup.inputs.habilitationCondition, {
    title: 'The kind of condition (funksjonsnedsettelse, utviklingsforstyrrelse, kronisk sykdom)',
  }),
  /**
   * When it arose (medfødt, ervervet).
   *
   * - `congenital-or-early`: From birth, or arisen early in life. For instance Down syndrome or an
   *   injury at birth.
   * - `later-in-childhood`: Arisen later in childhood, before 18. For instance a head injury in a
   *   bicycle accident at ten.
   * - `from-18`: Arisen after the person turned 18. For instance a stroke as an adult.
   */
  onset: oneOf(priorityTargetGroup.inputs.onset, {
    title: 'When it arose (medfødt, ervervet)',
  }),
  /**
   * Complicated or compound (komplisert eller sammensatt).
   *
   * - `true`: The condition is complicated or composite. For instance an intellectual disability
   *   together with epilepsy and challenging behaviour.
   */
  complicated: yesOrNo({ title: 'Complicated or compound (komplisert eller sammensatt)' }),
  /**
   * The need for habilitation by the specialist service.
   *
   * - `needed`: A physician has found that the patient needs habilitation in the specialist
   *   service. For instance an interdisciplinary programme that the municipality cannot give.
   * - `not-assessed`: Nobody has assessed it yet, and then nobody is shut out. For instance where
   *   the referral has only just come.
   * - `not-needed`: A physician has found that the patient needs no habilitation there. For
   *   instance where the municipality’s physiotherapy is enough.
   */
  habilitationNeed: oneOf(priorityTargetGroup.inputs.habilitationNeed, {
    title: 'The need for habilitation by the specialist service',
  }),

  // The priority guides.
  /**
   * What a priority guide is asked about (prioriteringsveileder). The guide and a condition by its
   * id. A guide suggests, and decides nothing.
   */
  guide: guideQuestion.nullish().meta({
    title: 'What a priority guide is asked about (prioriteringsveileder)',
    description: 'The guide and a condition by its id. A guide suggests, and decides nothing.',
  }),

  // What the physician who assesses it finds.
  /**
   * What the patient would lose by waiting (prognosetap). A condition of the right for referrals
   * received to 2015-10-31.
   *
   * - `length-of-life`: The patient may lose length of life by waiting. For instance with a growing
   *   tumour.
   * - `quality-of-life`: The patient may lose quality of life by waiting, and not just a little.
   *   For instance walking worse for good because training starts too late.
   * - `both-together`: Each loss is too little alone, but enough when seen together. For instance a
   *   slightly shorter life together with noticeably more pain.
   * - `none`: The patient loses nothing that is enough by waiting. For instance a complaint that is
   *   the same in half a year.
   */
  lossOfPrognosis: oneOf(priorityRight.inputs.lossOfPrognosis, {
    title: 'What the patient would lose by waiting (prognosetap)',
    description: 'A condition of the right for referrals received to 2015-10-31.',
  }),
  /**
   * Benefit of the care can be expected (forventet nytte).
   *
   * - `true`: The care is expected to make the condition better or keep it from getting worse. For
   *   instance training that has been shown to help others with the same.
   */
  expectedBenefit: yesOrNo({ title: 'Benefit of the care can be expected (forventet nytte)' }),
  /**
   * Cost, or use of resources, is in reasonable proportion to it (rimelig forhold).
   *
   * - `true`: The cost, or use of resources, is reasonable to the benefit. No source gives a
   *   figure.
   */
  reasonableCost: yesOrNo({
    title: 'Cost, or use of resources, is in reasonable proportion to it (rimelig forhold)',
  }),
  /** Experimental treatment abroad for a rare condition (utprøvende behandling). */
  experimentalCareAbroad: yesOrNo({
    title: 'Experimental treatment abroad for a rare condition (utprøvende behandling)',
  }),
  /** The specialist service is to provide and finance such care (yte og finansiere). */
  specialistServiceProvides: yesOrNo({
    title: 'The specialist service is to provide and finance such care (yte og finansiere)',
  }),
  /**
   * A mental disorder or addiction (psykisk lidelse eller rusmiddelavhengighet).
   *
   * - `true`: The referral is about a mental disorder or addiction. For instance anxiety in a
   *   17-year-old.
   */
  mentalDisorderOrAddiction: yesOrNo({
    title: 'A mental disorder or addiction (psykisk lidelse eller rusmiddelavhengighet)',
  }),
  /**
   * The assessment found that there is a right (rett til nødvendig helsehjelp). What was decided.
   * Left out: what the conditions lead to.
   */
  rightFound: yesOrNo({
    title: 'The assessment found that there is a right (rett til nødvendig helsehjelp)',
    description: 'What was decided. Left out: what the conditions lead to.',
  }),
  /** The day the right was assessed. From it the longest time to the start of care is counted. */
  rightAssessed: anyDay.nullish().meta({
    title: 'The day the right was assessed',
    description: 'From it the longest time to the start of care is counted.',
  }),

  // The deadline for the care.
  /** The deadline set for the care (tidsfrist). */
  deadline: anyDay.nullish().meta({ title: 'The deadline set for the care (tidsfrist)' }),
  /** The day of the appointment at which care begins (tidspunkt). */
  appointment: anyDay.nullish().meta({
    title: 'The day of the appointment at which care begins (tidspunkt)',
  }),
  /** The day the care was begun (påbegynt). */
  careBegun: anyDay.nullish().meta({ title: 'The day the care was begun (påbegynt)' }),
  /**
   * How it stands with the deadline (fristbrudd).
   *
   * - `in-time`: The care starts, or is expected to start, within the deadline. For instance where
   *   the hour is set a week before it.
   * - `expected-to-be-missed`: The deadline is not out, but the hospital sees that it will not keep
   *   it. For instance where the surgeon is ill and nobody else has time.
   * - `missed`: The deadline is out and the care has not started. For instance on the day after the
   *   date in the letter.
   */
  deadlineStatus: oneOf(priorityMissedDeadline.inputs.deadlineStatus, {
    title: 'How it stands with the deadline (fristbrudd)',
  }),

  // The complaint.
  /**
   * What a complaint on the right to specialist care is about (klage).
   *
   * - `right-or-deadline`: The complaint is about whether the patient has a right to the care, or
   *   about the deadline set. For instance a refusal of habilitation.
   * - `care-abroad`: The complaint is about treatment abroad because nobody in Norway can give it.
   *   For instance an operation for a very rare condition.
   */
  priorityComplaintAbout: oneOf(priorityComplaint.inputs.priorityComplaintAbout, {
    title: 'What a complaint on the right to specialist care is about (klage)',
  }),
  /**
   * Who complains (klager, representant, fullmektig).
   *
   * - `patient`: The patient complains. For instance with a letter that she has signed.
   * - `decides-for-patient`: Whoever may consent for the patient complains. For instance the
   *   parents of an eight-year-old.
   * - `lawyer`: A lawyer complains for the patient and need not show a written authority. For
   *   instance after a refusal of an assessment.
   * - `other-authorised`: Somebody else with an authority complains, and must show it in writing.
   *   For instance a brother or a patients’ association.
   */
  complainant: oneOf(priorityComplaintForm.inputs.complainant, {
    title: 'Who complains (klager, representant, fullmektig)',
  }),
  /**
   * The complaint lacks something, as a signature (feil eller mangler).
   *
   * - `true`: The complaint lacks something that it must have. For instance a signature, or who
   *   complains.
   */
  complaintDefective: yesOrNo({
    title: 'The complaint lacks something, as a signature (feil eller mangler)',
  }),
  /**
   * The day one knew, or should have known, enough to complain. To 2011-12-31 the day the outcome
   * of the request was known.
   */
  knewEnough: anyDay.nullish().meta({
    title: 'The day one knew, or should have known, enough to complain',
    description: 'To 2011-12-31 the day the outcome of the request was known.',
  }),
  /** The day of the decision complained of. */
  decided: anyDay.nullish().meta({ title: 'The day of the decision complained of' }),
  /** The day the complaint was posted or handed in (avgitt). */
  filed: anyDay.nullish().meta({ title: 'The day the complaint was posted or handed in (avgitt)' }),
  /**
   * When the complaint comes. Follows from the days where they are known.
   *
   * - `in-time`: The complaint comes before the time limit is out. For instance two weeks after the
   *   letter came.
   * - `late`: The limit is out, but no more than a year has passed since the decision. For instance
   *   where the patient was in hospital when the limit ran out.
   * - `over-a-year`: More than a year has passed since the decision. For instance where an old
   *   refusal turns up among the papers.
   */
  complaintTiming: oneOf(priorityComplaint.inputs.complaintTiming, {
    title: 'When the complaint comes',
    description: 'Follows from the days where they are known.',
  }),

  // The municipality.
  /**
   * The help of the municipality is urgently necessary (påtrengende nødvendig).
   *
   * - `true`: The help of the municipality cannot wait. For instance somebody who collapses at home
   *   and calls the out-of-hours doctor.
   */
  urgentNeed: yesOrNo({
    title: 'The help of the municipality is urgently necessary (påtrengende nødvendig)',
  }),
})

/** What is known of a referral. A fact left out or null is unknown. */
export type PriorityFacts = z.input<typeof priorityFacts>

/** What was read of the facts. */
export type ReadFacts = z.output<typeof priorityFacts>
