import { refuse } from './issues.js'
import { isObject, isTooDeep, objects, textOf, within, type JsonObject } from './json.js'
import { isOfAnotherVersion } from './other-versions.js'
import { isResourceType } from './resource-types.js'
import type { Unplaced } from './unplaced.js'

/** A resource with the name by which its places are told: its type, and its number where there are several. */
export interface Located {
  readonly type: string
  readonly name: string
  readonly resource: JsonObject
}

/** Resources, and what a reference among them points at. */
export interface Resources {
  readonly all: readonly Located[]
  readonly byType: (type: string) => readonly Located[]
  /** Finds what an element of the type Reference points at. */
  readonly find: (reference: unknown) => Located | undefined
  /** What is of somebody else than the patient who was given, or is not understood, and is left out. */
  readonly unplaced: readonly Unplaced[]
}

interface Entry {
  readonly resource: JsonObject
  /** By what a reference may name it. */
  readonly references: readonly string[]
}

function entriesOf(value: unknown, fullUrl?: string): readonly Entry[] {
  if (Array.isArray(value)) return value.flatMap((each) => entriesOf(each))
  const type = textOf(within(value, 'resourceType'))
  if (!isObject(value) || type === undefined || !isResourceType(type))
    throw refuse('not-a-resource', [])
  if (type === 'Bundle')
    return objects(value['entry']).flatMap((entry) =>
      entry['resource'] === undefined ? [] : entriesOf(entry['resource'], textOf(entry['fullUrl'])),
    )
  const id = textOf(value['id'])
  const contained = objects(value['contained']).flatMap((each) => {
    const own = textOf(each['id'])
    return entriesOf(each).map((entry) => ({
      ...entry,
      references: own === undefined ? [] : [`#${own}`],
    }))
  })
  const references = [...(id === undefined ? [] : [`${type}/${id}`]), ...(fullUrl ? [fullUrl] : [])]
  return [{ resource: value, references }, ...contained]
}

interface LeftOut extends Unplaced {
  readonly located: Located
}

/**
 * Tells whether something in a resource says that it may mean otherwise than it stands. What it contains speaks for
 * itself.
 *
 * @internal
 */
export function mayMeanOtherwise(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(mayMeanOtherwise)
  if (!isObject(value)) return false
  return Object.entries(value).some(
    ([name, inner]) =>
      name === 'modifierExtension' ||
      name === 'implicitRules' ||
      (name !== 'contained' && mayMeanOtherwise(inner)),
  )
}

/**
 * Reads a resource, a Bundle or a list of resources.
 *
 * @throws {InvalidInput} When it is none, or one of another version of FHIR.
 * @internal
 */
export function readResources(input: unknown): Resources {
  if (isTooDeep(input)) throw refuse('not-a-resource', [])
  const entries = entriesOf(input)
  const many = new Map<string, number>()
  const byReference = new Map<string, Located>()
  const all = entries.map(({ resource, references }): Located => {
    const type = textOf(resource['resourceType']) ?? ''
    const at = many.get(type) ?? 0
    many.set(type, at + 1)
    const located = { type, name: at === 0 ? type : `${type}[${String(at)}]`, resource }
    if (isOfAnotherVersion(resource)) throw refuse('another-fhir-version', [located.name])
    for (const reference of references) byReference.set(reference, located)
    return located
  })
  const find: Resources['find'] = (element) => {
    const reference = textOf(within(element, 'reference')) ?? ''
    // A version of it, or its address on a server, names the same resource.
    const relative = /[A-Z][A-Za-z]*\/[A-Za-z0-9.-]{1,64}(?=$|\/_history\/)/.exec(reference)?.[0]
    return byReference.get(reference) ?? byReference.get(relative ?? '')
  }
  const named = [...byReference.values()].find(({ type }) => type === 'Patient')
  const leftOut = all.flatMap((located): readonly LeftOut[] => {
    if (mayMeanOtherwise(located.resource))
      return [{ located, at: located.name, why: 'not-understood' }]
    const element = ['subject', 'patient'].find(
      (name) => textOf(within(located.resource, name, 'reference')) !== undefined,
    )
    const isOfAnother =
      named !== undefined && element !== undefined && find(located.resource[element]) !== named
    return isOfAnother ? [{ located, at: `${located.name}.${element}`, why: 'not-given' }] : []
  })
  const ours = all.filter((each) => !leftOut.some(({ located }) => located === each))
  return {
    all: ours,
    byType: (wanted) => ours.filter(({ type }) => type === wanted),
    find,
    unplaced: leftOut.map(({ at, why }) => ({ at, why })),
  }
}
