import { explain } from '@vilkar/core/explain'
import { answersOf, assessCase, situations, type CaseDomain, type Situation } from 'vilkar'
import { tryItTexts } from '../texts/try-it/index.ts'
import type { Drafts } from '../try-it/address.ts'
import { caseFields } from '../try-it/case/fields.ts'
import { caseAddress } from '../try-it/case/file.ts'
import { wordsOf } from '../try-it/words.ts'
import { pageAddress, ruleAddress } from './addresses.ts'
import { decisionOf } from './decisions.ts'
import { domainOf, domains } from './domains.ts'
import type { Locale } from './locales.ts'
import { questionOf } from './titles.ts'
import { textsOf, words } from './words.ts'

/** A question of a situation, and what its example is answered. */
interface Asked {
  readonly question: string
  readonly address: string
  /** The answer in words; absent where the example leaves it open. */
  readonly answer?: string
}

/** A situation in the words of a language. */
export interface ShownSituation {
  readonly id: string
  readonly said: string
  readonly alsoSaid: readonly string[]
  readonly asked: readonly Asked[]
  readonly facts: readonly string[]
  readonly on: string
  /** The address at which the example can be tried. */
  readonly tryIt: string
}

/** Writes what a case file holds as it would be filled in: `person.age`, `consent.parents.0.says`. */
function draftsOf(value: unknown, name: string): readonly (readonly [string, string])[] {
  if (typeof value === 'boolean') return [[name, value ? 'yes' : 'no']]
  if (typeof value === 'string' || typeof value === 'number') return [[name, String(value)]]
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, each]) =>
    draftsOf(each, name === '' ? key : `${name}.${key}`),
  )
  return Array.isArray(value) ? [[name, String(value.length)], ...inner] : inner
}

function shown(locale: Locale, situation: Situation): ShownSituation {
  const { id, questions, facts, example } = situation
  const { on, file } = example
  const { rules } = words[locale]
  const fields = caseFields(rules, wordsOf(tryItTexts[locale], rules.consent.common), on)
  const labels = new Map(fields.map(({ name, label }) => [name, label]))
  const answers = new Map(
    answersOf(assessCase(file, { on })).map(({ question, answer }) => [question, answer]),
  )
  const drafts: Drafts = Object.fromEntries(draftsOf(file, ''))
  const [said, ...alsoSaid] = situation.words[locale]
  return {
    id,
    said,
    alsoSaid,
    asked: questions.map((question) => {
      const answer = answers.get(question)
      return {
        question: questionOf(locale, question),
        address: ruleAddress(locale, question),
        ...(answer?.status === 'determined' && {
          answer: explain(decisionOf(question), answer, textsOf(locale, question)).answer ?? '',
        }),
      }
    }),
    facts: facts.map((place) => {
      const label = labels.get(place)
      if (label === undefined) throw new Error(`${id}: no form asks for ${place}`)
      return label
    }),
    on,
    tryIt: `${pageAddress(locale, 'tryIt')}${caseAddress({ on, presume: true, drafts }, fields)}`,
  }
}

/**
 * Lists the situations in the words of a language, by the domain of their first question.
 *
 * @param locale - The language.
 * @returns The domains in which there are any, with their situations.
 */
export function situationsByDomain(
  locale: Locale,
): readonly { readonly domain: CaseDomain; readonly situations: readonly ShownSituation[] }[] {
  return domains.flatMap((domain) => {
    const own = situations.filter(({ questions: [first] }) => domainOf(first) === domain)
    return own.length === 0
      ? []
      : [{ domain, situations: own.map((situation) => shown(locale, situation)) }]
  })
}
