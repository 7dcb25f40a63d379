import type { AmendmentTexts } from '../types.js'

/** What each change of law changed, in English. */
export const amendmentTexts: AmendmentTexts = {
  patientRights2001:
    'The Patient Rights Act and the Priority Setting Regulations took effect; their wording of that time was not read.',
  individualDeadline2004:
    'The hospital was to set an individual deadline, and missing it gave a right to private care or care abroad.',
  professionalStandard2008:
    'The deadline follows what is professionally, not medically, sound, and addiction institutions came under the time limit of assessment.',
  youngPatients2008:
    'Those under 23 with mental disorders or addiction got deadlines of their own.',
  coverage:
    'The law is covered from here: patients and service users got shared rights with the new Health and Care Services Act.',
  serviceWording2012:
    'The duty to inform came to cover care services, and the time limit for complaints of compulsory care was reworded.',
  generalPractitioners2013:
    'New regulations on general practitioners, who are to inform of individual plans and contribute to them.',
  directComplaint2013:
    'The regulations let the patient complain directly, without asking the service first; several regulations were fitted to the new acts.',
  guardianshipReform2013:
    "The guardianship reform: 18 years replaced full legal age, and the guardian's consent was tied to lost capacity in personal matters.",
  discharge2013:
    'Discharge summaries, and sharing for learning and quality, came into the Health Personnel Act.',
  schoolAndPlan2013: 'Schools came to have to take part in individual plans.',
  locatingTechnology2013:
    'Alarm and tracking technology got rules of its own for adults without competence to consent.',
  informationAfterInjury2014:
    'Patients and relatives were told more after injuries, and more people could ask for supervision.',
  childHearing2014:
    'The Children Act gave children from 7, and younger ones with views, the right to be heard.',
  aidCentres2014:
    'The regulations on the assistive device centres were adapted to the new Health and Care Services Act.',
  activityDevices2014: 'People over 26 could again get activity devices, at a share of the price.',
  patientRecordsAct2015:
    'The Patient Records Act took the place of the Health Registers Act of 2001, and the special rule on electronic access across organisations left the Health Personnel Act.',
  disabilityBenefit2015:
    'Disability benefit replaced the disability pension in the rule on support in working life.',
  dischargeScope2015:
    'The regulation on patients ready for discharge covers stays in hospital alone, after the shared financing fell away.',
  generalPractitioners2015:
    'The section on referrals in the regulation on general practitioners was given anew; its wording before that was not read.',
  deviceGrants2015:
    'A grant for the home could replace a stair lift, and the paragraphs of the regulations on devices were renumbered.',
  penalCode2015:
    'The Penal Code of 2005 took the place of that of 1902, with a stricter duty to avert certain offences.',
  specialistRight2015:
    'Everyone is assessed within 10 working days, loss of prognosis is no condition any more, and the service itself contacts HELFO.',
  contactRights2016:
    "The Children Act's rule on contact was amended; the paragraph used here is read as it stands today.",
  childInterpreters2016:
    'The Public Administration Act forbade administrative bodies to use children as interpreters, with two exceptions.',
  contactDoctor2016:
    "Seriously ill patients got the right to a contact doctor, and the hospital's coordinator is a health professional.",
  patientTransport2016: 'Decisions on patients’ travel follow the rules on individual decisions.',
  dischargeMentalHealth2017:
    'The time limits for telling the municipality of an admission came to cover mental health and addiction care.',
  insuranceDelimitation2017:
    "The line between national insurance and other legislation may have exceptions for certain groups, and deafblind people kept an escort whatever the municipality's responsibility.",
  managementRegulation2017:
    'A new regulation on leadership and quality improvement replaced that on internal control.',
  healthInstitutions2017:
    'The duty to appoint a contact doctor passed from the health trust to the institution.',
  longStayCriteria2017:
    'The municipality decides whether the criteria for a long stay in a nursing home are met, by the rules on individual decisions.',
  injuryReports2017:
    'The duty of health personnel themselves to report considerable injury to the supervisory authority fell away.',
  mentalHealthCompetence2017:
    'Lack of competence to consent became a condition of compulsory mental health care.',
  caregiverSupport2017:
    'Respite care got a section of its own, to which the rules on coercion refer.',
  childrensRights2018:
    "The children's reform: 12- to 15-year-olds may consent alone in some cases, children are heard from 7, and parents may be kept uninformed for weighty reasons.",
  parenthood2018:
    'Amendments to the Children Act on parental responsibility and information; the earlier wording was not read.',
  physiotherapists2018:
    'Physiotherapists with an agreement came to have to inform of plans and coordinators, and to report the need.',
  guidanceToSpecialist2018:
    'The duty of guidance became mutual: municipal personnel have to guide the specialist service as well.',
  habilitationRegulation2018:
    'The regulations on habilitation and rehabilitation got a new definition and name both patients and users.',
  seriousIncidents2018:
    'After very serious incidents a meeting is offered, and the rules on unexpected outcomes were aligned.',
  childWelfareReports2018: "Health personnel's duty to report to child welfare was rewritten.",
  dataProtection2018:
    'Adaptation to the new data protection rules: information is made available rather than handed over.',
  dischargeResidence2019:
    'Payment for patients ready for discharge now falls on the municipality where the patient is going to stay.',
  insuranceDecisions2019: 'The rule on complaints and appeals in national insurance was amended.',
  priorityCriteria2019:
    'The conditions were rewritten as benefit and resources, and three criteria rank patients.',
  longStayDecisions2019:
    'The rules on individual decisions again expressly cover decisions on the criteria for a long stay in a nursing home.',
  incidentAlerts2019:
    'The rule on the Public Administration Act in complaints moved from § 7-6 to § 7-7.',
  healthSupervision2019:
    'The Health Supervision Act says what health personnel must give the supervisory authority, which they may also inform on their own initiative.',
  regionalCriteria2020:
    'The regional health authorities got criteria in the act, and the right was tied to services that they are to give and pay for.',
  careAbroad2020:
    'Treatment abroad got a section of its own, and a missed deadline gives no care abroad any more.',
  suspension2020:
    'A temporary regulation suspended the right to a plan and a contact doctor, and several time limits, in the corona outbreak.',
  suspensionEnd2020: 'The temporary regulation fell away with the Corona Act.',
  missedDeadlineRemedies2020: 'The rules on missed deadlines applied again.',
  formerPatients2021:
    'Health personnel may see the record of former patients for their own learning and quality without having to ask.',
  countyGovernor2021: 'The county governor, fylkesmannen, was renamed statsforvalteren.',
  dispensation2021: 'The rules on dispensation from confidentiality were gathered in one section.',
  informationSharing2021:
    'Sharing between public authorities was widened, and the right to object came to cover more registers; health personnel may share for more purposes.',
  priorityComplaints2021:
    'The Priority Setting Regulations say statsforvalteren instead of fylkesmannen.',
  interpreterAct2022:
    'The Interpreting Act came: a duty to use interpreters, a requirement of qualified ones and a ban on using children.',
  activityDeviceShare2022: 'The share of the price of activity devices got a ceiling of NOK 5000.',
  trafficSafety2022:
    'The duty to report on driving licences was rewritten, and weakened health at sea and on rails may be reported.',
  municipalCriteria2022:
    'The Storting agreed that benefit, resources and severity are criteria in all health and care services.',
  suspensionPower2022:
    'The ministry was empowered to suspend some rights because of arrivals from Ukraine.',
  cosmeticAgeLimit2022: 'The age limit of 18 for cosmetic procedures without a medical reason.',
  answersToEnquiries2022:
    'Patients, users and relatives became entitled to answers on quality and safety.',
  planAndCoordinator2022:
    'Rights to a coordinator and a child coordinator came, and the rules on plans moved to a regulation of their own.',
  childWelfareAct2023:
    'The new Child Welfare Act: the references went to acute and care orders, and removal prohibitions fell out.',
  guardianshipSupport2023: "Guardianship became voluntary support, led by the person's own will.",
  childWelfareComplaints2023:
    'The wording on complaints about decisions on individual plans in child welfare was put right.',
  healthAppeals2024: 'The rules on complaints in the Patient and User Rights Act were rearranged.',
  activityDeviceShare2024:
    'The share of the price of activity devices got different ceilings for new and used devices.',
  specialistRight2024:
    'The conditions were written into the act again, the deadline is for when care is to be begun, and coping counts.',
  suspensionPower2024: 'The power to suspend rights was given anew.',
  educationAct2024:
    'A new Education Act: the duty of schools to take part in individual plans found a new place.',
  planInitiation2024:
    'The duty to start a plan covers all of NAV, and not its municipal part alone.',
  dutyToAvert2025:
    'The rule of the Penal Code on the duty to avert offences was amended; it is read as it stands today.',
  warningTechnology2025:
    'Warning and tracking of people with an intellectual disability moved from the rules on coercion to the Patient and User Rights Act.',
  fosterCarers2026:
    'Foster parents and institutions got their own right to information and to consent, and removal prohibitions came back.',
  generalPractitioners2026:
    'New regulations on general practitioners: the duty to inform of plans stands, and they are to cooperate with the coordinator.',
  decisionCompetence2026:
    'Decision competence replaced competence to consent, with a lower threshold and no listed conditions.',
  observation2026:
    'The ministry may allow observation by participants, and a dispensation requires that consent is impossible or hard to get.',
  newbornPlacement2026: 'The ground for care orders on newborns was reworded.',
  confidentiality2026:
    "The Health Personnel Act's chapter on confidentiality was rewritten, and the right to object gathered in one section.",
  othersPresent2026:
    'Having others present became a right, and services got a duty to see to participation.',
  seriousIncidents2026:
    'The meeting after very serious incidents was widened, and the rule on sanctions in supervision fell away.',
  dischargeTransfer2026:
    'The rule on the discharge summary now refers to the new sections of the Health Personnel Act.',
  suspensionPower2026: 'The power to suspend rights was given anew once more.',
  workDevices2026:
    'Disability benefit now limits devices for work only at a disability of 100 per cent, with a test of income.',
  interpreterDispensationEnd2027:
    'The dispensation from the requirement of a qualified interpreter has ended.',
  childWelfareHomes2027:
    'A voluntary placement may from then on also be in a municipal home that is staffed day and night.',
  insuranceAppeals2027:
    'The rule on complaints and appeals in national insurance is amended; the new wording was not read.',
  suspensionPowerEnd2028: 'The power to suspend rights ends.',
}
