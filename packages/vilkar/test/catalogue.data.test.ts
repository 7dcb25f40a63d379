import { addDays } from '@vilkar/core/calendar'
import { describe, expect, it } from 'vitest'
import { catalogue, dataFiles, writeCsv } from '../src/catalogue/index.js'
import { texts } from './catalogue/texts.js'
import { ruleHashes } from '../src/receipts/index.js'
import { version } from '../src/version.js'

const files = dataFiles(texts)
const byPath = new Map(files.map((each) => [each.path, each]))

function textOf(path: string): string {
  return byPath.get(path)?.text ?? ''
}

/** Reads CSV as RFC 4180 has it, with semicolons. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  const field = /(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n)/y
  field.lastIndex = 1
  while (field.lastIndex < text.length) {
    const at = field.lastIndex
    const found = field.exec(text)
    if (found === null) throw new Error(`No CSV at ${String(at)}: ${text.slice(at, at + 40)}`)
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

/** Puts the conditions of a row together again from the cells of its line. */
function whenOf(
  inputs: Readonly<Record<string, { readonly kind: string }>>,
  cell: (name: string) => string,
): Readonly<Record<string, unknown>> {
  const conditions = Object.entries(inputs).flatMap(([input, { kind }]): [string, unknown][] => {
    const column = `when_${input.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`
    if (kind === 'integer') {
      const [min, max] = [cell(`${column}_from`), cell(`${column}_to`)]
      const range = { ...(min && { min: Number(min) }), ...(max && { max: Number(max) }) }
      return Object.keys(range).length === 0 ? [] : [[input, range]]
    }
    const text = cell(column)
    if (text === '') return []
    if (kind === 'flag') return [[input, text === 'true']]
    return [[input, text.includes(' | ') ? text.split(' | ') : text]]
  })
  return Object.fromEntries(conditions)
}

/** Names what a file holds: the columns of a table, the fields of a schema or of a line, or else its parts. */
function partsOf(path: string, text: string): readonly string[] {
  if (path.endsWith('.csv')) return readCsv(text)[0] ?? []
  const [line = ''] = path.endsWith('.jsonl') ? text.split('\n') : [text]
  const whole = JSON.parse(line) as { readonly properties?: object }
  return Object.keys(whole.properties ?? whole)
}

/** What each table and point says stands in the certificates of the domains, and each text in its proof. */
function summary(): string {
  return [
    '# The files of the catalogue, and what each of them holds',
    '',
    'A file, a column or a field that comes or goes shows here. Written by `npm test -- --update`.',
    '',
    '| file | holds |',
    '| --- | --- |',
    ...files.map(({ path, text }) => `| ${path} | ${partsOf(path, text).join(', ')} |`),
    '',
  ].join('\n')
}

describe('the files of the catalogue', () => {
  it('are those that were approved, with the columns and fields that they had', async () => {
    await expect(summary()).toMatchFileSnapshot('data.approved.md')
  })

  it('come out the same twice', () => {
    const again = dataFiles(texts)
    expect(again.map(({ path }) => path)).toEqual(files.map(({ path }) => path))
    expect(again.every(({ text }, at) => text === files[at]?.text)).toBe(true)
  })

  it('lie at paths of their own, without anything but plain names', () => {
    expect(byPath.size).toBe(files.length)
    for (const { path } of files) expect(path).toMatch(/^([a-z-]+\/)?[a-z.-]+$/)
  })

  it('hold the catalogue as it is, and nothing that JSON cannot hold', () => {
    expect(JSON.parse(textOf('catalogue.json'))).toEqual({
      version,
      ...catalogue(),
      hashes: ruleHashes(),
    })
  })

  it('are listed in an index with their lines and bytes', () => {
    const index = JSON.parse(textOf('index.json')) as {
      readonly files: readonly {
        readonly path: string
        readonly bytes: number
        readonly lines: number
        readonly columns?: readonly { readonly name: string }[]
      }[]
    }
    expect(index.files.map(({ path }) => path)).toEqual(
      files.map(({ path }) => path).filter((path) => path !== 'index.json'),
    )
    for (const { path, bytes, lines, columns } of index.files) {
      expect(bytes, path).toBe(Buffer.byteLength(textOf(path)))
      expect(lines, path).toBe(textOf(path).match(/\n/g)?.length)
      if (!path.endsWith('.csv')) continue
      expect(
        columns?.map(({ name }) => name),
        path,
      ).toEqual(readCsv(textOf(path))[0])
    }
  })
})

