import { judgedIn, pointsIn, type JudgedPoint } from '@vilkar/core/explain'

const met = 'Dette er i orden.'

/** The makers of points in nynorsk. */
export const { stated, absent } = pointsIn(met)

/** Makes a point for a reader to judge, in nynorsk. */
export const judged: JudgedPoint = judgedIn({
  met,
  insufficient: 'Det som står, held ikkje.',
  unknown: 'Det er ikkje kjent kva som står om dette.',
})
