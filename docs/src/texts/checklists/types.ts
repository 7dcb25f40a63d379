/** The words of the checklist pages. */
export interface ChecklistsTexts {
  readonly indexTitle: string
  readonly indexDescription: string
  readonly indexLead: string
  readonly points: string
  readonly lead: string
  readonly headings: {
    readonly points: string
    readonly basis: string
    readonly interpretations: string
    readonly statements: string
  }
  readonly version: {
    readonly weight: string
    readonly force: string
    readonly interval: string
    readonly basis: string
    readonly current: string
    readonly ended: string
  }
  readonly messages: string
  readonly message: string
  readonly says: string
  readonly statementsLead: string
}
