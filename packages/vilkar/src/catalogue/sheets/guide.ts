import type { GuideRow } from '@vilkar/priority'
import { lastDayBefore } from './columns.js'
import { inEachLanguage, sheet, type Sheet, type SheetColumn, type SheetSource } from './sheet.js'

const guideColumns: readonly SheetColumn<GuideRow>[] = [
  { name: 'id', nb: 'radens id', en: 'the id of the row', cell: ({ id }) => id },
  { name: 'guide', nb: 'veilederen', en: 'the guide', cell: ({ guide }) => guide },
  { name: 'edition', nb: 'utgaven', en: 'the edition', cell: ({ edition }) => edition },
  {
    name: 'from',
    nb: 'den første dagen utgaven var i bruk',
    en: 'the first day on which the edition was in use',
    cell: ({ from }) => from,
  },
  {
    name: 'until',
    nb: 'den første dagen den ikke lenger var i bruk; tom når den er det',
    en: 'the first day on which it no longer was; empty while it is',
    cell: ({ until }) => until,
  },
  {
    name: 'last_day',
    nb: 'den siste dagen utgaven var i bruk, dagen før «until»; tom når den er det',
    en: 'the last day on which the edition was in use, the day before `until`; empty while it is',
    cell: ({ until }) => lastDayBefore(until),
  },
  {
    name: 'number',
    nb: 'radens nummer i veilederen',
    en: 'the number of the row in the guide',
    cell: ({ number }) => number,
  },
  { name: 'condition', nb: 'tilstanden', en: 'the condition', cell: ({ condition }) => condition },
  {
    name: 'variant',
    nb: 'hvilken av radene',
    en: 'which of the rows',
    cell: ({ variant }) => variant,
  },
  {
    name: 'suggests',
    nb: 'hva veilederen foreslår om retten; den avgjør ikke noe',
    en: 'what the guide suggests of the right; it decides nothing',
    cell: ({ suggests }) => suggests,
  },
  {
    name: 'weeks',
    nb: 'veiledende frist i uker',
    en: 'the suggested deadline in weeks',
    cell: ({ deadline }) => deadline?.weeks,
  },
  {
    name: 'start_of',
    nb: 'hva som skal begynne innen fristen',
    en: 'what is to begin within it',
    cell: ({ deadline }) => deadline?.startOf,
  },
  {
    name: 'deadline_not_seen',
    nb: 'om veilederen har en frist som ikke var synlig i det som ble lest',
    en: 'whether the guide has a deadline that the copy read did not show',
    cell: ({ deadlineNotSeen }) => deadlineNotSeen,
  },
  { name: 'useful', nb: 'nytte', en: 'useful', cell: ({ holds }) => holds.useful },
  {
    name: 'cost_effective',
    nb: 'kostnadseffektivitet',
    en: 'cost-effective',
    cell: ({ holds }) => holds.costEffective,
  },
  { name: 'severe', nb: 'alvorlighet', en: 'severe', cell: ({ holds }) => holds.severe },
  {
    name: 'factors',
    nb: 'det som kan endre fristen eller retten',
    en: 'what may move the deadline or the right',
    cell: ({ factors }) => factors,
  },
  {
    name: 'factors_whole',
    nb: 'om hele listen ble lest',
    en: 'whether the list was read whole',
    cell: ({ factorsWhole }) => factorsWhole,
  },
  { name: 'source', nb: 'hvor det er lest', en: 'where it was read', cell: ({ source }) => source },
  {
    name: 'confidence',
    nb: 'om raden er lest (read) eller utledet (inferred)',
    en: 'whether the row was read or inferred',
    cell: ({ confidence }) => confidence,
  },
  {
    name: 'basis',
    nb: 'kildens id, se sources.csv',
    en: 'the id of the source, see sources.csv',
    cell: ({ basis }) => basis,
  },
  ...inEachLanguage<GuideRow>(
    'guide',
    'veilederen i ord',
    'the guide in words',
    ({ guide }, { texts }) => texts.guide.guides[guide],
  ),
  ...inEachLanguage<GuideRow>(
    'condition',
    'tilstanden i ord',
    'the condition in words',
    ({ condition }, { texts }) => texts.guide.conditions[condition],
  ),
  ...inEachLanguage<GuideRow>(
    'factors',
    'det som kan endre fristen, i ord',
    'what may move the deadline, in words',
    ({ factors }, { texts }) => factors.map((factor) => texts.guide.factors[factor]),
  ),
]

/**
 * Makes the sheet of the priority guides' rows.
 *
 * @internal
 */
export function guideSheet(source: SheetSource): Sheet {
  return sheet(
    'guide-rows.csv',
    {
      nb: 'De radene i prioriteringsveilederne som er lest; de foreslår, og avgjør ikke noe',
      nn: 'Dei radene i prioriteringsrettleiarane som er lesne; dei foreslår, og avgjer ikkje noko',
      en: 'The rows of the priority guides that were read; they suggest, and decide nothing',
    },
    guideColumns,
    source.catalogue.guideRows,
    source,
  )
}
