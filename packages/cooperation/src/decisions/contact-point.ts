import { choice, flag } from '@vilkar/core'
import { question, since } from '@vilkar/law'

/**
 * Asks where a possible need for habilitation or rehabilitation is reported.
 *
 * Norwegian: *melding om mulig behov for habilitering og rehabilitering*. Source: hrf §§ 7 and 12, and the
 * habilitation guide of 2014, § 2.5. The municipality and the regional health authority must enable their
 * personnel to report; where, each of them is free to decide, and the coordinating unit is the place until
 * one has. The need for an individual plan or a coordinator is another question: `plan.notify` of
 * `@vilkar/individual-plan`.
 */
export const contactPoint = question({
  id: 'cooperation.contact-point',
  inputs: {
    /**
     * Who reports. Norwegian: *personell i kommunen*, *personell i spesialisthelsetjenesten*; `others` are
     * other sectors, the person and their next of kin.
     */
    reporter: choice(['municipal-personnel', 'specialist-personnel', 'others']),
    /** Whether the municipality, or the regional health authority, has decided on another place. */
    elsewhereDecided: flag({ presumed: { value: false, basis: ['hrf § 7', 'hrf § 12'] } }),
  },
  outcomes: {
    'municipal-unit': { says: 'municipality' },
    'as-the-municipality-decided': { says: 'municipality' },
    'trust-unit': { says: 'specialist-service' },
    'as-the-regional-authority-decided': { says: 'specialist-service' },
    'advised-municipal-unit': { says: 'municipality' },
  },
  force: 'regulation',
  rows: [
    {
      id: 'municipal-personnel',
      from: since.coverage,
      when: { reporter: 'municipal-personnel', elsewhereDecided: false },
      then: 'municipal-unit',
      basis: ['hrf § 7'],
    },
    {
      id: 'municipal-personnel/elsewhere',
      from: since.coverage,
      when: { reporter: 'municipal-personnel', elsewhereDecided: true },
      then: 'as-the-municipality-decided',
      basis: ['hrf § 7'],
    },
    {
      id: 'specialist-personnel',
      from: since.coverage,
      when: { reporter: 'specialist-personnel', elsewhereDecided: false },
      then: 'trust-unit',
      basis: ['hrf § 12'],
    },
    {
      id: 'specialist-personnel/elsewhere',
      from: since.coverage,
      when: { reporter: 'specialist-personnel', elsewhereDecided: true },
      then: 'as-the-regional-authority-decided',
      basis: ['hrf § 12'],
    },
    {
      id: 'others',
      from: since.coverage,
      when: { reporter: 'others' },
      then: 'advised-municipal-unit',
      force: 'guidance',
      basis: ['guidance: habilitation guide 2014 § 2.5'],
    },
  ],
})
