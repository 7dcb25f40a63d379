import type { ResponsibilityTexts } from '../types.js'

type Questions =
  | 'responsibility.refusal-ground'
  | 'responsibility.assessment'
  | 'responsibility.offer-level'
  | 'responsibility.ambulatory'
  | 'responsibility.guidance-duty'
  | 'responsibility.coercion'
  | 'responsibility.transition'

/** The questions on the services, in English. */
export const services: Pick<ResponsibilityTexts['decisions'], Questions> = {
  'responsibility.refusal-ground': {
    question: 'May the municipality refuse on this ground?',
    outcomes: {
      'may-refuse':
        'Yes. The municipality is responsible for necessary services, and this one was not found necessary.',
      'not-a-ground': 'No. This is no ground for refusing a necessary service.',
      'may-choose-sound-offer':
        'Only in part. Cost may count in choosing between sound offers, but does not take a necessary offer away.',
      'must-refer-instead':
        'No. The municipality has to refer to the specialist service instead of refusing.',
      'requires-judgement':
        'The act gives no clear answer on this very ground. What decides is whether the service is necessary.',
    },
  },
  'responsibility.assessment': {
    question: 'Does the need have to be examined and assessed before services start?',
    outcomes: {
      'may-start': 'The need has been examined and assessed, and services may start.',
      'must-refer-before-start':
        'The municipality has to refer to the specialist service before services start, because its own competence does not suffice.',
      'must-assess-before-start':
        'Yes. The municipality has to examine and assess before services start.',
      'must-assess-and-refer-before-start':
        'Yes. The municipality has to examine and assess before services start, and to refer to the specialist service because its own competence does not suffice.',
      'must-offer-assessment':
        'Yes. The municipality has to offer necessary assessment when it sees the need, also without a request.',
      'record-request-first':
        'By the guidance an oral request counts as an application, and is written down in the record. The assessment comes next, before services start.',
      'not-wanted':
        'The person does not want the assessment that others asked for. The guidance advises to leave it.',
    },
  },
  'responsibility.offer-level': {
    question: 'What marks an offer that matches the need?',
    outcomes: {
      'short-and-targeted':
        'The guidance describes targeted measures of short duration, perhaps intensive, mostly for people living at home: an interdisciplinary team, perhaps with other services at home, training at home and in groups, and for older people perhaps a short stay in a nursing home. Several professions take part in assessment and follow-up, but little specialised competence is needed. The services cooperate with home, school and workplace, and the measures stand in a rehabilitation plan or in an individual plan for a period.',
      'several-services-at-home':
        'The guidance describes a larger offer, mostly at home, with several sectors at the same time and measures of its own for lighter cognitive difficulties, communication, lifestyle, devices, housing or economic and social conditions. Several professions take part, perhaps with more specialised competence and guidance from the specialist service. An individual plan is used.',
      'complex-and-intensive':
        'The guidance describes a complex and intensive offer, at home, in kindergarten and school or in a municipal institution. Many disciplines take part, competence is specialised, and outreach from the specialist service is used. The measures stand in an individual plan or in a rehabilitation plan for the stay.',
    },
  },
  'responsibility.ambulatory': {
    question: 'Does the service have to be given outside the institution?',
    outcomes: {
      'must-be-ambulatory':
        'Yes. Services have to be given on an outreach basis when an institution is not most suitable.',
      'may-be-in-institution':
        'No. Services may be given in an institution when that is most suitable.',
      'not-covered':
        'The rule covers only habilitation and rehabilitation in the specialist service.',
      'requires-judgement':
        'The rules do not say of a single programme. The guidance reads the rule as one on the offer as a whole.',
    },
  },
  'responsibility.guidance-duty': {
    question: 'Do the personnel have to guide the other level?',
    outcomes: {
      'must-guide':
        'Yes. The personnel have to give advice, guidance and information on matters of health. The law makes no exception for workload or resources.',
      'no-duty': 'No. The provision on guidance does not cover this.',
      'other-rules':
        'The provision covers health personnel. For other employees the Public Administration Act may have rules on guidance.',
    },
  },
  'responsibility.coercion': {
    question: 'Is the measure coercion under chapter 9, and who helps to design it?',
    outcomes: {
      'outside-chapter-9':
        'Chapter 9 does not apply here. Coercion then has a basis only in other acts, if in any.',
      'not-coercion': 'The measure does not count as coercion.',
      'other-rules': 'Warning and tracking follow § 4-6 a of the Patient and User Rights Act.',
      'decided-in-the-emergency':
        "Yes. Whoever is in daily charge decides in the emergency, and the decision has to be written down and reported. The chapter's conditions apply in addition.",
      'specialist-must-help':
        "Yes. The specialist service has to help to design and carry out the measure, which requires a decision and approval. The chapter's conditions apply in addition.",
      'no-ground':
        'Yes, the measure is coercion, but the chapter gives no ground for coercion in this case.',
    },
  },
  'responsibility.transition': {
    question: 'Which handover is needed, and who takes the initiative?',
    outcomes: {
      'coordinator-starts-early':
        'The guidance advises the coordinator to take the initiative well before school starts. The plan says who contacts the school and when. Whoever can consent for the child agrees to what is shared; as a rule that is the parents.',
      'prepare-early':
        'The guidance advises to prepare for school well ahead, without saying who takes the initiative where there is no plan. Whoever can consent for the child agrees to what is shared; as a rule that is the parents.',
      'handover-meeting':
        'The guidance advises a meeting where responsibility and knowledge are handed over, with everybody involved, the general practitioner included, by fixed procedures. No source says who calls it.',
      overlap:
        'The guidance advises a good overlap when the coordinator changes, with the coordinating unit close by.',
      'keep-until-taken-over':
        'By the guidance the one who lets go keeps responsibility until the next service has an overview and has taken over.',
      'not-regulated': 'The sources do not say how this transition is handed over.',
    },
  },
}
