import {
  childInterpreter,
  interpreterPays,
  interpreterProvides,
  interpreterQualified,
  interpreterRequired,
} from '../src/index.js'
import {
  always,
  childInterpreters,
  deafblind,
  dispensationEnd,
  from,
  generalPractitioners,
  interpretingAct,
  mutualGuidance as physiotherapists,
  newGeneralPractitioners,
  until,
} from './helpers/days.ts'
import { examples } from '../../core/test/helpers/examples.ts'

const necessary = {
  body: 'public-body',
  otherActRequires: false,
  interpreterNecessary: true,
} as const

examples(interpreterRequired, 'whether an interpreter is required (§ 8 e3 rows 1 to 3 and 14)', [
  {
    says: 'row 1: the act covers public bodies, and no other private ones',
    given: { body: 'other-private', otherActRequires: false },
    on: from(interpretingAct),
    then: 'act-does-not-apply',
    basis: ['tolkl § 2 (2)'],
  },
  {
    says: 'row 2: where necessary one must be used, from 2022-01-01',
    given: necessary,
    on: from(interpretingAct),
    then: 'must-use',
    basis: ['tolkl § 6 (1)'],
    force: 'statute',
  },
  {
    says: 'row 2: where another act says so as well',
    given: { body: 'public-body', otherActRequires: true },
    on: from(interpretingAct),
    then: 'must-use',
  },
  {
    says: 'row 3: otherwise it should be considered for who does not speak Norwegian',
    given: { ...necessary, interpreterNecessary: false, speaksNorwegian: false },
    on: from(interpretingAct),
    then: 'should-consider',
    basis: ['tolkl § 6 (2)'],
  },
  {
    says: 'row 3: and not for who does',
    given: { ...necessary, interpreterNecessary: false, speaksNorwegian: true },
    on: from(interpretingAct),
    then: 'no-requirement',
  },
  {
    says: 'before 2022-01-01 it is guidance',
    given: necessary,
    on: until(interpretingAct),
    then: 'advised',
    basis: ['interpretation: interpreter-before-2022', 'pbrl § 3-5 (1)'],
    force: 'guidance',
  },
  {
    says: 'row 14: a general practitioner must, from 2013-01-01',
    given: { ...necessary, body: 'general-practitioner' },
    on: from(generalPractitioners, interpretingAct),
    then: 'must-use',
    basis: ['fastlf2012 § 28'],
    force: 'regulation',
  },
  {
    says: 'row 14: in 2012 it is guidance for the general practitioner too',
    given: { ...necessary, body: 'general-practitioner' },
    on: until(generalPractitioners),
    then: 'advised',
  },
  {
    says: 'row 14: by fastlf § 37 from 2026-01-01',
    given: { ...necessary, body: 'general-practitioner' },
    on: from(newGeneralPractitioners),
    then: 'must-use',
    basis: ['tolkl § 6 (1)', 'fastlf § 37'],
  },
  {
    says: 'a physiotherapist with a municipal agreement must, from 2018-01-01',
    given: { ...necessary, body: 'contract-physiotherapist' },
    on: from(physiotherapists, interpretingAct),
    then: 'must-use',
    basis: ['fysf § 20 (1)'],
    force: 'regulation',
  },
  {
    says: 'and was advised to before',
    given: { ...necessary, body: 'contract-physiotherapist' },
    on: until(physiotherapists),
    then: 'advised',
    force: 'guidance',
  },
  {
    says: 'by act and regulation from 2022-01-01',
    given: { ...necessary, body: 'contract-physiotherapist' },
    on: from(interpretingAct),
    then: 'must-use',
    basis: ['tolkl § 6 (1)', 'fysf § 20 (1)'],
    force: 'statute',
  },
  {
    says: 'where none is necessary it is to be considered as by any other body',
    given: {
      ...necessary,
      body: 'contract-physiotherapist',
      interpreterNecessary: false,
      speaksNorwegian: false,
    },
    on: from(interpretingAct),
    then: 'should-consider',
  },
  {
    says: 'another private party was never bound by that regulation',
    given: { ...necessary, body: 'other-private' },
    on: from(physiotherapists, interpretingAct),
    then: 'advised',
  },
])

const duty = { body: 'public-body', interpreterNecessary: true } as const

