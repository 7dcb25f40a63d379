import { priorityGuideRows, publicHolidayIds } from '@vilkar/priority'
import { answerRef } from './answers.js'
import {
  daySchema,
  listOf,
  objectOf,
  oneOfTexts,
  refTo,
  textsSchema,
  type JsonSchema,
} from './json-schema.js'

/*
 * What an assessment of a referral holds beside the answers to its questions.
 */

const name: JsonSchema = { type: 'string' }
const flag: JsonSchema = { type: 'boolean' }
const count: JsonSchema = { type: 'integer', minimum: 0 }
const eraId = oneOfTexts(['E1', 'E2', 'E3', 'E4', 'E5'])

const era = objectOf(
  { id: eraId, from: daySchema, chosenBy: { const: 'day-received' }, assumed: flag },
  { until: daySchema },
)

const dayOff = objectOf(
  { day: daySchema, because: oneOfTexts(['saturday', 'sunday', 'public-holiday']) },
  { holidays: { ...listOf(oneOfTexts(publicHolidayIds)), minItems: 1 } },
)
const daysOff = listOf(refTo('#/$defs/dayOff'))

const workingDays = {
  start: daySchema,
  days: count,
  saturdayIsWorkingDay: flag,
  lastDay: daySchema,
  skipped: daysOff,
  strictLastDay: daySchema,
} as const

const assessmentCount = objectOf({
  task: oneOfTexts([
    'assess-within-30-working-days',
    'assess-within-10-working-days',
    'assessment-advised-within-30-working-days',
    'inform-within-10-working-days',
    'inform-within-30-working-days',
    'assess-and-inform-within-10-working-days',
  ]),
  ...workingDays,
})

const assessmentHead = {
  received: daySchema,
  countedFrom: daySchema,
  forwarded: flag,
  limit: answerRef('priority.assessment-deadline'),
  sooner: answerRef('priority.faster-assessment'),
  assumptions: textsSchema,
} as const

const assessment: JsonSchema = {
  oneOf: [
    objectOf(
      {
        status: { const: 'determined' },
        lastDay: daySchema,
        count: refTo('#/$defs/assessmentCount'),
        ...assessmentHead,
      },
      { era: refTo('#/$defs/era'), passed: flag },
    ),
    objectOf(
      {
        status: { const: 'undetermined' },
        counts: { ...listOf(refTo('#/$defs/assessmentCount')), minItems: 1 },
        needed: listOf(oneOfTexts(['referredTo', 'ageWhenSent', 'mentalDisorderOrAddiction'])),
        mayHaveNoLimit: flag,
        ...assessmentHead,
      },
      { era: refTo('#/$defs/era') },
    ),
    objectOf(
      {
        status: oneOfTexts(['no-right-to-assessment', 'not-regulated', 'not-in-force']),
        ...assessmentHead,
      },
      { era: refTo('#/$defs/era') },
    ),
  ],
}

const start = objectOf(
  {
    assessed: daySchema,
    limit: answerRef('priority.start-deadline'),
    assumptions: textsSchema,
  },
  {
    era: refTo('#/$defs/era'),
    cap: objectOf({ holds: oneOfTexts(['yes', 'unknown']), ...workingDays }),
    deadline: oneOfTexts(['within-cap', 'beyond-cap', 'no-cap', 'unknown']),
    appointment: oneOfTexts(['in-time', 'too-late']),
  },
)

const complaintHead = { knew: daySchema, limit: answerRef('priority.complaint-deadline') } as const

const complaint: JsonSchema = {
  oneOf: [
    objectOf(
      {
        status: { const: 'determined' },
        ...complaintHead,
        weeks: { enum: [3, 4] },
        counted: daySchema,
        lastDay: daySchema,
        skipped: daysOff,
        extension: objectOf({ may: { const: 'in-special-cases' }, basis: textsSchema }),
        late: objectOf(
          { may: { const: 'without-blame-or-for-special-reasons' }, basis: textsSchema },
          { lastDay: daySchema },
        ),
      },
      { timing: oneOfTexts(['in-time', 'late', 'over-a-year', 'late-or-over-a-year']) },
    ),
    objectOf({ status: oneOfTexts(['not-regulated', 'not-in-force']), ...complaintHead }),
  ],
}

const judged = oneOfTexts(['yes', 'probably', 'no'])

const guideRow = objectOf(
  {
    id: oneOfTexts(priorityGuideRows.map(({ id }) => id)),
    guide: name,
    edition: name,
    from: daySchema,
    condition: name,
    suggests: oneOfTexts(['right', 'no-right']),
    holds: objectOf({}, { useful: judged, costEffective: judged, severe: judged }),
    factors: textsSchema,
    factorsWhole: flag,
    source: name,
    confidence: oneOfTexts(['read', 'inferred', 'unverified']),
    basis: name,
  },
  {
    until: daySchema,
    number: name,
    variant: name,
    deadline: objectOf({
      weeks: count,
      startOf: oneOfTexts(['examination', 'treatment', 'care']),
    }),
    deadlineNotSeen: { const: true },
    remark: name,
  },
)

const guideHead = {
  on: daySchema,
  guide: name,
  decides: { const: false },
  force: { const: 'guidance' },
} as const

const guide: JsonSchema = {
  oneOf: [
    objectOf({
      status: { const: 'suggested' },
      ...guideHead,
      rows: { ...listOf(refTo('#/$defs/guideRow')), minItems: 1 },
    }),
    objectOf({
      status: { const: 'no-row' },
      ...guideHead,
      reason: oneOfTexts(['not-among-the-rows-read', 'edition-not-read']),
      ofOtherEditions: listOf(refTo('#/$defs/guideRow')),
    }),
  ],
}

const owed = objectOf({
  deadline: flag,
  appointment: oneOfTexts(['none', 'before-deadline', 'within-deadline']),
  soundCourse: flag,
  information: listOf(
    objectOf(
      {
        topic: oneOfTexts([
          'result',
          'deadline',
          'what-the-deadline-is-for',
          'expected-time',
          'time',
          'place',
          'complaint',
          'new-assessment',
          'missed-deadline',
        ]),
        to: { ...listOf(oneOfTexts(['patient', 'referrer'])), minItems: 1 },
      },
      { withinWorkingDays: { enum: [10, 30] }, wherePossible: { const: true } },
    ),
  ),
})

const rules: JsonSchema = {
  oneOf: [
    objectOf({ chosenBy: { const: 'received' }, day: daySchema, assumed: flag }, { era: eraId }),
    objectOf({
      chosenBy: { const: 'unknown' },
      first: daySchema,
      last: daySchema,
      eras: listOf(eraId),
      assumed: flag,
    }),
  ],
}

/** The parts of an assessment of a referral, by name. */
export const priorityParts = {
  rules,
  owed,
  guide,
  deadlines: objectOf({}, { assessment, start, complaint }),
} as const

/** What those parts refer to, by name. */
export const deadlineParts = { era, dayOff, assessmentCount, guideRow } as const
