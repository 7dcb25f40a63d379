import { birthDate, oneOf, ownMark, strictObject, years, yesOrNo } from '@vilkar/core/fields'
import * as z from 'zod'
import { competenceLapses } from './decisions/competence-lapses.js'
import { consentComplaint } from './decisions/complaint.js'
import { confidentialityException } from './decisions/confidentiality-exception.js'
import * as shared from './decisions/shared-inputs.js'
import { consentEmergency } from './decisions/emergency.js'
import { consentForm } from './decisions/form.js'
import { healthPersonnelConfidentiality } from './decisions/health-personnel-confidentiality.js'
import { refusal } from './decisions/refusal.js'
import { servicesConfidentiality } from './decisions/services-confidentiality.js'
import { sharingBeyondCare } from './decisions/sharing-beyond-care.js'
import { sharingWithCooperatingPersonnel } from './decisions/sharing-with-personnel.js'
import { consentValidity } from './decisions/validity.js'
import { warningTechnology } from './decisions/warning-technology.js'
import { consentWithdrawal } from './decisions/withdrawal.js'

/*
 * What a caller may know. Each fact may be left out or null: then it is unknown, which is no error.
 * The values of a choice are those of the tables, so that the two cannot drift.
 */

const parent = strictObject({
  holdsResponsibility: yesOrNo({ title: 'Holds parental responsibility (har foreldreansvar)' }),
  isParent: yesOrNo({
    title: 'Is a parent of the child (forelder)',
    description:
      'Matters for one who holds no responsibility: everyday care may rest on a parent alone, not on a foster parent or a relative.',
  }),
  says: z.enum(['consents', 'refuses', 'not-asked']).nullish().meta({ title: 'What they said' }),
})

const nextOfKinCandidate = strictObject({
  id: ownMark.min(1).meta({
    title: 'Reference',
    description: 'A reference of the caller’s own; not a name and not an identity number.',
  }),
  relation: z
    .enum([
      'spouse',
      'registered-partner',
      'cohabitant',
      'child',
      'parent-or-holder-of-responsibility',
      'sibling',
      'grandparent',
      'other-close-relative',
      'guardian-or-attorney',
    ])
    .meta({ title: 'Relation to the patient' }),
  adult: yesOrNo({ title: 'Is 18 or more', description: 'Matters for children and siblings.' }),
  personalMandate: yesOrNo({
    title: 'Has a mandate in personal matters',
    description: 'Matters for a guardian or an attorney under a lasting power of attorney.',
  }),
  named: yesOrNo({ title: 'Named by the patient as next of kin' }),
  mostContact: yesOrNo({ title: 'Has the most lasting and continuous contact' }),
  hadMostContact: yesOrNo({
    title: 'Has had the most lasting and continuous contact',
    description: 'Matters under compulsory mental health care.',
  }),
})

/**
 * The schema of what is known in a question of consent, information or confidentiality.
 *
 * Norwegian: *opplysninger i saken*. Every fact may be left out or null, which means that it is
 * unknown. It carries `~standard`, so that form libraries take it as it is.
 */
