import { checklistTextsOf, describeChecklistTexts } from '@vilkar/testing/texts'
import { describe, expect, it } from 'vitest'
import {
  checkReferral,
  priorityChecklists,
  type Referral,
  type ReferralReport,
} from '../../src/checklists/index.js'
import { en } from '../../src/texts/en.js'
import { nb } from '../../src/texts/nb.js'
import { nn } from '../../src/texts/nn.js'
import { parts, whole, wholeFor } from './helpers.js'

/** Referrals that between them are told all there is to say. */
function* many(): Generator<Referral> {
  for (const birthDate of ['2019-05-14', '2009-01-01', '1980-01-01']) {
    const document = whole(birthDate)
    yield document
    for (const [point, , take] of parts) {
      const concerned = wholeFor(point, birthDate)
      yield concerned
      for (const value of [false, undefined] as const) {
        yield take(concerned, value)
        yield { ...take(concerned, value), completeness: 'partial' }
      }
    }
    yield {
      ...document,
      referredBy: 'general-practitioner',
      necessaryInformation: null,
      divisionOfTasks: null,
    }
    yield { ...document, generalPractitioner: { reasonForNone: true } }
    yield { ...document, referredBy: 'general-practitioner' }
    yield { ...document, referredBy: null, inSpecialistCare: null }
    yield { ...document, inSpecialistCare: null }
    yield { ...document, nationalService: 'none' }
    yield { ...document, nationalService: null }
  }
}

function* reports(): Generator<ReferralReport['content']> {
  for (const document of many()) yield checkReferral(document, { on: '2026-11-20' }).content
}

const languages = { nb, nn, en }

describeChecklistTexts({
  checklists: priorityChecklists,
  languages,
  days: ['2026-11-20'],
  reports: reports(),
  commands: true,
})

describe.each(Object.entries(languages))('the texts of the checklist in %s', (_, texts) => {
  const all = checklistTextsOf(texts)

  it('say of the national services that the guide calls it a duty', () => {
    expect(all.get('point priority.referral national-service')).toMatch(
      /^(Veilederen sier|Rettleiaren seier|The guide says) .*(forplikte?t|forplikta|oblige)/u,
    )
  })

  it('tell the strengths apart: in most cases, should, expected, may', () => {
    const of = (point: string): string => all.get(`point priority.referral ${point}`) ?? ''
    expect(of('gp-assessment')).toMatch(/de fleste tilfeller|dei fleste tilfelle|most cases/)
    expect(of('municipal-assessment')).toMatch(/ bør | should /)
    expect(of('measures')).toMatch(/forventer|ventar|expects/)
    expect(of('interpreter')).toMatch(/ kan | may /)
  })
})
