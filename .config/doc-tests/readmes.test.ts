import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { packages, root } from '../workspace.mjs'

const readmes = ['README.md', ...packages.map(({ short }) => `packages/${short}/README.md`)]

/** The packages that a readme tells its reader to install. */
function installed(readme: string): readonly string[] {
  return [...readme.matchAll(/^npm install (.*)$/gm)]
    .flatMap(([, names = '']) => names.split(' '))
    .filter((name) => /^@?[a-z]/.test(name))
}

/** The packages that the examples of a readme import. */
function imported(readme: string): readonly string[] {
  const sources = [...readme.matchAll(/^```[jt]s[^\n]*\n([^]*?)^```/gm)].map(
    ([, code = '']) => code,
  )
  return [...sources.join('\n').matchAll(/from '((?:@[\w-]+\/)?[\w-]+)/g)].map(
    ([, name = '']) => name,
  )
}

describe.each(readmes)('%s', (path) => {
  const readme = readFileSync(`${root}${path}`, 'utf8')

  // A package manager that keeps packages apart finds nothing else.
  test('names every package that its examples import to whoever installs them', () => {
    expect(imported(readme).length).toBeGreaterThan(0)
    expect(installed(readme)).toEqual(expect.arrayContaining([...new Set(imported(readme))]))
  })
})
