import type { CommonTexts } from '../explain/domain-texts.js'

/** The common words in nynorsk. */
export const nn: CommonTexts = {
  yes: 'ja',
  no: 'nei',
  unknown: 'ukjent',
  birthDate: 'fødselsdato',
  or: 'eller',
  headings: {
    question: 'Spørsmål',
    answer: 'Svar',
    possible: 'Moglege svar',
    needed: 'Det trengst opplysning om',
    conditions: 'Fordi',
    basis: 'Grunnlag',
    presumed: 'lagt til grunn etter lova',
    judged: 'blir vurdert av',
  },
  notInForce: 'Dagen er utanfor det reglane her dekkjer.',
  lawRead: {
    through: 'Lova er lesen til og med {day}.',
    beyond:
      'Merk: Lova er lesen til og med {day}, og ikkje til dagen det blir spurt om. Det som blir sagt her, byggjer på den siste teksten som er lesen.',
    read: 'Ordlyden er lesen.',
    inferred: 'Ordlyden er ikkje lesen, men utleidd av andre kjelder: {citations}.',
    unverified: 'Ordlyden er ikkje lesen, og ikkje alt er stadfesta: {citations}.',
  },
  mayChange: {
    answer: 'Svaret kan endre seg {day}, fordi {because}.',
    document: 'Det som er funne, endrar seg {day}, fordi {because}.',
    beyond: 'Lova er ikkje lesen så langt, og kan vere endra før den tid.',
    birthday: {
      known: 'personen fyller {years} år',
      'first-possible': 'personen frå då av kan ha fylt {years} år',
      'last-possible': 'personen då har fylt {years} år, same kva dag fødselsdagen er',
    },
    changeOfLaw: 'ei lovendring tek til å gjelde («{what}»)',
    statedDay: { come: 'dagen er komen: {what}', over: 'dagen er over: {what}' },
    countedDay: {
      come: 'ein dag er komen, rekna frå: {what}',
      over: 'ein dag er over, rekna frå: {what}',
    },
  },
  forces: {
    statute: 'lov',
    regulation: 'forskrift',
    'preparatory-works': 'lovførearbeid',
    interpretation: 'tolking',
    guidance: 'rettleiing',
    practice: 'praksis',
    local: 'lokal praksis',
  },
  weights: { must: 'skal', should: 'bør', may: 'kan' },
  findings: {
    met: 'Oppfylt',
    unmet: 'Manglar',
    undetermined: 'Må vurderast',
    'not-applicable': 'Gjeld ikkje',
  },
  notApplicable: 'Punktet gjeld ikkje her.',
  applicabilityUnknown: 'Det er ikkje kjent om punktet gjeld her.',
}
