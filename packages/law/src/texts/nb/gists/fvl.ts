import type { GistsOfAct } from '../../types.js'
import type { fvl as register } from '../../../provisions/fvl.js'

/** What each wording says, in bokmål: Forvaltningsloven, LOV-1967-02-10. */
export const fvl: GistsOfAct<typeof register> = {
  'fvl § 1': [
    'Loven gjelder organer for stat og kommune, og private bare når de treffer enkeltvedtak eller gir forskrift.',
  ],
  'fvl § 11 (2)': [
    'Forvaltningen skal vurdere om en part trenger veiledning, og gi den når parten spør eller noe tilsier det.',
  ],
  'fvl § 11 (3)': [
    'Den som spør om rettighetene sine i et konkret forhold, skal få veiledning selv om ingen sak er i gang.',
  ],
  'fvl § 11 e': [
    'Forvaltningsorganer skal ikke bruke barn som tolk, unntatt i nødssituasjoner og når det er forsvarlig ut fra hensynet til barnet.',
  ],
  'fvl § 12 (4)': [
    'Den som klager for en annen og ikke er advokat, viser skriftlig fullmakt; en advokat gjør det bare når organet har grunn til å be om den.',
  ],
  'fvl § 13': ['Den som arbeider for forvaltningen, skal tie om folks personlige forhold.'],
  'fvl § 13 a': ['Taushetsplikten viker når den beskyttede samtykker, eller ingen trenger vernet.'],
  'fvl § 13 b': [
    'Opplysninger kan brukes til det de er innhentet for, og deles i angitte tilfeller.',
    'Opplysninger kan brukes til det de er innhentet for, og deles i angitte tilfeller, blant annet for å avverge fare for noens liv eller helse.',
  ],
  'fvl § 13 g': ['Kongen kan ved forskrift åpne for mer deling mellom bestemte organer.'],
  'fvl § 23': ['Et vedtak skrives ned, hvis ikke det ville være særlig tungvint i praksis.'],
  'fvl § 24 (1)': ['Et vedtak begrunnes, og begrunnelsen gis når vedtaket treffes.'],
  'fvl § 25 (1)': [
    'Begrunnelsen nevner reglene, hvis ikke parten kjenner dem, og forklarer dem eller spørsmålet så langt det trengs for å forstå vedtaket.',
  ],
  'fvl § 25 (2)': [
    'Begrunnelsen nevner fakta i saken, eller viser til en fremstilling som parten har gitt eller kjenner.',
  ],
  'fvl § 27 (3)': [
    'Den som får beskjed om et vedtak, får vite hvor, hvordan og innen når det kan klages, om innsyn i saken og, der det er grunn til det, om utsettelse og vilkår for søksmål.',
  ],
  'fvl § 28': [
    'Et enkeltvedtak kan klages inn for det organet som er nærmest over det som traff det, i kommunen for et organ der om ikke annet er bestemt.',
  ],
  'fvl § 29 (1)': ['Fristen for å klage er tre uker fra vedtaket er gjort kjent.'],
  'fvl § 29 (4)': ['I særlige tilfeller kan fristen for å klage forlenges før den er ute.'],
  'fvl § 30': [
    'Klagen er i tide når den er postlagt før fristen er ute, og fristen regnes etter domstolloven.',
  ],
  'fvl § 31': [
    'En klage som kommer for sent, kan likevel behandles når forsinkelsen er unnskyldelig eller særlige grunner taler for det, men ikke etter et år.',
  ],
  'fvl § 32': [
    'En klage settes frem for den som traff vedtaket, er undertegnet, nevner vedtaket og endringen som ønskes, og kan rettes innen en kort frist.',
  ],
}
