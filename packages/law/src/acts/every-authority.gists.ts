import type { EachLanguage, GistsOfAct } from '../texts/types.js'
import type * as register from './every-authority.js'

/* What each wording says, in our own words. */

/** Forvaltningsloven, LOV-1967-02-10. */
export const fvl: GistsOfAct<typeof register.fvl, EachLanguage> = {
  'fvl § 1': [
    {
      nb: 'Loven gjelder organer for stat og kommune, og private bare når de treffer enkeltvedtak eller gir forskrift.',
      nn: 'Lova gjeld organ for stat og kommune, og private berre når dei gjer enkeltvedtak eller gir forskrift.',
      en: 'The act covers bodies of state and municipality, and private ones only where they make individual decisions or regulations.',
    },
  ],
  'fvl § 11 (2)': [
    {
      nb: 'Forvaltningen skal vurdere om en part trenger veiledning, og gi den når parten spør eller noe tilsier det.',
      nn: 'Forvaltninga skal vurdere om ein part treng rettleiing, og gi henne når parten spør eller noko tilseier det.',
      en: 'The administration considers whether a party needs guidance, and gives it where the party asks or something calls for it.',
    },
  ],
  'fvl § 11 (3)': [
    {
      nb: 'Den som spør om rettighetene sine i et konkret forhold, skal få veiledning selv om ingen sak er i gang.',
      nn: 'Den som spør om rettane sine i eit konkret tilhøve, skal få rettleiing sjølv om inga sak er i gang.',
      en: 'Whoever asks about their rights in a concrete matter is guided, also where no case is under way.',
    },
  ],
  'fvl § 11 e': [
    {
      nb: 'Forvaltningsorganer skal ikke bruke barn som tolk, unntatt i nødssituasjoner og når det er forsvarlig ut fra hensynet til barnet.',
      nn: 'Forvaltningsorgan skal ikkje bruke barn som tolk, unnateke i naudsituasjonar og når det er forsvarleg ut frå omsynet til barnet.',
      en: 'Administrative bodies must not use children as interpreters, save in emergencies and where it is justifiable in view of the child.',
    },
  ],
  'fvl § 12 (4)': [
    {
      nb: 'Den som klager for en annen og ikke er advokat, viser skriftlig fullmakt; en advokat gjør det bare når organet har grunn til å be om den.',
      nn: 'Den som klagar for ein annan og ikkje er advokat, viser skriftleg fullmakt; ein advokat gjer det berre når organet har grunn til å be om henne.',
      en: 'Whoever acts for another and is no lawyer shows a written authority; a lawyer does so only where the body has reason to ask for it.',
    },
  ],
  'fvl § 13': [
    {
      nb: 'Den som arbeider for forvaltningen, skal tie om folks personlige forhold.',
      nn: 'Den som arbeider for forvaltninga, skal teie om personlege tilhøve hos folk.',
      en: "Whoever works for the administration keeps silent on people's personal matters.",
    },
  ],
  'fvl § 13 a': [
    {
      nb: 'Taushetsplikten viker når den opplysningene gjelder, samtykker, eller ingen trenger vernet.',
      nn: 'Teieplikta vik når den opplysningane gjeld, samtykkjer, eller ingen treng vernet.',
      en: 'Confidentiality yields where the one protected consents, or nobody needs the protection.',
    },
  ],
  'fvl § 13 b': [
    {
      nb: 'Opplysninger kan brukes til det de er innhentet for, og deles i angitte tilfeller.',
      nn: 'Opplysningar kan brukast til det dei er henta inn for, og delast i oppgitte tilfelle.',
      en: 'Information may be used for what it was gathered for, and shared in listed cases.',
    },
    {
      nb: 'Opplysninger kan brukes til det de er innhentet for, og deles i angitte tilfeller, blant annet for å avverge fare for noens liv eller helse.',
      nn: 'Opplysningar kan brukast til det dei er henta inn for, og delast i oppgitte tilfelle, mellom anna for å avverje fare for livet eller helsa til nokon.',
      en: "Information may be used for what it was gathered for, and shared in listed cases, among them to avert danger to someone's life or health.",
    },
  ],
  'fvl § 13 g': [
    {
      nb: 'Kongen kan ved forskrift åpne for mer deling mellom bestemte organer.',
      nn: 'Kongen kan ved forskrift opne for meir deling mellom bestemte organ.',
      en: 'The King may by regulation open for more sharing between set authorities.',
    },
  ],
  'fvl § 23': [
    {
      nb: 'Et vedtak skrives ned, hvis ikke det ville være særlig tungvint i praksis.',
      nn: 'Eit vedtak blir skrive ned, om ikkje det ville vere særleg tungvint i praksis.',
      en: 'A decision is put in writing, unless that would be especially burdensome in practice.',
    },
  ],
  'fvl § 24 (1)': [
    {
      nb: 'Et vedtak begrunnes, og begrunnelsen gis når vedtaket treffes.',
      nn: 'Eit vedtak blir grunngitt, og grunngivinga kjem når vedtaket blir gjort.',
      en: 'A decision is given with reasons, at the time when it is made.',
    },
  ],
  'fvl § 25 (1)': [
    {
      nb: 'Begrunnelsen nevner reglene, hvis ikke parten kjenner dem, og forklarer dem eller spørsmålet så langt det trengs for å forstå vedtaket.',
      nn: 'Grunngivinga nemner reglane, om ikkje parten kjenner dei, og forklarer dei eller spørsmålet så langt det trengst for å forstå vedtaket.',
      en: 'The reasons name the rules, unless the party knows them, and explain them or the question as far as is needed to understand the decision.',
    },
  ],
  'fvl § 25 (2)': [
    {
      nb: 'Begrunnelsen nevner fakta i saken, eller viser til en fremstilling som parten har gitt eller kjenner.',
      nn: 'Grunngivinga nemner fakta i saka, eller viser til ei framstilling som parten har gitt eller kjenner.',
      en: 'The reasons name the facts, or refer to an account that the party gave or knows.',
    },
  ],
  'fvl § 27 (3)': [
    {
      nb: 'Den som får beskjed om et vedtak, får vite hvor, hvordan og innen når det kan klages, om innsyn i saken og, der det er grunn til det, om utsettelse og vilkår for søksmål.',
      nn: 'Den som får melding om eit vedtak, får vite kvar, korleis og innan når det kan klagast, om innsyn i saka og, der det er grunn til det, om utsetjing og vilkår for søksmål.',
      en: 'Whoever is told of a decision is told where, how and by when to complain, of access to the case and, where there is cause, of suspension and the conditions for going to court.',
    },
  ],
  'fvl § 28': [
    {
      nb: 'Et enkeltvedtak kan klages inn for det organet som er nærmest over det som traff det, i kommunen for et organ der om ikke annet er bestemt.',
      nn: 'Eit enkeltvedtak kan klagast inn for organet som er nærast over det som gjorde det, i kommunen for eit organ der om ikkje anna er fastsett.',
      en: 'One may complain of an individual decision to the body next above the one that made it; in a municipality to a body there unless something else is laid down.',
    },
  ],
  'fvl § 29 (1)': [
    {
      nb: 'Fristen for å klage er tre uker fra vedtaket er gjort kjent.',
      nn: 'Fristen for å klage er tre veker frå vedtaket er gjort kjent.',
      en: 'Complaints are due within three weeks of being told of the decision.',
    },
  ],
  'fvl § 29 (4)': [
    {
      nb: 'I særlige tilfeller kan fristen for å klage forlenges før den er ute.',
      nn: 'I særlege tilfelle kan klagefristen forlengjast før han er ute.',
      en: 'In special cases the time for complaining may be extended before it has run out.',
    },
  ],
  'fvl § 30': [
    {
      nb: 'Klagen er i tide når den er postlagt før fristen er ute, og fristen regnes etter domstolloven.',
      nn: 'Klaga er i rett tid når ho er postlagd før fristen er ute, og fristen blir rekna etter domstollova.',
      en: 'A complaint is in time if it is posted before the limit has run out, which is counted by the Courts Act.',
    },
  ],
  'fvl § 31': [
    {
      nb: 'En klage som kommer for sent, kan likevel behandles når forsinkelsen er unnskyldelig eller særlige grunner taler for det, men ikke etter et år.',
      nn: 'Ei klage som kjem for seint, kan likevel behandlast når forseinkinga er orsakeleg eller særlege grunnar taler for det, men ikkje etter eit år.',
      en: 'A late complaint may still be heard where the delay is excusable or special reasons call for it, but not after a year.',
    },
  ],
  'fvl § 32': [
    {
      nb: 'En klage settes frem for den som traff vedtaket, er undertegnet, nevner vedtaket og endringen som ønskes, og kan rettes innen en kort frist.',
      nn: 'Ei klage blir sett fram for den som gjorde vedtaket, er underskriven, nemner vedtaket og endringa som er ønskt, og kan rettast innan ein kort frist.',
      en: 'A complaint is put to whoever made the decision, is signed, names the decision and the change that is wanted, and can be mended within a short time.',
    },
  ],
}

