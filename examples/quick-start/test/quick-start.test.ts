import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import * as vilkar from 'vilkar'
import * as nb from 'vilkar/texts/nb'
import { describe, expect, it } from 'vitest'

/*
 * Both programs run here as they stand, on the sources: a `require` and a `console` of the test's
 * own stand in for those of Node, and imports are read as the `require` calls that they correspond
 * to. So the test needs no build and cannot pass on an old one; that Node finds the built packages
 * either way is what the check of the packed packages shows.
 */

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const modules: Readonly<Record<string, object>> = { vilkar, 'vilkar/texts/nb': nb }

const asCommonjs = (program: string) =>
  program.replaceAll(/^import (\{.*\}) from ('.*')$/gm, 'const $1 = require($2)')

function outputOf(program: string): string {
  const lines: string[] = []
  runInNewContext(asCommonjs(program), {
    require: (name: string) => modules[name],
    console: { log: (line: string) => lines.push(line) },
  })
  return lines.join('\n')
}

const esm = read('../src/esm.mjs')
const commonjs = read('../src/commonjs.cjs')

describe('the quick start', () => {
  it('is under twenty-five lines', () => {
    expect(esm.trimEnd().split('\n').length).toBeLessThan(25)
  })

  it('is one program, as ESM and as CommonJS', () => {
    expect(asCommonjs(esm)).toBe(commonjs)
    expect(outputOf(commonjs)).toBe(outputOf(esm))
  })

  it('says that the child decides from 2018', () => {
    expect(outputOf(esm)).toContain('2017-12-31: requires-judgement\n')
    expect(outputOf(esm)).toContain('2018-01-01: patient\n')
    expect(outputOf(esm)).not.toMatch(/undefined|[{}]/)
  })

  it('stands in the readme, with what it prints', () => {
    const readme = read('../../../README.md')
    const part = /<!-- quick-start -->\n([^]*?)<!-- \/quick-start -->/.exec(readme)?.[1] ?? ''
    const fences = [...part.matchAll(/^```\w*\n([^]*?)\n```$/gm)].map(([, content]) => content)
    expect(fences).toEqual([esm.trimEnd(), outputOf(esm)])
  })
})
