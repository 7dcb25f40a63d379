import { describe, expect, test } from 'vitest'
import { en } from '../src/texts/en.js'
import { nb } from '../src/texts/nb.js'
import { nn } from '../src/texts/nn.js'
import {
  agreementLimit,
  meanwhile,
  needsAssessment,
  offerLevel,
  practitionerDuty,
  refusalGround,
  statutoryTask,
} from '../src/index.js'
import {
  always,
  carerSupport,
  criteria,
  from,
  generalPractitioners,
  mutualGuidance as physiotherapists,
  newGeneralPractitioners,
  reform,
  suspension,
  suspensionEnd,
  until,
} from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

examples(statutoryTask, 'tasks that the law gives to a level (§ 8 f rows 2, 4 and 8)', [
  {
    says: 'row 2: habilitation and rehabilitation are the municipality’s baseline',
    given: { task: 'habilitation-and-rehabilitation' },
    on: always,
    then: 'municipality',
    basis: ['hol § 3-2 (1) no. 5'],
    force: 'statute',
  },
  {
    says: 'row 2: so is assessment before the start, by hrf § 8',
    given: { task: 'assessment-before-start' },
    on: always,
    then: 'municipality',
    basis: ['hrf § 8'],
    force: 'regulation',
  },
  {
    says: 'row 4: assessment of those who need the specialist service is the region’s',
    given: { task: 'specialist-assessment' },
    on: always,
    then: 'regional-health-authority',
    basis: ['hrf § 13 (1)'],
  },
  {
    says: 'row 4 a: training with specialised arrangement',
    given: { task: 'training-with-specialised-arrangement' },
    on: always,
    then: 'regional-health-authority',
    basis: ['hrf § 13 (2) a'],
  },
  {
    says: 'row 4 b: intensive training',
    given: { task: 'intensive-training' },
    on: always,
    then: 'regional-health-authority',
    basis: ['hrf § 13 (2) b'],
  },
  {
    says: 'row 4 c: adapted education',
    given: { task: 'adapted-education' },
    on: always,
    then: 'regional-health-authority',
    basis: ['hrf § 13 (2) c'],
  },
  {
    says: 'row 4: advice to the municipality, by § 14',
    given: { task: ['advice-on-single-patients', 'general-advice-to-municipal-employees'] },
    on: always,
    then: 'regional-health-authority',
    basis: ['hrf § 14 a', 'hrf § 14 c'],
  },
  {
    says: 'row 4: outreach, by § 15',
    given: { task: 'ambulatory-service' },
    on: always,
    then: 'regional-health-authority',
    basis: ['hrf § 15'],
  },
  {
    says: 'row 8: a private institution under regional agreement is the region’s',
    given: { task: 'private-institution-under-regional-agreement' },
    on: always,
    then: 'regional-health-authority',
    basis: ['sphl § 2-1 a (1)'],
    force: 'statute',
  },
  {
    says: 'immediate help is owed by the municipality and by hospitals',
    given: { task: 'immediate-help' },
    on: always,
    then: 'municipality-and-hospital',
    basis: ['hol § 3-5 (1)', 'sphl § 3-1 (1)'],
    force: 'statute',
  },
  {
    says: 'a coordinating unit by the municipality and by the health trust',
    given: { task: 'coordinating-unit' },
    on: always,
    then: 'municipality-and-health-trust',
    basis: ['hol § 7-3', 'sphl § 2-5 b'],
    force: 'statute',
  },
  {
    says: 'cooperation with other agencies by each level, by one regulation',
    given: { task: 'cooperation-with-other-agencies' },
    on: always,
    then: 'each-level',
    basis: ['hrf § 5 (4)', 'hrf § 14 d'],
    force: 'regulation',
  },
  {
    says: 'cooperation on single patients by each level, by the acts of the day',
    given: { task: 'cooperation-on-single-patients' },
    on: until(reform),
    then: 'each-level',
    basis: ['hol § 3-4 (1)', 'hol § 3-4 (2)', 'sphl § 2-1 e (1)', 'hrf § 14 b'],
    force: 'statute',
  },
  {
    says: 'and without the paragraph that came to say something else on 2022-08-01',
    given: { task: 'cooperation-on-single-patients' },
    on: from(reform),
    then: 'each-level',
    basis: ['hol § 3-4 (1)', 'sphl § 2-1 e (1)', 'hrf § 14 b'],
    force: 'statute',
  },
  {
    says: 'the rest of the municipality’s list, by its numbers',
    given: { task: 'health-promotion-and-prevention' },
    on: always,
    then: 'municipality',
    basis: ['hol § 3-2 (1) no. 1'],
    force: 'statute',
  },
  {
    says: 'care in pregnancy',
    given: { task: 'maternity-care' },
    on: always,
    then: 'municipality',
    basis: ['hol § 3-2 (1) no. 2'],
  },
  {
    says: 'diagnosis and treatment',
    given: { task: 'diagnosis-and-treatment' },
    on: always,
    then: 'municipality',
    basis: ['hol § 3-2 (1) no. 4'],
  },
  {
    says: 'help at home, assistance and institutions',
    given: { task: ['home-health-services', 'personal-assistance', 'institution-place'] },
    on: always,
    then: 'municipality',
    basis: ['hol § 3-2 (1) no. 6'],
  },
  {
    says: 'respite care stands on the list to 2017-09-30',
    given: { task: 'respite-care' },
    on: until(carerSupport),
    then: 'municipality',
    basis: ['hol § 3-2 (1) no. 6'],
  },
  {
    says: 'and with the support of carers from 2017-10-01',
    given: { task: 'respite-care' },
    on: from(carerSupport),
    then: 'municipality',
    basis: ['hol § 3-6'],
  },
  {
    says: 'hospitals train patients and next of kin',
    given: { task: 'training-of-patients-and-next-of-kin' },
    on: always,
    then: 'hospital',
    basis: ['sphl § 3-8'],
    force: 'statute',
  },
  {
    says: 'they alone train carers whose care is particularly heavy to 2017-09-30',
    given: { task: 'training-of-carers-with-heavy-care' },
    on: until(carerSupport),
    then: 'hospital',
    basis: ['sphl § 3-8'],
  },
  {
    says: 'and the municipality as well from 2017-10-01',
    given: { task: 'training-of-carers-with-heavy-care' },
    on: from(carerSupport),
    then: 'municipality-and-hospital',
    basis: ['hol § 3-6', 'sphl § 3-8'],
    force: 'statute',
  },
  {
    says: 'who coordinates medically in 2012 stands in a text that was not read',
    given: { task: 'medical-coordination' },
    on: until(generalPractitioners),
    then: 'requires-judgement',
    basis: ['interpretation: general-practitioner-before-2013'],
    force: 'interpretation',
  },
  {
    says: 'the general practitioner does from 2013',
    given: { task: 'medical-coordination' },
    on: from(generalPractitioners, newGeneralPractitioners),
    then: 'general-practitioner',
    basis: ['fastlf2012 § 19 (1)'],
    force: 'regulation',
  },
  {
    says: 'and by the new regulation from 2026',
    given: { task: 'medical-coordination' },
    on: from(newGeneralPractitioners),
    then: 'general-practitioner',
    basis: ['fastlf § 26 (1)'],
  },
  {
    says: 'what no text places is not regulated',
    given: { task: 'other' },
    on: always,
    then: 'not-regulated',
    force: 'guidance',
  },
])

