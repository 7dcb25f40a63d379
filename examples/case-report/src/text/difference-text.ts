import { match } from 'ts-pattern'
import type { AssessedDay } from '../assess.ts'
import { languages, type Language } from '../languages.ts'
import type { Question } from '../questions.ts'
import { wrap } from './wrap.ts'

function outcomesOf(day: AssessedDay, question: Question): string {
  return match(day.assessment.consent[question])
    .with({ status: 'determined' }, ({ outcome }) => outcome)
    .with({ status: 'undetermined' }, ({ possible }) => possible.join(' '))
    .with({ status: 'not-in-force' }, ({ status }) => status)
    .exhaustive()
}

function said(day: AssessedDay, question: Question): string {
  const { answer, possible } = day.explanations.consent[question]
  return answer ?? possible.join(' / ')
}

function basisOf(day: AssessedDay, question: Question): string {
  return day.explanations.consent[question].basis.join('; ')
}

/** What one question says otherwise on the second day; `undefined` where it says the same. */
function change(
  before: AssessedDay,
  after: AssessedDay,
  question: Question,
  language: Language,
): readonly string[] | undefined {
  const asked = before.explanations.consent[question].question
  if (outcomesOf(before, question) !== outcomesOf(after, question)) {
    return [
      ...wrap(asked, '  - '),
      ...[before, after].flatMap((day) =>
        wrap(`${day.on}: ${said(day, question)}`, '      ', '        '),
      ),
    ]
  }
  if (basisOf(before, question) === basisOf(after, question)) return undefined
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
