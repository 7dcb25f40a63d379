import type { CheckReport, Finding, Issue, Language } from '@vilkar/core'

/** A problem, as an OperationOutcome of R4 tells it. */
export interface OutcomeIssue {
  readonly severity: 'error' | 'warning' | 'information'
  readonly code: 'business-rule' | 'informational' | 'invalid'
  readonly details: {
    readonly coding: { readonly system: string; readonly code: string }[]
    readonly text?: string
  }
  /** The provisions. */
  readonly diagnostics?: string
  /** Where in the resources it is. */
  readonly expression?: string[]
}

/** An OperationOutcome of R4. */
export interface OperationOutcome {
  readonly resourceType: 'OperationOutcome'
  readonly issue: OutcomeIssue[]
}

/** How findings are told. */
export interface OutcomeOptions {
  /** Where in the resources each part of the document was read: `places` of `readFhir`. */
  readonly places?: Readonly<Record<string, string>>
  /** Tells a finding in words. */
  readonly say?: (finding: Finding) => string
}

const base = 'https://github.com/vilkar/vilkar/fhir/CodeSystem'

const severities = { must: 'error', should: 'warning', may: 'information' } as const

/** The place in the resources of a place in the document: its own, or that of what it is a part of. */
function placeOf(at: string, places: Readonly<Record<string, string>>): string | undefined {
  const parts = at.split('/')
  const pointers = parts.map((_, left) => parts.slice(0, parts.length - left).join('/'))
  const found = pointers.find((pointer) => Object.hasOwn(places, pointer))
  return found === undefined ? undefined : places[found]
}

function issueOf(checklist: string, finding: Finding, options: OutcomeOptions): OutcomeIssue {
  const { status, weight, requirement, basis, at } = finding
  const place = placeOf(at, options.places ?? {})
  const text = options.say?.(finding)
  return {
    // What needs a reader is no fault.
    severity: status === 'unmet' ? severities[weight] : 'information',
    code: status === 'unmet' ? 'business-rule' : 'informational',
    details: {
      coding: [{ system: `${base}/${checklist}`, code: requirement }],
      ...(text !== undefined && { text }),
    },
    diagnostics: basis.join('; '),
    ...(place !== undefined && { expression: [place] }),
  }
}

/** An outcome holds one issue at least. */
const nothingFound: OutcomeIssue = {
  severity: 'information',
  code: 'informational',
  details: { coding: [{ system: `${base}/outcome`, code: 'nothing-found' }] },
}

/**
 * Tells the findings of checklists as an OperationOutcome of R4: what a document must hold and lacks is an error, what
 * it should hold a warning, and what needs a reader information. What is met is not told.
 *
 * Norwegian: *funn*.
 *
 * @param reports - The reports of checklists; one that was not in force has found nothing.
 * @param options - Where the parts of the document were read, and how a finding is told in words.
 * @returns The resource.
 * @example
 * ```ts
 * import { checkPlan } from '@vilkar/individual-plan/checklists'
 * import { operationOutcome } from '@vilkar/fhir'
 *
 * const { content } = checkPlan({ completeness: 'whole-plan' }, { on: '2026-06-01' })
 * const { issue } = operationOutcome([content])
 * issue[0]?.severity // => 'error'
 * ```
 */
export function operationOutcome(
  reports: readonly (CheckReport | { readonly status: 'not-in-force' })[],
  options: OutcomeOptions = {},
): OperationOutcome {
  const issue = reports.flatMap((report) =>
    report.status === 'checked'
      ? report.findings
          .filter(({ status }) => status === 'unmet' || status === 'undetermined')
          .map((finding) => issueOf(report.checklist, finding, options))
      : [],
  )
  return { resourceType: 'OperationOutcome', issue: issue.length > 0 ? issue : [nothingFound] }
}

/**
 * Tells what is wrong with an input as an OperationOutcome of R4.
 *
 * @param issues - The issues of an `InvalidInput`.
 * @param language - The language of the messages.
 * @returns The resource; it repeats nothing of what was given.
 * @example
 * ```ts
 * import { isInvalidInput } from '@vilkar/core'
 * import { outcomeOfIssues, readFhir } from '@vilkar/fhir'
 *
 * let code: string | undefined
 * try {
 *   readFhir({ resourceType: 'Patient', animal: {} }, { on: '2026-06-01' })
 * } catch (error) {
 *   if (isInvalidInput(error)) code = outcomeOfIssues(error.issues, 'nb').issue[0]?.details.coding[0]?.code
 * }
 * code // => 'another-fhir-version'
 * ```
 */
export function outcomeOfIssues(issues: readonly Issue[], language: Language): OperationOutcome {
  return {
    resourceType: 'OperationOutcome',
    issue: issues.map(({ path, code, messages }) => ({
      severity: 'error',
      code: 'invalid',
      details: { coding: [{ system: `${base}/issue`, code }], text: messages[language] },
      ...(path.length > 0 && { diagnostics: path.join('.') }),
    })),
  }
}
