import type { Issue, Language } from '../error/issue.js'
import { issue, type IssueCode } from './input-issue.js'
import { edgeTexts } from './edge-texts.js'
import { fieldAt, groupOf } from './field.js'
import { unknownField } from '../error/unknown-field.js'

/** What this file reads of an issue that a zod schema reports. */
export interface SchemaIssue {
  readonly code?: string | undefined
  readonly path: readonly PropertyKey[]
  /** The names that the schema does not know. */
  readonly keys?: readonly string[]
  readonly expected?: unknown
  readonly values?: readonly unknown[]
  readonly format?: unknown
  readonly origin?: unknown
  readonly minimum?: number | bigint
  readonly maximum?: number | bigint
  readonly params?: Readonly<Record<string, unknown>> | undefined
  /** What each of several kinds would have wanted. */
  readonly errors?: readonly (readonly object[])[]
}

type Detail = Readonly<Record<Language, string>>

const kinds: Readonly<Record<string, Detail>> = {
  string: { nb: 'tekst', nn: 'tekst', en: 'text' },
  number: { nb: 'tall', nn: 'tal', en: 'number' },
  int: { nb: 'heltall', nn: 'heiltal', en: 'whole number' },
  boolean: {
    nb: 'ja eller nei (true eller false)',
    nn: 'ja eller nei (true eller false)',
    en: 'true or false',
  },
  array: { nb: 'liste', nn: 'liste', en: 'list' },
  object: { nb: 'objekt', nn: 'objekt', en: 'object' },
}

function isIssueCode(value: unknown): value is IssueCode {
  return typeof value === 'string' && Object.hasOwn(edgeTexts, value)
}

/** Whether a field of two kinds is that of an age: a whole number, or a band of them. */
function isOfAge({ errors = [] }: SchemaIssue): boolean {
  const wanted = errors.flat().map((each) => 'expected' in each && each.expected)
  return (wanted.includes('number') || wanted.includes('int')) && wanted.includes('object')
}

function limits({ minimum, maximum }: SchemaIssue): string {
  if (minimum !== undefined) return `≥ ${String(minimum)}`
  return maximum === undefined ? '' : `≤ ${String(maximum)}`
}

/** Says of a field that is not known where it stands now, or of several that are not what they may have meant. */
function unknownFields(
  path: Issue['path'],
  keys: readonly string[],
  schema: unknown,
): readonly Issue[] {
  const { shape, moved } = groupOf(schema)
  const known = Object.keys(shape)
  const renamed = keys.flatMap((key) => {
    const to = Object.hasOwn(moved, key) ? moved[key]?.to : undefined
    // Of a schema that was picked from another, some facts stand elsewhere.
    return to?.every((name) => known.includes(name)) === true
      ? [[key, issue([...path, key], 'renamed', to.join(', '))] as const]
      : []
  })
  const unknown = keys.filter((key) => !renamed.some(([name]) => name === key))
  return [
    ...renamed.map(([, found]) => found),
    ...(unknown.length > 0 ? [unknownField(path, unknown, known)] : []),
  ]
}

/**
 * Translates an issue of a schema: its place and its rule, never a value or an unknown key, since
 * either may be about a person.
 *
 * @param seen - The schema's issue.
 * @param schema - The schema that was read by, of which the issue has its path.
 * @returns The issue with its messages; several where one tells of several fields.
 * @internal
 */
export function translateIssue(seen: SchemaIssue, schema: unknown): readonly Issue[] {
  const path = seen.path.map((part) => (typeof part === 'number' ? part : String(part)))
  return seen.code === 'unrecognized_keys'
    ? unknownFields(path, seen.keys ?? [], fieldAt(schema, path))
    : [ofValue(seen, path)]
}

/** Translates an issue of what a field holds. */
function ofValue(seen: SchemaIssue, path: Issue['path']): Issue {
  const declared = seen.params?.['issue']
  if (isIssueCode(declared)) return issue(path, declared)
  switch (seen.code) {
    case 'invalid_type':
      return issue(path, 'wrong-type', kinds[String(seen.expected)] ?? String(seen.expected))
    case 'invalid_value':
      return issue(path, 'not-allowed', (seen.values ?? []).map(String).join(', '))
    case 'invalid_format':
      return issue(path, seen.format === 'date' ? 'not-a-day' : 'not-valid')
    case 'too_small':
    case 'too_big': {
      const sized = seen.origin === 'string' || seen.origin === 'array'
      return issue(
        path,
        sized && seen.code === 'too_big' ? 'too-large' : 'out-of-range',
        limits(seen),
      )
    }
    case 'invalid_union':
      return issue(path, isOfAge(seen) ? 'not-an-age' : 'not-valid')
    case undefined:
    default:
      return issue(path, 'not-valid')
  }
}
