import type { AssessedDay } from '../assess.ts'
import { languages, type Language } from '../languages.ts'
import type { NextOfKinOrder } from '../words/types.ts'
import { list, wrap } from './wrap.ts'

function placeText(candidate: NextOfKinOrder['order'][number], language: Language): string {
  const { nextOfKin } = languages[language].words
  const { id, relation, place, reason, needed } = candidate
  const notes = [nextOfKin.reasons[reason], ...needed.map((fact) => nextOfKin.needed[fact])]
  const number = place === undefined ? '–' : `${place}.`
  return `${number} ${id}, ${nextOfKin.relations[relation]} (${notes.join('; ')})`
}

/**
 * Writes the statutory order of those who may be next of kin.
 *
 * @param day - The answers of a day.
 * @param language - The language.
 * @returns The lines; none where no candidates were given.
 */
export function nextOfKinText(day: AssessedDay, language: Language): readonly string[] {
  const given = day.assessment.consent.nextOfKin
  if (given === undefined) return []
  const { words, texts } = languages[language]
  const { headings } = texts.consent.common
  const { nextOfKin } = words
  return [
    ...wrap(nextOfKin.heading),
    ...list(nextOfKin.criterion, [nextOfKin.criteria[given.criterion]]),
    ...given.order.flatMap((candidate) => wrap(placeText(candidate, language), '    ', '       ')),
    ...list(nextOfKin.contactPointsElsewhere, given.contactPointsElsewhere),
    ...list(headings.basis, given.basis.map(texts.consent.cite)),
  ]
}
