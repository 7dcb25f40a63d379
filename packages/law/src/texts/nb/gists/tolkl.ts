import type { GistsOfAct } from '../../types.js'
import type { tolkl as register } from '../../../provisions/tolkl.js'

/** What each wording says, in bokmål: Tolkeloven, LOV-2021-06-11-79. */
export const tolkl: GistsOfAct<typeof register> = {
  'tolkl § 2 (2)': [
    'Loven gjelder offentlige organer som bestiller og bruker tolk, og tolkene selv.',
  ],
  'tolkl § 4 (1)': ['Offentlige organer skal ikke bruke barn som tolk.'],
  'tolkl § 4 (2)': [
    'Et barn kan brukes i nødssituasjoner, eller når det er forsvarlig ut fra hensynet til barnet og omstendighetene.',
  ],
  'tolkl § 6 (1)': [
    'Offentlige organer skal bruke tolk når loven sier det, og ellers når rettssikkerhet eller forsvarlig hjelp krever det.',
  ],
  'tolkl § 6 (2)': [
    'Ellers bør organet vurdere å bruke tolk når noen ikke kan snakke med det på norsk.',
  ],
  'tolkl § 7 (1)': [
    'Når tolk er nødvendig for rettssikkerhet eller forsvarlig hjelp, skal tolken være kvalifisert.',
  ],
  'tolkl § 7 (2)': [
    'Kravet kan fravikes når det ikke er forsvarlig å vente, i nødssituasjoner og når andre sterke grunner tilsier det.',
  ],
  'tolkl § 7 (3)': [
    'En tolk er kvalifisert når vilkårene for å stå i Nasjonalt tolkeregister er oppfylt.',
  ],
  'tolkl § 7 (5)': ['Til og med 2026 er det dispensasjon fra kravet om kvalifisert tolk.'],
  'tolkl § 9 (1)': [
    'Offentlige organer som jevnlig bruker tolk, skal ha retningslinjer for bestilling og bruk.',
  ],
  'tolkl § 9 (2)': [
    'Retningslinjene passer til hvor stort organet er, hva det gjør, og hvilken risiko det har.',
  ],
  'tolkl § 12 (1)': ['Den som fører tilsyn med organet, fører også tilsyn med bruken av tolk.'],
}
