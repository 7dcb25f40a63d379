import type { LawTexts } from '../types.js'

/** What citing needs, in nynorsk. */
export const nn: LawTexts = {
  language: 'nn',
  acts: {
    pbrl: { name: 'pasient- og brukarrettslova', short: 'pbrl.' },
    hpl: { name: 'helsepersonellova', short: 'hpl.' },
    pjl: { name: 'pasientjournallova', short: 'pjl.' },
    phvl: { name: 'psykisk helsevernlova', short: 'phvl.' },
    vgml: { name: 'verjemålslova', short: 'vgml.' },
    bl: { name: 'barnelova', short: 'bl.' },
    bvl: { name: 'barnevernslova', short: 'bvl.' },
    bvl1992: { name: 'barnevernlova av 1992', short: 'bvl. 1992' },
    hol: { name: 'helse- og omsorgstenestelova', short: 'hol.' },
    sphl: { name: 'spesialisthelsetenestelova', short: 'sphl.' },
    hrf: { name: 'forskrift om habilitering, rehabilitering og koordinator', short: 'hrf.' },
    ipf: { name: 'forskrift om individuell plan ved yting av velferdstenester', short: 'ipf.' },
    fvl: { name: 'forvaltningslova', short: 'fvl.' },
    ipf2010: {
      name: 'forskrift av 2010 om individuell plan i arbeids- og velferdsforvaltninga',
      short: 'ipf. 2010',
    },
    navl: { name: 'NAV-lova', short: 'navl.' },
    sotjl: { name: 'sosialtenestelova', short: 'sotjl.' },
    larf: { name: 'forskrift om legemiddelassistert rehabilitering (LAR)', short: 'larf.' },
    utskf: { name: 'utskrivingsforskrifta', short: 'utskf.' },
    oppl1998: { name: 'opplæringslova av 1998', short: 'oppl. 1998' },
    oppl: { name: 'opplæringslova', short: 'oppl.' },
    privsl: { name: 'privatskulelova', short: 'privsl.' },
    bhl: { name: 'barnehagelova', short: 'bhl.' },
    fastlf2012: { name: 'fastlegeforskrifta av 2012', short: 'fastlf. 2012' },
    fastlf: { name: 'fastlegeforskrifta', short: 'fastlf.' },
    fysf: { name: 'forskrift om fysioterapeutar med kommunal driftsavtale', short: 'fysf.' },
    tolkl: { name: 'tolkelova', short: 'tolkl.' },
    ftrl: { name: 'folketrygdlova', short: 'ftrl.' },
    aml: { name: 'arbeidsmiljølova', short: 'aml.' },
    hjmf: { name: 'forskrift om stønad til hjelpemiddel mv.', short: 'hjmf.' },
    hmsf: { name: 'forskrift om hjelpemiddelsentralane', short: 'hmsf.' },
    akthf: { name: 'forskrift om aktivitetshjelpemiddel til personar over 26 år', short: 'akthf.' },
    tolkf: { name: 'tolkeforskrifta', short: 'tolkeforskr.' },
    tolkhf: { name: 'forskrift om tolkehjelp for høyrselshemma', short: 'tolkhf.' },
    dbtf: { name: 'forskrift om tolke- og leidsagarhjelp for døvblinde', short: 'dbtf.' },
    priof: { name: 'prioriteringsforskrifta', short: 'priof.' },
    venf: { name: 'ventelisteforskrifta', short: 'venf.' },
    dl: { name: 'domstollova', short: 'dl.' },
    hfl: { name: 'heilagdagsfredslova', short: 'hfl.' },
    hgtl: { name: 'lova om 1. og 17. mai som høgtidsdagar', short: 'hgtl.' },
    ikf: { name: 'forskrift om internkontroll i helse- og omsorgstenesta', short: 'ikf.' },
    lkf: {
      name: 'forskrift om leiing og kvalitetsforbetring i helse- og omsorgstenesta',
      short: 'lkf.',
    },
    hregl2001: { name: 'helseregisterlova av 2001', short: 'hregl. 2001' },
    hforl: { name: 'helseføretakslova', short: 'hforl.' },
    krisl: { name: 'krisesenterlova', short: 'krisl.' },
    intl: { name: 'integreringslova', short: 'intl.' },
    covf: {
      name: 'mellombels forskrift om helselovgivinga under utbrotet av covid-19',
      short: 'covf.',
    },
    strl: { name: 'straffelova', short: 'strl.' },
  },
  words: {
    ordinals: [
      'første',
      'andre',
      'tredje',
      'fjerde',
      'femte',
      'sjette',
      'sjuande',
      'åttande',
      'niande',
      'tiande',
    ],
    ledd: 'ledd',
    letter: 'bokstav',
    number: 'nr.',
    sentence: 'punktum',
    chapter: 'kapittel',
    shortSentence: 'pkt.',
    shortChapter: 'kap.',
  },
  substances: {
    must: 'I alle tilfelle: nokon har ei plikt.',
    tell: 'I alle tilfelle: informasjonen skal givast.',
    'tell-part': 'I alle tilfelle: noko av informasjonen skal givast.',
    hear: 'I alle tilfelle: barnet skal høyrast.',
    should: 'I alle tilfelle: det er tilrådd, ikkje ei plikt.',
    'need-not': 'I alle tilfelle: inga plikt.',
    may: 'I alle tilfelle: det er høve til det.',
    'may-not': 'I alle tilfelle: det er ikkje høve til det.',
    'do-not-tell': 'I alle tilfelle: informasjonen skal ikkje givast.',
    yes: 'I alle tilfelle: ja.',
    no: 'I alle tilfelle: nei.',
    'person-decides': 'I alle tilfelle: personen avgjer sjølv.',
    'others-decide': 'I alle tilfelle: nokon andre avgjer.',
    'nobody-decides': 'I alle tilfelle: ingen kan avgjere det.',
    municipality: 'I alle tilfelle: kommunen.',
    'specialist-service': 'I alle tilfelle: spesialisthelsetenesta.',
    'both-levels': 'I alle tilfelle: både kommunen og spesialisthelsetenesta.',
    others: 'I alle tilfelle: ein annan enn kommunen og spesialisthelsetenesta.',
    'other-rules': 'I alle tilfelle: andre reglar avgjer det.',
    'can-complain': 'I alle tilfelle: det går an å klage.',
    'cannot-complain': 'I alle tilfelle: det går ikkje an å klage.',
    'not-settled': 'I alle tilfelle: ingen regel avgjer det åleine.',
    'not-asked': 'I alle tilfelle: spørsmålet kjem ikkje opp.',
  },
  interpretations: {
    'interpretation: completed-years': 'Tolking: aldersgrenser blir rekna i fylte år',
    'interpretation: leap-day-birthday': 'Tolking: fødselsdagen til den som er fødd 29. februar',
    'interpretation: self-consent-12-to-15-before-2018':
      'Tolking: om 12- til 15-åringar kunne samtykkje åleine før 2018',
    'interpretation: nature-of-measure-before-2018':
      'Tolking: arta av tiltaket for barn under 16 år før 2018',
    'interpretation: competence-found-lacking-12-to-15':
      'Tolking: ein 12- til 15-åring som elles kunne samtykkje, manglar kompetanse',
    'interpretation: parents-not-informed-under-12':
      'Tolking: foreldra til eit barn under 12 år får ikkje vite',
    'interpretation: parents-not-informed-12-to-15':
      'Tolking: foreldra til ein 12- til 15-åring får ikkje vite',
    'interpretation: parents-not-informed-16-to-17':
      'Tolking: foreldra til ein 16- eller 17-åring får ikkje vite',
    'interpretation: weighty-reasons-before-2018':
      'Tolking: tungtvegande omsyn mot å informere foreldra før 2018',
    'interpretation: measure-reserved-for-adults': 'Tolking: tiltak som bør vente til 18 år',
    'interpretation: reserved-measure-12-to-15':
      'Tolking: tiltak som bør vente, når foreldra ikkje er informerte',
    'interpretation: cosmetic-before-2022':
      'Tolking: kosmetiske inngrep på mindreårige før juli 2022',
    'interpretation: minor-guardian-before-2013':
      'Tolking: mindreårige utan foreldreansvarlege før juli 2013',
    'interpretation: removal-prohibition-before-2023': 'Tolking: flytteforbod før 2023',
    'interpretation: removal-prohibition-2023-2025': 'Tolking: flytteforbod i åra 2023 til 2025',
    'interpretation: somatic-objection-under-16':
      'Tolking: barn under 16 år som set seg imot kroppsleg helsehjelp',
    'interpretation: plan-consent-adult-lacking':
      'Tolking: kven som godtek ein plan for ein vaksen utan kompetanse',
    'interpretation: plan-consent-12-to-15':
      'Tolking: om 12- til 15-åringar kan samtykkje åleine til ein plan',
    'interpretation: plan-against-the-will': 'Tolking: plan mot viljen til personen',
    'interpretation: plan-consent-deprived-user':
      'Tolking: plan for ein brukar som er fråteken handleevna',
    'interpretation: chapter-9-and-competence': 'Tolking: tvangsreglar og person med kompetanse',
    'interpretation: plan-consent-user-16-to-17':
      'Tolking: plan for 16- og 17-åringar som ikkje får helsehjelp',
    'interpretation: coordinator-consent-after-2022':
      'Tolking: samtykke til koordinator etter august 2022',
    'interpretation: vaccination-before-2018': 'Tolking: barnevaksinasjon før 2018',
    'interpretation: everyday-care-without-responsibility-before-2018':
      'Tolking: forelder utan foreldreansvar i dagleg omsorg før 2018',
    'interpretation: harm-prevention-without-responsibility':
      'Tolking: forelder utan foreldreansvar når hjelpa skal hindre skade',
    'interpretation: one-parent-exceptions-16-to-17':
      'Tolking: éin forelder for ein 16- eller 17-åring',
    'interpretation: next-of-kin-test-before-2026': 'Tolking: retten til pårørande før juni 2026',
    'interpretation: withdrawal-by-representative': 'Tolking: ein representant trekkjer samtykket',
    'interpretation: withdrawal-by-one-parent': 'Tolking: éin av to foreldre trekkjer samtykket',
    'interpretation: withdrawal-without-competence':
      'Tolking: ein som ikkje kan samtykkje, trekkjer seg',
    'interpretation: dying-patient-information':
      'Tolking: kravet om informasjon når den døyande ikkje kan seie kva ho eller han vil',
    'interpretation: possible-need-duty':
      'Tolking: om helsepersonell pliktar å melde moglege behov',
    'interpretation: private-institution-plan-and-coordinator':
      'Tolking: plan og koordinator i private institusjonar med avtale',
    'interpretation: notify-plan-need': 'Tolking: melding om behov for plan og koordinator',
    'interpretation: sharing-consent-12-to-15-before-2018':
      'Tolking: deling når ein 12- til 15-åring ikkje ville det, før 2018',
    'interpretation: sharing-consent-12-to-15':
      'Tolking: deling når ein 12- til 15-åring avgjer om helsehjelpa',
    'interpretation: presumed-consent-minor-measures':
      'Tolking: samtykke som ein kan gå ut frå, til lite inngripande tiltak',
    'interpretation: personal-capacity-before-2013':
      'Tolking: rettsleg handleevne i personlege tilhøve før juli 2013',
    'interpretation: adults-lacking-before-2013':
      'Tolking: vaksne utan samtykkekompetanse før juli 2013',
    'interpretation: deprivation-need-not-name-health':
      'Tolking: fråtakinga treng ikkje nemne helse',
    'interpretation: guardian-and-objection':
      'Tolking: samtykke frå verja når pasienten set seg imot',
    'interpretation: suspension-power': 'Tolking: om rettane har vore sette til side',
    'interpretation: child-welfare-information-before-2018':
      'Tolking: informasjon til barneverntenesta før 2018',
    'interpretation: parents-information-before-2018': 'Tolking: informasjon til foreldra før 2018',
    'interpretation: child-hearing-before-2018': 'Tolking: når barnet skulle høyrast før 2018',
    'interpretation: parents-of-child-in-care':
      'Tolking: samtykke frå foreldra når omsorga er overteken',
    'interpretation: 12-to-15-placement-and-self-consent':
      'Tolking: 12- til 15-åring i omsorga til barnevernet som samtykkjer åleine',
    'interpretation: next-of-kin-criterion':
      'Tolking: rekkjefølgje og kontakt når ingen er peikt ut',
    'interpretation: minor-siblings-sharing-objection':
      'Tolking: nei til deling av omsyn til barna til pasienten frå juli 2026',
    'interpretation: duty-to-avert-crime': 'Tolking: plikta til å avverje straffbare handlingar',
    'interpretation: plan-maker-without-municipal-need':
      'Tolking: kven som lagar planen når spesialist og Nav eller barnevern trengst, men ikkje helsetenesta i kommunen',
    'interpretation: plan-maker-mental-and-somatic':
      'Tolking: om helseføretaket eller institusjonen lagar planen',
    'interpretation: plan-lar-and-municipality':
      'Tolking: plan under legemiddelassistert rehabilitering når kommunen òg trengst',
    'interpretation: plan-maker-before-2022':
      'Tolking: kven som laga planen blant fleire tenester før august 2022',
    'interpretation: plan-start-duty-specialist':
      'Tolking: om plikta til å setje planarbeid i gang òg er spesialisten si',
    'interpretation: plan-nav-regulation-end':
      'Tolking: når Nav-forskrifta om individuell plan fall bort',
    'interpretation: coordinator-narrower-condition':
      'Tolking: om samansette behov åleine gir rett til koordinator i kommunen',
    'interpretation: coordinator-appointed-or-offered':
      'Tolking: om koordinator i spesialisthelsetenesta blir nemnd opp eller tilboden',
    'interpretation: coordinator-outside-health':
      'Tolking: koordinator når berre Nav eller barnevern trengst',
    'interpretation: coordinator-appeal-before-2022':
      'Tolking: klage over koordinator før august 2022, då retten kom',
    'interpretation: child-welfare-plan-appeal-before-2022':
      'Tolking: klage over plan i barnevernet før august 2022, då barnet fekk rett',
    'interpretation: child-coordinator-notice':
      'Tolking: om helsepersonell skal melde behov for barnekoordinator, slik dei gjer for koordinator',
    'interpretation: plan-request-outside-health':
      'Tolking: kva reglar som styrer eit krav om plan hos Nav og barnevernet',
    'interpretation: plan-is-child': 'Tolking: kven som er barn i forskrifta om individuell plan',
    'interpretation: plan-regime-by-day': 'Tolking: kva reglar ein eldre plan blir målt mot',
    'interpretation: plan-needs-two-services': 'Tolking: kva som er langvarig og samordna',
    'interpretation: plan-schools-contacted-after-2024':
      'Tolking: kontakt med skulen etter ny opplæringslov',
    'interpretation: coordinator-complex-not-coordinated':
      'Tolking: om samansette behov åleine gir koordinator i spesialisthelsetenesta',
    'interpretation: level-without-threshold':
      'Tolking: kvar grensa går mellom kommunen og spesialisthelsetenesta',
    'interpretation: responsibility-not-agreed-away':
      'Tolking: om ansvaret kan flyttast ved avtale',
    'interpretation: refusal-and-cost': 'Tolking: kostnad som grunn til avslag',
    'interpretation: long-stay-decisions': 'Tolking: vedtak om kriteria for langtidsopphald',
    'interpretation: school-complaint-before-2024': 'Tolking: klage på skulen før august 2024',
    'interpretation: practitioners-own-duties-before':
      'Tolking: eigne plikter for fysioterapeuten før 2018',
    'interpretation: child-coordinator-before-2022': 'Tolking: barnekoordinator før august 2022',
    'interpretation: court-review-late': 'Tolking: for seint søksmål om planlagd tvang',
    'interpretation: discharge-payment-hindered':
      'Tolking: betaling når kommunen var hindra frå å svare',
    'interpretation: ambulatory-general-offer':
      'Tolking: om regelen om ambulante tenester gjeld det einskilde opplegget',
    'interpretation: guidance-to-specialist-before-2018':
      'Tolking: rettleiing frå kommunen før 2018',
    'interpretation: device-two-years': 'Tolking: kva «varig» tyder for hjelpemiddel',
    'interpretation: device-outside-conditions':
      'Tolking: langvarige behov utanfor vilkåra i folketrygda',
    'interpretation: work-devices-retroactive':
      'Tolking: regelen frå oktober 2026 med verknad frå januar',
    'interpretation: school-devices-before-2024': 'Tolking: hjelpemiddel i skulen før august 2024',
    'interpretation: school-devices': 'Tolking: hjelpemiddel på skulen',
    'interpretation: interpreter-other-legislation':
      'Tolking: tolk når både folketrygda og kommunen er nemnde',
    'interpretation: treatment-devices': 'Tolking: behandlingshjelpemiddel',
    'interpretation: activity-devices-before-2014':
      'Tolking: aktivitetshjelpemiddel frå 26 år før juli 2014',
    'interpretation: interpreter-complaint-before-2022':
      'Tolking: klage over manglande tolk før 2022',
    'interpretation: interpreter-before-2022': 'Tolking: tolk før tolkelova',
    'interpretation: interpreter-dispensation':
      'Tolking: dispensasjonen frå kvalifisert tolk etter 2026',
    'interpretation: interpreter-child': 'Tolking: kven som er barn etter tolkelova',
    'interpretation: transition-caller': 'Tolking: kven som kallar inn til overføring',
    'interpretation: general-practitioner-before-2013':
      'Tolking: samordninga til fastlegen før 2013',
    'interpretation: habilitation-characteristics':
      'Tolking: når eit kjenneteikn ved habilitering manglar',
    'interpretation: priority-before-2004':
      'Tolking: retten til spesialisthelsehjelp før september 2004',
    'interpretation: priority-era-by-receipt': 'Tolking: kva reglar ei tilvising følgjer',
    'interpretation: priority-conditions-reference':
      'Tolking: tilvisinga til vilkåra i § 4 frå juni 2024',
    'interpretation: start-deadline-age': 'Tolking: når «under 23 år» blir målt for starten',
    'interpretation: missed-deadline-by-day': 'Tolking: kva reglar eit fristbrot følgjer',
    'interpretation: complaint-request-2012': 'Tolking: om oppmoding måtte komme før klage i 2012',
    'interpretation: referral-clock': 'Tolking: om fristen stansar når tilvisinga er mangelfull',
    'interpretation: municipal-criteria': 'Tolking: prioriteringskriterium i kommunen',
    'interpretation: working-day-saturday': 'Tolking: om laurdag er yrkedag',
    'interpretation: day-of-receipt': 'Tolking: om mottaksdagen tel',
    'interpretation: forwarded-referral': 'Tolking: fristen når ei tilvising er send vidare',
    'interpretation: appointment-before-deadline':
      'Tolking: eit starttidspunkt på sjølve fristdagen',
    'interpretation: habilitation-age-boundary':
      'Tolking: grensa mellom habilitering for barn og for vaksne',
    'interpretation: habilitation-transition-age':
      'Tolking: alderen då overgangen til habilitering for vaksne blir planlagd',
    'interpretation: habilitation-need-not-assessed':
      'Tolking: målgruppa når behovet for habilitering ikkje er vurdert',
    'interpretation: cooperation-regime-by-day':
      'Tolking: kva krav ei eldre samarbeidsavtale blir målt mot',
    'interpretation: yearly-review': 'Tolking: kva ein årleg gjennomgang er',
    'interpretation: notice-at-once': 'Tolking: kor raskt «straks» er',
    'interpretation: plan-both-levels-and-others': 'Tolking: begge nivåa og andre tenester',
    'interpretation: plan-both-levels-and-others-before-2022':
      'Tolking: begge nivåa og andre tenester før august 2022',
    'interpretation: plan-maker-in-nav-2022':
      'Tolking: kven i Nav som laga planen til oktober 2024',
    'interpretation: guidance-duty-private-institution':
      'Tolking: om private institusjonar har rettleiingsplikta til forvaltninga',
    'interpretation: plan-decision-in-nav': 'Tolking: Nav si avgjerd om plan',
    'interpretation: plan-information-to-patients':
      'Tolking: om pasientar skal få vite om individuell plan',
    'interpretation: plan-consent-party-at-15':
      'Tolking: samtykket til 15-åringen til plan i barnevernet',
    'interpretation: notice-in-good-time': 'Tolking: varsel i god tid',
    'interpretation: experimental-care-abroad':
      'Tolking: om unntaket for utprøvande behandling i utlandet står',
    'interpretation: right-by-residence': 'Tolking: kven som har full rett etter kapittel 2',
    'interpretation: assessment-right-scope':
      'Tolking: kva institusjonar retten til vurdering galdt',
    'interpretation: referral-turned-away':
      'Tolking: om ein institusjon kan avvise pasientar frå andre regionar',
    'interpretation: complaint-turn-2012': 'Tolking: klagefristen ved årsskiftet 2011–2012',
    'interpretation: one-year-not-moved': 'Tolking: om eittårsgrensa for seine klager blir flytta',
    'interpretation: between-minor-and-serious-measures':
      'Tolking: hjelp som korkje er lite inngripande eller alvorleg',
    'interpretation: minor-measure-under-12':
      'Tolking: lite inngripande hjelp når foreldra ikkje kan få vite',
    'interpretation: mental-health-act-12-to-15':
      'Tolking: psykisk helsevernlova og 12- til 15-åringar utan kompetanse',
    'interpretation: mental-objection-under-12':
      'Tolking: barn under 12 år som set seg imot psykisk helsehjelp',
    'interpretation: control-commission-16-to-17':
      'Tolking: kontrollkommisjonen og 16- og 17-åringar',
    'interpretation: parents-under-removal-prohibition':
      'Tolking: samtykke frå foreldra ved flytteforbod',
    'interpretation: placement-outside-health-care':
      'Tolking: kven som avgjer om anna enn helsehjelp ved akuttvedtak og flytteforbod',
    'interpretation: children-act-and-health-care':
      'Tolking: aldersgrensene i barnelova når det gjeld helsehjelp',
    'interpretation: plan-as-minor-measure-before-2022':
      'Tolking: plan for ein pasient utan kompetanse til juli 2022',
    'interpretation: plan-consent-with-mandate':
      'Tolking: verje eller fullmektig som samtykkjer til plan',
    'interpretation: mandate-before-2013': 'Tolking: verjer for vaksne før juli 2013',
    'interpretation: recipients-own-knowledge':
      'Tolking: det mottakarar elles får vite i same arbeid',
    'interpretation: dispensation-before-2018': 'Tolking: opplysningar til forsking før juli 2018',
    'interpretation: access-to-record-at-work': 'Tolking: det ein tilsett ser i ein journal',
    'interpretation: discharge-summary-before-2013':
      'Tolking: epikrise før juli 2013, då ho stod i forskrift',
    'interpretation: competence-by-matter-from-16':
      'Tolking: kompetansen til 16- og 17-åringar i saker som kan vere unnatekne',
    'interpretation: danger-ground-of-users':
      'Tolking: fare som grunn til å informere pårørande til brukarar',
    'interpretation: reading-ban-of-others':
      'Tolking: kven forbodet mot å lese og bruke opplysningar galdt',
    'interpretation: sharing-consent-parents-kept-out':
      'Tolking: samtykke til deling når foreldra til eit barn under 12 år skal haldast utanfor',
    'interpretation: parents-kept-out-as-next-of-kin':
      'Tolking: foreldre som er næraste pårørande, men skal haldast utanfor',
    'interpretation: next-of-kin-of-users':
      'Tolking: pårørande til brukarar som ikkje får helsehjelp',
    'interpretation: childs-competence-outside-health-care':
      'Tolking: om eit barn frå 12 til 15 år avgjer sjølv utanfor helsehjelp',
    'interpretation: young-users-view-on-services':
      'Tolking: kor mykje eit barn under 12 år betyr når tenester blir utforma',
    'interpretation: parents-of-users-before-2018':
      'Tolking: informasjon til foreldre til brukarar før 2018',
    'interpretation: general-incompetence-before-2026':
      'Tolking: generelle avgjerder om samtykkekompetanse før juni 2026',
    'interpretation: dispensation-permits': 'Tolking: om ein dispensasjon òg er ei plikt',
    'interpretation: confidentiality-towards-other-parent':
      'Tolking: teieplikt overfor ein forelder utan foreldreansvar',
    'interpretation: electroconvulsive-16-to-17':
      'Tolking: elektrokonvulsiv behandling av 16- og 17-åringar',
    'interpretation: suspension-2020': 'Tolking: kva som var sett til side i koronautbrotet i 2020',
    'interpretation: missed-deadline-suspension-2020': 'Tolking: fristbrot sommaren 2020',
    'interpretation: child-welfare-complaint-time':
      'Tolking: korleis og innan når ein klagar i barnevernssaker',
    'interpretation: control-after-complaint': 'Tolking: kontroll av planen når det er klaga',
  },
  sources: {
    'guidance: pbrl commentary § 3-4':
      'kommentaren frå Helsedirektoratet til pasient- og brukarrettslova § 3-4',
    'guidance: pbrl commentary § 4-3':
      'kommentaren frå Helsedirektoratet til pasient- og brukarrettslova § 4-3',
    'guidance: pbrl commentary § 4-4':
      'kommentaren frå Helsedirektoratet til pasient- og brukarrettslova § 4-4',
    'guidance: pbrl commentary § 4-6':
      'kommentaren frå Helsedirektoratet til pasient- og brukarrettslova § 4-6',
    'guidance: pbrl commentary § 4-7':
      'kommentaren frå Helsedirektoratet til pasient- og brukarrettslova § 4-7',
    'guidance: ministry on children in care 2005':
      'fråsegna frå departementet 7. juli 2005 om barnevernlova § 4-18',
    'guidance: habilitation guide 2014 § 1.1':
      'utkast til rettleiar om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 1.1',
    'guidance: habilitation guide 2014 § 1.2':
      'utkast til rettleiar om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 1.2',
    'guidance: habilitation guide 2014 § 1.3':
      'utkast til rettleiar om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 1.3',
    'guidance: habilitation guide 2014 § 1.4':
      'utkast til rettleiar om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 1.4',
    'guidance: habilitation guide 2014 § 1.5':
      'utkast til rettleiar om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 1.5',
    'guidance: habilitation guide 2014 § 1.6':
      'utkast til rettleiar om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 1.6',
    'guidance: habilitation guide 2014 § 1.7':
      'utkast til rettleiar om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 1.7',
    'guidance: habilitation guide 2014 § 1.8':
      'utkast til rettleiar om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 1.8',
    'guidance: habilitation guide 2014 § 2.1':
      'utkast til rettleiar om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 2.1',
    'guidance: habilitation guide 2014 § 2.2':
      'utkast til rettleiar om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 2.2',
    'guidance: habilitation guide 2014 § 2.3':
      'utkast til rettleiar om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 2.3',
    'guidance: habilitation guide 2014 § 2.4':
      'utkast til rettleiar om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 2.4',
    'guidance: habilitation guide 2014 § 2.5':
      'utkast til rettleiar om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 2.5',
    'guidance: habilitation guide 2014 § 2.6':
      'utkast til rettleiar om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 2.6',
    'guidance: habilitation guide 2014 § 2.7':
      'utkast til rettleiar om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 2.7',
    'guidance: habilitation guide 2014 § 3.1':
      'utkast til rettleiar om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 3.1',
    'guidance: habilitation guide 2014 § 3.2':
      'utkast til rettleiar om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 3.2',
    'guidance: habilitation guide 2014 § 3.3':
      'utkast til rettleiar om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 3.3',
    'guidance: habilitation guide 2014 § 3.4':
      'utkast til rettleiar om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 3.4',
    'guidance: habilitation guide 2014 § 3.5':
      'utkast til rettleiar om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 3.5',
    'guidance: habilitation guide 2014 § 3.6':
      'utkast til rettleiar om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 3.6',
    'guidance: habilitation guide 2014 § 4.1':
      'utkast til rettleiar om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 4.1',
    'guidance: habilitation guide 2014 § 4.2':
      'utkast til rettleiar om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 4.2',
    'guidance: habilitation guide 2014 § 4.3':
      'utkast til rettleiar om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 4.3',
    'guidance: habilitation guide 2014 § 4.4':
      'utkast til rettleiar om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 4.4',
    'guidance: habilitation guide 2014 § 4.5':
      'utkast til rettleiar om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 4.5',
    'guidance: habilitation guide 2014 § 4.6':
      'utkast til rettleiar om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 4.6',
    'guidance: habilitation guide 2017 ch. 11':
      'nasjonal rettleiar om habilitering og rehabilitering (2017) kapittel 11',
    'guidance: NAV on assistive devices': 'informasjonen på nettstaden til Nav om hjelpemiddel',
    'guidance: NAV Vestland on devices in daily life':
      'Nav Hjelpemiddelsentral Vestland om hjelpemiddel i dagleglivet',
    'guidance: health services to refugees § 2.8':
      'rettleiaren frå Helsedirektoratet om helsetenester til asylsøkjarar, flyktningar og familiesameinte (2018) punkt 2.8',
    'guidance: remarks on fastlf2012 § 28': 'merknadene til fastlegeforskrifta av 2012 § 28',
    'guidance: remarks on fastlf § 37': 'merknadene til fastlegeforskrifta § 37',
    'guidance: priority regulation notes 2004': 'merknadene til prioriteringsforskrifta frå 2004',
    'guidance: priority regulation notes 2024': 'merknadene til prioriteringsforskrifta frå 2024',
    'guidance: national referral guide 2018':
      'den nasjonale tilvisingsrettleiaren frå Helsedirektoratet (endra 2018)',
    'guidance: missed deadlines 2020': 'omtalen frå Helfo og Helsenorge av fristbrot i 2020',
    'guidance: municipal priorities':
      'tilrådinga frå Helsedirektoratet om prioriteringar i kommunale helse- og omsorgstenester',
    'guidance: priority regulation notes 2008': 'merknadene til prioriteringsforskrifta frå 2008',
    'guidance: waiting list regulation notes': 'merknadene til ventelisteforskrifta',
    'guidance: priority guide child habilitation':
      'prioriteringsrettleiaren frå Helsedirektoratet for habilitering av barn og unge',
    'guidance: priority guide adult habilitation':
      'prioriteringsrettleiaren frå Helsedirektoratet for habilitering av vaksne',
    'guidance: priority guide rehabilitation':
      'prioriteringsrettleiaren frå Helsedirektoratet for fysikalsk medisin og rehabilitering',
    'guidance: habilitation guide 2014 § 3.1.7.5':
      'utkast til rettleiar om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 3.1.7.5',
    'guidance: local habilitation checklists':
      'sjukehusa sine eigne sjekklister for tilvising til habilitering',
    'local: Innlandet patient agreement':
      'Habiliteringstenesta i Innlandet: samarbeidsavtale for den einskilde pasienten',
    'local: Beiarn rehabilitation plan':
      'planen til Beiarn kommune for habilitering og rehabilitering',
    'preparatory-works: § 4-6 presumed consent':
      'førearbeida til pasient- og brukarrettslova § 4-6, om at pasienten ville ha samtykt',
    'preparatory-works: § 4-7 personal matters':
      'Prop. 46 L (2012–2013) side 36, om fråteken handleevne i personlege tilhøve',
    'preparatory-works: vaccination before 2018':
      'Prop. 75 L (2016–2017) kapittel 5, om vaksinasjon av barn',
  },
}
