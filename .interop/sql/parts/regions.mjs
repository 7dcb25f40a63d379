// Every region of every question on every stretch of days.
import { compareRegions } from '../compare.mjs'
import { everyStretch } from '../questions.mjs'
import { regionsOf, someRegionsOf } from '../regions.mjs'

/** @typedef {import('../engines/engine.mjs').Engine} Engine */
/** @typedef {import('../prove.mjs').Limits} Limits */

/** Tells whether a question has no more regions than some number. */
function hasAtMost(limit, regions) {
  if (limit === Infinity) return true
  const walk = regions[Symbol.iterator]()
  for (let at = 0; at <= limit; at++) if (walk.next().done === true) return true
  return false
}

/** From how many cases on a stretch is told of by itself. */
const long = 1_000_000

/**
 * @param {Engine} engine
 * @param {Limits} limits
 * @param {object} which
 * @param {boolean} which.withUnknown whether any inputs may be unknown
 * @param {boolean} [which.presume]
 * @param {boolean} [which.inFull] whether all columns of the answer are compared, or the status and the outcome alone
 * @param {number} which.most the most cases of a question on a stretch; where it has more, so many by chance
 */
export async function proveRegions(engine, limits, which) {
  const { withUnknown, presume = true, inFull = true, most } = which
  const stretches = everyStretch(limits.questions)
  const end = performance.now() + limits.seconds * 1000
  let [cases, whole, looked] = [0, 0, 0]
  for (const { question, on } of stretches) {
    if (performance.now() > end) break
    const isWhole = hasAtMost(most, regionsOf(question, on, withUnknown))
    const regions = isWhole
      ? regionsOf(question, on, withUnknown)
      : someRegionsOf(question, on, most)
    const compared = await compareRegions(engine, question, on, regions, { presume, inFull })
    if (compared > long)
      console.log(`  … ${question.id} on ${on}: ${compared.toLocaleString('en')}`)
    cases += compared
    looked++
    if (isWhole) whole++
  }
  const of = looked < stretches.length ? `${looked} of ${stretches.length}` : `all ${looked}`
  const known = withUnknown ? 'with any inputs unknown' : 'that are wholly known'
  return {
    cases,
    what: `regions ${known}${presume ? '' : ', nothing presumed'}${inFull ? '' : ', status and outcome alone'}: ${of} stretches of the questions, ${whole} of them whole`,
  }
}
