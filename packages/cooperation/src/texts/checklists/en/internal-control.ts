import type { CooperationChecklistTexts } from '../types.js'
import { advised, inSystem, judged, parts, point } from './phrases.js'

const tasksDescribed = 'describe aims, tasks and organisation'
const responsibilityDivided = 'show how responsibility, tasks and authority are divided'
const qualityWork = 'work systematically on quality and on the safety of patients and users'
const riskKnown = 'know where there is a risk of failure'

/** What an organisation must do to manage its activity, in English. */
export const internalControl: CooperationChecklistTexts['cooperation.internal-control'] = {
  title: 'Internal control and management system',
  requirements: {
    suits: judged(
      'The management suits the organisation and has the extent needed.',
      'Suit the management to the size, character, activities and risks of the organisation.',
      'Does the management suit the size, character, activities and risks of the organisation?',
    ),
    leadership: parts(
      inSystem,
      'Whoever has overall responsibility sees to systematic management.',
      {
        systematic: 'have systematic management under whoever has overall responsibility',
        staffTakesPart: 'let the staff take part in managing',
      },
    ),
    'tasks-described': parts(inSystem, 'Tasks, aims and responsibility are described.', {
      tasksDescribed,
      responsibilityDivided,
    }),
    'quality-work': parts(inSystem, 'The work on quality is systematic.', { qualityWork }),
    'tasks-and-quality-described': parts(
      inSystem,
      'Tasks, aims, responsibility and the work on quality are described.',
      {
        tasksDescribed,
        responsibilityDivided,
        qualityWork,
      },
    ),
    'knowledge-gathered': parts(inSystem, 'The organisation gathers what it must know.', {
      knowledgeGathered: 'gather the information and knowledge needed for planning',
    }),
    'rules-at-hand': parts(inSystem, 'Acts and regulations are at hand.', {
      rulesKnown: 'have the rules that concern the organisation at hand',
    }),
    'rules-and-guides-known': parts(inSystem, 'The organisation knows rules and guides.', {
      rulesKnown: 'have an overview of the rules that concern the organisation',
      guidesKnown: 'know guidelines and guides, and plan how to make them known',
    }),
    'risk-known': parts(inSystem, 'The organisation knows where things may fail.', { riskKnown }),
    'risk-and-improvement-known': parts(
      inSystem,
      'The organisation knows where things may fail and where quality needs to improve.',
      { riskKnown, improvementNeeded: 'know where quality needs to improve' },
    ),
    'risk-lessened': parts(inSystem, 'The organisation plans how to lessen risk.', {
      riskLessened: 'plan how risk can be lessened',
      cooperationRisk: 'give special weight to risk in working together, within and with others',
    }),
    'competence-known': parts(inSystem, 'The organisation knows the competence of its staff.', {
      competenceKnown: 'know the competence of the staff and what training they need',
    }),
    'deviations-known': parts(inSystem, 'The organisation knows of deviations and experience.', {
      deviationsKnown: 'keep track of deviations, complaints, user experience and statistics',
    }),
    'plans-known': parts(inSystem, 'Tasks, organisation and plans are known and followed.', {
      plansKnown: 'make tasks, organisation and plans known, and carry them out',
    }),
    'staff-competent': parts(inSystem, 'The staff know the field and the management.', {
      staffCompetent: 'give the staff enough knowledge of field and management',
      staffKnowsRules: 'give the staff enough knowledge of rules, guidelines and guides',
    }),
    'procedures-in-use': parts(inSystem, 'The procedures needed are in use.', {
      proceduresInUse: 'make the procedures and routines needed, and put them to use',
    }),
    'staff-contributes': parts(inSystem, 'The staff take part.', {
      staffContributes: 'let the staff take part, so that what they know is used',
    }),
    'user-experience-used': parts(inSystem, 'The experience of patients and relatives is used.', {
      userExperienceUsed: 'use the experience of patients, users and relatives',
    }),
    controlled: parts(inSystem, 'It is controlled that plans are carried out.', {
      controlled: 'control that tasks, measures, plans and aims are carried out',
    }),
    suitable: parts(inSystem, 'It is considered whether the way of working meets the law.', {
      suitable: 'consider whether the way tasks are carried out meets the law',
    }),
    'measures-evaluated': parts(inSystem, 'Measures are evaluated.', {
      measuresEvaluated: 'evaluate whether measures that were taken meet the law',
    }),
    'user-experience-weighed': parts(
      inSystem,
      'The organisation is considered in the light of user experience.',
      {
        userExperienceWeighed:
          'consider the organisation in the light of what users and relatives have met with',
      },
    ),
    'deviations-reviewed': parts(inSystem, 'Deviations are gone through.', {
      deviationsReviewed: 'go through deviations, so that they do not happen again',
    }),
    'yearly-review': point('The whole management system is gone through at least once a year.', {
      'over-a-year':
        'It is more than a year since {last}. Is the management system gone through once in every calendar year?',
      overdue: 'Go through the whole management system now. The last time was {last}.',
      'not-due': 'The first review is due by the end of 2017.',
      missing: 'Go through the whole management system, and note the day.',
      unknown: 'When was the whole management system last gone through?',
    }),
    'put-right': parts(inSystem, 'What is unsound or unlawful is put right.', {
      putRight: 'put right what is unsound or unlawful',
    }),
    'measures-taken': parts(inSystem, 'Corrective measures are taken.', {
      measuresTaken: 'take measures that correct what does not meet the law',
    }),
    'procedures-improved': parts(inSystem, 'Procedures and routines are improved.', {
      proceduresImproved: 'improve procedures and routines',
    }),
    'procedures-evaluated': parts(
      inSystem,
      'Procedures and routines are controlled and evaluated.',
      {
        proceduresEvaluated: 'control and evaluate procedures and routines',
      },
    ),
    monitored: parts(inSystem, 'The internal control is monitored and gone through.', {
      monitored: 'monitor the internal control and go through it systematically',
    }),
    documented: parts(inSystem, 'The management is documented.', {
      documented: 'describe how the requirements are met',
      upToDate: 'keep the documentation up to date',
      accessible: 'make the documentation easy to find',
    }),
    'participation-routines': parts(
      advised,
      'Routines for user participation should be part of the quality system.',
      {
        participationRoutines: 'the quality system has routines for user participation',
        participationInUnits:
          'departments and units have routines of their own for user participation as well',
        participationThroughout:
          'the routines describe user participation through the whole course of services',
      },
    ),
    'users-asked': parts(advised, 'The organisation should ask users for input.', {
      usersAsked: 'the organisation makes surveys of users at regular intervals',
      usersGiveInput: 'users have a standing way to give input, a user council for example',
    }),
    'representatives-prepared': parts(
      advised,
      'User representatives should get what they need to take part.',
      {
        representativesInformed: 'user representatives learn about the activity',
        representativesTrained: 'those who sit on councils and committees are trained',
      },
    ),
    'departures-justified': parts(
      advised,
      'Marked departures from professional guidelines should be justified.',
      {
        departuresJustified:
          'solutions that depart markedly from professional guidelines are justified and documented',
      },
    ),
  },
}
