/* Tables and points whose place a mutant may take, so that every test that looks at them sees the mutant. */

/** Something that a mutant may stand in for. */
export interface Stage<T extends object> {
  readonly original: T
  /** Puts a mutant in its place, or takes it away again. */
  readonly show: (mutant?: T) => void
}

/**
 * Prepares a table or a point for mutants.
 *
 * @param subject - What is looked at by the tests.
 * @param looked - Called whenever somebody looks at it.
 */
export function stage<T extends object>(subject: T, looked: () => void): Stage<T> {
  // Spread: a table that is written out when it is first read is read now.
  const original = { ...subject }
  let shown = original
  for (const name of Object.keys(original) as (keyof T)[]) {
    if (Object.getOwnPropertyDescriptor(subject, name)?.configurable === false) continue
    Object.defineProperty(subject, name, {
      configurable: true,
      enumerable: true,
      get: () => {
        looked()
        return shown[name]
      },
    })
  }
  return { original, show: (mutant = original) => void (shown = mutant) }
}
