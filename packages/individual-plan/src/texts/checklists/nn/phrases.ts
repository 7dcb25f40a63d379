import type { PointMakers } from '@vilkar/core/explain'
import { planPointsIn, type PlanPointMakers } from '../points.js'

const makers: PlanPointMakers = planPointsIn('Dette er i orden.')

/** Makes a point that the plan says something, in nynorsk. */
export const stated: PointMakers['stated'] = makers.stated

/** Makes a point for a reader to judge, in nynorsk. */
export const judged: PlanPointMakers['judged'] = makers.judged

/** Makes a point with messages of its own, in nynorsk. */
export const point: PointMakers['point'] = makers.point
