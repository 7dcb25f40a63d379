import type { Situation } from './situation.js'

const on = '2026-06-22'

/** Who is told, who keeps silent, and who must tell. */
export const informing: readonly Situation[] = [
  {
    id: 'other-parent-asks',
    words: {
      nb: [
        'Den andre forelderen spør',
        'forelder uten foreldreansvar vil vite',
        'samværsforelder ber om innsyn',
      ],
      nn: [
        'Den andre forelderen spør',
        'forelder utan foreldreansvar vil vite',
        'samværsforelder bed om innsyn',
      ],
      en: [
        'The other parent asks',
        'a parent without responsibility wants to know',
        'parent with access rights asks',
      ],
    },
    questions: ['consent.inform-other-parent', 'consent.complaint'],
    facts: [
      'person.age',
      'consent.otherParentAsks',
      'consent.informationRightLost',
      'consent.harmfulToChild',
      'person.childWishesParentsNotTold',
      'person.childsReasonsDeserveRespect',
      'person.weightyReasonsAgainstTellingParents',
    ],
    example: {
      on,
      file: {
        person: {
          age: 8,
          childWishesParentsNotTold: false,
          weightyReasonsAgainstTellingParents: false,
        },
        consent: { otherParentAsks: true, informationRightLost: false, harmfulToChild: false },
      },
    },
  },
  {
    id: 'next-of-kin-asks',
    words: {
      nb: [
        'Pårørende spør om journalen',
        'pårørende vil vite hvordan det går',
        'pårørende vil være med og bestemme',
        'hvem er nærmeste pårørende',
      ],
      nn: [
        'Pårørande spør om journalen',
        'pårørande vil vite korleis det går',
        'pårørande vil vere med og bestemme',
        'kven er nærmaste pårørande',
      ],
      en: [
        'Next of kin ask about the record',
        'next of kin want to know',
        'next of kin want a say',
        'who is next of kin',
      ],
    },
    questions: ['consent.inform-next-of-kin', 'consent.next-of-kin-takes-part'],
    facts: [
      'consent.patientConsents',
      'consent.circumstancesSuggest',
      'person.decisionCompetence',
      'person.age',
    ],
    example: {
      on,
      file: {
        person: { age: 55, decisionCompetence: 'has', receivesHealthCare: true },
        consent: {
          matter: 'ordinary',
          nextOfKinIsParent: false,
          patientConsents: false,
          circumstancesSuggest: false,
          seriousIllnessAndDanger: false,
          childrenInCare: false,
        },
      },
    },
  },
  {
    id: 'brings-somebody',
    words: {
      nb: [
        'Pasienten vil ha med seg noen',
        'følge til legetimen',
        'venn til stede under behandling',
      ],
      nn: [
        'Pasienten vil ha med seg nokon',
        'følgje til legetimen',
        'ven til stades under behandling',
      ],
      en: ['The patient wants somebody along', 'company at the appointment', 'a friend present'],
    },
    questions: ['consent.others-present'],
    facts: ['consent.wishesOthersPresent', 'consent.soundCareRequiresException'],
    example: {
      on,
      file: { consent: { wishesOthersPresent: true, soundCareRequiresException: false } },
    },
  },
  {
    id: 'share-with-cooperating',
    words: {
      nb: [
        'Kan vi dele med kommunen',
        'sende opplysninger til fastlegen',
        'skolen ber om opplysninger',
        'taushetsplikt i tverrfaglig møte',
      ],
      nn: [
        'Kan vi dele med kommunen',
        'sende opplysningar til fastlegen',
        'skulen bed om opplysningar',
        'teieplikt i tverrfagleg møte',
      ],
      en: [
        'May we share with the municipality',
        'send information to the GP',
        'the school asks for information',
        'confidentiality in a meeting',
      ],
    },
    questions: [
      'consent.sharing-with-cooperating-personnel',
      'consent.information-sharing',
      'consent.confidentiality-of-health-personnel',
      'consent.confidentiality-of-services',
    ],
    facts: [
      'consent.informationRecipient',
      'consent.necessaryForCare',
      'consent.patientsAttitude',
      'consent.seriousDanger',
    ],
    example: {
      on,
      file: {
        consent: {
          informationRecipient: 'health-care-personnel',
          necessaryForCare: true,
          patientsAttitude: 'accepts',
          fromRecord: false,
        },
      },
    },
  },
  {
    id: 'must-report',
    words: {
      nb: [
        'Bekymringsmelding til barnevernet',
        'må vi melde fra',
        'pasienten bør ikke kjøre bil',
        'melde til politiet',
      ],
      nn: [
        'Uromelding til barnevernet',
        'må vi melde frå',
        'pasienten bør ikkje køyre bil',
        'melde til politiet',
      ],
      en: [
        'Report to child welfare',
        'must we report',
        'the patient should not drive',
        'tell the police',
      ],
    },
    questions: ['consent.may-tell-by-exception', 'consent.confidentiality-of-health-personnel'],
    facts: [
      'consent.exceptionGround',
      'consent.exceptionConditionsMet',
      'consent.position',
      'consent.learned',
    ],
    example: {
      on,
      file: {
        consent: {
          informationAbout: 'health',
          learned: 'at-work',
          position: 'health-personnel',
          exceptionGround: 'child-welfare',
          exceptionConditionsMet: true,
        },
      },
    },
  },
  {
    id: 'bereaved-want-record',
    words: {
      nb: [
        'Etterlatte vil se journalen',
        'innsyn i journalen til avdøde',
        'taushetsplikt etter døden',
      ],
      nn: [
        'Etterlatne vil sjå journalen',
        'innsyn i journalen til ein avliden',
        'teieplikt etter døden',
      ],
      en: [
        'The bereaved want to see the record',
        'record of somebody who died',
        'confidentiality after death',
      ],
    },
    questions: ['consent.may-tell-by-exception'],
    facts: ['consent.exceptionGround', 'consent.exceptionConditionsMet'],
    example: {
      on,
      file: {
        consent: {
          informationAbout: 'health',
          learned: 'at-work',
          position: 'health-personnel',
          exceptionGround: 'record-after-death',
          exceptionConditionsMet: true,
        },
      },
    },
  },
  {
    id: 'read-without-need',
    words: {
      nb: [
        'En kollega har lest i journalen',
        'snoking i journal',
        'lese journaler for å lære',
        'bruke saken i undervisning',
      ],
      nn: [
        'Ein kollega har lese i journalen',
        'snoking i journal',
        'lese journalar for å lære',
        'bruke saka i undervisning',
      ],
      en: [
        'A colleague read the record',
        'snooping in records',
        'read records to learn',
        'use the case in teaching',
      ],
    },
    questions: ['consent.confidentiality-of-health-personnel', 'consent.may-share-beyond-care'],
    facts: [
      'consent.learned',
      'consent.position',
      'consent.purposeBeyondCare',
      'consent.purposeConditionsMet',
    ],
    example: {
      on,
      file: {
        consent: {
          informationAbout: 'health',
          learned: 'at-work',
          position: 'health-personnel',
          purposeBeyondCare: 'teaching',
          purposeConditionsMet: false,
        },
      },
    },
  },
  {
    id: 'was-not-informed',
    words: {
      nb: [
        'Pasienten vil klage på manglende informasjon',
        'fikk ikke vite om risikoen',
        'klage på at taushetsplikten er brutt',
      ],
      nn: [
        'Pasienten vil klage på manglande informasjon',
        'fekk ikkje vite om risikoen',
        'klage på at teieplikta er broten',
      ],
      en: [
        'The patient complains of not being informed',
        'was not told of the risk',
        'complaint of broken confidentiality',
      ],
    },
    questions: ['consent.complaint'],
    facts: ['consent.consentComplaintAbout', 'consent.complaintTiming'],
    example: {
      on,
      file: {
        consent: {
          consentComplaintAbout: 'information-participation-or-consent',
          complaintTiming: 'in-time',
        },
      },
    },
  },
]
