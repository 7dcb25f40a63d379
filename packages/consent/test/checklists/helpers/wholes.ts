/*
 * Documents in which nothing is lacking, and what is lacking when one part of them is broken.
 */
import { calendarDay } from '@vilkar/core'
import { addYears } from '@vilkar/core/calendar'
import type { z } from 'zod'
import {
  checkConsentDeclaration,
  checkIncompetenceFinding,
  checkInformationGiven,
  checkSeriousIntervention,
  checkSomaticCoercion,
  consentDeclarationDocument,
  incompetenceFindingDocument,
  informationGivenDocument,
  seriousInterventionDocument,
  somaticCoercionDocument,
  type ConsentDeclarationDocument,
  type DocumentReport,
  type IncompetenceFindingDocument,
  type InformationGivenDocument,
  type SeriousInterventionDocument,
  type SomaticCoercionDocument,
} from '../../../src/checklists/index.js'
import { competence, shift } from './days.js'

/** One part broken: the fields as they are then, and the points that are unmet for it. */
type Part<D> = readonly [broken: (on: string) => Partial<D>, ...unmet: readonly string[]]

/** A document in which nothing is lacking. */
export interface Whole<D = Readonly<Record<string, unknown>>> {
  readonly name: string
  readonly of: string
  readonly schema: z.ZodObject
  readonly check: (document: D, options: { readonly on: string }) => DocumentReport
  readonly document: (on: string) => D
  readonly parts: readonly Part<D>[]
}

/** Makes a document's parts that are broken the same way on any day. */
const part = <D>(broken: Partial<D>, ...unmet: readonly string[]): Part<D> => [
  () => broken,
  ...unmet,
]

const declaration: Whole<ConsentDeclarationDocument> = {
  name: 'a declaration that shares information',
  of: 'consent.declaration',
  schema: consentDeclarationDocument,
  check: checkConsentDeclaration,
  document: () => ({
    planConsented: true,
    planConsentInPlan: true,
    sharesConfidentialInformation: true,
    accessConsented: true,
    accessConsentInPlan: true,
    giverEntitled: true,
    planExplained: 'sufficient',
    information: ['function', 'diagnosis'],
    participants: ['school', 'physiotherapist'],
    useExplained: 'sufficient',
    consequencesExplained: 'sufficient',
    limitedToPlan: true,
    nothingUnnecessary: true,
    mayRefuseInformation: true,
    mayRefuseParticipants: true,
    mayWithdraw: true,
    signed: true,
    refusedInformation: ['family'],
    refusedParticipants: ['employer'],
  }),
  parts: [
    part({ planConsented: false }, 'plan-consented-before-2022', 'plan-consented'),
    part({ planConsentInPlan: false }, 'plan-consent-in-plan-before-2022', 'plan-consent-in-plan'),
    part({ accessConsented: false }, 'access-consented'),
    part(
      { accessConsentInPlan: false },
      'access-consent-in-plan-before-2022',
      'access-consent-in-plan',
    ),
    part({ giverEntitled: false }, 'giver-entitled-before-2026', 'giver-entitled'),
    [
      (on) => ({ givenOn: shift(on, 1) }),
      'plan-consented-before-2022',
      'plan-consented',
      'access-consented',
    ],
    [
      (on) => ({ withdrawnOn: on }),
      'plan-consented-before-2022',
      'plan-consented',
      'access-consented',
    ],
    [
      (on) => ({ expiresOn: shift(on, -1) }),
      'plan-consented-before-2022',
      'plan-consented',
      'access-consented',
    ],
    part({ planExplained: 'missing' }, 'plan-explained'),
    part({ planExplained: 'insufficient' }, 'plan-explained'),
    part({ information: [] }, 'information-specified'),
    part({ participants: [] }, 'participants-specified'),
    part({ useExplained: 'missing' }, 'use-explained'),
    part({ consequencesExplained: 'missing' }, 'consequences-explained'),
    part({ limitedToPlan: false }, 'limited-to-plan'),
    part({ nothingUnnecessary: false }, 'nothing-unnecessary'),
    part({ mayRefuseInformation: false }, 'may-refuse-information'),
    part({ mayRefuseParticipants: false }, 'may-refuse-participants'),
    part({ mayWithdraw: false }, 'may-withdraw'),
    part({ signed: false }, 'signed'),
    part({ refusedInformation: ['diagnosis'] }, 'refused-information-left-out'),
    part({ refusedParticipants: ['school'] }, 'refused-participants-left-out'),
  ],
}