export const consentFacts = strictObject({
  // The person.
  birthDate,
  age: years({ title: 'Age in completed years (fylte år)' }),
  decisionCompetence: oneOf(shared.decisionCompetence, {
    title: 'Decision competence (beslutningskompetanse, samtykkekompetanse)',
    description: 'As the provider found for this decision. Left out, the law presumes it.',
  }),
  personalCapacityDeprived: yesOrNo({
    title: 'Deprived of legal capacity in personal matters (fratatt rettslig handleevne)',
    description: 'By a court. An ordinary guardianship does not count.',
  }),
  understanding: oneOf(competenceLapses.inputs.understanding, {
    title: 'How well the person understands this decision and its consequences',
  }),
  listedCause: yesOrNo({
    title: 'Cause is a physical or mental disorder, senile dementia or intellectual disability',
    description: 'Matters to 2026-05-31.',
  }),

  // The matter.
  objectsToHealthCare: yesOrNo({ title: 'Objects to the help (motsetter seg)' }),
  intrusiveness: oneOf(shared.intrusiveness, {
    title: 'How intrusive the help is',
    description:
      'In extent and duration: not at all, a little (lite inngripende), more than that, or a serious intervention (alvorlig inngrep).',
  }),
  treatedCondition: oneOf(shared.treatedCondition, {
    title: 'The kind of condition that the help is for (somatisk, psykisk lidelse)',
  }),
  electroconvulsive: yesOrNo({
    title: 'The help is electroconvulsive treatment (elektrokonvulsiv behandling, ECT)',
    description: 'Matters from 2026-06-01, for a mental disorder, where competence is lacking.',
  }),
  matter: oneOf(shared.matter, {
    title: 'What kind of matter it is (tiltakets art)',
    description: 'Of health care. Warning and locating technology has a fact of its own.',
  }),
  strictlyNecessary: yesOrNo({ title: 'Strictly necessary now (strengt nødvendig)' }),
  receivesHealthCare: yesOrNo({
    title: 'Receives health care',
    description: 'False for a user of services that are no health care (bruker).',
  }),

  objectsToPlan: yesOrNo({
    title: 'Objects to an individual plan or a coordinator',
    description: 'Matters for one who lacks competence, and is asked only of those who do.',
  }),
  mandatedRepresentative: oneOf(shared.mandatedRepresentative, {
    title: 'A guardian or an attorney whose mandate covers the matter (verge, fremtidsfullmektig)',
    description:
      'Of an adult. Matters for what is no health care, such as an individual plan; a guardian for money only does not count.',
  }),

  technology: oneOf(warningTechnology.inputs.technology, {
    title: 'Warning or locating technology (varslings- og lokaliseringsteknologi)',
    description: 'Such as a fall alarm or a GPS; medical equipment that warns is told apart.',
  }),
  technologyPartOf: oneOf(warningTechnology.inputs.technologyPartOf, {
    title: 'Of which services the technology is a part',
  }),
  objectsToTechnology: yesOrNo({ title: 'Objects to the technology (motsetter seg tiltaket)' }),
  necessaryAgainstHarm: yesOrNo({
    title: 'The technology is necessary to prevent or limit a risk of harm to the person',
  }),
  inPersonsInterest: yesOrNo({ title: 'The technology is in the person’s interest' }),
  intrusiveWarning: yesOrNo({
    title: 'The warning system is intrusive (inngripende)',
    description: 'Matters to 2025-08-31, for services under chapter 9.',
  }),

  // Children and their parents.
  parentsInformed: oneOf(shared.parentsInformed, {
    title: 'Whether the parents are to be kept out, and if so, why',
    description:
      'Informed: nothing keeps them out, whether or not they have been told yet. Withheld: at the child’s wish, for reasons that ought to be respected; or for weighty reasons of regard for the child.',
  }),
  neededForParentalResponsibility: yesOrNo({
    title: 'Parents must know it to fulfil their responsibility',
  }),
  otherParentAsks: yesOrNo({
    title: 'A parent without parental responsibility asks for information',
    description: 'Matters where the other parent holds the responsibility alone.',
  }),
  informationRightLost: yesOrNo({
    title: 'The county governor has taken the right to information from that parent',
  }),
  harmfulToChild: yesOrNo({ title: 'Telling that parent may harm the child' }),
  careTakenOver: oneOf(shared.careTakenOver, {
    title: 'How the child welfare service has taken over the care',
  }),
  parentalResponsibility: oneOf(shared.parentalResponsibility, {
    title: 'Parental responsibility (foreldreansvar)',
    description:
      'Held jointly, by one, or by nobody; or held, but by nobody who can look after the child’s interests.',
  }),
  parents: z.array(parent).max(4).nullish().meta({
    title: 'The parents and other holders of parental responsibility, and what each said',
    description: 'One who is neither, such as a foster parent, gives no consent that counts here.',
  }),
  healthCarePurpose: oneOf(shared.healthCarePurpose, {
    title: 'What the help a parent consents to is for',
  }),
  childExpected: yesOrNo({
    title: 'The child is not born yet',
    description: 'A child coordinator may be appointed for a family that expects a child.',
  }),
  inpatient: yesOrNo({ title: 'Stays in an institution for mental health care' }),
  agreesToStay: yesOrNo({ title: 'The child agrees to the stay' }),

  // Emergency and refusal.
  urgency: oneOf(consentEmergency.inputs.urgency, { title: 'Whether help is urgently needed' }),
  othersHaveTakenOver: yesOrNo({ title: 'Other qualified personnel have taken responsibility' }),
  refused: oneOf(refusal.inputs.refused, {
    title: 'What the patient refuses',
    description: 'Nothing, where nothing is refused: an unconscious patient, for instance.',
  }),
  seriousConviction: yesOrNo({ title: 'Refuses out of serious conviction' }),
  informedAndUnderstood: yesOrNo({ title: 'Is informed and understands the consequences' }),
  canConveyWish: yesOrNo({ title: 'Can convey a wish about treatment' }),
  nextOfKinConveysSame: yesOrNo({ title: 'Next of kin convey the same wish' }),
  ownWishAndRespectable: yesOrNo({
    title: 'It is also the patient’s wish, and obviously ought to be respected',
  }),

  // The consent itself.
  expressed: oneOf(consentForm.inputs.expressed, { title: 'How the consent was expressed' }),
  writingRequired: yesOrNo({ title: 'A rule requires writing' }),
  acceptanceLikely: yesOrNo({ title: 'Conduct and circumstances make acceptance likely' }),
  couldTakePart: yesOrNo({
    title: 'The patient could take part (mulighet til å medvirke)',
    description: 'Matters for tacit consent.',
  }),
  consentGivenBy: oneOf(consentValidity.inputs.consentGivenBy, {
    title: 'Who gave the consent to the help',
    description:
      'The one who decides on the day asked about; a consent that is given later is not given yet.',
  }),
  consentInformed: yesOrNo({ title: 'Whoever consented had the information needed' }),
  withinScope: yesOrNo({
    title: 'The help lies within what was consented to',
    description: 'In what it is, and in time: a consent that has expired no longer covers it.',
  }),
  consentWithdrawn: yesOrNo({
    title: 'The consent to the help is withdrawn',
    description: 'By the one who decides, and not given again since: their last word counts.',
  }),
  withdrawnBy: oneOf(consentWithdrawal.inputs.withdrawnBy, { title: 'Who withdraws' }),

  // Next of kin.
  nextOfKin: z.array(nextOfKinCandidate).max(50).nullish().meta({
    title: 'Who may be next of kin (nærmeste pårørende)',
  }),
  nextOfKinIsParent: yesOrNo({
    title: 'The next of kin is a parent or holds parental responsibility',
    description: 'Matters to 17 years, where parents are to be kept out.',
  }),
  compulsoryMentalHealthCare: yesOrNo({
    title: 'Is under compulsory observation or compulsory mental health care',
    description: 'Tvungen observasjon or tvungent psykisk helsevern.',
  }),
  specialReasonsAgainstContact: yesOrNo({
    title: 'Special reasons speak against rights for whoever has had most contact',
    description: 'Matters under compulsory mental health care.',
  }),
  patientConsents: yesOrNo({ title: 'The patient agrees that next of kin are told' }),
  circumstancesSuggest: yesOrNo({ title: 'The circumstances suggest that they are told' }),
  seriousIllnessAndDanger: yesOrNo({
    title: 'Serious mental disorder and imminent, serious danger to others',
  }),
  childrenInCare: yesOrNo({ title: 'Regard for children in the patient’s care speaks for it' }),
  wishesOthersPresent: yesOrNo({ title: 'Wishes other persons to be present' }),
  soundCareRequiresException: yesOrNo({ title: 'Sound care requires that they are not present' }),

  // Passing on information.
  informationRecipient: oneOf(sharingWithCooperatingPersonnel.inputs.informationRecipient, {
    title: 'Who is to be told',
  }),
  necessaryForCare: yesOrNo({ title: 'Necessary for the care' }),
  patientsAttitude: oneOf(sharingWithCooperatingPersonnel.inputs.patientsAttitude, {
    title: 'What the patient thinks of it',
  }),
  seriousDanger: yesOrNo({
    title: 'Imminent and serious danger to own life or others’ life or health',
    description: 'Matters in June 2026.',
  }),
  fromRecord: yesOrNo({
    title: 'The information stands in the patient record (journal)',
    description: 'Matters to 2026-06-30.',
  }),
  weightyReasons: yesOrNo({ title: 'Weighty reasons for passing it on (tungtveiende grunner)' }),
  informationAbout: oneOf(shared.informationAbout, { title: 'What the information is about' }),
  learned: oneOf(shared.learned, { title: 'How whoever knows the information came by it' }),
  position: oneOf(healthPersonnelConfidentiality.inputs.position, {
    title: 'Who knows the information',
    description:
      'Health personnel; others who give services under the health and care services act; the patient administration; technical personnel; the management; a clinical ethics committee; whoever got the information by dispensation; or others, whom none of these rules names.',
  }),
  worksFor: oneOf(servicesConfidentiality.inputs.worksFor, {
    title: 'For whom whoever knows the information works',
  }),
  exceptionGround: oneOf(confidentialityException.inputs.exceptionGround, {
    title: 'Which exception from confidentiality is considered',
  }),
  exceptionConditionsMet: yesOrNo({ title: 'The conditions of that exception are met' }),
  purposeBeyondCare: oneOf(sharingBeyondCare.inputs.purposeBeyondCare, {
    title: 'For which other purpose than the care of the patient sharing is considered',
  }),
  purposeConditionsMet: yesOrNo({
    title: 'The conditions for sharing for that purpose are met',
    description: 'That the patient has not objected is one, where the patient may object.',
  }),

  // The complaint.
  consentComplaintAbout: oneOf(consentComplaint.inputs.consentComplaintAbout, {
    title: 'What a complaint on consent, information or confidentiality is about (klage)',
  }),
  complaintTiming: oneOf(consentComplaint.inputs.complaintTiming, {
    title: 'When the complaint comes',
    description: 'Within the time limit, after it, or more than a year after the decision.',
  }),
})

/** What is known in a question of consent. A fact that is left out or null is unknown. */
export type ConsentFacts = z.input<typeof consentFacts>

/** A parent or other holder of parental responsibility, and what they said. */
export type ParentFacts = z.output<typeof parent>

/** A person who may be next of kin. */
export type NextOfKinCandidate = z.output<typeof nextOfKinCandidate>

/** The schema of the candidates for next of kin. */
export const nextOfKinCandidates: z.ZodArray<typeof nextOfKinCandidate> = z
  .array(nextOfKinCandidate)
  .max(50)

/** The schema of what else matters where next of kin are ordered. */
export const nextOfKinCircumstances = consentFacts.pick({
  compulsoryMentalHealthCare: true,
  specialReasonsAgainstContact: true,
})

/** What else matters where next of kin are ordered; what is left out or null is unknown. */
export type NextOfKinCircumstances = z.input<typeof nextOfKinCircumstances>
