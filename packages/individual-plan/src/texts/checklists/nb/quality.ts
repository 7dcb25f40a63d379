import type { PlanChecklistTexts } from '../types.js'
import { judged, point, stated } from './phrases.js'

/** What an individual plan should hold or be, in bokmål. */
export const quality: PlanChecklistTexts['plan.quality'] = {
  title: 'Anbefalinger om individuell plan',
  requirements: {
    'simple-and-clear': judged(
      'Planen bør være enkel og oversiktlig.',
      'Planen blir lettere å bruke om den gjøres enklere og mer oversiktlig.',
      'Er planen enkel og oversiktlig?',
    ),
    'start-date': stated(
      'Planen bør si når arbeidet startet.',
      'Planen bør ha en dato for oppstart av arbeidet.',
      'Når startet arbeidet med planen?',
    ),
    possibilities: stated(
      'Planen bør vise mulighetene mottakeren har.',
      'Planen bør si noe om hvilke muligheter mottakeren har.',
      'Hvilke muligheter har mottakeren?',
    ),
    'cooperation-evaluated': stated(
      'Samarbeidet om planen bør evalueres.',
      'Planen bør si hvordan samarbeidet evalueres.',
      'Blir samarbeidet om planen evaluert?',
    ),
    'coordinator-role-evaluated': stated(
      'Koordinatorfunksjonen bør evalueres.',
      'Planen bør si hvordan koordinatorfunksjonen evalueres.',
      'Blir koordinatorfunksjonen evaluert?',
    ),
    'devices-over-time': stated(
      'Behovet for hjelpemidler over tid bør stå i planen.',
      'Planen bør vise hvilke hjelpemidler mottakeren trenger over tid.',
      'Trenger mottakeren hjelpemidler over tid?',
    ),
    'consent-declaration': stated(
      'En samtykkeerklæring bør si hva samtykkene omfatter.',
      'Det bør lages en skriftlig erklæring som sier hvilke opplysninger det gjelder, hva de brukes til, at ikke mer enn nødvendig deles, og at man kan si nei.',
      'Finnes det en skriftlig erklæring som sier hva samtykkene omfatter?',
    ),
    'goals-concrete': judged(
      'Målene bør være konkrete.',
      'Noen av målene er så vide at det er vanskelig å se om de er nådd. De bør gjøres mer konkrete.',
      'Er hvert mål så konkret at det går an å se om det er nådd?',
    ),
    'goals-dated': stated(
      'Hvert mål bør ha en dato.',
      'Målet «{id}» har ingen dato. Planen bør ha en dato for når målet er nådd.',
      'Når er det planlagt at målet «{id}» er nådd?',
    ),
    'measures-in-phases': judged(
      'Tiltakene bør være ordnet i faser med mål og tid.',
      'Tiltakene står ikke i noen tydelig rekkefølge. De bør ordnes i faser med mål og tid.',
      'Er tiltakene ordnet i faser, med mål og tid og i en rekkefølge som henger sammen?',
    ),
    'arenas-covered': point('Planen bør ha tiltak på hver arena der hverdagen er påvirket.', {
      missing: 'Planen har ingen tiltak på arenaen «{id}». Planen bør dekke også den.',
      unknown: 'Er det tiltak på arenaen «{id}»?',
      ask: 'Hvilke arenaer i hverdagen er påvirket?',
    }),
    crises: stated(
      'Planen bør si hva som gjøres i en krise.',
      'Planen bør si hva tjenestene og mottakeren gjør hvis det oppstår en akutt hendelse eller krise.',
      'Kan det oppstå akutte hendelser eller kriser, og er det avtalt hva som da gjøres?',
    ),
    'family-needs': stated(
      'Planen bør ta hensyn til behovene i familien.',
      'Planen bør si hva de andre i familien, og familien som helhet, trenger.',
      'Har de andre i familien behov som planen tar hensyn til?',
    ),
    'overall-plan': judged(
      'Planen bør være overordnet de andre planene.',
      'Planen går så langt inn i detaljer at oversikten blir borte. Detaljene kan stå i egne planer.',
      'Er planen en overordnet plan, med detaljene i andre planer?',
    ),
    obstacles: stated(
      'Planen bør vise hva som er til hinder i hverdagen.',
      'Planen bør vise hva mottakeren opplever som hindringer for å delta og klare hverdagen.',
      'Hva opplever mottakeren som hindringer for å delta og klare hverdagen?',
    ),
    'needs-mapped-broadly': judged(
      'Kartleggingen kan gå gjennom alle deler av livet.',
      'Noen deler av livet er ikke gått gjennom. Kartleggingen kan blant annet gjelde bolig, transport, fritid og økonomi.',
      'Er helse, opplæring, bolig, transport, hjelpemidler, fritid, økonomi og arbeid gått gjennom?',
    ),
    'child-services-considered': stated(
      'For barn bør støttekontakt, avlastning og PPT være vurdert.',
      'Planen bør vise at behovet for støttekontakt, avlastning og PPT er vurdert.',
      'Er behovet for støttekontakt, avlastning og PPT vurdert?',
    ),
    'meetings-documented': stated(
      'Planen bør vise samtalene og møtene den bygger på.',
      'Samtaler, møter og samarbeid som planen bygger på, bør føres inn.',
      'Viser planen samtalene og møtene den bygger på?',
    ),
    'recipient-agrees': stated(
      'Mottakeren bør være enig i det som står i planen.',
      'Mottakeren er ikke enig i det som står. Teksten bør endres sammen med mottakeren.',
      'Er mottakeren enig i det som står i planen?',
    ),
  },
}
