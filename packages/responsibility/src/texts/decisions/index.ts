import type { InEachLanguage } from '@vilkar/core/explain'
import type { ResponsibilityTexts } from '../types.js'
import { complaints } from './complaints.js'
import { devices } from './devices.js'
import { handling } from './handling.js'
import { interpreters } from './interpreters.js'
import { levels } from './levels.js'
import { services } from './services.js'

/** What the questions and their outcomes are called, in each language. */
export const decisions: InEachLanguage<ResponsibilityTexts['decisions']> = {
  ...levels,
  ...handling,
  ...services,
  ...devices,
  ...interpreters,
  ...complaints,
}
