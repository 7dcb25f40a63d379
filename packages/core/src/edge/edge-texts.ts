import { kernelTexts } from '../error/kernel-texts.js'

/** What is said of each kind of bad input; `{detail}` holds allowed values or a limit. */
export const edgeTexts = {
  ...kernelTexts,
  'not-a-document': {
    nb: 'Fri tekst kan ikke kontrolleres. Gi opplysningene som et objekt med disse feltene: {detail}.',
    nn: 'Fri tekst kan ikkje kontrollerast. Gi opplysningane som eit objekt med desse felta: {detail}.',
    en: 'Free text cannot be checked. Give what it says as an object with these fields: {detail}.',
  },
  'identity-number': {
    nb: 'Ser ut som et fødselsnummer eller D-nummer. Bruk en egen referanse; slike numre trengs aldri.',
    nn: 'Ser ut som eit fødselsnummer eller D-nummer. Bruk ein eigen referanse; slike nummer trengst aldri.',
    en: 'Looks like a national identity number. Use a reference of your own; such numbers are never needed.',
  },
  'not-a-reference': {
    nb: 'Må være en referanse på 1 til 100 tegn: bokstaver, tall og . : / | # _ -, uten mellomrom.',
    nn: 'Må vere ein referanse på 1 til 100 teikn: bokstavar, tal og . : / | # _ -, utan mellomrom.',
    en: 'Must be a reference of 1 to 100 characters: letters, digits and . : / | # _ -, without spaces.',
  },
  'not-a-birth-date': {
    nb: 'Må være en fødselsdato skrevet ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD.',
    nn: 'Må vere ein fødselsdato skriven ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD.',
    en: 'Must be a birth date written YYYY, YYYY-MM or YYYY-MM-DD.',
  },
  'not-an-age': {
    nb: 'Må være en alder i hele år fra 0 til 130, eller et spenn med min og max, for eksempel fra 12 til 15.',
    nn: 'Må vere ein alder i heile år frå 0 til 130, eller eit spenn med min og max, til dømes frå 12 til 15.',
    en: 'Must be an age in whole years from 0 to 130, or a band with min and max, for instance from 12 to 15.',
  },
  'age-of-one-day': {
    nb: 'En alder gjelder én dag. Oppgi fødselsdatoen, så langt den er kjent.',
    nn: 'Ein alder gjeld éin dag. Oppgje fødselsdatoen, så langt han er kjend.',
    en: 'An age holds on one day. State the birth date, as far as it is known.',
  },
  'born-after-the-day': {
    nb: 'Fødselsdatoen kan ikke være etter dagen det spørres om.',
    nn: 'Fødselsdatoen kan ikkje vere etter dagen det blir spurt om.',
    en: 'The birth date cannot be after the day asked about.',
  },
  'too-late': {
    nb: 'Kan ikke være etter {detail}.',
    nn: 'Kan ikkje vere etter {detail}.',
    en: 'Cannot be after {detail}.',
  },
  'out-of-range': {
    nb: 'Utenfor det tillatte området: {detail}.',
    nn: 'Utanfor det tillatne området: {detail}.',
    en: 'Outside the allowed range: {detail}.',
  },
  renamed: {
    nb: 'Feltet er nå {detail}.',
    nn: 'Feltet er no {detail}.',
    en: 'This field is now {detail}.',
  },
  'not-carried-over': {
    nb: 'Kan ikke føres over som det står. Oppgi i stedet {detail}.',
    nn: 'Kan ikkje førast over som det står. Oppgje i staden {detail}.',
    en: 'Cannot be carried over as it stands. State instead {detail}.',
  },
  'does-not-agree': {
    nb: 'Opplysningen stemmer ikke med {detail}.',
    nn: 'Opplysninga stemmer ikkje med {detail}.',
    en: 'This does not agree with {detail}.',
  },
  'too-large': {
    nb: 'For mye innhold. Grensen er {detail}.',
    nn: 'For mykje innhald. Grensa er {detail}.',
    en: 'Too much content. The limit is {detail}.',
  },
  'not-plain-data': {
    nb: 'Må være rene data som kan skrives som JSON.',
    nn: 'Må vere reine data som kan skrivast som JSON.',
    en: 'Must be plain data that can be written as JSON.',
  },
  'not-mapped': {
    nb: 'Si hvilken kolonne det står i, eller null hvis det er ukjent for alle.',
    nn: 'Sei kva kolonne det står i, eller null om det er ukjent for alle.',
    en: 'Say in which column it stands, or null if it is unknown of everybody.',
  },
  'not-a-name': {
    nb: 'Må være et navn på 1 til 128 tegn, uten styretegn.',
    nn: 'Må vere eit namn på 1 til 128 teikn, utan styreteikn.',
    en: 'Must be a name of 1 to 128 characters, without control characters.',
  },
  'name-taken': {
    nb: 'Navnet er brukt alt, eller brukes i svaret. Gi kolonnen et annet navn.',
    nn: 'Namnet er alt brukt, eller blir brukt i svaret. Gi kolonnen eit anna namn.',
    en: 'The name is used already, or used in the answer. Give the column another name.',
  },
  'not-valid': {
    nb: 'Verdien er ikke gyldig her.',
    nn: 'Verdien er ikkje gyldig her.',
    en: 'Not valid here.',
  },
} as const
