import type { Promises } from '@vilkar/testing/domains'

const features = [
  'specialisedCompetence',
  'nearSpecialisedTreatment',
  'broadAssessment',
  'simultaneousBreadth',
  'highIntensity',
  'nearOtherDisciplines',
  'patientAndKinTraining',
]

/** What these tables promise over all cases, known and unknown. */
export const promises: Promises = {
  'responsibility.level': features.map((rising) => ({
    says: `a need of what the specialist service has never points away from it: ${rising}`,
    rising,
    values: [false, true],
    given: { immediateHelpNeeded: false, soundInMunicipality: true },
    outcomes: [['municipality-alone-advised'], ['requires-judgement'], ['both-levels-advised']],
  })),
  'responsibility.interpreter.required': [
    {
      says: 'a necessary interpreter is never called for less than one that is not necessary',
      rising: 'interpreterNecessary',
      values: [false, true],
      given: { otherActRequires: false },
      outcomes: [
        ['act-does-not-apply'],
        ['no-requirement'],
        ['should-consider'],
        ['advised'],
        ['must-use'],
      ],
    },
  ],
  'responsibility.refusal-ground': [
    {
      says: 'a service that is necessary is never refused more easily',
      rising: 'serviceNecessary',
      values: [false, true],
      outcomes: [
        ['may-refuse'],
        ['may-choose-sound-offer'],
        ['requires-judgement'],
        ['must-refer-instead'],
        ['not-a-ground'],
      ],
    },
  ],
  'responsibility.assistive-device.work-bar': [
    {
      says: 'an income above the limit never bars the device',
      rising: 'incomeAboveLimit',
      values: [false, true],
      outcomes: [['bar'], ['no-bar']],
    },
  ],
}
