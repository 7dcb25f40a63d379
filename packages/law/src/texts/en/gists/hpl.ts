import type { GistsOfAct } from '../../types.js'
import type { hpl as register } from '../../../provisions/hpl.js'

/** What each wording says, in English: Helsepersonelloven, LOV-1999-07-02-64. */
export const hpl: GistsOfAct<typeof register> = {
  'hpl § 4 (1)': ['Health personnel have to work soundly and give considerate help.'],
  'hpl § 4 (2)': [
    'Health personnel know their limits, cooperate, and take part in the plan of whoever has a right to one.',
  ],
  'hpl § 4 b': [
    'Cosmetic procedures without a medical reason are not to be done on anyone under 18.',
  ],
  'hpl § 7 (1)': [
    'When it is urgent, health personnel help at once, even without consent and against a no, limited only by the right to refuse in special situations.',
  ],
  'hpl § 7 (2)': ['In doubt whether it is urgent, health personnel examine.'],
  'hpl § 7 (3)': ['The duty ends where someone else qualified takes over.'],
  'hpl § 10': [
    'Whoever gives health care informs those entitled to it.',
    'Whoever gives health and care services informs those entitled to it.',
    'Whoever gives the service both informs and sees to participation.',
  ],
  'hpl § 10 (2)': [
    'The ministry may lay down more on the duty to inform.',
    'Whoever gives the service sees to it that patient or user takes part.',
  ],
  'hpl § 10 a': [
    'Health personnel look after the minor children of seriously ill patients.',
    'Health personnel look after the minor children and siblings of seriously ill patients.',
  ],
  'hpl § 10 b': ['Health personnel look after minors who lose a parent or sibling.'],
  'hpl § 16 (1)': [
    'Bodies that gave health care had to be organised so that personnel could keep their duties.',
    'Bodies that give health and care services have to be organised so that personnel can keep their duties.',
  ],
  'hpl § 21': [
    "Health personnel keep silent on what they learn of people's health and private life, and keep others from learning it.",
    'Health personnel keep silent, keep others from learning, and do not read or search for information without a reason in the work.',
  ],
  'hpl § 21 (4)': [
    'Those who receive information under the exceptions named have the same duty of silence.',
  ],
  'hpl § 21 a': [
    'Nobody may read, search for or use such information without a reason in the care, its administration or a special legal basis.',
  ],
  'hpl § 22 (1)': [
    'The person concerned may have the information, and others where the one protected consents.',
    'The person concerned may be given access, and others where the one protected consents.',
  ],
  'hpl § 22 (2)': [
    'Under 16, those who consent to care consent, but the respectable wish of a 12–15-year-old counts here too.',
    'Under 16, those who consent to care consent.',
    'Under 16, those who consent to care consent; over 16 without decision competence, the next of kin may.',
  ],
  'hpl § 22 (2) sentence 2': [
    'The next of kin may consent for someone over 16 who lacks decision competence.',
  ],
  'hpl § 22 (3)': [
    'The next of kin may consent for someone over 16 who for listed reasons cannot weigh the question.',
    'The next of kin may consent for someone over 16 who lacks decision competence.',
    'An insurer does not get what the patient may be refused.',
  ],
  'hpl § 23': [
    'Six exceptions from confidentiality, among them known and anonymous information, weighty interests and statutory authority.',
    'Five exceptions from confidentiality; animal keeping has a section of its own.',
  ],
  'hpl § 23 no. 1': ['It is allowed to tell someone who already knows.'],
  'hpl § 23 no. 2': ['It is allowed to tell what nobody has good reason to keep secret.'],
  'hpl § 23 no. 3': ['It is allowed to pass on what cannot be tied to anyone.'],
  'hpl § 23 no. 4': ['Weighty private or public interests may make it right to tell.'],
  'hpl § 23 no. 5': ['Cruelty to animals and serious neglect may be reported.'],
  'hpl § 23 no. 6': ['It is allowed to tell where statute or regulation clearly presupposes it.'],
  'hpl § 23 a': ['It is allowed to tell someone who already knows.'],
  'hpl § 23 b': ['It is allowed to tell what nobody has good reason to keep secret.'],
  'hpl § 23 c': ['It is allowed to pass on what cannot be tied to anyone.'],
  'hpl § 23 d': ['Weighty private or public interests may make it right to tell.'],
  'hpl § 23 e': ['It is allowed to tell where statute or regulation clearly presupposes it.'],
  'hpl § 24': [
    'Strong reasons may open for telling of someone dead, and the next of kin may as a rule see the record.',
    'Strong reasons may open for telling of someone dead, and the next of kin may as a rule see the record.',
  ],
  'hpl § 24 (2)': [
    'Next of kin have a right to see the record after a death, unless special reasons speak against it.',
  ],
  'hpl § 25 (1)': [
    'Cooperating personnel may have what sound care needs where the patient does not object; electronic access between organisations has its own rules.',
    'Cooperating personnel may have what sound care needs where the patient does not object.',
    "Cooperating personnel may have what is needed where the patient does not object, and in any case in imminent, serious danger to the patient's own life or to others.",
    'Personnel who help the patient may have what is relevant and necessary; the right to object stands in another section.',
  ],
  'hpl § 25 (1) sentence 2': [
    'Electronic access across organisations followed the Health Registers Act.',
    "In imminent, serious danger to the patient's own life or to others, information could be given despite a refusal.",
  ],
  'hpl § 25 (2)': [
    'Technical staff may have the access that work on the records takes.',
    'The organisation or the one who wrote the information may give it, also by direct access.',
  ],
  'hpl § 25 (3)': [
    "Cooperating personnel may have what the patient's children need them to know, where the patient does not object.",
    'Cooperating personnel may have what the minor children or siblings need them to know, where the patient does not object.',
    'Whoever is to use the information must judge whether it is needed.',
  ],
  'hpl § 25 (4)': [
    'Those who receive the information have the same duty of confidentiality as health personnel.',
    'The Ministry may make regulations on such sharing and on the right to object.',
  ],
  'hpl § 25 a': [
    'Health personnel could share in professional communities to support each other, to train and to carry out care, unless the patient objected.',
  ],
  'hpl § 25 b': [
    'Doctors and dentists named by the enterprise could share what was needed to help another patient, unless the patient objected.',
  ],
  'hpl § 26': [
    'Management may have what care and quality work need, preferably without names.',
    'Management may have what is needed, also in organisations that share records.',
    'The discharge summary goes to whoever follows up and to the regular doctor.',
  ],
  'hpl § 26 (3)': [
    'The rules on silence also hold for those who work in the patient administration.',
    'The patient administration must get what it needs on identity, diagnosis, need for help and stay.',
    'The ministry may make regulations on discharge summaries.',
  ],
  'hpl § 26 (4)': [
    'The rules on silence also hold for those who work in the patient administration.',
  ],
  'hpl § 27': [
    'An expert may tell the client what the assignment is about.',
    'Health personnel may share for learning and to help another patient, preferably without names.',
  ],
  'hpl § 27 (1) a': [
    'Health personnel in professional communities may get information to support each other, to train or to carry out care.',
  ],
  'hpl § 27 (1) b': [
    'Authorised or licensed health personnel may get information to help another patient.',
  ],
  'hpl § 28 (1) a': [
    'Health personnel who have had the patient may get information for their own learning or better quality.',
  ],
  'hpl § 28 (1) b': [
    'Whoever has teaching duties in the enterprise may look for information that is suited for teaching.',
  ],
  'hpl § 28 (1) c': [
    'An external supervisor may get what carrying out the supervisory authority’s decision takes.',
  ],
  'hpl § 28 (1) d': [
    'Technical personnel may get the access that work on the documentation requires.',
  ],
  'hpl § 28 (1) e': [
    'Patient administration may have identity, diagnosis, needs and the dates of the stay.',
  ],
  'hpl § 28 (1) f': [
    "Cooperating personnel may have what the patient's minor children or siblings need them to know.",
  ],
  'hpl § 28 (1) g': [
    'The management may get what it takes to find patients for particular research or quality projects.',
  ],
  'hpl § 28 (1) h': [
    'A clinical ethics committee may get what it needs to give advice where consent cannot be had.',
  ],
  'hpl § 29': [
    'The ministry could dispense from confidentiality; the wording of that time was not read.',
    'The ministry may decide that researchers get information, and those who get it are bound to silence.',
    'The ministry may dispense for statistics, research, quality and planning, and those who get the information are bound to silence.',
    'The ministry may dispense for such purposes where consent is impossible or hard to get, and those who get the information are bound to silence.',
    'The patient may refuse sharing for health care and for some other purposes, but weighty reasons go before that.',
  ],
  'hpl § 29 (1)': ['The patient may say no to sharing for care and for some other purposes.'],
  'hpl § 29 (2)': ['Where a no is to be expected, the information is not shared either.'],
  'hpl § 29 (3)': ['Weighty reasons may prevail over a no.'],
  'hpl § 29 a': [
    'Management may have information for care, internal control, quality work and statistics.',
  ],
  'hpl § 29 b': [
    'The ministry may decide that information is given for quality, planning and management, and those who get it are bound to silence.',
    'The ministry may decide that information is given for health analyses, quality and management, and those who get it are bound to silence.',
    'The ministry may decide that information is made available for health analyses, quality and management, and those who get it are bound to silence.',
    'The ministry may let somebody observe health personnel at work in spite of statutory confidentiality.',
    'An appointed expert may tell the principal what was learnt during the assignment and matters to it; the patient is to know of the assignment.',
  ],
  'hpl § 29 c': [
    'Health personnel who have had the patient may ask for information to learn or to assure quality, unless the patient objects.',
    'Health personnel who have had the patient may ask for information for quality or their own learning, also automatically.',
    'Health personnel who have had the patient may ask for access to information for quality or their own learning.',
    'Health personnel who have had the patient may see information for their own learning or quality without asking, and it is documented.',
    'The ministry may make regulations on information to the employer.',
  ],
  'hpl § 29 d': [
    'A clinical ethics committee may get what it needs to give advice, unless the patient has objected, and is itself bound to silence.',
    'The immigration authorities may get what they need on foreigners under a special criminal sanction.',
  ],
  'hpl § 29 e': [
    'A doctor or dentist of the ward may look for information that is suited for teaching, unless the patient objects.',
    'The ministry may dispense for statistics, research, quality and planning where consent is impossible or hard to get.',
  ],
  'hpl § 29 f': [
    'The ministry may let somebody observe health personnel at work in spite of confidentiality.',
  ],
  'hpl § 30': [
    'Health personnel must give the Board of Health Supervision and the county governor what they require for supervision, in spite of confidentiality.',
    'All who give health and care services must give the supervisory authority what it asks for, and may inform it on their own initiative.',
    'All who give health and care services must give the Board of Health Supervision and the county governor what they ask for, and may inform them on their own initiative.',
  ],
  'hpl § 31': ['The emergency services are alerted where needed to avert serious harm.'],
  'hpl § 32': [
    'Health personnel tell the municipality of needs where the patient consents, and in any case of substance use that endangers an unborn child.',
    'Health personnel tell the municipality of needs where the patient consents, and in any case of substance use that endangers an unborn child.',
  ],
  'hpl § 33': [
    'Health personnel report serious concern for a child to child welfare; the wording was not read.',
    'Abuse, serious illness left untreated, unmet special needs, serious behavioural problems and danger of trafficking are reported, confidentiality notwithstanding.',
    'Serious concern for a child is reported to child welfare, confidentiality notwithstanding; the wording is inferred from a later text.',
    'Children who put their own development in serious danger are reported, beside abuse, illness and unmet needs.',
    'Abuse, serious illness left untreated, unmet special needs, serious behavioural problems and danger of trafficking are reported to child welfare.',
  ],
  'hpl § 33 (2) c': [
    "Where a disabled child's special need for treatment or training goes unmet, it is reported.",
    "Where a disabled child's special need for treatment or training goes unmet, it is reported.",
  ],
  'hpl § 34': [
    'Doctors, psychologists and opticians speak up where health makes someone unfit to drive or fly.',
    'Doctors, psychologists and opticians speak up where health makes someone unfit to drive or fly.',
  ],
  'hpl § 34 a': [
    'Doctors, psychologists and opticians may report weakened health in whoever drives rail vehicles, navigates ships or is a pilot at sea.',
  ],
  'hpl § 34 b': ['Cruelty to animals and serious neglect may be reported to the authorities.'],
  'hpl § 35 (1)': ['A doctor or midwife reports births to the population register.'],
  'hpl § 36 (1)': ['Doctors certify deaths that they learn of in their work.'],
  'hpl § 38': [
    'Health personnel had to report considerable injury to patients to the supervisory authority; the wording of 2012 was not read.',
  ],
  'hpl § 38 a': [
    'Health personnel soon tell the coordinating unit where someone needs a plan and a coordinator.',
  ],
  'hpl § 45 a': [
    'After discharge a summary is sent to those who need it to follow up the patient.',
  ],
  'hpl § 45 (1)': [
    'Whoever helps the patient must get the necessary parts of the record unless the patient objects; electronic access has rules of its own.',
    'Whoever helps the patient must get the necessary parts of the record unless the patient objects.',
    'Whoever helps the patient must get the necessary parts of the record unless the patient objects, and may get them anyway in imminent and serious danger.',
  ],
  'hpl § 45 (1) sentence 2': [
    'Electronic access across enterprises followed the act on health registers.',
    'The record must show that other health personnel were given information.',
    'In imminent and serious danger to the patient’s own life or to others, parts of the record could be given even against a refusal.',
  ],
  'hpl § 45': [
    'Whoever helps the patient gets the needed record where the patient does not object; electronic access has its own rules.',
    'Whoever helps the patient gets the needed record where the patient does not object.',
    'Whoever helps the patient gets the needed record where the patient does not object, and may have it in any case in imminent, serious danger.',
  ],
}