describe.each(files.filter(({ kind }) => kind === 'table').map(({ path }) => ({ path })))(
  'the table $path',
  ({ path }) => {
    const text = textOf(path)
    const [header = [], ...rows] = readCsv(text)

    it('begins with a byte order mark, and ends each line with CRLF', () => {
      expect(text.startsWith('\uFEFF')).toBe(true)
      expect(text.endsWith('\r\n')).toBe(true)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    })

    it('has a name of its own for each column, and a cell for each in every line', () => {
      expect(new Set(header).size).toBe(header.length)
      expect(rows.length).toBeGreaterThan(0)
      for (const row of rows) expect(row.length, row[0]).toBe(header.length)
    })

    it('has no cell that a spreadsheet would reckon with, or take for a day', () => {
      const taken =
        /^[=+\-@\t\r]|^\d{1,2}[.\-/]\d{1,2}([.\-/]\d{2,4})?$|^\d{1,2}[. ]+\p{L}{3,9}( \d{4})?$|^\d+e\d+$|^0\d+$/iu
      expect(rows.flat().filter((cell) => taken.test(cell))).toEqual([])
    })

    it('says in bokmål, nynorsk and English what it says in any of them', () => {
      for (const [at, name] of header.entries()) {
        if (!name.endsWith('_nb')) continue
        for (const other of ['_nn', '_en']) {
          const place = header.indexOf(name.replace(/_nb$/, other))
          expect(place, name).toBeGreaterThan(at)
          for (const row of rows) expect(row[place] === '', row.join()).toBe(row[at] === '')
        }
      }
    })

    it('has no placeholder for a term, and no text that is undefined', () => {
      for (const cell of rows.flat()) expect(cell).not.toMatch(/undefined|\[object|\{competence/)
    })
  },
)

describe('the tables', () => {
  const {
    decisions,
    checklists,
    provisions,
    amendments,
    pendingActs,
    interpretations,
    acts,
    sources,
    guideRows,
  } = catalogue()
  const linesOf = (path: string): number => readCsv(textOf(path)).length - 1

  it('have a line for each of what they list', () => {
    expect(linesOf('decisions.csv')).toBe(decisions.length)
    expect(linesOf('rows.csv')).toBe(decisions.flatMap(({ rows }) => rows).length)
    expect(linesOf('checklists.csv')).toBe(checklists.length)
    expect(linesOf('requirements.csv')).toBe(checklists.flatMap((each) => each.requirements).length)
    expect(linesOf('provisions.csv')).toBe(Object.values(provisions).flat().length)
    expect(linesOf('amendments.csv')).toBe(Object.keys(amendments).length)
    expect(linesOf('pending-acts.csv')).toBe(Object.keys(pendingActs).length)
    expect(linesOf('interpretations.csv')).toBe(Object.keys(interpretations).length)
    expect(linesOf('acts.csv')).toBe(Object.keys(acts).length)
    expect(linesOf('sources.csv')).toBe(Object.keys(sources).length)
    expect(linesOf('guide-rows.csv')).toBe(guideRows.length)
  })

  it('hold the rows as they are: conditions, outcome, days, basis', () => {
    const [header = [], ...lines] = readCsv(textOf('rows.csv'))
    const rows = decisions.flatMap(({ id, rows }) => rows.map((row) => ({ id, row })))
    const at = (name: string) => header.indexOf(name)
    for (const [place, { id, row }] of rows.entries()) {
      const line = lines[place] ?? []
      expect(line[at('decision')]).toBe(id)
      expect(line[at('row')]).toBe(row.id)
      const cell = (name: string) => line[at(name)] ?? ''
      // One value that stands in a list alone is that value.
      const asked = Object.entries(row.when).map(([input, value]) => {
        const list: readonly unknown[] = Array.isArray(value) ? value : []
        return [input, list.length === 1 ? list[0] : value] as const
      })
      const { inputs = {} } = decisions.find((each) => each.id === id) ?? {}
      expect(whenOf(inputs, cell)).toEqual(Object.fromEntries(asked))
      const named = header.filter((name, place) => name.startsWith('when_') && line[place] !== '')
      const limits = Object.values(row.when).map((value) =>
        typeof value === 'object' && !Array.isArray(value) ? Object.keys(value).length : 1,
      )
      expect(named).toHaveLength(limits.reduce((sum, count) => sum + count, 0))
      expect(line[at('then')]).toBe(row.then)
      expect(line[at('from')]).toBe(row.from.day)
      expect(line[at('until')]).toBe(row.until?.day ?? '')
      expect(line[at('last_day')]).toBe(row.until === undefined ? '' : addDays(row.until.day, -1))
      expect(line[at('basis')]).toBe(row.basis.join(' | '))
    }
  })

  it('put a row into words: a 16-year-old who has competence decides alone', () => {
    const [header = [], ...lines] = readCsv(textOf('rows.csv'))
    const line = lines.find(
      (each) =>
        each[0] === 'consent.own-decision' && each[header.indexOf('when_age_from')] === '16',
    )
    expect(line?.[header.indexOf('conditions_nb')]).toMatch(/alder: .*16.* år/)
  })
})

describe('writing CSV', () => {
  it('quotes what would break a line or a cell', () => {
    expect(
      writeCsv(
        ['a', 'b'],
        [
          ['x;y', 'say "no"'],
          ['two\nlines', ' space'],
        ],
      ),
    ).toBe('\uFEFFa;b\r\n"x;y";"say ""no"""\r\n"two\nlines";" space"\r\n')
  })

  it('puts an apostrophe before a text that a spreadsheet would take for a formula, and only there', () => {
    expect(writeCsv(['a'], [['=1+1'], ['+47'], ['-x'], ['@a'], ['\tb'], ['a=b']])).toBe(
      `\uFEFFa\r\n'=1+1\r\n'+47\r\n'-x\r\n'@a\r\n'\tb\r\na=b\r\n`,
    )
  })

  it.each(['2.3', '1/12', '1. juni 2026', '17 May', 'mars 2026', 'okt. 26', '12:30', '1e5', '007'])(
    'keeps a spreadsheet from taking %s for something else',
    (text) => {
      expect(writeCsv(['a'], [[text]])).toBe(`\uFEFFa\r\n'${text}\r\n`)
    },
  )

  it.each(['2026-06-01', '1. juni 2026 nr. 4', 'marsvin', '3 uker', 'E5', '0', 'desember'])(
    'leaves %s as it is',
    (text) => {
      expect(writeCsv(['a'], [[text]])).toBe(`\uFEFFa\r\n${text}\r\n`)
    },
  )

  it('leaves numbers as they are, also those below zero, and what is nothing empty', () => {
    expect(writeCsv(['a', 'b', 'c'], [[-1, true, undefined]])).toBe('\uFEFFa;b;c\r\n-1;true;\r\n')
  })

  it('writes a list with bars between', () => {
    expect(writeCsv(['a'], [[['x', 'y']]])).toBe('\uFEFFa\r\nx | y\r\n')
  })
})
