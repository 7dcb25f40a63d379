import type { Decision, Inputs, Language } from '@vilkar/core'
import type { DomainTexts } from '@vilkar/core/explain'
import type { Citation } from '@vilkar/law'
import type { CaseDomain } from 'vilkar'
import type { TextsOfCase } from './case/answers.ts'
import { domainOf } from './domains.ts'
import type * as engine from './engine.ts'

/*
 * What the page loads only when it is asked for: the rules of one domain, its texts in one language, and
 * the kernel that answers. The first script holds none of them.
 */

/** A decision of any domain. */
export type AnyDecision = Decision<Inputs, string, Citation>

/** A question that is ready to be asked. */
export interface Question {
  readonly decision: AnyDecision
  readonly texts: DomainTexts
  readonly engine: typeof engine
}

const rules: Readonly<
  Record<CaseDomain, () => Promise<{ readonly decisions: Readonly<Record<string, AnyDecision>> }>>
> = {
  consent: () => import('./rules/consent.ts'),
  individualPlan: () => import('./rules/individual-plan.ts'),
  responsibility: () => import('./rules/responsibility.ts'),
  priority: () => import('./rules/priority.ts'),
  cooperation: () => import('./rules/cooperation.ts'),
}

type LoadTexts = Readonly<Record<CaseDomain, () => Promise<DomainTexts>>>

const texts: Readonly<Record<Language, LoadTexts>> = {
  nb: {
    consent: async () => (await import('@vilkar/consent/texts/nb')).nb,
    individualPlan: async () => (await import('@vilkar/individual-plan/texts/nb')).nb,
    responsibility: async () => (await import('@vilkar/responsibility/texts/nb')).nb,
    priority: async () => (await import('@vilkar/priority/texts/nb')).nb,
    cooperation: async () => (await import('@vilkar/cooperation/texts/nb')).nb,
  },
  nn: {
    consent: async () => (await import('@vilkar/consent/texts/nn')).nn,
    individualPlan: async () => (await import('@vilkar/individual-plan/texts/nn')).nn,
    responsibility: async () => (await import('@vilkar/responsibility/texts/nn')).nn,
    priority: async () => (await import('@vilkar/priority/texts/nn')).nn,
    cooperation: async () => (await import('@vilkar/cooperation/texts/nn')).nn,
  },
  en: {
    consent: async () => (await import('@vilkar/consent/texts/en')).en,
    individualPlan: async () => (await import('@vilkar/individual-plan/texts/en')).en,
    responsibility: async () => (await import('@vilkar/responsibility/texts/en')).en,
    priority: async () => (await import('@vilkar/priority/texts/en')).en,
    cooperation: async () => (await import('@vilkar/cooperation/texts/en')).en,
  },
}

/**
 * Loads a decision with its texts and the kernel.
 *
 * @returns The question; `undefined` where there is no decision of that id.
 */
export async function loadQuestion(id: string, language: Language): Promise<Question | undefined> {
  const domain = domainOf(id)
  if (domain === undefined) return undefined
  const [{ decisions }, words, kernel] = await Promise.all([
    rules[domain](),
    texts[language][domain](),
    import('./engine.ts'),
  ])
  const decision = Object.hasOwn(decisions, id) ? decisions[id] : undefined
  return decision && { decision, texts: words, engine: kernel }
}

const cases: Readonly<Record<Language, () => Promise<TextsOfCase>>> = {
  nb: async () => {
    const { nb, amendments } = await import('vilkar/texts/nb')
    return { ...nb, amendments }
  },
  nn: async () => {
    const { nn, amendments } = await import('vilkar/texts/nn')
    return { ...nn, amendments }
  },
  en: async () => {
    const { en, amendments } = await import('vilkar/texts/en')
    return { ...en, amendments }
  },
}

/** Loads the texts of every domain, and what each change of law changed. */
export function loadCaseTexts(language: Language): Promise<TextsOfCase> {
  return cases[language]()
}
