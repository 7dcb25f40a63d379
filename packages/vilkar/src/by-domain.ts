import { saidOfTheParents } from '@vilkar/consent'
import { assumeInCase, type AssumedCaseFact, type CaseAssumption } from './assumptions.js'
import type { ReadCase } from './case-file.js'

type Stated<Section extends keyof ReadCase> = NonNullable<ReadCase[Section]>
type Person = Stated<'person'>
type Aged = Pick<Person, 'birthDate' | 'age'>

/** What is known in each domain: what its section states, with what is known of the person. */
export interface DomainFacts {
  readonly consent: Stated<'consent'> & Person
  readonly individualPlan: Stated<'individualPlan'> & Person
  readonly responsibility: Stated<'responsibility'> & Aged
  readonly priority: Stated<'priority'> & Aged
  readonly cooperation: Stated<'cooperation'>
}

/** Leaves out what is unknown: it takes the place of nothing that is known. */
function told<T extends object>(facts: T): Partial<T> {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(facts)
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- some of the facts that were handed in.
  return Object.fromEntries(
    entries.filter(([, value]) => value !== undefined && value !== null),
  ) as Partial<T>
}

/**
 * Gives each domain of a case what it is asked from.
 *
 * @param read - The case file, already read.
 * @param assume - The names of what is taken for granted.
 * @returns The facts of each domain, and which of them were taken for granted.
 * @internal
 */
export function factsByDomain(
  read: ReadCase,
  assume: readonly CaseAssumption[] = [],
): { readonly facts: DomainFacts; readonly assumed: readonly AssumedCaseFact[] } {
  const { assumed, person, consent, priority } = assumeInCase(read, assume)
  const { birthDate, age } = person
  const facts: DomainFacts = {
    consent,
    individualPlan: {
      ...read.individualPlan,
      ...told(saidOfTheParents(consent)),
      ...told(person),
    },
    responsibility: { ...read.responsibility, birthDate, age },
    priority: { ...priority, birthDate, age },
    cooperation: { ...read.cooperation },
  }
  return { facts, assumed }
}
