import type { ConsentTexts } from '../types.js'

/** The terms that the law has changed, in English. */
export const terms: ConsentTexts['terms'] = {
  competence: [
    ['2012-01-01', 'competence to consent'],
    ['2026-06-01', 'decision competence'],
  ],
  competenceDefinite: [
    ['2012-01-01', 'the competence to consent'],
    ['2026-06-01', 'the decision competence'],
  ],
  countyGovernor: [['2012-01-01', 'the County Governor']],
  childWelfareService: [['2012-01-01', 'the child welfare service']],
  heard: [
    ['2012-01-01', 'be able to say what it thinks'],
    ['2014-01-01', 'be informed and be able to say what it thinks'],
  ],
  capacityDeprived: [
    ['2012-01-01', 'declared legally incapable'],
    ['2013-07-01', 'deprived of legal capacity in personal matters'],
  ],
}

/** Who judges, in English. */
export const judges: ConsentTexts['judges'] = {
  provider: 'the one who provides the health care',
  service: 'the service',
}

/** What facts are called that no table looks at as they are, in English. */
export const facts: ConsentTexts['facts'] = {
  parents: { label: 'the parents: who holds parental responsibility, and who consents' },
  compulsoryMentalHealthCare: {
    label: 'under compulsory observation or compulsory mental health care',
  },
  specialReasonsAgainstContact: {
    label: 'special reasons speak against rights for whoever has had most contact',
  },
}
