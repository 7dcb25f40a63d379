import type { GistsOfAct } from '../../types.js'
import type { pbrl as register } from '../../../provisions/pbrl.js'

/** What each wording says, in nynorsk: Pasient- og brukerrettighetsloven, LOV-1999-07-02-63. */
export const pbrl: GistsOfAct<typeof register> = {
  'pbrl § 1-3 b': [
    'Pasienten peikar sjølv ut den næraste sin; går ikkje det, tel varig kontakt, med utgangspunkt i ei rekkje frå ektefellen til verje eller hjelpeverje, der barn og sysken må vere myndige.',
    'Pasienten peikar sjølv ut den næraste sin; går ikkje det, tel varig kontakt, med utgangspunkt i ei rekkje som endar med verje eller framtidsfullmektig for personlege tilhøve, og der barn og sysken må ha fylt 18 år.',
    'Pasientar og brukarar peikar sjølve ut den næraste sin; går ikkje det, tel varig kontakt, med utgangspunkt i ei rekkje frå ektefellen til verje eller framtidsfullmektig for personlege tilhøve.',
  ],
  'pbrl § 1-3 c': [
    'Helsehjelp er det helsepersonell gjer for å førebyggje, finne ut av, behandle, ta vare på, rehabilitere eller pleie.',
  ],
  'pbrl § 1-3 d': [
    'Helse- og omsorgstenesta er den kommunale, spesialisthelsetenesta, tannhelsetenesta og private.',
  ],
  'pbrl § 1-3 f': [
    'Ein brukar ber om eller får kommunale helse- og omsorgstenester som ikkje er helsehjelp.',
  ],
  'pbrl § 2-1 (2)': [
    'Teksten frå før september 2004 er ikkje lesen.',
    'Pasienten har rett til nødvendig spesialisthelsehjelp når nytte kan ventast og kostnaden står i rimeleg forhold til henne, med ein frist etter kva som er medisinsk forsvarleg.',
    'Pasienten har rett til nødvendig spesialisthelsehjelp når nytte kan ventast og kostnaden står i rimeleg forhold til henne, med ein frist etter kva som er fagleg forsvarleg.',
    'Den som treng det, har rett til nødvendige helse- og omsorgstenester i kommunen.',
  ],
  'pbrl § 2-1 (4)': [
    'Blei fristen broten, kunne pasienten få hjelpa straks, om nødvendig privat eller i utlandet.',
    'Kommunen gir den som søkjer eller treng tenester, dei helseopplysningane som trengst for å bruke retten.',
  ],
  'pbrl § 2-1 a (2)': [
    'Den som treng det, har rett til nødvendige helse- og omsorgstenester i kommunen.',
  ],
  'pbrl § 2-1 a (4)': [
    'Kommunen gir den som søkjer eller treng tenester, dei helseopplysningane som trengst for å bruke retten.',
  ],
  'pbrl § 2-1 b (2)': [
    'Pasienten har rett til nødvendig spesialisthelsehjelp når nytte kan ventast og kostnaden står i rimeleg forhold til henne, med ein frist som er fagleg forsvarleg.',
    'Pasienten har rett til nødvendig spesialisthelsehjelp, med ein frist som blir sett medan tilvisinga blir vurdert; vilkåra står no berre i forskrifta.',
    'Pasienten har rett til nødvendig spesialisthelsehjelp, men berre i dei tenestene som spesialisthelsetenesta skal yte og betale.',
  ],
  'pbrl § 2-1 b (4)': [
    'Blir fristen broten, kan pasienten få hjelpa straks, om nødvendig privat eller i utlandet.',
    'Blir fristen broten, kan pasienten få hjelpa straks, om nødvendig privat.',
    'Blir fristen broten, kan pasienten få hjelpa straks, om nødvendig privat; frå 28. mars til 30. september 2020 var regelen sett til side.',
  ],
  'pbrl § 2-2 (1)': [
    'Teksten frå før september 2004 er ikkje lesen.',
    'Den som blir tilvist til sjukehus eller spesialistpoliklinikk, skal vurderast innan 30 yrkedagar frå mottaket.',
    'Den som blir tilvist til sjukehus, spesialistpoliklinikk eller rusinstitusjon, skal vurderast innan 30 yrkedagar frå mottaket.',
    'Den som blir tilvist, skal innan 10 yrkedagar etter mottaket få vite om ho eller han har rett til nødvendig helsehjelp, raskare ved mistanke om alvorleg sjukdom.',
    'Pasienten har rett til augeblikkeleg hjelp i spesialisthelsetenesta.',
  ],
  'pbrl § 2-2 (2)': [
    'Det skal vurderast om pasienten har rett, og om ein frist skal setjast; pasienten og legen som viste til, får vite det, og pasienten òg om klage.',
    'Starttidspunktet skal liggje før fristen, og kan det ikkje det, kontaktar tenesta straks HELFO.',
    'Retten til nødvendig spesialisthelsehjelp har to vilkår: venta nytte, og ressursbruk i rimeleg forhold til nytten.',
  ],
  'pbrl § 2-2 (3)': [
    'Vurderinga byggjer på tilvisinga; manglar noko, blir det henta inn eller pasienten kalla inn.',
    'Pasienten får vite om klagerett, klagefrist og framgangsmåte.',
    'Retten dekkjer dei tenestene som spesialisthelsetenesta skal yte og betale.',
  ],
  'pbrl § 2-2 (4)': [
    'Ved mistanke om alvorleg eller livstrugande sjukdom har pasienten rett til raskare vurdering.',
    'Den som viser til, får vite det same som pasienten.',
  ],
  'pbrl § 2-2 a (2)': [
    'Innan 10 yrkedagar etter mottaket blir retten vurdert, og den som har rett, får ein fagleg forsvarleg frist for start, eit tidspunkt innanfor han og eit forsvarleg forløp.',
  ],
  'pbrl § 2-2 a (3)': [
    'Innan 10 yrkedagar etter mottaket får pasienten vite om vurderinga, tidspunktet, fristen og klageretten, og den som viser til, det same.',
  ],
  'pbrl § 2-2 a (4)': [
    'Ved mistanke om alvorleg eller livstrugande sjukdom går alt dette raskare.',
  ],
  'pbrl § 2-2 b (1)': [
    'Blir fristen broten, kan pasienten få hjelpa starta straks, om nødvendig privat, og tenesta varslar Helfo straks når fristen ikkje kan haldast.',
  ],
  'pbrl § 2-3': [
    'Etter tilvising frå allmennlege kan pasienten krevje éi ny vurdering for same tilstand.',
  ],
  'pbrl § 2-5': [
    'Den som treng langvarige og samordna helse- og omsorgstenester, kan krevje individuell plan.',
  ],
  'pbrl § 2-5 a': [
    'Den som er alvorleg sjuk eller skadd og blir følgd opp av spesialisthelsetenesta ei tid, kan krevje ein fast lege der.',
  ],
  'pbrl § 2-5 b': [
    'Den som treng samansette eller langvarige og samordna tenester, kan krevje koordinator.',
  ],
  'pbrl § 2-5 c': [
    'Familien til eit barn med alvorleg sjukdom, skade eller funksjonsnedsetjing kan krevje barnekoordinator, også før barnet er fødd.',
  ],
  'pbrl § 2-5 d': [
    'Departementet kunne for ei tid setje mellom anna fristen for hjelpa, beskjeden om retten innan ti yrkedagar, plan og kontaktlege til side, på grunn av mange som kom frå Ukraina.',
    'Fullmakta følgde reglane til nye paragrafar: fristen, beskjeden om retten og tidspunktet, plan og kontaktlege, men ikkje vurderinga innan ti yrkedagar.',
    'Departementet kunne for ein ny periode setje retten til plan, kontaktlege, koordinator og barnekoordinator til side ved forskrift.',
    'Fullmakta er gitt på nytt til sommaren 2028 og omfattar framleis plan, kontaktlege, koordinator og barnekoordinator.',
  ],
  'pbrl § 2-7': [
    'Avgjerder om plan og koordinator følgjer ikkje reglane om enkeltvedtak i forvaltningslova.',
  ],
  'pbrl § 2-7 (1)': [
    'Reglane om enkeltvedtak i forvaltningslova gjeld ikkje vedtak etter kapittel 2.',
    'Reglane om enkeltvedtak i forvaltningslova gjeld vedtak om pasientreiser, men ikkje andre vedtak etter kapittel 2.',
  ],
  'pbrl § 2-7 (2) sentence 1': [
    'Vedtak om hjelp heime, personleg assistanse, institusjon, avlasting og omsorgsløn i meir enn to veker følgde reglane om enkeltvedtak.',
    'Vedtak om hjelp heime, personleg assistanse, institusjon og støtte til pårørande i meir enn to veker følgjer reglane om einskildvedtak.',
  ],
  'pbrl § 2-7 (2) sentence 2': [
    'Reglane om enkeltvedtak gjeld òg vedtak om kriteria for langtidsopphald.',
    'Reglane om enkeltvedtak gjeld på nytt vedtak om kriteria for langtidsopphald.',
  ],
  'pbrl § 3-1 (1)': [
    'Pasientar og brukarar er med på å avgjere korleis tenestene blir gitte, på ein måte som høver for dei; retten til å velje mellom forsvarlege metodar gjeld pasientar.',
    'Pasientar og brukarar er med på å velje både teneste og metode, og barn med eigne synspunkt skal få vite og bli høyrde, med vekt etter alder og mogning.',
  ],
  'pbrl § 3-1 (2)': [
    'Tenesta blir utforma saman med den det gjeld, og barn blir tekne med på råd når mogning og sak tilseier det.',
    'Tenesta blir utforma saman med den det gjeld, og det personen meiner, veg særleg tungt ved mellom anna personleg assistanse.',
  ],
  'pbrl § 3-1 (3)': [
    'Manglar pasienten samtykkekompetanse, er næraste pårørande med saman med pasienten.',
    'Manglar pasienten avgjerdskompetanse, er næraste pårørande med saman med pasienten.',
  ],
  'pbrl § 3-1 (4)': [
    'Den som vil ha nokon med seg når tenesta blir gitt, skal vanlegvis få det.',
    'Også når pasienten sjølv har avgjerdskompetanse, kan næraste pårørande vere med ved fare for andre eller av omsyn til barn.',
  ],
  'pbrl § 3-1 (4) a': [
    'Næraste pårørande kan vere med når ein pasient med avgjerdskompetanse har ei alvorleg sinnsliding og er nær ved å skade andre alvorleg.',
  ],
  'pbrl § 3-1 (4) b': [
    'Næraste pårørande kan vere med når barn i omsorga til ein pasient med avgjerdskompetanse treng det.',
  ],
  'pbrl § 3-1 (5)': [
    'Den som vil ha nokon med seg når tenesta blir gitt, skal vanlegvis få det.',
    'Å ha andre til stades er ein rett, som berre vik når forsvarlege tenester krev det.',
  ],
  'pbrl § 3-2': [
    'Pasienten skal forstå tilstanden sin og hjelpa, få vite om skadar og mogleg erstatning, medan brukarar skal kjenne tilbodet og rettane sine.',
    'Pasienten skal forstå tilstanden sin og hjelpa og få vite om skadar, også kva som blir gjort for at ein uventa skade ikkje skjer att; brukarar skal kjenne tilbodet og rettane sine.',
    'Pasienten skal forstå tilstanden sin og hjelpa, få vite om skadar og få tilbod om møte innan ti dagar etter ei svært alvorleg hending; brukarar skal kjenne tilbodet og rettane sine.',
    'Pasienten skal forstå tilstanden sin og hjelpa og få vite om skadar, og møtet etter ei svært alvorleg hending skal også avklare kva den som er ramma, treng; brukarar skal kjenne tilbodet og rettane sine.',
  ],
  'pbrl § 3-2 (1)': [
    'Pasienten skal få vite det som trengst for å forstå eiga helse, hjelpa og risikoen ved henne.',
  ],
  'pbrl § 3-2 (2)': [
    'Den som ikkje vil vite, skal som regel sleppe, bortsett frå for å hindre skade eller når lov krev det.',
  ],
  'pbrl § 3-2 (3)': [
    'Det kan tiast om noko for å hindre fare for pasienten sjølv, eller når det klart ville skade nokon som står pasienten nær.',
  ],
  'pbrl § 3-3 (1)': [
    'Næraste pårørande får vite om helsa til pasienten når pasienten seier ja eller situasjonen tilseier det.',
    'Næraste pårørande til pasientar og brukarar får vite om helsa når den det gjeld, seier ja eller situasjonen tilseier det.',
  ],
  'pbrl § 3-3 (2)': [
    'Kan ein pasient over 16 år openbert ikkje ta vare på seg sjølv på grunn av nærare oppgitte tilstandar, får både pasienten og næraste pårørande informasjon.',
    'Kan ein pasient eller brukar over 16 år openbert ikkje ta vare på seg sjølv på grunn av nærare oppgitte tilstandar, får både den det gjeld og næraste pårørande informasjon.',
    'Både den over 16 år som manglar avgjerdskompetanse, og næraste pårørande får informasjon.',
  ],
  'pbrl § 3-3 (3)': [
    'Ved uventa dødsfall får næraste pårørande vite om hendinga, så langt teieplikta tillèt det.',
    'Ved uventa dødsfall får næraste pårørande vite om hendinga og tilbod om møte, så langt teieplikta tillèt det.',
    'Også når pasienten sjølv har avgjerdskompetanse, får næraste pårørande vite ved fare for andre eller av omsyn til barn.',
  ],
  'pbrl § 3-3 (3) a': [
    'Næraste pårørande har krav på informasjon ved ei alvorleg sinnsliding med nær og alvorleg fare for andre.',
  ],
  'pbrl § 3-3 (3) b': [
    'Næraste pårørande har krav på informasjon når omsynet til barn i omsorga til pasienten talar for det.',
  ],
  'pbrl § 3-3 (4)': [
    'Ved uventa dødsfall får næraste pårørande vite om hendinga og tilbod om møte, så langt teieplikta tillèt det.',
  ],
  'pbrl § 3-4': [
    'Foreldra blir informerte til barnet er 16 år, men ikkje mot ønsket til ein 12–15-åring med god grunn; det foreldreansvaret krev, får dei likevel.',
  ],
  'pbrl § 3-4 (1)': [
    'Er pasienten under 16 år, får både barnet og dei som har foreldreansvaret, informasjon.',
    'Er pasienten eller brukaren under 16 år, får både barnet og dei som har foreldreansvaret, informasjon.',
  ],
  'pbrl § 3-4 (2)': [
    'Ein pasient på 12 til 15 år kan av respektable grunnar krevje at foreldra ikkje får vite.',
    'Ein pasient eller brukar på 12 til 15 år kan av respektable grunnar krevje at foreldra ikkje får vite.',
  ],
  'pbrl § 3-4 (3)': [
    'Det foreldra treng for å fylle foreldreansvaret, fekk dei vite uansett så lenge pasienten var under 18 år.',
    'Talar tungtvegande omsyn til barnet mot det, får foreldra ikkje vite, uansett alderen til barnet.',
  ],
  'pbrl § 3-4 (4)': [
    'Hadde barneverntenesta omsorga for nokon under 16 år, galdt reglane om informasjon til foreldra for henne.',
    'Det foreldra treng for å fylle foreldreansvaret, får dei vite uansett til barnet er 18 år, og barnet skal få melding om det.',
  ],
  'pbrl § 3-4 (4) sentence 2': [
    'Barnet skal få melding når foreldra får det foreldreansvaret krev at dei veit.',
  ],
  'pbrl § 3-4 (5)': [
    'Kan det bli aktuelt å halde noko frå foreldra, skal barnet tidleg få vite om retten deira og unntaka.',
  ],
  'pbrl § 3-4 (6)': [
    'Har barneverntenesta omsorga for nokon under 18 år etter akuttvedtak, flytteforbod eller omsorgsovertaking, får ho den informasjonen foreldre elles får.',
    'Har barnevernstenesta omsorga etter akuttvedtak eller omsorgsovertaking, får ho den informasjonen foreldre elles får; flytteforbod er ikkje nemnt.',
    'Etter akuttvedtak, flytteforbod eller omsorgsovertaking blir barnevernstenesta informert, og også fosterforeldra eller institusjonen.',
  ],
  'pbrl § 3-5 (1)': ['Informasjon skal høve for mottakaren og bli gitt med omtanke.'],
  'pbrl § 3-5 (2)': [
    'Personellet skal etter evne sjå til at mottakaren har forstått opplysningane.',
    'Personellet skal etter evne sjå til at mottakaren har forstått informasjonen.',
  ],
  'pbrl § 3-5 (3)': ['Kva det er informert om, skal stå i journalen.'],
  'pbrl § 3-6 (1)': [
    'Personlege opplysningar er verna av teieplikta og skal behandlast varsamt.',
    'Personlege opplysningar er verna av teieplikta og skal behandlast varsamt.',
  ],
  'pbrl § 3-6 (2)': [
    'Den som er verna av teieplikta, kan løyse andre frå henne ved å samtykkje.',
    'Den som er verna av teieplikta, kan løyse andre frå henne ved å samtykkje.',
  ],
  'pbrl § 3-6 (3)': [
    'Blei opplysningar utleverte etter lovfesta plikt, skulle den dei galdt, som regel få vite det.',
    'Blir opplysningar gjorde tilgjengelege etter lovfesta plikt, skal den dei gjeld, som regel få vite kva for nokre.',
  ],
  'pbrl § 3-7': [
    'Pasient, brukar og pårørande har krav på svar når dei spør om kvalitet og tryggleik.',
  ],
  'pbrl ch. 4': ['Kapitlet seier kven som kan seie ja til helsehjelp, for seg sjølv og for andre.'],
  'pbrl § 4-1 (1)': ['Helsehjelp krev eit informert ja, om ikkje lova gir eit anna grunnlag.'],
  'pbrl § 4-1 (2)': [
    'Eit ja kan trekkjast tilbake, og då skal pasienten få vite kva det har å seie å ikkje få hjelpa.',
  ],
  'pbrl § 4-2 (1)': [
    'Samtykke kan seiast eller visast: det er nok at pasienten etter alt å dømme godtek hjelpa.',
  ],
  'pbrl § 4-2 (2)': [
    'Departementet kan krevje skriftleg samtykke for nokre former for helsehjelp.',
  ],
  'pbrl § 4-3 (1) a': [
    'Den som er myndig, samtykkjer sjølv.',
    'Den som har fylt 18 år, samtykkjer sjølv, om ikkje noko særskilt gjeld.',
  ],
  'pbrl § 4-3 (1) b': [
    'Ein mindreårig samtykkjer sjølv frå fylte 16 år, om ikkje særlege reglar eller arta av tiltaket tilseier noko anna.',
    'Ein 16- eller 17-åring samtykkjer sjølv, om ikkje ein særregel eller arta av tiltaket seier noko anna.',
  ],
  'pbrl § 4-3 (1) c': [
    'Ein 12- til 15-åring samtykkjer sjølv når foreldra med rette ikkje er informerte, eller tiltaket er av slik art.',
  ],
  'pbrl § 4-3 (2)': [
    'Kompetansen kan falle bort når pasienten på grunn av oppgitte tilstandar openbert ikkje forstår kva samtykket gjeld.',
    'Kompetansen kan falle bort når det mest sannsynlege er at pasienten ikkje forstår valet og følgjene, uansett årsak.',
  ],
  'pbrl § 4-3 (3)': [
    'Den som gir hjelpa, vurderer samtykkekompetansen og skal først leggje til rette for at pasienten kan samtykkje sjølv.',
    'Den som gir hjelpa, vurderer avgjerdskompetansen og skal først leggje til rette for at pasienten kan avgjere sjølv.',
  ],
  'pbrl § 4-3 (4)': [
    'At samtykkekompetanse manglar, blir grunngitt skriftleg og om mogleg straks vist til pasienten og næraste pårørande, elles ein kollega.',
    'At avgjerdskompetanse manglar, blir grunngitt skriftleg og om mogleg straks vist til pasienten og næraste pårørande, elles ein kollega.',
  ],
  'pbrl § 4-3 (5)': [
    'Psykisk helsehjelp til den som manglar kompetanse og anten set seg imot eller har ei alvorleg sinnsliding, krev tvangsreglane i psykisk helsevernlova.',
    'Psykisk helsehjelp til den som manglar avgjerdskompetanse og set seg imot, krev heimel i psykisk helsevernlova.',
  ],
  'pbrl § 4-3 (6)': [
    'Får foreldra til eit barn under 12 år ikkje vite, kan den som gir hjelpa, ei kort tid avgjere det som er strengt nødvendig og skånsamt.',
  ],
  'pbrl § 4-4': [
    'Dei som har foreldreansvaret, samtykkjer for barn under 16 år; éin er nok i det daglege og for å hindre skade, barnevernet trer inn ved overteken omsorg, og barnet blir høyrt meir jo eldre det er.',
  ],
  'pbrl § 4-4 (1)': [
    'Dei som har foreldreansvaret, samtykkjer for pasientar under 16 år.',
    'Dei som har foreldreansvaret, samtykkjer fram til 16-årsdagen, men ikkje der ein 12–15-åring samtykkjer sjølv.',
  ],
  'pbrl § 4-4 (1) sentence 2': [
    'Foreldra har ikkje noko å seie ja til der ein 12–15-åring kan samtykkje åleine.',
  ],
  'pbrl § 4-4 (2)': [
    'Éin av dei som har foreldreansvaret, er nok i den daglege omsorga og når fagfolk vil hindre skade.',
    'Éin er nok til hjelp som høyrer til dagleg omsorg, og her også ein forelder utan foreldreansvar, bortsett frå ved barnevaksinar.',
  ],
  'pbrl § 4-4 (2) a': [
    'Éin samtykkjer åleine til det som høyrer til vanleg, dagleg omsorg for barnet.',
  ],
  'pbrl § 4-4 (2) b': [
    'Éin samtykkjer åleine når kvalifisert personell meiner hjelpa må til for at barnet ikkje blir skadd.',
  ],
  'pbrl § 4-4 (2) sentence 2': [
    'I dagleg omsorg kan ein forelder seie ja også utan å ha foreldreansvar.',
  ],
  'pbrl § 4-4 (2) sentence 3': [
    'For vaksinar i barneprogrammet må den eine som seier ja, ha foreldreansvar.',
  ],
  'pbrl § 4-4 (3)': [
    'Begge blir om mogleg høyrde før hjelp som éin seier ja til for å hindre skade, og den andre kan klage til fylkesmannen, som kan stanse henne imens.',
    'Éin er nok når fagfolk vil hindre skade; begge blir høyrde så langt det går, og fylkesmannen avgjer klage og kan stanse hjelpa imens.',
    'Éin er nok når fagfolk vil hindre skade; begge blir høyrde så langt det går, og statsforvaltaren avgjer klage og kan stanse hjelpa imens.',
  ],
  'pbrl § 4-4 (4)': [
    'Har barneverntenesta teke over omsorga for eit barn under 16 år, samtykkjer ho; akuttvedtak er med.',
    'Har barneverntenesta teke over omsorga for eit barn under 16 år, samtykkjer ho; akuttvedtak er med.',
    'Barnevernstenesta samtykkjer etter akuttvedtak eller omsorgsovertaking; flytteforbod er ikkje nemnt.',
    'Etter akuttvedtak, flytteforbod eller omsorgsovertaking kan både barnevernstenesta og fosterforeldra eller institusjonen samtykkje.',
  ],
  'pbrl § 4-4 (4) sentence 2': [
    'Er dei usamde om det beste for barnet, må fosterforeldra eller institusjonen følgje barnevernstenesta.',
  ],
  'pbrl § 4-4 (5)': [
    'Barnet skulle høyrast etter kvart som det mogna, og frå 12 år seie si meining om all eiga helse.',
    'Frå 7 år, og tidlegare ved eigne synspunkt, får barnet vite og seie si meining før nokon samtykkjer; frå 12 år veg ho tungt.',
    'Frå 7 år, og tidlegare ved eigne synspunkt, får barnet vite og seie si meining før nokon samtykkjer; frå 12 år veg ho tungt.',
  ],
  'pbrl § 4-5 (1)': [
    'Foreldra samtykkjer for ein 16- eller 17-åring som manglar samtykkekompetanse.',
    'Foreldra samtykkjer for ein 16- eller 17-åring som manglar samtykkekompetanse.',
    'Foreldra samtykkjer for ein 16- eller 17-åring som manglar avgjerdskompetanse.',
  ],
  'pbrl § 4-5 (2)': [
    'Hadde barneverntenesta teke over omsorga, samtykte ho for ungdomen; akuttvedtak var ikkje med.',
    'Berre ei omsorgsovertaking gir barnevernstenesta rett til å samtykkje for ungdomen.',
  ],
  'pbrl § 4-5 (3)': [
    'Set ungdomen seg imot, kan hjelpa ikkje bli gitt på dette grunnlaget.',
    'Set ungdomen seg imot, kan hjelpa ikkje bli gitt på dette grunnlaget.',
  ],
  'pbrl § 4-5 a': [
    'Ingen kan seie ja til reint kosmetiske inngrep på nokon under 18 år, heller ikkje foreldra.',
  ],
  'pbrl § 4-6 (1)': [
    'For ein myndig pasient utan samtykkekompetanse avgjorde den som gav hjelpa, om lite inngripande tiltak.',
    'For ein vaksen utan samtykkekompetanse avgjer den som gir hjelpa, om tiltak av lite inngripande slag.',
    'For ein vaksen utan avgjerdskompetanse avgjer den som gir hjelpa, om det som er lite inngripande i omfang og tid.',
  ],
  'pbrl § 4-6 (2)': [
    'Eit alvorleg inngrep må gagne pasienten og truleg vere ønskt; den ansvarlege avgjer etter råd frå ein kollega, spør pårørande og skriv det ned.',
  ],
  'pbrl § 4-6 (3)': [
    'Set den vaksne seg imot, kan hjelpa ikkje bli gitt på dette grunnlaget.',
    'Set den vaksne seg imot, kan hjelpa ikkje bli gitt på dette grunnlaget.',
  ],
  'pbrl § 4-6 (4)': [
    'Elektrokonvulsiv behandling utan eige samtykke følgjer berre reglane i psykisk helsevernlova.',
  ],
  'pbrl § 4-6 (5)': [
    'Ved psykisk helsehjelp til ein med alvorleg sinnsliding skal leiaren av kontrollkommisjonen få melding og sjå på saka.',
  ],
  'pbrl § 4-6 (6)': [
    'Blir ei alvorleg sinnsliding behandla hos ein vaksen utan avgjerdskompetanse, vurderer kontrollkommisjonen det på nytt kvart halvår.',
  ],
  'pbrl § 4-6 a': [
    'Tenesta kan vedta varsling og lokalisering for ein vaksen utan samtykkekompetanse når det trengst mot skade og gagnar personen.',
    'Tenesta kan vedta varsling og lokalisering for ein vaksen utan avgjerdskompetanse når det trengst mot skade og gagnar personen.',
  ],
  'pbrl § 4-6 a (3)': [
    'Set personen seg imot, kan varsling og lokalisering ikkje bli brukt på dette grunnlaget.',
  ],
  'pbrl § 4-7': [
    'Ein umyndiggjord pasient samtykte sjølv så langt det gjekk, elles verja.',
    'Den som er fråteken rettsleg handleevne i personlege tilhøve, samtykkjer sjølv så langt det går, elles kan verja.',
  ],
  'pbrl § 4-9 (1)': [
    'Av djup overtyding kan pasienten avslå blod, og den som sveltestreikar, kan halde fram.',
  ],
  'pbrl § 4-9 (2)': [
    'Ein døyande kan avslå livsforlengjande hjelp; kan ønsket ikkje formidlast, tel orda til dei pårørande saman med fagfolka si eiga vurdering.',
  ],
  'pbrl § 4-9 (3)': [
    'Retten til å avslå galdt myndige pasientar som var informerte og forstod følgjene.',
    'Retten til å avslå gjeld vaksne med rettsleg handleevne i personlege tilhøve som er informerte og forstår følgjene.',
  ],
  'pbrl ch. 4 A': [
    'Kapitlet seier når kroppsleg helsehjelp kan bli gitt til den over 16 år som manglar samtykkekompetanse og set seg imot.',
    'Kapitlet seier når kroppsleg helsehjelp kan bli gitt til den over 16 år som manglar avgjerdskompetanse og set seg imot.',
  ],
  'pbrl § 4A-1': [
    'Målet er å gi nødvendig hjelp mot vesentleg skade og samstundes bruke minst mogleg tvang.',
  ],
  'pbrl § 4A-2 (1)': [
    'Reglane er for den over 16 år som manglar samtykkekompetanse og set seg imot.',
    'Reglane er for den over 16 år som manglar avgjerdskompetanse og set seg imot.',
  ],
  'pbrl § 4A-2 (2)': [
    'Psykiske lidingar utan eige samtykke høyrer til psykisk helsevernlova, ikkje hit.',
    'Psykiske lidingar hos den som manglar avgjerdskompetanse og set seg imot, høyrer til psykisk helsevernlova.',
  ],
  'pbrl § 4A-3 (1)': ['Først må ein prøve å skape tillit, om det ikkje openbert er nyttelaust.'],
  'pbrl § 4A-3 (2)': [
    'Hjelpa må avverje vesentleg helseskade, vere nødvendig og stå i høve til behovet.',
  ],
  'pbrl § 4A-3 (3)': [
    'Alt i alt må hjelpa klart vere best for pasienten, der motstanden og utsikta til å vinne att samtykkekompetansen veg med.',
    'Alt i alt må hjelpa klart vere best for pasienten, der motstanden og utsikta til å vinne att avgjerdskompetansen veg med.',
  ],
  'pbrl § 4A-4 (1)': [
    'Er vilkåra oppfylte, kan hjelpa bli gitt med tvang eller slik at ein kjem utanom motstanden.',
  ],
  'pbrl § 4A-4 (2)': [
    'Pasienten kan leggjast inn og haldast att når hjelpa elles ikkje kan bli gitt.',
  ],
  'pbrl § 4A-4 (3)': [
    'Varslingssystem og rørslehindrande tiltak kan brukast.',
    'Også lokalisering kan brukast, ved sida av varsling og rørslehindrande tiltak.',
  ],
  'pbrl § 4A-4 (4)': [
    'Hjelpa blir vurdert heile tida, særleg om ho sviktar eller skader, og stansa straks vilkåra ikkje er der lenger.',
  ],
  'pbrl § 4A-5 (1)': ['Den ansvarlege for hjelpa gjer vedtaket, for høgst eitt år.'],
  'pbrl § 4A-5 (2)': [
    'Ved alvorlege inngrep krevst samråd med ein kvalifisert kollega; innlegging, tilbakehald og rørslehindring er alltid alvorleg.',
  ],
  'pbrl § 4A-5 (3)': [
    'Vedtaket dekkjer pleia som følgjer med, men er pleie hovudsaka, trengst eit eige vedtak.',
  ],
  'pbrl § 4A-5 (4)': [
    'Før vedtaket blir næraste pårørande om mogleg spurde kva pasienten ville ha ønskt.',
  ],
  'pbrl § 4A-6 (1)': ['Pasienten og næraste pårørande får raskt melding om vedtaket.'],
  'pbrl § 4A-6 (2)': ['Meldinga skal seie korleis ein kan klage og uttale seg.'],
  'pbrl § 4A-6 (3)': [
    'Kopi går til den fagleg overordna og til fylkesmannen.',
    'Kopi går til den fagleg overordna og til statsforvaltaren.',
  ],
  'pbrl § 4A-7 (1)': [
    'Pasienten eller næraste pårørande kan klage til fylkesmannen.',
    'Pasienten eller næraste pårørande kan klage til statsforvaltaren.',
  ],
  'pbrl § 4A-7 (2)': ['Klaga skal ha same form og innhald som andre klager etter lova.'],
  'pbrl § 4A-7 (3)': [
    'Klagefristen er tre veker.',
    'Klaga må nå fylkesmannen innan tre veker.',
    'Klaga må nå statsforvaltaren innan tre veker.',
  ],
  'pbrl § 4A-8 (1)': [
    'Fylkesmannen kan ta opp vedtaket av eige tiltak.',
    'Statsforvaltaren kan ta opp vedtaket av eige tiltak.',
  ],
  'pbrl § 4A-8 (2)': [
    'Klagar ingen og hjelpa varer, vurderer fylkesmannen behovet etter tre månader.',
    'Klagar ingen og hjelpa varer, vurderer statsforvaltaren behovet etter tre månader.',
  ],
  'pbrl § 4A-9': ['Forvaltningslova blir brukt på vedtaka så langt ho passar.'],
  'pbrl § 5-3': [
    'Pasienten og brukaren kan nekte at journalen blir utlevert, også når eit nei må reknast med, om ikkje tungtvegande grunnar krev det.',
    'Pasienten og brukaren kan nekte at journalen blir overført eller gjord tilgjengeleg, også når eit nei må reknast med, om ikkje tungtvegande grunnar krev det.',
    'Pasient og brukar kan setje seg imot at journalopplysningar blir gjorde tilgjengelege, med dei same grensene som i helsepersonellova og pasientjournallova.',
  ],
  'pbrl § 5-3 (1)': ['Pasient og brukar kan setje seg imot at andre får journalopplysningar.'],
  'pbrl § 5-3 (2)': ['Må ein rekne med eit nei, skal opplysningane heller ikkje bli gitte.'],
  'pbrl § 5-3 (3)': ['Tungtvegande grunnar kan likevel gå framfor.'],
  'pbrl § 6-5': ['Frå 12 år kan eit barn som forstår saka, sjølv vere part i henne.'],
  'pbrl § 7-1': ['Pasienten bad først tenesta sjølv om å rette seg etter reglane.'],
  'pbrl § 7-2': [
    'Den som ikkje fekk medhald i oppmodinga, kunne klage til Helsetilsynet i fylket.',
    'Pasient, brukar eller representant kan klage til fylkesmannen over brot på rettane.',
    'Pasient, brukar eller representant kan klage til statsforvaltaren over brot på rettane.',
    'Klaga går til statsforvaltaren, men saker om helsehjelp i utlandet til ein nasjonal klageinstans.',
    'Klaga går til statsforvaltaren, og den som har avgjerdskompetanse for pasienten eller brukaren, kan klage på vegner av dei.',
  ],
  'pbrl § 7-2 (3)': [
    'Ein representant har fullmakt, eller kan samtykkje for pasienten etter kapittel 4.',
    'Ein representant har fullmakt, eller har avgjerdskompetanse for pasienten eller brukaren.',
  ],
  'pbrl § 7-3': [
    'Klaga til Helsetilsynet i fylket skulle vere skriftleg og underskriven, og manglar kunne rettast innan ein kort frist.',
    'Klaga til fylkesmannen skal vere skriftleg og underskriven av pasienten, brukaren eller ein representant, og manglar kan rettast innan ein kort frist.',
    'Klaga til statsforvaltaren skal vere skriftleg og underskriven av pasienten, brukaren eller ein representant, og manglar kan rettast innan ein kort frist.',
  ],
  'pbrl § 7-4': [
    'Pasienten, brukaren og andre med rett til det kunne be tilsynsmakta vurdere brot på pliktene til helsepersonellet.',
    'Pasient, brukar og andre med rett til det kan be om vurdering av pliktbrot, også næraste pårørande til ein avdød eller til ein vaksen utan samtykkekompetanse.',
    'Pasient, brukar og andre med rett til det kan be om tilsyn, også næraste pårørande til ein avdød eller til ein vaksen utan avgjerdskompetanse; styresmakta kan reagere.',
    'Pasient, brukar og andre med rett til det kan be om tilsyn, også næraste pårørande til ein avdød eller til ein vaksen utan avgjerdskompetanse.',
  ],
  'pbrl § 7-5': [
    'Fristen for å klage var tre veker frå utfallet av oppmodinga var kjent.',
    'Fristen for å klage er fire veker frå ein visste nok.',
  ],
  'pbrl § 7-6': [
    'Klagereglane i forvaltningslova blei brukte så langt dei passa, i saker hos Helsetilsynet i fylket.',
    'Klagereglane i forvaltningslova blei brukte så langt dei passa; frå juli 2019 har regelen nummer 7-7.',
  ],
  'pbrl § 7-7': [
    'Klagereglane i forvaltningslova blir brukte så langt dei passar; paragrafen hadde tidlegare nummer 7-6.',
    'Klagereglane i forvaltningslova blir brukte så langt dei passar, og klageinstansen heiter statsforvaltaren.',
  ],
}
