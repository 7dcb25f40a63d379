import type { PlanChecklistTexts } from '../types.js'
import { judged, stated } from './phrases.js'

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
  },
}
