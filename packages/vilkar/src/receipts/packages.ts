import { version as consent } from '@vilkar/consent'
import { version as cooperation } from '@vilkar/cooperation'
import { version as core } from '@vilkar/core'
import { version as individualPlan } from '@vilkar/individual-plan'
import { version as law } from '@vilkar/law'
import { version as priority } from '@vilkar/priority'
import { version as responsibility } from '@vilkar/responsibility'
import { version as vilkar } from '../version.js'

/**
 * The versions of the packages that an answer comes from, by name.
 *
 * @internal
 */
export const packageVersions: Readonly<Record<string, string>> = {
  '@vilkar/core': core,
  '@vilkar/law': law,
  '@vilkar/consent': consent,
  '@vilkar/individual-plan': individualPlan,
  '@vilkar/responsibility': responsibility,
  '@vilkar/priority': priority,
  '@vilkar/cooperation': cooperation,
  vilkar,
}
