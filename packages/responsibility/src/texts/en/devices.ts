import type { ResponsibilityTexts } from '../types.js'

type Questions =
  | 'responsibility.assistive-device.work-bar'
  | 'responsibility.assistive-device.finances'
  | 'responsibility.assistive-device.task'

/** The questions on assistive devices, in English. */
export const devices: Pick<ResponsibilityTexts['decisions'], Questions> = {
  'responsibility.assistive-device.work-bar': {
    question: 'Does a benefit bar support for devices in working life?',
    outcomes: {
      'no-bar': 'No. The benefit does not stand in the way of support.',
      bar: 'Yes. No support is given beside this benefit.',
    },
  },
  'responsibility.assistive-device.finances': {
    question: 'Who pays for the device and procures it?',
    outcomes: {
      municipality:
        'By settled practice the municipality pays for needs of up to two years, the two years included. The line of two years does not stand in the act.',
      'national-insurance':
        'National insurance pays, and the device is lent by a Nav assistive device centre. That permanent means more than two years is practice, not law.',
      'short-loan':
        'While the case is being decided, the assistive device centre may lend the device for up to six weeks.',
      employer:
        'The employer has to provide necessary devices and adapt the work as far as possible.',
      'employer-by-practice':
        'By settled practice the employer pays for needs of up to two years at the workplace.',
      'school-owner-first':
        'As the rules are read here, the school owner comes first and sees to the devices the pupil needs to take part, and national insurance pays as far as other legislation does not. The National Insurance Act names school devices as well, so it can be worth applying to Nav too.',
      'school-owner-for-materials':
        'National insurance does not pay for teaching materials. Public schooling is free for the pupil, so the school owner pays for them.',
      'health-trust':
        'Treatment devices are read here as part of the treatment, which the health trust pays for. The act does not mention them.',
      'state-with-own-share':
        'The state pays within a yearly limit, and the user pays a share. That permanent means more than two years is practice.',
      'other-legislation':
        'Other legislation covers the device, and national insurance stands back so far. That permanent means more than two years is practice.',
      'not-covered': 'No scheme covers a device that is not necessary and suitable.',
      'requires-judgement': 'The rules give no certain answer for these years.',
      'not-regulated':
        'The rules do not say who pays here: the conditions of national insurance are not met, or no employer answers for the work.',
    },
  },
  'responsibility.assistive-device.task': {
    question: 'Who does this part of the work with the device?',
    outcomes: {
      municipality:
        'The municipality has to do this, whoever pays and however long the need lasts.',
      'municipality-by-guidance':
        'The guidance puts this with the municipality, as part of providing devices.',
      'aid-centre': 'The assistive device centre has to do this.',
      'aid-centre-by-guidance': 'The guidance puts this with the assistive device centre.',
      'national-insurance': 'National insurance covers this.',
      'employer-with-aid-centre':
        'The employer has to do this in consultation with the assistive device centre.',
    },
  },
}
