import { caseQuestions, type CaseFile, type CaseQuestion } from 'vilkar'

/** What is known of the person, and on consent, information and confidentiality. */
type Facts = NonNullable<CaseFile['person']> & NonNullable<CaseFile['consent']>

/** A question of consent, information or confidentiality. */
type ConsentQuestion = Extract<CaseQuestion, `consent.${string}`>

const isStated = (fact: unknown): boolean => fact !== undefined && fact !== null

/*
 * An assessment answers every question, also those that nobody asked. Which ones a report shows is
 * the program's own choice, and this is the whole of it: who decides, who is heard and what parents
 * are told are always shown, except where they concern minors and the person is none; every other
 * question of consent that is named here is shown where the case states the fact that raises it, and
 * any other question where the case states something in its domain that the question looks at. A
 * case with `show` names its questions itself.
 */
const raised: { readonly [Q in ConsentQuestion]?: (facts: Facts) => boolean } = {
  'consent.who-decides': () => true,
  'consent.child-heard': () => true,
  'consent.inform-parents': () => true,
  'consent.parents-kept-out': ({
    childWishesParentsNotTold,
    weightyReasonsAgainstTellingParents,
  }) => isStated(childWishesParentsNotTold) || isStated(weightyReasonsAgainstTellingParents),
  'consent.inform-child-welfare': ({ careTakenOver }) =>
    isStated(careTakenOver) && careTakenOver !== 'no',
  'consent.inform-other-parent': ({ otherParentAsks }) => isStated(otherParentAsks),
  'consent.parents-consent-suffices': ({ parents }) => isStated(parents),
  'consent.objection': ({ objectsToHealthCare }) => objectsToHealthCare === true,
  'consent.competence-lapses': ({ understanding }) => isStated(understanding),
  'consent.refusal': ({ refused }) => isStated(refused),
  'consent.emergency': ({ urgency }) => isStated(urgency),
  'consent.form': ({ expressed }) => isStated(expressed),
  'consent.validity': ({ consentGivenBy }) => isStated(consentGivenBy),
  'consent.withdrawal': ({ withdrawnBy }) => isStated(withdrawnBy),
  'consent.inform-next-of-kin': ({ patientConsents }) => isStated(patientConsents),
  'consent.next-of-kin-takes-part': ({ nextOfKin }) => isStated(nextOfKin),
  'consent.others-present': ({ wishesOthersPresent }) => isStated(wishesOthersPresent),
  'consent.individual-plan': () => false,
  'consent.coordinator': () => false,
  'consent.child-coordinator': () => false,
  'consent.information-sharing': ({ informationRecipient }) => isStated(informationRecipient),
  'consent.sharing-with-cooperating-personnel': ({ informationRecipient }) =>
    isStated(informationRecipient),
  'consent.confidentiality-of-health-personnel': ({ learned }) => isStated(learned),
  'consent.confidentiality-of-services': ({ learned }) => isStated(learned),
  'consent.may-tell-by-exception': ({ exceptionGround }) => isStated(exceptionGround),
  'consent.may-share-beyond-care': ({ purposeBeyondCare }) => isStated(purposeBeyondCare),
  'consent.child-inpatient-mental-health': ({ inpatient }) => inpatient === true,
  'consent.complaint': ({ consentComplaintAbout }) => isStated(consentComplaintAbout),
  'consent.warning-technology': ({ technology }) => isStated(technology),
}

const isOfConsent = (question: CaseQuestion): question is ConsentQuestion =>
  question.startsWith('consent.')

/** Every question, in the order of the report; `Object.keys` types them as mere texts. */
export const questions = [...new Set([...Object.keys(raised), ...Object.keys(caseQuestions)])] as [
  CaseQuestion,
  ...CaseQuestion[],
]

/** What a case file holds beside the domains other than consent. */
const others: readonly string[] = ['reference', 'person', 'consent', 'documents']

/** The names of the facts that sections of a case file state. */
function statedIn(sections: readonly (object | string | null | undefined)[]): ReadonlySet<string> {
  const facts = sections.flatMap((section) => Object.entries(section ?? {}))
  return new Set(facts.filter(([, fact]) => isStated(fact)).map(([name]) => name))
}

/**
 * Chooses the questions that the facts of a case raise.
 *
 * @param file - The case file.
 * @returns The questions, in the order of the report.
 */
export function raisedBy(file: CaseFile): readonly CaseQuestion[] {
  const facts = { ...file.person, ...file.consent }
  const ofConsent = statedIn([file.consent])
  const ofOthers = statedIn(
    Object.entries(file).flatMap(([name, section]) => (others.includes(name) ? [] : [section])),
  )
  return questions.filter((question) => {
    const raises = isOfConsent(question) ? raised[question] : undefined
    if (raises !== undefined) return raises(facts)
    const stated = isOfConsent(question) ? ofConsent : ofOthers
    return Object.keys(caseQuestions[question].inputs).some((input) => stated.has(input))
  })
}
