import { InvalidInput, type CalendarDay, type Given, type ValueSet } from '@vilkar/core'
import type { LeapDayBirthday } from '@vilkar/core/calendar'
import { issue, readAge } from '@vilkar/core/edge'
import type { parentalConsent } from './decisions/parental-consent.js'
import type { ConsentFacts, ParentFacts } from './facts.js'
import {
  areToldApart,
  holdersKeptOut,
  keptOutInputs,
  saidOfAll,
  saidOtherwise,
  type BesideParents,
  type HolderKeptOut,
  type MayHold,
  type Said,
} from './kept-out.js'

/*
 * From facts to the inputs of the tables: the only place that counts anything.
 */

type ConsentFrom = Exclude<Given<(typeof parentalConsent)['inputs']>['consentFrom'], undefined>
type From = Extract<ConsentFrom, string>

/** Everything that an unknown fact may be. */
function completions<T>(value: T | null | undefined, all: readonly T[]): readonly T[] {
  return value === null || value === undefined ? all : [value]
}

/** One who was asked: as a holder of responsibility, as a parent without it, or as neither. */
type Asked = readonly [as: 'holder' | 'parent' | 'neither', consents: boolean]

/** From whom consent comes, once it is known who holds responsibility and what each said. */
function consentFrom(parents: readonly Asked[]): From {
  const responsible = parents.filter(([as]) => as === 'holder')
  const consenting = responsible.filter(([, consents]) => consents)
  if (consenting.length > 0) {
    return consenting.length === responsible.length ? 'all-holders' : 'one-of-two-holders'
  }
  return parents.some(([as, consents]) => as === 'parent' && consents)
    ? 'parent-without-responsibility'
    : 'nobody'
}

const holders = { joint: [2], sole: [1], none: [0], 'cannot-act': [1, 2] } as const
type Held = keyof typeof holders
const holdings: readonly Held[] = ['joint', 'sole', 'none', 'cannot-act']

/** From whom consent may come, and who may hold responsibility, where something is said of the parents. */
interface Family {
  readonly from: readonly From[]
  readonly held: readonly Held[]
  readonly mayHold: MayHold
}

/**
 * Finds from whom consent may come, over all that is unknown about the parents.
 *
 * Joint responsibility has two holders, so that one who was not mentioned is one who may have said
 * anything.
 */
function familyOf({ parents, parentalResponsibility }: ConsentFacts): Family {
  if (parents === null || parents === undefined) {
    return { from: [], held: [], mayHold: { places: [], others: true } }
  }
  const found = new Set<From>()
  const possible = new Set<Held>()
  const places = new Set<number>()
  const visit = (
    rest: readonly ParentFacts[],
    known: readonly Asked[],
    missing: number,
    held: Held,
  ): void => {
    const [next, ...others] = rest
    if (next !== undefined) {
      for (const holds of completions(next.holdsResponsibility, [true, false])) {
        for (const says of completions(next.says, ['consents', 'refuses'])) {
          for (const isParent of holds ? [true] : completions(next.isParent, [true, false])) {
            const as = holds ? 'holder' : isParent ? 'parent' : 'neither'
            visit(others, [...known, [as, says === 'consents']], missing - (holds ? 1 : 0), held)
          }
        }
      }
    } else if (missing > 0) {
      for (const consents of [true, false]) {
        visit([], [...known, ['holder', consents]], missing - 1, held)
      }
    } else if (missing === 0) {
      found.add(consentFrom(known))
      possible.add(held)
      for (const [place, [as]] of known.entries()) if (as === 'holder') places.add(place)
    }
  }
  for (const held of completions(parentalResponsibility, holdings)) {
    for (const count of holders[held]) visit(parents, [], count, held)
  }
  const mentioned = [...places].filter((place) => place < parents.length).sort()
  return {
    from: [...found],
    held: [...possible],
    mayHold: { places: mentioned, others: mentioned.length < places.size },
  }
}

