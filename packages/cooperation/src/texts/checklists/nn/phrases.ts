import type { JudgedPoint, PointMakers } from '@vilkar/core/explain'
import { cooperationPointsIn, type CooperationPointMakers, type Wording } from '../points.js'

const makers: CooperationPointMakers = cooperationPointsIn({
  met: 'Dette er i orden.',
  insufficient: 'Det som står der, held ikkje.',
  unknown: 'Det er ikkje kjent kva som står om dette.',
  elsewhere:
    'Dette manglar heilt eller delvis i denne avtala, som er éi av fleire. Står det i ei av dei andre?',
})

/** Makes a point that something is so, in nynorsk. */
export const stated: PointMakers['stated'] = makers.stated

/** Makes a point that something is not so, in nynorsk. */
export const absent: PointMakers['absent'] = makers.absent

/** Makes a point for a reader to judge, in nynorsk. */
export const judged: JudgedPoint = makers.judged

/** Makes a point that several things are said, in nynorsk. */
export const parts: CooperationPointMakers['parts'] = makers.parts

/** Makes a point whose matter may stand in another agreement of the same set, in nynorsk. */
export const inSet: CooperationPointMakers['inSet'] = makers.inSet

/** Makes a point with messages of its own, in nynorsk. */
export const point: PointMakers['point'] = makers.point

/** What an agreement must cover: a noun. */
export const inAgreement: Wording = {
  missing: (thing) => `Ta dette inn i avtala: ${thing}.`,
  unknown: (thing) => `Omfattar avtala ${thing}?`,
}

/** What guidance recommends: a clause. */
export const advised: Wording = {
  missing: (thing) => `Det er tilrådd at ${thing}.`,
  unknown: (thing) => `Er det slik at ${thing}?`,
}

/** What is done in a local model: a clause. */
export const inModel: Wording = {
  missing: (thing) => `Modellen til Innlandet legg opp til at ${thing}.`,
  unknown: (thing) => `Er det slik at ${thing}?`,
}

/** What a unit has as its task: a verb. */
export const asTask: Wording = {
  missing: (thing) => `Før inn i mandatet at eininga skal ${thing}.`,
  unknown: (thing) => `Har eininga som oppgåve å ${thing}?`,
}

/** What a municipality's planning shows: a clause of how. */
export const inPlanning: Wording = {
  missing: (thing) => `Vis i denne eller ein annan plan ${thing}.`,
  unknown: (thing) => `Viser planen ${thing}?`,
}

/** What a plan has in one municipality: a noun. */
export const inLocalPlan: Wording = {
  missing: (thing) => `Planen nemner ikkje ${thing}. Beiarn har det med, og det kan vurderast her.`,
  unknown: (thing) => `Nemner planen ${thing}?`,
}

/** What routines are recommended to describe: a noun or a clause of how. */
export const inRoutines: Wording = {
  missing: (thing) => `Det er tilrådd at rutinane beskriv ${thing}.`,
  unknown: (thing) => `Beskriv rutinane ${thing}?`,
}

/** What guidelines on interpreters must hold: a noun or a clause of how or when. */
export const inGuidelines: Wording = {
  missing: (thing) => `Før inn i retningslinjene for tolk: ${thing}.`,
  unknown: (thing) => `Dekkjer retningslinjene for tolk ${thing}?`,
}

/** What an organisation does: a verb. */
export const inSystem: Wording = {
  missing: (thing) => `Sørg for å ${thing}, og dokumenter det.`,
  unknown: (thing) => `Er det dokumentert korleis verksemda sørgjer for å ${thing}?`,
}

/** What a notice holds: a noun. */
export const inNotice: Wording = {
  missing: (thing) => `Ta inn ${thing} i varselet.`,
  unknown: (thing) => `Seier varselet noko om ${thing}?`,
}

/** What a record holds: a clause. */
export const inRecord: Wording = {
  missing: (thing) => `Vurder ${thing}, og før det i journalen.`,
  unknown: (thing) => `Er det vurdert og ført i journalen ${thing}?`,
}
