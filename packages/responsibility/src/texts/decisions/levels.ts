import type { InEachLanguage } from '@vilkar/core/explain'
import type { ResponsibilityTexts } from '../types.js'

/** The questions on the levels and what they agree. */
export const levels = {
  'responsibility.level': {
    question: {
      nb: 'Hvem bør hjelpe: kommunen alene, eller kommunen og spesialisthelsetjenesten sammen?',
      nn: 'Kven bør hjelpe: kommunen åleine, eller kommunen og spesialisthelsetenesta saman?',
      en: 'Does the need point towards the municipality alone, or towards municipality and specialist service together?',
    },
    outcomes: {
      'immediate-help': {
        nb: 'Begge nivåene skal hjelpe straks når hjelpen er påtrengende nødvendig. Fordelingen avklares etterpå.',
        nn: 'Begge nivåa skal hjelpe straks når hjelpa er påtrengjande nødvendig. Fordelinga blir avklart etterpå.',
        en: 'Both levels have to help at once when help is urgently needed. The division is settled afterwards.',
      },
      'both-levels-advised': {
        nb: 'Veiledningen taler for at kommunen og spesialisthelsetjenesten hjelper sammen. Det er et råd, og ingen kilde sier hvor grensen går. Om vilkårene for spesialisthelsetjenester er oppfylt, vurderer spesialisthelsetjenesten etter henvisning.',
        nn: 'Rettleiinga talar for at kommunen og spesialisthelsetenesta hjelper saman. Det er eit råd, og inga kjelde seier kvar grensa går. Om pasienten oppfyller krava for spesialisthelsetenester, vurderer spesialisthelsetenesta etter tilvising.',
        en: 'The guidance speaks for help from municipality and specialist service together. It is an advice without a threshold; whether the conditions for specialist services are met, the specialist service judges on referral.',
      },
      'municipality-alone-advised': {
        nb: 'Veiledningen taler for at kommunen hjelper alene: hjelpen er forsvarlig der, og ingen av de nevnte kjennetegnene peker mot spesialisthelsetjenesten. Listen er ikke fullstendig, så et annet forhold kan tale mot.',
        nn: 'Rettleiinga talar for at kommunen hjelper åleine: hjelpa er forsvarleg der, og ingen av dei nemnde kjenneteikna peikar mot spesialisthelsetenesta. Lista er ikkje fullstendig, så eit anna tilhøve kan tale mot.',
        en: 'The guidance speaks for help from the municipality alone: help is sound there, and none of the features named points towards the specialist service. The list is not complete, so something else may speak against it.',
      },
      'requires-judgement': {
        nb: 'Veiledningen gir ikke svar her. Det som er kjent, finnes på begge nivåer, og ingen kilde har en terskel; nivåene avklarer det i en samtale.',
        nn: 'Rettleiinga gir ikkje svar her. Det som er kjent, finst på begge nivåa, og inga kjelde har ein terskel; nivåa avklarar det i ein samtale.',
        en: 'The sources do not say. What is known occurs at both levels, and no source has a threshold; the levels settle it in a talk.',
      },
    },
  },
  'responsibility.statutory-task': {
    question: {
      nb: 'Hvilket nivå har loven gitt oppgaven til?',
      nn: 'Kva nivå har lova gitt oppgåva til?',
      en: 'Which level has the law given the task?',
    },
    outcomes: {
      municipality: {
        nb: 'Kommunen skal sørge for dette.',
        nn: 'Kommunen skal sørgje for dette.',
        en: 'The municipality has to see to this.',
      },
      'general-practitioner': {
        nb: 'Fastlegen skal gjøre dette for innbyggerne på listen sin.',
        nn: 'Fastlegen skal gjere dette for innbyggjarane på lista si.',
        en: 'The general practitioner has to do this for those on their list.',
      },
      'regional-health-authority': {
        nb: 'Det regionale helseforetaket skal sørge for dette, for dem som trenger spesialisthelsetjenesten. Det kan yte tjenesten selv eller gjennom avtale.',
        nn: 'Det regionale helseføretaket skal sørgje for dette, for dei som treng spesialisthelsetenesta. Det kan yte tenesta sjølv eller gjennom avtale.',
        en: 'The regional health authority has to see to this, for those who need the specialist service. It may give the service itself or by agreement.',
      },
      'health-trust': {
        nb: 'Helseforetaket skal gjøre dette.',
        nn: 'Helseføretaket skal gjere dette.',
        en: 'The health trust must do this.',
      },
      'mental-health-institution': {
        nb: 'Institusjonen med ansvar for det psykiske helsevernet skal gjøre dette.',
        nn: 'Institusjonen med ansvar for det psykiske helsevernet skal gjere dette.',
        en: 'The institution responsible for mental health care must do this.',
      },
      'specialist-service': {
        nb: 'Spesialisthelsetjenesten skal gjøre dette.',
        nn: 'Spesialisthelsetenesta skal gjere dette.',
        en: 'The specialist service must do this.',
      },
      hospital: {
        nb: 'Sykehusene skal gjøre dette, som en av de fire hovedoppgavene sine.',
        nn: 'Sjukehusa skal gjere dette, som ei av dei fire hovudoppgåvene sine.',
        en: 'Hospitals have to do this, as one of their four main tasks.',
      },
      'each-level': {
        nb: 'Begge nivåene skal gjøre dette, hvert for seg.',
        nn: 'Begge nivåa skal gjere dette, kvart for seg.',
        en: 'Each level has to do this for itself.',
      },
      'municipality-and-health-trust': {
        nb: 'Kommunen og helseforetaket skal gjøre dette, hver for seg.',
        nn: 'Kommunen og helseføretaket skal gjere dette, kvar for seg.',
        en: 'The municipality and the health trust must each do this.',
      },
      'municipality-and-hospital': {
        nb: 'Kommunen og sykehusene skal gjøre dette, hver for seg.',
        nn: 'Kommunen og sjukehusa skal gjere dette, kvar for seg.',
        en: 'The municipality and the hospitals must each do this.',
      },
      'municipality-and-specialist-service': {
        nb: 'Kommunen skal tilby koordinator, og i spesialisthelsetjenesten skal det oppnevnes en.',
        nn: 'Kommunen skal tilby koordinator, og i spesialisthelsetenesta skal det nemnast opp ein.',
        en: 'The municipality must offer a coordinator, and in the specialist service one must be appointed.',
      },
      'no-such-task': {
        nb: 'Ingen lov kjente denne oppgaven da. Kommunen tilbød en vanlig koordinator.',
        nn: 'Inga lov kjende denne oppgåva då. Kommunen tilbaud ein vanleg koordinator.',
        en: 'No act knew this task then. The municipality offered an ordinary coordinator.',
      },
      'requires-judgement': {
        nb: 'Reglene gir ikke noe sikkert svar, fordi den eldre teksten ikke er lest.',
        nn: 'Regelverket gir ikkje noko sikkert svar, fordi den eldre teksten ikkje er lesen.',
        en: 'The rules give no certain answer, because the older text has not been read.',
      },
      'not-regulated': {
        nb: 'Regelverket gir ikke svar på hvilket nivå denne oppgaven hører til. Den vurderes etter kjennetegnene.',
        nn: 'Regelverket gir ikkje svar på kva nivå denne oppgåva høyrer til. Ho blir vurdert etter kjenneteikna.',
        en: 'The rules do not say which level this task belongs to. It is weighed by the features.',
      },
    },
  },
  'responsibility.agreement-limit': {
    question: {
      nb: 'Kan kommunen og helseforetaket avtale dette?',
      nn: 'Kan kommunen og helseføretaket avtale dette?',
      en: 'May municipality and health trust agree on this?',
    },
    outcomes: {
      'may-agree': {
        nb: 'Ja. De kan avtale dette, og ansvaret blir liggende der loven har lagt det.',
        nn: 'Ja. Dei kan avtale dette, og ansvaret blir liggjande der lova har lagt det.',
        en: 'Yes. They may agree on this, and responsibility stays where the law has put it.',
      },
      'may-agree-and-must-clarify': {
        nb: 'Ja, men avtalen må klargjøre ansvaret, også arbeidsgiveransvaret, og si hvordan tiltaket organiseres og betales.',
        nn: 'Ja, men avtala må klargjere ansvaret, òg arbeidsgivaransvaret, og seie korleis tiltaket blir organisert og betalt.',
        en: "Yes, but the agreement has to make responsibility clear, the employer's included, and say how the measure is organised and paid for.",
      },
      'may-not-agree': {
        nb: 'Nei. Ansvaret ligger der loven har lagt det, og en avtale flytter det ikke. Slik leses loven; ingen paragraf sier det rett ut.',
        nn: 'Nei. Ansvaret ligg der lova har lagt det, og ein avtale flyttar det ikkje. Slik blir lova lesen; ingen paragraf seier det rett ut.',
        en: 'No. Responsibility lies where the law has put it, and an agreement does not move it. So the law is read; no section says it outright.',
      },
    },
  },
  'responsibility.meanwhile': {
    question: {
      nb: 'Hvem handler mens nivåene er uenige?',
      nn: 'Kven handlar medan nivåa er usamde?',
      en: 'Who acts while the levels disagree?',
    },
    outcomes: {
      'immediate-help': {
        nb: 'Begge nivåene skal hjelpe straks når hjelpen er påtrengende nødvendig.',
        nn: 'Begge nivåa skal hjelpe straks når hjelpa er påtrengjande nødvendig.',
        en: 'Both levels have to help at once when help is urgently needed.',
      },
      'as-agreed': {
        nb: 'Nivåene er enige, og de følger det de er blitt enige om.',
        nn: 'Nivåa er samde, og dei følgjer det dei er blitt samde om.',
        en: 'The levels agree, and follow what they have agreed on.',
      },
      'municipality-acts': {
        nb: 'Etter veiledningen handler kommunen, som har kontakten, inntil saken er avklart. Ingen av nivåene bør avvise personen, og de holder en avklaringssamtale.',
        nn: 'Etter rettleiinga handlar kommunen, som har kontakten, til det er avklart. Ingen av nivåa bør avvise personen, og nivåa held ein avklaringssamtale.',
        en: 'By the guidance the municipality, which has the contact, acts until the matter is settled. Neither level turns the person away, and they hold a clarification talk.',
      },
      'specialist-service-acts': {
        nb: 'Etter veiledningen handler spesialisthelsetjenesten, som har kontakten, inntil saken er avklart. Ingen av nivåene bør avvise personen, og de holder en avklaringssamtale.',
        nn: 'Etter rettleiinga handlar spesialisthelsetenesta, som har kontakten, til det er avklart. Ingen av nivåa bør avvise personen, og nivåa held ein avklaringssamtale.',
        en: 'By the guidance the specialist service, which has the contact, acts until the matter is settled. Neither level turns the person away, and they hold a clarification talk.',
      },
      'both-act': {
        nb: 'Etter veiledningen handler begge nivåene, siden begge har kontakten, inntil saken er avklart. De holder en avklaringssamtale.',
        nn: 'Etter rettleiinga handlar begge nivåa, sidan begge har kontakten, til det er avklart. Nivåa held ein avklaringssamtale.',
        en: 'By the guidance both levels act, since both have the contact, until the matter is settled. They hold a clarification talk.',
      },
      'municipality-must-assess': {
        nb: 'Kommunen skal tilby nødvendig utredning og oppfølging til alle som oppholder seg der. Det gjelder også mens ansvaret er uklart.',
        nn: 'Kommunen skal tilby nødvendig utgreiing og oppfølging til alle som oppheld seg der. Det gjeld òg medan ansvaret er uklart.',
        en: 'The municipality has to offer necessary assessment and follow-up to everybody who stays there. That holds while responsibility is unclear as well.',
      },
    },
  },
} satisfies InEachLanguage<Partial<ResponsibilityTexts['decisions']>>
