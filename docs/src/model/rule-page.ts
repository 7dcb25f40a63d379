import { decide } from '@vilkar/core'
import { fillText, type ExplainedCondition } from '@vilkar/core/explain'
import { meetsScope, ruleGroups, type RuleGroup } from './answers/rule-groups.ts'
import { answersOn, sayStretch, type DatedScope, type SaidStretch } from './answers/said-stretch.ts'
import { holdsOn, shownDay, stretchOn } from './answers/stretches.ts'
import { basisOf, type Basis } from './basis.ts'
import { referenceDay, type LegalDecision } from './decisions.ts'
import type { Locale } from './locales.ts'
import { dayBefore } from './periods.ts'
import { casesOn, type CaseOnRule } from './published-cases/on-rule.ts'
import { readingPage, type ReadingPage } from './readings/reading-page.ts'
import { carriedBy, type CarriedStatement } from './register.ts'
import { relatedTo, type Related } from './related.ts'
import { changesOf, type RuleChange } from './rule-changes.ts'
import { examplesOf, nothingKnown, type Example, type RowExample } from './rule-examples.ts'
import { sayOutcome, sayPresumption, sayQuestion } from './say.ts'
import { textsOf } from './words.ts'

/** What a decision asks about, in words. */
export interface FactInWords {
  readonly input: string
  readonly label: string
  /** The possible values; one entry with both ends for a number. */
  readonly values: readonly string[]
  /** What values mean, with examples: each of a choice's, and of a flag what yes means. */
  readonly meanings: readonly { readonly value: string; readonly meaning: string }[]
  readonly presumed?: ExplainedCondition
  readonly judgedBy?: string
}

/** The rules for some cases: for those of an age, or for all. */
interface ScopedRules {
  readonly label?: string
  readonly min: number
  readonly max: number
  readonly groups: readonly RuleGroup[]
}

/** Everything that stands on the page of a decision. */
export interface RulePage {
  readonly id: string
  readonly question: string
  readonly outcomes: readonly { readonly outcome: string; readonly text: string }[]
  /** The short answers of today, or of the last days on which there were rules. */
  readonly stretch: SaidStretch
  /** The same answers with the days since which they have been so. */
  readonly current: readonly DatedScope[]
  readonly isCurrent: boolean
  /** The last day of the rules, where there are none today. */
  readonly lastDay?: string
  /** Whether there are rules that are law no longer. */
  readonly hasPast: boolean
  /** The facts, those that decide the most first. */
  readonly facts: readonly FactInWords[]
  readonly rules: readonly ScopedRules[]
  readonly doubts: readonly ReadingPage[]
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
): FactInWords['meanings'] {
  const { inputs, terms } = textsOf(locale, decision.id)
  const about: Readonly<Record<string, string>> = inputs[input]?.about ?? {}
  const domain = decision.inputs[input]
  // Of a flag yes is explained, which comes first; a table that is asked after another looks at fewer values.
  const looksAt = domain?.kind === 'choice' ? domain.values : ['true']
  return looksAt.flatMap((value, at) => {
    const text = about[value]
    return text === undefined
      ? []
      : [{ value: values[at] ?? '', meaning: fillText(text, terms, referenceDay) }]
  })
}

/** The names of the inputs, those that decide the most first. */
function factOrder(decision: LegalDecision, on: string): readonly string[] {
  const answer = decide(decision, {}, { on, presume: false })
  const needed = answer.status === 'undetermined' ? answer.needed : []
  return [...new Set([...needed, ...Object.keys(decision.inputs)])]
}

function factsOf(locale: Locale, decision: LegalDecision, on: string): readonly FactInWords[] {
  const said = new Map(
    sayQuestion(locale, decision, referenceDay).needed.map((each) => [each.input, each]),
  )
  return factOrder(decision, on).flatMap((input) => {
    const found = said.get(input)
    const domain = decision.inputs[input]
    if (found === undefined || domain === undefined) return []
    const { label, values, judgedBy } = found
    const presumed =
      domain.presumed === undefined
        ? undefined
        : sayPresumption(locale, decision, input, domain.presumed.value, referenceDay)
    return [
      {
        input,
        label,
        values,
        meanings: meaningsOf(locale, decision, input, values),
        ...(presumed && { presumed }),
        ...(judgedBy !== undefined && { judgedBy }),
      },
    ]
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
  const stretch = stretchOn(decision, referenceDay)
  const said = sayStretch(locale, decision, stretch)
  const lastDay = stretch.until === undefined ? undefined : dayBefore(stretch.until)
  const placed = new Set<string>()
  const basis = basisOf(locale, stretch.rows)
  return {
    id,
    question: sayQuestion(locale, decision, referenceDay).question,
    outcomes: outcomes.map((outcome) => ({
      outcome,
      text: sayOutcome(locale, decision, outcome, referenceDay),
    })),
    stretch: said,
    current: answersOn(locale, decision, shownDay(stretch)),
    isCurrent: holdsOn(stretch, referenceDay),
    ...(lastDay !== undefined && { lastDay }),
    hasPast: rows.length > stretch.rows.length,
    facts: factsOf(locale, decision, stretch.on),
    rules: said.scopes.map(({ label, min, max, scope }) => ({
      ...(label !== undefined && { label }),
      min,
      max,
      groups: ruleGroups(
        locale,
        decision,
        stretch.rows.filter((row) => meetsScope(row, scope)),
        placed,
        scope,
      ),
    })),
    doubts: basis.interpretations.map(({ citation }) => readingPage(locale, citation)),
    changes: changesOf(locale, decision),
    nothingKnown: nothingKnown(locale, decision),
    examples: examplesOf(locale, decision),
    cases: casesOn(locale, decision),
    basis,
    statements: carriedBy(id),
    related: relatedTo(decision),
  }
}
