import { acts, type ActAbbreviation, type ProvisionCitation } from '@vilkar/law'
import type { DatedTerm } from '@vilkar/core/explain'
import { capitalized } from './act-page.ts'
import { domains } from './domains.ts'
import { actList } from './law-lists.ts'
import { locales, type Locale } from './locales.ts'
import { words } from './words.ts'

/** What something is called in each language. */
type Named = Readonly<Record<Locale, string>>

/** A concept: its name in the code, its names, and where the site says more of it. */
export interface Concept extends Named {
  readonly code: string
  readonly decision?: string
  readonly checklist?: string
  readonly provision?: ProvisionCitation
}

/** The concepts of the field. */
export const concepts: readonly Concept[] = [
  {
    code: 'IndividualPlan',
    nb: 'individuell plan (IP)',
    nn: 'individuell plan (IP)',
    en: 'individual plan',
    decision: 'plan.right',
    checklist: 'plan.content',
    provision: 'pbrl § 2-5',
  },
  {
    code: 'coordinator',
    nb: 'koordinator',
    nn: 'koordinator',
    en: 'coordinator',
    decision: 'plan.coordinator.municipality',
    provision: 'hol § 7-2',
  },
  {
    code: 'childCoordinator',
    nb: 'barnekoordinator',
    nn: 'barnekoordinator',
    en: 'child coordinator',
    decision: 'plan.coordinator.child',
    provision: 'hol § 7-2 a',
  },
  {
    code: 'contact-doctor',
    nb: 'kontaktlege',
    nn: 'kontaktlege',
    en: 'contact doctor',
    decision: 'plan.contact-doctor',
    provision: 'pbrl § 2-5 c',
  },
  {
    code: 'coordinatingUnit',
    nb: 'koordinerende enhet',
    nn: 'koordinerande eining',
    en: 'coordinating unit',
    decision: 'cooperation.contact-point',
    checklist: 'cooperation.coordinating-unit.municipality',
    provision: 'hol § 7-3',
  },
  {
    code: 'health-trust',
    nb: 'helseforetak',
    nn: 'helseføretak',
    en: 'health trust',
    checklist: 'cooperation.coordinating-unit.health-trust',
  },
  {
    code: 'regional-health-authority',
    nb: 'regionalt helseforetak',
    nn: 'regionalt helseføretak',
    en: 'regional health authority',
    decision: 'responsibility.statutory-task',
    provision: 'sphl § 2-1 a',
  },
  {
    code: 'specialist-service',
    nb: 'spesialisthelsetjenesten',
    nn: 'spesialisthelsetenesta',
    en: 'specialist health service',
    decision: 'responsibility.level',
    provision: 'sphl § 2-1 a (1)',
  },
  {
    code: 'municipality',
    nb: 'kommune',
    nn: 'kommune',
    en: 'municipality',
    decision: 'responsibility.level',
  },
  {
    code: 'parentalResponsibility',
    nb: 'foreldreansvar',
    nn: 'foreldreansvar',
    en: 'parental responsibility',
    decision: 'consent.parents-consent-suffices',
    provision: 'bl § 30 (1)',
  },
  {
    code: 'decisionCompetence',
    nb: 'beslutningskompetanse',
    nn: 'avgjerdskompetanse',
    en: 'decision competence',
    decision: 'consent.competence-lapses',
    provision: 'pbrl § 4-3 (2)',
  },
  {
    code: 'nextOfKin',
    nb: 'nærmeste pårørende',
    nn: 'næraste pårørande',
    en: 'next of kin',
    decision: 'consent.inform-next-of-kin',
    provision: 'pbrl § 1-3 b',
  },
  {
    code: 'guardian',
    nb: 'verge',
    nn: 'verje',
    en: 'guardian',
    decision: 'consent.minor-representative',
    provision: 'vgml § 17 (2)',
  },
  {
    code: 'personalCapacityDeprived',
    nb: 'fratatt rettslig handleevne på det personlige området',
    nn: 'fråteken rettsleg handleevne på det personlege området',
    en: 'deprived of legal capacity in personal matters',
    decision: 'consent.on-behalf',
    provision: 'vgml § 22 (3)',
  },
  {
    code: 'childWelfare',
    nb: 'barnevernstjenesten',
    nn: 'barnevernstenesta',
    en: 'child welfare service',
    decision: 'consent.inform-child-welfare',
  },
  {
    code: 'saturdayIsWorkingDay',
    nb: 'virkedag',
    nn: 'yrkedag',
    en: 'working day',
    decision: 'priority.assessment-deadline',
    provision: 'dl § 148 (1)',
  },
  {
    code: 'assistiveDevices',
    nb: 'hjelpemiddel',
    nn: 'hjelpemiddel',
    en: 'assistive device',
    decision: 'responsibility.assistive-device.finances',
    provision: 'ftrl § 10-7 (2)',
  },
  {
    code: 'cooperationAgreement',
    nb: 'lovpålagt samarbeidsavtale',
    nn: 'lovpålagd samarbeidsavtale',
    en: 'statutory cooperation agreement',
    checklist: 'cooperation.statutory-agreement',
    provision: 'hol § 6-1 (1)',
  },
  {
    code: 'priority.right',
    nb: 'rett til nødvendig helsehjelp fra spesialisthelsetjenesten',
    nn: 'rett til naudsynt helsehjelp frå spesialisthelsetenesta',
    en: 'right to necessary specialist care',
    decision: 'priority.right',
    provision: 'pbrl § 2-1 b (2)',
  },
]

