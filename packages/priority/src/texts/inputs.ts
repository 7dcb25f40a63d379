import type { InEachLanguage } from '@vilkar/core/explain'
import type { PriorityTexts } from './types.js'

/** What the inputs and their values are called, in each language. */
export const inputs: InEachLanguage<PriorityTexts['inputs']> = {
  rightToSpecialistCare: {
    label: {
      nb: 'nødvendig helsehjelp fra spesialisthelsetjenesten',
      nn: 'nødvendig helsehjelp frå spesialisthelsetenesta',
      en: 'necessary specialist care',
    },
    values: {
      true: {
        nb: 'pasienten har rett',
        nn: 'pasienten har rett',
        en: 'the patient has a right',
      },
      false: {
        nb: 'pasienten har ikke rett',
        nn: 'pasienten har ikkje rett',
        en: 'the patient has no right',
      },
    },
  },
  lossOfPrognosis: {
    label: {
      nb: 'hva pasienten taper på å vente (prognosetap)',
      nn: 'kva pasienten taper på å vente (prognosetap)',
      en: 'what the patient loses by waiting (loss of prognosis)',
    },
    values: {
      'length-of-life': {
        nb: 'levetid',
        nn: 'levetid',
        en: 'length of life',
      },
      'quality-of-life': {
        nb: 'livskvalitet, ikke ubetydelig',
        nn: 'livskvalitet, meir enn uvesentleg',
        en: 'quality of life, not insignificantly',
      },
      'both-together': {
        nb: 'begge deler, nok når de ses i sammenheng',
        nn: 'begge delar, nok når dei blir sedde i samanheng',
        en: 'both, enough when seen together',
      },
      none: {
        nb: 'ikke noe som er nok',
        nn: 'ikkje noko som er nok',
        en: 'nothing that is enough',
      },
    },
    about: {
      'length-of-life': {
        nb: 'Pasienten kan tape levetid på å vente. For eksempel ved en kreftsvulst som vokser.',
        nn: 'Pasienten kan tape levetid på å vente. Til dømes ved ein kreftsvulst som veks.',
        en: 'The patient may lose length of life by waiting. For instance with a growing tumour.',
      },
      'quality-of-life': {
        nb: 'Pasienten kan tape livskvalitet på å vente, og ikke bare litt. For eksempel varig dårligere gange fordi treningen begynner for sent.',
        nn: 'Pasienten kan tape livskvalitet på å vente, og ikkje berre litt. Til dømes varig dårlegare gange fordi treninga kjem for seint.',
        en: 'The patient may lose quality of life by waiting, and not just a little. For instance walking worse for good because training starts too late.',
      },
      'both-together': {
        nb: 'Hver for seg er tapet for lite, men sett i sammenheng er det nok. For eksempel litt kortere levetid sammen med merkbart mer smerte.',
        nn: 'Kvar for seg er tapet for lite, men sett i samanheng er det nok. Til dømes litt kortare levetid saman med merkbart meir smerte.',
        en: 'Each loss is too little alone, but enough when seen together. For instance a slightly shorter life together with noticeably more pain.',
      },
      none: {
        nb: 'Pasienten taper ikke noe som er nok, på å vente. For eksempel en plage som er den samme om et halvt år.',
        nn: 'Pasienten taper ikkje noko som er nok, på å vente. Til dømes ei plage som er den same om eit halvt år.',
        en: 'The patient loses nothing that is enough by waiting. For instance a complaint that is the same in half a year.',
      },
    },
  },
  expectedBenefit: {
    label: {
      nb: 'om nytte av hjelpen kan forventes',
      nn: 'om ein kan vente nytte av hjelpa',
      en: 'whether benefit of the care can be expected',
    },
    about: {
      true: {
        nb: 'Hjelpen ventes å gjøre tilstanden bedre eller hindre at den blir verre. For eksempel trening som har vist seg å hjelpe andre med det samme.',
        nn: 'Hjelpa er venta å gjere tilstanden betre eller hindre at han blir verre. Til dømes trening som har vist seg å hjelpe andre med det same.',
        en: 'The care is expected to make the condition better or keep it from getting worse. For instance training that has been shown to help others with the same.',
      },
    },
  },
  reasonableCost: {
    label: {
      nb: 'om kostnaden eller ressursbruken står i rimelig forhold til nytten',
      nn: 'om kostnaden eller ressursbruken står i rimeleg forhold til nytten',
      en: 'whether cost or resources stand in reasonable proportion to the benefit',
    },
    about: {
      true: {
        nb: 'Kostnaden eller ressursbruken står i et rimelig forhold til nytten. Ingen kilde gir et tall.',
        nn: 'Kostnaden eller ressursbruken står i eit rimeleg forhold til nytta. Inga kjelde gir eit tal.',
        en: 'The cost, or use of resources, is reasonable to the benefit. No source gives a figure.',
      },
    },
  },
  experimentalCareAbroad: {
    label: {
      nb: 'om det er utprøvende behandling i utlandet for en sjelden tilstand',
      nn: 'om det er utprøvande behandling i utlandet for ein sjeldan tilstand',
      en: 'whether it is experimental treatment abroad for a rare condition',
    },
  },
  specialistServiceProvides: {
    label: {
      nb: 'om spesialisthelsetjenesten har ansvar for å yte og finansiere slik hjelp',
      nn: 'om spesialisthelsetenesta har ansvar for å yte og finansiere slik hjelp',
      en: 'whether the specialist service is responsible for providing and financing such care',
    },
  },
  referralIncomplete: {
    label: {
      nb: 'henvisningen',
      nn: 'tilvisinga',
      en: 'the referral',
    },
    values: {
      true: {
        nb: 'er mangelfull',
        nn: 'er mangelfull',
        en: 'is incomplete',
      },
      false: {
        nb: 'har det som trengs',
        nn: 'har det som trengst',
        en: 'holds what is needed',
      },
    },
    about: {
      true: {
        nb: 'Henvisningen mangler noe som trengs for å vurdere den. For eksempel hva som er prøvd før, eller hvorfor pasienten henvises.',
        nn: 'Tilvisinga manglar noko som trengst for å vurdere henne. Til dømes kva som er prøvd før, eller kvifor pasienten blir vist til.',
        en: 'The referral lacks something that is needed to assess it. For instance what has been tried before, or why the patient is referred.',
      },
    },
  },
  urgentNeed: {
    label: {
      nb: 'om hjelpen fra kommunen er påtrengende nødvendig',
      nn: 'om det er påtrengjande behov for hjelpa frå kommunen',
      en: 'whether the help of the municipality is urgently necessary',
    },
    about: {
      true: {
        nb: 'Hjelpen fra kommunen kan ikke vente. For eksempel en som faller om hjemme og ringer legevakten.',
        nn: 'Hjelpa frå kommunen kan ikkje vente. Til dømes ein som dett om heime og ringjer legevakta.',
        en: 'The help of the municipality cannot wait. For instance somebody who collapses at home and calls the out-of-hours doctor.',
      },
    },
  },
  mentalDisorderOrAddiction: {
    label: {
      nb: 'om det er en psykisk lidelse eller rusmiddelavhengighet',
      nn: 'om det er ei psykisk liding eller rusmiddelavhengigheit',
      en: 'whether it is a mental disorder or addiction',
    },
    about: {
      true: {
        nb: 'Henvisningen gjelder en psykisk lidelse eller rusmiddelavhengighet. For eksempel angst hos en 17-åring.',
        nn: 'Tilvisinga gjeld ei psykisk liding eller rusmiddelavhengigheit. Til dømes angst hos ein 17-åring.',
        en: 'The referral is about a mental disorder or addiction. For instance anxiety in a 17-year-old.',
      },
    },
  },
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
  ageWhenSent: {
    label: {
      nb: 'alderen da henvisningen ble sendt',
      nn: 'alderen då tilvisinga blei send',
      en: 'age when the referral was sent',
    },
    unit: {
      nb: ' år',
      nn: ' år',
      en: ' years',
    },
  },
  suspectedSeriousIllness: {
    label: {
      nb: 'om det er mistanke om alvorlig eller livstruende sykdom',
      nn: 'om det er mistanke om alvorleg eller livstrugande sjukdom',
      en: 'whether serious or life-threatening illness is suspected',
    },
    about: {
      true: {
        nb: 'Det er mistanke om en alvorlig eller livstruende sykdom. For eksempel blod i avføringen hos en eldre pasient.',
        nn: 'Det er mistanke om ein alvorleg eller livstruande sjukdom. Til dømes blod i avføringa hos ein eldre pasient.',
        en: 'A serious or life-threatening illness is suspected. For instance blood in the stool of an elderly patient.',
      },
    },
  },
  deadlineStatus: {
    label: {
      nb: 'fristen for hjelpen',
      nn: 'fristen for hjelpa',
      en: 'the deadline for the care',
    },
    values: {
      'in-time': {
        nb: 'holdes',
        nn: 'blir halden',
        en: 'is kept',
      },
      'expected-to-be-missed': {
        nb: 'ventes brutt',
        nn: 'er venta broten',
        en: 'is expected to be missed',
      },
      missed: {
        nb: 'er brutt',
        nn: 'er broten',
        en: 'is missed',
      },
    },
    about: {
      'in-time': {
        nb: 'Hjelpen begynner, eller ventes å begynne, innen fristen. For eksempel når timen er satt opp uken før.',
        nn: 'Hjelpa tek til, eller er venta å ta til, innan fristen. Til dømes når timen er sett opp veka før.',
        en: 'The care starts, or is expected to start, within the deadline. For instance where the hour is set a week before it.',
      },
      'expected-to-be-missed': {
        nb: 'Fristen er ikke ute, men sykehuset ser at det ikke rekker den. For eksempel når kirurgen er sykmeldt og ingen andre har tid.',
        nn: 'Fristen er ikkje ute, men sjukehuset ser at det ikkje rekk han. Til dømes når kirurgen er sjukmeld og ingen andre har tid.',
        en: 'The deadline is not out, but the hospital sees that it will not keep it. For instance where the surgeon is ill and nobody else has time.',
      },
      missed: {
        nb: 'Fristen er ute, og hjelpen er ikke begynt. For eksempel dagen etter datoen i brevet.',
        nn: 'Fristen er ute, og hjelpa er ikkje i gang. Til dømes dagen etter datoen i brevet.',
        en: 'The deadline is out and the care has not started. For instance on the day after the date in the letter.',
      },
    },
  },
  priorityComplaintAbout: {
    label: {
      nb: 'hva klagen på vurderingen av henvisningen gjelder',
      nn: 'kva klaga på vurderinga av tilvisinga gjeld',
      en: 'what the complaint on the assessment of the referral is about',
    },
    values: {
      'right-or-deadline': {
        nb: 'retten eller fristen',
        nn: 'retten eller fristen',
        en: 'the right or the deadline',
      },
      'care-abroad': {
        nb: 'behandling i utlandet',
        nn: 'behandling i utlandet',
        en: 'treatment abroad',
      },
    },
    about: {
      'right-or-deadline': {
        nb: 'Klagen gjelder om pasienten har rett til hjelpen, eller fristen som er satt. For eksempel et avslag på habilitering.',
        nn: 'Klaga gjeld om pasienten har rett til hjelpa, eller fristen som er sett. Til dømes eit avslag på habilitering.',
        en: 'The complaint is about whether the patient has a right to the care, or about the deadline set. For instance a refusal of habilitation.',
      },
      'care-abroad': {
        nb: 'Klagen gjelder behandling i utlandet fordi ingen i Norge kan gi den. For eksempel en operasjon for en svært sjelden tilstand.',
        nn: 'Klaga gjeld behandling i utlandet fordi ingen i Noreg kan gi henne. Til dømes ein operasjon for ein svært sjeldan tilstand.',
        en: 'The complaint is about treatment abroad because nobody in Norway can give it. For instance an operation for a very rare condition.',
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
        nb: 'Klagen kommer før klagefristen er ute. For eksempel to uker etter at brevet kom.',
        nn: 'Klaga kjem før klagefristen er ute. Til dømes to veker etter at brevet kom.',
        en: 'The complaint comes before the time limit is out. For instance two weeks after the letter came.',
      },
      late: {
        nb: 'Fristen er ute, men det er ikke gått mer enn ett år siden avgjørelsen. For eksempel når pasienten lå på sykehus da fristen gikk ut.',
        nn: 'Fristen er ute, men det har ikkje gått meir enn eitt år sidan avgjerda. Til dømes når pasienten låg på sjukehus då fristen gjekk ut.',
        en: 'The limit is out, but no more than a year has passed since the decision. For instance where the patient was in hospital when the limit ran out.',
      },
      'over-a-year': {
        nb: 'Det er gått mer enn ett år siden avgjørelsen. For eksempel når et gammelt avslag dukker opp i papirene.',
        nn: 'Det har gått meir enn eitt år sidan avgjerda. Til dømes når eit gammalt avslag dukkar opp i papira.',
        en: 'More than a year has passed since the decision. For instance where an old refusal turns up among the papers.',
      },
    },
  },
  habilitationCondition: {
    label: {
      nb: 'tilstanden habiliteringen gjelder',
      nn: 'tilstanden habiliteringa gjeld',
      en: 'the condition that the habilitation is for',
    },
    values: {
      'functional-impairment': {
        nb: 'en funksjonsnedsettelse',
        nn: 'ei funksjonsnedsetjing',
        en: 'a functional impairment',
      },
      'developmental-disorder': {
        nb: 'en utviklingsforsinkelse eller utviklingsforstyrrelse',
        nn: 'ei utviklingsforseinking eller utviklingsforstyrring',
        en: 'a developmental delay or disorder',
      },
      'chronic-illness': {
        nb: 'en kronisk sykdom',
        nn: 'ein kronisk sjukdom',
        en: 'a chronic illness',
      },
      none: {
        nb: 'ikke noe av dette',
        nn: 'ikkje noko av dette',
        en: 'none of these',
      },
    },
    about: {
      'functional-impairment': {
        nb: 'Nedsatt evne til å bevege seg, sanse eller tenke. For eksempel cerebral parese.',
        nn: 'Nedsett evne til å røre seg, sanse eller tenkje. Til dømes cerebral parese.',
        en: 'A reduced ability to move, sense or think. For instance cerebral palsy.',
      },
      'developmental-disorder': {
        nb: 'Utviklingen går saktere eller annerledes enn hos andre. For eksempel utviklingshemming eller autisme.',
        nn: 'Utviklinga går seinare eller annleis enn hos andre. Til dømes utviklingshemming eller autisme.',
        en: 'Development is slower or other than in others. For instance an intellectual disability or autism.',
      },
      'chronic-illness': {
        nb: 'En sykdom som varer. For eksempel en alvorlig epilepsi.',
        nn: 'Ein sjukdom som varer. Til dømes ein alvorleg epilepsi.',
        en: 'An illness that lasts. For instance a severe epilepsy.',
      },
      none: {
        nb: 'Ingen av delene. For eksempel et brudd som er i ferd med å gro.',
        nn: 'Ingen av delane. Til dømes eit brot som er i ferd med å gro.',
        en: 'None of these. For instance a fracture that is healing.',
      },
    },
  },
  onset: {
    label: {
      nb: 'når det oppsto',
      nn: 'når det oppstod',
      en: 'when it arose',
    },
    values: {
      'congenital-or-early': {
        nb: 'medfødt eller tidlig i livet',
        nn: 'medfødd eller tidleg i livet',
        en: 'at birth or early in life',
      },
      'later-in-childhood': {
        nb: 'senere, men før 18 år',
        nn: 'seinare, men før 18 år',
        en: 'later, but before 18',
      },
      'from-18': {
        nb: 'etter fylte 18 år',
        nn: 'etter fylte 18 år',
        en: 'at 18 or later',
      },
    },
    about: {
      'congenital-or-early': {
        nb: 'Medfødt, eller oppstått tidlig i livet. For eksempel Downs syndrom eller en skade ved fødselen.',
        nn: 'Medfødd, eller oppstått tidleg i livet. Til dømes Downs syndrom eller ein skade ved fødselen.',
        en: 'From birth, or arisen early in life. For instance Down syndrome or an injury at birth.',
      },
      'later-in-childhood': {
        nb: 'Oppstått senere i oppveksten, før fylte 18 år. For eksempel en hodeskade i en sykkelulykke som tiåring.',
        nn: 'Oppstått seinare i oppveksten, før fylte 18 år. Til dømes ein hovudskade i ei sykkelulykke som tiåring.',
        en: 'Arisen later in childhood, before 18. For instance a head injury in a bicycle accident at ten.',
      },
      'from-18': {
        nb: 'Oppstått etter at personen fylte 18 år. For eksempel et hjerneslag som voksen.',
        nn: 'Oppstått etter at personen fylte 18 år. Til dømes eit hjerneslag som vaksen.',
        en: 'Arisen after the person turned 18. For instance a stroke as an adult.',
      },
    },
  },
  complicated: {
    label: {
      nb: 'om det er komplisert eller sammensatt',
      nn: 'om det er komplisert eller samansett',
      en: 'whether it is complicated or compound',
    },
    about: {
      true: {
        nb: 'Tilstanden er komplisert eller sammensatt. For eksempel utviklingshemming sammen med epilepsi og utfordrende atferd.',
        nn: 'Tilstanden er komplisert eller samansett. Til dømes utviklingshemming saman med epilepsi og utfordrande åtferd.',
        en: 'The condition is complicated or composite. For instance an intellectual disability together with epilepsy and challenging behaviour.',
      },
    },
  },
  habilitationNeed: {
    label: {
      nb: 'behovet for habilitering i spesialisthelsetjenesten',
      nn: 'behovet for habilitering i spesialisthelsetenesta',
      en: 'the need for habilitation by the specialist service',
    },
    values: {
      needed: {
        nb: 'pasienten trenger det',
        nn: 'pasienten treng det',
        en: 'the patient needs it',
      },
      'not-assessed': {
        nb: 'ikke vurdert ennå',
        nn: 'ikkje vurdert enno',
        en: 'not assessed yet',
      },
      'not-needed': {
        nb: 'pasienten trenger det ikke',
        nn: 'pasienten treng det ikkje',
        en: 'the patient does not need it',
      },
    },
    about: {
      needed: {
        nb: 'En lege har vurdert at pasienten trenger habilitering i spesialisthelsetjenesten. For eksempel et tverrfaglig opplegg som kommunen ikke kan gi.',
        nn: 'Ein lege har vurdert at pasienten treng habilitering i spesialisthelsetenesta. Til dømes eit tverrfagleg opplegg som kommunen ikkje kan gi.',
        en: 'A physician has found that the patient needs habilitation in the specialist service. For instance an interdisciplinary programme that the municipality cannot give.',
      },
      'not-assessed': {
        nb: 'Ingen har vurdert det ennå, og da stenges ingen ute. For eksempel når henvisningen nettopp har kommet.',
        nn: 'Ingen har vurdert det enno, og då blir ingen stengde ute. Til dømes når tilvisinga nettopp har kome.',
        en: 'Nobody has assessed it yet, and then nobody is shut out. For instance where the referral has only just come.',
      },
      'not-needed': {
        nb: 'En lege har vurdert at pasienten ikke trenger habilitering der. For eksempel når kommunens fysioterapi er nok.',
        nn: 'Ein lege har vurdert at pasienten ikkje treng habilitering der. Til dømes når fysioterapien i kommunen er nok.',
        en: 'A physician has found that the patient needs no habilitation there. For instance where the municipality’s physiotherapy is enough.',
      },
    },
  },
  received: {
    label: {
      nb: 'dagen henvisningen ble mottatt',
      nn: 'dagen tilvisinga blei motteken',
      en: 'the day the referral was received',
    },
  },
  knewEnough: {
    label: {
      nb: 'dagen klageren visste nok til å klage',
      nn: 'dagen klagaren visste nok til å klage',
      en: 'the day the complainant knew enough to complain',
    },
  },
  referredTo: {
    label: {
      nb: 'hvor henvisningen gikk',
      nn: 'kvar tilvisinga gjekk',
      en: 'where the referral went',
    },
    values: {
      'hospital-or-clinic': {
        nb: 'sykehus, spesialistpoliklinikk eller distriktspsykiatrisk senter med fritt sykehusvalg',
        nn: 'sjukehus, spesialistpoliklinikk eller distriktspsykiatrisk senter med fritt sjukehusval',
        en: 'a hospital, specialist outpatient clinic or district psychiatric centre of the scheme for choosing a hospital',
      },
      'addiction-institution': {
        nb: 'rusinstitusjon utenfor sykehus, med fritt sykehusvalg',
        nn: 'rusinstitusjon utanfor sjukehus, med fritt sjukehusval',
        en: 'an addiction institution outside hospitals, of the same scheme',
      },
      'other-institution': {
        nb: 'en annen institusjon, for eksempel privat rehabilitering',
        nn: 'ein annan institusjon, til dømes privat rehabilitering',
        en: 'another institution, for instance private rehabilitation',
      },
    },
    about: {
      'hospital-or-clinic': {
        nb: 'Et sykehus, en spesialistpoliklinikk eller et distriktspsykiatrisk senter som pasienten kan velge fritt. For eksempel barnehabiliteringen på sykehuset.',
        nn: 'Eit sjukehus, ein spesialistpoliklinikk eller eit distriktspsykiatrisk senter som pasienten kan velje fritt. Til dømes barnehabiliteringa på sjukehuset.',
        en: 'A hospital, specialist clinic or district psychiatric centre that the patient may choose freely. For instance the hospital’s habilitation of children.',
      },
      'addiction-institution': {
        nb: 'En rusinstitusjon utenfor sykehus som pasienten kan velge fritt. For eksempel et behandlingssenter i en stiftelse.',
        nn: 'Ein rusinstitusjon utanfor sjukehus som pasienten kan velje fritt. Til dømes eit behandlingssenter i ei stifting.',
        en: 'An addiction institution outside hospitals that the patient may choose freely. For instance a treatment centre run by a foundation.',
      },
      'other-institution': {
        nb: 'En annen institusjon i spesialisthelsetjenesten. For eksempel et privat rehabiliteringssenter.',
        nn: 'Ein annan institusjon i spesialisthelsetenesta. Til dømes eit privat rehabiliteringssenter.',
        en: 'Another institution of the specialist service. For instance a private rehabilitation centre.',
      },
    },
  },
  otherRegion: {
    label: {
      nb: 'om pasienten er fra en annen region og selv har valgt institusjonen',
      nn: 'om pasienten er frå ein annan region og sjølv har valt institusjonen',
      en: 'whether the patient is of another region and chose the institution',
    },
  },
  ownPatientsAtRisk: {
    label: {
      nb: 'om egne pasienter ellers kommer for sent til, og pasienten ikke er satt på venteliste',
      nn: 'om eigne pasientar elles kjem for seint til, og pasienten ikkje er sett på venteliste',
      en: 'whether its own patients would otherwise wait too long, and the patient is not on its waiting list',
    },
  },
  waitedSixMonths2004: {
    label: {
      nb: 'om pasienten hadde ventet seks måneder eller mer 1. september 2004',
      nn: 'om pasienten hadde venta seks månader eller meir 1. september 2004',
      en: 'whether the patient had waited six months or more on 1 September 2004',
    },
  },
  complaintDefective: {
    label: {
      nb: 'om klagen har feil eller mangler',
      nn: 'om klaga har feil eller manglar',
      en: 'whether the complaint lacks something',
    },
    about: {
      true: {
        nb: 'Klagen mangler noe den må ha. For eksempel en underskrift, eller hvem som klager.',
        nn: 'Klaga manglar noko han må ha. Til dømes ei underskrift, eller kven som klagar.',
        en: 'The complaint lacks something that it must have. For instance a signature, or who complains.',
      },
    },
  },
  complainant: {
    label: {
      nb: 'hvem som klager',
      nn: 'kven som klagar',
      en: 'who complains',
    },
    values: {
      patient: {
        nb: 'pasienten',
        nn: 'pasienten',
        en: 'the patient',
      },
      'decides-for-patient': {
        nb: 'den som kan samtykke for pasienten',
        nn: 'den som kan samtykkje for pasienten',
        en: 'whoever can consent for the patient',
      },
      lawyer: {
        nb: 'en advokat med fullmakt',
        nn: 'ein advokat med fullmakt',
        en: 'a lawyer with an authority',
      },
      'other-authorised': {
        nb: 'en annen med fullmakt',
        nn: 'ein annan med fullmakt',
        en: 'another with an authority',
      },
    },
    about: {
      patient: {
        nb: 'Pasienten klager selv. For eksempel med et brev hun har skrevet under på.',
        nn: 'Pasienten klagar sjølv. Til dømes med eit brev ho har skrive under på.',
        en: 'The patient complains. For instance with a letter that she has signed.',
      },
      'decides-for-patient': {
        nb: 'Den som kan samtykke på vegne av pasienten, klager. For eksempel foreldrene til en åtteåring.',
        nn: 'Den som kan samtykkje for pasienten, klagar. Til dømes foreldra til ein åtteåring.',
        en: 'Whoever may consent for the patient complains. For instance the parents of an eight-year-old.',
      },
      lawyer: {
        nb: 'En advokat klager for pasienten, og trenger ikke legge frem skriftlig fullmakt. For eksempel etter et avslag på utredning.',
        nn: 'Ein advokat klagar for pasienten, og treng ikkje leggje fram fullmakt på papir. Til dømes etter eit avslag på utgreiing.',
        en: 'A lawyer complains for the patient and need not show a written authority. For instance after a refusal of an assessment.',
      },
      'other-authorised': {
        nb: 'En annen med fullmakt klager, og må legge frem fullmakten skriftlig. For eksempel en bror eller en pasientforening.',
        nn: 'Ein annan med fullmakt klagar, og må leggje fram fullmakta på papir. Til dømes ein bror eller ei pasientforeining.',
        en: 'Somebody else with an authority complains, and must show it in writing. For instance a brother or a patients’ association.',
      },
    },
  },
}
