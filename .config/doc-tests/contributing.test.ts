import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { packages, root } from '../workspace.mjs'

const guide = readFileSync(`${root}CONTRIBUTING.md`, 'utf8')

/** The paths that the guide names: `{nb,nn,en}` is each of them, `*` any package that has it. */
const named = [...guide.matchAll(/`((?:packages|docs|examples|src)\/[^`\s]*)`/g)].map(
  ([, path = '']) => path.replace(/\/?…$/, ''),
)

function spelledOut(path: string): readonly string[] {
  const [, before = '', among = '', after = ''] = /^(.*)\{(.*)\}(.*)$/.exec(path) ?? []
  return among === '' ? [path] : among.split(',').map((each) => `${before}${each}${after}`)
}

/** Where a path may lie: as written, in any package, or as the recipes' own invented file. */
function isThere(path: string): boolean {
  if (path === 'src/decisions/the-question.ts') return true
  const anywhere = path.startsWith('src/') ? `packages/*/${path}` : path
  return packages.some(({ short }) => existsSync(`${root}${anywhere.replace('*', short)}`))
}

describe('the guide for contributors', () => {
  test('names folders and files that there are', () => {
    expect(named.length).toBeGreaterThan(20)
    expect(named.flatMap(spelledOut).filter((path) => !isThere(path))).toEqual([])
  })

  test('shows every package in its map of the house', () => {
    for (const { short } of packages) expect(guide).toContain(`packages/${short} `)
  })

  test('names scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>
    }
    const run = [...guide.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name)
    expect(run.filter((name) => !(name in scripts))).toEqual([])
  })
})