/** The words for the rules themselves. */
export const ruleWords: readonly Concept[] = [
  {
    code: 'Decision',
    nb: 'spørsmål med beslutningstabell',
    nn: 'spørsmål med avgjerdstabell',
    en: 'decision',
  },
  { code: 'Row', nb: 'rad', nn: 'rad', en: 'row' },
  { code: 'Answer', nb: 'svar', nn: 'svar', en: 'answer' },
  { code: 'undetermined', nb: 'ikke avgjort', nn: 'ikkje avgjort', en: 'undetermined' },
  { code: 'not-in-force', nb: 'ikke i kraft', nn: 'ikkje i kraft', en: 'not in force' },
  {
    code: 'presumed',
    nb: 'lagt til grunn etter loven',
    nn: 'lagt til grunn etter lova',
    en: 'presumed',
  },
  { code: 'basis', nb: 'grunnlag', nn: 'grunnlag', en: 'basis' },
  { code: 'Force', nb: 'slags norm', nn: 'slag norm', en: 'force' },
  { code: 'Checklist', nb: 'sjekkliste', nn: 'sjekkliste', en: 'checklist' },
  { code: 'Requirement', nb: 'punkt', nn: 'punkt', en: 'point' },
  { code: 'Weight', nb: 'vekt', nn: 'vekt', en: 'weight' },
  { code: 'Commencement', nb: 'ikrafttredelse', nn: 'iverksetjing', en: 'commencement' },
  { code: 'Amendment', nb: 'lovendring', nn: 'lovendring', en: 'amendment' },
  { code: 'Interpretation', nb: 'tolkningsspørsmål', nn: 'tolkingsspørsmål', en: 'interpretation' },
  { code: 'CaseFile', nb: 'sak', nn: 'sak', en: 'case file' },
]

/** A name, with the code that stands for it. */
export interface NamedCode extends Named {
  readonly code: string
}

/** Says something in every language. */
function named(say: (locale: Locale) => string): Named {
  return { nb: say('nb'), nn: say('nn'), en: say('en') }
}

const common = (locale: Locale) => words[locale].rules.consent.common

/** The kinds of norm, the strongest first, and the weights of a point, in the words of the packages. */
export const norms: readonly NamedCode[] = [
  ...keysOf(common('nb').forces).map((code) => ({
    code,
    ...named((locale) => common(locale).forces[code]),
  })),
  ...keysOf(common('nb').weights).map((code) => ({
    code,
    ...named((locale) => common(locale).weights[code]),
  })),
]

/** The keys of a record, with their names as its type has them. */
function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(record) as K[]
}

/** A term that the law has changed, with the first day of each name in each language. */
export interface ChangedTerm {
  readonly code: string
  readonly names: Readonly<Record<Locale, DatedTerm>>
}

/** The dated terms of one domain in one language. */
function termsOf(
  locale: Locale,
  domain: (typeof domains)[number],
): Readonly<Record<string, DatedTerm>> {
  return words[locale].rules[domain].terms
}

/** The terms that the law has changed, in the words of the packages; the same in two domains once. */
export const changedTerms: readonly ChangedTerm[] = [
  ...new Map(
    domains.flatMap((domain) =>
      Object.keys(termsOf('nb', domain)).map((code) => {
        const names = {
          nb: termsOf('nb', domain)[code] ?? [],
          nn: termsOf('nn', domain)[code] ?? [],
          en: termsOf('en', domain)[code] ?? [],
        }
        return [JSON.stringify([code, names]), { code, names }] as const
      }),
    ),
  ).values(),
]

/** An act in the glossary. */
export interface ActNamed extends NamedCode {
  readonly code: ActAbbreviation
  /** The official number. */
  readonly number: string
}

/** The acts and regulations by their abbreviations, with name and short form in each language. */
export const actNames: readonly ActNamed[] = actList.map((act) => ({
  code: act,
  number: acts[act].id,
  ...named((locale) => {
    const { name, short } = words[locale].law.acts[act]
    return `${capitalized(name)} (${short})`
  }),
}))

/** The languages, that of the page first. */
export function languagesFrom(locale: Locale): readonly Locale[] {
  return [locale, ...locales.filter((each) => each !== locale)]
}
