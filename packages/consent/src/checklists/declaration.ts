import type { Noticing } from '@vilkar/core/documents'
import { since } from '@vilkar/law'
import { when } from './applies.js'
import {
  checkDocument,
  type CheckDocumentOptions,
  type DocumentChecklist,
  type DocumentReport,
} from './check-document.js'
import {
  consentDeclarationDocument,
  type ConsentDeclarationDocument,
} from './declaration-document.js'
import { recommended, regulatoryDuty, statutoryDuty } from './norms.js'
import { judged, keptOut, listed, stands, stated } from './observe.js'

const shares = when('sharesConfidentialInformation')

/*
 * The guide is of 2014. Its advice is carried back to the day from which the law it explains is
 * covered: it then reads as advice on that law, and still as no duty.
 */
const advised = {
  ...recommended,
  from: since.coverage,
  basis: ['guidance: habilitation guide 2014 § 4.2'],
} as const

/**
 * What a written consent to an individual plan, and to exchanging information for it, should say.
 *
 * Norwegian: *samtykkeerklæring*. Source: hrf §§ 17 and 19 (to 2022-07-31), ipf §§ 5 and 9, hpl § 22; the
 * habilitation guide of 2014, § 4.2. The guide recommends; only the consents themselves, how far they go, and
 * that the plan holds them are duties.
 */
export const consentDeclaration = {
  id: 'consent.declaration',
  requirements: [
    {
      id: 'plan-consented-before-2022',
      ...regulatoryDuty,
      from: since.coverage,
      until: since.planAndCoordinator2022,
      basis: ['hrf § 17'],
      test: stands('planConsented'),
    },
    {
      id: 'plan-consented',
      ...regulatoryDuty,
      from: since.planAndCoordinator2022,
      basis: ['ipf § 5 (1)'],
      test: stands('planConsented'),
    },
    {
      id: 'plan-consent-in-plan-before-2022',
      ...regulatoryDuty,
      from: since.coverage,
      until: since.planAndCoordinator2022,
      basis: ['hrf § 19 h'],
      test: stated('planConsentInPlan'),
    },
    {
      id: 'plan-consent-in-plan',
      ...regulatoryDuty,
      from: since.planAndCoordinator2022,
      basis: ['ipf § 9 (3) i'],
      test: stated('planConsentInPlan'),
    },
    {
      id: 'access-consented',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['hpl § 22 (1)'],
      applies: shares,
      test: stands('accessConsented'),
    },
    {
      id: 'access-consent-in-plan-before-2022',
      ...regulatoryDuty,
      from: since.coverage,
      until: since.planAndCoordinator2022,
      basis: ['hrf § 19 h'],
      applies: shares,
      test: stated('accessConsentInPlan'),
    },
    {
      id: 'access-consent-in-plan',
      ...regulatoryDuty,
      from: since.planAndCoordinator2022,
      basis: ['ipf § 9 (3) i'],
      applies: shares,
      test: stated('accessConsentInPlan'),
    },
    {
      id: 'giver-entitled-before-2026',
      ...statutoryDuty,
      from: since.coverage,
      until: since.confidentiality2026,
      basis: ['hpl § 22 (1)', 'hpl § 22 (2)', 'hpl § 22 (3)'],
      applies: shares,
      test: stated('giverEntitled'),
    },
    {
      id: 'giver-entitled',
      ...statutoryDuty,
      from: since.confidentiality2026,
      basis: ['hpl § 22 (1)', 'hpl § 22 (2)'],
      applies: shares,
      test: stated('giverEntitled'),
    },
    // Confidentiality yields only as far as the consent goes: where that cannot be seen, it yields for nobody.
    {
      id: 'information-specified',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['hpl § 22 (1)', 'guidance: habilitation guide 2014 § 4.2'],
      applies: shares,
      test: listed('information'),
    },
    {
      id: 'participants-specified',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['hpl § 22 (1)'],
      applies: shares,
      test: listed('participants'),
    },
    {
      id: 'refused-information-left-out',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['hpl § 22 (1)'],
      applies: shares,
      test: keptOut('information', 'refusedInformation'),
    },
    {
      id: 'refused-participants-left-out',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['hpl § 22 (1)'],
      applies: shares,
      test: keptOut('participants', 'refusedParticipants'),
    },
    { id: 'plan-explained', ...advised, test: judged('planExplained') },
    { id: 'use-explained', ...advised, applies: shares, test: judged('useExplained') },
    {
      id: 'consequences-explained',
      ...advised,
      applies: shares,
      test: judged('consequencesExplained'),
    },
    { id: 'limited-to-plan', ...advised, applies: shares, test: stated('limitedToPlan') },
    { id: 'nothing-unnecessary', ...advised, applies: shares, test: stated('nothingUnnecessary') },
    {
      id: 'may-refuse-information',
      ...advised,
      applies: shares,
      test: stated('mayRefuseInformation'),
    },
    {
      id: 'may-refuse-participants',
      ...advised,
      applies: shares,
      test: stated('mayRefuseParticipants'),
    },
    { id: 'may-withdraw', ...advised, test: stated('mayWithdraw') },
    { id: 'signed', ...advised, test: stated('signed') },
  ],
} as const satisfies DocumentChecklist<ConsentDeclarationDocument>

/**
 * Checks a written consent to an individual plan and to exchanging information for it.
 *
 * Norwegian: *samtykkeerklæring*. Source: hrf §§ 17 and 19 (to 2022-07-31), ipf §§ 5 and 9, hpl § 22, and
 * the habilitation guide of 2014, § 4.2.
 *
 * @param document - What is known of the declaration; what is left out is unknown.
 * @param options - The day asked about.
 * @param noticing - Is told of everything looked at that turns with the day; left out: nobody is.
 * @returns The findings, how many points ended how by weight, and how far the law was read.
 * @throws {InvalidInput} When the document or the day is not one, with all issues at once.
 * @example
 * ```ts
 * import { checkConsentDeclaration } from '@vilkar/consent/checklists'
 *
 * const report = checkConsentDeclaration(
 *   { planConsented: true, planConsentInPlan: false, sharesConfidentialInformation: false },
 *   { on: '2022-08-01' },
 * )
 * report.status === 'checked' && report.must.unmet // => 1
 * ```
 */
export function checkConsentDeclaration(
  document: ConsentDeclarationDocument,
  options: CheckDocumentOptions,
  noticing?: Noticing,
): DocumentReport {
  return checkDocument(
    { checklist: consentDeclaration, schema: consentDeclarationDocument, document },
    options,
    noticing,
  )
}
