/* Inputs that no form would send, and inputs that a form might: valid ones with something wrong in them. */
import fc from 'fast-check'

/** What is put into inputs to see whether it comes out again. */
export const marker = 'kari-nordmann-kvam-7301'

class Person {
  readonly age = 40
}

const throwing = {
  get age(): number {
    throw new Error(marker)
  },
}

function cycle(): unknown {
  const facts: Record<string, unknown> = { age: 40 }
  facts['self'] = facts
  return facts
}

const strange: readonly unknown[] = [
  marker,
  `${marker} født 01018012345`,
  { [marker]: marker },
  [marker],
  '',
  ' ',
  '2026-02-30',
  '0000-01-01',
  '9999-12-31',
  '2026-02-01T00:00:00Z',
  '\ud800',
  '__proto__',
  'x'.repeat(5000),
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  1e300,
  2 ** 53,
  10n,
  Symbol(marker),
  () => marker,
  throwing,
  new Person(),
  new Date(Number.NaN),
  new Map([['age', marker]]),
  new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error(marker)
      },
    },
  ),
  cycle(),
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
]

const anything = fc.oneof(
  fc.constantFrom(...strange),
  fc.anything({
    maxDepth: 3,
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
)

type Edit = 'replace' | 'remove' | 'repeat' | 'name'

interface Step {
  readonly turns: readonly number[]
  readonly edit: Edit
  readonly value: unknown
}

/** Tells what can be edited: what is strange would not bear to be looked at. */
function isData(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !strange.includes(value)
}

/** Does one thing to a valid input, at a place that the turns lead to. */
function edited(input: unknown, { turns, edit, value }: Step): unknown {
  const [turn, ...rest] = turns
  if (turn === undefined || !isData(input) || Object.keys(input).length === 0) return value
  const keys = Object.keys(input)
  const key = keys[turn % keys.length] ?? ''
  if (rest.length > 0) {
    const inner = edited(input[key], { turns: rest, edit, value })
    return Array.isArray(input) ? input.with(Number(key), inner) : { ...input, [key]: inner }
  }
  if (Array.isArray(input)) return [...(input as unknown[]), edit === 'repeat' ? input[0] : value]
  const others = Object.fromEntries(
    keys.filter((name) => name !== key).map((name) => [name, input[name]]),
  )
  return {
    replace: () => ({ ...others, [key]: value }),
    remove: () => others,
    repeat: () => ({ ...input, [`${key}${key}`]: input[key] }),
    name: () => ({ ...input, [marker]: value }),
  }[edit]()
}

/**
 * Draws inputs: anything at all, valid ones, and valid ones to which up to three things were done.
 *
 * @param valid - Some valid inputs; none of them is changed.
 */
export function inputs(valid: readonly unknown[]): fc.Arbitrary<unknown> {
  const step = fc.record<Step>({
    turns: fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 4 }),
    edit: fc.constantFrom('replace', 'remove', 'repeat', 'name'),
    value: anything,
  })
  const right = fc.constantFrom(...valid)
  const near = fc
    .tuple(right, fc.array(step, { minLength: 1, maxLength: 3 }))
    .map(([input, steps]) => steps.reduce(edited, input))
  return fc.oneof(
    { weight: 1, arbitrary: anything },
    { weight: 2, arbitrary: near },
    // Without these, what stands second would hardly ever be looked at.
    { weight: 2, arbitrary: right },
  )
}
