import type { InEachLanguage } from '@vilkar/core/explain'
import type { PriorityTexts } from '../types.js'

/** The questions on the target group of habilitation. */
export const targetGroup = {
  'priority.target-group': {
    question: {
      nb: 'Hører pasienten til målgruppen for habilitering?',
      nn: 'Høyrer pasienten til målgruppa for habilitering?',
      en: 'Is the patient of the target group of habilitation?',
    },
    outcomes: {
      'child-habilitation': {
        nb: 'Pasienten er i kjernen av målgruppen for habilitering av barn og unge.',
        nn: 'Pasienten er i kjernen av målgruppa for habilitering av barn og unge.',
        en: 'The patient is at the core of the target group of habilitation for children and young people.',
      },
      'child-habilitation-possible': {
        nb: 'Pasienten kan være i målgruppen for habilitering av barn og unge.',
        nn: 'Pasienten kan vere i målgruppa for habilitering av barn og unge.',
        en: 'The patient may be of the target group of habilitation for children and young people.',
      },
      'adult-habilitation': {
        nb: 'Pasienten er i målgruppen for habilitering av voksne.',
        nn: 'Pasienten er i målgruppa for habilitering av vaksne.',
        en: 'The patient is of the target group of habilitation for adults.',
      },
      'adult-habilitation-possible': {
        nb: 'Pasienten kan være i målgruppen for habilitering av voksne.',
        nn: 'Pasienten kan vere i målgruppa for habilitering av vaksne.',
        en: 'The patient may be of the target group of habilitation for adults.',
      },
      'forward-to-other-child-care': {
        nb: 'Pasienten er utenfor målgruppen. Henvisningen vurderes likevel og sendes videre, for eksempel til psykisk helsevern for barn og unge eller en barneavdeling.',
        nn: 'Pasienten er utanfor målgruppa. Tilvisinga blir vurdert likevel og send vidare, til dømes til psykisk helsevern for barn og unge eller ei barneavdeling.',
        en: 'The patient is outside the target group. The referral is assessed all the same and passed on, for instance to mental health care for children or to a paediatric department.',
      },
      'forward-to-municipality-or-other-field': {
        nb: 'Pasienten er utenfor målgruppen. Henvisningen vurderes likevel og sendes videre til et annet fagområde, eller hjelpen gis i kommunen.',
        nn: 'Pasienten er utanfor målgruppa. Tilvisinga blir vurdert likevel og send vidare til eit anna fagområde, eller hjelpa blir gitt i kommunen.',
        en: 'The patient is outside the target group. The referral is assessed all the same and passed on to another field, or the help is given by the municipality.',
      },
      'forward-to-rehabilitation-or-neurology': {
        nb: 'Pasienten er utenfor målgruppen for habilitering. Henvisningen vurderes likevel og sendes videre, for eksempel til rehabilitering eller nevrologi.',
        nn: 'Pasienten er utanfor målgruppa for habilitering. Tilvisinga blir vurdert likevel og send vidare, til dømes til rehabilitering eller nevrologi.',
        en: 'The patient is outside the target group of habilitation. The referral is assessed all the same and passed on, for instance to rehabilitation or neurology.',
      },
    },
  },
  'priority.habilitation-transition': {
    question: {
      nb: 'Nærmer overgangen til habilitering for voksne seg?',
      nn: 'Nærmar overgangen til habilitering for vaksne seg?',
      en: 'Is the transition to habilitation for adults near?',
    },
    outcomes: {
      'plan-transition': {
        nb: 'Ja. Barne- og voksenhabiliteringen bør planlegge overgangen sammen.',
        nn: 'Ja. Barne- og vaksenhabiliteringa bør planleggje overgangen saman.',
        en: 'Yes. The services for children and for adults should plan the transition together.',
      },
      'no-transition-near': {
        nb: 'Nei, alderen tilsier ikke det.',
        nn: 'Nei, alderen tilseier ikkje det.',
        en: 'No, not by age.',
      },
    },
  },
} satisfies InEachLanguage<Partial<PriorityTexts['decisions']>>
