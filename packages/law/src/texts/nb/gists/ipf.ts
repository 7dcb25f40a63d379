import type { GistsOfAct } from '../../types.js'
import type { ipf as register } from '../../../provisions/ipf.js'

/** What each wording says, in bokmål: Forskrift om individuell plan ved ytelse av velferdstjenester, FOR-2022-06-22-1110. */
export const ipf: GistsOfAct<typeof register> = {
  'ipf § 1': [
    'Forskriften gjelder planer etter lovene om sosiale tjenester, NAV, helse og barnevern, barnevernloven fra 1992 medregnet.',
    'Forskriften gjelder planer etter lovene om sosiale tjenester, NAV, helse og barnevern.',
  ],
  'ipf § 2': ['Her forklares hva velferdstjenester, tjenesteyter og tjenestemottaker er.'],
  'ipf § 3': [
    'Planen skal gi et samlet tilbud, kartlegge mål og behov, og styrke samarbeidet, med én hovedansvarlig.',
  ],
  'ipf § 4 (1)': [
    'Tjenestemottakeren deltar i arbeidet med sin plan, og et barn med egne synspunkter er med i alle faser.',
  ],
  'ipf § 4 (2)': ['Pårørende er med så langt både de og tjenestemottakeren vil.'],
  'ipf § 4 (3)': ['Planen gir ikke rett til flere tjenester enn andre regler gir.'],
  'ipf § 5 (1)': [
    'En plan krever samtykke fra tjenestemottakeren eller den som kan samtykke på dennes vegne.',
  ],
  'ipf § 6': [
    'Kommunen i NAV, helse- og omsorgstjenesten og barneverntjenesten må hver for seg sørge for at planarbeidet kommer i gang.',
    'Kommunen i NAV, helse- og omsorgstjenesten og den nye lovens barnevernstjeneste må hver for seg sørge for at planarbeidet kommer i gang.',
    'NAV, helse- og omsorgstjenesten og barnevernstjenesten må hver for seg sørge for at planarbeidet kommer i gang.',
  ],
  'ipf § 7 (1)': [
    'Barneverntjenesten, NAV og kommunens helse- og omsorgstjeneste avtaler hvem som har hovedansvaret, og kommunen avgjør når de ikke gjør det.',
    'Barnevernstjenesten, NAV og kommunens helse- og omsorgstjeneste avtaler hvem som har hovedansvaret, og kommunen avgjør når de ikke gjør det.',
  ],
  'ipf § 7 (2)': [
    'Den som starter planen, kontakter barnehage, skole, krisesenter og introduksjonsprogram når de trengs.',
  ],
  'ipf § 8 (1)': [
    'Trengs kommunal helse- og omsorgstjeneste og spesialist, er det kommunen som sørger for og samordner planen.',
  ],
  'ipf § 8 (2)': [
    'Helseforetaket eller institusjonen varsler snarest kommunens koordinerende enhet, og medvirker.',
  ],
  'ipf § 8 (3)': [
    'Trengs andre enn helsetjenester, skal kommunen og helseforetaket samarbeide med dem.',
  ],
  'ipf § 9': [
    'Planen skal vise mål, deltakere, ansvar, tiltak og samtykke, og for barn hvordan de har vært med.',
  ],
  'ipf § 9 (1) sentence 1': ['Planens innhold og omfang tilpasses det tjenestemottakeren trenger.'],
  'ipf § 9 (1) sentence 2': ['Arbeidet tar hensyn til kultur og språk.'],
  'ipf § 9 (2) sentence 1': ['Hver tjenestemottaker har bare én plan.'],
  'ipf § 9 (2) sentence 2': ['Planen holdes oppdatert.'],
  'ipf § 9 (3)': ['En liste over det planen i alle fall inneholder.'],
  'ipf § 9 (3) a': ['Planen viser mål, ressurser og behov for tjenester eller tiltak.'],
  'ipf § 9 (3) b': ['Planen viser hvem som er med i arbeidet.'],
  'ipf § 9 (3) c': [
    'Planen sier hvem som lager den, og hvem som holder arbeidet samlet og i gang.',
  ],
  'ipf § 9 (3) d': ['Planen viser hva tjenestemottakeren, tjenesteyterne og pårørende vil gjøre.'],
  'ipf § 9 (3) e': [
    'Planen viser tjenester og tiltak, hvor omfattende de er, og hvem som svarer for dem.',
  ],
  'ipf § 9 (3) f': ['Planen beskriver hvordan tjenestene eller tiltakene utføres.'],
  'ipf § 9 (3) g': [
    'Planen sier om koordinator, barnekoordinator eller kontaktlege er tilbudt eller oppnevnt.',
  ],
  'ipf § 9 (3) h': ['Planen sier hvilken tid den gjelder, og når den skal justeres.'],
  'ipf § 9 (3) i': [
    'Planen viser samtykket til planen, og eventuelt til å dele det taushetsbelagte.',
  ],
  'ipf § 9 (3) j': [
    'Planen viser hvilket samarbeid med andre tjenesteytere som trengs eller er ønsket.',
  ],
  'ipf § 9 (4)': ['For et barn beskriver planen hvordan barnet har fått medvirke.'],
  'ipf § 10': ['Tjenestene svarer for det de ellers svarer for, om ikke annet er avtalt.'],
  'ipf § 11 (1)': [
    'Klage over planvedtak etter sosialtjenesteloven og NAV-loven følger forvaltningsloven.',
  ],
  'ipf § 11 (2)': ['Klage over plan etter pasient- og brukerrettighetsloven følger den loven.'],
  'ipf § 11 (3)': [
    'Klage over plan i barnevernet følger barnevernloven av 1992.',
    'Klage over plan i barnevernet følger barnevernsloven.',
  ],
}
