import { InvalidInput, possibleOutcomes, type CalendarDay, type Decision } from '@vilkar/core'
import { issue } from '@vilkar/core/edge'
import { answersOf, type AnswersByDomain, type CaseAnswer } from '../answers-of.js'
import { assessCase } from '../assess-case.js'
import type { CaseFile } from '../case-file.js'
import { caseQuestions, type CaseQuestion } from '../domains.js'
import { readCase, readCases } from './stored.js'
import type { Policies, StoredCase } from './types.js'

/** An answer that is another than the one that was stored. */
export interface ChangedAnswer {
  readonly question: CaseQuestion
  readonly before: CaseAnswer['answer']
  readonly after: CaseAnswer['answer']
  /** The rows that only the stored answer rested on, and those that only the new one rests on. */
  readonly rows: { readonly before: readonly string[]; readonly after: readonly string[] }
  /** The changes of law, since the stored answer, by which those rows ended or began; none where time passed alone. */
  readonly amendments: readonly string[]
}

/** A case of which some answer changed. Plain data. */
export interface ChangedCase {
  /** The place in the list that was given. */
  readonly at: number
  readonly reference?: string
  readonly answers: readonly ChangedAnswer[]
}

/** Rules that stand in for those of these packages: an act that is proposed, say. */
export interface OtherRules {
  /** Assesses a case by them. */
  readonly assess: (
    file: CaseFile,
    options: Policies & { readonly on: string; readonly questions: readonly CaseQuestion[] },
  ) => AnswersByDomain
  /** Those tables that are others, by the question's id. */
  readonly decisions: Readonly<Partial<Record<CaseQuestion, Pick<Decision, 'rows'>>>>
}

/** How stored cases are asked again. */
export interface RecheckOptions {
  /** The day asked about. */
  readonly on: string
  /** Left out: the rules of these packages. */
  readonly rules?: OtherRules | undefined
}

function rowsOf(answer: CaseAnswer['answer']): readonly string[] {
  return answer.status === 'not-in-force' ? [] : answer.rows
}

/** The changes of law between two days by which some rows ended or began. */
function amendmentsBetween(
  { rows }: Pick<Decision, 'rows'>,
  { before, after }: ChangedAnswer['rows'],
  [then, now]: readonly [CalendarDay, CalendarDay],
): readonly string[] {
  const changes = rows.flatMap(({ id, from, until }) => [
    ...(after.includes(id) ? [from] : []),
    ...(before.includes(id) && until ? [until] : []),
  ])
  const since = changes.filter(({ day }) => then < day && day <= now)
  return [...new Set(since.map(({ id }) => id))]
}

function changedAnswer(
  { question, answer: before }: StoredCase['answers'][number],
  after: CaseAnswer['answer'],
  rules: OtherRules,
): readonly ChangedAnswer[] {
  if (possibleOutcomes(before).join() === possibleOutcomes(after).join()) return []
  const [then, now] = [rowsOf(before), rowsOf(after)]
  const rows = {
    before: then.filter((row) => !now.includes(row)),
    after: now.filter((row) => !then.includes(row)),
  }
  const decision = rules.decisions[question] ?? caseQuestions[question]
  const amendments = amendmentsBetween(decision, rows, [before.on, after.on])
  return [{ question, before, after, rows, amendments }]
}

const rulesOfToday: OtherRules = { assess: assessCase, decisions: {} }

/**
 * Asks stored cases again, and tells whose answers changed, by which row and amendment.
 *
 * @param cases - The cases with the answers that were stored, also after JSON. A birth date is needed, and not an age,
 *   which is that of one day.
 * @param options - The day asked about, and other rules than those of these packages.
 * @returns The cases of which the outcome of some stored answer is another, or, where it is open, the outcomes that are
 *   possible; each with both answers.
 * @throws {InvalidInput} When it is no such list, of a million cases at most, or a case states an age or is not what it should be on the day.
 * @example
 * ```ts
 * import { answersOf, assessCase } from 'vilkar'
 * import { recheckAll } from 'vilkar/receipts'
 *
 * const file = { person: { birthDate: '2013-09-12' }, consent: { matter: 'ordinary' } } as const
 * const questions = ['consent.child-heard'] as const
 * const answers = answersOf(assessCase(file, { on: '2017-12-31', questions }))
 * const [changed] = recheckAll([{ reference: 'case-7', file, answers }], { on: '2026-02-01' })
 * changed?.reference // => 'case-7'
 * changed?.answers.map(({ question, amendments }) => [question, amendments])
 * // => [['consent.child-heard', ['childrensRights2018']]]
 * ```
 */
export function recheckAll(
  cases: readonly StoredCase[],
  { on, rules = rulesOfToday }: RecheckOptions,
): readonly ChangedCase[] {
  return readCases(cases).flatMap((stored, at): readonly ChangedCase[] => {
    const { reference, file, answers, policies } = readCase(stored, at)
    if ((file.person?.age ?? undefined) !== undefined) {
      throw new InvalidInput([issue([at, 'file', 'person', 'age'], 'age-of-one-day')])
    }
    const questions = answers.map(({ question }) => question)
    const now = new Map(
      answersOf(rules.assess(file, { ...policies, on, questions })).map(({ question, answer }) => [
        question,
        answer,
      ]),
    )
    const changed = answers.flatMap((each) => {
      const answer = now.get(each.question)
      return answer === undefined ? [] : changedAnswer(each, answer, rules)
    })
    return changed.length === 0
      ? []
      : [{ at, ...(reference !== undefined && { reference }), answers: changed }]
  })
}
