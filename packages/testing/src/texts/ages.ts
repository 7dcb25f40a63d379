/* Ages that texts repeat are held to the tables that own them. */
import type { Decision, Row } from '@vilkar/core'
import type { DecisionTexts, DomainTexts } from '@vilkar/core/explain'

/** Finds the numbers that a text may mean as ages: neither of a provision nor of a day. */
export function agesIn(text: string): readonly number[] {
  return [...text.matchAll(/(?<![\d§-]|(?:chapter|kapittel) )(\d{1,2})(?![\d.])/g)].map(([, age]) =>
    Number(age),
  )
}

/** Finds the inputs that are an age, by their names. */
export function inputsOfAge(names: readonly string[]): readonly string[] {
  return names.filter((name) => /^age|Age$/.test(name))
}

/** Lists the ages at which rows turn, by their inputs of ages. */
export function turnsOf(rows: readonly Row[], ages: readonly string[]): ReadonlySet<number> {
  const cells = rows.flatMap(({ when }) => ages.map((name) => when[name]))
  return new Set(
    cells.flatMap((cell) => {
      if (typeof cell !== 'object' || 'length' in cell) return []
      const { min, max } = cell
      return [...(min === undefined ? [] : [min]), ...(max === undefined ? [] : [max + 1])]
    }),
  )
}

/**
 * Finds the ages that the texts of a table of ages name and at which it does not turn on a day on which the text is
 * an answer: an amendment moved the age, and left the text behind. What the outcome's own name says is no age.
 *
 * @param decision - The decision.
 * @param texts - The texts of its domain in one language.
 * @returns Each of them, with the outcome and the first day; the question is held to every day.
 */
export function agesNamedAmiss(decision: Decision, texts: DomainTexts): readonly string[] {
  const { id, inputs, rows, table } = decision
  const ages = inputsOfAge(Object.keys(inputs))
  if (ages.length === 0) return []
  const named: Readonly<Record<string, DecisionTexts>> = texts.decisions
  const { question = '', outcomes = {} } = named[id] ?? {}
  return table.segments.flatMap(({ from: on }) => {
    const inForce = rows.filter(
      ({ from, until }) => from.day <= on && (until === undefined || on < until.day),
    )
    const turns = turnsOf(inForce, ages)
    const said = Object.entries(outcomes).filter(([each]) =>
      inForce.some(({ then }) => then === each),
    )
    return [['question', question] as const, ...said].flatMap(([what, text]) =>
      agesIn(text).flatMap((age) =>
        turns.has(age) || what.split('-').includes(String(age))
          ? []
          : [`${id} ${what} ${on}: ${String(age)}`],
      ),
    )
  })
}
