import type { PlanTexts } from '../types.js'

type Questions = 'plan.notify' | 'plan.complaint'

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
      'municipality-at-once': 'The municipality has to be told at once.',
      'may-tell-unit-or-as-decided':
        'The personnel can tell the coordinating unit, or whoever has been decided on. The municipality or the regional health authority has to make that possible.',
      'advised-to-tell-municipal-unit':
        'The guidance advises telling the coordinating unit of the municipality.',
      'no-own-duty': 'Whoever notices the need has no duty of their own to tell anyone here.',
      'not-regulated':
        'The rules give no certain answer as to reporting the need for a child coordinator. Speaking up is good practice.',
    },
  },
  'plan.complaint': {
    question: 'To whom, or by which rules, can one complain?',
    outcomes: {
      'county-governor': 'One can complain to {countyGovernor}.',
      'public-administration-act':
        'One can complain by the rules of the Public Administration Act.',
      'public-administration-and-social-services-acts':
        'One can complain by the Public Administration Act and the rules on appeals of the Social Services Act.',
      'child-welfare-act-1992':
        'One can complain by the rules on appeals of the Child Welfare Act of 1992.',
      'no-such-right': 'There was no such right yet, and so nothing to complain about.',
      'not-regulated': 'The rules give no certain answer as to whom one could complain to.',
    },
  },
}
