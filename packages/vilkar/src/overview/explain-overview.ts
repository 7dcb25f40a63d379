import type { CalendarDay } from '@vilkar/core'
import {
  fillText,
  type DomainTexts,
  type ExplainedFinding,
  type Explanation,
} from '@vilkar/core/explain'
import type { CaseDocument } from '../documents.js'
import { caseDomains, type CaseDomain, type CaseQuestion } from '../domains.js'
import type { CaseTexts } from '../texts/types.js'
import type { Duty, DutyBearer, DutyTime } from './duties.js'
import type { CaseOverview } from './overview.js'
import type { FactToAsk } from './to-ask.js'
import type { Judgement } from './to-judge.js'

/** A duty in words. */
export interface ExplainedDuty {
  readonly who: readonly string[]
  /** For whom it is done, where a rule says so. */
  readonly to?: string
  /** What is owed: the answer that lays it on somebody, or what a document lacks. */
  readonly what: string
  readonly by: string
  /** The kind of norm, in words. */
  readonly force: string
  /** The provisions, written out. */
  readonly basis: readonly string[]
}

/** A fact worth asking about, in words. */
export interface ExplainedFactToAsk {
  readonly fact: string
  /** Who judges it, where it rests on discretion. */
  readonly judgedBy?: string
  /** The questions whose answer turns on it: why it matters. */
  readonly matters: readonly string[]
}

/** Something to judge, in words. */
export interface ExplainedJudgement {
  readonly what: string
  /** Who judges it, where the rules name somebody. */
  readonly judgedBy?: string
  /** What the rules say of it, the questions that turn on it, or what to look for. */
  readonly why: readonly string[]
}

/** The lists over a whole case, in words. */
export interface ExplainedOverview {
  readonly duties: readonly ExplainedDuty[]
  readonly toAsk: readonly ExplainedFactToAsk[]
  readonly toJudge: readonly ExplainedJudgement[]
}

/**
 * What is already in words, which the lists only point at.
 *
 * @internal
 */
export interface Explained {
  readonly answers: ReadonlyMap<string, Explanation>
  /** What each parent is told, by the place in the list of them, where something was said of one alone. */
  readonly parents: ReadonlyMap<number, Explanation>
  /** The findings, by the place that `placeOf` names. */
  readonly findings: ReadonlyMap<string, ExplainedFinding>
}

/** Where a finding stands. */
interface Place {
  readonly document: CaseDocument
  readonly checklist: string
  readonly requirement: string
  readonly at: string
}

/**
 * Names the place of a finding.
 *
 * @internal
 */
export function placeOf({ document, checklist, requirement, at }: Place): string {
  return [document, checklist, requirement, at].join(' ')
}

/** What the explaining of every list needs. */
interface Words {
  readonly texts: CaseTexts
  readonly on: CalendarDay
  readonly explained: Explained
}

/** The domain whose texts a fact or a question has. */
function domainTexts(domain: CaseDomain, { texts }: Words): DomainTexts {
  return texts[domain]
}

function questionText(question: CaseQuestion, { explained }: Words): string {
  return explained.answers.get(question)?.question ?? question
}

function bearerText(bearer: DutyBearer, domain: CaseDomain, words: Words): string {
  const { texts, on } = words
  switch (bearer.kind) {
    case 'named':
      return fillText(texts.overview.bearers[bearer.bearer], texts.individualPlan.terms, on)
    case 'asked-about': {
      const { inputs, terms } = domainTexts(domain, words)
      const { input, value } = bearer
      const text = value === undefined ? undefined : inputs[input]?.values?.[value]
      return text === undefined ? texts.overview.askedAbout : fillText(text, terms, on)
    }
  }
}

function beneficiaryText(
  { to, parent }: Extract<Duty, { readonly kind: 'answer' }>,
  { texts: { overview, individualPlan }, on }: Words,
): string {
  return parent === undefined
    ? fillText(overview.beneficiaries[to], individualPlan.terms, on)
    : fillText(overview.oneOfParents, {}, on, { number: parent + 1 })
}

