import type { EachLanguage, GistsOfAct } from '../texts/types.js'
import type * as register from './hol.js'

/* What each wording says, in our own words. */

/** Helse- og omsorgstjenesteloven, LOV-2011-06-24-30. */
export const hol: GistsOfAct<typeof register.hol, EachLanguage> = {
  'hol § 1-2 (1) sentence 1': [
    {
      nb: 'Loven gjelder for tjenester fra kommunen og fra private som har avtale med kommunen.',
      nn: 'Lova gjeld for tenester frå kommunen og frå private som har avtale med kommunen.',
      en: 'The act covers services of the municipality and of private bodies under agreement with it.',
    },
  ],
  'hol § 2-1': [
    {
      nb: 'Den som gir tjenester etter denne loven, har de samme pliktene som helsepersonell.',
      nn: 'Den som gir tenester etter denne lova, har dei same pliktene som helsepersonell.',
      en: 'Whoever provides services under this act has the same duties as health personnel.',
    },
  ],
  'hol § 2-2': [
    {
      nb: 'Forvaltningsloven gjelder for kommunen, med de særregler som står i loven og i pasient- og brukerrettighetsloven.',
      nn: 'Forvaltningslova gjeld for kommunen, med dei særreglane som står i lova og i pasient- og brukarrettslova.',
      en: 'The Public Administration Act applies to the municipality, with the special rules of this act and of the Patient and User Rights Act.',
    },
  ],
  'hol § 3-1 (1)': [
    {
      nb: 'Kommunen skal sørge for nødvendige helse- og omsorgstjenester til alle som oppholder seg der.',
      nn: 'Kommunen skal sørgje for nødvendige helse- og omsorgstenester til alle som oppheld seg der.',
      en: 'The municipality has to see to necessary health and care services for everybody who stays there.',
    },
  ],
  'hol § 3-1 (3)': [
    {
      nb: 'Kommunen planlegger, gjennomfører, evaluerer og korrigerer virksomheten, så tjenestene svarer til lov og forskrift.',
      nn: 'Kommunen planlegg, gjennomfører, evaluerer og korrigerer verksemda, slik at tenestene svarer til lov og forskrift.',
      en: 'The municipality plans, runs, evaluates and corrects its services so that they meet acts and regulations.',
    },
  ],
  'hol § 3-1 (5)': [
    {
      nb: 'Kommunen kan yte tjenestene selv eller avtale at andre yter dem.',
      nn: 'Kommunen kan yte tenestene sjølv eller avtale at andre yter dei.',
      en: 'The municipality may give the services itself or agree that others give them.',
    },
  ],
  'hol § 3-2 (1) no. 1': [
    {
      nb: 'Kommunen skal tilby helsefremmende og forebyggende tjenester, også i skolen og på helsestasjonen.',
      nn: 'Kommunen skal tilby helsefremjande og førebyggjande tenester, òg i skulen og på helsestasjonen.',
      en: 'The municipality has to offer health promotion and prevention, in schools and health centres as well.',
    },
  ],
  'hol § 3-2 (1) no. 2': [
    {
      nb: 'Kommunen skal tilby svangerskaps- og barselomsorg.',
      nn: 'Kommunen skal tilby omsorg under svangerskapet og i barseltida.',
      en: 'The municipality has to offer care in pregnancy and after birth.',
    },
  ],
  'hol § 3-2 (1) no. 4': [
    {
      nb: 'Kommunen skal tilby utredning, diagnose og behandling, også gjennom fastleger.',
      nn: 'Kommunen skal tilby utgreiing, diagnose og behandling, òg gjennom fastlegar.',
      en: 'The municipality has to offer assessment, diagnosis and treatment, through general practitioners as well.',
    },
  ],
  'hol § 3-2 (1) no. 5': [
    {
      nb: 'Kommunen skal tilby sosial, psykososial og medisinsk habilitering og rehabilitering.',
      nn: 'Kommunen skal tilby habilitering og rehabilitering, både sosial, psykososial og medisinsk.',
      en: 'The municipality has to offer social, psychosocial and medical habilitation and rehabilitation.',
    },
  ],
  'hol § 3-2 (1) no. 6': [
    {
      nb: 'Kommunen skulle tilby helsetjenester hjemme, personlig assistanse, plass i institusjon og avlastning.',
      nn: 'Kommunen skulle tilby helsetenester heime, personleg assistanse, plass i institusjon og avlasting.',
      en: 'The municipality had to offer health services at home, personal assistance, a place in an institution and respite care.',
    },
    {
      nb: 'Kommunen skal tilby helsetjenester hjemme, personlig assistanse og plass i institusjon.',
      nn: 'Kommunen skal tilby helsetenester heime, personleg assistanse og plass i institusjon.',
      en: 'The municipality has to offer health services at home, personal assistance and a place in an institution.',
    },
  ],
  'hol § 3-2 a (4)': [
    {
      nb: 'Kommunen treffer vedtak om kriteriene for langtidsopphold er oppfylt, og fører venteliste.',
      nn: 'Kommunen gjer vedtak om kriteria for langtidsopphald er oppfylte, og fører venteliste.',
      en: 'The municipality decides whether the criteria for a long stay are met, and keeps a waiting list.',
    },
  ],
  'hol § 3-4 (1)': [
    {
      nb: 'Kommunen legger til rette for samhandling mellom tjenestene sine og med andre tjenesteytere der det trengs.',
      nn: 'Kommunen legg til rette for samhandling mellom tenestene sine og med andre tenesteytarar der det trengst.',
      en: 'The municipality makes it possible for its services to work together, and with other providers, where that is needed.',
    },
    {
      nb: 'Kommunens helse- og omsorgstjenester samarbeider med andre når det trengs for at tilbudet skal bli helhetlig og samordnet.',
      nn: 'Helse- og omsorgstenestene i kommunen samarbeider med andre når det trengst for at tilbodet skal bli heilskapleg og samordna.',
      en: 'The municipal health and care services work with other providers where a comprehensive and coordinated offer needs it.',
    },
  ],
  'hol § 3-4 (2)': [
    {
      nb: 'Kommunen samarbeider med fylkeskommune, regionalt helseforetak og stat.',
      nn: 'Kommunen samarbeider med fylkeskommune, regionalt helseføretak og stat.',
      en: 'The municipality cooperates with county, regional health authority and state.',
    },
    {
      nb: 'Kommunen samordner tilbudet, og peker ved behov ut hvilken av sine tjenester som gjør det.',
      nn: 'Kommunen samordnar tilbodet, og peikar ved behov ut kva for ei av tenestene sine som gjer det.',
      en: 'The municipality coordinates what is offered, and where needed names the service that does it.',
    },
  ],
  'hol § 3-4 (3)': [
    {
      nb: 'Tjenestene samarbeider med andre også utover den enkelte saken, så alle kan gjøre oppgavene sine.',
      nn: 'Tenestene samarbeider med andre òg utover den einskilde saka, slik at alle kan gjere oppgåvene sine.',
      en: 'The services work with other providers beyond the single case as well, so that all can do their tasks.',
    },
  ],
  'hol § 3-5 (1)': [
    {
      nb: 'Kommunen skal straks hjelpe når hjelpen den kan gi, er påtrengende nødvendig.',
      nn: 'Kommunen skal straks hjelpe når den hjelpa han kan gi, er påtrengjande nødvendig.',
      en: 'The municipality has to help at once when the help it can give is urgently needed.',
    },
  ],
  'hol § 4-2 a (1)': [
    {
      nb: 'Kommunen skal sørge for at pasienter og brukere får den informasjonen de har krav på.',
      nn: 'Kommunen skal sørgje for at pasientar og brukarar får den informasjonen dei har krav på.',
      en: 'The municipality sees to it that patients and users get the information they have a claim to.',
    },
  ],
  'hol § 3-6': [
    {
      nb: 'Kommunen skulle ha omsorgslønn for dem med særlig tyngende omsorgsarbeid.',
      nn: 'Kommunen skulle ha omsorgsløn for dei med særleg tyngjande omsorgsarbeid.',
      en: 'The municipality had to have care pay for those with especially heavy care work.',
    },
    {
      nb: 'Kommunen skal tilby dem med særlig tyngende omsorgsarbeid støtte, som opplæring, avlastning og omsorgsstønad.',
      nn: 'Kommunen skal tilby dei med særleg tyngjande omsorgsarbeid støtte, som opplæring, avlasting og omsorgsstønad.',
      en: 'The municipality has to offer those with especially heavy care work support, such as training, respite care and care benefit.',
    },
  ],
  'hol § 3-10 (1)': [
    {
      nb: 'Representanter for pasienter og brukere blir hørt når kommunen utformer helse- og omsorgstjenesten.',
      nn: 'Representantar for pasientar og brukarar blir høyrde når kommunen utformar helse- og omsorgstenesta.',
      en: 'Representatives of patients and users are heard when the municipality shapes its health and care service.',
    },
  ],
  'hol § 3-10 (2)': [
    {
      nb: 'Kommunen sørger for at tjenestene har systemer for å hente inn det pasienter og brukere erfarer og mener.',
      nn: 'Kommunen sørgjer for at tenestene har system for å hente inn det pasientar og brukarar erfarer og meiner.',
      en: 'The municipality sees to it that the services have systems to gather what patients and users experience and think.',
    },
  ],
  'hol § 3-10 (3)': [
    {
      nb: 'Tjenesten legger til rette for å arbeide sammen med brukernes organisasjoner og med frivillige.',
      nn: 'Tenesta legg til rette for å arbeide saman med organisasjonane til brukarane og med frivillige.',
      en: 'The service makes it possible to work with the organisations of users and with voluntary ones.',
    },
  ],
  'hol § 4-1 (1)': [
    {
      nb: 'Tjenestene skal være forsvarlige, og kommunen legger til rette for et helhetlig og verdig tilbud med nok fagkompetanse.',
      nn: 'Tenestene skal vere forsvarlege, og kommunen legg til rette for eit heilskapleg og verdig tilbod med nok fagkompetanse.',
      en: 'Services have to be sound, and the municipality arranges for a coherent and dignified offer with enough competence.',
    },
  ],
  'hol § 4-1 (1) d': [
    {
      nb: 'Kommunen sørger for at tjenestene har nok fagkompetanse.',
      nn: 'Kommunen sørgjer for at tenestene har nok fagkompetanse.',
      en: 'The municipality sees to it that the services have enough professional competence.',
    },
  ],
  'hol § 4-2 (1)': [
    {
      nb: 'Den som yter tjenester etter loven, arbeider systematisk med kvalitet og sikkerhet.',
      nn: 'Den som yter tenester etter lova, arbeider systematisk med kvalitet og tryggleik.',
      en: 'Whoever gives services under the act works systematically on quality and safety.',
    },
  ],
  'hol § 4-2 b': [
    {
      nb: 'Kommunen og andre som gir tjenestene, skal sørge for at pasienter og brukere får medvirke.',
      nn: 'Kommunen og andre som gir tenestene, skal sørgje for at pasientar og brukarar får medverke.',
      en: 'The municipality and others who give the services see to it that patients and users take part.',
    },
  ],
  'hol § 5-11': [
    {
      nb: 'Kommunens personell gir spesialisthelsetjenesten de helsefaglige råd og den veiledning den trenger.',
      nn: 'Personellet i kommunen gir spesialisthelsetenesta dei helsefaglege råda og den rettleiinga ho treng.',
      en: 'Municipal personnel give the specialist service the advice and guidance on health that it needs.',
    },
  ],
  'hol § 6-1 (1)': [
    {
      nb: 'Kommunestyret selv inngår samarbeidsavtale med det regionale helseforetaket, eller et helseforetak det peker ut.',
      nn: 'Kommunestyret sjølv inngår samarbeidsavtale med det regionale helseføretaket, eller eit helseføretak det peikar ut.',
      en: 'The municipal council itself concludes a cooperation agreement with the regional health authority, or a trust that it designates.',
    },
  ],
  'hol § 6-1 (2)': [
    {
      nb: 'Samarbeidet har som mål at pasienter og brukere får et helhetlig tilbud.',
      nn: 'Samarbeidet har som mål at pasientar og brukarar får eit heilskapleg tilbod.',
      en: 'The cooperation aims at a comprehensive offer to patients and users.',
    },
  ],
  'hol § 6-1 (3)': [
    {
      nb: 'Pasienters og brukeres erfaringer er del av grunnlaget, og organisasjonene deres er med på å lage avtalen.',
      nn: 'Erfaringane til pasientar og brukarar er del av grunnlaget, og organisasjonane deira er med på å lage avtala.',
      en: 'The experience of patients and users is part of the basis, and their organisations take part in making the agreement.',
    },
  ],
  'hol § 6-2 (1)': [
    {
      nb: 'Samarbeidsavtalen dekker minst de elleve punktene i listen, ett av dem med en skrivefeil.',
      nn: 'Samarbeidsavtala dekkjer minst dei elleve punkta i lista, eitt av dei med ein skrivefeil.',
      en: 'The cooperation agreement covers at least the eleven points listed, one of them with a slip.',
    },
    {
      nb: 'Samarbeidsavtalen dekker minst de elleve punktene i listen.',
      nn: 'Samarbeidsavtala dekkjer minst dei elleve punkta i lista.',
      en: 'The cooperation agreement covers at least the eleven points listed.',
    },
    {
      nb: 'Samarbeidsavtalen dekker minst de tretten punktene i listen.',
      nn: 'Samarbeidsavtala dekkjer minst dei tretten punkta i lista.',
      en: 'The cooperation agreement covers at least the thirteen points listed.',
    },
  ],
  'hol § 6-2 (1) no. 1': [
    {
      nb: 'Samarbeidsavtalen slår fast hvilke oppgaver hvert nivå har ansvaret for, og en felles oppfatning av hvem som gjør hva.',
      nn: 'Samarbeidsavtalen slår fast kva oppgåver kvart nivå har ansvaret for, og ei felles oppfatning av kven som gjer kva.',
      en: 'The cooperation agreement settles which tasks each level is responsible for, and a shared view of who does what.',
    },
  ],
  'hol § 6-2 (1) no. 2': [
    {
      nb: 'Avtalen har retningslinjer for innleggelse, utskrivning, habilitering, rehabilitering og læring og mestring, så de som trenger koordinerte tjenester, får et sammenhengende tilbud.',
      nn: 'Avtala har retningslinjer for innlegging, utskriving, habilitering, rehabilitering og læring og meistring, slik at dei som treng koordinerte tenester, får eit samanhengande tilbod.',
      en: 'The agreement has guidelines for admission, discharge, habilitation, rehabilitation and learning and coping, so that those who need coordinated services get a coherent offer.',
    },
  ],
  'hol § 6-2 (1) no. 3': [
    {
      nb: 'Avtalen har retningslinjer for innleggelse i sykehus.',
      nn: 'Avtala har retningslinjer for innlegging på sjukehus.',
      en: 'The agreement has guidelines for admission to hospital.',
    },
  ],
  'hol § 6-2 (1) no. 4': [
    {
      nb: 'Avtalen beskriver kommunens døgntilbud ved øyeblikkelig hjelp, i en ordlyd med skrivefeil.',
      nn: 'Avtala beskriv døgntilbodet i kommunen ved augeblikkeleg hjelp, i ei ordlyd med skrivefeil.',
      en: 'The agreement describes the municipality’s round-the-clock offer for emergencies, in a wording with a slip.',
    },
    {
      nb: 'Avtalen beskriver kommunens døgntilbud ved øyeblikkelig hjelp.',
      nn: 'Avtala beskriv døgntilbodet i kommunen ved augeblikkeleg hjelp.',
      en: 'The agreement describes the municipality’s round-the-clock offer for emergencies.',
    },
  ],
  'hol § 6-2 (1) no. 5': [
    {
      nb: 'Avtalen har retningslinjer for utskrivningsklare pasienter som kan trenge kommunal hjelp.',
      nn: 'Avtala har retningslinjer for utskrivingsklare pasientar som kan trenge kommunal hjelp.',
      en: 'The agreement has guidelines for patients ready for discharge who may need municipal help.',
    },
  ],
  'hol § 6-2 (1) no. 6': [
    {
      nb: 'Avtalen har retningslinjer for å dele kunnskap og informasjon, for faglige nettverk og for hospitering.',
      nn: 'Avtala har retningslinjer for å dele kunnskap og informasjon, for faglege nettverk og for hospitering.',
      en: 'The agreement has guidelines for sharing knowledge and information, for professional networks and for secondment.',
    },
  ],
  'hol § 6-2 (1) no. 7': [
    {
      nb: 'Avtalen omfatter forskning, utdanning, praksis og læretid.',
      nn: 'Avtala omfattar forsking, utdanning, praksis og læretid.',
      en: 'The agreement covers research, education, practice and apprenticeship.',
    },
  ],
  'hol § 6-2 (1) no. 8': [
    {
      nb: 'Avtalen omfatter jordmortjenester.',
      nn: 'Avtala omfattar jordmortenester.',
      en: 'The agreement covers midwife services.',
    },
  ],
  'hol § 6-2 (1) no. 9': [
    {
      nb: 'Avtalen omfatter lokale IKT-løsninger.',
      nn: 'Avtala omfattar lokale IKT-løysingar.',
      en: 'The agreement covers local IT solutions.',
    },
  ],
  'hol § 6-2 (1) no. 10': [
    {
      nb: 'Avtalen omfatter forebygging.',
      nn: 'Avtala omfattar førebygging.',
      en: 'The agreement covers prevention.',
    },
  ],
  'hol § 6-2 (1) no. 11': [
    {
      nb: 'Avtalen omfatter omforente planer for beredskap og den akuttmedisinske kjeden.',
      nn: 'Avtala omfattar sameinte planar for beredskap og den akuttmedisinske kjeda.',
      en: 'The agreement covers agreed plans for emergencies and the chain of emergency care.',
    },
  ],
  'hol § 6-2 (1) no. 12': [
    {
      nb: 'Avtalen sier konkret hvordan partene utvikler og planlegger tjenestene sammen.',
      nn: 'Avtala seier konkret korleis partane utviklar og planlegg tenestene saman.',
      en: 'The agreement says concretely how the parties develop and plan the services together.',
    },
  ],
  'hol § 6-2 (1) no. 13': [
    {
      nb: 'Avtalen omfatter tjenester til barn og unge med sammensatte vansker som får hjelp fra begge nivåer.',
      nn: 'Avtala omfattar tenester til barn og unge med samansette vanskar som får hjelp på begge nivå.',
      en: 'The agreement covers services to children and young people with complex difficulties who get help from both levels.',
    },
  ],
  'hol § 6-2 (2)': [
    {
      nb: 'En avtale om felles tiltak må klargjøre ansvaret, også arbeidsgiveransvaret, og si hvordan tiltaket organiseres og betales.',
      nn: 'Ein avtale om felles tiltak må klargjere ansvaret, òg arbeidsgivaransvaret, og seie korleis tiltaket blir organisert og betalt.',
      en: "An agreement on a joint measure has to make responsibility clear, the employer's included, and say how it is organised and paid for.",
    },
  ],
  'hol § 6-3': [
    {
      nb: 'Departementet kan sette frister for når avtalen er inngått, også ulike for ulike krav.',
      nn: 'Departementet kan setje fristar for når avtala er inngått, òg ulike for ulike krav.',
      en: 'The ministry may set deadlines for concluding the agreement, different ones for different points.',
    },
  ],
  'hol § 6-4': [
    {
      nb: 'Det regionale helseforetaket sender avtalen til Helsedirektoratet innen en måned.',
      nn: 'Det regionale helseføretaket sender avtala til Helsedirektoratet innan ein månad.',
      en: 'The regional health authority sends the agreement to the Directorate of Health within a month.',
    },
  ],
  'hol § 6-5 (1)': [
    {
      nb: 'Partene går gjennom avtalen hvert år.',
      nn: 'Partane går gjennom avtala kvart år.',
      en: 'The parties go through the agreement every year.',
    },
  ],
  'hol § 6-5 (2)': [
    {
      nb: 'Oppsigelse har ett års frist, og det regionale helseforetaket varsler Helsedirektoratet.',
      nn: 'Oppseiing har eitt års frist, og det regionale helseføretaket varslar Helsedirektoratet.',
      en: 'Notice is a year, and the regional health authority tells the Directorate of Health.',
    },
  ],
  'hol § 7-1 (1)': [
    {
      nb: 'Kommunen lager individuell plan for den som trenger langvarige og samordnede kommunale tjenester.',
      nn: 'Kommunen lagar individuell plan for den som treng langvarige og samordna kommunale tenester.',
      en: 'The municipality makes an individual plan for whoever needs lasting and coordinated municipal services.',
    },
  ],
  'hol § 7-1 (2)': [
    {
      nb: 'Trengs hjelp fra begge nivåer, er det kommunen som sørger for planen og samordner arbeidet.',
      nn: 'Trengst det hjelp frå begge nivåa, er det kommunen som sørgjer for planen og samordnar arbeidet.',
      en: 'Where help from both levels is needed, the municipality sees to the plan and coordinates the work.',
    },
  ],
  'hol § 7-2': [
    {
      nb: 'Kommunen skal tilby koordinator til den som trenger langvarige og samordnede tjenester.',
      nn: 'Kommunen skal tilby koordinator til den som treng langvarige og samordna tenester.',
      en: 'The municipality offers a coordinator to whoever needs lasting and coordinated services.',
    },
  ],
  'hol § 7-2 a': [
    {
      nb: 'Kommunen oppnevner barnekoordinator for familien til et barn med store behov når foreldrene vil.',
      nn: 'Kommunen nemner opp barnekoordinator for familien til eit barn med store behov når foreldra vil.',
      en: 'The municipality appoints a child coordinator for the family of a child with large needs where the parents want one.',
    },
  ],
  'hol § 7-2 a (2) a': [
    {
      nb: 'Barnekoordinatoren samordner hele tjenestetilbudet.',
      nn: 'Barnekoordinatoren samordnar heile tenestetilbodet.',
      en: 'The child coordinator coordinates all services.',
    },
  ],
  'hol § 7-2 a (2) b': [
    {
      nb: 'Barnekoordinatoren har oversikt, og bidrar til at kommunen følger opp og legger til rette for familien og barnet.',
      nn: 'Barnekoordinatoren har oversikt, og medverkar til at kommunen følgjer opp og legg til rette for familien og barnet.',
      en: 'The child coordinator has an overview, and helps the municipality to follow up and make arrangements for family and child.',
    },
  ],
  'hol § 7-2 a (2) c': [
    {
      nb: 'Barnekoordinatoren sørger for informasjon og veiledning om helse- og omsorgstjenestene.',
      nn: 'Barnekoordinatoren sørgjer for informasjon og rettleiing om helse- og omsorgstenestene.',
      en: 'The child coordinator sees to information and guidance on health and care services.',
    },
  ],
  'hol § 7-2 a (2) d': [
    {
      nb: 'Barnekoordinatoren sørger for informasjon og veiledning om andre tjenester og organisasjoner, og hjelper til med kontakten.',
      nn: 'Barnekoordinatoren sørgjer for informasjon og rettleiing om andre tenester og organisasjonar, og hjelper til med kontakten.',
      en: 'The child coordinator sees to information and guidance on other services and organisations, and helps with the contact.',
    },
  ],
  'hol § 7-2 a (2) e': [
    {
      nb: 'Barnekoordinatoren sørger for at planarbeidet går fremover.',
      nn: 'Barnekoordinatoren sørgjer for at planarbeidet går framover.',
      en: 'The child coordinator sees to it that work on the plan moves forward.',
    },
  ],
  'hol § 7-2 a (3)': [
    {
      nb: 'Plikten til å ha barnekoordinator slutter når barnet blir 18 år.',
      nn: 'Plikta til å ha barnekoordinator sluttar når barnet blir 18 år.',
      en: 'The duty to have a child coordinator ends when the child turns 18.',
    },
  ],
  'hol § 7-2 b': [
    {
      nb: 'Fullmakten står til 30. juni 2024: kommer det svært mange fra Ukraina, kan departementet ved forskrift gjøre unntak fra kommunens plikter om plan, koordinator og barnekoordinator.',
      nn: 'Fullmakta står til 30. juni 2024: kjem det svært mange frå Ukraina, kan departementet ved forskrift gjere unntak frå pliktene i kommunen om plan, koordinator og barnekoordinator.',
      en: 'The power lasts to 30 June 2024: where very many come from Ukraine, the ministry can by regulation make exceptions from the municipality’s duties on plan, coordinator and child coordinator.',
    },
    {
      nb: 'Fullmakten står til 30. juni 2026: kommer det svært mange fra Ukraina, kan departementet ved forskrift gjøre unntak fra kommunens plikter om plan, koordinator og barnekoordinator.',
      nn: 'Fullmakta står til 30. juni 2026: kjem det svært mange frå Ukraina, kan departementet ved forskrift gjere unntak frå pliktene i kommunen om plan, koordinator og barnekoordinator.',
      en: 'The power lasts to 30 June 2026: where very many come from Ukraine, the ministry can by regulation make exceptions from the municipality’s duties on plan, coordinator and child coordinator.',
    },
    {
      nb: 'Fullmakten står til 30. juni 2028: kommer det svært mange fra Ukraina, kan departementet ved forskrift gjøre unntak fra kommunens plikter om plan, koordinator og barnekoordinator.',
      nn: 'Fullmakta står til 30. juni 2028: kjem det svært mange frå Ukraina, kan departementet ved forskrift gjere unntak frå pliktene i kommunen om plan, koordinator og barnekoordinator.',
      en: 'The power lasts to 30 June 2028: where very many come from Ukraine, the ministry can by regulation make exceptions from the municipality’s duties on plan, coordinator and child coordinator.',
    },
  ],
  'hol § 7-3': [
    {
      nb: 'Kommunens koordinerende enhet har det øverste ansvaret for planer og koordinatorer.',
      nn: 'Den koordinerande eininga i kommunen har det øvste ansvaret for planar og koordinatorar.',
      en: "The municipality's coordinating unit has the overall responsibility for plans and coordinators.",
    },
    {
      nb: 'Kommunens koordinerende enhet har det øverste ansvaret for planer, koordinatorer og barnekoordinatorer.',
      nn: 'Den koordinerande eininga i kommunen har det øvste ansvaret for planar, koordinatorar og barnekoordinatorar.',
      en: "The municipality's coordinating unit has the overall responsibility for plans, coordinators and child coordinators.",
    },
  ],
  'hol ch. 9': [
    {
      nb: 'Kapitlet regulerer tvang overfor personer med utviklingshemning i kommunale tjenester.',
      nn: 'Kapitlet regulerer tvang overfor personar med utviklingshemming i kommunale tenester.',
      en: 'The chapter governs coercion towards people with intellectual disability in municipal services.',
    },
  ],
  'hol § 9-2 (1)': [
    {
      nb: 'Kapitlet gjelder tvang i tjenester etter § 3-2 nummer 6 bokstav a til d til personer med utviklingshemning.',
      nn: 'Kapitlet gjeld tvang i tenester etter § 3-2 nummer 6 bokstav a til d til personar med utviklingshemming.',
      en: 'The chapter covers coercion in services under § 3-2 number 6 letters a to d for people with an intellectual disability.',
    },
    {
      nb: 'Kapitlet gjelder tvang i tjenester etter § 3-2 nummer 6 bokstav a til c og i avlastning til personer med utviklingshemning.',
      nn: 'Kapitlet gjeld tvang i tenester etter § 3-2 nummer 6 bokstav a til c og i avlasting til personar med utviklingshemming.',
      en: 'The chapter covers coercion in services under § 3-2 number 6 letters a to c and in respite care for people with an intellectual disability.',
    },
  ],
  'hol § 9-2 (2)': [
    {
      nb: 'Tvang er det personen motsetter seg, det som er så inngripende at det uansett regnes som tvang, og inngripende varslingssystemer; vanlige oppfordringer er det ikke.',
      nn: 'Tvang er det personen set seg imot, det som er så inngripande at det uansett blir rekna som tvang, og inngripande varslingssystem; vanlege oppmodingar er det ikkje.',
      en: 'Coercion is what the person objects to, what is so intrusive that it counts regardless, and intrusive warning systems; ordinary prompting is not.',
    },
    {
      nb: 'Tvang er det personen motsetter seg, og det som er så inngripende at det uansett regnes som tvang; varsling og lokalisering følger pasient- og brukerrettighetsloven § 4-6 a.',
      nn: 'Tvang er det personen set seg imot, og det som er så inngripande at det uansett blir rekna som tvang; varsling og lokalisering følgjer pasient- og brukarrettslova § 4-6 a.',
      en: 'Coercion is what the person objects to, and what is so intrusive that it counts regardless; warning and tracking follow § 4-6 a of the Patient and User Rights Act.',
    },
  ],
  'hol § 9-5 (3) a': [
    {
      nb: 'Tvang kan brukes for å avverge skade i en nødssituasjon.',
      nn: 'Tvang kan nyttast for å avverje skade i ein naudsituasjon.',
      en: 'Coercion may be used to avert harm in an emergency.',
    },
  ],
  'hol § 9-5 (3) b': [
    {
      nb: 'Tvang kan planlegges for å avverge skade i nødssituasjoner som gjentar seg.',
      nn: 'Tvang kan planleggjast for å avverje skade i naudsituasjonar som tek seg opp att.',
      en: 'Coercion may be planned to avert harm in emergencies that recur.',
    },
  ],
  'hol § 9-5 (3) c': [
    {
      nb: 'Tvang kan brukes for å dekke grunnleggende behov, også ved opplæring og trening.',
      nn: 'Tvang kan nyttast for å dekkje grunnleggjande behov, òg ved opplæring og trening.',
      en: 'Coercion may be used to meet basic needs, also in training.',
    },
  ],
  'hol § 9-7 (2)': [
    {
      nb: 'Vedtak om planlagt tvang treffes av den overordnede faglig ansvarlige for inntil tolv måneder, og spesialisthelsetjenesten skal bistå med å utforme tiltakene.',
      nn: 'Vedtak om planlagd tvang blir gjorde av den overordna fagleg ansvarlege for inntil tolv månader, og spesialisthelsetenesta skal hjelpe til med å utforme tiltaka.',
      en: 'Planned coercion is decided by the head of the service for at most twelve months, and the specialist service has to help to design the measures.',
    },
  ],
  'hol § 9-9 (1)': [
    {
      nb: 'Spesialisthelsetjenesten skal bistå når planlagte tvangstiltak gjennomføres.',
      nn: 'Spesialisthelsetenesta skal hjelpe til når planlagde tvangstiltak blir gjennomførte.',
      en: 'The specialist service has to help when planned coercion is carried out.',
    },
  ],
  'hol § 9-11 (1)': [
    {
      nb: 'Brukeren, vergen eller hjelpevergen og pårørende kan klage til fylkesmannen over tvang i en nødssituasjon.',
      nn: 'Brukaren, verja eller hjelpeverja og pårørande kan klage til fylkesmannen over tvang i ein nødssituasjon.',
      en: 'The user, the guardian or assistant guardian and next of kin may complain to the county governor of coercion in an emergency.',
    },
    {
      nb: 'Brukeren, vergen og pårørende kan klage til fylkesmannen over tvang i en nødssituasjon.',
      nn: 'Brukaren, verja og pårørande kan klage til fylkesmannen over tvang i ein nødssituasjon.',
      en: 'The user, the guardian and next of kin may complain to the county governor (fylkesmannen) of coercion in an emergency.',
    },
    {
      nb: 'Brukeren, vergen og pårørende kan klage til statsforvalteren over tvang i en nødssituasjon.',
      nn: 'Brukaren, verja og pårørande kan klage til statsforvaltaren over tvang i ein nødssituasjon.',
      en: 'The user, the guardian and next of kin may complain to the county governor (statsforvalteren) of coercion in an emergency.',
    },
  ],
  'hol § 9-11 (2)': [
    {
      nb: 'Planlagt tvang som fylkesmannen har prøvd, kan brukeren, vergen eller hjelpevergen og pårørende klage over til fylkesnemnda.',
      nn: 'Planlagd tvang som fylkesmannen har prøvd, kan brukaren, verja eller hjelpeverja og pårørande klage over til fylkesnemnda.',
      en: 'Of planned coercion that the county governor has reviewed, the user, the guardian or assistant guardian and next of kin may complain to the county board.',
    },
    {
      nb: 'Planlagt tvang som fylkesmannen har prøvd, kan brukeren, vergen og pårørende klage over til fylkesnemnda.',
      nn: 'Planlagd tvang som fylkesmannen har prøvd, kan brukaren, verja og pårørande klage over til fylkesnemnda.',
      en: 'Of planned coercion that the county governor (fylkesmannen) has reviewed, the user, the guardian and next of kin may complain to the county board.',
    },
    {
      nb: 'Planlagt tvang som statsforvalteren har prøvd, kan brukeren, vergen og pårørende klage over til fylkesnemnda.',
      nn: 'Planlagd tvang som statsforvaltaren har prøvd, kan brukaren, verja og pårørande klage over til fylkesnemnda.',
      en: 'Of planned coercion that the county governor (statsforvalteren) has reviewed, the user, the guardian and next of kin may complain to the county board.',
    },
    {
      nb: 'Planlagt tvang som statsforvalteren har prøvd, kan brukeren, vergen og pårørende klage over til barneverns- og helsenemnda.',
      nn: 'Planlagd tvang som statsforvaltaren har prøvd, kan brukaren, verja og pårørande klage over til barneverns- og helsenemnda.',
      en: 'Of planned coercion that the county governor has reviewed, the user, the guardian and next of kin may complain to the child welfare and health board.',
    },
  ],
  'hol § 9-11 (5)': [
    {
      nb: 'Fristen for å klage over tvang er tre uker fra vedtaket eller meldingen kom frem.',
      nn: 'Fristen for å klage over tvang er tre veker frå vedtaket eller meldinga kom fram.',
      en: 'The time limit for complaints of coercion is three weeks from when the decision or the message arrived.',
    },
  ],
  'hol § 9-12 (1)': [
    {
      nb: 'Den som har fått vedtak av fylkesnemnda om planlagt tvang, kan bringe det inn for tingretten, men ikke når nemnda har nektet å godkjenne kommunens vedtak.',
      nn: 'Den som har fått vedtak av fylkesnemnda om planlagd tvang, kan bringe det inn for tingretten, men ikkje når nemnda har nekta å godkjenne vedtaket til kommunen.',
      en: 'A decision of the county board on planned coercion may be brought before the district court, but not where the board has refused to approve the decision of the municipality.',
    },
    {
      nb: 'Den som har fått vedtak av barneverns- og helsenemnda om planlagt tvang, kan bringe det inn for tingretten, men ikke når nemnda har nektet å godkjenne kommunens vedtak.',
      nn: 'Den som har fått vedtak av barneverns- og helsenemnda om planlagd tvang, kan bringe det inn for tingretten, men ikkje når nemnda har nekta å godkjenne vedtaket til kommunen.',
      en: 'A decision of the child welfare and health board on planned coercion may be brought before the district court, but not where the board has refused to approve the decision of the municipality.',
    },
  ],
  'hol § 9-12 (2)': [
    {
      nb: 'Den tvangen er rettet mot, kan reise saken, og pårørende, vergen eller hjelpevergen kan det også.',
      nn: 'Den tvangen er retta mot, kan reise saka, og pårørande, verja eller hjelpeverja kan det òg.',
      en: 'The person whom the coercion is aimed at may bring the case, and so may next of kin and the guardian or assistant guardian.',
    },
    {
      nb: 'Den tvangen er rettet mot, kan reise saken, og pårørende eller vergen kan det også.',
      nn: 'Den tvangen er retta mot, kan reise saka, og pårørande eller verja kan det òg.',
      en: 'The person whom the coercion is aimed at may bring the case, and so may next of kin and the guardian.',
    },
  ],
  'hol § 9-12 (3)': [
    {
      nb: 'Fristen for å gå til tingretten er to måneder fra meldingen om vedtaket.',
      nn: 'Fristen for å gå til tingretten er to månader frå meldinga om vedtaket.',
      en: 'The time limit for going to the district court is two months from the message of the decision.',
    },
  ],
  'hol ch. 10': [
    {
      nb: 'Kapitlet regulerer tvang overfor rusavhengige.',
      nn: 'Kapitlet regulerer tvang overfor rusavhengige personar.',
      en: 'The chapter governs coercion towards people dependent on substances.',
    },
  ],
  'hol § 11-4 (2)': [
    {
      nb: 'Kommunen inngår samarbeidsavtale med det regionale helseforetaket om utskrivningsklare pasienter.',
      nn: 'Kommunen gjer samarbeidsavtale med det regionale helseføretaket om utskrivingsklare pasientar.',
      en: 'The municipality makes a cooperation agreement with the regional health authority on patients ready for discharge.',
    },
  ],
  'hol § 12-1': [
    {
      nb: 'De som arbeider etter loven, har forvaltningens taushetsplikt, og for et barns skyld kan fylkesmannen pålegge den selv mot foreldrenes samtykke.',
      nn: 'Dei som arbeider etter lova, har teieplikta til forvaltninga, og av omsyn til eit barn kan fylkesmannen påleggje henne sjølv mot samtykket til foreldra.',
      en: "Those working under the Act are bound as the administration is, and for a child's sake the county governor, then called fylkesmannen, may impose it despite the parents' consent.",
    },
    {
      nb: 'De som arbeider etter loven, har forvaltningens taushetsplikt, og for et barns skyld kan statsforvalteren pålegge den selv mot foreldrenes samtykke.',
      nn: 'Dei som arbeider etter lova, har teieplikta til forvaltninga, og av omsyn til eit barn kan statsforvaltaren påleggje henne sjølv mot samtykket til foreldra.',
      en: "Those working under the Act are bound as the administration is, and for a child's sake the county governor, now called statsforvalteren, may impose it despite the parents' consent.",
    },
    {
      nb: 'De som arbeider etter loven, har forvaltningens taushetsplikt med dens nyere regel om deling mellom organer, og for et barns skyld kan den pålegges mot foreldrenes samtykke.',
      nn: 'Dei som arbeider etter lova, har teieplikta til forvaltninga med den nyare regelen om deling mellom organ, og av omsyn til eit barn kan ho påleggjast mot samtykket til foreldra.',
      en: "Those working under the Act are bound as the administration is, with its newer rule on sharing between authorities, and for a child's sake this may be imposed despite the parents' consent.",
    },
  ],
  'hol § 12-1 (3)': [
    {
      nb: 'For et barns skyld kan statsforvalteren pålegge taushet selv om foreldrene samtykker i at noe gjøres kjent.',
      nn: 'Av omsyn til eit barn kan statsforvaltaren påleggje teieplikt sjølv om foreldra samtykkjer i at noko blir gjort kjent.',
      en: "For a child's sake the county governor may impose confidentiality even where the parents agree to disclosure.",
    },
  ],
}
