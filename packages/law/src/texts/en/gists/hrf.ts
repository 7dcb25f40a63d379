import type { GistsOfAct } from '../../types.js'
import type { hrf as register } from '../../../provisions/hrf.js'

/** What each wording says, in English: Forskrift om habilitering, rehabilitering og koordinator, FOR-2011-12-16-1256. */
export const hrf: GistsOfAct<typeof register> = {
  'hrf § 1 (2)': [
    "Services are given in or as near as possible to the person's usual surroundings, coordinated, interdisciplinary and planned.",
  ],
  'hrf § 2 (1)': [
    'The regulation covers habilitation and rehabilitation under the Health and Care Services Act and the Specialist Health Services Act.',
  ],
  'hrf § 2 (2)': [
    'The regulation also covered individual plans and coordinators in the health service.',
    'The regulation also covers the appointment of coordinators.',
  ],
  'hrf § 3': [
    "Habilitation and rehabilitation were planned and time-limited processes with clear goals, in which several cooperated to support the person's own effort.",
    "Habilitation and rehabilitation are goal-directed processes of cooperation from the person's life and goals, with coordinated and knowledge-based measures, for those whose functioning is or may become limited.",
  ],
  'hrf § 3 (1)': [
    'Habilitation and rehabilitation build on how the person lives and what they want to reach.',
  ],
  'hrf § 4 (1)': [
    'Each person takes part in planning, shaping, carrying out and evaluating their own services.',
  ],
  'hrf § 4 (2)': [
    'User representatives should be enabled to take part in planning, developing and evaluating the activity.',
  ],
  'hrf § 5 (1)': [
    'The municipality plans habilitation and rehabilitation, knows the need and joins its services into one interdisciplinary offer.',
  ],
  'hrf § 5 (2)': [
    'The municipality has to see to it that everybody who stays there is offered necessary assessment and follow-up.',
  ],
  'hrf § 5 (3)': ['The offer has to be given whatever the form of housing.'],
  'hrf § 5 (4)': ['The municipal service cooperates with other agencies where needed.'],
  'hrf § 6 (1)': [
    'The municipality has a coordinating unit that helps to give a comprehensive offer.',
  ],
  'hrf § 6 (2)': [
    "The municipality's coordinating unit receives notices of the need for a plan under the old duty, and sees to routines.",
    "The municipality's coordinating unit receives notices of the need for a plan, and sees to routines.",
  ],
  'hrf § 7': [
    'The municipality makes it possible for personnel to report possible needs for habilitation and rehabilitation.',
  ],
  'hrf § 8': [
    'The municipality has to examine and assess, and refer where needed, before habilitation and rehabilitation start.',
  ],
  'hrf § 9': [
    'The municipality has to provide necessary assistive devices, adapt the surroundings and weigh devices among other measures.',
    "The municipality has to provide necessary assistive devices, adapt patients' and users' surroundings and weigh devices among other measures.",
  ],
  'hrf § 10': [
    'The regional health authority has to see to necessary habilitation and rehabilitation in the specialist service.',
  ],
  'hrf § 11 (1)': [
    'Each health trust has a coordinating unit that knows what is offered in the region.',
  ],
  'hrf § 11 (2)': [
    "The health trust's unit keeps in touch with the municipality and has a responsibility like its unit's.",
  ],
  'hrf § 12': [
    'The regional health authority makes it possible for personnel to report possible needs for habilitation and rehabilitation.',
  ],
  'hrf § 13 (1)': [
    'The regional health authority has to see to examination and assessment of users who need the specialist service.',
    'The regional health authority has to see to examination and assessment of patients and users who need the specialist service.',
  ],
  'hrf § 13 (2) a': [
    'The regional health authority has to see to training that requires specialised arrangement and guidance.',
  ],
  'hrf § 13 (2) b': [
    'The regional health authority has to see to intensive training by plan, or as a necessary specialised offer after treatment.',
  ],
  'hrf § 13 (2) c': [
    'The regional health authority has to see to adapted education for patients who need it.',
    'The regional health authority has to see to adapted education for patients and users who need it.',
  ],
  'hrf § 14 a': [
    'The regional health authority has to see to advice and guidance to the municipality about single patients.',
    'The regional health authority has to see to advice and guidance to the municipality about each patient and user.',
  ],
  'hrf § 14 b': [
    'The regional health authority has to see to cooperation with the municipality about single patients and individual plans.',
    'The regional health authority has to see to cooperation with the municipality about each patient and user and about individual plans.',
  ],
  'hrf § 14 c': [
    'The regional health authority has to see to general advice and guidance to municipal employees.',
  ],
  'hrf § 14 d': [
    'The regional health authority has to cooperate with other agencies when the assessment or the offer requires it.',
  ],
  'hrf § 15': [
    'Specialist services have to be given on an outreach basis unless they are most suitably given in an institution.',
  ],
  'hrf § 16': [
    'Whoever has a right to a plan takes part in making it, and relatives are drawn in where both want it.',
    'The municipality offers a coordinator, whether or not the person wants a plan.',
  ],
  'hrf § 16 (1)': [
    'Whoever needed lasting and coordinated services had a right to a plan and to take part; relatives were drawn in where both wanted it.',
  ],
  'hrf § 16 (2)': [
    'Without competence to consent, the next of kin took part together with the patient.',
  ],
  'hrf § 16 (3)': ['The plan gave no right to more services than other rules did.'],
  'hrf § 16 (4)': [
    'The rules on taking part, by relatives too, held for the appointment of a coordinator as well.',
  ],
  'hrf § 17': [
    'Neither plan nor coordinator without the consent of the person or of someone who may consent for them.',
    'The hospital offers a coordinator, whether or not the patient wants a plan.',
  ],
  'hrf § 17 (1) sentence 2': ['Without consent no coordinator could be appointed either.'],
  'hrf § 17 (2)': [
    'For patients the rules on consent to health care applied, to plan and coordinator alike.',
  ],
  'hrf § 18 (1)': [
    "The municipality's health and care service and the health trust saw to a plan for those in need of one.",
  ],
  'hrf § 18 (2)': ['The coordinating unit had the overall responsibility for the plans.'],
  'hrf § 18 (3)': [
    "With needs at both levels the plan was the municipality's, and the health trust had to tell it and take part.",
  ],
  'hrf § 18 (4)': [
    'Where other services were needed as well, the municipality and the health trust worked with them.',
  ],
  'hrf § 18 (5)': ['The work had to be coordinated, and each person had one plan only.'],
  'hrf § 19 sentence 1': ["The plan's content and extent had to fit the person's needs."],
  'hrf § 19 sentence 2': [
    'The work had to take account of ethnic, cultural and linguistic background.',
  ],
  'hrf § 19 sentence 3': ['A list of what the plan had to hold.'],
  'hrf § 19 a': ['The plan showed goals, resources and needs for services.'],
  'hrf § 19 b': ['The plan showed who took part in the work.'],
  'hrf § 19 c': ['The plan said who the coordinator was.'],
  'hrf § 19 d': [
    'The plan showed what the person, the services, other contributors and relatives would do.',
  ],
  'hrf § 19 e': ['The plan showed the measures, their extent and who answered for them.'],
  'hrf § 19 f': ['The plan described how the measures were carried out.'],
  'hrf § 19 g': ['The plan said what period it covered and when it would be adjusted.'],
  'hrf § 19 h': [
    'The plan showed the consent to it and, where needed, to sharing what is confidential.',
  ],
  'hrf § 19 i': ['The plan showed what cooperation with others was needed or wished for.'],
  'hrf § 20': [
    'The services answered for what they otherwise answered for, unless agreed differently.',
  ],
  'hrf § 21': ['The municipality offered a coordinator, whether or not the person wanted a plan.'],
  'hrf § 22': [
    'The hospital offered a coordinator, preferably a doctor.',
    'The hospital offered a coordinator, who was a health professional.',
  ],
  'hrf § 23': [
    'Health personnel and others in the service had to report the need for a plan and a coordinator without delay.',
  ],
}
