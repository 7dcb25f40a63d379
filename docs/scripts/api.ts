import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  Application,
  ReflectionKind,
  ReflectionType,
  UnknownType,
  type DeclarationReflection,
} from 'typedoc'
import * as z from 'zod'
import { apiAddress } from '../src/model/addresses.ts'

/*
 * Writes the documentation of the code: a page for each entry point of each package, in English alone, in a frame of
 * its own. The same sources give the same pages, and any warning stops the build.
 */

const root = fileURLToPath(new URL('../../', import.meta.url))
const temporary = fileURLToPath(new URL('../.astro/api/', import.meta.url))
const out = fileURLToPath(new URL('../src/content/api/', import.meta.url))

/** The packages, in the order in which they build on one another. */
const folders = [
  'vilkar',
  'core',
  'law',
  'consent',
  'individual-plan',
  'responsibility',
  'cooperation',
  'priority',
  'dmn',
  'fhir',
  'sql',
] as const

const manifest = z.object({
  name: z.string(),
  description: z.string(),
  exports: z.record(z.string(), z.union([z.string(), z.object({ '@vilkar/source': z.string() })])),
})

/** A module that a package offers. */
interface EntryPoint {
  /** The name under which it is imported. */
  readonly name: string
  /** The path of its page below that of the documentation of the code. */
  readonly page: string
  /** Its source, from the root of the repository. */
  readonly source: string
}

/** A package and its entry points. */
interface Package {
  readonly name: string
  readonly description: string
  readonly entryPoints: readonly EntryPoint[]
}

async function readPackage(folder: string): Promise<Package> {
  const text = await readFile(join(root, 'packages', folder, 'package.json'), 'utf8')
  const { name, description, exports } = manifest.parse(JSON.parse(text))
  const entryPoints = Object.entries(exports).flatMap(([path, target]) =>
    typeof target === 'string'
      ? []
      : [
          {
            name: `${name}${path.slice(1)}`,
            page: `${folder}${path.slice(1)}`,
            source: join('packages', folder, target['@vilkar/source']),
          },
        ],
  )
  return { name, description, entryPoints }
}

