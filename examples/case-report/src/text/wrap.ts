/** The longest line that is printed. */
export const width = 100

/** Cuts what is longer than a line, which no word of the law is. */
function pieces(word: string, room: number): readonly string[] {
  return word.length <= room ? [word] : [word.slice(0, room), ...pieces(word.slice(room), room)]
}

/**
 * Breaks a text into lines.
 *
 * @param text - The text.
 * @param first - What the first line starts with.
 * @param rest - What the other lines start with; else as much space as the first line starts with.
 * @returns The lines, none longer than `width`.
 */
export function wrap(text: string, first = '', rest = ' '.repeat(first.length)): readonly string[] {
  const room = width - Math.max(first.length, rest.length)
  // A paragraph sign stays with its number.
  const words = text.split(/(?<!§)\s+/).flatMap((word) => pieces(word, room))
  const broken: string[] = []
  let line = ''
  for (const word of words) {
    if (line !== '' && line.length + 1 + word.length > room) {
      broken.push(line)
      line = ''
    }
    line = line === '' ? word : `${line} ${word}`
  }
  return [...broken, line].map((each, place) => `${place === 0 ? first : rest}${each}`.trimEnd())
}

/**
 * Writes a heading and its items: one item on the same line, several below it.
 *
 * @param heading - The heading.
 * @param items - The items; without any there is nothing to write.
 * @param mark - What stands before each of several items.
 * @returns The lines.
 */
export function list(
  heading: string,
  items: readonly string[],
  mark: (place: number) => string = () => '-',
): readonly string[] {
  const [only, ...more] = items
  if (only === undefined) return []
  if (more.length === 0) return wrap(`${heading}: ${only}`, '  ', '      ')
  return [
    ...wrap(`${heading}:`, '  '),
    ...items.flatMap((item, place) => wrap(item, `    ${mark(place)} `)),
  ]
}

/** Joins lines into a text to print. */
export function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`
}
