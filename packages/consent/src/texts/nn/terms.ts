import type { ConsentTexts } from '../types.js'

/** The terms that the law has changed, in nynorsk. */
export const terms: ConsentTexts['terms'] = {
  competence: [
    ['2012-01-01', 'samtykkekompetanse'],
    ['2026-06-01', 'avgjerdskompetanse'],
  ],
  competenceDefinite: [
    ['2012-01-01', 'samtykkekompetansen'],
    ['2026-06-01', 'avgjerdskompetansen'],
  ],
  countyGovernor: [
    ['2012-01-01', 'fylkesmannen'],
    ['2021-06-01', 'statsforvaltaren'],
  ],
  childWelfareService: [
    ['2012-01-01', 'barneverntenesta'],
    ['2023-01-01', 'barnevernstenesta'],
  ],
  heard: [
    ['2012-01-01', 'få seie kva det meiner'],
    ['2014-01-01', 'bli informert og få seie kva det meiner'],
  ],
  capacityDeprived: [
    ['2012-01-01', 'umyndiggjord'],
    ['2013-07-01', 'fråteken rettsleg handleevne på det personlege området'],
  ],
}

/** Who judges, in nynorsk. */
export const judges: ConsentTexts['judges'] = {
  provider: 'den som yter helsehjelpa',
  service: 'tenesta',
}

/** What facts are called that no table looks at as they are, in nynorsk. */
export const facts: ConsentTexts['facts'] = {
  parents: { label: 'foreldra: kven som har foreldreansvaret, og kven som samtykkjer' },
  compulsoryMentalHealthCare: { label: 'under tvungen observasjon eller tvunge psykisk helsevern' },
  specialReasonsAgainstContact: {
    label: 'særlege grunnar taler mot rettar for den som har hatt mest kontakt',
  },
}
