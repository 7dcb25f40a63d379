import type { GistsOfAct } from '../../types.js'
import type { ipf2010 as register } from '../../../provisions/ipf2010.js'

/** What each wording says, in English: Forskrift om individuell plan i arbeids- og velferdsforvaltningen, FOR-2010-11-19-1462. */
export const ipf2010: GistsOfAct<typeof register> = {
  'ipf2010 § 4 (1)': [
    'Whoever needed lasting and coordinated services, or was in the qualification programme, had a right to a plan.',
  ],
  'ipf2010 § 4 (2)': [
    'The person took part in the work, and relatives were drawn in where both wanted it.',
  ],
  'ipf2010 § 4 (3)': ['The plan gave no right to more services.'],
  'ipf2010 § 5': ["No plan without the person's consent."],
  'ipf2010 § 6 (1)': [
    'The municipality in NAV saw to the plan, worked with others, and had to start the work itself.',
  ],
  'ipf2010 § 6 (2)': ['The work had to be coordinated, and there was one plan only.'],
  'ipf2010 § 7 sentence 1': ["In content and extent the plan had to fit the person's needs."],
  'ipf2010 § 7 sentence 2': [
    'Ethnic, cultural and linguistic background had to be taken into account.',
  ],
  'ipf2010 § 7 a': ["NAV's plan showed goals, resources and needs for services."],
  'ipf2010 § 7 b': ["NAV's plan showed who took part in the work."],
  'ipf2010 § 7 c': ["NAV's plan said who was to coordinate the work and move it on."],
  'ipf2010 § 7 d': [
    "NAV's plan showed what the person, the services, other contributors and relatives would do.",
  ],
  'ipf2010 § 7 e': ["NAV's plan showed the measures, their extent and who answered for them."],
  'ipf2010 § 7 f': ["NAV's plan described how the measures were carried out."],
  'ipf2010 § 7 g': ["NAV's plan said what period it covered and when it would be adjusted."],
  'ipf2010 § 7 h': [
    "NAV's plan showed the consent to it and, where needed, to sharing what is confidential.",
  ],
  'ipf2010 § 7 i': ["NAV's plan showed what cooperation with others was needed or wished for."],
  'ipf2010 § 8': [
    'The services answered for what they otherwise answered for, unless agreed differently.',
  ],
  'ipf2010 § 10': ['Appeals about the right to a plan followed the Public Administration Act.'],
}
