export const oneDay = 86_400_000

/** @param {number} time milliseconds since 1970, as `Date` counts them */
export const dayOf = (time) => new Date(time).toISOString().slice(0, 10)
