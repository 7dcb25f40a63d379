import type { EachLanguage, GistsOfAct } from '../texts/types.js'
import type * as register from './priority.js'

/* What each wording says, in our own words. */

/** Prioriteringsforskriften, FOR-2000-12-01-1208. */
export const priof: GistsOfAct<typeof register.priof, EachLanguage> = {
  'priof § 1 no. 1': [
    {
      nb: 'Første vilkår for retten er at pasienten kan vente nytte av hjelpen.',
      nn: 'Første vilkår for retten er at pasienten kan vente nytte av hjelpa.',
      en: 'The first condition of the right is that the patient can expect benefit of the care.',
    },
  ],
  'priof § 1 no. 2': [
    {
      nb: 'Andre vilkår for retten er at ressursbruken står i rimelig forhold til nytten.',
      nn: 'Andre vilkår for retten er at ressursbruken står i rimeleg forhold til nytten.',
      en: 'The second condition of the right is that the resources used stand in reasonable proportion to the benefit.',
    },
  ],
  'priof § 2': [
    {
      nb: 'Pasienter med rett prioriteres etter nytte, ressurser og alvorlighet, der også mestring teller.',
      nn: 'Pasientar med rett blir prioriterte etter nytte, ressursar og kor alvorleg det er, der òg meistring tel.',
      en: 'Patients with a right are ranked by benefit, resources and severity, in which coping counts too.',
    },
  ],
  'priof § 2 (1)': [
    {
      nb: 'Retten krever forventet nytte og en ressursbruk i rimelig forhold til den.',
      nn: 'Retten krev venta nytte og ein ressursbruk i rimeleg forhold til henne.',
      en: 'The right takes expected benefit and resources in reasonable proportion to it.',
    },
  ],
  'priof § 2 (1) no. 1': [
    {
      nb: 'Første vilkår var at utsettelse kostet levetid eller ikke lite livskvalitet.',
      nn: 'Første vilkår var at utsetjing kosta levetid eller ikkje lite livskvalitet.',
      en: 'The first condition was that waiting would cost length of life or no small part of its quality.',
    },
    {
      nb: 'Første vilkår var at utsettelse kostet levetid eller ikke lite livskvalitet.',
      nn: 'Første vilkår var at utsetjing kosta levetid eller ikkje lite livskvalitet.',
      en: 'The first condition was that waiting would cost length of life or no small part of its quality.',
    },
  ],
  'priof § 2 (1) no. 2': [
    {
      nb: 'Andre vilkår var forventet nytte, med et unntak for utprøvende behandling i utlandet.',
      nn: 'Andre vilkår var venta nytte, med eit unntak for utprøvande behandling i utlandet.',
      en: 'The second condition was expected benefit, with an exception for experimental treatment abroad.',
    },
  ],
  'priof § 2 (1) no. 3': [
    {
      nb: 'Tredje vilkår var at kostnaden sto i rimelig forhold til effekten.',
      nn: 'Tredje vilkår var at kostnaden stod i rimeleg forhold til effekten.',
      en: 'The third condition was that the cost stood in reasonable proportion to the effect.',
    },
    {
      nb: 'Tredje vilkår var at kostnaden sto i rimelig forhold til effekten.',
      nn: 'Tredje vilkår var at kostnaden stod i rimeleg forhold til effekten.',
      en: 'The third condition was that the cost stood in reasonable proportion to the effect.',
    },
  ],
  'priof § 2 (1) a': [
    {
      nb: 'Første vilkår var forventet nytte, med et unntak for utprøvende behandling i utlandet.',
      nn: 'Første vilkår var venta nytte, med eit unntak for utprøvande behandling i utlandet.',
      en: 'The first condition was expected benefit, with an exception for experimental treatment abroad.',
    },
  ],
  'priof § 2 (1) b': [
    {
      nb: 'Andre vilkår var at kostnaden sto i rimelig forhold til effekten.',
      nn: 'Andre vilkår var at kostnaden stod i rimeleg forhold til effekten.',
      en: 'The second condition was that the cost stood in reasonable proportion to the effect.',
    },
  ],
  'priof § 2 a': [
    {
      nb: 'Pasienter med rett ble prioritert etter alvorlighet og hast, med vekt på hva utsettelse koster.',
      nn: 'Pasientar med rett blei prioriterte etter kor alvorleg det var og kor mykje det hasta, med vekt på kva utsetjing kostar.',
      en: 'Patients with a right were ranked by severity and urgency, with weight on what waiting costs.',
    },
    {
      nb: 'Pasienter med rett ble prioritert etter nytte, alvorlighet og ressurser.',
      nn: 'Pasientar med rett blei prioriterte etter nytte, kor alvorleg det var, og ressursar.',
      en: 'Patients with a right were ranked by benefit, severity and resources.',
    },
  ],
  'priof § 3 (2)': [
    {
      nb: 'Ved sjeldne tilstander kunne enkelte få utprøvende behandling i utlandet uten at nytten var vist.',
      nn: 'Ved sjeldne tilstandar kunne einskilde få utprøvande behandling i utlandet utan at nytten var vist.',
      en: 'With rare conditions some could get experimental treatment abroad though its benefit was not shown.',
    },
    {
      nb: 'Ved sjeldne tilstander kan enkelte få utprøvende behandling i utlandet selv om vilkårene ikke er oppfylt.',
      nn: 'Ved sjeldne tilstandar kan einskilde få utprøvande behandling i utlandet sjølv om vilkåra ikkje er oppfylte.',
      en: 'With rare conditions some may get experimental treatment abroad though the conditions are not met.',
    },
  ],
  'priof § 4': [
    {
      nb: 'Den som vurderer, setter en frist etter medisinsk forsvarlighet for den som har rett.',
      nn: 'Den som vurderer, set ein frist etter kva som er medisinsk forsvarleg for den som har rett.',
      en: 'Whoever assesses sets a medically sound deadline for a patient with a right.',
    },
    {
      nb: 'Den som vurderer, setter en frist etter faglig forsvarlighet for den som har rett.',
      nn: 'Den som vurderer, set ein frist etter kva som er fagleg forsvarleg for den som har rett.',
      en: 'Whoever assesses sets a professionally sound deadline for a patient with a right.',
    },
    {
      nb: 'Den som vurderer, setter en frist etter faglig forsvarlighet for den som har rett; bare lovens navn er nytt.',
      nn: 'Den som vurderer, set ein frist etter kva som er fagleg forsvarleg for den som har rett; berre namnet på lova er nytt.',
      en: 'Whoever assesses sets a professionally sound deadline for a patient with a right; only the name of the act is new.',
    },
    {
      nb: 'Den som vurderer, setter en frist etter faglig forsvarlighet og prioriterer etter § 2 a.',
      nn: 'Den som vurderer, set ein frist etter kva som er fagleg forsvarleg, og prioriterer etter § 2 a.',
      en: 'Whoever assesses sets a professionally sound deadline, ranked by § 2 a.',
    },
    {
      nb: 'Den som har rett, får en faglig forsvarlig frist for når hjelpen senest skal være påbegynt, prioritert etter § 2.',
      nn: 'Den som har rett, får ein fagleg forsvarleg frist for når hjelpa seinast skal vere påbyrja, prioritert etter § 2.',
      en: 'Whoever has a right gets a professionally sound deadline by which care is to be begun, ranked by § 2.',
    },
  ],
  'priof § 4 a': [
    {
      nb: 'For dem under 23 år med psykiske lidelser eller rusavhengighet er fristen høyst 65 virkedager fra retten ble vurdert.',
      nn: 'For dei under 23 år med psykiske lidingar eller rusavhengigheit er fristen høgst 65 yrkedagar frå retten blei vurdert.',
      en: 'For those under 23 with mental disorders or addiction the deadline is at most 65 working days from when the right was assessed.',
    },
    {
      nb: 'For dem under 23 år med psykiske lidelser eller rusavhengighet skal hjelpen være påbegynt innen høyst 65 virkedager fra retten ble vurdert.',
      nn: 'For dei under 23 år med psykiske lidingar eller rusavhengigheit skal hjelpa vere påbyrja innan høgst 65 yrkedagar frå retten blei vurdert.',
      en: 'For those under 23 with mental disorders or addiction care is to be begun within at most 65 working days from when the right was assessed.',
    },
  ],
  'priof § 4 a (1)': [
    {
      nb: 'De under 23 år med psykiske lidelser eller rusavhengighet skulle vurderes innen 10 virkedager.',
      nn: 'Dei under 23 år med psykiske lidingar eller rusavhengigheit skulle vurderast innan 10 yrkedagar.',
      en: 'Those under 23 with mental disorders or addiction were to be assessed within 10 working days.',
    },
  ],
  'priof § 4 a (2)': [
    {
      nb: 'For dem var fristen høyst 65 virkedager fra retten ble vurdert.',
      nn: 'For dei var fristen høgst 65 yrkedagar frå retten blei vurdert.',
      en: 'For them the deadline was at most 65 working days from when the right was assessed.',
    },
  ],
  'priof § 5': [
    {
      nb: 'Pasienten og den som henviste, fikk skriftlig vite resultatet, om ny vurdering og klage, og om fristbrudd når en frist var satt.',
      nn: 'Pasienten og den som viste til, fekk skriftleg vite resultatet, om ny vurdering og klage, og om fristbrot når ein frist var sett.',
      en: 'Patient and referrer were told in writing of the result, of a new assessment and complaints, and of missed deadlines where one was set.',
    },
    {
      nb: 'Pasienten og den som henviste, fikk skriftlig vite resultatet, om ny vurdering og klage, og om fristbrudd når en frist var satt, også den for unge.',
      nn: 'Pasienten og den som viste til, fekk skriftleg vite resultatet, om ny vurdering og klage, og om fristbrot når ein frist var sett, òg den for unge.',
      en: 'Patient and referrer were told in writing of the result, of a new assessment and complaints, and of missed deadlines where one was set, that of the young too.',
    },
    {
      nb: 'Pasienten og den som henviste, fikk skriftlig vite resultatet, klageretten, hva fristen gjaldt, sted og tid, og at Helfo kontaktes ved fristbrudd.',
      nn: 'Pasienten og den som viste til, fekk skriftleg vite resultatet, klageretten, kva fristen galdt, stad og tid, og at Helfo blir kontakta ved fristbrot.',
      en: 'Patient and referrer were told in writing of the result, complaints, what the deadline was for, place and time, and that Helfo is contacted if it is missed.',
    },
    {
      nb: 'Innen 10 virkedager får pasienten og den som henviste, vite vurderingen, tidspunkt og sted, fristen og klageadgangen, og at Helfo kontaktes ved fristbrudd.',
      nn: 'Innan 10 yrkedagar får pasienten og den som viste til, vite vurderinga, tidspunkt og stad, fristen og klageretten, og at Helfo blir kontakta ved fristbrot.',
      en: 'Within 10 working days patient and referrer are told of the assessment, time and place, the deadline and complaints, and that Helfo is contacted if it is missed.',
    },
  ],
  'priof § 6': [
    {
      nb: 'Var fristen ute, kunne pasienten selv gå til det organet som skaffet hjelp, om nødvendig privat eller i utlandet.',
      nn: 'Var fristen ute, kunne pasienten sjølv gå til det organet som skaffa hjelp, om nødvendig privat eller i utlandet.',
      en: 'Once the deadline was past, the patient could go to the body that found care, if necessary privately or abroad.',
    },
    {
      nb: 'Tjenesten kontakter straks Helfo når fristen ikke holdes, og Helfo skaffer hjelp, om nødvendig privat eller i utlandet.',
      nn: 'Tenesta kontaktar straks Helfo når fristen ikkje blir halden, og Helfo skaffar hjelp, om nødvendig privat eller i utlandet.',
      en: 'The service contacts Helfo at once when the deadline is not kept, and Helfo finds care, if necessary privately or abroad.',
    },
    {
      nb: 'Tjenesten kontakter straks Helfo når fristen ikke holdes, og Helfo skaffer hjelp, om nødvendig privat.',
      nn: 'Tenesta kontaktar straks Helfo når fristen ikkje blir halden, og Helfo skaffar hjelp, om nødvendig privat.',
      en: 'The service contacts Helfo at once when the deadline is not kept, and Helfo finds care, if necessary privately.',
    },
    {
      nb: 'Tjenesten kontakter straks Helfo når hjelpen ikke kan være påbegynt i tide, og Helfo skaffer hjelp, om nødvendig privat.',
      nn: 'Tenesta kontaktar straks Helfo når hjelpa ikkje kan vere påbyrja i tide, og Helfo skaffar hjelp, om nødvendig privat.',
      en: 'The service contacts Helfo at once when care cannot be begun in time, and Helfo finds care, if necessary privately.',
    },
  ],
  'priof § 7': [
    {
      nb: 'Pasienten ba først tjenesten om å oppfylle retten og kunne så klage.',
      nn: 'Pasienten bad først tenesta om å oppfylle retten og kunne så klage.',
      en: 'The patient first asked the service to fulfil the right and could then complain.',
    },
    {
      nb: 'Pasienten kan klage direkte til fylkesmannen, og i saker om utlandet til en nemnd.',
      nn: 'Pasienten kan klage direkte til fylkesmannen, og i saker om utlandet til ei nemnd.',
      en: 'The patient may complain directly to the county governor, and on care abroad to a board.',
    },
    {
      nb: 'Pasienten kan klage til fylkesmannen også over prioriteringen.',
      nn: 'Pasienten kan klage til fylkesmannen òg over prioriteringa.',
      en: 'The patient may complain to the county governor of the ranking too.',
    },
    {
      nb: 'Pasienten kan klage til statsforvalteren, og i saker om utlandet til en nemnd.',
      nn: 'Pasienten kan klage til statsforvaltaren, og i saker om utlandet til ei nemnd.',
      en: 'The patient may complain to the county governor, now called statsforvalteren, and on care abroad to a board.',
    },
    {
      nb: 'Pasienten kan klage til statsforvalteren, og i saker om utlandet til Helseklage.',
      nn: 'Pasienten kan klage til statsforvaltaren, og i saker om utlandet til Helseklage.',
      en: 'The patient may complain to the county governor, and on care abroad to the national appeals body.',
    },
  ],
  'priof § 15': [
    {
      nb: 'Reglene med individuell frist var for dem som ble henvist etter 1. september 2004, og den som hadde rett og da hadde ventet seks måneder, skulle også få en slik frist.',
      nn: 'Reglane med individuell frist var for dei som blei tilviste etter 1. september 2004, og den som hadde rett og då hadde venta seks månader, skulle òg få ein slik frist.',
      en: 'The rules with individual deadlines were for those referred after 1 September 2004, and whoever had a right and had then waited six months was to get such a deadline too.',
    },
  ],
}

/** Forskrift om ventelisteregistrering, FOR-2000-12-07-1233. */
export const venf: GistsOfAct<typeof register.venf, EachLanguage> = {
  'venf § 3 (4)': [
    {
      nb: 'Henvisningen registreres den dagen den ble mottatt, og sendes den videre, følger den dagen den første institusjonen fikk den, med.',
      nn: 'Tilvisinga blir registrert den dagen ho kom inn, og blir ho send vidare, følgjer den dagen den første institusjonen fekk ho, med.',
      en: 'A referral is registered on the day it came in, and where it is passed on, the day the first institution got it goes with it.',
    },
  ],
}
