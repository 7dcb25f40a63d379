// What a vendor's program does with the packages; it is compiled and never run. `npm run types:check` compiles it
// with several compilers, as their users have them set.
import { decide, isInvalidInput } from '@vilkar/core'
import { assessConsent, parentalConsent, whoDecides, type ConsentFacts } from '@vilkar/consent'
import { nb as consentNb } from '@vilkar/consent/texts/nb'
import { explainCase, assessCase, type CaseFile } from 'vilkar'
import { ask } from '@vilkar/law'
import { nb } from 'vilkar/texts/nb'

const file: CaseFile = { person: { birthDate: '2010-05-17' }, consent: { matter: 'ordinary' } }
const assessment = assessCase(file, { on: '2026-02-01' })
export const explained = explainCase(assessment, nb)

const facts: ConsentFacts = { birthDate: '2010-05-17', matter: null }
export const consent = assessConsent(facts, { on: '2026-02-01' })
export const label: string = consentNb.inputs.matter.values.ordinary

const answer = ask(whoDecides, { age: 15 }, { on: '2026-02-01' })
export const outcome: string | undefined =
  answer.status === 'determined' ? answer.outcome : undefined
export const status = decide(parentalConsent, {}, { on: '2026-02-01' }).status

// @ts-expect-error -- no fact is called so.
export const misspelt: ConsentFacts = { birthDat: '2010-05-17' }
// @ts-expect-error -- no value is called so.
export const unknown: ConsentFacts = { matter: 'ordinry' }
export const tellsApart = (error: unknown): boolean => isInvalidInput(error)
