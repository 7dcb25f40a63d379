import type { Decision } from '@vilkar/core'

/** An input with its values cut into classes that the rows do not tell apart. */
export type Column = Decision['table']['columns'][number]
