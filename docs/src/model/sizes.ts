import limits from '../../../.config/size-limit.mjs?raw'

/** The ceilings that the build holds, as what they are named there. */
const names = {
  kernel: '@vilkar/core without analysis',
  oneDecision: 'one decision with the kernel',
} as const

/**
 * Looks up what an import may weigh at most, minified and gzipped, in the limits that the build holds.
 *
 * @param what - The kernel alone, or the largest decision together with it.
 * @returns The ceiling, such as `7.6 kB`.
 * @throws {Error} When the limits do not name it.
 */
export function ceilingOf(what: keyof typeof names): string {
  const after = limits.split(`name: '${names[what]}'`)[1]
  const ceiling = /limit: '([^']+)'/.exec(after ?? '')?.[1]
  if (ceiling === undefined) throw new Error(`there is no limit for ${names[what]}`)
  return ceiling
}
