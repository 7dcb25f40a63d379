import { writeCsv, type Cell } from 'vilkar/catalogue'
import { locales } from '../locales.ts'
import { registerParts } from './register.ts'
import { ruleNames } from './rule-names.ts'
import type { Statement } from './statement.ts'

/** The columns of the register as a table. */
const columns = [
  'id',
  'source',
  'section',
  'kind',
  'modality',
  'topic',
  'addressees',
  'gist',
  'as',
  'rules',
  'of',
  'reason',
  'superseded by',
  'since',
  'note',
] as const

type Line = Readonly<Partial<Record<(typeof columns)[number], Cell>>>

function lineOf(each: Statement): Line {
  const { id, source, section, kind, modality, topic, addressees, gist, as } = each
  const head = { id, source, section, kind, modality, topic, addressees, gist, as }
  switch (each.as) {
    case 'carried':
      return { ...head, rules: each.by }
    case 'restates':
      return { ...head, of: each.of }
    case 'definition':
      return { ...head, rules: each.usedIn }
    case 'superseded':
      return {
        ...head,
        rules: each.carriedBy,
        'superseded by': each.by,
        since: each.since,
        note: each.note,
      }
    case 'principle':
    case 'left-out':
      return { ...head, reason: each.reason, note: each.note }
  }
}

/** Writes the register as a table that Norwegian Excel opens. */
function table(register: readonly Statement[]): string {
  const lines = register.map(lineOf)
  return writeCsv(
    columns,
    lines.map((line) => columns.map((column) => line[column])),
  )
}

/** The register's files, by name: the statements as a table, and with what rules are called, which the page searches. */
export const registerFiles: Readonly<Record<string, string>> = {
  'register.csv': table(registerParts.flatMap(({ statements }) => statements)),
  'register.json': JSON.stringify({
    parts: registerParts,
    names: Object.fromEntries(locales.map((locale) => [locale, ruleNames(locale)])),
  }),
}
