import { readingsIn } from '@vilkar/testing/second-reading'

/** The second reading of each question, from the statutes alone, by id. */
export const readings = await readingsIn(new URL('./', import.meta.url), 'plan')
