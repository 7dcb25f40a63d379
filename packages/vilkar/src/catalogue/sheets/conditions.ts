import { fillText, type DomainTexts } from '@vilkar/core/explain'
import type { CatalogueDecision } from '../catalogue.js'
import type { Cell } from '../csv.js'
import type { InLanguage, SheetColumn, SheetSource } from './sheet.js'

/** A line of a row of a table. */
interface RowLine {
  readonly row: CatalogueDecision['rows'][number]
}

/** An input, with the domain whose words it is told in: a name stands for the same in each of them. */
interface NamedInput {
  readonly name: string
  readonly kind: string
  readonly domain: CatalogueDecision['domain']
}

/** A day after every change of law: an input is called what it is called now. */
const farAhead = '9999-12-31'

/** Lists the inputs of all questions, each once, in the order in which they come. */
function inputsOf(decisions: readonly CatalogueDecision[]): readonly NamedInput[] {
  const found = new Map<string, NamedInput>()
  for (const { domain, inputs, inputOrder } of decisions) {
    for (const name of inputOrder) {
      const kind = inputs[name]?.kind ?? ''
      if (!found.has(name)) found.set(name, { name, kind, domain })
    }
  }
  return [...found.values()]
}

/** Writes a name in code as the name of a column: `careTakenOver` as `care_taken_over`. */
const columnName = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

function labelOf({ name, domain }: NamedInput, { texts }: InLanguage): string {
  const { inputs, terms }: DomainTexts = texts.domains[domain]
  return fillText(inputs[name]?.label ?? name, terms, farAhead)
}

/** Finds what a row says of an input: one end of a range, or the values. */
function cellOf({ row }: RowLine, name: string, end?: 'min' | 'max'): Cell {
  const said: unknown = Object.hasOwn(row.when, name) ? row.when[name] : undefined
  if (typeof said === 'boolean' || typeof said === 'string') return said
  if (Array.isArray(said)) return said.map(String)
  const at =
    typeof said === 'object' && said !== null && end !== undefined ? Object.entries(said) : []
  const limit: unknown = at.find(([key]) => key === end)?.[1]
  return typeof limit === 'number' ? limit : undefined
}

/**
 * Makes a column for each condition that a row may set: one for each input of the questions, and two for a number,
 * its lowest and its highest value. An empty cell says that the row does not ask.
 *
 * @internal
 */
export function conditionColumns({
  catalogue,
  words,
  texts,
  decisions,
}: SheetSource): readonly SheetColumn<RowLine>[] {
  const nb = { words: words.nb, texts: texts.nb, decisions }
  const en = { words: words.en, texts: texts.en, decisions }
  return inputsOf(catalogue.decisions).flatMap((input): readonly SheetColumn<RowLine>[] => {
    const { name, kind } = input
    const [inNb, inEn] = [labelOf(input, nb), labelOf(input, en)]
    const column = `when_${columnName(name)}`
    return kind === 'integer'
      ? [
          {
            name: `${column}_from`,
            nb: `vilkår: ${inNb}, fra og med`,
            en: `condition: ${inEn}, at least`,
            cell: (line) => cellOf(line, name, 'min'),
          },
          {
            name: `${column}_to`,
            nb: `vilkår: ${inNb}, til og med`,
            en: `condition: ${inEn}, at most`,
            cell: (line) => cellOf(line, name, 'max'),
          },
        ]
      : [
          {
            name: column,
            nb: `vilkår: ${inNb}`,
            en: `condition: ${inEn}`,
            cell: (line) => cellOf(line, name),
          },
        ]
  })
}
