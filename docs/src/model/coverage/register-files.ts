import { calendarDay } from '@vilkar/core'
import { addDays } from '@vilkar/core/calendar'
import { writeCsv, type Cell } from 'vilkar/catalogue'
import { coverageTexts } from '../../texts/coverage/index.ts'
import { locales } from '../locales.ts'
import { registerParts } from './register.ts'
import { ruleNames } from './rule-names.ts'
import type { Statement } from './statement.ts'

/** The columns of the register as a table: named as those of the catalogue's tables, in words. */
const columns = [
  'id',
  'source',
  'source_nb',
  'section',
  'kind',
  'kind_nb',
  'modality',
  'modality_nb',
  'topic',
  'addressees',
  'gist',
  'became',
  'became_nb',
  'rules',
  'restates',
  'reason',
  'reason_nb',
  'superseded_by',
  'superseded_from',
  'last_day',
  'note',
] as const

/** The statements are told in bokmål, and so are the words for their codes. */
const { nb: words } = coverageTexts

type Line = Readonly<Partial<Record<(typeof columns)[number], Cell>>>

/** Why a statement has no rule, as its code and in words. */
function reasonOf<R extends string>(
  { reason, note }: { readonly reason: R; readonly note?: string | undefined },
  texts: Readonly<Record<R, string>>,
): Line {
  return { reason, reason_nb: texts[reason], note }
}

function lineOf(each: Statement): Line {
  const { id, source, section, kind, modality, topic, addressees, gist, as: became } = each
  const head = {
    id,
    source,
    source_nb: words.sources[source],
    section,
    kind,
    kind_nb: words.kinds[kind],
    modality,
    modality_nb: words.modalities[modality],
    topic,
    addressees,
    gist,
    became,
    became_nb: words.fates[became],
  }
  switch (each.as) {
    case 'carried':
      return { ...head, rules: each.by }
    case 'restates':
      return { ...head, restates: each.of }
    case 'definition':
      return { ...head, rules: each.usedIn }
    case 'superseded':
      return {
        ...head,
        rules: each.carriedBy,
        superseded_by: each.by,
        superseded_from: each.since,
        last_day: addDays(calendarDay(each.since), -1),
        note: each.note,
      }
    case 'principle':
      return { ...head, ...reasonOf(each, words.principleReasons) }
    case 'left-out':
      return { ...head, ...reasonOf(each, words.leftOutReasons) }
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
