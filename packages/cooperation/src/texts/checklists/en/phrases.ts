import type { JudgedPoint, PointMakers } from '@vilkar/core/explain'
import { cooperationPointsIn, type CooperationPointMakers, type Wording } from '../points.js'

const makers: CooperationPointMakers = cooperationPointsIn({
  met: 'This is in order.',
  insufficient: 'What is there will not do.',
  unknown: 'It is not known what is said of this.',
  elsewhere:
    'This is lacking, wholly or in part, in this agreement, which is one of several. Does it stand in one of the others?',
})

/** Makes a point that something is so, in English. */
export const stated: PointMakers['stated'] = makers.stated

/** Makes a point that something is not so, in English. */
export const absent: PointMakers['absent'] = makers.absent

/** Makes a point for a reader to judge, in English. */
export const judged: JudgedPoint = makers.judged

/** Makes a point that several things are said, in English. */
export const parts: CooperationPointMakers['parts'] = makers.parts

/** Makes a point whose matter may stand in another agreement of the same set, in English. */
export const inSet: CooperationPointMakers['inSet'] = makers.inSet

/** Makes a point with messages of its own, in English. */
export const point: PointMakers['point'] = makers.point

/** What an agreement must cover: a noun. */
export const inAgreement: Wording = {
  missing: (thing) => `Put this into the agreement: ${thing}.`,
  unknown: (thing) => `Does the agreement cover ${thing}?`,
}

/** What guidance recommends: a clause. */
export const advised: Wording = {
  missing: (thing) => `It is recommended that ${thing}.`,
  unknown: (thing) => `Is it so that ${thing}?`,
}

/** What is done in a local model: a clause. */
export const inModel: Wording = {
  missing: (thing) => `The model of Innlandet provides that ${thing}.`,
  unknown: (thing) => `Is it so that ${thing}?`,
}

/** What a unit has as its task: a verb. */
export const asTask: Wording = {
  missing: (thing) => `Put into the mandate that the unit is to ${thing}.`,
  unknown: (thing) => `Is it among the unit’s tasks to ${thing}?`,
}

/** What a municipality's planning shows: a clause of how. */
export const inPlanning: Wording = {
  missing: (thing) => `Show in this or another plan ${thing}.`,
  unknown: (thing) => `Does the plan show ${thing}?`,
}

/** What a plan has in one municipality: a noun. */
export const inLocalPlan: Wording = {
  missing: (thing) =>
    `The plan does not mention ${thing}. Beiarn has it, and it can be considered here.`,
  unknown: (thing) => `Does the plan mention ${thing}?`,
}

/** What routines are recommended to describe: a noun or a clause of how. */
export const inRoutines: Wording = {
  missing: (thing) => `It is recommended that the routines describe ${thing}.`,
  unknown: (thing) => `Do the routines describe ${thing}?`,
}

/** What guidelines on interpreters must hold: a noun or a clause of how or when. */
export const inGuidelines: Wording = {
  missing: (thing) => `Add to the guidelines on interpreters: ${thing}.`,
  unknown: (thing) => `Do the guidelines on interpreters cover ${thing}?`,
}

/** What an organisation does: a verb. */
export const inSystem: Wording = {
  missing: (thing) => `Make sure to ${thing}, and document it.`,
  unknown: (thing) => `Is it documented how the organisation makes sure to ${thing}?`,
}

/** What a notice holds: a noun. */
export const inNotice: Wording = {
  missing: (thing) => `Put ${thing} into the notice.`,
  unknown: (thing) => `Does the notice tell of ${thing}?`,
}

/** What a record holds: a clause. */
export const inRecord: Wording = {
  missing: (thing) => `Consider ${thing}, and put it in the record.`,
  unknown: (thing) => `Is it considered and recorded ${thing}?`,
}
