import type { AgeBand } from './age-line.ts'

/** A mark on a time line: a day, its place, and the level on which its label has room. */
export interface TimeMark {
  readonly day: string
  readonly x: number
  readonly level: number
}

/** The number of days from the first day of the calendar's year 2000; only differences matter. */
function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000
}

/**
 * Places days on a line, with labels that do not run into one another.
 *
 * @param days - The days, in any order.
 * @param end - The day at the line's end, or an earlier one than the last of the days.
 * @param width - The line's length.
 * @param room - The room that a label takes.
 * @returns The marks, the oldest first.
 */
export function placeDays(
  days: readonly string[],
  end: string,
  width: number,
  room: number,
): readonly TimeMark[] {
  const sorted = [...days].sort()
  const first = dayNumber(sorted[0] ?? end)
  const last = Math.max(dayNumber(end), dayNumber(sorted.at(-1) ?? end))
  const span = Math.max(last - first, 1)
  // The first place at which each level is free.
  const free: number[] = []
  return sorted.map((day) => {
    const x = Math.round(((dayNumber(day) - first) / span) * width)
    const found = free.findIndex((from) => from <= x)
    const level = found === -1 ? free.length : found
    free[level] = x + room
    return { day, x, level }
  })
}

/**
 * Places an age on a line that is true to scale up to the highest threshold and a little beyond.
 *
 * @param bands - The bands of the line.
 * @param width - The line's length.
 * @returns The place of an age; the last band ends at the line's end.
 */
export function ageScale(bands: readonly AgeBand[], width: number): (age: number) => number {
  const lowest = bands[0]?.min ?? 0
  const highest = bands.at(-1)?.min ?? 1
  // The last band goes on for a tenth of the line, whatever its length.
  const scaled = width * 0.9
  return (age) =>
    age > highest ? width : Math.round(((age - lowest) / Math.max(highest - lowest, 1)) * scaled)
}
