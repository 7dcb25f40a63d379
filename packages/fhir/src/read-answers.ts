import { parseInput } from '@vilkar/core/edge'
import { caseFile, type CaseFile } from 'vilkar'
import { fieldsOf, isSection } from './fields.js'
import { refuse } from './issues.js'
import { isObject, objects, textOf, within, type JsonObject } from './json.js'
import type { Unplaced } from './unplaced.js'

/** What the answers to a Questionnaire say, as a case file. */
export interface AnswersRead {
  /** The case file with the answers in it. */
  readonly file: CaseFile
  /** The items that no fact has the place of. */
  readonly unplaced: readonly Unplaced[]
}

/** The value of an answer, of the types that `questionnaire` asks for. */
function valueOf(answer: JsonObject): unknown {
  const coding = within(answer, 'valueCoding', 'code')
  return coding ?? answer['valueBoolean'] ?? answer['valueInteger'] ?? answer['valueDate']
}

/** The items of a response, those of groups among them. */
function itemsOf(
  group: JsonObject,
  at: string,
): readonly { readonly item: JsonObject; readonly at: string }[] {
  return objects(group['item']).flatMap((item, place) => {
    const own = `${at}.item[${String(place)}]`
    return [{ item, at: own }, ...itemsOf(item, own)]
  })
}

/**
 * Takes the answers to a Questionnaire of `questionnaire` back into a case file. An item without an answer is unknown.
 *
 * @param response - The QuestionnaireResponse.
 * @param file - The case file as far as it is known; an answer stands in for what it says.
 * @returns The case file with the answers, and the items that no fact has the place of.
 * @throws {InvalidInput} When it is no QuestionnaireResponse, or an answer is none of its question.
 * @example
 * ```ts
 * import { readAnswers } from '@vilkar/fhir'
 *
 * const response = {
 *   resourceType: 'QuestionnaireResponse',
 *   status: 'completed',
 *   item: [{ linkId: 'person.age', answer: [{ valueInteger: 11 }] }],
 * }
 * readAnswers(response).file // => { person: { age: 11 } }
 * ```
 */
export function readAnswers(response: unknown, file: CaseFile = {}): AnswersRead {
  if (!isObject(response) || response['resourceType'] !== 'QuestionnaireResponse')
    throw refuse('not-a-resource', [])
  const known = parseInput(caseFile, file)
  const sections: Record<string, Record<string, unknown>> = {}
  const unplaced: Unplaced[] = []
  for (const { item, at } of itemsOf(response, 'QuestionnaireResponse')) {
    const [answer, another] = objects(item['answer'])
    if (answer === undefined) continue
    const [section = '', fact = '', ...rest] = (textOf(item['linkId']) ?? '').split('.')
    const hasPlace = isSection(section) && rest.length === 0 && fieldsOf(section).has(fact)
    if (hasPlace && another === undefined)
      sections[section] = { ...known[section], ...sections[section], [fact]: valueOf(answer) }
    else unplaced.push({ at, why: 'no-place' })
  }
  const answered: CaseFile = { ...known, ...sections }
  parseInput(caseFile, answered)
  return { file: answered, unplaced }
}
