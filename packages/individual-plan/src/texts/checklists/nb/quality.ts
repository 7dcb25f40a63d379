import type { PlanChecklistTexts } from '../types.js'
import { judged, stated } from './phrases.js'

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
  },
}
