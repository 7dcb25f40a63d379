import {
  assumeInConsent,
  consentAssumptions,
  type ConsentAssumption,
  type ConsentFacts,
} from '@vilkar/consent'
import { withAssumed, type AssumedFact } from '@vilkar/law'
import { priorityAssumptions, type PriorityAssumption } from '@vilkar/priority'
import type { CaseFile, ReadCase } from './case-file.js'
import type { CaseDomain } from './domains.js'
import { personFields } from './person.js'

/** What may be taken for granted in an ordinary case. */
export type CaseAssumption = ConsentAssumption | PriorityAssumption

/** A fact of a case that was taken for granted, in its place. */
export interface AssumedCaseFact {
  /** Where a case file would state it. */
  readonly section: 'person' | CaseDomain
  /** The name of the fact in that section; for one of a list, its place: `parents.0.holdsResponsibility`. */
  readonly fact: string
  readonly value: string | number | boolean
  /** The name under which the caller chose to take it for granted. */
  readonly by: CaseAssumption
}

/**
 * What may be taken for granted in an ordinary case, by the name under which a caller chooses it. Nothing is unless it
 * is chosen; it stands in only for what is unknown, and the assessment lists it as `assumed`.
 *
 * @example
 * ```ts
 * import { assessCase, assumptions } from 'vilkar'
 *
 * assumptions['shared-responsibility'] // => { parentalResponsibility: 'joint', careTakenOver: 'no' }
 * const { assumed } = assessCase(
 *   { person: { age: 9, careTakenOver: 'care-order' } },
 *   { on: '2026-02-01', assume: ['shared-responsibility'] },
 * )
 * assumed?.map(({ fact }) => fact) // => ['parentalResponsibility']
 * ```
 */
export const assumptions = { ...consentAssumptions, ...priorityAssumptions } as const

/**
 * The names of what may be taken for granted.
 *
 * @internal
 */
// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the keys of an object are its own.
export const assumptionNames = Object.keys(assumptions) as readonly CaseAssumption[]

function isOfConsent(name: CaseAssumption): name is ConsentAssumption {
  return Object.hasOwn(consentAssumptions, name)
}

/** The facts of a case after what was taken for granted; those of consent with the person's. */
interface Facts {
  readonly person: NonNullable<CaseFile['person']>
  readonly consent: ConsentFacts
  readonly priority: NonNullable<ReadCase['priority']>
}

/** The care of which the plan's own facts tell whether there is any. */
const careOfPlan = ['municipalCare', 'somaticCare', 'mentalCare'] as const

/** Tells whether a plan's facts say which care there is: then it need not be taken for granted. */
function tellsOfCare(facts: CaseFile['individualPlan']): boolean {
  return careOfPlan.some((care) => facts?.[care] !== undefined && facts[care] !== null)
}

const received = 'receivesHealthCare'

function placed(section: AssumedCaseFact['section'], fact: AssumedFact): AssumedCaseFact {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- it is one of the names that were chosen.
  return { section, ...fact, by: fact.by as CaseAssumption }
}

/**
 * Adds to a case file what is taken for granted where it says nothing.
 *
 * @param file - The case file, already read.
 * @param assume - The names of what is taken for granted.
 * @returns The sections that it touches, and which facts were taken for granted.
 * @internal
 */
export function assumeInCase(
  file: ReadCase,
  assume: readonly CaseAssumption[],
): Facts & { readonly assumed: readonly AssumedCaseFact[] } {
  const { facts, assumed } = assumeInConsent(
    { ...file.consent, ...file.person },
    assume.filter(isOfConsent),
  )
  const ofPriority = withAssumed({ ...file.priority }, priorityAssumptions, assume)
  const isPersonal = (fact: string): boolean => personFields.includes(fact)
  // Where the plan's facts say which care there is, they say whether health care is received.
  const leftToPlan =
    assumed.some(({ fact }) => fact === received) && tellsOfCare(file.individualPlan)
  const ofPerson = Object.entries(facts).filter(
    ([fact]) => isPersonal(fact) && !(leftToPlan && fact === received),
  )
  return {
    person: Object.fromEntries(ofPerson),
    consent: facts,
    priority: ofPriority.facts,
    assumed: [
      ...assumed.map((each) => placed(isPersonal(each.fact) ? 'person' : 'consent', each)),
      ...ofPriority.assumed.map((each) => placed('priority', each)),
    ],
  }
}
