/*
 * Why mutants of a kind may survive. Which ones do is listed by name in `survivors`, a file for each package; of a kind
 * that is not named here none may.
 */

const lacking =
  'A test is lacking: no document of the tests shows the difference. Each is listed by its point and what was put wrong.'

/** The reasons, by kind of mutant. */
export const reasons: Readonly<Record<string, string>> = {
  'citation left out':
    'What is still cited carries the outcome as well, and no ground (`second-reading/grounds.jsonl`) says that it must stand beside it.',
  'point: citation left out':
    'What is still cited asks it as well; of guides and readings no reader listed what a point must cite beside them.',
  'point: citation replaced':
    'Sentences of one section that ask the same of the plan: the readers named the section.',
  'point: weight':
    'Local practice: whether a local list advises or only allows stands in no law, and only its author has read it.',
  'point: condition':
    'A point that finds nothing to look at is not applicable, which is what its condition says as well: of consents to a plan nothing changes; of the others a test is lacking.',
  'point: finding': lacking,
}
