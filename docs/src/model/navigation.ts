import { frameTexts } from '../texts/frame/index.ts'
import { toolsTexts } from '../texts/tools/index.ts'
import {
  actAddress,
  addressOf,
  apiAddress,
  base,
  checklistAddress,
  pageAddress,
  pages,
  ruleAddress,
  type PageName,
} from './addresses.ts'
import { checklists } from './checklist-list.ts'
import { decisions, isPart } from './decisions.ts'
import { domainOf } from './domains.ts'
import { actList } from './law-lists.ts'
import { localeOf, locales, type Locale } from './locales.ts'
import { checklistTitle, questionOf } from './titles.ts'
import { words } from './words.ts'

/** A link of the frame. */
export interface NavigationLink {
  readonly label: string
  readonly href: string
  readonly isCurrent: boolean
}

/** A section of the site, by the page that opens it. */
interface Section {
  readonly opens: PageName
  readonly pages: readonly PageName[]
}

/** The sections, each with the pages that belong to it. */
const sections = {
  tools: {
    opens: 'tools',
    pages: ['tools', 'toolWhoDecides', 'toolPlan', 'toolDeadline', 'tryIt'],
  },
  questions: { opens: 'rules', pages: ['rules', 'situations'] },
  checklists: { opens: 'checklists', pages: ['checklists'] },
  law: { opens: 'law', pages: ['law', 'changes'] },
  doubts: { opens: 'interpretations', pages: ['interpretations'] },
  sources: { opens: 'coverage', pages: ['coverage', 'glossary'] },
  developers: {
    opens: 'startDeveloper',
    pages: [
      'startVendor',
      'startDeveloper',
      'startAnalyst',
      'startIntegration',
      'startData',
      'startAdopters',
      'downloads',
    ],
  },
} as const satisfies Readonly<Record<string, Section>>

/** The name of a section. */
export type SectionName = keyof typeof sections

const sectionNames = Object.keys(sections) as readonly SectionName[]

/** Where a page stands: its language, and its path within the language. */
export interface Place {
  readonly locale: Locale
  readonly path: string
}

/**
 * Finds where an address stands on the site.
 *
 * @param pathname - The path of the address.
 * @returns Its language and its path within the language.
 */
export function placeOf(pathname: string): Place {
  const path = pathname.slice(base.length)
  const [, first = '', ...rest] = path.split('/')
  const locale = localeOf(first)
  return locale === 'nb' ? { locale, path } : { locale, path: `/${rest.join('/')}` }
}

/** Finds the section that a path belongs to. */
function sectionOf(path: string): SectionName | undefined {
  return sectionNames.find((name) =>
    sections[name].pages.some((page) => path.startsWith(pages[page])),
  )
}

/**
 * Lists the sections as links.
 *
 * @param place - Where the page stands.
 * @returns A link to the first page of each section.
 */
export function sectionLinks({ locale, path }: Place): readonly NavigationLink[] {
  const current = sectionOf(path)
  return sectionNames.map((name) => ({
    label: frameTexts[locale].sections[name],
    href: pageAddress(locale, sections[name].opens),
    isCurrent: name === current,
  }))
}

/** Finds what to show of a page in another language: the statements of the sources stand in bokmål alone. */
function translated(path: string): string {
  return path.startsWith(pages.coverage) ? pages.coverage : path
}

/**
 * Lists the same page in each language.
 *
 * @param place - Where the page stands.
 * @returns A link for each language.
 */
export function languageLinks({ locale, path }: Place): readonly (NavigationLink & {
  readonly lang: Locale
})[] {
  return locales.map((lang) => ({
    lang,
    label: frameTexts[lang].language,
    href: addressOf(lang, lang === locale ? path : translated(path)),
    isCurrent: lang === locale,
  }))
}

/** The pages of a section besides those that it lists. */
function pageLinks({ locale, path }: Place, section: SectionName): readonly NavigationLink[] {
  const { links, frame } = frameTexts[locale]
  const tools = toolsTexts[locale]
  const labels: Readonly<Record<PageName, string>> = {
    start: links.start,
    startVendor: links.vendor,
    startDeveloper: links.developer,
    startAnalyst: links.analyst,
    startIntegration: links.integration,
    startData: links.data,
    startAdopters: links.adopters,
    tools: links.allTools,
    toolWhoDecides: tools.whoDecides.title,
    toolPlan: tools.plan.title,
    toolDeadline: tools.deadline.title,
    tryIt: links.tryIt,
    situations: links.situations,
    rules: links.allRules,
    checklists: links.allChecklists,
    law: links.acts,
    changes: links.changes,
    interpretations: links.interpretations,
    coverage: links.coverage,
    glossary: links.glossary,
    downloads: links.downloads,
    search: frame.search,
  }
  return sections[section].pages.map((page) => ({
    label: labels[page],
    href: pageAddress(locale, page),
    isCurrent: path === pages[page],
  }))
}

/** What stands beside a page: the questions of its own field, the checklists, or the acts. */
function neighbours(
  { locale, path }: Place,
  section: SectionName,
): readonly Omit<NavigationLink, 'isCurrent'>[] {
  const [, , id = '', below = ''] = path.split('/')
  if (section === 'questions' && below === '' && decisions.some((each) => each.id === id)) {
    const domain = domainOf(id)
    return decisions
      .filter((each) => domainOf(each.id) === domain && (!isPart(each.id) || isPart(id)))
      .map((each) => ({
        label: questionOf(locale, each.id),
        href: ruleAddress(locale, each.id),
      }))
  }
  if (section === 'checklists')
    return checklists.map((each) => ({
      label: checklistTitle(locale, each.id),
      href: checklistAddress(locale, each.id),
    }))
  if (section === 'law' && path.startsWith(pages.law))
    return actList.map((act) => ({
      label: words[locale].law.acts[act].short,
      href: actAddress(locale, act),
    }))
  return section === 'developers'
    ? [{ label: frameTexts[locale].links.api, href: apiAddress() }]
    : []
}

/**
 * Lists what belongs to the section of a page.
 *
 * @param place - Where the page stands.
 * @returns The pages of the section and what stands beside this one; nothing on a page of no section.
 */
export function sidebarOf(place: Place):
  | {
      readonly pages: readonly NavigationLink[]
      readonly neighbours: readonly NavigationLink[]
    }
  | undefined {
  const section = sectionOf(place.path)
  if (section === undefined) return undefined
  const here = addressOf(place.locale, place.path)
  const of = pageLinks(place, section)
  const beside = neighbours(place, section)
  // A list of this page alone leads nowhere.
  if (of.length < 2 && beside.length === 0) return undefined
  return {
    pages: of,
    neighbours: beside.map((each) => ({ ...each, isCurrent: here.startsWith(each.href) })),
  }
}