examples(interpreterQualified, 'whether the interpreter is qualified (§ 8 e3 rows 4 to 6 and 8)', [
  {
    says: 'row 6: dispensation from 2022-01-01 through 2026-12-31',
    given: { ...duty, relativeInterprets: false },
    on: from(interpretingAct, dispensationEnd),
    then: 'dispensation',
    basis: ['tolkl § 7 (5)', 'interpretation: interpreter-dispensation'],
    force: 'statute',
  },
  {
    says: 'row 4: required from 2027-01-01',
    given: { ...duty, emergency: false, reasonsForUnqualified: false },
    on: from(dispensationEnd),
    then: 'must-be-qualified',
    basis: ['tolkl § 7 (1)', 'interpretation: interpreter-dispensation'],
    force: 'statute',
  },
  {
    says: 'row 5: departed from in an emergency',
    given: { ...duty, emergency: true },
    on: from(dispensationEnd),
    then: 'may-deviate',
    basis: ['tolkl § 7 (2)'],
  },
  {
    says: 'row 5: departed from for other strong reasons',
    given: { ...duty, emergency: false, reasonsForUnqualified: true },
    on: from(dispensationEnd),
    then: 'may-deviate',
  },
  {
    says: 'row 8: an adult relative is advised against, by guidance, until 2026-12-31',
    given: { ...duty, relativeInterprets: true },
    on: until(dispensationEnd),
    then: 'relative-advised-against',
    force: 'guidance',
  },
  {
    says: 'before 2022-01-01 a qualified one is advised',
    given: { ...duty, relativeInterprets: false },
    on: until(interpretingAct),
    then: 'qualified-advised',
    force: 'guidance',
  },
  {
    says: 'nothing is required where no interpreter is necessary',
    given: { ...duty, interpreterNecessary: false },
    on: always,
    then: 'no-requirement',
  },
])

const child = { body: 'public-body', interpreterAge: 17 } as const

examples(childInterpreter, 'children as interpreters (§ 8 e3 row 7)', [
  {
    says: 'are forbidden from 2022-01-01',
    given: { ...child, emergency: false, childInterpreterJustifiable: false },
    on: from(interpretingAct),
    then: 'forbidden',
    basis: ['tolkl § 4 (1)'],
    force: 'statute',
  },
  {
    says: 'are excepted in an emergency',
    given: { ...child, emergency: true },
    on: from(interpretingAct),
    then: 'may-exceptionally',
    basis: ['tolkl § 4 (2)'],
  },
  {
    says: 'are excepted where justifiable',
    given: { ...child, emergency: false, childInterpreterJustifiable: true },
    on: from(interpretingAct),
    then: 'may-exceptionally',
  },
  {
    says: 'are advised against before July 2016',
    given: child,
    on: until(childInterpreters),
    then: 'advised-against',
    force: 'guidance',
  },
  {
    says: 'are forbidden public bodies from July 2016 (fvl § 11 e)',
    given: { ...child, emergency: false, childInterpreterJustifiable: false },
    on: from(childInterpreters, interpretingAct),
    then: 'forbidden',
    basis: ['fvl § 11 e'],
    force: 'statute',
  },
  {
    says: 'are excepted by public bodies in an emergency from July 2016',
    given: { ...child, emergency: true },
    on: from(childInterpreters, interpretingAct),
    then: 'may-exceptionally',
    basis: ['fvl § 11 e'],
  },
  {
    says: 'are excepted by public bodies where justifiable from July 2016',
    given: { ...child, emergency: false, childInterpreterJustifiable: true },
    on: from(childInterpreters, interpretingAct),
    then: 'may-exceptionally',
    basis: ['fvl § 11 e'],
  },
  {
    says: 'are advised against with practitioners to the end of 2021, who are no administrative bodies (fvl § 1)',
    given: {
      body: ['general-practitioner', 'contract-physiotherapist', 'other-private'],
      interpreterAge: 17,
    },
    on: from(childInterpreters, interpretingAct),
    then: 'advised-against',
    basis: ['fvl § 1', 'interpretation: interpreter-before-2022'],
    force: 'guidance',
  },
  {
    says: 'are none from 18',
    given: { ...child, interpreterAge: 18 },
    on: always,
    then: 'not-a-child',
    basis: ['interpretation: interpreter-child'],
  },
  {
    says: 'are not covered with a private body outside the act',
    given: { ...child, body: 'other-private' },
    on: from(interpretingAct),
    then: 'act-does-not-apply',
  },
])

examples(interpreterProvides, 'who books and provides the interpreter (guide 2014 § 2.6)', [
  {
    says: 'the service books a qualified one for a spoken language',
    given: { interpreting: 'spoken-language' },
    on: always,
    then: 'service-books',
    force: 'guidance',
  },
  {
    says: 'the service books with NAV for hearing loss and deafblindness',
    given: { interpreting: ['hearing-loss', 'deafblindness'] },
    on: always,
    then: 'service-books-from-nav',
    force: 'guidance',
  },
])

