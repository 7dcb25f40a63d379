import type { CooperationChecklistTexts } from '../types.js'
import { inNotice, inRecord, parts, point, stated } from './phrases.js'

/** The messages that hospital and municipality owe each other, in bokmål. */
export const admissionAndDischarge: CooperationChecklistTexts['cooperation.admission-discharge'] = {
  title: 'Varsling ved innleggelse og utskrivning',
  requirements: {
    'need-assessed': stated(
      'Det er vurdert om pasienten kan trenge kommunal hjelp etterpå.',
      'Vurder om pasienten kan trenge kommunal hjelp etter utskrivningen.',
      'Er det vurdert om pasienten kan trenge kommunal hjelp etter utskrivningen?',
    ),
    'told-within-24-hours': point('Kommunen er varslet innen 24 timer.', {
      late: 'Varselet kom mer enn {hours} timer etter innleggelsen, eller etter at behovet ble klart. Fristen er 24 timer. Noter avviket.',
      missing: 'Varsle kommunen nå. Fristen er 24 timer etter innleggelsen.',
      unknown: 'Når ble pasienten lagt inn, og når ble kommunen varslet?',
      'ask-need-clear':
        'Varselet kom mer enn {hours} timer etter innleggelsen. Når ble det klart at pasienten kan trenge kommunal hjelp?',
      'ask-delayed':
        'Varselet kom mer enn {hours} timer etter. Var lang behandling ventet, eller vurderingen umulig tidligere, og ble kommunen varslet så snart det gikk?',
      'ask-delayed-not-told':
        'Kommunen er ikke varslet. Gjør lang behandling eller helsetilstanden fortsatt at vurderingen må vente? Varsle så snart det går.',
      'delayed-too-long':
        'Varselet kom mer enn {hours} timer etter, og kunne kommet før. Noter avviket.',
    }),
    'notice-content': parts(inNotice, 'Varselet har med det kommunen trenger.', {
      status: 'pasientens status',
      expectedCourse: 'antatt forløp',
      expectedDischarge: 'forventet tidspunkt for utskrivning',
    }),
    'housing-told': stated(
      'Varselet sier fra når pasienten ventes å stå uten egnet bolig.',
      'Si fra i varselet at pasienten ventes å stå uten egnet bolig.',
      'Sier varselet fra om at pasienten ventes å stå uten egnet bolig?',
    ),
    'change-told': stated(
      'Kommunen får vite om endringer.',
      'Varsle kommunen om at utskrivningstidspunktet eller hjelpebehovet har endret seg.',
      'Er kommunen varslet om endringen?',
    ),
    'ready-recorded': parts(
      inRecord,
      'Fem punkter er vurdert og ført i journalen når pasienten er utskrivningsklar.',
      {
        admissionProblem: 'om problemstillingen ved innleggelsen er avklart',
        otherProblems: 'om andre problemstillinger er avklart',
        openQuestions: 'hvilke spørsmål som ikke er avklart',
        diagnosisAndPlan: 'hva diagnosen er, og hva som er planen for oppfølging',
        functioning: 'hvordan funksjonsnivået er, har endret seg og ventes å bli',
      },
    ),
    'ready-found-by-doctor': point('En lege har vurdert at pasienten er utskrivningsklar.', {
      'not-doctor': 'La en lege vurdere om pasienten er utskrivningsklar.',
      missing: 'Før opp hvem som har vurdert at pasienten er utskrivningsklar.',
      unknown: 'Hvem har vurdert at pasienten er utskrivningsklar?',
    }),
    'ready-found-by-doctor-or-psychologist': point(
      'En lege eller psykolog har vurdert at pasienten er utskrivningsklar.',
      {
        neither: 'La en lege eller psykolog vurdere om pasienten er utskrivningsklar.',
        missing: 'Før opp hvem som har vurdert at pasienten er utskrivningsklar.',
        unknown: 'Hvem har vurdert at pasienten er utskrivningsklar?',
      },
    ),
    'individual-assessment': stated(
      'Vurderingen bygger på en individuell helsefaglig og psykososial vurdering.',
      'Gjør en individuell helsefaglig og psykososial vurdering av om pasienten er utskrivningsklar.',
      'Bygger vurderingen på en individuell helsefaglig og psykososial vurdering?',
    ),
    'coercion-ended': stated(
      'Tvang som kommunen ikke kan føre videre, er avsluttet før pasienten er utskrivningsklar.',
      'Avslutt tvangen som kommunen ikke kan føre videre, før pasienten regnes som utskrivningsklar.',
      'Var tvangen som kommunen ikke kan føre videre, avsluttet før pasienten var utskrivningsklar?',
    ),
    'partners-called': stated(
      'Samarbeidspartnere er kalt inn ved behov, før pasienten er utskrivningsklar.',
      'Kall inn samarbeidspartnerne, så arbeidet med en samlet plan kan starte.',
      'Er samarbeidspartnerne kalt inn før pasienten var utskrivningsklar?',
    ),
    'specialist-contact-made': stated(
      'Enheten eller behandleren som skal følge opp samtidig, er kontaktet før pasienten er utskrivningsklar.',
      'Ta kontakt med enheten eller behandleren i spesialisthelsetjenesten som skal følge opp pasienten samtidig.',
      'Ble det tatt kontakt med enheten eller behandleren i spesialisthelsetjenesten før pasienten var utskrivningsklar?',
    ),
    'ready-told-at-once': point('Kommunen er varslet straks pasienten er utskrivningsklar.', {
      missing: 'Varsle kommunen straks om at pasienten er utskrivningsklar.',
      unknown: 'Når var pasienten utskrivningsklar, og når ble kommunen varslet?',
      'ask-at-once':
        'Det gikk {minutes} minutter fra vurderingen til varselet. Var det straks, slik forholdene var?',
      'too-late': 'Varselet kom ikke straks. Noter avviket.',
    }),
    'municipality-answers': point('Kommunen har svart straks om den kan ta imot pasienten.', {
      'ask-hindered': 'Svaret kom ikke straks. Hindret forhold utenfor kommunens kontroll det?',
      hindered: 'Forhold utenfor kommunens kontroll hindret svaret.',
      missing: 'Svar straks om kommunen kan ta imot pasienten.',
      unknown: 'Når ble kommunen varslet, og når svarte den?',
      'ask-at-once': 'Det gikk {minutes} minutter fra varselet til svaret. Var det straks?',
      'too-late': 'Svaret kom ikke straks. Noter avviket.',
    }),
    'offer-date-told': stated(
      'Kommunen har sagt når et tilbud ventes klart.',
      'Si til institusjonen når et kommunalt tilbud ventes klart.',
      'Har kommunen sagt når et tilbud ventes klart?',
    ),
    'ready-reported': stated(
      'Institusjonen har meldt fra til pasientregisteret når kommunen skal betale.',
      'Meld til Norsk pasientregister at pasienten er utskrivningsklar.',
      'Er det meldt til Norsk pasientregister at pasienten er utskrivningsklar?',
    ),
    'account-given': stated(
      'Kommunen har fått redegjørelsen den krevde.',
      'Gi kommunen en redegjørelse som gjør det mulig å etterprøve vurderingen.',
      'Har kommunen fått redegjørelsen den krevde?',
    ),
    'offer-ready-told': point('Kommunen har sagt fra straks tilbudet var klart.', {
      missing: 'Si fra til institusjonen straks om at tilbudet er klart.',
      unknown: 'Når var tilbudet klart, og når sa kommunen fra?',
      'ask-at-once':
        'Det gikk {minutes} minutter fra tilbudet var klart til kommunen sa fra. Var det straks?',
      'too-late': 'Kommunen sa ikke fra straks. Noter avviket.',
    }),
    'transfer-confirmed': point('Pasienten overføres når kommunen har bekreftet tilbudet.', {
      missing: 'Få kommunens bekreftelse på at tilbudet er klart.',
      unknown: 'Når bekreftet kommunen tilbudet, og når ble pasienten overført?',
      'too-early': 'Pasienten ble overført før kommunen hadde bekreftet tilbudet. Noter avviket.',
    }),
    'summary-sent': point('Epikrise er sendt til dem som følger opp pasienten.', {
      missing: 'Send epikrise eller lignende til dem som følger opp pasienten.',
      unknown: 'Er epikrise sendt til dem som følger opp pasienten?',
      'ask-objected': 'Epikrise er ikke sendt. Har pasienten motsatt seg det?',
      'ask-against': 'Epikrisen er sendt. Er pasienten imot det?',
      'ask-despite':
        'Epikrisen er sendt, enda pasienten er imot det. Talte tungtveiende grunner for å sende den likevel?',
      objected: 'Pasienten har motsatt seg at epikrisen sendes.',
      'would-object':
        'Det er grunn til å tro at pasienten ville ha motsatt seg at epikrisen sendes.',
    }),
    'summary-to-referrer': point('Epikrise er sendt til den som la inn eller henviste pasienten.', {
      missing: 'Send epikrise til den som la inn eller henviste pasienten.',
      unknown: 'Er epikrise sendt til den som la inn eller henviste pasienten?',
      none: 'Ingen la inn eller henviste pasienten.',
    }),
    'summary-to-practitioner': point('Epikrise er sendt til pasientens fastlege.', {
      missing: 'Send epikrise til pasientens fastlege.',
      unknown: 'Er epikrise sendt til pasientens fastlege?',
      none: 'Pasienten har ikke fastlege.',
    }),
    'summary-in-time': point('Epikrise er sendt i tide.', {
      'not-in-time': 'Epikrisen ble ikke sendt i tide. Noter avviket.',
      'ask-in-time':
        'Ble epikrisen sendt ved utskrivningen, eller så snart etter at det er forsvarlig?',
    }),
    'summary-recipients-asked': stated(
      'Pasienten bør få si hvem epikrisen sendes til.',
      'Pasienten bør få anledning til å si hvem epikrisen sendes til.',
      'Har pasienten fått si hvem epikrisen sendes til?',
    ),
    'addiction-discharge-told': point(
      'Kommunen er varslet i god tid før utskrivning fra rusbehandling.',
      {
        missing: 'Varsle kommunen i god tid før utskrivningen fra rusbehandlingen.',
        unknown: 'Når ble kommunen varslet om utskrivningen fra rusbehandlingen?',
        'not-before': 'Kommunen ble ikke varslet før utskrivningen. Noter avviket.',
        'not-in-good-time': 'Varselet kom ikke i god tid før utskrivningen. Noter avviket.',
        'ask-good-time': 'Kommunen er varslet. Var det i god tid før utskrivningen?',
      },
    ),
    'addiction-discharge-prepared': stated(
      'Utskrivning fra rusbehandling er planlagt og forberedt i samarbeid.',
      'Planlegg og forbered utskrivningen sammen med dem den angår.',
      'Er utskrivningen planlagt og forberedt sammen med dem den angår?',
    ),
    'compulsory-discharge-told': stated(
      'Kommunen får alltid vite om utskrivning etter tvangsinnleggelse i rusbehandling.',
      'Varsle kommunen om utskrivningen. Etter tvangsinnleggelse gjelder det også når pasienten ikke ønsker det.',
      'Er kommunen varslet om utskrivningen etter tvangsinnleggelsen?',
    ),
  },
}