examples(agreementLimit, 'what the parties may agree (§ 8 c, hol § 6-2)', [
  {
    says: 'performance may move, as a cooperative measure whose terms are clarified',
    given: { clause: 'performance-for-the-other' },
    on: always,
    then: 'may-agree-and-must-clarify',
    basis: ['hol § 3-1 (5)', 'hol § 6-2 (2)', 'guidance: habilitation guide 2017 ch. 11'],
    force: 'statute',
  },
  {
    says: 'performance may move to the municipality by the rule on what the region gives others, to 2019',
    given: { clause: 'performance-for-the-other' },
    on: until(criteria),
    then: 'may-agree-and-must-clarify',
    basis: ['sphl § 2-1 a (6)'],
  },
  {
    says: 'and by the same rule under another number from 2020-01-01',
    given: { clause: 'performance-for-the-other' },
    on: from(criteria),
    then: 'may-agree-and-must-clarify',
    basis: ['sphl § 2-1 a (7)'],
  },
  {
    says: 'responsibility may not, by a reading',
    given: { clause: 'responsibility-moved' },
    on: always,
    then: 'may-not-agree',
    basis: ['interpretation: responsibility-not-agreed-away'],
    force: 'interpretation',
  },
  {
    says: 'nor may an agreement give patients less than the law',
    given: { clause: 'less-than-the-law-gives-patients' },
    on: always,
    then: 'may-not-agree',
  },
  {
    says: 'a joint measure must say who answers, employs, organises and pays',
    given: { clause: 'joint-measure' },
    on: always,
    then: 'may-agree-and-must-clarify',
    basis: ['hol § 6-2 (2)'],
    force: 'statute',
  },
  {
    says: 'more than the minimum is welcome',
    given: { clause: 'more-than-the-minimum' },
    on: always,
    then: 'may-agree',
    basis: ['hol § 6-2 (1)'],
    force: 'statute',
  },
])

