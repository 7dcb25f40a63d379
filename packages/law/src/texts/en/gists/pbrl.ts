import type { GistsOfAct } from '../../types.js'
import type { pbrl as register } from '../../../provisions/pbrl.js'

/** What each wording says, in English: Pasient- og brukerrettighetsloven, LOV-1999-07-02-63. */
export const pbrl: GistsOfAct<typeof register> = {
  'pbrl § 1-3 b': [
    'Patients name their own next of kin; failing that, lasting contact counts, starting from an order that runs from the spouse to a guardian and asks children and siblings to be of age.',
    'Patients name their own next of kin; failing that, lasting contact counts, starting from an order that ends with a guardian or attorney in personal matters and asks children and siblings to be 18.',
    'Patients and service users name their own next of kin; failing that, lasting contact counts, starting from an order that runs from the spouse to a guardian or attorney in personal matters.',
  ],
  'pbrl § 1-3 c': [
    'Health care is what health personnel do to prevent, diagnose, treat, preserve, rehabilitate or nurse.',
  ],
  'pbrl § 1-3 d': [
    'The health and care service is the municipal one, the specialist service, dental care and private providers.',
  ],
  'pbrl § 1-3 f': [
    'A service user asks for or receives municipal care services that are not health care.',
  ],
  'pbrl § 2-1 (2)': [
    'The text from before September 2004 was not read.',
    'The patient has a right to necessary specialist care where benefit can be expected at a reasonable cost, with a deadline by what is medically sound.',
    'The patient has a right to necessary specialist care where benefit can be expected at a reasonable cost, with a deadline by what is professionally sound.',
    'Whoever needs them has a right to necessary health and care services of the municipality.',
  ],
  'pbrl § 2-1 (4)': [
    'If the deadline was missed, the patient could have the care at once, if necessary privately or abroad.',
    'The municipality gives whoever seeks or needs services the health information needed to use the right.',
  ],
  'pbrl § 2-1 a (2)': [
    'Whoever needs them has a right to necessary health and care services of the municipality.',
  ],
  'pbrl § 2-1 a (4)': [
    'The municipality gives whoever seeks or needs services the health information needed to use the right.',
  ],
  'pbrl § 2-1 b (2)': [
    'The patient has a right to necessary specialist care where benefit can be expected at a reasonable cost, with a professionally sound deadline.',
    'The patient has a right to necessary specialist care, with a deadline set while the referral is assessed; the conditions now stand in the regulations alone.',
    'The patient has a right to necessary specialist care, but only in the services that the specialist service is to give and pay for.',
  ],
  'pbrl § 2-1 b (4)': [
    'If the deadline is missed, the patient may have the care at once, if necessary privately or abroad.',
    'If the deadline is missed, the patient may have the care at once, if necessary privately.',
    'If the deadline is missed, the patient may have the care at once, if necessary privately; from 28 March to 30 September 2020 the rule was suspended.',
  ],
  'pbrl § 2-2 (1)': [
    'The text from before September 2004 was not read.',
    'Whoever is referred to a hospital or specialist clinic is assessed within 30 working days of receipt.',
    'Whoever is referred to a hospital, specialist clinic or addiction institution is assessed within 30 working days of receipt.',
    'Whoever is referred is told within 10 working days of receipt whether there is a right to necessary care, sooner where serious illness is suspected.',
    'The patient has a right to emergency care by the specialist service.',
  ],
  'pbrl § 2-2 (2)': [
    'It is assessed whether there is a right and a deadline is to be set; patient and referring doctor are told, the patient also of complaints.',
    'The time of start is set before the deadline, and where it cannot be, the service contacts HELFO at once.',
    'The right to necessary specialist care has two conditions: expected benefit, and resources in reasonable proportion to it.',
  ],
  'pbrl § 2-2 (3)': [
    'The referral is what is assessed; what is lacking is obtained, or the patient called in.',
    'The patient is told of the right to complain, the time limit and the way to do it.',
    'The right covers the services that the specialist service is to give and pay for.',
  ],
  'pbrl § 2-2 (4)': [
    'Where serious or life-threatening illness is suspected, the patient has a right to a faster assessment.',
    'Whoever refers is told the same as the patient.',
  ],
  'pbrl § 2-2 a (2)': [
    'Within 10 working days of receipt the right is assessed, and whoever has it gets a professionally sound deadline for the start, a time within it and a sound course of care.',
  ],
  'pbrl § 2-2 a (3)': [
    'Within 10 working days of receipt the patient is told of the assessment, the time, the deadline and complaints, and whoever refers is told the same.',
  ],
  'pbrl § 2-2 a (4)': [
    'Where serious or life-threatening illness is suspected, all of this goes faster.',
  ],
  'pbrl § 2-2 b (1)': [
    'If the deadline is missed, the patient may have care begun at once, if necessary privately, and the service tells Helfo at once when it cannot be kept.',
  ],
  'pbrl § 2-3': [
    'After referral by a general practitioner the patient may claim one new assessment for the same condition.',
  ],
  'pbrl § 2-5': [
    'Whoever needs lasting and coordinated health and care services may claim an individual plan.',
  ],
  'pbrl § 2-5 a': [
    'Whoever is seriously ill or injured and followed by the specialist service for some time may claim a contact doctor there.',
  ],
  'pbrl § 2-5 b': [
    'Whoever needs complex or lasting and coordinated services may claim a coordinator.',
  ],
  'pbrl § 2-5 c': [
    'The family of a child with serious illness, injury or disability may claim a child coordinator, also before the child is born.',
  ],
  'pbrl § 2-5 d': [
    'For a time the ministry could suspend the deadline for care, the notice of the right within ten working days, the plan and the contact doctor, among others, because of many arrivals from Ukraine.',
    'The power followed the rules to new sections: the deadline, the notice of the right and of the time, plan and contact doctor, but not the assessment within ten working days.',
    'For a new period the ministry could suspend the rights to plan, contact doctor, coordinator and child coordinator by regulation.',
    'The power is given anew until the summer of 2028 and still covers plan, contact doctor, coordinator and child coordinator.',
  ],
  'pbrl § 2-7': [
    'Decisions on plans and coordinators do not follow the rules on individual decisions of the Public Administration Act.',
  ],
  'pbrl § 2-7 (1)': [
    'The rules of the Public Administration Act on individual decisions do not cover decisions under chapter 2.',
    'The rules of the Public Administration Act on individual decisions cover decisions on patients’ travel, and no other decisions under chapter 2.',
  ],
  'pbrl § 2-7 (2) sentence 1': [
    'Decisions on help at home, personal assistance, institutions, respite care and care pay for more than two weeks followed the rules on individual decisions.',
    'Decisions on help at home, personal assistance, institutions and support of carers for more than two weeks follow the rules on individual decisions.',
  ],
  'pbrl § 2-7 (2) sentence 2': [
    'The rules on individual decisions cover decisions on the criteria for a long stay as well.',
    'The rules on individual decisions cover decisions on the criteria for a long stay once more.',
  ],
  'pbrl § 3-1 (1)': [
    'Patients and users take part in how services are given, in a way that suits them; the choice between sound methods is for patients.',
    'Patients and users take part in choosing both service and method, and children who hold views are told and heard, with weight by age and maturity.',
  ],
  'pbrl § 3-1 (2)': [
    'The service is shaped together with the person, and children are consulted where maturity and matter call for it.',
    'The service is shaped together with the person, whose view weighs most for personal assistance and the like.',
  ],
  'pbrl § 3-1 (3)': [
    'Where the patient lacks competence to consent, the next of kin takes part beside the patient.',
    'Where the patient lacks decision competence, the next of kin takes part beside the patient.',
  ],
  'pbrl § 3-1 (4)': [
    'Whoever wants someone present when services are given is normally granted it.',
    'Even where the patient has decision competence, the next of kin may take part because of danger to others or for the sake of children.',
  ],
  'pbrl § 3-1 (4) a': [
    'The next of kin may take part where a patient with decision competence has a severe mental disorder and is close to harming others seriously.',
  ],
  'pbrl § 3-1 (4) b': [
    'The next of kin may take part where children in the care of a patient with decision competence need it.',
  ],
  'pbrl § 3-1 (5)': [
    'Whoever wants someone present when services are given is normally granted it.',
    'To have others present is a right, which yields only where sound services require it.',
  ],
  'pbrl § 3-2': [
    'Patients are to understand their condition and the care and hear of injuries and compensation; users are to know the services and their rights.',
    'Patients are to understand their condition and the care and hear of injuries, also what is done so that an unexpected one does not recur; users are to know the services and their rights.',
    'Patients are to understand their condition and the care, hear of injuries and be offered a meeting within ten days of a very serious incident; users are to know the services and their rights.',
    'Patients are to understand their condition and the care and hear of injuries, and the meeting after a very serious incident also settles what they need; users are to know the services and their rights.',
  ],
  'pbrl § 3-2 (1)': [
    'Patients are told what they need to understand their health, the care and its risks.',
  ],
  'pbrl § 3-2 (2)': [
    'Whoever does not want to know is spared it, except to prevent harm or where law requires it.',
  ],
  'pbrl § 3-2 (3)': [
    'Something may be withheld to avert danger to the patient, or where it would clearly harm someone close.',
  ],
  'pbrl § 3-3 (1)': [
    "The next of kin is told of the patient's health where the patient agrees or the situation calls for it.",
    'The next of kin of patients and users is told of their health where the person agrees or the situation calls for it.',
  ],
  'pbrl § 3-3 (2)': [
    'Where a patient over 16 plainly cannot look after their interests because of listed conditions, patient and next of kin are both informed.',
    'Where a patient or user over 16 plainly cannot look after their interests because of listed conditions, they and the next of kin are both informed.',
    'A person over 16 who lacks decision competence and the next of kin are both informed.',
  ],
  'pbrl § 3-3 (3)': [
    'After an unexpected death the next of kin is told of the event, as far as confidentiality allows.',
    'After an unexpected death the next of kin is told of the event and offered a meeting, as far as confidentiality allows.',
    'Even where the patient has decision competence, the next of kin is told because of danger to others or for the sake of children.',
  ],
  'pbrl § 3-3 (3) a': [
    'Information is due where the patient has a severe mental disorder and is an imminent, serious danger to others.',
  ],
  'pbrl § 3-3 (3) b': [
    "Information is due where regard for children in the patient's care speaks for it.",
  ],
  'pbrl § 3-3 (4)': [
    'After an unexpected death the next of kin is told of the event and offered a meeting, as far as confidentiality allows.',
  ],
  'pbrl § 3-4': [
    'Parents are informed until the child is 16, but not against the wish of a 12–15-year-old with good reason; what their responsibility requires they always get.',
  ],
  'pbrl § 3-4 (1)': [
    'Where the patient is under 16, child and holders of parental responsibility are both informed.',
    'Where the patient or user is under 16, child and holders of parental responsibility are both informed.',
  ],
  'pbrl § 3-4 (2)': [
    'A patient aged 12 to 15 may, for reasons to be respected, keep information from the parents.',
    'A patient or user aged 12 to 15 may, for reasons to be respected, keep information from the parents.',
  ],
  'pbrl § 3-4 (3)': [
    'What parents needed to exercise their responsibility they were told in any case while the patient was under 18.',
    "Where weighty regard for the child speaks against it, parents are not told, whatever the child's age.",
  ],
  'pbrl § 3-4 (4)': [
    'Where child welfare had taken over the care of a child under 16, the rules on informing parents applied to it.',
    'What parents need to exercise their responsibility they are told in any case until 18, and the child is told so.',
  ],
  'pbrl § 3-4 (4) sentence 2': [
    'The child is told when the parents are given what their responsibility requires them to know.',
  ],
  'pbrl § 3-4 (5)': [
    'Where something may be kept from the parents, the child learns early of their right and its exceptions.',
  ],
  'pbrl § 3-4 (6)': [
    'Where child welfare has the care of someone under 18 after an acute order, removal prohibition or care order, it is informed as parents otherwise are.',
    'Where child welfare has the care after an acute or care order, it is informed as parents otherwise are; a removal prohibition is not named.',
    'After an acute order, removal prohibition or care order, child welfare and also the foster parents or institution are informed.',
  ],
  'pbrl § 3-5 (1)': ['Information fits the person who gets it and is given with care.'],
  'pbrl § 3-5 (2)': [
    'Personnel see to it, as far as possible, that the facts have been understood.',
    'Personnel see to it, as far as possible, that the information has been understood.',
  ],
  'pbrl § 3-5 (3)': ['What was told is noted in the record.'],
  'pbrl § 3-6 (1)': [
    'Personal information is protected by confidentiality and handled with care.',
    'Personal information is protected by confidentiality and handled with care.',
  ],
  'pbrl § 3-6 (2)': [
    'Whoever confidentiality protects may release others from it by consent.',
    'Whoever confidentiality protects may release others from it by consent.',
  ],
  'pbrl § 3-6 (3)': [
    'Where information was handed over under a legal duty, the person was as a rule told.',
    'Where information is made available under a legal duty, the person is as a rule told which.',
  ],
  'pbrl § 3-7': [
    'Patients, users and relatives are owed an answer when they ask about quality and safety.',
  ],
  'pbrl ch. 4': ['The chapter says who may agree to health care, for themselves and for others.'],
  'pbrl § 4-1 (1)': ['Health care takes an informed yes, unless the law gives another ground.'],
  'pbrl § 4-1 (2)': [
    'A yes may be withdrawn, and then the patient is told what going without care means.',
  ],
  'pbrl § 4-2 (1)': [
    'Consent may be said or shown: it is enough that the patient to all appearance accepts the care.',
  ],
  'pbrl § 4-2 (2)': ['The ministry may require written consent for some forms of care.'],
  'pbrl § 4-3 (1) a': [
    'Whoever is of full legal age consents in person.',
    'Whoever has turned 18 consents in person, unless something special applies.',
  ],
  'pbrl § 4-3 (1) b': [
    'A minor consents in person from 16, unless special rules or the nature of the measure say otherwise.',
    'A person of 16 or 17 consents in person, unless a special rule or the nature of the measure says otherwise.',
  ],
  'pbrl § 4-3 (1) c': [
    'A child of 12 to 15 consents alone where the parents are rightly not informed, or the measure is of such a nature.',
  ],
  'pbrl § 4-3 (2)': [
    'Competence may lapse where the patient, because of listed conditions, plainly does not understand what the consent covers.',
    'Competence may lapse where it is more likely than not that the patient cannot grasp the choice and its effects, whatever the cause.',
  ],
  'pbrl § 4-3 (3)': [
    'The one who gives the care judges competence to consent, and first helps the patient to consent in person.',
    'The one who gives the care judges decision competence, and first helps the patient to decide in person.',
  ],
  'pbrl § 4-3 (4)': [
    'That competence to consent is lacking is reasoned in writing and, if possible, at once put to the patient and the next of kin, else to a colleague.',
    'That decision competence is lacking is reasoned in writing and, if possible, at once put to the patient and the next of kin, else to a colleague.',
  ],
  'pbrl § 4-3 (5)': [
    'Mental health care for someone without competence who objects, or has a severe disorder, takes the coercion rules of the Mental Health Care Act.',
    'Mental health care for someone who lacks decision competence and objects takes authority in the Mental Health Care Act.',
  ],
  'pbrl § 4-3 (6)': [
    'Where the parents of a child under 12 are not told, the one who gives the care may for a short time decide what is strictly necessary and mild.',
  ],
  'pbrl § 4-4': [
    'Holders of parental responsibility consent for children under 16; one suffices in daily care and to prevent harm, child welfare steps in after taking over care, and the child is heard the more the older it is.',
  ],
  'pbrl § 4-4 (1)': [
    'Holders of parental responsibility consent for patients under 16.',
    'Holders of parental responsibility consent until the sixteenth birthday, but not where a 12–15-year-old consents alone.',
  ],
  'pbrl § 4-4 (1) sentence 2': ['Parents have no say where a 12–15-year-old may consent alone.'],
  'pbrl § 4-4 (2)': [
    'One holder of parental responsibility suffices in daily care and where professionals want to prevent harm.',
    'One suffices for care that belongs to daily life, here even a parent without responsibility, except for childhood vaccines.',
  ],
  'pbrl § 4-4 (2) a': ["One alone consents to what belongs to the child's ordinary daily care."],
  'pbrl § 4-4 (2) b': [
    'One alone consents where qualified personnel hold the care needed to keep the child from harm.',
  ],
  'pbrl § 4-4 (2) sentence 2': [
    'In daily care a parent may say yes even without parental responsibility.',
  ],
  'pbrl § 4-4 (2) sentence 3': [
    'For vaccines of the childhood programme the one who says yes must hold parental responsibility.',
  ],
  'pbrl § 4-4 (3)': [
    'Both are heard if possible before care that one agrees to in order to prevent harm, and the other may complain to the county governor, who may halt it meanwhile.',
    'One suffices where professionals want to prevent harm; both are heard as far as possible, and the county governor (fylkesmannen) decides complaints and may halt the care.',
    'One suffices where professionals want to prevent harm; both are heard as far as possible, and the county governor (statsforvalteren) decides complaints and may halt the care.',
  ],
  'pbrl § 4-4 (4)': [
    'Where child welfare has taken over the care of a child under 16, it consents; an acute order counts.',
    'Where child welfare has taken over the care of a child under 16, it consents; an acute order counts.',
    'Child welfare consents after an acute or care order; a removal prohibition is not named.',
    'After an acute order, removal prohibition or care order, child welfare and the foster parents or institution may both consent.',
  ],
  'pbrl § 4-4 (4) sentence 2': [
    "If they differ on the child's best interests, the foster parents or institution must follow child welfare.",
  ],
  'pbrl § 4-4 (5)': [
    'The child was heard as it matured, and from 12 on all matters of its own health.',
    'From 7, and earlier where it has views, the child is told and heard before anyone consents; from 12 its view weighs heavily.',
    'From 7, and earlier where it has views, the child is told and heard before anyone consents; from 12 its view weighs heavily.',
  ],
  'pbrl § 4-5 (1)': [
    'Parents consent for a person of 16 or 17 who lacks competence to consent.',
    'Parents consent for a person of 16 or 17 who lacks competence to consent.',
    'Parents consent for a person of 16 or 17 who lacks decision competence.',
  ],
  'pbrl § 4-5 (2)': [
    'Where child welfare had taken over care, it consented for the young person; an acute order did not count.',
    'Only a care order lets child welfare consent for the young person.',
  ],
  'pbrl § 4-5 (3)': [
    'If the young person objects, care cannot be given on this ground.',
    'If the young person objects, care cannot be given on this ground.',
  ],
  'pbrl § 4-5 a': [
    'Nobody can agree to purely cosmetic procedures on someone under 18, not even the parents.',
  ],
  'pbrl § 4-6 (1)': [
    'For a patient of full age without competence, the one giving care decided on minor measures.',
    'For an adult without competence to consent, the one giving care decides on measures of a minor kind.',
    'For an adult without decision competence, the one giving care decides on what is minor in extent and time.',
  ],
  'pbrl § 4-6 (2)': [
    "A serious intervention must benefit the patient and likely be wanted; the responsible professional decides after a colleague's advice, asks relatives and records it.",
  ],
  'pbrl § 4-6 (3)': [
    'If the adult objects, care cannot be given on this ground.',
    'If the adult objects, care cannot be given on this ground.',
  ],
  'pbrl § 4-6 (4)': [
    'Electroconvulsive therapy without own consent follows only the Mental Health Care Act.',
  ],
  'pbrl § 4-6 (5)': [
    'Where someone with a severe mental disorder is treated, the head of the supervisory commission is told and looks into it.',
  ],
  'pbrl § 4-6 (6)': [
    'Where a severe mental disorder of an adult without decision competence is treated, the supervisory commission reviews it every half year.',
  ],
  'pbrl § 4-6 a': [
    "The service may decide on alarms and tracking for an adult without competence to consent where needed against harm and in the person's interest.",
    "The service may decide on alarms and tracking for an adult without decision competence where needed against harm and in the person's interest.",
  ],
  'pbrl § 4-6 a (3)': ['If the person objects, alarms and tracking cannot be used on this ground.'],
  'pbrl § 4-7': [
    'A patient declared incapable consented in person as far as possible, otherwise the guardian did.',
    'Whoever is deprived of legal capacity in personal matters consents in person as far as possible; otherwise the guardian may.',
  ],
  'pbrl § 4-9 (1)': [
    'Out of deep conviction a patient may refuse blood, and a hunger striker may go on.',
  ],
  'pbrl § 4-9 (2)': [
    "The dying may refuse life-prolonging care; if they cannot speak, the relatives' word counts together with the professionals' own judgement.",
  ],
  'pbrl § 4-9 (3)': [
    'The right to refuse was for patients of full age who were informed and understood the effects.',
    'The right to refuse is for adults with legal capacity in personal matters who are informed and understand the effects.',
  ],
  'pbrl ch. 4 A': [
    'The chapter says when somatic care may be given to someone over 16 who lacks competence to consent and objects.',
    'The chapter says when somatic care may be given to someone over 16 who lacks decision competence and objects.',
  ],
  'pbrl § 4A-1': [
    'The aim is to give needed care against substantial harm while using as little coercion as possible.',
  ],
  'pbrl § 4A-2 (1)': [
    'The rules are for patients over 16 who lack competence to consent and object.',
    'The rules are for patients over 16 who lack decision competence and object.',
  ],
  'pbrl § 4A-2 (2)': [
    'Mental disorders without own consent belong under the Mental Health Care Act, not here.',
    'Mental disorders of someone who lacks decision competence and objects belong under the Mental Health Care Act.',
  ],
  'pbrl § 4A-3 (1)': ['Building trust comes first, unless plainly futile.'],
  'pbrl § 4A-3 (2)': ['The care must avert substantial harm, be necessary and be proportionate.'],
  'pbrl § 4A-3 (3)': [
    'All in all the care must clearly be best for the patient, weighing resistance and the prospect of regaining competence to consent.',
    'All in all the care must clearly be best for the patient, weighing resistance and the prospect of regaining decision competence.',
  ],
  'pbrl § 4A-4 (1)': [
    'Where the conditions are met, care may be given by force or by getting round resistance.',
  ],
  'pbrl § 4A-4 (2)': [
    'The patient may be admitted and kept where the care cannot otherwise be given.',
  ],
  'pbrl § 4A-4 (3)': [
    'Alarm systems and measures that restrict movement may be used.',
    'Tracking too may be used, beside alarms and measures that restrict movement.',
  ],
  'pbrl § 4A-4 (4)': [
    'The care is weighed throughout, above all whether it fails or harms, and stops as soon as the conditions do.',
  ],
  'pbrl § 4A-5 (1)': ['The professional responsible decides, for a year at most.'],
  'pbrl § 4A-5 (2)': [
    'Serious interventions take the advice of a qualified colleague; admission, detention and restraint always count as serious.',
  ],
  'pbrl § 4A-5 (3)': [
    'The decision covers the nursing that comes with it, but nursing as the main purpose takes one of its own.',
  ],
  'pbrl § 4A-5 (4)': [
    'Before the decision the next of kin is asked, if possible, what the patient would have wanted.',
  ],
  'pbrl § 4A-6 (1)': ['The patient and the next of kin soon hear of the decision.'],
  'pbrl § 4A-6 (2)': ['The notice says how to complain and be heard.'],
  'pbrl § 4A-6 (3)': [
    'Copies go to the professional superior and to the county governor, then called fylkesmannen.',
    'Copies go to the professional superior and to the county governor, now called statsforvalteren.',
  ],
  'pbrl § 4A-7 (1)': [
    'The patient or the next of kin may complain to the county governor, then called fylkesmannen.',
    'The patient or the next of kin may complain to the county governor, now called statsforvalteren.',
  ],
  'pbrl § 4A-7 (2)': ['The complaint has the form and content of other complaints under the act.'],
  'pbrl § 4A-7 (3)': [
    'Complaints are due within three weeks.',
    'The complaint is due to the county governor, then called fylkesmannen, within three weeks.',
    'The complaint is due to the county governor, now called statsforvalteren, within three weeks.',
  ],
  'pbrl § 4A-8 (1)': [
    'The county governor, then called fylkesmannen, may review the decision unasked.',
    'The county governor, now called statsforvalteren, may review the decision unasked.',
  ],
  'pbrl § 4A-8 (2)': [
    'Without a complaint, the county governor, then called fylkesmannen, reviews lasting care after three months.',
    'Without a complaint, the county governor, now called statsforvalteren, reviews lasting care after three months.',
  ],
  'pbrl § 4A-9': ['The Public Administration Act applies to the decisions as far as it fits.'],
  'pbrl § 5-3': [
    'Patient and user may refuse to have the record handed over, also where a no must be assumed, unless weighty reasons require it.',
    'Patient and user may refuse to have the record transferred or made available, also where a no must be assumed, unless weighty reasons require it.',
    'Patient and user may object to the record being made available, within the limits of the Health Personnel Act and the Patient Records Act.',
  ],
  'pbrl § 5-3 (1)': ['Patient and user may object to others getting information from the record.'],
  'pbrl § 5-3 (2)': ['Where a no is to be expected, the information is not given either.'],
  'pbrl § 5-3 (3)': ['Weighty reasons may prevail all the same.'],
  'pbrl § 6-5': ['From 12, a child who understands the case may be a party to it.'],
  'pbrl § 7-1': ['The patient first asked the service itself to follow the rules.'],
  'pbrl § 7-2': [
    'Whoever was turned down in that request could complain to the county board of health supervision.',
    'Patient, user or representative may complain of breaches to the county governor, then called fylkesmannen.',
    'Patient, user or representative may complain of breaches to the county governor, now called statsforvalteren.',
    'Complaints go to the county governor, but those on care abroad to a national appeals body.',
    'Complaints go to the county governor, and whoever has decision competence for the patient or user may complain on their behalf.',
  ],
  'pbrl § 7-2 (3)': [
    'A representative holds a power of attorney, or has competence to consent under chapter 4.',
    'A representative holds a power of attorney, or has decision competence for the patient or user.',
  ],
  'pbrl § 7-3': [
    'The complaint to the health supervision of the county had to be written and signed, and what it lacked could be mended within a short time.',
    'The complaint to the county governor must be written and signed by patient, user or representative, and what it lacks can be mended within a short time.',
    'The complaint to the county governor, now statsforvalteren, must be written and signed by patient, user or representative, and what it lacks can be mended within a short time.',
  ],
  'pbrl § 7-4': [
    "Patient, user and others entitled could ask the supervisory authority to look into breaches of health personnel's duties.",
    'Patient, user and others entitled may ask for a look into breaches of duty, also the next of kin of someone dead or of an adult without competence to consent.',
    'Patient, user and others entitled may ask for supervision, also the next of kin of someone dead or of an adult without decision competence; the authority may impose sanctions.',
    'Patient, user and others entitled may ask for supervision, also the next of kin of someone dead or of an adult without decision competence.',
  ],
  'pbrl § 7-5': [
    'Complaints were due within three weeks of knowing the outcome of the request.',
    'Complaints are due within four weeks of knowing enough.',
  ],
  'pbrl § 7-6': [
    'The rules of the Public Administration Act on complaints applied as far as they fitted, in cases of the health supervision of the county.',
    'The rules of the Public Administration Act on complaints applied as far as they fitted; the rule has been numbered 7-7 since July 2019.',
  ],
  'pbrl § 7-7': [
    'The rules of the Public Administration Act on complaints apply as far as they fit; the section was once numbered 7-6.',
    'The rules of the Public Administration Act on complaints apply as far as they fit, and the body of appeal is called statsforvalteren.',
  ],
}
