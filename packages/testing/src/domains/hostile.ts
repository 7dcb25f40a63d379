/* Facts and options that no form would send, each made anew. */
import { describe, expect, test } from 'vitest'
import { refusalOf } from '../answers/issues.ts'

type Made = readonly [facts: unknown, options: unknown]
type Hostile = readonly [name: string, make: () => Made]

const options = { on: '2026-02-01' }

/** The names of some facts of a domain. */
export interface SomeFacts {
  /** A fact that is one of a few texts. */
  readonly choice: string
  /** A list, or else a fact that is none. */
  readonly list: string
}

function cycle(list: string): unknown {
  const facts: Record<string, unknown> = { age: 40 }
  facts[list] = [facts]
  return facts
}

function nested(depth: number): unknown {
  let value: unknown = []
  for (let at = 0; at < depth; at++) value = [value]
  return value
}

function accessor(): unknown {
  return Object.defineProperty({}, 'age', {
    enumerable: true,
    get: () => {
      throw new Error('looked')
    },
  })
}

function proxy(): unknown {
  return new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('looked')
      },
    },
  )
}

class Person {
  readonly age = 40
}

/**
 * Makes hostile facts and options.
 *
 * @param names - The names of some facts of the domain.
 * @returns What to give, by the name of what is wrong with it.
 */
export function hostile({ choice, list }: SomeFacts): readonly Hostile[] {
  const facts = (name: string, make: () => unknown): Hostile => [name, () => [make(), options]]
  const asked = (name: string, make: () => unknown): Hostile => [name, () => [{}, make()]]
  return [
    facts('a cycle', () => cycle(list)),
    facts('an accessor', accessor),
    facts('a proxy', proxy),
    facts('a class instance', () => new Person()),
    facts('a Date', () => new Date(0)),
    facts('a Date as birth date', () => ({ birthDate: new Date(0) })),
    facts('a Map', () => new Map([['age', 40]])),
    facts('a list', () => [{ age: 40 }]),
    facts('null', () => null),
    facts('undefined', () => undefined),
    facts('a text', () => 'age'),
    facts('a function', () => () => 40),
    facts('a symbol as key', () => ({ [Symbol('age')]: 40 })),
    facts('a symbol as value', () => ({ [choice]: Symbol('none') })),
    facts('a bigint', () => ({ age: 40n })),
    facts('NaN', () => ({ age: Number.NaN })),
    facts('infinity', () => ({ age: Number.POSITIVE_INFINITY })),
    facts('an age beyond all integers', () => ({ age: 1e300 })),
    facts('a boxed text', () => ({ [choice]: Object('none') as unknown })),
    facts('a lone surrogate', () => ({ [choice]: '\ud800' })),
    facts('a huge text', () => ({ birthDate: '2'.repeat(5_000_000) })),
    facts('a huge list', () => ({ [list]: Array.from({ length: 200_000 }, () => ({})) })),
    facts('a sparse list', () => ({ [list]: Array.from({ length: 4 }).concat(nested(3)) })),
    facts('a deep list', () => ({ [list]: nested(10_000) })),
    facts('many unknown keys', () =>
      Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`k${at}`, at])),
    ),
    facts('a prototype with facts', () => Object.create({ age: 40 }) as unknown),
    facts('the key __proto__', () => JSON.parse('{"__proto__": {"age": 40}}') as unknown),
    facts('the key constructor', () => ({ constructor: 1 })),
    facts('the key toString in an item', () => ({ [list]: [{ toString: 1 }] })),
    asked('options with a cycle', () => cycle(list)),
    asked('options with an accessor', () =>
      Object.defineProperty({}, 'on', { enumerable: true, get: () => '2026-02-01' }),
    ),
    asked('a Date as day', () => ({ on: new Date(0) })),
    asked('a huge day', () => ({ on: '2026-02-01'.repeat(100_000) })),
    asked('a proxy as options', proxy),
  ]
}

/** What is told of a domain to see how it takes hostile values. */
export interface Domain extends SomeFacts {
  /** Some facts that are as they should be. */
  readonly valid: Readonly<Record<string, unknown>>
}

/**
 * Describes how a front door takes values that no form would send.
 *
 * @param assess - The front door, asked as a caller without types may.
 * @param domain - The names of some facts, and facts that are as they should be.
 */
export function describeHostileValues(
  assess: (facts: unknown, options: unknown) => unknown,
  { valid, ...names }: Domain,
): void {
  describe('hostile values', () => {
    test.each(hostile(names))('%s is refused with one clear error', (_, make) => {
      const [facts, asked] = make()
      const error = refusalOf(() => assess(facts, asked))
      expect(error.name).toBe('InvalidInput')
      expect(error.issues.length).toBeGreaterThan(0)
      expect(error.message.length).toBeLessThan(20_000)
    })

    test('a key of the prototype changes nothing for anybody', () => {
      const facts: unknown = JSON.parse('{"__proto__": {"age": 40}, "constructor": 1}')
      expect(refusalOf(() => assess(facts, options)).issues.length).toBeGreaterThan(0)
      expect(({} as { age?: number }).age).toBeUndefined()
    })

    test('facts without a prototype are facts', () => {
      const facts: unknown = Object.assign(Object.create(null), valid)
      expect(assess(facts, options)).toEqual(assess(valid, options))
    })
  })
}
