import { dataFiles, type CatalogueTexts, type DataFile, type DataFileKind } from 'vilkar/catalogue'
import * as lawEn from '@vilkar/law/texts/en'
import * as lawNb from '@vilkar/law/texts/nb'
import * as lawNn from '@vilkar/law/texts/nn'
import { guide as guideEn } from '@vilkar/priority/texts/en'
import { guide as guideNb } from '@vilkar/priority/texts/nb'
import { guide as guideNn } from '@vilkar/priority/texts/nn'
import { en } from 'vilkar/texts/en'
import { nb } from 'vilkar/texts/nb'
import { nn } from 'vilkar/texts/nn'
import { base } from '../addresses.ts'
import { packed } from './archive.ts'
import type { Locale } from '../locales.ts'

type LawTexts = Pick<
  typeof lawNb,
  'gists' | 'interpretationTexts' | 'amendmentTexts' | 'pendingActTexts'
>

const ofLaw = (
  texts: LawTexts,
): Pick<CatalogueTexts, 'gists' | 'interpretations' | 'amendments' | 'pendingActs'> => ({
  gists: texts.gists,
  interpretations: texts.interpretationTexts,
  amendments: texts.amendmentTexts,
  pendingActs: texts.pendingActTexts,
})

/** The files in which the catalogue is published: those that the package carries, made anew. */
export const publishedFiles: readonly DataFile[] = dataFiles({
  nb: { domains: nb, law: lawNb.nb, guide: guideNb, ...ofLaw(lawNb) },
  nn: { domains: nn, law: lawNn.nn, guide: guideNn, ...ofLaw(lawNn) },
  en: { domains: en, law: lawEn.en, guide: guideEn, ...ofLaw(lawEn) },
})

/** The spreadsheets and the list of everything: what a reader opens as it is. */
const opened: readonly DataFileKind[] = ['table', 'index']

/** The archives that can be had: one of what a reader opens, one of everything. */
export const archives = {
  'vilkar-spreadsheets.zip': publishedFiles.filter(({ kind }) => opened.includes(kind)),
  'vilkar-data.zip': publishedFiles,
} as const

/** The name of an archive. */
export type ArchiveName = keyof typeof archives

/**
 * Packs an archive.
 *
 * @param name - Its name.
 * @returns The archive.
 */
export function archive(name: ArchiveName): Uint8Array {
  return packed(archives[name])
}

/**
 * Writes the address of an archive.
 *
 * @param name - Its name.
 * @returns The address.
 */
export function archiveAddress(name: ArchiveName): string {
  return `${base}/data/${name}`
}

/** A file as the page of downloads lists it. */
interface Download {
  readonly path: string
  readonly title: string
  /** The language of the title, where it is another than the page's. */
  readonly titleIn?: Locale
  readonly lines: number
  /** The size in kilobytes, rounded up. */
  readonly kilobytes: number
  /** What the columns of a table hold. */
  readonly columns: readonly { readonly name: string; readonly holds: string }[]
  /** How many columns each hold one condition of a rule. */
  readonly conditions: number
  /** The language in which it is told what the columns hold. */
  readonly columnsIn: Locale
}

/** The files of one kind. */
export interface DownloadGroup {
  readonly kind: DataFileKind
  readonly files: readonly Download[]
}

const kinds: readonly DataFileKind[] = ['table', 'catalogue', 'words', 'schema', 'vectors', 'index']

/** How the columns of conditions begin: there are hundreds, which the list of columns within the archive tells. */
const condition = 'when_'

function download(file: DataFile, locale: Locale): Download {
  const { path, title, text, columns = [] } = file
  // What the columns hold is told in bokmål and English; the titles of the schemas are English.
  const columnsIn = locale === 'en' ? 'en' : 'nb'
  return {
    path,
    title: title[locale],
    ...(file.kind === 'schema' && locale !== 'en' && { titleIn: 'en' }),
    lines: text.split('\n').length - 1,
    kilobytes: Math.ceil(new TextEncoder().encode(text).length / 1000),
    columns: columns
      .filter(({ name }) => !name.startsWith(condition))
      .map((column) => ({ name: column.name, holds: column[columnsIn] })),
    conditions: columns.filter(({ name }) => name.startsWith(condition)).length,
    columnsIn,
  }
}

/**
 * Lists the files of the catalogue by kind, in the order of the page.
 *
 * @param locale - The language.
 * @param files - The files.
 * @returns The groups; a kind without files is left out.
 */
export function downloadGroups(
  locale: Locale,
  files: readonly DataFile[] = publishedFiles,
): readonly DownloadGroup[] {
  return kinds
    .map((kind) => ({
      kind,
      files: files.filter((file) => file.kind === kind).map((file) => download(file, locale)),
    }))
    .filter((group) => group.files.length > 0)
}
