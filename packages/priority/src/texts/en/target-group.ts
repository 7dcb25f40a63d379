import type { PriorityTexts } from '../types.js'

type Questions = 'priority.target-group' | 'priority.habilitation-transition'

/** The questions on the target group of habilitation, in English. */
export const targetGroup: Pick<PriorityTexts['decisions'], Questions> = {
  'priority.target-group': {
    question: 'Is the patient of the target group of habilitation?',
    outcomes: {
      'child-habilitation':
        'The patient is at the core of the target group of habilitation for children and young people.',
      'child-habilitation-possible':
        'The patient may be of the target group of habilitation for children and young people.',
      'adult-habilitation': 'The patient is of the target group of habilitation for adults.',
      'adult-habilitation-possible':
        'The patient may be of the target group of habilitation for adults.',
      'forward-to-other-child-care':
        'The patient is outside the target group. The referral is assessed all the same and passed on, for instance to mental health care for children or to a paediatric department.',
      'forward-to-municipality-or-other-field':
        'The patient is outside the target group. The referral is assessed all the same and passed on to another field, or the help is given by the municipality.',
      'forward-to-rehabilitation-or-neurology':
        'The patient is outside the target group of habilitation. The referral is assessed all the same and passed on, for instance to rehabilitation or neurology.',
    },
  },
  'priority.habilitation-transition': {
    question: 'Is the transition to habilitation for adults near?',
    outcomes: {
      'plan-transition':
        'Yes. The services for children and for adults should plan the transition together.',
      'no-transition-near': 'No, not by age.',
    },
  },
}
