import {
  possibleOutcomes,
  type Given,
  type Issue,
  type OutcomeOf,
  type ValueSet,
} from '@vilkar/core'
import { issue } from '@vilkar/core/edge'
import { ask } from '@vilkar/law'
import { match } from 'ts-pattern'
import type { parentsInformed } from './decisions/shared-inputs.js'
import { parentsKeptOut } from './decisions/parents-kept-out.js'
import type { ConsentFacts, ParentFacts } from './facts.js'

/*
 * From what the child wants, and what the provider judges, to whether the parents are to be kept out: for all of
 * them alike, and for each where one alone is meant.
 */

/** Whether the parents are to be kept out, as the other questions look at it. */
type ParentsInformed = (typeof parentsInformed.values)[number]

/** What decides whether the parents are to be kept out, beside the day. */
export type KeptOutFacts = Given<(typeof parentsKeptOut)['inputs']>

/** What the other questions are told where an exception applies, or none does. */
function informedBy(outcome: OutcomeOf<typeof parentsKeptOut>): ParentsInformed {
  return match(outcome)
    .with('no-exception', 'not-applicable', (): ParentsInformed => 'informed')
    .with(
      'childs-wish',
      'childs-wish-not-regulated',
      (): ParentsInformed => 'withheld-at-childs-wish',
    )
    .with(
      'weighty-reasons',
      'weighty-reasons-not-regulated',
      (): ParentsInformed => 'withheld-for-weighty-reasons',
    )
    .exhaustive()
}

/** Everything that may be where nothing is known. */
const anything: readonly ParentsInformed[] = [
  'informed',
  'withheld-at-childs-wish',
  'withheld-for-weighty-reasons',
]

/** Says each of some values once; nothing where none is ruled out, or where no rule is law yet. */
function known(values: readonly ParentsInformed[]): readonly ParentsInformed[] | undefined {
  const each = [...new Set(values)]
  return each.length === 0 || each.length === anything.length ? undefined : each
}

/** Finds what may be. Of a child of whom nothing is said, nothing is known, whatever its age rules out. */
function possibleBy(facts: KeptOutFacts, on: string): readonly ParentsInformed[] {
  const isSilent = said.every(([, fact]) => facts[fact] === undefined)
  if (isSilent) return anything
  return possibleOutcomes(ask(parentsKeptOut, facts, { on })).map(informedBy)
}

/**
 * Tells whether the parents are to be kept out, as the questions look at it that have an input `parentsInformed`.
 *
 * Norwegian: *unntak fra informasjon til foreldrene*. Source: pbrl § 3-4 (2) and (3).
 *
 * @param facts - What the child wants and the provider judges, and the age; what is absent is unknown.
 * @param options - The day asked about.
 * @returns What is possible; nothing where all is.
 * @throws {InvalidInput} When the day is not one, or a fact is outside its domain.
 * @example
 * ```ts
 * import { parentsInformedBy } from '@vilkar/consent'
 *
 * const wish = { age: 14, childWishesParentsNotTold: true } as const
 * const judged = { ...wish, weightyReasonsAgainstTellingParents: false } as const
 * parentsInformedBy(judged, { on: '2026-02-01' }) // => ['informed', 'withheld-at-childs-wish']
 * ```
 */
export function parentsInformedBy(
  facts: KeptOutFacts,
  { on }: { readonly on: string },
): readonly ParentsInformed[] | undefined {
  return known(possibleBy(facts, on))
}

/** What may be said of one parent, and the fact that says it of all of them. */
const said = [
  ['childWishesNotTold', 'childWishesParentsNotTold'],
  ['reasonsDeserveRespect', 'childsReasonsDeserveRespect'],
  ['weightyReasonsAgainstTelling', 'weightyReasonsAgainstTellingParents'],
] as const

function isStated(value: boolean | null | undefined): value is boolean {
  return value !== null && value !== undefined
}

/**
 * Tells whether something is said of one of the parents alone.
 *
 * @internal
 */
export function areToldApart({ parents }: ConsentFacts): boolean {
  return parents?.some((parent) => said.some(([one]) => isStated(parent[one]))) ?? false
}

