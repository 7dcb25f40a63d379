import { locales, type Locale } from '../locales.ts'
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

type Line = Readonly<Record<(typeof columns)[number], string>>

function lineOf(each: Statement): Line {
  const { id, source, section, kind, modality, topic, addressees, gist, as } = each
  const list = (names: readonly string[] | undefined): string => (names ?? []).join(', ')
  const head = {
    id,
    source,
    section,
    kind,
    modality,
    topic,
    addressees: list(addressees),
    gist,
    as,
  }
  const empty = { rules: '', of: '', reason: '', 'superseded by': '', since: '', note: '' }
  switch (each.as) {
    case 'carried':
      return { ...head, ...empty, rules: list(each.by) }
    case 'restates':
      return { ...head, ...empty, of: each.of }
    case 'definition':
      return { ...head, ...empty, rules: list(each.usedIn) }
    case 'superseded':
      return {
        ...head,
        ...empty,
        rules: list(each.carriedBy),
        'superseded by': list(each.by),
        since: each.since,
        note: each.note ?? '',
      }
    case 'principle':
    case 'left-out':
      return { ...head, ...empty, reason: each.reason, note: each.note ?? '' }
  }
}

/** Puts every value in quotes, so that no character in it ends it. */
const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`

/** Writes the register as a table that Norwegian Excel opens: semicolons, and a mark of UTF-8 first. */
function table(register: readonly Statement[]): string {
  const lines = register.map(lineOf).map((line) => columns.map((column) => line[column]))
  return `\uFEFF${[columns, ...lines].map((line) => line.map(quoted).join(';')).join('\r\n')}\r\n`
}

/**
 * Names the file that the page in a language searches.
 *
 * @param locale - The language.
 * @returns The name.
 */
export function searchFile(locale: Locale): string {
  return `search.${locale}.json`
}

/** The register's files, by name: the statements, and for each language what a page searches. */
export const registerFiles: Readonly<Record<string, string>> = {
  'register.csv': table(registerParts.flatMap(({ statements }) => statements)),
  'register.json': JSON.stringify({ parts: registerParts }),
  ...Object.fromEntries(
    locales.map((locale) => [
      searchFile(locale),
      JSON.stringify({ parts: registerParts, names: ruleNames(locale) }),
    ]),
  ),
}
