import { also } from '@vilkar/core/explain'
import type { ConsentChecklistTexts } from '../types.js'
import { absent, judged, stated } from './phrases.js'

const excepted = {
  excepted:
    'The information is held back. Does the exception in the Patient and User Rights Act § 3-2 cover this?',
}

/** What whoever consents to health care must have been told, in English. */
export const informationGiven: ConsentChecklistTexts['consent.information-given'] = {
  title: 'Information before consent to health care',
  requirements: {
    'own-health': also(
      judged(
        'The patient has had the information needed about their own state of health.',
        'Inform the patient of their state of health before they consent.',
        'Has the patient had enough information about their state of health?',
      ),
      excepted,
    ),
    'content-of-care': also(
      judged(
        'The patient has had the information needed about the content of the care.',
        'Inform the patient of what the care consists of before they consent.',
        'Has the patient had enough information about what the care consists of?',
      ),
      excepted,
    ),
    risks: also(
      stated(
        'The patient has been told of possible risks.',
        'Tell the patient of possible risks.',
        'Has the patient been told of possible risks?',
      ),
      excepted,
    ),
    'side-effects': also(
      stated(
        'The patient has been told of possible side effects.',
        'Tell the patient of possible side effects.',
        'Has the patient been told of possible side effects?',
      ),
      excepted,
    ),
    'before-consent': {
      point: 'The information was given before the consent.',
      messages: {
        met: 'This is in order.',
        'too-late': 'The information came after the consent. Inform, and obtain consent anew.',
        unknown: 'When was the information given, and when was the consent given?',
      },
    },
    'exception-grounded': judged(
      'There are grounds for holding information back.',
      'Write why the conditions for holding information back are met, or give the information.',
      'Are the conditions for holding information back met, and was it considered whether it must be given all the same?',
    ),
    'not-against-will': also(
      absent(
        'Nothing was told against the patient’s express will, unless needed to prevent harm from the care or laid down by law.',
        'Go through why it was told, and tell no more against the patient’s will.',
        'Was anything told against the patient’s express will?',
      ),
      {
        harm: 'Something was told against the patient’s will. Was it necessary to prevent harm from the care?',
        law: 'Something was told against the patient’s will. Which act or regulation says that it must be told?',
      },
    ),
    adapted: stated(
      'The information is adapted to the recipient’s individual circumstances, such as age, maturity, experience, background of culture and language, or difficulties in understanding.',
      'Give the information again, adapted to the recipient in this respect.',
      'Is the information adapted to the recipient in this respect?',
    ),
    considerate: stated(
      'The information was given considerately.',
      'Have a new conversation, and give the information considerately.',
      'Was the information given considerately?',
    ),
    'understanding-checked': stated(
      'As far as possible, personnel made sure that the recipient understood the content and what it means.',
      'Find out whether the recipient has understood what the information says and means.',
      'Did personnel make sure that the recipient understood?',
    ),
    'noted-in-record': stated(
      'The record says what information was given.',
      'Write in the record what information was given.',
      'Does the record say what information was given?',
    ),
    'participation-adapted': judged(
      'The way the patient takes part is adapted to the ability to give and receive information.',
      'Let the patient take part in a way that suits the ability to give and receive information.',
      'Is the way the patient takes part adapted to the ability to give and receive information?',
    ),
    purpose: also(
      stated(
        'The purpose of the care was explained.',
        'Explain the purpose of the care.',
        'Was the purpose of the care explained?',
      ),
      excepted,
    ),
    methods: also(
      stated(
        'The methods were explained.',
        'Explain which methods are used.',
        'Were the methods explained?',
      ),
      excepted,
    ),
    'expected-benefits': also(
      stated(
        'The expected benefits were explained.',
        'Explain which benefits are expected.',
        'Were the expected benefits explained?',
      ),
      excepted,
    ),
    'possible-dangers': also(
      stated(
        'Possible dangers were explained.',
        'Explain which dangers the care may involve.',
        'Were possible dangers explained?',
      ),
      excepted,
    ),
    'basis-for-decision': also(
      judged(
        'The information is a sound basis for making up one’s mind.',
        'Give the information that the recipient needs to make up their mind.',
        'Is the information as a whole a sound basis for making up one’s mind?',
      ),
      excepted,
    ),
  },
}
