// Asks for a changeset where a published package changed: whoever pins a version reads there which answers
// differ. A branch is compared with where it left main; uncommitted work on main with the last commit; main
// itself, which may be all that a clean clone has, with the last release or else the first commit. Nothing is
// fetched.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

/**
 * Asks git.
 *
 * @param {...string} args its command
 * @returns what it says, or `undefined` where it refuses
 */
function git(...args) {
  try {
    return execFileSync('git', args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return undefined
  }
}

/**
 * Lists the files that differ from a commit, committed or not.
 *
 * @param {string} base the commit
 */
const changedSince = (base) =>
  [
    git('diff', '--name-only', '--no-renames', '-z', base, '--', 'packages', '.changeset'),
    git('ls-files', '--others', '--exclude-standard', '-z', '--', 'packages', '.changeset'),
  ].flatMap((listed) => (listed ?? '').split('\0').filter((file) => file !== ''))

/** The commit to compare with, and how a reader would call it. */
function baseOf() {
  const head = git('rev-parse', 'HEAD')
  if (head === undefined) return undefined
  const main = ['main', 'origin/main'].find((ref) => git('rev-parse', '--verify', ref))
  const left = main && git('merge-base', 'HEAD', main)
  if (left && left !== head) return { commit: left, called: `where this branch left ${main}` }
  if (changedSince('HEAD').length > 0) return { commit: 'HEAD', called: 'the last commit' }
  const release = git('describe', '--tags', '--abbrev=0')
  if (release) return { commit: release, called: release }
  const [first = head] = (git('rev-list', '--max-parents=0', 'HEAD') ?? '').split('\n')
  return { commit: first, called: 'the first commit' }
}

/**
 * Reads the packages that a changeset names.
 *
 * @param {string} file the changeset
 */
function namedIn(file) {
  const [, head = ''] = readFileSync(file, 'utf8').split(/^---$/m)
  return [...head.matchAll(/^['"]?([^'":\s]+)['"]?:\s*(?:major|minor|patch)\s*$/gm)].map(
    ([, name]) => name,
  )
}

const base = baseOf()
if (base === undefined) {
  console.log('No git repository here: nothing to ask a changeset for.')
  process.exit(0)
}

const changed = changedSince(base.commit)
const named = new Set(
  changed
    .filter((file) => /^\.changeset\/.+\.md$/.test(file) && existsSync(file))
    .flatMap((file) => namedIn(file)),
)
const missing = readdirSync('packages').flatMap((folder) => {
  const file = `packages/${folder}/package.json`
  if (!existsSync(file)) return []
  const { name, version, private: unpublished } = JSON.parse(readFileSync(file, 'utf8'))
  const before = git('show', `${base.commit}:${file}`)
  // A release takes its changesets away and raises the version.
  const released = before !== undefined && JSON.parse(before).version !== version
  const touched = changed.filter((each) => each.startsWith(`packages/${folder}/src/`))
  if (unpublished || released || touched.length === 0 || named.has(name)) return []
  return [`  ${name}: ${touched.slice(0, 3).join(', ')}${touched.length > 3 ? ', …' : ''}`]
})

if (missing.length > 0) {
  console.error(
    [
      `Changed since ${base.called}, and named in no changeset that came with it:`,
      ...missing,
      'Run `npm run changeset`, choose these packages, and tell the user what is different: of an answer, from',
      'which day and why. Where users notice nothing, a patch says so in one sentence.',
    ].join('\n'),
  )
  process.exitCode = 1
}
