import { InvalidInput, type Issue } from '@vilkar/core'
import type { DecisionDescription } from '@vilkar/core/analysis'

const unfit = {
  code: 'not-for-dmn',
  message:
    'Cannot be written in DMN: a name that FEEL cannot hold, or one that the model uses itself.',
  messages: {
    nb: 'Kan ikke skrives i DMN: et navn som FEEL ikke kan bære, eller som modellen selv bruker.',
    nn: 'Kan ikkje skrivast i DMN: eit namn som FEEL ikkje kan bere, eller som modellen sjølv bruker.',
    en: 'Cannot be written in DMN: a name that FEEL cannot hold, or one that the model uses itself.',
  },
} as const

/** Names of FEEL without its operators and spaces, and none of its words. */
const feelName =
  /^(?!(?:and|between|else|every|external|false|for|function|if|in|instance|not|null|of|or|return|satisfies|some|then|true|on)$)[A-Za-z]\w*$/

/** A text that stands between quotation marks as it is. */
const plain = /^[^"\\\p{Cc}]*$/u

/** An id of XML. */
const xmlId = /^[A-Za-z_][\w.-]*$/

/** The values of an input or the outcomes that stand as texts in the model. */
function textsOf({ inputs, outcomes }: DecisionDescription): readonly Issue['path'][] {
  const values = Object.entries(inputs).flatMap(([name, input]) =>
    input.kind === 'choice' ? input.values.map((value) => ({ path: ['inputs', name], value })) : [],
  )
  return [...values, ...outcomes.map((value) => ({ path: ['outcomes'], value }))]
    .filter(({ value }) => !plain.test(value))
    .map(({ path }) => path)
}

/**
 * Refuses a table that DMN cannot hold, before anything of it is written.
 *
 * @internal
 */
export function requireFit(decision: DecisionDescription): void {
  const names = Object.keys(decision.inputs).filter((name) => !feelName.test(name))
  const paths: readonly Issue['path'][] = [
    ...(xmlId.test(decision.id) ? [] : [['id']]),
    ...(decision.rows.length > 0 ? [] : [['rows']]),
    ...names.map((name) => ['inputs', name]),
    ...textsOf(decision),
  ]
  if (paths.length > 0) throw new InvalidInput(paths.map((path) => ({ ...unfit, path })))
}
