import type { Decision, Language } from '@vilkar/core'
import type { Catalogue } from '../catalogue.js'
import type { Cell } from '../csv.js'
import type { CatalogueTexts, CatalogueWords } from '../words.js'

/** Something for each of the three languages. */
export type EachLanguage<T> = Readonly<Record<Language, T>>

/** What a sheet is made of. */
export interface SheetSource {
  readonly catalogue: Catalogue
  readonly decisions: ReadonlyMap<string, Decision>
  readonly words: EachLanguage<CatalogueWords>
  readonly texts: EachLanguage<CatalogueTexts>
}

/** What a column of one language is made of. */
export interface InLanguage {
  readonly words: CatalogueWords
  readonly texts: CatalogueTexts
  readonly decisions: SheetSource['decisions']
}

/** One column of a sheet: its name, what it holds in bokmål and English, and how a line fills it. */
export interface SheetColumn<Line> {
  readonly name: string
  readonly nb: string
  readonly en: string
  readonly cell: (line: Line, source: SheetSource) => Cell
}

/** A table that is written as a file of its own. */
export interface Sheet {
  readonly file: string
  readonly title: EachLanguage<string>
  readonly columns: readonly { readonly name: string; readonly nb: string; readonly en: string }[]
  readonly rows: readonly (readonly Cell[])[]
}

const languages = [
  ['nb', 'bokmål', 'bokmål'],
  ['nn', 'nynorsk', 'nynorsk'],
  ['en', 'engelsk', 'English'],
] as const

/**
 * Makes a column for each language.
 *
 * @internal
 */
export function inEachLanguage<Line>(
  name: string,
  nb: string,
  en: string,
  cell: (line: Line, language: InLanguage) => Cell,
): readonly SheetColumn<Line>[] {
  return languages.map(([language, nameInNb, nameInEn]) => ({
    name: `${name}_${language}`,
    nb: `${nb} (${nameInNb})`,
    en: `${en} (${nameInEn})`,
    cell: (line, { words, texts, decisions }) =>
      cell(line, { words: words[language], texts: texts[language], decisions }),
  }))
}

/**
 * Fills a sheet's columns from its lines.
 *
 * @internal
 */
export function sheet<Line>(
  file: string,
  title: EachLanguage<string>,
  columns: readonly SheetColumn<Line>[],
  lines: readonly Line[],
  source: SheetSource,
): Sheet {
  return {
    file,
    title,
    columns: columns.map(({ name, nb, en }) => ({ name, nb, en })),
    rows: lines.map((line) => columns.map(({ cell }) => cell(line, source))),
  }
}
