import type { InterpretationTexts } from '../types.js'

/** The open questions of interpretation, in bokmål. */
export const interpretationTexts: InterpretationTexts = {
  'interpretation: completed-years': {
    unclear: 'Loven sier «over» og «mellom» om alder, men ikke om fødselsdagen er med.',
    reading: 'En aldersgrense nås på fødselsdagen: «over 16 år» er fylte 16 år.',
    why: 'Andre regler i samme lov sier «fylt», og bare slik henger alderstrinnene sammen uten hull.',
    wouldChange: 'En dom, eller et forarbeid som legger noe annet til grunn.',
  },
  'interpretation: leap-day-birthday': {
    unclear: 'Ingen kilde sier når den som er født på skuddårsdagen, fyller år i et vanlig år.',
    reading: 'Den 28. februar er begge aldrene mulige, om ikke den som spør, velger.',
    why: 'Å velge for alle ville vært å gjette.',
    wouldChange: 'En lov eller rettsavgjørelse om skuddårsdagen.',
  },
  'interpretation: self-consent-12-to-15-before-2018': {
    unclear:
      'En 12- til 15-åring kunne holde foreldrene uvitende, men loven sa ikke hvem som da samtykket.',
    reading: 'Spørsmålet sto åpent; det gis ikke noe svar.',
    why: 'Teksten ga bare foreldrene rett til å samtykke, men foreldre som ikke vet, kan ikke svare.',
    wouldChange: 'Forarbeider eller tilsynspraksis fra før 2018.',
  },
  'interpretation: nature-of-measure-before-2018': {
    unclear: 'Først i 2018 sa loven at tiltakets art kan la en 12- til 15-åring bestemme.',
    reading: 'Før det står spørsmålet åpent.',
    why: 'Veiledningen beskrev en slik praksis, men lovteksten ga den ikke.',
    wouldChange: 'Forarbeider eller praksis fra før 2018 som viser en fast regel.',
  },
  'interpretation: competence-found-lacking-12-to-15': {
    unclear:
      'Loven sier ikke hvem som bestemmer når en 12- til 15-åring som kunne samtykke alene, ikke forstår valget.',
    reading:
      'Kompetansen kan falle bort også her, og da samtykker foreldrene igjen; kan de ikke få vite, er det opp til skjønn.',
    why: 'Regelen om bortfall skiller ikke mellom aldersgrupper.',
    wouldChange: 'Forarbeider eller veiledning som sier hvem som da bestemmer.',
  },
  'interpretation: parents-not-informed-under-12': {
    unclear:
      'Loven lar helsepersonell bestemme det strengt nødvendige og skånsomme, men nevner ingen for resten.',
    reading: 'For alt annet peker loven ikke ut noen.',
    why: 'Unntaket er snevert og bare for en kort tid.',
    wouldChange: 'Forarbeider, eller at barnevernet overtar omsorgen.',
  },
  'interpretation: parents-not-informed-12-to-15': {
    unclear:
      'Foreldrene samtykker for en 12- til 15-åring som ikke bestemmer selv, men loven sier ikke hvem som gjør det når de ikke skal få vite.',
    reading: 'Loven peker ikke ut noen; hvem som da bestemmer, må vurderes i saken.',
    why: 'Den som ikke får vite, kan ikke gi et gyldig samtykke, og regelen om at helsepersonell bestemmer så lenge, gjelder bare under 12 år.',
    wouldChange:
      'Forarbeider eller veiledning om hvem som bestemmer, eller at foreldrene likevel skal informeres så langt foreldreansvaret krever det, og da samtykker.',
  },
  'interpretation: parents-not-informed-16-to-17': {
    unclear:
      'Foreldrene samtykker for ungdom som mangler kompetanse, men loven sier ikke hvem som gjør det når tungtveiende hensyn hindrer at de får vite.',
    reading: 'Loven peker ikke ut noen.',
    why: 'Den som ikke får vite, kan ikke gi et gyldig samtykke, og regelen om at helsepersonell bestemmer så lenge, gjelder bare under 12 år.',
    wouldChange:
      'En uttalelse om at foreldrene likevel skal informeres så langt foreldreansvaret krever det, og da samtykker.',
  },
  'interpretation: weighty-reasons-before-2018': {
    unclear:
      'Før 2018 hadde loven ingen regel om å tie overfor foreldrene uten at barnet ønsket det.',
    reading:
      'Foreldrene skulle informeres, og for samtykket fantes ingen regel; nødhjelp og barnevern kunne gripe inn.',
    why: 'Unntaket for tungtveiende hensyn kom først med lovendringen i 2018.',
    wouldChange: 'Den ordlyden fra før 2018 som ikke er lest.',
  },
  'interpretation: measure-reserved-for-adults': {
    unclear:
      'Tiltakets art kan ta retten til å samtykke fra en 16- eller 17-åring, men ingen regel sier hvem som da bestemmer.',
    reading: 'Ingen er pekt ut.',
    why: 'Foreldrenes rett etter 16 år gjelder bare ungdom som mangler kompetanse.',
    wouldChange: 'Forarbeider eller en særlov om tiltaket.',
  },
  'interpretation: reserved-measure-12-to-15': {
    unclear:
      'Foreldrene er ikke informert, og tiltaket er av en art som bør vente til pasienten er voksen: Ordlyden gir en 12- til 15-åring samtykkerett, men en 16-åring ville ikke hatt den.',
    reading: 'Spørsmålet må vurderes konkret.',
    why: 'Loven kan knapt ha ment å gi den yngre en videre rett enn den eldre.',
    wouldChange: 'Forarbeider eller praksis om slike tiltak.',
  },
  'interpretation: cosmetic-before-2022': {
    unclear:
      'Før aldersgrensen kom, sa ingen regel om kosmetikk uten medisinsk grunn skilte seg fra annen hjelp.',
    reading:
      'De alminnelige reglene gjaldt, og for en 16- eller 17-åring måtte tiltakets art vurderes.',
    why: 'Forbudet kom som ny lov, så det gjaldt ikke fra før.',
    wouldChange: 'Forarbeider som viser at forbudet alt gjaldt.',
  },
  'interpretation: minor-guardian-before-2013': {
    unclear: 'Vergemålsloven fra før 2013 er ikke lest.',
    reading: 'Det sies ikke hvem som bestemte for en slik mindreårig.',
    why: 'Uten teksten kan ingen regel bygges.',
    wouldChange: 'At den eldre loven leses.',
  },
  'interpretation: removal-prohibition-before-2023': {
    unclear:
      'Regelen gjaldt når omsorgen var overtatt etter en paragraf i den gamle barnevernloven som handlet både om flytteforbud og om omsorgsovertakelse.',
    reading:
      'Et flytteforbud ga barneverntjenesten rett til å samtykke, slik de andre vedtakene i paragrafen gjorde.',
    why: 'Henvisningen skilte ikke mellom vedtakene, og direktoratet for barnevernet sa at det gjaldt også ved flytteforbud.',
    wouldChange:
      'En uttalelse om at bare vedtak som overtar omsorg, var ment, siden et flytteforbud bare holder barnet der det er; da samtykket de som hadde foreldreansvaret.',
  },
  'interpretation: removal-prohibition-2023-2025': {
    unclear: 'Regelen sto uten flytteforbud i disse årene, og flytteforbud ble nevnt fra 2026.',
    reading:
      'Frem til da samtykket de som hadde foreldreansvaret, og barnevernstjenesten hadde ikke egen rett til informasjon.',
    why: 'Teksten nevnte bare akuttvedtak og omsorgsovertakelse, og foreldrene beholder ellers ansvaret.',
    wouldChange: 'Kilder som viser at utelatelsen var en feil uten virkning.',
  },
  'interpretation: somatic-objection-under-16': {
    unclear:
      'Tvangsreglene gjelder fra 16 år, og ingen regel sier hva som skjer når et yngre barn strider imot det foreldrene sier ja til.',
    reading:
      'Spørsmålet er ikke regulert; barnets syn skal veie med, og hjelpen må være nødvendig og rimelig.',
    why: 'Det er lett etter en regel uten å finne noen.',
    wouldChange: 'En lovregel eller en avgjørelse fra domstolene.',
  },
  'interpretation: plan-consent-adult-lacking': {
    unclear:
      'Ingen regel sier hvem som samtykker til individuell plan for en voksen som mangler kompetanse og ikke har verge eller fullmektig til det; for en pasient er det slik fra august 2022, for en bruker hele tiden.',
    reading: 'Det er ikke regulert; regelen om at helsepersonell bestemmer, brukes ikke her.',
    why: 'Den regelen gjelder helsehjelp og gir ingen rett til å samtykke for andre; bare til juli 2022 sa forskriften at den skulle brukes, og bare for pasienter.',
    wouldChange: 'En regel i lov eller forskrift, eller uttalelser fra myndighetene.',
  },
  'interpretation: plan-consent-12-to-15': {
    unclear:
      'Reglene om planen sier ikke om en 12- til 15-åring kan godta den alene når foreldrene ikke er informert; for en pasient er det slik fra august 2022, for en bruker hele tiden.',
    reading: 'Det er ikke regulert.',
    why: 'Regelen om egne samtykker gjelder helsehjelp; bare til juli 2022 sa forskriften at den skulle brukes, og bare for pasienter.',
    wouldChange: 'Et svar på om en plan er helsehjelp.',
  },
  'interpretation: plan-against-the-will': {
    unclear:
      'Reglene om planen sier ikke om den som samtykker på vegne av en annen, kan gjøre det mot det personen vil.',
    reading: 'Fra 16 år lages ingen plan mot viljen til den det gjelder.',
    why: 'Veilederen sier at planen er frivillig og ikke lages mot noens vilje, og for helsehjelp sier loven det samme.',
    wouldChange:
      'En uttalelse om at foreldre, verge eller fullmektig kan samtykke likevel, fordi bare helsehjelp har en regel om motstand.',
  },
  'interpretation: plan-consent-deprived-user': {
    unclear:
      'En bruker som er fratatt handleevnen i noe personlig, kan forstå hva planen gjelder; regelen om at pasienter da samtykker selv så langt det går, nevner ikke brukere.',
    reading: 'Brukeren samtykker selv.',
    why: 'Reglene om planen nevner tjenestemottakeren først, og handleevnen er bare tatt bort på bestemte områder.',
    wouldChange: 'At dommen omfatter slike tjenester; da er det vergen som handler.',
  },
  'interpretation: chapter-9-and-competence': {
    unclear:
      'Reglene om varslings- og lokaliseringsteknologi gjelder den som mangler kompetanse, mens tvangsreglene for personer med utviklingshemning ikke spør om kompetanse.',
    reading:
      'Tvangsreglene gjelder også for en som har kompetanse, når personen motsetter seg, og til august 2025 ved inngripende varsling.',
    why: 'De regner det som tvang etter hva tiltaket er og om brukeren motsetter seg, uten å nevne kompetanse.',
    wouldChange:
      'En uttalelse om at den som har kompetanse, alltid bestemmer selv; da kan teknologien bare brukes med eget samtykke.',
  },
  'interpretation: plan-consent-user-16-to-17': {
    unclear:
      'Grensen på 16 år står for pasienter, og ingen regel sier om den også gjelder brukere.',
    reading: 'Det er ikke regulert.',
    why: 'Ingen lest tekst sier om 16 eller 18 år er grensen for dem.',
    wouldChange: 'En regel om brukeres samtykke.',
  },
  'interpretation: coordinator-consent-after-2022': {
    unclear: 'Fra august 2022 sier ingen regel hvem som samtykker til koordinator.',
    reading: 'Koordinator skal tilbys, og den som ikke vil ha, kan takke nei.',
    why: 'Retten er et tilbud, og den gamle samtykkeregelen er borte.',
    wouldChange: 'En ny samtykkeregel, eller at den gamle viser seg å stå.',
  },
  'interpretation: vaccination-before-2018': {
    unclear: 'Loven nevnte ikke vaksiner før 2018.',
    reading:
      'Én med foreldreansvar kunne si ja til programmets vaksiner, men ikke en forelder uten.',
    why: 'Departementet tolket loven slik i 2015, og det ble lov i 2018.',
    wouldChange: 'Andre uttalelser fra departementet eller klageinstansen.',
  },
  'interpretation: everyday-care-without-responsibility-before-2018': {
    unclear: 'Før 2018 var det uklart om «én av foreldrene» også var en uten foreldreansvar.',
    reading: 'Det gis ikke noe sikkert svar.',
    why: 'Teksten kan leses begge veier, og først i 2018 ble det sagt rett ut.',
    wouldChange: 'Forarbeider eller klagesaker fra før 2018.',
  },
  'interpretation: harm-prevention-without-responsibility': {
    unclear: 'Regelen om én forelder og skade nevner ikke foreldre uten foreldreansvar.',
    reading: 'Den som samtykker for å hindre skade, må ha foreldreansvar.',
    why: 'Bare regelen om daglig omsorg gjør unntak fra det.',
    wouldChange: 'En uttalelse som leser unntaket videre.',
  },
  'interpretation: one-parent-exceptions-16-to-17': {
    unclear: 'Unntakene der én forelder er nok, er skrevet for barn under 16 år.',
    reading: 'Om unntakene også gjelder for ungdom som mangler kompetanse, er ikke regulert.',
    why: 'Regelen for 16- og 17-åringer gjentar dem ikke.',
    wouldChange: 'Forarbeider eller veiledning om paragrafen.',
  },
  'interpretation: next-of-kin-test-before-2026': {
    unclear:
      'Før 1. juni 2026 hadde reglene om pårørende sin egen prøve: om pasienten åpenbart ikke kunne ivareta sine interesser.',
    reading: 'Den som ble funnet å mangle samtykkekompetanse, regnes her som omfattet.',
    why: 'De to prøvene bygde på de samme årsakene og ble vanligvis avgjort under ett.',
    wouldChange: 'Veiledning eller praksis som holder de to fra hverandre.',
  },
  'interpretation: withdrawal-by-representative': {
    unclear: 'Loven sier bare at pasienten kan trekke samtykket.',
    reading:
      'Den som samtykker på pasientens vegne, kan også trekke samtykket, med samme virkning.',
    why: 'Retten til å samtykke er lite verdt uten retten til å ombestemme seg.',
    wouldChange: 'En avgjørelse eller uttalelse om representantens adgang.',
  },
  'interpretation: withdrawal-by-one-parent': {
    unclear: 'Loven sier ikke hva som gjelder når bare én av to foreldre ombestemmer seg.',
    reading: 'Uten dagliglivs- eller skadegrunn faller samtykket bort.',
    why: 'Begge måtte si ja, så den enes nei tar grunnlaget bort.',
    wouldChange: 'En uttalelse om foreldre som blir uenige underveis.',
  },
  'interpretation: withdrawal-without-competence': {
    unclear: 'Loven regner bare med at den som kan samtykke, kan trekke samtykket.',
    reading:
      'Et nei uten kompetanse avslutter ikke hjelpen i seg selv. Motsetter pasienten seg hjelpen, gjelder reglene om det; ellers avgjør den som bestemmer på vegne av pasienten, om den skal fortsette.',
    why: 'Loven lar andre bestemme så lenge pasienten ikke motsetter seg hjelpen, og utkastet til veileder fra 2014 sier det samme.',
    wouldChange: 'En tekst som alltid regner en slik tilbaketrekking som motstand.',
  },
  'interpretation: dying-patient-information': {
    unclear:
      'Kravet om at pasienten er informert og forstår, passer ikke når pasienten ikke kan formidle noe ønske.',
    reading:
      'Der avgjør pårørendes ord og fagfolkenes egen vurdering, uten krav til informasjon først.',
    why: 'Ellers kunne den regelen aldri brukes på dem den er til for.',
    wouldChange: 'En tekst som sier noe annet.',
  },
  'interpretation: notify-plan-need': {
    unclear: 'Meldeplikten sier ikke hvordan den forholder seg til taushetsplikten.',
    reading: 'Den forutsetter samtykke eller et annet grunnlag for å dele.',
    why: 'Paragrafen setter ikke taushetsplikten til side, slik andre gjør uttrykkelig.',
    wouldChange: 'Forarbeider som setter den til side.',
  },
  'interpretation: sharing-consent-12-to-15-before-2018': {
    unclear:
      'Til 2018 sa loven at barnets ønske om å holde noe fra foreldrene også gjaldt her, men ikke hvem som da samtykket.',
    reading: 'Det er overlatt til skjønn.',
    why: 'Henvisningen ga ingen regel om samtykke, bare om informasjon.',
    wouldChange: 'Forarbeider til henvisningen.',
  },
  'interpretation: sharing-consent-12-to-15': {
    unclear:
      'Loven viser til reglene om foreldrenes samtykke, uten å si hva som gjelder der barnet samtykker alene.',
    reading: 'Barnet bestemmer også om deling av opplysninger om den hjelpen.',
    why: 'Det unntaket står i de reglene som det vises til.',
    wouldChange: 'En kilde som deler spørsmålene.',
  },
  'interpretation: presumed-consent-minor-measures': {
    unclear: 'Lovteksten krever ikke at den voksne ville ha sagt ja til lite inngripende hjelp.',
    reading: 'Et slikt ja legges til grunn, slik forarbeidene gjengis av Helsedirektoratet.',
    why: 'Direktoratet leser loven slik.',
    wouldChange: 'At forarbeidene leses og sier noe annet.',
  },
  'interpretation: personal-capacity-before-2013': {
    unclear: 'Reglene om umyndiggjorte og myndige pasienter fra før 2013 er ikke lest.',
    reading: 'Umyndiggjøring behandles som dagens fratakelse av handleevne i personlige forhold.',
    why: 'Paragrafene har samme plass og formål før og etter reformen.',
    wouldChange: 'At ordlyden fra før 2013 leses.',
  },
  'interpretation: adults-lacking-before-2013': {
    unclear: 'Ordlyden om lite inngripende tiltak fra før 2013 er ikke lest.',
    reading: 'Regelen behandles som i dag, men for myndige pasienter.',
    why: 'Overskriften den gangen sa «myndige», og innholdet ellers er det samme i begge trinn.',
    wouldChange: 'At ordlyden fra før 2013 leses.',
  },
  'interpretation: deprivation-need-not-name-health': {
    unclear: 'Loven sier ikke om dommen må gjelde helsespørsmål for at vergen skal kunne samtykke.',
    reading: 'Det er nok at noe av det personlige området er tatt bort.',
    why: 'Direktoratets kommentar leser loven slik og viser til forarbeidene.',
    wouldChange: 'At forarbeidene sier noe annet.',
  },
  'interpretation: guardian-and-objection': {
    unclear: 'Regelen om vergens samtykke sier ikke hva som gjelder når pasienten strider imot.',
    reading: 'Vergen kan ikke si ja til tvang; tvangsreglene avgjør.',
    why: 'Vergemålsloven unntar tvang fra det en verge kan gjøre.',
    wouldChange: 'En særregel om helsehjelp og verger.',
  },
  'interpretation: suspension-power': {
    unclear:
      'Fra 15. juni 2022 til 30. juni 2028 kan departementet ved forskrift sette flere rettigheter og plikter til side ved svært mange ankomster fra Ukraina, men ingen slik forskrift er funnet; i 2020 ble rettigheter satt til side med annet grunnlag.',
    reading: 'Rettighetene og pliktene regnes som gjeldende.',
    why: 'Fullmakten virker bare når den er brukt, og listen over forskrifter er ikke gjennomgått i sin helhet.',
    wouldChange: 'At en slik forskrift finnes.',
  },
  'interpretation: child-welfare-information-before-2018': {
    unclear: 'Ordlyden om informasjon til barneverntjenesten fra før 2018 er bare kjent i omtale.',
    reading:
      'Den gjaldt barn under 16 år ved omsorgsovertakelse og flytteforbud; om akuttvedtak gis ikke noe svar.',
    why: 'Slik gjengis regelen i veilederutkastet fra 2014.',
    wouldChange: 'At ordlyden leses.',
  },
  'interpretation: parents-information-before-2018': {
    unclear: 'Ordlyden fra før 2018 er bare delvis lest.',
    reading:
      'Reglene behandles som i dag, uten unntaket for tungtveiende hensyn og uten beskjed til barnet.',
    why: 'Det som er lest, tilsier at resten var det samme.',
    wouldChange: 'At hele ordlyden leses.',
  },
  'interpretation: child-hearing-before-2018': {
    unclear: 'Den nøyaktige ordlyden om å høre barnet er ikke lest.',
    reading: 'Barnet skulle høres etter hvert som det modnet, og fra 12 år alltid.',
    why: 'Andre kilder gjengir regelen slik.',
    wouldChange: 'At ordlyden leses.',
  },
  'interpretation: parents-of-child-in-care': {
    unclear:
      'Loven sier at barnevernstjenesten kan samtykke, men ikke at foreldrene ikke lenger kan.',
    reading: 'Foreldrene samtykker ikke til helsehjelp etter at omsorgen er overtatt.',
    why: 'Foreldreansvaret er da begrenset til det grunnleggende, og departementet har svart slik.',
    wouldChange: 'En avgjørelse som gir foreldrene en plass ved siden av.',
  },
  'interpretation: 12-to-15-placement-and-self-consent': {
    unclear:
      'Loven sier ikke rett ut at barnevernstjenesten mister sin rett der barnet samtykker alene.',
    reading: 'Barnet samtykker alene, slik det ville gjort med foreldre.',
    why: 'Retten til å samtykke er barnets, og barnevernets informasjon følger de samme reglene som foreldrenes.',
    wouldChange: 'Forarbeider eller veiledning om barn i omsorg.',
  },
  'interpretation: next-of-kin-criterion': {
    unclear:
      'Loven nevner både en rekkefølge og varig kontakt, uten å si hvor langt rekkefølgen binder.',
    reading: 'Kontakten avgjør, og rekkefølgen er utgangspunktet.',
    why: 'Ordlyden setter kontakten først og kaller rekkefølgen et utgangspunkt.',
    wouldChange: 'Praksis som snur vekten.',
  },
  'interpretation: minor-siblings-sharing-objection': {
    unclear:
      'Til juni 2026 kunne pasienten motsette seg slik deling, men den nye listen nevner den ikke.',
    reading: 'Fra juli 2026 gir loven ingen rett til å motsette seg det.',
    why: 'Bokstaven er ikke blant dem retten gjelder.',
    wouldChange: 'Forarbeider som viser at utelatelsen var en glipp.',
  },
  'interpretation: duty-to-avert-crime': {
    unclear:
      'Regelen om å avverge visse straffbare handlinger i straffeloven av 1902 (§ 139), som gjaldt til 30. september 2015, er ikke lest.',
    reading:
      'Når vilkårene er oppfylt, skal opplysningene gis videre, og taushetsplikten er ikke til hinder.',
    why: 'Utkastet til veileder fra 2014 nevner plikten, helsepersonelloven lar andre lover gå foran taushetsplikten, og straffeloven av 2005 sier det samme med rene ord.',
    wouldChange: 'At ordlyden i straffeloven av 1902 leses.',
  },
  'interpretation: plan-maker-without-municipal-need': {
    unclear:
      'Regelen om å avtale hovedansvar nevner Nav, barnevernet «eller» kommunens helsetjeneste, men ikke helseforetaket.',
    reading:
      'Spørsmålet er ikke regulert; tjenestene må samarbeide, og det skal bare være én plan.',
    why: 'Ingen tekst peker ut en ansvarlig mellom spesialisten og de andre.',
    wouldChange:
      'Forarbeider eller rundskriv som sier at det er nok å trenge én av de tre; da skal tjenestene avtale hovedansvaret, og kommunen avklarer det når de ikke blir enige.',
  },
  'interpretation: plan-maker-mental-and-somatic': {
    unclear:
      'Den som trenger både somatisk spesialist og psykisk helsevern, men ikke kommunen, er omfattet av to plikter.',
    reading: 'Det er ikke sagt hvem av de to som lager planen.',
    why: 'Begge lovene gir plikten til sin egen side, og oftest er det samme foretak.',
    wouldChange:
      'En regel som velger mellom dem, eller at helseforetakets plikt dekker all spesialisthelsetjeneste; da er det foretaket som lager planen.',
  },
  'interpretation: plan-lar-and-municipality': {
    unclear:
      'LAR-forskriften gir plikten til spesialisthelsetjenesten, mens lovene gir den til kommunen når begge nivåer trengs.',
    reading:
      'LAR-forskriften brukes som den spesielle regelen: spesialisthelsetjenesten lager planen, i nært samarbeid med kommunen.',
    why: 'Den gjelder akkurat denne behandlingen, og de som får den, trenger nesten alltid begge nivåer.',
    wouldChange: 'En uttalelse om at loven går foran, eller at forskriften er uten virkning her.',
  },
  'interpretation: plan-maker-before-2022': {
    unclear:
      'Før august 2022 hadde helsetjenesten, Nav og barnevernet hver sin plikt, uten en regel om hvem som gikk foran.',
    reading: 'Det var ikke regulert; de måtte samarbeide om én plan.',
    why: 'Regelen om å avtale hovedansvaret kom først med den nye forskriften.',
    wouldChange: 'En eldre regel som valgte mellom dem.',
  },
  'interpretation: plan-start-duty-specialist': {
    unclear:
      'Forskriften sier at «helse- og omsorgstjenesten» selv skal få arbeidet i gang. Det kan bety begge nivåer, eller bare kommunens tjeneste.',
    reading:
      'Ordet omfatter også spesialisthelsetjenesten: trengs bare den, skal den selv få arbeidet i gang. Trengs kommunen i tillegg, sørger kommunen for det, og spesialisthelsetjenesten varsler.',
    why: 'Pasient- og brukerrettighetsloven bruker ordet om begge nivåer, og forskriften sier «den kommunale» der den mener kommunens. Plikten til å lage plan for egne pasienter står dessuten i lovene.',
    wouldChange:
      'Forarbeider som viser at bare kommunen var ment; da følger spesialisthelsetjenestens plikt av plikten til å lage planen, og ikke av forskriften.',
  },
  'interpretation: plan-nav-regulation-end': {
    unclear: 'Vedtaket som opphevet Nav-forskriften av 2010, er ikke lest.',
    reading: 'Den regnes som opphevet da den nye forskriften tok over emnet i august 2022.',
    why: 'Den står ikke lenger blant dem som gjelder, og den nye dekker alt den dekket.',
    wouldChange: 'At opphevelsen finnes med en annen dato.',
  },
  'interpretation: coordinator-narrower-condition': {
    unclear:
      'Rettigheten nevner «komplekse» behov for begge nivåer, men kommunens plikt bare langvarige og samordnede.',
    reading: 'Kommunens plikt følger den snevrere regelen.',
    why: 'Retten er gitt i samsvar med pliktreglene, som er ulike for de to nivåene.',
    wouldChange: 'Forarbeider som sier at retten går lenger enn plikten.',
  },
  'interpretation: coordinator-appointed-or-offered': {
    unclear: 'Loven sier «oppnevnes», forskriften «tilbys».',
    reading: 'Koordinatoren oppnevnes, og pasienten kan takke nei.',
    why: 'Loven står over forskriften, men ingen plikter å ta imot.',
    wouldChange: 'En uttalelse om forskjellen.',
  },
  'interpretation: coordinator-outside-health': {
    unclear: 'Utenfor helsetjenesten finnes ingen lovregel om koordinator.',
    reading: 'Det er ikke regulert; planen skal likevel si hvem som sikrer samordningen.',
    why: 'Reglene om koordinator står bare i helselovene.',
    wouldChange: 'En slik regel i lovene om Nav eller barnevern.',
  },
  'interpretation: coordinator-appeal-before-2022': {
    unclear:
      'Før august 2022 var koordinator bare en plikt for tjenesten. Klageregelen nevner brudd på rettigheter.',
    reading:
      'Det kunne ikke klages over koordinatoren, verken etter pasient- og brukerrettighetsloven eller etter forvaltningsloven.',
    why: 'Departementet svarte slik i et brev i 2012 (regjeringen.no, id682784): koordinator var ingen rett, og oppnevningen ikke et enkeltvedtak. Den som mente plikten var brutt, kunne be om tilsyn.',
    wouldChange: 'Praksis som lot slike klager slippe inn.',
  },
  'interpretation: child-welfare-plan-appeal-before-2022': {
    unclear:
      'Barneverntjenesten hadde da en plikt uten at barnet hadde en rett, og klagereglene fra den tiden er ikke lest.',
    reading: 'Det gis ikke noe svar.',
    why: 'Uten teksten kan ingen regel bygges.',
    wouldChange: 'At de eldre klagereglene leses.',
  },
  'interpretation: child-coordinator-notice': {
    unclear: 'Meldeplikten nevner koordinator, men ikke barnekoordinator.',
    reading: 'Det er ikke regulert; å si fra er god skikk.',
    why: 'Paragrafen er ikke endret siden barnekoordinatoren kom.',
    wouldChange: 'En endring av paragrafen, eller forarbeider som leser den videre.',
  },
  'interpretation: plan-request-outside-health': {
    unclear:
      'Lovene om Nav og barnevernet sier ikke i hvilken form man ber om plan, eller om noen skal hjelpe med klagen, og heller ikke hvilke regler barnevernets avgjørelse følger.',
    reading: 'Det gis ikke noe svar.',
    why: 'Veiledningen som er lest, gjelder helsetjenestene, og barnevernsloven nevner avgjørelsen om plan ved siden av vedtakene.',
    wouldChange:
      'En regel i lov eller forskrift, eller veiledning om kravet. Forskriften kaller barnevernets avgjørelse et vedtak når den er påklaget; er den et enkeltvedtak, gjelder forvaltningslovens regler om slike.',
  },
  'interpretation: plan-is-child': {
    unclear: 'Forskriften sier ikke hvor gammel et barn kan være.',
    reading: 'Et barn er den som ikke har fylt 18 år.',
    why: 'Det er grensen ellers, også for barnekoordinator.',
    wouldChange: 'En definisjon i forskriften.',
  },
  'interpretation: plan-regime-by-day': {
    unclear: 'Den nye forskriften har ingen overgangsregel for planer fra før august 2022.',
    reading: 'En plan måles mot reglene den dagen det spørres om, ikke den dagen den ble laget.',
    why: 'Planen skal holdes oppdatert, og da etter de reglene som gjelder.',
    wouldChange: 'En overgangsregel.',
  },
  'interpretation: plan-needs-two-services': {
    unclear: 'Ingen lov sier hvor lenge et behov må vare, eller hvor mange tjenester som må til.',
    reading:
      'Behovet må vare en tid uten å være for alltid, og gjelde to eller flere tjenester; resten er skjønn.',
    why: 'Slik leser veilederen fra 2014 ordene, og ingen tekst setter et tall på tiden.',
    wouldChange: 'En definisjon i lov eller forskrift.',
  },
  'interpretation: plan-schools-contacted-after-2024': {
    unclear:
      'Forskriften om individuell plan viser fortsatt til den opphevede opplæringsloven når den sier hvem som skal kontaktes.',
    reading: 'Skolen skal kontaktes som før.',
    why: 'Plikten til å delta er videreført i den nye loven, og henvisningen ble bare ikke rettet.',
    wouldChange: 'En endring av forskriften som tar skolen ut.',
  },
  'interpretation: coordinator-complex-not-coordinated': {
    unclear:
      'Loven knytter sammen komplekse, langvarige og samordnede behov i én setning som kan leses på to måter.',
    reading:
      'Om sammensatte behov uten behov for samordning er nok, er ikke avgjort og må vurderes.',
    why: 'Ordene kan deles begge veier, og ingen kilde sier hvilken.',
    wouldChange: 'Forarbeider eller veiledning om setningen.',
  },
  'interpretation: level-without-threshold': {
    unclear:
      'Ingen lov eller forskrift sier hvor mye som skal til før spesialisthelsetjenesten kobles inn, og kommunens side av vektmodellen er ikke funnet.',
    reading:
      'Kjennetegnene gir råd; de regnes ikke sammen, og vi finner ikke på kjennetegn for kommunens side.',
    why: 'Veiledningen kaller listen ufullstendig og modellen veiledende, og ingen kilde har en terskel.',
    wouldChange: 'At rapporten bak modellen blir lest, eller at en forskrift trekker grensen.',
  },
  'interpretation: responsibility-not-agreed-away': {
    unclear: 'Ingen paragraf sier rett ut at en avtale ikke kan flytte ansvaret mellom nivåene.',
    reading: 'Utføringen kan flyttes, men ansvaret ligger der loven har lagt det.',
    why: 'Lovene legger ansvaret på hvert nivå og lar bare ytelsen avtales; veiledningen fra 2017 sier det samme.',
    wouldChange: 'En lovregel som lar nivåene bytte ansvar.',
  },
  'interpretation: refusal-and-cost': {
    unclear: 'Loven sier ikke om kommunen kan vise til kostnaden når en tjeneste er nødvendig.',
    reading:
      'Kostnaden kan telle i valget mellom forsvarlige tilbud, men fjerner ikke et nødvendig tilbud.',
    why: 'Ansvaret for nødvendige tjenester har ikke noe forbehold om økonomi, og loven har ingen prioriteringskriterier for kommunen.',
    wouldChange: 'En lovregel om prioritering i kommunen, eller en dom som setter en annen grense.',
  },
  'interpretation: long-stay-decisions': {
    unclear:
      'Setningen om at reglene om enkeltvedtak gjelder vedtak om kriteriene for langtidsopphold i sykehjem, falt ut da leddet ble skrevet på nytt fra oktober 2017, og kom tilbake i juli 2019. Før juli 2017 traff kommunen ingen slik avgjørelse etter loven.',
    reading:
      'Reglene om enkeltvedtak gjelder også i mellomtiden; før juli 2017 er det bare vedtak om plass i institusjon.',
    why: 'Endringen i 2017 gjaldt henvisningene etter at avlastning fikk egen paragraf, og setningen ble satt inn igjen uten ny realitet. Mot taler at ordlyden i mellomtiden bare nevnte tjenestene på listen.',
    wouldChange: 'Forarbeider eller en avgjørelse som sier at reglene ikke gjaldt i mellomtiden.',
  },
  'interpretation: school-complaint-before-2024': {
    unclear:
      'Opplæringslova av 1998 gjorde departementet til klageinstans for alle vedtak i grunnskolen, men i videregående opplæring bare for noen: blant annet inntak, spesialundervisning og det fysiske miljøet.',
    reading: 'Klagen går til departementet, eller den som er satt i stedet.',
    why: 'Vedtakene som disse reglene er opptatt av, er blant dem loven nevnte. Mot det: andre vedtak i videregående opplæring fulgte forvaltningsloven § 28.',
    wouldChange:
      'At det klages over et annet vedtak i videregående opplæring, eller at den samlede ordlyden fra før 2016 leses.',
  },
  'interpretation: practitioners-own-duties-before': {
    unclear:
      'Hva som gjaldt om avtalefysioterapeutens samarbeid og behandling utenfor lokalene før 2018, er ikke lest.',
    reading: 'Det gis ikke noe sikkert svar.',
    why: 'Uten tekstene kan ingen regel bygges.',
    wouldChange: 'At de eldre forskriftene og avtalene leses.',
  },
  'interpretation: child-coordinator-before-2022': {
    unclear: 'Før 1. august 2022 nevnte ingen lov en barnekoordinator.',
    reading: 'Oppgaven fantes ikke; kommunen skulle tilby en vanlig koordinator.',
    why: 'Paragrafen om barnekoordinator ble føyd til da.',
    wouldChange: 'En eldre bestemmelse om det samme.',
  },
  'interpretation: court-review-late': {
    unclear:
      'Fristen for å gå til tingretten er to måneder, og saken følger tvisteloven kapittel 36. Om en for sen sak kan tas til behandling, står i en lov som ikke er lest.',
    reading: 'Det gis ikke noe svar.',
    why: 'Helse- og omsorgstjenesteloven setter fristen, men sier ikke hva som gjelder når den er oversittet.',
    wouldChange: 'At tvisteloven blir lest.',
  },
  'interpretation: discharge-payment-hindered': {
    unclear:
      'Kommunen betaler når den ikke har svart, men plikten til å svare gjelder ikke når forhold utenfor kommunens kontroll hindrer det. Om den da betaler, sier forskriften ikke.',
    reading: 'Det gis ikke noe svar.',
    why: 'Regelen om betaling nevner ikke hindringen, og regelen om svar nevner ikke betalingen.',
    wouldChange: 'En avgjørelse eller en merknad om de to reglene sammen.',
  },
  'interpretation: ambulatory-general-offer': {
    unclear:
      'Ordlyden gjelder tjenestene, mens veiledningen leser den som en regel om tilbudet i det hele og ikke om det enkelte opplegget.',
    reading: 'For tilbudet i det hele er regelen klar; for ett opplegg må det vurderes.',
    why: 'Ordlyden og veiledningen peker i hver sin retning.',
    wouldChange: 'En uttalelse fra departementet om det enkelte opplegget.',
  },
  'interpretation: guidance-to-specialist-before-2018': {
    unclear:
      'Før 2018 hadde loven bare en veiledningsplikt fra spesialisthelsetjenesten til kommunen.',
    reading: 'Noen egen plikt den andre veien regnes ikke med; nivåene skulle likevel samarbeide.',
    why: 'Paragrafen om kommunens veiledning kom som ny.',
    wouldChange: 'Forarbeider som viser at plikten gjaldt fra før.',
  },
  'interpretation: device-two-years': {
    unclear: 'Loven sier «varig» uten å si hvor lenge.',
    reading: 'Behov på inntil to år, de to årene medregnet, er kortvarige; lengre behov er varige.',
    why: 'Nav og veiledningen bruker to år; tallet står verken i lov eller forskrift.',
    wouldChange: 'Et tall i lov eller forskrift, eller en ny praksis i Nav.',
  },
  'interpretation: device-outside-conditions': {
    unclear:
      'Ingen regel sier hvem som betaler når behovet er varig og folketrygdens vilkår ikke er oppfylt, eller når et hjelpemiddel eller alminnelig utstyr trengs i arbeid uten arbeidsgiver.',
    reading: 'Det er ikke regulert.',
    why: 'Kommunens formidling gjelder uansett, men finansieringen er bare omtalt for kortvarige behov i hjem, nærmiljø, skole og fritid.',
    wouldChange: 'En regel eller veiledning om slike behov.',
  },
  'interpretation: work-devices-retroactive': {
    unclear: 'Endringen er i kraft 1. oktober 2026, men har virkning fra 1. januar samme år.',
    reading:
      'Svaret følger teksten på dagen; fra oktober kan et krav for tiden fra januar vurderes på nytt.',
    why: 'Før oktober er den gamle teksten fortsatt lov.',
    wouldChange: 'En overgangsregel, eller at den konsoliderte teksten leses.',
  },
  'interpretation: school-devices-before-2024': {
    unclear:
      'Opplæringslova av 1998 ga elevene rett til en tilpasset arbeidsplass og nevnte ikke hjelpemidler. Om den dermed dekket dem, er uklart.',
    reading:
      'For hjelpemidler gis det ikke noe svar. For læremidler er det klart at skoleeieren betaler, siden opplæringen var gratis.',
    why: 'Folketrygden gjelder bare så langt annen lovgivning ikke gjør det, og en tilpasset arbeidsplass kan kreve hjelpemidler. Mot det: folketrygdens egne regler nevnte hjelpemidler i skolen.',
    wouldChange: 'En avgjørelse eller uttalelse om hjelpemidler etter den eldre loven.',
  },
  'interpretation: school-devices': {
    unclear:
      'Opplæringslova gir elever tekniske hjelpemidler de trenger for å delta, og folketrygdloven nevner skolehjelpemidler blant det den kan dekke. Ingen av dem sier hvem som går foran.',
    reading:
      'Skoleeieren går foran, og folketrygden betaler så langt opplæringslova ikke dekker hjelpemidlet.',
    why: 'Folketrygden trer tilbake for annen lovgivning, og opplæringslova er den nyeste og gir eleven hjelpemidlene uten vilkår om varighet. Mot taler at folketrygdlovens ord om skolehjelpemidler da sier lite, og at praktiske hjelpemidler til personlig bruk etter praksis før 2024 kom fra Nav, med skoleeieren til resten.',
    wouldChange:
      'Forarbeider, et rundskriv eller en avgjørelse som lar folketrygden betale for personlige hjelpemidler på skolen når vilkårene om varig og vesentlig nedsatt funksjonsevne er oppfylt.',
  },
  'interpretation: interpreter-other-legislation': {
    unclear:
      'Folketrygden dekker tolk for hørselshemmede og døvblinde hos behandlere etter kapittel 5, men trer tilbake for annen lovgivning. Hos avtalefysioterapeuten sier forskriften at kommunen dekker tolk, og for fastlegen at kommunen sørger for at tolk er tilgjengelig.',
    reading:
      'Der en forskrift sier at kommunen dekker utgiftene, går den foran folketrygden. At kommunen bare sørger for at tolk er tilgjengelig, rekker ikke til det.',
    why: 'Folketrygdens rett faller bort så langt ytelsen hører under annen lovgivning, og bare regelen for fysioterapeuter sier hvem som betaler. Mot taler at reglene om folketrygden nevner nettopp disse behandlerne, og at merknadene til fastlegeforskriften også peker på kommunen.',
    wouldChange:
      'Et rundskriv eller en avgjørelse som lar folketrygden betale også hos fysioterapeuten, eller kommunen også hos fastlegen.',
  },
  'interpretation: treatment-devices': {
    unclear: 'Loven nevner ikke behandlingshjelpemidler.',
    reading: 'De regnes som del av behandlingen, og helseforetaket betaler.',
    why: 'Ansvaret for spesialisthelsetjenester gjelder også utenfor institusjon, og praksis er slik.',
    wouldChange: 'En egen regel om slike hjelpemidler.',
  },
  'interpretation: activity-devices-before-2014': {
    unclear: 'Om det fantes en ordning for dem over 26 år før juli 2014, er ikke lest noe sted.',
    reading: 'Det gis ikke noe svar.',
    why: 'Den alminnelige regelen gjelder bare dem under 26 år.',
    wouldChange: 'At eldre regler eller retningslinjer leses.',
  },
  'interpretation: interpreter-complaint-before-2022': {
    unclear:
      'Før 2022 var det ingen lov om tolking i det offentlige, og ingen bestemmelse som sa hvor man klager når andre tjenester enn helse- og omsorgstjenesten ikke bruker tolk.',
    reading: 'Spørsmålet er ikke regulert i det som er lest.',
    why: 'Tolkeloven og tilsynet etter den kom 1. januar 2022.',
    wouldChange: 'En særregel fra før 2022 om klage for det organet det gjelder.',
  },
  'interpretation: interpreter-before-2022': {
    unclear:
      'Før 2022 fantes ingen allmenn lov om når offentlige organer skal bruke tolk. Forbudet fra juli 2016 mot å bruke barn sa «forvaltningsorganer» og nevnte ikke fastleger og fysioterapeuter med avtale.',
    reading:
      'Det som står, er veiledning: forsvarlig hjelp og tilpasset informasjon tilsier tolk når det er nødvendig. Forbudet mot å bruke barn gjelder bare organer for stat og kommune.',
    why: 'Veiledningen leste reglene om forsvarlighet og informasjon slik, men ingen paragraf sa det. Etter forvaltningsloven § 1 er private organer bare når de treffer enkeltvedtak eller gir forskrift; at den som utfører tjenester for det offentlige, regnes med, kom først med tolkeloven.',
    wouldChange:
      'En særregel fra før 2022 om det organet det gjelder, eller en uttalelse om at forbudet også bandt private som utfører kommunens tjenester.',
  },
  'interpretation: interpreter-dispensation': {
    unclear: 'Dispensasjonen går ut med 2026, men kan forlenges ved forskrift.',
    reading: 'Den leses som til og med 31. desember 2026; fra 2027 regnes kravet som gjeldende.',
    why: 'Ingen forlengelse var gitt den 28. juli 2026, da reglene ble lest.',
    wouldChange: 'En forskrift som forlenger dispensasjonen.',
  },
  'interpretation: interpreter-child': {
    unclear: 'Loven sier ikke hvor gammelt et barn kan være.',
    reading: 'Et barn er den som ikke har fylt 18 år.',
    why: 'Det er grensen ellers i lovverket.',
    wouldChange: 'En definisjon i loven.',
  },
  'interpretation: transition-caller': {
    unclear: 'Ingen kilde sier hvem som kaller inn til møtet når ansvaret går over.',
    reading: 'Det er ikke regulert; veiledningen nevner koordinatoren der det er en plan.',
    why: 'Veiledningen ber om faste prosedyrer og lar kommunen og spesialisthelsetjenesten lage dem.',
    wouldChange: 'En regel eller avtale som peker ut noen.',
  },
  'interpretation: general-practitioner-before-2013': {
    unclear: 'Forskriften om fastleger fra før 2013 er ikke lest.',
    reading: 'Det gis ikke noe sikkert svar om fastlegens samordning og hjemmebesøk i 2012.',
    why: 'Uten teksten kan ingen regel bygges.',
    wouldChange: 'At den eldre forskriften leses.',
  },
  'interpretation: habilitation-characteristics': {
    unclear:
      'Forskriften sier hva som kjennetegner tiltakene og hvem formålet gjelder, men ikke hva som følger når noe av dette mangler.',
    reading:
      'Den som verken har eller kan få begrenset funksjon, er utenfor, mens et manglende kjennetegn ved tiltakene må vurderes.',
    why: 'Formålet nevner bare dem med begrensninger eller fare for det, og ordet «kjennetegnes» beskriver uten å stille et vilkår.',
    wouldChange: 'En dom eller en uttalelse om hva definisjonen avgrenser mot.',
  },
  'interpretation: priority-before-2004': {
    unclear:
      'Ordlyden i loven og forskriften fra 2001 til august 2004 er ikke lest; bare deler av kapitlet om klage er kjent, fra september 2003.',
    reading: 'Det gis ikke noe svar for henvisninger og klager fra den tiden.',
    why: 'Uten teksten om retten kan ingen regel bygges, og det er den klagen gjelder.',
    wouldChange: 'At de eldre tekstene leses.',
  },
  'interpretation: priority-era-by-receipt': {
    unclear:
      'Ingen overgangsregel er funnet for endringene i 2015, 2019 og 2024; i 2004 gjaldt forskriften dem som ble henvist etter 1. september, mens loven ikke sa noe om det.',
    reading: 'En henvisning følger reglene den dagen den ble mottatt, også i 2004.',
    why: 'Loven regner vurderingsfristen fra mottaket, og retten står i loven.',
    wouldChange:
      'En overgangsregel, eller praksis som følger dagen henvisningen ble sendt; da følger den som ble henvist til og med 1. september 2004, de eldre reglene.',
  },
  'interpretation: priority-conditions-reference': {
    unclear: 'Forskriften §§ 3 og 4 viser til vilkårene i § 2, men de står i § 1 siden juni 2024.',
    reading: 'Henvisningen leses som § 1.',
    why: 'Den nye § 2 har bare kriterier for rekkefølgen.',
    wouldChange: 'At forskriften rettes.',
  },
  'interpretation: start-deadline-age': {
    unclear: 'Ingen regel sier hvilken dag alderen måles når fristen på 65 virkedager settes.',
    reading: 'Alderen måles den dagen henvisningen ble mottatt.',
    why: 'For vurderingsfristen ble alderen regnet da henvisningen ble sendt.',
    wouldChange: 'En regel eller uttalelse om dagen.',
  },
  'interpretation: missed-deadline-by-day': {
    unclear:
      'Ingen overgangsregel sier hva som skjer når en eldre frist brytes etter en lovendring.',
    reading: 'Fristbrudd følger reglene den dagen det spørres om.',
    why: 'Plikten oppstår når fristen ikke holdes.',
    wouldChange: 'En overgangsregel.',
  },
  'interpretation: complaint-request-2012': {
    unclear: 'Loven droppet anmodningen fra 2012, men forskriften nevnte den til januar 2013.',
    reading: 'Pasienten kunne klage direkte fra 2012.',
    why: 'Loven står over forskriften.',
    wouldChange: 'Praksis som viser noe annet.',
  },
  'interpretation: referral-clock': {
    unclear: 'Ingen regel sier at fristen stanser mens opplysninger hentes inn.',
    reading: 'Fristen løper fra mottaket uansett.',
    why: 'Loven regner fra mottaket og har ikke noe unntak.',
    wouldChange: 'En regel om stans.',
  },
  'interpretation: municipal-criteria': {
    unclear: 'Helse- og omsorgstjenesteloven har ingen kriterier for prioritering.',
    reading: 'Kriteriene er bare et råd og aldri et vilkår for retten til nødvendige tjenester.',
    why: 'Det er søkt gjennom loven uten treff.',
    wouldChange: 'At kriterier skrives inn i loven.',
  },
  'interpretation: working-day-saturday': {
    unclear: 'Verken loven eller forskriftene sier om lørdag er virkedag.',
    reading:
      'Lørdag telles ikke, om ikke den som spør, velger det; den strengere dagen oppgis også.',
    why: 'I statsbudsjettet for 2008 var 65 virkedager om lag 90 kalenderdager, og domstolloven regner ikke lørdag som virkedag.',
    wouldChange: 'En definisjon i lov eller forskrift, eller en rettsavgjørelse.',
  },
  'interpretation: day-of-receipt': {
    unclear: 'Loven sier ikke om dagen henvisningen kom, er med i virkedagene.',
    reading: 'Mottaksdagen er dag 0, og fristen er ute når den siste virkedagen er ute.',
    why: 'Loven regner tiden etter mottaket, og domstolloven teller på samme måte.',
    wouldChange: 'En regel eller praksis som teller mottaksdagen med.',
  },
  'interpretation: forwarded-referral': {
    unclear:
      'Loven regner fra da spesialisthelsetjenesten mottok henvisningen, mens merknadene til ventelisteforskriften regner fra mottaksdatoen, som er institusjonens egen.',
    reading: 'Fristen regnes fra den dagen den første institusjonen mottok den.',
    why: 'Loven går foran merknadene, og den første institusjonen er også spesialisthelsetjenesten.',
    wouldChange:
      'At merknadene følges; da regnes fristen på nytt fra den dagen den neste institusjonen mottok den.',
  },
  'interpretation: appointment-before-deadline': {
    unclear:
      'Fra november 2015 til mai 2024 skulle tidspunktet ligge før fristen, og siden innenfor den.',
    reading: 'Et tidspunkt på selve fristdagen regnes som i tide i begge perioder.',
    why: 'Fristen er den siste dagen hjelpen kan starte, så den dagen er ikke for sent.',
    wouldChange: 'Praksis som krever en tidligere dag.',
  },
  'interpretation: habilitation-age-boundary': {
    unclear:
      'Veilederne sier 0 til 18 år om barn og over 18 år om voksne, så den som er 18, kan høre til begge steder.',
    reading: 'Den som har fylt 18 år, regnes til habilitering for voksne.',
    why: 'Ellers regnes en person som barn til 18 år, og begge tjenestene må være med på overgangen.',
    wouldChange: 'En lokal avtale, eller en veileder som setter grensen.',
  },
  'interpretation: habilitation-transition-age': {
    unclear:
      'Veilederne ber om at overgangen fra barn til voksen planlegges tidlig, men sier ikke fra hvilken alder.',
    reading: 'Overgangen regnes som nær for den som er 17 eller 18 år.',
    why: 'Det er årene på hver side av grensen mellom de to tjenestene.',
    wouldChange:
      'En veileder eller lokal avtale som setter en alder; da kan planleggingen ha begynt før 17.',
  },
  'interpretation: habilitation-need-not-assessed': {
    unclear:
      'Målgruppen er dem som trenger spesialisert habilitering, men det vet man først når henvisningen er vurdert.',
    reading: 'Til behovet er vurdert, regnes den henviste som en som kan ha det.',
    why: 'En henvisning skal vurderes, og tvil skal ikke stenge noen ute.',
    wouldChange: 'En veileder som sier noe annet.',
  },
  'interpretation: cooperation-regime-by-day': {
    unclear:
      'Det er ikke funnet noen overgangsregel for avtaler fra før de to nye punktene kom i august 2022.',
    reading: 'Avtalen måles mot kravene den dagen det spørres om, ikke den dagen den ble inngått.',
    why: 'Avtalen skal gjennomgås hvert år og oppdateres etter det som gjelder.',
    wouldChange: 'En overgangsregel, eller en frist satt av departementet.',
  },
  'interpretation: yearly-review': {
    unclear:
      'Verken loven eller forskriften sier om året regnes fra forrige gjennomgang eller er kalenderåret.',
    reading:
      'Inntil tolv måneder er nok, et helt kalenderår uten er for lenge, og mellom dem vurderes det.',
    why: 'Begge lesemåter er enige om ytterpunktene, og ingen kilde velger mellom dem.',
    wouldChange: 'En tekst som sier hvordan året regnes.',
  },
  'interpretation: notice-at-once': {
    unclear: 'Forskriften sier «straks» uten å sette noe tall.',
    reading:
      'Et varsel som kom senere enn vurderingen, må leses av noen; vi har ikke satt noen grense.',
    why: 'Ingen kilde gir en tidsgrense.',
    wouldChange: 'En tidsgrense i forskrift eller praksis.',
  },
  'interpretation: notice-in-good-time': {
    unclear: 'Loven sier «i god tid på forhånd» uten å sette noe tall.',
    reading:
      'Et varsel før utskrivningen må leses av noen; et varsel ved eller etter utskrivningen er for sent.',
    why: 'Ingen kilde gir en tidsgrense, men «på forhånd» utelukker et varsel som kommer først da.',
    wouldChange: 'En tidsgrense i forskrift eller praksis.',
  },
  'interpretation: plan-both-levels-and-others': {
    unclear:
      'Trengs både kommunen, spesialisthelsetjenesten og Nav eller barnevernet, gir loven kommunen ansvaret for planen, mens forskriften lar tjenestene avtale hovedansvaret.',
    reading:
      'Kommunen sørger for planen og samordningen uansett. Avtalen avgjør bare hvilken tjeneste som har hovedansvaret for å utarbeide og følge den opp.',
    why: 'Loven har ikke noe unntak og går foran forskriften, som i slike tilfeller bare sier at de to skal samarbeide med de andre.',
    wouldChange:
      'En uttalelse om at avtalen kan løse kommunen fra ansvaret; da er det den avtalte tjenesten alene som har det.',
  },
  'interpretation: plan-both-levels-and-others-before-2022': {
    unclear:
      'Trengtes både kommunen, spesialisthelsetjenesten og Nav eller barnevernet, ga helselovene kommunen ansvaret for planen, mens Nav og barnevernet hadde hver sin plikt til å lage den.',
    reading:
      'Kommunens helse- og omsorgstjeneste sørget for planen og samordningen, og de andre samarbeidet om den.',
    why: 'Helselovene sier hvem det er når begge nivåer trengs, uten unntak for at også andre er med, og forskriften sa for dem bare at det skulle samarbeides, og at det skulle være én plan.',
    wouldChange:
      'En uttalelse om at Navs eller barnevernets plikt sto ved siden av; da var det ikke regulert hvem som gikk foran.',
  },
  'interpretation: plan-maker-in-nav-2022': {
    unclear:
      'Fra august 2022 til oktober 2024 hadde bare kommunen i Nav plikt til å sette arbeidet i gang, mens NAV-loven gir retten til plan overfor kontoret. Hvem i Nav som laget den, er ikke sagt.',
    reading: 'Kommunen i Nav laget planen.',
    why: 'Den var alene om plikten til å begynne, og den eldre forskriften la hele planen dit. Først i oktober 2024 ble hele Nav nevnt.',
    wouldChange:
      'En uttalelse om at kontoret hadde plikten etter NAV-loven; da laget Nav planen, som etter oktober 2024.',
  },
  'interpretation: guidance-duty-private-institution': {
    unclear:
      'Forvaltningsloven gjelder for helseforetakene. Om private institusjoner sier den bare at de regnes som organer når de treffer enkeltvedtak.',
    reading:
      'En privat institusjon har ikke veiledningsplikt etter loven når noen ber om plan; veiledningen anbefaler likevel å hjelpe.',
    why: 'Avgjørelsen om plan følger ikke reglene om enkeltvedtak, og foretaksloven gjelder bare foretakene.',
    wouldChange:
      'En uttalelse om at institusjonen utøver myndighet når den avgjør spørsmålet om plan; da gjelder plikten.',
  },
  'interpretation: plan-decision-in-nav': {
    unclear: 'NAV-loven sier ikke om avgjørelsen om individuell plan er et enkeltvedtak.',
    reading: 'Den regnes som et enkeltvedtak, med forvaltningslovens regler om saksbehandlingen.',
    why: 'Forskriften lar forvaltningslovens klageregler gjelde, og de gjelder bare for enkeltvedtak; noe unntak som i helselovene finnes ikke.',
    wouldChange: 'En regel som holder avgjørelsen utenfor; da gjelder bare klagereglene.',
  },
  'interpretation: plan-information-to-patients': {
    unclear:
      'Kommunen skal gi den som søker eller trenger tjenester, de helse- og behandlingsmessige opplysningene som trengs for å ivareta retten. Loven sier ikke om det også gjelder retten til plan.',
    reading:
      'Plikten gjelder retten til nødvendige tjenester. At pasienter får vite om individuell plan, er en anbefaling.',
    why: 'Ordene gjelder opplysninger om helse og behandling og står sammen med retten til nødvendige tjenester, mens planen har sin egen regel.',
    wouldChange:
      'En uttalelse om at retten det vises til, er alle rettighetene i kapitlet; da skal kommunen opplyse om planen.',
  },
  'interpretation: plan-consent-party-at-15': {
    unclear:
      'Fra 15 år er barnet part i barnevernssaken. Reglene om planen sier ikke om det dermed kan samtykke alene til en plan der bare barnevernet trengs.',
    reading: 'Det må vurderes; svaret er verken ja eller nei.',
    why: 'Partsrettigheter er noe annet enn å samtykke, men aldersgrensene i helselovene gjelder ikke for barnevernets plan.',
    wouldChange:
      'En regel eller uttalelse om hvem som samtykker til plan i barnevernet: er det den som er part, er barnets ja nok; ellers samtykker de med foreldreansvar.',
  },
  'interpretation: experimental-care-abroad': {
    unclear:
      'Forskriften § 3 lar enkelte få utprøvende behandling i utlandet selv om vilkårene ikke er oppfylt, men § 2 viste ikke lenger til unntaket fra 2019, og vilkårene flyttet til § 1 i 2024.',
    reading: 'Unntaket står: ingen får et sikkert nei, og det vurderes for den enkelte.',
    why: 'Teksten i § 3 er ikke opphevet, og merknadene fra 2024 til § 1 viser fortsatt til den.',
    wouldChange:
      'En avgjørelse eller uttalelse om at den som faller utenfor vilkårene, skal ha nei også her; da blir svaret at pasienten ikke har rett.',
  },
  'interpretation: right-by-residence': {
    unclear:
      'Den som ikke har lovlig og fast opphold, og ikke er trygdet eller omfattet av en avtale, har bare deler av rettighetene, etter egne regler.',
    reading: 'Svaret gjelder den som har full rett etter kapittel 2 i loven.',
    why: 'Særreglene for dem uten fast opphold er ikke bygget inn, og oppholdet blir ikke spurt om.',
    wouldChange:
      'At personen ikke har fast opphold; da avgjør forskriften om personer uten fast opphold, og svaret kan bli nei.',
  },
  'interpretation: assessment-right-scope': {
    unclear:
      'Fra 2004 til 2015 gjaldt retten til vurdering den som ble henvist til sykehus eller spesialistpoliklinikk i ordningen med valg av sykehus, fra 2008 også rusinstitusjoner.',
    reading: 'Andre institusjoner, som private rehabiliteringsinstitusjoner, var utenfor.',
    why: 'Loven nevner bare disse, og merknadene fra 2004 sier at rusinstitusjoner utenfor sykehus ikke var omfattet, men burde vurdere like raskt.',
    wouldChange:
      'En uttalelse om at også andre institusjoner i spesialisthelsetjenesten var omfattet; da gjaldt fristen på 30 virkedager der også.',
  },
  'interpretation: referral-turned-away': {
    unclear:
      'Loven gir alle som henvises, rett til vurdering, men merknadene til ventelisteforskriften lar en institusjon returnere henvisningen til en pasient fra en annen region.',
    reading:
      'Et sykehus, en poliklinikk, et distriktspsykiatrisk senter eller en rusinstitusjon kan returnere henvisningen straks når egne pasienters frister ellers er i fare, så lenge pasienten ikke er ført på ventelisten. Andre institusjoner kan ikke.',
    why: 'Merknadene er departementets egne og er gitt på nytt i 2024, og de rekker ikke lenger enn forskriften: den gjelder bare disse institusjonene.',
    wouldChange:
      'En avgjørelse om at retten til vurdering gjelder der pasienten har valgt; da kan henvisningen aldri returneres uvurdert. Eller at de som var godkjent for fritt behandlingsvalg til mai 2024, også kunne returnere.',
  },
  'interpretation: complaint-turn-2012': {
    unclear:
      'Klagefristen ble fire uker i 2012, og ingen overgangsregel sier hva som gjelder for en frist som løp ved årsskiftet.',
    reading: 'Den som visste nok før 2012, har tre uker.',
    why: 'Fristen begynte å løpe etter den gamle regelen.',
    wouldChange:
      'Praksis om at den nye fristen gjelder når den gamle ikke var ute; da har klageren fire uker.',
  },
  'interpretation: one-year-not-moved': {
    unclear:
      'Loven sier ikke om ettårsgrensen for en sen klage flyttes når den ender på en helligdag.',
    reading: 'Den flyttes ikke.',
    why: 'Grensen er ingen frist for klageren, men en ytre grense for å ta klagen opp.',
    wouldChange: 'Praksis som regner den som andre frister; da er siste dag neste virkedag.',
  },
  'interpretation: between-minor-and-serious-measures': {
    unclear:
      'Loven har én regel for lite inngripende hjelp og én for alvorlige inngrep, men ingen for hjelp som ligger mellom dem.',
    reading: 'Slik hjelp følger fremgangsmåten for alvorlige inngrep.',
    why: 'Den enklere regelen gjelder bare det som er lite inngripende, og den strengere verner pasienten bedre.',
    wouldChange:
      'Forarbeider eller en veiledning som lar den enklere regelen dekke alt som ikke er alvorlig, eller som sier at slik hjelp ikke er regulert.',
  },
  'interpretation: minor-measure-under-12': {
    unclear:
      'Helsepersonell kan for en tid bestemme om hjelp som «ikke er inngripende»; loven sier ikke om det lite inngripende er med.',
    reading: 'Det lite inngripende regnes med.',
    why: 'Nesten all hjelp griper inn litt, og ellers ville regelen knapt kunne brukes.',
    wouldChange:
      'Forarbeider eller praksis som holder seg til ordene; da peker loven ikke ut noen for slik hjelp.',
  },
  'interpretation: mental-health-act-12-to-15': {
    unclear:
      'Verken regelen om at en psykisk lidelse bare kan behandles etter psykisk helsevernloven, eller vilkårene for elektrokonvulsiv behandling nevner noen alder, og siden 2018 kan også en 12- til 15-åring ha en kompetanse å miste.',
    reading:
      'De brukes bare fra 16 år; for yngre gjelder de vanlige reglene, også når barnet motsetter seg.',
    why: 'For barn under 16 år bygger psykisk helsevern på samtykke fra foreldrene, og psykisk helsevernloven har en egen ordning for barn fra 12 år som er uenige.',
    wouldChange:
      'Forarbeider eller praksis som bruker reglene etter ordene, så bare psykisk helsevernloven kan gi grunnlag.',
  },
  'interpretation: mental-objection-under-12': {
    unclear:
      'Kontrollkommisjonen ser på saken når barnet har fylt 12 år, og ingen regel sier hva som følger av at et yngre barn motsetter seg psykisk helsehjelp som foreldrene har sagt ja til.',
    reading: 'Spørsmålet er ikke regulert; barnets syn skal veie med.',
    why: 'Det er lett etter en regel uten å finne noen; Helsedirektoratet mener at kommisjonen bør vurdere å prøve slike saker også.',
    wouldChange: 'En lovregel eller en avgjørelse fra domstolene.',
  },
  'interpretation: control-commission-16-to-17': {
    unclear:
      'Regelen om kontrollkommisjonen gjelder barn som har fylt 12 år, uten å si hvor den slutter.',
    reading: 'Den gjelder til barnet er 16 år.',
    why: 'En 16- eller 17-åring bestemmer selv, og mot en som motsetter seg, kan foreldrene ikke samtykke; Helsedirektoratet beskriver ordningen som en for barn mellom 12 og 16 år.',
    wouldChange:
      'Praksis som bruker den også for en 16- eller 17-åring uten kompetanse som er uenig i oppholdet.',
  },
  'interpretation: parents-under-removal-prohibition': {
    unclear:
      'Loven gir barnevernet rett til å samtykke ved flytteforbud, men et flytteforbud tar ikke noe av foreldreansvaret fra foreldrene.',
    reading: 'Foreldrene samtykker ikke ved siden av barnevernet.',
    why: 'Regelen stiller flytteforbud likt med vedtak om omsorgsovertakelse, og to som kunne si hver sitt, ville gjøre den uklar.',
    wouldChange:
      'En avgjørelse som lar foreldrene beholde sin rett til å samtykke, fordi bare en omsorgsovertakelse begrenser foreldreansvaret.',
  },
  'interpretation: placement-outside-health-care': {
    unclear:
      'Rettene som barnevernet har til å samtykke ved akuttvedtak og flytteforbud, gjelder bare helsehjelp, og loven sier ikke rett ut hvem som bestemmer om andre tjenester.',
    reading: 'Foreldrene bestemmer fortsatt om det.',
    why: 'Reglene om hvem som bestemmer i foreldrenes sted, gjelder etter vedtak om omsorgsovertakelse, og de to andre vedtakene er midlertidige.',
    wouldChange:
      'At de reglene leses slik at de også gjelder etter et akuttvedtak, som loven kaller et vedtak om omsorgsovertakelse; da bestemmer barnevernet og de som barnet bor hos.',
  },
  'interpretation: children-act-and-health-care': {
    unclear:
      'Barneloven sier fra hvilken alder barnet skal høres, og helselovens egen regel var uten alder før 2018 og er det fortsatt for en 16- eller 17-åring; ingen av dem sier hvordan de forholder seg til hverandre.',
    reading:
      'Begge gjelder: Den som bestemmer om helsehjelp for et barn, hører det fra 7 år og legger stor vekt på hva det mener fra 12 år; en verge er vist til den samme regelen.',
    why: 'Helsehjelp er et personlig forhold, helseloven sier ikke at den går foran, og Helsedirektoratet viste til barneloven også før 2018.',
    wouldChange:
      'En uttalelse om at helselovens regel alene gjelder; da er det bare utvikling og modenhet som teller der den ikke nevner noen alder.',
  },
  'interpretation: plan-as-minor-measure-before-2022': {
    unclear:
      'Til juli 2022 skulle samtykke til plan og koordinator for en pasient følge reglene om samtykke til helsehjelp, og de skiller etter hvor inngripende hjelpen er.',
    reading:
      'En plan regnes som lite inngripende, så for en voksen uten kompetanse kunne den som ga hjelpen, bestemme.',
    why: 'En plan griper ikke inn i kroppen, og den gir ikke rett til å dele opplysninger uten et eget grunnlag.',
    wouldChange:
      'En uttalelse om at en plan er et alvorlig inngrep; da kunne bare den ansvarlige bestemme, etter å ha rådført seg med andre.',
  },
  'interpretation: plan-consent-with-mandate': {
    unclear:
      'Reglene om planen sier bare at den kan samtykke som har rett til det på vegne av personen, og vergemålsloven sier ikke om et slikt samtykke hører til det en verge eller fullmektig gjør.',
    reading:
      'En verge eller en fremtidsfullmektig med et mandat som omfatter saken, kan samtykke; fra april 2023 likevel ikke en verge mot det en person med handleevnen i behold ønsker.',
    why: 'Begge kan representere personen i personlige forhold, og en plan er ikke helsehjelp.',
    wouldChange:
      'En uttalelse om at samtykke til plan er for personlig til at andre kan gi det; da er det ikke regulert hvem som samtykker.',
  },
  'interpretation: mandate-before-2013': {
    unclear:
      'Vergemålsloven fra før juli 2013, og det den sa om verger og hjelpeverger for voksne, er ikke lest.',
    reading: 'Det sies ikke om en slik verge kunne samtykke til en plan.',
    why: 'Uten teksten kan ingen regel bygges.',
    wouldChange: 'At den eldre loven leses.',
  },
  'interpretation: recipients-own-knowledge': {
    unclear:
      'Fra juli 2026 gjelder plikten andre som mottar opplysninger etter nevnte paragrafer, og det står ikke om den også omfatter det de får vite direkte i samme arbeid.',
    reading:
      'Plikten omfatter det den som får slike opplysninger, ellers får vite i det samme arbeidet.',
    why: 'Reglene gjelder tilsvarende for mottakeren, og frem til da hadde pasientadministrasjonen og teknisk personell plikten uten en slik grense.',
    wouldChange: 'Forarbeider eller praksis som begrenser plikten til det som er mottatt.',
  },
  'interpretation: dispensation-before-2018': {
    unclear: 'Paragrafen om opplysninger til forskning er ikke lest slik den lød før juli 2018.',
    reading:
      'Den som fikk opplysninger etter en slik tillatelse, hadde taushetsplikt, og den som ga dem, hadde lov til det.',
    why: 'Søsterparagrafen om kvalitetssikring og styring sa begge deler, og det samme står i forskningsparagrafen fra 2018.',
    wouldChange: 'At den eldre ordlyden leses.',
  },
  'interpretation: access-to-record-at-work': {
    unclear:
      'Loven sier ikke rett ut om det en ansatt ser i en journal uten selv å behandle opplysninger, er noe vedkommende får vite i forbindelse med arbeidet.',
    reading:
      'Den som arbeider for tjenesten og kommer inn i en journal der, får vite det i forbindelse med arbeidet.',
    why: 'Det er arbeidet som gir adgangen, og plikten gjelder alt som blir kjent i forbindelse med det.',
    wouldChange: 'Praksis om en ansatt som skaffer seg adgang helt uten sammenheng med arbeidet.',
  },
  'interpretation: discharge-summary-before-2013': {
    unclear:
      'Før paragrafen om epikrise kom i juli 2013, sto plikten i forskriften om pasientjournal, som ikke er lest.',
    reading: 'Epikrise skulle sendes også da.',
    why: 'Lovparagrafen bygger på en plikt som fantes fra før.',
    wouldChange: 'At forskriften slik den lød i 2012 og 2013, leses.',
  },
  'interpretation: parents-kept-out-as-next-of-kin': {
    unclear:
      'Nærmeste pårørende har rett til informasjon, men er samtidig en forelder som en annen regel sier ikke skal informeres.',
    reading: 'Hvilken regel som går foran, må vurderes konkret.',
    why: 'Retten for pårørende gjør ikke unntak for foreldre, og forbudet mot å informere foreldre gjør ikke unntak for dem som er nærmeste pårørende.',
    wouldChange: 'Forarbeider eller veiledning som sier hvilken regel som går foran.',
  },
  'interpretation: next-of-kin-of-users': {
    unclear:
      'Regelen om at nærmeste pårørende medvirker, nevner bare pasientens pårørende, og det gjorde også regelen om informasjon frem til 2018.',
    reading:
      'For den som bare får tjenester som ikke er helsehjelp, og i en sak som ikke er helsehjelp, er spørsmålet ikke regulert.',
    why: 'Loven bruker ordene pasient og bruker om ulike personer og lar hvert enkelt tilfelle avgjøre hvem som er pasient, og informasjonsregelen fikk først i 2018 med brukerens pårørende.',
    wouldChange: 'Forarbeider eller veiledning som lar regelen gjelde også for brukere.',
  },
  'interpretation: childs-competence-outside-health-care': {
    unclear:
      'Et barn fra 12 til 15 år samtykker selv til helsehjelp for forhold som foreldrene ikke skal få vite om. Reglene om deling av opplysninger og om pårørende viser til dette også for tjenester som ikke er helsehjelp, og sier ikke hvor langt det rekker.',
    reading: 'Om barnet da bestemmer selv, må vurderes konkret.',
    why: 'Bokstaven nevner bare helsehjelp, mens reglene som viser til den, gjelder pasienter og brukere likt.',
    wouldChange:
      'En uttalelse om at barnet bestemmer på samme måte utenfor helsehjelp, eller om at det ikke gjør det; da svarer regelen enten at barnet selv eller at foreldrene bestemmer.',
  },
  'interpretation: young-users-view-on-services': {
    unclear:
      'Det brukeren mener, skal veie tungt når blant annet personlig assistanse, støttekontakt og omsorgsstønad utformes, og regelen nevner ingen alder. Barneloven lar det barnet mener, telle etter alder og modenhet, og veie tungt fra 12 år.',
    reading:
      'Begge gjelder: Barnet høres etter barneloven, og gjelder saken en av disse tjenestene, veier det barnet mener, tungt også før 12 år.',
    why: 'Regelen om utforming av tjenester gjelder hver bruker, og ingen av reglene sier at den går foran. Opplysningene sier ikke hvilken tjeneste saken gjelder.',
    wouldChange:
      'En uttalelse om at barnelovens aldersgrenser alene gjelder for barn; da teller bare alder og modenhet før 12 år.',
  },
  'interpretation: parents-of-users-before-2018': {
    unclear: 'Frem til 2018 nevnte regelen om informasjon til foreldre bare pasienter.',
    reading:
      'For et barn som bare fikk tjenester som ikke er helsehjelp, var spørsmålet ikke regulert der.',
    why: 'Brukere kom inn i paragrafen først i 2018.',
    wouldChange:
      'Forarbeider eller veiledning fra før 2018 som lar regelen gjelde også for brukere.',
  },
  'interpretation: general-incompetence-before-2026': {
    unclear:
      'Frem til juni 2026 kunne kompetansen falle bort helt eller delvis, samtidig som prøven knyttet seg til det samtykket omfattet.',
    reading:
      'En generell avgjørelse var ikke utelukket, men må leses for å se om den viser at pasienten ikke forsto dette samtykket.',
    why: 'Loven åpnet for et helt bortfall, men målte forståelsen av det samtykket gjaldt.',
    wouldChange: 'Forarbeider eller praksis som krevde en avgjørelse for hvert samtykke.',
  },
  'interpretation: dispensation-permits': {
    unclear:
      'Departementet kan bestemme at opplysninger skal gjøres tilgjengelige, men overskriften kaller det en dispensasjon fra taushetsplikten.',
    reading:
      'Dispensasjonen gir lov til å gi opplysningene; om en også må, følger av det enkelte vedtaket.',
    why: 'En dispensasjon tar bort et forbud, og hvor langt den rekker, står i vedtaket.',
    wouldChange:
      'Forarbeider eller praksis som sier at den som har opplysningene, alltid må gi dem.',
  },
  'interpretation: confidentiality-towards-other-parent': {
    unclear:
      'En forelder uten foreldreansvar får ikke opplysninger som helsetjenesten må holde hemmelig for foreldrene, men det står ikke når det er så.',
    reading:
      'Det er så når en forelder med foreldreansvar heller ikke skal ha dem: fra barnet er 16 år, og når barnets ønske eller tungtveiende hensyn holder foreldrene utenfor.',
    why: 'Den uten foreldreansvar kan knapt ha videre rett enn den som har det, og det som trengs for å fylle foreldreansvaret, trenger bare den som har det.',
    wouldChange: 'Forarbeider eller praksis som trekker grensen et annet sted.',
  },
  'interpretation: electroconvulsive-16-to-17': {
    unclear:
      'Pasient- og brukerrettighetsloven viser til vilkårene for elektrokonvulsiv behandling i en paragraf om voksne, mens psykisk helsevernloven gir dem for enhver pasient som mangler beslutningskompetanse.',
    reading:
      'Vilkårene og vedtaket kreves også for en 16- eller 17-åring, og foreldrene kan ikke samtykke i stedet.',
    why: 'Psykisk helsevernloven nevner ingen alder, og den yngre kan knapt ha mindre vern enn den voksne.',
    wouldChange:
      'En uttalelse om at foreldrenes rett til å samtykke for ungdom uten kompetanse også omfatter slik behandling.',
  },
  'interpretation: suspension-2020': {
    unclear:
      'Den midlertidige forskriften trådte i kraft dagen etter at Stortinget fikk melding, uten at den sier hvilken dag det var, og den har ingen overgangsregel. Den satte lovenes regler om plan til side, men nevner verken psykisk helsevernloven eller forskriftene om individuell plan og LAR.',
    reading:
      'Den gjaldt fra 28. mars til og med 26. mai 2020, og for henvisninger som ble mottatt da; vilkårene for rett sto. Forskriftene hadde ingen virkning så langt lovene de viser til, var satt til side; plikten i psykisk helsevern, Nav og barnevernet sto.',
    why: 'Den ble gitt og kunngjort 27. mars og falt bort med koronaloven 27. mai. En forskrift kan ikke gi det loven den bygger på, ikke lenger gir, og listen over hva som ikke gjelder, nevner bestemt hver paragraf.',
    wouldChange:
      'En kilde som sier at meldingen ble gitt en annen dag, eller at eldre henvisninger også fulgte den; eller at forskriftenes regler om plan likevel gjaldt, da sto plikten også der.',
  },
  'interpretation: missed-deadline-suspension-2020': {
    unclear:
      'Etter at den midlertidige forskriften falt bort 27. mai 2020, gjaldt en ny forskrift om fristbrudd, men teksten er ikke lest, bare omtale av den.',
    reading:
      'Til og med 30. september 2020 hadde tjenesten ikke plikt til å varsle Helfo, og pasienten ikke rett til et annet tilbud.',
    why: 'Helfo og Helsenorge omtalte det slik, og at det gjaldt frem til 1. oktober 2020.',
    wouldChange:
      'At forskriften leses: en annen sluttdag, eller unntak for noen pasienter, gir de vanlige følgene av fristbrudd.',
  },
  'interpretation: child-welfare-complaint-time': {
    unclear:
      'Barnevernlovene sier hvem det klages til, men ikke hvordan eller innen når. Klagereglene i loven av 1992 er ikke lest.',
    reading: 'Forvaltningslovens frist på tre uker og krav til klagen gjelder.',
    why: 'Loven av 2021 sier at forvaltningsloven gjelder når ikke annet er bestemt, og loven av 1992 antas å ha bygd på det samme.',
    wouldChange: 'Egne regler om frist i barnevernloven av 1992.',
  },
  'interpretation: control-after-complaint': {
    unclear:
      'Kontrollkommisjonen skal se etter planen når det ikke er klaget over etableringen av vernet. Hva som gjelder når det er klaget, sier ikke ordlyden.',
    reading:
      'Plikten til å kontrollere planen etter tre måneder gjelder ikke da. Institusjonens plikt til å lage den er den samme.',
    why: 'Vilkåret står i ordlyden. Klagesaken gir kommisjonen en annen anledning til å se på saken.',
    wouldChange: 'En kilde som sier at kommisjonen kontrollerer planen også i klagesaker.',
  },
  'interpretation: possible-need-duty': {
    unclear:
      'Forskriften sier at personellet skal kunne melde mulige behov, og ikke at det skal gjøre det. Veilederen fra 2014 leser en plikt ut av kravet om forsvarlig arbeid.',
    reading:
      'Regelverket gjør det mulig å melde. Helsepersonell plikter det når forsvarlig hjelp krever det.',
    why: 'Forsvarlighetskravet pålegger helsepersonell å hente hjelp eller henvise når det trengs, men nevner ikke slike meldinger. Det gjelder bare helsepersonell.',
    wouldChange:
      'En kilde som sier at alle mulige behov skal meldes, eller at forsvarlighet aldri krever det.',
  },
  'interpretation: private-institution-plan-and-coordinator': {
    unclear:
      'Loven pålegger helseforetaket å lage individuell plan, og sier ikke hvem som oppnevner koordinator. Den nevner ikke private institusjoner med avtale.',
    reading: 'Institusjonen har de samme pliktene som helseforetaket.',
    why: 'Loven gjelder også for tjenester som private yter, og veilederen fra 2014 leser den slik. Mot taler at bestemmelsen om planen bare nevner helseforetaket.',
    wouldChange: 'En kilde som sier at bare helseforetaket har pliktene.',
  },
  'interpretation: competence-by-matter-from-16': {
    unclear:
      'Pårørendes rett er knyttet til om pasienten har kompetanse til å bestemme, og det står ikke om en 16- eller 17-åring som forstår valget, har det når tiltakets art eller en særlov kan ta samtykkeretten bort.',
    reading: 'Spørsmålet må vurderes konkret.',
    why: 'Paragrafen om hvem som har kompetansen, tar forbehold for tiltakets art og særlov. Reglene om bortfall av kompetansen ser derimot bare på om pasienten forstår.',
    wouldChange:
      'Forarbeider eller praksis som sier at bare evnen til å forstå teller, eller at de pårørende alltid medvirker i slike saker.',
  },
  'interpretation: danger-ground-of-users': {
    unclear:
      'Retten til informasjon når noen er i fare, gjelder etter innledningen pårørende til både pasienter og brukere, men selve vilkåret nevner bare pasienten.',
    reading: 'Vilkåret gjelder ikke den som bare får tjenester som ikke er helsehjelp.',
    why: 'Vilkåret om barn i samme ledd nevner begge, og loven bruker ordene om ulike personer.',
    wouldChange: 'Forarbeider som viser at brukeren bare er glemt i vilkåret.',
  },
  'interpretation: reading-ban-of-others': {
    unclear:
      'Forbudet mot å lese, bruke og sitte med taushetsbelagte opplysninger sto til juli 2026 uten å nevne hvem det gjaldt.',
    reading:
      'For det andre enn helsepersonell og dem som er likestilt, får vite i arbeidet, gjaldt det ikke; gikk de inn i en journal, var de bundet.',
    why: 'Helsepersonelloven gjelder helsepersonell og virksomheter som gir helsehjelp, og for journaler kom det egne forbud som gjelder alle.',
    wouldChange:
      'Forarbeider eller praksis som lar forbudet binde enhver, også den som har fått vite det i arbeidet.',
  },
  'interpretation: sharing-consent-parents-kept-out': {
    unclear:
      'Foreldrene skal ikke få vite, men loven viser til reglene om deres samtykke når opplysninger om et barn under 12 år skal deles.',
    reading: 'Hvem som samtykker, må vurderes konkret.',
    why: 'Ordlyden gir foreldrene retten, men den som ikke skal få vite, kan ikke ta stilling. Regelen om at helsepersonell avgjør for en tid, gjelder helsehjelp, ikke deling.',
    wouldChange: 'Forarbeider eller veiledning som sier hvem som da samtykker.',
  },
}
