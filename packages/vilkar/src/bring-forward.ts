import { InvalidInput, isInvalidInput, type Issue } from '@vilkar/core'
import { issue, parseInput } from '@vilkar/core/edge'
import * as z from 'zod'
import { caseFile, type CaseFile } from './case-file.js'
import { movedFacts, type MovedFact } from './moved-facts.js'

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

/** Takes a place apart into its section and its name. */
function placeOf(place: string): readonly [section: string, name: string] {
  const [section = '', name = ''] = place.split('.')
  return [section, name]
}

/** What each of the new places holds of an old value; nothing where that is for the caller to decide. */
function heldOf({ to, values }: MovedFact, value: unknown): readonly unknown[] | undefined {
  if (values === undefined || !isStated(value)) return to.map(() => value)
  return Object.hasOwn(values, String(value)) ? values[String(value)] : undefined
}

/** Puts one fact in its new places, unless that is for the caller to decide. */
function moveOne(so: Moved, moved: MovedFact): Moved {
  const [section, name] = placeOf(moved.from)
  const old = so.file[section]
  if (!isSection(old) || !Object.hasOwn(old, name)) return so
  const { [name]: value, ...rest } = old
  const held = heldOf(moved, value)
  const isTaken = moved.to.some((place) => {
    const [to, fact] = placeOf(place)
    const part = so.file[to]
    return isSection(part) && isStated(part[fact])
  })
  if (held === undefined || (isTaken && isStated(value))) {
    const found = issue([section, name], 'not-carried-over', moved.to.join(', '))
    return { ...so, issues: [...so.issues, found] }
  }
  let file: Moved['file'] = { ...so.file, [section]: rest }
  for (const [at, place] of moved.to.entries()) {
    const [to, fact] = placeOf(place)
    const part = file[to]
    // What is unknown takes the place of nothing that is stated.
    if (!isTaken) file = { ...file, [to]: { ...(isSection(part) ? part : {}), [fact]: held[at] } }
  }
  const changed = moved.to.map((to) => ({ from: moved.from, to }))
  return { ...so, file, changed: [...so.changed, ...changed] }
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

/** Whether an issue is that of a field left in its old place, of which another issue speaks. */
function isBehind({ code, path }: Issue, { path: old }: Issue): boolean {
  return code === 'unknown-field' && path.length === 1 && path[0] === old[0]
}

/** Reads a case file, or tells what is wrong with it. */
function reading(
  file: unknown,
): readonly [z.output<typeof caseFile> | undefined, readonly Issue[]] {
  try {
    return [parseInput(caseFile, file), []]
  } catch (error) {
    if (!isInvalidInput(error)) throw error
    return [undefined, error.issues]
  }
}

/**
 * Reads a case file; of a fact that was renamed it says where it stands now.
 *
 * @throws {InvalidInput} With all that is wrong with it, code `renamed` for what was renamed.
 * @internal
 */
export function readCaseFile(file: unknown): z.output<typeof caseFile> {
  const [read, issues] = reading(file)
  if (read !== undefined) return read
  if (!issues.some(({ code }) => code === 'unknown-field')) throw new InvalidInput(issues)
  const moved = moveAll(file)
  const places = new Map<string, readonly string[]>()
  for (const { from, to } of moved.changed) places.set(from, [...(places.get(from) ?? []), to])
  const renamed = [...places].map(([from, to]) =>
    issue([...placeOf(from)], 'renamed', to.join(', ')),
  )
  throw new InvalidInput([...renamed, ...moved.issues, ...reading(moved.file)[1]])
}
