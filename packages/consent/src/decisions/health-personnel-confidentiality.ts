import { choice } from '@vilkar/core'
import { decision, since } from '@vilkar/law'
import { informationAbout, learned } from './domains.js'

/**
 * Asks whether a person has the duty of confidentiality of health personnel: to keep silent, to keep
 * others from access, and not to read or search without a reason.
 *
 * Norwegian: *profesjonsbestemt taushetsplikt*. Source: hpl §§ 21, 21 a and 25 (4), from 2026-07-01 § 21;
 * hol § 2-1; pjl §§ 15 and 16, before 2015 the act of 2001 on health registers § 15. A person may have
 * the duty of `consent.confidentiality-of-services` beside it.
 */
export const healthPersonnelConfidentiality = decision({
  id: 'consent.confidentiality-of-health-personnel',
  inputs: {
    informationAbout,
    learned,
    position: choice(['health-personnel', 'other-municipal-care', 'other-work']),
  },
  outcomes: ['confidential', 'no-duty-here'],
  force: 'statute',
  rows: [
    {
      id: 'health-personnel-before-2026',
      from: since.coverage,
      until: since.confidentiality2026,
      when: {
        informationAbout: ['health', 'other-personal-matters'],
        learned: [
          'at-work',
          'handling-health-data',
          'as-cooperating-personnel',
          'as-health-personnel-outside-work',
        ],
        position: 'health-personnel',
      },
      then: 'confidential',
      basis: ['hpl § 21', 'hpl § 21 a'],
    },
    {
      id: 'health-personnel',
      from: since.confidentiality2026,
      when: {
        informationAbout: ['health', 'other-personal-matters'],
        learned: [
          'at-work',
          'handling-health-data',
          'as-cooperating-personnel',
          'as-health-personnel-outside-work',
        ],
        position: 'health-personnel',
      },
      then: 'confidential',
      basis: ['hpl § 21'],
    },
    {
      id: 'municipal-care-before-2026',
      from: since.coverage,
      until: since.confidentiality2026,
      when: {
        informationAbout: ['health', 'other-personal-matters'],
        learned: [
          'at-work',
          'handling-health-data',
          'as-cooperating-personnel',
          'as-health-personnel-outside-work',
        ],
        position: 'other-municipal-care',
      },
      then: 'confidential',
      basis: ['hol § 2-1', 'hpl § 21', 'hpl § 21 a'],
    },
    {
      id: 'municipal-care',
      from: since.confidentiality2026,
      when: {
        informationAbout: ['health', 'other-personal-matters'],
        learned: [
          'at-work',
          'handling-health-data',
          'as-cooperating-personnel',
          'as-health-personnel-outside-work',
        ],
        position: 'other-municipal-care',
      },
      then: 'confidential',
      basis: ['hol § 2-1', 'hpl § 21'],
    },
    {
      id: 'cooperating-personnel-before-2026',
      from: since.coverage,
      until: since.confidentiality2026,
      when: {
        informationAbout: ['health', 'other-personal-matters'],
        learned: 'as-cooperating-personnel',
        position: 'other-work',
      },
      then: 'confidential',
      basis: ['hpl § 25 (4)', 'hpl § 21', 'hpl § 21 a'],
    },
    {
      id: 'cooperating-personnel',
      from: since.confidentiality2026,
      when: {
        informationAbout: ['health', 'other-personal-matters'],
        learned: 'as-cooperating-personnel',
        position: 'other-work',
      },
      then: 'confidential',
      basis: ['hpl § 21 (4)', 'hpl § 21'],
    },
    {
      id: 'health-data-before-2015',
      from: since.coverage,
      until: since.patientRecordsAct2015,
      when: {
        informationAbout: ['health', 'other-personal-matters'],
        learned: 'handling-health-data',
        position: 'other-work',
      },
      then: 'confidential',
      basis: ['hregl2001 § 15', 'hpl § 21', 'hpl § 21 a'],
    },
    {
      id: 'health-data',
      from: since.patientRecordsAct2015,
      when: {
        informationAbout: ['health', 'other-personal-matters'],
        learned: 'handling-health-data',
        position: 'other-work',
      },
      then: 'confidential',
      basis: ['pjl § 15', 'pjl § 16', 'hpl § 21'],
    },
    {
      id: 'access-to-record-before-2015',
      from: since.coverage,
      until: since.patientRecordsAct2015,
      when: {
        informationAbout: ['health', 'other-personal-matters'],
        learned: 'access-to-record',
      },
      then: 'no-duty-here',
      basis: ['hregl2001 § 15', 'hpl § 21'],
    },
    {
      id: 'access-to-record',
      from: since.patientRecordsAct2015,
      when: {
        informationAbout: ['health', 'other-personal-matters'],
        learned: 'access-to-record',
      },
      then: 'confidential',
      basis: ['pjl § 15', 'pjl § 16', 'hpl § 21'],
    },
    {
      id: 'other-work',
      from: since.coverage,
      when: {
        informationAbout: ['health', 'other-personal-matters'],
        learned: ['at-work', 'as-health-personnel-outside-work'],
        position: 'other-work',
      },
      then: 'no-duty-here',
      basis: ['hpl § 21'],
    },
    {
      id: 'learned-privately',
      from: since.coverage,
      when: {
        informationAbout: ['health', 'other-personal-matters'],
        learned: 'privately',
      },
      then: 'no-duty-here',
      basis: ['hpl § 21'],
    },
    {
      id: 'about-no-person',
      from: since.coverage,
      when: { informationAbout: 'no-person' },
      then: 'no-duty-here',
      basis: ['hpl § 21'],
    },
  ],
})
