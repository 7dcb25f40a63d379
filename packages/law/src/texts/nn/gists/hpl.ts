import type { GistsOfAct } from '../../types.js'
import type { hpl as register } from '../../../provisions/hpl.js'

/** What each wording says, in nynorsk: Helsepersonelloven, LOV-1999-07-02-64. */
export const hpl: GistsOfAct<typeof register> = {
  'hpl § 4 (1)': ['Helsepersonell skal arbeide fagleg forsvarleg og gi omsorgsfull hjelp.'],
  'hpl § 4 (2)': [
    'Helsepersonell kjenner grensene sine, samarbeider, og skal vere med på planen til den som har rett til han.',
  ],
  'hpl § 4 b': ['Kosmetiske inngrep utan medisinsk grunn skal ikkje gjerast på nokon under 18 år.'],
  'hpl § 7 (1)': [
    'Når det hastar, skal helsepersonell hjelpe straks, også utan samtykke og mot eit nei, berre avgrensa av retten til å avslå i særlege situasjonar.',
  ],
  'hpl § 7 (2)': ['I tvil om det hastar, skal helsepersonell undersøkje.'],
  'hpl § 7 (3)': ['Plikta fell bort når ein annan kvalifisert tek ansvaret.'],
  'hpl § 10': [
    'Den som gir helsehjelp, skal informere dei som har krav på det.',
    'Den som gir helse- og omsorgstenester, skal informere dei som har krav på det.',
    'Den som gir tenesta, skal både informere og syte for medverknad.',
  ],
  'hpl § 10 (2)': [
    'Departementet kan gi nærare reglar om informasjonsplikta.',
    'Den som gir tenesta, skal la pasienten eller brukaren vere med på å avgjere.',
  ],
  'hpl § 10 a': [
    'Helsepersonell skal ta vare på mindreårige barn av alvorleg sjuke pasientar.',
    'Helsepersonell skal ta vare på mindreårige barn og sysken av alvorleg sjuke pasientar.',
  ],
  'hpl § 10 b': ['Helsepersonell skal ta vare på mindreårige som mister forelder eller sysken.'],
  'hpl § 16 (1)': [
    'Verksemder som gav helsehjelp, skulle organiserast slik at personellet kunne halde pliktene sine.',
    'Verksemder som gir helse- og omsorgstenester, skal organiserast slik at personellet kan halde pliktene sine.',
  ],
  'hpl § 21': [
    'Helsepersonell skal teie om det dei får vite om helsa og privatlivet til folk, og hindre at andre får vite det.',
    'Helsepersonell skal teie, hindre at andre får vite, og ikkje lese eller søkje etter opplysningar utan tenesteleg grunn.',
  ],
  'hpl § 21 (4)': [
    'Dei som får opplysningar etter unntaka som er nemnde, har same plikt til å teie.',
  ],
  'hpl § 21 a': [
    'Ingen skal lese, søkje etter eller bruke slike opplysningar utan grunn i hjelpa, administrasjonen av henne eller særskild heimel.',
  ],
  'hpl § 22 (1)': [
    'Den som opplysningane gjeld, kan få dei, og andre kan få dei når den verna samtykkjer.',
    'Den som opplysningane gjeld, kan få tilgang til dei, og andre kan få det når den verna samtykkjer.',
  ],
  'hpl § 22 (2)': [
    'Under 16 år samtykkjer dei som samtykkjer til helsehjelpa, men eit respektabelt ønske frå ein 12–15-åring tel også her.',
    'Under 16 år samtykkjer dei som samtykkjer til helsehjelpa.',
    'Under 16 år samtykkjer dei som samtykkjer til helsehjelpa; over 16 år utan avgjerdskompetanse kan næraste pårørande.',
  ],
  'hpl § 22 (2) sentence 2': [
    'Næraste pårørande kan samtykkje for den over 16 år som manglar avgjerdskompetanse.',
  ],
  'hpl § 22 (3)': [
    'Næraste pårørande kan samtykkje for den over 16 år som av oppgitte grunnar ikkje kan vurdere spørsmålet.',
    'Næraste pårørande kan samtykkje for den over 16 år som manglar avgjerdskompetanse.',
    'Eit forsikringsselskap får ikkje det pasienten sjølv kan nektast innsyn i.',
  ],
  'hpl § 23': [
    'Seks unntak frå teieplikta, mellom dei kjende og anonyme opplysningar, tungtvegande interesser og heimel i lov.',
    'Fem unntak frå teieplikta; dyrehald er flytta til ein eigen paragraf.',
  ],
  'hpl § 23 no. 1': ['Det er lov å seie noko til den som alt veit det.'],
  'hpl § 23 no. 2': ['Det er lov å seie noko som ingen har god grunn til å halde løynd.'],
  'hpl § 23 no. 3': ['Det er lov å gi vidare noko som ikkje kan knytast til nokon.'],
  'hpl § 23 no. 4': [
    'Tungtvegande private eller offentlege interesser kan gjere det rett å seie frå.',
  ],
  'hpl § 23 no. 5': ['Mishandling og alvorleg vanstell av dyr kan meldast.'],
  'hpl § 23 no. 6': ['Det er lov å seie frå når lov eller forskrift klart byggjer på det.'],
  'hpl § 23 a': ['Det er lov å seie noko til den som alt veit det.'],
  'hpl § 23 b': ['Det er lov å seie noko som ingen har god grunn til å halde løynd.'],
  'hpl § 23 c': ['Det er lov å gi vidare noko som ikkje kan knytast til nokon.'],
  'hpl § 23 d': ['Tungtvegande private eller offentlege interesser kan gjere det rett å seie frå.'],
  'hpl § 23 e': ['Det er lov å seie frå når lov eller forskrift klart byggjer på det.'],
  'hpl § 24': [
    'Vektige grunnar kan opne for å seie noko om ein død, og næraste pårørande får som regel sjå journalen.',
    'Vektige grunnar kan opne for å seie noko om ein død, og næraste pårørande får som regel sjå journalen.',
  ],
  'hpl § 24 (2)': [
    'Næraste pårørande har rett til å sjå journalen etter eit dødsfall, om ikkje særlege grunnar talar imot.',
  ],
  'hpl § 25 (1)': [
    'Samarbeidande personell kan få det som trengst for forsvarleg hjelp når pasienten ikkje set seg imot; elektronisk tilgang mellom verksemder følgjer eigne reglar.',
    'Samarbeidande personell kan få det som trengst for forsvarleg hjelp når pasienten ikkje set seg imot.',
    'Samarbeidande personell kan få det som trengst når pasienten ikkje set seg imot, og uansett ved nær og alvorleg fare for eige liv eller for andre.',
    'Personell som hjelper pasienten, kan få det som er relevant og nødvendig; retten til å nekte står i ein annan paragraf.',
  ],
  'hpl § 25 (1) sentence 2': [
    'Elektronisk tilgang på tvers av verksemder følgde reglane i helseregisterlova.',
    'Ved nær og alvorleg fare for eige liv eller for andre kunne opplysningar bli gitte sjølv om pasienten nekta.',
  ],
  'hpl § 25 (2)': [
    'Teknisk personell kan få den tilgangen arbeidet med dokumentasjonen krev.',
    'Verksemda eller den som har skrive opplysningane, kan gi dei, også ved direkte tilgang.',
  ],
  'hpl § 25 (3)': [
    'Samarbeidande personell kan få det som trengst av omsyn til barna til pasienten, når pasienten ikkje set seg imot.',
    'Samarbeidande personell kan få det som trengst av omsyn til dei mindreårige barna eller syskena til pasienten, når pasienten ikkje set seg imot.',
    'Den som skal bruke opplysningane, må sjølv vurdere om dei trengst.',
  ],
  'hpl § 25 (4)': [
    'Dei som får opplysningane, har same teieplikt som helsepersonell.',
    'Departementet kan gi forskrift om slik deling og om retten til å seie nei.',
  ],
  'hpl § 25 a': [
    'Helsepersonell kunne dele i faglege fellesskap for å støtte kvarandre, lære opp og gjennomføre hjelpa, om ikkje pasienten sette seg imot.',
  ],
  'hpl § 25 b': [
    'Utpeikte legar og tannlegar kunne dele det som trongst for å hjelpe ein annan pasient, om ikkje pasienten sette seg imot.',
  ],
  'hpl § 26': [
    'Leiinga kan få det som trengst for hjelpa og kvalitetssikringa, helst utan namn.',
    'Leiinga kan få det som trengst, også i verksemder som deler journal.',
    'Epikrisa blir send til den som følgjer opp pasienten, og til fastlegen.',
  ],
  'hpl § 26 (3)': [
    'Reglane om teieplikt gjeld òg for dei som arbeider i pasientadministrasjonen.',
    'Pasientadministrasjonen skal få det som trengst om identitet, diagnose, hjelpebehov og opphald.',
    'Departementet kan gi forskrift om epikrisar.',
  ],
  'hpl § 26 (4)': ['Reglane om teieplikt gjeld òg for dei som arbeider i pasientadministrasjonen.'],
  'hpl § 27': [
    'Den som er sakkunnig, kan fortelje oppdragsgivaren det oppdraget gjeld.',
    'Helsepersonell kan dele for læring og for å hjelpe ein annan pasient, helst utan namn.',
  ],
  'hpl § 27 (1) a': [
    'Helsepersonell i faglege fellesskap kan få opplysningar for å støtte kvarandre, lære opp eller gjennomføre hjelpa.',
  ],
  'hpl § 27 (1) b': [
    'Helsepersonell med autorisasjon eller lisens kan få opplysningar for å hjelpe ein annan pasient.',
  ],
  'hpl § 28 (1) a': [
    'Helsepersonell som har hatt pasienten, kan få opplysningar for eiga læring eller betre kvalitet.',
  ],
  'hpl § 28 (1) b': [
    'Den som har undervisningsansvar i verksemda, kan leite fram opplysningar som høver i undervisning.',
  ],
  'hpl § 28 (1) c': [
    'Ein ekstern rettleiar kan få det som trengst for å gjennomføre vedtaket til tilsynsstyresmakta.',
  ],
  'hpl § 28 (1) d': ['Teknisk personell kan få den tilgangen arbeidet med dokumentasjonen krev.'],
  'hpl § 28 (1) e': [
    'Pasientadministrasjonen kan få identitet, diagnose, hjelpebehov og datoar for opphaldet.',
  ],
  'hpl § 28 (1) f': [
    'Samarbeidande personell kan få det som dei mindreårige barna eller syskena til pasienten treng at dei veit.',
  ],
  'hpl § 28 (1) g': [
    'Leiinga kan få det som trengst for å finne pasientar til bestemte forskings- eller kvalitetsprosjekt.',
  ],
  'hpl § 28 (1) h': [
    'Ein klinisk etikkomité kan få det som trengst for å gi råd, når samtykke ikkje lèt seg innhente.',
  ],
  'hpl § 29': [
    'Departementet kunne gi dispensasjon frå teieplikta; ordlyden frå den tida er ikkje lesen.',
    'Departementet kan avgjere at forskarar får opplysningar, og dei som får dei, har teieplikt.',
    'Departementet kan gi dispensasjon til statistikk, forsking, kvalitet og styring, og dei som får opplysningane, har teieplikt.',
    'Departementet kan gi dispensasjon til slike formål når samtykke er umogleg eller vanskeleg å få, og dei som får opplysningane, har teieplikt.',
    'Pasienten kan seie nei til deling for helsehjelp og til nokre andre formål, men tungtvegande grunnar går føre.',
  ],
  'hpl § 29 (1)': ['Pasienten kan seie nei til deling for helsehjelp og til nokre andre formål.'],
  'hpl § 29 (2)': ['Må ein rekne med eit nei, skal opplysningane heller ikkje delast.'],
  'hpl § 29 (3)': ['Tungtvegande grunnar kan gå framfor eit nei.'],
  'hpl § 29 a': [
    'Leiinga kan få opplysningar til helsehjelp, internkontroll, kvalitetsarbeid og statistikk.',
  ],
  'hpl § 29 b': [
    'Departementet kan avgjere at opplysningar blir gitte til kvalitetssikring, planlegging og styring, og dei som får dei, har teieplikt.',
    'Departementet kan avgjere at opplysningar blir gitte til helseanalysar, kvalitetssikring og styring, og dei som får dei, har teieplikt.',
    'Departementet kan avgjere at opplysningar blir gjorde tilgjengelege for helseanalysar, kvalitetssikring og styring, og dei som får dei, har teieplikt.',
    'Departementet kan la nokon observere helsepersonell i arbeid utan hinder av lovfesta teieplikt.',
    'Ein sakkunnig kan gi oppdragsgivaren det som er motteke under oppdraget og har noko å seie for det; pasienten skal vite om oppdraget.',
  ],
  'hpl § 29 c': [
    'Helsepersonell som har hatt pasienten, kan be om opplysningar for å lære eller sikre kvaliteten, om ikkje pasienten set seg imot.',
    'Helsepersonell som har hatt pasienten, kan be om opplysningar for kvalitet eller eiga læring, òg automatisk.',
    'Helsepersonell som har hatt pasienten, kan be om tilgang til opplysningar for kvalitet eller eiga læring.',
    'Helsepersonell som har hatt pasienten, kan sjå opplysningar for eiga læring eller kvalitet utan å be om det, og det skal dokumenterast.',
    'Departementet kan gi forskrift om opplysningar til arbeidsgivaren.',
  ],
  'hpl § 29 d': [
    'Ein klinisk etikkomité kan få det som trengst for å gi råd, om ikkje pasienten har sett seg imot, og har sjølv teieplikt.',
    'Utlendingsstyresmaktene kan få det som trengst om utlendingar med strafferettsleg særreaksjon.',
  ],
  'hpl § 29 e': [
    'Lege eller tannlege i avdelinga kan leite fram opplysningar som høver i undervisning, om ikkje pasienten set seg imot.',
    'Departementet kan gi dispensasjon til statistikk, forsking, kvalitet og styring når samtykke er umogleg eller vanskeleg å få.',
  ],
  'hpl § 29 f': [
    'Departementet kan la nokon observere helsepersonell i arbeid utan hinder av teieplikta.',
  ],
  'hpl § 30': [
    'Helsepersonell skal gi Helsetilsynet og fylkesmannen det dei krev for tilsynet, utan hinder av teieplikta.',
    'Alle som gir helse- og omsorgstenester, skal gi tilsynsstyresmakta det ho ber om, og kan gi opplysningar av eige tiltak.',
    'Alle som gir helse- og omsorgstenester, skal gi Helsetilsynet og statsforvaltaren det dei ber om, og kan gi opplysningar av eige tiltak.',
  ],
  'hpl § 31': ['Naudetatane blir varsla når det trengst for å avverje alvorleg skade.'],
  'hpl § 32': [
    'Helsepersonell varslar kommunen om behov for tiltak når pasienten samtykkjer, og uansett om rusbruk som trugar eit ufødd barn.',
    'Helsepersonell varslar kommunen om behov for tiltak når pasienten samtykkjer, og uansett om rusbruk som trugar eit ufødd barn.',
  ],
  'hpl § 33': [
    'Helsepersonell skal melde alvorleg uro for eit barn til barneverntenesta; ordlyden er ikkje lesen.',
    'Mishandling, alvorleg sjukdom utan behandling, udekte særbehov, alvorlege åtferdsvanskar og fare for menneskehandel skal meldast, utan hinder av teieplikta.',
    'Alvorleg uro for eit barn skal meldast til barnevernstenesta, utan hinder av teieplikta; ordlyden er slutta frå seinare tekst.',
    'Barn som set si eiga utvikling i alvorleg fare, skal meldast, ved sida av mishandling, sjukdom og udekte behov.',
    'Mishandling, alvorleg sjukdom utan behandling, udekte særbehov, alvorlege åtferdsvanskar og fare for menneskehandel skal meldast til barnevernstenesta.',
  ],
  'hpl § 33 (2) c': [
    'Får eit barn med funksjonsnedsetjing ikkje den behandlinga eller opplæringa det særleg treng, skal det meldast.',
    'Får eit barn med funksjonsnedsetjing ikkje den behandlinga eller opplæringa det særleg treng, skal det meldast.',
  ],
  'hpl § 34': [
    'Lege, psykolog og optikar seier frå når helsa gjer nokon uskikka til å køyre eller fly.',
    'Lege, psykolog og optikar seier frå når helsa gjer nokon uskikka til å køyre eller fly.',
  ],
  'hpl § 34 a': [
    'Lege, psykolog og optikar kan seie frå om svekt helse hos den som fører skinnegåande køyretøy eller fartøy, eller er los.',
  ],
  'hpl § 34 b': ['Mishandling og alvorleg vanstell av dyr kan meldast til styresmaktene.'],
  'hpl § 35 (1)': ['Lege eller jordmor skal melde fødslar til folkeregisteret.'],
  'hpl § 36 (1)': ['Legar skal gi erklæring om dødsfall som dei får kjennskap til i arbeidet.'],
  'hpl § 38': [
    'Helsepersonell skulle melde frå om betydeleg personskade på pasientar til tilsynet; ordlyden frå 2012 er ikkje lesen.',
  ],
  'hpl § 38 a': [
    'Helsepersonell skal raskt seie frå til koordinerande eining når nokon treng individuell plan og koordinator.',
  ],
  'hpl § 45 a': [
    'Etter utskriving skal eit samandrag sendast til dei som treng det for å følgje opp pasienten.',
  ],
  'hpl § 45 (1)': [
    'Den som hjelper pasienten, skal få nødvendige journalopplysningar når pasienten ikkje set seg imot; elektronisk tilgang følgjer eigne reglar.',
    'Den som hjelper pasienten, skal få nødvendige journalopplysningar når pasienten ikkje set seg imot.',
    'Den som hjelper pasienten, skal få nødvendige journalopplysningar når pasienten ikkje set seg imot, og kan få dei uansett ved nær og alvorleg fare.',
  ],
  'hpl § 45 (1) sentence 2': [
    'Elektronisk tilgang på tvers av verksemder følgde reglane i helseregisterlova.',
    'Journalen skal vise at anna helsepersonell har fått opplysningar.',
    'Ved nær og alvorleg fare for eige liv eller for andre kunne journalopplysningar bli gitte sjølv om pasienten nekta.',
  ],
  'hpl § 45': [
    'Den som hjelper pasienten, skal få nødvendige journalopplysningar når pasienten ikkje set seg imot; elektronisk tilgang følgjer eigne reglar.',
    'Den som hjelper pasienten, skal få nødvendige journalopplysningar når pasienten ikkje set seg imot.',
    'Den som hjelper pasienten, skal få nødvendige journalopplysningar når pasienten ikkje set seg imot, og kan få dei uansett ved nær og alvorleg fare.',
  ],
}
