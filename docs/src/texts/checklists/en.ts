import type { ChecklistsTexts } from './types.ts'

/** The words of the checklist pages in English. */
export const en: ChecklistsTexts = {
  indexTitle: 'All checklists',
  indexDescription: 'Every document that can be checked point by point.',
  indexLead:
    'A checklist goes through a document point by point. A check can show that something is absent, never that it is adequate; what has to be read becomes a question to the reader.',
  points: 'points',
  lead: 'Each point has a weight (must, should or may), a basis and an interval. Points in force stand first.',
  headings: {
    points: 'The points',
    basis: 'Legal basis',
    interpretations: 'Interpretations',
    statements: 'Statements in the sources',
  },
  version: {
    weight: 'Weight',
    force: 'Kind of norm',
    interval: 'In force',
    basis: 'Basis',
    current: 'in force',
    ended: 'no longer in force',
  },
  messages: 'What the check can say',
  message: 'Message',
  says: 'Text',
  statementsLead: 'Statements of the sources that this checklist carries.',
}
