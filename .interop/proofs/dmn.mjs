// Drools reads every decision as a DMN model, answers the test vectors alike or not at all, and finds no gap and no
// overlap. The analysis grows fast with the inputs: tables of up to eight are analysed, with --full all of them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { data, needJava, root, runMaven, scratch } from '../engine.mjs'
import { writeModels } from '../models.mjs'

needJava()
const { folder } = await writeModels()
const report = join(scratch(), 'report.json')
const mostInputs = process.argv.includes('--full') ? '99' : '8'
runMaven(join(root, '.interop/java/dmn'), { dmn: folder, data, report, analysed: mostInputs })

const { models, analysed, notAnalysed, ...domains } = JSON.parse(readFileSync(report, 'utf8'))
const sum = (name) => Object.values(domains).reduce((all, domain) => all + domain[name], 0)
console.log(`${models} models, none refused
${sum('complete')} vectors of complete inputs: equal
${sum('partial')} of inputs partly unknown: never another outcome, ${sum('partialAnswered')} answered
${Object.keys(analysed).length} tables of up to ${mostInputs} inputs analysed: no gap, no overlap`)
const slowest = Object.entries(analysed).sort(([, a], [, b]) => b - a)
for (const [id, milliseconds] of slowest.slice(0, 3)) console.log(`  ${id}: ${milliseconds} ms`)
console.log(`not analysed: ${notAnalysed.map(({ id, inputs }) => `${id} (${inputs})`).join(', ')}`)
