import { codesOf, parentalResponsibilitySystem } from './codes.js'
import { isOver } from './dates.js'
import { refuse } from './issues.js'
import { textOf } from './json.js'
import type { Located, Resources } from './resources.js'
import { unread, type Unplaced } from './unplaced.js'

/** What is known of a person by their resources. */
interface PersonRead {
  readonly person: {
    readonly birthDate?: string
    readonly parentalResponsibility?: 'joint' | 'sole'
  }
  readonly unplaced: readonly Unplaced[]
}

/** What each code says. `ukjent` says that it is unknown, and `andre` leaves open how many hold it. */
const responsibilities: Readonly<Record<string, 'joint' | 'sole'>> = {
  felles: 'joint',
  mor: 'sole',
  far: 'sole',
  medmor: 'sole',
}
const unknown = 'ukjent'

/** What a related person's resource says of who holds parental responsibility. */
interface Said {
  readonly name: string
  readonly code: string
}

function saidBy({ name, resource }: Located): readonly Said[] {
  return codesOf(resource['relationship'])
    .filter(({ system }) => system === parentalResponsibilitySystem)
    .map(({ code }) => ({ name, code }))
}

/** Of a relationship, only that of parental responsibility is read. */
function otherRelationships({ name, resource }: Located): readonly Unplaced[] {
  const list = resource['relationship']
  return (Array.isArray(list) ? list : []).flatMap((each: unknown, at) =>
    codesOf(each).some(({ system }) => system === parentalResponsibilitySystem)
      ? []
      : [{ at: `${name}.relationship[${String(at)}]`, why: 'no-place' as const }],
  )
}

/**
 * Reads the person's birth date, and who holds parental responsibility.
 *
 * @throws {InvalidInput} When there are several patients.
 * @internal
 */
export function readPerson(resources: Resources, on: string): PersonRead {
  const [patient, another] = resources.byType('Patient')
  if (another !== undefined) throw refuse('several-resources', ['Patient'])
  const birthDate = textOf(patient?.resource['birthDate'])
  const related = resources.byType('RelatedPerson')
  const isNow = ({ resource }: Located) =>
    resource['active'] !== false && !isOver(resource['period'], on)
  const said = related.filter(isNow).flatMap(saidBy)
  const meant = said.flatMap(({ code }) => responsibilities[code] ?? [])
  const [first] = meant
  // Two who are each said to hold it alone, or alone and together: neither is believed.
  const agrees =
    meant.every((each) => each === first) &&
    (first === 'joint' || new Set(said.map(({ code }) => code)).size <= 1)
  const isUnclear = (code: string) => responsibilities[code] === undefined && code !== unknown
  return {
    person: {
      ...(birthDate !== undefined && { birthDate }),
      ...(first !== undefined && agrees && { parentalResponsibility: first }),
    },
    unplaced: [
      ...(patient
        ? unread(patient.name, patient.resource, ['resourceType', 'id', 'birthDate'])
        : []),
      ...related.flatMap((each) => [
        ...unread(each.name, each.resource, [
          'resourceType',
          'id',
          'patient',
          'active',
          'period',
          'relationship',
        ]),
        ...otherRelationships(each),
        ...(isNow(each) ? [] : [{ at: each.name, why: 'not-now' as const }]),
      ]),
      ...said.flatMap(({ name, code }): readonly Unplaced[] => {
        const at = `${name}.relationship`
        if (isUnclear(code)) return [{ at, why: 'unknown-code' }]
        return agrees ? [] : [{ at, why: 'contradicted' }]
      }),
    ],
  }
}
