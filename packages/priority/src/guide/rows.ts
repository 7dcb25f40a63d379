import { calendarDay, type CalendarDay } from '@vilkar/core'
import { since, type Confidence, type SourceCitation } from '@vilkar/law'

/** A guide by its field. Norwegian: *prioriteringsveileder*. */
export type PriorityGuideId = 'child-habilitation' | 'adult-habilitation' | 'rehabilitation'

/** The edition of a guide: those of 2015 stood to 2024-06-18. That of 2010 was not read. */
export type PriorityGuideEdition = '2015' | '2024'

/** The conditions of the rows that were read; the texts name them. */
export type GuideCondition =
  | 'suspected-autism'
  | 'severe-behaviour'
  | 'communication-and-language'
  | 'intellectual-disability'
  | 'brain-injury-rapid-decline'
  | 'widespread-muscle-pain'
  | 'chronic-neurological'

/** Where a guide has two rows on one condition, which of them it is. */
export type GuideVariant = 'danger-of-serious-harm' | 'no-such-danger' | 'first' | 'second'

/** What may move a deadline, or the right itself, either way; the texts name them. */
export type GuideFactor =
  | 'age-or-stage-of-life'
  | 'cognitive-level'
  | 'behaviour'
  | 'acute-behaviour'
  | 'behaviour-change'
  | 'acting-out'
  | 'self-harm'
  | 'risk-of-serious-self-harm'
  | 'danger-of-serious-harm'
  | 'sensory-loss'
  | 'comorbidity'
  | 'psychosocial'
  | 'suspected-syndrome'
  | 'suspected-underlying-illness'
  | 'suspected-serious-condition'
  | 'extent-of-difficulties'
  | 'additional-disability'
  | 'local-competence'
  | 'early-intervention'
  | 'measures-by-others'
  | 'local-adaptation'
  | 'language-level'
  | 'delayed-language'
  | 'functional-level'
  | 'loss-of-function'
  | 'motor-function'
  | 'symptoms'
  | 'passivity'
  | 'daily-life'
  | 'functional-decline'
  | 'serious-functional-decline'
  | 'pain-intensity'
  | 'pain'
  | 'not-examined-enough'
  | 'reduced-quality-of-life'
  | 'rehabilitation-potential'
  | 'syrinx'
  | 'work'
  | 'driving-licence'
  | 'advanced-device'

/** What a guide remarks on a row; the texts say it. */
export type GuideRemark = 'municipal-or-state-pedagogical-services' | 'emergency-if-acute'

/** What a guide holds of a condition beside the deadline. */
type Judged = 'yes' | 'probably' | 'no'

/** One row of a priority guide, as it was read. It suggests, and decides nothing. */
export interface GuideRow {
  readonly id: string
  readonly guide: PriorityGuideId
  readonly edition: PriorityGuideEdition
  /** The first day on which the edition was in use. */
  readonly from: CalendarDay
  /** The first day on which it no longer was; absent while it is. */
  readonly until?: CalendarDay
  /** The number of the row in its guide, where it was seen. */
  readonly number?: string
  readonly condition: GuideCondition
  readonly variant?: GuideVariant
  /** What the guide suggests of the right to necessary specialist care. */
  readonly suggests: 'right' | 'no-right'
  /**
   * The most weeks that the guide suggests before the start of what it names; absent where the guide has
   * none, or none was seen. From which day the weeks run, no text that was read says.
   */
  readonly deadline?: {
    readonly weeks: number
    readonly startOf: 'examination' | 'treatment' | 'care'
  }
  /** Set where the guide has a deadline that the copy read did not show. */
  readonly deadlineNotSeen?: true
  /** Whether the care is held useful and cost-effective, and the condition severe; where it was seen. */
  readonly holds: {
    readonly useful?: Judged
    readonly costEffective?: Judged
    readonly severe?: Judged
  }
  readonly factors: readonly GuideFactor[]
  /** Whether the list of factors was read whole. */
  readonly factorsWhole: boolean
  readonly remark?: GuideRemark
  /** Where it was read. */
  readonly source: string
  /** How surely it is known; `inferred` where the name of the condition was not shown with the row. */
  readonly confidence: Confidence
  readonly basis: SourceCitation
}

