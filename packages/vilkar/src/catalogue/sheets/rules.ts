import { calendarDay, type CalendarDay, type Decision } from '@vilkar/core'
import { addDays } from '@vilkar/core/calendar'
import { explain, fillText, type DomainTexts, type InputTexts } from '@vilkar/core/explain'
import type { CatalogueDecision, ChecklistDescription } from '../catalogue.js'
import { conditionColumns } from './conditions.js'
import { basisColumn, domainColumn, intervalColumns } from './columns.js'
import {
  inEachLanguage,
  sheet,
  type InLanguage,
  type Sheet,
  type SheetColumn,
  type SheetSource,
} from './sheet.js'

/** A day after every change of law: a text that names a term then has its newest name. */
const farAhead = '9999-12-31'

interface RowLine {
  readonly decision: CatalogueDecision
  readonly row: CatalogueDecision['rows'][number]
}

interface RequirementLine {
  readonly checklist: ChecklistDescription
  readonly requirement: ChecklistDescription['requirements'][number]
}

/** The last day on which a row is law: its words are those of its own time. */
const lastDayOf = ({ until }: RowLine['row']): CalendarDay =>
  until === undefined ? calendarDay(farAhead) : addDays(until.day, -1)

const newest = (text: string, domain: CatalogueDecision['domain'], { texts }: InLanguage): string =>
  fillText(text, texts.domains[domain].terms, farAhead)

const questionOf = ({ id, domain }: CatalogueDecision, language: InLanguage): string =>
  newest(language.words.decisions[id]?.question ?? id, domain, language)

const decisionColumns: readonly SheetColumn<CatalogueDecision>[] = [
  { name: 'id', nb: 'spørsmålets id', en: 'the id of the question', cell: ({ id }) => id },
  domainColumn(({ domain }) => domain),
  ...inEachLanguage('question', 'spørsmålet', 'the question', questionOf),
  {
    name: 'force',
    nb: 'hva slags norm radene er når de ikke sier noe annet',
    en: 'what kind of norm the rows are, unless they say otherwise',
    cell: ({ force }) => force,
  },
  {
    name: 'inputs',
    nb: 'opplysningene, i tabellens rekkefølge',
    en: 'the inputs, in the order of the table',
    cell: ({ inputOrder }) => inputOrder,
  },
  {
    name: 'outcomes',
    nb: 'svarene som er mulige',
    en: 'the outcomes that are possible',
    cell: ({ outcomes }) => outcomes,
  },
  {
    name: 'first_day',
    nb: 'den første dagen spørsmålet har et svar',
    en: 'the first day on which the question has an answer',
    cell: ({ rows }) => rows.map(({ from }) => from.day).sort()[0],
  },
  {
    name: 'rows',
    nb: 'antall rader over alle tider',
    en: 'the number of rows over all times',
    cell: ({ rows }) => rows.length,
  },
]

/** A row in words, by the function that explains answers. */
function explainRow({ decision, row }: RowLine, { texts, decisions }: InLanguage) {
  const own: Decision | undefined = decisions.get(decision.id)
  return own === undefined
    ? undefined
    : explain(
        own,
        {
          status: 'determined',
          decision: decision.id,
          on: lastDayOf(row),
          outcome: row.then,
          conditions: row.when,
          presumed: [],
          basis: row.basis,
          force: row.force,
          rows: [row.id],
        },
        texts.domains[decision.domain],
      )
}

const rowColumns: readonly SheetColumn<RowLine>[] = [
  {
    name: 'decision',
    nb: 'spørsmålets id, se decisions.csv',
    en: 'the id of the question, see decisions.csv',
    cell: ({ decision }) => decision.id,
  },
  { name: 'row', nb: 'radens id', en: 'the id of the row', cell: ({ row }) => row.id },
  ...intervalColumns<RowLine>(({ row }) => row),
  { name: 'then', nb: 'svaret', en: 'the outcome', cell: ({ row }) => row.then },
  {
    name: 'force',
    nb: 'hva slags norm raden er',
    en: 'what kind of norm the row is',
    cell: ({ row }) => row.force,
  },
  basisColumn(({ row }) => row.basis),
  ...inEachLanguage<RowLine>(
    'conditions',
    'vilkårene i ord',
    'the conditions in words',
    (line, language) =>
      explainRow(line, language)?.conditions.map(({ label, value }) => `${label}: ${value}`),
  ),
  ...inEachLanguage<RowLine>(
    'outcome',
    'svaret i ord',
    'the outcome in words',
    (line, language) => explainRow(line, language)?.answer,
  ),
]

/** A value of an input of a domain. */
interface ValueLine {
  readonly domain: CatalogueDecision['domain']
  readonly input: string
  readonly value: string
}

/** Lists the values whose meaning is said, each once for a domain. */
function valueLines({ catalogue, words }: SheetSource): readonly ValueLine[] {
  const domains = [...new Set(catalogue.decisions.map(({ domain }) => domain))]
  return domains.flatMap((domain) =>
    Object.entries(words.nb.meanings[domain] ?? {}).flatMap(([input, values]) =>
      Object.keys(values).map((value) => ({ domain, input, value })),
    ),
  )
}

/** What an input is called, in one language. */
const inputTexts = ({ domain, input }: ValueLine, { texts }: InLanguage): InputTexts => {
  const { inputs }: DomainTexts = texts.domains[domain]
  return inputs[input] ?? { label: input }
}

