import type { EachLanguage, GistsOfAct } from '../texts/types.js'
import type * as register from './specialist-services.js'

/* What each wording says, in our own words. */

/** Spesialisthelsetjenesteloven, LOV-1999-07-02-61. */
export const sphl: GistsOfAct<typeof register.sphl, EachLanguage> = {
  'sphl § 1-2 (1)': [
    {
      nb: 'Loven gjelder for spesialisthelsetjenester fra staten og fra private.',
      nn: 'Lova gjeld for spesialisthelsetenester frå staten og frå private.',
      en: 'The act covers specialist services of the state and of private bodies.',
    },
  ],
  'sphl § 2-1 a': [
    {
      nb: 'Det regionale helseforetaket skal sørge for spesialisthelsetjenester til dem som bor i regionen.',
      nn: 'Det regionale helseføretaket skal sørgje for spesialisthelsetenester til dei som bur i regionen.',
      en: 'The regional health authority sees to specialist services for those living in the region.',
    },
    {
      nb: 'Det regionale helseforetaket skal sørge for spesialisthelsetjenester, og innretter tilbudet etter nytte, ressursbruk og alvorlighet.',
      nn: 'Det regionale helseføretaket skal sørgje for spesialisthelsetenester, og innrettar tilbodet etter nytte, ressursbruk og kor alvorleg det er.',
      en: 'The regional health authority sees to specialist services, and shapes them by benefit, use of resources and severity.',
    },
  ],
  'sphl § 2-1 a (1)': [
    {
      nb: 'Det regionale helseforetaket skal sørge for spesialisthelsetjenester i og utenfor institusjon til dem som bor eller oppholder seg i regionen.',
      nn: 'Det regionale helseføretaket skal sørgje for spesialisthelsetenester i og utanfor institusjon til dei som bur eller oppheld seg i regionen.',
      en: 'The regional health authority has to see to specialist services in and outside institutions for those who live or stay in the region.',
    },
  ],
  'sphl § 2-1 a (6)': [
    {
      nb: 'Det regionale helseforetaket kunne yte tjenestene selv eller avtale at andre ytte dem.',
      nn: 'Det regionale helseføretaket kunne yte tenestene sjølv eller avtale at andre ytte dei.',
      en: 'The regional health authority could give the services itself or agree that others gave them.',
    },
  ],
  'sphl § 2-1 a (7)': [
    {
      nb: 'Det regionale helseforetaket kan yte tjenestene selv eller avtale at andre yter dem.',
      nn: 'Det regionale helseføretaket kan yte tenestene sjølv eller avtale at andre yter dei.',
      en: 'The regional health authority may give the services itself or agree that others give them.',
    },
  ],
  'sphl § 2-1 e (1)': [
    {
      nb: 'Det regionale helseforetaket legger til rette for nødvendig samarbeid mellom helseforetak og med kommuner og andre tjenesteytere.',
      nn: 'Det regionale helseføretaket legg til rette for nødvendig samarbeid mellom helseføretak og med kommunar og andre tenesteytarar.',
      en: 'The regional health authority makes cooperation possible between trusts and with municipalities and other providers where it is needed.',
    },
    {
      nb: 'Det regionale helseforetaket sørger for at tjenestene samarbeider med andre tjenesteytere når pasienten trenger et samordnet tilbud, og med barnekoordinatoren.',
      nn: 'Det regionale helseføretaket sørgjer for at tenestene samarbeider med andre tenesteytarar når pasienten treng eit samordna tilbod, og med barnekoordinatoren.',
      en: 'The regional health authority sees to it that services cooperate with other providers where the patient needs a coordinated offer, and with the child coordinator.',
    },
  ],
  'sphl § 2-1 e (2)': [
    {
      nb: 'De regionale helseforetakene sørger for samarbeidsavtaler, og kan la egne helseforetak være part.',
      nn: 'Dei regionale helseføretaka sørgjer for samarbeidsavtaler, og kan la eigne helseføretak vere part.',
      en: 'The regional health authorities see to cooperation agreements, and may let their trusts be party.',
    },
  ],
  'sphl § 2-1 e (4)': [
    {
      nb: 'De regionale helseforetakene sørger for samarbeidsavtaler, og kan bestemme at egne helseforetak er part.',
      nn: 'Dei regionale helseføretaka sørgjer for samarbeidsavtaler, og kan avgjere at eigne helseføretak er part.',
      en: 'The regional health authorities see to cooperation agreements, and may decide that their trusts are party.',
    },
  ],
  'sphl § 2-2': [
    {
      nb: 'Tjenestene skal være forsvarlige, og lagt til rette slik at personellet kan holde sine plikter.',
      nn: 'Tenestene skal vere forsvarlege, og lagde til rette slik at personellet kan halde pliktene sine.',
      en: 'Services have to be sound, and arranged so that personnel can keep their duties.',
    },
  ],
  'sphl § 2-5 (1)': [
    {
      nb: 'Helseforetaket lager individuell plan for pasienter som trenger langvarige og samordnede tilbud.',
      nn: 'Helseføretaket lagar individuell plan for pasientar som treng langvarige og samordna tilbod.',
      en: 'The health trust makes an individual plan for patients who need lasting and coordinated services.',
    },
  ],
  'sphl § 2-5 (2)': [
    {
      nb: 'Ved behov fra begge nivåer skal kommunen sette planarbeidet i gang, og helseforetaket varsler snarest og medvirker.',
      nn: 'Ved behov frå begge nivåa skal kommunen setje planarbeidet i gang, og helseføretaket varslar snarast og medverkar.',
      en: 'With needs at both levels the municipality starts the plan; the health trust tells it without delay and takes part.',
    },
  ],
  'sphl § 2-5 a': [
    {
      nb: 'Sykehuset oppnevner koordinator ved sammensatte eller langvarige behov, helst en lege.',
      nn: 'Sjukehuset nemner opp koordinator ved samansette eller langvarige behov, helst ein lege.',
      en: 'The hospital appoints a coordinator for complex or lasting needs, preferably a doctor.',
    },
    {
      nb: 'Sykehuset oppnevner koordinator ved sammensatte eller langvarige behov, og koordinatoren er helsepersonell.',
      nn: 'Sjukehuset nemner opp koordinator ved samansette eller langvarige behov, og koordinatoren er helsepersonell.',
      en: 'The hospital appoints a coordinator for complex or lasting needs, who is a health professional.',
    },
    {
      nb: 'Sykehuset oppnevner koordinator ved sammensatte eller langvarige behov, som er helsepersonell og samarbeider med en barnekoordinator.',
      nn: 'Sjukehuset nemner opp koordinator ved samansette eller langvarige behov, som er helsepersonell og samarbeider med ein barnekoordinator.',
      en: 'The hospital appoints a coordinator for complex or lasting needs, who is a health professional and works with any child coordinator.',
    },
  ],
  'sphl § 2-5 b': [
    {
      nb: 'Helseforetakets koordinerende enhet har det øverste ansvaret for planer og koordinatorer der.',
      nn: 'Den koordinerande eininga i helseføretaket har det øvste ansvaret for planar og koordinatorar der.',
      en: "The health trust's coordinating unit has the overall responsibility for plans and coordinators there.",
    },
  ],
  'sphl § 2-5 c': [
    {
      nb: 'Helseforetaket oppnevner kontaktlege ved alvorlig sykdom av noe varighet, senest første virkedag.',
      nn: 'Helseføretaket nemner opp kontaktlege ved alvorleg sjukdom av litt lengd, seinast første yrkedag.',
      en: 'The health trust appoints a contact doctor for serious illness of some duration, by the first working day.',
    },
    {
      nb: 'Helseinstitusjonen oppnevner kontaktlege ved alvorlig sykdom av noe varighet, senest første virkedag.',
      nn: 'Helseinstitusjonen nemner opp kontaktlege ved alvorleg sjukdom av litt lengd, seinast første yrkedag.',
      en: 'The health institution appoints a contact doctor for serious illness of some duration, by the first working day.',
    },
  ],
  'sphl § 2-5 d': [
    {
      nb: 'Fullmakten står til 30. juni 2024: kommer det svært mange fra Ukraina, kan departementet ved forskrift gjøre unntak fra spesialisthelsetjenestens plikter om plan, koordinator og kontaktlege.',
      nn: 'Fullmakta står til 30. juni 2024: kjem det svært mange frå Ukraina, kan departementet ved forskrift gjere unntak frå pliktene i spesialisthelsetenesta om plan, koordinator og kontaktlege.',
      en: 'The power lasts to 30 June 2024: where very many come from Ukraine, the ministry can by regulation make exceptions from the specialist service’s duties on plan, coordinator and contact doctor.',
    },
    {
      nb: 'Fullmakten står til 30. juni 2026: kommer det svært mange fra Ukraina, kan departementet ved forskrift gjøre unntak fra spesialisthelsetjenestens plikter om plan, koordinator og kontaktlege.',
      nn: 'Fullmakta står til 30. juni 2026: kjem det svært mange frå Ukraina, kan departementet ved forskrift gjere unntak frå pliktene i spesialisthelsetenesta om plan, koordinator og kontaktlege.',
      en: 'The power lasts to 30 June 2026: where very many come from Ukraine, the ministry can by regulation make exceptions from the specialist service’s duties on plan, coordinator and contact doctor.',
    },
    {
      nb: 'Fullmakten står til 30. juni 2028: kommer det svært mange fra Ukraina, kan departementet ved forskrift gjøre unntak fra spesialisthelsetjenestens plikter om plan, koordinator og kontaktlege.',
      nn: 'Fullmakta står til 30. juni 2028: kjem det svært mange frå Ukraina, kan departementet ved forskrift gjere unntak frå pliktene i spesialisthelsetenesta om plan, koordinator og kontaktlege.',
      en: 'The power lasts to 30 June 2028: where very many come from Ukraine, the ministry can by regulation make exceptions from the specialist service’s duties on plan, coordinator and contact doctor.',
    },
  ],
  'sphl § 2-6 (1)': [
    {
      nb: 'Det regionale helseforetaket inngår samarbeidsavtale med kommunene om utskrivningsklare pasienter.',
      nn: 'Det regionale helseføretaket gjer samarbeidsavtale med kommunane om utskrivingsklare pasientar.',
      en: 'The regional health authority makes a cooperation agreement with the municipalities on patients ready for discharge.',
    },
  ],
  'sphl § 3-1 (1)': [
    {
      nb: 'Sykehus skal straks ta imot pasienter når hjelpen de kan gi, er påtrengende nødvendig.',
      nn: 'Sjukehus skal straks ta imot pasientar når hjelpa dei kan gi, er påtrengjande nødvendig.',
      en: 'Hospitals have to receive patients at once when the help they can give is urgently needed.',
    },
  ],
  'sphl § 3-4 a (1)': [
    {
      nb: 'Den som yter tjenester etter loven, arbeider systematisk med kvalitet og pasientsikkerhet.',
      nn: 'Den som yter tenester etter lova, arbeider systematisk med kvalitet og pasienttryggleik.',
      en: 'Whoever gives services under the act works systematically on quality and the safety of patients.',
    },
  ],
  'sphl § 3-11 (1)': [
    {
      nb: 'Helseinstitusjonene skal gi allmennheten informasjonen den trenger for å bruke rettighetene sine, også retten til plan.',
      nn: 'Helseinstitusjonane skal gi ålmenta informasjonen ho treng for å bruke rettane sine, òg retten til plan.',
      en: 'Health institutions give the public the information it needs to use its rights, that to a plan among them.',
    },
  ],
  'sphl § 3-8': [
    {
      nb: 'Sykehus skal særlig behandle pasienter, utdanne helsepersonell, forske og lære opp pasienter og pårørende.',
      nn: 'Sjukehus skal særleg behandle pasientar, utdanne helsepersonell, forske og lære opp pasientar og pårørande.',
      en: 'Hospitals have to treat patients, educate personnel, do research and train patients and next of kin.',
    },
  ],
  'sphl § 3-11 a': [
    {
      nb: 'Helseinstitusjonene skal sørge for at pasienter og brukere får medvirke.',
      nn: 'Helseinstitusjonane skal sørgje for at pasientar og brukarar får medverke.',
      en: 'Health institutions see to it that patients and users take part.',
    },
  ],
  'sphl § 3-15': [
    {
      nb: 'Når utskrivning fra rusbehandling bør føre til kommunale tiltak og pasienten vil det, varsles kommunen i god tid før. Utskrivningen forberedes sammen med dem den angår, og etter tvangsinnleggelse får kommunen alltid beskjed.',
      nn: 'Når utskriving frå rusbehandling bør føre til kommunale tiltak og pasienten vil det, blir kommunen varsla i god tid før. Utskrivinga blir førebudd saman med dei ho gjeld, og etter innlegging med tvang får kommunen alltid melding.',
      en: 'Where discharge from addiction treatment should lead to municipal measures and the patient wants it, the municipality is told in good time before. Discharge is prepared together with those concerned, and after a compulsory stay the municipality is always told.',
    },
  ],
  'sphl § 6-1': [
    {
      nb: 'De som arbeider i en institusjon, har forvaltningens taushetsplikt.',
      nn: 'Dei som arbeider i ein institusjon, har teieplikta til forvaltninga.',
      en: 'Those working in an institution are bound by confidentiality as the administration is.',
    },
    {
      nb: 'De som arbeider i en institusjon, har forvaltningens taushetsplikt med dens nyere regel om deling mellom organer.',
      nn: 'Dei som arbeider i ein institusjon, har teieplikta til forvaltninga med den nyare regelen om deling mellom organ.',
      en: 'Those working in an institution are bound as the administration is, with its newer rule on sharing between authorities.',
    },
  ],
  'sphl § 6-3': [
    {
      nb: 'Spesialisthelsetjenestens helsepersonell gir kommunen de helsefaglige råd og den veiledning den trenger for sine oppgaver.',
      nn: 'Helsepersonellet i spesialisthelsetenesta gir kommunen dei helsefaglege råda og den rettleiinga han treng for oppgåvene sine.',
      en: 'Health personnel of the specialist service give the municipality the advice and guidance on health that it needs for its tasks.',
    },
  ],
}

