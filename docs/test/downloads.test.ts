import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { archives, downloadGroups, publishedFiles } from '../src/model/downloads/files.ts'
import { locales } from '../src/model/locales.ts'
import { downloadsTexts } from '../src/texts/downloads/index.ts'

const approved = readFileSync(
  new URL('../../packages/vilkar/test/data.approved.md', import.meta.url),
  'utf8',
)

test('every file that the package carries is offered, and no other', () => {
  const carried = [...approved.matchAll(/^\| ([^ ]+\.\w+) \|/gm)].map(([, path]) => path)
  expect(publishedFiles.map(({ path }) => path)).toEqual(carried)
  for (const locale of locales) {
    const offered = downloadGroups(locale).flatMap(({ files }) => files.map(({ path }) => path))
    expect([...offered].sort()).toEqual([...carried].sort())
  }
})

test('a file is told of with its lines and size, and the columns of a table', () => {
  const [group] = downloadGroups('en', [
    {
      path: 'acts.csv',
      kind: 'table',
      mediaType: 'text/csv',
      title: { nb: 'Lovene', nn: 'Lovene', en: 'The acts' },
      text: '\uFEFFid\r\nå\r\n',
      columns: [{ name: 'id', nb: 'id-en', en: 'the id' }],
    },
  ])
  expect(group?.files).toEqual([
    {
      path: 'acts.csv',
      title: 'The acts',
      lines: 2,
      kilobytes: 1,
      columns: [{ name: 'id', holds: 'the id' }],
      conditions: 0,
      columnsIn: 'en',
    },
  ])
})

test('each kind of file is told of in each language', () => {
  for (const locale of locales)
    for (const { kind } of downloadGroups(locale))
      expect(downloadsTexts[locale].groups[kind].lead).toMatch(/\.$/)
})

test('the archive of everything holds every file, and that of spreadsheets those to open', () => {
  expect(archives['vilkar-data.zip']).toEqual(publishedFiles)
  expect(archives['vilkar-spreadsheets.zip'].map(({ path }) => path)).toEqual(
    publishedFiles
      .filter(({ path }) => path.endsWith('.csv') || path === 'index.json')
      .map(({ path }) => path),
  )
})
