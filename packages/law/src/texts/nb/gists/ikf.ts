import type { GistsOfAct } from '../../types.js'
import type { ikf as register } from '../../../provisions/ikf.js'

/** What each wording says, in bokmål: Forskrift om internkontroll i helse- og omsorgstjenesten, FOR-2002-12-20-1731. */
export const ikf: GistsOfAct<typeof register> = {
  'ikf § 4 (1)': ['Internkontrollen er tilpasset virksomheten og har det omfanget som trengs.'],
  'ikf § 4 (2) a': [
    'Hovedoppgaver, mål og organisering er beskrevet, med klar fordeling av ansvar, oppgaver og myndighet.',
  ],
  'ikf § 4 (2) b': ['De lovene og forskriftene som gjelder virksomheten, er tilgjengelige.'],
  'ikf § 4 (2) c': ['De ansatte kan nok om faget og om internkontrollen.'],
  'ikf § 4 (2) d': ['De ansatte er med, slik at kunnskapen deres brukes.'],
  'ikf § 4 (2) e': ['Erfaringer fra pasienter og pårørende brukes til forbedring.'],
  'ikf § 4 (2) f': ['Virksomheten vet hvor det er fare for svikt.'],
  'ikf § 4 (2) g': ['Prosedyrer og rutiner lages, brukes, kontrolleres, evalueres og forbedres.'],
  'ikf § 4 (2) h': ['Internkontrollen overvåkes og gjennomgås systematisk.'],
  'ikf § 5 (1)': ['Internkontrollen er dokumentert så langt virksomheten krever det.'],
  'ikf § 5 (2)': ['Dokumentasjonen er oppdatert og tilgjengelig.'],
}
