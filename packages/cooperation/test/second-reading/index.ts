import { contactPoint } from './contact-point.ts'

/** The second readings of the domain's questions, by id. */
export const readings = {
  'cooperation.contact-point': contactPoint,
}
