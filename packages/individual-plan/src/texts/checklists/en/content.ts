import type { PlanChecklistTexts } from '../types.js'
import { judged, point, stated } from './phrases.js'

/** What an individual plan must hold, in English. */
export const content: PlanChecklistTexts['plan.content'] = {
  title: 'The content of the individual plan',
  requirements: {
    goals: stated(
      'The plan gives an overview of the goals.',
      'The plan has no goals. Enter what the recipient wants to achieve.',
      'What goals does the recipient have?',
    ),
    resources: stated(
      'The plan gives an overview of the resources.',
      'The plan has no resources. Enter what the recipient and those around them can build on.',
      'What resources does the recipient have?',
    ),
    needs: stated(
      'The plan gives an overview of the needs.',
      'The plan has no needs. Enter what services or measures the recipient needs.',
      'What services or measures does the recipient need?',
    ),
    participants: stated(
      'The plan says who takes part in the work.',
      'The plan has no participants. Enter who takes part in the work, beside the recipient.',
      'Who takes part in the work on the plan?',
    ),
    'participant-known': stated(
      'The plan says who each participant is.',
      'The plan does not say who participant “{id}” is. Enter which service they come from, or their role.',
      'Which service does participant “{id}” come from, or which role have they?',
    ),
    'prepared-by': stated(
      'The plan says who is responsible for preparing it.',
      'The plan does not say who is responsible for preparing it. Enter it.',
      'Who is responsible for preparing the plan?',
    ),
    coordinator: stated(
      'The plan says who the coordinator is.',
      'The plan has no coordinator. Enter who it is.',
      'Who is the coordinator?',
    ),
    coordination: stated(
      'The plan says who is responsible for coordination and progress.',
      'The plan does not say who is responsible for coordination and progress. Enter it.',
      'Who is responsible for coordination and progress?',
    ),
    contributions: point(
      'The plan says what the recipient, the service providers and next of kin contribute.',
      {
        missing: 'Participant “{id}” has no contribution. Enter what the participant contributes.',
        unknown: 'What do the recipient and each participant contribute?',
        'recipient-missing': 'The plan does not say what the recipient contributes. Enter it.',
        'next-of-kin-ask': 'Will next of kin “{id}” contribute anything? If so, enter it.',
      },
    ),
    measures: stated(
      'The plan gives an overview of services and measures.',
      'The plan has no measures. Enter which services and measures are relevant.',
      'Which services and measures are relevant?',
    ),
    'measure-extent': stated(
      'Each measure has an extent.',
      'Measure “{id}” has no extent. Enter how much or how often.',
      'What is the extent of measure “{id}”?',
    ),
    'measure-responsible': stated(
      'Each measure has someone responsible.',
      'Measure “{id}” has nobody responsible. Enter who is responsible for it.',
      'Who is responsible for measure “{id}”?',
    ),
    'measure-how': stated(
      'The plan describes how each measure is carried out.',
      'Measure “{id}” does not say how. Describe how it is carried out.',
      'How is measure “{id}” carried out?',
    ),
    'coordinator-offer': stated(
      'The plan says whether a coordinator was offered or appointed.',
      'Enter whether the recipient has been offered, or given, a coordinator.',
      'Has the recipient been offered, or given, a coordinator?',
    ),
    'child-coordinator-offer': stated(
      'The plan says whether a child coordinator was offered or appointed.',
      'Enter whether the child has been offered, or given, a child coordinator.',
      'Has the child been offered, or given, a child coordinator?',
    ),
    'contact-doctor-offer': stated(
      'The plan says whether a contact doctor was offered or appointed.',
      'Enter whether the recipient has been offered, or given, a contact doctor.',
      'Has the recipient been offered, or given, a contact doctor?',
    ),
    period: point('The plan says which period it is for.', {
      'from-missing': 'The plan period has no first day. Enter when the plan begins.',
      'from-unknown': 'When does the plan begin?',
      'until-missing':
        'The plan period has no last day. Enter when it ends, or that it is open-ended.',
      'until-unknown': 'When does the plan period end, or is it open-ended?',
    }),
    revisions: point('The plan says when it is adjusted and revised.', {
      ask: 'When is the next revision? Enter the day, or that none is planned.',
    }),
    'plan-consent': stated(
      'The consent to the plan stands in the plan.',
      'The plan lacks the consent to its being prepared. Enter it.',
      'Does the consent to preparing the plan stand in the plan?',
    ),
    'sharing-consent': stated(
      'The consent to sharing confidential information stands in the plan.',
      'The plan lacks a consent to sharing confidential information. Obtain it and enter it.',
      'Does the consent to sharing confidential information stand in the plan?',
    ),
    cooperation: stated(
      'The plan gives an overview of cooperation with other service providers.',
      'The plan says nothing of cooperation with others. Enter with whom, or that none is needed.',
      'With which other service providers is it necessary or desirable to cooperate?',
    ),
    'child-participation': stated(
      'The plan describes how the child’s right to take part was secured.',
      'The plan does not describe how the child has taken part. Enter it.',
      'How was the child’s right to take part secured?',
    ),
    'language-and-culture': stated(
      'The recipient’s {culturalBackground} is taken into account.',
      'Take the recipient’s {culturalBackground} into account in the work on the plan.',
      'Is the recipient’s {culturalBackground} taken into account?',
    ),
    adapted: judged(
      'Content and extent are adapted to the recipient’s needs.',
      'Adapt the content and extent to what the recipient needs.',
      'Are the content and extent adapted to what the recipient needs?',
    ),
  },
}