const finding: Whole<IncompetenceFindingDocument> = {
  name: 'a finding put to next of kin',
  of: 'consent.incompetence-finding',
  schema: incompetenceFindingDocument,
  check: checkIncompetenceFinding,
  document: (on) => ({
    decidedByProvider: true,
    concernsThisDecision: true,
    cause: 'intellectual-disability',
    testApplied: on < competence ? 'obvious' : 'overwhelmingly-probable',
    understandingOfDecision: 'sufficient',
    understandingOfConsequences: 'sufficient',
    facilitation: 'sufficient',
    reasons: 'sufficient',
    inWriting: true,
    putToPatient: 'at-once',
    hasNextOfKin: true,
    putToNextOfKin: 'at-once',
  }),
  parts: [
    part({ decidedByProvider: false }, 'decided-by-provider'),
    part({ concernsThisDecision: false }, 'concerns-this-decision'),
    part({ cause: 'other' }, 'listed-cause'),
    part({ cause: 'not-stated' }, 'listed-cause'),
    part({ testApplied: 'lower' }, 'obvious', 'overwhelmingly-probable'),
    part({ testApplied: 'not-stated' }, 'obvious', 'overwhelmingly-probable'),
    part({ understandingOfDecision: 'missing' }, 'scope-not-understood', 'decision-not-understood'),
    part({ understandingOfConsequences: 'insufficient' }, 'consequences-not-understood'),
    part({ facilitation: 'missing' }, 'facilitated'),
    part({ reasons: 'insufficient' }, 'reasoned'),
    part({ inWriting: false }, 'in-writing'),
    part({ putToPatient: 'not-put' }, 'put-to-patient'),
    part({ putToNextOfKin: 'not-put' }, 'put-to-next-of-kin'),
  ],
}

const findingWithoutKin: Whole<IncompetenceFindingDocument> = {
  ...finding,
  name: 'a finding put to another professional',
  document: (on) => ({
    ...finding.document(on),
    putToPatient: 'not-possible',
    hasNextOfKin: false,
    putToOtherPersonnel: true,
  }),
  parts: [part({ putToOtherPersonnel: false }, 'put-to-other-personnel')],
}

const somaticIntervention: Whole<SeriousInterventionDocument> = {
  name: 'a somatic intervention',
  of: 'consent.serious-intervention',
  schema: seriousInterventionDocument,
  check: checkSeriousIntervention,
  document: () => ({
    adult: true,
    declaredIncapable: false,
    competenceFoundLacking: true,
    interest: 'sufficient',
    probableConsent: 'sufficient',
    nextOfKinAsked: 'asked',
    nextOfKinRecorded: true,
    decidedByResponsible: true,
    consultation: 'before-decision',
    opinionsRecorded: true,
    objects: false,
    treatmentFor: 'somatic',
    seriousMentalDisorder: false,
    electroconvulsive: false,
  }),
  parts: [
    part({ adult: false }, 'adult-before-2013', 'adult'),
    part({ declaredIncapable: true }, 'adult-before-2013'),
    part({ competenceFoundLacking: false }, 'competence-found-lacking'),
    part({ interest: 'missing' }, 'interest'),
    part({ probableConsent: 'insufficient' }, 'probable-consent'),
    part({ nextOfKinAsked: 'not-asked' }, 'next-of-kin-asked'),
    part({ nextOfKinRecorded: false }, 'next-of-kin-recorded'),
    part({ decidedByResponsible: false }, 'decided-by-responsible'),
    part({ consultation: 'none' }, 'others-consulted'),
    part({ consultation: 'after-decision' }, 'others-consulted'),
    part({ opinionsRecorded: false }, 'opinions-recorded'),
    part({ objects: true }, 'no-objection'),
  ],
}

