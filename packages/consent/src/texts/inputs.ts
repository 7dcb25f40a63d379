import type { InEachLanguage } from '@vilkar/core/explain'
import type { ConsentTexts } from './types.js'

/** What the inputs and their values are called, in each language. */
export const inputs: InEachLanguage<ConsentTexts['inputs']> = {
  age: {
    label: { nb: 'alder', nn: 'alder', en: 'age' },
    unit: { nb: ' år', nn: ' år', en: ' years' },
  },
  decisionCompetence: {
    label: { nb: '{competence}', nn: '{competence}', en: '{competence}' },
    values: {
      has: { nb: 'til stede', nn: 'til stades', en: 'present' },
      lacks: { nb: 'mangler', nn: 'manglar', en: 'lacking' },
    },
  },
  objectsToHealthCare: {
    label: {
      nb: 'pasientens holdning til helsehjelpen',
      nn: 'haldninga pasienten har til helsehjelpa',
      en: 'the patient’s attitude to the health care',
    },
    values: {
      true: { nb: 'motsetter seg', nn: 'set seg imot', en: 'objects' },
      false: { nb: 'motsetter seg ikke', nn: 'set seg ikkje imot', en: 'does not object' },
    },
  },
  intrusiveness: {
    label: {
      nb: 'hvor inngripende helsehjelpen er',
      nn: 'kor inngripande helsehjelpa er',
      en: 'how intrusive the health care is',
    },
    values: {
      none: { nb: 'ikke inngripende', nn: 'ikkje inngripande', en: 'not intrusive' },
      minor: { nb: 'lite inngripende', nn: 'lite inngripande', en: 'little intrusive' },
      'more-than-minor': {
        nb: 'mer enn lite inngripende, men ikke et alvorlig inngrep',
        nn: 'meir enn lite inngripande, men ikkje eit alvorleg inngrep',
        en: 'more than little intrusive, but no serious intervention',
      },
      serious: { nb: 'alvorlig inngrep', nn: 'alvorleg inngrep', en: 'serious intervention' },
    },
  },
  treatedCondition: {
    label: {
      nb: 'tilstanden hjelpen gjelder',
      nn: 'tilstanden hjelpa gjeld',
      en: 'the condition that the care is for',
    },
    values: {
      somatic: { nb: 'somatisk', nn: 'somatisk', en: 'somatic' },
      mental: { nb: 'psykisk lidelse', nn: 'psykisk liding', en: 'mental disorder' },
      'serious-mental': {
        nb: 'alvorlig sinnslidelse, kjent eller antatt',
        nn: 'alvorleg sinnsliding, kjend eller anteken',
        en: 'serious mental disorder, known or presumed',
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
    label: { nb: 'hva slags sak det er', nn: 'kva slags sak det er', en: 'the kind of matter' },
    values: {
      ordinary: { nb: 'vanlig helsehjelp', nn: 'vanleg helsehjelp', en: 'ordinary health care' },
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
  },
  otherParentAsks: {
    label: {
      nb: 'om en forelder uten foreldreansvar ber om opplysninger',
      nn: 'om ein forelder utan foreldreansvar ber om opplysningar',
      en: 'whether a parent without parental responsibility asks for information',
    },
    values: {
      true: { nb: 'ber om det', nn: 'ber om det', en: 'asks for it' },
      false: { nb: 'ber ikke om det', nn: 'ber ikkje om det', en: 'does not ask for it' },
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
      false: { nb: 'i behold', nn: 'i behald', en: 'intact' },
    },
  },
  harmfulToChild: {
    label: {
      nb: 'hva opplysningene kan føre til for barnet',
      nn: 'kva opplysningane kan føre til for barnet',
      en: 'what the information may lead to for the child',
    },
    values: {
      true: { nb: 'kan være til skade', nn: 'kan vere til skade', en: 'may be harmful' },
      false: { nb: 'er ikke til skade', nn: 'er ikkje til skade', en: 'is not harmful' },
    },
  },
  careTakenOver: {
    label: { nb: 'omsorgen for barnet', nn: 'omsorga for barnet', en: 'the care of the child' },
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
  },
  parentalResponsibility: {
    label: { nb: 'foreldreansvaret', nn: 'foreldreansvaret', en: 'parental responsibility' },
    values: {
      joint: { nb: 'felles', nn: 'felles', en: 'joint' },
      sole: { nb: 'hos én', nn: 'hos éin', en: 'held by one' },
      none: { nb: 'ingen har det', nn: 'ingen har det', en: 'held by nobody' },
      'cannot-act': {
        nb: 'ingen av dem som har det, kan ivareta barnets interesser',
        nn: 'ingen av dei som har det, kan ta vare på interessene til barnet',
        en: 'nobody who holds it can look after the child’s interests',
      },
    },
  },
  personalCapacityDeprived: {
    label: {
      nb: 'rettslig handleevne i personlige forhold',
      nn: 'rettsleg handleevne i personlege forhold',
      en: 'legal capacity in personal matters',
    },
    values: {
      true: {
        nb: 'pasienten er {capacityDeprived}',
        nn: 'pasienten er {capacityDeprived}',
        en: 'the patient is {capacityDeprived}',
      },
      false: { nb: 'i behold', nn: 'i behald', en: 'intact' },
    },
  },
  objectsToPlan: {
    label: {
      nb: 'holdningen til planen eller koordinatoren',
      nn: 'haldninga til planen eller koordinatoren',
      en: 'the attitude to the plan or the coordinator',
    },
    values: {
      true: { nb: 'personen motsetter seg', nn: 'personen set seg imot', en: 'the person objects' },
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
      guardian: { nb: 'verge', nn: 'verje', en: 'a guardian' },
      attorney: {
        nb: 'fremtidsfullmektig',
        nn: 'framtidsfullmektig',
        en: 'an attorney under a lasting power of attorney',
      },
      none: { nb: 'ingen', nn: 'ingen', en: 'nobody' },
    },
  },
  strictlyNecessary: {
    label: {
      nb: 'hvor nødvendig hjelpen er nå',
      nn: 'kor nødvendig hjelpa er no',
      en: 'how necessary the care is now',
    },
    values: {
      true: { nb: 'strengt nødvendig', nn: 'strengt nødvendig', en: 'strictly necessary' },
      false: { nb: 'kan vente', nn: 'kan vente', en: 'it can wait' },
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
      other: { nb: 'annet', nn: 'anna', en: 'other' },
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
      false: { nb: 'de trenger den ikke', nn: 'dei treng ho ikkje', en: 'they do not need it' },
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
      'not-urgent': { nb: 'haster ikke', nn: 'hastar ikkje', en: 'not urgent' },
    },
  },
  dutyHere: {
    label: {
      nb: 'taushetsplikt om opplysningene',
      nn: 'teieplikt om opplysningane',
      en: 'a duty of confidentiality about the information',
    },
    values: {
      true: { nb: 'gjelder her', nn: 'gjeld her', en: 'applies here' },
      false: { nb: 'gjelder ikke her', nn: 'gjeld ikkje her', en: 'does not apply here' },
    },
  },
  refusalStands: {
    label: {
      nb: 'pasientens særlige rett til å nekte hjelpen',
      nn: 'den særlege retten pasienten har til å nekte hjelpa',
      en: 'the patient’s special right to refuse the care',
    },
    values: {
      true: { nb: 'gjelder her', nn: 'gjeld her', en: 'applies here' },
      false: { nb: 'gjelder ikke her', nn: 'gjeld ikkje her', en: 'does not apply here' },
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
      other: { nb: 'annen helsehjelp', nn: 'anna helsehjelp', en: 'other health care' },
      nothing: { nb: 'ingenting', nn: 'ingenting', en: 'nothing' },
    },
  },
  seriousConviction: {
    label: {
      nb: 'alvorlig overbevisning bak nektelsen',
      nn: 'alvorleg overtyding bak nektinga',
      en: 'a serious conviction behind the refusal',
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
      false: { nb: 'ikke noe slikt ønske', nn: 'ikkje noko slikt ønske', en: 'no such wish' },
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
      false: { nb: 'en annen årsak', nn: 'ei anna årsak', en: 'another cause' },
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
      nobody: { nb: 'ingen', nn: 'ingen', en: 'nobody' },
    },
  },
  nextOfKinIsParent: {
    label: {
      nb: 'nærmeste pårørendes forhold til barnet eller ungdommen',
      nn: 'forholdet næraste pårørande har til barnet eller ungdommen',
      en: 'what the next of kin is to the child or young person',
    },
    values: {
      true: {
        nb: 'en forelder eller en annen som har foreldreansvaret',
        nn: 'ein forelder eller ein annan som har foreldreansvaret',
        en: 'a parent, or another who holds parental responsibility',
      },
      false: { nb: 'en annen', nn: 'ein annan', en: 'somebody else' },
    },
  },
  patientConsents: {
    label: {
      nb: 'pasientens samtykke til å informere pårørende',
      nn: 'samtykke frå pasienten til å informere pårørande',
      en: 'the patient’s consent to informing the next of kin',
    },
    values: {
      true: { nb: 'gitt', nn: 'gitt', en: 'given' },
      false: { nb: 'ikke gitt', nn: 'ikkje gitt', en: 'not given' },
    },
  },
  circumstancesSuggest: {
    label: { nb: 'forholdene i saken', nn: 'forholda i saka', en: 'the circumstances of the case' },
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
  },
  expressed: {
    label: {
      nb: 'måten samtykket er gitt på',
      nn: 'måten samtykket er gitt på',
      en: 'how the consent was given',
    },
    values: {
      written: { nb: 'skriftlig', nn: 'skriftleg', en: 'in writing' },
      spoken: { nb: 'muntlig', nn: 'munnleg', en: 'in words' },
      tacit: { nb: 'stilltiende', nn: 'stillteiande', en: 'tacitly' },
      none: { nb: 'ikke gitt', nn: 'ikkje gitt', en: 'not given' },
    },
  },
  writingRequired: {
    label: {
      nb: 'krav om skriftlig samtykke i forskrift',
      nn: 'krav om skriftleg samtykke i forskrift',
      en: 'a regulation’s requirement of written consent',
    },
    values: {
      true: { nb: 'gjelder', nn: 'gjeld', en: 'applies' },
      false: { nb: 'gjelder ikke', nn: 'gjeld ikkje', en: 'does not apply' },
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
      'someone-else': { nb: 'noen andre', nn: 'nokon andre', en: 'someone else' },
      nobody: { nb: 'ingen', nn: 'ingen', en: 'nobody' },
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
      true: { nb: 'tilstrekkelig', nn: 'tilstrekkeleg', en: 'sufficient' },
      false: { nb: 'ikke tilstrekkelig', nn: 'ikkje tilstrekkeleg', en: 'not sufficient' },
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
  },
  receivesHealthCare: {
    label: {
      nb: 'hva slags tjenester personen mottar',
      nn: 'kva slags tenester personen tek imot',
      en: 'the kind of services the person receives',
    },
    values: {
      true: { nb: 'helsehjelp', nn: 'helsehjelp', en: 'health care' },
      false: {
        nb: 'bare tjenester som ikke er helsehjelp',
        nn: 'berre tenester som ikkje er helsehjelp',
        en: 'only services that are not health care',
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
  },
  necessaryForCare: {
    label: {
      nb: 'hvor nødvendige opplysningene er for helsehjelpen',
      nn: 'kor nødvendige opplysningane er for helsehjelpa',
      en: 'the need for the information in the health care',
    },
    values: {
      true: { nb: 'nødvendige', nn: 'nødvendige', en: 'necessary' },
      false: { nb: 'ikke nødvendige', nn: 'ikkje nødvendige', en: 'not necessary' },
    },
  },
  patientsAttitude: {
    label: {
      nb: 'pasientens holdning til delingen',
      nn: 'haldninga pasienten har til delinga',
      en: 'the patient’s attitude to the sharing',
    },
    values: {
      accepts: { nb: 'godtar', nn: 'godtek', en: 'accepts' },
      'would-probably-object': {
        nb: 'ville trolig ha motsatt seg',
        nn: 'ville truleg ha sett seg imot',
        en: 'would probably object',
      },
      objects: { nb: 'motsetter seg', nn: 'set seg imot', en: 'objects' },
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
        nn: 'andre personlege forhold, til dømes sosiale forhold, sivilstand eller økonomi',
        en: 'other personal matters, such as social circumstances, marital status or finances',
      },
      'no-person': {
        nb: 'ingen enkelt person',
        nn: 'ingen einskild person',
        en: 'no single person',
      },
    },
  },
  learned: {
    label: {
      nb: 'hvordan opplysningene ble kjent',
      nn: 'korleis opplysningane vart kjende',
      en: 'how the information became known',
    },
    values: {
      'at-work': { nb: 'i arbeidet', nn: 'i arbeidet', en: 'at work' },
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
      privately: { nb: 'som privatperson', nn: 'som privatperson', en: 'privately' },
    },
  },
  position: {
    label: {
      nb: 'hvem som kjenner opplysningene',
      nn: 'kven som kjenner opplysningane',
      en: 'who knows the information',
    },
    values: {
      'health-personnel': { nb: 'helsepersonell', nn: 'helsepersonell', en: 'health personnel' },
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
      others: { nb: 'andre', nn: 'nokon andre', en: 'others' },
    },
  },
  exceptionGround: {
    label: {
      nb: 'unntaket fra taushetsplikten',
      nn: 'unntaket frå teieplikta',
      en: 'the exception from confidentiality',
    },
    values: {
      consent: { nb: 'samtykke', nn: 'samtykke', en: 'consent' },
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
      'discharge-summary': { nb: 'epikrise', nn: 'epikrise', en: 'discharge summary' },
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
      birth: { nb: 'melding om fødsel', nn: 'melding om fødsel', en: 'report of a birth' },
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
  },
  exceptionConditionsMet: {
    label: {
      nb: 'vilkårene for unntaket',
      nn: 'vilkåra for unntaket',
      en: 'the conditions of the exception',
    },
    values: {
      true: { nb: 'oppfylt', nn: 'oppfylte', en: 'met' },
      false: { nb: 'ikke oppfylt', nn: 'ikkje oppfylte', en: 'not met' },
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
  },
  purposeConditionsMet: {
    label: {
      nb: 'vilkårene for å dele til formålet',
      nn: 'vilkåra for å dele til formålet',
      en: 'the conditions for sharing for the purpose',
    },
    values: {
      true: { nb: 'oppfylt', nn: 'oppfylte', en: 'met' },
      false: { nb: 'ikke oppfylt', nn: 'ikkje oppfylte', en: 'not met' },
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
  },
  complaintTiming: {
    label: { nb: 'når klagen kommer', nn: 'når klaga kjem', en: 'when the complaint comes' },
    values: {
      'in-time': {
        nb: 'innen klagefristen',
        nn: 'innan klagefristen',
        en: 'within the time limit',
      },
      late: { nb: 'etter klagefristen', nn: 'etter klagefristen', en: 'after the time limit' },
      'over-a-year': {
        nb: 'mer enn ett år etter avgjørelsen',
        nn: 'meir enn eitt år etter avgjerda',
        en: 'more than a year after the decision',
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
      true: { nb: 'enig', nn: 'einig', en: 'agrees' },
      false: { nb: 'ikke enig', nn: 'ikkje einig', en: 'does not agree' },
    },
  },
  technology: {
    label: { nb: 'teknologien', nn: 'teknologien', en: 'the technology' },
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
      none: { nb: 'ingen slik teknologi', nn: 'inga slik teknologi', en: 'no such technology' },
    },
  },
  technologyPartOf: {
    label: {
      nb: 'tjenestene som teknologien er ledd i',
      nn: 'tenestene som teknologien er ledd i',
      en: 'the services that the technology is part of',
    },
    values: {
      'health-care': { nb: 'helsehjelp', nn: 'helsehjelp', en: 'health care' },
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
  },
  objectsToTechnology: {
    label: {
      nb: 'holdningen til teknologien',
      nn: 'haldninga til teknologien',
      en: 'the attitude to the technology',
    },
    values: {
      true: { nb: 'personen motsetter seg', nn: 'personen set seg imot', en: 'the person objects' },
      false: {
        nb: 'personen motsetter seg ikke',
        nn: 'personen set seg ikkje imot',
        en: 'the person does not object',
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
