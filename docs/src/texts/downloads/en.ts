import type { DownloadsTexts } from './types.ts'

/** The words of the page of downloads in English. */
export const en: DownloadsTexts = {
  title: 'Downloads',
  description: 'The whole catalogue of rules as tables, JSON, JSON Schema and test vectors.',
  lead: 'All that stands on these pages is to be had as files too. They are made of the rules themselves, and are those that the npm package vilkar carries.',
  source:
    'The texts of the law were read in Lovdata’s open data (NLOD 2.0) and Norsk Lovtidend. What is said of the provisions is in our own words.',
  spreadsheets: 'Download the spreadsheets',
  archive: 'Download everything',
  archiveLead:
    'The files come in two packages (zip): the spreadsheets, which open in Excel, and everything, with the catalogue, the texts, the schemas and the test vectors for programs. What each file holds is told below.',
  groups: {
    table: {
      title: 'Tables',
      lead: 'CSV as a Norwegian Excel opens it: semicolons, UTF-8 with a byte order mark. Lists have | between their parts. A text that a spreadsheet would take for a formula has an apostrophe before it.',
    },
    catalogue: {
      title: 'The catalogue as JSON',
      lead: 'All questions, rows, checklists and points, and the law they rest on. The file is enough to work out every answer in another programming language.',
    },
    words: {
      title: 'The words as JSON',
      lead: 'Questions, outcomes, inputs, points and messages, by the ids of the catalogue. A word in braces is a term that the law has changed, or a value of the finding.',
    },
    schema: {
      title: 'JSON Schema',
      lead: 'Edition 2020-12. What goes in (facts, documents, a whole case) and what comes out (answers, findings, assessments). They refer to one another by file name.',
    },
    vectors: {
      title: 'Test vectors',
      lead: 'Questions with the answers they must have, one a line. With them, whoever writes the rules in Java, .NET or SQL can show that the answers are the same.',
    },
    index: {
      title: 'Index',
      lead: 'All files and their columns, for programs.',
    },
  },
  file: 'File',
  holds: 'What it holds',
  lines: 'Lines',
  size: 'Size',
  kilobytes: 'kB',
  conditions:
    'one condition in each of {count} columns, two for a number (from and to); what each is called in words is told in index.json',
  columns: 'The columns of',
  column: 'Column',
}
