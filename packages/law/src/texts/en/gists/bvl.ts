import type { GistsOfAct } from '../../types.js'
import type { bvl as register } from '../../../provisions/bvl.js'

/** What each wording says, in English: Barnevernsloven, LOV-2021-06-18-97. */
export const bvl: GistsOfAct<typeof register> = {
  'bvl § 3-2': [
    'A voluntary foster home or institution does not change who consents for the child.',
    'A voluntary foster home, municipal home staffed day and night or institution does not change who consents for the child.',
  ],
  'bvl § 3-7': [
    'Where parents fail a seriously ill child, the board may order examination and treatment.',
  ],
  'bvl § 4-2': [
    'Where the child is in acute danger, child welfare may take over care at once.',
    'Where the child is in acute danger, child welfare may take over care at once.',
  ],
  'bvl § 4-3': [
    "A child living away with the parents' consent may for a time be kept from being moved.",
  ],
  'bvl § 5-1': [
    'In serious neglect and other listed cases the board may order child welfare to take over care.',
    'In serious neglect and other listed cases, also of newborns after an acute order, the board may order child welfare to take over care.',
  ],
  'bvl § 5-4': [
    'Who decides what after a care order; the wording before 2026 was not read.',
    'Child welfare holds the care, the foster parents or institution exercise it, and parents keep only what is fundamental.',
  ],
  'bvl § 5-4 (3)': [
    'What parents still decide; the wording before 2026 was not read.',
    'Parents still decide only fundamental personal matters.',
  ],
  'bvl § 12-1 (1)': [
    'The Public Administration Act applies, with the special rules of this act.',
    'The Public Administration Act applies, with the special rules of this act; so it does to client cases in approved private institutions and centres.',
  ],
  'bvl § 12-3 (1)': [
    'A child of 15 or more is a party to the child welfare case where it understands what the case is about.',
  ],
  'bvl § 12-9 (1)': [
    'Decisions on individual plans in child welfare can be appealed to the county governor.',
    'Decisions on individual plans in child welfare can be appealed to the county governor.',
  ],
  'bvl § 15-8 (2)': [
    'The municipality coordinates what the child is offered; a child coordinator does so where there is one.',
  ],
  'bvl § 15-9': [
    'Children who need lasting and coordinated measures have a right to a plan, and child welfare works with others on it.',
  ],
}
