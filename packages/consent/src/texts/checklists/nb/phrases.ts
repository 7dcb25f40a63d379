import { judgedIn, pointsIn, type JudgedPoint } from '@vilkar/core/explain'

const met = 'Dette er i orden.'

/** The makers of points in bokmål. */
export const { stated, absent } = pointsIn(met)

/** Makes a point for a reader to judge, in bokmål. */
export const judged: JudgedPoint = judgedIn({
  met,
  insufficient: 'Det som står, holder ikke.',
  unknown: 'Det er ikke kjent hva som står om dette.',
})
