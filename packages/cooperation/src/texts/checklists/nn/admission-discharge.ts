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
      late: 'Varselet kom meir enn {hours} timar etter innlegginga, eller etter at behovet blei klart. Fristen er 24 timar. Noter avviket.',
      missing: 'Varsle kommunen no. Fristen er 24 timar etter innlegginga.',
      unknown: 'Når blei pasienten lagd inn, og når blei kommunen varsla?',
      'ask-need-clear':
        'Varselet kom meir enn {hours} timar etter innlegginga. Når blei det klart at pasienten kan trenge kommunal hjelp?',
      'ask-delayed':
        'Varselet kom meir enn {hours} timar etter. Var lang behandling venta, eller vurderinga umogleg tidlegare, og blei kommunen varsla så snart det gjekk?',
      'ask-delayed-not-told':
        'Kommunen er ikkje varsla. Gjer lang behandling eller helsetilstanden framleis at vurderinga må vente? Varsle så snart det går.',
      'delayed-too-long':
        'Varselet kom meir enn {hours} timar etter, og kunne ha kome før. Noter avviket.',
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
    'ready-found-by-doctor': point('Ein lege har vurdert at pasienten er utskrivingsklar.', {
      'not-doctor': 'La ein lege vurdere om pasienten er utskrivingsklar.',
      missing: 'Før opp kven som har vurdert at pasienten er utskrivingsklar.',
      unknown: 'Kven har vurdert at pasienten er utskrivingsklar?',
    }),
    'ready-found-by-doctor-or-psychologist': point(
      'Ein lege eller psykolog har vurdert at pasienten er utskrivingsklar.',
      {
        neither: 'La ein lege eller psykolog vurdere om pasienten er utskrivingsklar.',
        missing: 'Før opp kven som har vurdert at pasienten er utskrivingsklar.',
        unknown: 'Kven har vurdert at pasienten er utskrivingsklar?',
      },
    ),
    'individual-assessment': stated(
      'Vurderinga byggjer på ei individuell helsefagleg og psykososial vurdering.',
      'Gjer ei individuell helsefagleg og psykososial vurdering av om pasienten er utskrivingsklar.',
      'Byggjer vurderinga på ei individuell helsefagleg og psykososial vurdering?',
    ),
    'coercion-ended': stated(
      'Tvang som kommunen ikkje kan føre vidare, er avslutta før pasienten er utskrivingsklar.',
      'Avslutt tvangen som kommunen ikkje kan føre vidare, før pasienten blir rekna som utskrivingsklar.',
      'Var tvangen som kommunen ikkje kan føre vidare, avslutta før pasienten var utskrivingsklar?',
    ),
    'partners-called': stated(
      'Samarbeidspartnarar er kalla inn ved behov, før pasienten er utskrivingsklar.',
      'Kall inn samarbeidspartnarane, så arbeidet med ein samla plan kan starte.',
      'Er samarbeidspartnarane kalla inn før pasienten var utskrivingsklar?',
    ),
    'specialist-contact-made': stated(
      'Eininga eller behandlaren som skal følgje opp samtidig, er kontakta før pasienten er utskrivingsklar.',
      'Ta kontakt med eininga eller behandlaren i spesialisthelsetenesta som skal følgje opp pasienten samtidig.',
      'Blei det teke kontakt med eininga eller behandlaren i spesialisthelsetenesta før pasienten var utskrivingsklar?',
    ),
    'ready-told-at-once': point('Kommunen er varsla straks pasienten er utskrivingsklar.', {
      missing: 'Varsle kommunen straks om at pasienten er utskrivingsklar.',
      unknown: 'Når var pasienten utskrivingsklar, og når blei kommunen varsla?',
      'ask-at-once':
        'Det gjekk {minutes} minutt frå vurderinga til varselet. Var det straks, slik tilhøva var?',
      'too-late': 'Varselet kom ikkje straks. Noter avviket.',
    }),
    'municipality-answers': point('Kommunen har svart straks om han kan ta imot pasienten.', {
      'ask-hindered':
        'Svaret kom ikkje straks. Hindra tilhøve utanfor kontrollen til kommunen det?',
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
    'ready-reported': stated(
      'Institusjonen har meldt frå til pasientregisteret når kommunen skal betale.',
      'Meld til Norsk pasientregister at pasienten er utskrivingsklar.',
      'Er det meldt til Norsk pasientregister at pasienten er utskrivingsklar?',
    ),
    'account-given': stated(
      'Kommunen har fått utgreiinga han kravde.',
      'Gi kommunen ei utgreiing som gjer det mogleg å etterprøve vurderinga.',
      'Har kommunen fått utgreiinga han kravde?',
    ),
    'offer-ready-told': point('Kommunen har sagt frå straks tilbodet var klart.', {
      missing: 'Sei frå til institusjonen straks om at tilbodet er klart.',
      unknown: 'Når var tilbodet klart, og når sa kommunen frå?',
      'ask-at-once':
        'Det gjekk {minutes} minutt frå tilbodet var klart til kommunen sa frå. Var det straks?',
      'too-late': 'Kommunen sa ikkje frå straks. Noter avviket.',
    }),
    'transfer-confirmed': point('Pasienten blir overført når kommunen har stadfesta tilbodet.', {
      missing: 'Få stadfesting frå kommunen på at tilbodet er klart.',
      unknown: 'Når stadfesta kommunen tilbodet, og når blei pasienten overført?',
      'too-early': 'Pasienten blei overført før kommunen hadde stadfesta tilbodet. Noter avviket.',
    }),
    'summary-sent': point('Epikrise er send til dei som følgjer opp pasienten.', {
      missing: 'Send epikrise eller liknande til dei som følgjer opp pasienten.',
      unknown: 'Er epikrise send til dei som følgjer opp pasienten?',
      'ask-objected': 'Epikrise er ikkje send. Har pasienten sett seg imot det?',
      'ask-against': 'Epikrisen er send. Er pasienten imot det?',
      'ask-despite':
        'Epikrisen er send, endå pasienten er imot det. Talde tungtvegande grunnar for å sende han likevel?',
      objected: 'Pasienten har sett seg imot at epikrisen blir send.',
      'would-object':
        'Det er grunn til å tru at pasienten ville ha sett seg imot at epikrisen blir send.',
    }),
    'summary-to-referrer': point('Epikrise er send til den som la inn eller tilviste pasienten.', {
      missing: 'Send epikrise til den som la inn eller tilviste pasienten.',
      unknown: 'Er epikrise send til den som la inn eller tilviste pasienten?',
      none: 'Ingen la inn eller tilviste pasienten.',
    }),
    'summary-to-practitioner': point('Epikrise er send til fastlegen til pasienten.', {
      missing: 'Send epikrise til fastlegen til pasienten.',
      unknown: 'Er epikrise send til fastlegen til pasienten?',
      none: 'Pasienten har ikkje fastlege.',
    }),
    'summary-in-time': point('Epikrise er send i tide.', {
      'not-in-time': 'Epikrisen blei ikkje send i tide. Noter avviket.',
      'ask-in-time':
        'Blei epikrisen send ved utskrivinga, eller så snart etter at det er forsvarleg?',
    }),
    'summary-recipients-asked': stated(
      'Pasienten bør få seie kven epikrisen blir send til.',
      'Pasienten bør få høve til å seie kven epikrisen blir send til.',
      'Har pasienten fått seie kven epikrisen blir send til?',
    ),
    'addiction-discharge-told': point(
      'Kommunen er varsla i god tid før utskriving frå rusbehandling.',
      {
        missing: 'Varsle kommunen i god tid før utskrivinga frå rusbehandlinga.',
        unknown: 'Når blei kommunen varsla om utskrivinga frå rusbehandlinga?',
        'not-before': 'Kommunen blei ikkje varsla før utskrivinga. Noter avviket.',
        'not-in-good-time': 'Varselet kom ikkje i god tid før utskrivinga. Noter avviket.',
        'ask-good-time': 'Kommunen er varsla. Var det i god tid før utskrivinga?',
      },
    ),
    'addiction-discharge-prepared': stated(
      'Utskriving frå rusbehandling er planlagd og førebudd i samarbeid.',
      'Planlegg og førebu utskrivinga saman med dei ho gjeld.',
      'Er utskrivinga planlagd og førebudd saman med dei ho gjeld?',
    ),
    'compulsory-discharge-told': stated(
      'Kommunen får alltid vite om utskriving etter innlegging med tvang i rusbehandling.',
      'Varsle kommunen om utskrivinga. Etter innlegging med tvang gjeld det òg når pasienten ikkje ønskjer det.',
      'Er kommunen varsla om utskrivinga etter innlegginga med tvang?',
    ),
  },
}
