// Every question of the packages, and the days from which its rows are others.
import { consentDecisions } from '@vilkar/consent'
import { cooperationDecisions } from '@vilkar/cooperation'
import { planDecisions } from '@vilkar/individual-plan'
import { priorityDecisions } from '@vilkar/priority'
import { responsibilityDecisions } from '@vilkar/responsibility'

/** @typedef {import('@vilkar/core').Decision} Decision */

/** @type {readonly Decision[]} */
export const questions = [
  consentDecisions,
  planDecisions,
  priorityDecisions,
  responsibilityDecisions,
  cooperationDecisions,
].flatMap((decisions) => Object.values(decisions))

/**
 * The first day of each stretch on which some row is law.
 *
 * @param {Decision} question
 */
export const stretchesOf = ({ rows }) =>
  [...new Set(rows.flatMap(({ from, until }) => [from.day, until?.day ?? from.day]))]
    .sort()
    .filter((day) => rowsOn(rows, day).length > 0)

/**
 * The questions whose names begin with something.
 *
 * @param {string} beginning
 */
export const questionsOf = (beginning) => questions.filter(({ id }) => id.startsWith(beginning))

/**
 * Every question on every stretch of days, the later ones first.
 *
 * @param {string} beginning what the names of the questions begin with
 */
export const everyStretch = (beginning) =>
  questionsOf(beginning)
    .flatMap((question) => stretchesOf(question).map((on) => ({ question, on })))
    .sort((one, other) => (one.on < other.on ? 1 : -1))

/**
 * The rows that are law on a day.
 *
 * @param {Decision['rows']} rows
 * @param {string} day
 */
export const rowsOn = (rows, day) =>
  rows.filter(({ from, until }) => from.day <= day && (until === undefined || day < until.day))
