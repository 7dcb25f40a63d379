import type { Schema, SchemaIssue } from '@vilkar/core/edge'
import { strictObject } from '@vilkar/core/fields'
import * as z from 'zod'

/** What counts as a working day, where the law does not say. */
export interface WorkingDayPolicy {
  /**
   * Whether Saturday counts. No text defines *virkedag*: `interpretation: working-day-saturday`. Left
   * out: it does not count.
   */
  readonly saturdayIsWorkingDay?: boolean | undefined
}

/** The schema of a policy of working days. */
export const workingDayPolicy = strictObject({ saturdayIsWorkingDay: z.boolean().optional() })

function issuesOf(policy: unknown): readonly SchemaIssue[] {
  if (typeof policy !== 'object' || policy === null || Array.isArray(policy))
    return [{ code: 'invalid_type', expected: 'object', path: [] }]
  const { saturdayIsWorkingDay: counts, ...others }: Readonly<Record<string, unknown>> = {
    ...policy,
  }
  const keys = Object.keys(others)
  const known = counts === undefined || typeof counts === 'boolean'
  return [
    ...(known
      ? []
      : [{ code: 'invalid_type', expected: 'boolean', path: ['saturdayIsWorkingDay'] }]),
    ...(keys.length === 0 ? [] : [{ code: 'unrecognized_keys', keys, path: [] }]),
  ]
}

/**
 * Reads a policy as its schema does, without the library of schemas: who counts working days and nothing else
 * would bring it for one yes or no.
 *
 * @internal
 */
export const policyReader: Schema<WorkingDayPolicy> = {
  shape: { saturdayIsWorkingDay: true },
  safeParse: (policy) => {
    const issues = issuesOf(policy)
    return issues.length > 0
      ? { success: false, error: { issues } }
      : // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- it was just looked at, field by field.
        { success: true, data: policy as WorkingDayPolicy }
  },
}