examples(interpreterPays, 'who pays for the interpreter (§ 8 e3 rows 10 to 13)', [
  {
    says: 'row 10: of a spoken language the service itself, by guidance',
    given: { interpreting: 'spoken-language', interpreterSetting: 'municipal-care' },
    on: always,
    then: 'service-itself',
    force: 'guidance',
  },
  {
    says: 'row 10: at the general practitioner the municipality, from 2026-01-01',
    given: { interpreting: 'spoken-language', interpreterSetting: 'general-practitioner' },
    on: from(newGeneralPractitioners),
    then: 'municipality',
    basis: ['guidance: remarks on fastlf § 37'],
    force: 'guidance',
  },
  {
    says: 'row 11: for hearing loss national insurance, outpatient and in chapter 5 services',
    given: {
      interpreting: 'hearing-loss',
      interpreterSetting: [
        'general-practitioner',
        'contract-specialist',
        'other-chapter-5-service',
        'outpatient-in-health-trust',
      ],
    },
    on: always,
    then: 'national-insurance',
    basis: ['tolkhf § 1 (3) e'],
    force: 'regulation',
  },
  {
    says: 'row 11: for deafblindness to 2016-12-31 by the third paragraph',
    given: { interpreting: 'deafblindness', interpreterSetting: 'outpatient-in-health-trust' },
    on: until(deafblind),
    then: 'national-insurance',
    basis: ['dbtf § 1 (3) e'],
  },
  {
    says: 'row 11: for deafblindness from 2017-01-01 by the fourth',
    given: { interpreting: 'deafblindness', interpreterSetting: 'outpatient-in-health-trust' },
    on: from(deafblind),
    then: 'national-insurance',
    basis: ['dbtf § 1 (4) e'],
  },
  {
    says: 'row 10: at a physiotherapist with a municipal agreement the municipality, from 2018-01-01',
    given: { interpreting: 'spoken-language', interpreterSetting: 'contract-physiotherapist' },
    on: from(physiotherapists),
    then: 'municipality',
    basis: ['fysf § 20 (2)'],
    force: 'regulation',
  },
  {
    says: 'row 10: and the service itself before, by guidance',
    given: { interpreting: 'spoken-language', interpreterSetting: 'contract-physiotherapist' },
    on: until(physiotherapists),
    then: 'service-itself',
    force: 'guidance',
  },
  {
    says: 'row 10: at other services of chapter 5 the service itself, then and now',
    given: { interpreting: 'spoken-language', interpreterSetting: 'other-chapter-5-service' },
    on: always,
    then: 'service-itself',
    force: 'guidance',
  },
  {
    says: 'row 10: at a specialist under agreement the regional health authority, by guidance',
    given: { interpreting: 'spoken-language', interpreterSetting: 'contract-specialist' },
    on: always,
    then: 'regional-health-authority',
    basis: ['guidance: health services to refugees § 2.8'],
    force: 'guidance',
  },
  {
    says: 'row 11: at that physiotherapist national insurance stands back from 2018-01-01, by a reading',
    given: {
      interpreting: ['hearing-loss', 'deafblindness'],
      interpreterSetting: 'contract-physiotherapist',
    },
    on: from(physiotherapists),
    then: 'municipality',
    basis: ['fysf § 20 (2)', 'ftrl § 10-8', 'interpretation: interpreter-other-legislation'],
    force: 'interpretation',
  },
  {
    says: 'row 11: and pays before',
    given: {
      interpreting: ['hearing-loss', 'deafblindness'],
      interpreterSetting: 'contract-physiotherapist',
    },
    on: until(physiotherapists),
    then: 'national-insurance',
  },
  {
    says: 'row 11: not for the general practitioner, of whom no regulation says who pays',
    given: {
      interpreting: ['hearing-loss', 'deafblindness'],
      interpreterSetting: 'general-practitioner',
    },
    on: from(newGeneralPractitioners),
    then: 'national-insurance',
    basis: ['interpretation: interpreter-other-legislation'],
    force: 'regulation',
  },
  {
    says: 'row 12: of inpatients the health trust',
    given: { interpreting: ['hearing-loss', 'deafblindness'], interpreterSetting: 'inpatient' },
    on: always,
    then: 'health-trust',
    force: 'guidance',
  },
  {
    says: 'row 13: at school the school owner',
    given: { interpreting: 'hearing-loss', interpreterSetting: 'school' },
    on: always,
    then: 'school-owner',
    force: 'guidance',
  },
])
