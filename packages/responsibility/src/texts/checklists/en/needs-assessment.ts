import { pointsIn } from '@vilkar/core/explain'
import type { ResponsibilityChecklistTexts } from '../types.js'

const met = 'This is in order.'
const { stated } = pointsIn(met)

/** What an assessment of needs must and should hold, in English. */
export const needsAssessment: ResponsibilityChecklistTexts['responsibility.needs-assessment'] = {
  title: 'Assessment of needs',
  requirements: {
    'before-start': stated(
      'The municipality has to assess before habilitation or rehabilitation starts.',
      'The assessment was not made before the start. It has to come first.',
      'Was the assessment made before habilitation or rehabilitation started?',
    ),
    'need-clarified': {
      point:
        'The assessment has to clarify the need for social, psychosocial and medical habilitation and rehabilitation.',
      messages: {
        met,
        missing: 'The need is not clarified. The assessment has to show it.',
        unknown: 'Does the assessment clarify the need?',
        ask: 'Is the need clarified well enough, in social, psychosocial and medical terms?',
        insufficient: 'The need is not clarified well enough. Assess more.',
      },
    },
    'referred-where-needed': {
      point:
        'Where needed the municipality has to refer to the specialist service before the start.',
      messages: {
        met,
        missing: 'It does not say whether a referral is needed. Consider it.',
        unknown: 'Is a referral needed, and was it sent?',
        'not-needed': 'No referral is needed.',
        'not-referred': 'A referral is needed but was not sent. Refer before the start.',
      },
    },
    'help-fetched': {
      point:
        'Personnel have to fetch help from others where their own competence does not suffice, as far as possible.',
      messages: {
        met,
        missing: 'It does not say whether competence suffices. Consider it.',
        unknown: 'Does competence suffice, or was help fetched?',
        fetched: 'Help was fetched where competence did not suffice.',
        'not-fetched': 'Competence does not suffice, and no help was fetched. Fetch it.',
      },
    },
    informed: {
      point:
        'The person has to get the information needed to know the services and look after their rights.',
      messages: {
        met,
        missing: 'The person has not been given such information. Give it.',
        unknown: 'Was the person informed of the services and of their rights?',
        ask: 'Was the information enough to know the services and look after the rights?',
        insufficient: 'The information was not enough. Give more.',
      },
    },
    'devices-among-measures': {
      point: 'Devices have to be weighed as one of several measures, from the need as a whole.',
      messages: {
        met,
        missing: 'Devices were not weighed. Weigh them with the rest.',
        unknown: 'Were devices weighed as one of several measures?',
        alone: 'Devices were weighed alone. They have to be weighed as one of several measures.',
      },
    },
    'assistance-asked-for': {
      point:
        'Where necessary the municipality has to ask Nav or others for assistance with devices and arrangement.',
      messages: {
        met,
        missing: 'It does not say whether assistance from Nav or others is needed. Consider it.',
        unknown: 'Is assistance from Nav or others needed, and has the municipality asked for it?',
        'not-needed': 'No assistance from Nav or others is needed.',
        'not-asked':
          'Assistance from Nav or others is needed, but the municipality has not asked for it. Ask.',
      },
    },
    'worked-with-others': {
      point:
        'Personnel have to work with other qualified personnel where the person’s needs call for it.',
      messages: {
        met,
        missing:
          'It does not say whether the needs call for work with other personnel. Consider it.',
        unknown: 'Do the needs call for work with other qualified personnel, and was it done?',
        'not-called-for': 'The needs do not call for work with other personnel.',
        'not-done':
          'The needs call for work with other qualified personnel, but it was not done. Get in touch.',
      },
    },
    'other-agencies': {
      point:
        'The municipal health and care service has to work with other agencies and providers where needed.',
      messages: {
        met,
        missing: 'It does not say whether work with other agencies is needed. Consider it.',
        unknown: 'Is work with other agencies or providers needed, and was it done?',
        'not-needed': 'No work with other agencies is needed.',
        'not-done':
          'Work with other agencies or providers is needed, but was not done. Get in touch.',
      },
    },
    'person-takes-part': {
      point:
        'The person has to be able to take part in the assessment, in a way that fits their ability to give and take in information.',
      messages: {
        met,
        missing: 'It does not say whether the person took part. Write it.',
        unknown: 'Could the person take part in the assessment?',
        declined: 'The person has chosen not to take part.',
        'not-fitted':
          'The way in which the person could take part did not fit. Arrange for them to take part.',
        none: 'The person could not take part. See to it that they can.',
      },
    },
    'child-consulted': {
      point: 'A child has to be consulted where development, maturity and the matter call for it.',
      messages: {
        met,
        missing: 'The child was not consulted. It has to be.',
        'not-called-for':
          'Development, maturity or the matter does not call for the child to be consulted.',
      },
    },
    'child-heard': {
      point:
        'A child who can form views has to be informed and heard, and the view weighed by age and maturity.',
      messages: {
        met,
        missing: 'The child was not heard. It has to be.',
        'in-part':
          'The child was asked, but not informed first, or the view was not weighed by age and maturity. Do so.',
        'not-able': 'The child cannot form views.',
      },
    },
    'from-life-situation': stated(
      'The assessment has to start from the person’s life situation.',
      'The assessment does not start from the life situation. It has to.',
      'Does the assessment start from the person’s life situation?',
    ),
    'from-goals': stated(
      'The assessment has to start from the person’s goals.',
      'The assessment does not start from the person’s goals. It has to.',
      'Does the assessment start from the person’s goals?',
    ),
    'devices-with-services': stated(
      'Devices and the arrangement of surroundings should be seen together with the services.',
      'Devices and arrangement were not seen together with the services. They should be.',
      'Are devices and arrangement seen together with the services?',
    ),
    'whole-need': {
      point: 'The need as a whole should be assessed, and not single services alone.',
      messages: {
        met,
        missing: 'It does not say whether the need as a whole was assessed. It should be.',
        unknown: 'Was the need as a whole assessed?',
        'single-services': 'Single services alone were assessed. The need as a whole should be.',
      },
    },
    'cross-disciplinary': stated(
      'Several disciplines should assess and weigh the need together.',
      'Several disciplines have not assessed together. They should.',
      'Have several disciplines assessed and weighed together?',
    ),
    'cross-sectoral': stated(
      'In habilitation other sectors should take part in the assessment as well.',
      'Other sectors have not taken part. They should be brought in.',
      'Have other sectors taken part in the assessment?',
    ),
    professionals: stated(
      'Professionals should assess the need, also where others are to carry the measures out.',
      'Professionals have not assessed the need. They should.',
      'Have professionals assessed the need?',
    ),
    'regain-first': stated(
      'Measures to regain functioning should as a starting point come before help that compensates.',
      'It was not weighed whether functioning can be regained first. It should be.',
      'Were measures to regain functioning weighed first?',
    ),
    'person-in-the-centre-before-2018': stated(
      "The person's situation as a whole, resources, potential and goals should be in the centre.",
      'This is not in the centre of the assessment. It should be.',
      'Is this in the centre of the assessment?',
    ),
    'person-in-the-centre': stated(
      "The person's resources and potential should be in the centre.",
      'This is not in the centre of the assessment. It should be.',
      'Is this in the centre of the assessment?',
    ),
    services: stated(
      'The assessment should say which services are needed.',
      'It does not say which services are needed. Write it.',
      'Does the assessment say which services are needed?',
    ),
    cooperation: stated(
      'The assessment should say what cooperation and coordination are needed.',
      'It does not say what cooperation is needed. Write it.',
      'Does the assessment say what cooperation and coordination are needed?',
    ),
    'plan-need': stated(
      'The assessment should say whether an individual plan is needed.',
      'It does not say whether an individual plan is needed. Consider it.',
      'Was the need for an individual plan considered?',
    ),
    'coordinator-need': stated(
      'The assessment should say whether a coordinator is needed.',
      'It does not say whether a coordinator is needed. Consider it.',
      'Was the need for a coordinator considered?',
    ),
    'plan-work-begun': {
      point:
        'Where the person wants an individual plan or a coordinator, the work should begin as soon as possible.',
      messages: {
        met,
        missing: 'It does not say whether the person wants a plan or a coordinator. Consider it.',
        unknown: 'Does the person want a plan or a coordinator, and has the work begun?',
        'not-wanted': 'The person wants neither plan nor coordinator.',
        'not-begun':
          'The person wants a plan or a coordinator, but the work has not begun. Begin as soon as possible.',
      },
    },
    'icf-areas': {
      point:
        'The assessment may follow the areas of the ICF, so that the whole of the present situation is covered.',
      messages: {
        met,
        missing: 'It does not say which areas it covers. All of the ICF may be taken in.',
        unknown: 'Which areas does the assessment cover?',
        medical: 'Somatic and mental health is left out. It may be taken in.',
        functioning: 'Physical, mental and cognitive functioning is left out. It may be taken in.',
        'communication-and-senses':
          'Language, communication and senses are left out. They may be taken in.',
        'general-condition': 'The general condition is left out. It may be taken in.',
        'daily-activities': 'Daily activities are left out. They may be taken in.',
        participation:
          'Participation at home, in the family, among friends, at work and in leisure is left out. It may be taken in.',
        surroundings: 'Social and physical surroundings are left out. They may be taken in.',
      },
    },
  },
}
