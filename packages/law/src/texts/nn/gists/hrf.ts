import type { GistsOfAct } from '../../types.js'
import type { hrf as register } from '../../../provisions/hrf.js'

/** What each wording says, in nynorsk: Forskrift om habilitering, rehabilitering og koordinator, FOR-2011-12-16-1256. */
export const hrf: GistsOfAct<typeof register> = {
  'hrf § 1 (2)': [
    'Tenestene blir gitt i eller nærast mogleg det miljøet personen er van med, samordna, tverrfagleg og planmessig.',
  ],
  'hrf § 2 (1)': [
    'Forskrifta gjeld habilitering og rehabilitering etter helse- og omsorgstenestelova og spesialisthelsetenestelova.',
  ],
  'hrf § 2 (2)': [
    'Forskrifta galdt òg individuell plan og koordinator i helsetenesta.',
    'Forskrifta gjeld òg oppnemning av koordinator.',
  ],
  'hrf § 3': [
    'Habilitering og rehabilitering var planlagde og tidsavgrensa prosessar med klare mål, der fleire samarbeidde om å støtte innsatsen til personen sjølv.',
    'Habilitering og rehabilitering er målretta samarbeidsprosessar ut frå livet og måla til personen, med samordna og kunnskapsbaserte tiltak, for den som har eller kan få nedsett funksjon.',
  ],
  'hrf § 3 (1)': [
    'Habilitering og rehabilitering byggjer på korleis personen lever, og på kva personen vil oppnå.',
  ],
  'hrf § 4 (1)': [
    'Den einskilde får medverke når eige tilbod blir planlagt, utforma, utøvd og evaluert.',
  ],
  'hrf § 4 (2)': [
    'Brukarrepresentantar bør få delta i å planleggje, utvikle og evaluere verksemda.',
  ],
  'hrf § 5 (1)': [
    'Kommunen planlegg habilitering og rehabilitering, har oversyn over behovet og samlar tenestene i eit tverrfagleg tilbod.',
  ],
  'hrf § 5 (2)': [
    'Kommunen skal sørgje for at alle som oppheld seg der, får tilbod om nødvendig utgreiing og oppfølging.',
  ],
  'hrf § 5 (3)': ['Tilbodet skal givast same korleis personen bur.'],
  'hrf § 5 (4)': ['Den kommunale tenesta samarbeider med andre etatar ved behov.'],
  'hrf § 6 (1)': ['Kommunen har ei koordinerande eining som medverkar til eit heilskapleg tilbod.'],
  'hrf § 6 (2)': [
    'Den koordinerande eininga i kommunen tek imot meldingar om behov for plan etter den gamle meldeplikta, og sørgjer for rutinar.',
    'Den koordinerande eininga i kommunen tek imot meldingar om behov for plan, og sørgjer for rutinar.',
  ],
  'hrf § 7': [
    'Kommunen legg til rette for at personell kan melde frå om moglege behov for habilitering og rehabilitering.',
  ],
  'hrf § 8': [
    'Kommunen skal undersøkje og greie ut, og tilvise ved behov, før habilitering og rehabilitering blir sett i gang.',
  ],
  'hrf § 9': [
    'Kommunen skal sørgje for formidling av nødvendige hjelpemiddel, leggje til rette omgivnadene og vurdere hjelpemiddel mellom andre tiltak.',
    'Kommunen skal sørgje for formidling av nødvendige hjelpemiddel, leggje til rette omgivnadene for pasientar og brukarar og vurdere hjelpemiddel mellom andre tiltak.',
  ],
  'hrf § 10': [
    'Det regionale helseføretaket skal sørgje for nødvendig habilitering og rehabilitering i spesialisthelsetenesta.',
  ],
  'hrf § 11 (1)': [
    'Kvart helseføretak har ei koordinerande eining med oversikt over tiltaka i regionen.',
  ],
  'hrf § 11 (2)': [
    'Eininga i helseføretaket held kontakt med kommunen og har tilsvarande ansvar som den i kommunen.',
  ],
  'hrf § 12': [
    'Det regionale helseføretaket legg til rette for at personell kan melde frå om moglege behov for habilitering og rehabilitering.',
  ],
  'hrf § 13 (1)': [
    'Det regionale helseføretaket skal sørgje for undersøking og utgreiing av brukarar som treng spesialisthelsetenesta.',
    'Det regionale helseføretaket skal sørgje for undersøking og utgreiing av pasientar og brukarar som treng spesialisthelsetenesta.',
  ],
  'hrf § 13 (2) a': [
    'Det regionale helseføretaket skal sørgje for trening som krev spesialisert tilrettelegging og rettleiing.',
  ],
  'hrf § 13 (2) b': [
    'Det regionale helseføretaket skal sørgje for intensiv trening etter plan, eller som eit nødvendig spesialisert tilbod etter behandling.',
  ],
  'hrf § 13 (2) c': [
    'Det regionale helseføretaket skal sørgje for tilrettelagd opplæring for pasientar som treng det.',
    'Det regionale helseføretaket skal sørgje for tilrettelagd opplæring for pasientar og brukarar som treng det.',
  ],
  'hrf § 14 a': [
    'Det regionale helseføretaket skal sørgje for råd og rettleiing til kommunen om einskildpasientar.',
    'Det regionale helseføretaket skal sørgje for råd og rettleiing til kommunen om den einskilde pasienten og brukaren.',
  ],
  'hrf § 14 b': [
    'Det regionale helseføretaket skal sørgje for samarbeid med kommunen om einskildpasientar og individuelle planar.',
    'Det regionale helseføretaket skal sørgje for samarbeid med kommunen om den einskilde pasienten og brukaren og om individuelle planar.',
  ],
  'hrf § 14 c': [
    'Det regionale helseføretaket skal sørgje for generelle råd og rettleiing til dei tilsette i kommunen.',
  ],
  'hrf § 14 d': [
    'Det regionale helseføretaket skal samarbeide med andre etatar når utgreiinga eller tilbodet krev det.',
  ],
  'hrf § 15': [
    'Tenestene i spesialisthelsetenesta skal givast ambulant når det ikkje er mest føremålstenleg å gi dei i institusjon.',
  ],
  'hrf § 16': [
    'Den som har krav på individuell plan, er med på arbeidet, og pårørande blir trekte inn når begge vil.',
    'Kommunen skal tilby koordinator, anten personen vil ha plan eller ikkje.',
  ],
  'hrf § 16 (1)': [
    'Den som trong langvarige og samordna helse- og omsorgstenester, hadde krav på plan og på å delta, og pårørande blei trekte inn når begge ville.',
  ],
  'hrf § 16 (2)': ['Utan samtykkekompetanse medverka næraste pårørande saman med pasienten.'],
  'hrf § 16 (3)': ['Planen gav ikkje rett til fleire tenester enn andre reglar gjorde.'],
  'hrf § 16 (4)': [
    'Reglane om å delta, òg for pårørande, gjaldt tilsvarande når koordinator blei oppnemnd.',
  ],
  'hrf § 17': [
    'Korkje plan eller koordinator utan samtykke frå den det gjeld eller nokon som kan samtykkje for vedkomande.',
    'Sjukehuset skal tilby koordinator, anten pasienten vil ha plan eller ikkje.',
  ],
  'hrf § 17 (1) sentence 2': ['Utan samtykke kunne heller ikkje koordinator oppnemnast.'],
  'hrf § 17 (2)': [
    'For pasientar gjaldt reglane om samtykke til helsehjelp, både for plan og koordinator.',
  ],
  'hrf § 18 (1)': [
    'Helse- og omsorgstenesta i kommunen og helseføretaket skulle sørgje for plan til dei som hadde behov.',
  ],
  'hrf § 18 (2)': ['Koordinerande eining hadde det øvste ansvaret for planane.'],
  'hrf § 18 (3)': [
    'Ved behov frå begge nivåa var det planen til kommunen, og helseføretaket skulle varsle og medverke.',
  ],
  'hrf § 18 (4)': [
    'Trongst andre tenester òg, skulle kommunen og helseføretaket samarbeide med dei.',
  ],
  'hrf § 18 (5)': ['Arbeidet måtte samordnast, og kvar person hadde berre éin plan.'],
  'hrf § 19 sentence 1': ['Innhaldet og omfanget av planen skulle passe til behova til personen.'],
  'hrf § 19 sentence 2': ['Arbeidet skulle ta omsyn til etnisk, kulturell og språkleg bakgrunn.'],
  'hrf § 19 sentence 3': ['Ei liste over det planen skulle innehalde.'],
  'hrf § 19 a': ['Planen viste mål, ressursar og behov for tenester.'],
  'hrf § 19 b': ['Planen viste kven som var med i arbeidet.'],
  'hrf § 19 c': ['Planen sa kven koordinatoren var.'],
  'hrf § 19 d': [
    'Planen viste kva personen, tenestene, andre bidragsytarar og pårørande ville gjere.',
  ],
  'hrf § 19 e': ['Planen viste tiltaka, kor omfattande dei var, og kven som svarte for dei.'],
  'hrf § 19 f': ['Planen skildra korleis tiltaka blei gjorde.'],
  'hrf § 19 g': ['Planen sa kva tid han galdt, og når han skulle justerast.'],
  'hrf § 19 h': ['Planen viste samtykket til planen, og eventuelt til å dele det teiepliktige.'],
  'hrf § 19 i': ['Planen viste kva samarbeid med andre som trongst eller var ønskt.'],
  'hrf § 20': ['Tenestene svarte for det dei elles svarte for, om ikkje anna var avtalt.'],
  'hrf § 21': ['Kommunen skulle tilby koordinator, anten personen ville ha plan eller ikkje.'],
  'hrf § 22': [
    'Sjukehuset skulle tilby koordinator, helst ein lege.',
    'Sjukehuset skulle tilby koordinator, som skulle vere helsepersonell.',
  ],
  'hrf § 23': [
    'Helsepersonell og anna personell i tenesta skulle snarast melde frå om behov for plan og koordinator.',
  ],
}
