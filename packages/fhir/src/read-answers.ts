import { parseInput } from '@vilkar/core/edge'
import { caseFile, type CaseFile, type CaseSection } from 'vilkar'
import { isSection, itemTypeOf, valueOf } from './fields.js'
import { refuse } from './issues.js'
import { isObject, isTooDeep, objects, textOf, within, type JsonObject } from './json.js'
import { isOfAnotherVersion } from './other-versions.js'
import { mayMeanOtherwise } from './resources.js'
import { unread, type Unplaced } from './unplaced.js'

/** What the answers to a Questionnaire say, as a case file. */
export interface AnswersRead {
  /** The case file with the answers in it. */
  readonly file: CaseFile
  /** What the response says that no fact has the place of. */
  readonly unplaced: readonly Unplaced[]
}

/** The value of an answer, of the types that `questionnaire` asks for, and yes or no as others may ask for it. */
function answered(answer: JsonObject): unknown {
  const coding = within(answer, 'valueCoding', 'code')
  return coding ?? answer['valueBoolean'] ?? answer['valueInteger'] ?? answer['valueDate']
}

/** An item of a response, and where it is. */
interface LocatedItem {
  readonly item: JsonObject
  readonly at: string
}

/** The items of a response, those of groups and below answers among them. */
function itemsOf(part: JsonObject, at: string): readonly LocatedItem[] {
  return ['item', 'answer'].flatMap((name) =>
    objects(part[name]).flatMap((each, place) => {
      const own = `${at}.${name}[${String(place)}]`
      return [...(name === 'item' ? [{ item: each, at: own }] : []), ...itemsOf(each, own)]
    }),
  )
}

/** The fact that an item asks for; nothing where there is none. */
function factOf(
  item: JsonObject,
): { readonly section: CaseSection; readonly fact: string } | undefined {
  const [section = '', fact = '', ...rest] = (textOf(item['linkId']) ?? '').split('.')
  if (!isSection(section) || rest.length > 0) return undefined
  return itemTypeOf(section, fact) === undefined ? undefined : { section, fact }
}

const readOfResponse = ['resourceType', 'id', 'questionnaire', 'status', 'item']
const readOfItem = [
  ...['linkId', 'definition', 'text', 'item'],
  ...['valueBoolean', 'valueInteger', 'valueDate', 'valueCoding', 'item'].map(
    (name) => `answer.${name}`,
  ),
]

/** What an answered item says, or why it has no place. */
function readItem({ item, at }: LocatedItem) {
  const answers = objects(item['answer'])
  if (answers.length === 0) return { unplaced: unread(at, item, readOfItem) }
  const place = factOf(item)
  const [value, ...others] = answers.map(answered)
  if (place === undefined || value === undefined || others.length > 0)
    return { unplaced: [{ at, why: 'no-place' as const }] }
  const { section, fact } = place
  return {
    said: { section, fact, at, value: valueOf(section, fact, value) },
    unplaced: unread(at, item, readOfItem),
  }
}

/**
 * Takes the answers to a Questionnaire of `questionnaire` back into a case file. An item without an answer is unknown;
 * so is a fact to which there are two that differ.
 *
 * @param response - The QuestionnaireResponse.
 * @param file - The case file as far as it is known; an answer stands in for what it says.
 * @returns The case file with the answers, and what the response says that no fact has the place of.
 * @throws {InvalidInput} When it is no QuestionnaireResponse of R4, or an answer is none of its question.
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
  const name = 'QuestionnaireResponse'
  if (!isObject(response) || response['resourceType'] !== name || isTooDeep(response))
    throw refuse('not-a-resource', [])
  if (isOfAnotherVersion(response)) throw refuse('another-fhir-version', [name])
  const known = parseInput(caseFile, file)
  if (mayMeanOtherwise(response))
    return { file: known, unplaced: [{ at: name, why: 'not-understood' }] }
  if (response['status'] === 'entered-in-error')
    return { file: known, unplaced: [{ at: name, why: 'not-now' }] }
  const items = itemsOf(response, name).map(readItem)
  const said = items.flatMap((each) => each.said ?? [])
  const isContradicted = (one: (typeof said)[number]) =>
    said.some(
      (other) =>
        other.section === one.section && other.fact === one.fact && other.value !== one.value,
    )
  const sections: Record<string, Record<string, unknown>> = {}
  for (const each of said.filter((one) => !isContradicted(one)))
    sections[each.section] = {
      ...known[each.section],
      ...sections[each.section],
      [each.fact]: each.value,
    }
  const withAnswers: CaseFile = { ...known, ...sections }
  parseInput(caseFile, withAnswers)
  return {
    file: withAnswers,
    unplaced: [
      ...unread(name, response, readOfResponse),
      ...items.flatMap(({ unplaced }) => unplaced),
      ...said.filter(isContradicted).map(({ at }): Unplaced => ({ at, why: 'contradicted' })),
    ],
  }
}
