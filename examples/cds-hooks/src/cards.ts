import type { CheckReport } from '@vilkar/core'
import { readFhir } from '@vilkar/fhir'
import { checkPlan, type IndividualPlan } from '@vilkar/individual-plan/checklists'
import { citationText, isCitation, lovdataAddress } from '@vilkar/law'
import { nb as law } from '@vilkar/law/texts/nb'
import { answersOf, assessCase, explainCase, type CaseQuestion, type Explanation } from 'vilkar'
import { nb } from 'vilkar/texts/nb'

/** A card of CDS Hooks. */
export interface Card {
  /** At most 140 characters. */
  readonly summary: string
  /** In Markdown. */
  readonly detail: string
  readonly indicator: 'info' | 'warning' | 'critical'
  readonly source: { readonly label: string; readonly url?: string }
}

/** What a clinician who opens the record of a patient is told of, where it is settled. */
const told: readonly CaseQuestion[] = [
  'consent.individual-plan',
  'consent.information-sharing',
  'plan.coordinator.child-right',
]

const source = (citation: string | undefined): Card['source'] => {
  if (!isCitation(citation)) return { label: 'Vilkår' }
  const url = lovdataAddress(citation)
  return { label: citationText(citation, law), ...(url && { url }) }
}

const short = (text: string): string => (text.length <= 140 ? text : `${text.slice(0, 139)}…`)

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')

/** What a settled question came to. */
function answerCard(
  { question, answer = '', basis }: Explanation,
  citation: string | undefined,
): Card {
  return {
    summary: short(answer),
    detail: `${question}\n\n${answer}\n\n${list(basis)}`,
    indicator: 'info',
    source: source(citation),
  }
}

/** What the record says that the plan lacks of what it must hold. */
function planCard(plan: IndividualPlan, on: string): readonly Card[] {
  const { content } = checkPlan(plan, { on })
  const missing = unmetMusts(content)
  if (missing.length === 0) return []
  const points: Readonly<Record<string, { readonly point: string }>> =
    nb.individualPlan.checklists['plan.content']?.requirements ?? {}
  return [
    {
      summary: `Individuell plan: noe som skal være med, mangler eller er mangelfullt (${String(missing.length)})`,
      detail: list(missing.map(({ requirement }) => points[requirement]?.point ?? requirement)),
      indicator: 'warning',
      source: source(missing[0]?.basis[0]),
    },
  ]
}

function unmetMusts(
  report: CheckReport | { readonly status: 'not-in-force' },
): CheckReport['findings'] {
  if (report.status === 'not-in-force') return []
  const unmet = report.findings.filter(
    ({ status, weight }) => status === 'unmet' && weight === 'must',
  )
  return [...new Map(unmet.map((finding) => [finding.requirement, finding])).values()]
}

/**
 * Makes the cards of a patient: what is settled of who consents and of the right to a child coordinator, and what the
 * plan lacks. What is open gets no card.
 *
 * @throws {InvalidInput} When the resources are none.
 */
export function cardsOf(resources: readonly unknown[], on: string): readonly Card[] {
  const { file } = readFhir(resources, { on })
  const assessment = assessCase(file, { on })
  const inWords = explainCase(assessment, nb)
  const answers = answersOf(assessment).flatMap(({ domain, name, question, answer }) => {
    const explanations: Readonly<Record<string, Explanation>> = inWords[domain]
    const explanation = explanations[name]
    return explanation !== undefined && answer.status === 'determined' && told.includes(question)
      ? [answerCard(explanation, answer.basis[0])]
      : []
  })
  const plan = file.documents?.individualPlan
  return [...answers, ...(plan ? planCard(plan, on) : [])]
}
