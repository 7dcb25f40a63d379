import type { PlanTexts } from '../types.js'

/** What the inputs and their values are called, in English. */
export const inputs: PlanTexts['inputs'] = {
  lasting: {
    label: 'how long the need lasts',
    values: {
      true: 'of some duration',
      false: 'short',
    },
  },
  coordinated: {
    label: 'the need for coordination',
    values: {
      true: 'two or more services have to be seen together',
      false: 'no services need coordinating',
    },
  },
  complex: {
    label: 'how complex the needs are',
    values: {
      true: 'complex',
      false: 'not complex',
    },
  },
  healthCare: {
    label: 'needs health and care services',
  },
  municipalCare: {
    label: 'needs municipal health and care services',
  },
  somaticCare: {
    label: 'needs specialist services other than mental health care',
  },
  mentalCare: {
    label: 'needs specialist mental health care',
  },
  specialistCare: {
    label: 'needs specialist services',
  },
  nav: {
    label: 'what is needed of NAV',
    values: {
      none: 'nothing',
      services: 'services',
      'qualification-programme': 'takes part in the qualification programme',
    },
  },
  childWelfare: {
    label: 'what is needed of {childWelfareService}',
    values: {
      none: 'nothing',
      measures: 'measures',
      'plan-necessary': 'measures, and a plan is necessary to see them as a whole',
    },
  },
  planConsent: {
    label: 'the answer to the question of a plan',
    values: {
      given: 'has consented',
      'not-asked': 'has not been asked',
      refused: 'has said no',
      withdrawn: 'has withdrawn the consent',
    },
  },
  larStarted: {
    label: 'medication-assisted rehabilitation',
    values: {
      true: 'has begun',
      false: 'has not begun',
    },
  },
  mainResponsibility: {
    label: 'agreement on the main responsibility',
    values: {
      agreed: 'the services agree',
      'unclear-or-disputed': 'unclear or disputed',
    },
  },
  initiatingService: {
    label: 'the service asked about',
    values: {
      'municipal-care': 'the municipal health and care service',
      'specialist-care': 'the specialist service',
      'nav-municipal': 'the municipal part of NAV',
      'nav-state': 'the state part of NAV',
      'child-welfare': '{childWelfareService}',
      other: 'another service',
    },
  },
  planRight: {
    label: 'the right to a plan',
    values: {
      right: 'has a right',
      'duty-without-right': 'the service has a duty, but the person no right',
      'not-wanted': 'does not want a plan',
      'no-right': 'has no right',
      suspended: 'the right is set aside (spring of 2020)',
    },
  },
  planParty: {
    label: 'the party asked about',
    values: {
      'health-personnel': 'other health personnel',
      'general-practitioner': 'the general practitioner',
      'contract-physiotherapist': 'a physiotherapist with a municipal agreement',
      'specialist-care': 'the health trust or institution',
      'municipal-care': 'the municipal health and care service',
      nav: 'NAV',
      'child-welfare': '{childWelfareService}',
      school: 'the school, after-school care or educational psychology service',
      'private-school': 'a private school',
      kindergarten: 'the kindergarten',
      'crisis-centre': 'the crisis centre',
      'introduction-programme': 'the introduction programme',
    },
  },
  necessaryForPupil: {
    label: "whether the pupil's needs as a whole require the school to take part",
  },
  coordinatorDeclined: {
    label: 'has declined a coordinator',
  },
  childExpected: {
    label: 'whether the child is expected, but not born',
    values: {
      true: 'expected',
      false: 'born',
    },
  },
  age: {
    label: 'age',
    unit: ' years',
  },
  seriousCondition: {
    label: 'the illness, injury or reduced function',
    values: {
      true: 'serious',
      false: 'not serious',
    },
  },
  otherWelfareServices: {
    label: 'needs other welfare services as well',
  },
  childCoordinatorWanted: {
    label: 'whether those who decide want a child coordinator',
  },
  followUpOfSomeDuration: {
    label: 'needs treatment or follow-up of some duration',
  },
  careField: {
    label: 'the field of care',
    values: {
      somatic: 'somatic',
      'mental-health': 'mental health care',
      addiction: 'addiction treatment',
    },
  },
  needNotifier: {
    label: 'who notices the need',
    values: {
      'specialist-health-personnel': 'health personnel in the specialist service',
      'general-practitioner': 'the general practitioner',
      'contract-physiotherapist': 'a physiotherapist with a municipal agreement',
      'other-health-personnel': 'other health personnel',
      'other-municipal-personnel': 'other personnel in the municipal health and care service',
      'health-trust-or-institution': 'the health trust or institution',
    },
  },
  noticeAbout: {
    label: 'what the notice is about',
    values: {
      'plan-and-coordinator': 'a need for a plan and a coordinator',
      'plan-across-levels': 'a need for a plan across both levels',
      'coordinator-only': 'the patient wants a coordinator only',
      'child-coordinator': 'a need for a child coordinator',
      'possible-rehabilitation-need': 'a possible need for habilitation or rehabilitation',
      'admitted-may-need-municipal-help': 'an admitted patient who may need municipal help',
      'ready-for-discharge': 'a patient who is ready for discharge, or soon will be',
    },
  },
  privateRehabilitation: {
    label: 'whether it is a private rehabilitation institution',
  },
  needClear: {
    label: 'when it was clear that the patient may need municipal help',
    values: {
      'at-admission': 'at admission',
      'assessment-delayed':
        'the assessment has to wait, since long treatment is expected or health requires it',
      'later-in-stay': 'later in the stay',
    },
  },
  noticeWanted: {
    label: 'whether the patient wants the municipality told of the discharge',
  },
  admittedWithoutConsent: {
    label: 'whether the patient in addiction treatment was admitted without consent',
  },
  planTeller: {
    label: 'who might tell',
    values: {
      municipality: 'the municipality',
      'health-trust': 'the health trust',
      'private-institution': 'a private institution',
      'service-provider': 'the personnel who give the service',
      'general-practitioner': 'the general practitioner',
      'contract-physiotherapist': 'a physiotherapist with a municipal agreement',
    },
  },
  toldAs: {
    label: 'who might be told',
    values: {
      user: 'a user of services that are no health care',
      patient: 'a patient who gets health care',
      asks: 'somebody who asks about their right',
    },
  },
  requestTo: {
    label: 'who is asked for a plan',
    values: {
      'municipal-care': 'the municipal health and care services',
      'health-trust': 'the health trust',
      'private-institution': 'a private institution',
      nav: 'NAV',
      'social-services': 'the social services in NAV',
      'child-welfare': '{childWelfareService}',
    },
  },
  requestStep: {
    label: 'what is asked about it',
    values: {
      request: 'the form of the request',
      decision: 'the rules for the decision',
      'complaint-guidance': 'guidance on the right to complain',
      'complaint-help': 'help to write the complaint',
    },
  },
  planComplaintAbout: {
    label: 'what the complaint on a plan or an appointment is about',
    values: {
      'plan-health-care': 'a plan under the health acts',
      'plan-nav': 'a plan under the NAV Act',
      'plan-social-services': 'a plan under the Social Services Act',
      'plan-child-welfare': 'a plan in child welfare',
      coordinator: 'a coordinator',
      'child-coordinator': 'a child coordinator',
      'contact-doctor': 'a contact doctor',
    },
  },
  mustConsent: {
    label: 'who consents to the plan by the rules',
    values: {
      recipient: 'the one the plan is for',
      guardian: 'the guardian',
      'parental-responsibility': 'the holders of parental responsibility',
      'child-welfare': '{childWelfareService}',
      'child-welfare-or-carer': '{childWelfareService}, the foster parents or the institution',
      attorney: 'the attorney under a lasting power of attorney',
      provider: 'whoever gives the health care',
      nobody: 'nobody',
      'requires-judgement': 'depends on an assessment',
      'not-regulated': 'not regulated',
    },
  },
  planConsentGivenBy: {
    label: 'who consented to the plan',
    values: {
      recipient: 'the one the plan is for',
      guardian: 'the guardian',
      'parental-responsibility': 'the holders of parental responsibility',
      'child-welfare': '{childWelfareService}',
      carer: 'the foster parents or the institution',
      'someone-else': 'someone else',
      attorney: 'the attorney under a lasting power of attorney',
      provider: 'whoever gives the health care',
    },
  },
  planConsentInformed: {
    label: 'whether whoever consented knew what a plan is',
  },
  onlyChildWelfare: {
    label: 'whether only {childWelfareService} is needed',
  },
  compulsoryCare: {
    label: 'whether the patient is under compulsory mental health care',
  },
  complainedOfCompulsoryCare: {
    label: 'whether somebody complained of the compulsory care being established',
  },
  threeMonthsPassed: {
    label: 'whether three months have passed since the decision on compulsory care',
  },
  otherMunicipalService: {
    label: 'municipal service under another act',
    values: {
      none: 'none',
      'crisis-centre': 'crisis centre',
      'introduction-programme': 'introduction programme',
    },
  },
  childCoordinatorAppointed: {
    label: 'whether a child coordinator is appointed',
  },
}
