// The public surface as text, one report an entry point in .config/api/: a change of it is seen in review.
// `--update` writes the reports; without, a difference fails. Reads dist, so build first.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'
import { packages, publicEntries, root } from '../workspace.mjs'

const update = process.argv.includes('--update')
const reportFolder = join(root, '.config/api')
const temp = join(reportFolder, 'temp')
mkdirSync(reportFolder, { recursive: true })

/**
 * Reads a report so that two builds of one source read alike. The compiler prints the members of unions
 * and enums in the order in which it first met them, and that varies; so a report is compared word for
 * word, in any order, but for the names of shared chunks, which follow from that order.
 *
 * @param {string} path
 */
const readAlike = (path) =>
  readFileSync(path, 'utf8')
    .split(/[\s|,;<>(){}[\]]+/)
    .filter((word) => !/\bdist\//.test(word))
    .sort()
    .join('\n')

/** @type {string[]} */
const problems = []
const reports = new Set(['temp'])

for (const { short, dir } of packages)
  for (const { name } of publicEntries(dir)) {
    const entry = join(dir, 'dist', `${name}.d.ts`)
    if (!existsSync(entry)) throw new Error(`${entry} is missing: run "npm run build" first.`)
    const reportFileName = `${[short, ...name.split('/').filter((part) => part !== 'index')].join('.')}.api.md`
    reports.add(reportFileName)
    const config = ExtractorConfig.prepare({
      configObjectFullPath: undefined,
      packageJsonFullPath: join(dir, 'package.json'),
      configObject: {
        projectFolder: dir,
        mainEntryPointFilePath: entry,
        newlineKind: 'lf',
        compiler: { tsconfigFilePath: join(root, '.config/tsconfig.build.json') },
        apiReport: {
          enabled: true,
          reportFileName,
          reportFolder,
          reportTempFolder: temp,
          // Release tags say nothing below 1.0: everything exported is public.
          includeForgottenExports: false,
        },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        messages: {
          extractorMessageReporting: {
            default: { logLevel: /** @type {any} */ ('warning'), addToApiReportFile: true },
            'ae-missing-release-tag': { logLevel: /** @type {any} */ ('none') },
          },
          // The docblocks are the linter's business.
          tsdocMessageReporting: { default: { logLevel: /** @type {any} */ ('none') } },
        },
      },
    })
    const result = Extractor.invoke(config, {
      localBuild: update,
      messageCallback: (message) => {
        message.handled = true
        if (message.logLevel === 'error') problems.push(message.text)
      },
    })
    if (!result.apiReportChanged) continue
    if (update) console.log(`${reportFileName} written`)
    else if (
      !existsSync(join(reportFolder, reportFileName)) ||
      readAlike(join(temp, reportFileName)) !== readAlike(join(reportFolder, reportFileName))
    )
      problems.push(`${reportFileName} differs`)
  }

// A report of an entry point that is gone.
for (const file of readdirSync(reportFolder).filter((name) => !reports.has(name))) {
  if (update) rmSync(join(reportFolder, file))
  else problems.push(`${file} belongs to no entry point`)
}
rmSync(temp, { recursive: true, force: true })

if (problems.length > 0) {
  console.error(
    `${problems.join('\n')}\nIf the change is meant, run "npm run api:update" and commit the reports.`,
  )
  process.exitCode = 1
}
