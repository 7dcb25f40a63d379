import { pointsIn } from '../points.js'

/** The makers of points in nynorsk. */
export const { stated, absent, judged } = pointsIn({
  met: 'Dette er i orden.',
  insufficient: 'Det som står, held ikkje.',
  unknown: 'Det er ikkje kjent kva som står om dette.',
})
