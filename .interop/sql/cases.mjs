// Cases with the answers of `prepare`, in a file that every engine can load: a line holds a case and the number of its
// answer, which stands written out in a second file.
import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { possibleOutcomes, prepare } from '@vilkar/core'
import { readingOf } from '@vilkar/law'

/** @typedef {import('@vilkar/core').Decision} Decision */
/** @typedef {Readonly<Record<string, unknown>>} Given */
/** @typedef {{ cases: string, answers: string, count: number }} Files */

/**
 * The columns in which an answer of `prepare` is told, as a statement tells it.
 *
 * @type {readonly import('@vilkar/sql').AnswerColumn[]}
 */
export const told = [
  'status',
  'outcome',
  'possible',
  'needed',
  'presumed',
  'rows',
  'law_read_through',
]

/** @param {readonly string[]} items */
const list = (items) => items.join(' | ')

/**
 * Answers as a statement should.
 *
 * @param {Decision} question
 * @param {string} on
 * @param {boolean} presume
 * @returns {(given: Given) => readonly string[]}
 */
export function answering(question, on, presume) {
  const { answer } = prepare(question, { on, presume })
  const names = Object.keys(question.inputs)
  return (given) => {
    const told = answer(/** @type {any} */ (given))
    if (told.status === 'not-in-force') return [told.status, '', '', '', '', '', '']
    const needed = told.status === 'undetermined' ? told.needed : []
    return [
      told.status,
      told.status === 'determined' ? told.outcome : '',
      list(possibleOutcomes(told)),
      list(names.filter((name) => needed.includes(name))),
      list(told.presumed),
      list(told.rows),
      readingOf(/** @type {any} */ (told.basis), told.on).lawReadThrough,
    ]
  }
}

/** The columns of an answer that are told alone, for many times as many cases. */
export const outcomeAlone = told.slice(0, 2)

/**
 * Answers with the status and the outcome alone.
 *
 * @param {Decision} question
 * @param {string} on a day on which it is in force
 * @param {boolean} presume
 * @returns {(given: Given) => readonly string[]}
 */
export function answeringOutcome(question, on, presume) {
  const { outcome } = prepare(question, { on, presume })
  const undetermined = ['undetermined', '']
  return (given) => {
    const found = outcome(/** @type {any} */ (given))
    return found === undefined ? undetermined : ['determined', found]
  }
}

const chunk = 1 << 16

/**
 * Writes lines to a file, many at a time.
 *
 * @param {string} path
 */
function writer(path) {
  const file = openSync(path, 'w')
  let text = ''
  return {
    /** @param {string} line */
    write: (line) => {
      text += line
      if (text.length < chunk) return
      writeSync(file, text)
      text = ''
    },
    close: () => {
      writeSync(file, text)
      closeSync(file)
    },
  }
}

/**
 * Writes cases and their answers to files.
 *
 * @param {string} folder where the files are written; those of an earlier call are written over
 * @param {Iterable<{ cells: readonly unknown[], answer: readonly string[] }>} cases
 * @returns {Files}
 */
export function writeCases(folder, cases) {
  const file = writer(join(folder, 'cases.csv'))
  /** @type {Map<string, number>} */
  const answers = new Map()
  let count = 0
  for (const { cells, answer } of cases) {
    const text = answer.join(',')
    const number = answers.get(text) ?? answers.size
    answers.set(text, number)
    file.write(`${count},${number},${cells.map((cell) => cell ?? '').join(',')}\n`)
    count++
  }
  file.close()
  const list = writer(join(folder, 'answers.csv'))
  for (const [text, number] of answers) list.write(`${number},${text}\n`)
  list.close()
  return { cases: join(folder, 'cases.csv'), answers: join(folder, 'answers.csv'), count }
}
