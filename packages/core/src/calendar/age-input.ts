import { integer, type IntegerInput } from '../decision/input.js'

/**
 * The input of a table that looks at somebody's age: completed years, 0 to 130.
 *
 * Norwegian: *fylte år*.
 */
export const age: IntegerInput = /* @__PURE__ */ integer({ min: 0, max: 130 })
