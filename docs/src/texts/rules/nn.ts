import type { RulesTexts } from './types.ts'

/** The words of the rule pages in nynorsk. */
export const nn: RulesTexts = {
  indexTitle: 'Alle spørsmål',
  indexDescription: 'Kvart spørsmål som reglane svarer på, etter område.',
  indexLead:
    'Kvart spørsmål har ei side med avgjerdstabell, lovgrunnlag, endringar over tid og døme.',
  partsLead: 'Spørsmål som andre er sette saman av. Dei kan òg stillast for seg.',
  table: {
    outcome: 'Svar',
    force: 'Slags norm',
    basis: 'Grunnlag',
  },
  since: 'Frå {from}',
  until: 'Frå {from} til {until}',
  changes: {
    first: 'Herifrå er reglane med.',
    none: 'Ingen tilfelle fekk eit anna svar; grunnlaget eller orda endra seg.',
    all: 'Alle tilfelle',
    more: 'Det er {count} grupper av tilfelle i alt som fekk eit anna svar; dei første {told} står her.',
    whom: 'Kven fekk eit anna svar?',
  },
  examples: {
    lead: 'Eitt døme for kvar rad som gjeld no. Svara er rekna ut av reglane på dagen {day}. Det som ikkje står i dømet, er ukjent og har ikkje noko å seie.',
    nothingKnown: 'Når ingenting er kjent',
    given: 'Gitt',
    answer: 'Svar',
    noFacts: 'ingen opplysningar',
    beyond: 'Like utanfor grensa',
    undetermined: 'ikkje avgjort',
    first: 'Spør først om',
  },
  cases: {
    lead: 'Svar frå styresmakter i konkrete situasjonar, attgjevne med eigne ord på bokmål, og det reglane svarer på dei same opplysningane. Kjeldene er lesne så langt ein lagra kopi rekk. Dei er ikkje lov, og nokre av dei gjeld eldre reglar.',
    show: 'Vis {count} saker',
    kinds: {
      decision: 'avgjerd',
      answer: 'svar på spørsmål',
      circular: 'rundskriv',
      guidance: 'rettleiing',
    },
    noDay: 'utan kjend dag',
    via: 'gjennom',
    facts: 'Situasjonen',
    outcome: 'Svaret i kjelda',
    names: 'Føresegner kjelda nemner',
    rulesAnswer: 'Reglane svarer for {day}',
    given: 'Byggjer på',
    needed: 'Kjem an på',
    verdicts: {
      'as-published': 'Som i kjelda.',
      'as-published-with-assumptions': 'Som i kjelda, med det ho tek for gjeve.',
      'open-as-published': 'Ope, som i kjelda.',
      differs: 'Ikkje som i kjelda.',
    },
    settled: {
      'rule-questioned': 'Regelen skal vurderast på nytt',
      'source-leaves-out': 'Kjelda nemner ikkje alt',
      'source-goes-further': 'Kjelda går lenger enn lova',
      'other-rule': 'Det følgjer av ein annan regel',
    },
  },
  basis: {
    lead: 'Ordlyden er attgjeven med eigne ord. Lovdata har den autoritative teksten.',
    lovdata: 'Lovdata',
    sources: 'Førearbeid og rettleiing',
  },
  confidence: { read: 'lesen', inferred: 'utleidd', unverified: 'ikkje stadfesta' },
  interpretations: {
    unclear: 'Uklart',
    reading: 'Vald forståing',
    why: 'Kvifor',
    wouldChange: 'Kva som ville endra henne',
  },
  statements: {
    lead: 'Utsegner frå kjeldene som denne regelen ber.',
  },
  related: {
    feeds: 'Svaret på eit anna spørsmål er ei opplysning her',
    feedsInto: 'Svaret herifrå er ei opplysning i',
    parts: 'Sett saman av',
    partOf: 'Del av',
    as: 'som',
  },
}
