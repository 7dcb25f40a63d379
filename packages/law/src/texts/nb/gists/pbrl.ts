import type { GistsOfAct } from '../../types.js'
import type { pbrl as register } from '../../../provisions/pbrl.js'

/** What each wording says, in bokmål: Pasient- og brukerrettighetsloven, LOV-1999-07-02-63. */
export const pbrl: GistsOfAct<typeof register> = {
  'pbrl § 1-3 b': [
    'Pasienten peker selv ut sin nærmeste; går ikke det, teller varig kontakt, med utgangspunkt i en rekke fra ektefellen til verge eller hjelpeverge, der barn og søsken må være myndige.',
    'Pasienten peker selv ut sin nærmeste; går ikke det, teller varig kontakt, med utgangspunkt i en rekke som ender med verge eller fremtidsfullmektig for personlige forhold, og der barn og søsken må være fylt 18 år.',
    'Pasienter og brukere peker selv ut sin nærmeste; går ikke det, teller varig kontakt, med utgangspunkt i en rekke fra ektefellen til verge eller fremtidsfullmektig for personlige forhold.',
  ],
  'pbrl § 1-3 c': [
    'Helsehjelp er det helsepersonell gjør for å forebygge, finne ut av, behandle, bevare, rehabilitere eller pleie.',
  ],
  'pbrl § 1-3 d': [
    'Helse- og omsorgstjenesten er kommunens, spesialisthelsetjenesten, tannhelsetjenesten og private.',
  ],
  'pbrl § 1-3 f': [
    'En bruker ber om eller får kommunale helse- og omsorgstjenester som ikke er helsehjelp.',
  ],
  'pbrl § 2-1 (2)': [
    'Teksten fra før september 2004 er ikke lest.',
    'Pasienten har rett til nødvendig spesialisthelsehjelp når nytte kan ventes og kostnaden står i rimelig forhold til den, med en frist etter medisinsk forsvarlighet.',
    'Pasienten har rett til nødvendig spesialisthelsehjelp når nytte kan ventes og kostnaden står i rimelig forhold til den, med en frist etter faglig forsvarlighet.',
    'Den som trenger det, har rett til nødvendige helse- og omsorgstjenester i kommunen.',
  ],
  'pbrl § 2-1 (4)': [
    'Ble fristen brutt, kunne pasienten få hjelpen straks, om nødvendig privat eller i utlandet.',
    'Kommunen gir den som søker eller trenger tjenester, de helseopplysningene som trengs for å bruke retten.',
  ],
  'pbrl § 2-1 a (2)': [
    'Den som trenger det, har rett til nødvendige helse- og omsorgstjenester i kommunen.',
  ],
  'pbrl § 2-1 a (4)': [
    'Kommunen gir den som søker eller trenger tjenester, de helseopplysningene som trengs for å bruke retten.',
  ],
  'pbrl § 2-1 b (2)': [
    'Pasienten har rett til nødvendig spesialisthelsehjelp når nytte kan ventes og kostnaden står i rimelig forhold til den, med en frist som er faglig forsvarlig.',
    'Pasienten har rett til nødvendig spesialisthelsehjelp, med en frist som settes mens henvisningen vurderes; vilkårene står nå bare i forskriften.',
    'Pasienten har rett til nødvendig spesialisthelsehjelp, men bare i de tjenestene som spesialisthelsetjenesten skal yte og betale.',
  ],
  'pbrl § 2-1 b (4)': [
    'Blir fristen brutt, kan pasienten få hjelpen straks, om nødvendig privat eller i utlandet.',
    'Blir fristen brutt, kan pasienten få hjelpen straks, om nødvendig privat.',
    'Blir fristen brutt, kan pasienten få hjelpen straks, om nødvendig privat; fra 28. mars til 30. september 2020 var regelen satt til side.',
  ],
  'pbrl § 2-2 (1)': [
    'Teksten fra før september 2004 er ikke lest.',
    'Den som henvises til sykehus eller spesialistpoliklinikk, skal vurderes innen 30 virkedager fra mottaket.',
    'Den som henvises til sykehus, spesialistpoliklinikk eller rusinstitusjon, skal vurderes innen 30 virkedager fra mottaket.',
    'Den som henvises, skal innen 10 virkedager etter mottaket få vite om hun eller han har rett til nødvendig helsehjelp, raskere ved mistanke om alvorlig sykdom.',
    'Pasienten har rett til øyeblikkelig hjelp i spesialisthelsetjenesten.',
  ],
  'pbrl § 2-2 (2)': [
    'Det skal vurderes om pasienten har rett, og om en frist skal settes; pasienten og henvisende lege får vite det, og pasienten også om klage.',
    'Starttidspunktet skal ligge før fristen, og kan det ikke det, kontakter tjenesten straks HELFO.',
    'Retten til nødvendig spesialisthelsehjelp har to vilkår: forventet nytte, og ressursbruk i rimelig forhold til nytten.',
  ],
  'pbrl § 2-2 (3)': [
    'Vurderingen bygger på henvisningen; mangler noe, hentes det inn eller pasienten kalles inn.',
    'Pasienten får vite om klageadgang, klagefrist og fremgangsmåte.',
    'Retten dekker de tjenestene som spesialisthelsetjenesten skal yte og betale.',
  ],
  'pbrl § 2-2 (4)': [
    'Ved mistanke om alvorlig eller livstruende sykdom har pasienten rett til raskere vurdering.',
    'Den som henviser, får vite det samme som pasienten.',
  ],
  'pbrl § 2-2 a (2)': [
    'Innen 10 virkedager etter mottaket vurderes retten, og den som har rett, får en faglig forsvarlig frist for start, et tidspunkt innenfor den og et forsvarlig forløp.',
  ],
  'pbrl § 2-2 a (3)': [
    'Innen 10 virkedager etter mottaket får pasienten vite om vurderingen, tidspunktet, fristen og klageadgangen, og den som henviser, det samme.',
  ],
  'pbrl § 2-2 a (4)': ['Ved mistanke om alvorlig eller livstruende sykdom går alt dette raskere.'],
  'pbrl § 2-2 b (1)': [
    'Blir fristen brutt, kan pasienten få hjelpen startet straks, om nødvendig privat, og tjenesten varsler Helfo straks når fristen ikke kan holdes.',
  ],
  'pbrl § 2-3': [
    'Etter henvisning fra allmennlege kan pasienten kreve én ny vurdering for samme tilstand.',
  ],
  'pbrl § 2-5': [
    'Den som trenger langvarige og samordnede helse- og omsorgstjenester, kan kreve individuell plan.',
  ],
  'pbrl § 2-5 a': [
    'Den som er alvorlig syk eller skadet og følges opp av spesialisthelsetjenesten en tid, kan kreve en fast lege der.',
  ],
  'pbrl § 2-5 b': [
    'Den som trenger sammensatte eller langvarige og samordnede tjenester, kan kreve koordinator.',
  ],
  'pbrl § 2-5 c': [
    'Familien til et barn med alvorlig sykdom, skade eller funksjonsnedsettelse kan kreve barnekoordinator, også før barnet er født.',
  ],
  'pbrl § 2-5 d': [
    'Departementet kunne for en tid sette blant annet fristen for hjelpen, beskjeden om retten innen ti virkedager, plan og kontaktlege til side, på grunn av mange ankomster fra Ukraina.',
    'Fullmakten fulgte reglene til nye paragrafer: fristen, beskjeden om retten og tidspunktet, plan og kontaktlege, men ikke vurderingen innen ti virkedager.',
    'Departementet kunne for en ny periode sette retten til plan, kontaktlege, koordinator og barnekoordinator til side ved forskrift.',
    'Fullmakten er gitt på nytt til sommeren 2028 og omfatter fortsatt plan, kontaktlege, koordinator og barnekoordinator.',
  ],
  'pbrl § 2-7': [
    'Avgjørelser om plan og koordinator følger ikke forvaltningslovens regler om enkeltvedtak.',
  ],
  'pbrl § 2-7 (1)': [
    'Reglene om enkeltvedtak i forvaltningsloven gjelder ikke vedtak etter kapittel 2.',
    'Reglene om enkeltvedtak i forvaltningsloven gjelder vedtak om pasientreiser, men ikke andre vedtak etter kapittel 2.',
  ],
  'pbrl § 2-7 (2) sentence 1': [
    'Vedtak om hjelp hjemme, personlig assistanse, institusjon, avlastning og omsorgslønn i mer enn to uker fulgte reglene om enkeltvedtak.',
    'Vedtak om hjelp hjemme, personlig assistanse, institusjon og pårørendestøtte i mer enn to uker følger reglene om enkeltvedtak.',
  ],
  'pbrl § 2-7 (2) sentence 2': [
    'Reglene om enkeltvedtak gjelder også vedtak om kriteriene for langtidsopphold.',
    'Reglene om enkeltvedtak gjelder på nytt vedtak om kriteriene for langtidsopphold.',
  ],
  'pbrl § 3-1 (1)': [
    'Pasienter og brukere er med på å bestemme hvordan tjenestene gis, på en måte som passer for dem; retten til å velge mellom forsvarlige metoder gjelder pasienter.',
    'Pasienter og brukere er med på å velge både tjeneste og metode, og barn med egne synspunkter skal få vite og bli hørt, med vekt etter alder og modenhet.',
  ],
  'pbrl § 3-1 (2)': [
    'Tjenesten utformes sammen med den det gjelder, og barn tas med på råd når modning og sak tilsier det.',
    'Tjenesten utformes sammen med den det gjelder, og det personen mener, veier særlig tungt ved blant annet personlig assistanse.',
  ],
  'pbrl § 3-1 (3)': [
    'Mangler pasienten samtykkekompetanse, er nærmeste pårørende med sammen med pasienten.',
    'Mangler pasienten beslutningskompetanse, er nærmeste pårørende med sammen med pasienten.',
  ],
  'pbrl § 3-1 (4)': [
    'Den som vil ha noen med seg når tjenesten gis, skal vanligvis få det.',
    'Også når pasienten selv har beslutningskompetanse, kan nærmeste pårørende være med ved fare for andre eller av hensyn til barn.',
  ],
  'pbrl § 3-1 (4) a': [
    'Nærmeste pårørende kan være med når en pasient med beslutningskompetanse har en alvorlig sinnslidelse og er nær ved å skade andre alvorlig.',
  ],
  'pbrl § 3-1 (4) b': [
    'Nærmeste pårørende kan være med når barn i omsorgen til en pasient med beslutningskompetanse trenger det.',
  ],
  'pbrl § 3-1 (5)': [
    'Den som vil ha noen med seg når tjenesten gis, skal vanligvis få det.',
    'Å ha andre til stede er en rettighet, som bare viker når forsvarlige tjenester krever det.',
  ],
  'pbrl § 3-2': [
    'Pasienten skal forstå sin tilstand og hjelpen, få vite om skader og mulig erstatning, mens brukere skal kjenne tilbudet og rettighetene sine.',
    'Pasienten skal forstå sin tilstand og hjelpen og få vite om skader, også hva som gjøres for at en uventet skade ikke skjer igjen; brukere skal kjenne tilbudet og rettighetene sine.',
    'Pasienten skal forstå sin tilstand og hjelpen, få vite om skader og tilbys et møte innen ti dager etter en svært alvorlig hendelse; brukere skal kjenne tilbudet og rettighetene sine.',
    'Pasienten skal forstå sin tilstand og hjelpen og få vite om skader, og møtet etter en svært alvorlig hendelse skal også avklare hva den rammede trenger; brukere skal kjenne tilbudet og rettighetene sine.',
  ],
  'pbrl § 3-2 (1)': [
    'Pasienten skal få vite det som trengs for å forstå egen helse, hjelpen og risikoen ved den.',
  ],
  'pbrl § 3-2 (2)': [
    'Den som ikke vil vite, skal som regel slippe, unntatt for å hindre skade eller når lov krever det.',
  ],
  'pbrl § 3-2 (3)': [
    'Det kan ties om noe for å hindre fare for pasienten selv, eller når det klart ville skade noen som står pasienten nær.',
  ],
  'pbrl § 3-3 (1)': [
    'Nærmeste pårørende får vite om pasientens helse når pasienten sier ja eller situasjonen tilsier det.',
    'Nærmeste pårørende til pasienter og brukere får vite om helsen når den det gjelder, sier ja eller situasjonen tilsier det.',
  ],
  'pbrl § 3-3 (2)': [
    'Kan en pasient over 16 år åpenbart ikke ivareta seg selv på grunn av nærmere angitte tilstander, får både pasienten og nærmeste pårørende informasjon.',
    'Kan en pasient eller bruker over 16 år åpenbart ikke ivareta seg selv på grunn av nærmere angitte tilstander, får både den det gjelder og nærmeste pårørende informasjon.',
    'Både den over 16 år som mangler beslutningskompetanse, og nærmeste pårørende får informasjon.',
  ],
  'pbrl § 3-3 (3)': [
    'Ved uventet dødsfall får nærmeste pårørende vite om hendelsen, så langt taushetsplikten tillater.',
    'Ved uventet dødsfall får nærmeste pårørende vite om hendelsen og tilbud om møte, så langt taushetsplikten tillater.',
    'Også når pasienten selv har beslutningskompetanse, får nærmeste pårørende vite ved fare for andre eller av hensyn til barn.',
  ],
  'pbrl § 3-3 (3) a': [
    'Nærmeste pårørende har krav på informasjon ved en alvorlig sinnslidelse med nær og alvorlig fare for andre.',
  ],
  'pbrl § 3-3 (3) b': [
    'Nærmeste pårørende har krav på informasjon når hensynet til barn i pasientens omsorg taler for det.',
  ],
  'pbrl § 3-3 (4)': [
    'Ved uventet dødsfall får nærmeste pårørende vite om hendelsen og tilbud om møte, så langt taushetsplikten tillater.',
  ],
  'pbrl § 3-4': [
    'Foreldrene informeres til barnet er 16 år, men ikke mot ønsket til en 12–15-åring med god grunn; det foreldreansvaret krever, får de uansett.',
  ],
  'pbrl § 3-4 (1)': [
    'Er pasienten under 16 år, får både barnet og de som har foreldreansvaret, informasjon.',
    'Er pasienten eller brukeren under 16 år, får både barnet og de som har foreldreansvaret, informasjon.',
  ],
  'pbrl § 3-4 (2)': [
    'En pasient på 12 til 15 år kan av respektable grunner kreve at foreldrene ikke får vite.',
    'En pasient eller bruker på 12 til 15 år kan av respektable grunner kreve at foreldrene ikke får vite.',
  ],
  'pbrl § 3-4 (3)': [
    'Det foreldrene trenger for å fylle foreldreansvaret, fikk de vite uansett så lenge pasienten var under 18 år.',
    'Taler tungtveiende hensyn til barnet mot det, får foreldrene ikke vite, uansett barnets alder.',
  ],
  'pbrl § 3-4 (4)': [
    'Hadde barneverntjenesten omsorgen for noen under 16 år, gjaldt reglene om foreldrenes informasjon for den.',
    'Det foreldrene trenger for å fylle foreldreansvaret, får de vite uansett til barnet er 18 år, og barnet skal få beskjed om det.',
  ],
  'pbrl § 3-4 (4) sentence 2': [
    'Barnet skal få beskjed når foreldrene får det foreldreansvaret krever at de vet.',
  ],
  'pbrl § 3-4 (5)': [
    'Kan det bli aktuelt å holde noe fra foreldrene, skal barnet tidlig få vite om deres rett og unntakene.',
  ],
  'pbrl § 3-4 (6)': [
    'Har barneverntjenesten omsorgen for noen under 18 år etter akuttvedtak, flytteforbud eller omsorgsovertakelse, får den informasjon som foreldre ellers får.',
    'Har barnevernstjenesten omsorgen etter akuttvedtak eller omsorgsovertakelse, får den informasjon som foreldre ellers får; flytteforbud er ikke nevnt.',
    'Etter akuttvedtak, flytteforbud eller omsorgsovertakelse informeres barnevernstjenesten og også fosterforeldrene eller institusjonen.',
  ],
  'pbrl § 3-5 (1)': ['Informasjon skal passe mottakeren og gis med omtanke.'],
  'pbrl § 3-5 (2)': [
    'Personellet skal etter evne se til at mottakeren har forstått opplysningene.',
    'Personellet skal etter evne se til at mottakeren har forstått informasjonen.',
  ],
  'pbrl § 3-5 (3)': ['Hva det er informert om, skal stå i journalen.'],
  'pbrl § 3-6 (1)': [
    'Personlige opplysninger er vernet av taushetsplikten og skal behandles med varsomhet.',
    'Personlige opplysninger er vernet av taushetsplikten og skal behandles med varsomhet.',
  ],
  'pbrl § 3-6 (2)': [
    'Den som er vernet av taushetsplikten, kan løse andre fra den ved å samtykke.',
    'Den som er vernet av taushetsplikten, kan løse andre fra den ved å samtykke.',
  ],
  'pbrl § 3-6 (3)': [
    'Ble opplysninger utlevert etter lovbestemt plikt, skulle den de gjaldt, som regel få vite det.',
    'Gjøres opplysninger tilgjengelige etter lovbestemt plikt, skal den de gjelder, som regel få vite hvilke.',
  ],
  'pbrl § 3-7': [
    'Pasient, bruker og pårørende har krav på svar når de spør om kvalitet og sikkerhet.',
  ],
  'pbrl ch. 4': ['Kapitlet sier hvem som kan si ja til helsehjelp, for seg selv og for andre.'],
  'pbrl § 4-1 (1)': ['Helsehjelp krever et informert ja, hvis ikke loven gir et annet grunnlag.'],
  'pbrl § 4-1 (2)': [
    'Et ja kan trekkes tilbake, og da skal pasienten få vite hva det betyr å ikke få hjelpen.',
  ],
  'pbrl § 4-2 (1)': [
    'Samtykke kan sies eller vises: det er nok at pasienten etter alt å dømme godtar hjelpen.',
  ],
  'pbrl § 4-2 (2)': ['Departementet kan kreve skriftlig samtykke for noen former for helsehjelp.'],
  'pbrl § 4-3 (1) a': [
    'Den som er myndig, samtykker selv.',
    'Den som er fylt 18 år, samtykker selv, om ikke noe særskilt gjelder.',
  ],
  'pbrl § 4-3 (1) b': [
    'En mindreårig samtykker selv fra fylte 16 år, om ikke særlige regler eller tiltakets art tilsier noe annet.',
    'En 16- eller 17-åring samtykker selv, om ikke en særregel eller tiltakets art sier noe annet.',
  ],
  'pbrl § 4-3 (1) c': [
    'En 12- til 15-åring samtykker selv når foreldrene med rette ikke er informert, eller tiltaket er av slik art.',
  ],
  'pbrl § 4-3 (2)': [
    'Kompetansen kan falle bort når pasienten på grunn av angitte tilstander åpenbart ikke forstår hva samtykket gjelder.',
    'Kompetansen kan falle bort når det mest sannsynlige er at pasienten ikke forstår valget og følgene, uansett årsak.',
  ],
  'pbrl § 4-3 (3)': [
    'Den som gir hjelpen, vurderer samtykkekompetansen og skal først legge til rette for at pasienten kan samtykke selv.',
    'Den som gir hjelpen, vurderer beslutningskompetansen og skal først legge til rette for at pasienten kan bestemme selv.',
  ],
  'pbrl § 4-3 (4)': [
    'At samtykkekompetanse mangler, begrunnes skriftlig og vises om mulig straks for pasienten og nærmeste pårørende, ellers en kollega.',
    'At beslutningskompetanse mangler, begrunnes skriftlig og vises om mulig straks for pasienten og nærmeste pårørende, ellers en kollega.',
  ],
  'pbrl § 4-3 (5)': [
    'Psykisk helsehjelp til den som mangler kompetanse og enten strider imot eller har en alvorlig sinnslidelse, krever tvangsreglene i psykisk helsevernloven.',
    'Psykisk helsehjelp til den som mangler beslutningskompetanse og strider imot, krever hjemmel i psykisk helsevernloven.',
  ],
  'pbrl § 4-3 (6)': [
    'Får foreldrene til et barn under 12 år ikke vite, kan den som gir hjelpen, en kort tid bestemme det strengt nødvendige og skånsomme.',
  ],
  'pbrl § 4-4': [
    'De som har foreldreansvaret, samtykker for barn under 16 år; én er nok i det daglige og for å hindre skade, barnevernet trer inn ved overtatt omsorg, og barnet høres mer jo eldre det er.',
  ],
  'pbrl § 4-4 (1)': [
    'De som har foreldreansvaret, samtykker for pasienter under 16 år.',
    'De som har foreldreansvaret, samtykker til 16-årsdagen, men ikke der en 12–15-åring samtykker selv.',
  ],
  'pbrl § 4-4 (1) sentence 2': [
    'Foreldrene har ikke noe å si ja til der en 12–15-åring kan samtykke alene.',
  ],
  'pbrl § 4-4 (2)': [
    'Én av dem som har foreldreansvaret, er nok i den daglige omsorgen og når fagfolk vil hindre skade.',
    'Én er nok til hjelp som hører til daglig omsorg, og her også en forelder uten foreldreansvar, unntatt ved barnevaksiner.',
  ],
  'pbrl § 4-4 (2) a': ['Én samtykker alene til det som hører til barnets vanlige, daglige omsorg.'],
  'pbrl § 4-4 (2) b': [
    'Én samtykker alene når kvalifisert personell mener hjelpen må til for at barnet ikke skades.',
  ],
  'pbrl § 4-4 (2) sentence 2': [
    'I daglig omsorg kan en forelder si ja også uten å ha foreldreansvar.',
  ],
  'pbrl § 4-4 (2) sentence 3': [
    'For vaksiner i barneprogrammet må den ene som sier ja, ha foreldreansvar.',
  ],
  'pbrl § 4-4 (3)': [
    'Begge høres om mulig før hjelp som én sier ja til for å hindre skade, og den andre kan klage til fylkesmannen, som kan stanse den imens.',
    'Én er nok når fagfolk vil hindre skade; begge høres så langt det går, og fylkesmannen avgjør klage og kan stanse hjelpen imens.',
    'Én er nok når fagfolk vil hindre skade; begge høres så langt det går, og statsforvalteren avgjør klage og kan stanse hjelpen imens.',
  ],
  'pbrl § 4-4 (4)': [
    'Har barneverntjenesten tatt over omsorgen for noen under 16 år, samtykker den; akuttvedtak er med.',
    'Har barneverntjenesten tatt over omsorgen for noen under 16 år, samtykker den; akuttvedtak er med.',
    'Barnevernstjenesten samtykker etter akuttvedtak eller omsorgsovertakelse; flytteforbud er ikke nevnt.',
    'Etter akuttvedtak, flytteforbud eller omsorgsovertakelse kan både barnevernstjenesten og fosterforeldrene eller institusjonen samtykke.',
  ],
  'pbrl § 4-4 (4) sentence 2': [
    'Er de uenige om barnets beste, må fosterforeldrene eller institusjonen følge barnevernstjenesten.',
  ],
  'pbrl § 4-4 (5)': [
    'Barnet skulle høres etter hvert som det modnet, og fra 12 år si sin mening om all egen helse.',
    'Fra 7 år, og tidligere ved egne synspunkter, får barnet vite og si sin mening før noen samtykker; fra 12 år veier den tungt.',
    'Fra 7 år, og tidligere ved egne synspunkter, får barnet vite og si sin mening før noen samtykker; fra 12 år veier den tungt.',
  ],
  'pbrl § 4-5 (1)': [
    'Foreldrene samtykker for en 16- eller 17-åring som mangler samtykkekompetanse.',
    'Foreldrene samtykker for en 16- eller 17-åring som mangler samtykkekompetanse.',
    'Foreldrene samtykker for en 16- eller 17-åring som mangler beslutningskompetanse.',
  ],
  'pbrl § 4-5 (2)': [
    'Hadde barneverntjenesten tatt over omsorgen, samtykket den for ungdommen; akuttvedtak var ikke med.',
    'Bare en omsorgsovertakelse gir barnevernstjenesten rett til å samtykke for ungdommen.',
  ],
  'pbrl § 4-5 (3)': [
    'Strider ungdommen imot, kan hjelpen ikke gis på dette grunnlaget.',
    'Strider ungdommen imot, kan hjelpen ikke gis på dette grunnlaget.',
  ],
  'pbrl § 4-5 a': [
    'Ingen kan si ja til rent kosmetiske inngrep på noen under 18 år, heller ikke foreldrene.',
  ],
  'pbrl § 4-6 (1)': [
    'For en myndig pasient uten samtykkekompetanse bestemte den som ga hjelpen, om lite inngripende tiltak.',
    'For en voksen uten samtykkekompetanse bestemmer den som gir hjelpen, om tiltak av lite inngripende slag.',
    'For en voksen uten beslutningskompetanse bestemmer den som gir hjelpen, om det som er lite inngripende i omfang og tid.',
  ],
  'pbrl § 4-6 (2)': [
    'Et alvorlig inngrep må gagne pasienten og trolig være ønsket; den ansvarlige bestemmer etter råd fra en kollega, spør pårørende og skriver det ned.',
  ],
  'pbrl § 4-6 (3)': [
    'Strider den voksne imot, kan hjelpen ikke gis på dette grunnlaget.',
    'Strider den voksne imot, kan hjelpen ikke gis på dette grunnlaget.',
  ],
  'pbrl § 4-6 (4)': [
    'Elektrokonvulsiv behandling uten eget samtykke følger bare reglene i psykisk helsevernloven.',
  ],
  'pbrl § 4-6 (5)': [
    'Ved psykisk helsehjelp til en med alvorlig sinnslidelse skal kontrollkommisjonens leder få beskjed og se på saken.',
  ],
  'pbrl § 4-6 (6)': [
    'Behandles en alvorlig sinnslidelse hos en voksen uten beslutningskompetanse, vurderer kontrollkommisjonen det på nytt hvert halvår.',
  ],
  'pbrl § 4-6 a': [
    'Tjenesten kan vedta varsling og lokalisering for en voksen uten samtykkekompetanse når det trengs mot skade og gagner personen.',
    'Tjenesten kan vedta varsling og lokalisering for en voksen uten beslutningskompetanse når det trengs mot skade og gagner personen.',
  ],
  'pbrl § 4-6 a (3)': [
    'Strider personen imot, kan varsling og lokalisering ikke brukes på dette grunnlaget.',
  ],
  'pbrl § 4-7': [
    'En umyndiggjort pasient samtykket selv så langt det gikk, ellers vergen.',
    'Den som er fratatt rettslig handleevne i personlige forhold, samtykker selv så langt det går, ellers kan vergen.',
  ],
  'pbrl § 4-9 (1)': [
    'Av dyp overbevisning kan pasienten avslå blod, og den som sultestreiker, kan fortsette.',
  ],
  'pbrl § 4-9 (2)': [
    'En døende kan avslå livsforlengende hjelp; kan ønsket ikke formidles, teller pårørendes ord sammen med fagfolks egen vurdering.',
  ],
  'pbrl § 4-9 (3)': [
    'Retten til å avslå gjaldt myndige pasienter som var informert og forsto følgene.',
    'Retten til å avslå gjelder voksne med rettslig handleevne i personlige forhold som er informert og forstår følgene.',
  ],
  'pbrl ch. 4 A': [
    'Kapitlet sier når kroppslig helsehjelp kan gis til den over 16 år som mangler samtykkekompetanse og strider imot.',
    'Kapitlet sier når kroppslig helsehjelp kan gis til den over 16 år som mangler beslutningskompetanse og strider imot.',
  ],
  'pbrl § 4A-1': [
    'Målet er å gi nødvendig hjelp mot vesentlig skade og samtidig bruke minst mulig tvang.',
  ],
  'pbrl § 4A-2 (1)': [
    'Reglene er for den over 16 år som mangler samtykkekompetanse og strider imot.',
    'Reglene er for den over 16 år som mangler beslutningskompetanse og strider imot.',
  ],
  'pbrl § 4A-2 (2)': [
    'Psykiske lidelser uten eget samtykke hører til psykisk helsevernloven, ikke hit.',
    'Psykiske lidelser hos den som mangler beslutningskompetanse og strider imot, hører til psykisk helsevernloven.',
  ],
  'pbrl § 4A-3 (1)': ['Først må en prøve å skape tillit, om det ikke åpenbart er nytteløst.'],
  'pbrl § 4A-3 (2)': [
    'Hjelpen må avverge vesentlig helseskade, være nødvendig og stå i forhold til behovet.',
  ],
  'pbrl § 4A-3 (3)': [
    'Alt i alt må hjelpen klart være best for pasienten, der motstanden og utsikten til å gjenvinne samtykkekompetansen veier med.',
    'Alt i alt må hjelpen klart være best for pasienten, der motstanden og utsikten til å gjenvinne beslutningskompetansen veier med.',
  ],
  'pbrl § 4A-4 (1)': [
    'Er vilkårene oppfylt, kan hjelpen gis med tvang eller slik at motstanden omgås.',
  ],
  'pbrl § 4A-4 (2)': ['Pasienten kan legges inn og holdes igjen når hjelpen ellers ikke kan gis.'],
  'pbrl § 4A-4 (3)': [
    'Varslingssystemer og bevegelseshindrende tiltak kan brukes.',
    'Også lokalisering kan brukes, ved siden av varsling og bevegelseshindrende tiltak.',
  ],
  'pbrl § 4A-4 (4)': [
    'Hjelpen vurderes hele tiden, særlig om den svikter eller skader, og stanses straks vilkårene ikke er der lenger.',
  ],
  'pbrl § 4A-5 (1)': ['Den ansvarlige for hjelpen treffer vedtaket, for høyst ett år.'],
  'pbrl § 4A-5 (2)': [
    'Ved alvorlige inngrep kreves samråd med en kvalifisert kollega; innleggelse, tilbakehold og bevegelseshindring er alltid alvorlig.',
  ],
  'pbrl § 4A-5 (3)': [
    'Vedtaket dekker pleien som følger med, men er pleie hovedsaken, trengs et eget vedtak.',
  ],
  'pbrl § 4A-5 (4)': [
    'Før vedtaket spørres nærmeste pårørende om mulig hva pasienten ville ønsket.',
  ],
  'pbrl § 4A-6 (1)': ['Pasienten og nærmeste pårørende får raskt beskjed om vedtaket.'],
  'pbrl § 4A-6 (2)': ['Beskjeden skal si hvordan en kan klage og uttale seg.'],
  'pbrl § 4A-6 (3)': [
    'Kopi går til den faglig overordnede og til fylkesmannen.',
    'Kopi går til den faglig overordnede og til statsforvalteren.',
  ],
  'pbrl § 4A-7 (1)': [
    'Pasienten eller nærmeste pårørende kan klage til fylkesmannen.',
    'Pasienten eller nærmeste pårørende kan klage til statsforvalteren.',
  ],
  'pbrl § 4A-7 (2)': ['Klagen skal ha samme form og innhold som andre klager etter loven.'],
  'pbrl § 4A-7 (3)': [
    'Klagefristen er tre uker.',
    'Klagen må nå fylkesmannen innen tre uker.',
    'Klagen må nå statsforvalteren innen tre uker.',
  ],
  'pbrl § 4A-8 (1)': [
    'Fylkesmannen kan ta opp vedtaket av eget tiltak.',
    'Statsforvalteren kan ta opp vedtaket av eget tiltak.',
  ],
  'pbrl § 4A-8 (2)': [
    'Klager ingen og hjelpen varer, vurderer fylkesmannen behovet etter tre måneder.',
    'Klager ingen og hjelpen varer, vurderer statsforvalteren behovet etter tre måneder.',
  ],
  'pbrl § 4A-9': ['Forvaltningsloven brukes på vedtakene så langt den passer.'],
  'pbrl § 5-3': [
    'Pasienten og brukeren kan nekte at journalen utleveres, også når et nei må antas, om ikke tungtveiende grunner krever det.',
    'Pasienten og brukeren kan nekte at journalen overføres eller gjøres tilgjengelig, også når et nei må antas, om ikke tungtveiende grunner krever det.',
    'Pasient og bruker kan motsette seg at journalopplysninger gjøres tilgjengelige, med de samme grensene som i helsepersonelloven og pasientjournalloven.',
  ],
  'pbrl § 5-3 (1)': ['Pasient og bruker kan motsette seg at andre får journalopplysninger.'],
  'pbrl § 5-3 (2)': ['Må en regne med et nei, skal opplysningene heller ikke gis.'],
  'pbrl § 5-3 (3)': ['Tungtveiende grunner kan likevel gå foran.'],
  'pbrl § 6-5': ['Fra 12 år kan et barn som forstår saken, selv være part i den.'],
  'pbrl § 7-1': ['Pasienten ba først tjenesten selv om å rette seg etter reglene.'],
  'pbrl § 7-2': [
    'Den som ikke fikk medhold i anmodningen, kunne klage til Helsetilsynet i fylket.',
    'Pasient, bruker eller representant kan klage til fylkesmannen over brudd på rettighetene.',
    'Pasient, bruker eller representant kan klage til statsforvalteren over brudd på rettighetene.',
    'Klagen går til statsforvalteren, men saker om helsehjelp i utlandet til en nasjonal klageinstans.',
    'Klagen går til statsforvalteren, og den som har beslutningskompetanse for pasienten eller brukeren, kan klage på deres vegne.',
  ],
  'pbrl § 7-2 (3)': [
    'En representant har fullmakt, eller kan samtykke for pasienten etter kapittel 4.',
    'En representant har fullmakt, eller har beslutningskompetanse for pasienten eller brukeren.',
  ],
  'pbrl § 7-3': [
    'Klagen til Helsetilsynet i fylket skulle være skriftlig og undertegnet, og mangler kunne rettes innen en kort frist.',
    'Klagen til fylkesmannen skal være skriftlig og undertegnet av pasienten, brukeren eller en representant, og mangler kan rettes innen en kort frist.',
    'Klagen til statsforvalteren skal være skriftlig og undertegnet av pasienten, brukeren eller en representant, og mangler kan rettes innen en kort frist.',
  ],
  'pbrl § 7-4': [
    'Pasienten, brukeren og andre med rett til det kunne be tilsynsmyndigheten vurdere brudd på helsepersonellets plikter.',
    'Pasient, bruker og andre med rett til det kan be om vurdering av pliktbrudd, også nærmeste pårørende til en avdød eller til en voksen uten samtykkekompetanse.',
    'Pasient, bruker og andre med rett til det kan be om tilsyn, også nærmeste pårørende til en avdød eller til en voksen uten beslutningskompetanse; myndigheten kan reagere.',
    'Pasient, bruker og andre med rett til det kan be om tilsyn, også nærmeste pårørende til en avdød eller til en voksen uten beslutningskompetanse.',
  ],
  'pbrl § 7-5': [
    'Fristen for å klage var tre uker fra utfallet av anmodningen var kjent.',
    'Fristen for å klage er fire uker fra en visste nok.',
  ],
  'pbrl § 7-6': [
    'Forvaltningslovens klageregler ble brukt så langt de passet, i saker hos Helsetilsynet i fylket.',
    'Forvaltningslovens klageregler ble brukt så langt de passet; fra juli 2019 har regelen nummer 7-7.',
  ],
  'pbrl § 7-7': [
    'Forvaltningslovens klageregler brukes så langt de passer; paragrafen hadde tidligere nummer 7-6.',
    'Forvaltningslovens klageregler brukes så langt de passer, og klageinstansen heter statsforvalteren.',
  ],
}
