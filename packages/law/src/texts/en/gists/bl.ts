import type { GistsOfAct } from '../../types.js'
import type { bl as register } from '../../../provisions/bl.js'

/** What each wording says, in English: Barnelova, LOV-1981-04-08-7. */
export const bl: GistsOfAct<typeof register> = {
  'bl § 30 (1)': [
    'Holders of parental responsibility decide for the child, and where they share it, they decide together.',
    'Holders of parental responsibility decide for the child, and where they share it, they decide together.',
  ],
  'bl § 31': [
    'The child is heard from 7, and earlier where it has views; from 12 its view weighs heavily.',
    'The child is told and heard from 7, and earlier where it has views; from 12 its view weighs heavily.',
  ],
  'bl § 33': [
    'The child is to decide more and more for itself as it grows older, up to 18.',
    'The child is to decide more and more for itself as it grows older, up to 18.',
  ],
  'bl § 37': ['The parent the child lives with decides larger everyday matters without the other.'],
  'bl § 42 (2)': [
    'Whoever has contact decides on care while it lasts.',
    'Whoever has contact decides on care while it lasts.',
  ],
  'bl § 47 (1)': [
    'A parent without responsibility may also ask the health service for information; the wording before 2018 was not read.',
    'A parent without responsibility may also ask the health service for information, unless confidentiality holds towards parents or the child may be harmed.',
  ],
  'bl § 47 (2)': [
    'A refusal may be appealed to the county governor; the wording before 2018 was not read.',
    'A refusal may be appealed to the county governor by the rules of the Public Administration Act.',
    'A refusal may be appealed to statsforvalteren by the rules of the Public Administration Act.',
  ],
  'bl § 47 (3)': [
    'The county governor may take the right from a parent without responsibility; the wording before 2018 was not read.',
    'The county governor may in special cases take the right from a parent without responsibility.',
    'Statsforvalteren may in special cases take the right from a parent without responsibility.',
  ],
}
