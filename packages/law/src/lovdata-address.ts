import { acts } from './acts.js'
import type { Citation } from './citation.js'
import { parseCitation } from './parse-citation.js'

/**
 * Gives the address of a provision at Lovdata.
 *
 * The address shows the text of today, whatever the day asked about: where a section's number has
 * been given to another rule, that rule.
 *
 * @param citation - A registered citation of any kind.
 * @returns The section's address; the act's own for a chapter, and that in Lovdata's archive for a
 *   repealed act; `undefined` for an interpretation or a source.
 * @example
 * ```ts
 * import { lovdataAddress } from '@vilkar/law'
 * lovdataAddress('pbrl § 4-3 (1) c') // => 'https://lovdata.no/lov/1999-07-02-63/§4-3'
 * lovdataAddress('hrf § 17') // => 'https://lovdata.no/forskrift/2011-12-16-1256/§17'
 * ```
 */
export function lovdataAddress(citation: Citation): string | undefined {
  const parsed = parseCitation(citation)
  if (parsed.kind !== 'section' && parsed.kind !== 'chapter') return undefined
  const { id, kind, repealed } = acts[parsed.act]
  const number = id.slice('LOV-'.length)
  const [folder, archive] = kind === 'act' ? ['lov', 'NLO/lov'] : ['forskrift', 'SFO/forskrift']
  if (repealed !== undefined) return `https://lovdata.no/dokument/${archive}/${number}`
  const place = parsed.kind === 'section' ? `/§${parsed.section.replace(' ', '')}` : ''
  return `https://lovdata.no/${folder}/${number}${place}`
}
