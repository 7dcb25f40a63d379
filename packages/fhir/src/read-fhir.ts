import { calendarDay } from '@vilkar/core'
import { parseInput, readNames } from '@vilkar/core/edge'
import { caseFile, type CaseFile } from 'vilkar'
import { readPerson } from './read-person.js'
import { readPlan } from './read-plan.js'
import type { CoordinatorRoles } from './read-team.js'
import { readResources } from './resources.js'
import type { Unplaced } from './unplaced.js'

/** How resources are read. */
export interface ReadFhirOptions {
  /** The day asked about: what is not in force then is not believed. */
  readonly on: string
  /** Which roles of a team coordinate, and by which rule. No code system has them: left out, nobody does. */
  readonly coordinators?: CoordinatorRoles
}

/** What resources say, as a case file. */
export interface FhirRead {
  /** What they say that has a place: the person, and the individual plan among the documents. */
  readonly file: CaseFile
  /** What they say that has no place, each once. */
  readonly unplaced: readonly Unplaced[]
  /** Where each part of the plan was read, by JSON pointer: `/measures/0` in `CarePlan.activity[0]`. */
  readonly places: Readonly<Record<string, string>>
}

const understood = ['Patient', 'RelatedPerson', 'CarePlan', 'CareTeam', 'Goal', 'Consent']

/**
 * Reads FHIR R4 resources into a case file: Patient, RelatedPerson with the codes of no-basis for parental
 * responsibility, CarePlan, CareTeam, Goal and Consent.
 *
 * What a resource does not say is unknown. What it says and the facts have no place for is listed by place, never
 * dropped silently; so is what is of another patient than the one who was given. No name, identity number, reference or text of a resource is in what is returned: parts of a plan
 * are numbered.
 *
 * @param resources - A resource, a Bundle or a list of resources.
 * @param options - The day asked about, and which roles of a team coordinate.
 * @returns The case file, what has no place in it, and where its parts were read.
 * @throws {InvalidInput} When it is no resource, one of another version of FHIR, several patients or plans, or says
 *   what a case file cannot hold.
 * @example
 * ```ts
 * import { readFhir } from '@vilkar/fhir'
 * import { assessCase } from 'vilkar'
 *
 * const patient = { resourceType: 'Patient', birthDate: '2014-05-17', gender: 'female' }
 * const { file, unplaced } = readFhir(patient, { on: '2026-06-01' })
 * file.person // => { birthDate: '2014-05-17' }
 * unplaced // => [{ at: 'Patient.gender', why: 'no-place' }]
 * assessCase(file, { on: '2026-06-01', questions: ['consent.child-heard'] }).toAsk[0]?.fact // => 'matter'
 * ```
 */
export function readFhir(resources: unknown, options: ReadFhirOptions): FhirRead {
  // A copy of plain data of a bounded size bears to be looked at; what was given may not.
  const given = readNames({ resources })
  const { on: day, coordinators } = readNames(options)
  const on = calendarDay(day)
  const read = readResources(given.resources)
  const { person, unplaced } = readPerson(read, on)
  const plan = readPlan(read, coordinators ?? {})
  const left = read.all.filter(
    ({ type }) =>
      !understood.includes(type) || (plan === undefined && /^(CareTeam|Goal|Consent)$/.test(type)),
  )
  const file = {
    ...(Object.keys(person).length > 0 && { person }),
    ...(plan && { documents: { individualPlan: plan.plan } }),
  }
  parseInput(caseFile, file)
  return {
    file,
    unplaced: [
      ...read.unplaced,
      ...unplaced,
      ...(plan?.unplaced ?? []),
      ...left.map(({ name }): Unplaced => ({ at: name, why: 'no-place' })),
    ],
    places: plan?.places ?? {},
  }
}
