import type { PriorityTexts } from '../types.js'

type Questions = 'priority.target-group' | 'priority.habilitation-transition'

/** The questions on the target group of habilitation, in nynorsk. */
export const targetGroup: Pick<PriorityTexts['decisions'], Questions> = {
  'priority.target-group': {
    question: 'Høyrer pasienten til målgruppa for habilitering?',
    outcomes: {
      'child-habilitation': 'Pasienten er i kjernen av målgruppa for habilitering av barn og unge.',
      'child-habilitation-possible':
        'Pasienten kan vere i målgruppa for habilitering av barn og unge.',
      'adult-habilitation': 'Pasienten er i målgruppa for habilitering av vaksne.',
      'adult-habilitation-possible': 'Pasienten kan vere i målgruppa for habilitering av vaksne.',
      'forward-to-other-child-care':
        'Pasienten er utanfor målgruppa. Tilvisinga blir vurdert likevel og send vidare, til dømes til psykisk helsevern for barn og unge eller ei barneavdeling.',
      'forward-to-municipality-or-other-field':
        'Pasienten er utanfor målgruppa. Tilvisinga blir vurdert likevel og send vidare til eit anna fagområde, eller hjelpa blir gitt i kommunen.',
      'forward-to-rehabilitation-or-neurology':
        'Pasienten er utanfor målgruppa for habilitering. Tilvisinga blir vurdert likevel og send vidare, til dømes til rehabilitering eller nevrologi.',
    },
  },
  'priority.habilitation-transition': {
    question: 'Nærmar overgangen til habilitering for vaksne seg?',
    outcomes: {
      'plan-transition': 'Ja. Barne- og vaksenhabiliteringa bør planleggje overgangen saman.',
      'no-transition-near': 'Nei, alderen tilseier ikkje det.',
    },
  },
}
