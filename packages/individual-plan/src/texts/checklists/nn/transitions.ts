import type { PlanChecklistTexts } from '../types.js'
import { point, stated } from './phrases.js'

/** What the period of an individual plan brings, in nynorsk. */
export const transitions: PlanChecklistTexts['plan.transitions'] = {
  title: 'Overgangar i planperioden',
  requirements: {
    'turns-7': point('Planen bør førebu at barnet fyller 7 år.', {
      'must-be-heard':
        'Barnet fyller 7 år {day} og har frå då av alltid rett til å bli høyrt om helsehjelp. I planarbeidet medverkar òg yngre barn som har eigne synspunkt. Korleis blir det gjort?',
      depends:
        'Barnet fyller 7 år {day}. Korleis blir barnet høyrt om helsehjelp frå då av? I planarbeidet medverkar òg yngre barn som har eigne synspunkt.',
    }),
    'turns-12': point('Planen bør førebu at barnet fyller 12 år.', {
      'must-be-heard-with-great-weight':
        'Barnet fyller 12 år {day}. Frå då av tel meininga til barnet mykje når andre samtykkjer til helsehjelp. Korleis blir barnet høyrt?',
      'decides-alone':
        'Barnet fyller 12 år {day} og bestemmer frå då av sjølv om helsehjelpa. Korleis blir barnet spurt?',
      depends:
        'Barnet fyller 12 år {day}. Korleis blir barnet høyrt om helsehjelp, og kven bestemmer frå då av?',
    }),
    'turns-16': point('Planen bør førebu at mottakaren fyller 16 år.', {
      recipient:
        'Mottakaren fyller 16 år {day} og samtykkjer frå då av sjølv. Når blir mottakaren spurd?',
      depends: 'Mottakaren fyller 16 år {day}. Kven samtykkjer til planen frå då av?',
    }),
    'turns-18': point('Planen bør førebu at mottakaren fyller 18 år.', {
      recipient:
        'Mottakaren fyller 18 år {day} og samtykkjer frå då av sjølv. Når blir mottakaren spurd?',
      depends: 'Mottakaren fyller 18 år {day}. Kven samtykkjer til planen frå då av?',
    }),
    'child-coordinator-ends': point('Planen bør førebu at retten til barnekoordinator sluttar.', {
      ends: 'Barnet fyller 18 år {day}, og retten til barnekoordinator sluttar. Kven koordinerer frå då av?',
    }),
    'adult-habilitation': stated(
      'Planen bør førebu overgangen til vaksenhabiliteringa.',
      'Mottakaren fyller 18 år {day}. Planen bør seie korleis overgangen til vaksenhabiliteringa skjer.',
      'Mottakaren fyller 18 år {day}. Korleis skjer overgangen til vaksenhabiliteringa?',
    ),
    'school-start': stated(
      'Planen bør førebu skulestarten.',
      'Barnet byrjar vanlegvis på skulen hausten {year}. Planen bør seie kven som førebur det, og når.',
      'Barnet byrjar vanlegvis på skulen hausten {year}. Kven førebur det, og når?',
    ),
  },
}
