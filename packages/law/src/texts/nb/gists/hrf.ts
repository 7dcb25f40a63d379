import type { GistsOfAct } from '../../types.js'
import type { hrf as register } from '../../../provisions/hrf.js'

/** What each wording says, in bokmål: Forskrift om habilitering, rehabilitering og koordinator, FOR-2011-12-16-1256. */
export const hrf: GistsOfAct<typeof register> = {
  'hrf § 1 (2)': [
    'Tjenestene gis i eller nærmest mulig det miljøet personen er vant til, samordnet, tverrfaglig og planmessig.',
  ],
  'hrf § 2 (1)': [
    'Forskriften gjelder habilitering og rehabilitering etter helse- og omsorgstjenesteloven og spesialisthelsetjenesteloven.',
  ],
  'hrf § 2 (2)': [
    'Forskriften gjaldt også individuell plan og koordinator i helsetjenesten.',
    'Forskriften gjelder også oppnevning av koordinator.',
  ],
  'hrf § 3': [
    'Habilitering og rehabilitering var planlagte og tidsavgrensede prosesser med klare mål, der flere samarbeidet om å støtte personens egen innsats.',
    'Habilitering og rehabilitering er målrettede samarbeidsprosesser ut fra personens liv og mål, med samordnede og kunnskapsbaserte tiltak, for den som har eller kan få nedsatt funksjon.',
  ],
  'hrf § 3 (1)': [
    'Habilitering og rehabilitering bygger på hvordan personen lever, og på hva personen vil oppnå.',
  ],
  'hrf § 4 (1)': [
    'Den enkelte får medvirke når eget tilbud planlegges, utformes, utøves og evalueres.',
  ],
  'hrf § 4 (2)': [
    'Brukerrepresentanter bør få delta i å planlegge, utvikle og evaluere virksomheten.',
  ],
  'hrf § 5 (1)': [
    'Kommunen planlegger habilitering og rehabilitering, har oversikt over behovet og samler tjenestene i et tverrfaglig tilbud.',
  ],
  'hrf § 5 (2)': [
    'Kommunen skal sørge for at alle som oppholder seg der, tilbys nødvendig utredning og oppfølging.',
  ],
  'hrf § 5 (3)': ['Tilbudet skal gis uansett hvordan personen bor.'],
  'hrf § 5 (4)': ['Den kommunale tjenesten samarbeider med andre etater ved behov.'],
  'hrf § 6 (1)': ['Kommunen har en koordinerende enhet som bidrar til et helhetlig tilbud.'],
  'hrf § 6 (2)': [
    'Kommunens koordinerende enhet tar imot meldinger om behov for plan etter den gamle meldeplikten, og sørger for rutiner.',
    'Kommunens koordinerende enhet tar imot meldinger om behov for plan, og sørger for rutiner.',
  ],
  'hrf § 7': [
    'Kommunen legger til rette for at personell kan melde fra om mulige behov for habilitering og rehabilitering.',
  ],
  'hrf § 8': [
    'Kommunen skal undersøke og utrede, og henvise ved behov, før habilitering og rehabilitering settes i gang.',
  ],
  'hrf § 9': [
    'Kommunen skal sørge for formidling av nødvendige hjelpemidler, legge til rette omgivelsene og vurdere hjelpemidler blant andre tiltak.',
    'Kommunen skal sørge for formidling av nødvendige hjelpemidler, legge til rette omgivelsene for pasienter og brukere og vurdere hjelpemidler blant andre tiltak.',
  ],
  'hrf § 10': [
    'Det regionale helseforetaket skal sørge for nødvendig habilitering og rehabilitering i spesialisthelsetjenesten.',
  ],
  'hrf § 11 (1)': [
    'Hvert helseforetak har en koordinerende enhet med oversikt over tiltakene i regionen.',
  ],
  'hrf § 11 (2)': [
    'Enheten i helseforetaket holder kontakt med kommunen og har tilsvarende ansvar som kommunens.',
  ],
  'hrf § 12': [
    'Det regionale helseforetaket legger til rette for at personell kan melde fra om mulige behov for habilitering og rehabilitering.',
  ],
  'hrf § 13 (1)': [
    'Det regionale helseforetaket skal sørge for undersøkelse og utredning av brukere som trenger spesialisthelsetjenesten.',
    'Det regionale helseforetaket skal sørge for undersøkelse og utredning av pasienter og brukere som trenger spesialisthelsetjenesten.',
  ],
  'hrf § 13 (2) a': [
    'Det regionale helseforetaket skal sørge for trening som krever spesialisert tilrettelegging og veiledning.',
  ],
  'hrf § 13 (2) b': [
    'Det regionale helseforetaket skal sørge for intensiv trening etter plan, eller som et nødvendig spesialisert tilbud etter behandling.',
  ],
  'hrf § 13 (2) c': [
    'Det regionale helseforetaket skal sørge for tilrettelagt opplæring for pasienter som trenger det.',
    'Det regionale helseforetaket skal sørge for tilrettelagt opplæring for pasienter og brukere som trenger det.',
  ],
  'hrf § 14 a': [
    'Det regionale helseforetaket skal sørge for råd og veiledning til kommunen om enkeltpasienter.',
    'Det regionale helseforetaket skal sørge for råd og veiledning til kommunen om den enkelte pasient og bruker.',
  ],
  'hrf § 14 b': [
    'Det regionale helseforetaket skal sørge for samarbeid med kommunen om enkeltpasienter og individuelle planer.',
    'Det regionale helseforetaket skal sørge for samarbeid med kommunen om den enkelte pasient og bruker og om individuelle planer.',
  ],
  'hrf § 14 c': [
    'Det regionale helseforetaket skal sørge for generelle råd og veiledning til kommunens ansatte.',
  ],
  'hrf § 14 d': [
    'Det regionale helseforetaket skal samarbeide med andre etater når utredningen eller tilbudet krever det.',
  ],
  'hrf § 15': [
    'Tjenestene i spesialisthelsetjenesten skal gis ambulant når de ikke mest hensiktsmessig gis i institusjon.',
  ],
  'hrf § 16': [
    'Den som har krav på individuell plan, er med på arbeidet, og pårørende trekkes inn når begge vil.',
    'Kommunen skal tilby koordinator, enten personen vil ha plan eller ikke.',
  ],
  'hrf § 16 (1)': [
    'Den som trengte langvarige og samordnede helse- og omsorgstjenester, hadde krav på plan og på å delta, og pårørende ble trukket inn når begge ville.',
  ],
  'hrf § 16 (2)': ['Uten samtykkekompetanse medvirket nærmeste pårørende sammen med pasienten.'],
  'hrf § 16 (3)': ['Planen ga ikke rett til flere tjenester enn andre regler gjorde.'],
  'hrf § 16 (4)': [
    'Reglene om å delta, også for pårørende, gjaldt tilsvarende når koordinator ble oppnevnt.',
  ],
  'hrf § 17': [
    'Verken plan eller koordinator uten samtykke fra den det gjelder eller noen som kan samtykke for vedkommende.',
    'Sykehuset skal tilby koordinator, enten pasienten vil ha plan eller ikke.',
  ],
  'hrf § 17 (1) sentence 2': ['Uten samtykke kunne heller ikke koordinator oppnevnes.'],
  'hrf § 17 (2)': [
    'For pasienter gjaldt reglene om samtykke til helsehjelp, både for plan og koordinator.',
  ],
  'hrf § 18 (1)': [
    'Kommunens helse- og omsorgstjeneste og helseforetaket skulle sørge for plan til dem som hadde behov.',
  ],
  'hrf § 18 (2)': ['Koordinerende enhet hadde det øverste ansvaret for planene.'],
  'hrf § 18 (3)': [
    'Ved behov fra begge nivåer var det kommunens plan, og helseforetaket skulle varsle og medvirke.',
  ],
  'hrf § 18 (4)': [
    'Trengtes andre tjenester også, skulle kommunen og helseforetaket samarbeide med dem.',
  ],
  'hrf § 18 (5)': ['Arbeidet måtte samordnes, og hver person hadde bare én plan.'],
  'hrf § 19 sentence 1': ['Planens innhold og omfang skulle passe til personens behov.'],
  'hrf § 19 sentence 2': ['Arbeidet skulle ta hensyn til etnisk, kulturell og språklig bakgrunn.'],
  'hrf § 19 sentence 3': ['En liste over det planen skulle inneholde.'],
  'hrf § 19 a': ['Planen viste mål, ressurser og behov for tjenester.'],
  'hrf § 19 b': ['Planen viste hvem som var med i arbeidet.'],
  'hrf § 19 c': ['Planen sa hvem koordinatoren var.'],
  'hrf § 19 d': [
    'Planen viste hva personen, tjenestene, andre bidragsytere og pårørende ville gjøre.',
  ],
  'hrf § 19 e': ['Planen viste tiltakene, hvor omfattende de var, og hvem som svarte for dem.'],
  'hrf § 19 f': ['Planen beskrev hvordan tiltakene ble gjort.'],
  'hrf § 19 g': ['Planen sa hvilken tid den gjaldt, og når den skulle justeres.'],
  'hrf § 19 h': ['Planen viste samtykket til planen, og eventuelt til å dele det taushetsbelagte.'],
  'hrf § 19 i': ['Planen viste hvilket samarbeid med andre som trengtes eller var ønsket.'],
  'hrf § 20': ['Tjenestene svarte for det de ellers svarte for, om ikke annet var avtalt.'],
  'hrf § 21': ['Kommunen skulle tilby koordinator, enten personen ville ha plan eller ikke.'],
  'hrf § 22': [
    'Sykehuset skulle tilby koordinator, helst en lege.',
    'Sykehuset skulle tilby koordinator, som skulle være helsepersonell.',
  ],
  'hrf § 23': [
    'Helsepersonell og annet personell i tjenesten skulle snarest melde fra om behov for plan og koordinator.',
  ],
}