/**
 * Finds what is said of all of the parents alike, and otherwise of one of them.
 *
 * @internal
 */
export function saidOtherwise(facts: ConsentFacts): readonly Issue[] {
  return (facts.parents ?? []).flatMap((parent, at) =>
    said.flatMap(([one, ofAll]) =>
      isStated(parent[one]) && isStated(facts[ofAll]) && parent[one] !== facts[ofAll]
        ? [issue(['parents', at, one], 'does-not-agree', ofAll)]
        : [],
    ),
  )
}

/**
 * What is said of one parent, or of all alike; of one who was not mentioned, what is said of all.
 *
 * @internal
 */
export type Said = Readonly<Record<(typeof said)[number][1], boolean | undefined>>

function saidOf(facts: ConsentFacts, parent?: ParentFacts): Said {
  const of = (at: 0 | 1 | 2): boolean | undefined =>
    parent?.[said[at][0]] ?? facts[said[at][1]] ?? undefined
  return {
    childWishesParentsNotTold: of(0),
    childsReasonsDeserveRespect: of(1),
    weightyReasonsAgainstTellingParents: of(2),
  }
}

/** What is known whichever of the parents it is about. */
function saidOfEach(each: readonly Said[]): Said {
  const alike = (name: keyof Said): boolean | undefined => {
    const [first, ...others] = each.map((one) => one[name])
    return others.every((other) => other === first) ? first : undefined
  }
  return {
    childWishesParentsNotTold: alike('childWishesParentsNotTold'),
    childsReasonsDeserveRespect: alike('childsReasonsDeserveRespect'),
    weightyReasonsAgainstTellingParents: alike('weightyReasonsAgainstTellingParents'),
  }
}

/** What else than what is said of the parents decides whether they are to be kept out. */
export type BesideParents = Pick<KeptOutFacts, 'age' | 'receivesHealthCare'>

/** Those who may hold responsibility: places in the list of parents, and whether one may not be mentioned there. */
export interface MayHold {
  readonly places: readonly number[]
  readonly others: boolean
}

/** One who may hold responsibility, and whether that one is to be kept out. */
export interface HolderKeptOut {
  /** The place in the list of parents. */
  readonly parent: number
  readonly parentsInformed: readonly ParentsInformed[] | undefined
}

/**
 * Tells of each who may hold responsibility whether that one is to be kept out.
 *
 * @internal
 */
export function holdersKeptOut(
  facts: ConsentFacts,
  { places }: MayHold,
  beside: BesideParents,
  on: string,
): readonly HolderKeptOut[] {
  return places.map((place) => ({
    parent: place,
    parentsInformed: parentsInformedBy(
      { ...beside, ...saidOf(facts, facts.parents?.[place]) },
      { on },
    ),
  }))
}

/** What is said of each who may hold responsibility; of all alike where nobody is told apart. */
function saidOfHolders(facts: ConsentFacts, { places, others }: MayHold): readonly Said[] {
  if (!areToldApart(facts)) return [saidOf(facts)]
  return [
    ...places.map((place) => saidOf(facts, facts.parents?.[place])),
    ...(others || places.length === 0 ? [saidOf(facts)] : []),
  ]
}

/**
 * Tells what is said of all who may hold responsibility alike, also where it is said of one after the other.
 *
 * @internal
 */
export function saidOfAll(facts: ConsentFacts, mayHold: MayHold): Said {
  return saidOfEach(saidOfHolders(facts, mayHold))
}

/**
 * Turns what is said of the parents into what the tables look at: over all of those who may hold responsibility,
 * where they are told apart.
 *
 * @internal
 */
export function keptOutInputs(
  facts: ConsentFacts,
  mayHold: MayHold,
  beside: BesideParents,
  on: string,
): Readonly<Record<string, ValueSet | undefined>> {
  const each = saidOfHolders(facts, mayHold)
  const possible = each.flatMap((one) => possibleBy({ ...beside, ...one }, on))
  return { ...saidOfEach(each), parentsInformed: known(possible) }
}
