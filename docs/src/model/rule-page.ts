import { fillText, type ExplainedCondition } from '@vilkar/core/explain'
import { ageLinesOf, type AgeLine } from './age-line.ts'
import { basisOf, type Basis } from './basis.ts'
import { referenceDay, type LegalDecision } from './decisions.ts'
import type { Locale } from './locales.ts'
import { casesOn, type CaseOnRule } from './published-cases/on-rule.ts'
import { carriedBy, type CarriedStatement } from './register.ts'
import { relatedTo, type Related } from './related.ts'
import { changesOf, type RuleChange } from './rule-changes.ts'
import { examplesOf, nothingKnown, type Example, type RowExample } from './rule-examples.ts'
import { tablesOf, type PeriodTable } from './rule-table.ts'
import { sayCases, sayOutcome, sayPresumption, sayQuestion } from './say.ts'
import { textsOf } from './words.ts'

/** What a decision asks about, in words. */
interface InputInWords {
  readonly input: string
  readonly label: string
  /** The possible values; one entry with both ends for a number. */
  readonly values: readonly string[]
  /** What values mean, with examples: each of a choice's, and of a flag what yes means. */
  readonly meanings: readonly { readonly value: string; readonly meaning: string }[]
  readonly presumed?: ExplainedCondition
  readonly judgedBy?: string
}

/** Everything that stands on the page of a decision. */
export interface RulePage {
  readonly id: string
  readonly question: string
  readonly outcomes: readonly { readonly outcome: string; readonly text: string }[]
  readonly inputs: readonly InputInWords[]
  readonly tables: readonly PeriodTable[]
  readonly ageLines: readonly AgeLine[]
  readonly changes: readonly RuleChange[]
  readonly nothingKnown: Example
  readonly examples: readonly RowExample[]
  readonly cases: readonly CaseOnRule[]
  readonly basis: Basis
  readonly statements: readonly CarriedStatement[]
  readonly related: Related
}

function meaningsOf(
  locale: Locale,
  decision: LegalDecision,
  input: string,
  values: readonly string[],
): InputInWords['meanings'] {
  const { inputs, terms } = textsOf(locale, decision.id)
  // In the order of the values, and yes is the first of a flag's.
  return Object.values(inputs[input]?.about ?? {}).map((text, at) => ({
    value: values[at] ?? '',
    meaning: fillText(text, terms, referenceDay),
  }))
}

function inputsOf(locale: Locale, decision: LegalDecision): readonly InputInWords[] {
  const said = sayQuestion(locale, decision, referenceDay)
  return said.needed.map(({ input, label, values, judgedBy }) => {
    const domain = decision.inputs[input]
    const presumed =
      domain?.presumed === undefined
        ? undefined
        : sayPresumption(locale, decision, input, domain.presumed.value, referenceDay)
    const whole =
      domain?.kind === 'integer'
        ? sayCases(
            locale,
            decision,
            { [input]: { min: domain.min, max: domain.max } },
            referenceDay,
          )
        : []
    return {
      input,
      label,
      values: [...values, ...whole.map(({ value }) => value)],
      meanings: meaningsOf(locale, decision, input, values),
      ...(presumed && { presumed }),
      ...(judgedBy !== undefined && { judgedBy }),
    }
  })
}

/**
 * Gathers the page of a decision in one language, all of it from the rules and their texts.
 *
 * @param locale - The language.
 * @param decision - The decision.
 * @returns What stands on the page.
 */
export function rulePage(locale: Locale, decision: LegalDecision): RulePage {
  const { id, outcomes, rows } = decision
  return {
    id,
    question: sayQuestion(locale, decision, referenceDay).question,
    outcomes: outcomes.map((outcome) => ({
      outcome,
      text: sayOutcome(locale, decision, outcome, referenceDay),
    })),
    inputs: inputsOf(locale, decision),
    tables: tablesOf(locale, decision),
    ageLines: ageLinesOf(decision),
    changes: changesOf(locale, decision),
    nothingKnown: nothingKnown(locale, decision),
    examples: examplesOf(locale, decision),
    cases: casesOn(locale, decision),
    basis: basisOf(locale, rows),
    statements: carriedBy(id),
    related: relatedTo(decision),
  }
}
