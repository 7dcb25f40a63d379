import type { CommonTexts } from '../explain/domain-texts.js'

/** The common words in bokmål. */
export const nb: CommonTexts = {
  yes: 'ja',
  no: 'nei',
  unknown: 'ukjent',
  birthDate: 'fødselsdato',
  or: 'eller',
  headings: {
    question: 'Spørsmål',
    answer: 'Svar',
    possible: 'Mulige svar',
    needed: 'Det trengs opplysning om',
    conditions: 'Fordi',
    basis: 'Grunnlag',
    presumed: 'lagt til grunn etter loven',
    judged: 'vurderes av',
  },
  notInForce: 'Dagen er utenfor det reglene her dekker.',
  lawRead: {
    through: 'Loven er lest til og med {day}.',
    beyond:
      'Merk: Loven er lest til og med {day}, og ikke til dagen det spørres om. Det som sies her, bygger på den siste teksten som er lest.',
    read: 'Ordlyden er lest.',
    inferred: 'Ordlyden er ikke lest, men utledet av andre kilder: {citations}.',
    unverified: 'Ordlyden er ikke lest, og ikke alt er bekreftet: {citations}.',
  },
  mayChange: {
    answer: 'Svaret kan endre seg {day}, fordi {because}.',
    document: 'Det som er funnet, endrer seg {day}, fordi {because}.',
    beyond: 'Loven er ikke lest så langt, og kan være endret før den tid.',
    birthday: {
      known: 'personen fyller {years} år',
      'first-possible': 'personen fra da av kan ha fylt {years} år',
      'last-possible': 'personen da har fylt {years} år, uansett hvilken dag fødselsdagen er',
    },
    changeOfLaw: 'en lovendring begynner å gjelde («{what}»)',
    statedDay: { come: 'dagen er kommet: {what}', over: 'dagen er forbi: {what}' },
    countedDay: {
      come: 'en dag er kommet, regnet fra: {what}',
      over: 'en dag er forbi, regnet fra: {what}',
    },
  },
  forces: {
    statute: 'lov',
    regulation: 'forskrift',
    'preparatory-works': 'lovforarbeider',
    interpretation: 'tolkning',
    guidance: 'veiledning',
    practice: 'praksis',
    local: 'lokal praksis',
  },
  weights: { must: 'skal', should: 'bør', may: 'kan' },
  findings: {
    met: 'Oppfylt',
    unmet: 'Mangler',
    undetermined: 'Må vurderes',
    'not-applicable': 'Gjelder ikke',
  },
  notApplicable: 'Punktet gjelder ikke her.',
  applicabilityUnknown: 'Det er ikke kjent om punktet gjelder her.',
}
