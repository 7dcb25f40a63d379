import { version as published } from '../package.json'

/** The version of this package. */
export const version: string = published
