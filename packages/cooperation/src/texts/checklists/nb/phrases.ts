import type { JudgedPoint, PointMakers } from '@vilkar/core/explain'
import { cooperationPointsIn, type CooperationPointMakers, type Wording } from '../points.js'

const makers: CooperationPointMakers = cooperationPointsIn({
  met: 'Dette er i orden.',
  insufficient: 'Det som står, holder ikke.',
  unknown: 'Det er ikke kjent hva som står om dette.',
  elsewhere:
    'Dette mangler helt eller delvis i denne avtalen, som er én av flere. Står det i en av de andre?',
})

/** Makes a point that something is so, in bokmål. */
export const stated: PointMakers['stated'] = makers.stated

/** Makes a point that something is not so, in bokmål. */
export const absent: PointMakers['absent'] = makers.absent

/** Makes a point for a reader to judge, in bokmål. */
export const judged: JudgedPoint = makers.judged

/** Makes a point that several things are said, in bokmål. */
export const parts: CooperationPointMakers['parts'] = makers.parts

/** Makes a point whose matter may stand in another agreement of the same set, in bokmål. */
export const inSet: CooperationPointMakers['inSet'] = makers.inSet

/** Makes a point with messages of its own, in bokmål. */
export const point: PointMakers['point'] = makers.point

/** What an agreement must cover: a noun. */
export const inAgreement: Wording = {
  missing: (thing) => `Ta dette inn i avtalen: ${thing}.`,
  unknown: (thing) => `Omfatter avtalen ${thing}?`,
}

/** What guidance recommends: a clause. */
export const advised: Wording = {
  missing: (thing) => `Det anbefales at ${thing}.`,
  unknown: (thing) => `Er det slik at ${thing}?`,
}

/** What is done in a local model: a clause. */
export const inModel: Wording = {
  missing: (thing) => `Modellen fra Innlandet legger opp til at ${thing}.`,
  unknown: (thing) => `Er det slik at ${thing}?`,
}

/** What a unit has as its task: a verb. */
export const asTask: Wording = {
  missing: (thing) => `Før inn i mandatet at enheten skal ${thing}.`,
  unknown: (thing) => `Har enheten som oppgave å ${thing}?`,
}

/** What a municipality's planning shows: a clause of how. */
export const inPlanning: Wording = {
  missing: (thing) => `Vis i denne eller en annen plan ${thing}.`,
  unknown: (thing) => `Viser planen ${thing}?`,
}

/** What a plan has in one municipality: a noun. */
export const inLocalPlan: Wording = {
  missing: (thing) => `Planen nevner ikke ${thing}. Beiarn har det med, og det kan vurderes her.`,
  unknown: (thing) => `Nevner planen ${thing}?`,
}

/** What routines are recommended to describe: a noun or a clause of how. */
export const inRoutines: Wording = {
  missing: (thing) => `Det anbefales at rutinene beskriver ${thing}.`,
  unknown: (thing) => `Beskriver rutinene ${thing}?`,
}

/** What guidelines on interpreters must hold: a noun or a clause of how or when. */
export const inGuidelines: Wording = {
  missing: (thing) => `Før inn i retningslinjene for tolk: ${thing}.`,
  unknown: (thing) => `Dekker retningslinjene for tolk ${thing}?`,
}

/** What an organisation does: a verb. */
export const inSystem: Wording = {
  missing: (thing) => `Sørg for å ${thing}, og dokumenter det.`,
  unknown: (thing) => `Er det dokumentert hvordan virksomheten sørger for å ${thing}?`,
}

/** What a notice holds: a noun. */
export const inNotice: Wording = {
  missing: (thing) => `Ta inn ${thing} i varselet.`,
  unknown: (thing) => `Sier varselet noe om ${thing}?`,
}

/** What a record holds: a clause. */
export const inRecord: Wording = {
  missing: (thing) => `Vurder ${thing}, og før det i journalen.`,
  unknown: (thing) => `Er det vurdert og ført i journalen ${thing}?`,
}
