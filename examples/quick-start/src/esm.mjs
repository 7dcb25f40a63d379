import { assessCase, explainCase } from 'vilkar'
import { nb } from 'vilkar/texts/nb'

// A 15-year-old wants help, and has good reason to keep it from the parents.
/** @type {import('vilkar').CaseFile} */
const file = {
  person: {
    birthDate: '2002-09-03',
    childWishesParentsNotTold: true,
    childsReasonsDeserveRespect: true,
    weightyReasonsAgainstTellingParents: false,
  },
  consent: { matter: 'ordinary' },
}

for (const on of ['2017-12-31', '2018-01-01']) {
  const assessment = assessCase(file, { on })
  const { whoDecides } = assessment.consent
  const { question, answer, conditions, basis } = explainCase(assessment, nb).consent.whoDecides
  const because = conditions.map(({ label, value }) => `${label}: ${value}`)
  const outcome = whoDecides.status === 'determined' ? whoDecides.outcome : 'open'
  console.log([`${on}: ${outcome}`, question, answer, ...because, ...basis].join('\n  '))
}
