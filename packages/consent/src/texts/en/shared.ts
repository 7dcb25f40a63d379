/*
 * Answers that several of the questions have in common, in English.
 */

/** The holders of parental responsibility consent. */
export const parentsConsent =
  'The parents, or others who hold parental responsibility, consent on behalf of the child. ' +
  'Where two share parental responsibility, the main rule is that both consent.'

/** The child welfare service consents. */
export const childWelfareConsents =
  'It is {childWelfareService} that consents on behalf of the child.'

/** The child welfare service and the carers may consent. */
export const childWelfareOrCarerConsents =
  'Both {childWelfareService} and the foster parents or the institution where the child lives ' +
  'may consent on behalf of the child. Where {childWelfareService} finds that their view is ' +
  'not in the child’s best interests, it is {childWelfareService} that decides.'

/** The guardian of a minor consents. */
export const guardianConsentsForMinor =
  'Nobody holds parental responsibility, or whoever does cannot look after the child’s interests. ' +
  'The guardian therefore consents on behalf of the child.'

/** Whoever represents the minor decides. */
export const minorRepresentativeDecides =
  'Whoever consents on behalf of the child decides. Who that is depends on parental ' +
  'responsibility and on whether {childWelfareService} has taken over the care.'

/** Electroconvulsive treatment is decided on under the Mental Health Care Act. */
export const electroconvulsiveDecision =
  'Electroconvulsive treatment may be given only by a decision of the responsible specialist, who first consults other qualified health personnel. Without it there must be serious danger to the patient’s life within a few weeks, and the patient must not object. The decision lasts two weeks at most and cannot be renewed in the same course of treatment, and neither parents nor guardian can consent instead.'

/** The rules on coercion in somatic care apply. */
export const coercionRules =
  'Nobody can consent on behalf of a patient who objects to the care. Somatic care may then be ' +
  'given only under the special rules on coercion, which require a decision by the responsible ' +
  'health personnel, or where another statute allows it.'

/** The Mental Health Care Act applies. */
export const mentalHealthAct =
  'The mental disorder may be examined and treated only under the Mental Health Care Act. The ' +
  'conditions of that act decide whether the care may be given.'
