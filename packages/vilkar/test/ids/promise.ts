/** Reads a file of ids, one a line; `#` begins a remark. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
}

/** The id of a line, without what it stands for. */
const idOf = (line: string): string => line.split(' = ')[0] ?? line

/**
 * Holds the ids of today to those that were released.
 *
 * @param released - The ids of the last release.
 * @param today - The ids of today.
 * @param moved - What is told of ids that are gone or mean something else: `id => where to look`.
 * @returns What breaks the promise: ids gone or of another meaning of which nothing is told, and moves that tell of
 *   ids which are as they were.
 */
export function brokenBy(
  released: readonly string[],
  today: readonly string[],
  moved: readonly string[],
): readonly string[] {
  const now = new Set(today)
  const told = new Set(moved.map((line) => line.split(' => ')[0] ?? line))
  const changed = released.filter((line) => !now.has(line))
  const ids = new Set(changed.map(idOf))
  return [
    ...changed.filter((line) => !told.has(idOf(line))),
    ...moved.filter((line) => !line.includes(' => ') || !ids.has(line.split(' => ')[0] ?? line)),
  ]
}
