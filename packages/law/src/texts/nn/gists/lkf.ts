import type { GistsOfAct } from '../../types.js'
import type { lkf as register } from '../../../provisions/lkf.js'

/** What each wording says, in nynorsk: Forskrift om ledelse og kvalitetsforbedring i helse- og omsorgstjenesten, FOR-2016-10-28-1250. */
export const lkf: GistsOfAct<typeof register> = {
  'lkf § 3': [
    'Øvste leiar syter for at verksemda blir styrt systematisk og at medarbeidarane medverkar.',
  ],
  'lkf § 5 (1)': ['Styringssystemet er tilpassa verksemda og har det omfanget som trengst.'],
  'lkf § 5 (2)': ['Det er dokumentert korleis pliktene blir følgde.'],
  'lkf § 5 (3)': ['Dokumentasjonen er til kvar tid oppdatert og tilgjengeleg.'],
  'lkf § 6 a': [
    'Mål, oppgåver, aktivitetar og organisering er beskrivne, med klar fordeling av ansvar og arbeidet med kvalitet.',
  ],
  'lkf § 6 b': ['Verksemda hentar inn kunnskapen ho treng for å planleggje og utføre oppgåvene.'],
  'lkf § 6 c': [
    'Verksemda kjenner regelverk og rettleiarar og planlegg korleis dei blir gjorde kjende.',
  ],
  'lkf § 6 d': [
    'Verksemda veit kvar det er risiko for svikt og kvar kvaliteten treng å bli betre.',
  ],
  'lkf § 6 e': ['Verksemda planlegg korleis risiko blir minska, særleg i samhandling.'],
  'lkf § 6 f': [
    'Verksemda har oversikt over kompetansen til medarbeidarane og behovet for opplæring.',
  ],
  'lkf § 6 g': [
    'Verksemda har oversikt over avvik, klager, brukarerfaringar og anna som viser om lova blir følgd.',
  ],
  'lkf § 7 a': ['Oppgåver, organisering og planar er kjende og blir gjennomførte.'],
  'lkf § 7 b': ['Medarbeidarane kan faget, regelverket og styringssystemet.'],
  'lkf § 7 c': ['Nødvendige prosedyrar og rutinar er laga og tekne i bruk.'],
  'lkf § 7 d': ['Medarbeidarane medverkar, slik at det dei veit blir brukt.'],
  'lkf § 7 e': ['Erfaringane til pasientar, brukarar og pårørande blir brukte.'],
  'lkf § 8 a': ['Det blir kontrollert at oppgåver, tiltak, planar og mål blir gjennomførte.'],
  'lkf § 8 b': ['Det blir vurdert om måten oppgåvene blir utførte på, oppfyller krava i lova.'],
  'lkf § 8 c': ['Iverksette tiltak blir evaluerte mot krava i lova.'],
  'lkf § 8 d': ['Verksemda blir vurdert ut ifrå erfaringane til pasientar, brukarar og pårørande.'],
  'lkf § 8 e': ['Avvik blir gått gjennom slik at dei ikkje skjer att.'],
  'lkf § 8 f': ['Heile styringssystemet blir gått gjennom minst éin gong i året.'],
  'lkf § 9 a': ['Uforsvarlege og lovstridige forhold blir retta opp.'],
  'lkf § 9 b': ['Korrigerande tiltak blir sette inn så lova blir følgd og kvaliteten blir betre.'],
  'lkf § 9 c': ['Prosedyrar og rutinar blir forbetra.'],
}
