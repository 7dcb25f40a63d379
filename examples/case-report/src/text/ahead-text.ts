import { explain, explainReport } from '@vilkar/core/explain'
import { match } from 'ts-pattern'
import { caseQuestions, type Explanation } from 'vilkar'
import { explainChange, type CaseChange, type DocumentChange } from 'vilkar/time'
import type { Ahead } from '../ahead.ts'
import { languages, type Language } from '../languages.ts'
import { wrap } from './wrap.ts'

function outcomeText({ answer, possible }: Explanation): readonly string[] {
  return answer === undefined ? possible : [answer]
}

function answerAheadText(change: CaseChange, language: Language): readonly string[] {
  const { words, texts, amendments } = languages[language]
  const domain = texts[change.domain]
  const then = explain(caseQuestions[change.question], change.answer, domain)
  return [
    ...wrap(then.question, '  - '),
    ...wrap(explainChange(change, domain, amendments).text, '      '),
    ...wrap(`${words.ahead.then} ${outcomeText(then).join(' / ')}`, '      ', '        '),
  ]
}

/** What is found then and was not before, each with its list; what no longer concerns the document is left out. */
function foundText({ found, reports, domain }: DocumentChange, language: Language) {
  const texts = languages[language].texts[domain]
  const messages = reports.flatMap((report) => {
    const inWords = explainReport(report, texts).findings
    return match(report)
      .with({ status: 'checked' }, ({ findings }) =>
        inWords.filter((_, place) => found.some(({ finding }) => finding === findings[place])),
      )
      .with({ status: 'not-in-force' }, () => [])
      .exhaustive()
  })
  // Of what is in order the message says no more than that.
  return messages.map(({ status, point, message }) =>
    status === 'met' ? `${point} ${message}` : message,
  )
}

function documentAheadText(change: DocumentChange, language: Language): readonly string[] {
  const { words, texts, amendments } = languages[language]
  const domain = texts[change.domain]
  const said = explainChange(change, domain, amendments).text
  return [
    ...wrap(texts.overview.documents[change.document], '  - '),
    ...wrap(said, '      '),
    ...foundText(change, language).flatMap((found) =>
      wrap(`${words.ahead.then} ${found}`, '      ', '        '),
    ),
  ]
}

/**
 * Writes what will turn, and why.
 *
 * @param ahead - What will turn; absent where that cannot be told.
 * @param language - The language.
 * @returns The lines.
 */
export function aheadText(ahead: Ahead | undefined, language: Language): readonly string[] {
  const { ahead: words } = languages[language].words
  if (ahead === undefined) return wrap(words.ageOfOneDay)
  const changes = [
    ...ahead.answers.flatMap((change) => answerAheadText(change, language)),
    ...ahead.documents.flatMap((change) => documentAheadText(change, language)),
  ]
  return [
    ...wrap(words.heading(ahead.after)),
    ...(changes.length > 0 ? changes : wrap(words.nothing, '  ')),
  ]
}
