import type { DataFileKind } from 'vilkar/catalogue'

/** The words of the page of downloads. */
export interface DownloadsTexts {
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly source: string
  readonly spreadsheets: string
  readonly archive: string
  readonly archiveLead: string
  readonly groups: Readonly<Record<DataFileKind, { readonly title: string; readonly lead: string }>>
  readonly file: string
  readonly holds: string
  readonly lines: string
  readonly size: string
  readonly kilobytes: string
  readonly conditions: string
  readonly columns: string
  readonly column: string
}
