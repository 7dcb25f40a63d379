/*
 * Why mutants of a kind may survive. Which ones do is listed by name in `survivors`, a file for each package; of a kind that
 * is not named here none may.
 */

const leftOut =
  'What is still cited carries the outcome as well: nobody but the author says which more to cite. Only where a reader ' +
  'named the provision, or an example asks for it, is it missed.'

/** The reasons, by kind of mutant. */
export const reasons: Readonly<Record<string, string>> = {
  'citation left out': leftOut,
  'point: citation left out': leftOut,
  'point: citation replaced':
    'The other is a sentence of the same paragraph, or a reading beside which the law is cited; readers named the paragraph.',
  'point: citation added': 'As where one is replaced: readers found that the other asks it, too.',
  'day of a change of law':
    'A day between two changes of the same table on which no case that is looked at is answered otherwise.',
  'point: weight':
    'Local practice: whether a local list advises or only allows stands in no law, and nobody else has read it.',
  'point: force':
    'A reading beside guidance of the same weight: which of the two it is called binds nobody.',
  'point: day': 'Advice that is carried back to a day on which something else changed.',
  'point: condition':
    'Where the condition fails the document holds nothing that the point could find: it is silent either way.',
  'point: finding':
    'The place is told more nearly than anything asks, or the document that shows it takes too long to be asked of each mutant.',
}
