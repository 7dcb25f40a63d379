import type { Commencement } from '@vilkar/core'
import type { Confidence } from './wordings/provision.js'
import type { ProvisionCitation } from './acts/provisions.js'
import { since } from './changes/since.js'

/**
 * An authority that is no provision: preparatory works, guidance or a local model, cited like one.
 *
 * What it is called stands in the texts.
 */
export interface Source {
  readonly kind: 'preparatory-works' | 'guidance' | 'local'
  /** The year of the work, or of the edition that was read; absent where none is given. */
  readonly year?: number
  /** The day from which it is relied on, where that is known and matters. */
  readonly from?: Commencement
  /**
   * How surely what it says is known: read itself, inferred from another text that renders it, or not
   * verified.
   */
  readonly confidence: Confidence
  /** The provisions it speaks of. */
  readonly about: readonly [ProvisionCitation, ...ProvisionCitation[]]
}

/** The authorities beside the provisions, by the name under which rows cite them. */
export const sources = {
  'guidance: pbrl commentary § 3-4': {
    kind: 'guidance',
    confidence: 'read',
    about: ['pbrl § 3-4 (1)', 'pbrl § 3-4 (3)', 'pbrl § 3-4 (4)'],
  },
  'guidance: pbrl commentary § 4-3': {
    kind: 'guidance',
    confidence: 'read',
    about: ['pbrl § 4-3 (1) b', 'pbrl § 4-3 (1) c'],
  },
  'guidance: pbrl commentary § 4-4': {
    kind: 'guidance',
    confidence: 'read',
    about: ['pbrl § 4-4 (1)', 'bl § 30 (1)'],
  },
  'guidance: pbrl commentary § 4-6': {
    kind: 'guidance',
    confidence: 'read',
    about: ['pbrl § 4-6 (1)'],
  },
  'guidance: pbrl commentary § 4-7': {
    kind: 'guidance',
    confidence: 'read',
    about: ['pbrl § 4-7', 'vgml § 21 (4)', 'vgml § 22 (3)'],
  },
  'guidance: ministry on children in care 2005': {
    kind: 'guidance',
    year: 2005,
    confidence: 'read',
    about: ['pbrl § 4-4 (4)', 'bvl1992 § 4-12'],
  },
  'guidance: habilitation guide 2014 § 1.1': {
    kind: 'guidance',
    year: 2014,
    confidence: 'read',
    about: ['hrf § 5 (1)'],
  },
  'guidance: habilitation guide 2014 § 1.2': {
    kind: 'guidance',
    year: 2014,
    confidence: 'read',
    about: ['hrf § 4 (1)', 'hrf § 4 (2)', 'hrf § 5 (1)', 'hol § 3-1 (1)', 'hol § 3-10 (1)'],
  },
  'guidance: habilitation guide 2014 § 1.3': {
    kind: 'guidance',
    year: 2014,
    confidence: 'read',
    about: ['hpl § 21', 'hpl § 22 (1)', 'hpl § 25 (1)'],
  },
  'guidance: habilitation guide 2014 § 1.4': {
    kind: 'guidance',
    year: 2014,
    confidence: 'read',
    about: ['pbrl § 4-1 (1)', 'pbrl § 4-1 (2)', 'pbrl § 4-6 (1)'],
  },
  'guidance: habilitation guide 2014 § 1.5': {
    kind: 'guidance',
    year: 2014,
    confidence: 'read',
    about: ['hol § 3-2 (1) no. 5', 'sphl § 2-1 a (1)', 'hrf § 1 (2)'],
  },
  'guidance: habilitation guide 2014 § 1.6': {
    kind: 'guidance',
    year: 2014,
    confidence: 'read',
    about: ['hol § 6-1 (1)', 'hol § 6-2 (1) no. 1', 'hol § 6-2 (1) no. 2'],
  },
  'guidance: habilitation guide 2014 § 1.7': {
    kind: 'guidance',
    year: 2014,
    confidence: 'read',
    about: ['hol § 6-2 (1) no. 2'],
  },
  'guidance: habilitation guide 2014 § 1.8': {
    kind: 'guidance',
    year: 2014,
    confidence: 'read',
    about: ['ikf § 4 (1)', 'ikf § 4 (2) g'],
  },
  'guidance: habilitation guide 2014 § 2.1': {
    kind: 'guidance',
    year: 2014,
    confidence: 'read',
    about: ['hol § 3-1 (1)', 'hol § 3-1 (3)', 'hrf § 5 (1)', 'hrf § 5 (2)'],
  },
  'guidance: habilitation guide 2014 § 2.2': {
    kind: 'guidance',
    year: 2014,
    confidence: 'read',
    about: ['hrf § 8', 'hol § 3-1 (1)'],
  },
  'guidance: habilitation guide 2014 § 2.3': {
    kind: 'guidance',
    year: 2014,
    confidence: 'read',
    about: ['hrf § 5 (1)', 'hol § 3-1 (3)'],
  },
  'guidance: habilitation guide 2014 § 2.4': {
    kind: 'guidance',
    year: 2014,
    confidence: 'read',
    about: ['hrf § 6 (1)', 'hrf § 6 (2)', 'hol § 7-3'],
  },
  'guidance: habilitation guide 2014 § 2.5': {
    kind: 'guidance',
    year: 2014,
    confidence: 'read',
    about: ['hrf § 7'],
  },
  'guidance: habilitation guide 2014 § 2.6': {
    kind: 'guidance',
    year: 2014,
    confidence: 'read',
    about: ['hrf § 19 e', 'hrf § 9'],
  },
  'guidance: habilitation guide 2014 § 2.7': {
    kind: 'guidance',
    year: 2014,
    confidence: 'read',
    about: ['hol ch. 9', 'hrf § 5 (2)'],
  },
  'guidance: habilitation guide 2014 § 3.1': {
    kind: 'guidance',
    year: 2014,
    confidence: 'read',
    about: ['hrf § 10', 'sphl § 2-1 a (1)'],
  },
  'guidance: habilitation guide 2014 § 3.2': {
    kind: 'guidance',
    year: 2014,
    confidence: 'read',
    about: ['hrf § 11 (1)', 'hrf § 11 (2)', 'sphl § 2-5 b'],
  },
  'guidance: habilitation guide 2014 § 3.3': {
    kind: 'guidance',
    year: 2014,
    confidence: 'read',
    about: ['hrf § 12'],
  },
  'guidance: habilitation guide 2014 § 3.4': {
    kind: 'guidance',
    year: 2014,
    confidence: 'read',
    about: ['hrf § 13 (1)', 'hrf § 13 (2) a'],
  },
  'guidance: habilitation guide 2014 § 3.5': {
    kind: 'guidance',
    year: 2014,
    confidence: 'read',
    about: ['sphl § 6-3', 'hrf § 14 a'],
  },
  'guidance: habilitation guide 2014 § 3.6': {
    kind: 'guidance',
    year: 2014,
    confidence: 'read',
    about: ['hrf § 15'],
  },
  'guidance: habilitation guide 2014 § 4.1': {
    kind: 'guidance',
    year: 2014,
    confidence: 'read',
    about: ['hrf § 16', 'pbrl § 2-5'],
  },
  'guidance: habilitation guide 2014 § 4.2': {
    kind: 'guidance',
    year: 2014,
    confidence: 'read',
    about: ['hrf § 17'],
  },
  'guidance: habilitation guide 2014 § 4.3': {
    kind: 'guidance',
    year: 2014,
    confidence: 'read',
    about: ['hrf § 18 (1)', 'hrf § 18 (3)'],
  },
  'guidance: habilitation guide 2014 § 4.4': {
    kind: 'guidance',
    year: 2014,
    confidence: 'read',
    about: ['hrf § 19 a', 'hrf § 20'],
  },
  'guidance: habilitation guide 2014 § 4.5': {
    kind: 'guidance',
    year: 2014,
    confidence: 'read',
    about: ['hrf § 21', 'hrf § 22'],
  },
  'guidance: habilitation guide 2014 § 4.6': {
    kind: 'guidance',
    year: 2014,
    confidence: 'read',
    about: ['hrf § 23', 'hpl § 38 a'],
  },
  'guidance: habilitation guide 2017 ch. 11': {
    kind: 'guidance',
    year: 2017,
    confidence: 'read',
    about: ['hol § 6-1 (1)', 'hol § 6-2 (1) no. 1', 'hol § 6-2 (2)'],
  },
  'guidance: NAV on assistive devices': {
    kind: 'guidance',
    confidence: 'inferred',
    about: ['ftrl § 10-6 (1)', 'ftrl § 10-5 (1)'],
  },
  'guidance: NAV Vestland on devices in daily life': {
    kind: 'guidance',
    confidence: 'read',
    about: ['ftrl § 10-6 (1)'],
  },
  'guidance: health services to refugees § 2.8': {
    kind: 'guidance',
    year: 2018,
    confidence: 'read',
    about: ['pbrl § 3-5 (1)'],
  },
  'guidance: remarks on fastlf2012 § 28': {
    kind: 'guidance',
    year: 2012,
    confidence: 'inferred',
    about: ['fastlf2012 § 28', 'pbrl § 3-5 (1)'],
  },
  'guidance: remarks on fastlf § 37': {
    kind: 'guidance',
    year: 2025,
    confidence: 'read',
    about: ['fastlf § 37', 'pbrl § 3-5 (1)'],
  },
  'guidance: priority regulation notes 2004': {
    kind: 'guidance',
    year: 2004,
    confidence: 'read',
    about: ['priof § 2 (1) no. 1', 'priof § 4'],
  },
  'guidance: priority regulation notes 2024': {
    kind: 'guidance',
    year: 2024,
    confidence: 'read',
    about: ['priof § 1 no. 1', 'priof § 2', 'priof § 4'],
  },
  'guidance: national referral guide 2018': {
    kind: 'guidance',
    year: 2018,
    confidence: 'read',
    about: ['pbrl § 2-2 (1)', 'pbrl § 2-2 a (2)'],
  },
  'guidance: missed deadlines 2020': {
    kind: 'guidance',
    year: 2020,
    from: since.suspensionEnd2020,
    confidence: 'read',
    about: ['pbrl § 2-1 b (4)', 'pbrl § 2-2 (2)', 'priof § 6'],
  },
  'guidance: municipal priorities': {
    kind: 'guidance',
    from: since.municipalCriteria2022,
    confidence: 'read',
    about: ['pbrl § 2-1 a (2)', 'pbrl § 2-1 (2)'],
  },
  'guidance: priority regulation notes 2008': {
    kind: 'guidance',
    year: 2008,
    confidence: 'read',
    about: ['priof § 4 a (1)'],
  },
  'guidance: waiting list regulation notes': {
    kind: 'guidance',
    confidence: 'read',
    about: ['venf § 3 (4)', 'pbrl § 2-2 a (2)'],
  },
  'guidance: priority guide child habilitation': {
    kind: 'guidance',
    confidence: 'read',
    about: ['pbrl § 2-1 b (2)', 'pbrl § 2-2 (2)'],
  },
  'guidance: priority guide adult habilitation': {
    kind: 'guidance',
    confidence: 'read',
    about: ['pbrl § 2-1 b (2)', 'pbrl § 2-2 (2)'],
  },
  'guidance: priority guide rehabilitation': {
    kind: 'guidance',
    confidence: 'read',
    about: ['pbrl § 2-1 b (2)', 'pbrl § 2-2 (2)'],
  },
  'guidance: habilitation guide 2014 § 3.1.7.5': {
    kind: 'guidance',
    year: 2014,
    confidence: 'read',
    about: ['pbrl § 2-1 b (2)', 'pbrl § 2-2 (2)'],
  },
  'guidance: local habilitation checklists': {
    kind: 'guidance',
    confidence: 'read',
    about: ['pbrl § 2-2 (1)', 'pbrl § 2-2 a (2)'],
  },
  'local: Innlandet patient agreement': {
    kind: 'local',
    confidence: 'read',
    about: ['hrf § 5 (4)'],
  },
  'local: Beiarn rehabilitation plan': {
    kind: 'local',
    confidence: 'read',
    about: ['hrf § 5 (1)', 'hrf § 6 (1)'],
  },
  'preparatory-works: § 4-6 presumed consent': {
    kind: 'preparatory-works',
    confidence: 'inferred',
    about: ['pbrl § 4-6 (1)'],
  },
  'preparatory-works: § 4-7 personal matters': {
    kind: 'preparatory-works',
    year: 2013,
    confidence: 'inferred',
    about: ['pbrl § 4-7', 'vgml § 22 (3)'],
  },
  'preparatory-works: vaccination before 2018': {
    kind: 'preparatory-works',
    year: 2017,
    confidence: 'read',
    about: ['pbrl § 4-4 (2)'],
  },
} as const satisfies Readonly<
  Record<`guidance: ${string}` | `preparatory-works: ${string}` | `local: ${string}`, Source>
>
