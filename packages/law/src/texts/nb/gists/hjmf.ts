import type { GistsOfAct } from '../../types.js'
import type { hjmf as register } from '../../../provisions/hjmf.js'

/** What each wording says, in bokmål: Forskrift om stønad til hjelpemidler mv., FOR-1997-04-15-318. */
export const hjmf: GistsOfAct<typeof register> = {
  'hjmf § 2': [
    'Hjelpemidler lånes ut; utredning, utprøving og opplæring dekkes som hovedregel ikke, men reparasjon dekkes.',
    'Hjelpemidler lånes ut, eller det gis tilskudd til boligen i stedet; utredning, utprøving og opplæring dekkes som hovedregel ikke, men reparasjon dekkes.',
  ],
  'hjmf § 2 (1)': [
    'Det kan gis hjelpemidler for å få eller beholde arbeid, eller gjennomføre utdanning eller arbeidstrening.',
  ],
  'hjmf § 2 (2)': [
    'Det kan gis hjelpemidler til dagliglivet, barnehagen, skolen og lærlingeordningen.',
  ],
  'hjmf § 2 (3)': [
    'Til den som er under 26 år, kan det gis hjelpemidler til trening, stimulering, aktivitet, lek og sport.',
  ],
  'hjmf § 5 (1)': [
    'Ombygging og tilrettelegging på arbeidsplassen skjer i samråd med hjelpemiddelsentralen.',
  ],
}