const milderDisorder: Whole<SeriousInterventionDocument> = {
  ...somaticIntervention,
  name: 'an intervention for a mental disorder that is not serious',
  document: (on) => ({ ...somaticIntervention.document(on), treatmentFor: 'mental' }),
  parts: [
    [
      (on) => (on < competence ? { seriousMentalDisorder: true } : {}),
      'no-serious-mental-disorder',
    ],
  ],
}

const seriousDisorder: Whole<SeriousInterventionDocument> = {
  ...somaticIntervention,
  name: 'electroconvulsive treatment for a serious mental disorder, reviewed',
  // On the days before the rules it would be lacking everything; then it is the somatic one.
  document: (on) =>
    on <= competence
      ? somaticIntervention.document(on)
      : {
          ...somaticIntervention.document(on),
          treatmentFor: 'serious-mental',
          electroconvulsive: true,
          ectConditions: 'sufficient',
          ectDecidedByProfessionalInCharge: true,
          ectRecorded: 'at-once',
          ectRecordContent: 'sufficient',
          ectFrom: on,
          ectThrough: shift(on, 14),
          ectEarlierDecision: false,
          commissionLeaderNotified: true,
          recordCopySent: true,
          commissionLeaderChecked: 'as-soon-as-possible',
          decidedOn: competence,
          reviews: ['2026-11-20'],
          updatedAssessmentGiven: true,
        },
  parts: [
    part({ ectConditions: 'missing' }, 'ect-conditions'),
    part({ ectDecidedByProfessionalInCharge: false }, 'ect-decided-by-professional-in-charge'),
    part({ ectRecorded: 'later' }, 'ect-recorded'),
    part({ ectRecorded: 'not-recorded' }, 'ect-recorded'),
    part({ ectRecordContent: 'insufficient' }, 'ect-record-content'),
    [(on) => ({ ectFrom: on, ectThrough: shift(on, 15) }), 'ect-two-weeks'],
    [(on) => ({ ectFrom: shift(on, -15), ectThrough: shift(on, -1) }), 'ect-in-effect'],
    part({ ectEarlierDecision: true }, 'ect-no-earlier-decision'),
    part({ commissionLeaderNotified: false }, 'commission-leader-notified'),
    part({ recordCopySent: false }, 'record-copy-sent'),
    part({ commissionLeaderChecked: 'later' }, 'commission-leader-checked'),
    part({ commissionLeaderChecked: 'not-checked' }, 'commission-leader-checked'),
    [(on) => (on > '2026-12-01' ? { reviews: [] } : {}), 'reviewed-every-sixth-month'],
    // Reviewed late, which is asked about and is no breach by itself.
    [(on) => (on > '2026-12-01' ? { reviews: [on] } : {})],
    [
      (on) => (on > '2026-12-01' ? { updatedAssessmentGiven: false } : {}),
      'updated-assessment-given',
    ],
  ],
}

