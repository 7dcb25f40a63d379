import type { GuideTexts } from '../guide-types.js'

/** What the priority guides say, in our own words, in English. */
export const guide: GuideTexts = {
  guides: {
    'child-habilitation': 'habilitation of children and young people',
    'adult-habilitation': 'habilitation of adults',
    rehabilitation: 'physical medicine and rehabilitation',
  },
  conditions: {
    'suspected-autism': 'suspected autism spectrum disorder',
    'severe-behaviour': 'severe behavioural difficulties in the target group',
    'communication-and-language':
      'severe difficulties of language and communication in the target group',
    'intellectual-disability':
      'intellectual disability or cognitive impairment, found or suspected',
    'brain-injury-rapid-decline': 'brain injury with rapidly growing loss of function',
    'widespread-muscle-pain': 'widespread muscle pain and compound, unresolved conditions',
    'chronic-neurological': 'effects of chronic or progressive neurological disease',
  },
  variants: {
    'danger-of-serious-harm': 'with danger of serious harm',
    'no-such-danger': 'without danger of serious harm',
    first: 'first group',
    second: 'second group',
  },
  factors: {
    'age-or-stage-of-life': 'age or stage of life',
    'cognitive-level': 'cognitive level',
    behaviour: 'behavioural difficulties',
    'acute-behaviour': 'new or acute behavioural difficulties',
    'behaviour-change': 'changed behaviour',
    'acting-out': 'acting out',
    'self-harm': 'self-harm',
    'risk-of-serious-self-harm': 'risk of serious self-harm',
    'danger-of-serious-harm': 'danger of serious harm',
    'sensory-loss': 'sensory loss',
    comorbidity: 'other illness besides',
    psychosocial: 'psychosocial circumstances',
    'suspected-syndrome': 'suspected syndrome',
    'suspected-underlying-illness': 'suspected underlying illness',
    'suspected-serious-condition': 'suspected serious condition',
    'extent-of-difficulties': 'how severe the difficulties are',
    'additional-disability': 'additional disability',
    'local-competence': 'local competence and experience',
    'early-intervention': 'chance of early intervention',
    'measures-by-others': 'measures by school, Nav and others',
    'local-adaptation': 'chance of adaptation locally',
    'language-level': 'level of language',
    'delayed-language': 'absent or delayed language',
    'functional-level': 'level of functioning',
    'loss-of-function': 'loss of function',
    'motor-function': 'motor function',
    symptoms: 'how the symptoms show',
    passivity: 'passivity',
    'daily-life': 'effect on daily and social life',
    'functional-decline': 'functional decline',
    'serious-functional-decline': 'serious functional decline',
    'pain-intensity': 'intense pain',
    pain: 'pain',
    'not-examined-enough': 'not examined well enough before',
    'reduced-quality-of-life': 'clearly reduced quality of life',
    'rehabilitation-potential': 'potential for rehabilitation',
    syrinx: 'fluid-filled cavity of the spinal cord (syrinx)',
    work: 'work',
    'driving-licence': 'driving licence',
    'advanced-device': 'advanced assistive device',
  },
  remarks: {
    'municipal-or-state-pedagogical-services':
      'The guide holds that municipal or state pedagogical services should be able to help.',
    'emergency-if-acute':
      'The guide holds that acute decline may be an emergency, or call for a shorter time.',
  },
  suggestions: {
    right: 'The guide suggests that the patient is given the right.',
    'no-right':
      'The guide suggests that the patient is not given the right, which one may have all the same.',
    'no-row': 'No row was read on this. That says nothing of the right.',
    'decides-nothing': 'The guide supports the assessment and decides nothing.',
  },
  startOf: {
    examination: 'start of examination',
    treatment: 'start of treatment',
    care: 'start of care',
  },
}
