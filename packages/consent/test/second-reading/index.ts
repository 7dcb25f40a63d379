import { decidingReadings } from './deciding.ts'
import { informingReadings } from './informing.ts'

/** The second readings of the questions of the domain, by id. */
export const readings = { ...decidingReadings, ...informingReadings }
