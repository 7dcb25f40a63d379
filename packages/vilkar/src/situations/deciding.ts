import type { Situation } from './situation.js'

const on = '2026-06-22'
/** Health care of the common kind, so that an example says no more than what sets it apart. */
const ordinary = {
  matter: 'ordinary',
  treatedCondition: 'somatic',
  objectsToHealthCare: false,
} as const

/** Who decides, whether consent holds, and what becomes of a no. */
export const deciding: readonly Situation[] = [
  {
    id: 'parents-disagree',
    words: {
      nb: ['Foreldrene er uenige', 'den ene forelderen sier nei', 'mor vil, men far vil ikke'],
      nn: ['Foreldra er usamde', 'den eine forelderen seier nei', 'mor vil, men far vil ikkje'],
      en: ['The parents disagree', 'one parent says no', 'mother wants it, father does not'],
    },
    questions: ['consent.parents-consent-suffices', 'consent.who-decides', 'consent.child-heard'],
    facts: [
      'person.age',
      'consent.parents',
      'consent.healthCarePurpose',
      'person.parentalResponsibility',
    ],
    example: {
      on,
      file: {
        person: {
          age: 8,
          childWishesParentsNotTold: false,
          weightyReasonsAgainstTellingParents: false,
          careTakenOver: 'no',
          parentalResponsibility: 'joint',
        },
        consent: {
          ...ordinary,
          healthCarePurpose: 'other',
          parents: [
            { holdsResponsibility: true, isParent: true, says: 'consents' },
            { holdsResponsibility: true, isParent: true, says: 'refuses' },
          ],
        },
      },
    },
  },
  {
    id: 'one-parent-came',
    words: {
      nb: [
        'Bare den ene forelderen er med',
        'vaksine når bare én har sagt ja',
        'far er ikke spurt',
      ],
      nn: [
        'Berre den eine forelderen er med',
        'vaksine når berre éin har sagt ja',
        'far er ikkje spurd',
      ],
      en: ['Only one parent came', 'vaccination with one yes', 'the other parent was not asked'],
    },
    questions: ['consent.parents-consent-suffices'],
    facts: ['person.age', 'consent.healthCarePurpose', 'consent.parents'],
    example: {
      on,
      file: {
        person: {
          age: 4,
          childWishesParentsNotTold: false,
          weightyReasonsAgainstTellingParents: false,
          careTakenOver: 'no',
          parentalResponsibility: 'joint',
        },
        consent: {
          ...ordinary,
          healthCarePurpose: 'everyday-care',
          parents: [
            { holdsResponsibility: true, isParent: true, says: 'consents' },
            { holdsResponsibility: true, isParent: true, says: 'not-asked' },
          ],
        },
      },
    },
  },
  {
    id: 'child-keeps-parents-out',
    words: {
      nb: [
        'Barnet vil ikke at foreldrene skal vite',
        'jenta på 14 vil holde det hemmelig hjemme',
        'kan vi si det til foreldrene',
      ],
      nn: [
        'Barnet vil ikkje at foreldra skal vite',
        'jenta på 14 vil halde det løynd heime',
        'kan vi seie det til foreldra',
      ],
      en: [
        'The child does not want the parents to know',
        'a girl of 14 wants it kept from home',
        'may we tell the parents',
      ],
    },
    questions: [
      'consent.inform-parents',
      'consent.parents-kept-out',
      'consent.who-decides',
      'consent.child-heard',
    ],
    facts: [
      'person.age',
      'person.childWishesParentsNotTold',
      'person.childsReasonsDeserveRespect',
      'person.weightyReasonsAgainstTellingParents',
      'person.decisionCompetence',
      'consent.matter',
      'consent.neededForParentalResponsibility',
    ],
    example: {
      on,
      file: {
        person: {
          age: 14,
          decisionCompetence: 'has',
          childWishesParentsNotTold: true,
          childsReasonsDeserveRespect: true,
          weightyReasonsAgainstTellingParents: false,
          receivesHealthCare: true,
        },
        consent: { ...ordinary, neededForParentalResponsibility: false },
      },
    },
  },
  {
    id: 'youth-decides',
    words: {
      nb: [
        '17-åringen vil bestemme selv',
        'ungdom som vil avgjøre selv',
        'må foreldrene til 16-åringen samtykke',
      ],
      nn: [
        '17-åringen vil ta avgjerda sjølv',
        'ungdom som vil avgjere sjølv',
        'må foreldra til 16-åringen samtykkje',
      ],
      en: [
        'The 17-year-old wants to decide alone',
        'a youth decides',
        'must parents of a 16-year-old consent',
      ],
    },
    questions: ['consent.who-decides', 'consent.child-heard', 'consent.inform-parents'],
    facts: ['person.age', 'person.decisionCompetence', 'consent.matter'],
    example: {
      on,
      file: {
        person: {
          age: 17,
          decisionCompetence: 'has',
          childWishesParentsNotTold: false,
          weightyReasonsAgainstTellingParents: false,
        },
        consent: ordinary,
      },
    },
  },
  {
    id: 'youth-with-support-contact',
    words: {
      nb: [
        '16-åringen vil bytte støttekontakt',
        'saken er ikke helsehjelp',
        'ungdom som skal bytte skole',
      ],
      nn: [
        '16-åringen vil byte støttekontakt',
        'saka er ikkje helsehjelp',
        'ungdom som skal byte skule',
      ],
      en: [
        'The 16-year-old wants another support contact',
        'the matter is not health care',
        'a youth who is to change schools',
      ],
    },
    questions: ['consent.child-heard', 'consent.who-decides'],
    facts: ['person.age', 'consent.matter', 'person.receivesHealthCare'],
    example: {
      on,
      file: {
        person: { age: 16, receivesHealthCare: true },
        consent: { matter: 'no-health-care' },
      },
    },
  },
  {
    id: 'child-disagrees',
    words: {
      nb: [
        'Barnet vil noe annet enn foreldrene',
        'skal barnet høres',
        'barnet sier nei til behandling',
      ],
      nn: [
        'Barnet vil noko anna enn foreldra',
        'skal barnet høyrast',
        'barnet seier nei til behandling',
      ],
      en: [
        'The child wants something else than the parents',
        'must the child be heard',
        'the child says no',
      ],
    },
    questions: ['consent.child-heard', 'consent.who-decides', 'consent.objection'],
    facts: [
      'person.age',
      'consent.matter',
      'person.childWishesParentsNotTold',
      'person.childsReasonsDeserveRespect',
      'person.weightyReasonsAgainstTellingParents',
    ],
    example: {
      on,
      file: {
        person: {
          age: 9,
          childWishesParentsNotTold: false,
          weightyReasonsAgainstTellingParents: false,
        },
        consent: { matter: 'ordinary' },
      },
    },
  },
  {
    id: 'child-in-care',
    words: {
      nb: [
        'Barnevernet har omsorgen',
        'fosterforeldrene vil bestemme',
        'hvem samtykker for barn i fosterhjem',
      ],
      nn: [
        'Barnevernet har omsorga',
        'fosterforeldra vil bestemme',
        'kven samtykkjer for barn i fosterheim',
      ],
      en: [
        'Child welfare has the care',
        'foster parents want to decide',
        'who consents for a child in care',
      ],
    },
    questions: ['consent.who-decides', 'consent.inform-child-welfare', 'consent.individual-plan'],
    facts: ['person.careTakenOver', 'person.age'],
    example: {
      on,
      file: {
        person: {
          age: 10,
          childWishesParentsNotTold: false,
          weightyReasonsAgainstTellingParents: false,
          careTakenOver: 'care-order',
          receivesHealthCare: true,
        },
        consent: ordinary,
      },
    },
  },
  {
    id: 'emergency-and-refuses',
    words: {
      nb: [
        'Øyeblikkelig hjelp, og pasienten nekter',
        'pasienten vil ikke ha hjelp, men det haster',
        'nekter i ambulansen',
      ],
      nn: [
        'Augeblikkeleg hjelp, og pasienten nektar',
        'pasienten vil ikkje ha hjelp, men det hastar',
        'nektar i ambulansen',
      ],
      en: [
        'An emergency, and the patient refuses',
        'refuses help that is urgent',
        'refuses in the ambulance',
      ],
    },
    questions: ['consent.emergency', 'consent.refusal', 'consent.who-decides'],
    facts: [
      'consent.urgency',
      'consent.refused',
      'consent.matter',
      'consent.othersHaveTakenOver',
      'person.age',
    ],
    example: {
      on,
      file: {
        person: { age: 45, personalCapacityDeprived: false },
        consent: {
          matter: 'ordinary',
          urgency: 'urgent',
          refused: 'other',
          othersHaveTakenOver: false,
        },
      },
    },
  },
  {
    id: 'refuses-blood',
    words: {
      nb: ['Pasienten vil ikke ha blod', 'blodkort', 'Jehovas vitne nekter blodoverføring'],
      nn: ['Pasienten vil ikkje ha blod', 'blodkort', 'Jehovas vitne nektar blodoverføring'],
      en: ['The patient refuses blood', 'no-blood card', 'a Jehovah’s Witness refuses transfusion'],
    },
    questions: ['consent.refusal', 'consent.emergency'],
    facts: [
      'consent.refused',
      'consent.seriousConviction',
      'consent.informedAndUnderstood',
      'person.age',
    ],
    example: {
      on,
      file: {
        person: { age: 40, personalCapacityDeprived: false },
        consent: {
          refused: 'blood-products',
          seriousConviction: true,
          informedAndUnderstood: true,
          urgency: 'urgent',
          othersHaveTakenOver: false,
        },
      },
    },
  },
  {
    id: 'competence-in-doubt',
    words: {
      nb: [
        'Usikker på samtykkekompetansen',
        'er hun i stand til å forstå',
        'vurdere beslutningskompetanse',
      ],
      nn: [
        'Usikker på samtykkekompetansen',
        'er ho i stand til å forstå',
        'vurdere avgjerdskompetanse',
      ],
      en: ['In doubt about competence', 'is she able to understand', 'assess decision competence'],
    },
    questions: ['consent.competence-lapses', 'consent.who-decides'],
    facts: ['consent.understanding', 'consent.listedCause'],
    example: { on, file: { consent: { understanding: 'probably-unable' } } },
  },
  {
    id: 'cannot-consent',
    words: {
      nb: [
        'Pasienten kan ikke samtykke',
        'pasient med demens',
        'mangler samtykkekompetanse',
        'kan datteren bestemme',
      ],
      nn: [
        'Pasienten kan ikkje samtykkje',
        'pasient med demens',
        'manglar samtykkekompetanse',
        'kan dottera bestemme',
      ],
      en: [
        'The patient cannot consent',
        'a patient with dementia',
        'lacks competence',
        'may the daughter decide',
      ],
    },
    questions: [
      'consent.who-decides',
      'consent.next-of-kin-takes-part',
      'consent.information-sharing',
    ],
    facts: [
      'person.decisionCompetence',
      'consent.intrusiveness',
      'consent.objectsToHealthCare',
      'person.personalCapacityDeprived',
    ],
    example: {
      on,
      file: {
        person: {
          age: 82,
          decisionCompetence: 'lacks',
          personalCapacityDeprived: false,
          receivesHealthCare: true,
        },
        consent: { ...ordinary, intrusiveness: 'minor' },
      },
    },
  },
  {
    id: 'resists-and-cannot-consent',
    words: {
      nb: [
        'Pasienten motsetter seg og kan ikke samtykke',
        'tvang mot pasient med demens',
        'låse døren på sykehjemmet',
      ],
      nn: [
        'Pasienten set seg imot og kan ikkje samtykkje',
        'tvang mot pasient med demens',
        'låse døra på sjukeheimen',
      ],
      en: [
        'The patient resists and cannot consent',
        'coercion in dementia',
        'locked door in a nursing home',
      ],
    },
    questions: ['consent.who-decides', 'consent.objection'],
    facts: ['consent.objectsToHealthCare', 'consent.treatedCondition', 'person.decisionCompetence'],
    example: {
      on,
      file: {
        person: { age: 82, decisionCompetence: 'lacks', personalCapacityDeprived: false },
        consent: { ...ordinary, objectsToHealthCare: true, intrusiveness: 'minor' },
      },
    },
  },
  {
    id: 'new-guardian',
    words: {
      nb: ['Pasienten har fått verge', 'ny verge', 'kan vergen samtykke', 'fremtidsfullmakt'],
      nn: ['Pasienten har fått verje', 'ny verje', 'kan verja samtykkje', 'framtidsfullmakt'],
      en: [
        'The patient has got a guardian',
        'new guardian',
        'may the guardian consent',
        'lasting power of attorney',
      ],
    },
    questions: ['consent.who-decides', 'consent.individual-plan', 'consent.coordinator'],
    facts: [
      'person.personalCapacityDeprived',
      'person.mandatedRepresentative',
      'person.decisionCompetence',
    ],
    example: {
      on,
      file: {
        person: {
          age: 50,
          decisionCompetence: 'lacks',
          personalCapacityDeprived: true,
          mandatedRepresentative: 'guardian',
        },
        consent: { ...ordinary, intrusiveness: 'minor' },
      },
    },
  },
  {
    id: 'spouse-signed',
    words: {
      nb: [
        'Ektefellen har skrevet under',
        'gjelder samtykket',
        'må samtykket være skriftlig',
        'holder det at pasienten nikket',
      ],
      nn: [
        'Ektefellen har skrive under',
        'gjeld samtykket',
        'må samtykket vere skriftleg',
        'held det at pasienten nikka',
      ],
      en: [
        'The spouse signed',
        'is the consent valid',
        'must consent be in writing',
        'is a nod enough',
      ],
    },
    questions: ['consent.validity', 'consent.form'],
    facts: [
      'consent.consentGivenBy',
      'consent.consentInformed',
      'consent.expressed',
      'consent.writingRequired',
    ],
    example: {
      on,
      file: {
        person: { age: 60 },
        consent: { matter: 'ordinary', consentGivenBy: 'someone-else', consentWithdrawn: false },
      },
    },
  },
  {
    id: 'withdraws-consent',
    words: {
      nb: ['Pasienten trekker samtykket', 'har ombestemt seg', 'vil avbryte behandlingen'],
      nn: ['Pasienten trekkjer samtykket', 'har ombestemt seg', 'vil avbryte behandlinga'],
      en: ['The patient withdraws consent', 'has changed her mind', 'wants to stop the treatment'],
    },
    questions: ['consent.withdrawal', 'consent.validity'],
    facts: ['consent.withdrawnBy', 'person.age', 'person.decisionCompetence'],
    example: {
      on,
      file: {
        person: { age: 35, decisionCompetence: 'has', personalCapacityDeprived: false },
        consent: { ...ordinary, withdrawnBy: 'patient-who-consented' },
      },
    },
  },
  {
    id: 'tracking-or-alarm',
    words: {
      nb: [
        'GPS eller døralarm',
        'lokaliseringsteknologi',
        'sensor i sengen',
        'bruker med demens går ut',
      ],
      nn: [
        'GPS eller døralarm',
        'lokaliseringsteknologi',
        'sensor i senga',
        'brukar med demens går ut',
      ],
      en: [
        'GPS or a door alarm',
        'locating technology',
        'bed sensor',
        'a user with dementia walks out',
      ],
    },
    questions: ['consent.warning-technology'],
    facts: [
      'consent.technology',
      'consent.technologyPartOf',
      'person.decisionCompetence',
      'consent.objectsToTechnology',
      'consent.necessaryAgainstHarm',
    ],
    example: {
      on,
      file: {
        person: { age: 79, decisionCompetence: 'lacks' },
        consent: {
          technology: 'locating',
          technologyPartOf: 'health-care',
          objectsToTechnology: false,
          necessaryAgainstHarm: true,
          inPersonsInterest: true,
        },
      },
    },
  },
  {
    id: 'cosmetic-under-18',
    words: {
      nb: ['17-åring vil ha leppefiller', 'kosmetisk inngrep på mindreårig', 'botox under 18'],
      nn: ['17-åring vil ha leppefiller', 'kosmetisk inngrep på mindreårig', 'botox under 18'],
      en: ['A 17-year-old wants lip fillers', 'cosmetic treatment of a minor', 'botox under 18'],
    },
    questions: ['consent.who-decides', 'consent.validity'],
    facts: ['person.age', 'consent.matter'],
    example: {
      on,
      file: {
        person: { age: 17 },
        consent: { matter: 'cosmetic-without-medical-indication' },
      },
    },
  },
  {
    id: 'youth-refuses-admission',
    words: {
      nb: [
        'Tenåringen vil ikke legges inn',
        'innleggelse i psykisk helsevern når barnet ikke er enig',
        'kontrollkommisjonen og barn',
      ],
      nn: [
        'Tenåringen vil ikkje leggjast inn',
        'innlegging i psykisk helsevern når barnet ikkje er samd',
        'kontrollkommisjonen og barn',
      ],
      en: [
        'The teenager does not want to be admitted',
        'mental health ward against the child’s will',
        'control commission and children',
      ],
    },
    questions: ['consent.child-inpatient-mental-health', 'consent.objection'],
    facts: ['person.age', 'consent.inpatient', 'consent.agreesToStay', 'consent.treatedCondition'],
    example: {
      on,
      file: {
        person: { age: 14 },
        consent: { inpatient: true, agreesToStay: false, treatedCondition: 'mental' },
      },
    },
  },
]