const valueColumns: readonly SheetColumn<ValueLine>[] = [
  domainColumn(({ domain }) => domain),
  { name: 'input', nb: 'opplysningen', en: 'the input', cell: ({ input }) => input },
  {
    name: 'value',
    nb: 'verdien; true er ja',
    en: 'the value; true is yes',
    cell: ({ value }) => value,
  },
  ...inEachLanguage<ValueLine>(
    'input',
    'opplysningen i ord',
    'the input in words',
    (line, language) => newest(inputTexts(line, language).label, line.domain, language),
  ),
  ...inEachLanguage<ValueLine>('value', 'verdien i ord', 'the value in words', (line, language) => {
    const { yes } = language.texts.domains[line.domain].common
    return newest(inputTexts(line, language).values?.[line.value] ?? yes, line.domain, language)
  }),
  ...inEachLanguage<ValueLine>(
    'meaning',
    'hva verdien betyr, med et eksempel',
    'what the value means, with an example',
    (line, language) =>
      newest(inputTexts(line, language).about?.[line.value] ?? '', line.domain, language),
  ),
]

const checklistColumns: readonly SheetColumn<ChecklistDescription>[] = [
  { name: 'id', nb: 'sjekklistens id', en: 'the id of the checklist', cell: ({ id }) => id },
  domainColumn(({ domain }) => domain),
  ...inEachLanguage<ChecklistDescription>(
    'title',
    'tittelen',
    'the title',
    ({ id, domain }, language) =>
      newest(language.words.checklists[id]?.title ?? id, domain, language),
  ),
  {
    name: 'requirements',
    nb: 'antall punkter over alle tider',
    en: 'the number of points over all times',
    cell: ({ requirements }) => requirements.length,
  },
]

const requirementColumns: readonly SheetColumn<RequirementLine>[] = [
  {
    name: 'checklist',
    nb: 'sjekklistens id, se checklists.csv',
    en: 'the id of the checklist, see checklists.csv',
    cell: ({ checklist }) => checklist.id,
  },
  {
    name: 'requirement',
    nb: 'punktets id',
    en: 'the id of the point',
    cell: ({ requirement }) => requirement.id,
  },
  ...intervalColumns<RequirementLine>(({ requirement }) => requirement),
  {
    name: 'weight',
    nb: 'om punktet skal (must), bør (should) eller kan (may) være oppfylt',
    en: 'whether the point must, should or may be met',
    cell: ({ requirement }) => requirement.weight,
  },
  {
    name: 'force',
    nb: 'hva slags norm punktet er',
    en: 'what kind of norm the point is',
    cell: ({ requirement }) => requirement.force,
  },
  {
    name: 'applies',
    nb: 'om punktet alltid gjelder, eller bare for noen dokumenter',
    en: 'whether the point concerns every document, or some by what they hold',
    cell: ({ requirement }) => requirement.applies,
  },
  basisColumn(({ requirement }) => requirement.basis),
  ...inEachLanguage<RequirementLine>('point', 'punktet', 'the point', (line, language) => {
    const { checklist, requirement } = line
    const words = language.words.checklists[checklist.id]?.requirements[requirement.id]
    return newest(words?.point ?? requirement.id, checklist.domain, language)
  }),
  ...inEachLanguage<RequirementLine>(
    'messages',
    'det som kan bli sagt om punktet',
    'what may be said of the point',
    (line, language) => {
      const { checklist, requirement } = line
      const words = language.words.checklists[checklist.id]?.requirements[requirement.id]
      return Object.values(words?.messages ?? {}).map((text) =>
        newest(text, checklist.domain, language),
      )
    },
  ),
]

/**
 * Makes the sheets of the rules: questions, rows, values, checklists and points.
 *
 * @internal
 */
export function ruleSheets(source: SheetSource): readonly Sheet[] {
  const { decisions, checklists } = source.catalogue
  return [
    sheet(
      'decisions.csv',
      { nb: 'Spørsmålene', nn: 'Spørsmåla', en: 'The questions' },
      decisionColumns,
      decisions,
      source,
    ),
    sheet(
      'rows.csv',
      {
        nb: 'Radene i alle beslutningstabeller',
        nn: 'Radene i alle avgjerdstabellar',
        en: 'The rows of all decision tables',
      },
      [...rowColumns, ...conditionColumns(source)],
      decisions.flatMap((decision) => decision.rows.map((row) => ({ decision, row }))),
      source,
    ),
    sheet(
      'values.csv',
      {
        nb: 'Hva verdiene av opplysningene betyr',
        nn: 'Kva verdiane av opplysningane betyr',
        en: 'What the values of the inputs mean',
      },
      valueColumns,
      valueLines(source),
      source,
    ),
    sheet(
      'checklists.csv',
      { nb: 'Sjekklistene', nn: 'Sjekklistene', en: 'The checklists' },
      checklistColumns,
      checklists,
      source,
    ),
    sheet(
      'requirements.csv',
      {
        nb: 'Punktene i alle sjekklister',
        nn: 'Punkta i alle sjekklister',
        en: 'The points of all checklists',
      },
      requirementColumns,
      checklists.flatMap((checklist) =>
        checklist.requirements.map((requirement) => ({ checklist, requirement })),
      ),
      source,
    ),
  ]
}
