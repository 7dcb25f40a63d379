import type { PlanChecklistTexts } from '../types.js'
import { point, stated } from './phrases.js'

/** What the period of an individual plan brings, in bokmål. */
export const transitions: PlanChecklistTexts['plan.transitions'] = {
  title: 'Overganger i planperioden',
  requirements: {
    'turns-7': point('Planen bør forberede at barnet fyller 7 år.', {
      'must-be-heard':
        'Barnet fyller 7 år {day} og har fra da av alltid rett til å bli hørt om helsehjelp. I planarbeidet medvirker også yngre barn som har egne synspunkter. Hvordan gjøres det?',
      depends:
        'Barnet fyller 7 år {day}. Hvordan blir barnet hørt om helsehjelp fra da av? I planarbeidet medvirker også yngre barn som har egne synspunkter.',
    }),
    'turns-12': point('Planen bør forberede at barnet fyller 12 år.', {
      'must-be-heard-with-great-weight':
        'Barnet fyller 12 år {day}. Fra da av teller barnets mening mye når andre samtykker til helsehjelp. Hvordan blir barnet hørt?',
      'decides-alone':
        'Barnet fyller 12 år {day} og bestemmer fra da av selv om helsehjelpen. Hvordan blir barnet spurt?',
      depends:
        'Barnet fyller 12 år {day}. Hvordan blir barnet hørt om helsehjelp, og hvem bestemmer fra da av?',
    }),
    'turns-16': point('Planen bør forberede at mottakeren fyller 16 år.', {
      recipient:
        'Mottakeren fyller 16 år {day} og samtykker fra da av selv. Når blir mottakeren spurt?',
      depends: 'Mottakeren fyller 16 år {day}. Hvem samtykker til planen fra da av?',
    }),
    'turns-18': point('Planen bør forberede at mottakeren fyller 18 år.', {
      recipient:
        'Mottakeren fyller 18 år {day} og samtykker fra da av selv. Når blir mottakeren spurt?',
      depends: 'Mottakeren fyller 18 år {day}. Hvem samtykker til planen fra da av?',
    }),
    'child-coordinator-ends': point(
      'Planen bør forberede at retten til barnekoordinator slutter.',
      {
        ends: 'Barnet fyller 18 år {day}, og retten til barnekoordinator slutter. Hvem koordinerer fra da av?',
      },
    ),
    'adult-habilitation': stated(
      'Planen bør forberede overgangen til voksenhabiliteringen.',
      'Mottakeren fyller 18 år {day}. Planen bør si hvordan overgangen til voksenhabiliteringen skjer.',
      'Mottakeren fyller 18 år {day}. Hvordan skjer overgangen til voksenhabiliteringen?',
    ),
    'school-start': stated(
      'Planen bør forberede skolestarten.',
      'Barnet begynner vanligvis på skolen høsten {year}. Planen bør si hvem som forbereder det, og når.',
      'Barnet begynner vanligvis på skolen høsten {year}. Hvem forbereder det, og når?',
    ),
  },
}
