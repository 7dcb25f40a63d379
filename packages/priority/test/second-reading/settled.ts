import type { SettledMeanings } from '@vilkar/testing/second-reading'

const readAsAnnounced =
  'The regulation was read as announced; the list was made without its text. By it this is so.'
const conditionsListed = 'It lists the conditions that the service is for, and where others belong.'
const actTookEffect = 'The act took effect: no referral is older.'
const whoTurnsToWhom = 'Who turns to whom once the deadline is missed stands in priof § 6.'
const notesFollowed =
  'The notes conflict with the right to be assessed; that they are followed is the reading.'
const conditionsInRegulation = 'The conditions that decide stand in priof.'
const powerToSuspend =
  'pbrl § 2-5 d, hol § 7-2 b and sphl § 2-5 d: the power to suspend; what it reaches is told from that day.'
const powerEnded = 'The power to suspend has ended: pbrl § 2-5 d, hol § 7-2 b, sphl § 2-5 d.'

/** What a third reading of the texts settled, where the tables and the readers of the statutes part. */
export const settled: SettledMeanings = {
  carries: {
    'priority.assessment-deadline': {
      'guidance: priority regulation notes 2004': {
        'assessment-advised-within-30-working-days':
          'The notes to § 4 advise the same deadline for other institutions.',
      },
      'priof § 4 a (1)': {
        'assess-within-30-working-days':
          'By its limit: the ten days are for those under 23 with a mental disorder or addiction.',
      },
      'guidance: priority regulation notes 2008': {
        'assess-within-10-working-days': 'The notes say whom the ten days are for.',
      },
      'covf § 4 (1)': {
        'inform-within-30-working-days': readAsAnnounced,
      },
    },
    'priority.complaint-deadline': {
      'pbrl § 7-6': {
        'three-weeks-after-request':
          "The link in its wording of 2003-09-01: the rules on individual decisions and complaints apply to Helsetilsynet i fylket's handling of complaints, so fvl § 30 does (second ledd the board, from 2004-09-01).",
        'four-weeks':
          'The link: in its wording of 2012 to 2019-06-30 (first ledd) the rules of the Public Administration Act on complaints apply as far as they fit, so fvl § 30 does; It does not give the four weeks.',
      },
      'fvl § 30': {
        'three-weeks-after-request':
          'Says what must be done before the limit is out (first sentence) and, in the third, that it is counted by dl §§ 148 and 149: the link without which those two do not apply.',
        'four-weeks':
          'Says what must be done before the limit is out (first sentence) and, in the third, that it is counted by dl §§ 148 and 149: the link without which those two do not apply.',
      },
      'dl § 148 (2)': {
        'three-weeks-after-request':
          'Defines what a limit in weeks is: it ends on the weekday of the last week that answers to the day on which it began; fvl § 30 third sentence leads here; The length itself is pbrl § 7-5.',
        'four-weeks':
          'Defines what a limit in weeks is: it ends on the weekday of the last week that answers to the day on which it began; fvl § 30 third sentence leads here; The length itself is pbrl § 7-5.',
      },
      'dl § 149 (1)': {
        'three-weeks-after-request':
          'Extends the limit that ends on a Saturday or holiday to the next working day (wording since 1979), so it bears on how long the time is; fvl § 30 third sentence leads here.',
        'four-weeks':
          'Extends the limit that ends on a Saturday or holiday to the next working day (wording since 1979), so it bears on how long the time is; fvl § 30 third sentence leads here.',
      },
      'pbrl § 7-7': {
        'four-weeks':
          'The same link after the renumbering of 2019-07-01 (LOV-2017-12-15-107): it makes fvl § 30 apply; It does not give the four weeks.',
      },
    },
    'priority.complaint-form': {
      'pbrl § 7-6': {
        'written-signed-and-authorised':
          "The link: in its wording to 2011-12-31 the rules on individual decisions and complaints apply to Helsetilsynet i fylket's handling, so fvl § 12 (4) with the written authority does.",
      },
    },
    'priority.duties': {
      'covf § 4 (1)': {
        'time-where-possible-with-result-within-30-working-days': readAsAnnounced,
        'information-with-result-within-30-working-days': readAsAnnounced,
      },
      'covf § 4 (2)': {
        'time-where-possible-with-result-within-30-working-days': readAsAnnounced,
      },
      'covf § 4 (3)': {
        'time-where-possible-with-result-within-30-working-days': readAsAnnounced,
        'information-with-result-within-30-working-days': readAsAnnounced,
      },
      'covf § 4 (4)': {
        'time-where-possible-with-result-within-30-working-days': readAsAnnounced,
        'information-with-result-within-30-working-days': readAsAnnounced,
      },
      'covf § 5 (1)': {
        'time-where-possible-with-result-within-30-working-days': readAsAnnounced,
        'information-with-result-within-30-working-days': readAsAnnounced,
      },
      'covf § 5 (2)': {
        'time-where-possible-with-result-within-30-working-days': readAsAnnounced,
        'information-with-result-within-30-working-days': readAsAnnounced,
      },
      'covf § 9 (1) no. 1': {
        'time-where-possible-with-result-within-30-working-days': readAsAnnounced,
      },
      'covf § 6 (1) no. 1': {
        'information-with-result-within-30-working-days': readAsAnnounced,
      },
    },
    'priority.faster-assessment': {
      'covf § 4 (1)': {
        sooner: readAsAnnounced,
        'no-sooner': readAsAnnounced,
      },
    },
    'priority.habilitation-transition': {
      'guidance: habilitation guide 2014 § 3.1.7.5': {
        'no-transition-near':
          "The section gives the border of the two services (children 0-18, adults over 18), from which 'near' is measured, and from 19 the passage lies behind.",
        'plan-transition':
          'Says that cooperation between child and adult habilitation is especially important so that measures go on and the passage from child to adult is good, and gives the border at 18.',
      },
    },
    'priority.missed-deadline': {
      'covf § 9 (1) no. 1': {
        'no-deadline': readAsAnnounced,
      },
      'pbrl § 2-1 b (2)': {
        'nothing-yet':
          'A deadline that was set before still stands; until it is missed nothing follows.',
      },
      'covf § 2': {
        'remedies-suspended': readAsAnnounced,
      },
      'covf § 3 (2)': {
        'remedies-suspended': readAsAnnounced,
      },
      'covf § 9 (1) no. 3': {
        'remedies-suspended': readAsAnnounced,
      },
      'guidance: missed deadlines 2020': {
        'remedies-suspended': 'Accounts of Helfo and Helsenorge say so.',
      },
    },
    'priority.municipal': {
      'guidance: municipal priorities': {
        'criteria-advised': 'It says that the municipality should use the criteria.',
      },
      'pbrl § 2-1 a (2)': {
        'criteria-advised':
          "Carries the outcome's second sentence: whoever needs them has a right to necessary services of the municipality, with no condition of criteria; It is the present § 2-1 (2) before the move of 2024-06-01; The advice is the guidance's.",
      },
    },
    'priority.ranking-criteria': {
      'guidance: priority regulation notes 2004': {
        'sickest-first': 'The notes to § 4 give the order.',
        'after-patients-with-right': 'The notes to § 4 give the order.',
      },
    },
    'priority.referral-return': {
      'guidance: waiting list regulation notes': {
        'may-return-at-once': 'The notes to § 3 let a referral be returned at once.',
      },
      'covf § 4 (1)': {
        'must-assess': readAsAnnounced,
        'must-assess-as-it-is': readAsAnnounced,
      },
      'guidance: national referral guide 2018': {
        'must-assess-as-it-is': 'It says that an incomplete referral is assessed as it is.',
      },
    },
    'priority.right': {
      'guidance: priority regulation notes 2004': {
        'no-right-but-care-offered':
          'The notes to § 2 say that care may be offered without a right.',
      },
      'priof § 2 (1) no. 1': {
        'no-right':
          'It is the condition that fails (no loss of prognosis); § 3 (2) in its wording to 2015-10-31 lifts only § 2 (1) no. 2 and § 2 (3), so no. 1 still stands for experimental care abroad.',
      },
      'priof § 3 (2)': {
        'no-right': 'Its exception lifts the condition of benefit alone: the others still decide.',
      },
      'priof § 2 (1) b': {
        'requires-judgement':
          "The condition (cost in proportion) that fails; § 3 (2) in its wording of 2015-11-01 lifts 'the conditions in § 2', b too.",
      },
      'covf § 3 (2)': {
        right: readAsAnnounced,
        'outside-specialist-service': readAsAnnounced,
      },
      'pbrl § 2-2 (2)': {
        'requires-judgement': 'Holds the two conditions of which one fails.',
      },
      'priof § 1 no. 1': {
        'requires-judgement':
          'The condition (expected benefit) that fails and that priof § 3 (2) lifts; § 3 (2) still points to § 2, where it stood to 2024-05-31, which the two interpretations cited tell; The notes to § 1 of 2024 refer to § 3.',
      },
      'priof § 1 no. 2': {
        'requires-judgement':
          'The condition (resources in proportion) that fails and that priof § 3 (2), since 2015 on all conditions of § 2, lifts; the interpretations cited tell of the stale reference.',
      },
    },
    'priority.start-deadline': {
      'covf § 9 (1) no. 1': {
        'no-deadline': readAsAnnounced,
        'within-sound-time': readAsAnnounced,
      },
      'priof § 4 a (2)': {
        'deadline-for-care': 'By its limit: the cap is for those under 23 alone.',
      },
      'covf § 3 (2)': {
        'within-sound-time': readAsAnnounced,
      },
      'covf § 9 (1) no. 2': {
        'within-sound-time': readAsAnnounced,
      },
      'priof § 4 a': {
        'deadline-for-examination-or-treatment':
          'By its limit: the cap is for those under 23 alone.',
        'deadline-for-start': 'By its limit: the cap is for those under 23 alone.',
      },
    },
    'priority.target-group': {
      'guidance: priority guide child habilitation': {
        'child-habilitation': conditionsListed,
        'child-habilitation-possible': conditionsListed,
        'forward-to-municipality-or-other-field': conditionsListed,
        'forward-to-other-child-care': conditionsListed,
      },
      'guidance: habilitation guide 2014 § 3.1.7.5': {
        'child-habilitation':
          "It states the target groups, under and over 18, and what makes the need the specialist service's.",
        'child-habilitation-possible':
          "It states the target groups, under and over 18, and what makes the need the specialist service's.",
        'adult-habilitation':
          "It states the target groups, under and over 18, and what makes the need the specialist service's.",
        'adult-habilitation-possible':
          "It states the target groups, under and over 18, and what makes the need the specialist service's.",
      },
      'guidance: priority guide adult habilitation': {
        'adult-habilitation': conditionsListed,
        'adult-habilitation-possible': conditionsListed,
        'forward-to-municipality-or-other-field': conditionsListed,
        'forward-to-rehabilitation-or-neurology': conditionsListed,
      },
    },
  },
  days: {
    'priority.assessment-deadline': {
      '2001-01-01': actTookEffect,
      '2022-06-15': powerToSuspend,
      '2028-07-01': powerEnded,
    },
    'priority.complaint-deadline': {
      '2001-01-01': actTookEffect,
      '2004-09-01': 'pbrl § 7-5 took effect in its wording on requests.',
      '2019-07-01': 'pbrl § 7-6 became § 7-7.',
    },
    'priority.duties': {
      '2022-06-15': powerToSuspend,
      '2028-07-01': powerEnded,
    },
    'priority.faster-assessment': {
      '2001-01-01': actTookEffect,
      '2020-03-28': 'covf took effect.',
      '2020-05-27': 'covf fell away.',
    },
    'priority.missed-deadline': {
      '2001-01-01': actTookEffect,
      '2022-06-15': powerToSuspend,
      '2028-07-01': powerEnded,
    },
    'priority.municipal': {
      '2022-04-05': 'The Storting agreed to the criteria: Innst. 173 S (2021–2022).',
    },
    'priority.ranking-criteria': {
      '2001-01-01': actTookEffect,
    },
    'priority.referral-return': {
      '2001-01-01': actTookEffect,
      '2020-03-28': 'covf took effect.',
      '2020-05-27': 'covf fell away.',
    },
    'priority.right': {
      '2001-01-01': actTookEffect,
      '2020-03-28': 'covf took effect.',
      '2020-05-27': 'covf fell away.',
    },
    'priority.start-deadline': {
      '2001-01-01': actTookEffect,
      '2022-06-15': powerToSuspend,
      '2028-07-01': powerEnded,
    },
  },
  namedOtherwise: {
    'priority.missed-deadline': [
      'no-right-2012',
      'no-right-suspended-2020',
      'no-right-still-suspended-2020',
      'no-right-2020',
      'in-time-2015',
      'in-time-suspended-2020',
      'in-time-2020',
      'in-time',
      'no-right',
    ],
    'priority.referral-return': [
      'complete-suspended-2020',
      'incomplete-suspended-2020',
      'complete-other-region-suspended-2020',
      'incomplete-other-region-suspended-2020',
      'complete-elsewhere-suspended-2020',
      'incomplete-elsewhere-suspended-2020',
    ],
    'priority.right': ['outside-suspended-2020'],
    'priority.start-deadline': ['no-right-2004', 'no-right-suspended-2020', 'no-right'],
  },
  forces: {
    'priority.complaint': {
      'abroad-2004': {
        is: 'regulation',
        why: 'priof § 7 says how the request for care abroad is made.',
      },
    },
    'priority.complaint-deadline': {
      'four-weeks-2012': { is: 'statute', why: 'All that is cited is of acts.' },
      'four-weeks': { is: 'statute', why: 'All that is cited is of acts.' },
    },
    'priority.duties': {
      'right-2004': {
        is: 'regulation',
        why: 'To 2015 the act left the content of what was told to priof § 5.',
      },
      'right-2008': {
        is: 'regulation',
        why: 'To 2015 the act left the content of what was told to priof § 5.',
      },
    },
    'priority.missed-deadline': {
      'missed-2004': {
        is: 'regulation',
        why: whoTurnsToWhom,
      },
      'missed-2012': {
        is: 'regulation',
        why: whoTurnsToWhom,
      },
      'in-time-suspended-2020': {
        is: 'regulation',
        why: 'priof § 4 has the deadline set that still stands.',
      },
      'missed-2015': {
        is: 'regulation',
        why: whoTurnsToWhom,
      },
      'still-suspended-2020': {
        is: 'interpretation',
        why: 'What was read is an account; that it is the rule is the reading.',
      },
      'missed-2020': {
        is: 'regulation',
        why: whoTurnsToWhom,
      },
      'missed-after-suspension-2020': {
        is: 'regulation',
        why: whoTurnsToWhom,
      },
      'missed-2022': {
        is: 'regulation',
        why: whoTurnsToWhom,
      },
      missed: {
        is: 'regulation',
        why: whoTurnsToWhom,
      },
      'missed-2028': {
        is: 'regulation',
        why: whoTurnsToWhom,
      },
    },
    'priority.referral-return': {
      'turned-away-2004': {
        is: 'interpretation',
        why: notesFollowed,
      },
      'turned-away-2008': {
        is: 'interpretation',
        why: notesFollowed,
      },
      'turned-away-2015': {
        is: 'interpretation',
        why: notesFollowed,
      },
      'turned-away-suspended-2020': {
        is: 'interpretation',
        why: notesFollowed,
      },
      'turned-away-2020': {
        is: 'interpretation',
        why: notesFollowed,
      },
      'turned-away': {
        is: 'interpretation',
        why: notesFollowed,
      },
    },
    'priority.right': {
      'right-2004': { is: 'regulation', why: conditionsInRegulation },
      'right-2012': { is: 'regulation', why: conditionsInRegulation },
      'right-2015': { is: 'regulation', why: conditionsInRegulation },
      'right-2019': { is: 'regulation', why: conditionsInRegulation },
      'right-2020': { is: 'regulation', why: conditionsInRegulation },
      'right-after-suspension-2020': {
        is: 'regulation',
        why: conditionsInRegulation,
      },
      'experimental-abroad': {
        is: 'regulation',
        why: 'priof § 3 (2) makes the exception; the reading is on which condition it lifts.',
      },
      'experimental-abroad-unreasonable-cost': {
        is: 'regulation',
        why: 'priof § 3 (2) makes the exception; the reading is on which condition it lifts.',
      },
    },
    'priority.target-group': {
      'child-early-not-assessed': {
        is: 'guidance',
        why: 'The guide says whom the service is for; the reading is on a need that nobody has assessed.',
      },
      'child-developmental-later-not-assessed': {
        is: 'guidance',
        why: 'The guide says whom the service is for; the reading is on a need that nobody has assessed.',
      },
      'adult-complicated-not-assessed': {
        is: 'guidance',
        why: 'The guide says whom the service is for; the reading is on a need that nobody has assessed.',
      },
    },
  },
  judges: {
    'priority.municipal': {
      urgentNeed: {
        is: 'service',
        why: 'Named by the general word: the service that decides in the case, which the reader named.',
      },
    },
    'priority.referral-return': {
      ownPatientsAtRisk: {
        is: 'service',
        why: 'Named by the general word: the service that decides in the case, which the reader named.',
      },
    },
    'priority.right': {
      specialistServiceProvides: {
        is: 'service',
        why: 'Named by the general word: the service that decides in the case, which the reader named.',
      },
    },
  },
}