/** Domstolloven, LOV-1915-08-13-5. */
export const dl: GistsOfAct<typeof register.dl, EachLanguage> = {
  'dl § 148 (1)': [
    {
      nb: 'En frist i dager regnes fra dagen etter den da den begynner å løpe.',
      nn: 'Ein frist i dagar blir rekna frå dagen etter den då han tek til å gå.',
      en: 'A limit in days is counted from the day after the one on which it begins to run.',
    },
  ],
  'dl § 148 (2)': [
    {
      nb: 'En frist i uker ender på samme ukedag som den begynte.',
      nn: 'Ein frist i veker endar på same vekedag som han tok til.',
      en: 'A limit in weeks ends on the same day of the week as it began.',
    },
  ],
  'dl § 149 (1)': [
    {
      nb: 'Ender fristen på en lørdag eller helligdag, flyttes den til neste virkedag.',
      nn: 'Endar fristen på ein laurdag eller heilagdag, blir han flytta til neste yrkedag.',
      en: 'A limit that ends on a Saturday or a public holiday moves to the next working day.',
    },
  ],
}

/** Helligdagsfredloven, LOV-1995-02-24-12. */
export const hfl: GistsOfAct<typeof register.hfl, EachLanguage> = {
  'hfl § 2': [
    {
      nb: 'Lovens liste over helligdager; eldre ordlyd er ikke lest.',
      nn: 'Lista over heilagdagar i lova; eldre ordlyd er ikkje lesen.',
      en: 'The act’s list of holidays; the older wording was not read.',
    },
    {
      nb: 'Søndager, nyttårsdag, dagene i påsken, Kristi himmelfartsdag, pinsen og de to juledagene er helligdager.',
      nn: 'Søndagar, nyttårsdag, dagane i påska, Kristi himmelfartsdag, pinsa og dei to juledagane er heilagdagar.',
      en: 'Sundays, New Year’s Day, the days of Easter, Ascension Day, Whitsun and the two days of Christmas are public holidays.',
    },
  ],
}

