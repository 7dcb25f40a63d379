/*
 * The forms in which a column of values comes. Each of them is read block by block into places of a table's classes,
 * so that what follows is the same for all.
 */

/** An array of numbers of one size. */
export type TypedArray =
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array

/** A value of an input; null, undefined and NaN are unknown. */
export type ColumnValue = number | bigint | string | boolean | null | undefined

/** Values that each stand once in a dictionary, and in the column by their places in it. */
export interface CodedColumn {
  readonly codes: TypedArray
  readonly dictionary: readonly ColumnValue[]
}

/** A column that is read value by value, as a vector of Apache Arrow is. */
export interface ValueColumn {
  readonly length: number
  readonly get: (row: number) => unknown
  /** The chunks of a vector, where it has some: whole numbers and dictionaries are read from them at once. */
  readonly data?: readonly ColumnChunk[]
}

/** A chunk of a vector, as Apache Arrow lays it out. */
export interface ColumnChunk {
  readonly typeId: number
  readonly length: number
  readonly offset: number
  readonly values?: unknown
  readonly nullBitmap?: Uint8Array | null
  readonly dictionary?: ValueColumn
}

/** A column of the values of an input. */
export type ColumnData = TypedArray | readonly ColumnValue[] | CodedColumn | ValueColumn

/**
 * Tells whether something is an array of numbers of one size.
 *
 * @internal
 */
export function isTypedArray(value: unknown): value is TypedArray {
  if (!ArrayBuffer.isView(value) || value instanceof DataView) return false
  return !(value instanceof BigInt64Array || value instanceof BigUint64Array)
}

/**
 * Counts the values of a column.
 *
 * @internal
 */
export function lengthOf(column: ColumnData): number {
  return 'codes' in column ? column.codes.length : column.length
}
