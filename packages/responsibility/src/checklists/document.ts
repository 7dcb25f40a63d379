import { adequacy, group, oneOf, yesOrNo } from '@vilkar/core/documents'
import { strictObject } from '@vilkar/core/fields'
import * as z from 'zod'

/*
 * What an assessment of needs is made of: what it holds, and never what is said in it. No field holds a
 * name, an identity number or a text about a person. Each may be left out or null.
 */

/** The areas of today's situation that the guide takes from the ICF; the first four are body functions. */
export const situationAreas = [
  'medical',
  'functioning',
  'communication-and-senses',
  'general-condition',
  'daily-activities',
  'participation',
  'surroundings',
] as const

/** An area of today's situation. */
export type SituationArea = (typeof situationAreas)[number]

/**
 * The schema of a municipality's assessment of one person's needs for habilitation and rehabilitation, as far
 * as it can be checked. Every field may be left out or null; none names or identifies the person.
 *
 * Norwegian: *kommunens utredning av behov*.
 */
export const needsAssessmentDocument = strictObject({
  /**
   * Completeness. Whether the document holds the whole assessment, so that what is left out is
   * lacking. Left out: partial.
   */
  completeness: oneOf(
    'Completeness',
    'Whether the document holds the whole assessment, so that what is left out is lacking. Left out: partial.',
    ['whole-assessment', 'partial'],
  ),
  /** Concerns (gjelder). What the person is thought to need. */
  concerns: oneOf('Concerns (gjelder)', 'What the person is thought to need.', [
    'habilitation',
    'rehabilitation',
    'both',
  ]),
  /**
   * Made before the start (før oppstart). Whether it was made before habilitation or rehabilitation
   * started.
   */
  beforeStart: yesOrNo(
    'Made before the start (før oppstart)',
    'Whether it was made before habilitation or rehabilitation started.',
  ),
  /**
   * The need is clarified (behovet er avklart). What it says of the need for social, psychosocial
   * and medical habilitation and rehabilitation.
   */
  needClarified: adequacy(
    'The need is clarified (behovet er avklart)',
    'What it says of the need for social, psychosocial and medical habilitation and rehabilitation.',
  ),
  /**
   * Competence (kompetanse). Whether the competence of those who assessed suffices, and whether
   * help was fetched where it does not.
   */
  competence: oneOf(
    'Competence (kompetanse)',
    'Whether the competence of those who assessed suffices, and whether help was fetched where it does not.',
    ['suffices', 'help-fetched', 'not-fetched'],
  ),
  /**
   * Specialist service (spesialisthelsetjenesten). Whether a referral is needed before the start,
   * and whether it was made.
   */
  specialistService: oneOf(
    'Specialist service (spesialisthelsetjenesten)',
    'Whether a referral is needed before the start, and whether it was made.',
    ['not-needed', 'referred', 'needed-not-referred'],
  ),
  /**
   * Information (informasjon). What the person was told so as to know the services and look after
   * their rights.
   */
  information: adequacy(
    'Information (informasjon)',
    'What the person was told so as to know the services and look after their rights.',
  ),
  /**
   * Assistive devices (hjelpemidler). How devices were weighed: as one of several measures, alone,
   * or not at all. That they are of no use counts as weighed.
   */
  devices: oneOf(
    'Assistive devices (hjelpemidler)',
    'How devices were weighed: as one of several measures, alone, or not at all. That they are of no use counts as weighed.',
    ['among-measures', 'alone', 'not-weighed'],
  ),
  /**
   * Assistance with devices (bistand fra NAV eller andre). Whether assistance with devices or with
   * the arrangement of surroundings is needed from the labour and welfare service or others, and
   * whether it was asked for.
   */
  assistance: oneOf(
    'Assistance with devices (bistand fra NAV eller andre)',
    'Whether assistance with devices or with the arrangement of surroundings is needed from the labour and welfare service or others, and whether it was asked for.',
    ['not-needed', 'asked', 'needed-not-asked'],
  ),
  /**
   * Arrangement of surroundings (tilrettelegging). Whether devices and the arrangement of
   * surroundings are seen together with the services.
   */
  surroundings: yesOrNo(
    'Arrangement of surroundings (tilrettelegging)',
    'Whether devices and the arrangement of surroundings are seen together with the services.',
  ),
  /** Breadth (bredde). Whether the need as a whole was assessed, or single services alone. */
  breadth: oneOf(
    'Breadth (bredde)',
    'Whether the need as a whole was assessed, or single services alone.',
    ['whole-need', 'single-services'],
  ),
  /**
   * Cross-disciplinary (tverrfaglig kartlegging og vurdering). Whether several disciplines assessed
   * and weighed together.
   */
  crossDisciplinary: yesOrNo(
    'Cross-disciplinary (tverrfaglig kartlegging og vurdering)',
    'Whether several disciplines assessed and weighed together.',
  ),
  /** Cross-sectoral (tverrsektoriell). Whether other sectors that matter took part. */
  crossSectoral: yesOrNo(
    'Cross-sectoral (tverrsektoriell)',
    'Whether other sectors that matter took part.',
  ),
  /**
   * Other qualified personnel (annet kvalifisert personell). Whether the person’s needs call for
   * work with other qualified personnel, and whether it was done so.
   */
  otherPersonnel: oneOf(
    'Other qualified personnel (annet kvalifisert personell)',
    'Whether the person’s needs call for work with other qualified personnel, and whether it was done so.',
    ['not-called-for', 'worked-with', 'called-for-not-done'],
  ),
  /**
   * Other agencies (andre etater og tjenesteytere). Whether the needs call for work with others
   * than the health and care service, and whether it was done so.
   */
  otherAgencies: oneOf(
    'Other agencies (andre etater og tjenesteytere)',
    'Whether the needs call for work with others than the health and care service, and whether it was done so.',
    ['not-needed', 'worked-with', 'needed-not-done'],
  ),
  /**
   * Participation (medvirkning). Whether the person could take part in the assessment in a way
   * fitted to their ability to give and take in information; `declined`: the person would rather
   * not.
   */
  participation: oneOf(
    'Participation (medvirkning)',
    'Whether the person could take part in the assessment in a way fitted to their ability to give and take in information; `declined`: the person would rather not.',
    ['took-part', 'declined', 'not-fitted', 'none'],
  ),
  /**
   * The child’s view (barnets syn). Whether the person is a child, and whether it was heard.
   * `not-able`: it cannot form views; before 2018, its development and the matter do not call for
   * it. `heard`: informed, heard and its view weighed; `in-part`: asked, but not all of that.
   */
  child: oneOf(
    'The child’s view (barnets syn)',
    'Whether the person is a child, and whether it was heard. `not-able`: it cannot form views; before 2018, its development and the matter do not call for it. `heard`: informed, heard and its view weighed; `in-part`: asked, but not all of that.',
    ['adult', 'not-able', 'heard', 'in-part', 'not-heard'],
  ),
  /**
   * Professional competence (profesjonsfaglig kompetanse). Whether professionals assessed, also
   * where others are to carry the measures out.
   */
  professionals: yesOrNo(
    'Professional competence (profesjonsfaglig kompetanse)',
    'Whether professionals assessed, also where others are to carry the measures out.',
  ),
  /**
   * Regaining first (rehabilitering fremfor kompenserende hjelp). Whether measures to regain
   * functioning were weighed before help that compensates.
   */
  regainFirst: yesOrNo(
    'Regaining first (rehabilitering fremfor kompenserende hjelp)',
    'Whether measures to regain functioning were weighed before help that compensates.',
  ),
  /** In the centre (står sentralt). What of the person the assessment turns on. */
  centred: group('In the centre (står sentralt)', 'What of the person the assessment turns on.', {
    /**
     * Life situation (livssituasjon, totalsituasjon). Whether the assessment starts from the
     * person’s life situation as a whole.
     */
    situation: yesOrNo(
      'Life situation (livssituasjon, totalsituasjon)',
      'Whether the assessment starts from the person’s life situation as a whole.',
    ),
    /** Resources (ressurser). Whether they are in the centre. */
    resources: yesOrNo('Resources (ressurser)', 'Whether they are in the centre.'),
    /** Potential (potensial). Whether it is in the centre. */
    potential: yesOrNo('Potential (potensial)', 'Whether it is in the centre.'),
    /** Goals (mål). Whether the assessment starts from the person’s own goals. */
    goals: yesOrNo('Goals (mål)', 'Whether the assessment starts from the person’s own goals.'),
  }),
  /** Services (tjenester). Whether it says which services are needed. */
  services: yesOrNo('Services (tjenester)', 'Whether it says which services are needed.'),
  /**
   * Cooperation (samarbeid og koordinering). Whether it says what cooperation and coordination are
   * needed.
   */
  cooperation: yesOrNo(
    'Cooperation (samarbeid og koordinering)',
    'Whether it says what cooperation and coordination are needed.',
  ),
  /** Need for a plan (individuell plan). Whether it says if an individual plan is needed. */
  planNeed: yesOrNo(
    'Need for a plan (individuell plan)',
    'Whether it says if an individual plan is needed.',
  ),
  /** Need for a coordinator (koordinator). Whether it says if a coordinator is needed. */
  coordinatorNeed: yesOrNo(
    'Need for a coordinator (koordinator)',
    'Whether it says if a coordinator is needed.',
  ),
  /**
   * Work on plan or coordinator (arbeidet med plan eller koordinator). Whether the person wants a
   * plan or a coordinator, and whether that work has begun.
   */
  planWork: oneOf(
    'Work on plan or coordinator (arbeidet med plan eller koordinator)',
    'Whether the person wants a plan or a coordinator, and whether that work has begun.',
    ['not-wanted', 'begun', 'not-begun'],
  ),
  /**
   * Areas (områder i ICF). The areas of today’s situation that it covers: body functions (the first
   * four), activities, participation, surroundings.
   */
  areas: z.array(z.enum(situationAreas)).max(situationAreas.length).nullish().meta({
    title: 'Areas (områder i ICF)',
    description:
      'The areas of today’s situation that it covers: body functions (the first four), activities, participation, surroundings.',
  }),
}).meta({ title: 'An assessment of needs (utredning av behov)' })

/** An assessment of needs, as far as it can be checked. What is left out is unknown, or lacking in a whole one. */
export type NeedsAssessmentDocument = z.infer<typeof needsAssessmentDocument>
