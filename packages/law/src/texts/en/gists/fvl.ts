import type { GistsOfAct } from '../../types.js'
import type { fvl as register } from '../../../provisions/fvl.js'

/** What each wording says, in English: Forvaltningsloven, LOV-1967-02-10. */
export const fvl: GistsOfAct<typeof register> = {
  'fvl § 1': [
    'The act covers bodies of state and municipality, and private ones only where they make individual decisions or regulations.',
  ],
  'fvl § 11 (2)': [
    'The administration considers whether a party needs guidance, and gives it where the party asks or something calls for it.',
  ],
  'fvl § 11 (3)': [
    'Whoever asks about their rights in a concrete matter is guided, also where no case is under way.',
  ],
  'fvl § 11 e': [
    'Administrative bodies must not use children as interpreters, save in emergencies and where it is justifiable in view of the child.',
  ],
  'fvl § 12 (4)': [
    'Whoever acts for another and is no lawyer shows a written authority; a lawyer does so only where the body has reason to ask for it.',
  ],
  'fvl § 13': ["Whoever works for the administration keeps silent on people's personal matters."],
  'fvl § 13 a': [
    'Confidentiality yields where the one protected consents, or nobody needs the protection.',
  ],
  'fvl § 13 b': [
    'Information may be used for what it was gathered for, and shared in listed cases.',
    "Information may be used for what it was gathered for, and shared in listed cases, among them to avert danger to someone's life or health.",
  ],
  'fvl § 13 g': ['The King may by regulation open for more sharing between set authorities.'],
  'fvl § 23': [
    'A decision is put in writing, unless that would be especially burdensome in practice.',
  ],
  'fvl § 24 (1)': ['A decision is given with reasons, at the time when it is made.'],
  'fvl § 25 (1)': [
    'The reasons name the rules, unless the party knows them, and explain them or the question as far as is needed to understand the decision.',
  ],
  'fvl § 25 (2)': [
    'The reasons name the facts, or refer to an account that the party gave or knows.',
  ],
  'fvl § 27 (3)': [
    'Whoever is told of a decision is told where, how and by when to complain, of access to the case and, where there is cause, of suspension and the conditions for going to court.',
  ],
  'fvl § 28': [
    'One may complain of an individual decision to the body next above the one that made it; in a municipality to a body there unless something else is laid down.',
  ],
  'fvl § 29 (1)': ['Complaints are due within three weeks of being told of the decision.'],
  'fvl § 29 (4)': [
    'In special cases the time for complaining may be extended before it has run out.',
  ],
  'fvl § 30': [
    'A complaint is in time if it is posted before the limit has run out, which is counted by the Courts Act.',
  ],
  'fvl § 31': [
    'A late complaint may still be heard where the delay is excusable or special reasons call for it, but not after a year.',
  ],
  'fvl § 32': [
    'A complaint is put to whoever made the decision, is signed, names the decision and the change that is wanted, and can be mended within a short time.',
  ],
}
