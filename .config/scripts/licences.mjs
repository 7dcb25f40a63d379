// The licences of what the published packages bring along: each of those that an adopter's lawyer knows, and none that
// asks anything of who uses the packages; nothing that runs when it is installed; a word of licence in the package for
// what is built into it. With a file's name, writes the bill of materials there (CycloneDX, the same for the same lock).
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../workspace.mjs'
import { supplied } from './supply.mjs'

const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']
const all = supplied()
const told = readFileSync(join(root, 'packages/core/THIRD-PARTY-LICENSES.md'), 'utf8')

const problems = all.flatMap(({ name, version, license, how, runsWhenInstalled }) => [
  ...(allowed.includes(license) ? [] : [`${name}: ${license} is not among ${allowed.join(', ')}`]),
  ...(runsWhenInstalled ? [`${name} runs a script when it is installed`] : []),
  ...(how === 'built in' && !(told.includes(name) && told.includes(version))
    ? [`THIRD-PARTY-LICENSES.md says nothing of ${name} ${version}`]
    : []),
])
for (const { name, version, license, how } of all)
  console.log(`${name} ${version}: ${license}${how === 'own' ? '' : `, ${how}`}`)
if (problems.length > 0) {
  console.error(problems.join('\n'))
  process.exitCode = 1
}

/** @param {{ name: string, version: string }} of */
const purl = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`
const [file] = process.argv.slice(2)
if (file !== undefined)
  writeFileSync(
    file,
    `${JSON.stringify(
      {
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        components: all.map((each) => ({
          type: 'library',
          'bom-ref': purl(each),
          name: each.name,
          version: each.version,
          scope: 'required',
          ...(each.integrity !== undefined && {
            hashes: [
              {
                alg: 'SHA-512',
                content: Buffer.from(each.integrity.replace('sha512-', ''), 'base64').toString(
                  'hex',
                ),
              },
            ],
          }),
          licenses: [{ license: { id: each.license } }],
          purl: purl(each),
          ...(each.how === 'built in' && {
            properties: [{ name: 'vilkar:built-into', value: '@vilkar/core' }],
          }),
        })),
        dependencies: all.map((each) => ({
          ref: purl(each),
          dependsOn: all.filter(({ name }) => each.asksFor.includes(name)).map(purl),
        })),
      },
      null,
      2,
    )}\n`,
  )
