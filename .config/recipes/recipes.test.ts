/*
 * Walks the recipes of the guide for contributors on invented law: with all steps done nothing is wrong; and whatever
 * part of a step is left out is named by who the guide says will name it.
 */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { root } from '../workspace.mjs'
import { compiled } from './compiled.ts'
import type { Guards } from './guards.ts'
import { partsIn, without, wordsIn } from './left-out.ts'

const guide = readFileSync(`${root}CONTRIBUTING.md`, 'utf8')

/** Each recipe by its heading in the guide, with the module in which it is walked. */
const recipes = [
  ['A change of law', 'amendment'],
  ['A question', 'question'],
  ['A fact', 'fact'],
] as const

/** Scripts that tell of a step that was forgotten, each with the test of what it tells. */
const scripts: Readonly<Record<string, string>> = {
  'changeset:check': '.config/scripts/changeset-check.test.ts',
  docstrings: '.config/scripts/docstrings.test.ts',
}

/** A step of a recipe, and who tells of it where it is left out. */
interface Step {
  readonly number: number
  readonly text: string
  readonly told: readonly string[]
}

/** Reads a recipe's numbered steps: what tells of a step stands slanted and in brackets, `_(compiler)_`. */
function stepsOf(heading: string): readonly Step[] {
  const [, recipe = ''] = guide.split(`\n## ${heading}\n`)
  const [own = ''] = recipe.split('\n## ')
  return own
    .split(/^(?=\d+\. )/m)
    .slice(1)
    .map((step) => step.replace(/\s+/g, ' '))
    .map((text) => ({
      number: Number.parseInt(text, 10),
      text,
      told: [...text.matchAll(/_\(([^)]*)\)_/g)].flatMap(([, told = '']) =>
        told.replaceAll('`', '').split(', '),
      ),
    }))
}

const fileOf = (name: string, part = ''): string => `${root}.config/recipes/${name}${part}.ts`
const codeOf = (name: string): string => readFileSync(fileOf(name), 'utf8')

const variants = recipes.flatMap(([, name]) =>
  ['', ...partsIn(codeOf(name))].map((part) => ({ name, part })),
)
const compilerSays = compiled(
  new Map(
    variants.map(({ name, part }) => [fileOf(name, `.${part}`), without(codeOf(name), part)]),
  ),
)

/** Imports what is left of a recipe's module; what does not compile need not run. */
async function guardsOf(name: string, part: string, compiles: boolean): Promise<Guards> {
  try {
    const path = part === '' ? fileOf(name) : `${fileOf(name)}?without=${part}`
    return ((await import(path)) as { readonly guards: Guards }).guards
  } catch (error) {
    if (compiles) throw error
    return {}
  }
}

/** Who of those who are asked tells that a part of a recipe is left out, or of something else. */
async function toldOf(
  name: string,
  part: string,
  asked: readonly string[],
): Promise<readonly string[]> {
  const compiles = compilerSays.get(fileOf(name, `.${part}`))?.length === 0
  const guards = Object.entries(await guardsOf(name, part, compiles))
  const told = guards.filter(([each, faults]) => asked.includes(each) && faults().length > 0)
  return [...(compiles ? [] : ['compiler']), ...told.map(([each]) => each)]
}

describe.each(recipes)('the recipe for %s', (heading, name) => {
  const steps = stepsOf(heading)
  const parts = partsIn(codeOf(name))
  const partsOf = ({ number }: Step): readonly string[] =>
    parts.filter((part) => Number.parseInt(part, 10) === number)
  const walked = steps.filter(({ told }) => told.some((each) => !(each in scripts)))

  test('is walked in the steps that the guide numbers', () => {
    expect(steps.map(({ number }) => number)).toEqual(steps.map((_, at) => at + 1))
    expect([...new Set(parts.map((part) => Number.parseInt(part, 10)))]).toEqual(
      walked.map(({ number }) => number),
    )
    const elsewhere = wordsIn(codeOf(name)).filter(
      ([part, words]) => steps[Number.parseInt(part, 10) - 1]?.text.includes(words) !== true,
    )
    expect(elsewhere).toEqual([])
  })

  test('leaves nothing wrong when it is done', async () => {
    const guards = await guardsOf(name, '', true)
    const named = new Set(walked.flatMap(({ told }) => told))
    expect(Object.keys(guards).filter((each) => !named.has(each))).toEqual([])
    expect(compilerSays.get(fileOf(name, '.'))).toEqual([])
    expect(await toldOf(name, '', Object.keys(guards))).toEqual([])
  })

  test.each(walked.map((step) => [step.number, step] as const))(
    'is told by those whom the guide names where step %i or any of it is forgotten',
    async (_, step) => {
      const asked = step.told.filter((each) => !(each in scripts))
      const told = new Map<string, readonly string[]>()
      for (const part of partsOf(step)) told.set(part, await toldOf(name, part, asked))
      expect([...told].filter(([, by]) => by.length === 0)).toEqual([])
      // Nobody is named who tells of none of it.
      expect([...new Set([...told.values()].flat())].sort()).toEqual([...asked].sort())
    },
  )

  test('names scripts that there are, and that a test holds to what they tell', () => {
    const { scripts: run } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
      readonly scripts: object
    }
    for (const script of steps.flatMap(({ told }) => told).filter((each) => each in scripts)) {
      expect(run).toHaveProperty([script])
      expect(existsSync(`${root}${scripts[script] ?? ''}`), script).toBe(true)
    }
  })
})