/** Helseforetaksloven, LOV-2001-06-15-93. */
export const hforl: GistsOfAct<typeof register.hforl, EachLanguage> = {
  'hforl § 5 (1)': [
    {
      nb: 'Forvaltningsloven gjelder for det helseforetakene gjør.',
      nn: 'Forvaltningslova gjeld for det helseføretaka gjer.',
      en: 'The Public Administration Act covers what health trusts do.',
    },
  ],
}

/** Utskrivningsforskriften, FOR-2011-11-18-1115. */
export const utskf: GistsOfAct<typeof register.utskf, EachLanguage> = {
  'utskf § 2': [
    {
      nb: 'Reglene gjelder somatisk behandling i sykehus, offentlige eller med avtale, ikke psykisk helsevern, rusbehandling eller private rehabiliteringsinstitusjoner.',
      nn: 'Reglane gjeld somatisk behandling på sjukehus, offentlege eller med avtale, ikkje psykisk helsevern, rusbehandling eller private rehabiliteringsinstitusjonar.',
      en: 'The rules cover somatic care in hospitals, public or under agreement, and not mental health care, addiction treatment or private rehabilitation institutions.',
    },
    {
      nb: 'Reglene gjelder pasienter i sykehus, offentlige eller med avtale, ikke psykisk helsevern, rusbehandling eller private rehabiliteringsinstitusjoner.',
      nn: 'Reglane gjeld pasientar på sjukehus, offentlege eller med avtale, ikkje psykisk helsevern, rusbehandling eller private rehabiliteringsinstitusjonar.',
      en: 'The rules cover patients in hospitals, public or under agreement, and not mental health care, addiction treatment or private rehabilitation institutions.',
    },
    {
      nb: 'Reglene gjelder døgnopphold i spesialisthelsetjenesten, men ikke i private rehabiliteringsinstitusjoner.',
      nn: 'Reglane gjeld døgnopphald i spesialisthelsetenesta, men ikkje på private rehabiliteringsinstitusjonar.',
      en: 'The rules cover inpatient stays in the specialist service, but not in private rehabilitation institutions.',
    },
    {
      nb: 'Reglene gjelder døgnopphold i spesialisthelsetjenesten, men ikke i private rehabiliteringsinstitusjoner, og kommunen er den pasienten oppgir å skulle oppholde seg i.',
      nn: 'Reglane gjeld døgnopphald i spesialisthelsetenesta, men ikkje på private rehabiliteringsinstitusjonar, og kommunen er den pasienten opplyser å skulle opphalde seg i.',
      en: 'The rules cover inpatient stays in the specialist service, but not in private rehabilitation institutions, and the municipality is the one where the patient says they are going to stay.',
    },
  ],
  'utskf § 2 (2)': [
    {
      nb: 'Private rehabiliteringsinstitusjoner er holdt utenfor.',
      nn: 'Private rehabiliteringsinstitusjonar er haldne utanfor.',
      en: 'Private rehabilitation institutions are left out.',
    },
  ],
  'utskf § 7': [
    {
      nb: 'Sykehuset vurderer ved innleggelsen om pasienten kan trenge kommunal hjelp etterpå.',
      nn: 'Sjukehuset vurderer ved innlegginga om pasienten kan trenge kommunal hjelp etterpå.',
      en: 'The hospital considers at admission whether the patient may need municipal help afterwards.',
    },
    {
      nb: 'Institusjonen vurderer ved innleggelsen om pasienten kan trenge kommunal hjelp etterpå.',
      nn: 'Institusjonen vurderer ved innlegginga om pasienten kan trenge kommunal hjelp etterpå.',
      en: 'The institution considers at admission whether the patient may need municipal help afterwards.',
    },
  ],
  'utskf § 8 (1)': [
    {
      nb: 'Kan en somatisk pasient trenge kommunal hjelp etterpå, får kommunen beskjed innen ett døgn etter innleggelsen, eller etter at behovet viste seg senere.',
      nn: 'Kan ein somatisk pasient trenge kommunal hjelp etterpå, får kommunen beskjed innan eitt døgn etter innlegginga, eller etter at behovet synte seg seinare.',
      en: 'Where a somatic patient may need municipal help afterwards, the municipality is told within a day and a night of admission, or of when the need showed later.',
    },
    {
      nb: 'Kan pasienten trenge kommunal hjelp etterpå, får kommunen beskjed innen ett døgn etter innleggelsen, eller etter at behovet viste seg senere, også i psykisk helsevern og rusbehandling.',
      nn: 'Kan pasienten trenge kommunal hjelp etterpå, får kommunen beskjed innan eitt døgn etter innlegginga, eller etter at behovet synte seg seinare, òg i psykisk helsevern og rusbehandling.',
      en: 'Where the patient may need municipal help afterwards, the municipality is told within a day and a night of admission, or of when the need showed later, in mental health and addiction care too.',
    },
  ],
  'utskf § 8 (2)': [
    {
      nb: 'Varselet sier noe om pasientens status, antatt forløp og ventet utskrivning.',
      nn: 'Varselet seier korleis det står til med pasienten, og kva forløp og utskriving ein ventar.',
      en: 'The notice tells of the patient’s status, the expected course and the expected discharge.',
    },
  ],
  'utskf § 8 (3)': [
    {
      nb: 'Er lang behandling i sykehus ventet, eller er vurderingen umulig innen ett døgn, varsles kommunen så snart det går.',
      nn: 'Er lang behandling på sjukehus venta, eller er vurderinga umogleg innan eitt døgn, blir kommunen varsla så snart det går.',
      en: 'Where long hospital treatment is expected, or no assessment is possible within a day, the municipality is told as soon as can be.',
    },
    {
      nb: 'Er lang døgnbehandling ventet, eller er vurderingen umulig innen ett døgn, varsles kommunen så snart det går.',
      nn: 'Er lang døgnbehandling venta, eller er vurderinga umogleg innan eitt døgn, blir kommunen varsla så snart det går.',
      en: 'Where long inpatient treatment is expected, or no assessment is possible within a day, the municipality is told as soon as can be.',
    },
  ],
  'utskf § 8 (4)': [
    {
      nb: 'Sykehuset sier fra når utskrivningstidspunktet eller hjelpebehovet endrer seg.',
      nn: 'Sjukehuset gir beskjed når tida for utskriving eller behovet for hjelp endrar seg.',
      en: 'The hospital tells when the time of discharge or the need for help changes.',
    },
    {
      nb: 'Institusjonen sier fra når utskrivningstidspunktet eller hjelpebehovet endrer seg.',
      nn: 'Institusjonen gir beskjed når tida for utskriving eller behovet for hjelp endrar seg.',
      en: 'The institution tells when the time of discharge or the need for help changes.',
    },
  ],
  'utskf § 9 (1)': [
    {
      nb: 'Lege på sykehuset avgjør om pasienten er utskrivningsklar, og fem punkter er vurdert og ført i journalen.',
      nn: 'Lege på sjukehuset avgjer om pasienten er utskrivingsklar, og fem punkt er vurderte og førte i journalen.',
      en: 'A doctor of the hospital decides whether the patient is ready for discharge, and five points are considered and recorded.',
    },
    {
      nb: 'Lege, i psykisk helsevern og rusbehandling også psykolog, avgjør om pasienten er utskrivningsklar, og fem punkter er vurdert og ført i journalen.',
      nn: 'Lege, i psykisk helsevern og rusbehandling òg psykolog, avgjer om pasienten er utskrivingsklar, og fem punkt er vurderte og førte i journalen.',
      en: 'A doctor, in mental health and addiction care also a psychologist, decides whether the patient is ready for discharge, and five points are considered and recorded.',
    },
  ],
  'utskf § 9 (2)': [
    {
      nb: 'I psykisk helsevern er tvang som kommunen ikke kan føre videre, avsluttet før pasienten er utskrivningsklar.',
      nn: 'I psykisk helsevern er tvang som kommunen ikkje kan føre vidare, avslutta før pasienten er utskrivingsklar.',
      en: 'In mental health care, coercion that the municipality cannot continue has ended before the patient is ready for discharge.',
    },
  ],
  'utskf § 9 (3)': [
    {
      nb: 'I psykisk helsevern og rusbehandling kalles samarbeidspartnere ved behov inn for å begynne på en samlet plan.',
      nn: 'I psykisk helsevern og rusbehandling blir samarbeidspartnarar ved behov kalla inn for å byrje på ein samla plan.',
      en: 'In mental health and addiction care partners are called in, where needed, to begin on an overall plan.',
    },
  ],
  'utskf § 9 (4)': [
    {
      nb: 'Trenger pasienten samtidig poliklinisk eller ambulant behandling for psykisk helse eller rus, tas det kontakt med enheten eller behandleren før pasienten er utskrivningsklar.',
      nn: 'Treng pasienten poliklinisk eller ambulant behandling for psykisk helse eller rus samtidig, blir det teke kontakt med eininga eller behandlaren før pasienten er utskrivingsklar.',
      en: 'Where the patient needs outpatient or ambulatory care for mental health or addiction at the same time, the unit or practitioner is contacted before the patient is ready for discharge.',
    },
  ],
  'utskf § 10 (1)': [
    {
      nb: 'Når en somatisk pasient er klar til å skrives ut, får kommunen beskjed straks.',
      nn: 'Når ein somatisk pasient er klar til å bli skriven ut, får kommunen beskjed straks.',
      en: 'When a somatic patient is ready for discharge, the municipality is told at once.',
    },
    {
      nb: 'Når pasienten er klar til å skrives ut, får kommunen beskjed straks, også i psykisk helsevern og rusbehandling.',
      nn: 'Når pasienten er klar til å bli skriven ut, får kommunen beskjed straks, òg i psykisk helsevern og rusbehandling.',
      en: 'When the patient is ready for discharge, the municipality is told at once, in mental health and addiction care too.',
    },
  ],
  'utskf § 10 (1) sentence 2': [
    {
      nb: 'Beskjeden trengs ikke når pasienten ikke har bruk for noe kommunalt tilbud.',
      nn: 'Beskjeden trengst ikkje når pasienten ikkje har bruk for noko kommunalt tilbod.',
      en: 'No notice is needed where the patient needs nothing from the municipality.',
    },
  ],
  'utskf § 11 (1)': [
    {
      nb: 'Kommunen svarer sykehuset straks om den kan ta imot pasienten.',
      nn: 'Kommunen svarer sjukehuset straks om han kan ta imot pasienten.',
      en: 'The municipality answers the hospital at once whether it can receive the patient.',
    },
    {
      nb: 'Kommunen svarer institusjonen straks om den kan ta imot pasienten.',
      nn: 'Kommunen svarer institusjonen straks om han kan ta imot pasienten.',
      en: 'The municipality answers the institution at once whether it can receive the patient.',
    },
  ],
  'utskf § 11 (2)': [
    {
      nb: 'Kan kommunen ikke ta imot, sier den til sykehuset når et tilbud ventes klart.',
      nn: 'Kan kommunen ikkje ta imot, seier han til sjukehuset når eit tilbod er venta klart.',
      en: 'Where the municipality cannot receive the patient, it tells the hospital when an offer is expected to be ready.',
    },
    {
      nb: 'Kan kommunen ikke ta imot, sier den til institusjonen når et tilbud ventes klart.',
      nn: 'Kan kommunen ikkje ta imot, seier han til institusjonen når eit tilbod er venta klart.',
      en: 'Where the municipality cannot receive the patient, it tells the institution when an offer is expected to be ready.',
    },
  ],
  'utskf § 11 (2) sentence 2': [
    {
      nb: 'Kommunen sier fra straks tilbudet er klart.',
      nn: 'Kommunen seier frå straks tilbodet er klart.',
      en: 'The municipality says so at once when its offer is ready.',
    },
  ],
  'utskf § 12 (1)': [
    {
      nb: 'Sykehuset overfører pasienten når kommunen har bekreftet at tilbudet er klart.',
      nn: 'Sjukehuset overfører pasienten når kommunen har stadfesta at tilbodet er klart.',
      en: 'The hospital transfers the patient when the municipality has confirmed that its offer is ready.',
    },
    {
      nb: 'Institusjonen overfører pasienten når kommunen har bekreftet at tilbudet er klart.',
      nn: 'Institusjonen overfører pasienten når kommunen har stadfesta at tilbodet er klart.',
      en: 'The institution transfers the patient when the municipality has confirmed that its offer is ready.',
    },
  ],
  'utskf § 12 (2)': [
    {
      nb: 'Epikrise eller lignende går ved utskrivning fra sykehuset til dem som følger opp pasienten.',
      nn: 'Epikrise eller liknande går ved utskriving frå sjukehuset til dei som følgjer opp pasienten.',
      en: 'A discharge summary or the like goes from the hospital to those who follow the patient up.',
    },
    {
      nb: 'Epikrise eller lignende går ved utskrivning fra institusjonen til dem som følger opp pasienten.',
      nn: 'Epikrise eller liknande går ved utskriving frå institusjonen til dei som følgjer opp pasienten.',
      en: 'A discharge summary or the like goes from the institution to those who follow the patient up.',
    },
    {
      nb: 'Epikrise eller lignende går ved utskrivning fra institusjonen til dem som følger opp pasienten, etter de nye reglene i helsepersonelloven.',
      nn: 'Epikrise eller liknande går ved utskriving frå institusjonen til dei som følgjer opp pasienten, etter dei nye reglane i helsepersonellova.',
      en: 'On discharge from the institution a summary or the like goes to those who follow the patient up, under the new rules of the Health Personnel Act.',
    },
  ],
  'utskf § 13 (1)': [
    {
      nb: 'Kommunen betaler for utskrivningsklare pasienter som venter i sykehus på et kommunalt tilbud.',
      nn: 'Kommunen betaler for utskrivingsklare pasientar som ventar på sjukehus på eit kommunalt tilbod.',
      en: 'The municipality pays for patients ready for discharge who wait in hospital for a municipal offer.',
    },
    {
      nb: 'Kommunen betaler for utskrivningsklare somatiske pasienter som venter på et kommunalt tilbud, ikke for dem i psykisk helsevern og rusbehandling.',
      nn: 'Kommunen betaler for utskrivingsklare somatiske pasientar som ventar på eit kommunalt tilbod, ikkje for dei i psykisk helsevern og rusbehandling.',
      en: 'The municipality pays for somatic patients ready for discharge who wait for a municipal offer, and not for those in mental health care and addiction treatment.',
    },
    {
      nb: 'Kommunen betaler for utskrivningsklare pasienter som venter på et kommunalt tilbud, også i psykisk helsevern og rusbehandling.',
      nn: 'Kommunen betaler for utskrivingsklare pasientar som ventar på eit kommunalt tilbod, òg i psykisk helsevern og rusbehandling.',
      en: 'The municipality pays for patients ready for discharge who wait for a municipal offer, in mental health care and addiction treatment as well.',
    },
  ],
  'utskf § 13 (2)': [
    {
      nb: 'Betalingen løper fra det døgnet pasienten er utskrivningsklar og varslingen er i orden, når kommunen ikke kan ta imot eller ikke har svart.',
      nn: 'Betalinga går frå det døgnet pasienten er utskrivingsklar og varslinga er i orden, når kommunen ikkje kan ta imot eller ikkje har svart.',
      en: 'Payment runs from the day on which the patient is ready and the notices are in order, where the municipality cannot receive or has not answered.',
    },
    {
      nb: 'For somatisk hjelp løper betalingen fra det døgnet pasienten er utskrivningsklar og varslingen er i orden, når kommunen ikke kan ta imot eller ikke har svart.',
      nn: 'For somatisk hjelp går betalinga frå det døgnet pasienten er utskrivingsklar og varslinga er i orden, når kommunen ikkje kan ta imot eller ikkje har svart.',
      en: 'For somatic care payment runs from the day on which the patient is ready and the notices are in order, where the municipality cannot receive or has not answered.',
    },
    {
      nb: 'Betalingen løper, hva hjelpen enn gjelder, fra det døgnet pasienten er utskrivningsklar og varslingen er i orden, når kommunen ikke kan ta imot eller ikke har svart.',
      nn: 'Betalinga går, kva hjelpa enn gjeld, frå det døgnet pasienten er utskrivingsklar og varslinga er i orden, når kommunen ikkje kan ta imot eller ikkje har svart.',
      en: 'Payment runs, whatever the care, from the day on which the patient is ready and the notices are in order, where the municipality cannot receive or has not answered.',
    },
  ],
  'utskf § 13 (3)': [
    {
      nb: 'Institusjonen melder til pasientregisteret at pasienten er utskrivningsklar, når vilkårene for betaling er oppfylt.',
      nn: 'Institusjonen melder til pasientregisteret at pasienten er utskrivingsklar, når vilkåra for betaling er oppfylte.',
      en: 'The institution reports to the patient register that the patient is ready where the conditions of payment are met.',
    },
  ],
  'utskf § 14 (1)': [
    {
      nb: 'Kommunen kan kreve en redegjørelse for vurderingen av at pasienten er utskrivningsklar.',
      nn: 'Kommunen kan krevje ei utgreiing om vurderinga av at pasienten er utskrivingsklar.',
      en: 'The municipality may demand an account of the assessment that the patient is ready.',
    },
  ],
}

