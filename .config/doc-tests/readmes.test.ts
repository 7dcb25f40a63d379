import { describe, expect, test } from 'vitest'
import { installedBy, readmes, readmeText } from './readme.ts'

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
  const readme = readmeText(path)

  // A package manager that keeps packages apart finds nothing else.
  test('names every package that its examples import to whoever installs them', () => {
    expect(imported(readme).length).toBeGreaterThan(0)
    expect(installedBy(readme)).toEqual(expect.arrayContaining([...new Set(imported(readme))]))
  })

  test('leaves no example that is not run', () => {
    expect(readme).not.toMatch(/^```ts$/m)
  })
})
