import type { SettledMeanings } from '@vilkar/testing/second-reading'

const wordingNotRead =
  'The wording was not read, as its confidence says; the kind of norm is that of the provision.'
const agesOfChildrenAct =
  'bl § 31 gives the ages; the reading says only that it holds beside the act on patients.'
const secondParagraphUnsure =
  'The last sentence of the old § 17 sends patients to pbrl chapter 4. That it is a second paragraph is shown by no text that was read.'
const testOfNextOfKin = 'pbrl § 3-3 (2) gives the rule; the reading is on the test that it used.'

/** What a third reading of the texts settled, where the tables and the readers of the statutes part. */
export const settled: SettledMeanings = {
  carries: {
    'consent.child-heard': {
      'pbrl § 3-1 (2)': {
        'not-applicable':
          'To 2017 its last sentence was the rule on hearing the young; an adult is none.',
      },
      'pbrl § 3-1 (1)': {
        'not-applicable':
          'From 2018 it has the rule on children who can form views; an adult is none.',
      },
      'pbrl § 4-4 (5)': {
        'must-be-heard-with-great-weight':
          'To 2017 the last paragraph, counted as the fifth, said that the child is heard as it matures, and from 12 always.',
        'must-be-heard':
          'To 2017 the last paragraph, counted as the fifth, said that the child is heard as it matures, and from 12 always.',
        'if-able-to-form-views':
          'To 2017 the last paragraph, counted as the fifth, said that the child is heard as it matures, and from 12 always.',
      },
    },
    'consent.confidentiality-exception': {
      'guidance: habilitation guide 2014 § 1.3': {
        'must-share':
          '§ 1.3.1 says in so many words that personnel may have a duty under the penal code (§ 139) to pass information on to avert certain crimes.',
      },
    },
    'consent.confidentiality-of-health-personnel': {
      'hpl § 26': {
        'no-duty-here':
          'By its limit: § 26 lets management have information but puts only the personnel of the patient administration (last ledd: third to 2014, fourth from 2015) on a level with health personnel.',
      },
      'hregl2001 § 15': {
        'may-not-read-or-use':
          'By its limit: the duty of § 15 bound those who process health data under the act; one who merely got into the record was bound only from 2015 (pjl § 15 second sentence).',
      },
    },
    'consent.confidentiality-of-services': {
      'hregl2001 § 15': {
        confidential:
          '§ 15 put those who process health data under the duty of the Public Administration Act (§§ 13 ff.) as well as that of health personnel; guide 2014 § 1.3 names it for administrative staff under that duty.',
      },
      'pjl § 15': {
        'no-duty-here':
          'By its limit: from 2015 those who process health data have the duty of hpl §§ 21 ff. only; the reference to the Public Administration Act in hregl2001 § 15 is gone.',
      },
    },
    'consent.coordinator-rule': {
      'hrf § 16': {
        'may-be-declined':
          'First ledd: the municipality offers a coordinator, whether or not a plan is wanted, and nothing on consent – an offer may be declined. (hrf § 17 says the same for the hospital and might stand beside it).',
      },
    },
    'consent.form': {
      'pbrl § 3-1 (1)': {
        'requires-judgement':
          'The guide ties tacit consent to the possibility of taking part under § 3-1, and (1) is that right; It carries nothing alone, but its part is needed.',
      },
      'guidance: habilitation guide 2014 § 1.4': {
        'requires-judgement':
          '§ 1.4.5 lets silence be taken as consent where the patient was informed, the more hesitantly the more intrusive the measure.',
      },
    },
    'consent.individual-plan-by-age': {
      'hrf § 17 (2)': {
        recipient: secondParagraphUnsure,
        guardian: secondParagraphUnsure,
        nobody: secondParagraphUnsure,
        provider: secondParagraphUnsure,
        'minor-representative': secondParagraphUnsure,
        'requires-judgement': secondParagraphUnsure,
        'not-regulated':
          'Ch. 4 had no rule where weighty reasons kept parents out, and § 4-4 (1) might be added as the rule that fails.',
      },
      'vgml § 22 (3)': {
        recipient:
          'Only a court takes personal capacity away, and for what it names; in the rest the person decides.',
      },
      'pbrl § 4A-2 (1)': {
        nobody:
          'Against the will of somebody without competence care goes by chapter 4 A, which has no place for a plan.',
      },
      'guidance: habilitation guide 2014 § 4.3': {
        nobody: 'It says that no plan is made against the will of the person.',
      },
      'pbrl § 4-4 (1)': {
        'requires-judgement':
          'It is the rule whose missing exception for the nature of the measure (added 2018 in § 4-3 (1) c) is the open question, and the interpretation is about it.',
      },
      'pbrl § 3-4 (2)': {
        'requires-judgement':
          "The child's respected wish that parents not be told (12–16) is the very condition that takes the decision out of the parents' hands without giving it to anyone; with hrf and the interpretation. pbrl § 4-4 (1) might be added.",
      },
      'pbrl § 4-3 (2)': {
        'requires-judgement':
          'DecisionCompetence lacks: § 4-3 (2) has no age limit, so the consent under (1) c lapses and nobody is named; needed part, (1) c would be a good companion.',
      },
    },
    'consent.inform-next-of-kin': {
      'pbrl § 3-4 (2)': {
        inform:
          "By its limit: the bar on telling parents at the child's wish holds from 12 only, so under 12 it does not stop § 3-3 (1).",
      },
      'pbrl § 3-3 (2)': {
        'requires-judgement':
          'One half of the conflict: gives the next of kin (here a parent) information where 16–17 lacks competence; § 3-4 (3), cited, forbids it.',
      },
      'pbrl § 3-3 (3) a': {
        'requires-judgement':
          'It is the ground that applies only to whoever has competence, and the other side of the conflict where a parent is kept out.',
        'do-not-inform':
          'It is the ground that applies only to whoever has competence, and the other side of the conflict where a parent is kept out.',
      },
      'pbrl § 3-3 (3) b': {
        'requires-judgement':
          'As for letter a: one half of the conflict, or the ground whose condition of competence is unclear (from-12-children-open-matter should cite § 4-3 (1) c).',
      },
    },
    'consent.inform-parents': {
      'pbrl § 3-4 (2)': {
        inform:
          "By its limit: the child's wish counts from 12 only, so under 12 the rule of (1) stands.",
      },
    },
    'consent.mental-health-law': {
      'phvl § 2-1 (2)': {
        'general-rules': 'Those under 16 are consented for by the general rules.',
      },
    },
    'consent.minor-representative': {
      'pbrl § 4-4 (4)': {
        'parental-responsibility':
          'By its limit: in 2023–2025 (4) named acute and care orders only (the 2025 act added the removal prohibition), so the parents of (1) keep the consent; inferred from act 2025-06-20-39.',
      },
      'pbrl § 4-5 (2)': {
        guardian:
          'By its limit: for 16–17 only a care order gives child welfare the consent, so with an emergency order or removal prohibition it stays where vgml § 17 (2) puts it.',
      },
    },
    'consent.minor-representative-outside-health-care': {
      'bvl § 4-2': {
        'parental-responsibility':
          'It is the order, short-lived, and silent on who decides; with § 5-4 that leaves the parents.',
      },
      'bvl § 5-4': {
        'parental-responsibility':
          'It limits what child welfare decides to where it has taken over the care.',
      },
    },
    'consent.on-behalf-by-age': {
      'pbrl § 4-6 (1)': {
        'responsible-professional':
          'By its limit: the provider alone decides only on what is of little intrusion, so the measure between falls to (2) by the interpretation.',
      },
      'vgml § 21 (4)': {
        'coercion-rules-somatic':
          'A guardianship cannot include the power to consent to coercion: that shuts the guardian out and leaves only ch. 4 A; needed beside § 4A-2 (1).',
      },
    },
    'consent.own-decision': {
      'pbrl § 4-3 (2)': {
        'requires-judgement':
          'As for the plan: competence may lapse at any age, then the child no longer decides under (1) c and nobody is named.',
      },
      'pbrl § 4-4 (1)': {
        'requires-judgement':
          'As for the plan: it is the rule whose missing exception is the open question, but its words to 2018 gave parents the consent without exception; judgement comes from practice and bl § 33.',
      },
    },
    'consent.parental-consent': {
      'guidance: pbrl commentary § 4-4': {
        insufficient:
          "The Directorate's commentary on § 4-4 (read on helsedirektoratet.no by search) says that both holders must as a rule consent and that no valid consent exists if one refuses.",
      },
    },
    'consent.sharing-with-cooperating-personnel': {
      'hpl § 45 (1)': {
        'allowed-for-weighty-reasons':
          'Carries its part: who may have information from the record and that it must be needed for care; pbrl § 5-3 lifts the objection for weighty reasons and refers to the Health Personnel Act for the rest.',
      },
      'hpl § 45 (1) sentence 2': {
        'not-allowed-against-objection':
          'By its condition: the record may be given against objection only in imminent and serious danger (the second sentence of June 2026); seriousDanger false leaves the objection standing.',
      },
      'hpl § 25 (1) sentence 2': {
        'not-allowed-against-objection':
          'By its condition: in June 2026 an objection yielded only in imminent and serious danger; seriousDanger false leaves it standing.',
      },
    },
    'consent.warning-technology': {
      'pbrl § 4-6 a': {
        'coercion-rules-services':
          'By its limit: § 4-6 a reaches only those without competence (and not against objection), so it does not take the measure out of hol § 9-2 (2); the interpretation owns the rest.',
      },
      'hol § 9-2 (2)': {
        'not-under-this-section':
          'From 2025-09-01 its second sentence takes warning and locating technology out of the rule on intrusive systems and sends it to § 4-6 a, which has the age limit; with § 4-6 a needed for the outcome.',
      },
    },
  },
  days: {
    'consent.confidentiality-of-services': {
      '2015-01-01':
        'The health registers act of 2001 ended, and the patient records act took its place.',
    },
    'consent.mental-health-law': {
      '2018-01-01': 'pbrl § 4-3 (1) c: before it those of 12 to 15 had no sphere of their own.',
    },
    'consent.others-present': {
      '2026-07-01': 'LOV-2026-06-19-42 took effect: pbrl § 3-1 (5).',
    },
  },
  namedOtherwise: {
    'consent.child-heard': [
      'adult-before-2018',
      'adult',
      'from-12-own-sphere',
      'from-12-parents-not-informed',
    ],
    'consent.confidentiality-exception': [
      'already-known',
      'no-legitimate-interest',
      'not-identifiable',
      'weighty-interests',
      'avert-crime-before-october-2015',
      'animals',
      'minor-children',
      'management',
      'expert',
      'discharge-summary',
    ],
    'consent.confidentiality-of-health-personnel': [
      'health-personnel-before-2026',
      'health-personnel',
      'municipal-care-before-2026',
      'municipal-care',
      'administration',
      'technical-staff',
      'ethics-committee',
      'cooperating-personnel',
      'health-data-before-2015',
    ],
    'consent.form': ['none'],
    'consent.inform-next-of-kin': [
      'children',
      'youth-children',
      'youth-children-other-kin',
      'from-12-children-other-kin',
    ],
    'consent.inform-parents': ['youth'],
    'consent.information-sharing-by-age': ['lacking'],
    'consent.minor-representative': [
      'placed-before-2023',
      'placed-2023-to-2025',
      'youth-emergency-placement-nobody-with-responsibility-before-2013',
    ],
    'consent.minor-representative-outside-health-care': ['care-order-before-2023'],
    'consent.next-of-kin-takes-part': [
      'competent-neither',
      'youth-competent-neither',
      'from-12-own-sphere-neither',
      'from-12-parents-not-informed-neither',
    ],
    'consent.objection-by-age': ['under-12-mental'],
    'consent.own-decision': ['from-12-lacking-parents-informed'],
    'consent.parental-consent': [
      'nobody',
      'without-responsibility-vaccination-before-2018',
      'without-responsibility-harm-before-2018',
      'without-responsibility-harm',
    ],
    'consent.sharing-beyond-care': [
      'technical-staff',
      'professional-community',
      'another-patient',
      'own-learning',
      'teaching',
      'ethics-committee',
      'observation',
    ],
    'consent.sharing-with-cooperating-personnel': ['other-service'],
    'consent.special-matter': ['cosmetic-youth-lacking-before-2022', 'cosmetic-child-before-2022'],
    'consent.validity': ['someone-else'],
  },
  forces: {
    'consent.child-heard': {
      'special-statute-from-12-before-2018': {
        is: 'statute',
        why: agesOfChildrenAct,
      },
      'special-statute-from-7-before-2018': {
        is: 'statute',
        why: agesOfChildrenAct,
      },
      'special-statute-from-12': {
        is: 'statute',
        why: agesOfChildrenAct,
      },
      'special-statute-from-7': {
        is: 'statute',
        why: agesOfChildrenAct,
      },
      'youth-open-matter-before-2018': {
        is: 'statute',
        why: agesOfChildrenAct,
      },
      'youth-lacking-before-2018': {
        is: 'statute',
        why: agesOfChildrenAct,
      },
      'cosmetic-youth-before-2022': {
        is: 'statute',
        why: agesOfChildrenAct,
      },
      'cosmetic-youth-lacking-before-2022': {
        is: 'statute',
        why: agesOfChildrenAct,
      },
      'youth-open-matter': {
        is: 'statute',
        why: agesOfChildrenAct,
      },
      'youth-lacking': {
        is: 'statute',
        why: agesOfChildrenAct,
      },
      'from-12-before-2018': {
        is: 'statute',
        why: wordingNotRead,
      },
      'under-12-before-2018': {
        is: 'statute',
        why: wordingNotRead,
      },
      'cosmetic-from-12-parents-not-informed-before-2022': {
        is: 'statute',
        why: 'The child is heard whoever decides; the gap is who does.',
      },
      'from-12-open-matter': {
        is: 'statute',
        why: 'The child is heard whoever decides; the gap is who does.',
      },
    },
    'consent.confidentiality-exception': {
      'avert-crime-before-october-2015': {
        is: 'interpretation',
        why: 'What was read is an account; that it is the rule is the reading.',
      },
    },
    'consent.confidentiality-of-health-personnel': {
      'dispensation-before-2018': {
        is: 'statute',
        why: wordingNotRead,
      },
      'access-by-dispensation-before-2015': {
        is: 'statute',
        why: wordingNotRead,
      },
    },
    'consent.confidentiality-of-services': {
      'municipal-service-access-to-record': {
        is: 'statute',
        why: 'The sections on confidentiality bind everybody in the service; the reading is on the edge.',
      },
      'specialist-service-access-to-record': {
        is: 'statute',
        why: 'The sections on confidentiality bind everybody in the service; the reading is on the edge.',
      },
    },
    'consent.individual-plan-by-age': {
      'adult-deprived-before-2013': {
        is: 'regulation',
        why: wordingNotRead,
      },
      'adult-deprived-of-capacity-before-2013': {
        is: 'regulation',
        why: wordingNotRead,
      },
      'from-12-before-2018': {
        is: 'regulation',
        why: 'hrf § 17 asks for the consent; the act only says who gives it for a minor.',
      },
      'from-12-before-2022': {
        is: 'regulation',
        why: 'hrf § 17 asks for the consent; the act only says who gives it for a minor.',
      },
      'under-12-before-2022': {
        is: 'regulation',
        why: 'hrf § 17 asks for the consent; the act only says who gives it for a minor.',
      },
      'adult-with-guardian-objects': {
        is: 'interpretation',
        why: "vgml § 33 speaks of the guardian's acts; that it reaches a consent to a plan is the reading.",
      },
      'adult-user-with-guardian-objects': {
        is: 'interpretation',
        why: "vgml § 33 speaks of the guardian's acts; that it reaches a consent to a plan is the reading.",
      },
    },
    'consent.inform-child-welfare': {
      'adult-before-2018': {
        is: 'statute',
        why: wordingNotRead,
      },
      'not-placed-before-2018': {
        is: 'statute',
        why: wordingNotRead,
      },
      'child-before-2018': {
        is: 'statute',
        why: wordingNotRead,
      },
      'youth-before-2018': {
        is: 'statute',
        why: wordingNotRead,
      },
      'removal-prohibition-2023-to-2025': {
        is: 'statute',
        why: 'The act decides who has the care; the reading is on what was left out of it by the wording of those years.',
      },
    },
    'consent.inform-next-of-kin': {
      'lacking-before-2018': {
        is: 'statute',
        why: testOfNextOfKin,
      },
      'lacking-before-2026': {
        is: 'statute',
        why: testOfNextOfKin,
      },
      'youth-lacking-before-2026': {
        is: 'statute',
        why: testOfNextOfKin,
      },
      'youth-lacking-other-kin-before-2026': {
        is: 'statute',
        why: testOfNextOfKin,
      },
    },
    'consent.inform-other-parent': {
      youth: {
        is: 'statute',
        why: 'bl § 47 (1) gives the right and takes the exceptions of confidentiality; the reading says that those of pbrl § 3-4 are among them.',
      },
      'from-12-own-wish': {
        is: 'statute',
        why: 'bl § 47 (1) gives the right and takes the exceptions of confidentiality; the reading says that those of pbrl § 3-4 are among them.',
      },
      'weighty-reasons': {
        is: 'statute',
        why: 'bl § 47 (1) gives the right and takes the exceptions of confidentiality; the reading says that those of pbrl § 3-4 are among them.',
      },
    },
    'consent.inform-parents': {
      'child-weighty-reasons-before-2018': {
        is: 'statute',
        why: 'pbrl § 3-4 (1) has parents told; the gap is an exception that the act had not yet.',
      },
      'from-12-own-wish-needed-before-2018': {
        is: 'statute',
        why: wordingNotRead,
      },
      'youth-lacking-before-2018': {
        is: 'statute',
        why: wordingNotRead,
      },
      'youth-needed-before-2018': {
        is: 'statute',
        why: wordingNotRead,
      },
      'youth-before-2018': {
        is: 'statute',
        why: wordingNotRead,
      },
    },
    'consent.information-sharing-by-age': {
      'from-12-own-sphere': {
        is: 'statute',
        why: 'hpl § 22 (2) points to the act on patients, and § 4-3 (1) c stands there; the reading says that it is meant too.',
      },
      'from-12-parents-not-informed': {
        is: 'statute',
        why: 'hpl § 22 (2) points to the act on patients, and § 4-3 (1) c stands there; the reading says that it is meant too.',
      },
    },
    'consent.minor-representative': {
      'removal-prohibition-2023-to-2025': {
        is: 'statute',
        why: 'The act decides who has the care; the reading is on what was left out of it by the wording of those years.',
      },
      'removal-prohibition-nobody-with-responsibility-2023-to-2025': {
        is: 'statute',
        why: 'The act decides who has the care; the reading is on what was left out of it by the wording of those years.',
      },
      'removal-prohibition': {
        is: 'interpretation',
        why: 'pbrl § 4-4 (4) names the prohibition; that the parents keep what it does not take is the reading.',
      },
    },
    'consent.minor-representative-outside-health-care': {
      'care-order-before-2023': {
        is: 'statute',
        why: 'bvl1992 § 4-12 takes the care over; the reading is on what is left to the parents.',
      },
    },
    'consent.on-behalf-by-age': {
      'adult-minor-measure-before-2013': {
        is: 'statute',
        why: wordingNotRead,
      },
      'adult-deprived-of-capacity-before-2013': {
        is: 'statute',
        why: wordingNotRead,
      },
      'adult-deprived-of-capacity-objects-before-2013': {
        is: 'statute',
        why: wordingNotRead,
      },
    },
    'consent.own-decision': {
      'adult-deprived-of-capacity-before-2013': {
        is: 'statute',
        why: wordingNotRead,
      },
    },
    'consent.sharing-beyond-care': {
      'dispensation-before-2018': {
        is: 'statute',
        why: wordingNotRead,
      },
    },
    'consent.warning-technology': {
      'adult-competent-chapter-9-objects': {
        is: 'interpretation',
        why: 'That chapter 9 reaches somebody with competence is the reading.',
      },
      'adult-competent-chapter-9-intrusive-before-september-2025': {
        is: 'interpretation',
        why: 'That chapter 9 reaches somebody with competence is the reading.',
      },
    },
  },
  judges: {
    'consent.inform-other-parent': {
      harmfulToChild: {
        is: 'provider',
        why: 'It rests on what whoever gives the care has found of the person.',
      },
    },
  },
}
