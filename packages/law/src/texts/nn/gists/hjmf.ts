import type { GistsOfAct } from '../../types.js'
import type { hjmf as register } from '../../../provisions/hjmf.js'

/** What each wording says, in nynorsk: Forskrift om stønad til hjelpemidler mv., FOR-1997-04-15-318. */
export const hjmf: GistsOfAct<typeof register> = {
  'hjmf § 2': [
    'Hjelpemiddel blir lånte ut; utgreiing, utprøving og opplæring blir som hovudregel ikkje dekte, men reparasjon blir det.',
    'Hjelpemiddel blir lånte ut, eller det blir gitt tilskot til bustaden i staden; utgreiing, utprøving og opplæring blir som hovudregel ikkje dekte, men reparasjon blir det.',
  ],
  'hjmf § 2 (1)': [
    'Det kan bli gitt hjelpemiddel for å få eller halde på arbeid, eller gjennomføre utdanning eller arbeidstrening.',
  ],
  'hjmf § 2 (2)': [
    'Det kan bli gitt hjelpemiddel til dagleglivet, barnehagen, skulen og lærlingordninga.',
  ],
  'hjmf § 2 (3)': [
    'Til den som er under 26 år, kan det bli gitt hjelpemiddel til trening, stimulering, aktivitet, leik og sport.',
  ],
  'hjmf § 5 (1)': [
    'Ombygging og tilrettelegging på arbeidsplassen skjer i samråd med hjelpemiddelsentralen der.',
  ],
}
