import { choice } from '@vilkar/core'
import { question, since } from '@vilkar/law'
import { informationAbout, learned } from './shared-inputs.js'

/**
 * Asks whether a person has the duty of confidentiality of those who work for the health and care
 * services, whatever their profession: to keep others from what they learn of anybody in that work.
 *
 * Norwegian: *forvaltningsmessig taushetsplikt*. Source: hol § 12-1 and sphl § 6-1 with fvl § 13; before
 * 2015 also the act of 2001 on health registers § 15. A person may have the duty of
 * `consent.confidentiality-of-health-personnel` beside it.
 */
export const servicesConfidentiality = question({
  id: 'consent.confidentiality-of-services',
  inputs: {
    informationAbout,
    learned,
    worksFor: choice(['municipal-service', 'specialist-service', 'others']),
  },
  outcomes: {
    confidential: { says: 'must', owed: { who: { input: 'worksFor' }, to: 'person' } },
    'no-duty-here': { says: 'need-not' },
  },
  force: 'statute',
  rows: [
    {
      id: 'municipal-service',
      from: since.coverage,
      when: {
        informationAbout: ['health', 'other-personal-matters'],
        learned: ['at-work', 'handling-health-data', 'as-cooperating-personnel'],
        worksFor: 'municipal-service',
      },
      then: 'confidential',
      basis: ['hol § 12-1', 'fvl § 13'],
    },
    {
      id: 'specialist-service',
      from: since.coverage,
      when: {
        informationAbout: ['health', 'other-personal-matters'],
        learned: ['at-work', 'handling-health-data', 'as-cooperating-personnel'],
        worksFor: 'specialist-service',
      },
      then: 'confidential',
      basis: ['sphl § 6-1', 'fvl § 13'],
    },
    {
      id: 'health-data-before-2015',
      from: since.coverage,
      until: since.patientRecordsAct2015,
      when: {
        informationAbout: ['health', 'other-personal-matters'],
        learned: 'handling-health-data',
        worksFor: 'others',
      },
      then: 'confidential',
      basis: ['hregl2001 § 15', 'fvl § 13'],
    },
    {
      id: 'health-data',
      from: since.patientRecordsAct2015,
      when: {
        informationAbout: ['health', 'other-personal-matters'],
        learned: 'handling-health-data',
        worksFor: 'others',
      },
      then: 'no-duty-here',
      basis: ['hol § 12-1', 'sphl § 6-1', 'pjl § 15'],
    },
    {
      id: 'others',
      from: since.coverage,
      when: {
        informationAbout: ['health', 'other-personal-matters'],
        learned: ['at-work', 'as-cooperating-personnel', 'access-to-record'],
        worksFor: 'others',
      },
      then: 'no-duty-here',
      basis: ['hol § 12-1', 'sphl § 6-1'],
    },
    {
      id: 'municipal-service-access-to-record',
      from: since.coverage,
      when: {
        informationAbout: ['health', 'other-personal-matters'],
        learned: 'access-to-record',
        worksFor: 'municipal-service',
      },
      then: 'confidential',
      basis: ['hol § 12-1', 'fvl § 13', 'interpretation: access-to-record-at-work'],
    },
    {
      id: 'specialist-service-access-to-record',
      from: since.coverage,
      when: {
        informationAbout: ['health', 'other-personal-matters'],
        learned: 'access-to-record',
        worksFor: 'specialist-service',
      },
      then: 'confidential',
      basis: ['sphl § 6-1', 'fvl § 13', 'interpretation: access-to-record-at-work'],
    },
    {
      id: 'learned-outside-work',
      from: since.coverage,
      when: {
        informationAbout: ['health', 'other-personal-matters'],
        learned: ['as-health-personnel-outside-work', 'privately'],
      },
      then: 'no-duty-here',
      basis: ['fvl § 13'],
    },
    {
      id: 'about-no-person',
      from: since.coverage,
      when: { informationAbout: 'no-person' },
      then: 'no-duty-here',
      basis: ['fvl § 13'],
    },
  ],
})
