import type { GistsOfAct } from '../../types.js'
import type { tolkl as register } from '../../../provisions/tolkl.js'

/** What each wording says, in nynorsk: Tolkeloven, LOV-2021-06-11-79. */
export const tolkl: GistsOfAct<typeof register> = {
  'tolkl § 2 (2)': ['Lova gjeld offentlege organ som tingar og bruker tolk, og tolkane sjølve.'],
  'tolkl § 4 (1)': ['Offentlege organ skal ikkje bruke barn som tolk.'],
  'tolkl § 4 (2)': [
    'Eit barn kan brukast i naudsituasjonar, eller når det er forsvarleg ut frå omsynet til barnet og omstenda.',
  ],
  'tolkl § 6 (1)': [
    'Offentlege organ skal bruke tolk når det følgjer av lov, og elles når rettstryggleik eller forsvarleg hjelp krev det.',
  ],
  'tolkl § 6 (2)': [
    'Elles bør organet vurdere å bruke tolk når nokon ikkje kan snakke med det på norsk.',
  ],
  'tolkl § 7 (1)': [
    'Når tolk er nødvendig for rettstryggleik eller forsvarleg hjelp, skal tolken ha kvalifikasjonane.',
  ],
  'tolkl § 7 (2)': [
    'Kravet kan fråvikast når det ikkje er forsvarleg å vente, i naudsituasjonar og når andre sterke grunnar talar for det.',
  ],
  'tolkl § 7 (3)': [
    'Ein tolk er kvalifisert når vilkåra for å stå i Nasjonalt tolkeregister er oppfylte.',
  ],
  'tolkl § 7 (5)': ['Til og med 2026 er det dispensasjon frå kravet om kvalifisert tolk.'],
  'tolkl § 9 (1)': [
    'Offentlege organ som jamleg bruker tolk, skal ha retningslinjer for tinging og bruk.',
  ],
  'tolkl § 9 (2)': [
    'Retningslinjene passar til kor stort organet er, kva det gjer, og kva risiko det har.',
  ],
  'tolkl § 12 (1)': ['Den som fører tilsyn med organet, fører òg tilsyn med bruken av tolk.'],
}
