import type { GistsOfAct } from '../../types.js'
import type { hpl as register } from '../../../provisions/hpl.js'

/** What each wording says, in bokmål: Helsepersonelloven, LOV-1999-07-02-64. */
export const hpl: GistsOfAct<typeof register> = {
  'hpl § 4 (1)': ['Helsepersonell skal arbeide faglig forsvarlig og gi omsorgsfull hjelp.'],
  'hpl § 4 (2)': [
    'Helsepersonell kjenner sine grenser, samarbeider, og skal være med på planen til den som har rett til den.',
  ],
  'hpl § 4 b': ['Kosmetiske inngrep uten medisinsk grunn skal ikke gjøres på noen under 18 år.'],
  'hpl § 7 (1)': [
    'Når det haster, skal helsepersonell hjelpe straks, også uten samtykke og mot et nei, bare begrenset av retten til å avslå i særlige situasjoner.',
  ],
  'hpl § 7 (2)': ['I tvil om det haster, skal helsepersonell undersøke.'],
  'hpl § 7 (3)': ['Plikten faller bort når en annen kvalifisert tar ansvaret.'],
  'hpl § 10': [
    'Den som gir helsehjelp, skal informere dem som har krav på det.',
    'Den som gir helse- og omsorgstjenester, skal informere dem som har krav på det.',
    'Den som gir tjenesten, skal både informere og sørge for medvirkning.',
  ],
  'hpl § 10 (2)': [
    'Departementet kan gi nærmere regler om informasjonsplikten.',
    'Den som gir tjenesten, skal la pasienten eller brukeren være med på å bestemme.',
  ],
  'hpl § 10 a': [
    'Helsepersonell skal ta vare på mindreårige barn av alvorlig syke pasienter.',
    'Helsepersonell skal ta vare på mindreårige barn og søsken av alvorlig syke pasienter.',
  ],
  'hpl § 10 b': ['Helsepersonell skal ta vare på mindreårige som mister forelder eller søsken.'],
  'hpl § 16 (1)': [
    'Virksomheter som ga helsehjelp, skulle organiseres slik at personellet kunne holde sine plikter.',
    'Virksomheter som gir helse- og omsorgstjenester, skal organiseres slik at personellet kan holde sine plikter.',
  ],
  'hpl § 21': [
    'Helsepersonell skal tie om det de får vite om folks helse og private liv, og hindre at andre får vite det.',
    'Helsepersonell skal tie, hindre at andre får vite, og ikke lese eller søke etter opplysninger uten tjenstlig grunn.',
  ],
  'hpl § 21 (4)': [
    'De som får opplysninger etter unntakene som er nevnt, har samme plikt til å tie.',
  ],
  'hpl § 21 a': [
    'Ingen skal lese, søke etter eller bruke slike opplysninger uten grunn i hjelpen, administrasjonen av den eller særskilt hjemmel.',
  ],
  'hpl § 22 (1)': [
    'Den som opplysningene gjelder, kan få dem, og andre kan få dem når den beskyttede samtykker.',
    'Den som opplysningene gjelder, kan få tilgang til dem, og andre kan få det når den beskyttede samtykker.',
  ],
  'hpl § 22 (2)': [
    'Under 16 år samtykker de som samtykker til helsehjelpen, men et respektabelt ønske fra en 12–15-åring teller også her.',
    'Under 16 år samtykker de som samtykker til helsehjelpen.',
    'Under 16 år samtykker de som samtykker til helsehjelpen; over 16 år uten beslutningskompetanse kan nærmeste pårørende.',
  ],
  'hpl § 22 (2) sentence 2': [
    'Nærmeste pårørende kan samtykke for den over 16 år som mangler beslutningskompetanse.',
  ],
  'hpl § 22 (3)': [
    'Nærmeste pårørende kan samtykke for den over 16 år som av angitte grunner ikke kan vurdere spørsmålet.',
    'Nærmeste pårørende kan samtykke for den over 16 år som mangler beslutningskompetanse.',
    'Et forsikringsselskap får ikke det pasienten selv kan nektes innsyn i.',
  ],
  'hpl § 23': [
    'Seks unntak fra taushetsplikten, blant dem kjente og anonyme opplysninger, tungtveiende interesser og hjemmel i lov.',
    'Fem unntak fra taushetsplikten; dyrehold er flyttet til en egen paragraf.',
  ],
  'hpl § 23 no. 1': ['Det er lov å si noe til den som allerede vet det.'],
  'hpl § 23 no. 2': ['Det er lov å si noe som ingen har god grunn til å holde hemmelig.'],
  'hpl § 23 no. 3': ['Det er lov å gi videre noe som ikke kan knyttes til noen.'],
  'hpl § 23 no. 4': [
    'Tungtveiende private eller offentlige interesser kan gjøre det rett å si fra.',
  ],
  'hpl § 23 no. 5': ['Mishandling og alvorlig vanstell av dyr kan meldes.'],
  'hpl § 23 no. 6': ['Det er lov å si fra når lov eller forskrift klart bygger på det.'],
  'hpl § 23 a': ['Det er lov å si noe til den som allerede vet det.'],
  'hpl § 23 b': ['Det er lov å si noe som ingen har god grunn til å holde hemmelig.'],
  'hpl § 23 c': ['Det er lov å gi videre noe som ikke kan knyttes til noen.'],
  'hpl § 23 d': ['Tungtveiende private eller offentlige interesser kan gjøre det rett å si fra.'],
  'hpl § 23 e': ['Det er lov å si fra når lov eller forskrift klart bygger på det.'],
  'hpl § 24': [
    'Vektige grunner kan åpne for å si noe om en død, og nærmeste pårørende får som regel se journalen.',
    'Vektige grunner kan åpne for å si noe om en død, og nærmeste pårørende får som regel se journalen.',
  ],
  'hpl § 25 (1)': [
    'Samarbeidende personell kan få det som trengs for forsvarlig hjelp når pasienten ikke setter seg imot; elektronisk tilgang mellom virksomheter følger egne regler.',
    'Samarbeidende personell kan få det som trengs for forsvarlig hjelp når pasienten ikke setter seg imot.',
    'Samarbeidende personell kan få det som trengs når pasienten ikke setter seg imot, og uansett ved nær og alvorlig fare for eget liv eller for andre.',
    'Personell som hjelper pasienten, kan få det som er relevant og nødvendig; retten til å nekte står i en annen paragraf.',
  ],
  'hpl § 25 (1) sentence 2': [
    'Elektronisk tilgang på tvers av virksomheter fulgte reglene i helseregisterloven.',
    'Ved nær og alvorlig fare for eget liv eller for andre kunne opplysninger gis selv om pasienten nektet.',
  ],
  'hpl § 25 (2)': [
    'Teknisk personell kan få den tilgangen arbeidet med dokumentasjonen krever.',
    'Virksomheten eller den som har skrevet opplysningene, kan gi dem, også ved direkte tilgang.',
  ],
  'hpl § 25 (3)': [
    'Samarbeidende personell kan få det som trengs av hensyn til pasientens barn, når pasienten ikke setter seg imot.',
    'Samarbeidende personell kan få det som trengs av hensyn til pasientens mindreårige barn eller søsken, når pasienten ikke setter seg imot.',
    'Den som skal bruke opplysningene, må selv vurdere om de trengs.',
  ],
  'hpl § 25 (4)': [
    'De som får opplysningene, har samme taushetsplikt som helsepersonell.',
    'Departementet kan gi forskrift om slik deling og om retten til å si nei.',
  ],
  'hpl § 26': [
    'Ledelsen kan få det som trengs for hjelpen og kvalitetssikringen, helst uten navn.',
    'Ledelsen kan få det som trengs, også i virksomheter som deler journal.',
    'Epikrisen sendes til den som følger opp pasienten, og til fastlegen.',
  ],
  'hpl § 27': [
    'Den som er sakkyndig, kan fortelle oppdragsgiveren det oppdraget gjelder.',
    'Helsepersonell kan dele for læring og for å hjelpe en annen pasient, helst uten navn.',
  ],
  'hpl § 28 (1) e': [
    'Pasientadministrasjonen kan få identitet, diagnose, hjelpebehov og datoer for oppholdet.',
  ],
  'hpl § 28 (1) f': [
    'Samarbeidende personell kan få det som pasientens mindreårige barn eller søsken trenger at de vet.',
  ],
  'hpl § 29 (1)': ['Pasienten kan si nei til deling for helsehjelp og til noen andre formål.'],
  'hpl § 29 (2)': ['Må en regne med et nei, skal opplysningene heller ikke deles.'],
  'hpl § 29 (3)': ['Tungtveiende grunner kan gå foran et nei.'],
  'hpl § 29 a': [
    'Ledelsen kan få opplysninger til helsehjelp, internkontroll, kvalitetsarbeid og statistikk.',
  ],
  'hpl § 29 b': [
    'En sakkyndig kan gi oppdragsgiveren det som er mottatt under oppdraget og betyr noe for det; pasienten skal vite om oppdraget.',
  ],
  'hpl § 31': ['Nødetatene varsles når det trengs for å avverge alvorlig skade.'],
  'hpl § 32': [
    'Helsepersonell varsler kommunen om behov for tiltak når pasienten samtykker, og uansett om rusbruk som truer et ufødt barn.',
    'Helsepersonell varsler kommunen om behov for tiltak når pasienten samtykker, og uansett om rusbruk som truer et ufødt barn.',
  ],
  'hpl § 33': [
    'Helsepersonell skal melde alvorlig bekymring for et barn til barneverntjenesten; ordlyden er ikke lest.',
    'Mishandling, alvorlig sykdom uten behandling, udekkede særbehov, alvorlige atferdsvansker og fare for menneskehandel skal meldes, uten hinder av taushetsplikten.',
    'Alvorlig bekymring for et barn skal meldes til barnevernstjenesten, uten hinder av taushetsplikten; ordlyden er sluttet fra senere tekst.',
    'Barn som utsetter sin egen utvikling for alvorlig fare, skal meldes, ved siden av mishandling, sykdom og udekkede behov.',
    'Mishandling, alvorlig sykdom uten behandling, udekkede særbehov, alvorlige atferdsvansker og fare for menneskehandel skal meldes til barnevernstjenesten.',
  ],
  'hpl § 33 (2) c': [
    'Får et barn med funksjonsnedsettelse ikke den behandlingen eller opplæringen det særlig trenger, skal det meldes.',
    'Får et barn med funksjonsnedsettelse ikke den behandlingen eller opplæringen det særlig trenger, skal det meldes.',
  ],
  'hpl § 34': [
    'Lege, psykolog og optiker sier fra når helsen gjør noen uskikket til å kjøre eller fly.',
    'Lege, psykolog og optiker sier fra når helsen gjør noen uskikket til å kjøre eller fly.',
  ],
  'hpl § 34 b': ['Mishandling og alvorlig vanstell av dyr kan meldes til myndighetene.'],
  'hpl § 38 a': [
    'Helsepersonell skal raskt si fra til koordinerende enhet når noen trenger individuell plan og koordinator.',
  ],
  'hpl § 45 a': [
    'Etter utskrivning skal et sammendrag sendes til dem som trenger det for å følge opp pasienten.',
  ],
  'hpl § 45': [
    'Den som hjelper pasienten, skal få nødvendige journalopplysninger når pasienten ikke setter seg imot; elektronisk tilgang følger egne regler.',
    'Den som hjelper pasienten, skal få nødvendige journalopplysninger når pasienten ikke setter seg imot.',
    'Den som hjelper pasienten, skal få nødvendige journalopplysninger når pasienten ikke setter seg imot, og kan få dem uansett ved nær og alvorlig fare.',
  ],
}
