import { match } from 'ts-pattern'
import type { CaseQuestion } from 'vilkar'
import type { Answered, AssessedDay } from '../assess.ts'
import { languages, type Language } from '../languages.ts'
import { wrap } from './wrap.ts'

function outcomesOf({ answer }: Answered): string {
  return match(answer)
    .with({ status: 'determined' }, ({ outcome }) => outcome)
    .with({ status: 'undetermined' }, ({ possible }) => possible.join(' '))
    .with({ status: 'not-in-force' }, ({ status }) => status)
    .exhaustive()
}

function said({ explanation: { answer, possible } }: Answered): string {
  return answer ?? possible.join(' / ')
}

/** What one question says otherwise on the second day; `undefined` where it says the same. */
function change(
  before: AssessedDay,
  after: AssessedDay,
  question: CaseQuestion,
  language: Language,
): readonly string[] | undefined {
  const [first, second] = [before.answered.get(question), after.answered.get(question)]
  if (first === undefined || second === undefined) return undefined
  const asked = first.explanation.question
  if (outcomesOf(first) !== outcomesOf(second)) {
    return [
      ...wrap(asked, '  - '),
      ...wrap(`${before.on}: ${said(first)}`, '      ', '        '),
      ...wrap(`${after.on}: ${said(second)}`, '      ', '        '),
    ]
  }
  const [then, now] = [first, second].map(({ explanation }) => explanation.basis.join('; '))
  if (then === now) return undefined
  return wrap(`${asked} ${languages[language].words.otherBasis}`, '  - ')
}

/**
 * Writes what the answers of two days differ in.
 *
 * @param before - The first day.
 * @param after - The second day.
 * @param language - The language.
 * @returns The lines.
 */
export function differenceText(
  before: AssessedDay,
  after: AssessedDay,
  language: Language,
): readonly string[] {
  const { words } = languages[language]
  const shown = [...new Set([...before.shown, ...after.shown])]
  const changes = shown.flatMap((question) => change(before, after, question, language) ?? [])
  return [
    ...wrap(words.differences(before.on, after.on)),
    ...(changes.length > 0 ? changes : wrap(words.noDifference, '  ')),
  ]
}
