import type { ResponsibilityTexts } from '../types.js'

type Questions =
  | 'responsibility.level'
  | 'responsibility.statutory-task'
  | 'responsibility.agreement-limit'
  | 'responsibility.meanwhile'

/** The questions on the levels and what they agree, in nynorsk. */
export const levels: Pick<ResponsibilityTexts['decisions'], Questions> = {
  'responsibility.level': {
    question: 'Kven bør hjelpe: kommunen åleine, eller kommunen og spesialisthelsetenesta saman?',
    outcomes: {
      'immediate-help':
        'Begge nivåa skal hjelpe straks når hjelpa er påtrengjande nødvendig. Fordelinga blir avklart etterpå.',
      'both-levels-advised':
        'Rettleiinga talar for at kommunen og spesialisthelsetenesta hjelper saman. Det er eit råd, og inga kjelde seier kvar grensa går. Om pasienten oppfyller krava for spesialisthelsetenester, vurderer spesialisthelsetenesta etter tilvising.',
      'municipality-alone-advised':
        'Rettleiinga talar for at kommunen hjelper åleine: hjelpa er forsvarleg der, og ingen av dei nemnde kjenneteikna peikar mot spesialisthelsetenesta. Lista er ikkje fullstendig, så eit anna tilhøve kan tale mot.',
      'requires-judgement':
        'Rettleiinga gir ikkje svar her. Det som er kjent, finst på begge nivåa, og inga kjelde har ein terskel; nivåa avklarar det i ein samtale.',
    },
  },
  'responsibility.statutory-task': {
    question: 'Kva nivå har lova gitt oppgåva til?',
    outcomes: {
      municipality: 'Kommunen skal sørgje for dette.',
      'general-practitioner': 'Fastlegen skal gjere dette for innbyggjarane på lista si.',
      'regional-health-authority':
        'Det regionale helseføretaket skal sørgje for dette, for dei som treng spesialisthelsetenesta. Det kan yte tenesta sjølv eller gjennom avtale.',
      'health-trust': 'Helseføretaket skal gjere dette.',
      'mental-health-institution':
        'Institusjonen med ansvar for det psykiske helsevernet skal gjere dette.',
      'specialist-service': 'Spesialisthelsetenesta skal gjere dette.',
      hospital: 'Sjukehusa skal gjere dette, som ei av dei fire hovudoppgåvene sine.',
      'each-level': 'Begge nivåa skal gjere dette, kvart for seg.',
      'municipality-and-health-trust': 'Kommunen og helseføretaket skal gjere dette, kvar for seg.',
      'municipality-and-hospital': 'Kommunen og sjukehusa skal gjere dette, kvar for seg.',
      'municipality-and-specialist-service':
        'Kommunen skal tilby koordinator, og i spesialisthelsetenesta skal det nemnast opp ein.',
      'no-such-task': 'Inga lov kjende denne oppgåva då. Kommunen tilbaud ein vanleg koordinator.',
      'requires-judgement':
        'Regelverket gir ikkje noko sikkert svar, fordi den eldre teksten ikkje er lesen.',
      'not-regulated':
        'Regelverket gir ikkje svar på kva nivå denne oppgåva høyrer til. Ho blir vurdert etter kjenneteikna.',
    },
  },
  'responsibility.agreement-limit': {
    question: 'Kan kommunen og helseføretaket avtale dette?',
    outcomes: {
      'may-agree': 'Ja. Dei kan avtale dette, og ansvaret blir liggjande der lova har lagt det.',
      'may-agree-and-must-clarify':
        'Ja, men avtala må klargjere ansvaret, òg arbeidsgivaransvaret, og seie korleis tiltaket blir organisert og betalt.',
      'may-not-agree':
        'Nei. Ansvaret ligg der lova har lagt det, og ein avtale flyttar det ikkje. Slik blir lova lesen; ingen paragraf seier det rett ut.',
    },
  },
  'responsibility.meanwhile': {
    question: 'Kven handlar medan nivåa er usamde?',
    outcomes: {
      'immediate-help': 'Begge nivåa skal hjelpe straks når hjelpa er påtrengjande nødvendig.',
      'as-agreed': 'Nivåa er samde, og dei følgjer det dei er blitt samde om.',
      'municipality-acts':
        'Etter rettleiinga handlar kommunen, som har kontakten, til det er avklart. Ingen av nivåa bør avvise personen, og nivåa held ein avklaringssamtale.',
      'specialist-service-acts':
        'Etter rettleiinga handlar spesialisthelsetenesta, som har kontakten, til det er avklart. Ingen av nivåa bør avvise personen, og nivåa held ein avklaringssamtale.',
      'both-act':
        'Etter rettleiinga handlar begge nivåa, sidan begge har kontakten, til det er avklart. Nivåa held ein avklaringssamtale.',
      'municipality-must-assess':
        'Kommunen skal tilby nødvendig utgreiing og oppfølging til alle som oppheld seg der. Det gjeld òg medan ansvaret er uklart.',
    },
  },
}