const holding: Whole<SomaticCoercionDocument> = {
  name: 'care with admission and holding',
  of: 'consent.coercion-somatic',
  schema: somaticCoercionDocument,
  check: checkSomaticCoercion,
  document: (on) => ({
    over16: true,
    competenceFoundLacking: true,
    objects: true,
    treatmentFor: 'somatic',
    trustBuilding: 'tried',
    resistanceMaintained: true,
    essentialHarm: 'sufficient',
    necessity: 'sufficient',
    proportionality: 'sufficient',
    clearlyBest: 'sufficient',
    resistanceWeighed: true,
    recoveryWeighed: true,
    measures: [
      { kind: 'holding', carriesOutCare: true, necessary: true, objectedTo: true },
      { kind: 'alarm', carriesOutCare: true },
    ],
    reviewedContinuously: true,
    effectWeighed: true,
    negativeEffectsWeighed: true,
    conditionsLapsed: false,
    decidedByResponsible: true,
    validFrom: on,
    validThrough: addYears(calendarDay(on), 1),
    serious: true,
    consultation: 'before-decision',
    mainlyCare: false,
    nextOfKinAsked: 'before-decision',
    patientNotified: 'as-soon-as-possible',
    hasNextOfKin: true,
    nextOfKinNotified: 'as-soon-as-possible',
    noticeOfComplaint: true,
    noticeOfStatement: true,
    copyToSuperior: true,
    copyToCountyGovernor: true,
    form: 'written',
    reasonsGiven: 'with-decision',
    rulesInReasons: 'sufficient',
    factsInReasons: 'sufficient',
    noticeOfTimeLimit: true,
    noticeOfComplaintBody: true,
    noticeOfProcedure: true,
    noticeOfDocuments: true,
    harmBeforeComplaintDecided: true,
    noticeOfSuspension: true,
  }),
  parts: [
    part({ over16: false }, 'over-16'),
    part({ competenceFoundLacking: false }, 'competence-found-lacking'),
    part({ objects: false }, 'objects'),
    part({ treatmentFor: 'mental' }, 'somatic'),
    part({ trustBuilding: 'not-tried' }, 'trust-building'),
    part({ resistanceMaintained: false }, 'resistance-maintained'),
    part({ essentialHarm: 'missing' }, 'essential-harm'),
    part({ necessity: 'missing' }, 'necessary'),
    part({ proportionality: 'insufficient' }, 'proportionate'),
    part({ clearlyBest: 'insufficient' }, 'clearly-best'),
    part({ resistanceWeighed: false }, 'resistance-weighed'),
    part({ recoveryWeighed: false }, 'recovery-weighed'),
    part(
      { measures: [{ kind: 'holding', carriesOutCare: false, necessary: true, objectedTo: true }] },
      'measures-carry-out-care',
    ),
    part(
      { measures: [{ kind: 'holding', carriesOutCare: true, necessary: false, objectedTo: true }] },
      'confinement-necessary',
    ),
    part({ reviewedContinuously: false }, 'reviewed-continuously'),
    part({ effectWeighed: false }, 'effect-weighed'),
    part({ negativeEffectsWeighed: false }, 'negative-effects-weighed'),
    part({ decidedByResponsible: false }, 'decided-by-responsible'),
    [(on) => ({ validThrough: shift(addYears(calendarDay(on), 1), 1) }), 'at-most-one-year'],
    [(on) => ({ validFrom: shift(on, -9), validThrough: shift(on, -1) }), 'in-effect'],
    part({ serious: false }, 'counted-as-serious'),
    part({ consultation: 'after-decision' }, 'others-consulted'),
    part({ nextOfKinAsked: 'after-decision' }, 'next-of-kin-asked'),
    part({ patientNotified: 'not-notified' }, 'patient-notified'),
    part({ nextOfKinNotified: 'later' }, 'next-of-kin-notified'),
    part({ noticeOfComplaint: false }, 'notice-of-complaint'),
    part({ noticeOfStatement: false }, 'notice-of-statement'),
    part({ copyToSuperior: false }, 'copy-to-superior'),
    part({ copyToCountyGovernor: false }, 'copy-to-county-governor'),
    part({ form: 'oral' }, 'in-writing'),
    part({ reasonsGiven: 'later' }, 'reasoned'),
    part({ reasonsGiven: 'none' }, 'reasoned'),
    part({ rulesInReasons: 'missing' }, 'reasons-name-rules'),
    part({ factsInReasons: 'insufficient' }, 'reasons-name-facts'),
    part({ noticeOfTimeLimit: false }, 'notice-of-time-limit'),
    part({ noticeOfComplaintBody: false }, 'notice-of-complaint-body'),
    part({ noticeOfProcedure: false }, 'notice-of-procedure'),
    part({ noticeOfDocuments: false }, 'notice-of-documents'),
    part({ noticeOfSuspension: false }, 'notice-of-suspension'),
  ],
}

