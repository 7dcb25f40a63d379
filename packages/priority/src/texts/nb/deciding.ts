import type { PriorityTexts } from '../types.js'

type Questions =
  | 'priority.right'
  | 'priority.ranking-criteria'
  | 'priority.assessment-deadline'
  | 'priority.faster-assessment'
  | 'priority.duties'
  | 'priority.referral-return'
  | 'priority.municipal'

/** The questions on the right to care and on the assessment, in bokmål. */
export const deciding: Pick<PriorityTexts['decisions'], Questions> = {
  'priority.right': {
    question: 'Har pasienten rett til nødvendig helsehjelp fra spesialisthelsetjenesten?',
    outcomes: {
      right: 'Ja. Pasienten har rett til nødvendig helsehjelp fra spesialisthelsetjenesten.',
      'requires-judgement':
        'Reglene gir ikke noe sikkert svar. Ved en sjelden tilstand kan utprøvende behandling i utlandet gis selv om et vilkår ikke er oppfylt, og det vurderes for den enkelte.',
      'no-right-but-care-offered':
        'Nei, for uten at pasienten taper på å vente (prognosetap), er det ingen rett. Pasienten skal likevel få et tilbud, etter dem som har rett.',
      'no-right': 'Nei. Minst ett av vilkårene er ikke oppfylt.',
      'outside-specialist-service':
        'Nei. Retten omfatter bare det spesialisthelsetjenesten har ansvar for å yte og finansiere.',
      'not-regulated':
        'Reglene fra før september 2004 er ikke lest, og det som er lest, gir ikke svar.',
    },
  },
  'priority.ranking-criteria': {
    question: 'Hva avgjør rekkefølgen mellom pasientene og hvor kort fristen blir?',
    outcomes: {
      'sickest-first': 'De sykeste kommer først, ifølge merknadene til forskriften.',
      'severity-and-urgency':
        'Hvor alvorlig tilstanden er, og hvor mye det haster. Det legges vekt på hva pasienten taper på å vente.',
      'benefit-severity-resources':
        'Nytten av hjelpen, hvor alvorlig tilstanden er, og ressursene hjelpen krever.',
      'benefit-resources-severity-with-coping':
        'Nytten av hjelpen, ressursene den krever, og hvor alvorlig tilstanden er. Mestring teller både i nytten og i alvorligheten.',
      'after-patients-with-right':
        'Pasienten kommer etter dem som har rett, ifølge merknadene til forskriften.',
      'does-not-apply': 'Kriteriene i forskriften gjelder bare pasienter som har rett.',
      'not-regulated':
        'Reglene fra før september 2004 er ikke lest, og det som er lest, gir ikke svar.',
    },
  },
  'priority.assessment-deadline': {
    question: 'Hvor raskt skal henvisningen vurderes?',
    outcomes: {
      'assess-within-30-working-days':
        'Henvisningen skal vurderes innen 30 virkedager etter at den ble mottatt.',
      'assess-within-10-working-days':
        'Henvisningen skal vurderes innen 10 virkedager etter at den ble mottatt.',
      'assessment-advised-within-30-working-days':
        'Merknadene til forskriften anbefaler at henvisningen vurderes innen 30 virkedager. Loven satte ingen frist der.',
      'no-right-to-assessment':
        'Loven ga ingen rett til vurdering ved en slik institusjon. Det måtte likevel gå så raskt som forsvarlighet krevde.',
      'inform-within-10-working-days':
        'Pasienten skal få beskjed om retten innen 10 virkedager etter at henvisningen ble mottatt.',
      'inform-within-30-working-days':
        'Pasienten skal få beskjed om retten innen 30 virkedager etter at henvisningen ble mottatt. Fristen var utvidet for en tid.',
      'assess-and-inform-within-10-working-days':
        'Henvisningen skal være vurdert, og pasienten ha fått beskjed, innen 10 virkedager etter at den ble mottatt.',
      'not-regulated':
        'Reglene fra før september 2004 er ikke lest, og det som er lest, gir ikke svar.',
    },
  },
  'priority.faster-assessment': {
    question: 'Skal vurderingen skje raskere enn det?',
    outcomes: {
      sooner:
        'Ja. Ved mistanke om alvorlig eller livstruende sykdom skal det gå raskere, men loven setter ikke noe tall.',
      'no-sooner': 'Nei, den vanlige fristen for vurderingen står.',
      'no-right-to-assessment':
        'Loven ga ingen rett til vurdering ved en slik institusjon. Forsvarlighet kunne likevel kreve at det gikk raskt.',
      'not-regulated':
        'Reglene fra før september 2004 er ikke lest, og det som er lest, gir ikke svar.',
    },
  },
  'priority.duties': {
    question: 'Hva skal spesialisthelsetjenesten gjøre når den vurderer henvisningen?',
    outcomes: {
      'deadline-and-information':
        'Den skal sette en frist for når pasienten senest skal få hjelpen. Pasienten og den som henviste, skal få skriftlig beskjed om resultatet og fristen, om ny vurdering og klage, og om hva som skjer ved fristbrudd.',
      'deadline-information-and-expected-time':
        'Den skal sette en frist for når pasienten senest skal få hjelpen. Pasienten og den som henviste, skal få skriftlig beskjed om resultatet og fristen, om ny vurdering og klage, og om hva som skjer ved fristbrudd. Pasienten skal også få vite når hjelpen kan ventes.',
      'deadline-appointment-and-information':
        'Den skal sette en frist, og et tidspunkt for oppstart før fristen går ut. Pasienten og den som henviste, skal innen 10 virkedager få vite om retten og tidspunktet. De skal også få vite om sted, klage og ny vurdering, hva fristen gjelder, og hva som skjer ved fristbrudd.',
      'deadline-appointment-course-and-information':
        'Den skal sette en frist for når hjelpen senest skal være påbegynt, og et tidspunkt innenfor fristen. Pasienten og den som henviste, skal innen 10 virkedager få vite om retten, tidspunktet, fristen og klageadgangen. Etter oppstart har pasienten rett til et forsvarlig forløp.',
      information:
        'Pasienten og den som henviste, skal få skriftlig beskjed om resultatet, om ny vurdering og om klageadgangen.',
      'information-and-expected-time':
        'Pasienten og den som henviste, skal få skriftlig beskjed om resultatet, om ny vurdering og om klageadgangen. Pasienten skal også få vite når hjelpen kan ventes.',
      'information-with-result-within-10-working-days':
        'Pasienten og den som henviste, skal innen 10 virkedager få vite resultatet. De skal også få vite hvordan det klages, og om retten til ny vurdering.',
      'information-within-10-working-days':
        'Pasienten og den som henviste, skal innen 10 virkedager få vite resultatet og hvordan det klages. De skal også få vite om retten til ny vurdering.',
      'time-where-possible-with-result-within-30-working-days':
        'Pasienten og den som henviste, skal innen 30 virkedager få vite resultatet, og så langt det er mulig når hjelpen starter. Pasienten skal også få vite hvordan det klages. Ingen frist skulle settes da.',
      'information-with-result-within-30-working-days':
        'Pasienten og den som henviste, skal innen 30 virkedager få vite resultatet. Pasienten skal også få vite hvordan det klages. Retten til ny vurdering var satt til side da.',
      'not-regulated':
        'Reglene fra før september 2004 er ikke lest, og det som er lest, gir ikke svar.',
    },
  },
  'priority.referral-return': {
    question: 'Kan henvisningen sendes tilbake uten å bli vurdert?',
    outcomes: {
      'must-assess': 'Nei. Henvisningen skal vurderes, og fristen løper fra mottaket.',
      'must-assess-and-obtain-what-is-missing':
        'Nei. Henvisningen skal vurderes, og det som mangler, skal om nødvendig hentes inn. Ingen regel om at fristen stanser imens, er funnet.',
      'must-assess-as-it-is':
        'Nei. Henvisningen skal vurderes som den er, og usikkerhet kan bety at pasienten får rett. Ingen regel om at fristen stanser, er funnet.',
      'may-return-at-once':
        'Ja, etter merknadene til ventelisteforskriften. Pasienten er fra en annen region, og egne pasienter kommer ellers for sent til. Det gjøres straks, før pasienten settes på venteliste.',
      'no-right-to-assessment':
        'Loven ga ingen rett til vurdering ved en slik institusjon. Hva som gjaldt om å sende henvisningen tilbake, er ikke regulert.',
      'not-regulated':
        'Reglene fra før september 2004 er ikke lest, og det som er lest, gir ikke svar.',
    },
  },
  'priority.municipal': {
    question: 'Etter hvilke kriterier prioriterer kommunen?',
    outcomes: {
      'help-at-once': 'Ingen. Kommunen skal straks gi hjelp som er påtrengende nødvendig.',
      'criteria-advised':
        'Det anbefales at kommunens ledelse ser nytte, ressurs og alvorlighet samlet. Kriteriene er aldri et vilkår for nødvendige tjenester.',
      'not-regulated':
        'Reglene gir ikke svar. Loven har ingen prioriteringskriterier for kommunen.',
    },
  },
}
