import { InvalidInput, isInvalidInput, type Issue } from '@vilkar/core'
import { issue, parseInput, type MovedFact } from '@vilkar/core/edge'
import * as z from 'zod'
import { caseFile, type CaseFile, type ReadCase } from './case-file.js'
import { movedFacts, type MovedInSection } from './moved-facts.js'

/** A fact that was put in its new place. */
export interface FactBroughtForward {
  /** The section and the name under which it stood, as `consent.condition`. */
  readonly from: string
  /** Where it stands now, as `consent.treatedCondition`. */
  readonly to: string
}

/** A case file of an earlier version in the form of this one. */
export interface CaseFileBroughtForward {
  readonly file: CaseFile
  /** What was moved, place by place; empty for a file that is of this version already. */
  readonly changed: readonly FactBroughtForward[]
}

interface Moved {
  readonly file: Readonly<Record<string, unknown>>
  readonly changed: readonly FactBroughtForward[]
  readonly issues: readonly Issue[]
}

type Section = Readonly<Record<string, unknown>>

function isSection(value: unknown): value is Section {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isStated(value: unknown): boolean {
  return value !== undefined && value !== null
}

/** What each of the new facts holds of an old value; nothing where that is for the caller to decide. */
function heldOf({ to, values }: MovedFact, value: unknown): readonly unknown[] | undefined {
  if (values === undefined || !isStated(value)) return to.map(() => value)
  return Object.hasOwn(values, String(value)) ? values[String(value)] : undefined
}

/** Puts one fact under its new names, unless that is for the caller to decide. */
function moveOne(so: Moved, moved: MovedInSection): Moved {
  const { section, from, to } = moved
  const old = so.file[section]
  if (!isSection(old) || !Object.hasOwn(old, from)) return so
  const { [from]: value, ...rest } = old
  const held = heldOf(moved, value)
  const isTaken = to.some((name) => isStated(rest[name]))
  if (held === undefined || (isTaken && isStated(value))) {
    const places = to.map((name) => `${section}.${name}`).join(', ')
    return { ...so, issues: [...so.issues, issue([section, from], 'not-carried-over', places)] }
  }
  // What is unknown takes the place of nothing that is stated.
  const added = isTaken ? [] : to.map((name, at) => [name, held[at]] as const)
  const changed = to.map((name) => ({ from: `${section}.${from}`, to: `${section}.${name}` }))
  return {
    ...so,
    file: { ...so.file, [section]: { ...rest, ...Object.fromEntries(added) } },
    changed: [...so.changed, ...changed],
  }
}

/** A case file of which nothing is known but that it has sections. */
const anySections = z.looseObject({})

/** Puts every fact of an earlier version in its new place. */
function moveAll(file: unknown): Moved {
  const given: Moved = { file: parseInput(anySections, file), changed: [], issues: [] }
  return movedFacts.reduce(moveOne, given)
}

/**
 * Brings a case file of an earlier version into the form of this one.
 *
 * Facts that were renamed are put in their new places, and nothing else is touched; a file that is of this version
 * comes out as it went in. Norwegian: *føre en sak over til ny versjon*.
 *
 * @param file - A case file of 0.1.0 or later, as plain data.
 * @returns The file in the form of this version, and what was moved.
 * @throws {InvalidInput} When a fact cannot be carried over without a choice of the caller, or both its old and its
 *   new place are stated (code `not-carried-over`, which names the new places), and for whatever else is wrong with
 *   the file; all issues at once.
 * @example
 * ```ts
 * import { bringForward } from 'vilkar'
 *
 * const { file, changed } = bringForward({ consent: { matter: 'ordinary', condition: 'somatic' } })
 * file // => { consent: { matter: 'ordinary', treatedCondition: 'somatic' } }
 * changed // => [{ from: 'consent.condition', to: 'consent.treatedCondition' }]
 * ```
 */
export function bringForward(file: unknown): CaseFileBroughtForward {
  const { file: moved, changed, issues } = moveAll(file)
  const [read, found] = reading(moved)
  const others = found.filter((each) => !issues.some((one) => isBehind(each, one)))
  if (read === undefined || issues.length > 0) throw new InvalidInput([...issues, ...others])
  return { file: read, changed }
}

/** Whether an issue is that of a field left under its old name, of which another issue speaks. */
function isBehind({ code, path }: Issue, { path: old }: Issue): boolean {
  return code === 'renamed' && path.join() === old.join()
}

/** Reads a case file, or tells what is wrong with it. */
function reading(file: unknown): readonly [ReadCase | undefined, readonly Issue[]] {
  try {
    return [parseInput(caseFile, file), []]
  } catch (error) {
    if (!isInvalidInput(error)) throw error
    return [undefined, error.issues]
  }
}
