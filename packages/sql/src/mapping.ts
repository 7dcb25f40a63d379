import type { FlagInput, Input, Inputs, IntegerInput } from '@vilkar/core'

/*
 * How a caller says where each input stands in a table. A name is the name of a column and nothing else: no value of
 * a caller comes into a statement.
 */

/** A birth date as three columns of whole numbers, of which the later ones may be NULL: then the date is partly known. */
export interface BirthDateParts {
  readonly year: string
  readonly month: string
  readonly day: string
}

/** A column of another kind than the input: how the input is read from it. */
export type DerivedColumn<I extends Input> = I extends IntegerInput
  ?
      | {
          /** The columns of the lowest and of the highest number possible; NULL leaves that end open. */
          readonly min: string
          readonly max: string
        }
      | {
          /** For an age: the column of the birth date, of the type DATE, or those of its parts. */
          readonly birthDate: string | BirthDateParts
        }
  : I extends FlagInput
    ? {
        /** A column of numbers, in which 1 is yes and 0 is no. */
        readonly zeroOrOne: string
      }
    : never

/**
 * Where an input stands: the name of a column that holds its value, or how it is read from others. `null` says that
 * nobody knows it. In a column, NULL is unknown.
 */
export type ColumnOf<I extends Input> = string | DerivedColumn<I> | null

/** Where each input of a decision stands. Every input is named, so that none is unknown by mistake. */
export type Mapping<I extends Inputs> = { readonly [N in keyof I]: ColumnOf<I[N]> }

/** Where an input stands, whatever the input. */
export type AnyColumn = string | DerivedColumn<IntegerInput> | DerivedColumn<FlagInput> | null
