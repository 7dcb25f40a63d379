/*
 * Stands in for vitest where tests are collected: they are kept with their names, to be run again and again, each by
 * itself. What is compared with a file that the code itself wrote always holds here: it cannot tell right from wrong.
 */
import fc from 'fast-check'
import { expect, expectTypeOf } from 'vitest'

/** A test that can be run again and again. */
export interface Collected {
  readonly file: string
  readonly name: string
  readonly run: () => unknown
}

type Body = (...given: readonly never[]) => unknown
type Cases = readonly unknown[]

const titles: string[] = []
let file = ''
let tests: Collected[] = []

// The questions of every run are the same, and one that shows the mutant is enough.
fc.configureGlobal({ seed: 20260702, endOnFailure: true })

const holds = { pass: true, message: () => '' }

expect.extend({
  toMatchSnapshot: () => holds,
  toMatchFileSnapshot: () => holds,
  toMatchInlineSnapshot: () => holds,
})

/** Calls with each case; a list is spread out, as vitest does. */
const each =
  (call: (name: string, body: () => unknown) => void) =>
  (cases: Cases) =>
  (name: string, body: Body): void => {
    for (const one of cases) {
      const given = (Array.isArray(one) ? one : [one]) as unknown as readonly never[]
      call(`${name} ${String(given[0])}`, () => body(...given))
    }
  }

const group = (title: string, body: () => unknown): void => {
  titles.push(title)
  body()
  titles.pop()
}

const keep = (name: string, body: () => unknown): void => {
  tests.push({ file, name: [...titles, name].join(' > '), run: body })
}

const before = (body: () => unknown): void => void body()
const never = (): void => undefined

export const describe = Object.assign(group, { each: each(group) })
export const test = Object.assign(keep, { each: each(keep) })
export {
  before as beforeAll,
  before as beforeEach,
  never as afterAll,
  never as afterEach,
  expect,
  expectTypeOf,
  test as it,
}

/**
 * Collects the tests of files.
 *
 * @param files - Their paths.
 */
export async function collect(files: readonly string[]): Promise<readonly Collected[]> {
  tests = []
  for (file of files) await import(/* @vite-ignore */ file)
  return tests
}
