import { also } from '@vilkar/core/explain'
import type { ConsentChecklistTexts } from '../types.js'
import { judged, stated } from './phrases.js'

const howSure = 'How sure is it, by the finding, that the patient cannot understand?'

/** What a finding that a patient cannot decide must hold, in English. */
export const incompetenceFinding: ConsentChecklistTexts['consent.incompetence-finding'] = {
  title: 'Finding that {competence} is lacking',
  requirements: {
    'decided-by-provider': stated(
      'The one who provides the health care made the finding.',
      'Have the one who provides the health care assess the patient and make the finding.',
      'Who found that the patient lacks {competence}?',
    ),
    'concerns-this-decision': stated(
      'The finding is about the particular health care in question.',
      'Assess whether the patient can decide on precisely this care. A general assessment of the person is not enough.',
      'Is the finding about the particular health care in question?',
    ),
    'listed-cause': also(
      stated(
        'The cause is one that the act lists: a physical or mental disorder, senile dementia or an intellectual disability.',
        'Write which of the causes in the act there is.',
        'Why is the patient unable to understand?',
      ),
      {
        'not-listed':
          'Assess the patient anew. Only the causes that the act lists can take away {competenceDefinite}.',
      },
    ),
    obvious: also(
      stated(
        'It is obvious that the patient cannot understand.',
        'Write whether it is obvious that the patient cannot understand what the consent covers.',
        howSure,
      ),
      {
        'too-low':
          'Assess the patient anew. The patient keeps {competenceDefinite} where the lack of understanding is not obvious.',
      },
    ),
    'scope-not-understood': judged(
      'The finding shows that the patient cannot understand what the consent covers.',
      'Write what the patient cannot understand: why the care is given, what it consists of, and what it leads to.',
      'Does the finding show what the patient cannot understand of that which the consent covers?',
    ),
    'overwhelmingly-probable': also(
      stated(
        'It is more likely than not that the patient cannot understand.',
        'Write whether it is more likely than not that the patient cannot understand.',
        howSure,
      ),
      {
        'earlier-test':
          'The finding says “obvious”, the word of the rules before 1 June 2026. Was the assessment made by the rules in force now?',
        'too-low':
          'Assess the patient anew. The patient keeps {competenceDefinite} unless it is more likely than not that understanding is lacking.',
      },
    ),
    'decision-not-understood': judged(
      'The finding addresses whether the patient can understand what is to be decided.',
      'Write whether the patient can understand what is to be decided, and what the assessment rests on.',
      'Does the finding account well enough for whether the patient can understand what is to be decided?',
    ),
    'consequences-not-understood': judged(
      'The finding addresses whether the patient can understand the consequences of the decision.',
      'Write whether the patient can understand what the decision leads to, and what the assessment rests on.',
      'Does the finding account well enough for whether the patient can understand the consequences?',
    ),
    facilitated: judged(
      'Conditions are made as good as possible for the patient to decide.',
      'Adapt the conditions to the patient’s age, mental state, maturity and experience, and write what was done.',
      'Was all that was possible done for the patient to be able to decide?',
    ),
    reasoned: judged(
      'The finding gives reasons.',
      'Write the reasons: what was observed, and why it leads to the finding.',
      'Are the reasons good enough for others to test the finding?',
    ),
    'in-writing': stated(
      'The finding is in writing.',
      'Write the finding down.',
      'Is the finding in writing?',
    ),
    'put-to-patient': also(
      stated(
        'The finding was put to the patient at once, if that was possible.',
        'Put the finding to the patient at once.',
        'When was the finding put to the patient?',
      ),
      { later: 'The finding was put forward later. Was it possible to do so at once?' },
    ),
    'put-to-next-of-kin': also(
      stated(
        'The finding was put to the next of kin at once, if that was possible.',
        'Put the finding to the next of kin at once.',
        'When was the finding put to the next of kin?',
      ),
      { later: 'The finding was put forward later. Was it possible to do so at once?' },
    ),
    'put-to-other-personnel': stated(
      'The patient has no next of kin, and the finding was put to other qualified health personnel.',
      'Put the finding to other qualified health personnel.',
      'Was the finding put to other qualified health personnel?',
    ),
  },
}
