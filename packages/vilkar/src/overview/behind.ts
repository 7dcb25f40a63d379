import type { CaseDomain, CaseQuestion } from '../domains.js'

/** The facts behind inputs that no table asks about by that name, and that therefore have no text there. */
export type FactBehind = 'birthDate' | 'parents' | 'sent'

/** What stands behind an input that no caller states: facts, or the answer to another question. */
export type Behind =
  | { readonly kind: 'facts'; readonly facts: readonly string[] }
  | { readonly kind: 'answer'; readonly question: CaseQuestion }

/** The inputs that a domain works out itself, by domain. A test holds that there is no other. */
export const behind: Readonly<Record<CaseDomain, Readonly<Record<string, Behind>>>> = {
  consent: {
    consentFrom: { kind: 'facts', facts: ['parents'] },
    refusalStands: { kind: 'answer', question: 'consent.refusal' },
    dutyHere: { kind: 'facts', facts: ['informationAbout', 'learned', 'position', 'worksFor'] },
  },
  individualPlan: {
    healthCare: { kind: 'facts', facts: ['municipalCare', 'somaticCare', 'mentalCare'] },
    specialistCare: { kind: 'facts', facts: ['somaticCare', 'mentalCare'] },
    right: { kind: 'answer', question: 'plan.right' },
    mustConsent: { kind: 'answer', question: 'consent.individual-plan' },
    onlyChildWelfare: {
      kind: 'facts',
      facts: ['municipalCare', 'somaticCare', 'mentalCare', 'nav', 'childWelfare'],
    },
  },
  responsibility: {
    workBar: { kind: 'answer', question: 'responsibility.assistive-device.work-bar' },
  },
  priority: {
    ageWhenSent: { kind: 'facts', facts: ['birthDate', 'sent'] },
    right: { kind: 'answer', question: 'priority.right' },
  },
  cooperation: {},
}
