import type { ConsentTexts } from '../types.js'

/** The terms that the law has changed, in bokmål. */
export const terms: ConsentTexts['terms'] = {
  competence: [
    ['2012-01-01', 'samtykkekompetanse'],
    ['2026-06-01', 'beslutningskompetanse'],
  ],
  competenceDefinite: [
    ['2012-01-01', 'samtykkekompetansen'],
    ['2026-06-01', 'beslutningskompetansen'],
  ],
  countyGovernor: [
    ['2012-01-01', 'fylkesmannen'],
    ['2021-06-01', 'statsforvalteren'],
  ],
  childWelfareService: [
    ['2012-01-01', 'barneverntjenesten'],
    ['2023-01-01', 'barnevernstjenesten'],
  ],
  heard: [
    ['2012-01-01', 'få si hva det mener'],
    ['2014-01-01', 'informeres og få si hva det mener'],
  ],
  capacityDeprived: [
    ['2012-01-01', 'umyndiggjort'],
    ['2013-07-01', 'fratatt rettslig handleevne på det personlige området'],
  ],
}

/** Who judges, in bokmål. */
export const judges: ConsentTexts['judges'] = {
  provider: 'den som yter helsehjelpen',
  service: 'tjenesten',
}

/** What facts are called that no table looks at as they are, in bokmål. */
export const facts: ConsentTexts['facts'] = {
  parents: { label: 'foreldrene: hvem som har foreldreansvaret, og hvem som samtykker' },
  compulsoryMentalHealthCare: {
    label: 'under tvungen observasjon eller tvungent psykisk helsevern',
  },
  specialReasonsAgainstContact: {
    label: 'særlige grunner taler mot rettigheter for den som har hatt mest kontakt',
  },
}
