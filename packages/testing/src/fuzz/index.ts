import { isInvalidInput } from '@vilkar/core'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { inputs, marker } from './inputs.ts'

/** A door through which a caller's data comes in: what is called, and for each argument some inputs that it takes. */
export interface Door {
  readonly name: string
  readonly call: (...given: readonly unknown[]) => unknown
  readonly valid: readonly (readonly unknown[])[]
}

/** All doors of some entries. */
export interface Doors {
  readonly doors: readonly Door[]
  /** All that callers may import, by entry. */
  readonly entries: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** The functions of the entries that are given no caller's data. */
  readonly otherwiseCalled: readonly string[]
}

/** What takes any value says so in no type: doors are called as from JavaScript. */
type AnyFunction = (...given: readonly unknown[]) => unknown

/** Makes a door. */
export function door(name: string, call: unknown, ...valid: readonly (readonly unknown[])[]): Door {
  return { name, call: call as AnyFunction, valid }
}

/** How many inputs go through each door: a hundred in a test, and with `npm run fuzz` a million in all. */
const runs = Number(process.env['FUZZ_INPUTS'] ?? 100)

/** What was tried, which a long run tells at its end. */
interface Total {
  inputs: number
  refused: number
  longest: { readonly microseconds: number; readonly door: string }
}

/** A list that would take long to walk, and that tells how many of its first ten places were looked at. */
function hugeList(): { readonly list: unknown[]; readonly looks: () => number } {
  let looks = 0
  const list: unknown[] = []
  list.length = 2_000_000
  for (let at = 0; at < 10; at++) {
    Object.defineProperty(list, at, {
      enumerable: true,
      get: () => {
        looks++
        return {}
      },
    })
  }
  return { list, looks: () => looks }
}

/** Longer than any list of what is wrong with a form; shorter than what was given. */
const longestMessage = 20_000

/** Takes away the right to change a value, as far as it is data. */
function freeze(value: unknown): void {
  if (!Array.isArray(value) && Object.prototype.toString.call(value) !== '[object Object]') return
  try {
    if (Object.isFrozen(value)) return
    Object.freeze(value)
    Object.values(value as object).forEach(freeze)
  } catch {
    // A proxy that refuses, or a getter that throws: what cannot be looked at cannot be changed either.
  }
}

/** Calls a door and says what came of it; what is neither an answer nor a refusal is thrown. */
async function tried(
  { name, call }: Door,
  given: readonly unknown[],
  total: Total,
): Promise<'answered' | 'refused'> {
  const before = process.cpuUsage()
  total.inputs++
  try {
    await call(...given)
    return 'answered'
  } catch (error) {
    if (!isInvalidInput(error)) throw error
    total.refused++
    const told = JSON.stringify([error.message, error.issues])
    expect(told).not.toContain(marker)
    expect(error.message.length).toBeLessThan(longestMessage)
    return 'refused'
  } finally {
    const { user, system } = process.cpuUsage(before)
    if (user + system > total.longest.microseconds) {
      total.longest = { microseconds: user + system, door: name }
    }
  }
}

/**
 * Holds doors to what each of them promises: it answers or refuses with the one error, whatever is given; it changes
 * nothing of it and reaches no prototype; an error repeats none of it; and a list that is too long is walked by nobody.
 */
export function describeDoors({ doors, entries, otherwiseCalled }: Doors): void {
  const total: Total = { inputs: 0, refused: 0, longest: { microseconds: 0, door: '' } }

  afterAll(() => {
    if (process.env['FUZZ_INPUTS'] === undefined) return
    const { inputs: tried, refused, longest } = total
    const milliseconds = Math.round(longest.microseconds / 1000)
    // Not through the console, on which the tests of this house say nothing.
    process.stdout.write(
      `${String(tried)} inputs through ${String(doors.length)} doors, ${String(refused)} refused; ` +
        `the longest took ${String(milliseconds)} ms of CPU, at ${longest.door}\n`,
    )
  })

  describe('every door takes whatever is given', () => {
    test.each(doors.map((door) => [door.name, door] as const))(
      '%s answers, or refuses with one clear error, and changes nothing',
      async (_, door) => {
        await fc.assert(
          fc.asyncProperty(fc.tuple(...door.valid.map(inputs)), async (given) => {
            given.forEach(freeze)
            await tried(door, given, total)
            expect(Reflect.has({}, 'polluted')).toBe(false)
          }),
          { numRuns: runs },
        )
      },
    )

    test.each(doors.map((door) => [door.name, door] as const))(
      '%s answers what it takes',
      async (_, door) => {
        const [first = [], ...others] = door.valid
        const outcomes = await Promise.all(
          first.map((input) => tried(door, [input, ...others.map(([one]) => one)], total)),
        )
        expect(outcomes).toContain('answered')
      },
    )

    test.each(doors.map((door) => [door.name, door] as const))(
      '%s walks through no list that is too long',
      async (_, door) => {
        const { list, looks } = hugeList()
        const [, ...others] = door.valid.map(([input]) => input)
        await tried(door, [list, ...others], total)
        expect(looks()).toBeLessThan(2)
      },
    )

    test('every function that is exported is such a door, or is given no caller’s data', () => {
      const functions = Object.values(entries).flatMap((entry) =>
        Object.entries(entry).flatMap(([name, value]) =>
          typeof value === 'function' ? [name] : [],
        ),
      )
      const known = new Set([...doors.map(({ name }) => name), ...otherwiseCalled])
      expect(functions.filter((name) => !known.has(name))).toEqual([])
      expect(otherwiseCalled.filter((name) => !functions.includes(name))).toEqual([])
    })
  })
}
