import type { PlanTexts } from '../types.js'

type Questions =
  | 'plan.notify'
  | 'plan.tell'
  | 'plan.request'
  | 'plan.complaint'
  | 'plan.complaint-how'
  | 'plan.control'

/** The questions on notices and complaints, in English. */
export const telling: Pick<PlanTexts['decisions'], Questions> = {
  'plan.notify': {
    question: 'Who is told, and how soon?',
    outcomes: {
      'trust-unit-without-delay':
        'The coordinating unit of the health trust has to be told as soon as possible. That presupposes consent or another ground for passing it on.',
      'municipal-unit-without-delay':
        'The coordinating unit of the municipality has to be told as soon as possible. That presupposes consent or another ground for passing it on.',
      'municipal-unit-without-delay-and-patient':
        'The patient has to be told of the individual plan, and the coordinating unit of the municipality as soon as possible. Telling the unit presupposes consent or another ground for passing it on.',
      'municipality-within-24-hours':
        'The municipality has to be told within 24 hours of admission.',
      'municipality-within-24-hours-of-need':
        'The municipality has to be told within 24 hours of when it became clear that the patient may need municipal help.',
      'municipality-as-soon-as-possible':
        'The municipality has to be told as soon as it can be done. The limit of 24 hours does not hold here.',
      'municipality-at-once':
        'The municipality has to be told as soon as the patient is ready for discharge.',
      'municipality-well-before-discharge':
        'The municipality has to be told in good time before the discharge.',
      'municipality-well-before-discharge-and-at-once':
        'The municipality has to be told in good time before the discharge, and as soon as the patient is ready for it.',
      'may-tell-unit-or-as-decided':
        'The personnel can tell the coordinating unit, or whoever has been decided on. The municipality or the regional health authority has to make that possible.',
      'advised-to-tell-municipal-unit':
        'The guidance advises telling the coordinating unit of the municipality.',
      'no-own-duty': 'Whoever notices the need has no duty of their own to tell anyone here.',
      'not-regulated':
        'The rules give no certain answer as to reporting the need for a child coordinator. Speaking up is good practice.',
    },
  },
  'plan.tell': {
    question: 'Does somebody have to be told of the right to an individual plan?',
    outcomes: {
      'must-be-told':
        'Yes. Whoever may have a right to a plan must be told what is needed to use it.',
      'must-guide-whoever-asks':
        'Yes. Whoever asks about their right must be guided, also before any case is under way.',
      'must-inform-the-public':
        'The institution must inform the public of the right. The act does not say that each patient has to be told.',
      'advised-to-tell': 'Guidance advises telling of the individual plan.',
      'advised-to-refer-to-unit': 'Guidance advises referring to the coordinating unit.',
    },
  },
  'plan.request': {
    question: 'What holds when somebody asks for an individual plan?',
    outcomes: {
      'oral-or-written': 'By the guidance, one is free to ask for a plan orally or in writing.',
      'no-rules-on-individual-decisions':
        'The chapters of the Public Administration Act on individual decisions do not cover the decision on a plan. The right to complain follows rules of its own.',
      'individual-decision':
        'The decision is an individual decision, and the rules of the Public Administration Act on how cases are handled apply.',
      'must-guide':
        'Whoever handles the case must guide on the right to complain where the party asks, and where the case or the situation gives reason to.',
      'advised-to-guide': 'Guidance advises telling how one complains.',
      'advised-to-help': 'Guidance advises helping to write the complaint where needed.',
      'not-regulated': 'The rules give no certain answer to this for Nav and child welfare.',
    },
  },
  'plan.complaint': {
    question: 'To whom, or by which rules, can one complain?',
    outcomes: {
      'county-governor': 'One can complain to {countyGovernor}.',
      'public-administration-act':
        'One may complain to the body next above the one that made the decision, by the rules of the Public Administration Act. In a municipality it is an appeals body there.',
      'public-administration-and-social-services-acts':
        'One can complain to {countyGovernor}, by the rules of the Public Administration Act and the Social Services Act.',
      'child-welfare-act-1992':
        'One can complain by the rules on appeals of the Child Welfare Act of 1992.',
      'no-such-right': 'There was no such right yet, and so nothing to complain about.',
      'not-regulated': 'The rules give no certain answer as to whom one could complain to.',
    },
  },
  'plan.complaint-how': {
    question: 'How, and by when, does one complain?',
    outcomes: {
      'four-weeks':
        'The complaint must be in writing and signed, and goes to whoever made the decision. The time limit is four weeks from when the complainant knew, or should have known, enough to complain.',
      'three-weeks':
        'The complaint goes to whoever made the decision, signed or authenticated. It says what it is about and what should be changed. The time limit is three weeks from when word of the decision arrived.',
      'no-such-right':
        'There was no such right yet, so a complaint has neither a form nor a time limit.',
      'not-regulated':
        'The rules that were read give no certain answer to how or by when one could complain.',
    },
  },
  'plan.control': {
    question: 'Does the control commission check that there is an individual plan?',
    outcomes: {
      'commission-checks':
        'Yes. When three months have passed since the decision, the control commission must check of its own motion that there is an individual plan.',
      'not-yet': 'Not yet. The check comes when three months have passed since the decision.',
      'no-duty':
        'No. This check does not apply here. Whether the plan is made is a question of its own.',
    },
  },
}
