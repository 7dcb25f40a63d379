import { choice } from '@vilkar/core'
import { question, since } from '@vilkar/law'

/**
 * Asks which features of the municipal offer go with the extent of the need: its intensity, how many
 * services act at the same time, and the competence.
 *
 * Norwegian: *differensiert tilbud*. Source: the draft guide of 2014, chapter 2.3. Guidance alone: it
 * describes three groups without any figure, so the extent is judged and not counted.
 */
export const offerLevel = question({
  id: 'responsibility.offer-level',
  inputs: {
    /** How extensive the need is. Norwegian: *mindre, middels eller omfattende behov*. */
    needExtent: choice(['small', 'medium', 'extensive'], { judge: 'municipality' }),
  },
  outcomes: {
    'short-and-targeted': { says: 'as-it-says' },
    'several-services-at-home': { says: 'as-it-says' },
    'complex-and-intensive': { says: 'as-it-says' },
  },
  force: 'guidance',
  rows: [
    {
      id: 'small',
      from: since.coverage,
      when: { needExtent: 'small' },
      then: 'short-and-targeted',
      basis: ['guidance: habilitation guide 2014 § 2.3'],
    },
    {
      id: 'medium',
      from: since.coverage,
      when: { needExtent: 'medium' },
      then: 'several-services-at-home',
      basis: ['guidance: habilitation guide 2014 § 2.3'],
    },
    {
      id: 'extensive',
      from: since.coverage,
      when: { needExtent: 'extensive' },
      then: 'complex-and-intensive',
      basis: ['guidance: habilitation guide 2014 § 2.3'],
    },
  ],
})
