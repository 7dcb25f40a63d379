import { pointsIn } from '../points.js'

/** The makers of points in English. */
export const { stated, judged, point } = pointsIn('This is in order.')
