import type { GistsOfAct } from '../../types.js'
import type { hol as register } from '../../../provisions/hol.js'

/** What each wording says, in English: Helse- og omsorgstjenesteloven, LOV-2011-06-24-30. */
export const hol: GistsOfAct<typeof register> = {
  'hol § 2-1': [
    'Whoever provides services under this act has the same duties as health personnel.',
  ],
  'hol § 3-4 (2)': [
    'The municipality coordinates what is offered, and where needed names the service that does it.',
  ],
  'hol § 4-2 b': [
    'The municipality and others who give the services see to it that patients and users take part.',
  ],
  'hol § 7-1 (1)': [
    'The municipality makes an individual plan for whoever needs lasting and coordinated municipal services.',
  ],
  'hol § 7-1 (2)': [
    'Where help from both levels is needed, the municipality sees to the plan and coordinates the work.',
  ],
  'hol § 7-2': [
    'The municipality offers a coordinator to whoever needs lasting and coordinated services.',
  ],
  'hol § 7-2 a': [
    'The municipality appoints a child coordinator for the family of a child with large needs where the parents want one.',
  ],
  'hol § 7-2 a (3)': ['The duty to have a child coordinator ends when the child turns 18.'],
  'hol § 7-3': [
    "The municipality's coordinating unit has the overall responsibility for plans and coordinators.",
    "The municipality's coordinating unit has the overall responsibility for plans, coordinators and child coordinators.",
  ],
  'hol ch. 9': [
    'The chapter governs coercion towards people with intellectual disability in municipal services.',
  ],
  'hol ch. 10': ['The chapter governs coercion towards people dependent on substances.'],
  'hol § 12-1': [
    "Those working under the Act are bound as the administration is, and for a child's sake the county governor, then called fylkesmannen, may impose it despite the parents' consent.",
    "Those working under the Act are bound as the administration is, and for a child's sake the county governor, now called statsforvalteren, may impose it despite the parents' consent.",
    "Those working under the Act are bound as the administration is, with its newer rule on sharing between authorities, and for a child's sake this may be imposed despite the parents' consent.",
  ],
  'hol § 12-1 (3)': [
    "For a child's sake the county governor may impose confidentiality even where the parents agree to disclosure.",
  ],
}
