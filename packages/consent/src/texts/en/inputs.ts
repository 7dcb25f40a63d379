import type { ConsentTexts } from '../types.js'

/** What the inputs and their values are called, in English. */
export const inputs: ConsentTexts['inputs'] = {
  age: {
    label: 'age',
    unit: ' years',
  },
  decisionCompetence: {
    label: '{competence}',
    values: {
      has: 'present',
      lacks: 'lacking',
    },
  },
  objectsToHealthCare: {
    label: 'the patient’s attitude to the health care',
    values: {
      true: 'objects',
      false: 'does not object',
    },
  },
  intrusiveness: {
    label: 'how intrusive the health care is',
    values: {
      none: 'not intrusive',
      minor: 'little intrusive',
      'more-than-minor': 'more than little intrusive, but no serious intervention',
      serious: 'serious intervention',
    },
  },
  treatedCondition: {
    label: 'the condition that the care is for',
    values: {
      somatic: 'somatic',
      mental: 'mental disorder',
      'serious-mental': 'serious mental disorder, known or presumed',
    },
  },
  electroconvulsive: {
    label: 'electroconvulsive treatment (ECT)',
  },
  matter: {
    label: 'the kind of matter',
    values: {
      ordinary: 'ordinary health care',
      'minors-own-sphere': 'care that by its nature is for a young patient to decide',
      'reserved-for-adults': 'a measure that by its nature should wait for adulthood',
      'cosmetic-without-medical-indication':
        'cosmetic treatment without a medical or dental reason',
      'special-statute': 'a matter governed by a special statute',
    },
  },
  parentsInformed: {
    label: 'whether the parents are to be kept out',
    values: {
      informed: 'no, they have been told or may be',
      'withheld-at-childs-wish':
        'yes, because the child wishes it for reasons that ought to be respected',
      'withheld-for-weighty-reasons': 'yes, for weighty reasons of regard for the child',
    },
  },
  otherParentAsks: {
    label: 'whether a parent without parental responsibility asks for information',
    values: {
      true: 'asks for it',
      false: 'does not ask for it',
    },
  },
  informationRightLost: {
    label: 'the right to information of the parent without responsibility',
    values: {
      true: '{countyGovernor} has taken it away',
      false: 'intact',
    },
  },
  harmfulToChild: {
    label: 'what the information may lead to for the child',
    values: {
      true: 'may be harmful',
      false: 'is not harmful',
    },
  },
  careTakenOver: {
    label: 'the care of the child',
    values: {
      no: 'not taken over by {childWelfareService}',
      'emergency-placement': 'taken over by an emergency order',
      'removal-prohibition': 'removal prohibited by order',
      'care-order': 'taken over by a care order',
    },
  },
  parentalResponsibility: {
    label: 'parental responsibility',
    values: {
      joint: 'joint',
      sole: 'held by one',
      none: 'held by nobody',
      'cannot-act': 'nobody who holds it can look after the child’s interests',
    },
  },
  personalCapacityDeprived: {
    label: 'legal capacity in personal matters',
    values: {
      true: 'the patient is {capacityDeprived}',
      false: 'intact',
    },
  },
  objectsToPlan: {
    label: 'the attitude to the plan or the coordinator',
    values: {
      true: 'the person objects',
      false: 'the person does not object',
    },
  },
  mandatedRepresentative: {
    label: 'a guardian or an attorney whose mandate covers the matter',
    values: {
      guardian: 'a guardian',
      attorney: 'an attorney under a lasting power of attorney',
      none: 'nobody',
    },
  },
  strictlyNecessary: {
    label: 'how necessary the care is now',
    values: {
      true: 'strictly necessary',
      false: 'it can wait',
    },
  },
  healthCarePurpose: {
    label: 'the purpose of the health care',
    values: {
      'everyday-care': 'part of everyday care',
      'vaccination-programme': 'vaccine in the childhood vaccination programme',
      'prevents-harm': 'necessary to keep the child from harm',
      other: 'other',
    },
  },
  neededForParentalResponsibility: {
    label: 'what the parents need to know to fulfil parental responsibility',
    values: {
      true: 'they need the information',
      false: 'they do not need it',
    },
  },
  seriousIllnessAndDanger: {
    label:
      'serious mental disorder with imminent and serious danger to the life or health of others',
  },
  childrenInCare: {
    label: 'regard for children in the patient’s care',
    values: {
      true: 'speaks for involving the next of kin',
      false: 'does not speak for involving the next of kin',
    },
  },
  urgency: {
    label: 'the urgency of the care',
    values: {
      urgent: 'urgently necessary',
      'in-doubt': 'doubt whether it is urgent',
      'not-urgent': 'not urgent',
    },
  },
  dutyHere: {
    label: 'a duty of confidentiality about the information',
    values: {
      true: 'applies here',
      false: 'does not apply here',
    },
  },
  refusalStands: {
    label: 'the patient’s special right to refuse the care',
    values: {
      true: 'applies here',
      false: 'does not apply here',
    },
  },
  othersHaveTakenOver: {
    label: 'responsibility for the care',
    values: {
      true: 'other qualified personnel have taken it',
      false: 'nobody else has taken it',
    },
  },
  refused: {
    label: 'what the patient refuses',
    values: {
      'blood-products': 'blood or blood products',
      'ending-hunger-strike': 'ending a hunger strike',
      'life-prolonging-when-dying': 'life-prolonging treatment when dying',
      other: 'other health care',
      nothing: 'nothing',
    },
  },
  seriousConviction: {
    label: 'a serious conviction behind the refusal',
  },
  informedAndUnderstood: {
    label: 'the patient’s understanding of the consequences of refusing',
    values: {
      true: 'the patient is well informed and has understood them',
      false: 'the patient is not well enough informed or has not understood them',
    },
  },
  canConveyWish: {
    label: 'the patient’s ability to convey a wish about treatment',
    values: {
      true: 'the patient can convey it',
      false: 'the patient cannot convey it',
    },
  },
  nextOfKinConveysSame: {
    label: 'what the next of kin express',
    values: {
      true: 'a wish that the treatment be withheld',
      false: 'no such wish',
    },
  },
  ownWishAndRespectable: {
    label: 'the health personnel’s own assessment of the wish',
    values: {
      true: 'it is the patient’s own and clearly ought to be respected',
      false: 'it is not the patient’s own, or does not clearly deserve respect',
    },
  },
  understanding: {
    label: 'the patient’s ability to understand the matter',
    values: {
      able: 'the patient is able to',
      'probably-unable': 'more likely than not unable to',
      'obviously-unable': 'obviously unable to',
    },
  },
  listedCause: {
    label: 'the cause of the lack of understanding',
    values: {
      true: 'physical or mental disorder, dementia or intellectual disability',
      false: 'another cause',
    },
  },
  consentFrom: {
    label: 'which of the parents consent',
    values: {
      'all-holders': 'all who hold parental responsibility',
      'one-of-two-holders': 'one of two who hold parental responsibility',
      'parent-without-responsibility': 'a parent without parental responsibility',
      nobody: 'nobody',
    },
  },
  nextOfKinIsParent: {
    label: 'what the next of kin is to the child or young person',
    values: {
      true: 'a parent, or another who holds parental responsibility',
      false: 'somebody else',
    },
  },
  patientConsents: {
    label: 'the patient’s consent to informing the next of kin',
    values: {
      true: 'given',
      false: 'not given',
    },
  },
  circumstancesSuggest: {
    label: 'the circumstances of the case',
    values: {
      true: 'call for informing the next of kin',
      false: 'do not call for informing the next of kin',
    },
  },
  wishesOthersPresent: {
    label: 'wish to have others present',
  },
  soundCareRequiresException: {
    label: 'regard for sound care',
    values: {
      true: 'requires that others are not present',
      false: 'does not prevent others from being present',
    },
  },
  expressed: {
    label: 'how the consent was given',
    values: {
      written: 'in writing',
      spoken: 'in words',
      tacit: 'tacitly',
      none: 'not given',
    },
  },
  writingRequired: {
    label: 'a regulation’s requirement of written consent',
    values: {
      true: 'applies',
      false: 'does not apply',
    },
  },
  acceptanceLikely: {
    label: 'what the patient’s conduct and the situation indicate',
    values: {
      true: 'the patient probably accepts the care',
      false: 'the patient probably does not accept the care',
    },
  },
  couldTakePart: {
    label: 'the patient’s chance to take part',
    values: {
      true: 'the patient had the chance',
      false: 'the patient did not have the chance',
    },
  },
  consentGivenBy: {
    label: 'who has consented to the health care',
    values: {
      'the-one-who-decides': 'the one who decides that day',
      'someone-else': 'someone else',
      nobody: 'nobody',
    },
  },
  consentWithdrawn: {
    label: 'withdrawal of the consent',
    values: {
      true: 'withdrawn by the one who decides, and not given again',
      false: 'not withdrawn by the one who decides',
    },
  },
  consentInformed: {
    label: 'the information before the consent',
    values: {
      true: 'sufficient',
      false: 'not sufficient',
    },
  },
  withinScope: {
    label: 'what the consent covers',
    values: {
      true: 'the care that day is covered',
      false: 'the care is not covered, or its time is over',
    },
  },
  withdrawnBy: {
    label: 'who withdraws the consent',
    values: {
      'patient-who-consented': 'the patient, who consented',
      'all-holders': 'all who hold parental responsibility',
      'one-of-two-holders': 'one of two who hold parental responsibility',
      'other-representative': 'another who consents on behalf of the patient',
    },
  },
  receivesHealthCare: {
    label: 'the kind of services the person receives',
    values: {
      true: 'health care',
      false: 'only services that are not health care',
    },
  },
  informationRecipient: {
    label: 'the recipient of the information',
    values: {
      'health-care-personnel': 'personnel who take part in the health care',
      'other-service': 'other services, such as school or Nav',
    },
  },
  necessaryForCare: {
    label: 'the need for the information in the health care',
    values: {
      true: 'necessary',
      false: 'not necessary',
    },
  },
  patientsAttitude: {
    label: 'the patient’s attitude to the sharing',
    values: {
      accepts: 'accepts',
      'would-probably-object': 'would probably object',
      objects: 'objects',
    },
  },
  seriousDanger: {
    label:
      'imminent and serious danger to the patient’s own life or to the life or health of others',
  },
  fromRecord: {
    label: 'information from the patient record',
  },
  weightyReasons: {
    label: 'weighty reasons for sharing',
  },
  informationAbout: {
    label: 'what the information is about',
    values: {
      health: 'someone’s health or illness, physical or mental',
      'other-personal-matters':
        'other personal matters, such as social circumstances, marital status or finances',
      'no-person': 'no single person',
    },
  },
  learned: {
    label: 'how the information became known',
    values: {
      'at-work': 'at work',
      'handling-health-data': 'at work handling health data',
      'as-cooperating-personnel': 'from health personnel, as one they work with',
      'access-to-record': 'by access to a patient record, without handling health data',
      'as-health-personnel-outside-work': 'outside work, but in the capacity of health personnel',
      privately: 'privately',
    },
  },
  position: {
    label: 'who knows the information',
    values: {
      'health-personnel': 'health personnel',
      'other-municipal-care':
        'other personnel who give services under the Health and Care Services Act',
      'patient-administration': 'the patient administration',
      'technical-staff':
        'technical personnel who help with electronic processing or with service and maintenance',
      management: 'the management of the enterprise',
      'ethics-committee': 'a clinical ethics committee',
      'by-dispensation': 'whoever got the information by dispensation, such as for research',
      other: 'others, whom none of these rules names',
    },
  },
  worksFor: {
    label: 'connection to the service',
    values: {
      'municipal-service': 'someone who works under the Health and Care Services Act',
      'specialist-service':
        'someone who works for a health institution under the Specialist Health Services Act',
      others: 'others',
    },
  },
  exceptionGround: {
    label: 'the exception from confidentiality',
    values: {
      consent: 'consent',
      'already-known': 'the recipient already knows the information',
      'no-legitimate-interest': 'nobody has good reason to keep the information secret',
      'not-identifiable': 'nobody can be recognised in the information',
      'weighty-interests': 'weighty private or public interests',
      'other-statute': 'another statute says that confidentiality does not apply',
      'avert-crime': 'averting certain crimes',
      'animals-at-risk': 'animals that are mistreated or neglected',
      'cooperating-personnel': 'personnel who take part in the health care',
      'needs-of-patients-children': 'needs of the patient’s minor children',
      'needs-of-patients-siblings': 'needs of the patient’s minor siblings',
      management: 'management of the institution',
      'patient-administration': 'patient administration',
      'record-to-treating-personnel': 'record information to those who treat the patient',
      'discharge-summary': 'discharge summary',
      'expert-assignment': 'assignment as an expert',
      'after-death': 'information about a deceased person, where weighty reasons speak for it',
      'record-after-death': 'access of the next of kin to the record after a death',
      'supervision-on-request': 'information that the supervisory authority asks for',
      'supervision-own-initiative':
        'information to the supervisory authority on one’s own initiative',
      'avert-serious-harm': 'averting serious harm',
      'municipal-health-service': 'information to the municipal health and care service',
      'child-welfare': 'information to {childWelfareService}',
      'driving-licence': 'driving and other licences',
      'rail-and-sea':
        'weakened health in whoever drives rail vehicles, navigates ships or is a pilot at sea',
      birth: 'report of a birth',
      death: 'certificate of a death',
      'serious-injury': 'the health personnel’s own report of considerable injury to a patient',
    },
  },
  exceptionConditionsMet: {
    label: 'the conditions of the exception',
    values: {
      true: 'met',
      false: 'not met',
    },
  },
  purposeBeyondCare: {
    label: 'the purpose beyond the care of the patient',
    values: {
      'technical-staff': 'technical personnel whom the documentation needs',
      'professional-community': 'a professional community of health personnel',
      'care-of-another-patient': 'help to another patient',
      'own-learning': 'learning or quality among health personnel who have had the patient',
      teaching: 'information that is suited for teaching',
      'external-supervisor': 'an external supervisor by decision of the supervisory authority',
      'research-inclusion': 'the management, to find patients for research or quality projects',
      'ethics-committee': 'a clinical ethics committee',
      dispensation: 'dispensation from confidentiality, such as for research',
      observation: 'observation of health personnel by participants',
    },
  },
  purposeConditionsMet: {
    label: 'the conditions for sharing for the purpose',
    values: {
      true: 'met',
      false: 'not met',
    },
  },
  consentComplaintAbout: {
    label: 'what the complaint on consent, information or confidentiality is about',
    values: {
      'information-participation-or-consent': 'information, participation or consent',
      confidentiality: 'protection against the spreading of information',
      'one-parents-consent': 'help given on one parent’s consent to prevent harm',
      'somatic-coercion': 'a decision on somatic care with coercion',
      electroconvulsive: 'a decision on electroconvulsive treatment',
      'refusal-to-parent': 'a refusal of information to a parent under the Children Act',
      'duties-of-personnel': 'the duties of health personnel',
    },
  },
  complaintTiming: {
    label: 'when the complaint comes',
    values: {
      'in-time': 'within the time limit',
      late: 'after the time limit',
      'over-a-year': 'more than a year after the decision',
    },
  },
  childExpected: {
    label: 'whether the child is expected, but not born',
  },
  inpatient: {
    label: 'stay in an institution for mental health care',
  },
  agreesToStay: {
    label: 'the child’s own view of the stay',
    values: {
      true: 'agrees',
      false: 'does not agree',
    },
  },
  technology: {
    label: 'the technology',
    values: {
      warning: 'warning, such as a fall alarm',
      locating: 'locating, such as a GPS',
      'medical-warning': 'medical equipment that warns',
      none: 'no such technology',
    },
  },
  technologyPartOf: {
    label: 'the services that the technology is part of',
    values: {
      'health-care': 'health care',
      'chapter-9-services':
        'services to a person with an intellectual disability that the rules on coercion cover',
      'other-services': 'other health and care services',
    },
  },
  objectsToTechnology: {
    label: 'the attitude to the technology',
    values: {
      true: 'the person objects',
      false: 'the person does not object',
    },
  },
  necessaryAgainstHarm: {
    label: 'whether the technology is necessary to prevent or limit a risk of harm to the person',
  },
  inPersonsInterest: {
    label: 'whether the technology is in the person’s interest',
  },
  intrusiveWarning: {
    label: 'whether the warning system is intrusive',
  },
}
