import type { GistsOfAct } from '../../types.js'
import type { ftrl as register } from '../../../provisions/ftrl.js'

/** What each wording says, in English: Folketrygdloven, LOV-1997-02-28-19. */
export const ftrl: GistsOfAct<typeof register> = {
  'ftrl § 10-4 (1)': [
    'Support in working life requires that the claim is made before the person turns 67.',
  ],
  'ftrl § 10-5 (1)': [
    'Support is given to somebody whose ability to work is permanently reduced, or whose choice of work is substantially limited, by illness, injury or defect.',
  ],
  'ftrl § 10-5 (3)': [
    'Support is given for measures that are necessary and suitable for getting or keeping work.',
  ],
  'ftrl § 10-5 (4)': [
    'A disability pension and some contractual pensions bar support, unless it probably makes the disability pension end or shrink.',
    'Disability benefit and some contractual pensions bar support, unless it probably makes the disability benefit end or shrink.',
    'Some contractual pensions bar support; at a disability of 100 per cent, income has to be likely to exceed 40 per cent of the basic amount a year.',
  ],
  'ftrl § 10-6 (1)': [
    'Support is given to somebody whose functioning in daily life is substantially and permanently reduced.',
  ],
  'ftrl § 10-6 (2)': [
    'Support is given for measures that are necessary and suitable for better functioning or for care at home.',
  ],
  'ftrl § 10-7 (1) a': [
    'Support may be assistive devices, for school as well, but not teaching materials.',
  ],
  'ftrl § 10-7 (2)': [
    'In working life support may also be given for rebuilding machines and adapting the workplace.',
  ],
  'ftrl § 10-8': [
    'The right to support ends as far as the benefit comes under other legislation.',
    'The right to support ends as far as the benefit comes under other legislation, and the ministry may except certain groups.',
  ],
  'ftrl § 21-1': [
    'The Public Administration Act applies in national insurance, with the special rules of the chapter.',
  ],
  'ftrl § 21-12': [
    'Decisions in national insurance may be complained of to the superior body and then appealed to the National Insurance Court; the time limit is six weeks.',
    'Decisions in national insurance may be complained of in writing or orally to the superior body or the one that the directorate has named, and then appealed to the National Insurance Court; the time limit is six weeks.',
    'On complaints and appeals in national insurance, in a wording that was not read.',
  ],
}
