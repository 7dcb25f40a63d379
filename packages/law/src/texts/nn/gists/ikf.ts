import type { GistsOfAct } from '../../types.js'
import type { ikf as register } from '../../../provisions/ikf.js'

/** What each wording says, in nynorsk: Forskrift om internkontroll i helse- og omsorgstjenesten, FOR-2002-12-20-1731. */
export const ikf: GistsOfAct<typeof register> = {
  'ikf § 4 (1)': ['Internkontrollen er tilpassa verksemda og har det omfanget som trengst.'],
  'ikf § 4 (2) a': [
    'Hovudoppgåver, mål og organisering er beskrivne, med klar fordeling av ansvar, oppgåver og styresmakt.',
  ],
  'ikf § 4 (2) b': ['Dei lovene og forskriftene som gjeld verksemda, er tilgjengelege.'],
  'ikf § 4 (2) c': ['Dei tilsette kan nok om faget og om internkontrollen.'],
  'ikf § 4 (2) d': ['Dei tilsette er med, slik at kunnskapen deira blir brukt.'],
  'ikf § 4 (2) e': ['Erfaringar som pasientar og pårørande har, blir brukte til forbetring.'],
  'ikf § 4 (2) f': ['Verksemda veit kvar det er fare for svikt.'],
  'ikf § 4 (2) g': [
    'Prosedyrar og rutinar blir laga, brukte, kontrollerte, evaluerte og forbetra.',
  ],
  'ikf § 4 (2) h': ['Internkontrollen blir overvaka og gått gjennom systematisk.'],
  'ikf § 5 (1)': ['Internkontrollen er dokumentert så langt verksemda krev det.'],
  'ikf § 5 (2)': ['Dokumentasjonen er oppdatert og tilgjengeleg.'],
}
