import type { GistsOfAct } from '../../types.js'
import type { hmsf as register } from '../../../provisions/hmsf.js'

/** What each wording says, in English: Forskrift om hjelpemiddelsentralenes virksomhet og ansvar, FOR-1997-04-15-323. */
export const hmsf: GistsOfAct<typeof register> = {
  'hmsf § 1': [
    'The assistive device centre coordinates the provision of devices and advises the municipality and the county.',
    "The assistive device centre coordinates the provision of devices and advises the municipality's health and care service and the county.",
  ],
  'hmsf § 2 (1)': [
    'The assistive device centre has to take the initiative to cooperation agreements with those responsible for rehabilitation.',
  ],
  'hmsf § 2 (2)': [
    'The municipality is responsible for the provision and follow-up of devices, and is among the parties of the cooperation.',
    'The municipality, responsible for the provision and follow-up of devices, is among the parties of the cooperation.',
  ],
  'hmsf § 5 (2)': [
    'In urgent need and with permanently reduced function the centre may lend for up to six weeks while a decision is awaited.',
  ],
  'hmsf § 7': [
    "National insurance covers transport to the municipality's fixed reception point, and the municipality covers it from there to the user and back.",
  ],
}
