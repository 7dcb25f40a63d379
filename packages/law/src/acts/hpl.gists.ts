import type { EachLanguage, GistsOfAct } from '../texts/types.js'
import type * as register from './hpl.js'

/* What each wording says, in our own words. */

/** Helsepersonelloven, LOV-1999-07-02-64. */
export const hpl: GistsOfAct<typeof register.hpl, EachLanguage> = {
  'hpl § 4 (1)': [
    {
      nb: 'Helsepersonell skal arbeide faglig forsvarlig og gi omsorgsfull hjelp.',
      nn: 'Helsepersonell skal arbeide fagleg forsvarleg og gi omsorgsfull hjelp.',
      en: 'Health personnel have to work soundly and give considerate help.',
    },
  ],
  'hpl § 4 (2)': [
    {
      nb: 'Helsepersonell kjenner sine grenser, samarbeider, og skal være med på planen til den som har rett til den.',
      nn: 'Helsepersonell kjenner grensene sine, samarbeider, og skal vere med på planen til den som har rett til han.',
      en: 'Health personnel know their limits, cooperate, and take part in the plan of whoever has a right to one.',
    },
  ],
  'hpl § 4 b': [
    {
      nb: 'Kosmetiske inngrep uten medisinsk grunn skal ikke gjøres på noen under 18 år.',
      nn: 'Kosmetiske inngrep utan medisinsk grunn skal ikkje gjerast på nokon under 18 år.',
      en: 'Cosmetic procedures without a medical reason are not to be done on anyone under 18.',
    },
  ],
  'hpl § 7 (1)': [
    {
      nb: 'Når det haster, skal helsepersonell hjelpe straks, også uten samtykke og mot et nei, bare begrenset av retten til å avslå i særlige situasjoner.',
      nn: 'Når det hastar, skal helsepersonell hjelpe straks, òg utan samtykke og mot eit nei, berre avgrensa av retten til å avslå i særlege situasjonar.',
      en: 'When it is urgent, health personnel help at once, even without consent and against a no, limited only by the right to refuse in special situations.',
    },
  ],
  'hpl § 7 (2)': [
    {
      nb: 'I tvil om det haster, skal helsepersonell undersøke.',
      nn: 'I tvil om det hastar, skal helsepersonell undersøkje.',
      en: 'In doubt whether it is urgent, health personnel examine.',
    },
  ],
  'hpl § 7 (3)': [
    {
      nb: 'Plikten faller bort når en annen kvalifisert tar ansvaret.',
      nn: 'Plikta fell bort når ein annan kvalifisert tek ansvaret.',
      en: 'The duty ends where someone else qualified takes over.',
    },
  ],
  'hpl § 10': [
    {
      nb: 'Den som gir helsehjelp, skal informere dem som har krav på det.',
      nn: 'Den som gir helsehjelp, skal informere dei som har krav på det.',
      en: 'Whoever gives health care informs those entitled to it.',
    },
    {
      nb: 'Den som gir helse- og omsorgstjenester, skal informere dem som har krav på det.',
      nn: 'Den som gir helse- og omsorgstenester, skal informere dei som har krav på det.',
      en: 'Whoever gives health and care services informs those entitled to it.',
    },
    {
      nb: 'Den som gir tjenesten, skal både informere og sørge for medvirkning.',
      nn: 'Den som gir tenesta, skal både informere og sørgje for medverknad.',
      en: 'Whoever gives the service both informs and sees to participation.',
    },
  ],
  'hpl § 10 (2)': [
    {
      nb: 'Departementet kan gi nærmere regler om informasjonsplikten.',
      nn: 'Departementet kan gi nærare reglar om informasjonsplikta.',
      en: 'The ministry may lay down more on the duty to inform.',
    },
    {
      nb: 'Den som gir tjenesten, skal la pasienten eller brukeren være med på å bestemme.',
      nn: 'Den som gir tenesta, skal la pasienten eller brukaren vere med på å avgjere.',
      en: 'Whoever gives the service sees to it that patient or user takes part.',
    },
  ],
  'hpl § 10 a': [
    {
      nb: 'Helsepersonell skal ta vare på mindreårige barn av alvorlig syke pasienter.',
      nn: 'Helsepersonell skal ta vare på mindreårige barn av alvorleg sjuke pasientar.',
      en: 'Health personnel look after the minor children of seriously ill patients.',
    },
    {
      nb: 'Helsepersonell skal ta vare på mindreårige barn og søsken av alvorlig syke pasienter.',
      nn: 'Helsepersonell skal ta vare på mindreårige barn og sysken av alvorleg sjuke pasientar.',
      en: 'Health personnel look after the minor children and siblings of seriously ill patients.',
    },
  ],
  'hpl § 10 b': [
    {
      nb: 'Helsepersonell skal ta vare på mindreårige som mister forelder eller søsken.',
      nn: 'Helsepersonell skal ta vare på mindreårige som mister forelder eller sysken.',
      en: 'Health personnel look after minors who lose a parent or sibling.',
    },
  ],
  'hpl § 16 (1)': [
    {
      nb: 'Virksomheter som ga helsehjelp, skulle organiseres slik at personellet kunne holde sine plikter.',
      nn: 'Verksemder som gav helsehjelp, skulle organiserast slik at personellet kunne halde pliktene sine.',
      en: 'Bodies that gave health care had to be organised so that personnel could keep their duties.',
    },
    {
      nb: 'Virksomheter som gir helse- og omsorgstjenester, skal organiseres slik at personellet kan holde sine plikter.',
      nn: 'Verksemder som gir helse- og omsorgstenester, skal organiserast slik at personellet kan halde pliktene sine.',
      en: 'Bodies that give health and care services have to be organised so that personnel can keep their duties.',
    },
  ],
  'hpl § 21': [
    {
      nb: 'Helsepersonell skal tie om det de får vite om folks helse og private liv, og hindre at andre får vite det.',
      nn: 'Helsepersonell skal teie om det dei får vite om helsa og privatlivet til folk, og hindre at andre får vite det.',
      en: "Health personnel keep silent on what they learn of people's health and private life, and keep others from learning it.",
    },
    {
      nb: 'Helsepersonell skal tie, hindre at andre får vite, og ikke lese eller søke etter opplysninger uten tjenstlig grunn.',
      nn: 'Helsepersonell skal teie, hindre at andre får vite, og ikkje lese eller søkje etter opplysningar utan tenesteleg grunn.',
      en: 'Health personnel keep silent, keep others from learning, and do not read or search for information without a reason in the work.',
    },
  ],
  'hpl § 21 (4)': [
    {
      nb: 'De som får opplysninger etter unntakene som er nevnt, har samme plikt til å tie.',
      nn: 'Dei som får opplysningar etter unntaka som er nemnde, har same plikt til å teie.',
      en: 'Those who receive information under the exceptions named have the same duty of silence.',
    },
  ],
  'hpl § 21 a': [
    {
      nb: 'Ingen skal lese, søke etter eller bruke slike opplysninger uten grunn i hjelpen, administrasjonen av den eller særskilt hjemmel.',
      nn: 'Ingen skal lese, søkje etter eller bruke slike opplysningar utan grunn i hjelpa, administrasjonen av henne eller særskild heimel.',
      en: 'Nobody may read, search for or use such information without a reason in the care, its administration or a special legal basis.',
    },
  ],
  'hpl § 22 (1)': [
    {
      nb: 'Den som opplysningene gjelder, kan få dem, og andre kan få dem når den opplysningene gjelder, samtykker.',
      nn: 'Den som opplysningane gjeld, kan få dei, og andre kan få dei når den opplysningane gjeld, samtykkjer.',
      en: 'The person concerned may have the information, and others where the one protected consents.',
    },
    {
      nb: 'Den som opplysningene gjelder, kan få tilgang til dem, og andre kan få det når den opplysningene gjelder, samtykker.',
      nn: 'Den som opplysningane gjeld, kan få tilgang til dei, og andre kan få det når den opplysningane gjeld, samtykkjer.',
      en: 'The person concerned may be given access, and others where the one protected consents.',
    },
  ],
  'hpl § 22 (2)': [
    {
      nb: 'Under 16 år samtykker de som samtykker til helsehjelpen, men et respektabelt ønske fra en 12–15-åring teller også her.',
      nn: 'Under 16 år samtykkjer dei som samtykkjer til helsehjelpa, men eit respektabelt ønske frå ein 12–15-åring tel òg her.',
      en: 'Under 16, those who consent to care consent, but the respectable wish of a 12–15-year-old counts here too.',
    },
    {
      nb: 'Under 16 år samtykker de som samtykker til helsehjelpen.',
      nn: 'Under 16 år samtykkjer dei som samtykkjer til helsehjelpa.',
      en: 'Under 16, those who consent to care consent.',
    },
    {
      nb: 'Under 16 år samtykker de som samtykker til helsehjelpen; over 16 år uten beslutningskompetanse kan nærmeste pårørende.',
      nn: 'Under 16 år samtykkjer dei som samtykkjer til helsehjelpa; over 16 år utan avgjerdskompetanse kan næraste pårørande.',
      en: 'Under 16, those who consent to care consent; over 16 without decision competence, the next of kin may.',
    },
  ],
  'hpl § 22 (2) sentence 2': [
    {
      nb: 'Nærmeste pårørende kan samtykke for den over 16 år som mangler beslutningskompetanse.',
      nn: 'Næraste pårørande kan samtykkje for den over 16 år som manglar avgjerdskompetanse.',
      en: 'The next of kin may consent for someone over 16 who lacks decision competence.',
    },
  ],
  'hpl § 22 (3)': [
    {
      nb: 'Nærmeste pårørende kan samtykke for den over 16 år som av angitte grunner ikke kan vurdere spørsmålet.',
      nn: 'Næraste pårørande kan samtykkje for den over 16 år som av oppgitte grunnar ikkje kan vurdere spørsmålet.',
      en: 'The next of kin may consent for someone over 16 who for listed reasons cannot weigh the question.',
    },
    {
      nb: 'Nærmeste pårørende kan samtykke for den over 16 år som mangler beslutningskompetanse.',
      nn: 'Næraste pårørande kan samtykkje for den over 16 år som manglar avgjerdskompetanse.',
      en: 'The next of kin may consent for someone over 16 who lacks decision competence.',
    },
    {
      nb: 'Et forsikringsselskap får ikke det pasienten selv kan nektes innsyn i.',
      nn: 'Eit forsikringsselskap får ikkje det pasienten sjølv kan nektast innsyn i.',
      en: 'An insurer does not get what the patient may be refused.',
    },
  ],
  'hpl § 23': [
    {
      nb: 'Seks unntak fra taushetsplikten, blant dem kjente og anonyme opplysninger, tungtveiende interesser og hjemmel i lov.',
      nn: 'Seks unntak frå teieplikta, mellom dei kjende og anonyme opplysningar, tungtvegande interesser og heimel i lov.',
      en: 'Six exceptions from confidentiality, among them known and anonymous information, weighty interests and statutory authority.',
    },
    {
      nb: 'Fem unntak fra taushetsplikten; dyrehold er flyttet til en egen paragraf.',
      nn: 'Fem unntak frå teieplikta; dyrehald er flytta til ein eigen paragraf.',
      en: 'Five exceptions from confidentiality; animal keeping has a section of its own.',
    },
  ],
  'hpl § 23 no. 1': [
    {
      nb: 'Det er lov å si noe til den som allerede vet det.',
      nn: 'Det er lov å seie noko til den som alt veit det.',
      en: 'It is allowed to tell someone who already knows.',
    },
  ],
  'hpl § 23 no. 2': [
    {
      nb: 'Det er lov å si noe som ingen har god grunn til å holde hemmelig.',
      nn: 'Det er lov å seie noko som ingen har god grunn til å halde løynd.',
      en: 'It is allowed to tell what nobody has good reason to keep secret.',
    },
  ],
  'hpl § 23 no. 3': [
    {
      nb: 'Det er lov å gi videre noe som ikke kan knyttes til noen.',
      nn: 'Det er lov å gi vidare noko som ikkje kan knytast til nokon.',
      en: 'It is allowed to pass on what cannot be tied to anyone.',
    },
  ],
  'hpl § 23 no. 4': [
    {
      nb: 'Tungtveiende private eller offentlige interesser kan gjøre det rett å si fra.',
      nn: 'Tungtvegande private eller offentlege interesser kan gjere det rett å seie frå.',
      en: 'Weighty private or public interests may make it right to tell.',
    },
  ],
  'hpl § 23 no. 5': [
    {
      nb: 'Mishandling og alvorlig vanstell av dyr kan meldes.',
      nn: 'Mishandling og alvorleg vanstell av dyr kan meldast.',
      en: 'Cruelty to animals and serious neglect may be reported.',
    },
  ],
  'hpl § 23 no. 6': [
    {
      nb: 'Det er lov å si fra når lov eller forskrift klart bygger på det.',
      nn: 'Det er lov å seie frå når lov eller forskrift klart byggjer på det.',
      en: 'It is allowed to tell where statute or regulation clearly presupposes it.',
    },
  ],
  'hpl § 23 a': [
    {
      nb: 'Det er lov å si noe til den som allerede vet det.',
      nn: 'Det er lov å seie noko til den som alt veit det.',
      en: 'It is allowed to tell someone who already knows.',
    },
  ],
  'hpl § 23 b': [
    {
      nb: 'Det er lov å si noe som ingen har god grunn til å holde hemmelig.',
      nn: 'Det er lov å seie noko som ingen har god grunn til å halde løynd.',
      en: 'It is allowed to tell what nobody has good reason to keep secret.',
    },
  ],
  'hpl § 23 c': [
    {
      nb: 'Det er lov å gi videre noe som ikke kan knyttes til noen.',
      nn: 'Det er lov å gi vidare noko som ikkje kan knytast til nokon.',
      en: 'It is allowed to pass on what cannot be tied to anyone.',
    },
  ],
  'hpl § 23 d': [
    {
      nb: 'Tungtveiende private eller offentlige interesser kan gjøre det rett å si fra.',
      nn: 'Tungtvegande private eller offentlege interesser kan gjere det rett å seie frå.',
      en: 'Weighty private or public interests may make it right to tell.',
    },
  ],
  'hpl § 23 e': [
    {
      nb: 'Det er lov å si fra når lov eller forskrift klart bygger på det.',
      nn: 'Det er lov å seie frå når lov eller forskrift klart byggjer på det.',
      en: 'It is allowed to tell where statute or regulation clearly presupposes it.',
    },
  ],
  'hpl § 24': [
    {
      nb: 'Vektige grunner kan åpne for å si noe om en død, og nærmeste pårørende får som regel se journalen.',
      nn: 'Vektige grunnar kan opne for å seie noko om ein død, og næraste pårørande får som regel sjå journalen.',
      en: 'Strong reasons may open for telling of someone dead, and the next of kin may as a rule see the record.',
    },
    {
      nb: 'Vektige grunner kan åpne for å si noe om en død, og nærmeste pårørende får som regel se journalen.',
      nn: 'Vektige grunnar kan opne for å seie noko om ein død, og næraste pårørande får som regel sjå journalen.',
      en: 'Strong reasons may open for telling of someone dead, and the next of kin may as a rule see the record.',
    },
  ],
  'hpl § 24 (2)': [
    {
      nb: 'Nærmeste pårørende har rett til å se journalen etter et dødsfall, om ikke særlige grunner taler mot det.',
      nn: 'Næraste pårørande har rett til å sjå journalen etter eit dødsfall, om ikkje særlege grunnar talar imot.',
      en: 'Next of kin have a right to see the record after a death, unless special reasons speak against it.',
    },
  ],
  'hpl § 25 (1)': [
    {
      nb: 'Samarbeidende personell kan få det som trengs for forsvarlig hjelp når pasienten ikke setter seg imot; elektronisk tilgang mellom virksomheter følger egne regler.',
      nn: 'Samarbeidande personell kan få det som trengst for forsvarleg hjelp når pasienten ikkje set seg imot; elektronisk tilgang mellom verksemder følgjer eigne reglar.',
      en: 'Cooperating personnel may have what sound care needs where the patient does not object; electronic access between organisations has its own rules.',
    },
    {
      nb: 'Samarbeidende personell kan få det som trengs for forsvarlig hjelp når pasienten ikke setter seg imot.',
      nn: 'Samarbeidande personell kan få det som trengst for forsvarleg hjelp når pasienten ikkje set seg imot.',
      en: 'Cooperating personnel may have what sound care needs where the patient does not object.',
    },
    {
      nb: 'Samarbeidende personell kan få det som trengs når pasienten ikke setter seg imot, og uansett ved nær og alvorlig fare for eget liv eller for andre.',
      nn: 'Samarbeidande personell kan få det som trengst når pasienten ikkje set seg imot, og uansett ved nær og alvorleg fare for eige liv eller for andre.',
      en: "Cooperating personnel may have what is needed where the patient does not object, and in any case in imminent, serious danger to the patient's own life or to others.",
    },
    {
      nb: 'Personell som hjelper pasienten, kan få det som er relevant og nødvendig; retten til å nekte står i en annen paragraf.',
      nn: 'Personell som hjelper pasienten, kan få det som er relevant og nødvendig; retten til å nekte står i ein annan paragraf.',
      en: 'Personnel who help the patient may have what is relevant and necessary; the right to object stands in another section.',
    },
  ],
  'hpl § 25 (1) sentence 2': [
    {
      nb: 'Elektronisk tilgang på tvers av virksomheter fulgte reglene i helseregisterloven.',
      nn: 'Elektronisk tilgang på tvers av verksemder følgde reglane i helseregisterlova.',
      en: 'Electronic access across organisations followed the Health Registers Act.',
    },
    {
      nb: 'Ved nær og alvorlig fare for eget liv eller for andre kunne opplysninger gis selv om pasienten nektet.',
      nn: 'Ved nær og alvorleg fare for eige liv eller for andre kunne opplysningar bli gitte sjølv om pasienten nekta.',
      en: "In imminent, serious danger to the patient's own life or to others, information could be given despite a refusal.",
    },
  ],
  'hpl § 25 (2)': [
    {
      nb: 'Teknisk personell kan få den tilgangen arbeidet med dokumentasjonen krever.',
      nn: 'Teknisk personell kan få den tilgangen arbeidet med dokumentasjonen krev.',
      en: 'Technical staff may have the access that work on the records takes.',
    },
    {
      nb: 'Virksomheten eller den som har skrevet opplysningene, kan gi dem, også ved direkte tilgang.',
      nn: 'Verksemda eller den som har skrive opplysningane, kan gi dei, òg ved direkte tilgang.',
      en: 'The organisation or the one who wrote the information may give it, also by direct access.',
    },
  ],
  'hpl § 25 (3)': [
    {
      nb: 'Samarbeidende personell kan få det som trengs av hensyn til pasientens barn, når pasienten ikke setter seg imot.',
      nn: 'Samarbeidande personell kan få det som trengst av omsyn til barna til pasienten, når pasienten ikkje set seg imot.',
      en: "Cooperating personnel may have what the patient's children need them to know, where the patient does not object.",
    },
    {
      nb: 'Samarbeidende personell kan få det som trengs av hensyn til pasientens mindreårige barn eller søsken, når pasienten ikke setter seg imot.',
      nn: 'Samarbeidande personell kan få det som trengst av omsyn til dei mindreårige barna eller syskena til pasienten, når pasienten ikkje set seg imot.',
      en: 'Cooperating personnel may have what the minor children or siblings need them to know, where the patient does not object.',
    },
    {
      nb: 'Den som skal bruke opplysningene, må selv vurdere om de trengs.',
      nn: 'Den som skal bruke opplysningane, må sjølv vurdere om dei trengst.',
      en: 'Whoever is to use the information must judge whether it is needed.',
    },
  ],
  'hpl § 25 (4)': [
    {
      nb: 'De som får opplysningene, har samme taushetsplikt som helsepersonell.',
      nn: 'Dei som får opplysningane, har same teieplikt som helsepersonell.',
      en: 'Those who receive the information have the same duty of confidentiality as health personnel.',
    },
    {
      nb: 'Departementet kan gi forskrift om slik deling og om retten til å si nei.',
      nn: 'Departementet kan gi forskrift om slik deling og om retten til å seie nei.',
      en: 'The Ministry may make regulations on such sharing and on the right to object.',
    },
  ],
  'hpl § 25 a': [
    {
      nb: 'Helsepersonell kunne dele i faglige fellesskap for å støtte hverandre, lære opp og gjennomføre hjelpen, om ikke pasienten motsatte seg det.',
      nn: 'Helsepersonell kunne dele i faglege fellesskap for å støtte kvarandre, lære opp og gjennomføre hjelpa, om ikkje pasienten sette seg imot.',
      en: 'Health personnel could share in professional communities to support each other, to train and to carry out care, unless the patient objected.',
    },
  ],
  'hpl § 25 b': [
    {
      nb: 'Utpekte leger og tannleger kunne dele det som trengtes for å hjelpe en annen pasient, om ikke pasienten motsatte seg det.',
      nn: 'Utpeikte legar og tannlegar kunne dele det som trongst for å hjelpe ein annan pasient, om ikkje pasienten sette seg imot.',
      en: 'Doctors and dentists named by the enterprise could share what was needed to help another patient, unless the patient objected.',
    },
  ],
  'hpl § 26': [
    {
      nb: 'Ledelsen kan få det som trengs for hjelpen og kvalitetssikringen, helst uten navn.',
      nn: 'Leiinga kan få det som trengst for hjelpa og kvalitetssikringa, helst utan namn.',
      en: 'Management may have what care and quality work need, preferably without names.',
    },
    {
      nb: 'Ledelsen kan få det som trengs, også i virksomheter som deler journal.',
      nn: 'Leiinga kan få det som trengst, òg i verksemder som deler journal.',
      en: 'Management may have what is needed, also in organisations that share records.',
    },
    {
      nb: 'Epikrisen sendes til den som følger opp pasienten, og til fastlegen.',
      nn: 'Epikrisa blir send til den som følgjer opp pasienten, og til fastlegen.',
      en: 'The discharge summary goes to whoever follows up and to the regular doctor.',
    },
  ],
  'hpl § 26 (3)': [
    {
      nb: 'Reglene om taushet gjelder også for dem som arbeider i pasientadministrasjonen.',
      nn: 'Reglane om teieplikt gjeld òg for dei som arbeider i pasientadministrasjonen.',
      en: 'The rules on silence also hold for those who work in the patient administration.',
    },
    {
      nb: 'Pasientadministrasjonen skal få det den trenger om identitet, diagnose, hjelpebehov og opphold.',
      nn: 'Pasientadministrasjonen skal få det som trengst om identitet, diagnose, hjelpebehov og opphald.',
      en: 'The patient administration must get what it needs on identity, diagnosis, need for help and stay.',
    },
    {
      nb: 'Departementet kan gi forskrift om epikriser.',
      nn: 'Departementet kan gi forskrift om epikrisar.',
      en: 'The ministry may make regulations on discharge summaries.',
    },
  ],
  'hpl § 26 (4)': [
    {
      nb: 'Reglene om taushet gjelder også for dem som arbeider i pasientadministrasjonen.',
      nn: 'Reglane om teieplikt gjeld òg for dei som arbeider i pasientadministrasjonen.',
      en: 'The rules on silence also hold for those who work in the patient administration.',
    },
  ],
  'hpl § 27': [
    {
      nb: 'Den som er sakkyndig, kan fortelle oppdragsgiveren det oppdraget gjelder.',
      nn: 'Den som er sakkunnig, kan fortelje oppdragsgivaren det oppdraget gjeld.',
      en: 'An expert may tell the client what the assignment is about.',
    },
    {
      nb: 'Helsepersonell kan dele for læring og for å hjelpe en annen pasient, helst uten navn.',
      nn: 'Helsepersonell kan dele for læring og for å hjelpe ein annan pasient, helst utan namn.',
      en: 'Health personnel may share for learning and to help another patient, preferably without names.',
    },
  ],
  'hpl § 27 (1) a': [
    {
      nb: 'Helsepersonell i faglige fellesskap kan få opplysninger for å støtte hverandre, lære opp eller gjennomføre hjelpen.',
      nn: 'Helsepersonell i faglege fellesskap kan få opplysningar for å støtte kvarandre, lære opp eller gjennomføre hjelpa.',
      en: 'Health personnel in professional communities may get information to support each other, to train or to carry out care.',
    },
  ],
  'hpl § 27 (1) b': [
    {
      nb: 'Helsepersonell med autorisasjon eller lisens kan få opplysninger for å hjelpe en annen pasient.',
      nn: 'Helsepersonell med autorisasjon eller lisens kan få opplysningar for å hjelpe ein annan pasient.',
      en: 'Authorised or licensed health personnel may get information to help another patient.',
    },
  ],
  'hpl § 28 (1) a': [
    {
      nb: 'Helsepersonell som har hatt pasienten, kan få opplysninger for egen læring eller bedre kvalitet.',
      nn: 'Helsepersonell som har hatt pasienten, kan få opplysningar for eiga læring eller betre kvalitet.',
      en: 'Health personnel who have had the patient may get information for their own learning or better quality.',
    },
  ],
  'hpl § 28 (1) b': [
    {
      nb: 'Den som har undervisningsansvar i virksomheten, kan lete frem opplysninger som egner seg i undervisning.',
      nn: 'Den som har undervisningsansvar i verksemda, kan leite fram opplysningar som høver i undervisning.',
      en: 'Whoever has teaching duties in the enterprise may look for information that is suited for teaching.',
    },
  ],
  'hpl § 28 (1) c': [
    {
      nb: 'En ekstern veileder kan få det som trengs for å gjennomføre tilsynsmyndighetens vedtak.',
      nn: 'Ein ekstern rettleiar kan få det som trengst for å gjennomføre vedtaket til tilsynsstyresmakta.',
      en: 'An external supervisor may get what carrying out the supervisory authority’s decision takes.',
    },
  ],
  'hpl § 28 (1) d': [
    {
      nb: 'Teknisk personell kan få den tilgangen arbeidet med dokumentasjonen krever.',
      nn: 'Teknisk personell kan få den tilgangen arbeidet med dokumentasjonen krev.',
      en: 'Technical personnel may get the access that work on the documentation requires.',
    },
  ],
  'hpl § 28 (1) e': [
    {
      nb: 'Pasientadministrasjonen kan få identitet, diagnose, hjelpebehov og datoer for oppholdet.',
      nn: 'Pasientadministrasjonen kan få identitet, diagnose, hjelpebehov og datoar for opphaldet.',
      en: 'Patient administration may have identity, diagnosis, needs and the dates of the stay.',
    },
  ],
  'hpl § 28 (1) f': [
    {
      nb: 'Samarbeidende personell kan få det som pasientens mindreårige barn eller søsken trenger at de vet.',
      nn: 'Samarbeidande personell kan få det som dei mindreårige barna eller syskena til pasienten treng at dei veit.',
      en: "Cooperating personnel may have what the patient's minor children or siblings need them to know.",
    },
  ],
  'hpl § 28 (1) g': [
    {
      nb: 'Ledelsen kan få det som trengs for å finne pasienter til bestemte forsknings- eller kvalitetsprosjekter.',
      nn: 'Leiinga kan få det som trengst for å finne pasientar til bestemte forskings- eller kvalitetsprosjekt.',
      en: 'The management may get what it takes to find patients for particular research or quality projects.',
    },
  ],
  'hpl § 28 (1) h': [
    {
      nb: 'En klinisk etikkomité kan få det den trenger for å gi råd, når samtykke ikke lar seg innhente.',
      nn: 'Ein klinisk etikkomité kan få det som trengst for å gi råd, når samtykke ikkje lèt seg innhente.',
      en: 'A clinical ethics committee may get what it needs to give advice where consent cannot be had.',
    },
  ],
  'hpl § 29': [
    {
      nb: 'Departementet kunne gi dispensasjon fra taushetsplikten; ordlyden fra den tiden er ikke lest.',
      nn: 'Departementet kunne gi dispensasjon frå teieplikta; ordlyden frå den tida er ikkje lesen.',
      en: 'The ministry could dispense from confidentiality; the wording of that time was not read.',
    },
    {
      nb: 'Departementet kan bestemme at forskere får opplysninger, og de som får dem, har taushetsplikt.',
      nn: 'Departementet kan avgjere at forskarar får opplysningar, og dei som får dei, har teieplikt.',
      en: 'The ministry may decide that researchers get information, and those who get it are bound to silence.',
    },
    {
      nb: 'Departementet kan gi dispensasjon til statistikk, forskning, kvalitet og styring, og de som får opplysningene, har taushetsplikt.',
      nn: 'Departementet kan gi dispensasjon til statistikk, forsking, kvalitet og styring, og dei som får opplysningane, har teieplikt.',
      en: 'The ministry may dispense for statistics, research, quality and planning, and those who get the information are bound to silence.',
    },
    {
      nb: 'Departementet kan gi dispensasjon til slike formål når samtykke er umulig eller vanskelig å få, og de som får opplysningene, har taushetsplikt.',
      nn: 'Departementet kan gi dispensasjon til slike formål når samtykke er umogleg eller vanskeleg å få, og dei som får opplysningane, har teieplikt.',
      en: 'The ministry may dispense for such purposes where consent is impossible or hard to get, and those who get the information are bound to silence.',
    },
    {
      nb: 'Pasienten kan si nei til deling for helsehjelp og til noen andre formål, men tungtveiende grunner går foran.',
      nn: 'Pasienten kan seie nei til deling for helsehjelp og til nokre andre formål, men tungtvegande grunnar går føre.',
      en: 'The patient may refuse sharing for health care and for some other purposes, but weighty reasons go before that.',
    },
  ],
  'hpl § 29 (1)': [
    {
      nb: 'Pasienten kan si nei til deling for helsehjelp og til noen andre formål.',
      nn: 'Pasienten kan seie nei til deling for helsehjelp og til nokre andre formål.',
      en: 'The patient may say no to sharing for care and for some other purposes.',
    },
  ],
  'hpl § 29 (2)': [
    {
      nb: 'Må en regne med et nei, skal opplysningene heller ikke deles.',
      nn: 'Må ein rekne med eit nei, skal opplysningane heller ikkje delast.',
      en: 'Where a no is to be expected, the information is not shared either.',
    },
  ],
  'hpl § 29 (3)': [
    {
      nb: 'Tungtveiende grunner kan gå foran et nei.',
      nn: 'Tungtvegande grunnar kan gå framfor eit nei.',
      en: 'Weighty reasons may prevail over a no.',
    },
  ],
  'hpl § 29 a': [
    {
      nb: 'Ledelsen kan få opplysninger til helsehjelp, internkontroll, kvalitetsarbeid og statistikk.',
      nn: 'Leiinga kan få opplysningar til helsehjelp, internkontroll, kvalitetsarbeid og statistikk.',
      en: 'Management may have information for care, internal control, quality work and statistics.',
    },
  ],
  'hpl § 29 b': [
    {
      nb: 'Departementet kan bestemme at opplysninger gis til kvalitetssikring, planlegging og styring, og de som får dem, har taushetsplikt.',
      nn: 'Departementet kan avgjere at opplysningar blir gitte til kvalitetssikring, planlegging og styring, og dei som får dei, har teieplikt.',
      en: 'The ministry may decide that information is given for quality, planning and management, and those who get it are bound to silence.',
    },
    {
      nb: 'Departementet kan bestemme at opplysninger gis til helseanalyser, kvalitetssikring og styring, og de som får dem, har taushetsplikt.',
      nn: 'Departementet kan avgjere at opplysningar blir gitte til helseanalysar, kvalitetssikring og styring, og dei som får dei, har teieplikt.',
      en: 'The ministry may decide that information is given for health analyses, quality and management, and those who get it are bound to silence.',
    },
    {
      nb: 'Departementet kan bestemme at opplysninger gjøres tilgjengelige for helseanalyser, kvalitetssikring og styring, og de som får dem, har taushetsplikt.',
      nn: 'Departementet kan avgjere at opplysningar blir gjorde tilgjengelege for helseanalysar, kvalitetssikring og styring, og dei som får dei, har teieplikt.',
      en: 'The ministry may decide that information is made available for health analyses, quality and management, and those who get it are bound to silence.',
    },
    {
      nb: 'Departementet kan la noen observere helsepersonell i arbeid uten hinder av lovbestemt taushetsplikt.',
      nn: 'Departementet kan la nokon observere helsepersonell i arbeid utan hinder av lovfesta teieplikt.',
      en: 'The ministry may let somebody observe health personnel at work in spite of statutory confidentiality.',
    },
    {
      nb: 'En sakkyndig kan gi oppdragsgiveren det som er mottatt under oppdraget og betyr noe for det; pasienten skal vite om oppdraget.',
      nn: 'Ein sakkunnig kan gi oppdragsgivaren det som er motteke under oppdraget og har noko å seie for det; pasienten skal vite om oppdraget.',
      en: 'An appointed expert may tell the principal what was learnt during the assignment and matters to it; the patient is to know of the assignment.',
    },
  ],
  'hpl § 29 c': [
    {
      nb: 'Helsepersonell som har hatt pasienten, kan be om opplysninger for å lære eller sikre kvaliteten, om ikke pasienten motsetter seg det.',
      nn: 'Helsepersonell som har hatt pasienten, kan be om opplysningar for å lære eller sikre kvaliteten, om ikkje pasienten set seg imot.',
      en: 'Health personnel who have had the patient may ask for information to learn or to assure quality, unless the patient objects.',
    },
    {
      nb: 'Helsepersonell som har hatt pasienten, kan be om opplysninger for kvalitet eller egen læring, også automatisk.',
      nn: 'Helsepersonell som har hatt pasienten, kan be om opplysningar for kvalitet eller eiga læring, òg automatisk.',
      en: 'Health personnel who have had the patient may ask for information for quality or their own learning, also automatically.',
    },
    {
      nb: 'Helsepersonell som har hatt pasienten, kan be om tilgang til opplysninger for kvalitet eller egen læring.',
      nn: 'Helsepersonell som har hatt pasienten, kan be om tilgang til opplysningar for kvalitet eller eiga læring.',
      en: 'Health personnel who have had the patient may ask for access to information for quality or their own learning.',
    },
    {
      nb: 'Helsepersonell som har hatt pasienten, kan se opplysninger for egen læring eller kvalitet uten å be om det, og det skal dokumenteres.',
      nn: 'Helsepersonell som har hatt pasienten, kan sjå opplysningar for eiga læring eller kvalitet utan å be om det, og det skal dokumenterast.',
      en: 'Health personnel who have had the patient may see information for their own learning or quality without asking, and it is documented.',
    },
    {
      nb: 'Departementet kan gi forskrift om opplysninger til arbeidsgiveren.',
      nn: 'Departementet kan gi forskrift om opplysningar til arbeidsgivaren.',
      en: 'The ministry may make regulations on information to the employer.',
    },
  ],
  'hpl § 29 d': [
    {
      nb: 'En klinisk etikkomité kan få det den trenger for å gi råd, om ikke pasienten har motsatt seg det, og har selv taushetsplikt.',
      nn: 'Ein klinisk etikkomité kan få det som trengst for å gi råd, om ikkje pasienten har sett seg imot, og har sjølv teieplikt.',
      en: 'A clinical ethics committee may get what it needs to give advice, unless the patient has objected, and is itself bound to silence.',
    },
    {
      nb: 'Utlendingsmyndighetene kan få det som trengs om utlendinger med strafferettslig særreaksjon.',
      nn: 'Utlendingsstyresmaktene kan få det som trengst om utlendingar med strafferettsleg særreaksjon.',
      en: 'The immigration authorities may get what they need on foreigners under a special criminal sanction.',
    },
  ],
  'hpl § 29 e': [
    {
      nb: 'Lege eller tannlege i avdelingen kan lete frem opplysninger som egner seg i undervisning, om ikke pasienten motsetter seg det.',
      nn: 'Lege eller tannlege i avdelinga kan leite fram opplysningar som høver i undervisning, om ikkje pasienten set seg imot.',
      en: 'A doctor or dentist of the ward may look for information that is suited for teaching, unless the patient objects.',
    },
    {
      nb: 'Departementet kan gi dispensasjon til statistikk, forskning, kvalitet og styring når samtykke er umulig eller vanskelig å få.',
      nn: 'Departementet kan gi dispensasjon til statistikk, forsking, kvalitet og styring når samtykke er umogleg eller vanskeleg å få.',
      en: 'The ministry may dispense for statistics, research, quality and planning where consent is impossible or hard to get.',
    },
  ],
  'hpl § 29 f': [
    {
      nb: 'Departementet kan la noen observere helsepersonell i arbeid uten hinder av taushetsplikten.',
      nn: 'Departementet kan la nokon observere helsepersonell i arbeid utan hinder av teieplikta.',
      en: 'The ministry may let somebody observe health personnel at work in spite of confidentiality.',
    },
  ],
  'hpl § 30': [
    {
      nb: 'Helsepersonell skal gi Helsetilsynet og fylkesmannen det de krever for tilsynet, uten hinder av taushetsplikten.',
      nn: 'Helsepersonell skal gi Helsetilsynet og fylkesmannen det dei krev for tilsynet, utan hinder av teieplikta.',
      en: 'Health personnel must give the Board of Health Supervision and the county governor what they require for supervision, in spite of confidentiality.',
    },
    {
      nb: 'Alle som gir helse- og omsorgstjenester, skal gi tilsynsmyndigheten det den ber om, og kan gi opplysninger av eget tiltak.',
      nn: 'Alle som gir helse- og omsorgstenester, skal gi tilsynsstyresmakta det ho ber om, og kan gi opplysningar av eige tiltak.',
      en: 'All who give health and care services must give the supervisory authority what it asks for, and may inform it on their own initiative.',
    },
    {
      nb: 'Alle som gir helse- og omsorgstjenester, skal gi Helsetilsynet og statsforvalteren det de ber om, og kan gi opplysninger av eget tiltak.',
      nn: 'Alle som gir helse- og omsorgstenester, skal gi Helsetilsynet og statsforvaltaren det dei ber om, og kan gi opplysningar av eige tiltak.',
      en: 'All who give health and care services must give the Board of Health Supervision and the county governor what they ask for, and may inform them on their own initiative.',
    },
  ],
  'hpl § 31': [
    {
      nb: 'Nødetatene varsles når det trengs for å avverge alvorlig skade.',
      nn: 'Naudetatane blir varsla når det trengst for å avverje alvorleg skade.',
      en: 'The emergency services are alerted where needed to avert serious harm.',
    },
  ],
  'hpl § 32': [
    {
      nb: 'Helsepersonell varsler kommunen om behov for tiltak når pasienten samtykker, og uansett om rusbruk som truer et ufødt barn.',
      nn: 'Helsepersonell varslar kommunen om behov for tiltak når pasienten samtykkjer, og uansett om rusbruk som trugar eit ufødd barn.',
      en: 'Health personnel tell the municipality of needs where the patient consents, and in any case of substance use that endangers an unborn child.',
    },
    {
      nb: 'Helsepersonell varsler kommunen om behov for tiltak når pasienten samtykker, og uansett om rusbruk som truer et ufødt barn.',
      nn: 'Helsepersonell varslar kommunen om behov for tiltak når pasienten samtykkjer, og uansett om rusbruk som trugar eit ufødd barn.',
      en: 'Health personnel tell the municipality of needs where the patient consents, and in any case of substance use that endangers an unborn child.',
    },
  ],
  'hpl § 33': [
    {
      nb: 'Helsepersonell skal melde alvorlig bekymring for et barn til barneverntjenesten; ordlyden er ikke lest.',
      nn: 'Helsepersonell skal melde alvorleg uro for eit barn til barneverntenesta; ordlyden er ikkje lesen.',
      en: 'Health personnel report serious concern for a child to child welfare; the wording was not read.',
    },
    {
      nb: 'Mishandling, alvorlig sykdom uten behandling, udekkede særbehov, alvorlige atferdsvansker og fare for menneskehandel skal meldes, uten hinder av taushetsplikten.',
      nn: 'Mishandling, alvorleg sjukdom utan behandling, udekte særbehov, alvorlege åtferdsvanskar og fare for menneskehandel skal meldast, utan hinder av teieplikta.',
      en: 'Abuse, serious illness left untreated, unmet special needs, serious behavioural problems and danger of trafficking are reported, confidentiality notwithstanding.',
    },
    {
      nb: 'Alvorlig bekymring for et barn skal meldes til barnevernstjenesten, uten hinder av taushetsplikten; ordlyden er sluttet fra senere tekst.',
      nn: 'Alvorleg uro for eit barn skal meldast til barnevernstenesta, utan hinder av teieplikta; ordlyden er slutta frå seinare tekst.',
      en: 'Serious concern for a child is reported to child welfare, confidentiality notwithstanding; the wording is inferred from a later text.',
    },
    {
      nb: 'Barn som utsetter sin egen utvikling for alvorlig fare, skal meldes, ved siden av mishandling, sykdom og udekkede behov.',
      nn: 'Barn som set si eiga utvikling i alvorleg fare, skal meldast, ved sida av mishandling, sjukdom og udekte behov.',
      en: 'Children who put their own development in serious danger are reported, beside abuse, illness and unmet needs.',
    },
    {
      nb: 'Mishandling, alvorlig sykdom uten behandling, udekkede særbehov, alvorlige atferdsvansker og fare for menneskehandel skal meldes til barnevernstjenesten.',
      nn: 'Mishandling, alvorleg sjukdom utan behandling, udekte særbehov, alvorlege åtferdsvanskar og fare for menneskehandel skal meldast til barnevernstenesta.',
      en: 'Abuse, serious illness left untreated, unmet special needs, serious behavioural problems and danger of trafficking are reported to child welfare.',
    },
  ],
  'hpl § 33 (2) c': [
    {
      nb: 'Får et barn med funksjonsnedsettelse ikke den behandlingen eller opplæringen det særlig trenger, skal det meldes.',
      nn: 'Får eit barn med funksjonsnedsetjing ikkje den behandlinga eller opplæringa det særleg treng, skal det meldast.',
      en: "Where a disabled child's special need for treatment or training goes unmet, it is reported.",
    },
    {
      nb: 'Får et barn med funksjonsnedsettelse ikke den behandlingen eller opplæringen det særlig trenger, skal det meldes.',
      nn: 'Får eit barn med funksjonsnedsetjing ikkje den behandlinga eller opplæringa det særleg treng, skal det meldast.',
      en: "Where a disabled child's special need for treatment or training goes unmet, it is reported.",
    },
  ],
  'hpl § 34': [
    {
      nb: 'Lege, psykolog og optiker sier fra når helsen gjør noen uskikket til å kjøre eller fly.',
      nn: 'Lege, psykolog og optikar seier frå når helsa gjer nokon uskikka til å køyre eller fly.',
      en: 'Doctors, psychologists and opticians speak up where health makes someone unfit to drive or fly.',
    },
    {
      nb: 'Lege, psykolog og optiker sier fra når helsen gjør noen uskikket til å kjøre eller fly.',
      nn: 'Lege, psykolog og optikar seier frå når helsa gjer nokon uskikka til å køyre eller fly.',
      en: 'Doctors, psychologists and opticians speak up where health makes someone unfit to drive or fly.',
    },
  ],
  'hpl § 34 a': [
    {
      nb: 'Lege, psykolog og optiker kan si fra om svekket helse hos den som fører skinnegående kjøretøy eller fartøy, eller er los.',
      nn: 'Lege, psykolog og optikar kan seie frå om svekt helse hos den som fører skinnegåande køyretøy eller fartøy, eller er los.',
      en: 'Doctors, psychologists and opticians may report weakened health in whoever drives rail vehicles, navigates ships or is a pilot at sea.',
    },
  ],
  'hpl § 34 b': [
    {
      nb: 'Mishandling og alvorlig vanstell av dyr kan meldes til myndighetene.',
      nn: 'Mishandling og alvorleg vanstell av dyr kan meldast til styresmaktene.',
      en: 'Cruelty to animals and serious neglect may be reported to the authorities.',
    },
  ],
  'hpl § 35 (1)': [
    {
      nb: 'Lege eller jordmor skal melde fødsler til folkeregisteret.',
      nn: 'Lege eller jordmor skal melde fødslar til folkeregisteret.',
      en: 'A doctor or midwife reports births to the population register.',
    },
  ],
  'hpl § 36 (1)': [
    {
      nb: 'Leger skal gi erklæring om dødsfall som de får kjennskap til i arbeidet.',
      nn: 'Legar skal gi erklæring om dødsfall som dei får kjennskap til i arbeidet.',
      en: 'Doctors certify deaths that they learn of in their work.',
    },
  ],
  'hpl § 38': [
    {
      nb: 'Helsepersonell skulle melde betydelig personskade på pasienter til tilsynet; ordlyden fra 2012 er ikke lest.',
      nn: 'Helsepersonell skulle melde frå om betydeleg personskade på pasientar til tilsynet; ordlyden frå 2012 er ikkje lesen.',
      en: 'Health personnel had to report considerable injury to patients to the supervisory authority; the wording of 2012 was not read.',
    },
  ],
  'hpl § 38 a': [
    {
      nb: 'Helsepersonell skal raskt si fra til koordinerende enhet når noen trenger individuell plan og koordinator.',
      nn: 'Helsepersonell skal raskt seie frå til koordinerande eining når nokon treng individuell plan og koordinator.',
      en: 'Health personnel soon tell the coordinating unit where someone needs a plan and a coordinator.',
    },
  ],
  'hpl § 45 a': [
    {
      nb: 'Etter utskrivning skal et sammendrag sendes til dem som trenger det for å følge opp pasienten.',
      nn: 'Etter utskriving skal eit samandrag sendast til dei som treng det for å følgje opp pasienten.',
      en: 'After discharge a summary is sent to those who need it to follow up the patient.',
    },
  ],
  'hpl § 45 (1)': [
    {
      nb: 'Den som hjelper pasienten, skal få nødvendige journalopplysninger når pasienten ikke setter seg imot; elektronisk tilgang følger egne regler.',
      nn: 'Den som hjelper pasienten, skal få nødvendige journalopplysningar når pasienten ikkje set seg imot; elektronisk tilgang følgjer eigne reglar.',
      en: 'Whoever helps the patient must get the necessary parts of the record unless the patient objects; electronic access has rules of its own.',
    },
    {
      nb: 'Den som hjelper pasienten, skal få nødvendige journalopplysninger når pasienten ikke setter seg imot.',
      nn: 'Den som hjelper pasienten, skal få nødvendige journalopplysningar når pasienten ikkje set seg imot.',
      en: 'Whoever helps the patient must get the necessary parts of the record unless the patient objects.',
    },
    {
      nb: 'Den som hjelper pasienten, skal få nødvendige journalopplysninger når pasienten ikke setter seg imot, og kan få dem uansett ved nær og alvorlig fare.',
      nn: 'Den som hjelper pasienten, skal få nødvendige journalopplysningar når pasienten ikkje set seg imot, og kan få dei uansett ved nær og alvorleg fare.',
      en: 'Whoever helps the patient must get the necessary parts of the record unless the patient objects, and may get them anyway in imminent and serious danger.',
    },
  ],
  'hpl § 45 (1) sentence 2': [
    {
      nb: 'Elektronisk tilgang på tvers av virksomheter fulgte reglene i helseregisterloven.',
      nn: 'Elektronisk tilgang på tvers av verksemder følgde reglane i helseregisterlova.',
      en: 'Electronic access across enterprises followed the act on health registers.',
    },
    {
      nb: 'Journalen skal vise at annet helsepersonell har fått opplysninger.',
      nn: 'Journalen skal vise at anna helsepersonell har fått opplysningar.',
      en: 'The record must show that other health personnel were given information.',
    },
    {
      nb: 'Ved nær og alvorlig fare for eget liv eller for andre kunne journalopplysninger gis selv om pasienten nektet.',
      nn: 'Ved nær og alvorleg fare for eige liv eller for andre kunne journalopplysningar bli gitte sjølv om pasienten nekta.',
      en: 'In imminent and serious danger to the patient’s own life or to others, parts of the record could be given even against a refusal.',
    },
  ],
  'hpl § 45': [
    {
      nb: 'Den som hjelper pasienten, skal få nødvendige journalopplysninger når pasienten ikke setter seg imot; elektronisk tilgang følger egne regler.',
      nn: 'Den som hjelper pasienten, skal få nødvendige journalopplysningar når pasienten ikkje set seg imot; elektronisk tilgang følgjer eigne reglar.',
      en: 'Whoever helps the patient gets the needed record where the patient does not object; electronic access has its own rules.',
    },
    {
      nb: 'Den som hjelper pasienten, skal få nødvendige journalopplysninger når pasienten ikke setter seg imot.',
      nn: 'Den som hjelper pasienten, skal få nødvendige journalopplysningar når pasienten ikkje set seg imot.',
      en: 'Whoever helps the patient gets the needed record where the patient does not object.',
    },
    {
      nb: 'Den som hjelper pasienten, skal få nødvendige journalopplysninger når pasienten ikke setter seg imot, og kan få dem uansett ved nær og alvorlig fare.',
      nn: 'Den som hjelper pasienten, skal få nødvendige journalopplysningar når pasienten ikkje set seg imot, og kan få dei uansett ved nær og alvorleg fare.',
      en: 'Whoever helps the patient gets the needed record where the patient does not object, and may have it in any case in imminent, serious danger.',
    },
  ],
}