const newEdition = /* @__PURE__ */ calendarDay('2024-06-19')

const of2015 = { edition: '2015', from: since.specialistRight2015.day, until: newEdition } as const
const of2024 = { edition: '2024', from: newEdition } as const
const read = { confidence: 'read', factorsWhole: true } as const

const child = {
  guide: 'child-habilitation',
  basis: 'guidance: priority guide child habilitation',
} as const
const adult = {
  guide: 'adult-habilitation',
  basis: 'guidance: priority guide adult habilitation',
} as const
const rehabilitation = {
  guide: 'rehabilitation',
  basis: 'guidance: priority guide rehabilitation',
} as const

const useful = { useful: 'yes', costEffective: 'yes', severe: 'yes' } as const
const autismOfChild = [
  'age-or-stage-of-life',
  'cognitive-level',
  'behaviour',
  'sensory-loss',
  'risk-of-serious-self-harm',
  'comorbidity',
  'psychosocial',
] as const

/**
 * The rows of the priority guides that were read: thirteen, and far from all. They stand here as examples
 * with their source and edition, never as the whole guide.
 *
 * Norwegian: *prioriteringsveiledere*. Each is decision support: the service may choose otherwise where it
 * gives its reasons, and every referral is assessed by itself.
 */
export const priorityGuideRows: readonly GuideRow[] = [
  {
    id: 'child-autism-2015',
    ...child,
    ...of2015,
    ...read,
    condition: 'suspected-autism',
    suggests: 'right',
    deadline: { weeks: 12, startOf: 'examination' },
    holds: useful,
    factors: autismOfChild,
    source: '01.fastlegeportalen.no/veiledere/section/9448',
  },
  {
    id: 'child-autism-2024',
    ...child,
    ...of2024,
    ...read,
    number: '2.3',
    condition: 'suspected-autism',
    suggests: 'right',
    deadline: { weeks: 12, startOf: 'care' },
    holds: useful,
    factors: autismOfChild,
    source: 'helsedirektoratet.no, habilitering av barn og unge 2.3, 2024-06-19',
  },
  {
    id: 'child-behaviour-2015',
    ...child,
    ...of2015,
    ...read,
    condition: 'severe-behaviour',
    suggests: 'right',
    deadline: { weeks: 6, startOf: 'examination' },
    holds: {},
    factors: [
      'psychosocial',
      'acute-behaviour',
      'self-harm',
      'acting-out',
      'suspected-syndrome',
      'suspected-underlying-illness',
      'comorbidity',
    ],
    source: '12.fastlegeportalen.no/procedure/omfattende-atferdsvansker/',
  },
  {
    id: 'child-communication-2015',
    ...child,
    ...of2015,
    ...read,
    condition: 'communication-and-language',
    suggests: 'right',
    deadline: { weeks: 12, startOf: 'examination' },
    holds: useful,
    factors: [
      'extent-of-difficulties',
      'additional-disability',
      'behaviour',
      'local-competence',
      'early-intervention',
      'measures-by-others',
      'local-adaptation',
      'comorbidity',
      'cognitive-level',
    ],
    remark: 'municipal-or-state-pedagogical-services',
    source: 'fastlegeportalen.no/veiledere/section/9450',
  },
  {
    id: 'adult-behaviour-danger-2015',
    ...adult,
    ...of2015,
    condition: 'severe-behaviour',
    variant: 'danger-of-serious-harm',
    suggests: 'right',
    deadline: { weeks: 4, startOf: 'treatment' },
    holds: useful,
    factors: [
      'language-level',
      'functional-level',
      'loss-of-function',
      'acting-out',
      'self-harm',
      'motor-function',
      'behaviour-change',
      'comorbidity',
      'danger-of-serious-harm',
    ],
    factorsWhole: true,
    source: '01.fastlegeportalen.no/veiledere/section/9456/ (11202)',
    confidence: 'inferred',
  },
  {
    id: 'adult-behaviour-no-danger-2015',
    ...adult,
    ...of2015,
    condition: 'severe-behaviour',
    variant: 'no-such-danger',
    suggests: 'no-right',
    holds: { useful: 'no', costEffective: 'no', severe: 'no' },
    factors: [
      'language-level',
      'functional-level',
      'loss-of-function',
      'motor-function',
      'behaviour-change',
      'comorbidity',
    ],
    factorsWhole: true,
    source: '01.fastlegeportalen.no/veiledere/section/9456/ (11203)',
    confidence: 'inferred',
  },
  {
    id: 'adult-autism-2015',
    ...adult,
    ...of2015,
    ...read,
    condition: 'suspected-autism',
    suggests: 'right',
    deadline: { weeks: 16, startOf: 'examination' },
    holds: { useful: 'yes', costEffective: 'probably', severe: 'probably' },
    factors: [
      'age-or-stage-of-life',
      'cognitive-level',
      'loss-of-function',
      'symptoms',
      'behaviour-change',
      'risk-of-serious-self-harm',
      'comorbidity',
    ],
    source: 'fastlegeportalen.no/veiledere/section/9461',
  },
  {
    id: 'adult-communication-2015',
    ...adult,
    ...of2015,
    ...read,
    condition: 'communication-and-language',
    suggests: 'right',
    deadline: { weeks: 16, startOf: 'treatment' },
    holds: { useful: 'yes', costEffective: 'probably', severe: 'yes' },
    factors: [
      'age-or-stage-of-life',
      'cognitive-level',
      'loss-of-function',
      'passivity',
      'daily-life',
      'motor-function',
      'behaviour-change',
      'comorbidity',
    ],
    source: 'fastlegeportalen.no/veiledere/section/9462',
  },
  {
    id: 'adult-intellectual-disability-2015',
    ...adult,
    ...of2015,
    ...read,
    condition: 'intellectual-disability',
    suggests: 'right',
    deadline: { weeks: 16, startOf: 'treatment' },
    holds: {},
    factors: [
      'age-or-stage-of-life',
      'sensory-loss',
      'delayed-language',
      'loss-of-function',
      'motor-function',
      'behaviour-change',
      'comorbidity',
    ],
    source: '01.samnet.no/procedure/psykisk-utv-hemning-ogel-kognitiv-svikt-mistanke-om-el-pavist/',
  },
  {
    id: 'rehabilitation-brain-injury-2015',
    ...rehabilitation,
    ...of2015,
    ...read,
    condition: 'brain-injury-rapid-decline',
    suggests: 'right',
    deadline: { weeks: 4, startOf: 'examination' },
    holds: useful,
    factors: [],
    remark: 'emergency-if-acute',
    source: 'helsedir-xpqa-helsedir.enonic.cloud, fysikalsk medisin og rehabilitering, 2015-09-24',
  },
  {
    id: 'rehabilitation-pain-first-2015',
    ...rehabilitation,
    ...of2015,
    ...read,
    condition: 'widespread-muscle-pain',
    variant: 'first',
    suggests: 'right',
    deadline: { weeks: 12, startOf: 'examination' },
    holds: {},
    factors: ['functional-decline', 'pain-intensity', 'suspected-serious-condition'],
    source: 'fastlegeportalen.no/veiledere/section/9430',
  },
  {
    id: 'rehabilitation-pain-second-2015',
    ...rehabilitation,
    ...of2015,
    ...read,
    condition: 'widespread-muscle-pain',
    variant: 'second',
    suggests: 'no-right',
    holds: {},
    factors: ['not-examined-enough', 'serious-functional-decline', 'reduced-quality-of-life'],
    source: 'fastlegeportalen.no/veiledere/section/9430',
  },
  {
    id: 'rehabilitation-neurological-2015',
    ...rehabilitation,
    ...of2015,
    condition: 'chronic-neurological',
    suggests: 'right',
    deadlineNotSeen: true,
    holds: {},
    factors: [
      'rehabilitation-potential',
      'syrinx',
      'work',
      'driving-licence',
      'advanced-device',
      'pain',
    ],
    factorsWhole: false,
    source: '08.fastlegeportalen.no',
    confidence: 'read',
  },
]
