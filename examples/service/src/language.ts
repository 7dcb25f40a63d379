import type { Language } from '@vilkar/core'

const languages: Readonly<Record<string, Language>> = { nb: 'nb', no: 'nb', nn: 'nn', en: 'en' }

/** The language that a caller would rather have: the first of the highest weight; bokmål where none is named. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '').split(',').flatMap((part) => {
    const [tag = '', ...parameters] = part.split(';').map((each) => each.trim())
    const language = languages[tag.toLowerCase().split('-')[0] ?? '']
    const weight = parameters.find((each) => each.startsWith('q='))?.slice(2) ?? '1'
    return language === undefined ? [] : [{ language, weight: Number(weight) }]
  })
  const [first] = wanted.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)
  return first?.language ?? 'nb'
}
