import type { Input, Range, ValueSet } from '@vilkar/core'

/*
 * How a value is written in a form and in the address: `yes` and `no`, the value of a choice by its name,
 * a number, and a range as `12..15`, either end left open. Nothing is unknown.
 */

const number = /^(\d{1,6})(?:\s*\p{L}+)?$/u

/** Reads a whole number as people write it, with its unit or without: `15`, `15 år`; `undefined` where it is none. */
export function readNumber(text: string): number | undefined {
  const [, digits] = number.exec(text.trim()) ?? []
  return digits === undefined ? undefined : Number(digits)
}

/** Reads `12..15`; `undefined` where it is no range. */
function rangeOf(text: string): Range | undefined {
  const [from = '', to = '', ...others] = text.split('..')
  const min = readNumber(from)
  const max = readNumber(to)
  const isWhole = others.length === 0 && (from === '' || min !== undefined)
  if (!isWhole || (to !== '' && max === undefined) || (from === '' && to === '')) return undefined
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
}

/**
 * Reads the value of an input as it is written.
 *
 * @returns The value; `undefined` where the text is none of the input's.
 */
export function readValue(input: Input, text: string): ValueSet | undefined {
  switch (input.kind) {
    case 'flag':
      return text === 'yes' ? true : text === 'no' ? false : undefined
    case 'choice':
      return input.values.includes(text) ? text : undefined
    case 'integer': {
      const range = text.includes('..') ? rangeOf(text) : undefined
      const one = readNumber(text)
      const { min = input.min, max = input.max } = range ?? { min: one, max: one }
      if (range === undefined && one === undefined) return undefined
      return min > max || min < input.min || max > input.max ? undefined : (range ?? one)
    }
  }
}

/** Tells whether a field says nothing: it is empty, or a range without ends. */
export function isEmpty(text: string): boolean {
  return text === '' || text === '..'
}

/** Writes a value as it is read. */
export function writeValue(value: ValueSet): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number' || typeof value === 'string') return String(value)
  if (!('min' in value || 'max' in value)) return Array.isArray(value) ? value.join(',') : ''
  return `${String(value.min ?? '')}..${String(value.max ?? '')}`
}
