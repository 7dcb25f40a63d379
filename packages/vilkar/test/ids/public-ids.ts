import { issueCodes } from '@vilkar/core/edge'
import { acts, amendments, interpretations, provisions, sources, type Meanings } from '@vilkar/law'
import * as z from 'zod'
import { ruleBook } from '../../src/catalogue/rule-book.js'
import { caseFile } from '../../src/index.js'

/** What is public by its id, with what the id stands for where that can be said in a word. */
type PublicId = readonly [id: string, means?: string | undefined]

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly enum?: readonly unknown[]
}

/** The places of a schema, and the values that may stand there. */
function placesOf(schema: Schema, place: string): readonly PublicId[] {
  return [
    ...(schema.enum ?? []).map((value): PublicId => [`value ${place} ${String(value)}`]),
    ...(schema.anyOf ?? []).flatMap((each) => placesOf(each, place)),
    ...(schema.items ? placesOf(schema.items, `${place}[]`) : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
      const inner = place === '' ? name : `${place}.${name}`
      return [[`fact ${inner}`] as const, ...placesOf(field, inner)]
    }),
  ]
}

/** What an outcome says, if its table says so. */
function saidBy(decision: object, outcome: string): string | undefined {
  if (!('means' in decision)) return undefined

  return (decision.means as Meanings)[outcome]?.says
}

const registers = { act: acts, provision: provisions, change: amendments, source: sources }

/**
 * Lists everything that is public by its id.
 *
 * @returns The ids, in order, each once.
 */
export function publicIds(): readonly string[] {
  const ids = [
    ...ruleBook().flatMap(({ decisions, checklists }): PublicId[] => [
      ...decisions.flatMap((decision): PublicId[] => [
        [`question ${decision.id}`],
        ...Object.keys(decision.inputs).map((name): PublicId => [`input ${decision.id} ${name}`]),
        ...decision.outcomes.map(
          (outcome): PublicId => [`outcome ${decision.id} ${outcome}`, saidBy(decision, outcome)],
        ),
        ...decision.rows.map(
          ({ id, then, from }): PublicId => [`row ${decision.id} ${id}`, `${then}, ${from.day}`],
        ),
      ]),
      ...checklists.flatMap(({ id, requirements }): PublicId[] => [
        [`checklist ${id}`],
        ...requirements.map((point): PublicId => [`point ${id} ${point.id}`]),
      ]),
    ]),

    ...placesOf(z.toJSONSchema(caseFile, { io: 'input' }) as Schema, ''),
    ...Object.entries(registers).flatMap(([kind, register]) =>
      Object.keys(register).map((id): PublicId => [`${kind} ${id}`]),
    ),
    ...Object.entries(interpretations).map(([id, { kind }]): PublicId => [id, kind]),
    ...issueCodes.map((code): PublicId => [`error ${code}`]),
  ]
  const lines = ids.map(([id, means]) => (means === undefined ? id : `${id} = ${means}`))
  return [...new Set(lines)].sort()
}
