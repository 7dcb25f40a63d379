import type { Issue } from '../error/issue.js'
import { issue } from './input-issue.js'

/*
 * Before a schema looks at an input, this makes sure that looking is safe: only data that JSON can
 * hold, of bounded size, without cycles, and without accessors that could run a stranger's code.
 */

const deepest = 64
const mostValues = 1_000_000
const mostText = 20_000_000
const loneSurrogate = /\p{Surrogate}/u

type Path = Issue['path']

/**
 * Tells whether an object is of no class.
 *
 * @internal
 */
export function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  // Data of another realm has another `Object.prototype`, but no prototype of a prototype.
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** What was read of a value: a copy of its own data, and what keeps it from being plain. */
interface PlainData {
  readonly data: unknown
  readonly issues: readonly Issue[]
}

/** Walks a value, copies it, and collects what keeps it from being plain, bounded data. */
function walk(root: unknown): PlainData {
  const issues: Issue[] = []
  const ancestors = new Set<object>()
  // Where the walk is. One list for all of it: most places are passed without a word.
  const path: Path[number][] = []
  let values = 0
  let text = 0

  const report = (code: 'not-plain-data' | 'too-large', detail?: string): void => {
    issues.push(issue([...path], code, detail))
  }

  const visitMember = (value: unknown, key: string | number): unknown => {
    path.push(key)
    const copy = visit(value)
    path.pop()
    return copy
  }

  const visitMembers = (value: object): unknown => {
    const isList = Array.isArray(value)
    if ((!isList && !isPlainObject(value)) || ancestors.has(value)) {
      report('not-plain-data')
      return undefined
    }
    if (ancestors.size >= deepest) {
      report('too-large', String(deepest))
      return undefined
    }
    if (isList && value.length > mostValues) {
      report('too-large', String(mostValues))
      return undefined
    }
    ancestors.add(value)
    const list: unknown[] = []
    const record: Record<string, unknown> = {}
    let whole = true
    for (const key of Reflect.ownKeys(value)) {
      if (isList && key === 'length') continue
      const member = Object.getOwnPropertyDescriptor(value, key)
      const plain = member !== undefined && 'value' in member
      // Of a list, every place holds something and nothing else is held: no gaps, no names.
      const stray = isList ? key !== String(list.length) : key === '__proto__'
      if (!plain || typeof key !== 'string' || stray) {
        whole = false
        if (isList) break
        continue
      }
      if (isList) list.push(visitMember(member.value, list.length))
      else record[key] = visitMember(member.value, key)
      if (values > mostValues || issues.length > mostIssues) break
    }
    ancestors.delete(value)
    if (!whole || (isList && list.length < value.length)) report('not-plain-data')
    return isList ? list : record
  }

  const visit = (value: unknown): unknown => {
    values++
    if (values === mostValues) issues.push(issue([], 'too-large', String(mostValues)))
    if (value === null || value === undefined || typeof value === 'boolean') return value
    if (typeof value === 'object') return visitMembers(value)
    if (typeof value === 'string') {
      text += value.length
      if (text > mostText) report('too-large', String(mostText))
      else if (loneSurrogate.test(value)) report('not-plain-data')
    } else if (!Number.isFinite(value)) {
      report('not-plain-data')
    }
    // JSON knows -0, people do not.
    return value === 0 ? 0 : value
  }

  return { data: visit(root), issues }
}

/** More than anyone reads; what is wrong a thousand times is wrong in the same way. */
const mostIssues = 1000

/**
 * Copies a value, and finds what keeps it from being plain, bounded data.
 *
 * A schema is shown the copy: a proxy or an accessor could answer otherwise at the second look.
 *
 * @param value - Anything.
 * @returns The copy, and one issue a place; none for data that JSON can hold.
 * @internal
 */
export function readPlainData(value: unknown): PlainData {
  try {
    return walk(value)
  } catch {
    // A proxy may throw whatever it likes at any look; that too is no plain data.
    return { data: undefined, issues: [issue([], 'not-plain-data')] }
  }
}