const unclear = { immediateHelpNeeded: false, levelsAgree: false } as const

examples(meanwhile, 'who acts while the levels disagree (§ 8 f row 7)', [
  {
    says: 'the municipality, where it has the contact',
    given: { ...unclear, levelInContact: 'municipality' },
    on: always,
    then: 'municipality-acts',
    force: 'guidance',
  },
  {
    says: 'the specialist service, where it has the contact',
    given: { ...unclear, levelInContact: 'specialist-service' },
    on: always,
    then: 'specialist-service-acts',
    force: 'guidance',
  },
  {
    says: 'both, where both have the contact',
    given: { ...unclear, levelInContact: 'both' },
    on: always,
    then: 'both-act',
    force: 'guidance',
  },
  {
    says: 'the municipality by regulation, where nobody has the contact',
    given: { ...unclear, levelInContact: 'none' },
    on: always,
    then: 'municipality-must-assess',
    basis: ['hrf § 5 (2)'],
    force: 'regulation',
  },
  {
    says: 'as agreed, where they agree',
    given: { immediateHelpNeeded: false, levelsAgree: true },
    on: always,
    then: 'as-agreed',
    basis: ['hol § 6-2 (1) no. 1'],
  },
  {
    says: 'both at once in an emergency, agreed or not',
    given: { immediateHelpNeeded: true },
    on: always,
    then: 'immediate-help',
    force: 'statute',
  },
])

examples(refusalGround, 'grounds of refusal (hol § 3-1, hrf § 5)', [
  {
    says: 'that no offer exists is none',
    given: { serviceNecessary: true, refusalGroundGiven: 'no-such-offer' },
    on: always,
    then: 'not-a-ground',
    basis: ['guidance: habilitation guide 2014 § 2.2'],
    force: 'guidance',
  },
  {
    says: 'the form of housing is none, by regulation',
    given: { serviceNecessary: true, refusalGroundGiven: 'form-of-housing' },
    on: always,
    then: 'not-a-ground',
    basis: ['hrf § 5 (3)'],
    force: 'regulation',
  },
  {
    says: 'the organisation is none',
    given: { serviceNecessary: true, refusalGroundGiven: 'organisation' },
    on: always,
    then: 'not-a-ground',
  },
  {
    says: 'cost is none where no other offer is sound',
    given: { serviceNecessary: true, refusalGroundGiven: 'cost', otherSoundOffer: false },
    on: always,
    then: 'not-a-ground',
    force: 'interpretation',
  },
  {
    says: 'cost may count between sound offers',
    given: { serviceNecessary: true, refusalGroundGiven: 'cost', otherSoundOffer: true },
    on: always,
    then: 'may-choose-sound-offer',
    basis: ['interpretation: refusal-and-cost'],
  },
  {
    says: 'what belongs to the specialist service is referred',
    given: { serviceNecessary: true, refusalGroundGiven: 'belongs-to-specialist-service' },
    on: always,
    then: 'must-refer-instead',
    basis: ['hrf § 8'],
    force: 'regulation',
  },
  {
    says: 'what is not necessary may be refused, whatever the ground',
    given: { serviceNecessary: false },
    on: always,
    then: 'may-refuse',
  },
  {
    says: 'another ground is left to judgement',
    given: { serviceNecessary: true, refusalGroundGiven: 'other' },
    on: always,
    then: 'requires-judgement',
  },
])

examples(needsAssessment, 'assessment before the start (hrf § 8)', [
  {
    says: 'comes first',
    given: { needAssessed: false, needMadeKnown: 'recorded', competenceSuffices: true },
    on: always,
    then: 'must-assess-before-start',
    basis: ['hrf § 8'],
    force: 'regulation',
  },
  {
    says: 'comes with a referral where competence does not suffice',
    given: { needAssessed: false, needMadeKnown: 'recorded', competenceSuffices: false },
    on: always,
    then: 'must-assess-and-refer-before-start',
  },
  {
    says: 'a referral may still be due when needs are assessed',
    given: { needAssessed: true, competenceSuffices: false },
    on: always,
    then: 'must-refer-before-start',
  },
  {
    says: 'done, services may start',
    given: { needAssessed: true, competenceSuffices: true },
    on: always,
    then: 'may-start',
  },
  {
    says: 'an oral request counts, and is written down first',
    given: { needAssessed: false, needMadeKnown: 'oral-not-recorded' },
    on: always,
    then: 'record-request-first',
    basis: ['guidance: habilitation guide 2014 § 2.2'],
    force: 'guidance',
  },
  {
    says: 'what others report is looked into where the person wants it',
    given: {
      needAssessed: false,
      needMadeKnown: 'by-others',
      personWantsAssessment: true,
      competenceSuffices: true,
    },
    on: always,
    then: 'must-assess-before-start',
  },
  {
    says: 'and left where the person does not',
    given: { needAssessed: false, needMadeKnown: 'by-others', personWantsAssessment: false },
    on: always,
    then: 'not-wanted',
  },
  {
    says: 'is offered without any request when the need is seen',
    given: { needAssessed: false, needMadeKnown: 'none' },
    on: always,
    then: 'must-offer-assessment',
    basis: ['hrf § 5 (2)'],
  },
])

