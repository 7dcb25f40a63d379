import type { GistsOfAct } from '../../types.js'
import type { oppl1998 as register } from '../../../provisions/oppl1998.js'

/** What each wording says, in English: Opplæringslova, LOV-1998-07-17-61. */
export const oppl1998: GistsOfAct<typeof register> = {
  'oppl1998 § 2-15': [
    'Public primary and lower secondary schooling was free: the municipality could not have pupils or parents pay for such things as teaching materials.',
  ],
  'oppl1998 § 3-1 (9) sentence 2': [
    'The county saw to it that pupils in upper secondary had the printed and digital teaching materials and the digital equipment they needed.',
  ],
  'oppl1998 § 15-2': [
    'The ministry hears complaints of decisions in primary school, and in upper secondary of those on admission, special education and the physical environment, among others.',
  ],
  'oppl1998 § 15-5': [
    'The school took part in the plan where the whole for the pupil required it.',
  ],
  'oppl1998 § 15-8 (1)': [
    "The school, after-school care and the educational psychology service took part in the pupil's plan.",
  ],
}
