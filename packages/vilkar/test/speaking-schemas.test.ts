import * as consent from '@vilkar/consent'
import * as consentDocuments from '@vilkar/consent/checklists'
import * as cooperation from '@vilkar/cooperation'
import * as cooperationDocuments from '@vilkar/cooperation/checklists'
import * as plan from '@vilkar/individual-plan'
import * as planDocuments from '@vilkar/individual-plan/checklists'
import * as priority from '@vilkar/priority'
import * as priorityDocuments from '@vilkar/priority/checklists'
import * as responsibility from '@vilkar/responsibility'
import * as responsibilityDocuments from '@vilkar/responsibility/checklists'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import * as whole from '../src/index.js'

const modules = [
  consent,
  consentDocuments,
  cooperation,
  cooperationDocuments,
  plan,
  planDocuments,
  priority,
  priorityDocuments,
  responsibility,
  responsibilityDocuments,
  whole,
]

const schemas = modules.flatMap((each) =>
  Object.entries(each).filter((entry): entry is [string, z.ZodObject] => {
    return (entry[1] as unknown) instanceof z.ZodObject
  }),
)

/** What no field holds: a number that is none, and unknown fields, also in a list. */
const strange = [Number.NaN, { nonsense: 1 }, [{ nonsense: 1 }]] as const

describe('every exported schema of an object', () => {
  test('is among those looked at', () => {
    expect(schemas.length).toBeGreaterThan(25)
  })

  test.each(schemas)('%s says in bokmål what is wanted', (_, schema) => {
    const fields = Object.keys(schema.shape)
    const given = strange.map((value) => Object.fromEntries(fields.map((field) => [field, value])))
    const messages = [...given, { nonsense: 1 }, undefined].flatMap((value) => {
      const { error } = schema.safeParse(value)
      return (error?.issues ?? []).map(({ message }) => message)
    })
    expect(messages).not.toEqual([])
    // What zod says by itself.
    const english = /^(Invalid|Unrecognized|Too (big|small)|Expected)/
    expect(messages.filter((message) => english.test(message))).toEqual([])
  })
})