function timeText(time: DutyTime, { texts: { overview } }: Words): string {
  switch (time.kind) {
    case 'day':
      return fillText(overview.byDay, {}, time.lastDay, { day: time.lastDay })
    case 'limit':
      return overview.limits[time.limit]
  }
}

/** What a point of a document asks for, with the document. */
function findingText(place: Place, { texts, explained }: Words): string {
  const point = explained.findings.get(placeOf(place))?.point ?? place.requirement
  return `${point} (${texts.overview.documents[place.document]})`
}

/** The answer that lays a duty on somebody, in words. */
function answerBehind(
  { question, parent }: Extract<Duty, { readonly kind: 'answer' }>,
  { explained: { answers, parents } }: Words,
): Explanation | undefined {
  return parent === undefined ? answers.get(question) : parents.get(parent)
}

function whatIsOwed(duty: Duty, words: Words): string {
  switch (duty.kind) {
    case 'answer':
      return answerBehind(duty, words)?.answer ?? duty.outcome
    case 'finding':
      return findingText(duty, words)
  }
}

function explainDuty(duty: Duty, words: Words): ExplainedDuty {
  const { common, cite } = words.texts.consent
  const domain = duty.kind === 'answer' ? duty.domain : 'cooperation'
  return {
    who: duty.who.map((bearer) => bearerText(bearer, domain, words)),
    ...(duty.kind === 'answer' && { to: beneficiaryText(duty, words) }),
    what: whatIsOwed(duty, words),
    by: timeText(duty.by, words),
    force: common.forces[duty.force],
    basis: duty.basis.map(cite),
  }
}

/** What a fact is called in the texts of a domain. */
function nameOf(fact: string, { inputs, facts }: DomainTexts): string | undefined {
  return (inputs[fact] ?? facts?.[fact])?.label
}

/** Finds what a fact is called, and by whom it is judged, in the texts of the domains that ask for it. */
function explainFact(
  { section, fact, judge, matters }: FactToAsk,
  words: Words,
): ExplainedFactToAsk {
  const { on } = words
  const asking = (section === 'person' ? caseDomains : [section])
    .map((domain) => domainTexts(domain, words))
    .filter((each) => nameOf(fact, each) !== undefined)
  const own = asking.map((each) => fillText(nameOf(fact, each) ?? fact, each.terms, on))[0]
  const judgedBy = asking.map(({ judges, terms }) =>
    fillText(judges[judge ?? ''] ?? judge ?? '', terms, on),
  )[0]
  return {
    fact: own ?? fact,
    ...(judge !== undefined && judgedBy !== undefined && { judgedBy }),
    matters: matters.map((question) => questionText(question, words)),
  }
}

function explainJudgement(judgement: Judgement, words: Words): ExplainedJudgement {
  switch (judgement.kind) {
    case 'answer': {
      const { question } = judgement
      const answer = words.explained.answers.get(question)?.answer
      return { what: questionText(question, words), why: answer === undefined ? [] : [answer] }
    }
    case 'fact': {
      const { fact, judgedBy, matters } = explainFact(judgement, words)
      return { what: fact, ...(judgedBy !== undefined && { judgedBy }), why: matters }
    }
    case 'finding': {
      const message = words.explained.findings.get(placeOf(judgement))?.message
      return { what: findingText(judgement, words), why: message === undefined ? [] : [message] }
    }
  }
}

/**
 * Puts the lists over a whole case into words.
 *
 * @param overview - The lists.
 * @param explained - What is already in words.
 * @param texts - The texts of a language.
 * @param on - The day asked about: terms follow it.
 * @returns The lists in words, in their order.
 * @internal
 */
export function explainOverview(
  { duties, toAsk, toJudge }: CaseOverview,
  explained: Explained,
  texts: CaseTexts,
  on: CalendarDay,
): ExplainedOverview {
  const words = { texts, on, explained }
  return {
    duties: duties.map((duty) => explainDuty(duty, words)),
    toAsk: toAsk.map((fact) => explainFact(fact, words)),
    toJudge: toJudge.map((judgement) => explainJudgement(judgement, words)),
  }
}
