import type { SettledMeanings } from '@vilkar/testing/second-reading'

const generalWord =
  'Named by the general word: the service that decides in the case, which the reader named.'
const readAsAnnounced =
  'The regulation was read as announced; the list was made without its text. By it this is so.'
const powerToSuspend =
  'pbrl § 2-5 d, hol § 7-2 b and sphl § 2-5 d: the power to suspend; what it reaches is told from that day.'
const wordingNotRead =
  'The wording was not read, as its confidence says; the kind of norm is that of the provision.'
const standsByOwnAct = 'What is left stands by its own act; covf says only what fell away.'
const consentInMostPlans =
  'hrf § 17 asks for the consent in most plans; bvl1992 § 3-2 a in those of child welfare alone.'
const rightSetAside =
  'It set the right aside on which the duty rests, also that of medication-assisted rehabilitation (larf § 6).'
const makerByReading =
  'Who makes the plan rests on the reading that is named first; covf says only what fell away.'
const dutySetAside = 'covf sets the duty aside in words; the reading is on its days.'
const foundByProvider = 'It rests on what whoever gives the care has found of the person.'

/** What a third reading of the texts settled, where the tables and the readers of the statutes part. */
export const settled: SettledMeanings = {
  carries: {
    'plan.complaint': {
      'fvl § 28': {
        'no-such-right':
          'Only individual decisions can be appealed under § 28: that limit closes the other road (a service may owe a duty without a right), as interpretation coordinator-appeal-before-2022 reads it.',
      },
    },
    'plan.complaint-how': {
      'bvl § 12-9 (1)': {
        'three-weeks':
          '§ 12-9 (1) second and third sentence is what makes the decision on a plan complainable at all, without which no time limit would run.',
      },
      'bvl § 12-1 (1)': {
        'three-weeks':
          'It lets the act on public administration hold for cases of child welfare, and so its time and form.',
      },
      'fvl § 28': {
        'no-such-right':
          'Same limit: where § 28 gives no appeal (no individual decision) there is no form or time limit of chapter VI either.',
      },
    },
    'plan.initiate': {
      'ipf2010 § 6 (1)': {
        'no-own-duty':
          'Both duties (to see to the plan, and the independent duty to get the work started) are in ledd 1 laid on the municipality in NAV alone: the limit that leaves out the state part.',
      },
    },
    'plan.join': {
      'bvl1992 § 3-2 a': {
        'no-duty':
          "Child welfare's plan takes consent; without it there is no plan to take part in.",
      },
      'covf § 6 (1) no. 2': {
        'no-own-duty': readAsAnnounced,
      },
      'covf § 7 (1) no. 1': {
        'no-own-duty': readAsAnnounced,
      },
      'phvl § 4-1 (2)': {
        'must-cooperate':
          "With hol § 7-1 set aside, what was left for the municipality was § 4-1 (2): to see that the work starts and is coordinated, with the institution taking part in the municipality's work.",
      },
      'covf § 8 (1) no. 1': {
        'no-own-duty': readAsAnnounced,
      },
    },
    'plan.notify': {
      'covf § 7 (1) no. 1': {
        'no-own-duty': readAsAnnounced,
      },
      'guidance: habilitation guide 2014 § 4.3': {
        'advised-to-tell-municipal-unit':
          '§ 4.3 (4.3.1.2) says that the health trust ought to send like notices for patients who only want a coordinator, to the municipal coordinating unit; but like (tilsvarende) follows on a sentence on patients with needs at both levels.',
      },
      'utskf § 8 (1)': {
        'municipality-as-soon-as-possible':
          'Ledd 1 holds the duty to notify when municipal help may be needed and the 24 hours that do not apply here; ledd 3 is an exception from it and cannot stand alone.',
      },
      'utskf § 10 (1) sentence 2': {
        'municipality-well-before-discharge':
          'The outcome is well before and not also at once: sentence 2 takes the at-once notice away where nothing is needed from the municipality; the other half is sphl § 3-15 third sentence.',
      },
      'sphl § 3-15': {
        'municipality-at-once': 'The at-once half is utskf § 10 (1).',
      },
    },
    'plan.prepare': {
      'hrf § 18 (4)': {
        municipality:
          'Ledd 4 is the rule for just that and only has the two work with them, leaving ledd 3 as it is; interpretation plan-both-levels-and-others-before-2022 reasons from it.',
      },
      'navl § 15 (3)': {
        'municipality-in-nav':
          'A condition: gives whoever needs lasting and coordinated services of NAV the right to a plan, from which the duty that ipf2010 § 6 (1) (ipf § 6) lays on the municipality follows.',
      },
      'sotjl § 28 (1)': {
        'municipality-in-nav':
          "A condition: the right to a plan under an act whose duties are the municipality's; who it is stands in § 28 (2) (the municipality) and ipf2010 § 6 (1) / ipf § 6.",
      },
      'covf § 6 (1) no. 2': {
        suspended: rightSetAside,
        municipality: rightSetAside,
        'municipality-in-nav': rightSetAside,
        'child-welfare': rightSetAside,
        'not-regulated': rightSetAside,
        'mental-health-institution': rightSetAside,
      },
      'covf § 8 (1) no. 1': {
        'municipality-in-nav': readAsAnnounced,
        'child-welfare': readAsAnnounced,
      },
      'covf § 7 (1) no. 1': {
        'municipality-in-nav': readAsAnnounced,
        'child-welfare': readAsAnnounced,
        'mental-health-institution': readAsAnnounced,
      },
      'ipf § 4 (1)': {
        'municipality-in-nav':
          'Who makes it is not there but in sotjl § 33 third sentence with § 28 (2); It repeats sotjl § 33; ipf § 6 (to 2024-10-10 the municipality in NAV) would say more on who and is missing.',
        nav: 'A condition: lasting and coordinated needs give the right to a plan under the NAV acts; It adds nothing to navl § 15 (3) and sotjl § 28 (1) and does not say who.',
      },
      'ipf § 6': {
        'municipality-in-nav':
          'As it read to 2024-10-10 (promulgated text, and FOR-2022-11-25-2349) it laid the independent duty to get the work started on the municipality in NAV, not on NAV as a whole: that carries the who, with interpretation plan-maker-in-nav-2022.',
        nav: 'From 2024-10-11 it lays the independent duty to get the work started on the labour and welfare administration as a whole: it carries that NAV, not only its municipal part, is the one.',
      },
      'ipf § 8 (3)': {
        'municipality-with-agreed-service':
          '§ 8 (3) is the rule for that and only has the two work with them, so that § 8 (1) still holds; interpretation plan-both-levels-and-others reasons from it.',
      },
    },
    'plan.request': {
      'guidance: habilitation guide 2014 § 4.1': {
        'oral-or-written':
          '4.1.5: a claim for an individual plan can be put forward both in writing and orally.',
        'advised-to-guide':
          '4.1.5: health and care personnel are to guide on the right to complain; said without regard to who owns the institution (it says shall, the outcome advises).',
        'advised-to-help':
          '4.1.5: and where needed help to write the complaint; said of health and care personnel in municipality and specialist service alike.',
      },
      'pbrl § 2-5': {
        'no-rules-on-individual-decisions':
          'The link: § 2-7 (1) excepts decisions under this chapter without naming the plan, and § 2-5 puts the plan in it.',
      },
      'sotjl § 28 (1)': {
        'individual-decision':
          'The link: § 41 (2) makes decisions on social services individual decisions without naming the plan; § 28 (1) makes the plan a right among the individual services of the act.',
      },
      'ipf2010 § 10': {
        'individual-decision':
          "Applied fvl's rules on complaints to the right to a plan under navl § 15; by fvl § 3 (1) these hold for individual decisions alone: what the interpretation infers from (it spoke of complaint on the right, not of a vedtak).",
      },
      'ipf § 11 (1)': {
        'individual-decision':
          'Speaks of decisions (vedtak) on the right to a plan under navl § 15 and applies chapter VI of fvl, which by fvl § 3 (1) holds for individual decisions alone: what the interpretation infers from. fvl § 2 (1) b and § 3 (1) would close the inference.',
      },
    },
    'plan.right': {
      'covf § 6 (1) no. 2': {
        'duty-without-right': readAsAnnounced,
      },
    },
    'plan.start': {
      'guidance: habilitation guide 2014 § 4.2': {
        'not-informed':
          '4.2.1: consent has to be informed, whoever it concerns must have had enough information on what a plan involves and been able to judge; it says so of consent in general.',
      },
      'bvl1992 § 3-2 a': {
        'given-by-someone-else':
          'Where child welfare alone is needed the plan is its own, and takes consent by this section.',
        'requires-judgement':
          'Where child welfare alone is needed the plan is its own, and takes consent by this section.',
      },
      'bvl1992 § 6-3 (2)': {
        'given-by-someone-else':
          'From 15 the child is a party and under 15 not, which parts these rows.',
      },
      'hrf § 17 (2)': {
        'nobody-can-consent':
          'It brings in pbrl chapter 4 for patients, whose gaps are what the readings are about.',
        'requires-judgement':
          'It brings in pbrl chapter 4 for patients, whose gaps are what the readings are about.',
      },
      'hrf § 17': {
        'requires-judgement': 'It asks for the consent and leaves to the acts who gives it.',
      },
      'bvl § 12-3 (1)': {
        'given-by-someone-else':
          'From 15 the child is a party and under 15 as a rule not, which parts these rows.',
      },
    },
    'plan.tell': {
      'guidance: habilitation guide 2014 § 4.1': {
        'advised-to-tell':
          '4.1.2: municipality, specialist service and each provider have a duty to inform those concerned of the right to a plan (it says duty; the project takes it as advice).',
        'advised-to-refer-to-unit':
          '4.1.2: in this connection it is right to refer to the coordinating unit in the municipality or the health trust; said of municipality, specialist service and each provider.',
      },
    },
  },
  days: {
    'plan.contact-doctor': {
      '2022-06-15': powerToSuspend,
    },
    'plan.coordinator.municipality': {
      '2022-06-15': powerToSuspend,
    },
    'plan.coordinator.specialist': {
      '2022-06-15': powerToSuspend,
    },
    'plan.initiate': {
      '2022-06-15': powerToSuspend,
    },
    'plan.notify': {
      '2020-03-28': 'covf took effect.',
      '2020-05-27': 'covf fell away.',
    },
    'plan.prepare': {
      '2022-06-15': powerToSuspend,
      '2024-10-11': 'ipf § 6 names all of NAV.',
    },
    'plan.request': {
      '2022-08-01': 'ipf § 11 took the place of ipf2010 § 10.',
    },
    'plan.right': {
      '2022-06-15': powerToSuspend,
    },
  },
  namedOtherwise: {
    'plan.complaint': [
      'coordinator-before-2022',
      'child-coordinator-before-2022',
      'contact-doctor-before-2016',
    ],
    'plan.complaint-how': [
      'coordinator-before-2022',
      'child-coordinator-before-2022',
      'contact-doctor-before-2016',
    ],
    'plan.coordinator.specialist': [
      'lasting-declined-before-2016',
      'complex-declined-before-2016',
      'lasting-declined-2016-to-2022',
      'complex-declined-2016-to-2022',
      'lasting-declined',
      'complex-declined',
      'complex-not-coordinated-declined-before-2022',
      'complex-not-coordinated-declined',
    ],
    'plan.join': [
      'no-plan-before-march-2020',
      'no-plan-in-spring-2020',
      'no-plan-before-2022',
      'no-plan',
      'general-practitioner-before-2026',
      'general-practitioner',
      'school-before-2013',
      'school-necessary-before-2022',
      'school-not-necessary-before-2022',
      'private-school-before-2013',
      'private-school-necessary-before-2022',
      'private-school-not-necessary-before-2022',
      'others-before-2022',
    ],
    'plan.notify': [
      'institution-own-level',
      'ready-for-discharge-addiction-no-municipal-need-before-2017',
      'ready-for-discharge-addiction-no-municipal-need-private-rehabilitation',
    ],
    'plan.prepare': [
      'not-lasting-before-2022',
      'not-coordinated-before-2022',
      'mental-care-and-nav-before-2022',
      'mental-care-and-child-welfare-before-2022',
      'no-service-before-2022',
      'not-lasting',
      'not-coordinated',
      'no-service',
    ],
    'plan.right': [
      'declined-health-care-and-nav-2020',
      'declined-health-care-and-child-welfare-2020',
      'declined-nav-before-2022',
      'declined-child-welfare-before-2022',
      'qualification-programme-before-2022',
      'child-welfare-not-necessary-before-2022',
      'no-service-before-2022',
      'not-lasting-before-2022',
      'not-coordinated-before-2022',
      'qualification-programme',
      'no-service',
      'not-lasting',
      'not-coordinated',
    ],
    'plan.start': ['recipient-under-15-in-child-welfare-before-2022'],
    'plan.tell': ['general-practitioner-before-2026', 'general-practitioner'],
  },
  forces: {
    'plan.complaint-how': {
      'plan-child-welfare': {
        is: 'interpretation',
        why: 'That the rules on single decisions hold for a plan is the reading.',
      },
    },
    'plan.join': {
      'no-plan-before-march-2020': {
        is: 'regulation',
        why: 'Three regulations and acts ask for the consent; in most cases it is hrf § 17.',
      },
      'no-plan-in-spring-2020': {
        is: 'regulation',
        why: 'Three regulations and acts ask for the consent; in most cases it is hrf § 17.',
      },
      'no-plan-before-2022': {
        is: 'regulation',
        why: 'Three regulations and acts ask for the consent; in most cases it is hrf § 17.',
      },
      'health-personnel-2020': {
        is: 'statute',
        why: 'hpl § 4 (2) bounds the duty by the right; the regulation took the right away.',
      },
    },
    'plan.notify': {
      'ready-for-discharge-addiction-no-municipal-need': {
        is: 'statute',
        why: 'sphl § 3-15 is for addiction; that the regulation does not ask more is its limit.',
      },
    },
    'plan.prepare': {
      'no-consent-before-2022': {
        is: 'regulation',
        why: 'hrf § 17 asks for the consent in most plans.',
      },
      'municipal-care-and-medication-assisted-rehabilitation-2020': {
        is: 'regulation',
        why: dutySetAside,
      },
      'both-levels-and-medication-assisted-rehabilitation-2020': {
        is: 'regulation',
        why: dutySetAside,
      },
      'municipal-and-mental-care-and-medication-assisted-rehabilitation-2020': {
        is: 'statute',
        why: standsByOwnAct,
      },
      'municipal-care-and-nav-and-medication-assisted-rehabilitation-2020': {
        is: 'regulation',
        why: wordingNotRead,
      },
      'both-levels-and-nav-2020': {
        is: 'regulation',
        why: wordingNotRead,
      },
      'both-levels-and-nav-and-medication-assisted-rehabilitation-2020': {
        is: 'regulation',
        why: wordingNotRead,
      },
      'municipal-care-and-qualification-programme-and-medication-assisted-rehabilitation-2020': {
        is: 'statute',
        why: standsByOwnAct,
      },
      'both-levels-and-qualification-programme-2020': {
        is: 'statute',
        why: standsByOwnAct,
      },
      'both-levels-and-qualification-programme-and-medication-assisted-rehabilitation-2020': {
        is: 'statute',
        why: standsByOwnAct,
      },
      'municipal-care-and-child-welfare-and-medication-assisted-rehabilitation-2020': {
        is: 'statute',
        why: standsByOwnAct,
      },
      'both-levels-and-child-welfare-2020': {
        is: 'statute',
        why: standsByOwnAct,
      },
      'both-levels-and-child-welfare-and-medication-assisted-rehabilitation-2020': {
        is: 'statute',
        why: standsByOwnAct,
      },
      'municipal-care-and-nav-and-child-welfare-and-medication-assisted-rehabilitation-2020': {
        is: 'interpretation',
        why: makerByReading,
      },
      'municipal-care-and-mental-care-and-nav-and-medication-assisted-rehabilitation-2020': {
        is: 'interpretation',
        why: makerByReading,
      },
      'municipal-care-and-mental-care-and-child-welfare-and-medication-assisted-rehabilitation-2020':
        {
          is: 'interpretation',
          why: makerByReading,
        },
      'somatic-care-and-medication-assisted-rehabilitation-2020': {
        is: 'regulation',
        why: dutySetAside,
      },
      'somatic-and-mental-care-and-medication-assisted-rehabilitation-2020': {
        is: 'statute',
        why: standsByOwnAct,
      },
      'somatic-care-and-nav-and-medication-assisted-rehabilitation-2020': {
        is: 'regulation',
        why: wordingNotRead,
      },
      'somatic-care-and-qualification-programme-and-medication-assisted-rehabilitation-2020': {
        is: 'statute',
        why: standsByOwnAct,
      },
      'somatic-care-and-child-welfare-and-medication-assisted-rehabilitation-2020': {
        is: 'statute',
        why: standsByOwnAct,
      },
      'somatic-care-and-nav-and-child-welfare-and-medication-assisted-rehabilitation-2020': {
        is: 'interpretation',
        why: makerByReading,
      },
      'somatic-care-and-mental-care-and-nav-and-medication-assisted-rehabilitation-2020': {
        is: 'interpretation',
        why: makerByReading,
      },
      'somatic-care-and-mental-care-and-child-welfare-and-medication-assisted-rehabilitation-2020':
        {
          is: 'interpretation',
          why: makerByReading,
        },
      'medication-assisted-rehabilitation-2020': {
        is: 'regulation',
        why: dutySetAside,
      },
      'qualification-programme-not-lasting-before-october-2024': {
        is: 'statute',
        why: 'sotjl § 33 gives the right to a plan in the programme; ipf § 6 says which of its services starts it.',
      },
      'qualification-programme-not-coordinated-before-october-2024': {
        is: 'statute',
        why: 'sotjl § 33 gives the right to a plan in the programme; ipf § 6 says which of its services starts it.',
      },
      nav: {
        is: 'statute',
        why: 'navl § 15 gives the right to a plan at NAV; ipf § 6 says which of its services starts it.',
      },
      'qualification-programme-before-october-2024': {
        is: 'statute',
        why: 'sotjl § 33 gives the right to a plan in the programme; ipf § 6 says which of its services starts it.',
      },
    },
    'plan.start': {
      'not-given-before-2022': {
        is: 'regulation',
        why: consentInMostPlans,
      },
      'withdrawn-before-2022': {
        is: 'regulation',
        why: consentInMostPlans,
      },
      'recipient-consents-before-2022': {
        is: 'regulation',
        why: consentInMostPlans,
      },
      'recipient-passed-over-before-2022': {
        is: 'regulation',
        why: consentInMostPlans,
      },
      'parental-responsibility-consents-before-2022': {
        is: 'regulation',
        why: consentInMostPlans,
      },
      'parental-responsibility-passed-over-before-2022': {
        is: 'regulation',
        why: consentInMostPlans,
      },
      'child-welfare-consents-before-2022': {
        is: 'regulation',
        why: consentInMostPlans,
      },
      'child-welfare-passed-over-before-2022': {
        is: 'regulation',
        why: consentInMostPlans,
      },
      'child-welfare-or-carer-consents-before-2022': {
        is: 'regulation',
        why: consentInMostPlans,
      },
      'child-welfare-or-carer-passed-over-before-2022': {
        is: 'regulation',
        why: consentInMostPlans,
      },
    },
  },
  judges: {
    'plan.contact-doctor': {
      specialistCare: {
        is: 'service',
        why: generalWord,
      },
      seriousCondition: {
        is: 'provider',
        why: foundByProvider,
      },
      followUpOfSomeDuration: {
        is: 'provider',
        why: foundByProvider,
      },
    },
    'plan.coordination': {
      coordinated: {
        is: 'service',
        why: generalWord,
      },
      municipalCare: {
        is: 'service',
        why: generalWord,
      },
      nav: {
        is: 'service',
        why: generalWord,
      },
    },
    'plan.coordinator.child': {
      seriousCondition: {
        is: 'provider',
        why: foundByProvider,
      },
      lasting: {
        is: 'service',
        why: generalWord,
      },
      coordinated: {
        is: 'service',
        why: generalWord,
      },
      complex: {
        is: 'service',
        why: generalWord,
      },
      healthCare: {
        is: 'service',
        why: generalWord,
      },
      otherWelfareServices: {
        is: 'service',
        why: generalWord,
      },
    },
    'plan.coordinator.child-right': {
      seriousCondition: {
        is: 'provider',
        why: foundByProvider,
      },
      lasting: {
        is: 'service',
        why: generalWord,
      },
      coordinated: {
        is: 'service',
        why: generalWord,
      },
      complex: {
        is: 'service',
        why: generalWord,
      },
      healthCare: {
        is: 'service',
        why: generalWord,
      },
      otherWelfareServices: {
        is: 'service',
        why: generalWord,
      },
    },
    'plan.coordinator.municipality': {
      lasting: {
        is: 'service',
        why: generalWord,
      },
      coordinated: {
        is: 'service',
        why: generalWord,
      },
      complex: {
        is: 'service',
        why: generalWord,
      },
      municipalCare: {
        is: 'service',
        why: generalWord,
      },
      specialistCare: {
        is: 'service',
        why: generalWord,
      },
      nav: {
        is: 'service',
        why: generalWord,
      },
    },
    'plan.coordinator.specialist': {
      lasting: {
        is: 'service',
        why: generalWord,
      },
      coordinated: {
        is: 'service',
        why: generalWord,
      },
      complex: {
        is: 'service',
        why: generalWord,
      },
      specialistCare: {
        is: 'service',
        why: generalWord,
      },
    },
    'plan.initiate': {
      municipalCare: {
        is: 'service',
        why: generalWord,
      },
      mentalCare: {
        is: 'service',
        why: generalWord,
      },
    },
    'plan.join': {
      municipalCare: {
        is: 'service',
        why: generalWord,
      },
      mentalCare: {
        is: 'service',
        why: generalWord,
      },
    },
    'plan.notify': {
      municipalCare: {
        is: 'service',
        why: generalWord,
      },
    },
    'plan.prepare': {
      municipalCare: {
        is: 'service',
        why: generalWord,
      },
      somaticCare: {
        is: 'service',
        why: generalWord,
      },
      mentalCare: {
        is: 'service',
        why: generalWord,
      },
      nav: {
        is: 'service',
        why: generalWord,
      },
    },
    'plan.right': {
      mentalCare: {
        is: 'service',
        why: generalWord,
      },
      nav: {
        is: 'service',
        why: generalWord,
      },
    },
  },
}
