import type { InEachLanguage } from '@vilkar/core/explain'
import type { ConsentTexts } from './types.js'

/** What the inputs and their values are called, in each language. */
export const inputs: InEachLanguage<ConsentTexts['inputs']> = {
  age: {
    label: {
      nb: 'alder',
      nn: 'alder',
      en: 'age',
    },
    unit: {
      nb: ' år',
      nn: ' år',
      en: ' years',
    },
  },
  decisionCompetence: {
    label: {
      nb: '{competence}',
      nn: '{competence}',
      en: '{competence}',
    },
    values: {
      has: {
        nb: 'til stede',
        nn: 'til stades',
        en: 'present',
      },
      lacks: {
        nb: 'mangler',
        nn: 'manglar',
        en: 'lacking',
      },
    },
    about: {
      has: {
        nb: 'Personen er i stand til å forstå hva avgjørelsen gjelder, og hva den fører til. Loven går ut fra dette til den som gir hjelpen, finner noe annet.',
        nn: 'Personen er i stand til å forstå kva avgjerda gjeld, og kva ho fører til. Lova går ut frå dette til den som gir hjelpa, finn noko anna.',
        en: 'The person is able to understand what the decision is about and what it leads to. The law takes this for granted until the provider of the help finds otherwise.',
      },
      lacks: {
        nb: 'Den som gir hjelpen, har funnet at personen ikke er i stand til å forstå nettopp denne avgjørelsen. For eksempel en pasient med langtkommen demens foran en operasjon; en diagnose alene er ikke nok.',
        nn: 'Den som gir hjelpa, har funne at personen ikkje er i stand til å forstå nettopp denne avgjerda. Til dømes ein pasient med langt framskriden demens før ein operasjon; ein diagnose åleine er ikkje nok.',
        en: 'The provider of the help has found that the person is not able to understand this very decision. For instance a patient with advanced dementia before an operation; a diagnosis alone is not enough.',
      },
    },
  },
  objectsToHealthCare: {
    label: {
      nb: 'pasientens holdning til helsehjelpen',
      nn: 'haldninga pasienten har til helsehjelpa',
      en: 'the patient’s attitude to the health care',
    },
    values: {
      true: {
        nb: 'motsetter seg',
        nn: 'set seg imot',
        en: 'objects',
      },
      false: {
        nb: 'motsetter seg ikke',
        nn: 'set seg ikkje imot',
        en: 'does not object',
      },
    },
    about: {
      true: {
        nb: 'Pasienten sier nei eller viser motstand mot hjelpen. For eksempel en pasient med demens som trekker armen til seg når blodprøven skal tas.',
        nn: 'Pasienten seier nei eller viser motstand mot hjelpa. Til dømes ein pasient med demens som dreg armen til seg når blodprøva skal takast.',
        en: 'The patient says no or resists the help. For instance a patient with dementia who pulls the arm away when the blood sample is to be taken.',
      },
    },
  },
  intrusiveness: {
    label: {
      nb: 'hvor inngripende helsehjelpen er',
      nn: 'kor inngripande helsehjelpa er',
      en: 'how intrusive the health care is',
    },
    values: {
      none: {
        nb: 'ikke inngripende',
        nn: 'ikkje inngripande',
        en: 'not intrusive',
      },
      minor: {
        nb: 'lite inngripende',
        nn: 'lite inngripande',
        en: 'little intrusive',
      },
      'more-than-minor': {
        nb: 'mer enn lite inngripende, men ikke et alvorlig inngrep',
        nn: 'meir enn lite inngripande, men ikkje eit alvorleg inngrep',
        en: 'more than little intrusive, but no serious intervention',
      },
      serious: {
        nb: 'alvorlig inngrep',
        nn: 'alvorleg inngrep',
        en: 'serious intervention',
      },
    },
    about: {
      none: {
        nb: 'Hjelpen griper ikke inn i livet eller kroppen, verken i omfang eller varighet. For eksempel en samtale eller en enkel undersøkelse.',
        nn: 'Hjelpa grip ikkje inn i livet eller kroppen, korkje i omfang eller varigheit. Til dømes ein samtale eller ei enkel undersøking.',
        en: 'The help does not intrude on life or body, neither in extent nor in duration. For instance a talk or a simple examination.',
      },
      minor: {
        nb: 'Hjelpen griper lite inn i omfang og varighet. For eksempel en blodprøve eller stell av et sår.',
        nn: 'Hjelpa grip lite inn i omfang og varigheit. Til dømes ei blodprøve eller stell av eit sår.',
        en: 'The help intrudes little in extent and duration. For instance a blood sample or the dressing of a wound.',
      },
      'more-than-minor': {
        nb: 'Det som ligger mellom lite inngripende hjelp og et alvorlig inngrep; loven har ikke noe navn på det. For eksempel en behandling som varer lenge, men som pasienten tåler godt.',
        nn: 'Det som ligg mellom lite inngripande hjelp og eit alvorleg inngrep; lova har ikkje noko namn på det. Til dømes ei behandling som varer lenge, men som pasienten toler godt.',
        en: 'What lies between little intrusive help and a serious intervention; the act has no name for it. For instance a treatment that lasts long but that the patient tolerates well.',
      },
      serious: {
        nb: 'Et alvorlig inngrep for pasienten, for eksempel en stor operasjon. Motsetter pasienten seg, teller også reseptbelagte legemidler og hvor sterk motstanden er, og innleggelse eller tilbakeholdelse er alltid alvorlig.',
        nn: 'Eit alvorleg inngrep for pasienten, til dømes ein stor operasjon. Set pasienten seg imot, tel òg reseptpliktige legemiddel og kor sterk motstanden er, og innlegging eller tilbakehalding er alltid alvorleg.',
        en: 'A serious intervention for the patient, for instance a major operation. Where the patient objects, prescribed medicines and the strength of the resistance count too, and admission or retention is always serious.',
      },
    },
  },
  treatedCondition: {
    label: {
      nb: 'tilstanden hjelpen gjelder',
      nn: 'tilstanden hjelpa gjeld',
      en: 'the condition that the care is for',
    },
    values: {
      somatic: {
        nb: 'somatisk',
        nn: 'somatisk',
        en: 'somatic',
      },
      mental: {
        nb: 'psykisk lidelse',
        nn: 'psykisk liding',
        en: 'mental disorder',
      },
      'serious-mental': {
        nb: 'alvorlig sinnslidelse, kjent eller antatt',
        nn: 'alvorleg sinnsliding, kjend eller anteken',
        en: 'serious mental disorder, known or presumed',
      },
    },
    about: {
      somatic: {
        nb: 'Hjelpen gjelder kroppen, også når pasienten har en psykisk lidelse ved siden av. For eksempel et brukket bein hos en pasient med depresjon.',
        nn: 'Hjelpa gjeld kroppen, òg når pasienten har ei psykisk liding ved sida av. Til dømes eit brote bein hos ein pasient med depresjon.',
        en: 'The help is for the body, also where the patient has a mental disorder beside it. For instance a broken leg in a patient with depression.',
      },
      mental: {
        nb: 'Hjelpen gjelder undersøkelse eller behandling av en psykisk lidelse som ikke er en alvorlig sinnslidelse. For eksempel samtaler om angst.',
        nn: 'Hjelpa gjeld undersøking eller behandling av ei psykisk liding som ikkje er ei alvorleg sinnsliding. Til dømes samtalar om angst.',
        en: 'The help is to examine or treat a mental disorder that is not a serious mental disorder. For instance talks about anxiety.',
      },
      'serious-mental': {
        nb: 'Pasienten har, eller antas å ha, en alvorlig sinnslidelse som hjelpen gjelder. For eksempel en psykose.',
        nn: 'Pasienten har, eller blir anteken å ha, ei alvorleg sinnsliding som hjelpa gjeld. Til dømes ein psykose.',
        en: 'The patient has, or is presumed to have, a serious mental disorder that the help is for. For instance a psychosis.',
      },
    },
  },
  electroconvulsive: {
    label: {
      nb: 'elektrokonvulsiv behandling (ECT)',
      nn: 'elektrokonvulsiv behandling (ECT)',
      en: 'electroconvulsive treatment (ECT)',
    },
  },
  matter: {
    label: {
      nb: 'hva slags sak det er',
      nn: 'kva slags sak det er',
      en: 'the kind of matter',
    },
    values: {
      ordinary: {
        nb: 'vanlig helsehjelp',
        nn: 'vanleg helsehjelp',
        en: 'ordinary health care',
      },
      'minors-own-sphere': {
        nb: 'hjelp som etter sin art hører til det en ung pasient selv rår over',
        nn: 'hjelp som etter sin art høyrer til det ein ung pasient rår over sjølv',
        en: 'care that by its nature is for a young patient to decide',
      },
      'reserved-for-adults': {
        nb: 'tiltak som etter sin art bør vente til pasienten er voksen',
        nn: 'tiltak som etter sin art bør vente til pasienten er vaksen',
        en: 'a measure that by its nature should wait for adulthood',
      },
      'cosmetic-without-medical-indication': {
        nb: 'kosmetisk behandling uten medisinsk eller odontologisk begrunnelse',
        nn: 'kosmetisk behandling utan medisinsk eller odontologisk grunngiving',
        en: 'cosmetic treatment without a medical or dental reason',
      },
      'special-statute': {
        nb: 'sak som en særlov regulerer',
        nn: 'sak som ei særlov regulerer',
        en: 'a matter governed by a special statute',
      },
      'no-health-care': {
        nb: 'ikke helsehjelp',
        nn: 'ikkje helsehjelp',
        en: 'not health care',
      },
    },
    about: {
      ordinary: {
        nb: 'Helsehjelp som følger de vanlige reglene. For eksempel en time hos fysioterapeuten eller en operasjon for blindtarmbetennelse.',
        nn: 'Helsehjelp som følgjer dei vanlege reglane. Til dømes ein time hos fysioterapeuten eller ein operasjon for blindtarmbetennelse.',
        en: 'Health care under the ordinary rules. For instance an hour with the physiotherapist or an operation for appendicitis.',
      },
      'minors-own-sphere': {
        nb: 'Hjelp som etter sin art er for den unge selv å bestemme over, også før fylte 16 år. For eksempel prevensjon til en 14-åring.',
        nn: 'Hjelp som etter arten sin er for den unge sjølv å bestemme over, òg før fylte 16 år. Til dømes prevensjon til ein 14-åring.',
        en: 'Help that by its nature is for the young person to decide on, before 16 too. For instance contraception for a 14-year-old.',
      },
      'reserved-for-adults': {
        nb: 'Tiltak som etter sin art bør vente til 18 år, også når pasienten har fylt 16 år. For eksempel utprøvende eller risikofylt behandling, eller plastisk kirurgi som ikke kan gjøres om.',
        nn: 'Tiltak som etter arten sin bør vente til 18 år, òg når pasienten har fylt 16 år. Til dømes utprøvande eller risikofylt behandling, eller plastisk kirurgi som ikkje kan gjerast om.',
        en: 'A measure that by its nature should wait until 18, even for a patient who has turned 16. For instance experimental or risky treatment, or plastic surgery that cannot be undone.',
      },
      'cosmetic-without-medical-indication': {
        nb: 'Et inngrep, en injeksjon eller en behandling der utseendet er den avgjørende grunnen, for eksempel filler i leppene. Retting etter skade, sykdom eller misdannelse og tannregulering med odontologisk grunn hører ikke hit.',
        nn: 'Eit inngrep, ein injeksjon eller ei behandling der utsjånaden er den avgjerande grunnen, til dømes filler i leppene. Retting etter skade, sjukdom eller misdanning og tannregulering med odontologisk grunn høyrer ikkje hit.',
        en: 'An intervention, injection or treatment for which looks are the deciding reason, for instance lip filler. Correction after injury, illness or malformation, and orthodontics with a dental reason, do not belong here.',
      },
      'special-statute': {
        nb: 'En annen lov sier hvem som bestemmer. For eksempel abortloven ved en abort, eller steriliseringsloven ved sterilisering.',
        nn: 'Ei anna lov seier kven som bestemmer. Til dømes abortlova ved ein abort, eller steriliseringslova ved sterilisering.',
        en: 'Another act says who decides. For instance the abortion act for an abortion, or the sterilisation act for a sterilisation.',
      },
      'no-health-care': {
        nb: 'Saken gjelder en annen tjeneste, eller noe annet personlig enn helse, og reglene om samtykke til helsehjelp gjelder ikke. For eksempel praktisk bistand, en støttekontakt eller bytte av skole.',
        nn: 'Saka gjeld ei anna teneste, eller noko anna personleg enn helse, og reglane om samtykke til helsehjelp gjeld ikkje. Til dømes praktisk hjelp, ein støttekontakt eller byte av skule.',
        en: 'The matter is another service, or something personal other than health, and the rules on consent to health care do not apply. For instance practical help, a support contact or a change of school.',
      },
    },
  },
  childWishesParentsNotTold: {
    label: {
      nb: 'om barnet vil at foreldrene ikke skal få vite det',
      nn: 'om barnet vil at foreldra ikkje skal få vite det',
      en: 'whether the child wants the parents not to be told',
    },
    values: {
      true: {
        nb: 'vil ikke at de skal få vite det',
        nn: 'vil ikkje at dei skal få vite det',
        en: 'does not want them to know',
      },
      false: {
        nb: 'har ikke bedt om det',
        nn: 'har ikkje bede om det',
        en: 'has not asked for it',
      },
    },
    about: {
      true: {
        nb: 'Barnet har sagt at foreldrene ikke skal få vite det, enten noen har vurdert grunnen eller ikke. For eksempel en 14-åring som ber helsesykepleieren om ikke å ringe hjem.',
        nn: 'Barnet har sagt at foreldra ikkje skal få vite det, anten nokon har vurdert grunnen eller ikkje. Til dømes ein 14-åring som bed helsesjukepleiaren om ikkje å ringje heim.',
        en: 'The child has said that the parents are not to know, whether or not anybody has judged the reason. For instance a 14-year-old who asks the school nurse not to call home.',
      },
    },
  },
  childsReasonsDeserveRespect: {
    label: {
      nb: 'om barnets grunner for ønsket bør respekteres',
      nn: 'om grunnane barnet har for ønsket, bør respekterast',
      en: 'whether the child’s reasons for that wish ought to be respected',
    },
    about: {
      true: {
        nb: 'Den som gir hjelpen, har vurdert at grunnen bør respekteres. For eksempel at en 14-åring ber om prevensjon og frykter hva som skjer hjemme.',
        nn: 'Den som gir hjelpa, har vurdert at grunnen bør respekterast. Til dømes at ein 14-åring bed om prevensjon og fryktar kva som skjer heime.',
        en: 'The provider of the help has found that the reason ought to be respected. For instance that a 14-year-old asks for contraception and fears what happens at home.',
      },
    },
  },
  weightyReasonsAgainstTellingParents: {
    label: {
      nb: 'om tungtveiende hensyn til barnet taler mot å informere foreldrene',
      nn: 'om tungtvegande omsyn til barnet taler mot å informere foreldra',
      en: 'whether weighty regard for the child speaks against telling the parents',
    },
    about: {
      true: {
        nb: 'Hensynet til barnet taler sterkt mot at foreldrene får vite det, uansett alder. For eksempel der en av dem trolig har mishandlet barnet.',
        nn: 'Omsynet til barnet taler sterkt mot at foreldra får vite det, uansett alder. Til dømes der ein av dei truleg har mishandla barnet.',
        en: 'Regard for the child speaks strongly against the parents knowing, whatever the age. For instance where one of them has probably abused the child.',
      },
    },
  },
  parentsInformed: {
    label: {
      nb: 'om foreldrene skal holdes utenfor',
      nn: 'om foreldra skal haldast utanfor',
      en: 'whether the parents are to be kept out',
    },
    values: {
      informed: {
        nb: 'nei, de er informert eller kan bli det',
        nn: 'nei, dei er informerte eller kan bli det',
        en: 'no, they have been told or may be',
      },
      'withheld-at-childs-wish': {
        nb: 'ja, fordi barnet ønsker det av grunner som bør respekteres',
        nn: 'ja, fordi barnet ønskjer det av grunnar som bør respekterast',
        en: 'yes, because the child wishes it for reasons that ought to be respected',
      },
      'withheld-for-weighty-reasons': {
        nb: 'ja, av tungtveiende hensyn til barnet',
        nn: 'ja, av tungtvegande omsyn til barnet',
        en: 'yes, for weighty reasons of regard for the child',
      },
    },
    about: {
      informed: {
        nb: 'Ingenting står i veien for at foreldrene får vite om saken, enten de har fått vite om den eller ikke. For eksempel en 13-åring som ikke har noe imot at legen ringer hjem.',
        nn: 'Ingenting står i vegen for at foreldra får vite om saka, anten dei alt veit om henne eller ikkje. Til dømes ein 13-åring som ikkje har noko imot at legen ringjer heim.',
        en: 'Nothing stands in the way of the parents learning of the matter, whether or not they know of it yet. For instance a 13-year-old who does not mind that the doctor calls home.',
      },
      'withheld-at-childs-wish': {
        nb: 'Barnet er mellom 12 og 16 år og vil ikke at foreldrene skal få vite det, og grunnen bør respekteres. For eksempel en 14-åring som er redd for følgene hjemme når hun ber om prevensjon.',
        nn: 'Barnet er mellom 12 og 16 år og vil ikkje at foreldra skal få vite det, og grunnen bør respekterast. Til dømes ein 14-åring som er redd for følgjene heime når ho ber om prevensjon.',
        en: 'The child is between 12 and 16 and does not want the parents to know, for a reason that ought to be respected. For instance a 14-year-old who asks for contraception and fears what it will lead to at home.',
      },
      'withheld-for-weighty-reasons': {
        nb: 'Hensynet til barnet taler sterkt mot at foreldrene får vite det, uansett hvor gammelt barnet er. For eksempel når en av dem trolig har mishandlet barnet.',
        nn: 'Omsynet til barnet taler sterkt imot at foreldra får vite det, same kor gammalt barnet er. Til dømes når éin av dei truleg har mishandla barnet.',
        en: 'Regard for the child speaks strongly against the parents knowing, whatever the child’s age. For instance where one of them has probably abused the child.',
      },
    },
  },
  otherParentAsks: {
    label: {
      nb: 'om en forelder uten foreldreansvar ber om opplysninger',
      nn: 'om ein forelder utan foreldreansvar ber om opplysningar',
      en: 'whether a parent without parental responsibility asks for information',
    },
    values: {
      true: {
        nb: 'ber om det',
        nn: 'ber om det',
        en: 'asks for it',
      },
      false: {
        nb: 'ber ikke om det',
        nn: 'ber ikkje om det',
        en: 'does not ask for it',
      },
    },
  },
  informationRightLost: {
    label: {
      nb: 'retten til opplysninger for forelderen uten foreldreansvar',
      nn: 'retten til opplysningar for forelderen utan foreldreansvar',
      en: 'the right to information of the parent without responsibility',
    },
    values: {
      true: {
        nb: '{countyGovernor} har tatt den bort',
        nn: '{countyGovernor} har teke han bort',
        en: '{countyGovernor} has taken it away',
      },
      false: {
        nb: 'i behold',
        nn: 'i behald',
        en: 'intact',
      },
    },
  },
  harmfulToChild: {
    label: {
      nb: 'hva opplysningene kan føre til for barnet',
      nn: 'kva opplysningane kan føre til for barnet',
      en: 'what the information may lead to for the child',
    },
    values: {
      true: {
        nb: 'kan være til skade',
        nn: 'kan vere til skade',
        en: 'may be harmful',
      },
      false: {
        nb: 'er ikke til skade',
        nn: 'er ikkje til skade',
        en: 'is not harmful',
      },
    },
    about: {
      true: {
        nb: 'Opplysningene kan være til skade for barnet om forelderen får dem. For eksempel adressen til et barn som lever skjult for forelderen.',
        nn: 'Opplysningane kan vere til skade for barnet om forelderen får dei. Til dømes adressa til eit barn som lever skjult for forelderen.',
        en: 'The child may be harmed if that parent gets the information. For instance the address of a child who lives in hiding from the parent.',
      },
    },
  },
  careTakenOver: {
    label: {
      nb: 'omsorgen for barnet',
      nn: 'omsorga for barnet',
      en: 'the care of the child',
    },
    values: {
      no: {
        nb: 'ikke overtatt av {childWelfareService}',
        nn: 'ikkje overteken av {childWelfareService}',
        en: 'not taken over by {childWelfareService}',
      },
      'emergency-placement': {
        nb: 'overtatt ved akuttvedtak',
        nn: 'overteken ved akuttvedtak',
        en: 'taken over by an emergency order',
      },
      'removal-prohibition': {
        nb: 'flytteforbud',
        nn: 'flytteforbod',
        en: 'removal prohibited by order',
      },
      'care-order': {
        nb: 'overtatt ved vedtak om omsorgsovertakelse',
        nn: 'overteken ved vedtak om omsorgsovertaking',
        en: 'taken over by a care order',
      },
    },
    about: {
      no: {
        nb: 'Det er ikke truffet noe vedtak som flytter omsorgen. Frivillige tiltak endrer ikke på det, for eksempel et besøkshjem.',
        nn: 'Det er ikkje gjort noko vedtak som flyttar omsorga. Frivillige tiltak endrar ikkje på det, til dømes ein besøksheim.',
        en: 'No decision has moved the care of the child. Voluntary measures change nothing, for instance weekends with a visiting home.',
      },
      'emergency-placement': {
        nb: 'Et akuttvedtak har flyttet barnet ut av hjemmet til saken er avgjort. For eksempel samme dag som barnet forteller om alvorlig vold.',
        nn: 'Eit akuttvedtak har flytta barnet ut av heimen til saka er avgjord. Til dømes same dagen som barnet fortel om alvorleg vald.',
        en: 'An emergency order has moved the child out of the home until the case is decided. For instance on the day the child tells of serious violence.',
      },
      'removal-prohibition': {
        nb: 'Et vedtak forbyr å flytte barnet fra der det bor. For eksempel når foreldrene vil hente et barn hjem fra et frivillig fosterhjem.',
        nn: 'Eit vedtak forbyr å flytte barnet frå der det bur. Til dømes når foreldra vil hente eit barn heim frå ein frivillig fosterheim.',
        en: 'An order forbids moving the child from where it lives. For instance where the parents want to take a child home from a voluntary foster home.',
      },
      'care-order': {
        nb: 'Nemnda eller retten har vedtatt omsorgsovertakelse. For eksempel et barn som bor i fosterhjem eller institusjon etter et slikt vedtak.',
        nn: 'Nemnda eller retten har vedteke omsorgsovertaking. Til dømes eit barn som bur i fosterheim eller på institusjon etter eit slikt vedtak.',
        en: 'The board or a court has made a care order. For instance a child who lives in a foster home or an institution under such an order.',
      },
    },
  },
  parentalResponsibility: {
    label: {
      nb: 'foreldreansvaret',
      nn: 'foreldreansvaret',
      en: 'parental responsibility',
    },
    values: {
      joint: {
        nb: 'felles',
        nn: 'felles',
        en: 'joint',
      },
      sole: {
        nb: 'hos én',
        nn: 'hos éin',
        en: 'held by one',
      },
      none: {
        nb: 'ingen har det',
        nn: 'ingen har det',
        en: 'held by nobody',
      },
      'cannot-act': {
        nb: 'ingen av dem som har det, kan ivareta barnets interesser',
        nn: 'ingen av dei som har det, kan ta vare på interessene til barnet',
        en: 'nobody who holds it can look after the child’s interests',
      },
    },
    about: {
      joint: {
        nb: 'Begge foreldrene har foreldreansvaret sammen. For eksempel gifte foreldre, og skilte foreldre som ikke har avtalt noe annet.',
        nn: 'Begge foreldra har foreldreansvaret saman. Til dømes gifte foreldre, og skilde foreldre som ikkje har avtalt noko anna.',
        en: 'Both parents hold parental responsibility together. For instance married parents, and divorced parents who have not agreed otherwise.',
      },
      sole: {
        nb: 'Bare én har foreldreansvaret. For eksempel etter avtale eller dom, eller fordi den andre er død.',
        nn: 'Berre éin har foreldreansvaret. Til dømes etter avtale eller dom, eller fordi den andre er død.',
        en: 'One alone holds parental responsibility. For instance by agreement or judgment, or because the other has died.',
      },
      none: {
        nb: 'Ingen har foreldreansvaret. For eksempel når begge foreldrene er døde, og retten ikke har gitt det til noen.',
        nn: 'Ingen har foreldreansvaret. Til dømes når begge foreldra er døde, og retten ikkje har gitt det til nokon.',
        en: 'Nobody holds parental responsibility. For instance where both parents have died and no court has given it to anybody.',
      },
      'cannot-act': {
        nb: 'Noen har foreldreansvaret, men ingen av dem kan ta vare på barnets interesser. For eksempel en mor alene om ansvaret som ligger bevisstløs.',
        nn: 'Nokon har foreldreansvaret, men ingen av dei kan ta vare på interessene til barnet. Til dømes ei mor åleine om ansvaret som ligg medvitslaus.',
        en: 'Somebody holds parental responsibility, but nobody who does can look after the child’s interests. For instance a mother alone with the responsibility who lies unconscious.',
      },
    },
  },
  personalCapacityDeprived: {
    label: {
      nb: 'rettslig handleevne i personlige forhold',
      nn: 'rettsleg handleevne i personlege tilhøve',
      en: 'legal capacity in personal matters',
    },
    values: {
      true: {
        nb: 'pasienten er {capacityDeprived}',
        nn: 'pasienten er {capacityDeprived}',
        en: 'the patient is {capacityDeprived}',
      },
      false: {
        nb: 'i behold',
        nn: 'i behald',
        en: 'intact',
      },
    },
    about: {
      true: {
        nb: 'En domstol har fratatt pasienten handleevnen i personlige forhold. Et vanlig vergemål uten slik dom er ikke nok.',
        nn: 'Ein domstol har teke frå pasienten handleevna i personlege tilhøve. Eit vanleg verjemål utan slik dom er ikkje nok.',
        en: 'A court has deprived the patient of capacity in personal matters. An ordinary guardianship without such a judgment is not enough.',
      },
    },
  },
  objectsToPlan: {
    label: {
      nb: 'holdningen til planen eller koordinatoren',
      nn: 'haldninga til planen eller koordinatoren',
      en: 'the attitude to the plan or the coordinator',
    },
    values: {
      true: {
        nb: 'personen motsetter seg',
        nn: 'personen set seg imot',
        en: 'the person objects',
      },
      false: {
        nb: 'personen motsetter seg ikke',
        nn: 'personen set seg ikkje imot',
        en: 'the person does not object',
      },
    },
  },
  mandatedRepresentative: {
    label: {
      nb: 'verge eller fremtidsfullmektig med et mandat som omfatter saken',
      nn: 'verje eller framtidsfullmektig med eit mandat som omfattar saka',
      en: 'a guardian or an attorney whose mandate covers the matter',
    },
    values: {
      guardian: {
        nb: 'verge',
        nn: 'verje',
        en: 'a guardian',
      },
      attorney: {
        nb: 'fremtidsfullmektig',
        nn: 'framtidsfullmektig',
        en: 'an attorney under a lasting power of attorney',
      },
      none: {
        nb: 'ingen',
        nn: 'ingen',
        en: 'nobody',
      },
    },
    about: {
      guardian: {
        nb: 'En oppnevnt verge med et mandat i personlige forhold som omfatter saken. For eksempel til å be om individuell plan.',
        nn: 'Ei oppnemnd verje med eit mandat i personlege tilhøve som omfattar saka. Til dømes til å be om individuell plan.',
        en: 'An appointed guardian with a mandate in personal matters that covers this one. For instance to ask for an individual plan.',
      },
      attorney: {
        nb: 'En fremtidsfullmektig med en fullmakt som har trådt i kraft og omfatter saken. For eksempel en datter etter at moren har fått demens.',
        nn: 'Ein framtidsfullmektig med ei fullmakt som har teke til å gjelde og omfattar saka. Til dømes ei dotter etter at mora har fått demens.',
        en: 'An attorney under a lasting power of attorney that has taken effect and covers the matter. For instance a daughter once her mother has dementia.',
      },
      none: {
        nb: 'Ingen har et mandat som omfatter saken. For eksempel når vergen bare tar seg av økonomien.',
        nn: 'Ingen har eit mandat som omfattar saka. Til dømes når verja berre tek seg av økonomien.',
        en: 'Nobody has a mandate that covers the matter. For instance where the guardian only looks after money.',
      },
    },
  },
  strictlyNecessary: {
    label: {
      nb: 'hvor nødvendig hjelpen er nå',
      nn: 'kor nødvendig hjelpa er no',
      en: 'how necessary the care is now',
    },
    values: {
      true: {
        nb: 'strengt nødvendig',
        nn: 'strengt nødvendig',
        en: 'strictly necessary',
      },
      false: {
        nb: 'kan vente',
        nn: 'kan vente',
        en: 'it can wait',
      },
    },
    about: {
      true: {
        nb: 'Hjelpen kan ikke vente til noen kan samtykke. For eksempel en samtale og en undersøkelse av et barn som forteller om vold hjemme.',
        nn: 'Hjelpa kan ikkje vente til nokon kan samtykkje. Til dømes ein samtale og ei undersøking av eit barn som fortel om vald heime.',
        en: 'The help cannot wait until somebody can consent. For instance a talk with, and an examination of, a child who tells of violence at home.',
      },
    },
  },
  healthCarePurpose: {
    label: {
      nb: 'formålet med helsehjelpen',
      nn: 'føremålet med helsehjelpa',
      en: 'the purpose of the health care',
    },
    values: {
      'everyday-care': {
        nb: 'del av den daglige omsorgen',
        nn: 'del av den daglege omsorga',
        en: 'part of everyday care',
      },
      'vaccination-programme': {
        nb: 'vaksine i barnevaksinasjonsprogrammet',
        nn: 'vaksine i barnevaksinasjonsprogrammet',
        en: 'vaccine in the childhood vaccination programme',
      },
      'prevents-harm': {
        nb: 'nødvendig for at barnet ikke skal ta skade',
        nn: 'nødvendig for at barnet ikkje skal ta skade',
        en: 'necessary to keep the child from harm',
      },
      other: {
        nb: 'annet',
        nn: 'anna',
        en: 'other',
      },
    },
    about: {
      'everyday-care': {
        nb: 'Hjelpen er en del av den daglige og ordinære omsorgen for barnet. For eksempel legetime for ørebetennelse.',
        nn: 'Hjelpa er ein del av den daglege og ordinære omsorga for barnet. Til dømes legetime for øyrebetennelse.',
        en: 'The help is part of the daily and ordinary care of the child. For instance seeing a doctor for an ear infection.',
      },
      'vaccination-programme': {
        nb: 'En vaksine som barnet får etter barnevaksinasjonsprogrammet. For eksempel mot meslinger.',
        nn: 'Ein vaksine som barnet får etter barnevaksinasjonsprogrammet. Til dømes mot meslingar.',
        en: 'A vaccine that the child gets under the childhood vaccination programme. For instance against measles.',
      },
      'prevents-harm': {
        nb: 'Kvalifisert helsepersonell mener at hjelpen er nødvendig for at barnet ikke skal ta skade. For eksempel behandling for diabetes som den ene forelderen sier nei til.',
        nn: 'Kvalifisert helsepersonell meiner at hjelpa er nødvendig for at barnet ikkje skal ta skade. Til dømes behandling for diabetes som den eine forelderen seier nei til.',
        en: 'Qualified health personnel find the help necessary to keep the child from harm. For instance treatment for diabetes to which one parent says no.',
      },
      other: {
        nb: 'Hjelpen er ingen av delene. For eksempel en planlagt operasjon som godt kan vente.',
        nn: 'Hjelpa er ingen av delane. Til dømes ein planlagd operasjon som godt kan vente.',
        en: 'The help is none of these. For instance a planned operation that may well wait.',
      },
    },
  },
  neededForParentalResponsibility: {
    label: {
      nb: 'hva foreldrene trenger å vite for å fylle foreldreansvaret',
      nn: 'kva foreldra treng å vite for å fylle foreldreansvaret',
      en: 'what the parents need to know to fulfil parental responsibility',
    },
    values: {
      true: {
        nb: 'de trenger opplysningen',
        nn: 'dei treng opplysninga',
        en: 'they need the information',
      },
      false: {
        nb: 'de trenger den ikke',
        nn: 'dei treng ho ikkje',
        en: 'they do not need it',
      },
    },
    about: {
      true: {
        nb: 'Foreldrene må vite det for å kunne ta vare på barnet sitt. For eksempel at en ungdom på 16 år er innlagt etter et selvmordsforsøk.',
        nn: 'Foreldra må vite det for å kunne ta vare på barnet sitt. Til dømes at ein ungdom på 16 år er innlagd etter eit sjølvmordsforsøk.',
        en: 'The parents must know it to be able to look after their child. For instance that a 16-year-old has been admitted after a suicide attempt.',
      },
    },
  },
  seriousIllnessAndDanger: {
    label: {
      nb: 'alvorlig sinnslidelse med nær og alvorlig fare for andres liv eller helse',
      nn: 'alvorleg sinnsliding med nær og alvorleg fare for livet eller helsa til andre',
      en: 'serious mental disorder with imminent and serious danger to the life or health of others',
    },
  },
  childrenInCare: {
    label: {
      nb: 'hensynet til barn som pasienten har omsorgen for',
      nn: 'omsynet til barn som pasienten har omsorga for',
      en: 'regard for children in the patient’s care',
    },
    values: {
      true: {
        nb: 'taler for å trekke inn pårørende',
        nn: 'talar for å trekkje inn pårørande',
        en: 'speaks for involving the next of kin',
      },
      false: {
        nb: 'taler ikke for å trekke inn pårørende',
        nn: 'talar ikkje for å trekkje inn pårørande',
        en: 'does not speak for involving the next of kin',
      },
    },
    about: {
      true: {
        nb: 'Hensynet til barn som pasienten har ansvaret for, taler for å trekke inn pårørende. For eksempel når pasienten er alene med små barn og blir alvorlig syk.',
        nn: 'Omsynet til barn som pasienten har ansvaret for, taler for å trekkje inn pårørande. Til dømes når pasienten er åleine med små barn og blir alvorleg sjuk.',
        en: 'Regard for children whom the patient cares for speaks for involving next of kin. For instance where the patient is alone with small children and falls seriously ill.',
      },
    },
  },
  urgency: {
    label: {
      nb: 'hvor mye hjelpen haster',
      nn: 'kor mykje hjelpa hastar',
      en: 'the urgency of the care',
    },
    values: {
      urgent: {
        nb: 'påtrengende nødvendig',
        nn: 'påtrengjande nødvendig',
        en: 'urgently necessary',
      },
      'in-doubt': {
        nb: 'tvil om det haster',
        nn: 'tvil om det hastar',
        en: 'doubt whether it is urgent',
      },
      'not-urgent': {
        nb: 'haster ikke',
        nn: 'hastar ikkje',
        en: 'not urgent',
      },
    },
    about: {
      urgent: {
        nb: 'Hjelpen må antas å være påtrengende nødvendig. For eksempel ved hjertestans eller en stor blødning.',
        nn: 'Hjelpa må reknast som påtrengjande nødvendig. Til dømes ved hjartestans eller ei stor bløding.',
        en: 'The help must be assumed to be urgently needed. For instance at a cardiac arrest or a heavy bleeding.',
      },
      'in-doubt': {
        nb: 'Det er tvil om hjelpen er påtrengende nødvendig, og det må undersøkes. For eksempel brystsmerter uten kjent årsak.',
        nn: 'Det er tvil om hjelpa er påtrengjande nødvendig, og det må undersøkjast. Til dømes brystsmerter utan kjend årsak.',
        en: 'It is in doubt whether the help is urgently needed, and that has to be examined. For instance chest pain of unknown cause.',
      },
      'not-urgent': {
        nb: 'Hjelpen kan vente til det vanlige samtykket er på plass. For eksempel en planlagt hofteoperasjon.',
        nn: 'Hjelpa kan vente til det vanlege samtykket er på plass. Til dømes ein planlagd hofteoperasjon.',
        en: 'The help can wait for the ordinary consent. For instance a planned hip operation.',
      },
    },
  },
  dutyHere: {
    label: {
      nb: 'taushetsplikt om opplysningene',
      nn: 'teieplikt om opplysningane',
      en: 'a duty of confidentiality about the information',
    },
    values: {
      true: {
        nb: 'gjelder her',
        nn: 'gjeld her',
        en: 'applies here',
      },
      false: {
        nb: 'gjelder ikke her',
        nn: 'gjeld ikkje her',
        en: 'does not apply here',
      },
    },
  },
  refusalStands: {
    label: {
      nb: 'pasientens særlige rett til å nekte hjelpen',
      nn: 'den særlege retten pasienten har til å nekte hjelpa',
      en: 'the patient’s special right to refuse the care',
    },
    values: {
      true: {
        nb: 'gjelder her',
        nn: 'gjeld her',
        en: 'applies here',
      },
      false: {
        nb: 'gjelder ikke her',
        nn: 'gjeld ikkje her',
        en: 'does not apply here',
      },
    },
  },
  othersHaveTakenOver: {
    label: {
      nb: 'ansvaret for hjelpen',
      nn: 'ansvaret for hjelpa',
      en: 'responsibility for the care',
    },
    values: {
      true: {
        nb: 'annet kvalifisert helsepersonell har tatt det',
        nn: 'anna kvalifisert helsepersonell har teke det',
        en: 'other qualified personnel have taken it',
      },
      false: {
        nb: 'ingen andre har tatt det',
        nn: 'ingen andre har teke det',
        en: 'nobody else has taken it',
      },
    },
    about: {
      true: {
        nb: 'En annen med de rette kvalifikasjonene har påtatt seg ansvaret for hjelpen. For eksempel når ambulansen har overtatt pasienten.',
        nn: 'Ein annan med dei rette kvalifikasjonane har teke på seg ansvaret for hjelpa. Til dømes når ambulansen har overteke pasienten.',
        en: 'Somebody else who is qualified has taken on the responsibility for the help. For instance once the ambulance has taken over the patient.',
      },
    },
  },
  refused: {
    label: {
      nb: 'hva pasienten nekter',
      nn: 'kva pasienten nektar',
      en: 'what the patient refuses',
    },
    values: {
      'blood-products': {
        nb: 'blod eller blodprodukter',
        nn: 'blod eller blodprodukt',
        en: 'blood or blood products',
      },
      'ending-hunger-strike': {
        nb: 'å avbryte en sultestreik',
        nn: 'å avbryte ein sveltestreik',
        en: 'ending a hunger strike',
      },
      'life-prolonging-when-dying': {
        nb: 'livsforlengende behandling når pasienten er døende',
        nn: 'livsforlengjande behandling når pasienten er døyande',
        en: 'life-prolonging treatment when dying',
      },
      other: {
        nb: 'annen helsehjelp',
        nn: 'anna helsehjelp',
        en: 'other health care',
      },
      nothing: {
        nb: 'ingenting',
        nn: 'ingenting',
        en: 'nothing',
      },
    },
    about: {
      'blood-products': {
        nb: 'Pasienten vil ikke ta imot blod eller blodprodukter. For eksempel et medlem av Jehovas vitner foran en operasjon.',
        nn: 'Pasienten vil ikkje ta imot blod eller blodprodukt. Til dømes ein medlem av Jehovas vitne før ein operasjon.',
        en: 'The patient does not want blood or blood products. For instance a member of Jehovah’s Witnesses before an operation.',
      },
      'ending-hunger-strike': {
        nb: 'Pasienten vil ikke avbryte en sultestreik som er i gang. For eksempel en politisk protest der pasienten avviser næring.',
        nn: 'Pasienten vil ikkje avbryte ein sveltestreik som er i gang. Til dømes ein politisk protest der pasienten avviser næring.',
        en: 'The patient does not want to end a hunger strike that has begun. For instance a political protest in which the patient refuses nourishment.',
      },
      'life-prolonging-when-dying': {
        nb: 'En døende pasient motsetter seg behandling som bare forlenger livet. For eksempel respirator på slutten av en kreftsykdom.',
        nn: 'Ein døyande pasient set seg imot behandling som berre forlengjer livet. Til dømes respirator på slutten av ein kreftsjukdom.',
        en: 'A dying patient objects to treatment that only prolongs life. For instance a respirator at the end of cancer.',
      },
      other: {
        nb: 'Pasienten nekter noe som loven ikke gir en særlig rett til å nekte når det haster. For eksempel en operasjon etter en trafikkulykke.',
        nn: 'Pasienten nektar noko som lova ikkje gir ein særleg rett til å nekte når det hastar. Til dømes ein operasjon etter ei trafikkulykke.',
        en: 'The patient refuses something for which the act gives no special right to refuse where it is urgent. For instance an operation after a road accident.',
      },
      nothing: {
        nb: 'Pasienten har ikke nektet noe. For eksempel en bevisstløs pasient som ingen vet hva ønsker.',
        nn: 'Pasienten har ikkje nekta noko. Til dømes ein medvitslaus pasient som ingen veit kva ønskjer.',
        en: 'The patient has refused nothing. For instance an unconscious patient whose wishes nobody knows.',
      },
    },
  },
  seriousConviction: {
    label: {
      nb: 'alvorlig overbevisning bak nektelsen',
      nn: 'alvorleg overtyding bak nektinga',
      en: 'a serious conviction behind the refusal',
    },
    about: {
      true: {
        nb: 'Nektelsen har grunn i en alvorlig overbevisning, for eksempel en religiøs. Frykt for bivirkninger er ikke en slik grunn.',
        nn: 'Nektinga har grunn i ei alvorleg overtyding, til dømes ei religiøs. Frykt for biverknader er ikkje ein slik grunn.',
        en: 'The refusal rests on a serious conviction, for instance a religious one. Fear of side effects is not such a reason.',
      },
    },
  },
  informedAndUnderstood: {
    label: {
      nb: 'pasientens forståelse av følgene av å nekte',
      nn: 'forståinga pasienten har av følgjene av å nekte',
      en: 'the patient’s understanding of the consequences of refusing',
    },
    values: {
      true: {
        nb: 'pasienten er godt informert og har forstått dem',
        nn: 'pasienten er godt informert og har forstått dei',
        en: 'the patient is well informed and has understood them',
      },
      false: {
        nb: 'pasienten er ikke godt nok informert eller har ikke forstått dem',
        nn: 'pasienten er ikkje godt nok informert eller har ikkje forstått dei',
        en: 'the patient is not well enough informed or has not understood them',
      },
    },
  },
  canConveyWish: {
    label: {
      nb: 'pasientens evne til å formidle et behandlingsønske',
      nn: 'evna pasienten har til å formidle eit behandlingsønske',
      en: 'the patient’s ability to convey a wish about treatment',
    },
    values: {
      true: {
        nb: 'pasienten kan formidle det',
        nn: 'pasienten kan formidle det',
        en: 'the patient can convey it',
      },
      false: {
        nb: 'pasienten kan ikke formidle det',
        nn: 'pasienten kan ikkje formidle det',
        en: 'the patient cannot convey it',
      },
    },
    about: {
      true: {
        nb: 'Pasienten kan selv formidle hva slags behandling hun ønsker. For eksempel med nikk eller en bokstavtavle når hun ikke kan snakke.',
        nn: 'Pasienten kan sjølv formidle kva slags behandling ho ønskjer. Til dømes med nikk eller ei bokstavtavle når ho ikkje kan snakke.',
        en: 'The patient can convey what treatment she wants. For instance by nodding or with a letter board when she cannot speak.',
      },
    },
  },
  nextOfKinConveysSame: {
    label: {
      nb: 'hva nærmeste pårørende gir uttrykk for',
      nn: 'kva næraste pårørande gir uttrykk for',
      en: 'what the next of kin express',
    },
    values: {
      true: {
        nb: 'ønske om at behandlingen ikke gis',
        nn: 'ønske om at behandlinga ikkje blir gitt',
        en: 'a wish that the treatment be withheld',
      },
      false: {
        nb: 'ikke noe slikt ønske',
        nn: 'ikkje noko slikt ønske',
        en: 'no such wish',
      },
    },
  },
  ownWishAndRespectable: {
    label: {
      nb: 'helsepersonellets egen vurdering av ønsket',
      nn: 'helsepersonellet si eiga vurdering av ønsket',
      en: 'the health personnel’s own assessment of the wish',
    },
    values: {
      true: {
        nb: 'det er pasientens eget og bør åpenbart respekteres',
        nn: 'det er pasienten sitt eige og bør openbert respekterast',
        en: 'it is the patient’s own and clearly ought to be respected',
      },
      false: {
        nb: 'det er ikke pasientens eget, eller det bør ikke åpenbart respekteres',
        nn: 'det er ikkje pasienten sitt eige, eller det bør ikkje openbert respekterast',
        en: 'it is not the patient’s own, or does not clearly deserve respect',
      },
    },
  },
  understanding: {
    label: {
      nb: 'pasientens evne til å forstå det saken gjelder',
      nn: 'evna pasienten har til å forstå det saka gjeld',
      en: 'the patient’s ability to understand the matter',
    },
    values: {
      able: {
        nb: 'pasienten er i stand til det',
        nn: 'pasienten er i stand til det',
        en: 'the patient is able to',
      },
      'probably-unable': {
        nb: 'overveiende sannsynlig ikke i stand til det',
        nn: 'overvegande sannsynleg ikkje i stand til det',
        en: 'more likely than not unable to',
      },
      'obviously-unable': {
        nb: 'åpenbart ikke i stand til det',
        nn: 'openbert ikkje i stand til det',
        en: 'obviously unable to',
      },
    },
    about: {
      able: {
        nb: 'Pasienten forstår hva den aktuelle avgjørelsen gjelder, og hva den fører til. For eksempel en pasient med utviklingshemming som forklarer blodprøven med egne ord.',
        nn: 'Pasienten forstår kva den aktuelle avgjerda gjeld, og kva ho fører til. Til dømes ein pasient med utviklingshemming som forklarer blodprøva med eigne ord.',
        en: 'The patient understands what the decision at hand is about and what it leads to. For instance a patient with an intellectual disability who explains the blood sample in her own words.',
      },
      'probably-unable': {
        nb: 'Det er overveiende sannsynlig at pasienten ikke er i stand til å forstå avgjørelsen og følgene av den, uten at det er åpenbart. For eksempel en pasient med demens som svarer ulikt på det samme fra dag til dag.',
        nn: 'Det er overvegande sannsynleg at pasienten ikkje er i stand til å forstå avgjerda og kva ho fører til, utan at det er opplagt. Til dømes ein pasient med demens som svarer ulikt på det same frå dag til dag.',
        en: 'It is predominantly likely that the patient is not able to understand the decision and its consequences, without being obvious. For instance a patient with dementia who answers the same question differently from day to day.',
      },
      'obviously-unable': {
        nb: 'Det er åpenbart at pasienten ikke er i stand til å forstå avgjørelsen og følgene av den. For eksempel en pasient som er sterkt forvirret og ikke kan følge en samtale.',
        nn: 'Det er opplagt at pasienten ikkje er i stand til å forstå avgjerda og kva ho fører til. Til dømes ein pasient som er sterkt forvirra og ikkje kan følgje ein samtale.',
        en: 'It is obvious that the patient is not able to understand the decision and its consequences. For instance a patient who is severely confused and cannot follow a conversation.',
      },
    },
  },
  listedCause: {
    label: {
      nb: 'årsaken til at pasienten ikke forstår',
      nn: 'årsaka til at pasienten ikkje forstår',
      en: 'the cause of the lack of understanding',
    },
    values: {
      true: {
        nb: 'fysisk eller psykisk forstyrrelse, demens eller utviklingshemming',
        nn: 'fysisk eller psykisk forstyrring, demens eller utviklingshemming',
        en: 'physical or mental disorder, dementia or intellectual disability',
      },
      false: {
        nb: 'en annen årsak',
        nn: 'ei anna årsak',
        en: 'another cause',
      },
    },
  },
  consentFrom: {
    label: {
      nb: 'hvem av foreldrene som samtykker',
      nn: 'kven av foreldra som samtykkjer',
      en: 'which of the parents consent',
    },
    values: {
      'all-holders': {
        nb: 'alle som har foreldreansvaret',
        nn: 'alle som har foreldreansvaret',
        en: 'all who hold parental responsibility',
      },
      'one-of-two-holders': {
        nb: 'én av to som har foreldreansvaret',
        nn: 'éin av to som har foreldreansvaret',
        en: 'one of two who hold parental responsibility',
      },
      'parent-without-responsibility': {
        nb: 'en forelder uten foreldreansvar',
        nn: 'ein forelder utan foreldreansvar',
        en: 'a parent without parental responsibility',
      },
      nobody: {
        nb: 'ingen',
        nn: 'ingen',
        en: 'nobody',
      },
    },
    about: {
      'all-holders': {
        nb: 'Alle som har foreldreansvaret, har sagt ja. For eksempel begge foreldrene, eller den ene når hun har ansvaret alene.',
        nn: 'Alle som har foreldreansvaret, har sagt ja. Til dømes begge foreldra, eller den eine når ho har ansvaret åleine.',
        en: 'Everybody who holds parental responsibility has said yes. For instance both parents, or the one who holds it alone.',
      },
      'one-of-two-holders': {
        nb: 'Én av to som har foreldreansvaret, har sagt ja; den andre har sagt nei eller er ikke spurt. For eksempel faren som møter alene med barnet hos legen.',
        nn: 'Éin av to som har foreldreansvaret, har sagt ja; den andre har sagt nei eller er ikkje spurd. Til dømes faren som møter åleine med barnet hos legen.',
        en: 'One of two who hold parental responsibility has said yes; the other has said no or has not been asked. For instance the father who comes alone with the child to the doctor.',
      },
      'parent-without-responsibility': {
        nb: 'Bare en forelder som ikke har foreldreansvaret, har sagt ja. For eksempel en far uten foreldreansvar som har barnet hos seg i helgen.',
        nn: 'Berre ein forelder som ikkje har foreldreansvaret, har sagt ja. Til dømes ein far utan foreldreansvar som har barnet hos seg i helga.',
        en: 'Only a parent who does not hold parental responsibility has said yes. For instance a father without it who has the child over the weekend.',
      },
      nobody: {
        nb: 'Ingen forelder og ingen med foreldreansvar har sagt ja. For eksempel når bare en besteforelder har følget til legen.',
        nn: 'Ingen forelder og ingen med foreldreansvar har sagt ja. Til dømes når berre ein besteforelder har vore med til legen.',
        en: 'No parent and nobody with parental responsibility has said yes. For instance where only a grandparent came along to the doctor.',
      },
    },
  },
  nextOfKinIsParent: {
    label: {
      nb: 'nærmeste pårørendes forhold til barnet eller ungdommen',
      nn: 'tilhøvet næraste pårørande har til barnet eller ungdommen',
      en: 'what the next of kin is to the child or young person',
    },
    values: {
      true: {
        nb: 'en forelder eller en annen som har foreldreansvaret',
        nn: 'ein forelder eller ein annan som har foreldreansvaret',
        en: 'a parent, or another who holds parental responsibility',
      },
      false: {
        nb: 'en annen',
        nn: 'ein annan',
        en: 'somebody else',
      },
    },
  },
  patientConsents: {
    label: {
      nb: 'samtykke til å informere pårørende, fra den som kan gi det',
      nn: 'samtykke til å informere pårørande, frå den som kan gi det',
      en: 'consent to informing the next of kin, from whoever may give it',
    },
    values: {
      true: {
        nb: 'gitt',
        nn: 'gitt',
        en: 'given',
      },
      false: {
        nb: 'ikke gitt',
        nn: 'ikkje gitt',
        en: 'not given',
      },
    },
  },
  circumstancesSuggest: {
    label: {
      nb: 'forholdene i saken',
      nn: 'tilhøva i saka',
      en: 'the circumstances of the case',
    },
    values: {
      true: {
        nb: 'tilsier at pårørende informeres',
        nn: 'tilseier at pårørande blir informerte',
        en: 'call for informing the next of kin',
      },
      false: {
        nb: 'tilsier ikke at pårørende informeres',
        nn: 'tilseier ikkje at pårørande blir informerte',
        en: 'do not call for informing the next of kin',
      },
    },
    about: {
      true: {
        nb: 'Forholdene tilsier at pårørende får vite det, uten at pasienten har sagt noe. For eksempel når pasienten er bevisstløs etter en ulykke.',
        nn: 'Forholda tilseier at pårørande får vite det, utan at pasienten har sagt noko. Til dømes når pasienten er medvitslaus etter ei ulykke.',
        en: 'The circumstances suggest that next of kin are told, without the patient having said so. For instance where the patient is unconscious after an accident.',
      },
    },
  },
  wishesOthersPresent: {
    label: {
      nb: 'ønske om å ha andre til stede',
      nn: 'ønske om å ha andre til stades',
      en: 'wish to have others present',
    },
  },
  soundCareRequiresException: {
    label: {
      nb: 'hensynet til forsvarlig hjelp',
      nn: 'omsynet til forsvarleg hjelp',
      en: 'regard for sound care',
    },
    values: {
      true: {
        nb: 'krever at andre ikke er til stede',
        nn: 'krev at andre ikkje er til stades',
        en: 'requires that others are not present',
      },
      false: {
        nb: 'er ikke til hinder for at andre er til stede',
        nn: 'er ikkje til hinder for at andre er til stades',
        en: 'does not prevent others from being present',
      },
    },
    about: {
      true: {
        nb: 'Hjelpen blir ikke forsvarlig med andre til stede. For eksempel når steriliteten i en operasjonsstue er i fare.',
        nn: 'Hjelpa blir ikkje forsvarleg med andre til stades. Til dømes når steriliteten i ei operasjonsstove er i fare.',
        en: 'The care would not be sound with others present. For instance where it would put the sterility of an operating theatre at risk.',
      },
    },
  },
  expressed: {
    label: {
      nb: 'måten samtykket er gitt på',
      nn: 'måten samtykket er gitt på',
      en: 'how the consent was given',
    },
    values: {
      written: {
        nb: 'skriftlig',
        nn: 'skriftleg',
        en: 'in writing',
      },
      spoken: {
        nb: 'muntlig',
        nn: 'munnleg',
        en: 'in words',
      },
      tacit: {
        nb: 'stilltiende',
        nn: 'stillteiande',
        en: 'tacitly',
      },
      none: {
        nb: 'ikke gitt',
        nn: 'ikkje gitt',
        en: 'not given',
      },
    },
    about: {
      written: {
        nb: 'Samtykket står skriftlig. For eksempel en signert samtykkeerklæring.',
        nn: 'Samtykket er skrive ned. Til dømes ei signert fråsegn om samtykke.',
        en: 'The consent is in writing. For instance a signed declaration of consent.',
      },
      spoken: {
        nb: 'Samtykket er sagt med ord. For eksempel «ja, gjør det» til legen.',
        nn: 'Samtykket er sagt med ord. Til dømes «ja, gjer det» til legen.',
        en: 'The consent was said in words. For instance “yes, do it” to the doctor.',
      },
      tacit: {
        nb: 'Pasienten viser ved det hun gjør, at hun godtar hjelpen. For eksempel ved å bøye hodet og åpne munnen for tannlegen.',
        nn: 'Pasienten viser med det ho gjer, at ho godtek hjelpa. Til dømes ved å bøye hovudet og opne munnen for tannlegen.',
        en: 'The patient shows by conduct that she accepts the help. For instance by opening her mouth for the dentist.',
      },
      none: {
        nb: 'Pasienten har ikke vist noe samtykke. For eksempel når ingen har spurt, eller pasienten ikke svarer.',
        nn: 'Pasienten har ikkje vist noko samtykke. Til dømes når ingen har spurt, eller pasienten ikkje svarer.',
        en: 'The patient has shown no consent. For instance where nobody has asked or the patient does not answer.',
      },
    },
  },
  writingRequired: {
    label: {
      nb: 'krav om skriftlig samtykke i lov eller forskrift',
      nn: 'krav om skriftleg samtykke i lov eller forskrift',
      en: 'a requirement of written consent in an act or a regulation',
    },
    values: {
      true: {
        nb: 'gjelder',
        nn: 'gjeld',
        en: 'applies',
      },
      false: {
        nb: 'gjelder ikke',
        nn: 'gjeld ikkje',
        en: 'does not apply',
      },
    },
    about: {
      true: {
        nb: 'En lov eller forskrift krever at samtykket er skriftlig for denne hjelpen. At sykehuset selv pleier å be om underskrift, er ikke nok.',
        nn: 'Ei lov eller forskrift krev at samtykket er skriftleg for denne hjelpa. At sjukehuset sjølv pleier å be om underskrift, er ikkje nok.',
        en: 'An act or a regulation requires consent in writing for this help. That the hospital itself usually asks for a signature is not enough.',
      },
    },
  },
  acceptanceLikely: {
    label: {
      nb: 'det pasientens handlemåte og situasjonen tyder på',
      nn: 'det handlemåten til pasienten og situasjonen tyder på',
      en: 'what the patient’s conduct and the situation indicate',
    },
    values: {
      true: {
        nb: 'pasienten godtar trolig hjelpen',
        nn: 'pasienten godtek truleg hjelpa',
        en: 'the patient probably accepts the care',
      },
      false: {
        nb: 'pasienten godtar trolig ikke hjelpen',
        nn: 'pasienten godtek truleg ikkje hjelpa',
        en: 'the patient probably does not accept the care',
      },
    },
  },
  couldTakePart: {
    label: {
      nb: 'pasientens mulighet til å medvirke',
      nn: 'høvet pasienten har hatt til å medverke',
      en: 'the patient’s chance to take part',
    },
    values: {
      true: {
        nb: 'pasienten har hatt mulighet til det',
        nn: 'pasienten har hatt høve til det',
        en: 'the patient had the chance',
      },
      false: {
        nb: 'pasienten har ikke hatt mulighet til det',
        nn: 'pasienten har ikkje hatt høve til det',
        en: 'the patient did not have the chance',
      },
    },
    about: {
      true: {
        nb: 'Pasienten har hatt en reell mulighet til å medvirke. For eksempel ved å få vite hva som skal skje, på et språk hun forstår.',
        nn: 'Pasienten har hatt ein reell sjanse til å medverke. Til dømes ved å få vite kva som skal skje, på eit språk ho forstår.',
        en: 'The patient has had a real chance to take part. For instance by being told what will happen, in a language she understands.',
      },
    },
  },
  consentGivenBy: {
    label: {
      nb: 'hvem som har samtykket til helsehjelpen',
      nn: 'kven som har samtykt til helsehjelpa',
      en: 'who has consented to the health care',
    },
    values: {
      'the-one-who-decides': {
        nb: 'den som bestemmer denne dagen',
        nn: 'den som bestemmer denne dagen',
        en: 'the one who decides that day',
      },
      'someone-else': {
        nb: 'noen andre',
        nn: 'nokon andre',
        en: 'someone else',
      },
      nobody: {
        nb: 'ingen',
        nn: 'ingen',
        en: 'nobody',
      },
    },
    about: {
      'the-one-who-decides': {
        nb: 'Samtykket er gitt av den som bestemmer den dagen det spørres om. For eksempel pasienten selv når hun er 17 år.',
        nn: 'Samtykket er gitt av den som bestemmer den dagen det blir spurt om. Til dømes pasienten sjølv når ho er 17 år.',
        en: 'The consent was given by whoever decides on the day asked about. For instance the patient herself at 17.',
      },
      'someone-else': {
        nb: 'Noen har samtykket, men ikke den som bestemmer. For eksempel en ektefelle på vegne av en pasient som kan bestemme selv.',
        nn: 'Nokon har samtykt, men ikkje den som bestemmer. Til dømes ein ektefelle på vegner av ein pasient som sjølv kan bestemme.',
        en: 'Somebody consented, but not whoever decides. For instance a spouse for a patient who can decide alone.',
      },
      nobody: {
        nb: 'Ingen har samtykket ennå. For eksempel når pasienten vil tenke seg om.',
        nn: 'Ingen har samtykt enno. Til dømes når pasienten vil tenkje seg om.',
        en: 'Nobody has consented yet. For instance where the patient wants to think it over.',
      },
    },
  },
  consentWithdrawn: {
    label: {
      nb: 'tilbaketrekking av samtykket',
      nn: 'tilbaketrekking av samtykket',
      en: 'withdrawal of the consent',
    },
    values: {
      true: {
        nb: 'trukket tilbake av den som bestemmer, og ikke gitt på nytt',
        nn: 'trekt tilbake av den som bestemmer, og ikkje gitt på nytt',
        en: 'withdrawn by the one who decides, and not given again',
      },
      false: {
        nb: 'ikke trukket tilbake av den som bestemmer',
        nn: 'ikkje trekt tilbake av den som bestemmer',
        en: 'not withdrawn by the one who decides',
      },
    },
  },
  consentInformed: {
    label: {
      nb: 'informasjonen før samtykket',
      nn: 'informasjonen før samtykket',
      en: 'the information before the consent',
    },
    values: {
      true: {
        nb: 'tilstrekkelig',
        nn: 'tilstrekkeleg',
        en: 'sufficient',
      },
      false: {
        nb: 'ikke tilstrekkelig',
        nn: 'ikkje tilstrekkeleg',
        en: 'not sufficient',
      },
    },
  },
  withinScope: {
    label: {
      nb: 'det samtykket dekker',
      nn: 'det samtykket dekkjer',
      en: 'what the consent covers',
    },
    values: {
      true: {
        nb: 'helsehjelpen denne dagen er omfattet',
        nn: 'helsehjelpa denne dagen er omfatta',
        en: 'the care that day is covered',
      },
      false: {
        nb: 'helsehjelpen er ikke omfattet, eller tiden er ute',
        nn: 'helsehjelpa er ikkje omfatta, eller tida er ute',
        en: 'the care is not covered, or its time is over',
      },
    },
    about: {
      true: {
        nb: 'Hjelpen ligger innenfor det som det er samtykket til, også i tid. Et samtykke til prøver i høst dekker for eksempel ikke en operasjon til våren.',
        nn: 'Hjelpa ligg innanfor det som det er samtykt til, òg i tid. Eit samtykke til prøver i haust dekkjer til dømes ikkje ein operasjon til våren.',
        en: 'The help lies within what was consented to, in time too. Consent to tests this autumn does not, for instance, cover an operation in spring.',
      },
    },
  },
  withdrawnBy: {
    label: {
      nb: 'hvem som trekker samtykket tilbake',
      nn: 'kven som trekkjer samtykket tilbake',
      en: 'who withdraws the consent',
    },
    values: {
      'patient-who-consented': {
        nb: 'pasienten, som selv har samtykket',
        nn: 'pasienten, som sjølv har samtykt',
        en: 'the patient, who consented',
      },
      'all-holders': {
        nb: 'alle som har foreldreansvaret',
        nn: 'alle som har foreldreansvaret',
        en: 'all who hold parental responsibility',
      },
      'one-of-two-holders': {
        nb: 'én av to som har foreldreansvaret',
        nn: 'éin av to som har foreldreansvaret',
        en: 'one of two who hold parental responsibility',
      },
      'other-representative': {
        nb: 'en annen som samtykker på vegne av pasienten',
        nn: 'ein annan som samtykkjer på vegner av pasienten',
        en: 'another who consents on behalf of the patient',
      },
    },
    about: {
      'patient-who-consented': {
        nb: 'Pasienten trekker tilbake et samtykke som hun ga selv. For eksempel en 17-åring som likevel ikke vil ha medisinen.',
        nn: 'Pasienten trekkjer tilbake eit samtykke som ho sjølv gav. Til dømes ein 17-åring som likevel ikkje vil ha medisinen.',
        en: 'The patient withdraws a consent that she gave herself. For instance a 17-year-old who does not want the medicine after all.',
      },
      'all-holders': {
        nb: 'Alle som har foreldreansvaret, trekker samtykket tilbake. For eksempel begge foreldrene til et barn på åtte år.',
        nn: 'Alle som har foreldreansvaret, trekkjer samtykket tilbake. Til dømes begge foreldra til eit barn på åtte år.',
        en: 'Everybody who holds parental responsibility withdraws. For instance both parents of an eight-year-old.',
      },
      'one-of-two-holders': {
        nb: 'Bare den ene av to med foreldreansvar trekker samtykket tilbake. For eksempel moren, mens faren fortsatt sier ja.',
        nn: 'Berre den eine av to med foreldreansvar trekkjer samtykket tilbake. Til dømes mora, medan faren framleis seier ja.',
        en: 'Only one of two who hold parental responsibility withdraws. For instance the mother, while the father still says yes.',
      },
      'other-representative': {
        nb: 'En annen som samtykker for pasienten, trekker samtykket tilbake. For eksempel {childWelfareService} for et barn under omsorg.',
        nn: 'Ein annan som gir samtykke for pasienten, trekkjer det tilbake. Til dømes {childWelfareService} for eit barn under omsorg.',
        en: 'Somebody else who consents for the patient withdraws. For instance {childWelfareService} for a child in care.',
      },
    },
  },
  receivesHealthCare: {
    label: {
      nb: 'hva slags tjenester personen mottar',
      nn: 'kva slags tenester personen tek imot',
      en: 'the kind of services the person receives',
    },
    values: {
      true: {
        nb: 'helsehjelp',
        nn: 'helsehjelp',
        en: 'health care',
      },
      false: {
        nb: 'bare tjenester som ikke er helsehjelp',
        nn: 'berre tenester som ikkje er helsehjelp',
        en: 'only services that are not health care',
      },
    },
    about: {
      true: {
        nb: 'Personen får helsehjelp og er pasient. Nei gjelder en bruker som bare får tjenester som ikke er helsehjelp, for eksempel praktisk bistand eller støttekontakt.',
        nn: 'Personen får helsehjelp og er pasient. Nei gjeld ein brukar som berre får tenester som ikkje er helsehjelp, til dømes praktisk hjelp eller støttekontakt.',
        en: 'The person gets health care and is a patient. No is for a user who only gets services that are no health care, for instance practical help or a support contact.',
      },
    },
  },
  informationRecipient: {
    label: {
      nb: 'mottakeren av opplysningene',
      nn: 'mottakaren av opplysningane',
      en: 'the recipient of the information',
    },
    values: {
      'health-care-personnel': {
        nb: 'personell som samarbeider om helsehjelpen',
        nn: 'personell som samarbeider om helsehjelpa',
        en: 'personnel who take part in the health care',
      },
      'other-service': {
        nb: 'andre tjenester, for eksempel skole eller Nav',
        nn: 'andre tenester, til dømes skule eller Nav',
        en: 'other services, such as school or Nav',
      },
    },
    about: {
      'health-care-personnel': {
        nb: 'Mottakeren er med på helsehjelpen til samme pasient. For eksempel fysioterapeuten som skal trene pasienten legen har operert.',
        nn: 'Mottakaren er med på helsehjelpa til same pasienten. Til dømes fysioterapeuten som skal trene pasienten legen har operert.',
        en: 'The recipient takes part in the care of the same patient. For instance the physiotherapist who is to train the patient whom the doctor operated on.',
      },
      'other-service': {
        nb: 'Mottakeren hører til en tjeneste utenfor helsehjelpen. For eksempel læreren eller saksbehandleren i Nav.',
        nn: 'Mottakaren høyrer til ei teneste utanfor helsehjelpa. Til dømes læraren eller saksbehandlaren i Nav.',
        en: 'The recipient belongs to a service outside the care. For instance the teacher or the caseworker in Nav.',
      },
    },
  },
  necessaryForCare: {
    label: {
      nb: 'hvor nødvendige opplysningene er for helsehjelpen',
      nn: 'kor nødvendige opplysningane er for helsehjelpa',
      en: 'the need for the information in the health care',
    },
    values: {
      true: {
        nb: 'nødvendige',
        nn: 'nødvendige',
        en: 'necessary',
      },
      false: {
        nb: 'ikke nødvendige',
        nn: 'ikkje nødvendige',
        en: 'not necessary',
      },
    },
  },
  patientsAttitude: {
    label: {
      nb: 'pasientens holdning til delingen',
      nn: 'haldninga pasienten har til delinga',
      en: 'the patient’s attitude to the sharing',
    },
    values: {
      accepts: {
        nb: 'godtar',
        nn: 'godtek',
        en: 'accepts',
      },
      'would-probably-object': {
        nb: 'ville trolig ha motsatt seg',
        nn: 'ville truleg ha sett seg imot',
        en: 'would probably object',
      },
      objects: {
        nb: 'motsetter seg',
        nn: 'set seg imot',
        en: 'objects',
      },
    },
    about: {
      accepts: {
        nb: 'Pasienten godtar delingen og har ikke sagt nei. For eksempel når hun vet at fastlegen får beskjed.',
        nn: 'Pasienten godtek delinga og har ikkje sagt nei. Til dømes når ho veit at fastlegen får beskjed.',
        en: 'The patient accepts the sharing and has not said no. For instance when she knows that her general practitioner will be told.',
      },
      'would-probably-object': {
        nb: 'Pasienten er ikke spurt, men det er grunn til å tro at hun ville sagt nei. For eksempel når hun før har bedt om at nettopp dette ikke blir sagt videre.',
        nn: 'Pasienten er ikkje spurd, men det er grunn til å tru at ho ville ha sagt nei. Til dømes når ho før har bede om at nettopp dette ikkje blir fortalt.',
        en: 'The patient has not been asked, but there is reason to believe that she would say no. For instance where she has asked before that this very thing is not passed on.',
      },
      objects: {
        nb: 'Pasienten har selv sagt nei til at opplysningene deles. For eksempel at fastlegen får vite om et opphold i psykisk helsevern. Loven sier ikke hvem som kan si nei for den som ikke kan samtykke.',
        nn: 'Pasienten har sjølv sagt nei til at opplysningane blir delte. Til dømes at fastlegen får vite om eit opphald i psykisk helsevern. Lova seier ikkje kven som kan seie nei for den som ikkje kan samtykkje.',
        en: 'The patient has said no to the sharing. For instance to the general practitioner being told of a stay in mental health care. The act does not say who can say no for one who cannot consent.',
      },
    },
  },
  seriousDanger: {
    label: {
      nb: 'nær og alvorlig fare for pasientens eget liv eller for andres liv eller helse',
      nn: 'nær og alvorleg fare for pasienten sitt eige liv eller for livet eller helsa til andre',
      en: 'imminent and serious danger to the patient’s own life or to the life or health of others',
    },
  },
  fromRecord: {
    label: {
      nb: 'opplysninger fra journalen',
      nn: 'opplysningar frå journalen',
      en: 'information from the patient record',
    },
  },
  weightyReasons: {
    label: {
      nb: 'tungtveiende grunner for å dele',
      nn: 'tungtvegande grunnar for å dele',
      en: 'weighty reasons for sharing',
    },
    about: {
      true: {
        nb: 'Det er så gode grunner til å dele at de går foran pasientens ønske. For eksempel når den som skal gi legemidler, må vite om en farlig reaksjon.',
        nn: 'Det er så gode grunnar til å dele at dei går føre ønsket til pasienten. Til dømes når den som skal gi legemiddel, må vite om ein farleg reaksjon.',
        en: 'The reasons for sharing are so good that they outweigh the patient’s wish. For instance where whoever is to give medicines must know of a dangerous reaction.',
      },
    },
  },
  informationAbout: {
    label: {
      nb: 'det opplysningene gjelder',
      nn: 'det opplysningane gjeld',
      en: 'what the information is about',
    },
    values: {
      health: {
        nb: 'noens helse eller sykdom, fysisk eller psykisk',
        nn: 'helsa eller sjukdommen til nokon, fysisk eller psykisk',
        en: 'someone’s health or illness, physical or mental',
      },
      'other-personal-matters': {
        nb: 'andre personlige forhold, for eksempel sosiale forhold, sivilstand eller økonomi',
        nn: 'andre personlege tilhøve, til dømes sosiale tilhøve, sivilstand eller økonomi',
        en: 'other personal matters, such as social circumstances, marital status or finances',
      },
      'no-person': {
        nb: 'ingen enkelt person',
        nn: 'ingen einskild person',
        en: 'no single person',
      },
    },
    about: {
      health: {
        nb: 'Opplysninger om noens kropp, sykdom eller psyke. For eksempel en diagnose, eller at noen i det hele tatt er pasient.',
        nn: 'Opplysningar om kroppen, sjukdommen eller psyken til nokon. Til dømes ein diagnose, eller at nokon i det heile er pasient.',
        en: 'Information on somebody’s body, illness or mind. For instance a diagnosis, or that somebody is a patient at all.',
      },
      'other-personal-matters': {
        nb: 'Andre forhold som er knyttet til en person. For eksempel pengeproblemer, en skilsmisse eller problemer hjemme.',
        nn: 'Andre tilhøve som er knytte til ein person. Til dømes pengeproblem, ei skilsmisse eller problem heime.',
        en: 'Other matters tied to a person. For instance money troubles, a divorce or trouble at home.',
      },
      'no-person': {
        nb: 'Opplysninger som ikke sier noe om noen enkelt person. For eksempel åpningstider eller hvor mange som står på venteliste.',
        nn: 'Opplysningar som ikkje seier noko om nokon enkeltperson. Til dømes opningstider eller kor mange som står på venteliste.',
        en: 'Information that says nothing of any single person. For instance opening hours or how many are on a waiting list.',
      },
    },
  },
  learned: {
    label: {
      nb: 'hvordan opplysningene ble kjent',
      nn: 'korleis opplysningane blei kjende',
      en: 'how the information became known',
    },
    values: {
      'at-work': {
        nb: 'i arbeidet',
        nn: 'i arbeidet',
        en: 'at work',
      },
      'handling-health-data': {
        nb: 'i arbeid med å behandle helseopplysninger',
        nn: 'i arbeid med å behandle helseopplysningar',
        en: 'at work handling health data',
      },
      'as-cooperating-personnel': {
        nb: 'fra helsepersonell som en samarbeider med',
        nn: 'frå helsepersonell som ein samarbeider med',
        en: 'from health personnel, as one they work with',
      },
      'access-to-record': {
        nb: 'ved adgang til en journal, uten å behandle helseopplysninger',
        nn: 'ved tilgang til ein journal, utan å behandle helseopplysningar',
        en: 'by access to a patient record, without handling health data',
      },
      'as-health-personnel-outside-work': {
        nb: 'utenfor arbeidet, men i egenskap av å være helsepersonell',
        nn: 'utanfor arbeidet, men i eigenskap av å vere helsepersonell',
        en: 'outside work, but in the capacity of health personnel',
      },
      privately: {
        nb: 'som privatperson',
        nn: 'som privatperson',
        en: 'privately',
      },
    },
    about: {
      'at-work': {
        nb: 'Den som kjenner opplysningene, fikk vite dem i arbeidet i tjenesten. For eksempel en sykepleier på vakt.',
        nn: 'Den som kjenner opplysningane, fekk vite dei i arbeidet i tenesta. Til dømes ein sjukepleiar på vakt.',
        en: 'Whoever knows the information learned it at work in the service. For instance a nurse on duty.',
      },
      'handling-health-data': {
        nb: 'De ble kjent ved å behandle helseopplysninger. For eksempel for den som fører eller drifter et journalsystem.',
        nn: 'Dei blei kjende ved å behandle helseopplysningar. Til dømes for den som fører eller driftar eit journalsystem.',
        en: 'They became known by handling health data. For instance to somebody who keeps or runs a record system.',
      },
      'as-cooperating-personnel': {
        nb: 'Opplysningene kom fra helsepersonell som en samarbeider med. For eksempel til en assistent som legen gir beskjed om medisiner.',
        nn: 'Opplysningane kom frå helsepersonell som ein samarbeider med. Til dømes til ein assistent som legen gir beskjed om medisinar.',
        en: 'It came from health personnel whom one works with. For instance to an assistant whom the doctor tells of medicines.',
      },
      'access-to-record': {
        nb: 'En fikk adgang til en journal uten selv å behandle helseopplysninger. For eksempel en tekniker som ser et skjermbilde under en reparasjon.',
        nn: 'Ein fekk tilgang til ein journal utan sjølv å behandle helseopplysningar. Til dømes ein teknikar som ser eit skjermbilete under ein reparasjon.',
        en: 'One got access to a record without handling health data oneself. For instance a technician who sees a screen during a repair.',
      },
      'as-health-personnel-outside-work': {
        nb: 'En fikk vite det utenfor arbeidet, men fordi en er helsepersonell. For eksempel når naboen ber legen om råd over hekken.',
        nn: 'Ein fekk vite det utanfor arbeidet, men fordi ein er helsepersonell. Til dømes når naboen ber legen om råd over hekken.',
        en: 'One learned it outside work, but because one is health personnel. For instance when a neighbour asks the doctor for advice over the hedge.',
      },
      privately: {
        nb: 'En fikk vite det som privatperson. For eksempel i et selskap, uten at yrket hadde noe å si.',
        nn: 'Ein fekk vite det som privatperson. Til dømes i eit selskap, utan at yrket hadde noko å seie.',
        en: 'One learned it as a private person. For instance at a party, where the profession played no part.',
      },
    },
  },
  position: {
    label: {
      nb: 'hvem som kjenner opplysningene',
      nn: 'kven som kjenner opplysningane',
      en: 'who knows the information',
    },
    values: {
      'health-personnel': {
        nb: 'helsepersonell',
        nn: 'helsepersonell',
        en: 'health personnel',
      },
      'other-municipal-care': {
        nb: 'annet personell som yter tjenester etter helse- og omsorgstjenesteloven',
        nn: 'anna personell som yter tenester etter helse- og omsorgstenestelova',
        en: 'other personnel who give services under the Health and Care Services Act',
      },
      'patient-administration': {
        nb: 'pasientadministrasjonen',
        nn: 'pasientadministrasjonen',
        en: 'the patient administration',
      },
      'technical-staff': {
        nb: 'teknisk personell som hjelper med elektronisk behandling eller med service og vedlikehold',
        nn: 'teknisk personell som hjelper med elektronisk behandling eller med service og vedlikehald',
        en: 'technical personnel who help with electronic processing or with service and maintenance',
      },
      management: {
        nb: 'ledelsen i virksomheten',
        nn: 'leiinga i verksemda',
        en: 'the management of the enterprise',
      },
      'ethics-committee': {
        nb: 'en klinisk etikkomité',
        nn: 'ein klinisk etikkomité',
        en: 'a clinical ethics committee',
      },
      'by-dispensation': {
        nb: 'den som har fått opplysningene etter dispensasjon, for eksempel til forskning',
        nn: 'den som har fått opplysningane etter dispensasjon, til dømes til forsking',
        en: 'whoever got the information by dispensation, such as for research',
      },
      other: {
        nb: 'andre, som ingen av disse reglene nevner',
        nn: 'andre, som ingen av desse reglane nemner',
        en: 'others, whom none of these rules names',
      },
    },
    about: {
      'health-personnel': {
        nb: 'En som er helsepersonell etter helsepersonelloven. For eksempel lege, sykepleier eller student i praksis.',
        nn: 'Ein som er helsepersonell etter helsepersonellova. Til dømes lege, sjukepleiar eller student i praksis.',
        en: 'Somebody who is health personnel under the act on health personnel. For instance a doctor, a nurse or a student in training.',
      },
      'other-municipal-care': {
        nb: 'Annet personell som yter tjenester etter helse- og omsorgstjenesteloven. For eksempel en støttekontakt.',
        nn: 'Anna personell som yter tenester etter helse- og omsorgstenestelova. Til dømes ein støttekontakt.',
        en: 'Other personnel who give services under the health and care services act. For instance a support contact.',
      },
      'patient-administration': {
        nb: 'Den som arbeider i pasientadministrasjonen. For eksempel den som registrerer innleggelser.',
        nn: 'Den som arbeider i pasientadministrasjonen. Til dømes den som registrerer innleggingar.',
        en: 'Somebody who works in the patient administration. For instance the one who registers admissions.',
      },
      'technical-staff': {
        nb: 'Den som hjelper med elektronisk behandling av opplysninger eller med service på utstyr. For eksempel en IT-tekniker.',
        nn: 'Den som hjelper med elektronisk behandling av opplysningar eller med service på utstyr. Til dømes ein IT-teknikar.',
        en: 'Somebody who helps to process information electronically or to service equipment. For instance an IT technician.',
      },
      management: {
        nb: 'Den som leder virksomheten og får opplysninger fra dem som gir hjelp. For eksempel for internkontroll.',
        nn: 'Den som leier verksemda og får opplysningar frå dei som gir hjelp. Til dømes for internkontroll.',
        en: 'Somebody in the management who gets information from those who give care. For instance for internal control.',
      },
      'ethics-committee': {
        nb: 'Medlemmer av en klinisk etikkomité som har fått opplysningene. For eksempel for å drøfte om en behandling skal avsluttes.',
        nn: 'Medlemer av ein klinisk etikkomité som har fått opplysningane. Til dømes for å drøfte om ei behandling skal avsluttast.',
        en: 'Members of a clinical ethics committee who were given the information. For instance to discuss whether a treatment should end.',
      },
      'by-dispensation': {
        nb: 'Den som har fått opplysningene etter en dispensasjon fra taushetsplikten. For eksempel en forsker.',
        nn: 'Den som har fått opplysningane etter ein dispensasjon frå teieplikta. Til dømes ein forskar.',
        en: 'Somebody who got the information by dispensation from the duty of confidentiality. For instance a researcher.',
      },
      other: {
        nb: 'En som ingen av disse reglene nevner. For eksempel en pårørende.',
        nn: 'Ein som ingen av desse reglane nemner. Til dømes ein pårørande.',
        en: 'Somebody whom none of these rules names. For instance a relative.',
      },
    },
  },
  worksFor: {
    label: {
      nb: 'tilknytningen til tjenesten',
      nn: 'tilknytinga til tenesta',
      en: 'connection to the service',
    },
    values: {
      'municipal-service': {
        nb: 'den som arbeider etter helse- og omsorgstjenesteloven',
        nn: 'den som arbeider etter helse- og omsorgstenestelova',
        en: 'someone who works under the Health and Care Services Act',
      },
      'specialist-service': {
        nb: 'den som arbeider for en helseinstitusjon etter spesialisthelsetjenesteloven',
        nn: 'den som arbeider for ein helseinstitusjon etter spesialisthelsetenestelova',
        en: 'someone who works for a health institution under the Specialist Health Services Act',
      },
      others: {
        nb: 'andre',
        nn: 'nokon andre',
        en: 'others',
      },
    },
    about: {
      'municipal-service': {
        nb: 'En som utfører tjeneste eller arbeid etter helse- og omsorgstjenesteloven. For eksempel hjemmehjelpen eller sekretæren på legekontoret.',
        nn: 'Ein som utfører teneste eller arbeid etter helse- og omsorgstenestelova. Til dømes heimehjelpa eller sekretæren på legekontoret.',
        en: 'Somebody who serves or works under the health and care services act. For instance the home help or the secretary at the doctor’s office.',
      },
      'specialist-service': {
        nb: 'En som utfører tjeneste eller arbeid for en helseinstitusjon etter spesialisthelsetjenesteloven. For eksempel en portør på sykehuset.',
        nn: 'Ein som utfører teneste eller arbeid for ein helseinstitusjon etter spesialisthelsetenestelova. Til dømes ein portør på sjukehuset.',
        en: 'Somebody who serves or works for a health institution under the specialist health services act. For instance a porter at the hospital.',
      },
      others: {
        nb: 'En som ikke arbeider for noen av dem. For eksempel en ansatt i skolen.',
        nn: 'Ein som ikkje arbeider for nokon av dei. Til dømes ein tilsett på skulen.',
        en: 'Somebody who works for neither. For instance an employee of the school.',
      },
    },
  },
  exceptionGround: {
    label: {
      nb: 'unntaket fra taushetsplikten',
      nn: 'unntaket frå teieplikta',
      en: 'the exception from confidentiality',
    },
    values: {
      consent: {
        nb: 'samtykke',
        nn: 'samtykke',
        en: 'consent',
      },
      'already-known': {
        nb: 'mottakeren kjenner opplysningene fra før',
        nn: 'mottakaren kjenner opplysningane frå før',
        en: 'the recipient already knows the information',
      },
      'no-legitimate-interest': {
        nb: 'ingen har god grunn til å holde opplysningene hemmelig',
        nn: 'ingen har god grunn til å halde opplysningane hemmelege',
        en: 'nobody has good reason to keep the information secret',
      },
      'not-identifiable': {
        nb: 'ingen kan kjennes igjen i opplysningene',
        nn: 'ingen kan kjennast att i opplysningane',
        en: 'nobody can be recognised in the information',
      },
      'weighty-interests': {
        nb: 'tungtveiende private eller offentlige interesser',
        nn: 'tungtvegande private eller offentlege interesser',
        en: 'weighty private or public interests',
      },
      'other-statute': {
        nb: 'en annen lov sier at taushetsplikten ikke gjelder',
        nn: 'ei anna lov seier at teieplikta ikkje gjeld',
        en: 'another statute says that confidentiality does not apply',
      },
      'avert-crime': {
        nb: 'avverging av visse straffbare handlinger',
        nn: 'avverjing av visse straffbare handlingar',
        en: 'averting certain crimes',
      },
      'animals-at-risk': {
        nb: 'dyr som blir mishandlet eller vanskjøttet',
        nn: 'dyr som blir mishandla eller vanskjøtte',
        en: 'animals that are mistreated or neglected',
      },
      'cooperating-personnel': {
        nb: 'personell som samarbeider om helsehjelpen',
        nn: 'personell som samarbeider om helsehjelpa',
        en: 'personnel who take part in the health care',
      },
      'needs-of-patients-children': {
        nb: 'behovene til pasientens mindreårige barn',
        nn: 'behova til dei mindreårige barna til pasienten',
        en: 'needs of the patient’s minor children',
      },
      'needs-of-patients-siblings': {
        nb: 'behovene til pasientens mindreårige søsken',
        nn: 'behova til mindreårige søsken av pasienten',
        en: 'needs of the patient’s minor siblings',
      },
      management: {
        nb: 'ledelsen i virksomheten',
        nn: 'leiinga i verksemda',
        en: 'management of the institution',
      },
      'patient-administration': {
        nb: 'pasientadministrasjonen',
        nn: 'pasientadministrasjonen',
        en: 'patient administration',
      },
      'record-to-treating-personnel': {
        nb: 'journalopplysninger til dem som behandler pasienten',
        nn: 'journalopplysningar til dei som behandlar pasienten',
        en: 'record information to those who treat the patient',
      },
      'discharge-summary': {
        nb: 'epikrise',
        nn: 'epikrise',
        en: 'discharge summary',
      },
      'expert-assignment': {
        nb: 'oppdrag som sakkyndig',
        nn: 'oppdrag som sakkunnig',
        en: 'assignment as an expert',
      },
      'after-death': {
        nb: 'opplysninger om en avdød, når vektige grunner taler for det',
        nn: 'opplysningar om ein avdød, når vektige grunnar talar for det',
        en: 'information about a deceased person, where weighty reasons speak for it',
      },
      'record-after-death': {
        nb: 'nærmeste pårørendes innsyn i journalen etter et dødsfall',
        nn: 'innsyn for næraste pårørande i journalen etter eit dødsfall',
        en: 'access of the next of kin to the record after a death',
      },
      'supervision-on-request': {
        nb: 'opplysninger som tilsynsmyndigheten ber om',
        nn: 'opplysningar som tilsynsstyresmakta ber om',
        en: 'information that the supervisory authority asks for',
      },
      'supervision-own-initiative': {
        nb: 'opplysninger til tilsynsmyndigheten av eget tiltak',
        nn: 'opplysningar til tilsynsstyresmakta av eige tiltak',
        en: 'information to the supervisory authority on one’s own initiative',
      },
      'avert-serious-harm': {
        nb: 'avverging av alvorlig skade',
        nn: 'avverjing av alvorleg skade',
        en: 'averting serious harm',
      },
      'municipal-health-service': {
        nb: 'opplysninger til kommunens helse- og omsorgstjeneste',
        nn: 'opplysningar til helse- og omsorgstenesta i kommunen',
        en: 'information to the municipal health and care service',
      },
      'child-welfare': {
        nb: 'opplysninger til {childWelfareService}',
        nn: 'opplysningar til {childWelfareService}',
        en: 'information to {childWelfareService}',
      },
      'driving-licence': {
        nb: 'førerkort og sertifikat',
        nn: 'førarkort og sertifikat',
        en: 'driving and other licences',
      },
      'rail-and-sea': {
        nb: 'svekket helse hos den som fører skinnegående kjøretøy eller fartøy, eller er los',
        nn: 'svekt helse hos den som fører skinnegåande køyretøy eller fartøy, eller er los',
        en: 'weakened health in whoever drives rail vehicles, navigates ships or is a pilot at sea',
      },
      birth: {
        nb: 'melding om fødsel',
        nn: 'melding om fødsel',
        en: 'report of a birth',
      },
      death: {
        nb: 'erklæring om dødsfall',
        nn: 'erklæring om dødsfall',
        en: 'certificate of a death',
      },
      'serious-injury': {
        nb: 'helsepersonellets egen melding om betydelig personskade på en pasient',
        nn: 'eiga melding frå helsepersonellet om betydeleg personskade på ein pasient',
        en: 'the health personnel’s own report of considerable injury to a patient',
      },
    },
    about: {
      consent: {
        nb: 'Den som har krav på taushet, har sagt ja til at det blir fortalt. For eksempel en pasient som vil at søsteren skal få vite om diagnosen.',
        nn: 'Den som har krav på at andre teier, har sagt ja til at det blir fortalt. Til dømes ein pasient som vil at søstera skal få vite om diagnosen.',
        en: 'Whoever is entitled to silence has said yes to it being told. For instance a patient who wants her sister to know of the diagnosis.',
      },
      'already-known': {
        nb: 'Mottakeren vet det fra før. For eksempel ektefellen som var med da diagnosen ble gitt.',
        nn: 'Mottakaren veit det frå før. Til dømes ektefellen som var med då diagnosen blei gitt.',
        en: 'The recipient knows it already. For instance the spouse who was there when the diagnosis was given.',
      },
      'no-legitimate-interest': {
        nb: 'Ingen har en god grunn til at det holdes hemmelig. For eksempel noe som alle kan se, eller som er helt dagligdags.',
        nn: 'Ingen har ein god grunn til å halde det hemmeleg. Til dømes noko som alle kan sjå, eller som er heilt kvardagsleg.',
        en: 'Nobody has a good reason for keeping it secret. For instance what everybody can see, or what is quite trivial.',
      },
      'not-identifiable': {
        nb: 'Det som kan vise hvem det gjelder, er tatt bort, og det er nok vern. For eksempel et anonymt tilfelle i en forelesning.',
        nn: 'Det som kan vise kven det gjeld, er teke bort, og det er nok vern. Til dømes eit anonymt tilfelle i ei førelesing.',
        en: 'What can show whom it is about has been left out, and that is protection enough. For instance an anonymous case in a lecture.',
      },
      'weighty-interests': {
        nb: 'Tungtveiende private eller offentlige interesser gjør det rettmessig å si det videre. For eksempel for å verne noen mot en alvorlig fare.',
        nn: 'Tungtvegande private eller offentlege interesser gjer det rettmessig å fortelje det. Til dømes for å verne nokon mot ein alvorleg fare.',
        en: 'Weighty private or public interests make it lawful to pass it on. For instance to protect somebody from a serious danger.',
      },
      'other-statute': {
        nb: 'En annen lov sier uttrykkelig eller forutsetter klart at taushetsplikten ikke gjelder. For eksempel en plikt til å melde smittsom sykdom.',
        nn: 'Ei anna lov seier uttrykkeleg eller føreset klart at teieplikta ikkje gjeld. Til dømes ei plikt til å melde smittsam sjukdom.',
        en: 'Another act says expressly, or clearly presumes, that there is no duty of confidentiality. For instance a duty to report infectious disease.',
      },
      'avert-crime': {
        nb: 'Plikten etter straffeloven til å avverge visse alvorlige lovbrudd. For eksempel et drap eller mishandling i nære relasjoner.',
        nn: 'Plikta etter straffelova til å avverje visse alvorlege lovbrot. Til dømes eit drap eller mishandling i nære relasjonar.',
        en: 'The duty under the penal code to avert certain serious crimes. For instance a homicide, or abuse in close relations.',
      },
      'animals-at-risk': {
        nb: 'Det er grunn til å tro at dyr blir mishandlet eller vanskjøttet. For eksempel når hjemmesykepleieren ser husdyr uten fôr; Mattilsynet eller politiet kan få vite det.',
        nn: 'Det er grunn til å tru at dyr blir mishandla eller vanskjøtta. Til dømes når heimesjukepleiaren ser husdyr utan fôr; Mattilsynet eller politiet kan få vite det.',
        en: 'There is reason to believe that animals are abused or neglected. For instance where the home nurse sees livestock without feed; the food safety authority or the police may be told.',
      },
      'cooperating-personnel': {
        nb: 'De som samarbeider om pasienten, trenger å vite det for å gi forsvarlig hjelp. For eksempel sykepleieren og fysioterapeuten på samme avdeling.',
        nn: 'Dei som samarbeider om pasienten, treng å vite det for å gi forsvarleg hjelp. Til dømes sjukepleiaren og fysioterapeuten på same avdelinga.',
        en: 'Those who cooperate on the patient need to know it to give sound care. For instance the nurse and the physiotherapist on the same ward.',
      },
      'needs-of-patients-children': {
        nb: 'Det må deles for å ta vare på pasientens mindreårige barn. For eksempel for at barn av en alvorlig syk mor skal få oppfølging.',
        nn: 'Det må delast for å ta vare på mindreårige barn av pasienten. Til dømes for at barna til ei alvorleg sjuk mor skal få oppfølging.',
        en: 'It must be shared to meet the needs of the patient’s minor children. For instance so that the children of a seriously ill mother are followed up.',
      },
      'needs-of-patients-siblings': {
        nb: 'Det må deles for å ta vare på pasientens mindreårige søsken. For eksempel til broren til et barn med kreft.',
        nn: 'Det må delast for å ta vare på mindreårige sysken av pasienten. Til dømes bror til eit barn med kreft.',
        en: 'It must be shared to meet the needs of the patient’s minor siblings. For instance the brother of a child with cancer.',
      },
      management: {
        nb: 'Ledelsen trenger det for å kunne gi hjelp, eller for internkontroll og kvalitetssikring. For eksempel gjennomgang av en uønsket hendelse.',
        nn: 'Leiinga treng det for å kunne gi hjelp, eller for internkontroll og kvalitetssikring. Til dømes ein gjennomgang av ei uønskt hending.',
        en: 'The management needs it for the care, or for internal control and quality. For instance to go through an adverse event.',
      },
      'patient-administration': {
        nb: 'Pasientadministrasjonen skal ha diagnose, datoer og annet administrativt. For eksempel innskrivnings- og utskrivningsdato.',
        nn: 'Pasientadministrasjonen skal ha diagnose, datoar og anna administrativt. Til dømes datoen for innskriving og utskriving.',
        en: 'The patient administration is to have diagnosis, dates and other administrative data. For instance the days of admission and discharge.',
      },
      'expert-assignment': {
        nb: 'Den som er sakkyndig, gir oppdragsgiveren det som kom frem i oppdraget og har betydning for det. For eksempel en legeerklæring til retten.',
        nn: 'Den som er sakkunnig, gir oppdragsgivaren det som kom fram i oppdraget og har noko å seie for det. Til dømes ei legefråsegn til retten.',
        en: 'An expert gives the principal what came out in the assignment and matters to it. For instance a medical opinion for a court.',
      },
      'record-to-treating-personnel': {
        nb: 'De som gir pasienten hjelp, får det de trenger fra journalen. For eksempel legevakten som behandler pasienten om natten.',
        nn: 'Dei som gir pasienten hjelp, får det dei treng frå journalen. Til dømes legevakta som behandlar pasienten om natta.',
        en: 'Those who give the patient care get what they need from the record. For instance the out-of-hours doctor who treats the patient at night.',
      },
      'discharge-summary': {
        nb: 'Epikrise til den som skal følge opp pasienten. For eksempel fastlegen etter et sykehusopphold.',
        nn: 'Epikrise til den som skal følgje opp pasienten. Til dømes fastlegen etter eit sjukehusopphald.',
        en: 'The discharge summary for whoever is to follow the patient up. For instance the general practitioner after a hospital stay.',
      },
      'after-death': {
        nb: 'Pasienten er død, og vektige grunner taler for å fortelle. For eksempel om en arvelig sykdom til datteren.',
        nn: 'Pasienten er død, og vektige grunnar taler for å fortelje. Til dømes om ein arveleg sjukdom til dottera.',
        en: 'The patient is dead, and weighty reasons speak for telling. For instance of a hereditary illness to the daughter.',
      },
      'record-after-death': {
        nb: 'Nærmeste pårørende ber om å se journalen etter dødsfallet. For eksempel en sønn som vil vite hva som skjedde de siste dagene.',
        nn: 'Næraste pårørande ber om å sjå journalen etter dødsfallet. Til dømes ein son som vil vite kva som hende dei siste dagane.',
        en: 'The next of kin ask to see the record after the death. For instance a son who wants to know what happened in the last days.',
      },
      'supervision-on-request': {
        nb: 'Tilsynsmyndigheten har bedt om opplysningene. For eksempel journalen i en tilsynssak.',
        nn: 'Tilsynsstyresmakta har bede om opplysningane. Til dømes journalen i ei tilsynssak.',
        en: 'The supervisory authority has asked for it. For instance the record in a case of supervision.',
      },
      'supervision-own-initiative': {
        nb: 'Personellet gir tilsynsmyndigheten opplysninger uten å være spurt. For eksempel en sykepleier som melder fra om farlig drift.',
        nn: 'Personellet seier frå til tilsynsstyresmakta utan å vere spurt. Til dømes ein sjukepleiar som melder frå om farleg drift.',
        en: 'Personnel tell the supervisory authority without being asked. For instance a nurse who reports unsafe practice.',
      },
      'avert-serious-harm': {
        nb: 'Politi eller brannvesen må varsles for å avverge alvorlig skade på person eller eiendom. For eksempel en beruset pasient som setter seg i bilen.',
        nn: 'Politi eller brannvesen må varslast for å avverje alvorleg skade på person eller eigedom. Til dømes ein rusa pasient som set seg i bilen.',
        en: 'The police or the fire service must be warned to avert serious harm to person or property. For instance a drunk patient who gets into the car.',
      },
      'municipal-health-service': {
        nb: 'Kommunens helse- og omsorgstjeneste bør sette inn tiltak. For eksempel når en gravid trolig ruser seg så barnet kan bli født med skade.',
        nn: 'Helse- og omsorgstenesta i kommunen bør setje inn tiltak. Til dømes når ei gravid truleg rusar seg så barnet kan bli fødd med skade.',
        en: 'The municipal health and care services ought to act. For instance where a pregnant woman probably uses drugs so that the child may be born harmed.',
      },
      'child-welfare': {
        nb: 'Det er grunn til å tro at et barn blir mishandlet, lider alvorlig omsorgssvikt eller er i annen alvorlig fare. For eksempel skader som foreldrene ikke kan forklare.',
        nn: 'Det er grunn til å tru at eit barn blir mishandla, lid alvorleg omsorgssvikt eller er i annan alvorleg fare. Til dømes skadar som foreldra ikkje kan forklare.',
        en: 'There is reason to believe that a child is abused, seriously neglected or in other serious danger. For instance injuries that the parents cannot explain.',
      },
      'driving-licence': {
        nb: 'Lege, psykolog eller optiker finner at pasienten ikke oppfyller helsekravene til å kjøre bil eller føre fly, og det er ikke kortvarig. For eksempel ved epilepsi.',
        nn: 'Lege, psykolog eller optikar finn at pasienten ikkje oppfyller helsekrava til å køyre bil eller føre fly, og det er ikkje kortvarig. Til dømes ved epilepsi.',
        en: 'A doctor, psychologist or optician finds that the patient does not meet the health demands for driving or flying, and not only for a short time. For instance with epilepsy.',
      },
      'rail-and-sea': {
        nb: 'Pasienten fører tog, trikk eller fartøy eller er los, og er så svekket at noen kan bli skadet. For eksempel en skipsfører med dårlig syn.',
        nn: 'Pasienten fører tog, trikk eller fartøy eller er los, og er så svekt at nokon kan bli skadd. Til dømes ein skipsførar med dårleg syn.',
        en: 'The patient drives a train or tram, navigates a vessel or is a pilot at sea, and is so impaired that somebody may be hurt. For instance a ship’s master with poor sight.',
      },
      birth: {
        nb: 'Lege eller jordmor melder en fødsel til folkeregisteret. Det gjelder også et dødfødt barn.',
        nn: 'Lege eller jordmor melder ein fødsel til folkeregisteret. Det gjeld òg eit dødfødd barn.',
        en: 'A doctor or midwife reports a birth to the population register. A stillbirth is reported too.',
      },
      death: {
        nb: 'En lege gir erklæring om et dødsfall som legen får vite om i arbeidet. For eksempel etter et dødsfall på sykehjemmet.',
        nn: 'Ein lege gir fråsegn om eit dødsfall som legen får vite om i arbeidet. Til dømes etter eit dødsfall på sjukeheimen.',
        en: 'A doctor certifies a death that the doctor learns of at work. For instance after a death in the nursing home.',
      },
      'serious-injury': {
        nb: 'Helsepersonell melder selv at en pasient har fått betydelig skade av hjelpen. Plikten sto i helsepersonelloven til 30. juni 2017.',
        nn: 'Helsepersonell melder sjølv at ein pasient har fått stor skade av hjelpa. Plikta stod i helsepersonellova til 30. juni 2017.',
        en: 'Health personnel themselves report that a patient was considerably injured by the care. The duty stood in the act on health personnel to 30 June 2017.',
      },
    },
  },
  exceptionConditionsMet: {
    label: {
      nb: 'vilkårene for unntaket',
      nn: 'vilkåra for unntaket',
      en: 'the conditions of the exception',
    },
    values: {
      true: {
        nb: 'oppfylt',
        nn: 'oppfylte',
        en: 'met',
      },
      false: {
        nb: 'ikke oppfylt',
        nn: 'ikkje oppfylte',
        en: 'not met',
      },
    },
    about: {
      true: {
        nb: 'Vilkårene i den bestemmelsen som gir unntaket, er oppfylt. For eksempel at det er nødvendig, og at pasienten ikke har motsatt seg der det teller.',
        nn: 'Vilkåra i den føresegna som gir unntaket, er oppfylte. Til dømes at det er nødvendig, og at pasienten ikkje har sett seg imot der det tel.',
        en: 'The conditions in the provision of the exception are met. For instance that it is necessary, and that the patient has not objected where that counts.',
      },
    },
  },
  purposeBeyondCare: {
    label: {
      nb: 'formålet utenfor helsehjelpen til pasienten',
      nn: 'formålet utanfor helsehjelpa til pasienten',
      en: 'the purpose beyond the care of the patient',
    },
    values: {
      'technical-staff': {
        nb: 'teknisk personell som dokumentasjonen trenger',
        nn: 'teknisk personell som dokumentasjonen treng',
        en: 'technical personnel whom the documentation needs',
      },
      'professional-community': {
        nb: 'helsefaglig arbeidsfellesskap',
        nn: 'helsefagleg arbeidsfellesskap',
        en: 'a professional community of health personnel',
      },
      'care-of-another-patient': {
        nb: 'hjelp til en annen pasient',
        nn: 'hjelp til ein annan pasient',
        en: 'help to another patient',
      },
      'own-learning': {
        nb: 'egen læring eller kvalitet hos helsepersonell som har hatt pasienten',
        nn: 'eiga læring eller kvalitet hos helsepersonell som har hatt pasienten',
        en: 'learning or quality among health personnel who have had the patient',
      },
      teaching: {
        nb: 'opplysninger som egner seg i undervisning',
        nn: 'opplysningar som høver i undervisning',
        en: 'information that is suited for teaching',
      },
      'external-supervisor': {
        nb: 'ekstern veileder etter tilsynsmyndighetens vedtak',
        nn: 'ekstern rettleiar etter vedtak frå tilsynsstyresmakta',
        en: 'an external supervisor by decision of the supervisory authority',
      },
      'research-inclusion': {
        nb: 'ledelsen, for å finne pasienter til forsknings- eller kvalitetsprosjekter',
        nn: 'leiinga, for å finne pasientar til forskings- eller kvalitetsprosjekt',
        en: 'the management, to find patients for research or quality projects',
      },
      'ethics-committee': {
        nb: 'klinisk etikkomité',
        nn: 'klinisk etikkomité',
        en: 'a clinical ethics committee',
      },
      dispensation: {
        nb: 'dispensasjon fra taushetsplikten, for eksempel til forskning',
        nn: 'dispensasjon frå teieplikta, til dømes til forsking',
        en: 'dispensation from confidentiality, such as for research',
      },
      observation: {
        nb: 'deltakende observasjon av helsepersonell',
        nn: 'deltakande observasjon av helsepersonell',
        en: 'observation of health personnel by participants',
      },
    },
    about: {
      'technical-staff': {
        nb: 'Personell som hjelper med elektronisk behandling eller service, slik at dokumentasjonen blir som loven krever. For eksempel ved feil i journalsystemet.',
        nn: 'Personell som hjelper med elektronisk behandling eller service, slik at dokumentasjonen blir som lova krev. Til dømes ved feil i journalsystemet.',
        en: 'Personnel who help with electronic processing or service, so that the documentation is as the law demands. For instance at a fault in the record system.',
      },
      'professional-community': {
        nb: 'Helsepersonell deler i et faglig fellesskap for å støtte beslutninger, sikre opplæring eller gjennomføre hjelp. For eksempel morgenmøtet på avdelingen.',
        nn: 'Helsepersonell deler i eit fagleg fellesskap for å støtte avgjerder, sikre opplæring eller gjennomføre hjelp. Til dømes morgonmøtet på avdelinga.',
        en: 'Health personnel share in a professional community to support decisions, train personnel or carry out care. For instance the morning meeting of the ward.',
      },
      'care-of-another-patient': {
        nb: 'En lege eller tannlege trenger opplysninger om én pasient for å hjelpe en annen. For eksempel funn hos en med samme sjeldne sykdom.',
        nn: 'Ein lege eller tannlege treng opplysningar om éin pasient for å hjelpe ein annan. Til dømes funn hos ein med same sjeldne sjukdommen.',
        en: 'A doctor or dentist needs information on one patient to help another. For instance findings in somebody with the same rare disease.',
      },
      'own-learning': {
        nb: 'Helsepersonell som har hjulpet pasienten før, vil lære av forløpet eller sikre kvaliteten. For eksempel ambulansearbeideren som vil vite om diagnosen stemte.',
        nn: 'Helsepersonell som har hjelpt pasienten før, vil lære av forløpet eller sikre kvaliteten. Til dømes ambulansearbeidaren som vil vite om diagnosen stemde.',
        en: 'Health personnel who have helped the patient before want to learn from the course or secure quality. For instance the ambulance worker who wants to know whether the diagnosis was right.',
      },
      teaching: {
        nb: 'En lege eller tannlege leter i journaler etter det som egner seg i undervisning. For eksempel til studenter på avdelingen.',
        nn: 'Ein lege eller tannlege leitar i journalar etter det som høver i undervisning. Til dømes til studentar på avdelinga.',
        en: 'A doctor or dentist looks in records for what is fit for teaching. For instance for students on the ward.',
      },
      'external-supervisor': {
        nb: 'En veileder utenfra som tilsynsmyndigheten har krevd i et vedtak. For eksempel for en lege som har fått pålegg om veiledning.',
        nn: 'Ein rettleiar utanfrå som tilsynsstyresmakta har kravd i eit vedtak. Til dømes for ein lege som har fått pålegg om rettleiing.',
        en: 'A supervisor from outside, required by a decision of the supervisory authority. For instance for a doctor ordered to be supervised.',
      },
      'research-inclusion': {
        nb: 'Ledelsen finner pasienter som kan spørres om å være med i et forsknings- eller kvalitetsprosjekt. For eksempel alle med en viss diagnose.',
        nn: 'Leiinga finn pasientar som kan spørjast om å vere med i eit forskings- eller kvalitetsprosjekt. Til dømes alle med ein viss diagnose.',
        en: 'The management finds patients who may be asked to join a research or quality project. For instance all with a certain diagnosis.',
      },
      'ethics-committee': {
        nb: 'En klinisk etikkomité skal gi råd i et konkret tilfelle. For eksempel om å avslutte livsforlengende behandling.',
        nn: 'Ein klinisk etikkomité skal gi råd i eit konkret tilfelle. Til dømes om å avslutte livsforlengjande behandling.',
        en: 'A clinical ethics committee is to advise in one case. For instance on ending life-prolonging treatment.',
      },
      dispensation: {
        nb: 'Myndighetene har etter søknad gitt dispensasjon. For eksempel til forskning, statistikk eller planlegging.',
        nn: 'Styresmaktene har etter søknad gitt dispensasjon. Til dømes til forsking, statistikk eller planlegging.',
        en: 'The authorities have granted dispensation on application. For instance for research, statistics or planning.',
      },
      observation: {
        nb: 'Noen får etter søknad være med og se helsepersonell i arbeid. For eksempel en forsker på visitten.',
        nn: 'Nokon får etter søknad vere med og sjå helsepersonell i arbeid. Til dømes ein forskar på visitten.',
        en: 'Somebody is allowed on application to go along and watch health personnel at work. For instance a researcher on the round.',
      },
    },
  },
  purposeConditionsMet: {
    label: {
      nb: 'vilkårene for å dele til formålet',
      nn: 'vilkåra for å dele til formålet',
      en: 'the conditions for sharing for the purpose',
    },
    values: {
      true: {
        nb: 'oppfylt',
        nn: 'oppfylte',
        en: 'met',
      },
      false: {
        nb: 'ikke oppfylt',
        nn: 'ikkje oppfylte',
        en: 'not met',
      },
    },
    about: {
      true: {
        nb: 'Vilkårene i bestemmelsen om dette formålet er oppfylt. For eksempel at pasienten ikke har motsatt seg, der pasienten kan det.',
        nn: 'Vilkåra i føresegna om dette formålet er oppfylte. Til dømes at pasienten ikkje har sett seg imot, der pasienten kan det.',
        en: 'The conditions in the provision on this purpose are met. For instance that the patient has not objected, where the patient may.',
      },
    },
  },
  consentComplaintAbout: {
    label: {
      nb: 'hva klagen om samtykke, informasjon eller taushetsplikt gjelder',
      nn: 'kva klaga om samtykke, informasjon eller teieplikt gjeld',
      en: 'what the complaint on consent, information or confidentiality is about',
    },
    values: {
      'information-participation-or-consent': {
        nb: 'informasjon, medvirkning eller samtykke',
        nn: 'informasjon, medverknad eller samtykke',
        en: 'information, participation or consent',
      },
      confidentiality: {
        nb: 'vern mot spredning av opplysninger',
        nn: 'vern mot spreiing av opplysningar',
        en: 'protection against the spreading of information',
      },
      'one-parents-consent': {
        nb: 'hjelp gitt etter samtykke fra én forelder for å hindre skade',
        nn: 'hjelp gitt etter samtykke frå éin forelder for å hindre skade',
        en: 'help given on one parent’s consent to prevent harm',
      },
      'somatic-coercion': {
        nb: 'vedtak om somatisk helsehjelp med tvang',
        nn: 'vedtak om somatisk helsehjelp med tvang',
        en: 'a decision on somatic care with coercion',
      },
      electroconvulsive: {
        nb: 'vedtak om elektrokonvulsiv behandling',
        nn: 'vedtak om elektrokonvulsiv behandling',
        en: 'a decision on electroconvulsive treatment',
      },
      'refusal-to-parent': {
        nb: 'avslag på opplysninger til en forelder etter barneloven',
        nn: 'avslag på opplysningar til ein forelder etter barnelova',
        en: 'a refusal of information to a parent under the Children Act',
      },
      'duties-of-personnel': {
        nb: 'helsepersonells plikter',
        nn: 'pliktene til helsepersonell',
        en: 'the duties of health personnel',
      },
    },
    about: {
      'information-participation-or-consent': {
        nb: 'Klagen gjelder retten til informasjon, medvirkning eller samtykke. For eksempel at pasienten ikke fikk vite om risikoen ved en operasjon.',
        nn: 'Klaga gjeld retten til informasjon, medverknad eller samtykke. Til dømes at pasienten ikkje fekk vite om risikoen ved ein operasjon.',
        en: 'The complaint is about the right to information, participation or consent. For instance that the patient was not told of the risk of an operation.',
      },
      confidentiality: {
        nb: 'Klagen gjelder vernet mot at opplysninger blir spredt. For eksempel at en ansatt fortalte om pasienten til naboen.',
        nn: 'Klaga gjeld vernet mot at opplysningar blir spreidde. Til dømes at ein tilsett fortalde om pasienten til naboen.',
        en: 'The complaint is about protection against information being spread. For instance that an employee told the neighbour of the patient.',
      },
      'one-parents-consent': {
        nb: 'Den andre forelderen klager over hjelp som ble gitt etter samtykke fra bare én for å hindre skade. For eksempel en behandling som faren var imot.',
        nn: 'Den andre forelderen klagar på hjelp som blei gitt etter samtykke frå berre éin for å hindre skade. Til dømes ei behandling som faren var imot.',
        en: 'The other parent complains of help given with the consent of only one to prevent harm. For instance a treatment that the father was against.',
      },
      'somatic-coercion': {
        nb: 'Klagen gjelder et vedtak om somatisk helsehjelp med tvang til en som mangler {competence}. For eksempel tannbehandling i narkose mot pasientens vilje.',
        nn: 'Klaga gjeld eit vedtak om somatisk helsehjelp med tvang til ein som manglar {competence}. Til dømes tannbehandling i narkose mot viljen til pasienten.',
        en: 'The complaint is about a decision on somatic care with coercion for somebody who lacks {competence}. For instance dental care under anaesthesia against the patient’s will.',
      },
      electroconvulsive: {
        nb: 'Klagen gjelder et vedtak om elektrokonvulsiv behandling (ECT). For eksempel til en pasient med alvorlig depresjon.',
        nn: 'Klaga gjeld eit vedtak om elektrokonvulsiv behandling (ECT). Til dømes til ein pasient med alvorleg depresjon.',
        en: 'The complaint is about a decision on electroconvulsive treatment (ECT). For instance for a patient with severe depression.',
      },
      'refusal-to-parent': {
        nb: 'En forelder klager over et nei til å få opplysninger om barnet etter barneloven. For eksempel en far uten foreldreansvar som spør helsestasjonen.',
        nn: 'Ein forelder klagar på eit nei til å få opplysningar om barnet etter barnelova. Til dømes ein far utan foreldreansvar som spør helsestasjonen.',
        en: 'A parent complains of being refused information on the child under the children act. For instance a father without parental responsibility who asks the health centre.',
      },
      'duties-of-personnel': {
        nb: 'Noen mener at helsepersonell har brutt pliktene sine. Det er ingen klage, men en anmodning om tilsyn, for eksempel når en lege snoker i journaler.',
        nn: 'Nokon meiner at helsepersonell har brote pliktene sine. Det er ingen klage, men ei oppmoding om tilsyn, til dømes når ein lege snokar i journalar.',
        en: 'Somebody thinks that health personnel have broken their duties. That is no complaint but a request for supervision, for instance where a doctor snoops in records.',
      },
    },
  },
  complaintTiming: {
    label: {
      nb: 'når klagen kommer',
      nn: 'når klaga kjem',
      en: 'when the complaint comes',
    },
    values: {
      'in-time': {
        nb: 'innen klagefristen',
        nn: 'innan klagefristen',
        en: 'within the time limit',
      },
      late: {
        nb: 'etter klagefristen',
        nn: 'etter klagefristen',
        en: 'after the time limit',
      },
      'over-a-year': {
        nb: 'mer enn ett år etter avgjørelsen',
        nn: 'meir enn eitt år etter avgjerda',
        en: 'more than a year after the decision',
      },
    },
    about: {
      'in-time': {
        nb: 'Klagen kommer før klagefristen er ute. For eksempel to uker etter at pasienten fikk vite det.',
        nn: 'Klaga kjem før klagefristen er ute. Til dømes to veker etter at pasienten fekk vite det.',
        en: 'The complaint comes before the time limit is out. For instance two weeks after the patient learned of it.',
      },
      late: {
        nb: 'Fristen er ute, men det er ikke gått mer enn ett år siden avgjørelsen. For eksempel når pasienten lå på sykehus da fristen gikk ut.',
        nn: 'Fristen er ute, men det har ikkje gått meir enn eitt år sidan avgjerda. Til dømes når pasienten låg på sjukehus då fristen gjekk ut.',
        en: 'The limit is out, but no more than a year has passed since the decision. For instance where the patient was in hospital when the limit ran out.',
      },
      'over-a-year': {
        nb: 'Det er gått mer enn ett år siden avgjørelsen. For eksempel når et gammelt vedtak dukker opp i papirene.',
        nn: 'Det har gått meir enn eitt år sidan avgjerda. Til dømes når eit gammalt vedtak dukkar opp i papira.',
        en: 'More than a year has passed since the decision. For instance where an old decision turns up among the papers.',
      },
    },
  },
  childExpected: {
    label: {
      nb: 'om barnet er ventet, men ikke født',
      nn: 'om barnet er venta, men ikkje fødd',
      en: 'whether the child is expected, but not born',
    },
  },
  inpatient: {
    label: {
      nb: 'opphold i institusjon for psykisk helsevern',
      nn: 'opphald i institusjon for psykisk helsevern',
      en: 'stay in an institution for mental health care',
    },
  },
  agreesToStay: {
    label: {
      nb: 'barnets eget syn på oppholdet',
      nn: 'barnet sitt eige syn på opphaldet',
      en: 'the child’s own view of the stay',
    },
    values: {
      true: {
        nb: 'enig',
        nn: 'einig',
        en: 'agrees',
      },
      false: {
        nb: 'ikke enig',
        nn: 'ikkje einig',
        en: 'does not agree',
      },
    },
    about: {
      true: {
        nb: 'Barnet er selv enig i å være i institusjonen. For eksempel en 13-åring som sier at hun vil være innlagt.',
        nn: 'Barnet er sjølv einig i å vere i institusjonen. Til dømes ein 13-åring som seier at ho vil vere innlagd.',
        en: 'The child agrees to being in the institution. For instance a 13-year-old who says that she wants to be admitted.',
      },
    },
  },
  technology: {
    label: {
      nb: 'teknologien',
      nn: 'teknologien',
      en: 'the technology',
    },
    values: {
      warning: {
        nb: 'varsling, for eksempel fallalarm',
        nn: 'varsling, til dømes fallalarm',
        en: 'warning, such as a fall alarm',
      },
      locating: {
        nb: 'lokalisering, for eksempel GPS',
        nn: 'lokalisering, til dømes GPS',
        en: 'locating, such as a GPS',
      },
      'medical-warning': {
        nb: 'medisinsk teknisk utstyr for varsling',
        nn: 'medisinsk teknisk utstyr for varsling',
        en: 'medical equipment that warns',
      },
      none: {
        nb: 'ingen slik teknologi',
        nn: 'inga slik teknologi',
        en: 'no such technology',
      },
    },
    about: {
      warning: {
        nb: 'Utstyr som varsler noen når noe skjer med personen. For eksempel en fallalarm eller en alarm på døra.',
        nn: 'Utstyr som varslar nokon når noko skjer med personen. Til dømes ein fallalarm eller ein alarm på døra.',
        en: 'A device that warns somebody when something happens to the person. For instance a fall alarm or a door alarm.',
      },
      locating: {
        nb: 'Utstyr som viser hvor personen er. For eksempel en GPS i nøkkelknippet.',
        nn: 'Utstyr som viser kvar personen er. Til dømes ein GPS i nøkkelknippet.',
        en: 'A device that shows where the person is. For instance a GPS on the key ring.',
      },
      'medical-warning': {
        nb: 'Medisinsk teknisk utstyr som varsler om helsetilstanden. For eksempel en alarm ved epileptiske anfall.',
        nn: 'Medisinsk teknisk utstyr som varslar om helsetilstanden. Til dømes ein alarm ved epileptiske anfall.',
        en: 'Medical equipment that warns of the state of health. For instance an alarm for epileptic seizures.',
      },
      none: {
        nb: 'Det er ikke tale om noe slikt utstyr. For eksempel når bare vanlig tilsyn er planlagt.',
        nn: 'Det er ikkje tale om noko slikt utstyr. Til dømes når berre vanleg tilsyn er planlagt.',
        en: 'No such device is in question. For instance where only ordinary visits are planned.',
      },
    },
  },
  technologyPartOf: {
    label: {
      nb: 'tjenestene som teknologien er ledd i',
      nn: 'tenestene som teknologien er ledd i',
      en: 'the services that the technology is part of',
    },
    values: {
      'health-care': {
        nb: 'helsehjelp',
        nn: 'helsehjelp',
        en: 'health care',
      },
      'chapter-9-services': {
        nb: 'tjenester til en person med utviklingshemming som reglene om tvang og makt omfatter',
        nn: 'tenester til ein person med utviklingshemming som reglane om tvang og makt omfattar',
        en: 'services to a person with an intellectual disability that the rules on coercion cover',
      },
      'other-services': {
        nb: 'andre helse- og omsorgstjenester',
        nn: 'andre helse- og omsorgstenester',
        en: 'other health and care services',
      },
    },
    about: {
      'health-care': {
        nb: 'Teknologien er ledd i helsehjelp. For eksempel hjemmesykepleie til en pasient med demens.',
        nn: 'Teknologien er ledd i helsehjelp. Til dømes heimesjukepleie til ein pasient med demens.',
        en: 'The technology is part of health care. For instance home nursing of a patient with dementia.',
      },
      'chapter-9-services': {
        nb: 'Teknologien er ledd i tjenester til en person med utviklingshemming, som kapittel 9 om tvang og makt omfatter. For eksempel i et bofellesskap.',
        nn: 'Teknologien er ledd i tenester til ein person med utviklingshemming, som kapittel 9 om tvang og makt omfattar. Til dømes i eit bufellesskap.',
        en: 'The technology is part of services to a person with an intellectual disability, to which chapter 9 on coercion applies. For instance in shared housing.',
      },
      'other-services': {
        nb: 'Teknologien er ledd i andre helse- og omsorgstjenester. For eksempel praktisk bistand i hjemmet til en eldre.',
        nn: 'Teknologien er ledd i andre helse- og omsorgstenester. Til dømes praktisk hjelp heime til ein eldre.',
        en: 'The technology is part of other health and care services. For instance practical help at home for an elderly person.',
      },
    },
  },
  objectsToTechnology: {
    label: {
      nb: 'holdningen til teknologien',
      nn: 'haldninga til teknologien',
      en: 'the attitude to the technology',
    },
    values: {
      true: {
        nb: 'personen motsetter seg',
        nn: 'personen set seg imot',
        en: 'the person objects',
      },
      false: {
        nb: 'personen motsetter seg ikke',
        nn: 'personen set seg ikkje imot',
        en: 'the person does not object',
      },
    },
    about: {
      true: {
        nb: 'Personen sier nei eller viser motstand mot teknologien. For eksempel ved å ta av seg GPS-en gang på gang.',
        nn: 'Personen seier nei eller viser motstand mot teknologien. Til dømes ved å leggje frå seg GPS gong på gong.',
        en: 'The person says no to the technology or resists it. For instance by taking off the GPS again and again.',
      },
    },
  },
  necessaryAgainstHarm: {
    label: {
      nb: 'om teknologien er nødvendig for å hindre eller begrense risiko for skade på personen',
      nn: 'om teknologien er nødvendig for å hindre eller avgrense risiko for skade på personen',
      en: 'whether the technology is necessary to prevent or limit a risk of harm to the person',
    },
  },
  inPersonsInterest: {
    label: {
      nb: 'om teknologien er i personens interesse',
      nn: 'om teknologien er i interessa til personen',
      en: 'whether the technology is in the person’s interest',
    },
  },
  intrusiveWarning: {
    label: {
      nb: 'om varslingssystemet er inngripende',
      nn: 'om varslingssystemet er inngripande',
      en: 'whether the warning system is intrusive',
    },
  },
}
