// HAPI's validator holds to base R4 the examples that the tests read, and what the package writes of them.
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { operationOutcome, outcomeOfIssues, questionnaire, readFhir } from '@vilkar/fhir'
import { checkPlan } from '@vilkar/individual-plan/checklists'
import { assessCase, isInvalidInput } from 'vilkar'
import { en } from 'vilkar/texts/en'
import { nb } from 'vilkar/texts/nb'
import { nn } from 'vilkar/texts/nn'
import { needJava, root, runMaven, scratch } from '../engine.mjs'

needJava()
const folder = scratch()
const on = '2026-06-01'
const examples = join(root, 'packages/fhir/test/examples')
const write = (name, resource) => {
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(resource))
}

for (const file of readdirSync(examples)) copyFileSync(join(examples, file), join(folder, file))

const child = JSON.parse(readFileSync(join(examples, 'child-with-plan.json'), 'utf8'))
const { file, places } = readFhir(child, { on })
const { content, soundness, transitions, quality } = checkPlan(file.documents.individualPlan, {
  on,
})
const say = ({ message }) => message
write('outcome', operationOutcome([content, soundness, transitions, quality], { places, say }))
const { toAsk } = assessCase({ ...file, consent: {}, individualPlan: {}, priority: {} }, { on })
for (const texts of [nb, nn, en])
  write(
    `questionnaire.${texts.consent.language}`,
    questionnaire(toAsk, { texts, on }).questionnaire,
  )
write('nothing-found', operationOutcome([]))
try {
  readFhir([{ resourceType: 'Patient' }, { resourceType: 'Patient' }], { on })
} catch (error) {
  if (!isInvalidInput(error)) throw error
  write('refused', outcomeOfIssues(error.issues, 'nb'))
}

runMaven(join(root, '.interop/java/fhir'), { resources: folder })
console.log(
  `${readdirSync(folder).length} resources are of base R4, ${readdirSync(examples).length} of them read by the tests`,
)
