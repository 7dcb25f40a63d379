import type { GistsOfAct } from '../../types.js'
import type { ipf as register } from '../../../provisions/ipf.js'

/** What each wording says, in nynorsk: Forskrift om individuell plan ved ytelse av velferdstjenester, FOR-2022-06-22-1110. */
export const ipf: GistsOfAct<typeof register> = {
  'ipf § 1': [
    'Forskrifta gjeld planar etter lovene om sosiale tenester, NAV, helse og barnevern, barnevernlova frå 1992 medrekna.',
    'Forskrifta gjeld planar etter lovene om sosiale tenester, NAV, helse og barnevern.',
  ],
  'ipf § 2': ['Her står det kva velferdstenester, tenesteytar og tenestemottakar er.'],
  'ipf § 3': [
    'Planen skal gi eit samla tilbod, kartleggje mål og behov, og styrkje samarbeidet, med éin hovudansvarleg.',
  ],
  'ipf § 4 (1)': [
    'Tenestemottakaren deltek i arbeidet med planen sin, og eit barn med eigne synspunkt er med i alle fasar.',
  ],
  'ipf § 4 (2)': ['Pårørande er med så langt både dei og tenestemottakaren vil.'],
  'ipf § 4 (3)': ['Planen gir ikkje rett til fleire tenester enn andre reglar gir.'],
  'ipf § 5 (1)': [
    'Ein plan krev samtykke frå tenestemottakaren eller den som kan samtykkje på vegner av tenestemottakaren.',
  ],
  'ipf § 6': [
    'Kommunen i NAV, helse- og omsorgstenesta og barneverntenesta må kvar for seg sørgje for at planarbeidet kjem i gang.',
    'Kommunen i NAV, helse- og omsorgstenesta og barnevernstenesta etter den nye lova må kvar for seg sørgje for at planarbeidet kjem i gang.',
    'NAV, helse- og omsorgstenesta og barnevernstenesta må kvar for seg sørgje for at planarbeidet kjem i gang.',
  ],
  'ipf § 7 (1)': [
    'Barneverntenesta, NAV og helse- og omsorgstenesta i kommunen avtaler kven som har hovudansvaret, og kommunen avgjer når dei ikkje gjer det.',
    'Barnevernstenesta, NAV og helse- og omsorgstenesta i kommunen avtaler kven som har hovudansvaret, og kommunen avgjer når dei ikkje gjer det.',
  ],
  'ipf § 7 (2)': [
    'Den som startar planen, kontaktar barnehage, skule, krisesenter og introduksjonsprogram når dei trengst.',
  ],
  'ipf § 8 (1)': [
    'Trengst kommunal helse- og omsorgsteneste og spesialist, er det kommunen som sørgjer for og samordnar planen.',
  ],
  'ipf § 8 (2)': [
    'Helseføretaket eller institusjonen varslar snarast den koordinerande eininga i kommunen, og medverkar.',
  ],
  'ipf § 8 (3)': [
    'Trengst andre enn helsetenester, skal kommunen og helseføretaket samarbeide med dei.',
  ],
  'ipf § 9': [
    'Planen skal vise mål, deltakarar, ansvar, tiltak og samtykke, og for barn korleis dei har vore med.',
  ],
  'ipf § 9 (1) sentence 1': [
    'Innhaldet og omfanget av planen blir tilpassa det tenestemottakaren treng.',
  ],
  'ipf § 9 (1) sentence 2': ['Arbeidet tek omsyn til kultur og språk.'],
  'ipf § 9 (2) sentence 1': ['Kvar tenestemottakar har berre éin plan.'],
  'ipf § 9 (2) sentence 2': ['Planen blir halden oppdatert.'],
  'ipf § 9 (3)': ['Ei liste over det planen i alle fall inneheld.'],
  'ipf § 9 (3) a': ['Planen viser mål, ressursar og behov for tenester eller tiltak.'],
  'ipf § 9 (3) b': ['Planen viser kven som er med i arbeidet.'],
  'ipf § 9 (3) c': ['Planen seier kven som lagar han, og kven som held arbeidet samla og i gang.'],
  'ipf § 9 (3) d': ['Planen viser kva tenestemottakaren, tenesteytarane og pårørande vil gjere.'],
  'ipf § 9 (3) e': [
    'Planen viser tenester og tiltak, kor omfattande dei er, og kven som svarer for dei.',
  ],
  'ipf § 9 (3) f': ['Planen skildrar korleis tenestene eller tiltaka blir utførte.'],
  'ipf § 9 (3) g': [
    'Planen seier om koordinator, barnekoordinator eller kontaktlege er tilboden eller oppnemnd.',
  ],
  'ipf § 9 (3) h': ['Planen seier kva tid han gjeld, og når han skal justerast.'],
  'ipf § 9 (3) i': ['Planen viser samtykket til planen, og eventuelt til å dele det teiepliktige.'],
  'ipf § 9 (3) j': [
    'Planen viser kva samarbeid med andre tenesteytarar som trengst eller er ønskt.',
  ],
  'ipf § 9 (4)': ['For eit barn skildrar planen korleis barnet har fått medverke.'],
  'ipf § 10': ['Tenestene svarer for det dei elles svarer for, om ikkje anna er avtalt.'],
  'ipf § 11 (1)': [
    'Klage over planvedtak etter sosialtenestelova og NAV-lova følgjer forvaltningslova.',
  ],
  'ipf § 11 (2)': ['Klage over plan etter pasient- og brukarrettslova følgjer den lova.'],
  'ipf § 11 (3)': [
    'Klage over plan i barnevernet følgjer barnevernlova av 1992.',
    'Klage over plan i barnevernet følgjer barnevernslova.',
  ],
}
