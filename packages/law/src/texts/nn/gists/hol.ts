import type { GistsOfAct } from '../../types.js'
import type { hol as register } from '../../../provisions/hol.js'

/** What each wording says, in nynorsk: Helse- og omsorgstjenesteloven, LOV-2011-06-24-30. */
export const hol: GistsOfAct<typeof register> = {
  'hol § 1-2 (1) sentence 1': [
    'Lova gjeld for tenester frå kommunen og frå private som har avtale med kommunen.',
  ],
  'hol § 2-1': ['Den som gir tenester etter denne lova, har dei same pliktene som helsepersonell.'],
  'hol § 2-2': [
    'Forvaltningslova gjeld for kommunen, med dei særreglane som står i lova og i pasient- og brukarrettslova.',
  ],
  'hol § 3-1 (1)': [
    'Kommunen skal sørgje for nødvendige helse- og omsorgstenester til alle som oppheld seg der.',
  ],
  'hol § 3-1 (3)': [
    'Kommunen planlegg, gjennomfører, evaluerer og rettar verksemda, slik at tenestene svarer til lov og forskrift.',
  ],
  'hol § 3-1 (5)': ['Kommunen kan yte tenestene sjølv eller avtale at andre yter dei.'],
  'hol § 3-2 (1) no. 1': [
    'Kommunen skal tilby helsefremjande og førebyggjande tenester, òg i skulen og på helsestasjonen.',
  ],
  'hol § 3-2 (1) no. 2': ['Kommunen skal tilby omsorg under svangerskapet og i barseltida.'],
  'hol § 3-2 (1) no. 4': [
    'Kommunen skal tilby utgreiing, diagnose og behandling, òg gjennom fastlegar.',
  ],
  'hol § 3-2 (1) no. 5': [
    'Kommunen skal tilby habilitering og rehabilitering, både sosial, psykososial og medisinsk.',
  ],
  'hol § 3-2 (1) no. 6': [
    'Kommunen skulle tilby helsetenester heime, personleg assistanse, plass i institusjon og avlasting.',
    'Kommunen skal tilby helsetenester heime, personleg assistanse og plass i institusjon.',
  ],
  'hol § 3-2 a (4)': [
    'Kommunen gjer vedtak om kriteria for langtidsopphald er oppfylte, og fører venteliste.',
  ],
  'hol § 3-4 (1)': [
    'Kommunen legg til rette for samhandling mellom tenestene sine og med andre tenesteytarar der det trengst.',
    'Helse- og omsorgstenestene i kommunen samarbeider med andre når det trengst for at tilbodet skal bli heilskapleg og samordna.',
  ],
  'hol § 3-4 (2)': [
    'Kommunen samarbeider med fylkeskommune, regionalt helseføretak og stat.',
    'Kommunen samordnar tilbodet, og peikar ved behov ut kva for ei av tenestene sine som gjer det.',
  ],
  'hol § 3-4 (3)': [
    'Tenestene samarbeider med andre òg utover den einskilde saka, slik at alle kan gjere oppgåvene sine.',
  ],
  'hol § 3-5 (1)': [
    'Kommunen skal straks hjelpe når den hjelpa han kan gi, er påtrengjande nødvendig.',
  ],
  'hol § 4-2 a (1)': [
    'Kommunen skal syte for at pasientar og brukarar får den informasjonen dei har krav på.',
  ],
  'hol § 3-6': [
    'Kommunen skulle ha omsorgsløn for dei med særleg tyngjande omsorgsarbeid.',
    'Kommunen skal tilby dei med særleg tyngjande omsorgsarbeid støtte, som opplæring, avlasting og omsorgsstønad.',
  ],
  'hol § 3-10 (1)': [
    'Representantar for pasientar og brukarar blir høyrde når kommunen utformar helse- og omsorgstenesta.',
  ],
  'hol § 3-10 (2)': [
    'Kommunen syter for at tenestene har system for å hente inn det pasientar og brukarar erfarer og meiner.',
  ],
  'hol § 3-10 (3)': [
    'Tenesta legg til rette for å arbeide saman med organisasjonane til brukarane og med frivillige.',
  ],
  'hol § 4-1 (1)': [
    'Tenestene skal vere forsvarlege, og kommunen legg til rette for eit heilskapleg og verdig tilbod med nok fagkompetanse.',
  ],
  'hol § 4-1 (1) d': ['Kommunen syter for at tenestene har nok fagkompetanse.'],
  'hol § 4-2 (1)': [
    'Den som yter tenester etter lova, arbeider systematisk med kvalitet og tryggleik.',
  ],
  'hol § 4-2 b': [
    'Kommunen og andre som gir tenestene, skal syte for at pasientar og brukarar får medverke.',
  ],
  'hol § 5-11': [
    'Personellet i kommunen gir spesialisthelsetenesta dei helsefaglege råda og den rettleiinga ho treng.',
  ],
  'hol § 6-1 (1)': [
    'Kommunestyret sjølv inngår samarbeidsavtale med det regionale helseføretaket, eller eit helseføretak det peikar ut.',
  ],
  'hol § 6-1 (2)': ['Samarbeidet har som mål at pasientar og brukarar får eit heilskapleg tilbod.'],
  'hol § 6-1 (3)': [
    'Erfaringane til pasientar og brukarar er del av grunnlaget, og organisasjonane deira er med på å lage avtala.',
  ],
  'hol § 6-2 (1)': [
    'Samarbeidsavtala dekkjer minst dei elleve punkta i lista, eitt av dei med ein skrivefeil.',
    'Samarbeidsavtala dekkjer minst dei elleve punkta i lista.',
    'Samarbeidsavtala dekkjer minst dei tretten punkta i lista.',
  ],
  'hol § 6-2 (1) no. 1': [
    'Samarbeidsavtalen slår fast kva oppgåver kvart nivå har ansvaret for, og ei felles oppfatning av kven som gjer kva.',
  ],
  'hol § 6-2 (1) no. 2': [
    'Avtala har retningslinjer for innlegging, utskriving, habilitering, rehabilitering og læring og meistring, slik at dei som treng koordinerte tenester, får eit samanhengande tilbod.',
  ],
  'hol § 6-2 (1) no. 3': ['Avtala har retningslinjer for innlegging på sjukehus.'],
  'hol § 6-2 (1) no. 4': [
    'Avtala beskriv døgntilbodet i kommunen ved augeblikkeleg hjelp, i ei ordlyd med skrivefeil.',
    'Avtala beskriv døgntilbodet i kommunen ved augeblikkeleg hjelp.',
  ],
  'hol § 6-2 (1) no. 5': [
    'Avtala har retningslinjer for utskrivingsklare pasientar som kan trenge kommunal hjelp.',
  ],
  'hol § 6-2 (1) no. 6': [
    'Avtala har retningslinjer for å dele kunnskap og informasjon, for faglege nettverk og for hospitering.',
  ],
  'hol § 6-2 (1) no. 7': ['Avtala omfattar forsking, utdanning, praksis og læretid.'],
  'hol § 6-2 (1) no. 8': ['Avtala omfattar jordmortenester.'],
  'hol § 6-2 (1) no. 9': ['Avtala omfattar lokale IKT-løysingar.'],
  'hol § 6-2 (1) no. 10': ['Avtala omfattar førebygging.'],
  'hol § 6-2 (1) no. 11': [
    'Avtala omfattar sameinte planar for beredskap og den akuttmedisinske kjeda.',
  ],
  'hol § 6-2 (1) no. 12': [
    'Avtala seier konkret korleis partane utviklar og planlegg tenestene saman.',
  ],
  'hol § 6-2 (1) no. 13': [
    'Avtala omfattar tenester til barn og unge med samansette vanskar som får hjelp på begge nivå.',
  ],
  'hol § 6-2 (2)': [
    'Ein avtale om felles tiltak må klargjere ansvaret, òg arbeidsgivaransvaret, og seie korleis tiltaket blir organisert og betalt.',
  ],
  'hol § 6-3': [
    'Departementet kan setje fristar for når avtala er inngått, òg ulike for ulike krav.',
  ],
  'hol § 6-4': [
    'Det regionale helseføretaket sender avtala til Helsedirektoratet innan ein månad.',
  ],
  'hol § 6-5 (1)': ['Partane går gjennom avtala kvart år.'],
  'hol § 6-5 (2)': [
    'Oppseiing har eitt års frist, og det regionale helseføretaket varslar Helsedirektoratet.',
  ],
  'hol § 7-1 (1)': [
    'Kommunen lagar individuell plan for den som treng langvarige og samordna kommunale tenester.',
  ],
  'hol § 7-1 (2)': [
    'Trengst det hjelp frå begge nivåa, er det kommunen som sørgjer for planen og samordnar arbeidet.',
  ],
  'hol § 7-2': [
    'Kommunen skal tilby koordinator til den som treng langvarige og samordna tenester.',
  ],
  'hol § 7-2 a': [
    'Kommunen nemner opp barnekoordinator for familien til eit barn med store behov når foreldra vil.',
  ],
  'hol § 7-2 a (2) a': ['Barnekoordinatoren samordnar heile tenestetilbodet.'],
  'hol § 7-2 a (2) b': [
    'Barnekoordinatoren har oversikt, og medverkar til at kommunen følgjer opp og legg til rette for familien og barnet.',
  ],
  'hol § 7-2 a (2) c': [
    'Barnekoordinatoren syter for informasjon og rettleiing om helse- og omsorgstenestene.',
  ],
  'hol § 7-2 a (2) d': [
    'Barnekoordinatoren syter for informasjon og rettleiing om andre tenester og organisasjonar, og hjelper til med kontakten.',
  ],
  'hol § 7-2 a (2) e': ['Barnekoordinatoren syter for at planarbeidet går framover.'],
  'hol § 7-2 a (3)': ['Plikta til å ha barnekoordinator sluttar når barnet blir 18 år.'],
  'hol § 7-2 b': [
    'Fullmakta står til 30. juni 2024: kjem det svært mange frå Ukraina, kan departementet ved forskrift gjere unntak frå pliktene i kommunen om plan, koordinator og barnekoordinator.',
    'Fullmakta står til 30. juni 2026: kjem det svært mange frå Ukraina, kan departementet ved forskrift gjere unntak frå pliktene i kommunen om plan, koordinator og barnekoordinator.',
    'Fullmakta står til 30. juni 2028: kjem det svært mange frå Ukraina, kan departementet ved forskrift gjere unntak frå pliktene i kommunen om plan, koordinator og barnekoordinator.',
  ],
  'hol § 7-3': [
    'Den koordinerande eininga i kommunen har det øvste ansvaret for planar og koordinatorar.',
    'Den koordinerande eininga i kommunen har det øvste ansvaret for planar, koordinatorar og barnekoordinatorar.',
  ],
  'hol ch. 9': [
    'Kapitlet regulerer tvang overfor personar med utviklingshemming i kommunale tenester.',
  ],
  'hol § 9-2 (1)': [
    'Kapitlet gjeld tvang i tenester etter § 3-2 nummer 6 bokstav a til d til personar med utviklingshemming.',
    'Kapitlet gjeld tvang i tenester etter § 3-2 nummer 6 bokstav a til c og i avlasting til personar med utviklingshemming.',
  ],
  'hol § 9-2 (2)': [
    'Tvang er det personen set seg imot, det som er så inngripande at det uansett blir rekna som tvang, og inngripande varslingssystem; vanlege oppmodingar er det ikkje.',
    'Tvang er det personen set seg imot, og det som er så inngripande at det uansett blir rekna som tvang; varsling og lokalisering følgjer pasient- og brukarrettslova § 4-6 a.',
  ],
  'hol § 9-5 (3) a': ['Tvang kan nyttast for å avverje skade i ein naudsituasjon.'],
  'hol § 9-5 (3) b': [
    'Tvang kan planleggjast for å avverje skade i naudsituasjonar som tek seg opp att.',
  ],
  'hol § 9-5 (3) c': [
    'Tvang kan nyttast for å dekkje grunnleggjande behov, òg ved opplæring og trening.',
  ],
  'hol § 9-7 (2)': [
    'Vedtak om planlagd tvang blir gjorde av den overordna fagleg ansvarlege for inntil tolv månader, og spesialisthelsetenesta skal hjelpe til med å utforme tiltaka.',
  ],
  'hol § 9-9 (1)': [
    'Spesialisthelsetenesta skal hjelpe til når planlagde tvangstiltak blir gjennomførte.',
  ],
  'hol § 9-11 (1)': [
    'Brukaren, verja eller hjelpeverja og pårørande kan klage til fylkesmannen over tvang i ein nødssituasjon.',
    'Brukaren, verja og pårørande kan klage til fylkesmannen over tvang i ein nødssituasjon.',
    'Brukaren, verja og pårørande kan klage til statsforvaltaren over tvang i ein nødssituasjon.',
  ],
  'hol § 9-11 (2)': [
    'Planlagd tvang som fylkesmannen har prøvd, kan brukaren, verja eller hjelpeverja og pårørande klage over til fylkesnemnda.',
    'Planlagd tvang som fylkesmannen har prøvd, kan brukaren, verja og pårørande klage over til fylkesnemnda.',
    'Planlagd tvang som statsforvaltaren har prøvd, kan brukaren, verja og pårørande klage over til fylkesnemnda.',
    'Planlagd tvang som statsforvaltaren har prøvd, kan brukaren, verja og pårørande klage over til barneverns- og helsenemnda.',
  ],
  'hol § 9-11 (5)': [
    'Fristen for å klage over tvang er tre veker frå vedtaket eller meldinga kom fram.',
  ],
  'hol § 9-12 (1)': [
    'Den som har fått vedtak av fylkesnemnda om planlagd tvang, kan bringe det inn for tingretten, men ikkje når nemnda har nekta å godkjenne vedtaket til kommunen.',
    'Den som har fått vedtak av barneverns- og helsenemnda om planlagd tvang, kan bringe det inn for tingretten, men ikkje når nemnda har nekta å godkjenne vedtaket til kommunen.',
  ],
  'hol § 9-12 (2)': [
    'Den tvangen er retta mot, kan reise saka, og pårørande, verja eller hjelpeverja kan det òg.',
    'Den tvangen er retta mot, kan reise saka, og pårørande eller verja kan det òg.',
  ],
  'hol § 9-12 (3)': ['Fristen for å gå til tingretten er to månader frå meldinga om vedtaket.'],
  'hol ch. 10': ['Kapitlet regulerer tvang overfor rusavhengige personar.'],
  'hol § 11-4 (2)': [
    'Kommunen gjer samarbeidsavtale med det regionale helseføretaket om utskrivingsklare pasientar.',
  ],
  'hol § 12-1': [
    'Dei som arbeider etter lova, har teieplikta til forvaltninga, og av omsyn til eit barn kan fylkesmannen påleggje henne sjølv mot samtykket til foreldra.',
    'Dei som arbeider etter lova, har teieplikta til forvaltninga, og av omsyn til eit barn kan statsforvaltaren påleggje henne sjølv mot samtykket til foreldra.',
    'Dei som arbeider etter lova, har teieplikta til forvaltninga med den nyare regelen om deling mellom organ, og av omsyn til eit barn kan ho påleggjast mot samtykket til foreldra.',
  ],
  'hol § 12-1 (3)': [
    'Av omsyn til eit barn kan statsforvaltaren påleggje teieplikt sjølv om foreldra samtykkjer i at noko blir gjort kjent.',
  ],
}
