import type { InterpretationTexts } from '../types.js'

/** The open questions of interpretation, in nynorsk. */
export const interpretationTexts: InterpretationTexts = {
  'interpretation: completed-years': {
    unclear: 'Lova seier «over» og «mellom» om alder, men ikkje om fødselsdagen er med.',
    reading: 'Ei aldersgrense blir nådd på fødselsdagen: «over 16 år» er fylte 16 år.',
    why: 'Andre reglar i same lova seier «fylt», og berre slik heng alderstrinna saman utan hol.',
    wouldChange: 'Ein dom, eller eit førearbeid som legg noko anna til grunn.',
  },
  'interpretation: leap-day-birthday': {
    unclear: 'Inga kjelde seier når den som er fødd på skotårsdagen, fyller år i eit vanleg år.',
    reading: 'Den 28. februar er begge aldrane moglege, om ikkje den som spør, vel.',
    why: 'Å velje for alle ville vore å gjette.',
    wouldChange: 'Ei lov eller rettsavgjerd om skotårsdagen.',
  },
  'interpretation: self-consent-12-to-15-before-2018': {
    unclear:
      'Ein 12- til 15-åring kunne halde foreldra uvitande, men lova sa ikkje kven som då samtykte.',
    reading: 'Spørsmålet stod ope; det blir ikkje gitt noko svar.',
    why: 'Teksten gav berre foreldra rett til å samtykkje, men foreldre som ikkje veit, kan ikkje svare.',
    wouldChange: 'Førearbeid eller tilsynspraksis frå før 2018.',
  },
  'interpretation: nature-of-measure-before-2018': {
    unclear: 'Først i 2018 sa lova at arta av tiltaket kan la ein 12- til 15-åring avgjere.',
    reading: 'Før det står spørsmålet ope.',
    why: 'Rettleiinga beskreiv ein slik praksis, men lovteksten gav han ikkje.',
    wouldChange: 'Førearbeid eller praksis frå før 2018 som viser ein fast regel.',
  },
  'interpretation: competence-found-lacking-12-to-15': {
    unclear:
      'Lova seier ikkje kven som avgjer når ein 12- til 15-åring som kunne samtykkje åleine, ikkje forstår valet.',
    reading:
      'Kompetansen kan falle bort òg her, og då samtykkjer foreldra att; kan dei ikkje få vite, er det opp til skjønn.',
    why: 'Regelen om bortfall skil ikkje mellom aldersgrupper.',
    wouldChange: 'Førearbeid eller rettleiing som seier kven som då avgjer.',
  },
  'interpretation: parents-not-informed-under-12': {
    unclear:
      'Lova lèt helsepersonell avgjere det strengt nødvendige og skånsame, men nemner ingen for resten.',
    reading: 'For alt anna peikar lova ikkje ut nokon.',
    why: 'Unntaket er snevert og berre for ei kort tid.',
    wouldChange: 'Førearbeid, eller at barnevernet overtek omsorga.',
  },
  'interpretation: parents-not-informed-12-to-15': {
    unclear:
      'Foreldra samtykkjer for ein 12- til 15-åring som ikkje avgjer sjølv, men lova seier ikkje kven som gjer det når dei ikkje skal få vite.',
    reading: 'Lova peikar ikkje ut nokon; kven som då avgjer, må vurderast i saka.',
    why: 'Den som ikkje får vite, kan ikkje gi eit gyldig samtykke, og regelen om at helsepersonell avgjer så lenge, gjeld berre under 12 år.',
    wouldChange:
      'Førearbeid eller rettleiing om kven som avgjer, eller at foreldra likevel skal informerast så langt foreldreansvaret krev det, og då samtykkjer.',
  },
  'interpretation: parents-not-informed-16-to-17': {
    unclear:
      'Foreldra samtykkjer for ungdom som manglar kompetanse, men lova seier ikkje kven som gjer det når tungtvegande omsyn hindrar at dei får vite.',
    reading: 'Lova peikar ikkje ut nokon.',
    why: 'Den som ikkje får vite, kan ikkje gi eit gyldig samtykke, og regelen om at helsepersonell avgjer så lenge, gjeld berre under 12 år.',
    wouldChange:
      'Ei fråsegn om at foreldra likevel skal informerast så langt foreldreansvaret krev det, og då samtykkjer.',
  },
  'interpretation: weighty-reasons-before-2018': {
    unclear:
      'Før 2018 hadde lova ingen regel om å teie overfor foreldra utan at barnet ønskte det.',
    reading:
      'Foreldra skulle informerast, og for samtykket fanst ingen regel; naudhjelp og barnevern kunne gripe inn.',
    why: 'Unntaket for tungtvegande omsyn kom først med lovendringa i 2018.',
    wouldChange: 'Den ordlyden frå før 2018 som ikkje er lesen.',
  },
  'interpretation: measure-reserved-for-adults': {
    unclear:
      'Arta av tiltaket kan ta retten til å samtykkje frå ein 16- eller 17-åring, men ingen regel seier kven som då avgjer.',
    reading: 'Ingen er peikt ut.',
    why: 'Retten til foreldra etter 16 år gjeld berre ungdom som manglar kompetanse.',
    wouldChange: 'Førearbeid eller ei særlov om tiltaket.',
  },
  'interpretation: reserved-measure-12-to-15': {
    unclear:
      'Foreldra er ikkje informerte, og tiltaket er av ei art som bør vente til pasienten er vaksen: Ordlyden gir ein 12- til 15-åring samtykkerett, men ein 16-åring ville ikkje hatt han.',
    reading: 'Spørsmålet må vurderast konkret.',
    why: 'Lova kan knapt ha meint å gi den yngre ein vidare rett enn den eldre.',
    wouldChange: 'Førearbeid eller praksis om slike tiltak.',
  },
  'interpretation: cosmetic-before-2022': {
    unclear:
      'Før aldersgrensa kom, sa ingen regel om kosmetikk utan medisinsk grunn skilde seg frå anna hjelp.',
    reading:
      'Dei alminnelege reglane galdt, og for ein 16- eller 17-åring måtte arta av tiltaket vurderast.',
    why: 'Forbodet kom som ny lov, så det galdt ikkje frå før.',
    wouldChange: 'Førearbeid som viser at forbodet alt galdt.',
  },
  'interpretation: minor-guardian-before-2013': {
    unclear: 'Verjemålslova frå før 2013 er ikkje lesen.',
    reading: 'Det blir ikkje sagt kven som avgjorde for ein slik mindreårig.',
    why: 'Utan teksten kan ingen regel byggjast.',
    wouldChange: 'At den eldre lova blir lesen.',
  },
  'interpretation: removal-prohibition-before-2023': {
    unclear:
      'Regelen galdt når omsorga var overteken etter ein paragraf i den gamle barnevernlova som handla både om flytteforbod og om omsorgsovertaking.',
    reading:
      'Eit flytteforbod gav barneverntenesta rett til å samtykkje, slik dei andre vedtaka i paragrafen gjorde.',
    why: 'Tilvisinga skilde ikkje mellom vedtaka, og direktoratet for barnevernet sa at det galdt òg ved flytteforbod.',
    wouldChange:
      'Ei fråsegn om at berre vedtak som overtek omsorg, var meinte, sidan eit flytteforbod berre held barnet der det er; då samtykte dei som hadde foreldreansvaret.',
  },
  'interpretation: removal-prohibition-2023-2025': {
    unclear: 'Regelen stod utan flytteforbod i desse åra, og flytteforbod blei nemnt frå 2026.',
    reading:
      'Fram til då samtykte dei som hadde foreldreansvaret, og barnevernstenesta hadde ikkje eigen rett til informasjon.',
    why: 'Teksten nemnde berre akuttvedtak og omsorgsovertaking, og foreldra har elles ansvaret.',
    wouldChange: 'Kjelder som viser at utelatinga var ein feil utan verknad.',
  },
  'interpretation: somatic-objection-under-16': {
    unclear:
      'Tvangsreglane gjeld frå 16 år, og ingen regel seier kva som skjer når eit yngre barn set seg imot det foreldra seier ja til.',
    reading:
      'Spørsmålet er ikkje regulert; synet til barnet skal vege med, og hjelpa må vere nødvendig og rimeleg.',
    why: 'Det er leitt etter ein regel utan å finne nokon.',
    wouldChange: 'Ein lovregel eller ei avgjerd frå domstolane.',
  },
  'interpretation: plan-consent-adult-lacking': {
    unclear:
      'Ingen regel seier kven som samtykkjer til individuell plan for ein vaksen som manglar kompetanse og ikkje har verje eller fullmektig til det; for ein pasient er det slik frå august 2022, for ein brukar heile tida.',
    reading: 'Det er ikkje regulert; regelen om at helsepersonell avgjer, blir ikkje brukt her.',
    why: 'Den regelen gjeld helsehjelp og gir ingen rett til å samtykkje for andre; berre til juli 2022 sa forskrifta at han skulle brukast, og berre for pasientar.',
    wouldChange: 'Ein regel i lov eller forskrift, eller fråsegner frå styresmaktene.',
  },
  'interpretation: plan-consent-12-to-15': {
    unclear:
      'Reglane om planen seier ikkje om ein 12- til 15-åring kan godta han åleine når foreldra ikkje er informerte; for ein pasient er det slik frå august 2022, for ein brukar heile tida.',
    reading: 'Det er ikkje regulert.',
    why: 'Regelen om eige samtykke gjeld helsehjelp; berre til juli 2022 sa forskrifta at han skulle brukast, og berre for pasientar.',
    wouldChange: 'Eit svar på om ein plan er helsehjelp.',
  },
  'interpretation: plan-against-the-will': {
    unclear:
      'Reglane om planen seier ikkje om den som samtykkjer på vegner av ein annan, kan gjere det mot det personen vil.',
    reading: 'Frå 16 år blir det ikkje laga plan mot viljen til den det gjeld.',
    why: 'Rettleiaren seier at planen er frivillig og ikkje blir laga mot viljen til nokon, og for helsehjelp seier lova det same.',
    wouldChange:
      'Ei fråsegn om at foreldre, verje eller fullmektig kan samtykkje likevel, fordi berre helsehjelp har ein regel om motstand.',
  },
  'interpretation: plan-consent-deprived-user': {
    unclear:
      'Ein brukar som er fråteken handleevna i noko personleg, kan forstå kva planen gjeld; regelen om at pasientar då samtykkjer sjølve så langt det går, nemner ikkje brukarar.',
    reading: 'Brukaren samtykkjer sjølv.',
    why: 'Reglane om planen nemner tenestemottakaren først, og handleevna er berre teken bort på bestemte område.',
    wouldChange: 'At dommen omfattar slike tenester; då er det verja som handlar.',
  },
  'interpretation: chapter-9-and-competence': {
    unclear:
      'Reglane om varslings- og lokaliseringsteknologi gjeld den som manglar kompetanse, medan tvangsreglane for personar med utviklingshemming ikkje spør om kompetanse.',
    reading:
      'Tvangsreglane gjeld òg for ein som har kompetanse, når personen set seg imot, og til august 2025 ved inngripande varsling.',
    why: 'Dei reknar det som tvang etter kva tiltaket er og om brukaren set seg imot, utan å nemne kompetanse.',
    wouldChange:
      'Ei fråsegn om at den som har kompetanse, alltid avgjer sjølv; då kan teknologien berre brukast med eige samtykke.',
  },
  'interpretation: plan-consent-user-16-to-17': {
    unclear: 'Grensa på 16 år står for pasientar, og ingen regel seier om ho òg gjeld brukarar.',
    reading: 'Det er ikkje regulert.',
    why: 'Ingen lesen tekst seier om 16 eller 18 år er grensa for dei.',
    wouldChange: 'Ein regel om samtykke frå brukarar.',
  },
  'interpretation: coordinator-consent-after-2022': {
    unclear: 'Frå august 2022 seier ingen regel kven som samtykkjer til koordinator.',
    reading: 'Koordinator skal bli tilboden, og den som ikkje vil ha, kan takke nei.',
    why: 'Retten er eit tilbod, og den gamle samtykkeregelen er borte.',
    wouldChange: 'Ein ny samtykkeregel, eller at den gamle viser seg å stå.',
  },
  'interpretation: vaccination-before-2018': {
    unclear: 'Lova nemnde ikkje vaksinar før 2018.',
    reading:
      'Éin med foreldreansvar kunne seie ja til vaksinane i programmet, men ikkje ein forelder utan.',
    why: 'Departementet tolka lova slik i 2015, og det blei lov i 2018.',
    wouldChange: 'Andre fråsegner frå departementet eller klageinstansen.',
  },
  'interpretation: everyday-care-without-responsibility-before-2018': {
    unclear: 'Før 2018 var det uklart om «éin av foreldra» òg var ein utan foreldreansvar.',
    reading: 'Det blir ikkje gitt noko sikkert svar.',
    why: 'Teksten kan lesast begge vegar, og først i 2018 blei det sagt rett ut.',
    wouldChange: 'Førearbeid eller klagesaker frå før 2018.',
  },
  'interpretation: harm-prevention-without-responsibility': {
    unclear: 'Regelen om éin forelder og skade nemner ikkje foreldre utan foreldreansvar.',
    reading: 'Den som samtykkjer for å hindre skade, må ha foreldreansvar.',
    why: 'Berre regelen om dagleg omsorg gjer unntak frå det.',
    wouldChange: 'Ei fråsegn som les unntaket vidare.',
  },
  'interpretation: one-parent-exceptions-16-to-17': {
    unclear: 'Unntaka der éin forelder er nok, er skrivne for barn under 16 år.',
    reading: 'Om unntaka òg gjeld for ungdom som manglar kompetanse, er ikkje regulert.',
    why: 'Regelen for 16- og 17-åringar tek dei ikkje opp att.',
    wouldChange: 'Førearbeid eller rettleiing om paragrafen.',
  },
  'interpretation: next-of-kin-test-before-2026': {
    unclear:
      'Før 1. juni 2026 hadde reglane om pårørande si eiga prøve: om pasienten openbert ikkje kunne ta vare på interessene sine.',
    reading: 'Den som blei funnen å mangle samtykkekompetanse, blir her rekna som omfatta.',
    why: 'Dei to prøvene bygde på dei same årsakene og blei til vanleg avgjorde under eitt.',
    wouldChange: 'Rettleiing eller praksis som held dei to frå kvarandre.',
  },
  'interpretation: withdrawal-by-representative': {
    unclear: 'Lova seier berre at pasienten kan trekkje samtykket.',
    reading:
      'Den som samtykkjer på vegner av pasienten, kan òg trekkje samtykket, med same verknad.',
    why: 'Retten til å samtykkje er lite verd utan retten til å ombestemme seg.',
    wouldChange: 'Ei avgjerd eller ei fråsegn om kva representanten kan.',
  },
  'interpretation: withdrawal-by-one-parent': {
    unclear: 'Lova seier ikkje kva som gjeld når berre éin av to foreldre ombestemmer seg.',
    reading: 'Utan kvardags- eller skadegrunn fell samtykket bort.',
    why: 'Begge måtte seie ja, så nei frå den eine tek grunnlaget bort.',
    wouldChange: 'Ei fråsegn om foreldre som blir usamde undervegs.',
  },
  'interpretation: withdrawal-without-competence': {
    unclear: 'Lova reknar berre med at den som kan samtykkje, kan trekkje samtykket.',
    reading:
      'Eit nei utan kompetanse avsluttar ikkje hjelpa i seg sjølv. Set pasienten seg imot hjelpa, gjeld reglane om det; elles er det opp til den som avgjer på vegner av pasienten, om ho skal halde fram.',
    why: 'Lova lèt andre bestemme så lenge pasienten ikkje set seg imot hjelpa, og utkastet til rettleiar frå 2014 seier det same.',
    wouldChange: 'Ein tekst som alltid reknar ei slik tilbaketrekking som motstand.',
  },
  'interpretation: dying-patient-information': {
    unclear:
      'Kravet om at pasienten er informert og forstår, høver ikkje når pasienten ikkje kan formidle noko ønske.',
    reading:
      'Der avgjer orda til dei pårørande og vurderinga til fagfolka, utan krav om informasjon først.',
    why: 'Elles kunne den regelen aldri bli brukt på dei han er til for.',
    wouldChange: 'Ein tekst som seier noko anna.',
  },
  'interpretation: notify-plan-need': {
    unclear: 'Meldeplikta seier ikkje korleis ho står til teieplikta.',
    reading: 'Ho krev samtykke eller eit anna grunnlag for å dele.',
    why: 'Paragrafen set ikkje teieplikta til side, slik andre gjer uttrykkeleg.',
    wouldChange: 'Førearbeid som set henne til side.',
  },
  'interpretation: sharing-consent-12-to-15-before-2018': {
    unclear:
      'Fram til 2018 sa lova at ønsket til barnet om å halde noko frå foreldra òg galdt her, men ikkje kven som då samtykte.',
    reading: 'Det er overlate til skjønn.',
    why: 'Tilvisinga gav ingen regel om samtykke, berre om informasjon.',
    wouldChange: 'Førearbeid til tilvisinga.',
  },
  'interpretation: sharing-consent-12-to-15': {
    unclear:
      'Lova viser til reglane om samtykke frå foreldra, utan å seie kva som gjeld der barnet samtykkjer åleine.',
    reading: 'Barnet avgjer òg om deling av opplysningar om den hjelpa.',
    why: 'Det unntaket står i dei reglane som det blir vist til.',
    wouldChange: 'Ei kjelde som deler spørsmåla.',
  },
  'interpretation: presumed-consent-minor-measures': {
    unclear: 'Lovteksten krev ikkje at den vaksne ville ha sagt ja til lite inngripande hjelp.',
    reading: 'Eit slikt ja blir lagt til grunn, slik førearbeida er attgitt av Helsedirektoratet.',
    why: 'Direktoratet les lova slik.',
    wouldChange: 'At førearbeida blir lesne og seier noko anna.',
  },
  'interpretation: personal-capacity-before-2013': {
    unclear: 'Reglane om umyndiggjorde og myndige pasientar frå før 2013 er ikkje lesne.',
    reading:
      'Umyndiggjering blir behandla som dagens fråtaking av handleevne i personlege tilhøve.',
    why: 'Paragrafane har same plassen og føremålet før og etter reforma.',
    wouldChange: 'At ordlyden frå før 2013 blir lesen.',
  },
  'interpretation: adults-lacking-before-2013': {
    unclear: 'Ordlyden om lite inngripande tiltak frå før 2013 er ikkje lesen.',
    reading: 'Regelen blir behandla som i dag, men for myndige pasientar.',
    why: 'Overskrifta den gongen sa «myndige», og innhaldet elles er det same i begge trinna.',
    wouldChange: 'At ordlyden frå før 2013 blir lesen.',
  },
  'interpretation: deprivation-need-not-name-health': {
    unclear:
      'Lova seier ikkje om dommen må gjelde helsespørsmål for at verja skal kunne samtykkje.',
    reading: 'Det er nok at noko av det personlege området er teke bort.',
    why: 'Kommentaren til direktoratet les lova slik og viser til førearbeida.',
    wouldChange: 'At førearbeida seier noko anna.',
  },
  'interpretation: guardian-and-objection': {
    unclear: 'Regelen om samtykke frå verja seier ikkje kva som gjeld når pasienten set seg imot.',
    reading: 'Verja kan ikkje seie ja til tvang; tvangsreglane avgjer.',
    why: 'Verjemålslova tek tvang ut av det ei verje kan gjere.',
    wouldChange: 'Ein særregel om helsehjelp og verjer.',
  },
  'interpretation: suspension-power': {
    unclear:
      'Frå 15. juni 2022 til 30. juni 2028 kan departementet ved forskrift setje fleire rettar og plikter til side ved svært mange som kjem frå Ukraina, men inga slik forskrift er funnen; i 2020 blei rettar sette til side med anna grunnlag.',
    reading: 'Rettane og pliktene blir rekna som gjeldande.',
    why: 'Fullmakta verkar berre når ho er brukt, og lista over forskrifter er ikkje gått gjennom i det heile.',
    wouldChange: 'At ei slik forskrift finst.',
  },
  'interpretation: child-welfare-information-before-2018': {
    unclear: 'Ordlyden om informasjon til barneverntenesta frå før 2018 er berre kjend i omtale.',
    reading:
      'Han galdt barn under 16 år ved omsorgsovertaking og flytteforbod; om akuttvedtak blir det ikkje gitt noko svar.',
    why: 'Slik er regelen attgitt i rettleiarutkastet frå 2014.',
    wouldChange: 'At ordlyden blir lesen.',
  },
  'interpretation: parents-information-before-2018': {
    unclear: 'Ordlyden frå før 2018 er berre delvis lesen.',
    reading:
      'Reglane blir behandla som i dag, utan unntaket for tungtvegande omsyn og utan melding til barnet.',
    why: 'Det som er lese, tilseier at resten var det same.',
    wouldChange: 'At heile ordlyden blir lesen.',
  },
  'interpretation: child-hearing-before-2018': {
    unclear: 'Den nøyaktige ordlyden om å høyre barnet er ikkje lesen.',
    reading: 'Barnet skulle høyrast etter kvart som det mogna, og frå 12 år alltid.',
    why: 'Andre kjelder attgir regelen slik.',
    wouldChange: 'At ordlyden blir lesen.',
  },
  'interpretation: parents-of-child-in-care': {
    unclear:
      'Lova seier at barnevernstenesta kan samtykkje, men ikkje at foreldra ikkje lenger kan.',
    reading: 'Foreldra samtykkjer ikkje til helsehjelp etter at omsorga er overteken.',
    why: 'Foreldreansvaret er då avgrensa til det grunnleggjande, og departementet har svart slik.',
    wouldChange: 'Ei avgjerd som gir foreldra ein plass ved sida av.',
  },
  'interpretation: 12-to-15-placement-and-self-consent': {
    unclear:
      'Lova seier ikkje rett ut at barnevernstenesta mistar retten sin der barnet samtykkjer åleine.',
    reading: 'Barnet samtykkjer åleine, slik det ville gjort med foreldre.',
    why: 'Retten til å samtykkje er barnet sin, og informasjonen til barnevernet følgjer dei same reglane som til foreldra.',
    wouldChange: 'Førearbeid eller rettleiing om barn i omsorg.',
  },
  'interpretation: next-of-kin-criterion': {
    unclear:
      'Lova nemner både ei rekkjefølgje og varig kontakt, utan å seie kor langt rekkjefølgja bind.',
    reading: 'Kontakten avgjer, og rekkjefølgja er utgangspunktet.',
    why: 'Ordlyden set kontakten først og kallar rekkjefølgja eit utgangspunkt.',
    wouldChange: 'Praksis som snur vekta.',
  },
  'interpretation: minor-siblings-sharing-objection': {
    unclear:
      'Fram til juni 2026 kunne pasienten setje seg imot slik deling, men den nye lista nemner henne ikkje.',
    reading: 'Frå juli 2026 gir lova ingen rett til å setje seg imot det.',
    why: 'Bokstaven er ikkje mellom dei retten gjeld.',
    wouldChange: 'Førearbeid som viser at utelatinga var ein glipp.',
  },
  'interpretation: duty-to-avert-crime': {
    unclear:
      'Regelen om å avverje visse straffbare handlingar i straffelova av 1902 (§ 139), som gjaldt til 30. september 2015, er ikkje lesen.',
    reading:
      'Når vilkåra er oppfylte, skal opplysningane bli gitte vidare, og teieplikta er ikkje til hinder.',
    why: 'Utkastet til rettleiar frå 2014 nemner plikta, helsepersonellova lèt andre lover gå framfor teieplikta, og straffelova av 2005 seier det same med reine ord.',
    wouldChange: 'At ordlyden i straffelova av 1902 blir lesen.',
  },
  'interpretation: plan-maker-without-municipal-need': {
    unclear:
      'Regelen om å avtale hovudansvar nemner Nav, barnevernet «eller» helsetenesta i kommunen, men ikkje helseføretaket.',
    reading:
      'Spørsmålet er ikkje regulert; tenestene må samarbeide, og det skal berre vere éin plan.',
    why: 'Ingen tekst peikar ut ein ansvarleg mellom spesialisten og dei andre.',
    wouldChange:
      'Førearbeid eller rundskriv som seier at det er nok å trenge éin av dei tre; då skal tenestene avtale hovudansvaret, og kommunen avklarar det når dei ikkje blir samde.',
  },
  'interpretation: plan-maker-mental-and-somatic': {
    unclear:
      'Den som treng både somatisk spesialist og psykisk helsevern, men ikkje kommunen, er omfatta av to plikter.',
    reading: 'Det er ikkje sagt kven av dei to som lagar planen.',
    why: 'Begge lovene gir plikta til si eiga side, og oftast er det same føretaket.',
    wouldChange:
      'Ein regel som vel mellom dei, eller at plikta til helseføretaket dekkjer all spesialisthelseteneste; då er det føretaket som lagar planen.',
  },
  'interpretation: plan-lar-and-municipality': {
    unclear:
      'LAR-forskrifta gir plikta til spesialisthelsetenesta, medan lovene gir ho til kommunen når begge nivåa trengst.',
    reading:
      'LAR-forskrifta blir brukt som den spesielle regelen: spesialisthelsetenesta lagar planen, i nært samarbeid med kommunen.',
    why: 'Ho gjeld akkurat denne behandlinga, og dei som får henne, treng nesten alltid begge nivåa.',
    wouldChange: 'Ei fråsegn om at lova går føre, eller at forskrifta er utan verknad her.',
  },
  'interpretation: plan-maker-before-2022': {
    unclear:
      'Før august 2022 hadde helsetenesta, Nav og barnevernet kvar si plikt, utan ein regel om kven som gjekk føre.',
    reading: 'Det var ikkje regulert; dei måtte samarbeide om éin plan.',
    why: 'Regelen om å avtale hovudansvaret kom først med den nye forskrifta.',
    wouldChange: 'Ein eldre regel som valde mellom dei.',
  },
  'interpretation: plan-start-duty-specialist': {
    unclear:
      'Forskrifta seier at «helse- og omsorgstenesta» sjølv skal få arbeidet i gang. Det kan bety begge nivåa, eller berre tenesta i kommunen.',
    reading:
      'Ordet omfattar òg spesialisthelsetenesta: trengst berre ho, skal ho sjølv få arbeidet i gang. Trengst kommunen i tillegg, sørgjer kommunen for det, og spesialisthelsetenesta varslar.',
    why: 'Pasient- og brukarrettslova bruker ordet om begge nivåa, og forskrifta seier «den kommunale» der ho meiner kommunen. Plikta til å lage plan for eigne pasientar står dessutan i lovene.',
    wouldChange:
      'Førearbeid som viser at berre kommunen var meint; då følgjer plikta til spesialisthelsetenesta av plikta til å lage planen, og ikkje av forskrifta.',
  },
  'interpretation: plan-nav-regulation-end': {
    unclear: 'Vedtaket som oppheva Nav-forskrifta av 2010, er ikkje lese, berre kjent i omtale.',
    reading: 'Ho blir rekna som oppheva då den nye forskrifta tok over emnet i august 2022.',
    why: 'Ho står ikkje lenger blant dei som gjeld, og den nye dekkjer alt ho dekte.',
    wouldChange: 'At opphevinga finst med ein annan dato.',
  },
  'interpretation: coordinator-narrower-condition': {
    unclear:
      'Retten nemner «komplekse» behov for begge nivåa, men plikta til kommunen berre langvarige og samordna.',
    reading: 'Plikta til kommunen følgjer den snevrare regelen.',
    why: 'Retten er gitt i samsvar med pliktreglane, som er ulike for dei to nivåa.',
    wouldChange: 'Førearbeid som seier at retten går lenger enn plikta.',
  },
  'interpretation: coordinator-appointed-or-offered': {
    unclear: 'Lova seier «oppnevnes», forskrifta «tilbys».',
    reading: 'Koordinatoren blir nemnd opp, og pasienten kan takke nei.',
    why: 'Lova står over forskrifta, men ingen pliktar å ta imot.',
    wouldChange: 'Ei fråsegn om skilnaden.',
  },
  'interpretation: coordinator-outside-health': {
    unclear: 'Utanfor helsetenesta finst det ingen lovregel om koordinator.',
    reading: 'Det er ikkje regulert; planen skal likevel seie kven som sikrar samordninga.',
    why: 'Reglane om koordinator står berre i helselovene.',
    wouldChange: 'Ein slik regel i lovene om Nav eller barnevern.',
  },
  'interpretation: coordinator-appeal-before-2022': {
    unclear:
      'Før august 2022 var koordinator berre ei plikt for tenesta. Klageregelen nemner brot på rettar.',
    reading:
      'Det gjekk ikkje an å klage over koordinatoren, verken etter pasient- og brukarrettslova eller etter forvaltningslova.',
    why: 'Departementet svarte slik i eit brev i 2012 (regjeringen.no, id682784): koordinator var ingen rett, og oppnemninga ikkje eit enkeltvedtak. Den som meinte at plikta var broten, kunne be om tilsyn.',
    wouldChange: 'Praksis som slepte slike klager inn.',
  },
  'interpretation: child-welfare-plan-appeal-before-2022': {
    unclear:
      'Barneverntenesta hadde då ei plikt utan at barnet hadde ein rett, og klagereglane som galdt då, er ikkje lesne.',
    reading: 'Det blir ikkje gitt noko svar.',
    why: 'Utan teksten kan ingen regel byggjast.',
    wouldChange: 'At dei eldre klagereglane blir lesne.',
  },
  'interpretation: child-coordinator-notice': {
    unclear: 'Meldeplikta nemner koordinator, men ikkje barnekoordinator.',
    reading: 'Det er ikkje regulert; å seie frå er god skikk.',
    why: 'Paragrafen er ikkje endra sidan barnekoordinatoren kom.',
    wouldChange: 'Ei endring av paragrafen, eller førearbeid som les han vidare.',
  },
  'interpretation: plan-request-outside-health': {
    unclear:
      'Lovene om Nav og barnevernet seier ikkje i kva form ein ber om plan, eller om nokon skal hjelpe med klaga, og heller ikkje kva reglar avgjerda i barnevernet følgjer.',
    reading: 'Det blir ikkje gitt noko svar.',
    why: 'Rettleiinga som er lesen, gjeld helsetenestene, og barnevernslova nemner avgjerda om plan ved sida av vedtaka.',
    wouldChange:
      'Ein regel i lov eller forskrift, eller rettleiing om kravet. Forskrifta kallar avgjerda i barnevernet eit vedtak når ho er påklaga; er ho eit enkeltvedtak, gjeld reglane i forvaltningslova om slike.',
  },
  'interpretation: plan-is-child': {
    unclear: 'Forskrifta seier ikkje kor gammalt eit barn kan vere.',
    reading: 'Eit barn er den som ikkje har fylt 18 år.',
    why: 'Det er grensa elles, òg for barnekoordinator.',
    wouldChange: 'Ein definisjon i forskrifta.',
  },
  'interpretation: plan-regime-by-day': {
    unclear: 'Den nye forskrifta har ingen overgangsregel for planar frå før august 2022.',
    reading:
      'Ein plan blir målt mot reglane den dagen det blir spurt om, ikkje den dagen han blei laga.',
    why: 'Planen skal haldast oppdatert, og då etter dei reglane som gjeld.',
    wouldChange: 'Ein overgangsregel.',
  },
  'interpretation: plan-needs-two-services': {
    unclear: 'Inga lov seier kor lenge eit behov må vare, eller kor mange tenester som må til.',
    reading:
      'Behovet må vare ei tid utan å vere for alltid, og gjelde to eller fleire tenester; resten er skjønn.',
    why: 'Slik les rettleiaren frå 2014 orda, og ingen tekst set eit tal på tida.',
    wouldChange: 'Ein definisjon i lov eller forskrift.',
  },
  'interpretation: plan-schools-contacted-after-2024': {
    unclear:
      'Forskrifta om individuell plan viser framleis til den oppheva opplæringslova når ho fortel kven som skal kontaktast.',
    reading: 'Skulen skal kontaktast som før.',
    why: 'Plikta til å delta er vidareført i den nye lova, og tilvisinga blei berre ikkje retta.',
    wouldChange: 'Ei endring av forskrifta som tek skulen ut.',
  },
  'interpretation: coordinator-complex-not-coordinated': {
    unclear:
      'Lova knyter saman komplekse, langvarige og samordna behov i éi setning som kan lesast på to måtar.',
    reading:
      'Om samansette behov utan behov for samordning er nok, er ikkje avgjort og må vurderast.',
    why: 'Orda kan delast begge vegar, og inga kjelde seier kva veg.',
    wouldChange: 'Førearbeid eller rettleiing om setninga.',
  },
  'interpretation: level-without-threshold': {
    unclear:
      'Ikkje noka lov eller forskrift seier kor mykje som skal til før spesialisthelsetenesta blir kopla inn, og kommunesida av vektmodellen er ikkje funnen.',
    reading:
      'Kjenneteikna gir råd; dei blir ikkje rekna saman, og vi finn ikkje på kjenneteikn for kommunesida.',
    why: 'Rettleiinga kallar lista ufullstendig og modellen rettleiande, og inga kjelde har ein terskel.',
    wouldChange: 'At rapporten bak modellen blir lesen, eller at ei forskrift dreg grensa.',
  },
  'interpretation: responsibility-not-agreed-away': {
    unclear: 'Ingen paragraf seier rett ut at ein avtale ikkje kan flytte ansvaret mellom nivåa.',
    reading: 'Utføringa kan flyttast, men ansvaret ligg der lova har lagt det.',
    why: 'Lovene legg ansvaret på kvart nivå og lèt berre ytinga avtalast; rettleiinga frå 2017 seier det same.',
    wouldChange: 'Ein lovregel som lèt nivåa byte ansvar.',
  },
  'interpretation: refusal-and-cost': {
    unclear: 'Lova seier ikkje om kommunen kan vise til kostnaden når ei teneste er nødvendig.',
    reading:
      'Kostnaden kan telje i valet mellom forsvarlege tilbod, men tek ikkje bort eit nødvendig tilbod.',
    why: 'Ansvaret for nødvendige tenester har ikkje noko atterhald om økonomi, og lova har ingen prioriteringskriterium for kommunen.',
    wouldChange: 'Ein lovregel om prioritering i kommunen, eller ein dom som set ei anna grense.',
  },
  'interpretation: long-stay-decisions': {
    unclear:
      'Setninga om at reglane om enkeltvedtak gjeld vedtak om kriteria for langtidsopphald på sjukeheim, fall ut då leddet blei skrive på nytt frå oktober 2017, og kom att i juli 2019. Før juli 2017 gjorde kommunen inga slik avgjerd etter lova.',
    reading:
      'Reglane om enkeltvedtak gjeld òg i mellomtida; før juli 2017 er det berre vedtak om plass på institusjon.',
    why: 'Endringa i 2017 gjaldt tilvisingane etter at avlasting fekk eigen paragraf, og setninga blei sett inn att utan nytt innhald. Mot dette står at ordlyden i mellomtida berre nemnde tenestene på lista.',
    wouldChange: 'Førearbeid eller ei avgjerd som seier at reglane ikkje galdt i mellomtida.',
  },
  'interpretation: school-complaint-before-2024': {
    unclear:
      'Opplæringslova av 1998 gjorde departementet til klageinstans for alle vedtak i grunnskulen, men i vidaregåande opplæring berre for nokre: mellom anna inntak, spesialundervisning og det fysiske miljøet.',
    reading: 'Klaga går til departementet, eller den som er sett i staden.',
    why: 'Vedtaka som desse reglane er opptekne av, er blant dei lova nemnde. Mot det: andre vedtak i vidaregåande opplæring følgde forvaltningslova § 28.',
    wouldChange:
      'At det blir klaga på eit anna vedtak i vidaregåande opplæring, eller at den samla ordlyden frå før 2016 blir lesen.',
  },
  'interpretation: practitioners-own-duties-before': {
    unclear:
      'Kva som galdt om samarbeid og behandling utanfor lokala hos avtalefysioterapeuten før 2018, er ikkje lese eller kjent gjennom omtale.',
    reading: 'Det blir ikkje gitt noko sikkert svar.',
    why: 'Utan tekstane kan ein ikkje byggje nokon regel.',
    wouldChange: 'At dei eldre forskriftene og avtalane blir lesne.',
  },
  'interpretation: child-coordinator-before-2022': {
    unclear: 'Før 1. august 2022 nemnde inga lov ein barnekoordinator.',
    reading: 'Oppgåva fanst ikkje; kommunen skulle tilby ein vanleg koordinator.',
    why: 'Paragrafen om barnekoordinator blei føydd til då.',
    wouldChange: 'Ei eldre føresegn om det same.',
  },
  'interpretation: court-review-late': {
    unclear:
      'Fristen for å gå til tingretten er to månader, og saka følgjer tvistelova kapittel 36. Om ei for sein sak kan takast til behandling, står i ei lov som ikkje er lesen.',
    reading: 'Det blir ikkje gitt noko svar.',
    why: 'Helse- og omsorgstenestelova set fristen, men seier ikkje kva som gjeld når han er oversiten.',
    wouldChange: 'At tvistelova blir lesen.',
  },
  'interpretation: discharge-payment-hindered': {
    unclear:
      'Kommunen betaler når han ikkje har svart, men plikta til å svare gjeld ikkje når tilhøve utanfor kontrollen til kommunen hindrar det. Om han då betaler, seier forskrifta ikkje.',
    reading: 'Det blir ikkje gitt noko svar.',
    why: 'Regelen om betaling nemner ikkje hindringa, og regelen om svar nemner ikkje betalinga.',
    wouldChange: 'Ei avgjerd eller ein merknad om dei to reglane saman.',
  },
  'interpretation: ambulatory-general-offer': {
    unclear:
      'Ordlyden gjeld tenestene, medan rettleiinga les han som ein regel om tilbodet i det heile og ikkje om det einskilde opplegget.',
    reading: 'For tilbodet i det heile er regelen klar; for eitt opplegg må det vurderast.',
    why: 'Ordlyden og rettleiinga peikar i kvar si retning.',
    wouldChange: 'Ei fråsegn frå departementet om det einskilde opplegget.',
  },
  'interpretation: guidance-to-specialist-before-2018': {
    unclear:
      'Før 2018 hadde lova berre ei plikt til rettleiing frå spesialisthelsetenesta til kommunen.',
    reading:
      'Noka eiga plikt den andre vegen blir ikkje rekna med; nivåa skulle likevel samarbeide.',
    why: 'Paragrafen om rettleiing frå kommunen kom som ny.',
    wouldChange: 'Førearbeid som viser at plikta galdt frå før.',
  },
  'interpretation: device-two-years': {
    unclear: 'Lova seier «varig» utan å seie kor lenge.',
    reading: 'Behov på inntil to år, dei to åra medrekna, er kortvarige; lengre behov er varige.',
    why: 'Nav og rettleiinga bruker to år; talet står korkje i lov eller forskrift.',
    wouldChange: 'Eit tal i lov eller forskrift, eller ein ny praksis i Nav.',
  },
  'interpretation: device-outside-conditions': {
    unclear:
      'Ingen regel seier kven som betaler når behovet er varig og vilkåra i folketrygda ikkje er oppfylte, eller når eit hjelpemiddel eller allment utstyr trengst i arbeid utan arbeidsgivar.',
    reading: 'Det er ikkje regulert.',
    why: 'Formidlinga til kommunen gjeld uansett, men finansieringa er berre omtala for kortvarige behov i heim, nærmiljø, skule og fritid.',
    wouldChange: 'Ein regel eller ei rettleiing om slike behov.',
  },
  'interpretation: work-devices-retroactive': {
    unclear: 'Endringa er i kraft 1. oktober 2026, men har verknad frå 1. januar same år.',
    reading:
      'Svaret følgjer teksten på dagen; frå oktober kan eit krav for tida frå januar vurderast på nytt.',
    why: 'Før oktober er den gamle teksten framleis lov.',
    wouldChange: 'Ein overgangsregel, eller at den konsoliderte teksten blir lesen.',
  },
  'interpretation: school-devices-before-2024': {
    unclear:
      'Opplæringslova av 1998 gav elevane rett til ein tilpassa arbeidsplass og nemnde ikkje hjelpemiddel. Om ho dermed dekte dei, er uklart.',
    reading:
      'For hjelpemiddel blir det ikkje gitt noko svar. For læremiddel er det klart at skuleeigaren betaler, sidan opplæringa var gratis.',
    why: 'Folketrygda gjeld berre så langt anna lovgiving ikkje gjer det, og ein tilpassa arbeidsplass kan krevje hjelpemiddel. Mot det: folketrygda sine eigne reglar nemnde hjelpemiddel i skulen.',
    wouldChange: 'Ei avgjerd eller fråsegn om hjelpemiddel etter den eldre lova.',
  },
  'interpretation: school-devices': {
    unclear:
      'Opplæringslova gir elevar dei tekniske hjelpemidla dei treng for å delta, og folketrygdlova nemner skulehjelpemiddel blant det ho kan dekkje. Ingen av dei seier kven som går føre.',
    reading:
      'Skuleeigaren går føre, og folketrygda betaler så langt opplæringslova ikkje dekkjer hjelpemiddelet.',
    why: 'Folketrygda viker for anna lovgiving, og opplæringslova er nyast og gir eleven hjelpemidla utan vilkår om kor lenge behovet varer. Mot dette står at orda om skulehjelpemiddel i folketrygdlova då seier lite, og at praktiske hjelpemiddel til personleg bruk etter praksis før 2024 kom frå Nav, med skuleeigaren til resten.',
    wouldChange:
      'Førearbeid, eit rundskriv eller ei avgjerd som lèt folketrygda betale for personlege hjelpemiddel på skulen når vilkåra om varig og vesentleg nedsett funksjonsevne er oppfylte.',
  },
  'interpretation: interpreter-other-legislation': {
    unclear:
      'Folketrygda dekkjer tolk for hørselshemma og døvblinde hos behandlarar etter kapittel 5, men viker for anna lovgiving. Hos avtalefysioterapeuten seier forskrifta at kommunen dekkjer tolk, og for fastlegen at kommunen sørgjer for at tolk er tilgjengeleg.',
    reading:
      'Der ei forskrift seier at kommunen dekkjer utgiftene, går ho føre folketrygda. At kommunen berre sørgjer for at tolk er tilgjengeleg, rekk ikkje til det.',
    why: 'Retten etter folketrygda fell bort så langt ytinga høyrer under anna lovgiving, og berre regelen for fysioterapeutar seier kven som betaler. Mot dette står at reglane om folketrygda nemner nettopp desse behandlarane, og at merknadene til fastlegeforskrifta òg peikar på kommunen.',
    wouldChange:
      'Eit rundskriv eller ei avgjerd som lèt folketrygda betale òg hos fysioterapeuten, eller kommunen òg hos fastlegen.',
  },
  'interpretation: treatment-devices': {
    unclear: 'Lova nemner ikkje behandlingshjelpemiddel.',
    reading: 'Dei blir rekna som del av behandlinga, og helseføretaket betaler.',
    why: 'Ansvaret for spesialisthelsetenester gjeld òg utanfor institusjon, og praksis er slik.',
    wouldChange: 'Ein eigen regel om slike hjelpemiddel.',
  },
  'interpretation: activity-devices-before-2014': {
    unclear: 'Om det fanst ei ordning for dei over 26 år før juli 2014, er ikkje lese nokon stad.',
    reading: 'Det blir ikkje gitt noko svar.',
    why: 'Den vanlege regelen gjeld berre dei under 26 år.',
    wouldChange: 'At eldre reglar eller retningslinjer blir lesne.',
  },
  'interpretation: interpreter-complaint-before-2022': {
    unclear:
      'Før 2022 fanst det inga lov om tolking i det offentlege, og ingen regel som sa kvar ein klagar når andre tenester enn helse- og omsorgstenesta ikkje bruker tolk.',
    reading: 'Spørsmålet er ikkje regulert i det som er lese.',
    why: 'Tolkelova og tilsynet etter ho kom 1. januar 2022.',
    wouldChange: 'Ein særregel frå før 2022 om klage for det organet det gjeld.',
  },
  'interpretation: interpreter-before-2022': {
    unclear:
      'Før 2022 fanst det inga allmenn lov om når offentlege organ skal bruke tolk. Forbodet frå juli 2016 mot å bruke barn sa «forvaltningsorgan» og nemnde ikkje fastlegar og fysioterapeutar med avtale.',
    reading:
      'Det som står, er rettleiing: forsvarleg hjelp og tilpassa informasjon talar for tolk når det er nødvendig. Forbodet mot å bruke barn gjeld berre organ for stat og kommune.',
    why: 'Rettleiinga las reglane om forsvarlegheit og informasjon slik, men ingen paragraf sa det. Etter forvaltningslova § 1 er private organ berre når dei gjer enkeltvedtak eller gir forskrift; at den som utfører tenester for det offentlege, er rekna med, kom først med tolkelova.',
    wouldChange:
      'Ein særregel frå før 2022 om det organet det er tale om, eller ei fråsegn om at forbodet òg batt private som utfører tenestene til kommunen.',
  },
  'interpretation: interpreter-dispensation': {
    unclear: 'Dispensasjonen går ut med 2026, men kan lengjast ved forskrift.',
    reading:
      'Han blir lesen som til og med 31. desember 2026; frå 2027 blir kravet rekna som gjeldande.',
    why: 'Dispensasjonen var ikkje lengd 28. juli 2026, då reglane blei lesne.',
    wouldChange: 'Ei forskrift som lengjer dispensasjonen.',
  },
  'interpretation: interpreter-child': {
    unclear: 'Lova seier ikkje kor gammalt eit barn kan vere.',
    reading: 'Eit barn er den som ikkje har fylt 18 år.',
    why: 'Det er grensa elles i lovverket.',
    wouldChange: 'Ein definisjon i lova.',
  },
  'interpretation: transition-caller': {
    unclear: 'Inga kjelde seier kven som kallar inn til møtet når ansvaret går over.',
    reading: 'Det er ikkje regulert; rettleiinga nemner koordinatoren der det er ein plan.',
    why: 'Rettleiinga bed om faste prosedyrar og lèt kommunen og spesialisthelsetenesta lage dei.',
    wouldChange: 'Ein regel eller avtale som peikar ut nokon.',
  },
  'interpretation: general-practitioner-before-2013': {
    unclear: 'Forskrifta om fastlegar frå før 2013 er ikkje lesen.',
    reading:
      'Det blir ikkje gitt noko sikkert svar om samordninga og heimebesøka til fastlegen i 2012.',
    why: 'Utan teksten kan ingen regel byggjast.',
    wouldChange: 'At den eldre forskrifta blir lesen.',
  },
  'interpretation: habilitation-characteristics': {
    unclear:
      'Forskrifta seier kva som kjenneteiknar tiltaka og kven formålet gjeld, men ikkje kva som følgjer når noko av dette manglar.',
    reading:
      'Den som verken har eller kan få avgrensa funksjon, er utanfor, medan eit kjenneteikn ved tiltaka som manglar, må vurderast.',
    why: 'Formålet nemner berre dei med avgrensingar eller fare for det, og ordet «kjenneteiknast» skildrar utan å stille eit krav.',
    wouldChange: 'Ein dom eller ei fråsegn om kva definisjonen avgrensar mot.',
  },
  'interpretation: priority-before-2004': {
    unclear:
      'Ordlyden i lova og forskrifta frå 2001 til august 2004 er ikkje lesen; berre delar av kapitlet om klage er kjende, frå september 2003.',
    reading: 'Det blir ikkje gitt noko svar for tilvisingar og klager frå den tida.',
    why: 'Utan teksten om retten kan ingen regel byggjast, og det er den klaga gjeld.',
    wouldChange: 'At dei eldre tekstane blir lesne.',
  },
  'interpretation: priority-era-by-receipt': {
    unclear:
      'Ingen overgangsregel er funnen for endringane i 2015, 2019 og 2024; i 2004 galdt forskrifta dei som blei tilviste etter 1. september, medan lova ikkje sa noko om det.',
    reading: 'Ei tilvising følgjer reglane den dagen ho blei motteken, òg i 2004.',
    why: 'Lova reknar vurderingsfristen frå mottaket, og retten står i lova.',
    wouldChange:
      'Ein overgangsregel, eller praksis som følgjer dagen tilvisinga blei send; då følgjer den som blei tilvist til og med 1. september 2004, dei eldre reglane.',
  },
  'interpretation: priority-conditions-reference': {
    unclear: 'Forskrifta §§ 3 og 4 viser til vilkåra i § 2, men dei står i § 1 sidan juni 2024.',
    reading: 'Ho blir lesen som om ho viste til § 1.',
    why: 'Den nye § 2 har berre kriterium for rekkjefølgja.',
    wouldChange: 'At forskrifta blir retta.',
  },
  'interpretation: start-deadline-age': {
    unclear: 'Ingen regel seier kva dag alderen blir målt når fristen på 65 yrkedagar blir sett.',
    reading: 'Alderen blir målt den dagen tilvisinga blei motteken.',
    why: 'For vurderingsfristen blei alderen rekna då tilvisinga blei send.',
    wouldChange: 'Ein regel eller ei fråsegn om dagen.',
  },
  'interpretation: missed-deadline-by-day': {
    unclear:
      'Ingen overgangsregel seier kva som skjer når ein eldre frist blir broten etter ei lovendring.',
    reading: 'Fristbrot følgjer reglane den dagen det blir spurt om.',
    why: 'Plikta oppstår når fristen ikkje blir halden.',
    wouldChange: 'Ein overgangsregel.',
  },
  'interpretation: complaint-request-2012': {
    unclear: 'Lova tok bort oppmodinga frå 2012, men forskrifta nemnde henne til januar 2013.',
    reading: 'Pasienten kunne klage direkte frå 2012.',
    why: 'Lova står over forskrifta.',
    wouldChange: 'Praksis som viser noko anna.',
  },
  'interpretation: referral-clock': {
    unclear: 'Ingen regel seier at fristen stansar medan opplysingar blir henta inn.',
    reading: 'Fristen går frå mottaket uansett.',
    why: 'Lova reknar frå mottaket og har ikkje noko unntak.',
    wouldChange: 'Ein regel om stans.',
  },
  'interpretation: municipal-criteria': {
    unclear: 'Helse- og omsorgstenestelova har ingen kriterium for prioritering.',
    reading: 'Kriteria er berre eit råd og aldri eit vilkår for retten til nødvendige tenester.',
    why: 'Det er søkt gjennom lova utan treff.',
    wouldChange: 'At kriterium blir skrivne inn i lova.',
  },
  'interpretation: working-day-saturday': {
    unclear: 'Verken lova eller forskriftene seier om laurdag er yrkedag.',
    reading:
      'Laurdag tel ikkje, om ikkje den som spør, vel det; den strengare dagen blir òg oppgitt.',
    why: 'I statsbudsjettet for 2008 var 65 yrkedagar om lag 90 kalenderdagar, og domstollova reknar ikkje laurdag som yrkedag.',
    wouldChange: 'Ein definisjon i lov eller forskrift, eller ei rettsavgjerd.',
  },
  'interpretation: day-of-receipt': {
    unclear: 'Lova seier ikkje om dagen tilvisinga kom, er med i yrkedagane.',
    reading: 'Mottaksdagen er dag 0, og fristen er ute når den siste yrkedagen er ute.',
    why: 'Lova reknar tida etter mottaket, og domstollova tel på same måten.',
    wouldChange: 'Ein regel eller praksis som tel mottaksdagen med.',
  },
  'interpretation: forwarded-referral': {
    unclear:
      'Lova reknar frå då spesialisthelsetenesta fekk tilvisinga, medan merknadene til ventelisteforskrifta reknar frå mottaksdatoen, som er institusjonen sin eigen.',
    reading: 'Fristen blir rekna frå den dagen den første institusjonen fekk ho.',
    why: 'Lova går føre merknadene, og den første institusjonen er òg spesialisthelsetenesta.',
    wouldChange:
      'At merknadene blir følgde; då blir fristen rekna på nytt frå den dagen den neste institusjonen fekk ho.',
  },
  'interpretation: appointment-before-deadline': {
    unclear:
      'Frå november 2015 til mai 2024 skulle tidspunktet liggje før fristen, og sidan innanfor han.',
    reading: 'Eit tidspunkt på sjølve fristdagen blir rekna som i rett tid i begge periodane.',
    why: 'Fristen er den siste dagen hjelpa kan ta til, så den dagen er ikkje for seint.',
    wouldChange: 'Praksis som krev ein tidlegare dag.',
  },
  'interpretation: habilitation-age-boundary': {
    unclear:
      'Rettleiarane seier 0 til 18 år om barn og over 18 år om vaksne, så den som er 18, kan høyre til begge stadene.',
    reading: 'Den som har fylt 18 år, blir rekna til habilitering for vaksne.',
    why: 'Elles blir ein person rekna som barn til 18 år, og begge tenestene må vere med på overgangen.',
    wouldChange: 'Ein lokal avtale, eller ein rettleiar som set grensa.',
  },
  'interpretation: habilitation-transition-age': {
    unclear:
      'Rettleiarane ber om at overgangen frå barn til vaksen blir planlagd tidleg, men seier ikkje frå kva alder.',
    reading: 'Overgangen blir rekna som nær for den som er 17 eller 18 år.',
    why: 'Det er åra på kvar side av grensa mellom dei to tenestene.',
    wouldChange:
      'Ein rettleiar eller lokal avtale som set ein alder; då kan planlegginga ha byrja før 17.',
  },
  'interpretation: habilitation-need-not-assessed': {
    unclear:
      'Målgruppa er dei som treng spesialisert habilitering, men det veit ein først når tilvisinga er vurdert.',
    reading: 'Til behovet er vurdert, blir den tilviste rekna som ein som kan ha det.',
    why: 'Ei tilvising skal vurderast, og tvil skal ikkje stengje nokon ute.',
    wouldChange: 'Ein rettleiar som seier noko anna.',
  },
  'interpretation: cooperation-regime-by-day': {
    unclear:
      'Det er ikkje funne nokon overgangsregel for avtaler som er eldre enn dei to nye punkta, som kom i august 2022.',
    reading:
      'Avtala blir målt mot krava den dagen det blir spurt om, ikkje den dagen ho blei inngått.',
    why: 'Avtala skal gåast gjennom kvart år og oppdaterast etter det som gjeld då.',
    wouldChange: 'Ein overgangsregel, eller ein frist sett av departementet.',
  },
  'interpretation: yearly-review': {
    unclear:
      'Verken lova eller forskrifta seier om året blir rekna etter førre gjennomgang eller er kalenderåret.',
    reading:
      'Inntil tolv månader er nok, eit heilt kalenderår utan gjennomgang er for lenge, og mellom dei blir det vurdert.',
    why: 'Begge lesemåtane er samde om ytterpunkta, og inga kjelde vel mellom dei.',
    wouldChange: 'Ein tekst som seier korleis året blir rekna.',
  },
  'interpretation: notice-at-once': {
    unclear: 'Forskrifta seier «straks» utan å setje noko tal.',
    reading:
      'Eit varsel som kom seinare enn vurderinga, må nokon lese; vi har ikkje sett noka grense.',
    why: 'Inga kjelde gir ei tidsgrense.',
    wouldChange: 'Ei tidsgrense i forskrift eller praksis.',
  },
  'interpretation: notice-in-good-time': {
    unclear: 'Lova seier «i god tid på førehand» utan å setje noko tal.',
    reading:
      'Eit varsel før utskrivinga må nokon lese; eit varsel ved eller etter utskrivinga er for seint.',
    why: 'Inga kjelde gir ei tidsgrense, men «på førehand» stengjer ute eit varsel som kjem først då.',
    wouldChange: 'Ei tidsgrense i forskrift eller praksis.',
  },
  'interpretation: plan-both-levels-and-others': {
    unclear:
      'Trengst både kommunen, spesialisthelsetenesta og Nav eller barnevernet, gir lova kommunen ansvaret for planen, medan forskrifta lèt tenestene avtale hovudansvaret.',
    reading:
      'Kommunen sørgjer for planen og samordninga uansett. Avtala avgjer berre kva teneste som har hovudansvaret for å utarbeide og følgje han opp.',
    why: 'Lova har ikkje noko unntak og går føre forskrifta, som i slike tilfelle berre seier at dei to skal samarbeide med dei andre.',
    wouldChange:
      'Ei fråsegn om at avtala kan løyse kommunen frå ansvaret; då er det den avtalte tenesta åleine som har det.',
  },
  'interpretation: plan-both-levels-and-others-before-2022': {
    unclear:
      'Trongst både kommunen, spesialisthelsetenesta og Nav eller barnevernet, gav helselovene kommunen ansvaret for planen, medan Nav og barnevernet hadde kvar si plikt til å lage han.',
    reading:
      'Helse- og omsorgstenesta i kommunen sørgde for planen og samordninga, og dei andre samarbeidde om han.',
    why: 'Helselovene seier kven det er når begge nivåa trengst, utan unntak for at òg andre er med, og forskrifta sa for dei berre at ein skulle samarbeide, og at det skulle vere éin plan.',
    wouldChange:
      'Ei fråsegn om at plikta til Nav eller barnevernet stod ved sida av; då var det ikkje regulert kven som gjekk føre.',
  },
  'interpretation: plan-maker-in-nav-2022': {
    unclear:
      'Frå august 2022 til oktober 2024 hadde berre kommunen i Nav plikt til å setje arbeidet i gang, medan NAV-lova gir retten til plan overfor kontoret. Kven i Nav som laga han, er ikkje sagt.',
    reading: 'Kommunen i Nav laga planen.',
    why: 'Han var åleine om plikta til å byrje, og den eldre forskrifta la heile planen dit. Først i oktober 2024 blei heile Nav nemnd.',
    wouldChange:
      'Ei fråsegn om at kontoret hadde plikta etter NAV-lova; då laga Nav planen, som etter oktober 2024.',
  },
  'interpretation: guidance-duty-private-institution': {
    unclear:
      'Forvaltningslova gjeld for helseføretaka. Om private institusjonar seier ho berre at dei blir rekna som organ når dei gjer enkeltvedtak.',
    reading:
      'Ein privat institusjon har ikkje rettleiingsplikt etter lova når nokon ber om plan; rettleiinga rår likevel til å hjelpe.',
    why: 'Avgjerda om plan følgjer ikkje reglane om enkeltvedtak, og føretakslova gjeld berre føretaka.',
    wouldChange:
      'Ei fråsegn om at institusjonen utøver styresmakt når han avgjer spørsmålet om plan; då gjeld plikta.',
  },
  'interpretation: plan-decision-in-nav': {
    unclear: 'NAV-lova seier ikkje om avgjerda om individuell plan er eit enkeltvedtak.',
    reading:
      'Ho blir rekna som eit enkeltvedtak, med reglane i forvaltningslova om saksbehandlinga.',
    why: 'Forskrifta lèt klagereglane i forvaltningslova gjelde, og dei gjeld berre for enkeltvedtak; noko unntak som i helselovene finst ikkje.',
    wouldChange: 'Ein regel som held avgjerda utanfor; då gjeld berre klagereglane.',
  },
  'interpretation: plan-information-to-patients': {
    unclear:
      'Kommunen skal gi den som søkjer eller treng tenester, dei helse- og behandlingsmessige opplysningane som trengst for å ta vare på retten. Lova seier ikkje om det òg gjeld retten til plan.',
    reading:
      'Plikta gjeld retten til nødvendige tenester. At pasientar får vite om individuell plan, er ei tilråding.',
    why: 'Orda gjeld opplysningar om helse og behandling og står saman med retten til nødvendige tenester, medan planen har sin eigen regel.',
    wouldChange:
      'Ei fråsegn om at retten det blir vist til, er alle rettane i kapitlet; då skal kommunen opplyse om planen.',
  },
  'interpretation: plan-consent-party-at-15': {
    unclear:
      'Frå 15 år er barnet part i barnevernssaka. Reglane om planen seier ikkje om det dermed kan samtykkje åleine til ein plan der berre barnevernet trengst.',
    reading: 'Det må vurderast; svaret er verken ja eller nei.',
    why: 'Partsrettar er noko anna enn å samtykkje, men aldersgrensene i helselovene gjeld ikkje for planen til barnevernet.',
    wouldChange:
      'Ein regel eller ei fråsegn om kven som samtykkjer til plan i barnevernet: er det den som er part, er jaet til barnet nok; elles samtykkjer dei med foreldreansvar.',
  },
  'interpretation: experimental-care-abroad': {
    unclear:
      'Forskrifta § 3 lèt einskilde få utprøvande behandling i utlandet sjølv om vilkåra ikkje er oppfylte, men § 2 viste ikkje lenger til unntaket frå 2019, og vilkåra flytta til § 1 i 2024.',
    reading: 'Unntaket står: ingen får eit sikkert nei, og det blir vurdert for den einskilde.',
    why: 'Teksten i § 3 er ikkje oppheva, og merknadene frå 2024 til § 1 viser framleis til han.',
    wouldChange:
      'Ei avgjerd eller ei fråsegn om at den som fell utanfor vilkåra, skal ha nei òg her; då blir svaret at pasienten ikkje har rett.',
  },
  'interpretation: right-by-residence': {
    unclear:
      'Den som ikkje har lovleg og fast opphald, og ikkje er trygda eller omfatta av ein avtale, har berre delar av rettane, etter eigne reglar.',
    reading: 'Svaret gjeld den som har full rett etter kapittel 2 i lova.',
    why: 'Særreglane for dei utan fast opphald er ikkje bygde inn, og opphaldet blir ikkje spurt om.',
    wouldChange:
      'At personen ikkje har fast opphald; då avgjer forskrifta om personar utan fast opphald, og svaret kan bli nei.',
  },
  'interpretation: assessment-right-scope': {
    unclear:
      'Frå 2004 til 2015 galdt retten til vurdering den som blei tilvist til sjukehus eller spesialistpoliklinikk i ordninga med val av sjukehus, frå 2008 òg rusinstitusjonar.',
    reading: 'Andre institusjonar, som private rehabiliteringsinstitusjonar, var utanfor.',
    why: 'Lova nemner berre desse, og merknadene frå 2004 seier at rusinstitusjonar utanfor sjukehus ikkje var omfatta, men burde vurdere like raskt.',
    wouldChange:
      'Ei fråsegn om at òg andre institusjonar i spesialisthelsetenesta var omfatta; då galdt fristen på 30 yrkedagar der òg.',
  },
  'interpretation: referral-turned-away': {
    unclear:
      'Lova gir alle som blir tilviste, rett til vurdering, men merknadene til ventelisteforskrifta lèt ein institusjon returnere tilvisinga til ein pasient frå ein annan region.',
    reading:
      'Eit sjukehus, ein poliklinikk, eit distriktspsykiatrisk senter eller ein rusinstitusjon kan returnere tilvisinga straks når fristane til eigne pasientar elles er i fare, så lenge pasienten ikkje er ført på ventelista. Andre institusjonar kan ikkje.',
    why: 'Merknadene er departementet sine eigne og er gitt på nytt i 2024, og dei rekk ikkje lenger enn forskrifta: ho gjeld berre desse institusjonane.',
    wouldChange:
      'Ei avgjerd om at retten til vurdering gjeld der pasienten har valt; då kan tilvisinga aldri returnerast uvurdert. Eller at dei som var godkjende for fritt behandlingsval til mai 2024, òg kunne returnere.',
  },
  'interpretation: complaint-turn-2012': {
    unclear:
      'Klagefristen blei fire veker i 2012, og ingen overgangsregel seier kva som gjeld for ein frist som gjekk ved årsskiftet.',
    reading: 'Den som visste nok før 2012, har tre veker.',
    why: 'Fristen tok til å gå etter den gamle regelen.',
    wouldChange:
      'Praksis om at den nye fristen gjeld når den gamle ikkje var ute; då har klagaren fire veker.',
  },
  'interpretation: one-year-not-moved': {
    unclear:
      'Lova seier ikkje om eittårsgrensa for ei sein klage blir flytta når ho endar på ein heilagdag.',
    reading: 'Ho blir ikkje flytta.',
    why: 'Grensa er ingen frist for klagaren, men ei ytre grense for å ta klaga opp.',
    wouldChange: 'Praksis som reknar ho som andre fristar; då er siste dag neste yrkedag.',
  },
  'interpretation: between-minor-and-serious-measures': {
    unclear:
      'Lova har éin regel for lite inngripande hjelp og éin for alvorlege inngrep, men ingen for hjelp som ligg mellom dei.',
    reading: 'Slik hjelp følgjer framgangsmåten for alvorlege inngrep.',
    why: 'Den enklare regelen gjeld berre det som er lite inngripande, og den strengare vernar pasienten betre.',
    wouldChange:
      'Førearbeid eller ei rettleiing som lèt den enklare regelen dekkje alt som ikkje er alvorleg, eller som seier at slik hjelp ikkje er regulert.',
  },
  'interpretation: minor-measure-under-12': {
    unclear:
      'Helsepersonell kan for ei tid avgjere om hjelp som «ikkje er inngripande»; lova seier ikkje om det lite inngripande er med.',
    reading: 'Det lite inngripande blir rekna med.',
    why: 'Nesten all hjelp grip inn litt, og elles ville regelen knapt kunne brukast.',
    wouldChange:
      'Førearbeid eller praksis som held seg til orda; då peikar ikkje lova ut nokon for slik hjelp.',
  },
  'interpretation: mental-health-act-12-to-15': {
    unclear:
      'Verken regelen om at ei psykisk liding berre kan behandlast etter psykisk helsevernlova, eller vilkåra for elektrokonvulsiv behandling nemner nokon alder, og sidan 2018 kan òg ein 12- til 15-åring ha ein kompetanse å miste.',
    reading:
      'Dei blir brukte berre frå 16 år; for yngre gjeld dei vanlege reglane, òg når barnet set seg imot.',
    why: 'For barn under 16 år byggjer psykisk helsevern på samtykke frå foreldra, og psykisk helsevernlova har ei eiga ordning for barn frå 12 år som er usamde.',
    wouldChange:
      'Førearbeid eller praksis som bruker reglane etter orda, så berre psykisk helsevernlova kan gi grunnlag.',
  },
  'interpretation: mental-objection-under-12': {
    unclear:
      'Kontrollkommisjonen ser på saka når barnet har fylt 12 år, og ingen regel seier kva som følgjer av at eit yngre barn set seg imot psykisk helsehjelp som foreldra har sagt ja til.',
    reading: 'Spørsmålet er ikkje regulert; synet til barnet skal vege med.',
    why: 'Det er leitt etter ein regel utan å finne nokon; Helsedirektoratet meiner at kommisjonen bør vurdere å prøve slike saker òg.',
    wouldChange: 'Ein lovregel eller ei avgjerd frå domstolane.',
  },
  'interpretation: control-commission-16-to-17': {
    unclear:
      'Regelen om kontrollkommisjonen gjeld barn som har fylt 12 år, utan å seie kvar han sluttar.',
    reading: 'Han gjeld til barnet er 16 år.',
    why: 'Ein 16- eller 17-åring avgjer sjølv, og mot ein som set seg imot, kan ikkje foreldra samtykkje; Helsedirektoratet skildrar ordninga som ei for barn mellom 12 og 16 år.',
    wouldChange:
      'Praksis som bruker ho òg for ein 16- eller 17-åring utan kompetanse som er usamd i opphaldet.',
  },
  'interpretation: parents-under-removal-prohibition': {
    unclear:
      'Lova gir barnevernet rett til å samtykkje ved flytteforbod, men eit flytteforbod tek ikkje noko av foreldreansvaret frå foreldra.',
    reading: 'Foreldra samtykkjer ikkje ved sida av barnevernet.',
    why: 'Regelen stiller flytteforbod likt med vedtak om omsorgsovertaking, og to som kunne seie kvar sitt, ville gjere han uklar.',
    wouldChange:
      'Ei avgjerd som lèt foreldra halde på retten til å samtykkje, fordi berre ei omsorgsovertaking avgrensar foreldreansvaret.',
  },
  'interpretation: placement-outside-health-care': {
    unclear:
      'Rettane som barnevernet har til å samtykkje ved akuttvedtak og flytteforbod, gjeld berre helsehjelp, og lova seier ikkje rett ut kven som avgjer om andre tenester.',
    reading: 'Foreldra avgjer framleis om det.',
    why: 'Reglane om kven som avgjer i staden for foreldra, gjeld etter vedtak om omsorgsovertaking, og dei to andre vedtaka er mellombelse.',
    wouldChange:
      'At dei reglane blir lesne slik at dei òg gjeld etter eit akuttvedtak, som lova kallar eit vedtak om omsorgsovertaking; då avgjer barnevernet og dei som barnet bur hos.',
  },
  'interpretation: children-act-and-health-care': {
    unclear:
      'Barnelova seier frå kva alder barnet skal høyrast, og regelen i helselova var utan alder før 2018 og er det framleis for ein 16- eller 17-åring; ingen av dei seier korleis dei står til kvarandre.',
    reading:
      'Begge gjeld: Den som avgjer om helsehjelp for eit barn, høyrer det frå 7 år og legg stor vekt på kva det meiner frå 12 år; ei verje er vist til den same regelen.',
    why: 'Helsehjelp er eit personleg tilhøve, helselova seier ikkje at ho går føre, og Helsedirektoratet viste til barnelova òg før 2018.',
    wouldChange:
      'Ei fråsegn om at berre regelen i helselova gjeld; då er det berre utvikling og mogning som tel der han ikkje nemner nokon alder.',
  },
  'interpretation: plan-as-minor-measure-before-2022': {
    unclear:
      'Til juli 2022 skulle samtykke til plan og koordinator for ein pasient følgje reglane om samtykke til helsehjelp, og dei skil etter kor inngripande hjelpa er.',
    reading:
      'Ein plan blir rekna som lite inngripande, så for ein vaksen utan kompetanse kunne den som gav hjelpa, avgjere.',
    why: 'Ein plan grip ikkje inn i kroppen, og han gir ikkje rett til å dele opplysningar utan eit eige grunnlag.',
    wouldChange:
      'Ei fråsegn om at ein plan er eit alvorleg inngrep; då kunne berre den ansvarlege avgjere, etter å ha rådført seg med andre.',
  },
  'interpretation: plan-consent-with-mandate': {
    unclear:
      'Reglane om planen seier berre at den kan samtykkje som har rett til det på vegner av personen, og verjemålslova seier ikkje om eit slikt samtykke høyrer til det ei verje eller ein fullmektig gjer.',
    reading:
      'Ei verje eller ein framtidsfullmektig med eit mandat som omfattar saka, kan samtykkje; frå april 2023 likevel ikkje ei verje mot det ein person med handleevna i behald ønskjer.',
    why: 'Begge kan representere personen i personlege tilhøve, og ein plan er ikkje helsehjelp.',
    wouldChange:
      'Ei fråsegn om at samtykke til plan er for personleg til at andre kan gi det; då er det ikkje regulert kven som samtykkjer.',
  },
  'interpretation: mandate-before-2013': {
    unclear:
      'Verjemålslova frå før juli 2013, og det ho sa om verjer og hjelpeverjer for vaksne, er ikkje lesen.',
    reading: 'Det blir ikkje sagt om ei slik verje kunne samtykkje til ein plan.',
    why: 'Utan teksten kan ingen regel byggjast.',
    wouldChange: 'At den eldre lova blir lesen.',
  },
  'interpretation: recipients-own-knowledge': {
    unclear:
      'Frå juli 2026 gjeld plikta andre som mottek opplysningar etter nemnde paragrafar, og det står ikkje om ho òg omfattar det dei får vite direkte i same arbeid.',
    reading:
      'Plikta omfattar det den som får slike opplysningar, elles får vite i det same arbeidet.',
    why: 'Reglane gjeld tilsvarande for mottakaren, og fram til då hadde pasientadministrasjonen og teknisk personell plikta utan ei slik grense.',
    wouldChange: 'Førearbeid eller praksis som avgrensar plikta til det som er motteke.',
  },
  'interpretation: dispensation-before-2018': {
    unclear: 'Paragrafen om opplysningar til forsking er ikkje lesen slik han lydde før juli 2018.',
    reading:
      'Den som fekk opplysningar etter eit slikt løyve, hadde teieplikt, og den som gav dei, hadde lov til det.',
    why: 'Søsterparagrafen om kvalitetssikring og styring sa begge delar, og det same står i forskingsparagrafen frå 2018.',
    wouldChange: 'At den eldre ordlyden blir lesen.',
  },
  'interpretation: access-to-record-at-work': {
    unclear:
      'Lova seier ikkje beint ut om det ein tilsett ser i ein journal utan sjølv å behandle opplysningar, er noko vedkomande får vite i samband med arbeidet.',
    reading:
      'Den som arbeider for tenesta og kjem inn i ein journal der, får vite det i samband med arbeidet.',
    why: 'Det er arbeidet som gir tilgangen, og plikta gjeld alt som blir kjent i samband med det.',
    wouldChange:
      'Praksis om ein tilsett som skaffar seg tilgang heilt utan samanheng med arbeidet.',
  },
  'interpretation: discharge-summary-before-2013': {
    unclear:
      'Før paragrafen om epikrise kom i juli 2013, stod plikta i forskrifta om pasientjournal, som ikkje er lesen.',
    reading: 'Epikrise skulle sendast òg då.',
    why: 'Lovparagrafen byggjer på ei plikt som fanst frå før.',
    wouldChange: 'At forskrifta slik ho lydde i 2012 og 2013, blir lesen.',
  },
  'interpretation: parents-kept-out-as-next-of-kin': {
    unclear:
      'Næraste pårørande har rett til informasjon, men er samstundes ein forelder som ein annan regel seier ikkje skal bli informert.',
    reading: 'Kva regel som går føre, må vurderast konkret.',
    why: 'Retten for pårørande gjer ikkje unntak for foreldre, og forbodet mot å informere foreldre gjer ikkje unntak for dei som er næraste pårørande.',
    wouldChange: 'Førearbeid eller rettleiing som seier kva regel som går føre.',
  },
  'interpretation: next-of-kin-of-users': {
    unclear:
      'Regelen om at næraste pårørande medverkar, nemner berre pårørande til pasienten, og det gjorde òg regelen om informasjon fram til 2018.',
    reading:
      'For den som berre får tenester som ikkje er helsehjelp, og i ei sak som ikkje er helsehjelp, er spørsmålet ikkje regulert.',
    why: 'Lova bruker orda pasient og brukar om ulike personar og lèt kvart einskilt tilfelle avgjere kven som er pasient, og informasjonsregelen fekk først i 2018 med pårørande til brukaren.',
    wouldChange: 'Førearbeid eller rettleiing som lèt regelen gjelde òg for brukarar.',
  },
  'interpretation: childs-competence-outside-health-care': {
    unclear:
      'Eit barn frå 12 til 15 år samtykkjer sjølv til helsehjelp for forhold som foreldra ikkje skal få vite om. Reglane om deling av opplysningar og om pårørande viser til dette òg for tenester som ikkje er helsehjelp, og seier ikkje kor langt det rekk.',
    reading: 'Om barnet då avgjer sjølv, må vurderast konkret.',
    why: 'Bokstaven nemner berre helsehjelp, medan reglane som viser til han, gjeld pasientar og brukarar likt.',
    wouldChange:
      'Ei fråsegn om at barnet avgjer på same måten utanfor helsehjelp, eller om at det ikkje gjer det; då svarer regelen anten at barnet sjølv eller at foreldra avgjer.',
  },
  'interpretation: young-users-view-on-services': {
    unclear:
      'Det brukaren meiner, skal vege tungt når mellom anna personleg assistanse, støttekontakt og omsorgsstønad blir utforma, og regelen nemner ingen alder. Barnelova lèt det barnet meiner, telje etter alder og modning, og vege tungt frå 12 år.',
    reading:
      'Begge gjeld: Barnet blir høyrt etter barnelova, og gjeld saka ei av desse tenestene, veg det barnet meiner, tungt òg før 12 år.',
    why: 'Regelen om utforming av tenester gjeld kvar brukar, og ingen av reglane seier at han går føre. Opplysningane seier ikkje kva teneste saka gjeld.',
    wouldChange:
      'Ei fråsegn om at aldersgrensene i barnelova åleine gjeld for barn; då tel berre alder og modning før 12 år.',
  },
  'interpretation: parents-of-users-before-2018': {
    unclear: 'Fram til 2018 nemnde regelen om informasjon til foreldre berre pasientar.',
    reading:
      'For eit barn som berre fekk tenester som ikkje er helsehjelp, var spørsmålet ikkje regulert der.',
    why: 'Brukarar kom inn i paragrafen først i 2018.',
    wouldChange: 'Førearbeid eller rettleiing frå før 2018 som lèt regelen gjelde òg for brukarar.',
  },
  'interpretation: general-incompetence-before-2026': {
    unclear:
      'Fram til juni 2026 kunne kompetansen falle bort heilt eller delvis, samstundes som prøva knytte seg til det samtykket omfatta.',
    reading:
      'Ei generell avgjerd var ikkje utelukka, men må lesast for å sjå om ho viser at pasienten ikkje forstod dette samtykket.',
    why: 'Lova opna for eit heilt bortfall, men målte forståinga av det samtykket galdt.',
    wouldChange: 'Førearbeid eller praksis som kravde ei avgjerd for kvart samtykke.',
  },
  'interpretation: dispensation-permits': {
    unclear:
      'Departementet kan avgjere at opplysningar skal gjerast tilgjengelege, men overskrifta kallar det ein dispensasjon frå teieplikta.',
    reading:
      'Dispensasjonen gir lov til å gi opplysningane; om ein òg må, følgjer av det einskilde vedtaket.',
    why: 'Ein dispensasjon tek bort eit forbod, og kor langt han rekk, står i vedtaket.',
    wouldChange:
      'Førearbeid eller praksis som seier at den som har opplysningane, alltid må gi dei.',
  },
  'interpretation: confidentiality-towards-other-parent': {
    unclear:
      'Ein forelder utan foreldreansvar får ikkje opplysningar som helsetenesta må halde hemmelege for foreldra, men det står ikkje når det er slik.',
    reading:
      'Det er slik når ein forelder med foreldreansvar heller ikkje skal ha dei: frå barnet er 16 år, og når ønsket til barnet eller tungtvegande omsyn held foreldra utanfor.',
    why: 'Den utan foreldreansvar kan knapt ha vidare rett enn den som har det, og det som trengst for å fylle foreldreansvaret, treng berre den som har det.',
    wouldChange: 'Førearbeid eller praksis som dreg grensa ein annan stad.',
  },
  'interpretation: electroconvulsive-16-to-17': {
    unclear:
      'Pasient- og brukarrettslova viser til vilkåra for elektrokonvulsiv behandling i ein paragraf om vaksne, medan psykisk helsevernlova gir dei for alle pasientar som manglar avgjerdskompetanse.',
    reading:
      'Vilkåra og vedtaket trengst òg for ein 16- eller 17-åring, og foreldra kan ikkje samtykkje i staden.',
    why: 'Psykisk helsevernlova nemner ingen alder, og den yngre kan knapt ha mindre vern enn den vaksne.',
    wouldChange:
      'Ei fråsegn om at retten foreldra har til å samtykkje for ungdom utan kompetanse, òg omfattar slik behandling.',
  },
  'interpretation: suspension-2020': {
    unclear:
      'Den mellombelse forskrifta tok til å gjelde dagen etter at Stortinget fekk melding, utan at ho seier kva dag det var, og ho har ingen overgangsregel. Ho sette reglane om plan i lovene til side, men nemner verken psykisk helsevernlova eller forskriftene om individuell plan og LAR.',
    reading:
      'Ho gjaldt frå 28. mars til og med 26. mai 2020, og for tilvisingar som blei mottekne då; vilkåra for rett stod. Forskriftene hadde ingen verknad så langt lovene dei viser til, var sette til side; plikta i psykisk helsevern, Nav og barnevernet stod.',
    why: 'Ho blei gitt og kunngjord 27. mars og fall bort med koronalova 27. mai. Ei forskrift kan ikkje gi det lova ho byggjer på, ikkje lenger gir, og lista over kva som ikkje gjeld, nemner kvar paragraf for seg.',
    wouldChange:
      'Ei kjelde som seier at meldinga blei gitt ein annan dag, eller at eldre tilvisingar òg følgde ho; eller at reglane i forskriftene om plan gjaldt likevel, då stod plikta òg der.',
  },
  'interpretation: missed-deadline-suspension-2020': {
    unclear:
      'Etter at den mellombelse forskrifta fall bort 27. mai 2020, galdt ei ny forskrift om fristbrot, men teksten er ikkje lesen, berre omtale av han.',
    reading:
      'Til og med 30. september 2020 hadde tenesta ikkje plikt til å varsle Helfo, og pasienten ikkje rett til eit anna tilbod.',
    why: 'Helfo og Helsenorge omtala det slik, og at det galdt fram til 1. oktober 2020.',
    wouldChange:
      'At forskrifta blir lesen: ein annan sluttdag, eller unntak for visse pasientar, gir dei vanlege følgjene av fristbrot.',
  },
  'interpretation: child-welfare-complaint-time': {
    unclear:
      'Barnevernslovene seier kven ein klagar til, men ikkje korleis eller innan når. Klagereglane i lova av 1992 er ikkje lesne.',
    reading: 'Fristen på tre veker i forvaltningslova og krava der til klaga gjeld.',
    why: 'Lova av 2021 seier at forvaltningslova gjeld når ikkje anna er fastsett, og lova av 1992 må ein rekne med bygde på det same.',
    wouldChange: 'Eigne reglar om frist i barnevernlova av 1992.',
  },
  'interpretation: control-after-complaint': {
    unclear:
      'Kontrollkommisjonen skal sjå etter planen når det ikkje er klaga over etableringa av vernet. Kva som gjeld når det er klaga, seier ikkje ordlyden.',
    reading:
      'Plikta til å kontrollere planen etter tre månader gjeld ikkje då. Plikta institusjonen har til å lage han, er den same.',
    why: 'Vilkåret står i ordlyden. Klagesaka gir kommisjonen eit anna høve til å sjå på saka.',
    wouldChange: 'Ei kjelde som seier at kommisjonen kontrollerer planen òg i klagesaker.',
  },
  'interpretation: possible-need-duty': {
    unclear:
      'Forskrifta seier at personellet skal kunne melde moglege behov, og ikkje at det skal gjere det. Rettleiaren frå 2014 les ei plikt ut av kravet om forsvarleg arbeid.',
    reading:
      'Regelverket gjer det mogleg å melde. Helsepersonell pliktar det når forsvarleg hjelp krev det.',
    why: 'Kravet om forsvarleg arbeid pålegg helsepersonell å hente hjelp eller vise til andre når det trengst, men nemner ikkje slike meldingar. Det gjeld berre helsepersonell.',
    wouldChange:
      'Ei kjelde som seier at alle moglege behov skal meldast, eller at kravet om forsvarleg arbeid aldri tilseier det.',
  },
  'interpretation: private-institution-plan-and-coordinator': {
    unclear:
      'Lova pålegg helseføretaket å lage individuell plan, og seier ikkje kven som oppnemner koordinator. Ho nemner ikkje private institusjonar med avtale.',
    reading: 'Institusjonen har dei same pliktene som helseføretaket.',
    why: 'Lova gjeld òg for tenester som private yter, og rettleiaren frå 2014 les henne slik. Imot talar at føresegna om planen berre nemner helseføretaket.',
    wouldChange: 'Ei kjelde som seier at berre helseføretaket har pliktene.',
  },
  'interpretation: competence-by-matter-from-16': {
    unclear:
      'Retten til dei pårørande er knytt til om pasienten har kompetanse til å avgjere, og det står ikkje om ein 16- eller 17-åring som forstår valet, har det når arten av tiltaket eller ei særlov kan ta bort samtykkeretten.',
    reading: 'Spørsmålet må vurderast konkret.',
    why: 'Paragrafen om kven som har kompetansen, tek atterhald for arten av tiltaket og særlov. Reglane om bortfall av kompetansen ser derimot berre på om pasienten forstår.',
    wouldChange:
      'Førearbeid eller praksis som seier at berre evna til å forstå tel, eller at dei pårørande alltid medverkar i slike saker.',
  },
  'interpretation: danger-ground-of-users': {
    unclear:
      'Retten til informasjon når nokon er i fare, gjeld etter innleiinga pårørande til både pasientar og brukarar, men sjølve vilkåret nemner berre pasienten.',
    reading: 'Vilkåret gjeld ikkje den som berre får tenester som ikkje er helsehjelp.',
    why: 'Vilkåret om barn i same ledd nemner begge, og lova bruker orda om ulike personar.',
    wouldChange: 'Førearbeid som viser at brukaren berre er gløymd i vilkåret.',
  },
  'interpretation: reading-ban-of-others': {
    unclear:
      'Forbodet mot å lese, bruke og sitje med opplysningar under teieplikt stod til juli 2026 utan å nemne kven det galdt.',
    reading:
      'For det andre enn helsepersonell og dei som er likestilte, får vite i arbeidet, galdt det ikkje; gjekk dei inn i ein journal, var dei bundne.',
    why: 'Helsepersonellova gjeld helsepersonell og verksemder som gir helsehjelp, og for journalar kom det eigne forbod som gjeld alle.',
    wouldChange:
      'Førearbeid eller praksis som lèt forbodet binde alle, òg den som har fått vite det i arbeidet.',
  },
  'interpretation: sharing-consent-parents-kept-out': {
    unclear:
      'Foreldra skal ikkje få vite, men lova viser til reglane om samtykket deira når opplysningar om eit barn under 12 år skal delast.',
    reading: 'Kven som samtykkjer, må vurderast konkret.',
    why: 'Ordlyden gir foreldra retten, men den som ikkje skal få vite, kan ikkje ta stilling. Regelen om at helsepersonell avgjer for ei tid, gjeld helsehjelp, ikkje deling.',
    wouldChange: 'Førearbeid eller rettleiing som seier kven som då samtykkjer.',
  },
}
