import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { parseInput } from '../../src/edge/index.js'
import { issuesOf } from '@vilkar/testing/answers'

const schema = z.strictObject({
  age: z.int().min(0).max(130).optional(),
  name: z.string().max(100).optional(),
  able: z.boolean().optional(),
  list: z.array(z.unknown()).optional(),
  nested: z.strictObject({ deep: z.unknown() }).optional(),
})

/** Bounded time is asserted by these limits alone: nothing here takes seconds unless it hangs. */
const generous = 30_000

class Person {
  readonly age = 7
}

class NoPrototype {
  readonly age = 7
}
Object.setPrototypeOf(NoPrototype.prototype, null)

const thrower = (): never => {
  throw new Error('a stranger’s code ran')
}

function nestedLists(depth: number): unknown {
  let value: unknown = []
  for (let at = 0; at < depth; at++) value = [value]
  return value
}

function nestedObjects(depth: number): unknown {
  let value: unknown = {}
  for (let at = 0; at < depth; at++) value = { deep: value }
  return value
}

function cycle(): object {
  const value: Record<string, unknown> = {}
  value['deep'] = { deep: [value] }
  return value
}

function billionLaughs(): unknown {
  let value: unknown = ['ha']
  for (let at = 0; at < 60; at++) value = [value, value]
  return value
}

function withSymbol(): object {
  return { [Symbol('secret')]: 1 }
}

function withStrayName(): unknown[] {
  const list: unknown[] = [1, 2]
  Object.defineProperty(list, '12345678901', { value: Symbol('x'), enumerable: true })
  return list
}

function inheriting(): object {
  const prototype: object = Object.create(null, {
    age: { get: thrower, enumerable: true },
  }) as object
  return Object.create(prototype) as object
}

describe('what is not plain data is refused', () => {
  const hostile: readonly (readonly [string, () => unknown, readonly (string | number)[]])[] = [
    ['NaN', () => ({ age: Number.NaN }), ['age']],
    ['Infinity', () => ({ age: Infinity }), ['age']],
    ['minus Infinity', () => ({ age: -Infinity }), ['age']],
    ['a bigint', () => ({ age: 7n }), ['age']],
    ['a symbol', () => ({ name: Symbol('x') }), ['name']],
    ['a function', () => ({ name: () => 'x' }), ['name']],
    ['a Date', () => ({ name: new Date(0) }), ['name']],
    ['a Map', () => ({ nested: new Map() }), ['nested']],
    ['a Set', () => ({ list: new Set() }), ['list']],
    ['a typed array', () => ({ list: new Uint8Array(3) }), ['list']],
    ['a promise', () => ({ nested: Promise.resolve() }), ['nested']],
    ['a regular expression', () => ({ nested: /x/ }), ['nested']],
    ['a class instance', () => new Person(), []],
    ['a boxed text', () => ({ name: new String('x') }), ['name']],
    ['an error', () => ({ nested: new Error('x') }), ['nested']],
    ['a cycle', () => ({ nested: cycle() }), ['nested']],
    [
      'a list in itself',
      () => {
        const list: unknown[] = []
        list.push(list)
        return { list }
      },
      ['list', 0],
    ],
    [
      'a getter',
      () => ({
        get age() {
          return thrower()
        },
      }),
      [],
    ],
    [
      'a setter',
      () => ({
        set age(_: number) {
          thrower()
        },
      }),
      [],
    ],
    ['a symbol for a key', () => ({ nested: withSymbol() }), ['nested']],
    ['the prototype for a key', () => JSON.parse('{"__proto__": {"age": 7}}') as unknown, []],
    [
      'the prototype for a key further down',
      () => JSON.parse('{"nested": {"__proto__": 1}}') as unknown,
      ['nested'],
    ],
    ['a lone high surrogate', () => ({ name: 'a\ud83d' }), ['name']],
    ['a lone low surrogate', () => ({ name: '\udc00b' }), ['name']],
    ['a list with gaps', () => ({ list: [1, , 3] }), ['list']],
    ['a list of gaps', () => ({ list: new Array(1000) }), ['list']],
    ['a list with a name', () => ({ list: withStrayName() }), ['list']],
    [
      'a Date of another realm',
      () => ({ name: runInNewContext('new Date(0)') as unknown }),
      ['name'],
    ],
    ['an instance of another realm', () => runInNewContext('new (class A {})()') as unknown, []],
    ['a proxy that throws at every look', () => new Proxy({}, new Proxy({}, { get: thrower })), []],
    ['a proxy of a list that throws', () => ({ list: new Proxy([], { get: thrower }) }), []],
    [
      'a revoked proxy',
      () => {
        const { proxy, revoke } = Proxy.revocable({}, {})
        revoke()
        return { nested: proxy }
      },
      [],
    ],
  ]

  test.each(hostile)('%s', (_, make, path) => {
    expect(issuesOf(() => parseInput(schema, make()))).toMatchObject([
      { path, code: 'not-plain-data' },
    ])
  })

  test('all of it at once', () => {
    const input = {
      age: Number.NaN,
      name: '\ud800',
      able: Symbol('x'),
      list: [1, 2n, 3, new Date(0)],
    }
    expect(issuesOf(() => parseInput(schema, input)).map(({ path }) => path)).toEqual([
      ['age'],
      ['name'],
      ['able'],
      ['list', 1],
      ['list', 3],
    ])
  })
})

