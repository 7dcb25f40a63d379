import type { Decision } from '@vilkar/core'
import { ruleHashes } from '../receipts/hashes.js'
import { version } from '../version.js'
import { catalogue } from './catalogue.js'
import { writeCsv } from './csv.js'
import { ruleBook } from './rule-book.js'
import { jsonSchemas } from './schemas/index.js'
import { guideSheet } from './sheets/guide.js'
import { lawSheets } from './sheets/law.js'
import { ruleSheets } from './sheets/rules.js'
import type { EachLanguage, Sheet } from './sheets/sheet.js'
import { calendarVectors } from './vectors/calendar.js'
import { checklistVectors } from './vectors/checklists.js'
import { testVectors } from './vectors/decisions.js'
import { catalogueWords, type CatalogueTexts } from './words.js'

/** What kind of file it is. */
export type DataFileKind = 'catalogue' | 'words' | 'table' | 'schema' | 'vectors' | 'index'

/** A file of the catalogue, ready to be written. */
export interface DataFile {
  /** Where it lies among the files, with `/` between folders. */
  readonly path: string
  readonly kind: DataFileKind
  readonly mediaType: string
  readonly title: EachLanguage<string>
  readonly text: string
  /** The columns of a table, with what they hold in bokmål and English. */
  readonly columns?: Sheet['columns']
}

