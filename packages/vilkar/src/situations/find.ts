import { parseInput } from '@vilkar/core/edge'
import * as z from 'zod'
import { situations } from './index.js'
import type { Situation } from './situation.js'

/** Letters that people leave out on a foreign keyboard, or write in one of two ways. */
const plainLetters: Readonly<Record<string, string>> = {
  å: 'a',
  ä: 'a',
  æ: 'a',
  ø: 'o',
  ö: 'o',
  é: 'e',
  è: 'e',
  ê: 'e',
  ó: 'o',
  ò: 'o',
  ô: 'o',
  ü: 'u',
}

/** What says nothing of the matter, folded. A no does: it often is the matter. */
const small = new Set(
  (
    'og i pa er en et ei den det de som til for av om med at kan skal vil ma har fra hva hvem hvor ' +
    'nar vi du jeg seg sin eller men ein eit kva kven korleis vere hja fra eg nar dei the a an of to in ' +
    'is are it and or who what when with on for does do may must can we you i has'
  ).split(' '),
)

/** What somebody may look for: more than a few sentences is no search. */
const sayings = z.string().max(1000)

/** The words of a text that say something, as they would be written without signs and capitals. */
function wordsOf(text: string): readonly string[] {
  const plain = text.toLowerCase().replace(/[^a-z0-9 ]/g, (letter) => plainLetters[letter] ?? ' ')
  return plain.split(' ').filter((word) => word !== '' && !small.has(word))
}

/** How well two words fit: 2 for the same, 1 for a form or a compound of the same. */
function fit(one: string, other: string): 0 | 1 | 2 {
  if (one === other) return 2
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length >= 4 && long.startsWith(short)) return 1
  return short.length >= 6 && long.includes(short) ? 1 : 0
}

/**
 * Finds situations by words: those of a search box, or what somebody wrote.
 *
 * A word that few situations have counts for more than one that many have. Bokmål, nynorsk and English are found
 * alike; forms of a word and compounds count for less than the word itself.
 *
 * @param words - What is looked for, up to 1,000 characters.
 * @returns The situations that fit at least half as well as the best does, the best first; none where no word fits.
 * @throws {InvalidInput} When it is no text, or longer; codes `wrong-type`, `too-large`.
 * @example
 * ```ts
 * import { situationsOf } from 'vilkar'
 *
 * situationsOf('foreldrene er uenige')[0]?.id // => 'parents-disagree'
 * situationsOf('fristbrot')[0]?.questions // => ['priority.missed-deadline']
 * situationsOf('') // => []
 * ```
 */
export function situationsOf(words: string): readonly Situation[] {
  const scores = situations.map(() => 0)
  const known = situations.map(({ words: { nb, nn, en } }) =>
    [...nb, ...nn, ...en].flatMap(wordsOf),
  )
  for (const sought of new Set(wordsOf(parseInput(sayings, words)))) {
    const fits = known.map((each) => Math.max(0, ...each.map((word) => fit(sought, word))))
    const met = fits.filter((each) => each > 0).length
    for (const [at, each] of fits.entries()) {
      if (each > 0) scores[at] = (scores[at] ?? 0) + each / met
    }
  }
  const best = Math.max(...scores)
  return situations
    .map((situation, at) => ({ situation, score: scores[at] ?? 0 }))
    .filter(({ score }) => score > 0 && score >= best / 2)
    .sort((one, other) => other.score - one.score)
    .map(({ situation }) => situation)
}
