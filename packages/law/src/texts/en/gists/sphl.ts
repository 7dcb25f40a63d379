import type { GistsOfAct } from '../../types.js'
import type { sphl as register } from '../../../provisions/sphl.js'

/** What each wording says, in English: Spesialisthelsetjenesteloven, LOV-1999-07-02-61. */
export const sphl: GistsOfAct<typeof register> = {
  'sphl § 1-2 (1)': ['The act covers specialist services of the state and of private bodies.'],
  'sphl § 2-1 a': [
    'The regional health authority sees to specialist services for those living in the region.',
    'The regional health authority sees to specialist services, and shapes them by benefit, use of resources and severity.',
  ],
  'sphl § 2-1 a (1)': [
    'The regional health authority has to see to specialist services in and outside institutions for those who live or stay in the region.',
  ],
  'sphl § 2-1 a (6)': [
    'The regional health authority could give the services itself or agree that others gave them.',
  ],
  'sphl § 2-1 a (7)': [
    'The regional health authority may give the services itself or agree that others give them.',
  ],
  'sphl § 2-1 e (1)': [
    'The regional health authority makes cooperation possible between trusts and with municipalities and other providers where it is needed.',
    'The regional health authority sees to it that services cooperate with other providers where the patient needs a coordinated offer, and with the child coordinator.',
  ],
  'sphl § 2-1 e (2)': [
    'The regional health authorities see to cooperation agreements, and may let their trusts be party.',
  ],
  'sphl § 2-1 e (4)': [
    'The regional health authorities see to cooperation agreements, and may decide that their trusts are party.',
  ],
  'sphl § 2-2': [
    'Services have to be sound, and arranged so that personnel can keep their duties.',
  ],
  'sphl § 2-5 (1)': [
    'The health trust makes an individual plan for patients who need lasting and coordinated services.',
  ],
  'sphl § 2-5 (2)': [
    'With needs at both levels the municipality starts the plan; the health trust tells it without delay and takes part.',
  ],
  'sphl § 2-5 a': [
    'The hospital appoints a coordinator for complex or lasting needs, preferably a doctor.',
    'The hospital appoints a coordinator for complex or lasting needs, who is a health professional.',
    'The hospital appoints a coordinator for complex or lasting needs, who is a health professional and works with any child coordinator.',
  ],
  'sphl § 2-5 b': [
    "The health trust's coordinating unit has the overall responsibility for plans and coordinators there.",
  ],
  'sphl § 2-5 c': [
    'The health trust appoints a contact doctor for serious illness of some duration, by the first working day.',
    'The health institution appoints a contact doctor for serious illness of some duration, by the first working day.',
  ],
  'sphl § 2-5 d': [
    'The power lasts to 30 June 2024: where very many come from Ukraine, the ministry can by regulation make exceptions from the specialist service’s duties on plan, coordinator and contact doctor.',
    'The power lasts to 30 June 2026: where very many come from Ukraine, the ministry can by regulation make exceptions from the specialist service’s duties on plan, coordinator and contact doctor.',
    'The power lasts to 30 June 2028: where very many come from Ukraine, the ministry can by regulation make exceptions from the specialist service’s duties on plan, coordinator and contact doctor.',
  ],
  'sphl § 2-6 (1)': [
    'The regional health authority makes a cooperation agreement with the municipalities on patients ready for discharge.',
  ],
  'sphl § 3-1 (1)': [
    'Hospitals have to receive patients at once when the help they can give is urgently needed.',
  ],
  'sphl § 3-4 a (1)': [
    'Whoever gives services under the act works systematically on quality and the safety of patients.',
  ],
  'sphl § 3-11 (1)': [
    'Health institutions give the public the information it needs to use its rights, that to a plan among them.',
  ],
  'sphl § 3-8': [
    'Hospitals have to treat patients, educate personnel, do research and train patients and next of kin.',
  ],
  'sphl § 3-11 a': ['Health institutions see to it that patients and users take part.'],
  'sphl § 3-15': [
    'Where discharge from addiction treatment should lead to municipal measures and the patient wants it, the municipality is told in good time before. Discharge is prepared together with those concerned, and after a compulsory stay the municipality is always told.',
  ],
  'sphl § 6-1': [
    'Those working in an institution are bound by confidentiality as the administration is.',
    'Those working in an institution are bound as the administration is, with its newer rule on sharing between authorities.',
  ],
  'sphl § 6-3': [
    'Health personnel of the specialist service give the municipality the advice and guidance on health that it needs for its tasks.',
  ],
}