/** Forskrift om legemiddelassistert rehabilitering, FOR-2009-12-18-1641. */
export const larf: GistsOfAct<typeof register.larf, EachLanguage> = {
  'larf § 6 (1)': [
    {
      nb: 'Etter oppstart av legemiddelassistert rehabilitering lager spesialisthelsetjenesten planen så snart den kan.',
      nn: 'Etter oppstart av legemiddelassistert rehabilitering lagar spesialisthelsetenesta planen så snart ho kan.',
      en: 'Once medication-assisted rehabilitation has begun, the specialist service makes the plan as soon as it can.',
    },
    {
      nb: 'Etter oppstart av legemiddelassistert rehabilitering lager spesialisthelsetjenesten planen så snart den kan.',
      nn: 'Etter oppstart av legemiddelassistert rehabilitering lagar spesialisthelsetenesta planen så snart ho kan.',
      en: 'Once medication-assisted rehabilitation has begun, the specialist service makes the plan as soon as it can.',
    },
  ],
  'larf § 6 (2)': [
    {
      nb: 'Spesialisthelsetjenesten tar initiativet og lager planen sammen med kommunen, legen og barnevernet.',
      nn: 'Spesialisthelsetenesta tek initiativet og lagar planen saman med kommunen, legen og barnevernet.',
      en: 'The specialist service takes the initiative and makes the plan with the municipality, the doctor and child welfare.',
    },
    {
      nb: 'Spesialisthelsetjenesten tar initiativet og lager planen sammen med kommunen, legen og barnevernet.',
      nn: 'Spesialisthelsetenesta tek initiativet og lagar planen saman med kommunen, legen og barnevernet.',
      en: 'The specialist service takes the initiative and makes the plan with the municipality, the doctor and child welfare.',
    },
  ],
}