examples(offerLevel, 'small, medium and extensive needs (guide 2014 § 2.3)', [
  {
    says: 'small needs: short and targeted',
    given: { needExtent: 'small' },
    on: always,
    then: 'short-and-targeted',
    force: 'guidance',
  },
  {
    says: 'medium needs: several services, mostly at home',
    given: { needExtent: 'medium' },
    on: always,
    then: 'several-services-at-home',
    force: 'guidance',
  },
  {
    says: 'extensive needs: complex and intensive',
    given: { needExtent: 'extensive' },
    on: always,
    then: 'complex-and-intensive',
    force: 'guidance',
  },
])

const mayBeSuspended = 'interpretation: suspension-power'

examples(statutoryTask, 'plan and coordinator (hol §§ 7-1 to 7-2 a, sphl §§ 2-5 and 2-5 a)', [
  {
    says: 'the municipality makes the plan where only its services are needed',
    given: {
      task: 'plan-and-coordinator',
      planTask: 'individual-plan',
      servicesNeeded: 'municipality',
    },
    on: [...until(suspension), ...from(suspensionEnd)],
    then: 'municipality',
    basis: ['hol § 7-1 (1)'],
    force: 'statute',
  },
  {
    says: 'which may be suspended from 2022-06-15 to 2028-06-30, and was not found to be',
    given: {
      task: 'plan-and-coordinator',
      planTask: 'individual-plan',
      servicesNeeded: 'municipality',
    },
    on: from(suspension, suspensionEnd),
    then: 'municipality',
    basis: ['hol § 7-1 (1)', mayBeSuspended],
    force: 'statute',
  },
  {
    says: 'the municipality sees to it where both levels are needed',
    given: {
      task: 'plan-and-coordinator',
      planTask: 'individual-plan',
      servicesNeeded: 'both-levels',
    },
    on: always,
    then: 'municipality',
    basis: ['hol § 7-1 (2)', 'sphl § 2-5 (2)'],
    force: 'statute',
  },
  {
    says: 'the health trust where only the specialist service is',
    given: {
      task: 'plan-and-coordinator',
      planTask: 'individual-plan',
      servicesNeeded: 'specialist-service',
    },
    on: always,
    then: 'health-trust',
    basis: ['sphl § 2-5 (1)'],
    force: 'statute',
  },
  {
    says: 'the institution in mental health care, whose act no power suspends',
    given: {
      task: 'plan-and-coordinator',
      planTask: 'individual-plan',
      servicesNeeded: 'mental-health-care',
    },
    on: always,
    then: 'mental-health-institution',
    basis: ['phvl § 4-1 (1)'],
    force: 'statute',
  },
  {
    says: 'each level has its coordinator',
    given: {
      task: 'plan-and-coordinator',
      planTask: 'coordinator',
      servicesNeeded: 'municipality',
    },
    on: always,
    then: 'municipality',
    basis: ['hol § 7-2'],
  },
  {
    says: 'and so has the specialist service, without saying who appoints',
    given: {
      task: 'plan-and-coordinator',
      planTask: 'coordinator',
      servicesNeeded: ['specialist-service', 'mental-health-care'],
    },
    on: always,
    then: 'specialist-service',
    basis: ['sphl § 2-5 a'],
  },
  {
    says: 'and both have one for those who need both',
    given: { task: 'plan-and-coordinator', planTask: 'coordinator', servicesNeeded: 'both-levels' },
    on: always,
    then: 'municipality-and-specialist-service',
    basis: ['hol § 7-2', 'sphl § 2-5 a'],
  },
  {
    says: 'where a plan is needed from decides whose it is, and no coordinator for a child asks for it',
    given: { task: 'plan-and-coordinator', planTask: 'individual-plan' },
    on: always,
    then: ['municipality', 'health-trust', 'mental-health-institution'],
    needed: ['servicesNeeded'],
  },
  {
    says: 'no act knew a child coordinator to 2022-07-31',
    given: { task: 'plan-and-coordinator', planTask: 'child-coordinator' },
    on: until(reform),
    then: 'no-such-task',
    basis: ['interpretation: child-coordinator-before-2022'],
    force: 'interpretation',
  },
  {
    says: 'the municipality appoints one from 2022-08-01',
    given: { task: 'plan-and-coordinator', planTask: 'child-coordinator' },
    on: from(reform),
    then: 'municipality',
    basis: ['hol § 7-2 a'],
    force: 'statute',
  },
])

