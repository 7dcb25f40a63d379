import { frameTexts } from '../texts/frame/index.ts'
import type { FrameTexts } from '../texts/frame/types.ts'
import { pages, type PageName } from './addresses.ts'
import { checklists } from './checklist-list.ts'
import { decisions, isPart } from './decisions.ts'
import { domainOf, domains } from './domains.ts'
import { locales, type Locale } from './locales.ts'
import { checklistTitle, questionOf } from './titles.ts'

/** A link of the sidebar, in the form that Starlight takes. */
export interface SidebarLink {
  readonly label: string
  readonly translations: Record<string, string>
  readonly link: string
}

/** A group of the sidebar. */
export interface SidebarGroup {
  readonly label: string
  readonly translations: Record<string, string>
  readonly collapsed?: boolean
  readonly items: (SidebarLink | SidebarGroup)[]
}

/** Says something in all languages. */
function said(inWords: (locale: Locale) => string): Pick<SidebarLink, 'label' | 'translations'> {
  const others = locales.filter((locale) => locale !== 'nb')
  return {
    label: inWords('nb'),
    translations: Object.fromEntries(others.map((locale) => [locale, inWords(locale)])),
  }
}

const named = (word: (texts: FrameTexts) => string): ReturnType<typeof said> =>
  said((locale) => word(frameTexts[locale]))

const page = (name: PageName, word: (texts: FrameTexts) => string): SidebarLink => ({
  ...named(word),
  link: pages[name],
})

const rule = (id: string): SidebarLink => ({
  ...said((locale) => questionOf(locale, id)),
  link: `${pages.rules}${id}/`,
})

/** The decisions of each domain, parts in a group of their own. */
function rulesByDomain(): SidebarGroup[] {
  return domains.map((domain) => {
    const ids = decisions.map(({ id }) => id).filter((id) => domainOf(id) === domain)
    const parts = ids.filter(isPart).map(rule)
    return {
      ...named((texts) => texts.domains[domain]),
      collapsed: true,
      items: [
        ...ids.filter((id) => !isPart(id)).map(rule),
        ...(parts.length > 0
          ? [{ ...named((texts) => texts.parts), collapsed: true, items: parts }]
          : []),
      ],
    }
  })
}

/**
 * Makes the sidebar of the site, with labels in every language.
 *
 * @returns The groups, in the form that Starlight takes.
 */
export function sidebar(): SidebarGroup[] {
  return [
    {
      ...named((texts) => texts.groups.start),
      items: [
        page('start', (texts) => texts.links.start),
        page('startVendor', (texts) => texts.links.vendor),
        page('startDeveloper', (texts) => texts.links.developer),
        page('startAnalyst', (texts) => texts.links.analyst),
        page('startData', (texts) => texts.links.data),
        page('tryIt', (texts) => texts.links.tryIt),
        page('situations', (texts) => texts.links.situations),
      ],
    },
    {
      ...named((texts) => texts.groups.rules),
      items: [page('rules', (texts) => texts.links.allRules), ...rulesByDomain()],
    },
    {
      ...named((texts) => texts.groups.checklists),
      collapsed: true,
      items: [
        page('checklists', (texts) => texts.links.allChecklists),
        ...checklists.map(({ id }) => ({
          ...said((locale) => checklistTitle(locale, id)),
          link: `${pages.checklists}${id}/`,
        })),
      ],
    },
    {
      ...named((texts) => texts.groups.law),
      items: [
        page('law', (texts) => texts.links.acts),
        page('changes', (texts) => texts.links.changes),
        page('interpretations', (texts) => texts.links.interpretations),
        page('coverage', (texts) => texts.links.coverage),
      ],
    },
    {
      ...named((texts) => texts.groups.reference),
      items: [
        page('glossary', (texts) => texts.links.glossary),
        page('downloads', (texts) => texts.links.downloads),
        { ...named((texts) => texts.links.api), link: '/api/' },
      ],
    },
  ]
}
