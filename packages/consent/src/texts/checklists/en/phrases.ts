import { judgedIn, pointsIn, type JudgedPoint } from '@vilkar/core/explain'

const met = 'This is in order.'

/** The makers of points in English. */
export const { stated, absent } = pointsIn(met)

/** Makes a point for a reader to judge, in English. */
export const judged: JudgedPoint = judgedIn({
  met,
  insufficient: 'What is written will not do.',
  unknown: 'It is not known what is written on this.',
})
