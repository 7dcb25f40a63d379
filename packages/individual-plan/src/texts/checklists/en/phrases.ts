import type { PointMakers } from '@vilkar/core/explain'
import { planPointsIn, type PlanPointMakers } from '../points.js'

const makers: PlanPointMakers = planPointsIn('This is in order.')

/** Makes a point that the plan says something, in English. */
export const stated: PointMakers['stated'] = makers.stated

/** Makes a point for a reader to judge, in English. */
export const judged: PlanPointMakers['judged'] = makers.judged

/** Makes a point with messages of its own, in English. */
export const point: PointMakers['point'] = makers.point
