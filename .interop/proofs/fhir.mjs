// HAPI's validator holds to base R4 the examples that the tests read, and what the package writes of them. Of no-basis it
// holds persons to the profiles as well, where `--no-basis=FOLDER` says where its package was unpacked.
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

const readJson = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'))
const profiles = process.argv.find((each) => each.startsWith('--no-basis='))?.split('=')[1] ?? ''
const profiled = profiles === '' ? [] : ['Patient', 'RelatedPerson']
const persons = readdirSync(examples)
  .map((example) => readJson(examples, example))
  .flatMap((example) => example.entry?.map(({ resource }) => resource) ?? [example])
  .filter(({ resourceType }) => profiled.includes(resourceType))
for (const [at, person] of persons.entries()) {
  const { url } = readJson(profiles, `StructureDefinition-no-basis-${person.resourceType}.json`)
  write(`no-basis-${at}`, { ...person, meta: { profile: [url] } })
}

const child = readJson(examples, 'child-with-plan.json')
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

runMaven(join(root, '.interop/java/fhir'), { resources: folder, profiles })
console.log(`${readdirSync(folder).length - persons.length} resources are of base R4, ${readdirSync(examples).length} of them read by the tests
${profiles === '' ? 'no-basis was not given: npm run interop -- fhir.mjs --no-basis=FOLDER' : `${persons.length} persons are of no-basis`}`)
