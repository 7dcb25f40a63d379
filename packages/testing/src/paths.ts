/* The places of a document, and the document with something else in one of them. */

type Json = unknown

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)
const isGroup = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !isList(value)

/** Every value that holds no others, by its JSON pointer. */
export function leavesOf(value: Json, at = ''): readonly (readonly [at: string, value: Json])[] {
  if (isList(value)) return value.flatMap((each, place) => leavesOf(each, `${at}/${place}`))
  if (!isGroup(value)) return [[at, value]]
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, `${at}/${key}`))
}

function edit(value: Json, keys: readonly string[], next: Json): Json {
  const [key, ...rest] = keys
  if (key === undefined) return next
  if (isList(value)) {
    const there = edit(value[Number(key)], rest, next)
    return value.flatMap((each, place) => {
      if (place !== Number(key)) return [each]
      return there === undefined ? [] : [there]
    })
  }
  const there = edit(isGroup(value) ? value[key] : undefined, rest, next)
  const others = Object.entries(isGroup(value) ? value : {}).filter(([name]) => name !== key)
  return Object.fromEntries(there === undefined ? others : [...others, [key, there]])
}

/** The document with another value in one place; without anything there for `undefined`. */
export function withAt<D>(document: D, at: string, next: Json): D {
  // The document stays of its kind: what is left out of it may be.
  return edit(document, at.split('/').slice(1), next) as D
}