/** The matter of whoever gets no health care. */
const noHealthCare = 'no-health-care' satisfies NonNullable<ConsentFacts['matter']>

/** What else than the parents decides whether they are to be kept out. */
function beside(facts: ConsentFacts, age: BesideParents['age']): BesideParents {
  return { age, receivesHealthCare: facts.receivesHealthCare ?? undefined }
}

/** What the tables look at, by input: facts as they are, and what is counted from them. */
export type ConsentInputs = Record<string, ValueSet | undefined>

/**
 * Turns facts into the inputs of the tables.
 *
 * @param facts - The facts, already read by their schema.
 * @param on - The day asked about.
 * @param leapDayBirthday - The side on which a 29 February birthday falls in a common year.
 * @returns The inputs; what is unknown is absent.
 * @throws {InvalidInput} When facts cannot be true together; codes `born-after-the-day`,
 *   `out-of-range`, `does-not-agree`.
 * @internal
 */
export function inputsFrom(
  facts: ConsentFacts,
  on: CalendarDay,
  leapDayBirthday: LeapDayBirthday | undefined,
): ConsentInputs {
  const { parents } = facts
  const { age, issues: found } = readAge(facts, on, leapDayBirthday)
  const issues = [...found]
  const { from, held, mayHold } = familyOf(facts)
  if (parents && from.length === 0) {
    issues.push(issue(['parents'], 'does-not-agree', 'parentalResponsibility'))
  }
  issues.push(...saidOtherwise(facts))
  // Who asks for health care, or is offered some, is a patient; who gets none has no matter of it.
  const getsNoHealthCare = facts.receivesHealthCare === false
  if (getsNoHealthCare && (facts.matter ?? noHealthCare) !== noHealthCare) {
    issues.push(issue(['matter'], 'does-not-agree', 'receivesHealthCare'))
  }
  const isBorn = age !== undefined
  if (isBorn && facts.childExpected === true) {
    issues.push(issue(['childExpected'], 'does-not-agree', 'birthDate, age'))
  }
  if (issues.length > 0) throw new InvalidInput(issues)
  const inputs: ConsentInputs = {}
  for (const [name, value] of Object.entries(facts)) {
    // Lists are counted from, not looked at; a birth date is known as an age.
    const isInput = !Array.isArray(value) && name !== 'birthDate'
    if (isInput && value !== null && value !== undefined) inputs[name] = value
  }
  if (isBorn) {
    inputs['age'] = age
    inputs['childExpected'] = false
  }
  if (getsNoHealthCare) inputs['matter'] = noHealthCare
  Object.assign(inputs, keptOutInputs(facts, mayHold, beside(facts, age), on))
  if (from.length > 0) inputs['consentFrom'] = from
  // What is said of the parents tells who may hold responsibility, too.
  if (held.length > 0 && held.length < holdings.length) inputs['parentalResponsibility'] = held
  return inputs
}

/**
 * Tells of each who may hold responsibility whether that one is to be kept out, where something was said of one
 * alone.
 *
 * @param facts - The facts, already read by their schema, which can be true together.
 * @param on - The day asked about.
 * @param leapDayBirthday - The side on which a 29 February birthday falls in a common year.
 * @returns Those told apart, by their place in `parents`.
 * @internal
 */
export function parentsToldApart(
  facts: ConsentFacts,
  on: CalendarDay,
  leapDayBirthday: LeapDayBirthday | undefined,
): readonly HolderKeptOut[] {
  if (!areToldApart(facts)) return []
  const { age } = readAge(facts, on, leapDayBirthday)
  return holdersKeptOut(facts, familyOf(facts).mayHold, beside(facts, age), on)
}

/**
 * Tells what is said of the parents one by one as far as it is the same of all of them, for the domains that ask about
 * them alike.
 *
 * @param facts - The facts, already read by their schema.
 * @returns What is said of all; the rest is undefined.
 * @internal
 */
export function saidOfTheParents(facts: ConsentFacts): Said {
  return saidOfAll(facts, familyOf(facts).mayHold)
}
