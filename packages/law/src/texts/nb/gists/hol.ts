import type { GistsOfAct } from '../../types.js'
import type { hol as register } from '../../../provisions/hol.js'

/** What each wording says, in bokmål: Helse- og omsorgstjenesteloven, LOV-2011-06-24-30. */
export const hol: GistsOfAct<typeof register> = {
  'hol § 1-2 (1) sentence 1': [
    'Loven gjelder for tjenester fra kommunen og fra private som har avtale med kommunen.',
  ],
  'hol § 2-1': [
    'Den som gir tjenester etter denne loven, har de samme pliktene som helsepersonell.',
  ],
  'hol § 2-2': [
    'Forvaltningsloven gjelder for kommunen, med de særregler som står i loven og i pasient- og brukerrettighetsloven.',
  ],
  'hol § 3-1 (1)': [
    'Kommunen skal sørge for nødvendige helse- og omsorgstjenester til alle som oppholder seg der.',
  ],
  'hol § 3-1 (3)': [
    'Kommunen planlegger, gjennomfører, evaluerer og retter virksomheten, så tjenestene svarer til lov og forskrift.',
  ],
  'hol § 3-1 (5)': ['Kommunen kan yte tjenestene selv eller avtale at andre yter dem.'],
  'hol § 3-2 (1) no. 1': [
    'Kommunen skal tilby helsefremmende og forebyggende tjenester, også i skolen og på helsestasjonen.',
  ],
  'hol § 3-2 (1) no. 2': ['Kommunen skal tilby svangerskaps- og barselomsorg.'],
  'hol § 3-2 (1) no. 4': [
    'Kommunen skal tilby utredning, diagnose og behandling, også gjennom fastleger.',
  ],
  'hol § 3-2 (1) no. 5': [
    'Kommunen skal tilby sosial, psykososial og medisinsk habilitering og rehabilitering.',
  ],
  'hol § 3-2 (1) no. 6': [
    'Kommunen skulle tilby helsetjenester hjemme, personlig assistanse, plass i institusjon og avlastning.',
    'Kommunen skal tilby helsetjenester hjemme, personlig assistanse og plass i institusjon.',
  ],
  'hol § 3-2 a (4)': [
    'Kommunen treffer vedtak om kriteriene for langtidsopphold er oppfylt, og fører venteliste.',
  ],
  'hol § 3-4 (1)': [
    'Kommunen legger til rette for samhandling mellom tjenestene sine og med andre tjenesteytere der det trengs.',
    'Kommunens helse- og omsorgstjenester samarbeider med andre når det trengs for at tilbudet skal bli helhetlig og samordnet.',
  ],
  'hol § 3-4 (2)': [
    'Kommunen samarbeider med fylkeskommune, regionalt helseforetak og stat.',
    'Kommunen samordner tilbudet, og peker ved behov ut hvilken av sine tjenester som gjør det.',
  ],
  'hol § 3-4 (3)': [
    'Tjenestene samarbeider med andre også utover den enkelte saken, så alle kan gjøre oppgavene sine.',
  ],
  'hol § 3-5 (1)': [
    'Kommunen skal straks hjelpe når hjelpen den kan gi, er påtrengende nødvendig.',
  ],
  'hol § 4-2 a (1)': [
    'Kommunen skal sørge for at pasienter og brukere får den informasjonen de har krav på.',
  ],
  'hol § 3-6': [
    'Kommunen skulle ha omsorgslønn for dem med særlig tyngende omsorgsarbeid.',
    'Kommunen skal tilby dem med særlig tyngende omsorgsarbeid støtte, som opplæring, avlastning og omsorgsstønad.',
  ],
  'hol § 3-10 (1)': [
    'Representanter for pasienter og brukere blir hørt når kommunen utformer helse- og omsorgstjenesten.',
  ],
  'hol § 3-10 (2)': [
    'Kommunen sørger for at tjenestene har systemer for å hente inn det pasienter og brukere erfarer og mener.',
  ],
  'hol § 3-10 (3)': [
    'Tjenesten legger til rette for å arbeide sammen med brukernes organisasjoner og med frivillige.',
  ],
  'hol § 4-1 (1)': [
    'Tjenestene skal være forsvarlige, og kommunen legger til rette for et helhetlig og verdig tilbud med nok fagkompetanse.',
  ],
  'hol § 4-1 (1) d': ['Kommunen sørger for at tjenestene har nok fagkompetanse.'],
  'hol § 4-2 (1)': [
    'Den som yter tjenester etter loven, arbeider systematisk med kvalitet og sikkerhet.',
  ],
  'hol § 4-2 b': [
    'Kommunen og andre som gir tjenestene, skal sørge for at pasienter og brukere får medvirke.',
  ],
  'hol § 5-11': [
    'Kommunens personell gir spesialisthelsetjenesten de helsefaglige råd og den veiledning den trenger.',
  ],
  'hol § 6-1 (1)': [
    'Kommunestyret selv inngår samarbeidsavtale med det regionale helseforetaket, eller et helseforetak det peker ut.',
  ],
  'hol § 6-1 (2)': ['Samarbeidet har som mål at pasienter og brukere får et helhetlig tilbud.'],
  'hol § 6-1 (3)': [
    'Pasienters og brukeres erfaringer er del av grunnlaget, og organisasjonene deres er med på å lage avtalen.',
  ],
  'hol § 6-2 (1)': [
    'Samarbeidsavtalen dekker minst de elleve punktene i listen, ett av dem med en skrivefeil.',
    'Samarbeidsavtalen dekker minst de elleve punktene i listen.',
    'Samarbeidsavtalen dekker minst de tretten punktene i listen.',
  ],
  'hol § 6-2 (1) no. 1': [
    'Samarbeidsavtalen slår fast hvilke oppgaver hvert nivå har ansvaret for, og en felles oppfatning av hvem som gjør hva.',
  ],
  'hol § 6-2 (1) no. 2': [
    'Avtalen har retningslinjer for innleggelse, utskrivning, habilitering, rehabilitering og læring og mestring, så de som trenger koordinerte tjenester, får et sammenhengende tilbud.',
  ],
  'hol § 6-2 (1) no. 3': ['Avtalen har retningslinjer for innleggelse i sykehus.'],
  'hol § 6-2 (1) no. 4': [
    'Avtalen beskriver kommunens døgntilbud ved øyeblikkelig hjelp, i en ordlyd med skrivefeil.',
    'Avtalen beskriver kommunens døgntilbud ved øyeblikkelig hjelp.',
  ],
  'hol § 6-2 (1) no. 5': [
    'Avtalen har retningslinjer for utskrivningsklare pasienter som kan trenge kommunal hjelp.',
  ],
  'hol § 6-2 (1) no. 6': [
    'Avtalen har retningslinjer for å dele kunnskap og informasjon, for faglige nettverk og for hospitering.',
  ],
  'hol § 6-2 (1) no. 7': ['Avtalen omfatter forskning, utdanning, praksis og læretid.'],
  'hol § 6-2 (1) no. 8': ['Avtalen omfatter jordmortjenester.'],
  'hol § 6-2 (1) no. 9': ['Avtalen omfatter lokale IKT-løsninger.'],
  'hol § 6-2 (1) no. 10': ['Avtalen omfatter forebygging.'],
  'hol § 6-2 (1) no. 11': [
    'Avtalen omfatter omforente planer for beredskap og den akuttmedisinske kjeden.',
  ],
  'hol § 6-2 (1) no. 12': [
    'Avtalen sier konkret hvordan partene utvikler og planlegger tjenestene sammen.',
  ],
  'hol § 6-2 (1) no. 13': [
    'Avtalen omfatter tjenester til barn og unge med sammensatte vansker som får hjelp fra begge nivåer.',
  ],
  'hol § 6-2 (2)': [
    'En avtale om felles tiltak må klargjøre ansvaret, også arbeidsgiveransvaret, og si hvordan tiltaket organiseres og betales.',
  ],
  'hol § 6-3': [
    'Departementet kan sette frister for når avtalen er inngått, også ulike for ulike krav.',
  ],
  'hol § 6-4': [
    'Det regionale helseforetaket sender avtalen til Helsedirektoratet innen en måned.',
  ],
  'hol § 6-5 (1)': ['Partene går gjennom avtalen hvert år.'],
  'hol § 6-5 (2)': [
    'Oppsigelse har ett års frist, og det regionale helseforetaket varsler Helsedirektoratet.',
  ],
  'hol § 7-1 (1)': [
    'Kommunen lager individuell plan for den som trenger langvarige og samordnede kommunale tjenester.',
  ],
  'hol § 7-1 (2)': [
    'Trengs hjelp fra begge nivåer, er det kommunen som sørger for planen og samordner arbeidet.',
  ],
  'hol § 7-2': [
    'Kommunen skal tilby koordinator til den som trenger langvarige og samordnede tjenester.',
  ],
  'hol § 7-2 a': [
    'Kommunen oppnevner barnekoordinator for familien til et barn med store behov når foreldrene vil.',
  ],
  'hol § 7-2 a (2) a': ['Barnekoordinatoren samordner hele tjenestetilbudet.'],
  'hol § 7-2 a (2) b': [
    'Barnekoordinatoren har oversikt, og bidrar til at kommunen følger opp og legger til rette for familien og barnet.',
  ],
  'hol § 7-2 a (2) c': [
    'Barnekoordinatoren sørger for informasjon og veiledning om helse- og omsorgstjenestene.',
  ],
  'hol § 7-2 a (2) d': [
    'Barnekoordinatoren sørger for informasjon og veiledning om andre tjenester og organisasjoner, og hjelper til med kontakten.',
  ],
  'hol § 7-2 a (2) e': ['Barnekoordinatoren sørger for at planarbeidet går fremover.'],
  'hol § 7-2 a (3)': ['Plikten til å ha barnekoordinator slutter når barnet blir 18 år.'],
  'hol § 7-2 b': [
    'Fullmakten står til 30. juni 2024: kommer det svært mange fra Ukraina, kan departementet ved forskrift gjøre unntak fra kommunens plikter om plan, koordinator og barnekoordinator.',
    'Fullmakten står til 30. juni 2026: kommer det svært mange fra Ukraina, kan departementet ved forskrift gjøre unntak fra kommunens plikter om plan, koordinator og barnekoordinator.',
    'Fullmakten står til 30. juni 2028: kommer det svært mange fra Ukraina, kan departementet ved forskrift gjøre unntak fra kommunens plikter om plan, koordinator og barnekoordinator.',
  ],
  'hol § 7-3': [
    'Kommunens koordinerende enhet har det øverste ansvaret for planer og koordinatorer.',
    'Kommunens koordinerende enhet har det øverste ansvaret for planer, koordinatorer og barnekoordinatorer.',
  ],
  'hol ch. 9': [
    'Kapitlet regulerer tvang overfor personer med utviklingshemning i kommunale tjenester.',
  ],
  'hol § 9-2 (1)': [
    'Kapitlet gjelder tvang i tjenester etter § 3-2 nummer 6 bokstav a til d til personer med utviklingshemning.',
    'Kapitlet gjelder tvang i tjenester etter § 3-2 nummer 6 bokstav a til c og i avlastning til personer med utviklingshemning.',
  ],
  'hol § 9-2 (2)': [
    'Tvang er det personen motsetter seg, det som er så inngripende at det uansett regnes som tvang, og inngripende varslingssystemer; vanlige oppfordringer er det ikke.',
    'Tvang er det personen motsetter seg, og det som er så inngripende at det uansett regnes som tvang; varsling og lokalisering følger pasient- og brukerrettighetsloven § 4-6 a.',
  ],
  'hol § 9-5 (3) a': ['Tvang kan brukes for å avverge skade i en nødssituasjon.'],
  'hol § 9-5 (3) b': [
    'Tvang kan planlegges for å avverge skade i nødssituasjoner som gjentar seg.',
  ],
  'hol § 9-5 (3) c': [
    'Tvang kan brukes for å dekke grunnleggende behov, også ved opplæring og trening.',
  ],
  'hol § 9-7 (2)': [
    'Vedtak om planlagt tvang treffes av den overordnede faglig ansvarlige for inntil tolv måneder, og spesialisthelsetjenesten skal bistå med å utforme tiltakene.',
  ],
  'hol § 9-9 (1)': ['Spesialisthelsetjenesten skal bistå når planlagte tvangstiltak gjennomføres.'],
  'hol § 9-11 (1)': [
    'Brukeren, vergen eller hjelpevergen og pårørende kan klage til fylkesmannen over tvang i en nødssituasjon.',
    'Brukeren, vergen og pårørende kan klage til fylkesmannen over tvang i en nødssituasjon.',
    'Brukeren, vergen og pårørende kan klage til statsforvalteren over tvang i en nødssituasjon.',
  ],
  'hol § 9-11 (2)': [
    'Planlagt tvang som fylkesmannen har prøvd, kan brukeren, vergen eller hjelpevergen og pårørende klage over til fylkesnemnda.',
    'Planlagt tvang som fylkesmannen har prøvd, kan brukeren, vergen og pårørende klage over til fylkesnemnda.',
    'Planlagt tvang som statsforvalteren har prøvd, kan brukeren, vergen og pårørende klage over til fylkesnemnda.',
    'Planlagt tvang som statsforvalteren har prøvd, kan brukeren, vergen og pårørende klage over til barneverns- og helsenemnda.',
  ],
  'hol § 9-11 (5)': [
    'Fristen for å klage over tvang er tre uker fra vedtaket eller meldingen kom frem.',
  ],
  'hol § 9-12 (1)': [
    'Den som har fått vedtak av fylkesnemnda om planlagt tvang, kan bringe det inn for tingretten, men ikke når nemnda har nektet å godkjenne kommunens vedtak.',
    'Den som har fått vedtak av barneverns- og helsenemnda om planlagt tvang, kan bringe det inn for tingretten, men ikke når nemnda har nektet å godkjenne kommunens vedtak.',
  ],
  'hol § 9-12 (2)': [
    'Den tvangen er rettet mot, kan reise saken, og pårørende, vergen eller hjelpevergen kan det også.',
    'Den tvangen er rettet mot, kan reise saken, og pårørende eller vergen kan det også.',
  ],
  'hol § 9-12 (3)': ['Fristen for å gå til tingretten er to måneder fra meldingen om vedtaket.'],
  'hol ch. 10': ['Kapitlet regulerer tvang overfor rusavhengige.'],
  'hol § 11-4 (2)': [
    'Kommunen inngår samarbeidsavtale med det regionale helseforetaket om utskrivningsklare pasienter.',
  ],
  'hol § 12-1': [
    'De som arbeider etter loven, har forvaltningens taushetsplikt, og for et barns skyld kan fylkesmannen pålegge den selv mot foreldrenes samtykke.',
    'De som arbeider etter loven, har forvaltningens taushetsplikt, og for et barns skyld kan statsforvalteren pålegge den selv mot foreldrenes samtykke.',
    'De som arbeider etter loven, har forvaltningens taushetsplikt med dens nyere regel om deling mellom organer, og for et barns skyld kan den pålegges mot foreldrenes samtykke.',
  ],
  'hol § 12-1 (3)': [
    'For et barns skyld kan statsforvalteren pålegge taushet selv om foreldrene samtykker i at noe gjøres kjent.',
  ],
}
