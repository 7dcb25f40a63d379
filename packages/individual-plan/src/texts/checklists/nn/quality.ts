import type { PlanChecklistTexts } from '../types.js'
import { judged, point, stated } from './phrases.js'

/** What an individual plan should hold or be, in nynorsk. */
export const quality: PlanChecklistTexts['plan.quality'] = {
  title: 'Tilrådingar om individuell plan',
  requirements: {
    'simple-and-clear': judged(
      'Planen bør vere enkel og oversiktleg.',
      'Planen blir lettare å bruke om han blir gjord enklare og meir oversiktleg.',
      'Er planen enkel og oversiktleg?',
    ),
    'start-date': stated(
      'Planen bør seie når arbeidet starta.',
      'Planen bør ha ein dato for oppstart av arbeidet.',
      'Når starta arbeidet med planen?',
    ),
    possibilities: stated(
      'Planen bør vise kva moglegheiter mottakaren har.',
      'Planen bør seie noko om kva moglegheiter mottakaren har.',
      'Kva moglegheiter har mottakaren?',
    ),
    'cooperation-evaluated': stated(
      'Samarbeidet om planen bør evaluerast.',
      'Planen bør seie korleis samarbeidet blir evaluert.',
      'Blir samarbeidet om planen evaluert?',
    ),
    'coordinator-role-evaluated': stated(
      'Koordinatorfunksjonen bør evaluerast.',
      'Planen bør seie korleis koordinatorfunksjonen blir evaluert.',
      'Blir koordinatorfunksjonen evaluert?',
    ),
    'devices-over-time': stated(
      'Behovet for hjelpemiddel over tid bør stå i planen.',
      'Planen bør vise kva hjelpemiddel mottakaren treng over tid.',
      'Treng mottakaren hjelpemiddel over tid?',
    ),
    'consent-declaration': stated(
      'Ei samtykkeerklæring bør seie kva samtykka omfattar.',
      'Det bør lagast ei skriftleg erklæring som seier kva opplysningar det gjeld, kva dei blir brukte til, at ikkje meir enn nødvendig blir delt, og at ein kan seie nei.',
      'Finst det ei skriftleg erklæring som seier kva samtykka omfattar?',
    ),
    'goals-concrete': judged(
      'Måla bør vere konkrete.',
      'Nokre av måla er så vide at det er vanskeleg å sjå om dei er nådde. Dei bør gjerast meir konkrete.',
      'Er kvart mål så konkret at det går an å sjå om det er nådd?',
    ),
    'goals-dated': stated(
      'Kvart mål bør ha ein dato.',
      'Målet «{id}» har ingen dato. Planen bør ha ein dato for når målet er nådd.',
      'Når er det planlagt at målet «{id}» er nådd?',
    ),
    'measures-in-phases': judged(
      'Tiltaka bør vere ordna i fasar med mål og tid.',
      'Tiltaka står ikkje i nokon tydeleg rekkjefølgje. Dei bør ordnast i fasar med mål og tid.',
      'Er tiltaka ordna i fasar, med mål og tid og i ei rekkjefølgje som heng saman?',
    ),
    'arenas-covered': point('Planen bør ha tiltak på kvar arena der kvardagen er påverka.', {
      missing: 'Planen har ingen tiltak på arenaen «{id}». Planen bør dekkje den òg.',
      unknown: 'Er det tiltak på arenaen «{id}»?',
      ask: 'Kva arenaer i kvardagen er påverka?',
    }),
    crises: stated(
      'Planen bør seie kva som blir gjort i ei krise.',
      'Planen bør seie kva tenestene og mottakaren gjer om det oppstår ei akutt hending eller krise.',
      'Kan det oppstå akutte hendingar eller kriser, og er det avtalt kva som då blir gjort?',
    ),
    'family-needs': stated(
      'Planen bør ta omsyn til behova i familien.',
      'Planen bør seie kva dei andre i familien, og familien som heilskap, treng.',
      'Har dei andre i familien behov som planen tek omsyn til?',
    ),
    'overall-plan': judged(
      'Planen bør vere overordna dei andre planane.',
      'Planen går så langt inn i detaljar at oversikta blir borte. Detaljane kan stå i eigne planar.',
      'Er planen ein overordna plan, med detaljane i andre planar?',
    ),
    obstacles: stated(
      'Planen bør vise kva som er til hinder i kvardagen.',
      'Planen bør vise kva mottakaren opplever som hindringar for å delta og klare kvardagen.',
      'Kva opplever mottakaren som hindringar for å delta og klare kvardagen?',
    ),
    'needs-mapped-broadly': judged(
      'Kartlegginga kan gå gjennom alle delar av livet.',
      'Nokre delar av livet er ikkje gått gjennom. Kartlegginga kan mellom anna gjelde bustad, transport, fritid og økonomi.',
      'Er helse, opplæring, bustad, transport, hjelpemiddel, fritid, økonomi og arbeid gått gjennom?',
    ),
    'child-services-considered': stated(
      'For barn bør støttekontakt, avlasting og PPT vere vurdert.',
      'Planen bør vise at behovet for støttekontakt, avlasting og PPT er vurdert.',
      'Er behovet for støttekontakt, avlasting og PPT vurdert?',
    ),
    'meetings-documented': stated(
      'Planen bør vise samtalane og møta han byggjer på.',
      'Samtalar, møte og samarbeid som planen byggjer på, bør førast inn.',
      'Viser planen samtalane og møta han byggjer på?',
    ),
    'recipient-agrees': stated(
      'Mottakaren bør vere einig i det som står i planen.',
      'Mottakaren er ikkje einig i det som står. Teksten bør endrast saman med mottakaren.',
      'Er mottakaren einig i det som står i planen?',
    ),
  },
}
