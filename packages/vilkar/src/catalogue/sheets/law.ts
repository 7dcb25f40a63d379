import { acts, type Act, type ProvisionHistory } from '@vilkar/law'
import type { Catalogue } from '../catalogue.js'
import { intervalColumns } from './columns.js'
import { inEachLanguage, sheet, type Sheet, type SheetColumn, type SheetSource } from './sheet.js'

/** An entry of a register, with the name under which it stands there. */
type Entry<T> = readonly [id: string, value: T]

interface WordingLine {
  readonly citation: string
  /** The place of the wording among the provision's, from 0. */
  readonly at: number
  readonly wording: ProvisionHistory[number]
}

const aboutColumn = <T extends { readonly about: readonly string[] }>(): SheetColumn<Entry<T>> => ({
  name: 'about',
  nb: 'bestemmelsene det handler om',
  en: 'the provisions it is about',
  cell: ([, { about }]) => about,
})

/** A text of a register by name. */
const wordOf = <T>(words: Readonly<Record<string, T>>, id: string): T | undefined => words[id]

const actColumns: readonly SheetColumn<Entry<Act>>[] = [
  {
    name: 'abbreviation',
    nb: 'forkortelsen som henvisninger bruker',
    en: 'the abbreviation that citations use',
    cell: ([id]) => id,
  },
  {
    name: 'number',
    nb: 'nummeret hos Lovdata',
    en: 'the number at Lovdata',
    cell: ([, { id }]) => id,
  },
  {
    name: 'kind',
    nb: 'lov eller forskrift',
    en: 'act or regulation',
    cell: ([, { kind }]) => kind,
  },
  {
    name: 'read_through',
    nb: 'den siste dagen teksten er kjent til og med; tom når den ikke er lest selv',
    en: 'the last day through which its text is known; empty where it was not read itself',
    cell: ([, { readThrough }]) => readThrough,
  },
  {
    name: 'repealed',
    nb: 'den første dagen den ikke lenger gjelder',
    en: 'the first day on which it is no longer law',
    cell: ([, { repealed }]) => repealed?.day,
  },
  ...inEachLanguage<Entry<Act>>(
    'name',
    'navnet',
    'the name',
    ([id], { words }) => wordOf(words.acts, id)?.name,
  ),
  ...inEachLanguage<Entry<Act>>(
    'short',
    'kortformen',
    'the short form',
    ([id], { words }) => wordOf(words.acts, id)?.short,
  ),
]

const provisionColumns: readonly SheetColumn<WordingLine>[] = [
  {
    name: 'citation',
    nb: 'bestemmelsen, slik rader og punkter henviser til den',
    en: 'the provision, as rows and points cite it',
    cell: ({ citation }) => citation,
  },
  {
    name: 'wording',
    nb: 'ordlydens nummer, den eldste først',
    en: 'the number of the wording, the oldest first',
    cell: ({ at }) => at + 1,
  },
  ...intervalColumns<WordingLine>(({ wording }) => wording),
  {
    name: 'confidence',
    nb: 'om ordlyden er lest (read), utledet (inferred) eller ikke kontrollert (unverified)',
    en: 'whether the wording was read, inferred or not verified',
    cell: ({ wording }) => wording.confidence,
  },
  {
    name: 'another_rule',
    nb: 'om nummeret gikk over til en annen regel',
    en: 'whether the number was given to another rule',
    cell: ({ wording }) => wording.anotherRule,
  },
  {
    name: 'address',
    nb: 'adressen hos Lovdata; den viser teksten slik den er i dag',
    en: 'the address at Lovdata; it shows the text of today',
    cell: ({ citation }, { words }) => words.nb.provisions[citation]?.address,
  },
  ...inEachLanguage<WordingLine>(
    'name',
    'bestemmelsen skrevet ut',
    'the provision written out',
    ({ citation }, { words }) => words.provisions[citation]?.name,
  ),
  ...inEachLanguage<WordingLine>(
    'gist',
    'hva ordlyden sier, med egne ord',
    'what the wording says, in our own words',
    ({ citation, at }, { words }) => words.provisions[citation]?.gists[at],
  ),
]

type AmendmentEntry = Entry<Catalogue['amendments'][string]>

const amendmentColumns: readonly SheetColumn<AmendmentEntry>[] = [
  { name: 'id', nb: 'endringens id', en: 'the id of the change', cell: ([id]) => id },
  {
    name: 'day',
    nb: 'den første dagen endringen gjaldt',
    en: 'the first day of the change',
    cell: ([, { day }]) => day,
  },
  {
    name: 'by',
    nb: 'endringslovene og forskriftene',
    en: 'the amending acts and regulations',
    cell: ([, { by }]) => by,
  },
  {
    name: 'provisions',
    nb: 'bestemmelsene som fikk ny ordlyd, kom til eller falt bort',
    en: 'the provisions of which a wording began or ended',
    cell: ([, { provisions }]) => provisions,
  },
  ...inEachLanguage<AmendmentEntry>(
    'text',
    'hva som ble endret',
    'what changed',
    ([id], { words }) => wordOf(words.amendments, id),
  ),
]

type PendingActEntry = Entry<Catalogue['pendingActs'][string]>

