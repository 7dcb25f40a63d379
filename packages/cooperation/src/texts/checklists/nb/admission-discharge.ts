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
      late: 'Varselet kom etter {hours} timer. Fristen er 24 timer. Noter avviket.',
      missing: 'Varsle kommunen nå. Fristen er 24 timer etter innleggelsen.',
      unknown: 'Når ble pasienten lagt inn, og når ble kommunen varslet?',
      'ask-delayed':
        'Varselet kom etter {hours} timer. Var lang behandling ventet, eller vurderingen umulig tidligere, og ble kommunen varslet så snart det gikk?',
      'delayed-too-long': 'Varselet kom etter {hours} timer, og kunne kommet før. Noter avviket.',
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
    'partners-called': stated(
      'Samarbeidspartnere er kalt inn ved behov, før pasienten er utskrivningsklar.',
      'Kall inn samarbeidspartnerne, så arbeidet med en samlet plan kan starte.',
      'Er samarbeidspartnerne kalt inn før pasienten var utskrivningsklar?',
    ),
    'ready-told-at-once': point('Kommunen er varslet straks pasienten er utskrivningsklar.', {
      missing: 'Varsle kommunen straks om at pasienten er utskrivningsklar.',
      unknown: 'Når var pasienten utskrivningsklar, og når ble kommunen varslet?',
      'ask-at-once':
        'Det gikk {minutes} minutter fra vurderingen til varselet. Var det straks, slik forholdene var?',
      'too-late': 'Varselet kom ikke straks. Noter avviket.',
    }),
    'municipality-answers': point('Kommunen har svart straks om den kan ta imot pasienten.', {
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
    'transfer-confirmed': point('Pasienten overføres når kommunen har bekreftet tilbudet.', {
      missing: 'Få kommunens bekreftelse på at tilbudet er klart.',
      unknown: 'Når bekreftet kommunen tilbudet, og når ble pasienten overført?',
      'too-early': 'Pasienten ble overført før kommunen hadde bekreftet tilbudet. Noter avviket.',
    }),
    'summary-sent': stated(
      'Epikrise er sendt til dem som følger opp pasienten.',
      'Send epikrise eller lignende til dem som følger opp pasienten.',
      'Er epikrise sendt til dem som følger opp pasienten?',
    ),
  },
}
