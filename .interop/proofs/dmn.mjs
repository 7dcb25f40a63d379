// Drools reads every decision as a DMN model, answers the test vectors alike or not at all, and finds no gap and no
// overlap by its own analysis, whose time grows with the inputs: the larger tables are listed with it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { data, needJava, root, runMaven, scratch } from '../engine.mjs'
import { writeModels } from '../models.mjs'

needJava()
const { folder } = await writeModels()
const report = join(scratch(), 'report.json')
runMaven(join(root, '.interop/java/dmn'), { dmn: folder, data, report })

const { models, analysed, ...domains } = JSON.parse(readFileSync(report, 'utf8'))
const sum = (name) => Object.values(domains).reduce((all, domain) => all + domain[name], 0)
console.log(`${models} models, none refused
${sum('complete')} vectors of complete inputs: equal
${sum('partial')} of inputs partly unknown: never another outcome, ${sum('partialAnswered')} answered
${Object.keys(analysed).length} tables analysed: no gap, no overlap; those of more than eight inputs:`)
for (const [id, { inputs, milliseconds }] of Object.entries(analysed))
  if (inputs > 8) console.log(`  ${id}: ${inputs} inputs, ${milliseconds} ms`)
