import { caseQuestions, type CaseQuestion } from 'vilkar'

/*
 * A case without a complaint is not asked about one: what only complaints turn on is left alone until something is
 * said of a complaint.
 */

const questions = Object.keys(caseQuestions) as readonly CaseQuestion[]

/** Tells whether a question is one that somebody asks who complains. */
export function isOfComplaint(question: CaseQuestion): boolean {
  return question.includes('complaint')
}

const inputsOf = (ids: readonly CaseQuestion[]): ReadonlySet<string> =>
  new Set(ids.flatMap((id) => Object.keys(caseQuestions[id].inputs)))

const others = inputsOf(questions.filter((id) => !isOfComplaint(id)))

/** The facts that only complaints turn on, and the days from which their time is counted. */
const factsOfComplaints: ReadonlySet<string> = new Set([
  ...[...inputsOf(questions.filter(isOfComplaint))].filter((input) => !others.has(input)),
  'knewEnough',
  'decided',
  'filed',
])

/**
 * Tells whether a case says anything of a complaint.
 *
 * @param file - The case file.
 */
export function saysOfComplaint(file: Readonly<Record<string, unknown>>): boolean {
  return Object.values(file).some(
    (section) =>
      typeof section === 'object' &&
      section !== null &&
      Object.keys(section).some((fact) => factsOfComplaints.has(fact)),
  )
}
