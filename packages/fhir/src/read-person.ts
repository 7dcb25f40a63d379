import { codesIn, otherWords, parentalResponsibilitySystem } from './codes.js'
import { isWithin } from './dates.js'
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

/**
 * What each code says. Nothing describes them; since one of them is for both together, each parent's own is read as that
 * parent alone. `ukjent` says that it is unknown, and `andre` leaves open how many hold it.
 */
const responsibilities = new Map<string, 'joint' | 'sole'>([
  ['felles', 'joint'],
  ['mor', 'sole'],
  ['far', 'sole'],
  ['medmor', 'sole'],
])
const unknown = 'ukjent'

/** What a related person's resource says of who holds parental responsibility. */
interface Said {
  readonly name: string
  readonly code: string
}

const saidBy = ({ name, resource }: Located): readonly Said[] =>
  codesIn(parentalResponsibilitySystem, resource['relationship']).map((code) => ({ name, code }))

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
    resource['active'] !== false && isWithin(resource['period'], on)
  const said = related.filter(isNow).flatMap(saidBy)
  const meant = said.flatMap(({ code }) => responsibilities.get(code) ?? [])
  const [first] = meant
  // Two who are each said to hold it alone, or alone and together: neither is believed.
  const agrees =
    meant.every((each) => each === first) &&
    (first === 'joint' || new Set(said.map(({ code }) => code)).size <= 1)
  const isUnclear = (code: string) => !responsibilities.has(code) && code !== unknown
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
        ...otherWords(
          `${each.name}.relationship`,
          each.resource['relationship'],
          ({ system }) => system === parentalResponsibilitySystem,
        ),
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
