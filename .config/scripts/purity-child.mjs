// One purity run, in a process of its own: takes the host away, then loads and calls the packages.
import { writeSync } from 'node:fs'
import { createRequire } from 'node:module'
import { calls, entryPoints, schemas } from './smoke.mjs'

const how = process.argv[2]
const { exit } = process
const require = createRequire(import.meta.url)
/** @type {string[]} */
const touched = []

/**
 * Writes it down as well as throwing, so that no `catch` in the code under test can hide it.
 *
 * @param {string} what the thing reached for
 * @returns {never}
 */
const refuse = (what) => {
  touched.push(what)
  throw new Error(`${what} was used`)
}

/**
 * Replaces or removes a property for good.
 *
 * @param {object} owner the object that holds it
 * @param {string} name its name
 * @param {unknown} [value] what to put there; nothing removes it
 */
const put = (owner, name, value) => {
  if (value === undefined) Reflect.deleteProperty(owner, name)
  else Object.defineProperty(owner, name, { value, configurable: true, writable: true })
}

const RealDate = Date
/** @type {DateConstructor} A Date that knows no now. */
const ClocklessDate = new Proxy(RealDate, {
  construct: (target, args, newTarget) => {
    if (args.length > 0) return Reflect.construct(target, args, newTarget)
    // A subclass (UTCDate) may make an empty one and set it at once; it gets no time to lean on.
    if (newTarget === ClocklessDate) refuse('new Date()')
    return Reflect.construct(target, [Number.NaN], newTarget)
  },
  apply: () => refuse('Date()'),
  get: (target, key, receiver) =>
    key === 'now' ? () => refuse('Date.now()') : Reflect.get(target, key, receiver),
})

const frozen = Object.isFrozen(Math)
const host = [
  'process',
  'console',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'localStorage',
  'sessionStorage',
  'navigator',
  'performance',
  'crypto',
  'Intl',
  'Buffer',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'structuredClone',
  'WebAssembly',
]

/**
 * What the language got after ES2022, by its owner: the readmes promise that nothing newer is needed. The sources are
 * compiled without it; here it is gone for what is built in of other packages, too.
 *
 * @type {readonly (readonly [object, readonly string[]])[]}
 */
const newer = [
  [Array.prototype, ['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']],
  [Array, ['fromAsync']],
  [Object, ['groupBy']],
  [Map, ['groupBy']],
  [Promise, ['withResolvers', 'try']],
  [RegExp, ['escape']],
  [String.prototype, ['isWellFormed', 'toWellFormed']],
  [
    Set.prototype,
    [
      'union',
      'intersection',
      'difference',
      'symmetricDifference',
      'isSubsetOf',
      'isSupersetOf',
      'isDisjointFrom',
    ],
  ],
  [
    Object.getPrototypeOf(Object.getPrototypeOf([].values())),
    [
      'map',
      'filter',
      'take',
      'drop',
      'flatMap',
      'reduce',
      'toArray',
      'forEach',
      'some',
      'every',
      'find',
    ],
  ],
  [globalThis, ['Iterator']],
]

/** Loads all entry points and makes the calls, twice. */
const run = async () => {
  for (const name of host) put(globalThis, name)
  put(globalThis, 'Date', ClocklessDate)
  // A frozen realm keeps what it has; the other run watches it.
  if (!frozen) {
    for (const [owner, names] of newer) for (const name of names) put(owner, name)
    put(Math, 'random', () => refuse('Math.random()'))
    for (const prototype of [String, Number, BigInt, Array, RealDate].map((of) => of.prototype))
      for (const name of Object.getOwnPropertyNames(prototype))
        if (/^toLocale|^localeCompare$/.test(name)) put(prototype, name, () => refuse(name))
  }
  const before = new Set(Reflect.ownKeys(globalThis))

  /** @type {Record<string, unknown>} */
  const loaded = {}
  for (const name of entryPoints)
    loaded[name] = how === 'import' ? await import(name) : require(name)
  const modules = /** @type {import('./smoke.mjs').Modules} */ (loaded)
  for (const call of [...calls, schemas]) {
    const first = JSON.stringify(await call(modules))
    if (first !== JSON.stringify(await call(modules)))
      throw new Error(`Two calls, two answers: ${call}`)
  }
  if (touched.length > 0) throw new Error(`Reached for ${touched.join(', ')}`)
  // zod keeps its own registry there; that is its affair, and ours leave nothing.
  const grown = Reflect.ownKeys(globalThis).filter(
    (key) => !before.has(key) && !String(key).startsWith('__zod_'),
  )
  if (grown.length > 0)
    throw new Error(`Left behind on globalThis: ${grown.map(String).join(', ')}`)
  return `${entryPoints.length} entry points, ${calls.length + 1} calls`
}

run().then(
  (said) => {
    writeSync(1, said)
    exit(0)
  },
  (error) => {
    writeSync(2, `${error.stack}\nreached for: ${touched.join(', ') || 'nothing'}\n`)
    exit(1)
  },
)
