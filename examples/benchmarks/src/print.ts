const json = process.argv.includes('--json')

/** Prints a line, unless the figures are asked for as JSON. */
export function say(line = ''): void {
  if (!json) console.log(line)
}

/** Prints figures below their headings, the first column to the left. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [headings, ...rows]
  const widths = headings.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)))
  for (const line of lines) {
    const padded = line.map((text, at) =>
      at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0),
    )
    say(padded.join('  '))
  }
  say()
}

/** Prints all figures as JSON, where they are asked for so. */
export function sayAsJson(figures: unknown): void {
  if (json) console.log(JSON.stringify(figures, undefined, 2))
}

/** A time in words. */
export function duration(nanoseconds: number): string {
  if (nanoseconds >= 1e6) return `${(nanoseconds / 1e6).toFixed(2)} ms`
  return nanoseconds < 1000
    ? `${nanoseconds.toFixed(nanoseconds < 100 ? 1 : 0)} ns`
    : `${(nanoseconds / 1000).toFixed(nanoseconds < 100_000 ? 2 : 0)} µs`
}

/** A ratio in words. */
export function times(ratio: number): string {
  return ratio < 100 ? ratio.toPrecision(3) : ratio.toFixed(0)
}
