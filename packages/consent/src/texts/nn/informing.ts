import type { ConsentTexts } from '../types.js'

type Questions =
  | 'consent.child-heard'
  | 'consent.parents-kept-out'
  | 'consent.inform-parents'
  | 'consent.inform-other-parent'
  | 'consent.inform-child-welfare'
  | 'consent.inform-next-of-kin'
  | 'consent.next-of-kin-takes-part'
  | 'consent.others-present'

/** The questions of who is heard and who is told, in nynorsk. */
export const informing: Pick<ConsentTexts['decisions'], Questions> = {
  'consent.child-heard': {
    question: 'Skal barnet bli høyrt før andre bestemmer, og kor mykje veg det barnet meiner?',
    outcomes: {
      'must-be-heard':
        'Ja. Barnet skal {heard} før avgjerda blir teken, og jo eldre og meir modent barnet er, ' +
        'desto meir skal det telje.',
      'must-be-heard-with-great-weight':
        'Ja. Barnet skal bli informert og få seie kva det meiner før avgjerda blir teken, og ' +
        'det barnet meiner, skal vege tungt.',
      'if-able-to-form-views':
        'Ja, dersom barnet kan gjere seg opp ei eiga meining om saka. Då skal barnet bli ' +
        'informert og høyrt, og det barnet meiner, skal telje etter alder og modning.',
      'decides-alone':
        'Barnet bestemmer sjølv, så det er ingen andre som skal høyre barnet før dei bestemmer.',
      'not-applicable':
        'Regelen om å høyre barnet før andre bestemmer, gjeld ikkje her: Pasienten har fylt 18 år, ' +
        'eller ingen kan samtykkje.',
    },
  },
  'consent.parents-kept-out': {
    question: 'Gjeld eit unntak som held foreldra utanfor?',
    outcomes: {
      'no-exception': 'Nei, ingen av unntaka gjeld.',
      'childs-wish':
        'Ja. Barnet er mellom 12 og 16 år og vil av grunnar som bør respekterast, ikkje at foreldra skal bli informerte.',
      'weighty-reasons': 'Ja. Tungtvegande omsyn til barnet taler mot at foreldra blir informerte.',
      'childs-wish-not-regulated':
        'Regelen i lova om ønsket til barnet galdt berre pasientar. For brukarar av andre tenester var det ikkje regulert.',
      'weighty-reasons-not-regulated':
        'Lova hadde ingen regel om tungtvegande omsyn til barnet enno.',
      'not-applicable': 'Ikkje aktuelt. Spørsmålet gjeld personar under 18 år.',
    },
  },
  'consent.inform-parents': {
    question: 'Kva skal foreldra få vite?',
    outcomes: {
      inform:
        'Foreldra eller andre som har foreldreansvaret, skal bli informerte i tillegg til ' +
        'barnet sjølv.',
      'only-what-parental-responsibility-requires':
        'Foreldra eller andre som har foreldreansvaret, skal berre få vite det dei treng for å ' +
        'fylle foreldreansvaret.',
      'only-what-parental-responsibility-requires-and-tell-patient':
        'Foreldra eller andre som har foreldreansvaret, skal berre få vite det dei treng for å ' +
        'fylle foreldreansvaret. Den unge skal få beskjed om at dei får vite det.',
      'do-not-inform':
        'Foreldra eller andre som har foreldreansvaret, skal ikkje bli informerte i kraft av ' +
        'foreldreansvaret.',
      'as-next-of-kin-or-to-consent':
        'Som foreldre får dei berre vite det dei treng for å fylle foreldreansvaret. Den som samtykkjer ' +
        'for ungdommen, skal få vite det som trengst for å samtykkje, og næraste pårørande har rett ' +
        'til informasjon saman med ungdommen.',
      'not-regulated':
        'Reglane gir ikkje svar for eit barn som berre får tenester som ikkje er helsehjelp. På denne ' +
        'tida nemner regelen berre pasientar. Spørsmålet står ope.',
      'not-applicable':
        'Pasienten har fylt 18 år, og reglane om informasjon til foreldre gjeld ikkje.',
    },
  },
  'consent.inform-other-parent': {
    question: 'Skal ein forelder utan foreldreansvar få vite om barnet frå helsetenesta?',
    outcomes: {
      'inform-on-request':
        'Ja. Når den andre har foreldreansvaret åleine, har forelderen rett til opplysningar om barnet frå helsetenesta når forelderen ber om det.',
      'may-be-refused':
        'Ikkje nødvendigvis. Opplysningane kan bli nekta fordi det kan skade barnet å gi dei. Avslaget kan klagast inn for {countyGovernor}.',
      'do-not-inform':
        'Nei. Teieplikta gjeld her òg overfor foreldre, og ein forelder utan foreldreansvar får ikkje vite meir enn ein som har det.',
      'right-lost':
        'Nei. {countyGovernor} har avgjort at forelderen ikkje lenger har retten til opplysningar.',
      'not-asked':
        'Forelderen har ikkje bede om opplysningar, og retten gjeld berre når forelderen ber om det.',
      'not-applicable': 'Pasienten har fylt 18 år, og regelen gjeld ikkje.',
    },
  },
  'consent.inform-child-welfare': {
    question:
      'Skal {childWelfareService} og dei som barnet bur hos, få den informasjonen som foreldre ' +
      'elles får?',
    outcomes: {
      'inform-child-welfare':
        'Ja, {childWelfareService} skal bli informert på same måten som foreldre og med dei ' +
        'same unntaka. Dei som barnet bur hos, har ikkje ein eigen rett etter denne regelen.',
      'inform-child-welfare-and-carer':
        'Ja. Både {childWelfareService} og fosterforeldra eller institusjonen der barnet bur, ' +
        'skal bli informerte på same måten som foreldre og med dei same unntaka.',
      'no-own-right':
        'Nei. Denne regelen gir verken {childWelfareService} eller dei som personen bur hos, ' +
        'eigen rett til informasjon.',
      'not-regulated':
        'Reglane gir ikkje svar på kva som gjeld for informasjon til {childWelfareService} i ' +
        'dette tilfellet. Spørsmålet står ope.',
    },
  },
  'consent.inform-next-of-kin': {
    question: 'Skal næraste pårørande bli informerte om helsa til pasienten og helsehjelpa?',
    outcomes: {
      'inform-as-the-patient':
        'Ja. Både pasienten og næraste pårørande har rett til den informasjonen ein pasient ' +
        'skal ha.',
      inform:
        'Ja. Næraste pårørande skal få vite om helsetilstanden til pasienten og om helsehjelpa.',
      'inform-on-statutory-ground':
        'Ja. Næraste pårørande har rett til informasjon sjølv om pasienten har {competence} og ' +
        'ikkje samtykkjer, anten på grunn av alvorleg sinnsliding og fare for andre eller av ' +
        'omsyn til barn som pasienten har omsorga for.',
      'do-not-inform':
        'Nei. Denne regelen gir ikkje næraste pårørande informasjon. Foreldre til pasientar ' +
        'under 16 år blir informerte etter eigne reglar.',
      'requires-judgement':
        'Reglane gir ikkje noko sikkert svar. Anten er det uklart om den unge bestemmer åleine, eller ' +
        'så er næraste pårørande ein forelder som ein annan regel held utanfor. Svaret kjem an på ei ' +
        'konkret vurdering.',
      'not-regulated':
        'Reglane gir ikkje svar for den som berre får tenester som ikkje er helsehjelp. På denne tida ' +
        'nemner regelen berre pårørande til pasientar. Spørsmålet står ope.',
    },
  },
  'consent.next-of-kin-takes-part': {
    question: 'Har næraste pårørande eigen rett til å medverke?',
    outcomes: {
      'takes-part-with-patient':
        'Ja. Pasienten bestemmer ikkje sjølv i saka, og næraste pårørande kan difor medverke ved sida ' +
        'av pasienten.',
      'takes-part-on-statutory-ground':
        'Ja. Næraste pårørande kan medverke sjølv om pasienten har {competence}, anten på ' +
        'grunn av alvorleg sinnsliding og fare for andre eller av omsyn til barn som pasienten ' +
        'har omsorga for.',
      'requires-judgement':
        'Reglane gir ikkje noko sikkert svar. Om den unge bestemmer åleine, og om næraste pårørande ' +
        'kan medverke, kjem an på ei konkret vurdering.',
      'no-own-right':
        'Nei. Næraste pårørande har ikkje ein eigen rett, men pasienten kan be om å ha dei med.',
      'special-statute':
        'Ei særlov regulerer saka. Det er den lova som seier om den unge bestemmer sjølv, og om næraste pårørande har rett til å medverke, kjem an på det.',
      'not-regulated':
        'Reglane gir ikkje svar for den som berre får tenester som ikkje er helsehjelp. Regelen ' +
        'nemner berre pårørande til pasientar. Spørsmålet står ope, men personen kan be om å ha ' +
        'andre til stades.',
    },
  },
  'consent.others-present': {
    question: 'Kan pasienten eller brukaren ha andre til stades?',
    outcomes: {
      'granted-as-main-rule': 'Ja. Hovudregelen er at ønsket skal følgjast når tenesta blir gitt.',
      right: 'Ja. Pasienten eller brukaren har rett til å ha andre med når tenesta blir gitt.',
      exception:
        'Ikkje nødvendigvis. Det kan gjerast unntak frå retten her, fordi forsvarleg hjelp ' +
        'krev det.',
      'not-asked':
        'Pasienten eller brukaren ønskjer ikkje å ha andre til stades, så spørsmålet kjem ' +
        'ikkje opp.',
    },
  },
}
