import { pointsIn } from '../points.js'

/** The makers of points in bokmål. */
export const { stated, absent, judged } = pointsIn({
  met: 'Dette er i orden.',
  insufficient: 'Det som står, holder ikke.',
  unknown: 'Det er ikke kjent hva som står om dette.',
})
