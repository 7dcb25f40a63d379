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
  'hpl § 24 (2)': [
    'Nærmeste pårørende har rett til å se journalen etter et dødsfall, om ikke særlige grunner taler mot det.',
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
  'hpl § 25 a': [
    'Helsepersonell kunne dele i faglige fellesskap for å støtte hverandre, lære opp og gjennomføre hjelpen, om ikke pasienten motsatte seg det.',
  ],
  'hpl § 25 b': [
    'Utpekte leger og tannleger kunne dele det som trengtes for å hjelpe en annen pasient, om ikke pasienten motsatte seg det.',
  ],
  'hpl § 26': [
    'Ledelsen kan få det som trengs for hjelpen og kvalitetssikringen, helst uten navn.',
    'Ledelsen kan få det som trengs, også i virksomheter som deler journal.',
    'Epikrisen sendes til den som følger opp pasienten, og til fastlegen.',
  ],
  'hpl § 26 (3)': [
    'Reglene om taushet gjelder også for dem som arbeider i pasientadministrasjonen.',
    'Pasientadministrasjonen skal få det den trenger om identitet, diagnose, hjelpebehov og opphold.',
    'Departementet kan gi forskrift om epikriser.',
  ],
  'hpl § 26 (4)': [
    'Reglene om taushet gjelder også for dem som arbeider i pasientadministrasjonen.',
  ],
  'hpl § 27': [
    'Den som er sakkyndig, kan fortelle oppdragsgiveren det oppdraget gjelder.',
    'Helsepersonell kan dele for læring og for å hjelpe en annen pasient, helst uten navn.',
  ],
  'hpl § 27 (1) a': [
    'Helsepersonell i faglige fellesskap kan få opplysninger for å støtte hverandre, lære opp eller gjennomføre hjelpen.',
  ],
  'hpl § 27 (1) b': [
    'Helsepersonell med autorisasjon eller lisens kan få opplysninger for å hjelpe en annen pasient.',
  ],
  'hpl § 28 (1) a': [
    'Helsepersonell som har hatt pasienten, kan få opplysninger for egen læring eller bedre kvalitet.',
  ],
  'hpl § 28 (1) b': [
    'Den som har undervisningsansvar i virksomheten, kan lete frem opplysninger som egner seg i undervisning.',
  ],
  'hpl § 28 (1) c': [
    'En ekstern veileder kan få det som trengs for å gjennomføre tilsynsmyndighetens vedtak.',
  ],
  'hpl § 28 (1) d': ['Teknisk personell kan få den tilgangen arbeidet med dokumentasjonen krever.'],
  'hpl § 28 (1) e': [
    'Pasientadministrasjonen kan få identitet, diagnose, hjelpebehov og datoer for oppholdet.',
  ],
  'hpl § 28 (1) f': [
    'Samarbeidende personell kan få det som pasientens mindreårige barn eller søsken trenger at de vet.',
  ],
  'hpl § 28 (1) g': [
    'Ledelsen kan få det som trengs for å finne pasienter til bestemte forsknings- eller kvalitetsprosjekter.',
  ],
  'hpl § 28 (1) h': [
    'En klinisk etikkomité kan få det den trenger for å gi råd, når samtykke ikke lar seg innhente.',
  ],
  'hpl § 29': [
    'Departementet kunne gi dispensasjon fra taushetsplikten; ordlyden fra den tiden er ikke lest.',
    'Departementet kan bestemme at forskere får opplysninger, og de som får dem, har taushetsplikt.',
    'Departementet kan gi dispensasjon til statistikk, forskning, kvalitet og styring, og de som får opplysningene, har taushetsplikt.',
    'Departementet kan gi dispensasjon til slike formål når samtykke er umulig eller vanskelig å få, og de som får opplysningene, har taushetsplikt.',
    'Pasienten kan si nei til deling for helsehjelp og til noen andre formål, men tungtveiende grunner går foran.',
  ],
  'hpl § 29 (1)': ['Pasienten kan si nei til deling for helsehjelp og til noen andre formål.'],
  'hpl § 29 (2)': ['Må en regne med et nei, skal opplysningene heller ikke deles.'],
  'hpl § 29 (3)': ['Tungtveiende grunner kan gå foran et nei.'],
  'hpl § 29 a': [
    'Ledelsen kan få opplysninger til helsehjelp, internkontroll, kvalitetsarbeid og statistikk.',
  ],
  'hpl § 29 b': [
    'Departementet kan bestemme at opplysninger gis til kvalitetssikring, planlegging og styring, og de som får dem, har taushetsplikt.',
    'Departementet kan bestemme at opplysninger gis til helseanalyser, kvalitetssikring og styring, og de som får dem, har taushetsplikt.',
    'Departementet kan bestemme at opplysninger gjøres tilgjengelige for helseanalyser, kvalitetssikring og styring, og de som får dem, har taushetsplikt.',
    'Departementet kan la noen observere helsepersonell i arbeid uten hinder av lovbestemt taushetsplikt.',
    'En sakkyndig kan gi oppdragsgiveren det som er mottatt under oppdraget og betyr noe for det; pasienten skal vite om oppdraget.',
  ],
  'hpl § 29 c': [
    'Helsepersonell som har hatt pasienten, kan be om opplysninger for å lære eller sikre kvaliteten, om ikke pasienten motsetter seg det.',
    'Helsepersonell som har hatt pasienten, kan be om opplysninger for kvalitet eller egen læring, også automatisk.',
    'Helsepersonell som har hatt pasienten, kan be om tilgang til opplysninger for kvalitet eller egen læring.',
    'Helsepersonell som har hatt pasienten, kan se opplysninger for egen læring eller kvalitet uten å be om det, og det skal dokumenteres.',
    'Departementet kan gi forskrift om opplysninger til arbeidsgiveren.',
  ],
  'hpl § 29 d': [
    'En klinisk etikkomité kan få det den trenger for å gi råd, om ikke pasienten har motsatt seg det, og har selv taushetsplikt.',
    'Utlendingsmyndighetene kan få det som trengs om utlendinger med strafferettslig særreaksjon.',
  ],
  'hpl § 29 e': [
    'Lege eller tannlege i avdelingen kan lete frem opplysninger som egner seg i undervisning, om ikke pasienten motsetter seg det.',
    'Departementet kan gi dispensasjon til statistikk, forskning, kvalitet og styring når samtykke er umulig eller vanskelig å få.',
  ],
  'hpl § 29 f': [
    'Departementet kan la noen observere helsepersonell i arbeid uten hinder av taushetsplikten.',
  ],
  'hpl § 30': [
    'Helsepersonell skal gi Helsetilsynet og fylkesmannen det de krever for tilsynet, uten hinder av taushetsplikten.',
    'Alle som gir helse- og omsorgstjenester, skal gi tilsynsmyndigheten det den ber om, og kan gi opplysninger av eget tiltak.',
    'Alle som gir helse- og omsorgstjenester, skal gi Helsetilsynet og statsforvalteren det de ber om, og kan gi opplysninger av eget tiltak.',
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
  'hpl § 34 a': [
    'Lege, psykolog og optiker kan si fra om svekket helse hos den som fører skinnegående kjøretøy eller fartøy, eller er los.',
  ],
  'hpl § 34 b': ['Mishandling og alvorlig vanstell av dyr kan meldes til myndighetene.'],
  'hpl § 35 (1)': ['Lege eller jordmor skal melde fødsler til folkeregisteret.'],
  'hpl § 36 (1)': ['Leger skal gi erklæring om dødsfall som de får kjennskap til i arbeidet.'],
  'hpl § 38': [
    'Helsepersonell skulle melde betydelig personskade på pasienter til tilsynet; ordlyden fra 2012 er ikke lest.',
  ],
  'hpl § 38 a': [
    'Helsepersonell skal raskt si fra til koordinerende enhet når noen trenger individuell plan og koordinator.',
  ],
  'hpl § 45 a': [
    'Etter utskrivning skal et sammendrag sendes til dem som trenger det for å følge opp pasienten.',
  ],
  'hpl § 45 (1)': [
    'Den som hjelper pasienten, skal få nødvendige journalopplysninger når pasienten ikke setter seg imot; elektronisk tilgang følger egne regler.',
    'Den som hjelper pasienten, skal få nødvendige journalopplysninger når pasienten ikke setter seg imot.',
    'Den som hjelper pasienten, skal få nødvendige journalopplysninger når pasienten ikke setter seg imot, og kan få dem uansett ved nær og alvorlig fare.',
  ],
  'hpl § 45 (1) sentence 2': [
    'Elektronisk tilgang på tvers av virksomheter fulgte reglene i helseregisterloven.',
    'Journalen skal vise at annet helsepersonell har fått opplysninger.',
    'Ved nær og alvorlig fare for eget liv eller for andre kunne journalopplysninger gis selv om pasienten nektet.',
  ],
  'hpl § 45': [
    'Den som hjelper pasienten, skal få nødvendige journalopplysninger når pasienten ikke setter seg imot; elektronisk tilgang følger egne regler.',
    'Den som hjelper pasienten, skal få nødvendige journalopplysninger når pasienten ikke setter seg imot.',
    'Den som hjelper pasienten, skal få nødvendige journalopplysninger når pasienten ikke setter seg imot, og kan få dem uansett ved nær og alvorlig fare.',
  ],
}