describe('what is too large is refused in bounded time', () => {
  const large: readonly (readonly [string, () => unknown])[] = [
    ['lists nested a hundred thousand deep', () => ({ list: nestedLists(100_000) })],
    ['objects nested a hundred thousand deep', () => ({ nested: nestedObjects(100_000) })],
    ['a list of ten million', () => ({ list: new Array(10_000_000).fill(0) })],
    ['a list of four billion gaps', () => ({ list: new Array(4_294_967_295) })],
    [
      'a thousand lists of a thousand and more',
      () => ({ list: Array.from({ length: 1001 }, () => new Array<number>(1000).fill(0)) }),
    ],
    ['a list that doubles sixty times', () => ({ list: billionLaughs() })],
    ['a text of fifty million letters', () => ({ name: 'x'.repeat(50_000_000) })],
    [
      'many texts that are large together',
      () => ({ list: new Array(30).fill('x'.repeat(1_000_000)) }),
    ],
    [
      'an object of more than a million keys',
      () =>
        Object.fromEntries(Array.from({ length: 1_000_001 }, (_, at) => [`k${String(at)}`, at])),
    ],
  ]

  test.each(large)(
    '%s',
    (_, make) => {
      const codes = issuesOf(() => parseInput(schema, make())).map(({ code }) => code)
      expect(codes).toContain('too-large')
    },
    generous,
  )

  test(
    'what is wrong a million times is said a bounded number of times',
    () => {
      const input = { list: new Array(900_000).fill(Number.NaN) }
      expect(issuesOf(() => parseInput(schema, input)).length).toBeLessThan(2000)
    },
    generous,
  )

  test(
    'the limit that is named is the one that was passed',
    () => {
      const said = [nestedLists(70), new Array(1_000_001).fill(0)].map((list) =>
        issuesOf(() => parseInput(schema, { list })).map(({ message }) => message),
      )
      expect(said[0]?.[0]).toContain('64')
      expect(said[1]?.[0]).toContain('1000000')
    },
    generous,
  )
})

describe('what is plain is read', () => {
  const plain = {
    age: 7,
    name: 'Kari Ærøskøbing 👩‍🦽',
    able: true,
    list: [1, [2], null],
    nested: { deep: { a: [] } },
  }

  test('as a copy, and left as it is', () => {
    const before = structuredClone(plain)
    const read = parseInput(schema, plain)
    expect(read).toEqual(before)
    expect(plain).toEqual(before)
    expect(read.list).not.toBe(plain.list)
  })

  test('also frozen, without a prototype, and with the same part in two places', () => {
    const part = Object.freeze({ a: 1 })
    const input = Object.freeze(
      Object.assign(Object.create(null) as object, { nested: { deep: part }, list: [part, part] }),
    )
    expect(parseInput(schema, input)).toEqual({
      nested: { deep: { a: 1 } },
      list: [{ a: 1 }, { a: 1 }],
    })
  })

  test('of another realm', () => {
    const foreign: unknown = runInNewContext(
      '({ age: 7, list: [1, { a: [2] }], nested: { deep: null } })',
    )
    expect(parseInput(schema, foreign)).toEqual({
      age: 7,
      list: [1, { a: [2] }],
      nested: { deep: null },
    })
  })

  test(
    'as deep, as long and as large as is allowed',
    () => {
      expect(parseInput(schema, { list: nestedLists(61) })).toHaveProperty('list')
      expect(issuesOf(() => parseInput(schema, { list: nestedLists(63) }))).toHaveLength(1)
      expect(parseInput(schema, { list: new Array(900_000).fill(0) }).list).toHaveLength(900_000)
      const text = 'x'.repeat(19_999_999)
      expect(parseInput(schema, { list: [text] }).list).toEqual([text])
    },
    generous,
  )

  test('with -0 as 0', () => {
    const { age } = parseInput(schema, JSON.parse('{"age": -0}'))
    expect(Object.is(age, 0)).toBe(true)
  })

  test('of a proxy, an instance without a prototype or an heir by its own data alone', () => {
    const proxy = new Proxy({ age: 7 }, { get: thrower })
    expect(parseInput(schema, proxy)).toEqual({ age: 7 })
    expect(parseInput(schema, new NoPrototype())).toEqual({ age: 7 })
    expect(parseInput(schema, inheriting())).toEqual({})
  })

  test('of a proxy that changes its answers at the first look alone', () => {
    let looks = 0
    const target = { age: 7 }
    const shifty = new Proxy(target, {
      getOwnPropertyDescriptor: (on, key) => {
        looks++
        const seen = Object.getOwnPropertyDescriptor(on, key)
        target.age = 999
        return seen
      },
    })
    expect(parseInput(schema, shifty)).toEqual({ age: 7 })
    expect(looks).toBe(1)
  })
})
