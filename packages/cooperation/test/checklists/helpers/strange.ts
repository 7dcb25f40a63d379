/* What is seldom found in a document, and still has something said of it. */
import { shift } from './days.js'

/** A value and the place where it may stand. */
export const strange: readonly (readonly [at: string, value: unknown])[] = [
  // Agreements.
  ['/clauses/0/responsibleByLaw', 'unregulated'],
  ['/concludedOn', '8000-01-01'],
  ['/deadlines', [{ id: 'd1', by: '2012-01-01' }]],
  ['/jointDevelopment', 'missing'],
  ['/jointDevelopment', 'stated'],
  ['/predictable', 'missing'],
  ['/predictable', 'stated'],
  ['/reviews', []],
  // Agreements around a patient.
  ['/startsFromNeed', 'missing'],
  ['/startsFromNeed', 'stated'],
  ['/agreesWithPlan', 'missing'],
  ['/agreesWithPlan', 'stated'],
  ['/agreesWithPlan', 'insufficient'],
  ['/participation', 'not-in-the-agreement'],
  ['/participation', 'declined'],
  ['/period', { from: '2000-01-01' }],
  ['/evaluations', [{ id: 'e1' }]],
  // Management systems.
  ['/suits', 'missing'],
  ['/suits', 'stated'],
  // Routines.
  ['/interpreterGuidelinesSuit', 'missing'],
  ['/interpreterGuidelinesSuit', 'stated'],
  ['/interpreterGuidelinesSuit', 'insufficient'],
  // Stays.
  ['/readyToldAt', '2026-04-02T10:30:00+02:00'],
  ['/municipalityAnsweredAt', '2026-04-02T10:30:00+02:00'],
  ['/answerHindered', true],
  ['/summaryToReferrer', 'none'],
  ['/summaryToPractitioner', 'none'],
  ['/offerConfirmedAt', '2026-04-03T09:30:00+02:00'],
]

/** What is seldom found in several places at once, on a day. */
export function strangeOn(on: string): readonly Readonly<Record<string, unknown>>[] {
  const late = { assessmentDelayed: true, municipalityToldAt: '2026-04-01T08:00:00+02:00' }
  const nothing = {
    partOfSet: true,
    purpose: null,
    responsibilities: null,
    guidelines: null,
    hospitalAdmission: null,
    emergencyStay: null,
    dischargeReady: null,
    knowledge: null,
    research: null,
    midwifery: null,
    localIt: null,
    prevention: null,
    emergencies: null,
    jointDevelopment: null,
    childrenAndYouth: null,
  }
  return [
    nothing,
    { concludedOn: on, submittedOn: null, deadlines: null },
    { concludedOn: shift(on, -370), reviews: [shift(on, -370)] },
    { concludedOn: '2000-01-01', reviews: ['2000-01-01'] },
    { parties: [{ id: 'school' }] },
    late,
    { ...late, toldAsSoonAsCouldBe: true },
    { ...late, toldAsSoonAsCouldBe: false },
    { assessmentDelayed: true, municipalityToldAt: null },
    { summarySent: false, summaryObjected: true },
    { summarySent: true, summaryObjected: true },
    { summarySent: false, summaryWouldBeObjectedTo: true },
    { summarySent: false, summaryObjected: null },
    { needsMunicipality: true, readyToldAt: null },
    { needsMunicipality: true, readyReported: null, canReceive: false },
    { summaryObjected: false, summaryToReferrer: null, summaryToPractitioner: null },
    { needsMunicipality: true, partnersNeeded: true, partnersCalled: null },
    { needsMunicipality: true, canReceive: false, offerDateTold: null, offerConfirmedAt: null },
    { needsMunicipality: true, answeredAtOnce: false, answerHindered: null },
  ]
}