const stopped: Whole<SomaticCoercionDocument> = {
  ...holding,
  name: 'nursing and care with an unnamed measure, stopped',
  document: (on) => ({
    ...holding.document(on),
    trustBuilding: 'obviously-useless',
    uselessnessReasons: 'sufficient',
    measures: [{ kind: 'other', carriesOutCare: true, basisFound: true }],
    conditionsLapsed: true,
    stopped: 'at-once',
    serious: false,
    seriousnessAssessment: 'sufficient',
    consultation: 'none',
    mainlyCare: true,
    separateCareDecision: true,
    nextOfKinAsked: 'not-possible',
    hasNextOfKin: false,
  }),
  parts: [
    part({ uselessnessReasons: 'insufficient' }, 'trust-building-useless'),
    part(
      { measures: [{ kind: 'other', carriesOutCare: true, basisFound: false }] },
      'unnamed-measures-before-2013',
      'unnamed-measures',
    ),
    part({ stopped: 'later' }, 'stopped-at-once'),
    part({ seriousnessAssessment: 'missing' }, 'seriousness-assessed'),
    part({ serious: true }, 'others-consulted'),
    part({ separateCareDecision: false }, 'separate-care-decision'),
  ],
}

const traits = {
  age: true,
  maturity: true,
  experience: true,
  cultureAndLanguage: true,
  otherConditions: true,
}

const told: Whole<InformationGivenDocument> = {
  name: 'a patient told everything',
  of: 'consent.information-given',
  schema: informationGivenDocument,
  check: checkInformationGiven,
  document: () => ({
    ownHealth: 'sufficient',
    contentOfCare: 'sufficient',
    risks: true,
    sideEffects: true,
    informedOn: '2012-01-01',
    consentedOn: '2012-01-01',
    exception: 'none',
    toldAgainstWill: 'nothing',
    adaptedTo: traits,
    considerate: true,
    understandingChecked: 'checked',
    notedInRecord: true,
    participationAdapted: 'sufficient',
    purpose: true,
    methods: true,
    expectedBenefits: true,
    possibleDangers: true,
    basisForDecision: 'sufficient',
  }),
  parts: [
    part({ ownHealth: 'missing' }, 'own-health'),
    part({ contentOfCare: 'insufficient' }, 'content-of-care'),
    part({ risks: false }, 'risks'),
    part({ sideEffects: false }, 'side-effects'),
    part({ informedOn: '2012-01-02' }, 'before-consent'),
    part({ toldAgainstWill: 'for-other-reasons' }, 'not-against-will'),
    part({ adaptedTo: { ...traits, cultureAndLanguage: false } }, 'adapted'),
    part({ adaptedTo: { ...traits, otherConditions: false } }, 'adapted'),
    part({ considerate: false }, 'considerate'),
    part({ understandingChecked: 'not-checked' }, 'understanding-checked'),
    part({ notedInRecord: false }, 'noted-in-record'),
    part({ participationAdapted: 'missing' }, 'participation-adapted'),
    part({ purpose: false }, 'purpose'),
    part({ methods: false }, 'methods'),
    part({ expectedBenefits: false }, 'expected-benefits'),
    part({ possibleDangers: false }, 'possible-dangers'),
    part({ basisForDecision: 'missing' }, 'basis-for-decision'),
  ],
}

const exception: Whole<InformationGivenDocument> = {
  ...told,
  name: 'a patient who wanted to know no more',
  document: (on) => ({
    ...told.document(on),
    exception: 'declined-by-patient',
    exceptionGrounds: 'sufficient',
    understandingChecked: 'not-possible',
  }),
  parts: [part({ exceptionGrounds: 'missing' }, 'exception-grounded')],
}

/**
 * The documents in which nothing is lacking. What is done with them is the same for all, and each is
 * checked by its own schema; so their types are put aside here.
 */
export const wholes = [
  declaration,
  finding,
  findingWithoutKin,
  somaticIntervention,
  milderDisorder,
  seriousDisorder,
  holding,
  stopped,
  told,
  exception,
] as unknown as readonly Whole[]
