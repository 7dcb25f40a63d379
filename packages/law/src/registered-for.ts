import type { Citation } from './citation/citation.js'

/**
 * Why something is registered though no rule cites it.
 *
 * - `definition`: it says what a word means that the rules use.
 * - `open-question`: an open question or an authority that is cited is about it.
 * - `whole`: parts of it are cited, and it stands for all of them.
 * - `part`: the provision that it is part of is cited, and its own first day is not that of the whole.
 * - `context`: a rule beside those asked about, read to know where they end.
 * - `compared`: an authority read to check a reading; no rule rests on it.
 */
export type RegisteredFor =
  | 'definition'
  | 'open-question'
  | 'whole'
  | 'part'
  | 'context'
  | 'compared'

/** The citations that no rule cites, each with the reason why it is registered. */
export const registeredFor: Readonly<Partial<Record<Citation, RegisteredFor>>> = {
  'pbrl § 1-3 d': 'open-question',
  'pbrl § 1-3 f': 'open-question',
  'pbrl § 2-1 a (4)': 'open-question',
  'pbrl § 2-3': 'context',
  'pbrl § 2-5 d': 'open-question',
  'pbrl § 2-7': 'whole',
  'pbrl § 3-3 (4)': 'context',
  'pbrl § 3-4': 'whole',
  'pbrl § 3-4 (4) sentence 2': 'part',
  'pbrl § 3-4 (5)': 'context',
  'pbrl § 3-6 (3)': 'context',
  'pbrl § 3-7': 'context',
  'pbrl ch. 4': 'whole',
  'pbrl § 4-4': 'whole',
  'pbrl § 4-4 (4) sentence 2': 'part',
  'pbrl ch. 4 A': 'open-question',
  'pbrl § 4A-1': 'context',
  'pbrl § 4A-8 (1)': 'context',
  'pbrl § 4A-8 (2)': 'context',
  'pbrl § 6-5': 'context',
  'pbrl § 7-2 (3)': 'part',
  'hpl § 4 b': 'open-question',
  'hpl § 10 a': 'context',
  'hpl § 10 b': 'context',
  'hpl § 23': 'whole',
  'hpl § 33 (2) c': 'part',
  'pjl § 17': 'context',
  'pjl § 17 (2)': 'context',
  'phvl § 3-3': 'context',
  'vgml § 17 (4)': 'context',
  'vgml § 20': 'context',
  'vgml § 31': 'context',
  'vgml § 33 (1)': 'context',
  'vgml § 80 (3)': 'context',
  'vgml § 80 (4)': 'context',
  'bl § 42 (2)': 'open-question',
  'bvl § 3-2': 'context',
  'bvl § 3-7': 'context',
  'bvl § 5-1': 'definition',
  'bvl § 5-4 (3)': 'context',
  'bvl1992 § 4-6 (2)': 'definition',
  'bvl1992 § 4-10': 'context',
  'hol ch. 9': 'open-question',
  'hol ch. 10': 'context',
  'hol § 12-1 (3)': 'part',
  'hrf § 2 (2)': 'definition',
  'hrf § 18 (2)': 'context',
  'ipf § 1': 'context',
  'ipf § 2': 'definition',
  'ipf § 3': 'context',
  'ipf § 9': 'whole',
  'fvl § 13 a': 'context',
  'fvl § 13 b': 'context',
  'fvl § 13 g': 'context',
  'venf § 3 (4)': 'open-question',
  'dl § 148 (1)': 'open-question',
  'guidance: pbrl commentary § 3-4': 'compared',
  'guidance: pbrl commentary § 4-3': 'compared',
  'guidance: pbrl commentary § 4-6': 'compared',
  'guidance: pbrl commentary § 4-7': 'compared',
  'guidance: ministry on children in care 2005': 'compared',
  'guidance: habilitation guide 2014 § 3.4': 'compared',
  'guidance: habilitation guide 2014 § 4.6': 'compared',
  'guidance: priority regulation notes 2024': 'compared',
  'preparatory-works: § 4-6 presumed consent': 'compared',
  'preparatory-works: § 4-7 personal matters': 'compared',
  'preparatory-works: vaccination before 2018': 'compared',
  'hol § 7-2 b': 'open-question',
  'sphl § 2-5 d': 'open-question',
}
