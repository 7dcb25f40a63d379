import type { GistsOfAct } from '../../types.js'
import type { hol as register } from '../../../provisions/hol.js'

/** What each wording says, in English: Helse- og omsorgstjenesteloven, LOV-2011-06-24-30. */
export const hol: GistsOfAct<typeof register> = {
  'hol § 1-2 (1) sentence 1': [
    'The act covers services of the municipality and of private bodies under agreement with it.',
  ],
  'hol § 2-1': [
    'Whoever provides services under this act has the same duties as health personnel.',
  ],
  'hol § 2-2': [
    'The Public Administration Act applies to the municipality, with the special rules of this act and of the Patient and User Rights Act.',
  ],
  'hol § 3-1 (1)': [
    'The municipality has to see to necessary health and care services for everybody who stays there.',
  ],
  'hol § 3-1 (3)': [
    'The municipality plans, runs, evaluates and corrects its services so that they meet acts and regulations.',
  ],
  'hol § 3-1 (5)': [
    'The municipality may give the services itself or agree that others give them.',
  ],
  'hol § 3-2 (1) no. 1': [
    'The municipality has to offer health promotion and prevention, in schools and health centres as well.',
  ],
  'hol § 3-2 (1) no. 2': ['The municipality has to offer care in pregnancy and after birth.'],
  'hol § 3-2 (1) no. 4': [
    'The municipality has to offer assessment, diagnosis and treatment, through general practitioners as well.',
  ],
  'hol § 3-2 (1) no. 5': [
    'The municipality has to offer social, psychosocial and medical habilitation and rehabilitation.',
  ],
  'hol § 3-2 (1) no. 6': [
    'The municipality had to offer health services at home, personal assistance, a place in an institution and respite care.',
    'The municipality has to offer health services at home, personal assistance and a place in an institution.',
  ],
  'hol § 3-2 a (4)': [
    'The municipality decides whether the criteria for a long stay are met, and keeps a waiting list.',
  ],
  'hol § 3-4 (1)': [
    'The municipality makes it possible for its services to work together, and with other providers, where that is needed.',
    'The municipal health and care services work with other providers where a comprehensive and coordinated offer needs it.',
  ],
  'hol § 3-4 (2)': [
    'The municipality cooperates with county, regional health authority and state.',
    'The municipality coordinates what is offered, and where needed names the service that does it.',
  ],
  'hol § 3-4 (3)': [
    'The services work with other providers beyond the single case as well, so that all can do their tasks.',
  ],
  'hol § 3-5 (1)': [
    'The municipality has to help at once when the help it can give is urgently needed.',
  ],
  'hol § 4-2 a (1)': [
    'The municipality sees to it that patients and users get the information they have a claim to.',
  ],
  'hol § 3-6': [
    'The municipality had to have care pay for those with especially heavy care work.',
    'The municipality has to offer those with especially heavy care work support, such as training, respite care and care benefit.',
  ],
  'hol § 3-10 (1)': [
    'Representatives of patients and users are heard when the municipality shapes its health and care service.',
  ],
  'hol § 3-10 (2)': [
    'The municipality sees to it that the services have systems to gather what patients and users experience and think.',
  ],
  'hol § 3-10 (3)': [
    'The service makes it possible to work with the organisations of users and with voluntary ones.',
  ],
  'hol § 4-1 (1)': [
    'Services have to be sound, and the municipality arranges for a coherent and dignified offer with enough competence.',
  ],
  'hol § 4-1 (1) d': [
    'The municipality sees to it that the services have enough professional competence.',
  ],
  'hol § 4-2 (1)': [
    'Whoever gives services under the act works systematically on quality and safety.',
  ],
  'hol § 4-2 b': [
    'The municipality and others who give the services see to it that patients and users take part.',
  ],
  'hol § 5-11': [
    'Municipal personnel give the specialist service the advice and guidance on health that it needs.',
  ],
  'hol § 6-1 (1)': [
    'The municipal council itself concludes a cooperation agreement with the regional health authority, or a trust that it designates.',
  ],
  'hol § 6-1 (2)': ['The cooperation aims at a comprehensive offer to patients and users.'],
  'hol § 6-1 (3)': [
    'The experience of patients and users is part of the basis, and their organisations take part in making the agreement.',
  ],
  'hol § 6-2 (1)': [
    'The cooperation agreement covers at least the eleven points listed, one of them with a slip.',
    'The cooperation agreement covers at least the eleven points listed.',
    'The cooperation agreement covers at least the thirteen points listed.',
  ],
  'hol § 6-2 (1) no. 1': [
    'The cooperation agreement settles which tasks each level is responsible for, and a shared view of who does what.',
  ],
  'hol § 6-2 (1) no. 2': [
    'The agreement has guidelines for admission, discharge, habilitation, rehabilitation and learning and coping, so that those who need coordinated services get a coherent offer.',
  ],
  'hol § 6-2 (1) no. 3': ['The agreement has guidelines for admission to hospital.'],
  'hol § 6-2 (1) no. 4': [
    'The agreement describes the municipality’s round-the-clock offer for emergencies, in a wording with a slip.',
    'The agreement describes the municipality’s round-the-clock offer for emergencies.',
  ],
  'hol § 6-2 (1) no. 5': [
    'The agreement has guidelines for patients ready for discharge who may need municipal help.',
  ],
  'hol § 6-2 (1) no. 6': [
    'The agreement has guidelines for sharing knowledge and information, for professional networks and for secondment.',
  ],
  'hol § 6-2 (1) no. 7': ['The agreement covers research, education, practice and apprenticeship.'],
  'hol § 6-2 (1) no. 8': ['The agreement covers midwife services.'],
  'hol § 6-2 (1) no. 9': ['The agreement covers local IT solutions.'],
  'hol § 6-2 (1) no. 10': ['The agreement covers prevention.'],
  'hol § 6-2 (1) no. 11': [
    'The agreement covers agreed plans for emergencies and the chain of emergency care.',
  ],
  'hol § 6-2 (1) no. 12': [
    'The agreement says concretely how the parties develop and plan the services together.',
  ],
  'hol § 6-2 (1) no. 13': [
    'The agreement covers services to children and young people with complex difficulties who get help from both levels.',
  ],
  'hol § 6-2 (2)': [
    "An agreement on a joint measure has to make responsibility clear, the employer's included, and say how it is organised and paid for.",
  ],
  'hol § 6-3': [
    'The ministry may set deadlines for concluding the agreement, different ones for different points.',
  ],
  'hol § 6-4': [
    'The regional health authority sends the agreement to the Directorate of Health within a month.',
  ],
  'hol § 6-5 (1)': ['The parties go through the agreement every year.'],
  'hol § 6-5 (2)': [
    'Notice is a year, and the regional health authority tells the Directorate of Health.',
  ],
  'hol § 7-1 (1)': [
    'The municipality makes an individual plan for whoever needs lasting and coordinated municipal services.',
  ],
  'hol § 7-1 (2)': [
    'Where help from both levels is needed, the municipality sees to the plan and coordinates the work.',
  ],
  'hol § 7-2': [
    'The municipality offers a coordinator to whoever needs lasting and coordinated services.',
  ],
  'hol § 7-2 a': [
    'The municipality appoints a child coordinator for the family of a child with large needs where the parents want one.',
  ],
  'hol § 7-2 a (2) a': ['The child coordinator coordinates all services.'],
  'hol § 7-2 a (2) b': [
    'The child coordinator has an overview, and helps the municipality to follow up and make arrangements for family and child.',
  ],
  'hol § 7-2 a (2) c': [
    'The child coordinator sees to information and guidance on health and care services.',
  ],
  'hol § 7-2 a (2) d': [
    'The child coordinator sees to information and guidance on other services and organisations, and helps with the contact.',
  ],
  'hol § 7-2 a (2) e': ['The child coordinator sees to it that work on the plan moves forward.'],
  'hol § 7-2 a (3)': ['The duty to have a child coordinator ends when the child turns 18.'],
  'hol § 7-2 b': [
    'The power lasts to 30 June 2024: where very many come from Ukraine, the ministry can by regulation make exceptions from the municipality’s duties on plan, coordinator and child coordinator.',
    'The power lasts to 30 June 2026: where very many come from Ukraine, the ministry can by regulation make exceptions from the municipality’s duties on plan, coordinator and child coordinator.',
    'The power lasts to 30 June 2028: where very many come from Ukraine, the ministry can by regulation make exceptions from the municipality’s duties on plan, coordinator and child coordinator.',
  ],
  'hol § 7-3': [
    "The municipality's coordinating unit has the overall responsibility for plans and coordinators.",
    "The municipality's coordinating unit has the overall responsibility for plans, coordinators and child coordinators.",
  ],
  'hol ch. 9': [
    'The chapter governs coercion towards people with intellectual disability in municipal services.',
  ],
  'hol § 9-2 (1)': [
    'The chapter covers coercion in services under § 3-2 number 6 letters a to d for people with an intellectual disability.',
    'The chapter covers coercion in services under § 3-2 number 6 letters a to c and in respite care for people with an intellectual disability.',
  ],
  'hol § 9-2 (2)': [
    'Coercion is what the person objects to, what is so intrusive that it counts regardless, and intrusive warning systems; ordinary prompting is not.',
    'Coercion is what the person objects to, and what is so intrusive that it counts regardless; warning and tracking follow § 4-6 a of the Patient and User Rights Act.',
  ],
  'hol § 9-5 (3) a': ['Coercion may be used to avert harm in an emergency.'],
  'hol § 9-5 (3) b': ['Coercion may be planned to avert harm in emergencies that recur.'],
  'hol § 9-5 (3) c': ['Coercion may be used to meet basic needs, also in training.'],
  'hol § 9-7 (2)': [
    'Planned coercion is decided by the head of the service for at most twelve months, and the specialist service has to help to design the measures.',
  ],
  'hol § 9-9 (1)': ['The specialist service has to help when planned coercion is carried out.'],
  'hol § 9-11 (1)': [
    'The user, the guardian or assistant guardian and next of kin may complain to the county governor of coercion in an emergency.',
    'The user, the guardian and next of kin may complain to the county governor (fylkesmannen) of coercion in an emergency.',
    'The user, the guardian and next of kin may complain to the county governor (statsforvalteren) of coercion in an emergency.',
  ],
  'hol § 9-11 (2)': [
    'Of planned coercion that the county governor has reviewed, the user, the guardian or assistant guardian and next of kin may complain to the county board.',
    'Of planned coercion that the county governor (fylkesmannen) has reviewed, the user, the guardian and next of kin may complain to the county board.',
    'Of planned coercion that the county governor (statsforvalteren) has reviewed, the user, the guardian and next of kin may complain to the county board.',
    'Of planned coercion that the county governor has reviewed, the user, the guardian and next of kin may complain to the child welfare and health board.',
  ],
  'hol § 9-11 (5)': [
    'The time limit for complaints of coercion is three weeks from when the decision or the message arrived.',
  ],
  'hol § 9-12 (1)': [
    'A decision of the county board on planned coercion may be brought before the district court, but not where the board has refused to approve the decision of the municipality.',
    'A decision of the child welfare and health board on planned coercion may be brought before the district court, but not where the board has refused to approve the decision of the municipality.',
  ],
  'hol § 9-12 (2)': [
    'The person whom the coercion is aimed at may bring the case, and so may next of kin and the guardian or assistant guardian.',
    'The person whom the coercion is aimed at may bring the case, and so may next of kin and the guardian.',
  ],
  'hol § 9-12 (3)': [
    'The time limit for going to the district court is two months from the message of the decision.',
  ],
  'hol ch. 10': ['The chapter governs coercion towards people dependent on substances.'],
  'hol § 11-4 (2)': [
    'The municipality makes a cooperation agreement with the regional health authority on patients ready for discharge.',
  ],
  'hol § 12-1': [
    "Those working under the Act are bound as the administration is, and for a child's sake the county governor, then called fylkesmannen, may impose it despite the parents' consent.",
    "Those working under the Act are bound as the administration is, and for a child's sake the county governor, now called statsforvalteren, may impose it despite the parents' consent.",
    "Those working under the Act are bound as the administration is, with its newer rule on sharing between authorities, and for a child's sake this may be imposed despite the parents' consent.",
  ],
  'hol § 12-1 (3)': [
    "For a child's sake the county governor may impose confidentiality even where the parents agree to disclosure.",
  ],
}
