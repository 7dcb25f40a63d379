import { pointsIn } from '../points.js'

/** The makers of points in English. */
export const { stated, absent, judged } = pointsIn({
  met: 'This is in order.',
  insufficient: 'What is written will not do.',
  unknown: 'It is not known what is written on this.',
})