const pendingActColumns: readonly SheetColumn<PendingActEntry>[] = [
  { name: 'id', nb: 'lovens id', en: 'the id of the act', cell: ([id]) => id },
  {
    name: 'number',
    nb: 'nummeret hos Lovdata',
    en: 'the number at Lovdata',
    cell: ([, { number }]) => number,
  },
  {
    name: 'adopted',
    nb: 'dagen den ble vedtatt',
    en: 'the day on which it was adopted',
    cell: ([, { adopted }]) => adopted,
  },
  {
    name: 'decides',
    nb: 'hvem som bestemmer når den trer i kraft',
    en: 'who decides when it comes into force',
    cell: ([, { decides }]) => decides,
  },
  {
    name: 'undecided_on',
    nb: 'den siste dagen det ble sett at ingenting var bestemt',
    en: 'the last day on which it was seen that nothing had been decided',
    cell: ([, { undecidedOn }]) => undecidedOn,
  },
  {
    name: 'touches',
    nb: 'bestemmelsene den skal endre eller avløse',
    en: 'the provisions it will change or replace',
    cell: ([, { touches }]) => touches,
  },
  ...inEachLanguage<PendingActEntry>(
    'changes',
    'hva den skal endre',
    'what it will change',
    ([id], { words }) => wordOf(words.pendingActs, id)?.changes,
  ),
  ...inEachLanguage<PendingActEntry>(
    'commencement',
    'hva som avgjør når den trer i kraft',
    'what decides when it comes into force',
    ([id], { words }) => wordOf(words.pendingActs, id)?.commencement,
  ),
]

type InterpretationEntry = Entry<Catalogue['interpretations'][string]>

const interpretationColumns: readonly SheetColumn<InterpretationEntry>[] = [
  { name: 'id', nb: 'tolkningens id', en: 'the id of the interpretation', cell: ([id]) => id },
  {
    name: 'kind',
    nb: 'et valgt syn (reading), et hull (gap) eller en tekst som ikke er lest (text-not-read)',
    en: 'a reading that was chosen, a gap, or a text that was not read',
    cell: ([, { kind }]) => kind,
  },
  aboutColumn(),
  ...inEachLanguage<InterpretationEntry>(
    'name',
    'navnet',
    'the name',
    ([id], { words }) => words.interpretations[id]?.name,
  ),
  ...inEachLanguage<InterpretationEntry>(
    'unclear',
    'hva som er uklart',
    'what is unclear',
    ([id], { words }) => words.interpretations[id]?.unclear,
  ),
  ...inEachLanguage<InterpretationEntry>(
    'reading',
    'synet som er valgt',
    'the reading chosen',
    ([id], { words }) => words.interpretations[id]?.reading,
  ),
  ...inEachLanguage<InterpretationEntry>(
    'why',
    'hvorfor',
    'why',
    ([id], { words }) => words.interpretations[id]?.why,
  ),
  ...inEachLanguage<InterpretationEntry>(
    'would_change',
    'hva som ville endret det',
    'what would change it',
    ([id], { words }) => words.interpretations[id]?.wouldChange,
  ),
]

type SourceEntry = Entry<Catalogue['sources'][string]>

const sourceColumns: readonly SheetColumn<SourceEntry>[] = [
  { name: 'id', nb: 'kildens id', en: 'the id of the source', cell: ([id]) => id },
  {
    name: 'kind',
    nb: 'forarbeider, veiledning eller lokal modell',
    en: 'preparatory works, guidance or a local model',
    cell: ([, { kind }]) => kind,
  },
  {
    name: 'year',
    nb: 'året, der det er kjent',
    en: 'the year, where it is known',
    cell: ([, { year }]) => year,
  },
  {
    name: 'confidence',
    nb: 'om kilden er lest (read), utledet (inferred) eller ikke kontrollert (unverified)',
    en: 'whether the source was read, inferred or not verified',
    cell: ([, { confidence }]) => confidence,
  },
  aboutColumn(),
  ...inEachLanguage<SourceEntry>('title', 'tittelen', 'the title', ([id], { words }) =>
    wordOf(words.sources, id),
  ),
]

/**
 * Makes the sheets of the law: provisions, changes, pending acts, interpretations, acts and sources.
 *
 * @internal
 */
export function lawSheets(source: SheetSource): readonly Sheet[] {
  const { provisions, amendments, pendingActs, interpretations, sources } = source.catalogue
  const wordings = Object.entries(provisions).flatMap(([citation, history]) =>
    history.map((wording, at) => ({ citation, at, wording })),
  )
  return [
    sheet(
      'provisions.csv',
      {
        nb: 'Bestemmelsene, én linje for hver ordlyd',
        nn: 'Føresegnene, éi linje for kvar ordlyd',
        en: 'The provisions, a line for each wording',
      },
      provisionColumns,
      wordings,
      source,
    ),
    sheet(
      'amendments.csv',
      { nb: 'Lovendringene', nn: 'Lovendringane', en: 'The changes of law' },
      amendmentColumns,
      Object.entries(amendments),
      source,
    ),
    sheet(
      'pending-acts.csv',
      {
        nb: 'Lovene som er vedtatt og ikke i kraft',
        nn: 'Lovene som er vedtekne og ikkje i kraft',
        en: 'The acts that are adopted and not in force',
      },
      pendingActColumns,
      Object.entries(pendingActs),
      source,
    ),
    sheet(
      'interpretations.csv',
      {
        nb: 'Tolkningene: det som er uklart, og synet som er valgt',
        nn: 'Tolkingane: det som er uklart, og synet som er valt',
        en: 'The interpretations: what is unclear, and the reading chosen',
      },
      interpretationColumns,
      Object.entries(interpretations),
      source,
    ),
    sheet(
      'acts.csv',
      {
        nb: 'Lovene og forskriftene',
        nn: 'Lovene og forskriftene',
        en: 'The acts and regulations',
      },
      actColumns,
      Object.entries(acts),
      source,
    ),
    sheet(
      'sources.csv',
      {
        nb: 'Forarbeider, veiledning og lokale modeller',
        nn: 'Førearbeid, rettleiing og lokale modellar',
        en: 'Preparatory works, guidance and local models',
      },
      sourceColumns,
      Object.entries(sources),
      source,
    ),
  ]
}
