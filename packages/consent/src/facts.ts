import {
  birthDate,
  oneOf,
  ownMark,
  strictObject,
  strictObjectWithMoved,
  years,
  yesOrNo,
} from '@vilkar/core/fields'
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
import { movedConsentFacts } from './moved-facts.js'

/*
 * What a caller may know. Each fact may be left out or null: then it is unknown, which is no error.
 * The values of a choice are those of the tables, so that the two cannot drift.
 */

const parent = strictObject({
  /** Holds parental responsibility (har foreldreansvar). */
  holdsResponsibility: yesOrNo({ title: 'Holds parental responsibility (har foreldreansvar)' }),
  /**
   * Is a parent of the child (forelder). Matters for one who holds no responsibility: everyday care
   * may rest on a parent alone, not on a foster parent or a relative.
   */
  isParent: yesOrNo({
    title: 'Is a parent of the child (forelder)',
    description:
      'Matters for one who holds no responsibility: everyday care may rest on a parent alone, not on a foster parent or a relative.',
  }),
  /** What they said. */
  says: z.enum(['consents', 'refuses', 'not-asked']).nullish().meta({ title: 'What they said' }),
  /**
   * The child wants this parent not to be told. Where it is not the same for all of them; so with
   * the two that follow.
   */
  childWishesNotTold: yesOrNo({
    title: 'The child wants this parent not to be told',
    description: 'Where it is not the same for all of them; so with the two that follow.',
  }),
  /** The reasons for that wish ought to be respected. Judged by the provider. */
  reasonsDeserveRespect: yesOrNo({
    title: 'The reasons for that wish ought to be respected',
    description: 'Judged by the provider.',
  }),
  /** Weighty reasons speak against telling this parent. Judged by the provider. */
  weightyReasonsAgainstTelling: yesOrNo({
    title: 'Weighty reasons speak against telling this parent',
    description: 'Judged by the provider.',
  }),
})

