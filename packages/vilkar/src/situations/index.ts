import { deciding } from './deciding.js'
import { informing } from './informing.js'
import { planning } from './planning.js'
import { referred } from './referred.js'
import { responsible } from './responsible.js'
import type { Situation } from './situation.js'

/**
 * What people meet, in their own words, with the questions of law that it comes down to.
 *
 * Norwegian: *situasjoner*. Each has an example that `assessCase` answers.
 */
export const situations: readonly Situation[] = [
  ...deciding,
  ...informing,
  ...planning,
  ...responsible,
  ...referred,
]
