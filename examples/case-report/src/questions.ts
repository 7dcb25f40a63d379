import type { CaseExplanations, CaseFile } from 'vilkar'

/** The name of a question in an assessment. */
export type Question = keyof CaseExplanations['consent']

/** What is known on consent, information and confidentiality. */
export type Facts = NonNullable<CaseFile['consent']>

const isStated = (fact: unknown): boolean => fact !== undefined && fact !== null

/*
 * An assessment answers every question, also those that nobody asked. Which ones a report shows is
 * the program's own choice, and this is the whole of it: who decides, who is heard and what parents
 * are told are always shown, except where they concern minors and the person is none; every other
 * question is shown where the case states the fact that raises it. A case with `show` names its
 * questions itself.
 */
const raised: Readonly<Record<Question, (facts: Facts) => boolean>> = {
  whoDecides: () => true,
  childHeard: () => true,
  informParents: () => true,
  informChildWelfare: ({ careTakenOver }) => isStated(careTakenOver) && careTakenOver !== 'no',
  parentalConsent: ({ parents }) => isStated(parents),
  objection: ({ objects }) => objects === true,
  competenceLapses: ({ understanding }) => isStated(understanding),
  refusal: ({ refused }) => isStated(refused),
  emergency: ({ emergency }) => isStated(emergency),
  form: ({ expressed }) => isStated(expressed),
  validity: ({ givenBy }) => isStated(givenBy),
  withdrawal: ({ withdrawnBy }) => isStated(withdrawnBy),
  informNextOfKin: ({ patientConsents }) => isStated(patientConsents),
  nextOfKinTakesPart: ({ nextOfKin }) => isStated(nextOfKin),
  othersPresent: ({ wishesOthersPresent }) => isStated(wishesOthersPresent),
  individualPlan: () => false,
  coordinator: () => false,
  childCoordinator: () => false,
  informationSharing: ({ recipient }) => isStated(recipient),
  sharingWithCooperatingPersonnel: ({ recipient }) => isStated(recipient),
  confidentialityException: ({ ground }) => isStated(ground),
  childInpatientMentalHealth: ({ inpatient }) => inpatient === true,
}

/** Every question, in the order of the report; `Object.keys` types them as mere texts. */
export const questions = Object.keys(raised) as [Question, ...Question[]]

/**
 * Chooses the questions that the facts of a case raise.
 *
 * @param facts - What is known.
 * @returns The questions, in the order of the report.
 */
export function raisedBy(facts: Facts): readonly Question[] {
  return questions.filter((question) => raised[question](facts))
}
