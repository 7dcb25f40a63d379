import type { Column } from '../bits/column.js'
import {
  isTypedArray,
  type CodedColumn,
  type ColumnChunk,
  type ColumnData,
  type ColumnValue,
  type TypedArray,
  type ValueColumn,
} from './column-data.js'

/* From values to places: 0 is unknown, 1 is what the input cannot hold, and from 2 on stand the table's classes. */

/** The place of what is unknown. */
export const unknownPlace = 0
/** The place of what an input cannot hold. */
const outsidePlace = 1
/** The place of an input's first class. */
const firstPlace = 2

/** Reads the places of the persons from one up to another. */
type ReadPlaces = (from: number, until: number) => Uint8Array

/** A column as it is read. */
export interface ReadColumn {
  /** Reads the codes of the persons from one up to another. */
  readonly read: (from: number, until: number) => TypedArray
  /** The place that each code stands for, and what has none is outside; left out, the codes are places themselves. */
  readonly places?: Uint8Array
}

/** Integers up to this many are looked up in a list; above, they are searched. */
const longestList = 1 << 16

/** Finds the place of a value. */
type PlaceOf = (value: unknown) => number

const isUnknown = (value: unknown): boolean =>
  value === null || value === undefined || Number.isNaN(value)

function placeOfInteger({ classes, input }: Column): PlaceOf {
  const starts = classes.map(Number)
  return (value) => {
    if (isUnknown(value)) return unknownPlace
    const number = typeof value === 'bigint' ? Number(value) : value
    if (input.kind !== 'integer' || typeof number !== 'number' || !Number.isInteger(number))
      return outsidePlace
    if (number < input.min || number > input.max) return outsidePlace
    let at = starts.length - 1
    while (at > 0 && (starts[at] ?? 0) > number) at--
    return firstPlace + at
  }
}

function placeOf(column: Column): PlaceOf {
  if (column.input.kind === 'integer') return placeOfInteger(column)
  const places = new Map<unknown, number>(
    column.classes.map((value, at) => [value, firstPlace + at] as const),
  )
  // In an array of numbers, and in many a table, yes and no are 1 and 0.
  if (column.input.kind === 'flag') places.set(0, firstPlace).set(1, firstPlace + 1)
  return (value) => (isUnknown(value) ? unknownPlace : (places.get(value) ?? outsidePlace))
}

/** Reads numbers that are values themselves. */
function readNumbers(column: Column, numbers: TypedArray): ReadPlaces {
  const find = placeOf(column)
  const { input } = column
  const [min, max] = input.kind === 'integer' ? [input.min, input.max] : [0, 1]
  if (max - min >= longestList) return readEach(find, (row) => numbers[row])
  const list = Uint8Array.from({ length: max - min + 1 }, (_, at) => find(min + at))
  return (from, until) => {
    const places = new Uint8Array(until - from)
    for (let row = from; row < until; row++) {
      const number = numbers[row] ?? NaN
      places[row - from] =
        list[number - min] ?? (Number.isNaN(number) ? unknownPlace : outsidePlace)
    }
    return places
  }
}

/** Reads places in a dictionary. */
function readCodes(codes: TypedArray, dictionary: Uint8Array): ReadPlaces {
  return (from, until) => {
    const places = new Uint8Array(until - from)
    for (let row = from; row < until; row++) {
      places[row - from] = dictionary[codes[row] ?? -1] ?? outsidePlace
    }
    return places
  }
}

function readEach(find: PlaceOf, get: (row: number) => unknown): ReadPlaces {
  return (from, until) =>
    Uint8Array.from({ length: until - from }, (_, row) => find(get(from + row)))
}

/** What Arrow calls whole numbers. */
const arrowInteger = 2

/** Reads a chunk of whole numbers or of places in a dictionary; nothing where it is of another kind. */
function readChunk(column: Column, chunk: ColumnChunk): ReadPlaces | undefined {
  const { typeId, values, dictionary } = chunk
  if (!isTypedArray(values)) return undefined
  if (dictionary !== undefined) {
    const find = placeOf(column)
    const places = Uint8Array.from({ length: dictionary.length }, (_, at) =>
      find(dictionary.get(at)),
    )
    return known(chunk, readCodes(values, places))
  }
  if (typeId !== arrowInteger || column.input.kind !== 'integer') return undefined
  return known(chunk, readNumbers(column, values))
}

/** Takes out what a chunk says is unknown, a bit for each person. */
function known({ nullBitmap, offset }: ColumnChunk, read: ReadPlaces): ReadPlaces {
  if (nullBitmap === undefined || nullBitmap === null || nullBitmap.length === 0) return read
  return (from, until) => {
    const places = read(from, until)
    for (let row = from; row < until; row++) {
      const bit = offset + row
      if (((nullBitmap[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) places[row - from] = unknownPlace
    }
    return places
  }
}

/** Reads a vector chunk by chunk where each can be read at once, and value by value where not. */
function readVector(column: Column, vector: ValueColumn): ReadPlaces {
  const chunks = (vector.data ?? []).map((chunk) => ({ chunk, read: readChunk(column, chunk) }))
  const whole = chunks.reduce((length, { chunk }) => length + chunk.length, 0)
  if (whole !== vector.length || chunks.some(({ read }) => read === undefined))
    return readEach(placeOf(column), (row) => vector.get(row))
  return (from, until) => {
    const places = new Uint8Array(until - from)
    let start = 0
    for (const { chunk, read } of chunks) {
      const [first, last] = [Math.max(from, start), Math.min(until, start + chunk.length)]
      if (read !== undefined && first < last)
        places.set(read(first - start, last - start), first - from)
      start += chunk.length
    }
    return places
  }
}

const isCoded = (data: ColumnData): data is CodedColumn => 'codes' in data
const isList = (data: ColumnData): data is readonly ColumnValue[] => Array.isArray(data)

/** Tells whether numbers can be places in a list as they stand: whole ones, of which none is unknown. */
const areWhole = (numbers: TypedArray): boolean =>
  !(numbers instanceof Float32Array || numbers instanceof Float64Array)

/**
 * Reads a column as places of a table's classes.
 *
 * @internal
 */
export function readColumn(column: Column, data: ColumnData): ReadColumn {
  const find = placeOf(column)
  if (isCoded(data)) {
    const { codes, dictionary } = data
    // Looked up as they stand: nothing is copied.
    const read = codes.subarray.bind(codes)
    return { read, places: Uint8Array.from(dictionary, find) }
  }
  if (isTypedArray(data)) {
    const { input } = column
    const max = input.kind === 'integer' ? input.max : 1
    if (!areWhole(data) || max >= longestList) return { read: readNumbers(column, data) }
    const read = data.subarray.bind(data)
    return { read, places: Uint8Array.from({ length: max + 1 }, (_, value) => find(value)) }
  }
  if (isList(data)) return { read: readEach(find, (row) => data[row]) }
  return { read: readVector(column, data) }
}
