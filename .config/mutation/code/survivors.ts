/* The slips that no test notices, listed by package, each beneath its reason. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const listOf = (folder: string): URL => new URL(`survivors/${folder}.txt`, import.meta.url)

/**
 * Tells whether the slips of a package were all shown once, so that its survivors are listed.
 *
 * @param folder - The folder of the package, among the packages.
 */
export const isListed = (folder: string): boolean => existsSync(listOf(folder))

/** What is said of a slip until somebody has looked at it. */
const notLookedInto = '# Not looked into one by one: a test is lacking, or it changes nothing.'

/**
 * Reads the listed survivors of a package, each with its reason.
 *
 * @param folder - The folder of the package, among the packages.
 */
export function listedIn(folder: string): ReadonlyMap<string, string> {
  const listed = new Map<string, string>()
  let reason = ''
  if (!isListed(folder)) return listed
  for (const line of readFileSync(listOf(folder), 'utf8').split('\n')) {
    if (line.startsWith('# ')) reason = line
    else if (line !== '') listed.set(line, reason)
  }
  return listed
}

/**
 * Lists survivors anew. Who had a reason keeps it.
 *
 * @param folder - The folder of the package, among the packages.
 * @param survivors - The lines of the slips.
 */
export function list(folder: string, survivors: readonly string[]): void {
  const reasons = listedIn(folder)
  const byReason = Map.groupBy(survivors, (line) => reasons.get(line) ?? notLookedInto)
  const parts = [...byReason]
    .sort(([one], [other]) => one.localeCompare(other, 'en'))
    .map(([reason, lines]) => `${[reason, ...lines.toSorted()].join('\n')}\n`)
  writeFileSync(listOf(folder), parts.join('\n'))
}
