import type { InEachLanguage } from '@vilkar/core/explain'
import type { ConsentTexts } from '../types.js'

/** The questions of who is heard and who is told. */
export const informing = {
  'consent.child-heard': {
    question: {
      nb: 'Skal barnet høres før andre bestemmer, og hvor mye veier det barnet mener?',
      nn: 'Skal barnet bli høyrt før andre bestemmer, og kor mykje veg det barnet meiner?',
      en: 'Must the child be heard before others decide, and what weight does the child’s view have?',
    },
    outcomes: {
      'must-be-heard': {
        nb: 'Ja. Barnet skal {heard} før avgjørelsen tas, og jo eldre og mer modent barnet er, desto mer skal det telle.',
        nn: 'Ja. Barnet skal {heard} før avgjerda blir teken, og jo eldre og meir modent barnet er, desto meir skal det telje.',
        en: 'Yes. The child must {heard} before the decision, and the older and more mature the child is, the more that counts.',
      },
      'must-be-heard-with-great-weight': {
        nb: 'Ja. Barnet skal informeres og få si hva det mener før avgjørelsen tas, og det barnet mener, skal veie tungt.',
        nn: 'Ja. Barnet skal bli informert og få seie kva det meiner før avgjerda blir teken, og det barnet meiner, skal vege tungt.',
        en: 'Yes. The child must be informed and be able to say what it thinks before the decision, and the child’s view must have great weight.',
      },
      'must-be-heard-unless-childs-own-decision': {
        nb: 'Ja. Barnet skal {heard} før andre bestemmer, og det barnet mener, skal veie tungt. Valg av utdanning og medlemskap i foreninger bestemmer barnet selv, og det samme gjelder annet som en lov lar barnet bestemme.',
        nn: 'Ja. Barnet skal {heard} før andre bestemmer, og det barnet meiner, skal vege tungt. Val av utdanning og medlemskap i foreiningar bestemmer barnet sjølv, og det same gjeld anna som ei lov lèt barnet bestemme.',
        en: 'Yes. The child must {heard} before others decide, and the child’s view must have great weight. The choice of education and membership of associations the child decides alone, and so whatever else an act leaves to the child.',
      },
      'if-able-to-form-views': {
        nb: 'Ja, hvis barnet kan gjøre seg opp en egen mening om saken. Da skal barnet informeres og høres, og det barnet mener, skal telle etter alder og modenhet.',
        nn: 'Ja, dersom barnet kan gjere seg opp ei eiga meining om saka. Då skal barnet bli informert og høyrt, og det barnet meiner, skal telje etter alder og modning.',
        en: 'Yes, if the child can form a view of its own on the matter. The child must then be informed and heard, and its view counts according to age and maturity.',
      },
      'decides-alone': {
        nb: 'Barnet bestemmer selv, så det er ingen andre som skal høre barnet før de bestemmer.',
        nn: 'Barnet bestemmer sjølv, så det er ingen andre som skal høyre barnet før dei bestemmer.',
        en: 'The child decides alone, so there is nobody else who must hear the child before deciding.',
      },
      'not-applicable': {
        nb: 'Regelen om å høre barnet før andre bestemmer, gjelder ikke her: Pasienten har fylt 18 år, eller ingen kan samtykke.',
        nn: 'Regelen om å høyre barnet før andre bestemmer, gjeld ikkje her: Pasienten har fylt 18 år, eller ingen kan samtykkje.',
        en: 'The rule on hearing the child before others decide does not apply here: the patient has turned 18, or nobody can consent.',
      },
    },
  },
  'consent.parents-kept-out': {
    question: {
      nb: 'Gjelder et unntak som holder foreldrene utenfor?',
      nn: 'Gjeld eit unntak som held foreldra utanfor?',
      en: 'Does an exception apply that keeps the parents out?',
    },
    outcomes: {
      'no-exception': {
        nb: 'Nei, ingen av unntakene gjelder.',
        nn: 'Nei, ingen av unntaka gjeld.',
        en: 'No, neither of the exceptions applies.',
      },
      'childs-wish': {
        nb: 'Ja. Barnet er mellom 12 og 16 år og vil av grunner som bør respekteres, ikke at foreldrene skal informeres.',
        nn: 'Ja. Barnet er mellom 12 og 16 år og vil av grunnar som bør respekterast, ikkje at foreldra skal bli informerte.',
        en: 'Yes. The child is between 12 and 16 years and, for reasons that ought to be respected, does not want the parents to be informed.',
      },
      'weighty-reasons': {
        nb: 'Ja. Tungtveiende hensyn til barnet taler mot at foreldrene informeres.',
        nn: 'Ja. Tungtvegande omsyn til barnet taler mot at foreldra blir informerte.',
        en: 'Yes. Weighty regard for the child speaks against informing the parents.',
      },
      'childs-wish-not-regulated': {
        nb: 'Lovens regel om barnets ønske gjaldt bare pasienter. For brukere av andre tjenester var det ikke regulert.',
        nn: 'Regelen i lova om ønsket til barnet galdt berre pasientar. For brukarar av andre tenester var det ikkje regulert.',
        en: 'The rule on the child’s wish was about patients only. For users of other services it was not regulated.',
      },
      'weighty-reasons-not-regulated': {
        nb: 'Loven hadde ingen regel om tungtveiende hensyn til barnet ennå.',
        nn: 'Lova hadde ingen regel om tungtvegande omsyn til barnet enno.',
        en: 'The law had no rule on weighty regard for the child yet.',
      },
      'not-applicable': {
        nb: 'Ikke aktuelt. Spørsmålet gjelder personer under 18 år.',
        nn: 'Ikkje aktuelt. Spørsmålet gjeld personar under 18 år.',
        en: 'Not relevant. The question is about persons under 18.',
      },
    },
  },
  'consent.inform-parents': {
    question: {
      nb: 'Hva skal foreldrene få vite?',
      nn: 'Kva skal foreldra få vite?',
      en: 'What are the parents told?',
    },
    outcomes: {
      inform: {
        nb: 'Foreldrene eller andre som har foreldreansvaret, skal informeres i tillegg til barnet selv.',
        nn: 'Foreldra eller andre som har foreldreansvaret, skal bli informerte i tillegg til barnet sjølv.',
        en: 'The parents, or others who hold parental responsibility, must be informed as well as the child.',
      },
      'only-what-parental-responsibility-requires': {
        nb: 'Foreldrene eller andre som har foreldreansvaret, skal bare få vite det de trenger for å fylle foreldreansvaret.',
        nn: 'Foreldra eller andre som har foreldreansvaret, skal berre få vite det dei treng for å fylle foreldreansvaret.',
        en: 'The parents, or others who hold parental responsibility, must be told only what they need to fulfil that responsibility.',
      },
      'only-what-parental-responsibility-requires-and-tell-patient': {
        nb: 'Foreldrene eller andre som har foreldreansvaret, skal bare få vite det de trenger for å fylle foreldreansvaret. Den unge skal få beskjed om at de får vite det.',
        nn: 'Foreldra eller andre som har foreldreansvaret, skal berre få vite det dei treng for å fylle foreldreansvaret. Den unge skal få beskjed om at dei får vite det.',
        en: 'The parents, or others who hold parental responsibility, must be told only what they need to fulfil that responsibility. The young person must be told that they receive it.',
      },
      'do-not-inform': {
        nb: 'Foreldrene eller andre som har foreldreansvaret, skal ikke informeres i kraft av foreldreansvaret.',
        nn: 'Foreldra eller andre som har foreldreansvaret, skal ikkje bli informerte i kraft av foreldreansvaret.',
        en: 'The parents, or others who hold parental responsibility, must not be informed by virtue of that responsibility.',
      },
      'as-next-of-kin-or-to-consent': {
        nb: 'Som foreldre får de bare vite det de trenger for å fylle foreldreansvaret. Den som samtykker for ungdommen, skal få vite det som trengs for å samtykke, og nærmeste pårørende har rett til informasjon sammen med ungdommen.',
        nn: 'Som foreldre får dei berre vite det dei treng for å fylle foreldreansvaret. Den som samtykkjer for ungdommen, skal få vite det som trengst for å samtykkje, og næraste pårørande har rett til informasjon saman med ungdommen.',
        en: 'As parents they are told only what they need to fulfil parental responsibility. Whoever consents for the young person must be told what consent takes, and next of kin have a right to information together with the young person.',
      },
      'not-regulated': {
        nb: 'Reglene gir ikke svar for et barn som bare mottar tjenester som ikke er helsehjelp. På denne tiden nevner regelen bare pasienter. Spørsmålet står åpent.',
        nn: 'Reglane gir ikkje svar for eit barn som berre får tenester som ikkje er helsehjelp. På denne tida nemner regelen berre pasientar. Spørsmålet står ope.',
        en: 'The rules do not say what applies to a child who only gets services that are no health care. At this time the rule names patients only. The question is open.',
      },
      'not-applicable': {
        nb: 'Pasienten har fylt 18 år, og reglene om informasjon til foreldre gjelder ikke.',
        nn: 'Pasienten har fylt 18 år, og reglane om informasjon til foreldre gjeld ikkje.',
        en: 'The patient has turned 18, and the rules on informing parents do not apply.',
      },
    },
  },
  'consent.inform-other-parent': {
    question: {
      nb: 'Skal en forelder uten foreldreansvar få vite om barnet fra helsetjenesten?',
      nn: 'Skal ein forelder utan foreldreansvar få vite om barnet frå helsetenesta?',
      en: 'Is a parent without parental responsibility told of the child by the health service?',
    },
    outcomes: {
      'inform-on-request': {
        nb: 'Ja. Når den andre har foreldreansvaret alene, har forelderen rett til opplysninger om barnet fra helsetjenesten når forelderen ber om det.',
        nn: 'Ja. Når den andre har foreldreansvaret åleine, har forelderen rett til opplysningar om barnet frå helsetenesta når forelderen ber om det.',
        en: 'Yes. Where the other holds parental responsibility alone, the parent has a right to information on the child from the health service on asking for it.',
      },
      'may-be-refused': {
        nb: 'Ikke nødvendigvis. Opplysningene kan nektes fordi det kan skade barnet å gi dem. Avslaget kan klages inn for {countyGovernor}.',
        nn: 'Ikkje nødvendigvis. Opplysningane kan bli nekta fordi det kan skade barnet å gi dei. Avslaget kan klagast inn for {countyGovernor}.',
        en: 'Not necessarily. The information may be refused because giving it may harm the child. The refusal can be appealed to {countyGovernor}.',
      },
      'do-not-inform': {
        nb: 'Nei. Taushetsplikten gjelder her også overfor foreldre, og en forelder uten foreldreansvar får ikke vite mer enn en som har det.',
        nn: 'Nei. Teieplikta gjeld her òg overfor foreldre, og ein forelder utan foreldreansvar får ikkje vite meir enn ein som har det.',
        en: 'No. Confidentiality holds here towards parents too, and a parent without parental responsibility is told no more than one who holds it.',
      },
      'right-lost': {
        nb: 'Nei. {countyGovernor} har avgjort at forelderen ikke lenger har retten til opplysninger.',
        nn: 'Nei. {countyGovernor} har avgjort at forelderen ikkje lenger har retten til opplysningar.',
        en: 'No. {countyGovernor} has decided that the parent no longer has the right to information.',
      },
      'not-asked': {
        nb: 'Forelderen har ikke bedt om opplysninger, og retten gjelder bare når forelderen ber om det.',
        nn: 'Forelderen har ikkje bede om opplysningar, og retten gjeld berre når forelderen ber om det.',
        en: 'The parent has not asked for information, and the right is there only on asking.',
      },
      'not-applicable': {
        nb: 'Pasienten har fylt 18 år, og regelen gjelder ikke.',
        nn: 'Pasienten har fylt 18 år, og regelen gjeld ikkje.',
        en: 'The patient has turned 18, and the rule does not apply.',
      },
    },
  },
  'consent.inform-child-welfare': {
    question: {
      nb: 'Skal {childWelfareService} og de som barnet bor hos, få den informasjonen som foreldre ellers får?',
      nn: 'Skal {childWelfareService} og dei som barnet bur hos, få den informasjonen som foreldre elles får?',
      en: 'Are {childWelfareService} and those with whom the child lives told what parents otherwise are told?',
    },
    outcomes: {
      'inform-child-welfare': {
        nb: 'Ja, {childWelfareService} skal informeres på samme måte som foreldre og med de samme unntakene. De som barnet bor hos, har ikke en egen rett etter denne regelen.',
        nn: 'Ja, {childWelfareService} skal bli informert på same måten som foreldre og med dei same unntaka. Dei som barnet bur hos, har ikkje ein eigen rett etter denne regelen.',
        en: 'Yes, {childWelfareService} must be informed like parents and with the same exceptions. Those with whom the child lives have no right of their own under this rule.',
      },
      'inform-child-welfare-and-carer': {
        nb: 'Ja. Både {childWelfareService} og fosterforeldrene eller institusjonen der barnet bor, skal informeres på samme måte som foreldre og med de samme unntakene.',
        nn: 'Ja. Både {childWelfareService} og fosterforeldra eller institusjonen der barnet bur, skal bli informerte på same måten som foreldre og med dei same unntaka.',
        en: 'Yes. Both {childWelfareService} and the foster parents or the institution where the child lives must be informed like parents and with the same exceptions.',
      },
      'no-own-right': {
        nb: 'Nei. Denne regelen gir verken {childWelfareService} eller de som personen bor hos, egen rett til informasjon.',
        nn: 'Nei. Denne regelen gir verken {childWelfareService} eller dei som personen bur hos, eigen rett til informasjon.',
        en: 'No. This rule gives neither {childWelfareService} nor those with whom the person lives a right of their own to information.',
      },
      'not-regulated': {
        nb: 'Reglene gir ikke svar på hva som gjelder for informasjon til {childWelfareService} i dette tilfellet. Spørsmålet står åpent.',
        nn: 'Reglane gir ikkje svar på kva som gjeld for informasjon til {childWelfareService} i dette tilfellet. Spørsmålet står ope.',
        en: 'The rules do not say what applies to informing {childWelfareService} in this case. The question is open.',
      },
    },
  },
  'consent.inform-next-of-kin': {
    question: {
      nb: 'Skal nærmeste pårørende informeres om pasientens helse og helsehjelp?',
      nn: 'Skal næraste pårørande bli informerte om helsa til pasienten og helsehjelpa?',
      en: 'Are the next of kin told of the patient’s health and care?',
    },
    outcomes: {
      'inform-as-the-patient': {
        nb: 'Ja. Både pasienten og nærmeste pårørende har rett til den informasjonen en pasient skal ha.',
        nn: 'Ja. Både pasienten og næraste pårørande har rett til den informasjonen ein pasient skal ha.',
        en: 'Yes. Both the patient and the next of kin have a right to the information that a patient is to have.',
      },
      inform: {
        nb: 'Ja. Nærmeste pårørende skal få vite om pasientens helsetilstand og om helsehjelpen.',
        nn: 'Ja. Næraste pårørande skal få vite om helsetilstanden til pasienten og om helsehjelpa.',
        en: 'Yes. The next of kin must be told of the patient’s state of health and of the care.',
      },
      'inform-on-statutory-ground': {
        nb: 'Ja. Nærmeste pårørende har rett til informasjon selv om pasienten har {competence} og ikke samtykker, enten på grunn av alvorlig sinnslidelse og fare for andre eller av hensyn til barn som pasienten har omsorgen for.',
        nn: 'Ja. Næraste pårørande har rett til informasjon sjølv om pasienten har {competence} og ikkje samtykkjer, anten på grunn av alvorleg sinnsliding og fare for andre eller av omsyn til barn som pasienten har omsorga for.',
        en: 'Yes. The next of kin have a right to information even though the patient has {competence} and does not consent, either because of serious mental disorder and danger to others or out of regard for children in the patient’s care.',
      },
      'do-not-inform': {
        nb: 'Nei. Denne regelen gir ikke nærmeste pårørende informasjon. Foreldre til pasienter under 16 år informeres etter egne regler.',
        nn: 'Nei. Denne regelen gir ikkje næraste pårørande informasjon. Foreldre til pasientar under 16 år blir informerte etter eigne reglar.',
        en: 'No. This rule gives the next of kin no information. Parents of patients under 16 are told under other rules.',
      },
      'requires-judgement': {
        nb: 'Reglene gir ikke noe sikkert svar. Enten er det uklart om den unge bestemmer alene, eller så er nærmeste pårørende en forelder som en annen regel holder utenfor. Svaret kommer an på en konkret vurdering.',
        nn: 'Reglane gir ikkje noko sikkert svar. Anten er det uklart om den unge bestemmer åleine, eller så er næraste pårørande ein forelder som ein annan regel held utanfor. Svaret kjem an på ei konkret vurdering.',
        en: 'The rules give no certain answer. Either it is unclear whether the young person decides alone, or the next of kin is a parent whom another rule keeps out. It depends on an assessment.',
      },
      'not-regulated': {
        nb: 'Reglene gir ikke svar for den som bare mottar tjenester som ikke er helsehjelp. På denne tiden nevner regelen bare pårørende til pasienter. Spørsmålet står åpent.',
        nn: 'Reglane gir ikkje svar for den som berre får tenester som ikkje er helsehjelp. På denne tida nemner regelen berre pårørande til pasientar. Spørsmålet står ope.',
        en: 'The rules do not say what applies to whoever only gets services that are no health care. At this time the rule names only the next of kin of patients. The question is open.',
      },
    },
  },
  'consent.next-of-kin-takes-part': {
    question: {
      nb: 'Har nærmeste pårørende egen rett til å medvirke?',
      nn: 'Har næraste pårørande eigen rett til å medverke?',
      en: 'Do the next of kin have a right of their own to take part?',
    },
    outcomes: {
      'takes-part-with-patient': {
        nb: 'Ja. Pasienten bestemmer ikke selv i saken, og nærmeste pårørende kan derfor medvirke ved siden av pasienten.',
        nn: 'Ja. Pasienten bestemmer ikkje sjølv i saka, og næraste pårørande kan difor medverke ved sida av pasienten.',
        en: 'Yes. The patient does not decide on the matter, and the next of kin may therefore take part beside the patient.',
      },
      'takes-part-on-statutory-ground': {
        nb: 'Ja. Nærmeste pårørende kan medvirke selv om pasienten har {competence}, enten på grunn av alvorlig sinnslidelse og fare for andre eller av hensyn til barn som pasienten har omsorgen for.',
        nn: 'Ja. Næraste pårørande kan medverke sjølv om pasienten har {competence}, anten på grunn av alvorleg sinnsliding og fare for andre eller av omsyn til barn som pasienten har omsorga for.',
        en: 'Yes. The next of kin may take part even though the patient has {competence}, either because of serious mental disorder and danger to others or out of regard for children in the patient’s care.',
      },
      'requires-judgement': {
        nb: 'Reglene gir ikke noe sikkert svar. Om den unge bestemmer alene, og om nærmeste pårørende kan medvirke, kommer an på en konkret vurdering.',
        nn: 'Reglane gir ikkje noko sikkert svar. Om den unge bestemmer åleine, og om næraste pårørande kan medverke, kjem an på ei konkret vurdering.',
        en: 'The rules give no certain answer. Whether the young person decides alone, and whether the next of kin may take part, depends on an assessment.',
      },
      'no-own-right': {
        nb: 'Nei. Nærmeste pårørende har ikke en egen rett, men pasienten kan be om å ha dem med.',
        nn: 'Nei. Næraste pårørande har ikkje ein eigen rett, men pasienten kan be om å ha dei med.',
        en: 'No. The next of kin have no right of their own, but the patient may ask to have them there.',
      },
      'special-statute': {
        nb: 'En særlov regulerer saken. Det er den loven som sier om den unge bestemmer selv, og om nærmeste pårørende har rett til å medvirke, kommer an på det.',
        nn: 'Ei særlov regulerer saka. Det er den lova som seier om den unge bestemmer sjølv, og om næraste pårørande har rett til å medverke, kjem an på det.',
        en: 'A special statute governs the matter. That statute says whether the young person decides, and whether the next of kin have a right to take part turns on it.',
      },
      'not-regulated': {
        nb: 'Reglene gir ikke svar for den som bare mottar tjenester som ikke er helsehjelp, eller i en sak som ikke er helsehjelp. Regelen nevner bare pårørende til pasienter. Spørsmålet står åpent, men personen kan be om å ha andre til stede.',
        nn: 'Reglane gir ikkje svar for den som berre får tenester som ikkje er helsehjelp, eller i ei sak som ikkje er helsehjelp. Regelen nemner berre pårørande til pasientar. Spørsmålet står ope, men personen kan be om å ha andre til stades.',
        en: 'The rules do not say what applies to whoever only gets services that are no health care, or in a matter that is none. The rule names only the next of kin of patients. The question is open, but the person may ask to have others there.',
      },
    },
  },
  'consent.others-present': {
    question: {
      nb: 'Kan pasienten eller brukeren ha andre til stede?',
      nn: 'Kan pasienten eller brukaren ha andre til stades?',
      en: 'May the patient or user have others present?',
    },
    outcomes: {
      'granted-as-main-rule': {
        nb: 'Ja. Hovedregelen er at ønsket skal følges når tjenesten gis.',
        nn: 'Ja. Hovudregelen er at ønsket skal følgjast når tenesta blir gitt.',
        en: 'Yes. The main rule is that the wish must be followed when the service is given.',
      },
      right: {
        nb: 'Ja. Pasienten eller brukeren har rett til å ha andre med når tjenesten gis.',
        nn: 'Ja. Pasienten eller brukaren har rett til å ha andre med når tenesta blir gitt.',
        en: 'Yes. The patient or user has a right to have others there when the service is given.',
      },
      exception: {
        nb: 'Ikke nødvendigvis. Det kan gjøres unntak fra retten her, fordi forsvarlig hjelp krever det.',
        nn: 'Ikkje nødvendigvis. Det kan gjerast unntak frå retten her, fordi forsvarleg hjelp krev det.',
        en: 'Not necessarily. An exception from the right may be made here, because sound care requires it.',
      },
      'not-asked': {
        nb: 'Pasienten eller brukeren ønsker ikke å ha andre til stede, så spørsmålet kommer ikke opp.',
        nn: 'Pasienten eller brukaren ønskjer ikkje å ha andre til stades, så spørsmålet kjem ikkje opp.',
        en: 'The patient or user does not wish to have others present, so the question does not arise.',
      },
    },
  },
} satisfies InEachLanguage<Partial<ConsentTexts['decisions']>>
