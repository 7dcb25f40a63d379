import type { GistsOfAct } from '../../types.js'
import type { lkf as register } from '../../../provisions/lkf.js'

/** What each wording says, in bokmål: Forskrift om ledelse og kvalitetsforbedring i helse- og omsorgstjenesten, FOR-2016-10-28-1250. */
export const lkf: GistsOfAct<typeof register> = {
  'lkf § 3': [
    'Øverste leder sørger for at virksomheten styres systematisk og at medarbeiderne medvirker.',
  ],
  'lkf § 5 (1)': ['Styringssystemet er tilpasset virksomheten og har det omfanget som trengs.'],
  'lkf § 5 (2)': ['Det er dokumentert hvordan pliktene følges.'],
  'lkf § 5 (3)': ['Dokumentasjonen er til enhver tid oppdatert og tilgjengelig.'],
  'lkf § 6 a': [
    'Mål, oppgaver, aktiviteter og organisering er beskrevet, med klar fordeling av ansvar og arbeidet med kvalitet.',
  ],
  'lkf § 6 b': [
    'Virksomheten henter inn kunnskapen den trenger for å planlegge og utføre oppgavene.',
  ],
  'lkf § 6 c': [
    'Virksomheten kjenner regelverk og veiledere og planlegger hvordan de gjøres kjent.',
  ],
  'lkf § 6 d': [
    'Virksomheten vet hvor det er risiko for svikt og hvor kvaliteten trenger å bli bedre.',
  ],
  'lkf § 6 e': ['Virksomheten planlegger hvordan risiko minskes, særlig der noen samhandler.'],
  'lkf § 6 f': ['Virksomheten har oversikt over medarbeidernes kompetanse og behov for opplæring.'],
  'lkf § 6 g': [
    'Virksomheten har oversikt over avvik, klager, brukererfaringer og annet som viser om loven følges.',
  ],
  'lkf § 7 a': ['Oppgaver, organisering og planer er kjent og gjennomføres.'],
  'lkf § 7 b': ['Medarbeiderne kan faget, regelverket og styringssystemet.'],
  'lkf § 7 c': ['Nødvendige prosedyrer og rutiner er laget og tatt i bruk.'],
  'lkf § 7 d': ['Medarbeiderne medvirker, slik at det de vet blir brukt.'],
  'lkf § 7 e': ['Erfaringer fra pasienter, brukere og pårørende brukes.'],
  'lkf § 8 a': ['Det kontrolleres at oppgaver, tiltak, planer og mål gjennomføres.'],
  'lkf § 8 b': ['Det vurderes om måten oppgavene utføres på, oppfyller kravene i loven.'],
  'lkf § 8 c': ['Iverksatte tiltak evalueres mot kravene i loven.'],
  'lkf § 8 d': ['Virksomheten vurderes ut fra erfaringene til pasienter, brukere og pårørende.'],
  'lkf § 8 e': ['Avvik gjennomgås slik at de ikke skjer igjen.'],
  'lkf § 8 f': ['Hele styringssystemet gjennomgås minst en gang i året.'],
  'lkf § 9 a': ['Uforsvarlige og lovstridige forhold rettes opp.'],
  'lkf § 9 b': ['Korrigerende tiltak settes inn så loven følges og kvaliteten blir bedre.'],
  'lkf § 9 c': ['Prosedyrer og rutiner forbedres.'],
}
