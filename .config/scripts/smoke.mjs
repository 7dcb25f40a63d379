// What the purity run does with the built packages: load every entry point, then a few calls. It runs where
// no clock, chance, locale or host exists, so it must not use any itself.

/** Every entry point. */
export const entryPoints = [
  '@vilkar/core',
  '@vilkar/core/analysis',
  '@vilkar/core/edge',
  '@vilkar/law',
  '@vilkar/consent',
  '@vilkar/individual-plan',
  'vilkar',
  'vilkar/catalogue',
  ...[
    '@vilkar/core',
    '@vilkar/law',
    '@vilkar/consent',
    '@vilkar/individual-plan',
    'vilkar',
  ].flatMap((name) => ['nb', 'nn', 'en'].map((language) => `${name}/texts/${language}`)),
]

/** @typedef {(...args: unknown[]) => unknown} Fn */

/**
 * Calls to make, each given the loaded modules by name; what it returns must come out the same twice.
 *
 * @type {((modules: Record<string, Record<string, Fn>>) => unknown)[]}
 */
export const calls = []
