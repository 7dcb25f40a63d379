import type { PriorityTexts } from '../types.js'

type Questions = 'priority.target-group' | 'priority.habilitation-transition'

/** The questions on the target group of habilitation, in bokmål. */
export const targetGroup: Pick<PriorityTexts['decisions'], Questions> = {
  'priority.target-group': {
    question: 'Hører pasienten til målgruppen for habilitering?',
    outcomes: {
      'child-habilitation':
        'Pasienten er i kjernen av målgruppen for habilitering av barn og unge.',
      'child-habilitation-possible':
        'Pasienten kan være i målgruppen for habilitering av barn og unge.',
      'adult-habilitation': 'Pasienten er i målgruppen for habilitering av voksne.',
      'adult-habilitation-possible': 'Pasienten kan være i målgruppen for habilitering av voksne.',
      'forward-to-other-child-care':
        'Pasienten er utenfor målgruppen. Henvisningen vurderes likevel og sendes videre, for eksempel til psykisk helsevern for barn og unge eller en barneavdeling.',
      'forward-to-municipality-or-other-field':
        'Pasienten er utenfor målgruppen. Henvisningen vurderes likevel og sendes videre til et annet fagområde, eller hjelpen gis i kommunen.',
      'forward-to-rehabilitation-or-neurology':
        'Pasienten er utenfor målgruppen for habilitering. Henvisningen vurderes likevel og sendes videre, for eksempel til rehabilitering eller nevrologi.',
    },
  },
  'priority.habilitation-transition': {
    question: 'Nærmer overgangen til habilitering for voksne seg?',
    outcomes: {
      'plan-transition': 'Ja. Barne- og voksenhabiliteringen bør planlegge overgangen sammen.',
      'no-transition-near': 'Nei, alderen tilsier ikke det.',
    },
  },
}
