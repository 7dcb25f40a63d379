import type { InterpretationTexts } from '../types.js'

/** The open questions of interpretation, in English. */
export const interpretationTexts: InterpretationTexts = {
  'interpretation: completed-years': {
    unclear: 'The law says «over» and «between» of ages, but not whether the birthday is included.',
    reading: 'An age limit is reached on the birthday: «over 16» means having turned 16.',
    why: 'Other rules of the same Act say «turned», and only so do the steps join without a gap.',
    wouldChange: 'A judgment, or preparatory works that assume otherwise.',
  },
  'interpretation: leap-day-birthday': {
    unclear: 'No source says when someone born on leap day has a birthday in a common year.',
    reading: 'On 28 February both ages are possible, unless the one who asks chooses.',
    why: 'To choose for everyone would be to guess.',
    wouldChange: 'A statute or judgment on leap day.',
  },
  'interpretation: self-consent-12-to-15-before-2018': {
    unclear:
      'A child of 12 to 15 could keep the parents uninformed, but the law did not say who then consented.',
    reading: 'The question was open; no answer is given.',
    why: 'The text let only parents consent, but parents who do not know cannot answer.',
    wouldChange: 'Preparatory works or supervisory practice from before 2018.',
  },
  'interpretation: nature-of-measure-before-2018': {
    unclear:
      "Only in 2018 did the law say that a measure's nature may let a 12- to 15-year-old decide.",
    reading: 'Before that the question is open.',
    why: 'Guidance described such a practice, but the statute did not give it.',
    wouldChange: 'Preparatory works or practice from before 2018 showing a settled rule.',
  },
  'interpretation: competence-found-lacking-12-to-15': {
    unclear:
      'The law does not say who decides where a 12- to 15-year-old who could consent alone does not grasp the choice.',
    reading:
      'Competence may lapse here too, and then the parents consent again; where they may not be told, it is left to judgement.',
    why: 'The rule on lapse makes no difference between age groups.',
    wouldChange: 'Preparatory works or guidance on who then decides.',
  },
  'interpretation: parents-not-informed-under-12': {
    unclear:
      'The law lets personnel decide what is strictly necessary and mild, but names nobody for the rest.',
    reading: 'For everything else the law names nobody.',
    why: 'The exception is narrow and for a short time only.',
    wouldChange: 'Preparatory works, or child welfare taking over care.',
  },
  'interpretation: parents-not-informed-12-to-15': {
    unclear:
      'The parents consent for a 12- to 15-year-old who does not decide alone, but the law does not say who does where they are not to be told.',
    reading: 'The law names nobody; who then decides is left to judgement in the case.',
    why: 'Those who are not told cannot give a valid consent, and the rule that personnel decide meanwhile applies under 12 only.',
    wouldChange:
      'Preparatory works or guidance on who decides, or that the parents are to be told nevertheless, as far as parental responsibility requires, and then consent.',
  },
  'interpretation: parents-not-informed-16-to-17': {
    unclear:
      'The parents consent for a young person who lacks competence, but the law does not say who does where weighty reasons keep them from being told.',
    reading: 'The law names nobody.',
    why: 'Those who are not told cannot give a valid consent, and the rule that personnel decide meanwhile applies under 12 only.',
    wouldChange:
      'A statement that the parents are to be told nevertheless, as far as parental responsibility requires, and then consent.',
  },
  'interpretation: weighty-reasons-before-2018': {
    unclear:
      "Before 2018 the law had no rule on silence towards parents apart from the child's wish.",
    reading:
      'Parents were to be told, and for consent no rule existed; emergency care and child welfare could step in.',
    why: 'The exception for weighty reasons came only with the amendment of 2018.',
    wouldChange: 'The wording from before 2018 that was not read.',
  },
  'interpretation: measure-reserved-for-adults': {
    unclear:
      "A measure's nature may take the say from a person of 16 or 17, but no rule says who then decides.",
    reading: 'Nobody is named.',
    why: "After 16 the parents' right covers only young people who lack competence.",
    wouldChange: 'Preparatory works or a special statute on the measure.',
  },
  'interpretation: reserved-measure-12-to-15': {
    unclear:
      'The parents are not informed, and the measure is one that ought to wait until the patient is an adult: the wording lets a person of 12 to 15 consent, though one of 16 could not.',
    reading: 'It has to be judged in the case.',
    why: 'The act can hardly have meant to give the younger a wider right than the older.',
    wouldChange: 'Preparatory works or practice on such measures.',
  },
  'interpretation: cosmetic-before-2022': {
    unclear:
      'Before the age limit, no rule said whether cosmetics without a medical reason differed from other care.',
    reading:
      "The general rules applied, and for a person of 16 or 17 the measure's nature had to be judged.",
    why: 'The ban came as new law, so it did not apply before.',
    wouldChange: 'Preparatory works showing that the ban already applied.',
  },
  'interpretation: minor-guardian-before-2013': {
    unclear: 'The guardianship law from before 2013 was not read.',
    reading: 'It is not said who decided for such a minor.',
    why: 'Without the text no rule can be made.',
    wouldChange: 'Reading the older Act.',
  },
  'interpretation: removal-prohibition-before-2023': {
    unclear:
      'The rule applied where care was taken over under a section of the old Child Welfare Act that was on removal prohibitions and on care orders alike.',
    reading:
      'A removal prohibition gave child welfare the right to consent, as the other orders of the section did.',
    why: 'The reference did not tell the orders apart, and the directorate for child welfare said that a removal prohibition counted too.',
    wouldChange:
      'A statement that only orders taking over care were meant, since a removal prohibition only keeps the child where it is; the holders of parental responsibility then consented.',
  },
  'interpretation: removal-prohibition-2023-2025': {
    unclear: 'In these years the rule did not name removal prohibitions, and from 2026 it does.',
    reading:
      'Until then the holders of parental responsibility consented, and child welfare had no right of its own to information.',
    why: 'The text named only acute and care orders, and parents otherwise keep their responsibility.',
    wouldChange: 'Sources showing that the omission was a slip without effect.',
  },
  'interpretation: somatic-objection-under-16': {
    unclear:
      'The coercion rules start at 16, and no rule says what happens where a younger child objects to what the parents agree to.',
    reading:
      "The question is not regulated; the child's view counts, and the care must be necessary and proportionate.",
    why: 'A rule was looked for and not found.',
    wouldChange: 'A statutory rule or a court decision.',
  },
  'interpretation: plan-consent-adult-lacking': {
    unclear:
      'No rule says who consents to a plan for an adult who lacks competence and has no guardian or attorney for it; of a patient that is so from August 2022, of a service user all along.',
    reading: 'It is not regulated; the rule that personnel decide is not used here.',
    why: 'That rule is about health care and gives no right to consent for another; only to July 2022 did the regulation say that it was to be used, and only for patients.',
    wouldChange: 'A rule in statute or regulation, or a statement by the authorities.',
  },
  'interpretation: plan-consent-12-to-15': {
    unclear:
      'The rules on plans do not say whether a 12- to 15-year-old may accept one alone where the parents are not told; of a patient that is so from August 2022, of a service user all along.',
    reading: 'It is not regulated.',
    why: 'The rule on own consent is about health care; only to July 2022 did the regulation say that it was to be used, and only for patients.',
    wouldChange: 'An answer on whether a plan is health care.',
  },
  'interpretation: plan-against-the-will': {
    unclear:
      'The rules on the plan do not say whether one who consents for another may do so against what the person wants.',
    reading: 'From 16 years no plan is made against the will of the person.',
    why: 'The guide says that the plan is voluntary and not made against anyone’s will, and for health care the law says the same.',
    wouldChange:
      'A statement that parents, guardian or attorney may consent nevertheless, since only health care has a rule on objection.',
  },
  'interpretation: plan-consent-deprived-user': {
    unclear:
      'A user deprived of capacity in some personal matter may understand what the plan is about; the rule that patients then consent themselves as far as possible does not name users.',
    reading: 'The user consents.',
    why: 'The rules on the plan name the recipient first, and capacity is taken away in certain fields only.',
    wouldChange: 'That the judgment covers such services; the guardian then acts.',
  },
  'interpretation: chapter-9-and-competence': {
    unclear:
      'The rules on warning and locating technology are about those who lack competence, while the coercion rules for persons with an intellectual disability do not ask about competence.',
    reading:
      'The coercion rules apply to one who has competence too, where the person objects, and to August 2025 where a warning system is intrusive.',
    why: 'They go by what the measure is and whether the user objects, and do not name competence.',
    wouldChange:
      'A statement that one who has competence always decides alone; the technology may then be used with own consent only.',
  },
  'interpretation: plan-consent-user-16-to-17': {
    unclear:
      'The limit of 16 is for patients, and no rule says whether it also covers service users.',
    reading: 'It is not regulated.',
    why: 'No text read says whether 16 or 18 is the limit for them.',
    wouldChange: "A rule on users' consent.",
  },
  'interpretation: coordinator-consent-after-2022': {
    unclear: 'From August 2022 no rule says who consents to a coordinator.',
    reading: 'A coordinator is offered, and whoever does not want one may decline.',
    why: 'The right is an offer, and the old consent rule is gone.',
    wouldChange: 'A new consent rule, or the old one proving to stand.',
  },
  'interpretation: vaccination-before-2018': {
    unclear: 'The law did not mention vaccines before 2018.',
    reading:
      "One holder of parental responsibility could agree to the programme's vaccines, but no parent without it.",
    why: 'The ministry read the law so in 2015, and in 2018 it became statute.',
    wouldChange: 'Other statements by the ministry or the appeals body.',
  },
  'interpretation: everyday-care-without-responsibility-before-2018': {
    unclear:
      'Before 2018 it was unclear whether «one of the parents» included one without parental responsibility.',
    reading: 'No certain answer is given.',
    why: 'The text reads both ways, and only in 2018 was it said outright.',
    wouldChange: 'Preparatory works or complaints from before 2018.',
  },
  'interpretation: harm-prevention-without-responsibility': {
    unclear:
      'The rule on one parent and harm does not mention parents without parental responsibility.',
    reading: 'Whoever consents to prevent harm must hold parental responsibility.',
    why: 'Only the rule on daily care makes an exception from that.',
    wouldChange: 'A statement that reads the exception more widely.',
  },
  'interpretation: one-parent-exceptions-16-to-17': {
    unclear: 'The exceptions where one parent is enough are written for children under 16.',
    reading: 'Whether they also cover young people without competence is not regulated.',
    why: 'The rule for persons of 16 and 17 does not repeat them.',
    wouldChange: 'Preparatory works or guidance on the section.',
  },
  'interpretation: next-of-kin-test-before-2026': {
    unclear:
      'Before 1 June 2026 the rules on next of kin had a test of their own: whether the patient obviously could not look after their interests.',
    reading: 'A person found to lack the competence to consent is taken to be covered.',
    why: 'Both tests built on the same causes and were as a rule decided together.',
    wouldChange: 'Guidance or practice that keeps the two apart.',
  },
  'interpretation: withdrawal-by-representative': {
    unclear: 'The act only says that the patient may withdraw consent.',
    reading: 'Whoever consents on the patient’s behalf may withdraw as well, with the same effect.',
    why: 'A right to consent is worth little without the right to think again.',
    wouldChange: 'A ruling or statement on what a representative may do.',
  },
  'interpretation: withdrawal-by-one-parent': {
    unclear: 'The law does not say what applies where only one of two parents thinks again.',
    reading: 'Without an everyday or harm ground the consent lapses.',
    why: "Both had to agree, so one's no takes the ground away.",
    wouldChange: 'A statement on parents who come to differ along the way.',
  },
  'interpretation: withdrawal-without-competence': {
    unclear: 'The law has only those able to consent in mind when it lets consent be withdrawn.',
    reading:
      'A no without competence does not by itself end the care. If the patient objects to the care, the rules on objection apply; otherwise whoever decides on the patient’s behalf decides whether it continues.',
    why: 'The law lets others decide as long as the patient does not object to the care, and the draft guide of 2014 says the same.',
    wouldChange: 'A text that always counts such a withdrawal as an objection.',
  },
  'interpretation: dying-patient-information': {
    unclear:
      'The condition that the patient is informed and understands does not fit a patient who cannot convey a wish.',
    reading:
      "There the relatives' word and the professionals' own judgement decide, with no information condition.",
    why: 'Otherwise the rule could never be used for those it is meant for.',
    wouldChange: 'A text saying otherwise.',
  },
  'interpretation: notify-plan-need': {
    unclear: 'The duty to report does not say how it stands to confidentiality.',
    reading: 'It takes consent, or some other ground for sharing.',
    why: 'The section does not set confidentiality aside, as others do expressly.',
    wouldChange: 'Preparatory works that set it aside.',
  },
  'interpretation: sharing-consent-12-to-15-before-2018': {
    unclear:
      "Until 2018 the law said that the child's wish to keep parents uninformed counted here too, but not who then consented.",
    reading: 'It is left to judgement.',
    why: 'The reference gave no rule on consent, only on information.',
    wouldChange: 'Preparatory works on the reference.',
  },
  'interpretation: sharing-consent-12-to-15': {
    unclear:
      "The law refers to the rules on parents' consent without saying what applies where the child consents alone.",
    reading: 'The child also decides on sharing information about that care.',
    why: 'The exception stands in the very rules referred to.',
    wouldChange: 'A source that separates the two questions.',
  },
  'interpretation: presumed-consent-minor-measures': {
    unclear: 'The statute does not require that the adult would have agreed to minor care.',
    reading: 'Such a yes is assumed, as the directorate renders the preparatory works.',
    why: 'The directorate reads the law so.',
    wouldChange: 'The preparatory works themselves, if they say otherwise.',
  },
  'interpretation: personal-capacity-before-2013': {
    unclear:
      'The rules on patients declared incapable, and of full age, before 2013 were not read.',
    reading:
      "A declaration of incapacity is treated as today's loss of capacity in personal matters.",
    why: 'The sections have the same place and purpose before and after the reform.',
    wouldChange: 'Reading the wording from before 2013.',
  },
  'interpretation: adults-lacking-before-2013': {
    unclear: 'The wording on minor measures from before 2013 was not read.',
    reading: "The rule is treated as today's, but for patients of full age.",
    why: 'The heading then said «of full age», and the two steps are otherwise alike.',
    wouldChange: 'Reading the wording from before 2013.',
  },
  'interpretation: deprivation-need-not-name-health': {
    unclear:
      'The law does not say whether the judgment must cover health for the guardian to consent.',
    reading: 'It is enough that some part of the personal sphere was taken away.',
    why: "The directorate's commentary reads the law so and points to the preparatory works.",
    wouldChange: 'Preparatory works that say otherwise.',
  },
  'interpretation: guardian-and-objection': {
    unclear:
      "The rule on the guardian's consent does not say what applies where the patient objects.",
    reading: 'The guardian cannot agree to coercion; the coercion rules decide.',
    why: 'The Guardianship Act leaves coercion out of what a guardian may do.',
    wouldChange: 'A special rule on care and guardians.',
  },
  'interpretation: suspension-power': {
    unclear:
      'From 15 June 2022 to 30 June 2028 the ministry can by regulation suspend several rights and duties where very many come from Ukraine, but no such regulation was found; in 2020 rights were suspended on another basis.',
    reading: 'The rights and duties are taken to be in force.',
    why: 'The power takes effect only once used, and the list of regulations was not read through.',
    wouldChange: 'That such a regulation exists.',
  },
  'interpretation: child-welfare-information-before-2018': {
    unclear:
      'The wording on information to child welfare from before 2018 is known only from what others say of it.',
    reading:
      'It covered children under 16 after a care order or removal prohibition; on acute orders no answer is given.',
    why: 'So the 2014 draft guide renders the rule.',
    wouldChange: 'Reading the wording.',
  },
  'interpretation: parents-information-before-2018': {
    unclear: 'The wording from before 2018 was read only in part.',
    reading:
      "The rules are treated as today's, without the exception for weighty reasons and without telling the child.",
    why: 'What was read points to the rest being the same.',
    wouldChange: 'Reading the full wording.',
  },
  'interpretation: child-hearing-before-2018': {
    unclear: 'The exact wording on hearing the child was not read.',
    reading: 'The child was to be heard as it matured, and from 12 always.',
    why: 'Other sources render the rule so.',
    wouldChange: 'Reading the wording.',
  },
  'interpretation: parents-of-child-in-care': {
    unclear: 'The law says child welfare may consent, but not that the parents no longer may.',
    reading: 'Parents do not consent to health care once care is taken over.',
    why: 'Parental responsibility is then limited to what is fundamental, and the ministry has answered so.',
    wouldChange: 'A decision that gives the parents a place beside it.',
  },
  'interpretation: 12-to-15-placement-and-self-consent': {
    unclear:
      'The law does not say outright that child welfare loses its right where the child consents alone.',
    reading: 'The child consents alone, as it would with parents.',
    why: "The right to consent is the child's, and child welfare is informed by the same rules as parents.",
    wouldChange: 'Preparatory works or guidance on children in care.',
  },
  'interpretation: next-of-kin-criterion': {
    unclear:
      'The law names both an order and lasting contact, without saying how far the order binds.',
    reading: 'Contact decides, and the order is where to start.',
    why: 'The wording puts contact first and calls the order a starting point.',
    wouldChange: 'Practice that turns the weight.',
  },
  'interpretation: minor-siblings-sharing-objection': {
    unclear:
      'Until June 2026 the patient could object to such sharing, but the new list does not mention it.',
    reading: 'From July 2026 the law gives no right to object to it.',
    why: 'The letter is not among those the right covers.',
    wouldChange: 'Preparatory works showing the omission to be a slip.',
  },
  'interpretation: duty-to-avert-crime': {
    unclear:
      'The rule on averting certain crimes in the Penal Code of 1902 (§ 139), which was law to 30 September 2015, was not read.',
    reading:
      'Where its conditions are met, the information must be passed on, and confidentiality does not prevent it.',
    why: 'The draft guide of 2014 mentions the duty, the Health Personnel Act lets other statutes go before confidentiality, and the Penal Code of 2005 says the same in plain words.',
    wouldChange: 'Reading the wording of the Penal Code of 1902.',
  },
  'interpretation: plan-maker-without-municipal-need': {
    unclear:
      'The rule on agreeing who is mainly responsible names Nav, child welfare “or” the municipal health service, but not the health trust.',
    reading: 'It is not regulated; the services have to cooperate, and there is one plan only.',
    why: 'No text names anyone as between the specialist and the others.',
    wouldChange:
      'Preparatory works or a circular saying that needing one of the three is enough; then the services agree on who is mainly responsible, and the municipality settles it where they do not.',
  },
  'interpretation: plan-maker-mental-and-somatic': {
    unclear:
      'Someone who needs both somatic and mental specialist care, but not the municipality, is covered by two duties.',
    reading: 'It is not said which of the two makes the plan.',
    why: 'Each act gives the duty to its own side, and they are mostly the same trust.',
    wouldChange:
      'A rule choosing between them, or that the duty of the health trust covers all specialist care; then the trust makes the plan.',
  },
  'interpretation: plan-lar-and-municipality': {
    unclear:
      'The special regulation gives the duty to the specialist service, while the acts give it to the municipality where both levels are needed.',
    reading:
      'The regulation is used as the special rule: the specialist service makes the plan, in close cooperation with the municipality.',
    why: 'It covers this very treatment, and those who receive it nearly always need both levels.',
    wouldChange:
      'A statement that the acts prevail, or that the regulation is without effect here.',
  },
  'interpretation: plan-maker-before-2022': {
    unclear:
      'Before August 2022 the health service, Nav and child welfare each had a duty, with no rule on who came first.',
    reading: 'It was not regulated; they had to cooperate on one plan.',
    why: 'The rule on agreeing who is mainly responsible came with the new regulation.',
    wouldChange: 'An older rule that chose between them.',
  },
  'interpretation: plan-start-duty-specialist': {
    unclear:
      'The regulation says that “the health and care service” itself gets the work started, which may mean both levels, or the municipal service alone.',
    reading:
      'The word covers the specialist service as well: where only that is needed, it gets the work started itself. Where the municipality is needed too, the municipality sees to it, and the specialist service tells it.',
    why: 'The Patient and User Rights Act uses the word of both levels, and the regulation says “the municipal” where it means that one. The duty to make plans for their own patients stands in the acts besides.',
    wouldChange:
      'Preparatory works that show the municipality alone was meant; the duty of the specialist service then comes of the duty to make the plan, and not of the regulation.',
  },
  'interpretation: plan-nav-regulation-end': {
    unclear: 'The decision that repealed the Nav regulation of 2010 was not read.',
    reading:
      'It is taken as repealed when the new regulation took over its subject in August 2022.',
    why: 'It is no longer among those in force, and the new one covers all it covered.',
    wouldChange: 'Finding the repeal with another date.',
  },
  'interpretation: coordinator-narrower-condition': {
    unclear:
      "The right names complex needs for both levels, but the municipality's duty only lasting and coordinated ones.",
    reading: "The municipality's duty follows the narrower rule.",
    why: 'The right is given in accordance with the rules on duty, which differ between the levels.',
    wouldChange: 'Preparatory works saying that the right goes further than the duty.',
  },
  'interpretation: coordinator-appointed-or-offered': {
    unclear: 'The act says appointed, the regulation offered.',
    reading: 'The coordinator is appointed, and the patient may decline.',
    why: 'The act ranks above the regulation, but nobody has to accept.',
    wouldChange: 'A statement on the difference.',
  },
  'interpretation: coordinator-outside-health': {
    unclear: 'Outside the health service no statute provides for a coordinator.',
    reading: 'It is not regulated; the plan still says who ensures the coordination.',
    why: 'The rules on coordinators stand in the health acts alone.',
    wouldChange: 'Such a rule in the acts on Nav or child welfare.',
  },
  'interpretation: coordinator-appeal-before-2022': {
    unclear:
      'Before August 2022 a coordinator was only a duty of the service. The rule on complaints names breaches of rights.',
    reading:
      'There was no complaint about the coordinator, neither under the Patients’ and Users’ Rights Act nor under the Public Administration Act.',
    why: 'The ministry answered so in a letter in 2012 (regjeringen.no, id682784): a coordinator was no right, and the appointment no individual decision. Whoever held the duty to be broken could ask for supervision.',
    wouldChange: 'Practice that let such complaints in.',
  },
  'interpretation: child-welfare-plan-appeal-before-2022': {
    unclear:
      'Child welfare then had a duty without a right of the child, and the rules on appeals of that time were not read.',
    reading: 'No answer is given.',
    why: 'Without the text no rule can be built.',
    wouldChange: 'Reading the older rules on appeals.',
  },
  'interpretation: child-coordinator-notice': {
    unclear: 'The duty to report names a coordinator, but not a child coordinator.',
    reading: 'It is not regulated; speaking up is good practice.',
    why: 'The section has not been amended since the child coordinator came.',
    wouldChange: 'An amendment, or preparatory works reading it more widely.',
  },
  'interpretation: plan-request-outside-health': {
    unclear:
      'The acts on Nav and child welfare do not say in what form a plan is asked for, or whether anybody helps with the complaint, nor which rules the decision in child welfare follows.',
    reading: 'No answer is given.',
    why: 'The guidance that was read is about the health services, and the Child Welfare Act names the decision on a plan beside its other decisions.',
    wouldChange:
      'A rule in an act or regulation, or guidance on the request. The regulation speaks of the decision in child welfare as an order that is appealed; if it is an individual decision, the Public Administration Act’s rules on those apply.',
  },
  'interpretation: plan-is-child': {
    unclear: 'The regulation does not say how old a child may be.',
    reading: 'A child is someone under 18.',
    why: 'That is the limit elsewhere, for the child coordinator too.',
    wouldChange: 'A definition in the regulation.',
  },
  'interpretation: plan-regime-by-day': {
    unclear: 'The new regulation has no transitional rule for plans from before August 2022.',
    reading: 'A plan is held against the rules of the day asked about, not of the day it was made.',
    why: 'The plan is to be kept up to date, which is by the rules in force.',
    wouldChange: 'A transitional rule.',
  },
  'interpretation: plan-needs-two-services': {
    unclear: 'No act says how long a need must last, or how many services it takes.',
    reading:
      'The need has to last some time without being for ever, and concern two or more services; the rest is judgement.',
    why: 'So the guide of 2014 reads the words, and no text puts a figure on the time.',
    wouldChange: 'A definition in an act or a regulation.',
  },
  'interpretation: plan-schools-contacted-after-2024': {
    unclear:
      'The regulations on individual plans still point to the repealed Education Act when they say who is to be contacted.',
    reading: 'The school is contacted as before.',
    why: 'The duty to take part went on in the new act, and only the reference was left unmended.',
    wouldChange: 'A change of the regulations that leaves the school out.',
  },
  'interpretation: coordinator-complex-not-coordinated': {
    unclear:
      'The act ties complex, lasting and coordinated needs together in one sentence that can be read in two ways.',
    reading:
      'Whether complex needs without a need for coordination are enough is not settled, and has to be judged.',
    why: 'The words can be divided either way, and no source says which.',
    wouldChange: 'Preparatory works or guidance on the sentence.',
  },
  'interpretation: level-without-threshold': {
    unclear:
      'No act or regulation says how much it takes before the specialist service is brought in, and the municipal side of the weight model has not been found.',
    reading:
      'The features give advice; they are not added up, and the municipal side is not invented.',
    why: 'The guidance calls the list incomplete and the model advisory, and no source has a threshold.',
    wouldChange: 'That the report behind the model is read, or that a regulation draws the line.',
  },
  'interpretation: responsibility-not-agreed-away': {
    unclear:
      'No section says outright that an agreement cannot move responsibility between the levels.',
    reading: 'Performance may be moved, but responsibility stays where the law has put it.',
    why: 'The acts put responsibility on each level and let only the giving of services be agreed; the guidance of 2017 says the same.',
    wouldChange: 'A rule of law that lets the levels exchange responsibility.',
  },
  'interpretation: refusal-and-cost': {
    unclear:
      'The act does not say whether the municipality may point to cost when a service is necessary.',
    reading:
      'Cost may count in choosing between sound offers, but does not take a necessary offer away.',
    why: 'Responsibility for necessary services has no reservation for cost, and the act has no priority criteria for municipalities.',
    wouldChange: 'A rule of law on municipal priorities, or a judgment that draws another line.',
  },
  'interpretation: long-stay-decisions': {
    unclear:
      'The sentence by which the rules on individual decisions cover decisions on the criteria for a long stay in a nursing home fell out when the paragraph was given anew from October 2017, and came back in July 2019. Before July 2017 the municipality made no such decision under the act.',
    reading:
      'The rules on individual decisions apply in between as well; before July 2017 there are only decisions on a place in an institution.',
    why: 'The amendment of 2017 was about references, after respite care got a section of its own, and the sentence was put back without new substance. Against it, the wording in between named only the services on the list.',
    wouldChange: 'Preparatory works or a ruling that the rules did not apply in between.',
  },
  'interpretation: school-complaint-before-2024': {
    unclear:
      'The Education Act of 1998 had the ministry hear complaints of all decisions in primary school, but in upper secondary of some alone: among others admission, special education and the physical environment.',
    reading: 'The complaint goes to the ministry, or to whoever stands in its place.',
    why: 'The decisions that these rules are about are among those the act named. Against it: other decisions in upper secondary followed section 28 of the Public Administration Act.',
    wouldChange:
      'That the complaint is of another decision in upper secondary, or that the whole wording from before 2016 is read.',
  },
  'interpretation: practitioners-own-duties-before': {
    unclear:
      'What held of the contract physiotherapist’s cooperation and treatment elsewhere before 2018, has not been read.',
    reading: 'No certain answer is given.',
    why: 'Without the texts no rule can be built.',
    wouldChange: 'That the older regulations and agreements are read.',
  },
  'interpretation: child-coordinator-before-2022': {
    unclear: 'Before 1 August 2022 no act named a child coordinator.',
    reading: 'The task did not exist; the municipality was to offer an ordinary coordinator.',
    why: 'The section on child coordinators was added then.',
    wouldChange: 'An older provision on the same.',
  },
  'interpretation: court-review-late': {
    unclear:
      'The time limit for going to the district court is two months, and the case follows the Dispute Act chapter 36. Whether a late case may be heard stands in an act that was not read.',
    reading: 'No answer is given.',
    why: 'The Health and Care Services Act sets the time limit but does not say what holds where it has passed.',
    wouldChange: 'That the Dispute Act is read.',
  },
  'interpretation: discharge-payment-hindered': {
    unclear:
      'The municipality pays where it has not answered, but need not answer where circumstances outside its control keep it from it. Whether it then pays the regulation does not say.',
    reading: 'No answer is given.',
    why: 'The rule on payment does not name the hindrance, and the rule on answers does not name the payment.',
    wouldChange: 'A ruling or a remark on the two rules together.',
  },
  'interpretation: ambulatory-general-offer': {
    unclear:
      'The wording is about the services, while the guidance reads it as a rule on the offer as a whole and not on a single programme.',
    reading: 'For the offer as a whole the rule is clear; for one programme it has to be judged.',
    why: 'The wording and the guidance point different ways.',
    wouldChange: 'A statement of the ministry on single programmes.',
  },
  'interpretation: guidance-to-specialist-before-2018': {
    unclear:
      'Before 2018 the law had a duty of guidance only from the specialist service to the municipality.',
    reading: 'No duty the other way is counted; the levels had to cooperate all the same.',
    why: 'The section on guidance from the municipality came as a new one.',
    wouldChange: 'Preparatory works showing that the duty was there before.',
  },
  'interpretation: device-two-years': {
    unclear: 'The act says permanent without saying how long.',
    reading:
      'Needs of up to two years, the two years included, are short-term; longer needs are permanent.',
    why: 'Nav and the guidance use two years; the figure stands in no act or regulation.',
    wouldChange: 'A figure in an act or regulation, or a new practice of Nav.',
  },
  'interpretation: device-outside-conditions': {
    unclear:
      'No rule says who pays when the need is lasting and the conditions of national insurance are not met, or when a device or general equipment is needed in work without an employer.',
    reading: 'It is not regulated.',
    why: 'The municipality provides devices regardless, but paying for them is only dealt with for short-term needs at home, in the neighbourhood, at school and in leisure.',
    wouldChange: 'A rule or guidance on such needs.',
  },
  'interpretation: work-devices-retroactive': {
    unclear:
      'The change comes into force on 1 October 2026, but with effect from 1 January that year.',
    reading:
      'The answer follows the text of the day; from October a claim for the time since January may be judged anew.',
    why: 'Before October the old text is still law.',
    wouldChange: 'A transitional rule, or that the consolidated text is read.',
  },
  'interpretation: school-devices-before-2024': {
    unclear:
      'The Education Act of 1998 gave pupils a right to a place of work fitted to them, and did not mention devices. Whether it covered them thereby is unclear.',
    reading:
      'For devices no answer is given. For teaching materials it is clear that the school owner pays, since schooling was free.',
    why: 'National insurance applies only as far as other legislation does not, and a fitted place of work may call for devices. Against it: the rules of national insurance themselves mentioned devices at school.',
    wouldChange: 'A ruling or statement on devices under the older act.',
  },
  'interpretation: school-devices': {
    unclear:
      'The Education Act gives pupils the technical devices they need to take part, and the National Insurance Act names school devices among what it may cover. Neither says which comes first.',
    reading:
      'The school owner comes first, and national insurance pays as far as the Education Act does not cover the device.',
    why: 'National insurance stands back for other legislation, and the Education Act is the latest and gives the pupil the devices without a condition of duration. Against it, the words on school devices in the National Insurance Act would then say little, and by practice before 2024 practical devices for personal use came from Nav, with the school owner for the rest.',
    wouldChange:
      'Preparatory works, a circular or a ruling that lets national insurance pay for personal devices at school where functioning is permanently and substantially reduced.',
  },
  'interpretation: interpreter-other-legislation': {
    unclear:
      'National insurance covers interpreters for people with hearing loss and the deafblind at practitioners under chapter 5, but stands back for other legislation. Of the contract physiotherapist the regulation says that the municipality covers the interpreter, and of the general practitioner that the municipality sees to it that interpreters are available.',
    reading:
      'Where a regulation says that the municipality covers the cost, it comes before national insurance. That the municipality only makes interpreters available is not enough for that.',
    why: 'The right under national insurance falls away as far as the benefit belongs under other legislation, and only the rule for physiotherapists says who pays. Against it, the rules on national insurance name these very practitioners, and the remarks to the regulation on general practitioners point to the municipality as well.',
    wouldChange:
      'A circular or a ruling that lets national insurance pay at the physiotherapist as well, or the municipality at the general practitioner.',
  },
  'interpretation: treatment-devices': {
    unclear: 'The act does not mention treatment devices.',
    reading: 'They count as part of the treatment, and the health trust pays.',
    why: 'Responsibility for specialist services holds outside institutions as well, and practice is so.',
    wouldChange: 'A rule of its own on such devices.',
  },
  'interpretation: activity-devices-before-2014': {
    unclear:
      'Whether there was a scheme for those over 26 before July 2014 has not been read anywhere.',
    reading: 'No answer is given.',
    why: 'The ordinary rule covers only those under 26.',
    wouldChange: 'That older rules or guidelines are read.',
  },
  'interpretation: interpreter-complaint-before-2022': {
    unclear:
      'Before 2022 no act was on interpreting in public services, and no provision said where to complain when services other than health and care used no interpreter.',
    reading: 'The texts that were read do not regulate it.',
    why: 'The interpreting act, and the supervision under it, came on 1 January 2022.',
    wouldChange: 'A special rule from before 2022 on complaints about the body in question.',
  },
  'interpretation: interpreter-before-2022': {
    unclear:
      'Before 2022 there was no general act on when public bodies have to use interpreters. The ban of July 2016 on using children spoke of administrative bodies and did not mention general practitioners and physiotherapists under agreement.',
    reading:
      'What stands is guidance: sound help and adapted information call for an interpreter where necessary. The ban on using children covers bodies of state and municipality alone.',
    why: 'The guidance read the rules on soundness and information so, but no section said it. By section 1 of the Public Administration Act private persons are such bodies only where they make individual decisions or regulations; that whoever gives services on behalf of a public body counts as one came with the Interpreting Act.',
    wouldChange:
      'A special rule from before 2022 on the body in question, or a statement that the ban also bound private persons who give the services of a municipality.',
  },
  'interpretation: interpreter-dispensation': {
    unclear: 'The dispensation ends with 2026, but may be prolonged by regulation.',
    reading:
      'It is read as through 31 December 2026; from 2027 the requirement counts as applying.',
    why: 'No prolonging had been made on 28 July 2026, when the rules were read.',
    wouldChange: 'A regulation that prolongs the dispensation.',
  },
  'interpretation: interpreter-child': {
    unclear: 'The act does not say how old a child may be.',
    reading: 'A child is somebody who has not turned 18.',
    why: 'That is the line elsewhere in the law.',
    wouldChange: 'A definition in the act.',
  },
  'interpretation: transition-caller': {
    unclear: 'No source says who calls the meeting when responsibility passes over.',
    reading: 'It is not regulated; the guidance mentions the coordinator where there is a plan.',
    why: 'The guidance asks for fixed procedures and leaves them to the municipality and the specialist service.',
    wouldChange: 'A rule or an agreement that names somebody.',
  },
  'interpretation: general-practitioner-before-2013': {
    unclear: 'The regulation on general practitioners from before 2013 was not read.',
    reading:
      'No certain answer is given on coordination and home visits by general practitioners in 2012.',
    why: 'Without the text no rule can be built.',
    wouldChange: 'That the older regulation is read.',
  },
  'interpretation: habilitation-characteristics': {
    unclear:
      'The regulation says what characterises the measures and whom the purpose is for, and not what follows when something of this is lacking.',
    reading:
      'Those whose functioning is neither limited nor at risk are outside, while a characteristic of the measures that is lacking has to be judged.',
    why: 'The purpose names only those with limitations or at risk of them, and the word characterises describes without setting a condition.',
    wouldChange: 'A judgment or a statement on what the definition leaves out.',
  },
  'interpretation: priority-before-2004': {
    unclear:
      'The wording of the act and the regulations from 2001 to August 2004 was not read; only parts of the chapter on complaints are known, from September 2003.',
    reading: 'No answer is given for referrals and complaints of that time.',
    why: 'Without the text on the right no rule can be built, and a complaint is of that right.',
    wouldChange: 'Reading the older texts.',
  },
  'interpretation: priority-era-by-receipt': {
    unclear:
      'No transitional rule was found for the changes of 2015, 2019 and 2024; in 2004 the regulations were for those referred after 1 September, and the act said nothing of it.',
    reading: 'A referral follows the rules of the day it was received, in 2004 too.',
    why: 'The act counts the time limit of assessment from receipt, and the right stands in the act.',
    wouldChange:
      'A transitional rule, or practice that follows the day the referral was sent; then those referred up to and on 1 September 2004 follow the older rules.',
  },
  'interpretation: priority-conditions-reference': {
    unclear:
      'Sections 3 and 4 of the regulations refer to the conditions in § 2, but they have stood in § 1 since June 2024.',
    reading: 'The reference is read as § 1.',
    why: 'The new § 2 holds criteria of ranking alone.',
    wouldChange: 'A correction of the regulations.',
  },
  'interpretation: start-deadline-age': {
    unclear:
      'No rule says on which day age is measured when the deadline of 65 working days is set.',
    reading: 'Age is measured on the day the referral was received.',
    why: 'For the time limit of assessment, age was that of the day the referral was sent.',
    wouldChange: 'A rule or a statement on the day.',
  },
  'interpretation: missed-deadline-by-day': {
    unclear:
      'No transitional rule says what happens when an older deadline is missed after a change of law.',
    reading: 'A missed deadline follows the rules of the day asked about.',
    why: 'The duty arises when the deadline is not kept.',
    wouldChange: 'A transitional rule.',
  },
  'interpretation: complaint-request-2012': {
    unclear:
      'The act dropped the request from 2012, but the regulations named it until January 2013.',
    reading: 'The patient could complain directly from 2012.',
    why: 'The act stands above the regulations.',
    wouldChange: 'Practice that shows otherwise.',
  },
  'interpretation: referral-clock': {
    unclear: 'No rule says that the time limit stops while information is obtained.',
    reading: 'The time runs from receipt all the same.',
    why: 'The act counts from receipt and makes no exception.',
    wouldChange: 'A rule on stopping.',
  },
  'interpretation: municipal-criteria': {
    unclear: 'The Health and Care Services Act holds no criteria of priority.',
    reading:
      'The criteria are advice alone, and never a condition of the right to necessary services.',
    why: 'The act was searched without finding any.',
    wouldChange: 'Criteria written into the act.',
  },
  'interpretation: working-day-saturday': {
    unclear: 'Neither the act nor the regulations say whether Saturday is a working day.',
    reading:
      'Saturday is not counted unless the caller chooses it; the stricter day is given as well.',
    why: 'The state budget of 2008 took 65 working days for about 90 calendar days, and the Courts of Justice Act does not treat Saturday as one.',
    wouldChange: 'A definition in an act or regulation, or a judgment.',
  },
  'interpretation: day-of-receipt': {
    unclear:
      'The act does not say whether the day on which the referral came in is one of the working days.',
    reading: 'The day of receipt is day 0, and the time is up when the last working day is over.',
    why: 'The act counts the time after receipt, and the Courts of Justice Act counts in the same way.',
    wouldChange: 'A rule or practice that counts the day of receipt.',
  },
  'interpretation: forwarded-referral': {
    unclear:
      'The act counts from when the specialist service received the referral, while the notes on the Waiting List Regulations count from the date of receipt, which is the institution’s own.',
    reading: 'The time is counted from the day on which the first institution received it.',
    why: 'The act goes before the notes, and the first institution is of the specialist service too.',
    wouldChange:
      'That the notes are followed; then the time is counted anew from the day on which the next institution received it.',
  },
  'interpretation: appointment-before-deadline': {
    unclear:
      'From November 2015 to May 2024 the appointment was to lie before the time limit, and since then within it.',
    reading: 'An appointment on the very day of the limit is in time in both periods.',
    why: 'The limit is the last day on which care may start, so that day is not too late.',
    wouldChange: 'A practice that demands an earlier day.',
  },
  'interpretation: habilitation-age-boundary': {
    unclear:
      'The guides say 0 to 18 years of children and over 18 years of adults, so that somebody of 18 may belong to either.',
    reading: 'Somebody who has turned 18 is counted to the habilitation of adults.',
    why: 'A person is otherwise a child until 18, and both services must share in the transition.',
    wouldChange: 'A local agreement, or a guide that sets the line.',
  },
  'interpretation: habilitation-transition-age': {
    unclear:
      'The guides ask for the transition from child to adult to be planned early, but name no age from which.',
    reading: 'The transition is taken to be near for somebody of 17 or 18.',
    why: 'Those are the years on either side of the line between the two services.',
    wouldChange:
      'A guide or a local agreement that sets an age; then the planning may begin before 17.',
  },
  'interpretation: habilitation-need-not-assessed': {
    unclear:
      'The target group is those who need specialised habilitation, which is known only once the referral has been assessed.',
    reading: 'Until it has been assessed, the person referred is taken for one who may need it.',
    why: 'A referral is to be assessed, and doubt shuts nobody out.',
    wouldChange: 'A guide that says otherwise.',
  },
  'interpretation: cooperation-regime-by-day': {
    unclear:
      'No transitional rule was found for agreements from before the two new points came in August 2022.',
    reading:
      'The agreement is measured by the points in force on the day asked about, and not the day it was concluded.',
    why: 'It is to be gone through every year and brought up to date with the law.',
    wouldChange: 'A transitional rule, or a deadline set by the ministry.',
  },
  'interpretation: yearly-review': {
    unclear:
      'Neither the act nor the regulation says whether the year runs from the last review or is the calendar year.',
    reading:
      'Up to twelve months is enough, a whole calendar year without is too long, and what lies between is for a reader.',
    why: 'Both readings agree on the ends, and no source chooses between them.',
    wouldChange: 'A text that says how the year is counted.',
  },
  'interpretation: notice-at-once': {
    unclear: 'The regulation says “at once” and sets no figure.',
    reading: 'A notice that came later than the assessment is for a reader; no limit was put in.',
    why: 'No source gives one.',
    wouldChange: 'A limit of time in a regulation or in practice.',
  },
  'interpretation: notice-in-good-time': {
    unclear: 'The act says “in good time beforehand” and sets no figure.',
    reading:
      'A notice before the discharge is for a reader; one at or after the discharge is too late.',
    why: 'No source gives a limit, but “beforehand” shuts out a notice that comes only then.',
    wouldChange: 'A limit of time in a regulation or in practice.',
  },
  'interpretation: plan-both-levels-and-others': {
    unclear:
      'Where the municipality, the specialist service and Nav or child welfare are all needed, the act makes the municipality responsible for the plan, while the regulation lets the services agree on who is mainly responsible.',
    reading:
      'The municipality sees to the plan and its coordination in any case. The agreement only settles which service is mainly responsible for preparing and following it up.',
    why: 'The act has no exception and stands above the regulation, which only says for this case that the two work together with the others.',
    wouldChange:
      'A statement that the agreement can free the municipality; then the service agreed on alone is responsible.',
  },
  'interpretation: plan-both-levels-and-others-before-2022': {
    unclear:
      'Where the municipality, the specialist service and Nav or child welfare were all needed, the health acts made the municipality responsible for the plan, while Nav and child welfare each had a duty to make it.',
    reading:
      'The municipal health and care service saw to the plan and its coordination, and the others worked together with it.',
    why: 'The health acts say who it is where both levels are needed, with no exception where others are there too, and the regulation only told them to work together and that there was to be one plan.',
    wouldChange:
      'A statement that the duty of Nav or of child welfare stood beside it; then it was not regulated who came first.',
  },
  'interpretation: plan-maker-in-nav-2022': {
    unclear:
      'From August 2022 to October 2024 the municipality in Nav alone had the duty to start the work, while the Nav act gives the right to a plan against the office. Who in Nav made it, is not said.',
    reading: 'The municipality in Nav made the plan.',
    why: 'It alone had the duty to begin, and the older regulation put the whole plan there. Not until October 2024 was all of Nav named.',
    wouldChange:
      'A statement that the office had the duty under the Nav act; then Nav made the plan, as after October 2024.',
  },
  'interpretation: guidance-duty-private-institution': {
    unclear:
      'The Public Administration Act covers the health trusts. Of private institutions it only says that they count as bodies where they make individual decisions.',
    reading:
      'A private institution has no duty to guide under the act where a plan is asked for; guidance advises it to help all the same.',
    why: 'The decision on a plan does not follow the rules on individual decisions, and the Health Trusts Act covers the trusts alone.',
    wouldChange:
      'A statement that the institution exercises public authority in deciding on a plan; then the duty holds.',
  },
  'interpretation: plan-decision-in-nav': {
    unclear:
      'The Nav Act does not say whether the decision on an individual plan is an individual decision.',
    reading:
      'It counts as one, with the rules of the Public Administration Act on how cases are handled.',
    why: 'The regulation lets that act’s rules on appeals apply, which hold for individual decisions alone; there is no exception as in the health acts.',
    wouldChange: 'A rule that leaves the decision out; then only the rules on appeals apply.',
  },
  'interpretation: plan-information-to-patients': {
    unclear:
      'The municipality gives whoever seeks or needs services the information on health and treatment needed to safeguard the right. The act does not say whether that is the right to a plan as well.',
    reading:
      'The duty is about the right to necessary services. Telling patients of the individual plan is recommended.',
    why: 'The words are about health and treatment and stand with the right to necessary services, while the plan has a rule of its own.',
    wouldChange:
      'A statement that the right meant is every right of the chapter; then the municipality must tell of the plan.',
  },
  'interpretation: plan-consent-party-at-15': {
    unclear:
      'From 15 the child is a party to the child welfare case. The rules on the plan do not say whether it can then consent alone to a plan where only child welfare is needed.',
    reading: 'It has to be judged; the answer is neither yes nor no.',
    why: 'The rights of a party are something else than consent, but the ages of the health acts do not hold for a plan of child welfare.',
    wouldChange:
      'A rule or statement on who consents to a plan in child welfare: if it is whoever is a party, the child’s yes is enough; if not, those with parental responsibility consent.',
  },
  'interpretation: experimental-care-abroad': {
    unclear:
      'Section 3 of the regulations lets some have experimental treatment abroad though the conditions are not met, but § 2 no longer referred to the exception from 2019, and the conditions moved to § 1 in 2024.',
    reading: 'The exception stands: nobody gets a certain no, and it is judged for the individual.',
    why: 'The text of § 3 was not repealed, and the notes of 2024 on § 1 still refer to it.',
    wouldChange:
      'A decision or statement that whoever fails the conditions is to have a no here too; then the answer is that the patient has no right.',
  },
  'interpretation: right-by-residence': {
    unclear:
      'Whoever has no lawful and permanent stay, and is neither insured nor covered by an agreement, has only parts of the rights, by rules of their own.',
    reading: 'The answer is for those who have the full rights of chapter 2 of the act.',
    why: 'The special rules for people without permanent stay are not built in, and nothing is asked about the stay.',
    wouldChange:
      'That the person has no permanent stay; then the regulations on such people decide, and the answer may be no.',
  },
  'interpretation: assessment-right-scope': {
    unclear:
      'From 2004 to 2015 the right to assessment was for those referred to a hospital or specialist outpatient clinic of the scheme for choosing a hospital, from 2008 to addiction institutions too.',
    reading: 'Other institutions, such as private rehabilitation institutions, were outside it.',
    why: 'The act names only these, and the notes of 2004 say that addiction institutions outside hospitals were not covered, but should assess as soon.',
    wouldChange:
      'A statement that other institutions of the specialist service were covered as well; then the limit of 30 working days applied there too.',
  },
  'interpretation: referral-turned-away': {
    unclear:
      'The act gives everybody who is referred a right to assessment, but the notes on the Waiting List Regulations let an institution return the referral of a patient of another region.',
    reading:
      'A hospital, a clinic, a district psychiatric centre or an institution for addiction may return the referral at once where its own patients’ deadlines would be at risk, as long as the patient is not on its waiting list. Other institutions may not.',
    why: 'The notes are the ministry’s own, and were given anew in 2024. They reach no further than the regulations, which are for these institutions alone.',
    wouldChange:
      'A decision that the right to assessment holds where the patient has chosen; then a referral can never be returned unassessed. Or that those approved for free choice of treatment, to May 2024, could return it too.',
  },
  'interpretation: complaint-turn-2012': {
    unclear:
      'The time for complaining became four weeks in 2012, and no transitional rule says what holds for a time that ran at the turn of the year.',
    reading: 'Whoever knew enough before 2012 has three weeks.',
    why: 'The time began to run by the old rule.',
    wouldChange:
      'Practice by which the new time holds where the old one had not run out; then the complainant has four weeks.',
  },
  'interpretation: one-year-not-moved': {
    unclear:
      'The act does not say whether the one-year limit for a late complaint is moved when it ends on a holiday.',
    reading: 'It is not moved.',
    why: 'The limit is no time limit for the complainant, but an outer bound for hearing the complaint.',
    wouldChange:
      'Practice that counts it like other time limits; then the last day is the next working day.',
  },
  'interpretation: between-minor-and-serious-measures': {
    unclear:
      'The law has one rule for care of little intrusion and one for serious interventions, but none for what lies between.',
    reading: 'Such care follows the procedure for serious interventions.',
    why: 'The simpler rule covers only what is of little intrusion, and the stricter one protects the patient better.',
    wouldChange:
      'Preparatory works or guidance that let the simpler rule cover all that is not serious, or that call such care unregulated.',
  },
  'interpretation: minor-measure-under-12': {
    unclear:
      'Personnel may decide for a time on care that «is not intrusive»; the law does not say whether care of little intrusion is meant too.',
    reading: 'Care of little intrusion is counted in.',
    why: 'Nearly all care intrudes a little, and the rule could otherwise hardly be used.',
    wouldChange:
      'Preparatory works or practice that keep to the words; the law then names nobody for such care.',
  },
  'interpretation: mental-health-act-12-to-15': {
    unclear:
      'Neither the rule that a mental disorder may be treated only under the mental health act nor the conditions for electroconvulsive treatment name an age, and since 2018 a person of 12 to 15 may have a competence to lose.',
    reading:
      'They are used from 16 only; for those younger the ordinary rules apply, also where the child objects.',
    why: 'For children under 16 mental health care rests on the consent of the parents, and the mental health act has an arrangement of its own for children from 12 who disagree.',
    wouldChange:
      'Preparatory works or practice that take the rules at their words, so that only the mental health act gives a basis.',
  },
  'interpretation: mental-objection-under-12': {
    unclear:
      'The control commission looks at the matter once the child is 12, and no rule says what follows when a younger child objects to mental health care that the parents agreed to.',
    reading: 'The question is not regulated; the child’s view counts.',
    why: 'A rule was looked for and none found; the Directorate of Health thinks that the commission should consider such cases too.',
    wouldChange: 'A statutory rule or a decision of the courts.',
  },
  'interpretation: control-commission-16-to-17': {
    unclear:
      'The rule on the control commission is for children who are 12, without saying where it ends.',
    reading: 'It ends at 16.',
    why: 'A person of 16 or 17 decides, and parents cannot consent against an objection; the Directorate of Health describes the arrangement as one for children between 12 and 16.',
    wouldChange:
      'Practice that uses it for a person of 16 or 17 without competence who disagrees with the stay.',
  },
  'interpretation: parents-under-removal-prohibition': {
    unclear:
      'The law lets child welfare consent under a removal prohibition, but such a prohibition takes nothing of parental responsibility from the parents.',
    reading: 'The parents do not consent beside child welfare.',
    why: 'The rule puts a removal prohibition beside care orders, and two who could each say something else would make it unclear.',
    wouldChange:
      'A decision that lets the parents keep their right to consent, since only a care order limits parental responsibility.',
  },
  'interpretation: placement-outside-health-care': {
    unclear:
      'The rights of child welfare to consent under an emergency order or a removal prohibition are about health care only, and the law does not say outright who decides on other services.',
    reading: 'The parents still decide on them.',
    why: 'The rules on who decides in place of the parents apply after a care order, and the two other orders are for a time.',
    wouldChange:
      'That those rules are read to apply after an emergency order too, which the law calls a care order; child welfare and those the child lives with then decide.',
  },
  'interpretation: children-act-and-health-care': {
    unclear:
      'The Children Act says from what age the child is heard, and the health act’s own rule had no age before 2018 and has none for a person of 16 or 17; neither says how they stand to each other.',
    reading:
      'Both apply: whoever decides on health care for a child hears it from 7 and gives its view great weight from 12; a guardian is referred to the same rule.',
    why: 'Health care is a personal matter, the health act does not say that it goes first, and the Directorate of Health pointed to the Children Act before 2018 too.',
    wouldChange:
      'A statement that the health act’s rule applies alone; only development and maturity then count where it names no age.',
  },
  'interpretation: plan-as-minor-measure-before-2022': {
    unclear:
      'To July 2022 consent to a plan and a coordinator for a patient was to follow the rules on consent to health care, which differ by how intrusive the care is.',
    reading:
      'A plan counts as of little intrusion, so that for an adult without competence whoever gave the care could decide.',
    why: 'A plan does not touch the body, and gives no right to share information without a basis of its own.',
    wouldChange:
      'A statement that a plan is a serious intervention; only the one responsible could then decide, after consulting others.',
  },
  'interpretation: plan-consent-with-mandate': {
    unclear:
      'The rules on plans say only that whoever has a right to consent on behalf of the person may, and the Guardianship Act does not say whether such a consent is among what a guardian or attorney does.',
    reading:
      'A guardian or an attorney whose mandate covers the matter may consent; from April 2023, though, no guardian against what a person with legal capacity wants.',
    why: 'Both may represent the person in personal matters, and a plan is no health care.',
    wouldChange:
      'A statement that consent to a plan is too personal for others to give; who consents is then not regulated.',
  },
  'interpretation: mandate-before-2013': {
    unclear:
      'The guardianship act before July 2013, and what it said of guardians for adults, was not read.',
    reading: 'It is not said whether such a guardian could consent to a plan.',
    why: 'Without the text no rule can be built.',
    wouldChange: 'That the older act is read.',
  },
  'interpretation: recipients-own-knowledge': {
    unclear:
      'From July 2026 the duty lies on others who receive information under the sections named, and it is not said whether it also covers what they learn directly in the same work.',
    reading:
      'The duty covers what whoever gets such information otherwise learns in the same work.',
    why: 'The rules apply likewise to the recipient, and until then the patient administration and technical personnel had the duty without such a limit.',
    wouldChange: 'Preparatory works or practice that limit the duty to what was received.',
  },
  'interpretation: dispensation-before-2018': {
    unclear: 'The section on information for research was not read as it stood before July 2018.',
    reading:
      'Whoever got information by such a permission was bound to silence, and whoever gave it was allowed to.',
    why: 'The sister section on quality and management said both, and so does the section on research from 2018.',
    wouldChange: 'Reading the older wording.',
  },
  'interpretation: access-to-record-at-work': {
    unclear:
      'The act does not say outright whether what an employee sees in a record, without handling data, is learned in connection with the work.',
    reading:
      'Whoever works for the service and gets into a record there learns it in connection with the work.',
    why: 'It is the work that gives access, and the duty covers all that becomes known in connection with it.',
    wouldChange: 'Practice on an employee who gains access without any connection with the work.',
  },
  'interpretation: discharge-summary-before-2013': {
    unclear:
      'Before the section on discharge summaries came in July 2013, the duty stood in the regulation on patient records, which was not read.',
    reading: 'A discharge summary had to be sent then too.',
    why: 'The section of the act builds on a duty that was there before.',
    wouldChange: 'Reading the regulation as it stood in 2012 and 2013.',
  },
  'interpretation: parents-kept-out-as-next-of-kin': {
    unclear:
      'The next of kin have a right to information, but are at the same time a parent whom another rule says must not be told.',
    reading: 'Which rule prevails must be judged in the case.',
    why: 'The right of next of kin makes no exception for parents, and the ban on telling parents makes none for those who are next of kin.',
    wouldChange: 'Preparatory works or guidance that say which rule prevails.',
  },
  'interpretation: next-of-kin-of-users': {
    unclear:
      'The rule that the next of kin take part names the patient’s next of kin only, and so did the rule on information until 2018.',
    reading:
      'For whoever only gets services that are no health care, and in a matter that is none, it is not regulated.',
    why: 'The act uses patient and user of different persons and lets the single case say who is a patient, and the rule on information took in the user’s next of kin only in 2018.',
    wouldChange: 'Preparatory works or guidance that let the rule hold for users too.',
  },
  'interpretation: childs-competence-outside-health-care': {
    unclear:
      'A child of 12 to 15 consents alone to health care for what the parents are not to be told of. The rules on sharing information and on next of kin refer to that for services that are no health care too, and do not say how far it reaches.',
    reading: 'Whether the child then decides alone must be assessed in the case.',
    why: 'The letter names health care alone, while the rules that refer to it hold for patients and users alike.',
    wouldChange:
      'A statement that the child decides in the same way outside health care, or that it does not; the rule then answers that the child, or that the parents, decide.',
  },
  'interpretation: young-users-view-on-services': {
    unclear:
      'What a user thinks has great weight where personal assistance, a support contact and carer’s benefit, among others, are shaped, and that rule names no age. The children act lets the child’s view count by age and maturity, and heavily from 12.',
    reading:
      'Both hold: the child is heard by the children act, and where the matter is one of these services, its view has great weight before 12 as well.',
    why: 'The rule on shaping services holds for every user, and neither rule says that it goes first. The facts do not say which service the matter is.',
    wouldChange:
      'A statement that the ages of the children act alone hold for children; then only age and maturity count before 12.',
  },
  'interpretation: parents-of-users-before-2018': {
    unclear: 'Until 2018 the rule on informing parents named patients only.',
    reading:
      'For a child who only got services that are no health care, it was not regulated there.',
    why: 'Users came into the section only in 2018.',
    wouldChange:
      'Preparatory works or guidance from before 2018 that let the rule hold for users too.',
  },
  'interpretation: general-incompetence-before-2026': {
    unclear:
      'Until June 2026 competence could lapse wholly or in part, while the test was tied to what the consent covered.',
    reading:
      'A general finding was not ruled out, but must be read to see whether it shows that the patient did not understand this consent.',
    why: 'The act allowed for a whole lapse, but measured the understanding of what the consent was about.',
    wouldChange: 'Preparatory works or practice that required a finding for each consent.',
  },
  'interpretation: dispensation-permits': {
    unclear:
      'The ministry may decide that information is to be made available, but the heading calls it a dispensation from confidentiality.',
    reading:
      'The dispensation permits giving the information; whether one must as well follows from the decision in question.',
    why: 'A dispensation takes a ban away, and how far it reaches stands in the decision.',
    wouldChange:
      'Preparatory works or practice that say that whoever holds the information must always give it.',
  },
  'interpretation: confidentiality-towards-other-parent': {
    unclear:
      'A parent without responsibility does not get what the health service has to keep from the parents, but it is not said when that is so.',
    reading:
      'It is so where a parent with responsibility is not to have it either: from 16 years, and where the child’s wish or weighty reasons keep the parents out.',
    why: 'Whoever has no responsibility can hardly have a wider right than whoever has it, and what fulfilling it takes is needed by its holder alone.',
    wouldChange: 'Preparatory works or practice that draw the line elsewhere.',
  },
  'interpretation: electroconvulsive-16-to-17': {
    unclear:
      'The Patient and User Rights Act refers to the conditions for electroconvulsive treatment in a section on adults, while the Mental Health Care Act gives them for every patient who lacks decision competence.',
    reading:
      'The conditions and the decision are required at 16 and 17 too, and the parents cannot consent instead.',
    why: 'The Mental Health Care Act names no age, and the younger can hardly have less protection than the adult.',
    wouldChange:
      'A statement that the parents’ right to consent for young people without competence covers such treatment too.',
  },
  'interpretation: suspension-2020': {
    unclear:
      'The temporary regulation took effect the day after the Storting was told, without saying which day that was, and holds no transitional rule. It suspended the rules of the acts on plans, but names neither the Mental Health Care Act nor the regulations on individual plans and on medication-assisted rehabilitation.',
    reading:
      'It held from 28 March to 26 May 2020, and for referrals received then; the conditions of the right stood. The regulations had no effect as far as the acts they refer to were suspended; the duty in mental health care, Nav and child welfare stood.',
    why: 'It was made and announced on 27 March, and fell away with the Corona Act on 27 May. A regulation cannot give what the act it rests on no longer gives, and the list of what does not apply names each section.',
    wouldChange:
      'A source that says the Storting was told on another day, or that older referrals followed it too; or that the rules on plans in the regulations held all the same, then the duty stood there too.',
  },
  'interpretation: missed-deadline-suspension-2020': {
    unclear:
      'After the temporary regulation fell away on 27 May 2020 new regulations on missed deadlines held, but the text was not read, only accounts of it.',
    reading:
      'Through 30 September 2020 the service had no duty to tell Helfo, and the patient no right to another offer.',
    why: 'Helfo and Helsenorge gave this account, and said that it held until 1 October 2020.',
    wouldChange:
      'That the regulations are read: another last day, or exceptions for some patients, gives the usual consequences of a missed deadline.',
  },
  'interpretation: child-welfare-complaint-time': {
    unclear:
      'The child welfare acts say to whom one complains, but not how or by when. The rules on complaints in the act of 1992 are not read.',
    reading:
      'The three weeks of the Public Administration Act apply, and its demands on the complaint.',
    why: 'The act of 2021 says that the Public Administration Act applies unless something else is laid down, and the act of 1992 is taken to have rested on the same.',
    wouldChange: 'Rules of its own on time in the Child Welfare Act of 1992.',
  },
  'interpretation: control-after-complaint': {
    unclear:
      'The control commission looks for the plan where nobody complained of the care being established. What holds where somebody did is not in the wording.',
    reading:
      'The duty to check the plan after three months does not apply then. The duty of the institution to make it is the same.',
    why: 'The condition stands in the wording. The complaint gives the commission another occasion to look at the case.',
    wouldChange: 'A source that says that the commission checks the plan in complaints as well.',
  },
  'interpretation: possible-need-duty': {
    unclear:
      'The regulation says that personnel must be able to tell of possible needs, not that they must tell. The guide of 2014 reads a duty out of the requirement of sound work.',
    reading:
      'The rules make it possible to tell. Health personnel have to where sound help takes it.',
    why: 'The requirement of sound work has health personnel fetch help or refer where needed, but names no such notices. It covers health personnel alone.',
    wouldChange:
      'A source that says that every possible need is to be told of, or that sound work never takes it.',
  },
  'interpretation: private-institution-plan-and-coordinator': {
    unclear:
      'The act has the health trust make the individual plan, and does not say who appoints the coordinator. It does not name private institutions under agreement.',
    reading: 'The institution has the same duties as the health trust.',
    why: 'The act covers services that private bodies give as well, and the guide of 2014 reads it so. Against it speaks that the provision on the plan names the health trust alone.',
    wouldChange: 'A source that says that the health trust alone has the duties.',
  },
  'interpretation: competence-by-matter-from-16': {
    unclear:
      'The right of the next of kin turns on whether the patient has competence to decide, and it is not said whether a 16- or 17-year-old who understands the choice has it where the nature of the measure or a special statute may take the right to consent away.',
    reading: 'The question must be judged in the case.',
    why: 'The section on who has the competence makes a reservation for the nature of the measure and for special statutes. The rules on its lapse look at understanding alone.',
    wouldChange:
      'Preparatory works or practice saying that the ability to understand alone counts, or that the next of kin always take part in such matters.',
  },
  'interpretation: danger-ground-of-users': {
    unclear:
      'The right to information where somebody is in danger is by its opening words for the next of kin of patients and users, but the condition itself names the patient alone.',
    reading:
      'The condition does not reach a person who gets only services that are no health care.',
    why: 'The condition on children in the same paragraph names both, and the act uses the words of different persons.',
    wouldChange: 'Preparatory works showing that the user was only forgotten in the condition.',
  },
  'interpretation: reading-ban-of-others': {
    unclear:
      'The ban on reading, using and holding confidential information stood to July 2026 without naming whom it bound.',
    reading:
      'It did not reach what others than health personnel and those placed on a level with them learn at work; if they went into a record, they were bound.',
    why: 'The act on health personnel is about health personnel and undertakings that give health care, and for records there were bans of their own that bind everybody.',
    wouldChange:
      'Preparatory works or practice that let the ban bind anyone, also a person who was told at work.',
  },
  'interpretation: sharing-consent-parents-kept-out': {
    unclear:
      'The parents must not be told, but the law refers to the rules on their consent where information about a child under 12 is to be passed on.',
    reading: 'Who consents must be judged in the case.',
    why: 'The wording gives the parents the right, but a person who must not be told cannot take a stand. The rule that health personnel decide for a time is about health care, not about passing on.',
    wouldChange: 'Preparatory works or guidance that say who consents then.',
  },
}
