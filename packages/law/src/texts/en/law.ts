import type { LawTexts } from '../types.js'

/** What citing needs, in English. */
export const en: LawTexts = {
  language: 'en',
  acts: {
    pbrl: { name: 'Patient and User Rights Act', short: 'pbrl.' },
    hpl: { name: 'Health Personnel Act', short: 'hpl.' },
    pjl: { name: 'Patient Records Act', short: 'pjl.' },
    phvl: { name: 'Mental Health Care Act', short: 'phvl.' },
    vgml: { name: 'Guardianship Act', short: 'vgml.' },
    bl: { name: 'Children Act', short: 'bl.' },
    bvl: { name: 'Child Welfare Act', short: 'bvl.' },
    bvl1992: { name: 'Child Welfare Act of 1992', short: 'bvl. 1992' },
    hol: { name: 'Health and Care Services Act', short: 'hol.' },
    sphl: { name: 'Specialist Health Services Act', short: 'sphl.' },
    hrf: { name: 'Regulations on habilitation, rehabilitation and coordinators', short: 'hrf.' },
    ipf: {
      name: 'Regulations on individual plans for recipients of welfare services',
      short: 'ipf.',
    },
    fvl: { name: 'Public Administration Act', short: 'fvl.' },
    ipf2010: {
      name: 'Regulations of 2010 on individual plans in the labour and welfare administration',
      short: 'ipf. 2010',
    },
    navl: { name: 'Labour and Welfare Administration Act', short: 'navl.' },
    sotjl: { name: 'Social Services Act', short: 'sotjl.' },
    larf: { name: 'Regulations on medication-assisted rehabilitation', short: 'larf.' },
    utskf: { name: 'Regulations on patients ready for discharge', short: 'utskf.' },
    oppl1998: { name: 'Education Act of 1998', short: 'oppl. 1998' },
    oppl: { name: 'Education Act', short: 'oppl.' },
    privsl: { name: 'Private Schools Act', short: 'privsl.' },
    bhl: { name: 'Kindergarten Act', short: 'bhl.' },
    fastlf2012: { name: 'Regulations of 2012 on general practitioners', short: 'fastlf. 2012' },
    fastlf: { name: 'Regulations on general practitioners', short: 'fastlf.' },
    fysf: { name: 'Regulations on physiotherapists with a municipal agreement', short: 'fysf.' },
    tolkl: { name: 'Interpreting Act', short: 'tolkl.' },
    ftrl: { name: 'National Insurance Act', short: 'ftrl.' },
    aml: { name: 'Working Environment Act', short: 'aml.' },
    hjmf: { name: 'Regulations on support for assistive devices', short: 'hjmf.' },
    hmsf: { name: 'Regulations on the assistive device centres', short: 'hmsf.' },
    akthf: { name: 'Regulations on activity devices for people over 26', short: 'akthf.' },
    tolkf: { name: 'Interpreting Regulations', short: 'tolkeforskr.' },
    tolkhf: { name: 'Regulations on interpreting for people with hearing loss', short: 'tolkhf.' },
    dbtf: { name: 'Regulations on interpreting and escort for deafblind people', short: 'dbtf.' },
    priof: { name: 'Priority Setting Regulations', short: 'priof.' },
    venf: { name: 'Waiting List Regulations', short: 'venf.' },
    dl: { name: 'Courts of Justice Act', short: 'dl.' },
    hfl: { name: 'Public Holidays Act', short: 'hfl.' },
    hgtl: { name: 'Act on 1 and 17 May', short: 'hgtl.' },
    ikf: { name: 'Regulation on Internal Control in Health and Care Services', short: 'ikf.' },
    lkf: {
      name: 'Regulation on Leadership and Quality Improvement in Health and Care Services',
      short: 'lkf.',
    },
    hregl2001: { name: 'Health Registers Act of 2001', short: 'hregl. 2001' },
    hforl: { name: 'the Health Trusts Act', short: 'hforl.' },
    krisl: { name: 'the Crisis Centre Act', short: 'krisl.' },
    intl: { name: 'the Integration Act', short: 'intl.' },
    covf: {
      name: 'the temporary regulation on changes in health legislation during the covid-19 outbreak',
      short: 'covf.',
    },
    strl: { name: 'the Penal Code', short: 'strl.' },
  },
  words: {
    ordinals: [
      'first',
      'second',
      'third',
      'fourth',
      'fifth',
      'sixth',
      'seventh',
      'eighth',
      'ninth',
      'tenth',
    ],
    ledd: 'paragraph',
    letter: 'letter',
    number: 'no.',
    sentence: 'sentence',
    chapter: 'chapter',
    shortSentence: 'sentence',
    shortChapter: 'ch.',
  },
  substances: {
    must: 'In every case: somebody has a duty.',
    tell: 'In every case: the information is to be given.',
    'tell-part': 'In every case: some of the information is to be given.',
    hear: 'In every case: the child is to be heard.',
    should: 'In every case: it is advised, and no duty.',
    'need-not': 'In every case: no duty.',
    may: 'In every case: it may be done.',
    'may-not': 'In every case: it may not be done.',
    'do-not-tell': 'In every case: the information is not to be given.',
    yes: 'In every case: yes.',
    no: 'In every case: no.',
    'person-decides': 'In every case: the person decides.',
    'others-decide': 'In every case: somebody else decides.',
    'nobody-decides': 'In every case: nobody can decide on it.',
    municipality: 'In every case: the municipality.',
    'specialist-service': 'In every case: the specialist service.',
    'both-levels': 'In every case: both the municipality and the specialist service.',
    others: 'In every case: another than the municipality and the specialist service.',
    'other-rules': 'In every case: other rules decide it.',
    'can-complain': 'In every case: a complaint can be made.',
    'cannot-complain': 'In every case: no complaint can be made.',
    'not-settled': 'In every case: no rule alone decides it.',
    'not-asked': 'In every case: the question does not arise.',
  },
  interpretations: {
    'interpretation: completed-years': 'Interpretation: age limits count completed years',
    'interpretation: leap-day-birthday':
      'Interpretation: the birthday of someone born on 29 February',
    'interpretation: self-consent-12-to-15-before-2018':
      'Interpretation: whether 12- to 15-year-olds could consent alone before 2018',
    'interpretation: nature-of-measure-before-2018':
      'Interpretation: the nature of the measure for children under 16 before 2018',
    'interpretation: competence-found-lacking-12-to-15':
      'Interpretation: a 12- to 15-year-old who could otherwise consent lacks competence',
    'interpretation: parents-not-informed-under-12':
      'Interpretation: the parents of a child under 12 are not told',
    'interpretation: parents-not-informed-12-to-15':
      'Interpretation: the parents of a 12- to 15-year-old are not told',
    'interpretation: parents-not-informed-16-to-17':
      'Interpretation: the parents of a person of 16 or 17 are not told',
    'interpretation: weighty-reasons-before-2018':
      'Interpretation: weighty reasons against informing parents before 2018',
    'interpretation: measure-reserved-for-adults':
      'Interpretation: measures that should wait until 18',
    'interpretation: reserved-measure-12-to-15':
      'Interpretation: measures that ought to wait, where parents are not informed',
    'interpretation: cosmetic-before-2022':
      'Interpretation: cosmetic procedures on minors before July 2022',
    'interpretation: minor-guardian-before-2013':
      'Interpretation: minors without anyone responsible before July 2013',
    'interpretation: removal-prohibition-before-2023':
      'Interpretation: removal prohibitions before 2023',
    'interpretation: removal-prohibition-2023-2025':
      'Interpretation: removal prohibitions in the years 2023 to 2025',
    'interpretation: somatic-objection-under-16':
      'Interpretation: children under 16 who object to somatic care',
    'interpretation: plan-consent-adult-lacking':
      'Interpretation: who accepts a plan for an adult without competence',
    'interpretation: plan-consent-12-to-15':
      'Interpretation: whether 12- to 15-year-olds may consent alone to a plan',
    'interpretation: plan-against-the-will':
      'Interpretation: a plan against the will of the person',
    'interpretation: plan-consent-deprived-user':
      'Interpretation: a plan for a user deprived of capacity',
    'interpretation: chapter-9-and-competence':
      'Interpretation: coercion rules and a person with competence',
    'interpretation: plan-consent-user-16-to-17':
      'Interpretation: plans for persons of 16 and 17 who receive no health care',
    'interpretation: coordinator-consent-after-2022':
      'Interpretation: consent to a coordinator after August 2022',
    'interpretation: vaccination-before-2018': 'Interpretation: childhood vaccination before 2018',
    'interpretation: everyday-care-without-responsibility-before-2018':
      'Interpretation: a parent without parental responsibility in daily care before 2018',
    'interpretation: harm-prevention-without-responsibility':
      'Interpretation: a parent without parental responsibility where care is to prevent harm',
    'interpretation: one-parent-exceptions-16-to-17':
      'Interpretation: one parent for a person of 16 or 17',
    'interpretation: next-of-kin-test-before-2026': 'Interpretation: next of kin before June 2026',
    'interpretation: withdrawal-by-representative':
      'Interpretation: a representative withdraws consent',
    'interpretation: withdrawal-by-one-parent':
      'Interpretation: one of two parents withdraws consent',
    'interpretation: withdrawal-without-competence':
      'Interpretation: someone unable to consent withdraws',
    'interpretation: dying-patient-information':
      'Interpretation: the information condition where the dying cannot say what they want',
    'interpretation: possible-need-duty':
      'Interpretation: whether health personnel have to tell of possible needs',
    'interpretation: private-institution-plan-and-coordinator':
      'Interpretation: plan and coordinator in private institutions under agreement',
    'interpretation: notify-plan-need':
      'Interpretation: reporting the need for a plan and a coordinator',
    'interpretation: sharing-consent-12-to-15-before-2018':
      "Interpretation: sharing against a 12- to 15-year-old's wish before 2018",
    'interpretation: sharing-consent-12-to-15':
      'Interpretation: sharing where a 12- to 15-year-old decides on the care',
    'interpretation: presumed-consent-minor-measures':
      'Interpretation: presumed consent to minor measures',
    'interpretation: personal-capacity-before-2013':
      'Interpretation: legal capacity in personal matters before July 2013',
    'interpretation: adults-lacking-before-2013':
      'Interpretation: adults without competence to consent before July 2013',
    'interpretation: deprivation-need-not-name-health':
      'Interpretation: the judgment need not mention health',
    'interpretation: guardian-and-objection':
      "Interpretation: the guardian's consent where the patient objects",
    'interpretation: suspension-power': 'Interpretation: whether the rights have been suspended',
    'interpretation: child-welfare-information-before-2018':
      'Interpretation: information to child welfare before 2018',
    'interpretation: parents-information-before-2018':
      'Interpretation: information to parents before 2018',
    'interpretation: child-hearing-before-2018':
      'Interpretation: when the child was to be heard before 2018',
    'interpretation: parents-of-child-in-care':
      "Interpretation: the parents' consent once care is taken over",
    'interpretation: 12-to-15-placement-and-self-consent':
      'Interpretation: a 12- to 15-year-old in care who consents alone',
    'interpretation: next-of-kin-criterion':
      'Interpretation: order and contact where nobody is named',
    'interpretation: minor-siblings-sharing-objection':
      "Interpretation: a no to sharing for the patient's children from July 2026",
    'interpretation: duty-to-avert-crime': 'Interpretation: the duty to avert crimes',
    'interpretation: plan-maker-without-municipal-need':
      'Interpretation: who makes the plan where the specialist service and Nav or child welfare are needed, but not municipal health care',
    'interpretation: plan-maker-mental-and-somatic':
      'Interpretation: whether the health trust or the institution makes the plan',
    'interpretation: plan-lar-and-municipality':
      'Interpretation: plans in medication-assisted rehabilitation where the municipality is needed too',
    'interpretation: plan-maker-before-2022':
      'Interpretation: who made the plan among several services before August 2022',
    'interpretation: plan-start-duty-specialist':
      "Interpretation: whether the duty to start a plan is the specialist service's too",
    'interpretation: plan-nav-regulation-end':
      'Interpretation: when the Nav regulation on individual plans ended',
    'interpretation: coordinator-narrower-condition':
      'Interpretation: whether complex needs alone give a right to a coordinator in the municipality',
    'interpretation: coordinator-appointed-or-offered':
      'Interpretation: whether a specialist coordinator is appointed or offered',
    'interpretation: coordinator-outside-health':
      'Interpretation: a coordinator where only Nav or child welfare is needed',
    'interpretation: coordinator-appeal-before-2022':
      'Interpretation: appeals about a coordinator before August 2022',
    'interpretation: child-welfare-plan-appeal-before-2022':
      'Interpretation: appeals about child welfare plans before August 2022',
    'interpretation: child-coordinator-notice':
      'Interpretation: whether health personnel have to report the need for a child coordinator',
    'interpretation: plan-request-outside-health':
      'Interpretation: which rules govern a request for a plan with Nav and child welfare',
    'interpretation: plan-is-child':
      'Interpretation: who is a child in the regulation on individual plans',
    'interpretation: plan-regime-by-day':
      'Interpretation: which rules an older plan is held against',
    'interpretation: plan-needs-two-services': 'Interpretation: what is lasting and coordinated',
    'interpretation: plan-schools-contacted-after-2024':
      'Interpretation: contact with the school under the new Education Act',
    'interpretation: coordinator-complex-not-coordinated':
      'Interpretation: whether complex needs alone give a coordinator in the specialist service',
    'interpretation: level-without-threshold':
      'Interpretation: where the line runs between municipality and specialist service',
    'interpretation: responsibility-not-agreed-away':
      'Interpretation: whether responsibility can be moved by agreement',
    'interpretation: refusal-and-cost': 'Interpretation: cost as a ground of refusal',
    'interpretation: long-stay-decisions':
      'Interpretation: decisions on the criteria for a long stay',
    'interpretation: school-complaint-before-2024':
      'Interpretation: complaints of the school before August 2024',
    'interpretation: practitioners-own-duties-before':
      'Interpretation: duties of the physiotherapist before 2018',
    'interpretation: child-coordinator-before-2022':
      'Interpretation: child coordinator before August 2022',
    'interpretation: court-review-late': 'Interpretation: a late suit on planned coercion',
    'interpretation: discharge-payment-hindered':
      'Interpretation: payment where the municipality was kept from answering',
    'interpretation: ambulatory-general-offer':
      'Interpretation: whether the rule on outreach covers a single programme',
    'interpretation: guidance-to-specialist-before-2018':
      'Interpretation: guidance from the municipality before 2018',
    'interpretation: device-two-years':
      'Interpretation: what permanent means for assistive devices',
    'interpretation: device-outside-conditions':
      'Interpretation: lasting needs outside the conditions of national insurance',
    'interpretation: work-devices-retroactive':
      'Interpretation: the rule of October 2026 with effect from January',
    'interpretation: school-devices-before-2024':
      'Interpretation: devices at school before August 2024',
    'interpretation: school-devices': 'Interpretation: devices at school',
    'interpretation: interpreter-other-legislation':
      'Interpretation: interpreters where both national insurance and municipality are named',
    'interpretation: treatment-devices': 'Interpretation: treatment devices',
    'interpretation: activity-devices-before-2014':
      'Interpretation: activity devices from 26 before July 2014',
    'interpretation: interpreter-complaint-before-2022':
      'Interpretation: complaints about a missing interpreter before 2022',
    'interpretation: interpreter-before-2022':
      'Interpretation: interpreters before the Interpreting Act',
    'interpretation: interpreter-dispensation':
      'Interpretation: the dispensation from qualified interpreters after 2026',
    'interpretation: interpreter-child':
      'Interpretation: who is a child under the Interpreting Act',
    'interpretation: transition-caller': 'Interpretation: who calls a handover',
    'interpretation: general-practitioner-before-2013':
      'Interpretation: coordination by general practitioners before 2013',
    'interpretation: habilitation-characteristics':
      'Interpretation: when a characteristic of habilitation is lacking',
    'interpretation: priority-before-2004':
      'Interpretation: the right to specialist care before September 2004',
    'interpretation: priority-era-by-receipt': 'Interpretation: which rules a referral follows',
    'interpretation: priority-conditions-reference':
      'Interpretation: the reference to the conditions in § 4 from June 2024',
    'interpretation: start-deadline-age':
      'Interpretation: when «under 23» is measured for the start',
    'interpretation: missed-deadline-by-day':
      'Interpretation: which rules a missed deadline follows',
    'interpretation: complaint-request-2012':
      'Interpretation: whether a request had to come before a complaint in 2012',
    'interpretation: referral-clock':
      'Interpretation: whether the time limit stops for an incomplete referral',
    'interpretation: municipal-criteria':
      'Interpretation: criteria of priority in the municipality',
    'interpretation: working-day-saturday': 'Interpretation: whether Saturday is a working day',
    'interpretation: day-of-receipt': 'Interpretation: whether the day of receipt counts',
    'interpretation: forwarded-referral':
      'Interpretation: the time limit of a referral that was passed on',
    'interpretation: appointment-before-deadline':
      'Interpretation: an appointment on the very day of the time limit',
    'interpretation: habilitation-age-boundary':
      'Interpretation: the line between habilitation for children and for adults',
    'interpretation: habilitation-transition-age':
      'Interpretation: the age at which the transition to habilitation for adults is planned',
    'interpretation: habilitation-need-not-assessed':
      'Interpretation: the target group while the need for habilitation is not assessed',
    'interpretation: cooperation-regime-by-day':
      'Interpretation: by which points an older cooperation agreement is measured',
    'interpretation: yearly-review': 'Interpretation: what a yearly review is',
    'interpretation: notice-at-once': 'Interpretation: how soon “at once” is',
    'interpretation: plan-both-levels-and-others': 'Interpretation: both levels and other services',
    'interpretation: plan-both-levels-and-others-before-2022':
      'Interpretation: both levels and other services before August 2022',
    'interpretation: plan-maker-in-nav-2022':
      'Interpretation: who in Nav made the plan until October 2024',
    'interpretation: guidance-duty-private-institution':
      'Interpretation: whether private institutions have the administration’s duty to guide',
    'interpretation: plan-decision-in-nav': 'Interpretation: Nav’s decision on a plan',
    'interpretation: plan-information-to-patients':
      'Interpretation: whether patients must be told of the individual plan',
    'interpretation: plan-consent-party-at-15':
      'Interpretation: a 15-year-old’s consent to a plan in child welfare',
    'interpretation: notice-in-good-time': 'Interpretation: notice in good time',
    'interpretation: experimental-care-abroad':
      'Interpretation: whether the exception for experimental care abroad stands',
    'interpretation: right-by-residence': 'Interpretation: who has the full rights of chapter 2',
    'interpretation: assessment-right-scope':
      'Interpretation: to which institutions the right to assessment applied',
    'interpretation: referral-turned-away':
      'Interpretation: whether an institution may turn patients of other regions away',
    'interpretation: complaint-turn-2012':
      'Interpretation: the time for complaining at the turn of 2011 to 2012',
    'interpretation: one-year-not-moved':
      'Interpretation: whether the one-year limit for late complaints is moved',
    'interpretation: between-minor-and-serious-measures':
      'Interpretation: care neither of little intrusion nor serious',
    'interpretation: minor-measure-under-12':
      'Interpretation: care of little intrusion where parents may not be told',
    'interpretation: mental-health-act-12-to-15':
      'Interpretation: the mental health act and 12- to 15-year-olds without competence',
    'interpretation: mental-objection-under-12':
      'Interpretation: children under 12 who object to mental health care',
    'interpretation: control-commission-16-to-17':
      'Interpretation: the control commission and persons of 16 and 17',
    'interpretation: parents-under-removal-prohibition':
      'Interpretation: the parents’ consent under a removal prohibition',
    'interpretation: placement-outside-health-care':
      'Interpretation: who decides on other than health care under an emergency order or a removal prohibition',
    'interpretation: children-act-and-health-care':
      'Interpretation: the ages of the Children Act where health care is concerned',
    'interpretation: plan-as-minor-measure-before-2022':
      'Interpretation: a plan for a patient without competence to July 2022',
    'interpretation: plan-consent-with-mandate':
      'Interpretation: a guardian or attorney who consents to a plan',
    'interpretation: mandate-before-2013': 'Interpretation: guardians of adults before July 2013',
    'interpretation: recipients-own-knowledge':
      'Interpretation: what recipients otherwise learn in the same work',
    'interpretation: dispensation-before-2018':
      'Interpretation: information for research before July 2018',
    'interpretation: access-to-record-at-work': 'Interpretation: what an employee sees in a record',
    'interpretation: discharge-summary-before-2013':
      'Interpretation: discharge summaries before July 2013',
    'interpretation: competence-by-matter-from-16':
      'Interpretation: the competence of 16- and 17-year-olds in matters that may be excepted',
    'interpretation: danger-ground-of-users':
      'Interpretation: danger as a ground for telling the next of kin of users',
    'interpretation: reading-ban-of-others':
      'Interpretation: whom the ban on reading and using information bound',
    'interpretation: sharing-consent-parents-kept-out':
      'Interpretation: consent to passing on where the parents of a child under 12 are to be kept out',
    'interpretation: parents-kept-out-as-next-of-kin':
      'Interpretation: parents who are next of kin, but are to be kept out',
    'interpretation: next-of-kin-of-users':
      'Interpretation: the next of kin of users who get no health care',
    'interpretation: childs-competence-outside-health-care':
      'Interpretation: whether a child of 12 to 15 decides alone outside health care',
    'interpretation: young-users-view-on-services':
      'Interpretation: the weight of the view of a child under 12 where services are shaped',
    'interpretation: parents-of-users-before-2018':
      'Interpretation: informing the parents of users before 2018',
    'interpretation: general-incompetence-before-2026':
      'Interpretation: general findings on competence before June 2026',
    'interpretation: dispensation-permits':
      'Interpretation: whether a dispensation is a duty as well',
    'interpretation: confidentiality-towards-other-parent':
      'Interpretation: confidentiality towards a parent without responsibility',
    'interpretation: electroconvulsive-16-to-17':
      'Interpretation: electroconvulsive treatment at 16 and 17',
    'interpretation: suspension-2020':
      'Interpretation: what was suspended in the corona outbreak of 2020',
    'interpretation: missed-deadline-suspension-2020':
      'Interpretation: missed deadlines in the summer of 2020',
    'interpretation: child-welfare-complaint-time':
      'Interpretation: how and by when one complains in child welfare cases',
    'interpretation: control-after-complaint':
      'Interpretation: the check of the plan where there was a complaint',
  },
  sources: {
    'guidance: pbrl commentary § 3-4':
      "the Directorate of Health's commentary on § 3-4 of the Patient and User Rights Act",
    'guidance: pbrl commentary § 4-3':
      "the Directorate of Health's commentary on § 4-3 of the Patient and User Rights Act",
    'guidance: pbrl commentary § 4-4':
      "the Directorate of Health's commentary on § 4-4 of the Patient and User Rights Act",
    'guidance: pbrl commentary § 4-6':
      "the Directorate of Health's commentary on § 4-6 of the Patient and User Rights Act",
    'guidance: pbrl commentary § 4-7':
      "the Directorate of Health's commentary on § 4-7 of the Patient and User Rights Act",
    'guidance: ministry on children in care 2005':
      "the ministry's statement of 7 July 2005 on § 4-18 of the Child Welfare Act of 1992",
    'guidance: habilitation guide 2014 § 1.1':
      'the draft guide on habilitation, rehabilitation, individual plans and coordinators (2014) section 1.1',
    'guidance: habilitation guide 2014 § 1.2':
      'the draft guide on habilitation, rehabilitation, individual plans and coordinators (2014) section 1.2',
    'guidance: habilitation guide 2014 § 1.3':
      'the draft guide on habilitation, rehabilitation, individual plans and coordinators (2014) section 1.3',
    'guidance: habilitation guide 2014 § 1.4':
      'the draft guide on habilitation, rehabilitation, individual plans and coordinators (2014) section 1.4',
    'guidance: habilitation guide 2014 § 1.5':
      'the draft guide on habilitation, rehabilitation, individual plans and coordinators (2014) section 1.5',
    'guidance: habilitation guide 2014 § 1.6':
      'the draft guide on habilitation, rehabilitation, individual plans and coordinators (2014) section 1.6',
    'guidance: habilitation guide 2014 § 1.7':
      'the draft guide on habilitation, rehabilitation, individual plans and coordinators (2014) section 1.7',
    'guidance: habilitation guide 2014 § 1.8':
      'the draft guide on habilitation, rehabilitation, individual plans and coordinators (2014) section 1.8',
    'guidance: habilitation guide 2014 § 2.1':
      'the draft guide on habilitation, rehabilitation, individual plans and coordinators (2014) section 2.1',
    'guidance: habilitation guide 2014 § 2.2':
      'the draft guide on habilitation, rehabilitation, individual plans and coordinators (2014) section 2.2',
    'guidance: habilitation guide 2014 § 2.3':
      'the draft guide on habilitation, rehabilitation, individual plans and coordinators (2014) section 2.3',
    'guidance: habilitation guide 2014 § 2.4':
      'the draft guide on habilitation, rehabilitation, individual plans and coordinators (2014) section 2.4',
    'guidance: habilitation guide 2014 § 2.5':
      'the draft guide on habilitation, rehabilitation, individual plans and coordinators (2014) section 2.5',
    'guidance: habilitation guide 2014 § 2.6':
      'the draft guide on habilitation, rehabilitation, individual plans and coordinators (2014) section 2.6',
    'guidance: habilitation guide 2014 § 2.7':
      'the draft guide on habilitation, rehabilitation, individual plans and coordinators (2014) section 2.7',
    'guidance: habilitation guide 2014 § 3.1':
      'the draft guide on habilitation, rehabilitation, individual plans and coordinators (2014) section 3.1',
    'guidance: habilitation guide 2014 § 3.2':
      'the draft guide on habilitation, rehabilitation, individual plans and coordinators (2014) section 3.2',
    'guidance: habilitation guide 2014 § 3.3':
      'the draft guide on habilitation, rehabilitation, individual plans and coordinators (2014) section 3.3',
    'guidance: habilitation guide 2014 § 3.4':
      'the draft guide on habilitation, rehabilitation, individual plans and coordinators (2014) section 3.4',
    'guidance: habilitation guide 2014 § 3.5':
      'the draft guide on habilitation, rehabilitation, individual plans and coordinators (2014) section 3.5',
    'guidance: habilitation guide 2014 § 3.6':
      'the draft guide on habilitation, rehabilitation, individual plans and coordinators (2014) section 3.6',
    'guidance: habilitation guide 2014 § 4.1':
      'the draft guide on habilitation, rehabilitation, individual plans and coordinators (2014) section 4.1',
    'guidance: habilitation guide 2014 § 4.2':
      'the draft guide on habilitation, rehabilitation, individual plans and coordinators (2014) section 4.2',
    'guidance: habilitation guide 2014 § 4.3':
      'the draft guide on habilitation, rehabilitation, individual plans and coordinators (2014) section 4.3',
    'guidance: habilitation guide 2014 § 4.4':
      'the draft guide on habilitation, rehabilitation, individual plans and coordinators (2014) section 4.4',
    'guidance: habilitation guide 2014 § 4.5':
      'the draft guide on habilitation, rehabilitation, individual plans and coordinators (2014) section 4.5',
    'guidance: habilitation guide 2014 § 4.6':
      'the draft guide on habilitation, rehabilitation, individual plans and coordinators (2014) section 4.6',
    'guidance: habilitation guide 2017 ch. 11':
      'the national guide on habilitation and rehabilitation (2017) chapter 11',
    'guidance: NAV on assistive devices': "Nav's information on assistive devices",
    'guidance: NAV Vestland on devices in daily life':
      'Nav Assistive Technology Centre Vestland on devices in daily life',
    'guidance: health services to refugees § 2.8':
      'the Directorate of Health’s guide on health services to asylum seekers, refugees and reunited families (2018) § 2.8',
    'guidance: remarks on fastlf2012 § 28':
      'the remarks on § 28 of the Regulations on general practitioners of 2012',
    'guidance: remarks on fastlf § 37':
      'the remarks on § 37 of the Regulations on general practitioners',
    'guidance: priority regulation notes 2004':
      'the official notes of 2004 to the Priority Setting Regulations',
    'guidance: priority regulation notes 2024':
      'the official notes of 2024 to the Priority Setting Regulations',
    'guidance: national referral guide 2018':
      'the Norwegian Directorate of Health’s national referral guide (changed 2018)',
    'guidance: missed deadlines 2020':
      'the account by Helfo and Helsenorge of missed deadlines in 2020',
    'guidance: municipal priorities':
      'the Norwegian Directorate of Health’s recommendation on priorities in municipal health and care services',
    'guidance: priority regulation notes 2008':
      'the notes of 2008 on the Priority Setting Regulations',
    'guidance: waiting list regulation notes': 'the notes on the Waiting List Regulations',
    'guidance: priority guide child habilitation':
      'the Norwegian Directorate of Health’s priority guide for the habilitation of children and young people',
    'guidance: priority guide adult habilitation':
      'the Norwegian Directorate of Health’s priority guide for the habilitation of adults',
    'guidance: priority guide rehabilitation':
      'the Norwegian Directorate of Health’s priority guide for physical medicine and rehabilitation',
    'guidance: habilitation guide 2014 § 3.1.7.5':
      'the draft guide on habilitation, rehabilitation, individual plans and coordinators (2014) section 3.1.7.5',
    'guidance: local habilitation checklists':
      'hospitals’ own checklists for referral to habilitation',
    'local: Innlandet patient agreement':
      'the habilitation service of Innlandet: cooperation agreement for one patient',
    'local: Beiarn rehabilitation plan':
      'Beiarn municipality’s plan for habilitation and rehabilitation',
    'preparatory-works: § 4-6 presumed consent':
      'the preparatory works of § 4-6 of the Patient and User Rights Act, on presumed consent',
    'preparatory-works: § 4-7 personal matters':
      'Prop. 46 L (2012–2013) page 36, on lost capacity in personal matters',
    'preparatory-works: vaccination before 2018':
      'Prop. 75 L (2016–2017) chapter 5, on childhood vaccination',
  },
}
