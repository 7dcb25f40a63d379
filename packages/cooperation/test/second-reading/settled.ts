import type { SettledMeanings } from '@vilkar/testing/second-reading'

/** What a third reading of the texts settled, where the tables and the readers of the statutes part. */
export const settled: SettledMeanings = {
  carries: {
    'cooperation.contact-point': {
      'guidance: habilitation guide 2014 § 2.5': {
        'advised-municipal-unit': 'It advises that others than personnel may turn to the unit.',
      },
    },
  },
  days: {},
  namedOtherwise: {},
  forces: {},
  judges: {},
}
