import { ask } from '@vilkar/law'
import { expect, test } from 'vitest'
import { servicesConfidentiality } from '../src/index.js'
import { always, from, records, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

const personal = ['health', 'other-personal-matters'] as const
const atWork = {
  informationAbout: personal,
  learned: ['at-work', 'handling-health-data', 'as-cooperating-personnel'],
} as const

examples(servicesConfidentiality, 'hol § 12-1 with fvl § 13: the municipal service', [
  {
    says: 'binds all who work for it, whatever their profession',
    given: { ...atWork, worksFor: 'municipal-service' },
    on: always,
    then: 'confidential',
    basis: ['hol § 12-1', 'fvl § 13'],
    force: 'statute',
  },
  {
    says: 'binds them also in what they see in a record there',
    given: {
      informationAbout: personal,
      learned: 'access-to-record',
      worksFor: 'municipal-service',
    },
    on: always,
    then: 'confidential',
    basis: ['hol § 12-1', 'fvl § 13', 'interpretation: access-to-record-at-work'],
  },
])

examples(servicesConfidentiality, 'sphl § 6-1 with fvl § 13: health institutions', [
  {
    says: 'bind all who work for them, whatever their profession',
    given: { ...atWork, worksFor: 'specialist-service' },
    on: always,
    then: 'confidential',
    basis: ['sphl § 6-1', 'fvl § 13'],
    force: 'statute',
  },
  {
    says: 'bind them also in what they see in a record there',
    given: {
      informationAbout: personal,
      learned: 'access-to-record',
      worksFor: 'specialist-service',
    },
    on: always,
    then: 'confidential',
    basis: ['sphl § 6-1', 'fvl § 13', 'interpretation: access-to-record-at-work'],
  },
])

examples(servicesConfidentiality, 'fvl § 13: what is not learned in the work', [
  {
    says: 'does not bind, whether or not somebody came as to health personnel',
    given: {
      informationAbout: personal,
      learned: ['as-health-personnel-outside-work', 'privately'],
    },
    on: always,
    then: 'no-duty-here',
    basis: ['fvl § 13'],
  },
  {
    says: 'nor does what is about no person',
    given: { informationAbout: 'no-person' },
    on: always,
    then: 'no-duty-here',
    basis: ['fvl § 13'],
  },
])

examples(servicesConfidentiality, 'hregl 2001 § 15 and pjl § 15: those who work for others', [
  {
    says: 'are not bound by the acts on the services',
    given: {
      informationAbout: personal,
      learned: ['at-work', 'as-cooperating-personnel', 'access-to-record'],
      worksFor: 'others',
    },
    on: always,
    then: 'no-duty-here',
    basis: ['hol § 12-1', 'sphl § 6-1'],
  },
  {
    says: 'had this duty too where they handled health data, to 2014-12-31',
    given: { informationAbout: personal, learned: 'handling-health-data', worksFor: 'others' },
    on: until(records),
    then: 'confidential',
    basis: ['hregl2001 § 15', 'fvl § 13'],
  },
  {
    says: 'have only that of health personnel where they handle them, from 2015-01-01',
    given: { informationAbout: personal, learned: 'handling-health-data', worksFor: 'others' },
    on: from(records),
    then: 'no-duty-here',
    basis: ['pjl § 15'],
  },
  {
    says: 'are asked for whom they work',
    given: { ...atWork, learned: 'at-work' },
    on: always,
    then: ['confidential', 'no-duty-here'],
    needed: ['worksFor'],
  },
])

test('an answer from the act of 2001 says that its later wordings were not read', () => {
  const given = {
    informationAbout: 'health',
    learned: 'handling-health-data',
    worksFor: 'others',
  } as const
  expect(ask(servicesConfidentiality, given, { on: '2014-12-31' })).toMatchObject({
    confidence: 'inferred',
  })
})
