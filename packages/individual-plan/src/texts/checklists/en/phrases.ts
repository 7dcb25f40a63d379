import { pointsIn, type PointMakers } from '../points.js'

const makers: PointMakers = pointsIn('This is in order.')

/** Makes a point that the plan says something, in English. */
export const stated: PointMakers['stated'] = makers.stated

/** Makes a point for a reader to judge, in English. */
export const judged: PointMakers['judged'] = makers.judged

/** Makes a point with messages of its own, in English. */
export const point: PointMakers['point'] = makers.point
