import type { Locale } from '../model/locales.ts'

/*
 * What people write for a thing, and what the pages call it. The index holds the words of the pages alone: who asks
 * with another word is asked for in theirs.
 */

/** Words for one thing. */
export interface Synonyms {
  /** What the pages say: each of them is looked for. */
  readonly said: readonly string[]
  /** What people also write. */
  readonly asked: readonly string[]
}

const nb: readonly Synonyms[] = [
  {
    said: ['beslutningskompetanse', 'samtykkekompetanse'],
    asked: ['avgjerdskompetanse', 'samtykkekompetent', 'beslutningskompetent'],
  },
  {
    said: ['brukerstyrt personlig assistanse'],
    asked: ['bpa', 'brukarstyrt personleg assistanse', 'personlig assistent'],
  },
  { said: ['individuell plan'], asked: ['ip', 'individuelle planer', 'individuell plan (ip)'] },
  {
    said: ['virkedager'],
    asked: [
      'virkedag',
      'virkedagar',
      'verkedagar',
      'yrkedag',
      'yrkedager',
      'yrkedagar',
      'arbeidsdager',
    ],
  },
  { said: ['pårørende'], asked: ['pårørande', 'familien', 'nære familiemedlemmer'] },
  {
    said: ['kommunale helse- og omsorgstjenester'],
    asked: [
      'førstelinje',
      'førstelinjen',
      'førstelinjetjenesten',
      'primærhelsetjenesten',
      'fyrstelinja',
    ],
  },
  {
    said: ['spesialisthelsetjenesten'],
    asked: ['andrelinje', 'andrelinjen', 'andrelinjetjenesten', 'spesialisthelsetenesta'],
  },
  { said: ['henvisning'], asked: ['tilvisning', 'tilvising', 'rekvisisjon'] },
  { said: ['koordinerende enhet'], asked: ['ke', 'koordinerande eining'] },
  { said: ['barnehabilitering'], asked: ['habu', 'barnehabiliteringa'] },
  { said: ['PPT'], asked: ['pp-tjenesten', 'pedagogisk-psykologisk tjeneste', 'pp-tenesta'] },
  { said: ['taushetsplikt'], asked: ['teieplikt', 'konfidensialitet'] },
  { said: ['avlastning'], asked: ['avlasting', 'avlastningsbolig'] },
]

const nn: readonly Synonyms[] = [
  {
    said: ['avgjerdskompetanse', 'samtykkekompetanse'],
    asked: ['beslutningskompetanse', 'avgjerdskompetent', 'samtykkekompetent'],
  },
  {
    said: ['brukarstyrt personleg assistanse'],
    asked: ['bpa', 'brukerstyrt personlig assistanse', 'personleg assistent'],
  },
  { said: ['individuell plan'], asked: ['ip', 'individuelle planar', 'individuell plan (ip)'] },
  {
    said: ['yrkedagar'],
    asked: [
      'yrkedag',
      'yrkedager',
      'virkedag',
      'virkedagar',
      'virkedager',
      'verkedagar',
      'arbeidsdagar',
    ],
  },
  { said: ['pårørande'], asked: ['pårørende', 'familien', 'nære familiemedlemmer'] },
  {
    said: ['kommunale helse- og omsorgstenester'],
    asked: [
      'førstelinje',
      'førstelinja',
      'førstelinjetenesta',
      'primærhelsetenesta',
      'fyrstelinja',
    ],
  },
  {
    said: ['spesialisthelsetenesta'],
    asked: ['andrelinje', 'andrelinja', 'andrelinjetenesta', 'spesialisthelsetjenesten'],
  },
  { said: ['tilvising'], asked: ['tilvisning', 'henvisning', 'rekvisisjon'] },
  { said: ['koordinerande eining'], asked: ['ke', 'koordinerende enhet'] },
  { said: ['barnehabilitering'], asked: ['habu', 'barnehabiliteringa'] },
  { said: ['PPT'], asked: ['pp-tenesta', 'pedagogisk-psykologisk teneste', 'pp-tjenesten'] },
  { said: ['teieplikt'], asked: ['taushetsplikt', 'konfidensialitet'] },
  { said: ['avlasting'], asked: ['avlastning', 'avlastingsbustad'] },
]

/** The synonyms of the languages that have any. */
export const synonyms: Readonly<Partial<Record<Locale, readonly Synonyms[]>>> = { nb, nn }

/** A word as it stands alone in a text, whatever its case. */
const alone = (word: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${word.replaceAll(/[()[\]+*?.]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'iu',
  )

/** The word of a group that a text holds, the longest where it holds several. */
function heldIn(text: string, { said, asked }: Synonyms): RegExp | undefined {
  const longestFirst = [...said, ...asked].sort((a, b) => b.length - a.length)
  return longestFirst.map(alone).find((word) => word.test(text))
}

/**
 * Says what to look for when a reader looks for something: the same, in each of the words that the pages have for it.
 *
 * @param locale - The language of the pages.
 * @param text - What the reader wrote.
 * @returns The texts to look for.
 */
export function expanded(locale: Locale, text: string): readonly string[] {
  const texts = (synonyms[locale] ?? []).reduce<readonly string[]>(
    (found, group) =>
      found.flatMap((each) => {
        const word = heldIn(each, group)
        return word === undefined ? [each] : group.said.map((said) => each.replace(word, said))
      }),
    [text],
  )
  return [...new Set(texts)]
}
