/*
 * Why mutants of a kind may survive. Which ones do is listed by name in `survivors`, a file for each package; of a kind
 * that is not named here none may.
 */

const leftOut =
  'What is still cited carries the outcome as well: only where a reader named the provision, or an example asks for it, is it missed.'

const notLookedInto =
  'Not looked into one by one: each is either silent in what it changes, or a test that is lacking.'

/** The reasons, by kind of mutant. */
export const reasons: Readonly<Record<string, string>> = {
  'citation left out': leftOut,
  'point: citation left out': leftOut,
  'point: citation replaced': notLookedInto,
  'day of a change of law': notLookedInto,
  'point: weight':
    'Local practice: whether a local list advises or only allows stands in no law, and only its author has read it.',
  'point: condition': notLookedInto,
  'point: finding': notLookedInto,
}
