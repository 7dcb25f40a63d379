import type { CooperationChecklistTexts } from '../types.js'
import { inNotice, inRecord, parts, point, stated } from './phrases.js'

/** The messages that hospital and municipality owe each other, in nynorsk. */
export const admissionAndDischarge: CooperationChecklistTexts['cooperation.admission-discharge'] = {
  title: 'Varsling ved innlegging og utskriving',
  requirements: {
    'need-assessed': stated(
      'Det er vurdert om pasienten kan trenge kommunal hjelp etterpå.',
      'Vurder om pasienten kan trenge kommunal hjelp etter utskrivinga.',
      'Er det vurdert om pasienten kan trenge kommunal hjelp etter utskrivinga?',
    ),
    'told-within-24-hours': point('Kommunen er varsla innan 24 timar.', {
      late: 'Varselet kom etter {hours} timar. Fristen er 24 timar. Noter avviket.',
      missing: 'Varsle kommunen no. Fristen er 24 timar etter innlegginga.',
      unknown: 'Når blei pasienten lagd inn, og når blei kommunen varsla?',
      'ask-delayed':
        'Varselet kom etter {hours} timar. Var lang behandling venta, eller vurderinga umogleg tidlegare, og blei kommunen varsla så snart det gjekk?',
      'delayed-too-long': 'Varselet kom etter {hours} timar, og kunne ha kome før. Noter avviket.',
    }),
    'notice-content': parts(inNotice, 'Varselet har med det kommunen treng.', {
      status: 'korleis det står til med pasienten',
      expectedCourse: 'venta forløp',
      expectedDischarge: 'venta tidspunkt for utskriving',
    }),
    'housing-told': stated(
      'Varselet opplyser om at pasienten er venta å stå utan høveleg bustad.',
      'Opplys i varselet at pasienten er venta å stå utan høveleg bustad.',
      'Opplyser varselet om at pasienten er venta å stå utan høveleg bustad?',
    ),
    'change-told': stated(
      'Kommunen får vite om endringar.',
      'Varsle kommunen om at tida for utskriving eller behovet for hjelp har endra seg.',
      'Er kommunen varsla om endringa?',
    ),
    'ready-recorded': parts(
      inRecord,
      'Fem punkt er vurderte og førte i journalen når pasienten er utskrivingsklar.',
      {
        admissionProblem: 'om problemstillinga ved innlegginga er avklart',
        otherProblems: 'om andre problemstillingar er avklarte',
        openQuestions: 'kva spørsmål som ikkje er avklarte',
        diagnosisAndPlan: 'kva diagnosen er, og kva planen for oppfølging er',
        functioning: 'korleis funksjonsnivået er, har endra seg og er venta å bli',
      },
    ),
    'partners-called': stated(
      'Samarbeidspartnarar er kalla inn ved behov, før pasienten er utskrivingsklar.',
      'Kall inn samarbeidspartnarane, så arbeidet med ein samla plan kan starte.',
      'Er samarbeidspartnarane kalla inn før pasienten var utskrivingsklar?',
    ),
    'ready-told-at-once': point('Kommunen er varsla straks pasienten er utskrivingsklar.', {
      missing: 'Varsle kommunen straks om at pasienten er utskrivingsklar.',
      unknown: 'Når var pasienten utskrivingsklar, og når blei kommunen varsla?',
      'ask-at-once':
        'Det gjekk {minutes} minutt frå vurderinga til varselet. Var det straks, slik tilhøva var?',
      'too-late': 'Varselet kom ikkje straks. Noter avviket.',
    }),
    'municipality-answers': point('Kommunen har svart straks om han kan ta imot pasienten.', {
      hindered: 'Tilhøve utanfor kontrollen til kommunen hindra svaret.',
      missing: 'Svar straks om kommunen kan ta imot pasienten.',
      unknown: 'Når blei kommunen varsla, og når svarte han?',
      'ask-at-once': 'Det gjekk {minutes} minutt frå varselet til svaret. Var det straks?',
      'too-late': 'Svaret kom ikkje straks. Noter avviket.',
    }),
    'offer-date-told': stated(
      'Kommunen har sagt når eit tilbod er venta klart.',
      'Sei til institusjonen når eit kommunalt tilbod er venta klart.',
      'Har kommunen sagt når eit tilbod er venta klart?',
    ),
    'transfer-confirmed': point('Pasienten blir overført når kommunen har stadfesta tilbodet.', {
      missing: 'Få stadfesting frå kommunen på at tilbodet er klart.',
      unknown: 'Når stadfesta kommunen tilbodet, og når blei pasienten overført?',
      'too-early': 'Pasienten blei overført før kommunen hadde stadfesta tilbodet. Noter avviket.',
    }),
    'summary-sent': stated(
      'Epikrise er send til dei som følgjer opp pasienten.',
      'Send epikrise eller liknande til dei som følgjer opp pasienten.',
      'Er epikrise send til dei som følgjer opp pasienten?',
    ),
  },
}
