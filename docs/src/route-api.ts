import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data'
import { addressOf, apiAddress } from './model/addresses.ts'

type Entry = StarlightRouteData['sidebar'][number]

/** What a package offers. */
interface Manifest {
  readonly name: string
  readonly exports: Readonly<Record<string, unknown>>
}

// Read by the bundler: the pages are made from the same lists of entry points.
const manifests = import.meta.glob<Manifest>(
  ['../../packages/*/package.json', '!../../packages/testing/package.json'],
  { eager: true, import: 'default' },
)
const root = 'en/api'

function link(label: string, id: string, current: string): Entry {
  const href = id === root ? apiAddress() : addressOf('en', `${id.slice('en'.length)}/`)
  return { type: 'link', label, href, isCurrent: id === current, badge: undefined, attrs: {} }
}

/** The pages of the documentation of the code, by package. */
function packagesIn(current: string): Entry[] {
  return Object.keys(manifests)
    .sort()
    .flatMap((path) => {
      const folder = /packages\/([^/]+)\//.exec(path)?.[1]
      const manifest = manifests[path]
      if (folder === undefined || manifest === undefined) return []
      // What is offered as it stands, such as data, is no module.
      const entries = Object.entries(manifest.exports)
        .filter(([, target]) => typeof target === 'object')
        .map(([each]) => each.slice(1))
        .map((each) => link(`${manifest.name}${each}`, `${root}/${folder}${each}`, current))
      const collapsed = !`${current}/`.startsWith(`${root}/${folder}/`)
      return [
        { type: 'group' as const, label: manifest.name, collapsed, badge: undefined, entries },
      ]
    })
}

/** Adds the pages of the documentation of the code to the sidebar where one of them is open. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute
  const { id } = route
  if (id !== root && !id.startsWith(`${root}/`)) return
  route.sidebar = [
    {
      type: 'group',
      label: 'API',
      collapsed: false,
      badge: undefined,
      entries: [link('All modules', root, id), ...packagesIn(id)],
    },
    ...route.sidebar,
  ]
})