test('the power to suspend is cited for its days alone, and not where it does not reach', () => {
  const cited = statutoryTask.rows.filter(({ basis }) =>
    (basis as readonly string[]).includes(mayBeSuspended),
  )
  expect(cited.length).toBeGreaterThan(4)
  for (const { id, from: first, until: end, when } of cited) {
    expect(first.day >= suspension, id).toBe(true)
    expect(end?.day, id).toBe(suspensionEnd)
    expect(JSON.stringify(when.servicesNeeded ?? ''), id).not.toBe('"mental-health-care"')
  }
})

examples(practitionerDuty, 'practitioners’ own duties (fastlf §§ 26 and 28, fysf §§ 12 and 17)', [
  {
    says: 'the general practitioner cooperates, by the regulation of the day',
    given: { practitionerTask: 'general-practitioner-cooperates' },
    on: from(generalPractitioners, newGeneralPractitioners),
    then: 'general-practitioner',
    basis: ['fastlf2012 § 19 (1)'],
    force: 'regulation',
  },
  {
    says: 'and from 2026-01-01 by the new one',
    given: { practitionerTask: 'general-practitioner-cooperates' },
    on: from(newGeneralPractitioners),
    then: 'general-practitioner',
    basis: ['fastlf § 26 (1)'],
  },
  {
    says: 'what held in 2012 was not read',
    given: { practitionerTask: 'general-practitioner-cooperates' },
    on: until(generalPractitioners),
    then: 'requires-judgement',
    basis: ['interpretation: general-practitioner-before-2013'],
  },
  {
    says: 'home visits are the general practitioner’s from 2026-01-01',
    given: { practitionerTask: 'general-practitioner-visits-at-home' },
    on: from(newGeneralPractitioners),
    then: 'general-practitioner',
    basis: ['fastlf § 28'],
    force: 'regulation',
  },
  {
    says: 'and were from 2013-01-01',
    given: { practitionerTask: 'general-practitioner-visits-at-home' },
    on: from(generalPractitioners, newGeneralPractitioners),
    then: 'general-practitioner',
    basis: ['fastlf2012 § 23'],
    force: 'regulation',
  },
  {
    says: 'and in 2012 stood in a text that was not read',
    given: { practitionerTask: 'general-practitioner-visits-at-home' },
    on: until(generalPractitioners),
    then: 'requires-judgement',
    basis: ['interpretation: general-practitioner-before-2013'],
  },
  {
    says: 'a physiotherapist with an agreement cooperates from 2018-01-01',
    given: { practitionerTask: 'physiotherapist-cooperates' },
    on: from(physiotherapists),
    then: 'contract-physiotherapist',
    basis: ['fysf § 12 (1)'],
    force: 'regulation',
  },
  {
    says: 'treats at home those who cannot come',
    given: { practitionerTask: 'physiotherapist-treats-at-home' },
    on: from(physiotherapists),
    then: 'contract-physiotherapist',
    basis: ['fysf § 17 (1)'],
  },
  {
    says: 'and where the patient is, in habilitation and rehabilitation',
    given: { practitionerTask: 'physiotherapist-treats-where-the-patient-is' },
    on: from(physiotherapists),
    then: 'contract-physiotherapist',
    basis: ['fysf § 17 (3)'],
  },
  {
    says: 'what held before was not read',
    given: {
      practitionerTask: [
        'physiotherapist-cooperates',
        'physiotherapist-treats-at-home',
        'physiotherapist-treats-where-the-patient-is',
      ],
    },
    on: until(physiotherapists),
    then: 'requires-judgement',
    basis: ['interpretation: practitioners-own-duties-before'],
  },
])

describe('the name of each task', () => {
  test('says whose it is, so that nobody takes the school’s adapted education for it', () => {
    const languages = [
      [nb, /spesialisthelsetjenesten.*ikke skolen/],
      [nn, /spesialisthelsetenesta.*ikkje.*skulen/],
      [en, /specialist service.*not that of the school/],
    ] as const
    for (const [texts, says] of languages) {
      expect(texts.inputs.task.values['adapted-education']).toMatch(says)
    }
  })
})
