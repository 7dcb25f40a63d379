import type { LawTexts } from '../types.js'

/** What citing needs, in bokmål. */
export const nb: LawTexts = {
  language: 'nb',
  acts: {
    pbrl: { name: 'pasient- og brukerrettighetsloven', short: 'pbrl.' },
    hpl: { name: 'helsepersonelloven', short: 'hpl.' },
    pjl: { name: 'pasientjournalloven', short: 'pjl.' },
    phvl: { name: 'psykisk helsevernloven', short: 'phvl.' },
    vgml: { name: 'vergemålsloven', short: 'vgml.' },
    bl: { name: 'barnelova', short: 'bl.' },
    bvl: { name: 'barnevernsloven', short: 'bvl.' },
    bvl1992: { name: 'barnevernloven av 1992', short: 'bvl. 1992' },
    hol: { name: 'helse- og omsorgstjenesteloven', short: 'hol.' },
    sphl: { name: 'spesialisthelsetjenesteloven', short: 'sphl.' },
    hrf: { name: 'forskrift om habilitering, rehabilitering og koordinator', short: 'hrf.' },
    ipf: { name: 'forskrift om individuell plan ved ytelse av velferdstjenester', short: 'ipf.' },
    fvl: { name: 'forvaltningsloven', short: 'fvl.' },
    ipf2010: {
      name: 'forskrift av 2010 om individuell plan i arbeids- og velferdsforvaltningen',
      short: 'ipf. 2010',
    },
    navl: { name: 'NAV-loven', short: 'navl.' },
    sotjl: { name: 'sosialtjenesteloven', short: 'sotjl.' },
    larf: { name: 'forskrift om legemiddelassistert rehabilitering', short: 'larf.' },
    utskf: { name: 'utskrivningsforskriften', short: 'utskf.' },
    oppl1998: { name: 'opplæringslova av 1998', short: 'oppl. 1998' },
    oppl: { name: 'opplæringslova', short: 'oppl.' },
    privsl: { name: 'privatskolelova', short: 'privsl.' },
    bhl: { name: 'barnehageloven', short: 'bhl.' },
    fastlf2012: { name: 'fastlegeforskriften av 2012', short: 'fastlf. 2012' },
    fastlf: { name: 'fastlegeforskriften', short: 'fastlf.' },
    fysf: { name: 'forskrift om fysioterapeuter med kommunal driftsavtale', short: 'fysf.' },
    tolkl: { name: 'tolkeloven', short: 'tolkl.' },
    ftrl: { name: 'folketrygdloven', short: 'ftrl.' },
    aml: { name: 'arbeidsmiljøloven', short: 'aml.' },
    hjmf: { name: 'forskrift om stønad til hjelpemidler mv.', short: 'hjmf.' },
    hmsf: { name: 'forskrift om hjelpemiddelsentralene', short: 'hmsf.' },
    akthf: { name: 'forskrift om aktivitetshjelpemidler til personer over 26 år', short: 'akthf.' },
    tolkf: { name: 'tolkeforskriften', short: 'tolkeforskr.' },
    tolkhf: { name: 'forskrift om tolkehjelp for hørselshemmede', short: 'tolkhf.' },
    dbtf: { name: 'forskrift om tolke- og ledsagerhjelp for døvblinde', short: 'dbtf.' },
    priof: { name: 'prioriteringsforskriften', short: 'priof.' },
    venf: { name: 'ventelisteforskriften', short: 'venf.' },
    dl: { name: 'domstolloven', short: 'dl.' },
    hfl: { name: 'helligdagsfredloven', short: 'hfl.' },
    hgtl: { name: 'lov om 1. og 17. mai som høgtidsdager', short: 'hgtl.' },
    ikf: { name: 'forskrift om internkontroll i helse- og omsorgstjenesten', short: 'ikf.' },
    lkf: {
      name: 'forskrift om ledelse og kvalitetsforbedring i helse- og omsorgstjenesten',
      short: 'lkf.',
    },
    hregl2001: { name: 'helseregisterloven av 2001', short: 'hregl. 2001' },
    hforl: { name: 'helseforetaksloven', short: 'hforl.' },
    krisl: { name: 'krisesenterlova', short: 'krisl.' },
    intl: { name: 'integreringsloven', short: 'intl.' },
    covf: {
      name: 'midlertidig forskrift om helselovgivningen under utbruddet av covid-19',
      short: 'covf.',
    },
    strl: { name: 'straffeloven', short: 'strl.' },
  },
  words: {
    ordinals: [
      'første',
      'andre',
      'tredje',
      'fjerde',
      'femte',
      'sjette',
      'sjuende',
      'åttende',
      'niende',
      'tiende',
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
    must: 'I alle tilfeller: noen har en plikt.',
    tell: 'I alle tilfeller: informasjonen skal gis.',
    'tell-part': 'I alle tilfeller: noe av informasjonen skal gis.',
    hear: 'I alle tilfeller: barnet skal høres.',
    should: 'I alle tilfeller: det er anbefalt, ikke en plikt.',
    'need-not': 'I alle tilfeller: ingen plikt.',
    may: 'I alle tilfeller: det er adgang til det.',
    'may-not': 'I alle tilfeller: det er ikke adgang til det.',
    'do-not-tell': 'I alle tilfeller: informasjonen skal ikke gis.',
    yes: 'I alle tilfeller: ja.',
    no: 'I alle tilfeller: nei.',
    'person-decides': 'I alle tilfeller: personen bestemmer selv.',
    'others-decide': 'I alle tilfeller: noen andre bestemmer.',
    'nobody-decides': 'I alle tilfeller: ingen kan bestemme det.',
    municipality: 'I alle tilfeller: kommunen.',
    'specialist-service': 'I alle tilfeller: spesialisthelsetjenesten.',
    'both-levels': 'I alle tilfeller: både kommunen og spesialisthelsetjenesten.',
    others: 'I alle tilfeller: en annen enn kommunen og spesialisthelsetjenesten.',
    'other-rules': 'I alle tilfeller: andre regler avgjør det.',
    'can-complain': 'I alle tilfeller: det går an å klage.',
    'cannot-complain': 'I alle tilfeller: det går ikke an å klage.',
    'not-settled': 'I alle tilfeller: ingen regel avgjør det alene.',
    'not-asked': 'I alle tilfeller: spørsmålet oppstår ikke.',
  },
  interpretations: {
    'interpretation: completed-years': 'Tolkning: aldersgrenser regnes i fylte år',
    'interpretation: leap-day-birthday': 'Tolkning: fødselsdagen til den som er født 29. februar',
    'interpretation: self-consent-12-to-15-before-2018':
      'Tolkning: om 12- til 15-åringer kunne samtykke alene før 2018',
    'interpretation: nature-of-measure-before-2018':
      'Tolkning: tiltakets art for barn under 16 år før 2018',
    'interpretation: competence-found-lacking-12-to-15':
      'Tolkning: en 12- til 15-åring som ellers kunne samtykke, mangler kompetanse',
    'interpretation: parents-not-informed-under-12':
      'Tolkning: foreldrene til et barn under 12 år får ikke vite',
    'interpretation: parents-not-informed-12-to-15':
      'Tolkning: foreldrene til en 12- til 15-åring får ikke vite',
    'interpretation: parents-not-informed-16-to-17':
      'Tolkning: foreldrene til en 16- eller 17-åring får ikke vite',
    'interpretation: weighty-reasons-before-2018':
      'Tolkning: tungtveiende hensyn mot å informere foreldrene før 2018',
    'interpretation: measure-reserved-for-adults': 'Tolkning: tiltak som bør vente til 18 år',
    'interpretation: reserved-measure-12-to-15':
      'Tolkning: tiltak som bør vente, når foreldrene ikke er informert',
    'interpretation: cosmetic-before-2022':
      'Tolkning: kosmetiske inngrep på mindreårige før juli 2022',
    'interpretation: minor-guardian-before-2013':
      'Tolkning: mindreårige uten foreldreansvarlige før juli 2013',
    'interpretation: removal-prohibition-before-2023': 'Tolkning: flytteforbud før 2023',
    'interpretation: removal-prohibition-2023-2025': 'Tolkning: flytteforbud i årene 2023 til 2025',
    'interpretation: somatic-objection-under-16':
      'Tolkning: barn under 16 år som strider imot kroppslig helsehjelp',
    'interpretation: plan-consent-adult-lacking':
      'Tolkning: hvem som godtar en plan for en voksen uten kompetanse',
    'interpretation: plan-consent-12-to-15':
      'Tolkning: om 12- til 15-åringer kan samtykke alene til en plan',
    'interpretation: plan-against-the-will': 'Tolkning: plan mot personens vilje',
    'interpretation: plan-consent-deprived-user':
      'Tolkning: plan for en bruker som er fratatt handleevnen',
    'interpretation: chapter-9-and-competence': 'Tolkning: tvangsregler og person med kompetanse',
    'interpretation: plan-consent-user-16-to-17':
      'Tolkning: plan for 16- og 17-åringer som ikke får helsehjelp',
    'interpretation: coordinator-consent-after-2022':
      'Tolkning: samtykke til koordinator etter august 2022',
    'interpretation: vaccination-before-2018': 'Tolkning: barnevaksinasjon før 2018',
    'interpretation: everyday-care-without-responsibility-before-2018':
      'Tolkning: forelder uten foreldreansvar i daglig omsorg før 2018',
    'interpretation: harm-prevention-without-responsibility':
      'Tolkning: forelder uten foreldreansvar når hjelpen skal hindre skade',
    'interpretation: one-parent-exceptions-16-to-17':
      'Tolkning: én forelder for en 16- eller 17-åring',
    'interpretation: next-of-kin-test-before-2026': 'Tolkning: pårørendes rett før juni 2026',
    'interpretation: withdrawal-by-representative': 'Tolkning: en representant trekker samtykket',
    'interpretation: withdrawal-by-one-parent': 'Tolkning: én av to foreldre trekker samtykket',
    'interpretation: withdrawal-without-competence':
      'Tolkning: en som ikke kan samtykke, trekker seg',
    'interpretation: dying-patient-information':
      'Tolkning: kravet om informasjon når den døende ikke kan si hva hun eller han vil',
    'interpretation: possible-need-duty':
      'Tolkning: om helsepersonell plikter å melde mulige behov',
    'interpretation: private-institution-plan-and-coordinator':
      'Tolkning: plan og koordinator i private institusjoner med avtale',
    'interpretation: notify-plan-need': 'Tolkning: melding om behov for plan og koordinator',
    'interpretation: sharing-consent-12-to-15-before-2018':
      'Tolkning: deling når en 12- til 15-åring ikke ville det, før 2018',
    'interpretation: sharing-consent-12-to-15':
      'Tolkning: deling når en 12- til 15-åring bestemmer om helsehjelpen',
    'interpretation: presumed-consent-minor-measures':
      'Tolkning: antatt samtykke til lite inngripende tiltak',
    'interpretation: personal-capacity-before-2013':
      'Tolkning: rettslig handleevne i personlige forhold før juli 2013',
    'interpretation: adults-lacking-before-2013':
      'Tolkning: voksne uten samtykkekompetanse før juli 2013',
    'interpretation: deprivation-need-not-name-health':
      'Tolkning: fratakelsen trenger ikke å nevne helse',
    'interpretation: guardian-and-objection':
      'Tolkning: vergens samtykke når pasienten strider imot',
    'interpretation: suspension-power': 'Tolkning: om rettighetene har vært satt til side',
    'interpretation: child-welfare-information-before-2018':
      'Tolkning: informasjon til barneverntjenesten før 2018',
    'interpretation: parents-information-before-2018':
      'Tolkning: informasjon til foreldrene før 2018',
    'interpretation: child-hearing-before-2018': 'Tolkning: når barnet skulle høres før 2018',
    'interpretation: parents-of-child-in-care':
      'Tolkning: foreldrenes samtykke når omsorgen er overtatt',
    'interpretation: 12-to-15-placement-and-self-consent':
      'Tolkning: 12- til 15-åring i barnevernets omsorg som samtykker alene',
    'interpretation: next-of-kin-criterion': 'Tolkning: rekkefølge og kontakt når ingen er utpekt',
    'interpretation: minor-siblings-sharing-objection':
      'Tolkning: nei til deling av hensyn til pasientens barn fra juli 2026',
    'interpretation: duty-to-avert-crime': 'Tolkning: plikten til å avverge straffbare handlinger',
    'interpretation: plan-maker-without-municipal-need':
      'Tolkning: hvem som lager planen når spesialist og Nav eller barnevern trengs, men ikke kommunens helsetjeneste',
    'interpretation: plan-maker-mental-and-somatic':
      'Tolkning: om helseforetaket eller institusjonen lager planen',
    'interpretation: plan-lar-and-municipality':
      'Tolkning: plan under legemiddelassistert rehabilitering når også kommunen trengs',
    'interpretation: plan-maker-before-2022':
      'Tolkning: hvem som lagde planen blant flere tjenester før august 2022',
    'interpretation: plan-start-duty-specialist':
      'Tolkning: om plikten til å sette planarbeid i gang også er spesialistens',
    'interpretation: plan-nav-regulation-end':
      'Tolkning: når Nav-forskriften om individuell plan falt bort',
    'interpretation: coordinator-narrower-condition':
      'Tolkning: om sammensatte behov alene gir rett til koordinator i kommunen',
    'interpretation: coordinator-appointed-or-offered':
      'Tolkning: om koordinator i spesialisthelsetjenesten oppnevnes eller tilbys',
    'interpretation: coordinator-outside-health':
      'Tolkning: koordinator når bare Nav eller barnevern trengs',
    'interpretation: coordinator-appeal-before-2022':
      'Tolkning: klage over koordinator før august 2022',
    'interpretation: child-welfare-plan-appeal-before-2022':
      'Tolkning: klage over plan i barnevernet før august 2022',
    'interpretation: child-coordinator-notice':
      'Tolkning: om helsepersonell skal melde behov for barnekoordinator',
    'interpretation: plan-request-outside-health':
      'Tolkning: hvilke regler som styrer et krav om plan hos Nav og barnevernet',
    'interpretation: plan-is-child': 'Tolkning: hvem som er barn i forskriften om individuell plan',
    'interpretation: plan-regime-by-day': 'Tolkning: hvilke regler en eldre plan måles mot',
    'interpretation: plan-needs-two-services': 'Tolkning: hva som er langvarig og samordnet',
    'interpretation: plan-schools-contacted-after-2024':
      'Tolkning: kontakt med skolen etter ny opplæringslov',
    'interpretation: coordinator-complex-not-coordinated':
      'Tolkning: om sammensatte behov alene gir koordinator i spesialisthelsetjenesten',
    'interpretation: level-without-threshold':
      'Tolkning: hvor grensen går mellom kommunen og spesialisthelsetjenesten',
    'interpretation: responsibility-not-agreed-away':
      'Tolkning: om ansvaret kan flyttes ved avtale',
    'interpretation: refusal-and-cost': 'Tolkning: kostnad som grunn til avslag',
    'interpretation: long-stay-decisions': 'Tolkning: vedtak om kriteriene for langtidsopphold',
    'interpretation: school-complaint-before-2024': 'Tolkning: klage på skolen før august 2024',
    'interpretation: practitioners-own-duties-before':
      'Tolkning: fysioterapeutens egne plikter før 2018',
    'interpretation: child-coordinator-before-2022': 'Tolkning: barnekoordinator før august 2022',
    'interpretation: court-review-late': 'Tolkning: for sent søksmål om planlagt tvang',
    'interpretation: discharge-payment-hindered':
      'Tolkning: betaling når kommunen var hindret fra å svare',
    'interpretation: ambulatory-general-offer':
      'Tolkning: om regelen om ambulante tjenester gjelder det enkelte opplegget',
    'interpretation: guidance-to-specialist-before-2018':
      'Tolkning: veiledning fra kommunen før 2018',
    'interpretation: device-two-years': 'Tolkning: hva «varig» betyr for hjelpemidler',
    'interpretation: device-outside-conditions':
      'Tolkning: langvarige behov utenfor folketrygdens vilkår',
    'interpretation: work-devices-retroactive':
      'Tolkning: regelen fra oktober 2026 med virkning fra januar',
    'interpretation: school-devices-before-2024': 'Tolkning: hjelpemidler i skolen før august 2024',
    'interpretation: school-devices': 'Tolkning: hjelpemidler på skolen',
    'interpretation: interpreter-other-legislation':
      'Tolkning: tolk når både folketrygden og kommunen er nevnt',
    'interpretation: treatment-devices': 'Tolkning: behandlingshjelpemidler',
    'interpretation: activity-devices-before-2014':
      'Tolkning: aktivitetshjelpemidler fra 26 år før juli 2014',
    'interpretation: interpreter-complaint-before-2022':
      'Tolkning: klage over manglende tolk før 2022',
    'interpretation: interpreter-before-2022': 'Tolkning: tolk før tolkeloven',
    'interpretation: interpreter-dispensation':
      'Tolkning: dispensasjonen fra kvalifisert tolk etter 2026',
    'interpretation: interpreter-child': 'Tolkning: hvem som er barn etter tolkeloven',
    'interpretation: transition-caller': 'Tolkning: hvem som kaller inn til overføring',
    'interpretation: general-practitioner-before-2013': 'Tolkning: fastlegens samordning før 2013',
    'interpretation: habilitation-characteristics':
      'Tolkning: når et kjennetegn ved habilitering mangler',
    'interpretation: priority-before-2004':
      'Tolkning: retten til spesialisthelsehjelp før september 2004',
    'interpretation: priority-era-by-receipt': 'Tolkning: hvilke regler en henvisning følger',
    'interpretation: priority-conditions-reference':
      'Tolkning: henvisningen til vilkårene i § 4 fra juni 2024',
    'interpretation: start-deadline-age': 'Tolkning: når «under 23 år» måles for starten',
    'interpretation: missed-deadline-by-day': 'Tolkning: hvilke regler et fristbrudd følger',
    'interpretation: complaint-request-2012': 'Tolkning: om anmodning måtte komme før klage i 2012',
    'interpretation: referral-clock': 'Tolkning: om fristen stanser når henvisningen er mangelfull',
    'interpretation: municipal-criteria': 'Tolkning: prioriteringskriterier i kommunen',
    'interpretation: working-day-saturday': 'Tolkning: om lørdag er virkedag',
    'interpretation: day-of-receipt': 'Tolkning: om mottaksdagen telles',
    'interpretation: forwarded-referral': 'Tolkning: fristen når en henvisning er sendt videre',
    'interpretation: appointment-before-deadline':
      'Tolkning: et starttidspunkt på selve fristdagen',
    'interpretation: habilitation-age-boundary':
      'Tolkning: grensen mellom habilitering for barn og for voksne',
    'interpretation: habilitation-transition-age':
      'Tolkning: alderen da overgangen til habilitering for voksne planlegges',
    'interpretation: habilitation-need-not-assessed':
      'Tolkning: målgruppen når behovet for habilitering ikke er vurdert',
    'interpretation: cooperation-regime-by-day':
      'Tolkning: hvilke krav en eldre samarbeidsavtale måles mot',
    'interpretation: yearly-review': 'Tolkning: hva en årlig gjennomgang er',
    'interpretation: notice-at-once': 'Tolkning: hvor raskt «straks» er',
    'interpretation: plan-both-levels-and-others': 'Tolkning: begge nivåer og andre tjenester',
    'interpretation: plan-both-levels-and-others-before-2022':
      'Tolkning: begge nivåer og andre tjenester før august 2022',
    'interpretation: plan-maker-in-nav-2022':
      'Tolkning: hvem i Nav som laget planen til oktober 2024',
    'interpretation: guidance-duty-private-institution':
      'Tolkning: om private institusjoner har forvaltningens veiledningsplikt',
    'interpretation: plan-decision-in-nav': 'Tolkning: Navs avgjørelse om plan',
    'interpretation: plan-information-to-patients':
      'Tolkning: om pasienter skal få vite om individuell plan',
    'interpretation: plan-consent-party-at-15':
      'Tolkning: 15-åringens samtykke til plan i barnevernet',
    'interpretation: notice-in-good-time': 'Tolkning: varsel i god tid',
    'interpretation: experimental-care-abroad':
      'Tolkning: om unntaket for utprøvende behandling i utlandet står',
    'interpretation: right-by-residence': 'Tolkning: hvem som har full rett etter kapittel 2',
    'interpretation: assessment-right-scope':
      'Tolkning: hvilke institusjoner retten til vurdering gjaldt',
    'interpretation: referral-turned-away':
      'Tolkning: om en institusjon kan avvise pasienter fra andre regioner',
    'interpretation: complaint-turn-2012': 'Tolkning: klagefristen ved årsskiftet 2011–2012',
    'interpretation: one-year-not-moved': 'Tolkning: om ettårsgrensen for sene klager flyttes',
    'interpretation: between-minor-and-serious-measures':
      'Tolkning: hjelp som verken er lite inngripende eller alvorlig',
    'interpretation: minor-measure-under-12':
      'Tolkning: lite inngripende hjelp når foreldrene ikke kan få vite',
    'interpretation: mental-health-act-12-to-15':
      'Tolkning: psykisk helsevernloven og 12- til 15-åringer uten kompetanse',
    'interpretation: mental-objection-under-12':
      'Tolkning: barn under 12 år som motsetter seg psykisk helsehjelp',
    'interpretation: control-commission-16-to-17':
      'Tolkning: kontrollkommisjonen og 16- og 17-åringer',
    'interpretation: parents-under-removal-prohibition':
      'Tolkning: foreldrenes samtykke ved flytteforbud',
    'interpretation: placement-outside-health-care':
      'Tolkning: hvem som bestemmer om annet enn helsehjelp ved akuttvedtak og flytteforbud',
    'interpretation: children-act-and-health-care':
      'Tolkning: barnelovens aldersgrenser når det gjelder helsehjelp',
    'interpretation: plan-as-minor-measure-before-2022':
      'Tolkning: plan for en pasient uten kompetanse til juli 2022',
    'interpretation: plan-consent-with-mandate':
      'Tolkning: verge eller fullmektig som samtykker til plan',
    'interpretation: mandate-before-2013': 'Tolkning: verger for voksne før juli 2013',
    'interpretation: recipients-own-knowledge':
      'Tolkning: det mottakere ellers får vite i samme arbeid',
    'interpretation: dispensation-before-2018':
      'Tolkning: opplysninger til forskning før juli 2018',
    'interpretation: access-to-record-at-work': 'Tolkning: det en ansatt ser i en journal',
    'interpretation: discharge-summary-before-2013': 'Tolkning: epikrise før juli 2013',
    'interpretation: competence-by-matter-from-16':
      'Tolkning: 16- og 17-åringers kompetanse i saker som kan være unntatt',
    'interpretation: danger-ground-of-users':
      'Tolkning: fare som grunn til å informere pårørende til brukere',
    'interpretation: reading-ban-of-others':
      'Tolkning: hvem forbudet mot å lese og bruke opplysninger gjaldt',
    'interpretation: sharing-consent-parents-kept-out':
      'Tolkning: samtykke til deling når foreldrene til et barn under 12 år skal holdes utenfor',
    'interpretation: parents-kept-out-as-next-of-kin':
      'Tolkning: foreldre som er nærmeste pårørende, men skal holdes utenfor',
    'interpretation: next-of-kin-of-users':
      'Tolkning: pårørende til brukere som ikke får helsehjelp',
    'interpretation: childs-competence-outside-health-care':
      'Tolkning: om et barn fra 12 til 15 år bestemmer selv utenfor helsehjelp',
    'interpretation: young-users-view-on-services':
      'Tolkning: hvor mye et barn under 12 år betyr når tjenester utformes',
    'interpretation: parents-of-users-before-2018':
      'Tolkning: informasjon til foreldre til brukere før 2018',
    'interpretation: general-incompetence-before-2026':
      'Tolkning: generelle avgjørelser om samtykkekompetanse før juni 2026',
    'interpretation: dispensation-permits': 'Tolkning: om en dispensasjon også er en plikt',
    'interpretation: confidentiality-towards-other-parent':
      'Tolkning: taushet overfor en forelder uten foreldreansvar',
    'interpretation: electroconvulsive-16-to-17':
      'Tolkning: elektrokonvulsiv behandling av 16- og 17-åringer',
    'interpretation: suspension-2020':
      'Tolkning: hva som var satt til side i koronautbruddet i 2020',
    'interpretation: missed-deadline-suspension-2020': 'Tolkning: fristbrudd sommeren 2020',
    'interpretation: child-welfare-complaint-time':
      'Tolkning: hvordan og innen når det klages i barnevernssaker',
    'interpretation: control-after-complaint': 'Tolkning: kontroll av planen når det er klaget',
  },
  sources: {
    'guidance: pbrl commentary § 3-4':
      'Helsedirektoratets kommentar til pasient- og brukerrettighetsloven § 3-4',
    'guidance: pbrl commentary § 4-3':
      'Helsedirektoratets kommentar til pasient- og brukerrettighetsloven § 4-3',
    'guidance: pbrl commentary § 4-4':
      'Helsedirektoratets kommentar til pasient- og brukerrettighetsloven § 4-4',
    'guidance: pbrl commentary § 4-6':
      'Helsedirektoratets kommentar til pasient- og brukerrettighetsloven § 4-6',
    'guidance: pbrl commentary § 4-7':
      'Helsedirektoratets kommentar til pasient- og brukerrettighetsloven § 4-7',
    'guidance: ministry on children in care 2005':
      'departementets uttalelse 7. juli 2005 om barnevernloven § 4-18',
    'guidance: habilitation guide 2014 § 1.1':
      'utkast til veileder om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 1.1',
    'guidance: habilitation guide 2014 § 1.2':
      'utkast til veileder om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 1.2',
    'guidance: habilitation guide 2014 § 1.3':
      'utkast til veileder om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 1.3',
    'guidance: habilitation guide 2014 § 1.4':
      'utkast til veileder om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 1.4',
    'guidance: habilitation guide 2014 § 1.5':
      'utkast til veileder om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 1.5',
    'guidance: habilitation guide 2014 § 1.6':
      'utkast til veileder om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 1.6',
    'guidance: habilitation guide 2014 § 1.7':
      'utkast til veileder om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 1.7',
    'guidance: habilitation guide 2014 § 1.8':
      'utkast til veileder om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 1.8',
    'guidance: habilitation guide 2014 § 2.1':
      'utkast til veileder om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 2.1',
    'guidance: habilitation guide 2014 § 2.2':
      'utkast til veileder om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 2.2',
    'guidance: habilitation guide 2014 § 2.3':
      'utkast til veileder om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 2.3',
    'guidance: habilitation guide 2014 § 2.4':
      'utkast til veileder om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 2.4',
    'guidance: habilitation guide 2014 § 2.5':
      'utkast til veileder om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 2.5',
    'guidance: habilitation guide 2014 § 2.6':
      'utkast til veileder om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 2.6',
    'guidance: habilitation guide 2014 § 2.7':
      'utkast til veileder om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 2.7',
    'guidance: habilitation guide 2014 § 3.1':
      'utkast til veileder om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 3.1',
    'guidance: habilitation guide 2014 § 3.2':
      'utkast til veileder om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 3.2',
    'guidance: habilitation guide 2014 § 3.3':
      'utkast til veileder om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 3.3',
    'guidance: habilitation guide 2014 § 3.4':
      'utkast til veileder om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 3.4',
    'guidance: habilitation guide 2014 § 3.5':
      'utkast til veileder om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 3.5',
    'guidance: habilitation guide 2014 § 3.6':
      'utkast til veileder om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 3.6',
    'guidance: habilitation guide 2014 § 4.1':
      'utkast til veileder om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 4.1',
    'guidance: habilitation guide 2014 § 4.2':
      'utkast til veileder om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 4.2',
    'guidance: habilitation guide 2014 § 4.3':
      'utkast til veileder om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 4.3',
    'guidance: habilitation guide 2014 § 4.4':
      'utkast til veileder om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 4.4',
    'guidance: habilitation guide 2014 § 4.5':
      'utkast til veileder om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 4.5',
    'guidance: habilitation guide 2014 § 4.6':
      'utkast til veileder om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 4.6',
    'guidance: habilitation guide 2017 ch. 11':
      'nasjonal veileder om habilitering og rehabilitering (2017) kapittel 11',
    'guidance: NAV on assistive devices': 'informasjon fra Nav om hjelpemidler',
    'guidance: NAV Vestland on devices in daily life':
      'Nav Hjelpemiddelsentral Vestland om hjelpemidler i dagliglivet',
    'guidance: health services to refugees § 2.8':
      'Helsedirektoratets veileder om helsetjenester til asylsøkere, flyktninger og familiegjenforente (2018) punkt 2.8',
    'guidance: remarks on fastlf2012 § 28': 'merknadene til fastlegeforskriften av 2012 § 28',
    'guidance: remarks on fastlf § 37': 'merknadene til fastlegeforskriften § 37',
    'guidance: priority regulation notes 2004': 'merknadene til prioriteringsforskriften fra 2004',
    'guidance: priority regulation notes 2024': 'merknadene til prioriteringsforskriften fra 2024',
    'guidance: national referral guide 2018':
      'Helsedirektoratets nasjonale henvisningsveileder (endret 2018)',
    'guidance: missed deadlines 2020': 'Helfos og Helsenorges omtale av fristbrudd i 2020',
    'guidance: municipal priorities':
      'Helsedirektoratets anbefaling om prioriteringer i kommunale helse- og omsorgstjenester',
    'guidance: priority regulation notes 2008': 'merknadene til prioriteringsforskriften fra 2008',
    'guidance: waiting list regulation notes': 'merknadene til ventelisteforskriften',
    'guidance: priority guide child habilitation':
      'Helsedirektoratets prioriteringsveileder for habilitering av barn og unge',
    'guidance: priority guide adult habilitation':
      'Helsedirektoratets prioriteringsveileder for habilitering av voksne',
    'guidance: priority guide rehabilitation':
      'Helsedirektoratets prioriteringsveileder for fysikalsk medisin og rehabilitering',
    'guidance: habilitation guide 2014 § 3.1.7.5':
      'utkast til veileder om habilitering, rehabilitering, individuell plan og koordinator (2014) punkt 3.1.7.5',
    'guidance: local habilitation checklists':
      'sykehusenes egne sjekklister for henvisning til habilitering',
    'local: Innlandet patient agreement':
      'Habiliteringstjenesten i Innlandet: samarbeidsavtale for den enkelte pasienten',
    'local: Beiarn rehabilitation plan': 'Beiarn kommunes plan for habilitering og rehabilitering',
    'preparatory-works: § 4-6 presumed consent':
      'forarbeidene til pasient- og brukerrettighetsloven § 4-6, om antatt samtykke',
    'preparatory-works: § 4-7 personal matters':
      'Prop. 46 L (2012–2013) side 36, om fratatt handleevne i personlige forhold',
    'preparatory-works: vaccination before 2018':
      'Prop. 75 L (2016–2017) kapittel 5, om barnevaksinasjon',
  },
}
