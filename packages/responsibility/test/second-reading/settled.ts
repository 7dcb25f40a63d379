import type { SettledMeanings } from '@vilkar/testing/second-reading'

const lineOfTwoYears = 'The row is cut at the line of two years, which practice alone draws.'
const terminalPhase = 'It counts functioning as permanently reduced in the terminal phase of life.'
const noThreshold = 'The guide gives the features; the reading says only that it has no threshold.'
const generalWord =
  'Named by the general word: the service that decides in the case, which the reader named.'

/** What a third reading of the texts settled, where the tables and the readers of the statutes part. */
export const settled: SettledMeanings = {
  carries: {
    'responsibility.agreement-limit': {
      'hol § 3-1 (5)': {
        'may-agree-and-must-clarify':
          'Carries the first half (yes, they may): what the municipality sees to may be given by agreement with other public bodies.',
      },
      'sphl § 2-1 a (6)': {
        'may-agree-and-must-clarify':
          'To 2019 it let the specialist service give its services by agreement with others.',
      },
      'guidance: habilitation guide 2017 ch. 11': {
        'may-agree-and-must-clarify':
          "Ch. 11 says that the parties may agree to perform services for each other, and that such an agreement must clarify responsibility, the employer's too, and organisation and payment: both halves of the outcome.",
        'may-agree':
          'Ch. 11 says that the points of hol § 6-2 are minimum requirements and that agreements may be made on more fields than the act names; the act says so itself (hol § 6-2 (1), opening words: as a minimum), which should stand beside it.',
        'may-not-agree':
          'Ch. 11 says outright that the parties cannot agree away the responsibility of seeing to services, with the very example of moving a task between the levels.',
      },
      'sphl § 2-1 a (7)': {
        'may-agree-and-must-clarify':
          'From 2020 it lets the specialist service give its services by agreement with others.',
      },
    },
    'responsibility.ambulatory': {
      'guidance: habilitation guide 2014 § 3.6': {
        'requires-judgement':
          '3.6.2: the provision is directed at the general offer in and outside hospital and not at the single programme, which is why the wording gives no sure answer for one programme.',
      },
    },
    'responsibility.assessment': {
      'guidance: habilitation guide 2014 § 2.2': {
        'not-wanted':
          '2.2.2.4: where others reported the need, it has to be made sure that the person wishes such an assessment.',
        'record-request-first':
          '2.2.2.4: oral approaches can count as applications and must be noted in the record.',
      },
    },
    'responsibility.assistive-device.finances': {
      'guidance: habilitation guide 2014 § 2.6': {
        municipality:
          '2.6.2: for simpler devices at short-lived needs the municipality also finances and procures, whatever the arena (home, neighbourhood, school, leisure); the draft has lost the figure there, two years stands in 2.6.3 and 2.6.4.',
        'employer-by-practice':
          "2.6.2 and 2.6.6 put devices for and adaptation of the workplace on the employer, outside the municipality's field (home, neighbourhood, school, leisure), and 2.6.3 lets NAV in only beyond two years.",
      },
      'guidance: NAV on assistive devices': {
        municipality:
          'NAV says there where it draws the line of two years, and who lends for less.',
        'national-insurance':
          'NAV says there where it draws the line of two years, and who lends for less.',
        'employer-by-practice':
          'NAV says there where it draws the line of two years, and who lends for less.',
      },
      'guidance: NAV Vestland on devices in daily life': {
        'other-legislation': terminalPhase,
        'short-loan': terminalPhase,
        'national-insurance': terminalPhase,
        'not-regulated': terminalPhase,
        'requires-judgement': terminalPhase,
        'state-with-own-share': terminalPhase,
      },
      'ftrl § 10-4 (1)': {
        employer:
          "The limit: support under § 10-5 takes a claim before 67, so from 67 national insurance is out and the employer's duty stands alone.",
      },
      'ftrl § 10-5 (1)': {
        employer:
          'The limit: support at work takes lastingly reduced capacity or substantially limited choice of work; where that lacks, national insurance is out.',
      },
      'ftrl § 10-5 (4)': {
        employer: 'The limit: no support at work beside disability or contractual pension.',
      },
      'oppl1998 § 2-15': {
        'school-owner-for-materials': 'It makes primary school free, teaching materials with it.',
      },
      'oppl1998 § 3-1 (9) sentence 2': {
        'school-owner-for-materials':
          'It has the county provide teaching materials in upper secondary school.',
      },
      'oppl § 5-8': {
        'school-owner-for-materials':
          'It makes upper secondary school free, teaching materials with it.',
      },
      'hjmf § 2 (3)': {
        'short-loan':
          'Gives devices for training, stimulation, activity, play and sport to those under 26.',
      },
    },
    'responsibility.assistive-device.task': {
      'guidance: habilitation guide 2014 § 2.6': {
        'municipality-by-guidance':
          "2.6.2 names every one of the tasks as parts of the municipality's provision: help in applying, trying out, adapting and simpler mounting, service and repair, training the user.",
        municipality:
          '2.6.2: the municipality is also responsible for evaluating and following up the need for changes, irrespective of duration.',
        'aid-centre-by-guidance':
          '2.6.3: the aid centre is to help raise competence in the municipality by training and cooperation in single cases.',
      },
      'hjmf § 2': {
        'municipality-by-guidance':
          'The ninth ledd (the eighth before 2015-07-01) pays nothing for trying out and training, save training by expertise that one cannot expect of the municipality or the county, and thereby takes for granted that ordinary training is theirs.',
      },
    },
    'responsibility.contracting-out': {
      'guidance: habilitation guide 2014 § 2.1': {
        'stays-with-contracting-body':
          '2.1.3: where the municipality contracts with others, it keeps the overall responsibility for a necessary and sound offer.',
      },
      'guidance: habilitation guide 2014 § 3.1': {
        'stays-with-contracting-body':
          '3.1.4: where the regional health authority contracts with others, it keeps the overall responsibility for a necessary and sound offer.',
      },
      'guidance: habilitation guide 2014 § 1.1': {
        'regulation-applies':
          '1.1.2: the regulation also covers private undertakings that give habilitation and rehabilitation by agreement with municipality or health trust.',
      },
      'guidance: habilitation guide 2014 § 3.2': {
        'same-as-health-trust':
          '3.2.4: such institutions are bound by the same legislation as the health trust as to individual plan and coordinator.',
        'no-unit-required':
          '3.2.4: private institutions under agreement are not required to have a coordinating unit.',
      },
    },
    'responsibility.discharge-payment': {
      'utskf § 13 (1)': {
        'municipality-does-not-pay':
          'In the wording of 2017-01-01 to 2018-12-31 the second sentence of (1) said that the municipality is not to pay for patients in mental health care and addiction treatment.',
      },
    },
    'responsibility.guidance-duty': {
      'guidance: habilitation guide 2014 § 3.5': {
        'must-guide':
          '3.5.2: the duty is absolute in that the specialist service cannot leave it for lack of resources or workload; and it names personnel with grants of the regional authority.',
        'no-duty':
          '3.5.2: the duty does not cover guidance on organisational and administrative changes, being limited to health matters.',
        'other-rules':
          '3.5.2: other employees than health personnel can have a duty to guide under the Public Administration Act § 11 (which could itself be cited: fvl § 11 (1)).',
      },
    },
    'responsibility.habilitation-process': {
      'guidance: habilitation guide 2014 § 1.1': {
        'within-the-definition':
          "1.1.3 goes through each element of the definition of that time: planned and limited in time, several actors, help to the person's own effort.",
        'outside-the-definition':
          '1.1.3 explains the condition of the definition of that time: processes planned, governed by goals set in time, limited in time without the end being foreseen.',
      },
    },
    'responsibility.interpreter.child': {
      'guidance: habilitation guide 2014 § 2.6': {
        'advised-against': '2.6.5: children are never to be used as interpreters.',
      },
      'fvl § 1': {
        'advised-against':
          'Scope: the act, and so § 11 e, binds bodies of state and municipality, private persons only where they make individual decisions or regulations; that limit makes that no ban bound these practitioners.',
      },
      'fvl § 11 e': {
        'may-exceptionally':
          'Same section, second and third sentence: exceptions for life, serious harm and other emergencies, and where justifiable in view of the child and the circumstances.',
        forbidden:
          "Lov 2016-06-10-23 (text as adopted read in Prop. 65 L (2015-2016) and the Storting's decision): administrative bodies are not to use children to interpret or pass on information; law 2016-07-01 to 2022-01-01.",
      },
    },
    'responsibility.interpreter.pays': {
      'guidance: health services to refugees § 2.8': {
        'regional-health-authority':
          'Read at helsedirektoratet.no: 2.8 lets costs of interpreting at private actors under agreement with the regional health authority be covered by the means of the regional health authorities.',
      },
      'guidance: habilitation guide 2014 § 2.6': {
        'service-itself':
          '2.6.5 says that interpreting is an integral part of health and care services and is paid by the service in question: carries practitioners, chapter 5 services, outpatient, inpatient and municipal care.',
        'health-trust':
          '2.6.5: interpreting during treatment that takes admission is not covered by national insurance; the specialist service books and bears the cost.',
        'school-owner':
          '2.6.5 says that the agency or institution in question books and pays where the right to an interpreter follows from other legislation, and for pupils it does.',
        'body-by-its-own-rules':
          '2.6.5: where the right to an interpreter follows from other legislation, the agency or institution in question books and pays.',
      },
      'guidance: remarks on fastlf2012 § 28': {
        municipality:
          'The remarks of 2025 call § 37 a continuation of § 28; the same text under § 28 is rendered at nhi.no (Tolkeloven: Om tolking i fastlegeforskriften): as a starting point the municipality must cover the costs.',
      },
      'guidance: remarks on fastlf § 37': {
        municipality:
          'The remarks (read in the regulation): the municipality is to see to it that an interpreter is available, and as a starting point must also cover the costs.',
      },
      'tolkl § 6 (1)': {
        'service-itself': 'The duty to use an interpreter lies on the public body itself.',
      },
      'ftrl § 10-8': {
        municipality:
          'The limit: rights under the chapter fall away as far as other legislation is responsible, which takes national insurance out where fysf § 20 (2) lets the municipality pay.',
      },
    },
    'responsibility.interpreter.provides': {
      'guidance: habilitation guide 2014 § 2.6': {
        'service-books':
          '2.6.5: health and care personnel consider the need and book a qualified interpreter.',
        'service-books-from-nav':
          "2.6.5: personnel book; NAV's interpreting service provides also where others pay, and interpreters can be booked there.",
      },
    },
    'responsibility.interpreter.qualified': {
      'guidance: habilitation guide 2014 § 2.6': {
        'relative-advised-against': '2.6.5: qualified interpreters, not family members.',
        'qualified-advised': '2.6.5: only qualified interpreters are to be used.',
      },
      'tolkl § 7 (5)': {
        'relative-advised-against':
          'The limit: to the end of 2026 the requirement does not bind, so against a relative there is only the advice of the guide.',
      },
      'tolkl § 7 (1)': {
        dispensation:
          'The rule dispensed from: (1) makes the requirement of a qualified interpreter that (5) sets aside.',
      },
    },
    'responsibility.interpreter.required': {
      'guidance: habilitation guide 2014 § 2.6': {
        advised:
          '2.6.5: an interpreter can be quite necessary for sound help and necessary information, and personnel are to consider and book one.',
      },
      'pbrl § 3-5 (1)': {
        'must-use':
          "Fastlf2012 § 28 is by its remarks a specification of pbrl § 3-5: information adapted to language background, which is the measure of «where needed»; the Directorate's national guide on interpreting derives the duty from it as well.",
      },
      'tolkl § 2 (2)': {
        'as-other-act-says':
          'Scope: the act covers public bodies, so for another private it requires nothing and the other act decides alone.',
      },
    },
    'responsibility.level': {
      'guidance: habilitation guide 2014 § 1.5': {
        'both-levels-advised':
          '1.5.3 names exactly these three features as marks of what should lie with the specialist service, and 1.5.4 gives the choice between the municipality alone and both together, competence weighing most.',
        'requires-judgement':
          '1.5.2 and 1.5.4: the act does not say which services lie where, the list of features is not exhaustive, tasks are to be clarified in dialogue (but see hrf § 8 and the guide 3.1.5 against the outcome itself).',
      },
      'guidance: habilitation guide 2014 § 2.1': {
        'both-levels-advised':
          '2.1.4: where the competence needed exceeds what is natural to build up in the municipality, the specialist service must be brought in.',
        'municipality-alone-advised':
          '2.1.4: as far as possible and within what is sound, services are to be offered in the municipality.',
        'requires-judgement':
          '2.1.4: the line can be hard to draw, and has to be clarified in dialogue, for patients in clarifying talks (but see hrf § 8 and the guide 3.1.5 against the outcome itself).',
      },
      'guidance: habilitation guide 2014 § 3.1': {
        'requires-judgement':
          '3.1.5 says of the weight model that there are elements of all features on both levels, and of breadth and intensity only that the specialist service has greater possibilities: right for breadth-alone and training-alone.',
      },
      'guidance: habilitation guide 2014 § 3.5': {
        'municipality-alone-advised':
          '3.5.2: where the municipal service can give sufficient and sound help, the patient is not to be referred to the specialist service.',
      },
    },
    'responsibility.meanwhile': {
      'guidance: habilitation guide 2014 § 2.1': {
        'as-agreed':
          '2.1.4: for patients, clarifying talks are held to agree on where the offer is to be given; what they agreed is then the answer.',
        'municipality-acts':
          '2.1.4 says that unclear limits must not lead to the person not getting necessary help and clarifying talks are held (two parts of the outcome).',
        'specialist-service-acts':
          '2.1.4 says that unclear limits must not lead to the person not getting necessary help and clarifying talks are held (two parts of the outcome).',
        'both-act':
          '2.1.4 says that unclear limits must not lead to the person not getting necessary help and clarifying talks are held (two parts of the outcome).',
      },
      'guidance: habilitation guide 2014 § 1.1': {
        'municipality-acts': 'It says that nobody lets go before the next has taken over.',
        'specialist-service-acts': 'It says that nobody lets go before the next has taken over.',
        'both-act': 'It says that nobody lets go before the next has taken over.',
      },
      'guidance: habilitation guide 2014 § 3.1': {
        'specialist-service-acts':
          '3.1.5 says, for the specialist service, that unclear limits must not lead to the person not getting necessary help (clarification in dialogue on the system level; the clarifying talk stands in 2.1.4 alone).',
        'both-act':
          '3.1.5 says, for the specialist service, that unclear limits must not lead to the person not getting necessary help (clarification in dialogue on the system level; the clarifying talk stands in 2.1.4 alone).',
      },
    },
    'responsibility.offer-level': {
      'guidance: habilitation guide 2014 § 2.3': {
        'short-and-targeted':
          '2.3.2.4 describes just this: planned measures of short duration, can be intensive, mostly for those at home, little need of specialised competence, short stay for the elderly.',
        'several-services-at-home':
          '2.3.2.5 describes just this: more extensive, mostly at home, measures for lighter cognitive difficulties and the rest, several sectors, guidance from the specialist service, individual plan.',
        'complex-and-intensive':
          '2.3.2.6 describes just this: complex and intensive, at home, in kindergarten and school or in a municipal institution, ambulatory services, broad and specialised competence, plan.',
      },
    },
    'responsibility.refusal-ground': {
      'guidance: habilitation guide 2014 § 2.2': {
        'not-a-ground':
          '2.2.2.3: the municipality cannot ground a refusal on there being no offer; a charted need has to be met.',
      },
      'guidance: habilitation guide 2014 § 2.3': {
        'not-a-ground':
          '2.3.3: the municipality is responsible for organising the services so that they can meet their duties of sound offers according to need.',
      },
    },
    'responsibility.statutory-task': {
      'guidance: habilitation guide 2014 § 3.1': {
        'regional-health-authority':
          '3.1.2 and 3.1.7.3: the regional authority may contract with private providers, and rehabilitation in private institutions under agreement with it belongs to the specialist service (sphl § 2-1 a (6)/(7) would be the statute on agreements).',
      },
      'hol § 3-6': {
        'municipality-and-hospital':
          "The municipality's half: from 2017-10-01 the first item gives carers with specially heavy work training and guidance; before it was only about care benefit, so the days fit.",
      },
      'sphl § 3-8': {
        'municipality-and-hospital':
          "The hospital's half: no. 4, training of patients and next of kin, covers these carers too.",
      },
      'hrf § 15': {
        'regional-health-authority':
          'It says what ambulatory services are for; § 10, cited with it, who owes them.',
      },
      'guidance: habilitation guide 2014 § 1.5': {
        'not-regulated':
          '1.5.2: the act does not say which concrete services lie with which level; 1.5.4 gives the features by which it is considered.',
      },
    },
    'responsibility.transition': {
      'guidance: habilitation guide 2014 § 2.7': {
        'coordinator-starts-early':
          '2.7.4.2: preparation in good time; where there is a plan the coordinator takes the initiative, the plan says who contacts the school and when, and the parents consent.',
        'prepare-early':
          '2.7.4.2: preparation starts in good time, the coordinator being named only where there is a plan; consent of the parents in 2.7.4.2 and 2.7.4.3.',
        'handover-meeting':
          '2.7.4.4: fixed procedures for the transfer, and at the meeting where responsibility passes all relevant providers, the general practitioner among them.',
        overlap:
          '2.7.4.1: good overlapping when the coordinator changes, with the coordinating unit close.',
      },
      'guidance: habilitation guide 2014 § 1.1': {
        'keep-until-taken-over':
          '1.1.1.2: a provider on one level or sector does not let go before the next has got an overview and taken responsibility.',
      },
    },
    'responsibility.work-oriented-stay': {
      'guidance: habilitation guide 2014 § 1.1': {
        'may-be-right':
          '1.1.5: a stay of some weeks can be right where there is no suitable day offer nearby, where a change of surroundings matters much, and/or where health problems are heavier.',
        'not-named':
          '1.1.5: the list of three, none of which is met; the words «can be right» exclude nothing.',
      },
    },
  },
  days: {
    'responsibility.interpreter.child': {
      '2016-07-01': 'fvl § 11 e took effect.',
    },
    'responsibility.interpreter.pays': {
      '2022-01-01': 'The Interpreting Act took effect.',
    },
    'responsibility.interpreter.qualified': {
      '2027-01-01': 'The dispensation of tolkl § 7 (5) has ended.',
    },
    'responsibility.statutory-task': {
      '2022-06-15':
        'pbrl § 2-5 d, hol § 7-2 b and sphl § 2-5 d: the power to suspend; what it reaches is told from that day.',
      '2028-07-01': 'The power to suspend has ended: pbrl § 2-5 d, hol § 7-2 b, sphl § 2-5 d.',
    },
  },
  namedOtherwise: {
    'responsibility.assistive-device.finances': [
      'daily-life-waiting',
      'daily-life-terminal-waiting',
      'work-from-67-no-employer',
      'work-waiting',
      'activity-under-26-waiting',
      'activity-from-26',
      'activity-terminal-under-26-waiting',
      'activity-terminal-from-26',
    ],
    'responsibility.assistive-device.task': [
      'transport-from-reception-point',
      'specialised-advice',
      'cooperation-agreement-initiative',
      'repair-of-lent-device',
      'transport-to-reception-point',
    ],
    'responsibility.case-handling': ['long-stay-criteria-before-july-2017'],
    'responsibility.complaint': ['activity-device-money-spent'],
    'responsibility.interpreter.pays': [
      'spoken-language-general-practitioner-before-2026',
      'hearing-loss',
      'hearing-loss-general-practitioner-before-2026',
      'hearing-loss-general-practitioner',
      'hearing-loss-contract-physiotherapist-before-2018',
      'deafblind-before-2017',
      'deafblind',
      'deafblind-general-practitioner-before-2026',
      'deafblind-general-practitioner',
      'deafblind-contract-physiotherapist-before-2018',
    ],
    'responsibility.interpreter.required': [
      'necessary-general-practitioner-before-2022',
      'necessary-general-practitioner-before-2026',
      'private-other-act',
    ],
    'responsibility.refusal-ground': ['cost-between-sound-offers'],
  },
  forces: {
    'responsibility.agreement-limit': {
      'performance-before-2020': {
        is: 'statute',
        why: 'The act lets the parties agree; the guide says what on.',
      },
      more: { is: 'statute', why: 'The act lets the parties agree; the guide says what on.' },
    },
    'responsibility.assistive-device.finances': {
      'daily-life-other-legislation': {
        is: 'practice',
        why: lineOfTwoYears,
      },
      'daily-life-waiting': {
        is: 'practice',
        why: lineOfTwoYears,
      },
      'daily-life': {
        is: 'practice',
        why: lineOfTwoYears,
      },
      'daily-life-not-reduced': {
        is: 'practice',
        why: lineOfTwoYears,
      },
      'daily-life-terminal-other-legislation': {
        is: 'practice',
        why: lineOfTwoYears,
      },
      'daily-life-terminal-waiting': {
        is: 'practice',
        why: lineOfTwoYears,
      },
      'daily-life-terminal': {
        is: 'practice',
        why: lineOfTwoYears,
      },
      'daily-life-terminal-not-reduced': {
        is: 'practice',
        why: lineOfTwoYears,
      },
      'work-short-no-employer': {
        is: 'practice',
        why: lineOfTwoYears,
      },
      'work-other-legislation': {
        is: 'practice',
        why: lineOfTwoYears,
      },
      'work-waiting': {
        is: 'practice',
        why: lineOfTwoYears,
      },
      work: {
        is: 'practice',
        why: lineOfTwoYears,
      },
      'activity-other-legislation': {
        is: 'practice',
        why: lineOfTwoYears,
      },
      'activity-not-reduced': {
        is: 'practice',
        why: lineOfTwoYears,
      },
      'activity-under-26': {
        is: 'practice',
        why: lineOfTwoYears,
      },
      'activity-under-26-waiting': {
        is: 'practice',
        why: lineOfTwoYears,
      },
      'activity-from-26-before-july-2014': {
        is: 'practice',
        why: lineOfTwoYears,
      },
      'activity-from-26': {
        is: 'practice',
        why: lineOfTwoYears,
      },
      'activity-terminal-other-legislation': {
        is: 'practice',
        why: lineOfTwoYears,
      },
      'activity-terminal-not-reduced': {
        is: 'practice',
        why: lineOfTwoYears,
      },
      'activity-terminal-under-26': {
        is: 'practice',
        why: lineOfTwoYears,
      },
      'activity-terminal-under-26-waiting': {
        is: 'practice',
        why: lineOfTwoYears,
      },
      'activity-terminal-from-26-before-july-2014': {
        is: 'practice',
        why: lineOfTwoYears,
      },
      'activity-terminal-from-26': {
        is: 'practice',
        why: lineOfTwoYears,
      },
    },
    'responsibility.case-handling': {
      'long-stay-criteria-before-july-2017': {
        is: 'interpretation',
        why: 'That the sentence covered these decisions before July 2017 is the reading.',
      },
    },
    'responsibility.complaint': {
      'school-before-august-2024': {
        is: 'interpretation',
        why: 'That all these decisions went to the ministry is the reading.',
      },
    },
    'responsibility.interpreter.pays': {
      'spoken-language-public-body': {
        is: 'guidance',
        why: 'The act lays the duty on the body and does not say who pays; the guide does.',
      },
      'hearing-loss-or-deafblind-contract-physiotherapist': {
        is: 'interpretation',
        why: 'That national insurance stands back is the reading.',
      },
    },
    'responsibility.level': {
      'breadth-alone': {
        is: 'guidance',
        why: noThreshold,
      },
      'intensity-alone': {
        is: 'guidance',
        why: noThreshold,
      },
      'near-disciplines-alone': {
        is: 'guidance',
        why: noThreshold,
      },
      'training-alone': {
        is: 'guidance',
        why: noThreshold,
      },
      'no-feature-yet-not-sound': {
        is: 'guidance',
        why: noThreshold,
      },
    },
    'responsibility.meanwhile': {
      agreed: {
        is: 'guidance',
        why: 'The act has the levels agree in general; that they act as agreed in one case is the guide.',
      },
    },
    'responsibility.refusal-ground': {
      'no-such-offer': {
        is: 'guidance',
        why: 'The act gives the duty; that this is no ground to refuse is said by the guide.',
      },
      organisation: {
        is: 'guidance',
        why: 'The act gives the duty; that this is no ground to refuse is said by the guide.',
      },
    },
    'responsibility.statutory-task': {
      'child-coordinator-before-august-2022': {
        is: 'interpretation',
        why: 'That hol § 7-2 gave no child coordinator is read out of its silence.',
      },
      other: {
        is: 'guidance',
        why: noThreshold,
      },
    },
  },
  judges: {
    'responsibility.assistive-device.finances': {
      deviceNecessary: {
        is: 'service',
        why: generalWord,
      },
      terminalPhase: {
        is: 'service',
        why: generalWord,
      },
    },
    'responsibility.coercion': {
      intrusiveRegardless: {
        is: 'service',
        why: generalWord,
      },
    },
    'responsibility.guidance-duty': {
      guidanceRequired: { is: 'levels', why: 'The two levels judge it between them.' },
    },
    'responsibility.level': {
      nearSpecialisedTreatment: {
        is: 'specialist-service',
        why: 'The guide counts it among what the specialist service finds of itself.',
      },
      nearOtherDisciplines: {
        is: 'specialist-service',
        why: 'The guide counts it among what the specialist service finds of itself.',
      },
      patientAndKinTraining: {
        is: 'specialist-service',
        why: 'The guide counts it among what the specialist service finds of itself.',
      },
      soundInMunicipality: {
        is: 'municipality',
        why: 'It is the municipality that gives the service.',
      },
    },
    'responsibility.work-oriented-stay': {
      changeOfSurroundings: {
        is: 'service',
        why: generalWord,
      },
      heavierHealthProblems: {
        is: 'service',
        why: generalWord,
      },
    },
  },
}
