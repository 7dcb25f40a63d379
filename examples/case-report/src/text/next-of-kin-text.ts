import { match } from 'ts-pattern'
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
 * @returns The lines; none where no candidates were given. Before the period covered they say so.
 */
export function nextOfKinText(day: AssessedDay, language: Language): readonly string[] {
  const given = day.assessment.consent.nextOfKin
  if (given === undefined) return []
  const { words, texts } = languages[language]
  const { headings, notInForce } = texts.consent.common
  const { nextOfKin } = words
  const body = match(given)
    .with(
      { status: 'ordered' },
      ({ criterion, order, contactPointsElsewhere, correspondingRights, basis }) => [
        ...list(nextOfKin.criterion, [nextOfKin.criteria[criterion]]),
        ...order.flatMap((candidate) => wrap(placeText(candidate, language), '    ', '       ')),
        ...list(nextOfKin.contactPointsElsewhere, contactPointsElsewhere),
        ...list(nextOfKin.correspondingRights, correspondingRights.ids),
        ...list(headings.basis, basis.map(texts.consent.cite)),
      ],
    )
    .with({ status: 'not-in-force' }, () => list(headings.answer, [notInForce]))
    .exhaustive()
  return [...wrap(nextOfKin.heading), ...body]
}
