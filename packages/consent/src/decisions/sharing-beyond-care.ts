import { choice, flag, inOrder } from '@vilkar/core'
import { decision, since, withMeaning } from '@vilkar/law'
import { onlyWithDuty } from './only-with-duty.js'

/**
 * Asks whether confidential information may be made available for other purposes than the care of the
 * patient: for technical help, for other health personnel, for teaching, research or advice.
 *
 * Norwegian: *tilgjengeliggjøring til andre formål enn helsehjelp til pasienten*. Source: to 2026-06-30 hpl
 * § 25 (2), §§ 25 a, 25 b, 29 and 29 b to 29 e; from 2026-07-01 §§ 27, 28, 29 e and 29 f. Whether the
 * provision's own conditions are met, that the patient has not objected among them, is judged by the
 * health professional. A purpose for which the law had no rule on the day opens nothing.
 */
export const sharingBeyondCare = decision({
  id: 'consent.sharing-beyond-care',
  inputs: {
    purposeBeyondCare: choice([
      'technical-staff',
      'professional-community',
      'care-of-another-patient',
      'own-learning',
      'teaching',
      'external-supervisor',
      'research-inclusion',
      'ethics-committee',
      'dispensation',
      'observation',
    ]),
    purposeConditionsMet: flag({ judge: 'provider' }),
  },
  outcomes: ['may-share', 'may-not-share'],
  force: 'statute',
  rows: [
    {
      id: 'not-met',
      from: since.coverage,
      when: { purposeConditionsMet: false },
      then: 'may-not-share',
      basis: ['hpl § 21'],
    },
    {
      id: 'technical-staff-before-2026',
      from: since.coverage,
      until: since.confidentiality2026,
      when: { purposeConditionsMet: true, purposeBeyondCare: 'technical-staff' },
      then: 'may-share',
      basis: ['hpl § 25 (2)'],
    },
    {
      id: 'technical-staff',
      from: since.confidentiality2026,
      when: { purposeConditionsMet: true, purposeBeyondCare: 'technical-staff' },
      then: 'may-share',
      basis: ['hpl § 28 (1) d'],
    },
    {
      id: 'professional-community-before-it-was-law',
      from: since.coverage,
      until: since.informationSharing2021,
      when: { purposeConditionsMet: true, purposeBeyondCare: 'professional-community' },
      then: 'may-not-share',
      basis: ['hpl § 21'],
    },
    {
      id: 'professional-community-before-2026',
      from: since.informationSharing2021,
      until: since.confidentiality2026,
      when: { purposeConditionsMet: true, purposeBeyondCare: 'professional-community' },
      then: 'may-share',
      basis: ['hpl § 25 a'],
    },
    {
      id: 'professional-community',
      from: since.confidentiality2026,
      when: { purposeConditionsMet: true, purposeBeyondCare: 'professional-community' },
      then: 'may-share',
      basis: ['hpl § 27 (1) a'],
    },
    {
      id: 'another-patient-before-it-was-law',
      from: since.coverage,
      until: since.informationSharing2021,
      when: { purposeConditionsMet: true, purposeBeyondCare: 'care-of-another-patient' },
      then: 'may-not-share',
      basis: ['hpl § 21'],
    },
    {
      id: 'another-patient-before-2026',
      from: since.informationSharing2021,
      until: since.confidentiality2026,
      when: { purposeConditionsMet: true, purposeBeyondCare: 'care-of-another-patient' },
      then: 'may-share',
      basis: ['hpl § 25 b'],
    },
    {
      id: 'another-patient',
      from: since.confidentiality2026,
      when: { purposeConditionsMet: true, purposeBeyondCare: 'care-of-another-patient' },
      then: 'may-share',
      basis: ['hpl § 27 (1) b'],
    },
    {
      id: 'own-learning-before-it-was-law',
      from: since.coverage,
      until: since.discharge2013,
      when: { purposeConditionsMet: true, purposeBeyondCare: 'own-learning' },
      then: 'may-not-share',
      basis: ['hpl § 21'],
    },
    {
      id: 'own-learning-before-2026',
      from: since.discharge2013,
      until: since.confidentiality2026,
      when: { purposeConditionsMet: true, purposeBeyondCare: 'own-learning' },
      then: 'may-share',
      basis: ['hpl § 29 c'],
    },
    {
      id: 'own-learning',
      from: since.confidentiality2026,
      when: { purposeConditionsMet: true, purposeBeyondCare: 'own-learning' },
      then: 'may-share',
      basis: ['hpl § 28 (1) a'],
    },
    {
      id: 'teaching-before-it-was-law',
      from: since.coverage,
      until: since.informationSharing2021,
      when: { purposeConditionsMet: true, purposeBeyondCare: 'teaching' },
      then: 'may-not-share',
      basis: ['hpl § 21'],
    },
    {
      id: 'teaching-before-2026',
      from: since.informationSharing2021,
      until: since.confidentiality2026,
      when: { purposeConditionsMet: true, purposeBeyondCare: 'teaching' },
      then: 'may-share',
      basis: ['hpl § 29 e'],
    },
    {
      id: 'teaching',
      from: since.confidentiality2026,
      when: { purposeConditionsMet: true, purposeBeyondCare: 'teaching' },
      then: 'may-share',
      basis: ['hpl § 28 (1) b'],
    },
    {
      id: 'external-supervisor-before-it-was-law',
      from: since.coverage,
      until: since.confidentiality2026,
      when: { purposeConditionsMet: true, purposeBeyondCare: 'external-supervisor' },
      then: 'may-not-share',
      basis: ['hpl § 21'],
    },
    {
      id: 'external-supervisor',
      from: since.confidentiality2026,
      when: { purposeConditionsMet: true, purposeBeyondCare: 'external-supervisor' },
      then: 'may-share',
      basis: ['hpl § 28 (1) c'],
    },
    {
      id: 'research-inclusion-before-it-was-law',
      from: since.coverage,
      until: since.confidentiality2026,
      when: { purposeConditionsMet: true, purposeBeyondCare: 'research-inclusion' },
      then: 'may-not-share',
      basis: ['hpl § 21'],
    },
    {
      id: 'research-inclusion',
      from: since.confidentiality2026,
      when: { purposeConditionsMet: true, purposeBeyondCare: 'research-inclusion' },
      then: 'may-share',
      basis: ['hpl § 28 (1) g'],
    },
    {
      id: 'ethics-committee-before-it-was-law',
      from: since.coverage,
      until: since.informationSharing2021,
      when: { purposeConditionsMet: true, purposeBeyondCare: 'ethics-committee' },
      then: 'may-not-share',
      basis: ['hpl § 21'],
    },
    {
      id: 'ethics-committee-before-2026',
      from: since.informationSharing2021,
      until: since.confidentiality2026,
      when: { purposeConditionsMet: true, purposeBeyondCare: 'ethics-committee' },
      then: 'may-share',
      basis: ['hpl § 29 d'],
    },
    {
      id: 'ethics-committee',
      from: since.confidentiality2026,
      when: { purposeConditionsMet: true, purposeBeyondCare: 'ethics-committee' },
      then: 'may-share',
      basis: ['hpl § 28 (1) h'],
    },
    {
      id: 'dispensation-before-2018',
      from: since.coverage,
      until: since.dataProtection2018,
      when: { purposeConditionsMet: true, purposeBeyondCare: 'dispensation' },
      then: 'may-share',
      basis: [
        'hpl § 29 b',
        'interpretation: dispensation-before-2018',
        'interpretation: dispensation-permits',
      ],
    },
    {
      id: 'dispensation-before-2021',
      from: since.dataProtection2018,
      until: since.dispensation2021,
      when: { purposeConditionsMet: true, purposeBeyondCare: 'dispensation' },
      then: 'may-share',
      basis: ['hpl § 29', 'hpl § 29 b', 'interpretation: dispensation-permits'],
    },
    {
      id: 'dispensation-before-2026',
      from: since.dispensation2021,
      until: since.confidentiality2026,
      when: { purposeConditionsMet: true, purposeBeyondCare: 'dispensation' },
      then: 'may-share',
      basis: ['hpl § 29', 'interpretation: dispensation-permits'],
    },
    {
      id: 'dispensation',
      from: since.confidentiality2026,
      when: { purposeConditionsMet: true, purposeBeyondCare: 'dispensation' },
      then: 'may-share',
      basis: ['hpl § 29 e', 'interpretation: dispensation-permits'],
    },
    {
      id: 'observation-before-it-was-law',
      from: since.coverage,
      until: since.observation2026,
      when: { purposeConditionsMet: true, purposeBeyondCare: 'observation' },
      then: 'may-not-share',
      basis: ['hpl § 21'],
    },
    {
      id: 'observation-june-2026',
      from: since.observation2026,
      until: since.confidentiality2026,
      when: { purposeConditionsMet: true, purposeBeyondCare: 'observation' },
      then: 'may-share',
      basis: ['hpl § 29 b'],
    },
    {
      id: 'observation',
      from: since.confidentiality2026,
      when: { purposeConditionsMet: true, purposeBeyondCare: 'observation' },
      then: 'may-share',
      basis: ['hpl § 29 f'],
    },
  ],
})

/**
 * Asks whether information may be made available for other purposes than the care in a case. Where no rule
 * opens it, it is asked whether there is a duty of confidentiality at all.
 *
 * Norwegian: *tilgjengeliggjøring til andre formål enn helsehjelp til pasienten*. Source: hpl chapter 5,
 * fvl § 13.
 */
export const mayShareBeyondCare = withMeaning(
  inOrder({
    id: 'consent.may-share-beyond-care',
    first: sharingBeyondCare,
    open: 'may-not-share',
    then: onlyWithDuty,
    basis: 'both',
  }),
  {
    'may-share': { says: 'may' },
    'may-not-share': { says: 'may-not' },
    'no-duty-here': { says: 'not-asked' },
  },
)