/** The name that TypeDoc gives the module of a source. */
function moduleName(source: string): string {
  return source.replace(/^packages\//, '').replace(/(\/index)?\.ts$/, '')
}

/** How many members of a constant are written out; the law's registers have pages of their own. */
const shown = 40

/** Leaves out the members of a constant that has too many of them. */
function shorten(reflection: DeclarationReflection): void {
  const { type } = reflection
  if (!(type instanceof ReflectionType)) return
  const count = type.declaration.children?.length ?? 0
  if (count <= shown) return
  reflection.project.removeTypeReflections(type)
  reflection.type = new UnknownType(`{ … ${String(count)} members … }`)
}

/** A page as TypeDoc wrote it. */
interface WrittenPage {
  readonly page: string
  readonly text: string
  /** The anchors that the site will give its headings. */
  readonly anchors: ReadonlySet<string>
}

/** Lists the anchors of the headings of a text, numbered where they would be the same. */
function anchorsIn(text: string): ReadonlySet<string> {
  const anchors = new Set<string>()
  const prose = text.replace(/^```[^]*?^```/gm, '')
  for (const [, heading = ''] of prose.matchAll(/^#{2,6} (.+)$/gm)) {
    const plain = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-')
    let anchor = plain
    for (let count = 1; anchors.has(anchor); count++) anchor = `${plain}-${String(count)}`
    anchors.add(anchor)
  }
  return anchors
}

/** Finds the anchor that is meant: TypeDoc now and then numbers one that the page has but once. */
function anchorIn({ page, anchors }: WrittenPage, named: string): string {
  const found = [named, named.replace(/-\d+$/, '')].find((anchor) => anchors.has(anchor))
  if (found === undefined) throw new Error(`${page} has no heading ${named}`)
  return `#${found}`
}

/** Turns links between the files into links between the pages, and sees that each leads somewhere. */
function linkPages(file: string, files: ReadonlyMap<string, WrittenPage>): string {
  const { text = '' } = files.get(file) ?? {}
  return text.replace(
    /\]\(([^()\s#:]+\.md)?(?:#([^()\s]+))?\)/g,
    (_link, target: string | undefined, anchor: string | undefined) => {
      const path = target === undefined ? file : join(dirname(file), target)
      const to = files.get(path)
      if (to === undefined) throw new Error(`${file}: a link to ${path}, which is no page`)
      const place = anchor === undefined ? '' : anchorIn(to, anchor)
      return `](${target === undefined ? '' : `${apiAddress()}${to.page}/`}${place})`
    },
  )
}

/** Writes code as it is: coloured, it would take ten times the room. */
function plainCode(text: string): string {
  return text.replace(/^```\w*\n([^]*?)^```$/gm, (_fence, code: string) => {
    const escaped = code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').trimEnd()
    // An empty line would end the block.
    return `<pre tabindex="0"><code>${escaped.replaceAll(/\n(?=\n)/g, '\n&#32;')}</code></pre>`
  })
}

/** How long a line may be: the type of a whole case file takes pages, and says less than its schema. */
const longestLine = 1500

/** Breaks off a line that spells out a type of many members, between two of them. */
function breakOff(line: string): string {
  if (line.length <= longestLine) return line
  return `${line.slice(0, line.lastIndexOf('; ', longestLine / 2))}; …`
}

function write(title: string, description: string, body: string): string {
  const front = [
    '---',
    `title: ${JSON.stringify(title)}`,
    `description: ${JSON.stringify(description)}`,
    '---',
  ]
  return `${front.join('\n')}\n\n${plainCode(body).split('\n').map(breakOff).join('\n').trim()}\n`
}

async function save(page: string, text: string): Promise<void> {
  const path = join(out, `${page}.md`)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

function indexOf(packages: readonly Package[]): string {
  const parts = packages.map(({ name, description, entryPoints }) => {
    const links = entryPoints.map((entry) => `- [\`${entry.name}\`](${apiAddress()}${entry.page}/)`)
    return `## ${name}\n\n${description}\n\n${links.join('\n')}`
  })
  return write(
    'API',
    'Every module of the packages, written from their sources.',
    [
      'Every module that the packages offer, written from their sources. Each name has its Norwegian term where it stands for one.',
      ...parts,
    ].join('\n\n'),
  )
}

const packages = await Promise.all(folders.map(readPackage))
const entryPoints = packages.flatMap((each) => each.entryPoints)
const app = await Application.bootstrapWithPlugins({
  entryPoints: entryPoints.map(({ source }) => join(root, source)),
  out: temporary,
  options: join(root, '.config/typedoc.json'),
})

const project = await app.convert()
if (project === undefined) throw new Error('the sources could not be read')
for (const module of project.children ?? []) {
  const found = entryPoints.find(({ source }) => moduleName(source) === module.name)
  if (found === undefined) throw new Error(`${module.name} is no entry point`)
  module.name = found.name
}
project
  .getReflectionsByKind(ReflectionKind.Variable)
  .filter((each): each is DeclarationReflection => each.isDeclaration())
  .forEach(shorten)
app.validate(project)

await rm(out, { recursive: true, force: true })
await rm(temporary, { recursive: true, force: true })
await app.generateOutputs(project)
if (app.logger.hasErrors() || app.logger.hasWarnings()) {
  throw new Error('the documentation of the code has errors or warnings')
}

const files = new Map<string, WrittenPage>()
for (const { name, page } of entryPoints) {
  const text = await readFile(join(temporary, `${name}.md`), 'utf8')
  files.set(`${name}.md`, { page, text, anchors: anchorsIn(text) })
}
for (const { name, page } of entryPoints) {
  await save(page, write(name, `The module ${name}.`, linkPages(`${name}.md`, files)))
}
await save('index', indexOf(packages))
await rm(temporary, { recursive: true, force: true })
