import type { Question } from '@vilkar/law'
import { contactPoint } from './contact-point.js'

/** The questions of the domain, by id. */
export const cooperationDecisions = {
  'cooperation.contact-point': contactPoint,
} as const satisfies Readonly<Record<string, Question>>
