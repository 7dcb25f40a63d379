import type { RulesTexts } from './types.ts'

/** The words of the rule pages in English. */
export const en: RulesTexts = {
  indexTitle: 'All questions',
  indexDescription: 'Every question that the rules answer, by domain.',
  indexLead:
    'Each question has a page with its decision table, its legal basis, its changes over time and examples.',
  partsLead: 'Questions that others are put together from. They can be asked by themselves too.',
  table: {
    outcome: 'Answer',
    force: 'Kind of norm',
    basis: 'Basis',
  },
  since: 'Since {from}',
  until: 'From {from} to {until}',
  changes: {
    first: 'The rules are covered from here.',
    none: 'No case got another answer; the basis or the words changed.',
    all: 'All cases',
    more: '{count} groups of cases in all got another answer; the first {told} stand here.',
    whom: 'Who got another answer?',
  },
  examples: {
    lead: 'One example for each row in force. The answers are computed by the rules on {day}. What an example does not name is unknown and makes no difference.',
    nothingKnown: 'With nothing known',
    given: 'Given',
    answer: 'Answer',
    noFacts: 'no facts',
    beyond: 'Just outside the limit',
    undetermined: 'not determined',
    first: 'Ask first about',
  },
  cases: {
    lead: 'Answers that authorities gave in concrete situations, told in our own words in bokmål, and what the rules answer to the same facts. The sources were read as far as a stored copy goes. They are not law, and some of them speak of older rules.',
    show: 'Show {count} cases',
    kinds: {
      decision: 'decision',
      answer: 'answer to a question',
      circular: 'circular',
      guidance: 'guidance',
    },
    noDay: 'day not known',
    via: 'by way of',
    facts: 'The situation',
    outcome: 'The answer of the source',
    names: 'Provisions the source names',
    rulesAnswer: 'The rules answer for {day}',
    given: 'Rests on',
    needed: 'Turns on',
    verdicts: {
      'as-published': 'As in the source.',
      'as-published-with-assumptions': 'As in the source, with what it takes for granted.',
      'open-as-published': 'Open, as in the source.',
      differs: 'Not as in the source.',
    },
    settled: {
      'rule-questioned': 'The rule is to be looked at again',
      'source-leaves-out': 'The source leaves something out',
      'source-goes-further': 'The source goes further than the law',
      'other-rule': 'It follows from another rule',
    },
  },
  basis: {
    lead: 'What the provisions say is told in our own words. Lovdata has the authoritative text.',
    lovdata: 'Lovdata',
    sources: 'Preparatory works and guidance',
  },
  confidence: { read: 'read', inferred: 'inferred', unverified: 'unverified' },
  interpretations: {
    unclear: 'What is unclear',
    reading: 'Reading chosen',
    why: 'Why',
    wouldChange: 'What would change it',
  },
  statements: {
    lead: 'Statements of the sources that this rule carries.',
  },
  related: {
    feeds: 'The answer to another question is a fact here',
    feedsInto: 'The answer from here is a fact in',
    parts: 'Put together from',
    partOf: 'Part of',
    as: 'as',
  },
}