/** Lov om 1. og 17. mai som høgtidsdager, LOV-1947-04-26-1. */
export const hgtl: GistsOfAct<typeof register.hgtl, EachLanguage> = {
  'hgtl § 1': [
    {
      nb: '1. og 17. mai er likestilt med søndager.',
      nn: '1. og 17. mai er jamstelte med søndagar.',
      en: '1 and 17 May count as Sundays.',
    },
  ],
}

/** Straffeloven, LOV-2005-05-20-28. */
export const strl: GistsOfAct<typeof register.strl, EachLanguage> = {
  'strl § 196': [
    {
      nb: 'Den som regner det som sikkert eller mest sannsynlig at visse alvorlige lovbrudd vil skje, skal prøve å avverge dem, også om taushetsplikten ellers gjelder.',
      nn: 'Den som reknar det som sikkert eller mest sannsynleg at visse alvorlege lovbrot vil skje, skal prøve å avverje dei, òg om teieplikta elles gjeld.',
      en: 'Whoever finds it certain or most likely that certain serious offences will be committed must try to avert them, even where confidentiality otherwise applies.',
    },
    {
      nb: 'Den som regner det som sikkert eller mest sannsynlig at visse alvorlige lovbrudd vil skje, skal prøve å avverge dem, også om taushetsplikten ellers gjelder.',
      nn: 'Den som reknar det som sikkert eller mest sannsynleg at visse alvorlege lovbrot vil skje, skal prøve å avverje dei, òg om teieplikta elles gjeld.',
      en: 'Whoever finds it certain or most likely that certain serious offences will be committed must try to avert them, even where confidentiality otherwise applies.',
    },
  ],
}
