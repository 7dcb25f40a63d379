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

/** The questions of who is heard and who is told, in bokmål. */
export const informing: Pick<ConsentTexts['decisions'], Questions> = {
  'consent.child-heard': {
    question: 'Skal barnet høres før andre bestemmer, og hvor mye veier det barnet mener?',
    outcomes: {
      'must-be-heard':
        'Ja. Barnet skal {heard} før avgjørelsen tas, og jo eldre og mer modent barnet er, desto ' +
        'mer skal det telle.',
      'must-be-heard-with-great-weight':
        'Ja. Barnet skal informeres og få si hva det mener før avgjørelsen tas, og det barnet ' +
        'mener, skal veie tungt.',
      'if-able-to-form-views':
        'Ja, hvis barnet kan gjøre seg opp en egen mening om saken. Da skal barnet informeres ' +
        'og høres, og det barnet mener, skal telle etter alder og modenhet.',
      'decides-alone':
        'Barnet bestemmer selv, så det er ingen andre som skal høre barnet før de bestemmer.',
      'not-applicable':
        'Regelen om å høre barnet før andre bestemmer, gjelder ikke her: Pasienten har fylt 18 år, eller ingen kan samtykke.',
    },
  },
  'consent.parents-kept-out': {
    question: 'Gjelder et unntak som holder foreldrene utenfor?',
    outcomes: {
      'no-exception': 'Nei, ingen av unntakene gjelder.',
      'childs-wish':
        'Ja. Barnet er mellom 12 og 16 år og vil av grunner som bør respekteres, ikke at foreldrene skal informeres.',
      'weighty-reasons': 'Ja. Tungtveiende hensyn til barnet taler mot at foreldrene informeres.',
      'childs-wish-not-regulated':
        'Lovens regel om barnets ønske gjaldt bare pasienter. For brukere av andre tjenester var det ikke regulert.',
      'weighty-reasons-not-regulated':
        'Loven hadde ingen regel om tungtveiende hensyn til barnet ennå.',
      'not-applicable': 'Ikke aktuelt. Spørsmålet gjelder personer under 18 år.',
    },
  },
  'consent.inform-parents': {
    question: 'Hva skal foreldrene få vite?',
    outcomes: {
      inform:
        'Foreldrene eller andre som har foreldreansvaret, skal informeres i tillegg til barnet ' +
        'selv.',
      'only-what-parental-responsibility-requires':
        'Foreldrene eller andre som har foreldreansvaret, skal bare få vite det de trenger for ' +
        'å fylle foreldreansvaret.',
      'only-what-parental-responsibility-requires-and-tell-patient':
        'Foreldrene eller andre som har foreldreansvaret, skal bare få vite det de trenger for ' +
        'å fylle foreldreansvaret. Den unge skal få beskjed om at de får vite det.',
      'do-not-inform':
        'Foreldrene eller andre som har foreldreansvaret, skal ikke informeres i kraft av ' +
        'foreldreansvaret.',
      'as-next-of-kin-or-to-consent':
        'Som foreldre får de bare vite det de trenger for å fylle foreldreansvaret. Den som samtykker ' +
        'for ungdommen, skal få vite det som trengs for å samtykke, og nærmeste pårørende har rett ' +
        'til informasjon sammen med ungdommen.',
      'not-regulated':
        'Reglene gir ikke svar for et barn som bare mottar tjenester som ikke er helsehjelp. På denne ' +
        'tiden nevner regelen bare pasienter. Spørsmålet står åpent.',
      'not-applicable':
        'Pasienten har fylt 18 år, og reglene om informasjon til foreldre gjelder ikke.',
    },
  },
  'consent.inform-other-parent': {
    question: 'Skal en forelder uten foreldreansvar få vite om barnet fra helsetjenesten?',
    outcomes: {
      'inform-on-request':
        'Ja. Når den andre har foreldreansvaret alene, har forelderen rett til opplysninger om barnet fra helsetjenesten når forelderen ber om det.',
      'may-be-refused':
        'Ikke nødvendigvis. Opplysningene kan nektes fordi det kan skade barnet å gi dem. Avslaget kan klages inn for {countyGovernor}.',
      'do-not-inform':
        'Nei. Taushetsplikten gjelder her også overfor foreldre, og en forelder uten foreldreansvar får ikke vite mer enn en som har det.',
      'right-lost':
        'Nei. {countyGovernor} har avgjort at forelderen ikke lenger har retten til opplysninger.',
      'not-asked':
        'Forelderen har ikke bedt om opplysninger, og retten gjelder bare når forelderen ber om det.',
      'not-applicable': 'Pasienten har fylt 18 år, og regelen gjelder ikke.',
    },
  },
  'consent.inform-child-welfare': {
    question:
      'Skal {childWelfareService} og de som barnet bor hos, få den informasjonen som foreldre ' +
      'ellers får?',
    outcomes: {
      'inform-child-welfare':
        'Ja, {childWelfareService} skal informeres på samme måte som foreldre og med de samme ' +
        'unntakene. De som barnet bor hos, har ikke en egen rett etter denne regelen.',
      'inform-child-welfare-and-carer':
        'Ja. Både {childWelfareService} og fosterforeldrene eller institusjonen der barnet ' +
        'bor, skal informeres på samme måte som foreldre og med de samme unntakene.',
      'no-own-right':
        'Nei. Denne regelen gir verken {childWelfareService} eller de som personen bor hos, ' +
        'egen rett til informasjon.',
      'not-regulated':
        'Reglene gir ikke svar på hva som gjelder for informasjon til {childWelfareService} i ' +
        'dette tilfellet. Spørsmålet står åpent.',
    },
  },
  'consent.inform-next-of-kin': {
    question: 'Skal nærmeste pårørende informeres om pasientens helse og helsehjelp?',
    outcomes: {
      'inform-as-the-patient':
        'Ja. Både pasienten og nærmeste pårørende har rett til den informasjonen en pasient ' +
        'skal ha.',
      inform: 'Ja. Nærmeste pårørende skal få vite om pasientens helsetilstand og om helsehjelpen.',
      'inform-on-statutory-ground':
        'Ja. Nærmeste pårørende har rett til informasjon selv om pasienten har {competence} og ' +
        'ikke samtykker, enten på grunn av alvorlig sinnslidelse og fare for andre eller av ' +
        'hensyn til barn som pasienten har omsorgen for.',
      'do-not-inform':
        'Nei. Denne regelen gir ikke nærmeste pårørende informasjon. Foreldre til pasienter ' +
        'under 16 år informeres etter egne regler.',
      'requires-judgement':
        'Reglene gir ikke noe sikkert svar. Enten er det uklart om den unge bestemmer alene, eller så ' +
        'er nærmeste pårørende en forelder som en annen regel holder utenfor. Svaret kommer an på en ' +
        'konkret vurdering.',
      'not-regulated':
        'Reglene gir ikke svar for den som bare mottar tjenester som ikke er helsehjelp. På denne ' +
        'tiden nevner regelen bare pårørende til pasienter. Spørsmålet står åpent.',
    },
  },
  'consent.next-of-kin-takes-part': {
    question: 'Har nærmeste pårørende egen rett til å medvirke?',
    outcomes: {
      'takes-part-with-patient':
        'Ja. Pasienten bestemmer ikke selv i saken, og nærmeste pårørende kan derfor medvirke ved ' +
        'siden av pasienten.',
      'takes-part-on-statutory-ground':
        'Ja. Nærmeste pårørende kan medvirke selv om pasienten har {competence}, enten på ' +
        'grunn av alvorlig sinnslidelse og fare for andre eller av hensyn til barn som ' +
        'pasienten har omsorgen for.',
      'requires-judgement':
        'Reglene gir ikke noe sikkert svar. Om den unge bestemmer alene, og om nærmeste pårørende ' +
        'kan medvirke, kommer an på en konkret vurdering.',
      'no-own-right':
        'Nei. Nærmeste pårørende har ikke en egen rett, men pasienten kan be om å ha dem med.',
      'special-statute':
        'En særlov regulerer saken. Det er den loven som sier om den unge bestemmer selv, og om nærmeste pårørende har rett til å medvirke, kommer an på det.',
      'not-regulated':
        'Reglene gir ikke svar for den som bare mottar tjenester som ikke er helsehjelp. Regelen ' +
        'nevner bare pårørende til pasienter. Spørsmålet står åpent, men personen kan be om å ha ' +
        'andre til stede.',
    },
  },
  'consent.others-present': {
    question: 'Kan pasienten eller brukeren ha andre til stede?',
    outcomes: {
      'granted-as-main-rule': 'Ja. Hovedregelen er at ønsket skal følges når tjenesten gis.',
      right: 'Ja. Pasienten eller brukeren har rett til å ha andre med når tjenesten gis.',
      exception:
        'Ikke nødvendigvis. Det kan gjøres unntak fra retten her, fordi forsvarlig hjelp ' +
        'krever det.',
      'not-asked':
        'Pasienten eller brukeren ønsker ikke å ha andre til stede, så spørsmålet kommer ikke opp.',
    },
  },
}