function json(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`
}

function jsonLines(lines: readonly object[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}

const inAll = (title: string): EachLanguage<string> => ({ nb: title, nn: title, en: title })

const domainNames = {
  consent: { nb: 'samtykke', nn: 'samtykke', en: 'consent' },
  individualPlan: { nb: 'individuell plan', nn: 'individuell plan', en: 'the individual plan' },
  priority: { nb: 'prioritering', nn: 'prioritering', en: 'priority' },
  responsibility: { nb: 'ansvar', nn: 'ansvar', en: 'responsibility' },
  cooperation: { nb: 'samarbeid', nn: 'samarbeid', en: 'cooperation' },
} as const

const languageNames = [
  ['nb', { nb: 'på bokmål', nn: 'på bokmål', en: 'in bokmål' }],
  ['nn', { nb: 'på nynorsk', nn: 'på nynorsk', en: 'in nynorsk' }],
  ['en', { nb: 'på engelsk', nn: 'på engelsk', en: 'in English' }],
] as const

function tables(texts: EachLanguage<CatalogueTexts>, words: Words): readonly DataFile[] {
  const decisions: readonly Decision[] = ruleBook().flatMap((rules) => rules.decisions)
  const source = {
    catalogue: catalogue(),
    decisions: new Map(decisions.map((each) => [each.id, each])),
    words,
    texts,
  }
  return [...ruleSheets(source), ...lawSheets(source), guideSheet(source)].map(
    ({ file, title, columns, rows }) => ({
      path: file,
      kind: 'table',
      mediaType: 'text/csv; charset=utf-8; header=present',
      title,
      text: writeCsv(
        columns.map(({ name }) => name),
        rows,
      ),
      columns,
    }),
  )
}

type Words = EachLanguage<ReturnType<typeof catalogueWords>>

function vectorFiles(): readonly DataFile[] {
  const mediaType = 'application/jsonl'
  const vectors = testVectors()
  return [
    ...ruleBook().map(({ domain, decisions }): DataFile => {
      const ids = new Set(decisions.map(({ id }) => id))
      const { nb, nn, en } = domainNames[domain]
      return {
        path: `vectors/${domain === 'individualPlan' ? 'individual-plan' : domain}.jsonl`,
        kind: 'vectors',
        mediaType,
        title: {
          nb: `Testvektorer: ${nb}`,
          nn: `Testvektorar: ${nn}`,
          en: `Test vectors: ${en}`,
        },
        text: jsonLines(vectors.filter(({ decision }) => ids.has(decision))),
      }
    }),
    {
      path: 'vectors/checklists.jsonl',
      kind: 'vectors',
      mediaType,
      title: {
        nb: 'Testvektorer: punktene i sjekklistene, dag for dag',
        nn: 'Testvektorar: punkta i sjekklistene, dag for dag',
        en: 'Test vectors: the points of the checklists, day by day',
      },
      text: jsonLines(checklistVectors()),
    },
    {
      path: 'vectors/calendar.jsonl',
      kind: 'vectors',
      mediaType,
      title: {
        nb: 'Testvektorer: alder, virkedager, helligdager og frister',
        nn: 'Testvektorar: alder, verkedagar, heilagdagar og fristar',
        en: 'Test vectors: ages, working days, public holidays and deadlines',
      },
      text: jsonLines(calendarVectors()),
    },
  ]
}

/** Counts the bytes of a text in UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return bytes
}

function indexOf(files: readonly DataFile[]): DataFile {
  const listed = files.map(({ path, kind, mediaType, title, text, columns }) => ({
    path,
    kind,
    mediaType,
    title,
    bytes: bytesOf(text),
    lines: text.split('\n').length - 1,
    ...(columns && { columns }),
  }))
  return {
    path: 'index.json',
    kind: 'index',
    mediaType: 'application/json',
    title: {
      nb: 'Alle filene, og kolonnene i tabellene',
      nn: 'Alle filene, og kolonnane i tabellane',
      en: 'All files, and the columns of the tables',
    },
    text: json({ files: listed }),
  }
}

/**
 * Makes every file in which the catalogue is published: the rules and the law as JSON and CSV, the words in
 * three languages, JSON Schemas, test vectors for ports to other languages, and an index of them all.
 *
 * The same rules and texts give the same files, byte for byte; nothing is written anywhere.
 *
 * @param texts - The texts of the three languages.
 * @returns The files with their paths and texts, the index last.
 * @example
 * ```ts
 * import * as law from '@vilkar/law/texts/en'
 * import { guide } from '@vilkar/priority/texts/en'
 * import { dataFiles } from 'vilkar/catalogue'
 * import { en } from 'vilkar/texts/en'
 *
 * const english = {
 *   domains: en,
 *   law: law.en,
 *   gists: law.gists,
 *   interpretations: law.interpretationTexts,
 *   amendments: law.amendmentTexts,
 *   pendingActs: law.pendingActTexts,
 *   guide,
 * }
 * const files = dataFiles({ nb: english, nn: english, en: english })
 * files[0]?.path // => 'catalogue.json'
 * files.at(-1)?.path // => 'index.json'
 * ```
 */
export function dataFiles(texts: EachLanguage<CatalogueTexts>): readonly DataFile[] {
  const words: Words = {
    nb: catalogueWords(texts.nb),
    nn: catalogueWords(texts.nn),
    en: catalogueWords(texts.en),
  }
  const mediaType = 'application/json'
  const files: readonly DataFile[] = [
    {
      path: 'catalogue.json',
      kind: 'catalogue',
      mediaType,
      title: {
        nb: 'Hele regelkatalogen, uten tekster',
        nn: 'Heile regelkatalogen, utan tekstar',
        en: 'The whole catalogue of rules, without texts',
      },
      text: json({ version, ...catalogue(), hashes: ruleHashes() }),
    },
    ...languageNames.map(
      ([language, { nb, nn, en }]): DataFile => ({
        path: `words/${language}.json`,
        kind: 'words',
        mediaType,
        title: {
          nb: `Katalogens tekster ${nb}`,
          nn: `Tekstane i katalogen ${nn}`,
          en: `The words of the catalogue ${en}`,
        },
        text: json(words[language]),
      }),
    ),
    ...tables(texts, words),
    ...jsonSchemas(texts.en.domains).map(
      ({ file, schema }): DataFile => ({
        path: `schemas/${file}`,
        kind: 'schema',
        mediaType: 'application/schema+json',
        title: inAll(String(schema['title'])),
        text: json(schema),
      }),
    ),
    ...vectorFiles(),
  ]
  return [...files, indexOf(files)]
}
