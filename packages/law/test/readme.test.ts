import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { acts } from '../src/index.js'
import { nb } from '../src/texts/nb.js'

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')

/** The table of acts as the readme must hold it. */
function tableOfActs(): string {
  const rows = Object.entries(acts).map(([abbreviation, { id, readThrough }]) => {
    const { name } = nb.acts[abbreviation as keyof typeof acts]
    return `| ${abbreviation} | ${name} | ${id} | ${readThrough ?? 'not read itself'} |`
  })
  return [
    '| in citations | act or regulation | number | read through |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

describe('the readme', () => {
  it('says of each act through which day it was read', () => {
    // Spaces and rules of a table are the formatter's affair.
    const plain = (text: string): string => text.replace(/[ -]+/g, ' ')
    expect(plain(readme)).toContain(plain(`<!-- acts -->\n\n${tableOfActs()}\n\n<!-- /acts -->`))
  })
})
