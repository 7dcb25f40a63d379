// What each runtime is asked, and a digest of all that it says. Runs where nothing but the language exists.
import { calls, schemas } from './smoke.mjs'

/** @typedef {import('vilkar/catalogue').TestVector} TestVector */

/**
 * Answers the vectors and makes the calls of the smoke test.
 *
 * @param {any} modules every entry point, by its name
 * @param {readonly Pick<TestVector, 'decision' | 'on' | 'input' | 'presume'>[]} vectors
 * @returns {Promise<string>} how much was said, the digest of all answers, and that of them and the JSON Schemas
 */
export async function digestOf(modules, vectors) {
  const questions = Object.assign(
    {},
    ...['consent', 'individual-plan', 'priority', 'responsibility', 'cooperation'].flatMap((name) =>
      Object.entries(modules[`@vilkar/${name}`])
        .filter(([exported]) => /Decisions$/.test(exported))
        .map(([, decisions]) => decisions),
    ),
  )
  const { ask } = modules['@vilkar/law']
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  const written = () =>
    [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
  /** @param {unknown} value */
  const add = (value) => {
    const text = JSON.stringify(value)
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      high = Math.imul(high ^ code, 2654435761)
      low = Math.imul(low ^ code, 1597334677)
    }
  }
  for (const { decision, input, on, presume } of vectors)
    add(ask(questions[decision], input, { on, ...(presume === false && { presume }) }))
  for (const call of calls) add(await call(modules))
  const answers = written()
  add(schemas(modules))
  return `${vectors.length} vectors, ${calls.length} calls, answers ${answers}, with schemas ${written()}`
}
