import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data'
import { addressOf, apiAddress } from './model/addresses.ts'
import { locales } from './model/locales.ts'

type Entry = StarlightRouteData['sidebar'][number]

/** The addresses that the documentation of the code does not have, since it is in English alone. */
const translated = locales.map((locale) => addressOf(locale, '/api/'))

/** Leads to the one documentation of the code there is, from whichever language. */
function redirected(href: string): string {
  return translated.includes(href) ? apiAddress() : href
}

function redirectAll(entries: Entry[]): Entry[] {
  return entries.map((entry) =>
    entry.type === 'group'
      ? { ...entry, entries: redirectAll(entry.entries) }
      : { ...entry, href: redirected(entry.href) },
  )
}

/** Mends the links of the sidebar and of the foot of each page. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute
  const { prev, next } = route.pagination
  route.sidebar = redirectAll(route.sidebar)
  route.pagination = {
    prev: prev && { ...prev, href: redirected(prev.href) },
    next: next && { ...next, href: redirected(next.href) },
  }
})
