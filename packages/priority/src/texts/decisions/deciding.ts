import type { InEachLanguage } from '@vilkar/core/explain'
import type { PriorityTexts } from '../types.js'

/** The questions on the right to care and on the assessment. */
export const deciding = {
  'priority.right': {
    question: {
      nb: 'Har pasienten rett til nødvendig helsehjelp fra spesialisthelsetjenesten?',
      nn: 'Har pasienten rett til nødvendig helsehjelp frå spesialisthelsetenesta?',
      en: 'Does the patient have a right to necessary specialist care?',
    },
    outcomes: {
      right: {
        nb: 'Ja. Pasienten har rett til nødvendig helsehjelp fra spesialisthelsetjenesten.',
        nn: 'Ja. Pasienten har rett til nødvendig helsehjelp frå spesialisthelsetenesta.',
        en: 'Yes. The patient has a right to necessary care by the specialist service.',
      },
      'requires-judgement': {
        nb: 'Reglene gir ikke noe sikkert svar. Ved en sjelden tilstand kan utprøvende behandling i utlandet gis selv om et vilkår ikke er oppfylt, og det vurderes for den enkelte.',
        nn: 'Reglane gir ikkje noko sikkert svar. Ved ein sjeldan tilstand kan utprøvande behandling i utlandet bli gitt sjølv om eit vilkår ikkje er oppfylt, og det blir vurdert for kvar einskild.',
        en: 'The rules give no certain answer. With a rare condition, experimental treatment abroad may be given though a condition is not met, which is judged for each patient.',
      },
      'no-right-but-care-offered': {
        nb: 'Nei, for uten at pasienten taper på å vente (prognosetap), er det ingen rett. Pasienten skal likevel få et tilbud, etter dem som har rett.',
        nn: 'Nei, for utan at pasienten taper på å vente (prognosetap), er det ingen rett. Pasienten skal likevel få eit tilbod, etter dei som har rett.',
        en: 'No, for without loss of prognosis there is no right. The patient must still be offered care, after those who have a right.',
      },
      'no-right': {
        nb: 'Nei. Minst ett av vilkårene er ikke oppfylt.',
        nn: 'Nei. Minst eitt av vilkåra er ikkje oppfylt.',
        en: 'No. At least one of the conditions is not met.',
      },
      'outside-specialist-service': {
        nb: 'Nei. Retten omfatter bare det spesialisthelsetjenesten har ansvar for å yte og finansiere.',
        nn: 'Nei. Retten femner berre om det spesialisthelsetenesta har ansvar for å yte og finansiere.',
        en: 'No. The right covers only what the specialist service is responsible for providing and financing.',
      },
      'not-regulated': {
        nb: 'Reglene fra før september 2004 er ikke lest, og det som er lest, gir ikke svar.',
        nn: 'Reglane frå før september 2004 er ikkje lesne, og det som er lese, gir ikkje svar.',
        en: 'The rules from before September 2004 were not read, and what was read gives no clear answer.',
      },
    },
  },
  'priority.ranking-criteria': {
    question: {
      nb: 'Hva avgjør rekkefølgen mellom pasientene og hvor kort fristen blir?',
      nn: 'Kva avgjer rekkjefølgja mellom pasientane og kor kort fristen blir?',
      en: 'What decides the order of patients and how short a deadline is?',
    },
    outcomes: {
      'sickest-first': {
        nb: 'De sykeste kommer først, ifølge merknadene til forskriften.',
        nn: 'Dei sjukaste kjem først, ifølgje merknadene til forskrifta.',
        en: 'The sickest come first, according to the official notes to the regulations.',
      },
      'severity-and-urgency': {
        nb: 'Hvor alvorlig tilstanden er, og hvor mye det haster. Det legges vekt på hva pasienten taper på å vente.',
        nn: 'Kor alvorleg tilstanden er, og kor mykje det hastar. Det blir lagt vekt på kva pasienten taper på å vente.',
        en: 'How severe the condition is, and how urgent. Weight is given to what the patient loses by waiting.',
      },
      'benefit-severity-resources': {
        nb: 'Nytten av hjelpen, hvor alvorlig tilstanden er, og ressursene hjelpen krever.',
        nn: 'Nytten av hjelpa, kor alvorleg tilstanden er, og ressursane ho krev.',
        en: 'The benefit of the care, how severe the condition is, and the resources that the care takes.',
      },
      'benefit-resources-severity-with-coping': {
        nb: 'Nytten av hjelpen, ressursene den krever, og hvor alvorlig tilstanden er. Mestring teller både i nytten og i alvorligheten.',
        nn: 'Nytten av hjelpa, ressursane ho krev, og kor alvorleg tilstanden er. Meistring tel både i nytten og i alvoret.',
        en: 'The benefit of the care, the resources it takes, and how severe the condition is. Coping counts both in benefit and in severity.',
      },
      'after-patients-with-right': {
        nb: 'Pasienten kommer etter dem som har rett, ifølge merknadene til forskriften.',
        nn: 'Pasienten kjem etter dei som har rett, ifølgje merknadene til forskrifta.',
        en: 'The patient comes after those who have a right, according to the official notes to the regulations.',
      },
      'does-not-apply': {
        nb: 'Kriteriene i forskriften gjelder bare pasienter som har rett.',
        nn: 'Kriteria i forskrifta gjeld berre pasientar som har rett.',
        en: 'The criteria of the regulations are for patients who have a right.',
      },
      'not-regulated': {
        nb: 'Reglene fra før september 2004 er ikke lest, og det som er lest, gir ikke svar.',
        nn: 'Reglane frå før september 2004 er ikkje lesne, og det som er lese, gir ikkje svar.',
        en: 'The rules from before September 2004 were not read, and what was read gives no clear answer.',
      },
    },
  },
  'priority.assessment-deadline': {
    question: {
      nb: 'Hvor raskt skal henvisningen vurderes?',
      nn: 'Kor raskt skal tilvisinga vurderast?',
      en: 'How soon must the referral be assessed?',
    },
    outcomes: {
      'assess-within-30-working-days': {
        nb: 'Henvisningen skal vurderes innen 30 virkedager etter at den ble mottatt.',
        nn: 'Tilvisinga skal vurderast innan 30 yrkedagar etter at ho blei motteken.',
        en: 'The referral must be assessed within 30 working days of receipt.',
      },
      'assess-within-10-working-days': {
        nb: 'Henvisningen skal vurderes innen 10 virkedager etter at den ble mottatt.',
        nn: 'Tilvisinga skal vurderast innan 10 yrkedagar etter at ho blei motteken.',
        en: 'The referral must be assessed within 10 working days of receipt.',
      },
      'assessment-advised-within-30-working-days': {
        nb: 'Merknadene til forskriften anbefaler at henvisningen vurderes innen 30 virkedager. Loven satte ingen frist der.',
        nn: 'Merknadene til forskrifta tilrår at tilvisinga blir vurdert innan 30 yrkedagar. Lova sette ingen frist der.',
        en: 'The official notes advise that the referral is assessed within 30 working days. The act set no time limit there.',
      },
      'no-right-to-assessment': {
        nb: 'Loven ga ingen rett til vurdering ved en slik institusjon. Det måtte likevel gå så raskt som forsvarlighet krevde.',
        nn: 'Lova gav ingen rett til vurdering ved ein slik institusjon. Det måtte likevel gå så raskt som det var forsvarleg.',
        en: 'The act gave no right to be assessed at such an institution. It had to be as soon as sound care required all the same.',
      },
      'inform-within-10-working-days': {
        nb: 'Pasienten skal få beskjed om retten innen 10 virkedager etter at henvisningen ble mottatt.',
        nn: 'Pasienten skal få melding om retten innan 10 yrkedagar etter at tilvisinga blei motteken.',
        en: 'The patient must be told of the right within 10 working days of receipt.',
      },
      'inform-within-30-working-days': {
        nb: 'Pasienten skal få beskjed om retten innen 30 virkedager etter at henvisningen ble mottatt. Fristen var utvidet for en tid.',
        nn: 'Pasienten skal få melding om retten innan 30 yrkedagar etter at tilvisinga blei motteken. Fristen var utvida ei tid.',
        en: 'The patient must be told of the right within 30 working days of receipt. The time was extended for a while.',
      },
      'assess-and-inform-within-10-working-days': {
        nb: 'Henvisningen skal være vurdert, og pasienten ha fått beskjed, innen 10 virkedager etter at den ble mottatt.',
        nn: 'Tilvisinga skal vere vurdert, og pasienten ha fått melding, innan 10 yrkedagar etter at ho blei motteken.',
        en: 'The referral must be assessed, and the patient told, within 10 working days of receipt.',
      },
      'not-regulated': {
        nb: 'Reglene fra før september 2004 er ikke lest, og det som er lest, gir ikke svar.',
        nn: 'Reglane frå før september 2004 er ikkje lesne, og det som er lese, gir ikkje svar.',
        en: 'The rules from before September 2004 were not read, and what was read gives no clear answer.',
      },
    },
  },
  'priority.faster-assessment': {
    question: {
      nb: 'Skal vurderingen skje raskere enn det?',
      nn: 'Skal vurderinga skje raskare enn det?',
      en: 'Must the assessment come sooner than that?',
    },
    outcomes: {
      sooner: {
        nb: 'Ja. Ved mistanke om alvorlig eller livstruende sykdom skal det gå raskere, men loven setter ikke noe tall.',
        nn: 'Ja. Ved mistanke om alvorleg eller livstrugande sjukdom skal det gå raskare, men lova set ikkje noko tal.',
        en: 'Yes. Where serious or life-threatening illness is suspected it must be sooner, but the act sets no figure.',
      },
      'no-sooner': {
        nb: 'Nei, den vanlige fristen for vurderingen står.',
        nn: 'Nei, den vanlege fristen for vurderinga står.',
        en: 'No, the ordinary time limit of the assessment stands.',
      },
      'no-right-to-assessment': {
        nb: 'Loven ga ingen rett til vurdering ved en slik institusjon. Forsvarlighet kunne likevel kreve at det gikk raskt.',
        nn: 'Lova gav ingen rett til vurdering ved ein slik institusjon. Kravet om forsvarleg hjelp kunne likevel tilseie at det gjekk raskt.',
        en: 'The act gave no right to be assessed at such an institution. Sound care could still ask for speed.',
      },
      'not-regulated': {
        nb: 'Reglene fra før september 2004 er ikke lest, og det som er lest, gir ikke svar.',
        nn: 'Reglane frå før september 2004 er ikkje lesne, og det som er lese, gir ikkje svar.',
        en: 'The rules from before September 2004 were not read, and what was read gives no clear answer.',
      },
    },
  },
  'priority.duties': {
    question: {
      nb: 'Hva skal spesialisthelsetjenesten gjøre når den vurderer henvisningen?',
      nn: 'Kva skal spesialisthelsetenesta gjere når ho vurderer tilvisinga?',
      en: 'What does the specialist service have to do when it assesses the referral?',
    },
    outcomes: {
      'deadline-and-information': {
        nb: 'Den skal sette en frist for når pasienten senest skal få hjelpen. Pasienten og den som henviste, skal få skriftlig beskjed om resultatet og fristen, om ny vurdering og klage, og om hva som skjer ved fristbrudd.',
        nn: 'Ho skal setje ein frist for når pasienten seinast skal få hjelpa. Pasienten og den som viste til, skal få skriftleg melding om resultatet og fristen, om ny vurdering og klage, og om kva som skjer ved fristbrot.',
        en: 'It must set a deadline by which the patient is to have the care. Patient and referrer must be told in writing of the result and the deadline, of a new assessment and complaints, and of what follows if the deadline is missed.',
      },
      'deadline-information-and-expected-time': {
        nb: 'Den skal sette en frist for når pasienten senest skal få hjelpen. Pasienten og den som henviste, skal få skriftlig beskjed om resultatet og fristen, om ny vurdering og klage, og om hva som skjer ved fristbrudd. Pasienten skal også få vite når hjelpen kan ventes.',
        nn: 'Ho skal setje ein frist for når pasienten seinast skal få hjelpa. Pasienten og den som viste til, skal få skriftleg melding om resultatet og fristen, om ny vurdering og klage, og om kva som skjer ved fristbrot. Pasienten skal òg få vite når hjelpa kan ventast.',
        en: 'It must set a deadline by which the patient is to have the care. Patient and referrer must be told in writing of the result and the deadline, of a new assessment and complaints, and of what follows if the deadline is missed. The patient must also be told when care can be expected.',
      },
      'deadline-appointment-and-information': {
        nb: 'Den skal sette en frist, og et tidspunkt for oppstart før fristen går ut. Pasienten og den som henviste, skal innen 10 virkedager få vite om retten og tidspunktet. De skal også få vite om sted, klage og ny vurdering, hva fristen gjelder, og hva som skjer ved fristbrudd.',
        nn: 'Ho skal setje ein frist, og eit tidspunkt for oppstart før fristen går ut. Pasienten og den som viste til, skal innan 10 yrkedagar få vite om retten og tidspunktet. Dei skal òg få vite om stad, klage og ny vurdering, kva fristen er for, og kva som skjer ved fristbrot.',
        en: 'It must set a deadline, and a time of start before the deadline. Within 10 working days patient and referrer must be told of the right and the time. They must also be told of the place, of complaints and a new assessment, what the deadline is for, and what follows if it is missed.',
      },
      'deadline-appointment-course-and-information': {
        nb: 'Den skal sette en frist for når hjelpen senest skal være påbegynt, og et tidspunkt innenfor fristen. Pasienten og den som henviste, skal innen 10 virkedager få vite om retten, tidspunktet, fristen og klageadgangen. Etter oppstart har pasienten rett til et forsvarlig forløp.',
        nn: 'Ho skal setje ein frist for når hjelpa seinast skal vere påbyrja, og eit tidspunkt innanfor fristen. Pasienten og den som viste til, skal innan 10 yrkedagar få vite om retten, tidspunktet, fristen og klageretten. Etter oppstarten har pasienten rett til eit forsvarleg forløp.',
        en: 'It must set a deadline by which care is to be begun, and a time within the deadline. Within 10 working days patient and referrer must be told of the right, the time, the deadline and complaints. Once care is begun the patient has a right to a sound course of care.',
      },
      information: {
        nb: 'Pasienten og den som henviste, skal få skriftlig beskjed om resultatet, om ny vurdering og om klageadgangen.',
        nn: 'Pasienten og den som viste til, skal få skriftleg melding om resultatet, om ny vurdering og om klageretten.',
        en: 'Patient and referrer must be told in writing of the result, of a new assessment and of complaints.',
      },
      'information-and-expected-time': {
        nb: 'Pasienten og den som henviste, skal få skriftlig beskjed om resultatet, om ny vurdering og om klageadgangen. Pasienten skal også få vite når hjelpen kan ventes.',
        nn: 'Pasienten og den som viste til, skal få skriftleg melding om resultatet, om ny vurdering og om klageretten. Pasienten skal òg få vite når hjelpa kan ventast.',
        en: 'Patient and referrer must be told in writing of the result, of a new assessment and of complaints. The patient must also be told when care can be expected.',
      },
      'information-with-result-within-10-working-days': {
        nb: 'Pasienten og den som henviste, skal innen 10 virkedager få vite resultatet. De skal også få vite hvordan det klages, og om retten til ny vurdering.',
        nn: 'Pasienten og den som viste til, skal innan 10 yrkedagar få vite resultatet. Dei skal òg få vite korleis ein klagar, og om retten til ny vurdering.',
        en: 'Within 10 working days patient and referrer must be told of the result. They must also be told how to complain, and of the right to a new assessment.',
      },
      'information-within-10-working-days': {
        nb: 'Pasienten og den som henviste, skal innen 10 virkedager få vite resultatet og hvordan det klages. De skal også få vite om retten til ny vurdering.',
        nn: 'Pasienten og den som viste til, skal innan 10 yrkedagar få vite resultatet og korleis ein klagar. Dei skal òg få vite om retten til ny vurdering.',
        en: 'Within 10 working days patient and referrer must be told of the result and how to complain. They must also be told of the right to a new assessment.',
      },
      'time-where-possible-with-result-within-30-working-days': {
        nb: 'Pasienten og den som henviste, skal innen 30 virkedager få vite resultatet, og så langt det er mulig når hjelpen starter. Pasienten skal også få vite hvordan det klages. Ingen frist skulle settes da.',
        nn: 'Pasienten og den som viste til, skal innan 30 yrkedagar få vite resultatet, og så langt det er mogleg når hjelpa startar. Pasienten skal òg få vite korleis ein klagar. Ingen frist skulle setjast då.',
        en: 'Patient and referrer must be told the result within 30 working days, and as far as possible when the care starts. The patient must also be told how one complains. No deadline was to be set then.',
      },
      'information-with-result-within-30-working-days': {
        nb: 'Pasienten og den som henviste, skal innen 30 virkedager få vite resultatet. Pasienten skal også få vite hvordan det klages. Retten til ny vurdering var satt til side da.',
        nn: 'Pasienten og den som viste til, skal innan 30 yrkedagar få vite resultatet. Pasienten skal òg få vite korleis ein klagar. Retten til ny vurdering var sett til side då.',
        en: 'Patient and referrer must be told the result within 30 working days. The patient must also be told how one complains. The right to a new assessment was suspended then.',
      },
      'not-regulated': {
        nb: 'Reglene fra før september 2004 er ikke lest, og det som er lest, gir ikke svar.',
        nn: 'Reglane frå før september 2004 er ikkje lesne, og det som er lese, gir ikkje svar.',
        en: 'The rules from before September 2004 were not read, and what was read gives no clear answer.',
      },
    },
  },
  'priority.referral-return': {
    question: {
      nb: 'Kan henvisningen sendes tilbake uten å bli vurdert?',
      nn: 'Kan tilvisinga sendast tilbake utan å bli vurdert?',
      en: 'May the referral be sent back without being assessed?',
    },
    outcomes: {
      'must-assess': {
        nb: 'Nei. Henvisningen skal vurderes, og fristen løper fra mottaket.',
        nn: 'Nei. Tilvisinga skal vurderast, og fristen går frå mottaket.',
        en: 'No. The referral must be assessed, and the time limit runs from receipt.',
      },
      'must-assess-and-obtain-what-is-missing': {
        nb: 'Nei. Henvisningen skal vurderes, og det som mangler, skal om nødvendig hentes inn. Ingen regel om at fristen stanser imens, er funnet.',
        nn: 'Nei. Tilvisinga skal vurderast, og det som manglar, skal hentast inn om det trengst. Det er ikkje funne nokon regel om at fristen stansar så lenge.',
        en: 'No. The referral must be assessed, and what is missing must be obtained where necessary. No rule was found that stops the time limit meanwhile.',
      },
      'must-assess-as-it-is': {
        nb: 'Nei. Henvisningen skal vurderes som den er, og usikkerhet kan bety at pasienten får rett. Ingen regel om at fristen stanser, er funnet.',
        nn: 'Nei. Tilvisinga skal vurderast som ho er, og uvisse kan føre til at pasienten får rett. Det er ikkje funne nokon regel om at fristen stansar.',
        en: 'No. The referral must be assessed as it is, and uncertainty may mean that the patient is given the right. No rule was found that stops the time limit.',
      },
      'may-return-at-once': {
        nb: 'Ja, etter merknadene til ventelisteforskriften. Pasienten er fra en annen region, og egne pasienter kommer ellers for sent til. Det gjøres straks, før pasienten settes på venteliste.',
        nn: 'Ja, etter merknadene til ventelisteforskrifta. Pasienten er frå ein annan region, og eigne pasientar kjem elles for seint til. Det blir gjort straks, før pasienten blir sett på venteliste.',
        en: 'Yes, by the notes on the Waiting List Regulations. The patient is of another region, and the institution’s own patients would otherwise wait too long. It is done at once, before the patient is put on the waiting list.',
      },
      'no-right-to-assessment': {
        nb: 'Loven ga ingen rett til vurdering ved en slik institusjon. Hva som gjaldt om å sende henvisningen tilbake, er ikke regulert.',
        nn: 'Lova gav ingen rett til vurdering ved ein slik institusjon. Kva som galdt om å sende tilvisinga tilbake, er ikkje regulert.',
        en: 'The act gave no right to be assessed at such an institution. What held for sending the referral back is not regulated.',
      },
      'not-regulated': {
        nb: 'Reglene fra før september 2004 er ikke lest, og det som er lest, gir ikke svar.',
        nn: 'Reglane frå før september 2004 er ikkje lesne, og det som er lese, gir ikkje svar.',
        en: 'The rules from before September 2004 were not read, and what was read gives no clear answer.',
      },
    },
  },
  'priority.municipal': {
    question: {
      nb: 'Etter hvilke kriterier prioriterer kommunen?',
      nn: 'Etter kva kriterium prioriterer kommunen?',
      en: 'By which criteria does the municipality prioritise?',
    },
    outcomes: {
      'help-at-once': {
        nb: 'Ingen. Kommunen skal straks gi hjelp som er påtrengende nødvendig.',
        nn: 'Ingen. Kommunen skal straks gi hjelp som det er påtrengjande behov for.',
        en: 'None. The municipality must give urgently necessary help at once.',
      },
      'criteria-advised': {
        nb: 'Det anbefales at kommunens ledelse ser nytte, ressurs og alvorlighet samlet. Kriteriene er aldri et vilkår for nødvendige tjenester.',
        nn: 'Det blir tilrådd at leiinga i kommunen ser nytte, ressurs og alvor samla. Kriteria er aldri eit vilkår for nødvendige tenester.',
        en: 'The leadership of the municipality is advised to weigh benefit, resources and severity together. The criteria are never a condition of necessary services.',
      },
      'not-regulated': {
        nb: 'Reglene gir ikke svar. Loven har ingen prioriteringskriterier for kommunen.',
        nn: 'Reglane gir ikkje svar. Lova har ingen prioriteringskriterium for kommunen.',
        en: 'The rules give no certain answer. The act holds no criteria of priority for the municipality.',
      },
    },
  },
} satisfies InEachLanguage<Partial<PriorityTexts['decisions']>>
