import { pointsIn } from '../points.js'

/** The makers of points in bokmål. */
export const { stated, judged, point } = pointsIn('Dette er i orden.')