const nextOfKinCandidate = strictObject({
  /** Reference. A reference of the caller’s own; not a name and not an identity number. */
  id: ownMark.min(1).meta({
    title: 'Reference',
    description: 'A reference of the caller’s own; not a name and not an identity number.',
  }),
  /** Relation to the patient. */
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
  /** Is 18 or more. Matters for children and siblings. */
  adult: yesOrNo({ title: 'Is 18 or more', description: 'Matters for children and siblings.' }),
  /**
   * Has a mandate in personal matters. Matters for a guardian or an attorney under a lasting power
   * of attorney.
   */
  personalMandate: yesOrNo({
    title: 'Has a mandate in personal matters',
    description: 'Matters for a guardian or an attorney under a lasting power of attorney.',
  }),
  /** Named by the patient as next of kin. */
  named: yesOrNo({ title: 'Named by the patient as next of kin' }),
  /** Has the most lasting and continuous contact. */
  mostContact: yesOrNo({ title: 'Has the most lasting and continuous contact' }),
  /**
   * Has had the most lasting and continuous contact. Matters under compulsory mental health care.
   */
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
export const consentFacts = strictObjectWithMoved(movedConsentFacts, {
  // The person.
  /** Birth date (fødselsdato). YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known. */
  birthDate,
  /** Age in completed years (fylte år). */
  age: years({ title: 'Age in completed years (fylte år)' }),
  /**
   * Decision competence (beslutningskompetanse, samtykkekompetanse). As the provider found for this
   * decision. Left out, the law presumes it.
   *
   * - `has`: The person is able to understand what the decision is about and what it leads to. The
   *   law takes this for granted until the provider of the help finds otherwise.
   * - `lacks`: The provider of the help has found that the person is not able to understand this
   *   very decision. For instance a patient with advanced dementia before an operation; a diagnosis
   *   alone is not enough.
   */
  decisionCompetence: oneOf(shared.decisionCompetence, {
    title: 'Decision competence (beslutningskompetanse, samtykkekompetanse)',
    description: 'As the provider found for this decision. Left out, the law presumes it.',
  }),
  /**
   * Deprived of legal capacity in personal matters (fratatt rettslig handleevne). By a court. An
   * ordinary guardianship does not count.
   *
   * - `true`: A court has deprived the patient of capacity in personal matters. An ordinary
   *   guardianship without such a judgment is not enough.
   */
  personalCapacityDeprived: yesOrNo({
    title: 'Deprived of legal capacity in personal matters (fratatt rettslig handleevne)',
    description: 'By a court. An ordinary guardianship does not count.',
  }),
  /**
   * How well the person understands this decision and its consequences.
   *
   * - `able`: The patient understands what the decision at hand is about and what it leads to. For
   *   instance a patient with an intellectual disability who explains the blood sample in her own
   *   words.
   * - `probably-unable`: It is predominantly likely that the patient is not able to understand the
   *   decision and its consequences, without being obvious. For instance a patient with dementia
   *   who answers the same question differently from day to day.
   * - `obviously-unable`: It is obvious that the patient is not able to understand the decision and
   *   its consequences. For instance a patient who is severely confused and cannot follow a
   *   conversation.
   */
  understanding: oneOf(competenceLapses.inputs.understanding, {
    title: 'How well the person understands this decision and its consequences',
  }),
  /**
   * Cause is a physical or mental disorder, senile dementia or intellectual disability. Matters to
   * 2026-05-31.
   */
  listedCause: yesOrNo({
    title: 'Cause is a physical or mental disorder, senile dementia or intellectual disability',
    description: 'Matters to 2026-05-31.',
  }),

  // The matter.
  /**
   * Objects to the help (motsetter seg).
   *
   * - `true`: The patient says no or resists the help. For instance a patient with dementia who
   *   pulls the arm away when the blood sample is to be taken.
   */
  objectsToHealthCare: yesOrNo({ title: 'Objects to the help (motsetter seg)' }),
  /**
   * How intrusive the help is. In extent and duration: not at all, a little (lite inngripende),
   * more than that, or a serious intervention (alvorlig inngrep).
   *
   * - `none`: The help does not intrude on life or body, neither in extent nor in duration. For
   *   instance a talk or a simple examination.
   * - `minor`: The help intrudes little in extent and duration. For instance a blood sample or the
   *   dressing of a wound.
   * - `more-than-minor`: What lies between little intrusive help and a serious intervention; the
   *   act has no name for it. For instance a treatment that lasts long but that the patient
   *   tolerates well.
   * - `serious`: A serious intervention for the patient, for instance a major operation. Where the
   *   patient objects, prescribed medicines and the strength of the resistance count too, and
   *   admission or retention is always serious.
   */
  intrusiveness: oneOf(shared.intrusiveness, {
    title: 'How intrusive the help is',
    description:
      'In extent and duration: not at all, a little (lite inngripende), more than that, or a serious intervention (alvorlig inngrep).',
  }),
  /**
   * The kind of condition that the help is for (somatisk, psykisk lidelse).
   *
   * - `somatic`: The help is for the body, also where the patient has a mental disorder beside it.
   *   For instance a broken leg in a patient with depression.
   * - `mental`: The help is to examine or treat a mental disorder that is not a serious mental
   *   disorder. For instance talks about anxiety.
   * - `serious-mental`: The patient has, or is presumed to have, a serious mental disorder that the
   *   help is for. For instance a psychosis.
   */
  treatedCondition: oneOf(shared.treatedCondition, {
    title: 'The kind of condition that the help is for (somatisk, psykisk lidelse)',
  }),
  /**
   * The help is electroconvulsive treatment (elektrokonvulsiv behandling, ECT). Matters from
   * 2026-06-01, for a mental disorder, where competence is lacking.
   */
  electroconvulsive: yesOrNo({
    title: 'The help is electroconvulsive treatment (elektrokonvulsiv behandling, ECT)',
    description: 'Matters from 2026-06-01, for a mental disorder, where competence is lacking.',
  }),
  /**
   * What kind of matter it is (tiltakets art). Health care of some kind, or none. Warning and
   * locating technology has a fact of its own.
   *
   * - `ordinary`: Health care under the ordinary rules. For instance an hour with the
   *   physiotherapist or an operation for appendicitis.
   * - `minors-own-sphere`: Help that by its nature is for the young person to decide on, before 16
   *   too. For instance contraception for a 14-year-old.
   * - `reserved-for-adults`: A measure that by its nature should wait until 18, even for a patient
   *   who has turned 16. For instance experimental or risky treatment, or plastic surgery that
   *   cannot be undone.
   * - `cosmetic-without-medical-indication`: An intervention, injection or treatment for which
   *   looks are the deciding reason, for instance lip filler. Correction after injury, illness or
   *   malformation, and orthodontics with a dental reason, do not belong here.
   * - `special-statute`: Another act says who decides. For instance the abortion act for an
   *   abortion, or the sterilisation act for a sterilisation.
   * - `no-health-care`: The matter is another service, or something personal other than health, and
   *   the rules on consent to health care do not apply. For instance practical help, a support
   *   contact or a change of school.
   */
  matter: oneOf(shared.matter, {
    title: 'What kind of matter it is (tiltakets art)',
    description:
      'Health care of some kind, or none. Warning and locating technology has a fact of its own.',
  }),
  /**
   * Strictly necessary now (strengt nødvendig).
   *
   * - `true`: The help cannot wait until somebody can consent. For instance a talk with, and an
   *   examination of, a child who tells of violence at home.
   */
  strictlyNecessary: yesOrNo({ title: 'Strictly necessary now (strengt nødvendig)' }),
  /**
   * Receives health care. False for a user of services that are no health care (bruker).
   *
   * - `true`: The person gets health care and is a patient. No is for a user who only gets services
   *   that are no health care, for instance practical help or a support contact.
   */
  receivesHealthCare: yesOrNo({
    title: 'Receives health care',
    description: 'False for a user of services that are no health care (bruker).',
  }),

  /**
   * Objects to an individual plan or a coordinator. Matters for one who lacks competence, and is
   * asked only of those who do.
   */
  objectsToPlan: yesOrNo({
    title: 'Objects to an individual plan or a coordinator',
    description: 'Matters for one who lacks competence, and is asked only of those who do.',
  }),
  /**
   * A guardian or an attorney whose mandate covers the matter (verge, fremtidsfullmektig). Of an
   * adult. Matters for what is no health care, such as an individual plan; a guardian for money
   * only does not count.
   *
   * - `guardian`: An appointed guardian with a mandate in personal matters that covers this one.
   *   For instance to ask for an individual plan.
   * - `attorney`: An attorney under a lasting power of attorney that has taken effect and covers
   *   the matter. For instance a daughter once her mother has dementia.
   * - `none`: Nobody has a mandate that covers the matter. For instance where the guardian only
   *   looks after money.
   */
  mandatedRepresentative: oneOf(shared.mandatedRepresentative, {
    title: 'A guardian or an attorney whose mandate covers the matter (verge, fremtidsfullmektig)',
    description:
      'Of an adult. Matters for what is no health care, such as an individual plan; a guardian for money only does not count.',
  }),

  /**
   * Warning or locating technology (varslings- og lokaliseringsteknologi). Such as a fall alarm or
   * a GPS; medical equipment that warns is told apart.
   *
   * - `warning`: A device that warns somebody when something happens to the person. For instance a
   *   fall alarm or a door alarm.
   * - `locating`: A device that shows where the person is. For instance a GPS on the key ring.
   * - `medical-warning`: Medical equipment that warns of the state of health. For instance an alarm
   *   for epileptic seizures.
   * - `none`: No such device is in question. For instance where only ordinary visits are planned.
   */
  technology: oneOf(warningTechnology.inputs.technology, {
    title: 'Warning or locating technology (varslings- og lokaliseringsteknologi)',
    description: 'Such as a fall alarm or a GPS; medical equipment that warns is told apart.',
  }),
  /**
   * Of which services the technology is a part.
   *
   * - `health-care`: The technology is part of health care. For instance home nursing of a patient
   *   with dementia.
   * - `chapter-9-services`: The technology is part of services to a person with an intellectual
   *   disability, to which chapter 9 on coercion applies. For instance in shared housing.
   * - `other-services`: The technology is part of other health and care services. For instance
   *   practical help at home for an elderly person.
   */
  technologyPartOf: oneOf(warningTechnology.inputs.technologyPartOf, {
    title: 'Of which services the technology is a part',
  }),
  /**
   * Objects to the technology (motsetter seg tiltaket).
   *
   * - `true`: The person says no to the technology or resists it. For instance by taking off the
   *   GPS again and again.
   */
  objectsToTechnology: yesOrNo({ title: 'Objects to the technology (motsetter seg tiltaket)' }),
  /** The technology is necessary to prevent or limit a risk of harm to the person. */
  necessaryAgainstHarm: yesOrNo({
    title: 'The technology is necessary to prevent or limit a risk of harm to the person',
  }),
  /** The technology is in the person’s interest. */
  inPersonsInterest: yesOrNo({ title: 'The technology is in the person’s interest' }),
  /**
   * The warning system is intrusive (inngripende). Matters to 2025-08-31, for services under
   * chapter 9.
   */
  intrusiveWarning: yesOrNo({
    title: 'The warning system is intrusive (inngripende)',
    description: 'Matters to 2025-08-31, for services under chapter 9.',
  }),

  // Children and their parents.
  /**
   * The child wants the parents not to be told (ønsker ikke at foreldrene informeres). What the
   * child says, whether or not anybody has judged the reasons. Of all the parents alike; where one
   * alone is meant, it is said of each of them in `parents`.
   *
   * - `true`: The child has said that the parents are not to know, whether or not anybody has
   *   judged the reason. For instance a 14-year-old who asks the school nurse not to call home.
   */
  childWishesParentsNotTold: yesOrNo({
    title: 'The child wants the parents not to be told (ønsker ikke at foreldrene informeres)',
    description:
      'What the child says, whether or not anybody has judged the reasons. Of all the parents alike; where one alone is meant, it is said of each of them in `parents`.',
  }),
  /**
   * The reasons for that wish ought to be respected (grunner som bør respekteres). Judged by the
   * provider. Matters from 12 to 15 years.
   *
   * - `true`: The provider of the help has found that the reason ought to be respected. For
   *   instance that a 14-year-old asks for contraception and fears what happens at home.
   */
  childsReasonsDeserveRespect: yesOrNo({
    title: 'The reasons for that wish ought to be respected (grunner som bør respekteres)',
    description: 'Judged by the provider. Matters from 12 to 15 years.',
  }),
  /**
   * Weighty reasons speak against telling the parents (tungtveiende hensyn). Regard for the child,
   * judged by the provider, whatever the child wants.
   *
   * - `true`: Regard for the child speaks strongly against the parents knowing, whatever the age.
   *   For instance where one of them has probably abused the child.
   */
  weightyReasonsAgainstTellingParents: yesOrNo({
    title: 'Weighty reasons speak against telling the parents (tungtveiende hensyn)',
    description: 'Regard for the child, judged by the provider, whatever the child wants.',
  }),
  /**
   * Parents must know it to fulfil their responsibility.
   *
   * - `true`: The parents must know it to be able to look after their child. For instance that a
   *   16-year-old has been admitted after a suicide attempt.
   */
  neededForParentalResponsibility: yesOrNo({
    title: 'Parents must know it to fulfil their responsibility',
  }),
  /**
   * A parent without parental responsibility asks for information. Matters where the other parent
   * holds the responsibility alone.
   */
  otherParentAsks: yesOrNo({
    title: 'A parent without parental responsibility asks for information',
    description: 'Matters where the other parent holds the responsibility alone.',
  }),
  /** The county governor has taken the right to information from that parent. */
  informationRightLost: yesOrNo({
    title: 'The county governor has taken the right to information from that parent',
  }),
  /**
   * Telling that parent may harm the child.
   *
   * - `true`: The child may be harmed if that parent gets the information. For instance the address
   *   of a child who lives in hiding from the parent.
   */
  harmfulToChild: yesOrNo({ title: 'Telling that parent may harm the child' }),
  /**
   * How the child welfare service has taken over the care.
   *
   * - `no`: No decision has moved the care of the child. Voluntary measures change nothing, for
   *   instance weekends with a visiting home.
   * - `emergency-placement`: An emergency order has moved the child out of the home until the case
   *   is decided. For instance on the day the child tells of serious violence.
   * - `removal-prohibition`: An order forbids moving the child from where it lives. For instance
   *   where the parents want to take a child home from a voluntary foster home.
   * - `care-order`: The board or a court has made a care order. For instance a child who lives in a
   *   foster home or an institution under such an order.
   */
  careTakenOver: oneOf(shared.careTakenOver, {
    title: 'How the child welfare service has taken over the care',
  }),
  /**
   * Parental responsibility (foreldreansvar). Held jointly, by one, or by nobody; or held, but by
   * nobody who can look after the child’s interests.
   *
   * - `joint`: Both parents hold parental responsibility together. For instance married parents,
   *   and divorced parents who have not agreed otherwise.
   * - `sole`: One alone holds parental responsibility. For instance by agreement or judgment, or
   *   because the other has died.
   * - `none`: Nobody holds parental responsibility. For instance where both parents have died and
   *   no court has given it to anybody.
   * - `cannot-act`: Somebody holds parental responsibility, but nobody who does can look after the
   *   child’s interests. For instance a mother alone with the responsibility who lies unconscious.
   */
  parentalResponsibility: oneOf(shared.parentalResponsibility, {
    title: 'Parental responsibility (foreldreansvar)',
    description:
      'Held jointly, by one, or by nobody; or held, but by nobody who can look after the child’s interests.',
  }),
  /**
   * The parents and other holders of parental responsibility, and what each said. One who is
   * neither, such as a foster parent, gives no consent that counts here.
   */
  parents: z.array(parent).max(4).nullish().meta({
    title: 'The parents and other holders of parental responsibility, and what each said',
    description: 'One who is neither, such as a foster parent, gives no consent that counts here.',
  }),
  /**
   * What the help a parent consents to is for.
   *
   * - `everyday-care`: The help is part of the daily and ordinary care of the child. For instance
   *   seeing a doctor for an ear infection.
   * - `vaccination-programme`: A vaccine that the child gets under the childhood vaccination
   *   programme. For instance against measles.
   * - `prevents-harm`: Qualified health personnel find the help necessary to keep the child from
   *   harm. For instance treatment for diabetes to which one parent says no.
   * - `other`: The help is none of these. For instance a planned operation that may well wait.
   */
  healthCarePurpose: oneOf(shared.healthCarePurpose, {
    title: 'What the help a parent consents to is for',
  }),
  /**
   * The child is not born yet. A child coordinator may be appointed for a family that expects a
   * child.
   */
  childExpected: yesOrNo({
    title: 'The child is not born yet',
    description: 'A child coordinator may be appointed for a family that expects a child.',
  }),
  /** Stays in an institution for mental health care. */
  inpatient: yesOrNo({ title: 'Stays in an institution for mental health care' }),
  /**
   * The child agrees to the stay.
   *
   * - `true`: The child agrees to being in the institution. For instance a 13-year-old who says
   *   that she wants to be admitted.
   */
  agreesToStay: yesOrNo({ title: 'The child agrees to the stay' }),

  // Emergency and refusal.
  /**
   * Whether help is urgently needed.
   *
   * - `urgent`: The help must be assumed to be urgently needed. For instance at a cardiac arrest or
   *   a heavy bleeding.
   * - `in-doubt`: It is in doubt whether the help is urgently needed, and that has to be examined.
   *   For instance chest pain of unknown cause.
   * - `not-urgent`: The help can wait for the ordinary consent. For instance a planned hip
   *   operation.
   */
  urgency: oneOf(consentEmergency.inputs.urgency, { title: 'Whether help is urgently needed' }),
  /**
   * Other qualified personnel have taken responsibility.
   *
   * - `true`: Somebody else who is qualified has taken on the responsibility for the help. For
   *   instance once the ambulance has taken over the patient.
   */
  othersHaveTakenOver: yesOrNo({ title: 'Other qualified personnel have taken responsibility' }),
  /**
   * What the patient refuses. Nothing, where nothing is refused: an unconscious patient, for
   * instance.
   *
   * - `blood-products`: The patient does not want blood or blood products. For instance a member of
   *   Jehovah’s Witnesses before an operation.
   * - `ending-hunger-strike`: The patient does not want to end a hunger strike that has begun. For
   *   instance a political protest in which the patient refuses nourishment.
   * - `life-prolonging-when-dying`: A dying patient objects to treatment that only prolongs life.
   *   For instance a respirator at the end of cancer.
   * - `other`: The patient refuses something for which the act gives no special right to refuse
   *   where it is urgent. For instance an operation after a road accident.
   * - `nothing`: The patient has refused nothing. For instance an unconscious patient whose wishes
   *   nobody knows.
   */
  refused: oneOf(refusal.inputs.refused, {
    title: 'What the patient refuses',
    description: 'Nothing, where nothing is refused: an unconscious patient, for instance.',
  }),
  /**
   * Refuses out of serious conviction.
   *
   * - `true`: The refusal rests on a serious conviction, for instance a religious one. Fear of side
   *   effects is not such a reason.
   */
  seriousConviction: yesOrNo({ title: 'Refuses out of serious conviction' }),
  /** Is informed and understands the consequences. */
  informedAndUnderstood: yesOrNo({ title: 'Is informed and understands the consequences' }),
  /**
   * Can convey a wish about treatment.
   *
   * - `true`: The patient can convey what treatment she wants. For instance by nodding or with a
   *   letter board when she cannot speak.
   */
  canConveyWish: yesOrNo({ title: 'Can convey a wish about treatment' }),
  /** Next of kin convey the same wish. */
  nextOfKinConveysSame: yesOrNo({ title: 'Next of kin convey the same wish' }),
  /** It is also the patient’s wish, and obviously ought to be respected. */
  ownWishAndRespectable: yesOrNo({
    title: 'It is also the patient’s wish, and obviously ought to be respected',
  }),

  // The consent itself.
  /**
   * How the consent was expressed.
   *
   * - `written`: The consent is in writing. For instance a signed declaration of consent.
   * - `spoken`: The consent was said in words. For instance “yes, do it” to the doctor.
   * - `tacit`: The patient shows by conduct that she accepts the help. For instance by opening her
   *   mouth for the dentist.
   * - `none`: The patient has shown no consent. For instance where nobody has asked or the patient
   *   does not answer.
   */
  expressed: oneOf(consentForm.inputs.expressed, { title: 'How the consent was expressed' }),
  /**
   * A rule requires writing: a regulation, or a special statute.
   *
   * - `true`: An act or a regulation requires consent in writing for this help. That the hospital
   *   itself usually asks for a signature is not enough.
   */
  writingRequired: yesOrNo({
    title: 'A rule requires writing: a regulation, or a special statute',
  }),
  /** Conduct and circumstances make acceptance likely. */
  acceptanceLikely: yesOrNo({ title: 'Conduct and circumstances make acceptance likely' }),
  /**
   * The patient could take part (mulighet til å medvirke). Matters for tacit consent.
   *
   * - `true`: The patient has had a real chance to take part. For instance by being told what will
   *   happen, in a language she understands.
   */
  couldTakePart: yesOrNo({
    title: 'The patient could take part (mulighet til å medvirke)',
    description: 'Matters for tacit consent.',
  }),
  /**
   * Who gave the consent to the help. The one who decides on the day asked about; a consent that is
   * given later is not given yet.
   *
   * - `the-one-who-decides`: The consent was given by whoever decides on the day asked about. For
   *   instance the patient herself at 17.
   * - `someone-else`: Somebody consented, but not whoever decides. For instance a spouse for a
   *   patient who can decide alone.
   * - `nobody`: Nobody has consented yet. For instance where the patient wants to think it over.
   */
  consentGivenBy: oneOf(consentValidity.inputs.consentGivenBy, {
    title: 'Who gave the consent to the help',
    description:
      'The one who decides on the day asked about; a consent that is given later is not given yet.',
  }),
  /** Whoever consented had the information needed. */
  consentInformed: yesOrNo({ title: 'Whoever consented had the information needed' }),
  /**
   * The help lies within what was consented to. In what it is, and in time: a consent that has
   * expired no longer covers it.
   *
   * - `true`: The help lies within what was consented to, in time too. Consent to tests this autumn
   *   does not, for instance, cover an operation in spring.
   */
  withinScope: yesOrNo({
    title: 'The help lies within what was consented to',
    description: 'In what it is, and in time: a consent that has expired no longer covers it.',
  }),
  /**
   * The consent to the help is withdrawn. By the one who decides, and not given again since: their
   * last word counts.
   */
  consentWithdrawn: yesOrNo({
    title: 'The consent to the help is withdrawn',
    description: 'By the one who decides, and not given again since: their last word counts.',
  }),
  /**
   * Who withdraws.
   *
   * - `patient-who-consented`: The patient withdraws a consent that she gave herself. For instance
   *   a 17-year-old who does not want the medicine after all.
   * - `all-holders`: Everybody who holds parental responsibility withdraws. For instance both
   *   parents of an eight-year-old.
   * - `one-of-two-holders`: Only one of two who hold parental responsibility withdraws. For
   *   instance the mother, while the father still says yes.
   * - `other-representative`: Somebody else who consents for the patient withdraws. For instance
   *   the child welfare service for a child in care.
   */
  withdrawnBy: oneOf(consentWithdrawal.inputs.withdrawnBy, { title: 'Who withdraws' }),

  // Next of kin.
  /** Who may be next of kin (nærmeste pårørende). */
  nextOfKin: z.array(nextOfKinCandidate).max(50).nullish().meta({
    title: 'Who may be next of kin (nærmeste pårørende)',
  }),
  /**
   * The next of kin is a parent or holds parental responsibility. Matters to 17 years, where
   * parents are to be kept out.
   */
  nextOfKinIsParent: yesOrNo({
    title: 'The next of kin is a parent or holds parental responsibility',
    description: 'Matters to 17 years, where parents are to be kept out.',
  }),
  /**
   * Is under compulsory observation or compulsory mental health care. Tvungen observasjon or
   * tvungent psykisk helsevern.
   */
  compulsoryMentalHealthCare: yesOrNo({
    title: 'Is under compulsory observation or compulsory mental health care',
    description: 'Tvungen observasjon or tvungent psykisk helsevern.',
  }),
  /**
   * Special reasons speak against rights for whoever has had most contact. Matters under compulsory
   * mental health care.
   */
  specialReasonsAgainstContact: yesOrNo({
    title: 'Special reasons speak against rights for whoever has had most contact',
    description: 'Matters under compulsory mental health care.',
  }),
  /**
   * Consent is given that next of kin are told. By the patient; for a child, by whoever consents to
   * passing on information (hpl § 22), as `informationSharing` says.
   */
  patientConsents: yesOrNo({
    title: 'Consent is given that next of kin are told',
    description:
      'By the patient; for a child, by whoever consents to passing on information (hpl § 22), as `informationSharing` says.',
  }),
  /**
   * The circumstances suggest that they are told.
   *
   * - `true`: The circumstances suggest that next of kin are told, without the patient having said
   *   so. For instance where the patient is unconscious after an accident.
   */
  circumstancesSuggest: yesOrNo({ title: 'The circumstances suggest that they are told' }),
  /** Serious mental disorder and imminent, serious danger to others. */
  seriousIllnessAndDanger: yesOrNo({
    title: 'Serious mental disorder and imminent, serious danger to others',
  }),
  /**
   * Regard for children in the patient’s care speaks for it.
   *
   * - `true`: Regard for children whom the patient cares for speaks for involving next of kin. For
   *   instance where the patient is alone with small children and falls seriously ill.
   */
  childrenInCare: yesOrNo({ title: 'Regard for children in the patient’s care speaks for it' }),
  /** Wishes other persons to be present. */
  wishesOthersPresent: yesOrNo({ title: 'Wishes other persons to be present' }),
  /**
   * Sound care requires that they are not present.
   *
   * - `true`: The care would not be sound with others present. For instance where it would put the
   *   sterility of an operating theatre at risk.
   */
  soundCareRequiresException: yesOrNo({ title: 'Sound care requires that they are not present' }),

  // Passing on information.
  /**
   * Who is to be told.
   *
   * - `health-care-personnel`: The recipient takes part in the care of the same patient. For
   *   instance the physiotherapist who is to train the patient whom the doctor operated on.
   * - `other-service`: The recipient belongs to a service outside the care. For instance the
   *   teacher or the caseworker in Nav.
   */
  informationRecipient: oneOf(sharingWithCooperatingPersonnel.inputs.informationRecipient, {
    title: 'Who is to be told',
  }),
  /** Necessary for the care. */
  necessaryForCare: yesOrNo({ title: 'Necessary for the care' }),
  /**
   * What the patient thinks of it. The patient’s own: hpl §§ 25 and 45 name nobody else. Whose
   * objection counts for one who cannot consent, they do not say.
   *
   * - `accepts`: The patient accepts the sharing and has not said no. For instance when she knows
   *   that her general practitioner will be told.
   * - `would-probably-object`: The patient has not been asked, but there is reason to believe that
   *   she would say no. For instance where she has asked before that this very thing is not passed
   *   on.
   * - `objects`: The patient has said no to the sharing. For instance to the general practitioner
   *   being told of a stay in mental health care. The act does not say who can say no for one who
   *   cannot consent.
   */
  patientsAttitude: oneOf(sharingWithCooperatingPersonnel.inputs.patientsAttitude, {
    title: 'What the patient thinks of it',
    description:
      'The patient’s own: hpl §§ 25 and 45 name nobody else. Whose objection counts for one who cannot consent, they do not say.',
  }),
  /**
   * Imminent and serious danger to own life or others’ life or health. Matters from 2026-06-01 to
   * 2026-06-30.
   */
  seriousDanger: yesOrNo({
    title: 'Imminent and serious danger to own life or others’ life or health',
    description: 'Matters from 2026-06-01 to 2026-06-30.',
  }),
  /** The information stands in the patient record (journal). Matters to 2026-06-30. */
  fromRecord: yesOrNo({
    title: 'The information stands in the patient record (journal)',
    description: 'Matters to 2026-06-30.',
  }),
  /**
   * Weighty reasons for passing it on (tungtveiende grunner).
   *
   * - `true`: The reasons for sharing are so good that they outweigh the patient’s wish. For
   *   instance where whoever is to give medicines must know of a dangerous reaction.
   */
  weightyReasons: yesOrNo({ title: 'Weighty reasons for passing it on (tungtveiende grunner)' }),
  /**
   * What the information is about.
   *
   * - `health`: Information on somebody’s body, illness or mind. For instance a diagnosis, or that
   *   somebody is a patient at all.
   * - `other-personal-matters`: Other matters tied to a person. For instance money troubles, a
   *   divorce or trouble at home.
   * - `no-person`: Information that says nothing of any single person. For instance opening hours
   *   or how many are on a waiting list.
   */
  informationAbout: oneOf(shared.informationAbout, { title: 'What the information is about' }),
  /**
   * How whoever knows the information came by it.
   *
   * - `at-work`: Whoever knows the information learned it at work in the service. For instance a
   *   nurse on duty.
   * - `handling-health-data`: They became known by handling health data. For instance to somebody
   *   who keeps or runs a record system.
   * - `as-cooperating-personnel`: It came from health personnel whom one works with. For instance
   *   to an assistant whom the doctor tells of medicines.
   * - `access-to-record`: One got access to a record without handling health data oneself. For
   *   instance a technician who sees a screen during a repair.
   * - `as-health-personnel-outside-work`: One learned it outside work, but because one is health
   *   personnel. For instance when a neighbour asks the doctor for advice over the hedge.
   * - `privately`: One learned it as a private person. For instance at a party, where the
   *   profession played no part.
   */
  learned: oneOf(shared.learned, { title: 'How whoever knows the information came by it' }),
  /**
   * Who knows the information. Health personnel; others who give services under the health and care
   * services act; the patient administration; technical personnel; the management; a clinical
   * ethics committee; whoever got the information by dispensation; or others, whom none of these
   * rules names.
   *
   * - `health-personnel`: Somebody who is health personnel under the act on health personnel. For
   *   instance a doctor, a nurse or a student in training.
   * - `other-municipal-care`: Other personnel who give services under the health and care services
   *   act. For instance a support contact.
   * - `patient-administration`: Somebody who works in the patient administration. For instance the
   *   one who registers admissions.
   * - `technical-staff`: Somebody who helps to process information electronically or to service
   *   equipment. For instance an IT technician.
   * - `management`: Somebody in the management who gets information from those who give care. For
   *   instance for internal control.
   * - `ethics-committee`: Members of a clinical ethics committee who were given the information.
   *   For instance to discuss whether a treatment should end.
   * - `by-dispensation`: Somebody who got the information by dispensation from the duty of
   *   confidentiality. For instance a researcher.
   * - `other`: Somebody whom none of these rules names. For instance a relative.
   */
  position: oneOf(healthPersonnelConfidentiality.inputs.position, {
    title: 'Who knows the information',
    description:
      'Health personnel; others who give services under the health and care services act; the patient administration; technical personnel; the management; a clinical ethics committee; whoever got the information by dispensation; or others, whom none of these rules names.',
  }),
  /**
   * For whom whoever knows the information works.
   *
   * - `municipal-service`: Somebody who serves or works under the health and care services act. For
   *   instance the home help or the secretary at the doctor’s office.
   * - `specialist-service`: Somebody who serves or works for a health institution under the
   *   specialist health services act. For instance a porter at the hospital.
   * - `others`: Somebody who works for neither. For instance an employee of the school.
   */
  worksFor: oneOf(servicesConfidentiality.inputs.worksFor, {
    title: 'For whom whoever knows the information works',
  }),
  /**
   * Which exception from confidentiality is considered.
   *
   * - `consent`: Whoever is entitled to silence has said yes to it being told. For instance a
   *   patient who wants her sister to know of the diagnosis.
   * - `already-known`: The recipient knows it already. For instance the spouse who was there when
   *   the diagnosis was given.
   * - `no-legitimate-interest`: Nobody has a good reason for keeping it secret. For instance what
   *   everybody can see, or what is quite trivial.
   * - `not-identifiable`: What can show whom it is about has been left out, and that is protection
   *   enough. For instance an anonymous case in a lecture.
   * - `weighty-interests`: Weighty private or public interests make it lawful to pass it on. For
   *   instance to protect somebody from a serious danger.
   * - `other-statute`: Another act says expressly, or clearly presumes, that there is no duty of
   *   confidentiality. For instance a duty to report infectious disease.
   * - `avert-crime`: The duty under the penal code to avert certain serious crimes. For instance a
   *   homicide, or abuse in close relations.
   * - `animals-at-risk`: There is reason to believe that animals are abused or neglected. For
   *   instance where the home nurse sees livestock without feed; the food safety authority or the
   *   police may be told.
   * - `cooperating-personnel`: Those who cooperate on the patient need to know it to give sound
   *   care. For instance the nurse and the physiotherapist on the same ward.
   * - `needs-of-patients-children`: It must be shared to meet the needs of the patient’s minor
   *   children. For instance so that the children of a seriously ill mother are followed up.
   * - `needs-of-patients-siblings`: It must be shared to meet the needs of the patient’s minor
   *   siblings. For instance the brother of a child with cancer.
   * - `management`: The management needs it for the care, or for internal control and quality. For
   *   instance to go through an adverse event.
   * - `patient-administration`: The patient administration is to have diagnosis, dates and other
   *   administrative data. For instance the days of admission and discharge.
   * - `expert-assignment`: An expert gives the principal what came out in the assignment and
   *   matters to it. For instance a medical opinion for a court.
   * - `record-to-treating-personnel`: Those who give the patient care get what they need from the
   *   record. For instance the out-of-hours doctor who treats the patient at night.
   * - `discharge-summary`: The discharge summary for whoever is to follow the patient up. For
   *   instance the general practitioner after a hospital stay.
   * - `after-death`: The patient is dead, and weighty reasons speak for telling. For instance of a
   *   hereditary illness to the daughter.
   * - `record-after-death`: The next of kin ask to see the record after the death. For instance a
   *   son who wants to know what happened in the last days.
   * - `supervision-on-request`: The supervisory authority has asked for it. For instance the record
   *   in a case of supervision.
   * - `supervision-own-initiative`: Personnel tell the supervisory authority without being asked.
   *   For instance a nurse who reports unsafe practice.
   * - `avert-serious-harm`: The police or the fire service must be warned to avert serious harm to
   *   person or property. For instance a drunk patient who gets into the car.
   * - `municipal-health-service`: The municipal health and care services ought to act. For instance
   *   where a pregnant woman probably uses drugs so that the child may be born harmed.
   * - `child-welfare`: There is reason to believe that a child is abused, seriously neglected or in
   *   other serious danger. For instance injuries that the parents cannot explain.
   * - `driving-licence`: A doctor, psychologist or optician finds that the patient does not meet
   *   the health demands for driving or flying, and not only for a short time. For instance with
   *   epilepsy.
   * - `rail-and-sea`: The patient drives a train or tram, navigates a vessel or is a pilot at sea,
   *   and is so impaired that somebody may be hurt. For instance a ship’s master with poor sight.
   * - `birth`: A doctor or midwife reports a birth to the population register. A stillbirth is
   *   reported too.
   * - `death`: A doctor certifies a death that the doctor learns of at work. For instance after a
   *   death in the nursing home.
   * - `serious-injury`: Health personnel themselves report that a patient was considerably injured
   *   by the care. The duty stood in the act on health personnel to 30 June 2017.
   */
  exceptionGround: oneOf(confidentialityException.inputs.exceptionGround, {
    title: 'Which exception from confidentiality is considered',
  }),
  /**
   * The conditions of that exception are met.
   *
   * - `true`: The conditions in the provision of the exception are met. For instance that it is
   *   necessary, and that the patient has not objected where that counts.
   */
  exceptionConditionsMet: yesOrNo({ title: 'The conditions of that exception are met' }),
  /**
   * For which other purpose than the care of the patient sharing is considered.
   *
   * - `technical-staff`: Personnel who help with electronic processing or service, so that the
   *   documentation is as the law demands. For instance at a fault in the record system.
   * - `professional-community`: Health personnel share in a professional community to support
   *   decisions, train personnel or carry out care. For instance the morning meeting of the ward.
   * - `care-of-another-patient`: A doctor or dentist needs information on one patient to help
   *   another. For instance findings in somebody with the same rare disease.
   * - `own-learning`: Health personnel who have helped the patient before want to learn from the
   *   course or secure quality. For instance the ambulance worker who wants to know whether the
   *   diagnosis was right.
   * - `teaching`: A doctor or dentist looks in records for what is fit for teaching. For instance
   *   for students on the ward.
   * - `external-supervisor`: A supervisor from outside, required by a decision of the supervisory
   *   authority. For instance for a doctor ordered to be supervised.
   * - `research-inclusion`: The management finds patients who may be asked to join a research or
   *   quality project. For instance all with a certain diagnosis.
   * - `ethics-committee`: A clinical ethics committee is to advise in one case. For instance on
   *   ending life-prolonging treatment.
   * - `dispensation`: The authorities have granted dispensation on application. For instance for
   *   research, statistics or planning.
   * - `observation`: Somebody is allowed on application to go along and watch health personnel at
   *   work. For instance a researcher on the round.
   */
  purposeBeyondCare: oneOf(sharingBeyondCare.inputs.purposeBeyondCare, {
    title: 'For which other purpose than the care of the patient sharing is considered',
  }),
  /**
   * The conditions for sharing for that purpose are met. That the patient has not objected is one,
   * where the patient may object.
   *
   * - `true`: The conditions in the provision on this purpose are met. For instance that the
   *   patient has not objected, where the patient may.
   */
  purposeConditionsMet: yesOrNo({
    title: 'The conditions for sharing for that purpose are met',
    description: 'That the patient has not objected is one, where the patient may object.',
  }),

  // The complaint.
  /**
   * What a complaint on consent, information or confidentiality is about (klage).
   *
   * - `information-participation-or-consent`: The complaint is about the right to information,
   *   participation or consent. For instance that the patient was not told of the risk of an
   *   operation.
   * - `confidentiality`: The complaint is about protection against information being spread. For
   *   instance that an employee told the neighbour of the patient.
   * - `one-parents-consent`: The other parent complains of help given with the consent of only one
   *   to prevent harm. For instance a treatment that the father was against.
   * - `somatic-coercion`: The complaint is about a decision on somatic care with coercion for
   *   somebody who lacks decision competence. For instance dental care under anaesthesia against
   *   the patient’s will.
   * - `electroconvulsive`: The complaint is about a decision on electroconvulsive treatment (ECT).
   *   For instance for a patient with severe depression.
   * - `refusal-to-parent`: A parent complains of being refused information on the child under the
   *   children act. For instance a father without parental responsibility who asks the health
   *   centre.
   * - `duties-of-personnel`: Somebody thinks that health personnel have broken their duties. That
   *   is no complaint but a request for supervision, for instance where a doctor snoops in records.
   */
  consentComplaintAbout: oneOf(consentComplaint.inputs.consentComplaintAbout, {
    title: 'What a complaint on consent, information or confidentiality is about (klage)',
  }),
  /**
   * When the complaint comes. Within the time limit, after it, or more than a year after the
   * decision.
   *
   * - `in-time`: The complaint comes before the time limit is out. For instance two weeks after the
   *   patient learned of it.
   * - `late`: The limit is out, but no more than a year has passed since the decision. For instance
   *   where the patient was in hospital when the limit ran out.
   * - `over-a-year`: More than a year has passed since the decision. For instance where an old
   *   decision turns up among the papers.
   */
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

/** What else matters where next of kin are ordered; what is left out or null is unknown. */
export type NextOfKinCircumstances = Pick<
  ConsentFacts,
  'compulsoryMentalHealthCare' | 'specialReasonsAgainstContact'
>
