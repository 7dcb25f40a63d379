/*
 * Who is responsible: levels, interpreters, devices, and where a need is reported.
 *
 * | situation | questions that must agree |
 * |---|---|
 * | somebody may need habilitation | where it is reported; who is told |
 * | both levels take part in a plan | whether each takes part; whose task cooperation is |
 * | an interpreter | whether one must be used; whether a qualified one; whether a child may |
 * | a device | who pays; whether a benefit bars support; whose task the steps are |
 * | a plan is asked for | whether it is an individual decision, by both questions |
 */
import { assessContactPoint, contactPointFacts, contactPoint } from '@vilkar/cooperation'
import { assessPlanDuty, planFacts, planNotify, planJoin, planRight } from '@vilkar/individual-plan'
import { since } from '@vilkar/law'
import {
  assessResponsibility,
  childInterpreter,
  assistiveDeviceFinances,
  assistiveDeviceTask,
  assistiveDeviceWorkBar,
  interpreterPays,
  interpreterQualified,
  interpreterRequired,
  responsibilityFacts,
  responsibilityLevel,
  statutoryTask,
} from '@vilkar/responsibility'
import fc from 'fast-check'
import { describe, test } from 'vitest'
import { agree, alike, disagree, excludes, follows, maySay, only, says } from './helpers/agree.ts'
import { always, situations } from './helpers/situations.ts'

describe('where a possible need is reported (hrf §§ 7 and 12)', () => {
  test('whoever may report to a unit has one to report to, of their own level', () => {
    const reports = situations(contactPointFacts, { about: [contactPoint] })
    const notices = situations(planFacts, {
      about: [planNotify],
      where: { noticeAbout: ['possible-rehabilitation-need'] },
    })
    always(fc.tuple(reports, notices), ([{ facts, ...asked }, { facts: notice }]) => {
      const { needNotifier } = notice
      const reporter =
        needNotifier === 'specialist-health-personnel'
          ? 'specialist-personnel'
          : needNotifier === 'health-trust-or-institution'
            ? undefined
            : 'municipal-personnel'
      if (!needNotifier || !reporter) return
      const { contactPoint } = assessContactPoint({ ...facts, reporter }, asked)
      const { notify } = assessPlanDuty(notice, asked)
      const theirs =
        reporter === 'specialist-personnel'
          ? (['trust-unit', 'as-the-regional-authority-decided'] as const)
          : (['municipal-unit', 'as-the-municipality-decided'] as const)
      follows(notify, ['may-tell-unit-or-as-decided'], contactPoint, theirs)
      only(notify, (each) => each !== 'no-own-duty')
    })
  })
})

describe('two levels that work on one person (hol §§ 3-4 and 7-1, sphl §§ 2-1 e and 2-5)', () => {
  test('where both take part in a plan, cooperation on a patient is not the task of one (hol § 7-1, sphl § 2-5, hrf §§ 5 and 14)', () => {
    const plans = situations(planFacts, {
      about: [planJoin, planRight],
      where: {
        municipalCare: [true],
        somaticCare: [true],
        planConsent: ['given'],
        lasting: [true],
      },
    })
    always(plans, ({ facts, ...asked }) => {
      const [municipal, specialist] = (['municipal-care', 'specialist-care'] as const).map(
        (planParty) => assessPlanDuty({ ...facts, planParty }, asked).join,
      )
      const { statutoryTask } = assessResponsibility(
        { task: 'cooperation-on-single-patients' },
        asked,
      )
      if (!municipal || !specialist) return
      const both = [municipal, specialist].every((join) => !maySay(join, 'no-duty', 'no-own-duty'))
      if (both && says(statutoryTask, 'regional-health-authority', 'hospital', 'municipality')) {
        disagree('both take part', municipal, specialist, statutoryTask)
      }
    })
  })

  test('help at once is owed by each level, whoever else is responsible (hol § 3-5 (1), sphl § 3-1 (1))', () => {
    const of = situations(responsibilityFacts, {
      about: [responsibilityLevel, statutoryTask],
      where: { immediateHelpNeeded: [true], task: ['immediate-help'] },
    })
    always(of, ({ facts, ...asked }) => {
      const { level, statutoryTask } = assessResponsibility(facts, asked)
      excludes(level, ['immediate-help'], statutoryTask, [
        'municipality',
        'regional-health-authority',
        'hospital',
        'general-practitioner',
      ])
      only(level, (each) => each === 'immediate-help')
    })
  })
})

describe('an interpreter (tolkl §§ 2, 4, 6 and 7)', () => {
  const of = situations(responsibilityFacts, {
    about: [interpreterRequired, interpreterQualified, childInterpreter, interpreterPays],
  })

  test('whoever must use a qualified interpreter must use one (tolkl §§ 6 (1), 7 (1))', () => {
    always(of, ({ facts, ...asked }) => {
      const { interpreterRequired, interpreterQualified } = assessResponsibility(facts, asked)
      follows(interpreterQualified, ['must-be-qualified', 'may-deviate'], interpreterRequired, [
        'must-use',
      ])
    })
  })

  test('who need use none need use no qualified one (tolkl §§ 6 (1), 7 (1))', () => {
    always(of, ({ facts, ...asked }) => {
      const { interpreterRequired, interpreterQualified } = assessResponsibility(facts, asked)
      follows(interpreterRequired, ['no-requirement', 'should-consider'], interpreterQualified, [
        'no-requirement',
      ])
    })
  })

  test('the act applies to all of it or to none (tolkl § 2)', () => {
    const now = situations(
      responsibilityFacts,
      {
        about: [interpreterRequired, interpreterQualified, childInterpreter],
        where: { otherActRequires: [false], interpreterAge: [11, 15, 17] },
      },
      { from: since.interpreterAct2022.day },
    )
    always(now, ({ facts, ...asked }) => {
      const { interpreterRequired, interpreterQualified, childInterpreter } = assessResponsibility(
        facts,
        asked,
      )
      const outside = ['act-does-not-apply'] as const
      alike(interpreterRequired, interpreterQualified, outside, outside)
      alike(interpreterRequired, childInterpreter, outside, outside)
    })
  })

  test('a child is no qualified interpreter: where one must be used, a child may only by exception (tolkl §§ 4, 7)', () => {
    const children = situations(responsibilityFacts, {
      about: [interpreterQualified, childInterpreter],
      where: { interpreterAge: [11, 15, 17] },
    })
    always(children, ({ facts, ...asked }) => {
      const { interpreterQualified, childInterpreter } = assessResponsibility(facts, asked)
      excludes(interpreterQualified, ['must-be-qualified'], childInterpreter, ['not-a-child'])
    })
  })

  test('in an emergency both rules give way (tolkl §§ 4 (2), 7 (2))', () => {
    const urgent = situations(
      responsibilityFacts,
      {
        about: [interpreterQualified, childInterpreter],
        where: {
          interpreterEmergency: [true],
          bodyUsingInterpreter: ['public-body', 'general-practitioner'],
        },
      },
      { from: since.interpreterAct2022.day },
    )
    always(urgent, ({ facts, ...asked }) => {
      const { interpreterQualified, childInterpreter } = assessResponsibility(facts, asked)
      only(interpreterQualified, (each) => each !== 'must-be-qualified')
      only(childInterpreter, (each) => each !== 'forbidden')
    })
  })
})

describe('an assistive device (ftrl §§ 10-5 to 10-8, hrf § 9, aml § 4-6)', () => {
  test('national insurance pays for no work device that a benefit bars (ftrl § 10-5 (4))', () => {
    const of = situations(responsibilityFacts, {
      about: [assistiveDeviceFinances, assistiveDeviceWorkBar],
      where: { deviceFor: ['work'] },
    })
    always(of, ({ facts, ...asked }) => {
      const { assistiveDeviceWorkBar, assistiveDeviceFinances } = assessResponsibility(facts, asked)
      if (
        says(assistiveDeviceWorkBar, 'bar') &&
        maySay(assistiveDeviceFinances, 'national-insurance')
      ) {
        disagree('barred, and paid for', assistiveDeviceWorkBar, assistiveDeviceFinances)
      }
    })
  })

  test('who assesses the need for a device is who has the task of providing it (hrf § 9)', () => {
    const of = situations(responsibilityFacts, {
      about: [statutoryTask, assistiveDeviceTask],
      where: {
        task: ['assistive-device-provision'],
        deviceTask: ['assess-need', 'adapt-surroundings'],
      },
    })
    always(of, ({ facts, ...asked }) => {
      const { statutoryTask, assistiveDeviceTask } = assessResponsibility(facts, asked)
      alike(statutoryTask, assistiveDeviceTask, ['municipality'], ['municipality'])
    })
  })

  test('a longer need moves no device of daily life from national insurance to the municipality (ftrl § 10-6, hrf § 9)', () => {
    const of = situations(responsibilityFacts, {
      about: [assistiveDeviceFinances],
      where: { deviceFor: ['daily-life'] },
    })
    always(of, ({ facts, ...asked }) => {
      const [short, long] = [24, 1200].map(
        (needMonths) =>
          assessResponsibility({ ...facts, needMonths }, asked).assistiveDeviceFinances,
      )
      if (!short || !long) return
      if (says(short, 'national-insurance')) only(long, (each) => each !== 'municipality')
    })
  })
})

describe('a plan as an individual decision (pbrl § 2-7, hol § 2-2)', () => {
  test('what the municipality decides on a plan is none by either question (pbrl § 2-7 (1))', () => {
    const of = situations(planFacts, { about: [planNotify] })
    always(of, ({ on, presume }) => {
      const asked = { on, presume }
      const { caseHandling } = assessResponsibility({ decisionOn: 'plan-or-coordinator' }, asked)
      const { request } = assessPlanDuty(
        { requestTo: 'municipal-care', requestStep: 'decision' },
        asked,
      )
      agree(
        caseHandling,
        request,
        (handling, step) =>
          (handling === 'not-individual-decision-rules') ===
          (step === 'no-rules-on-individual-decisions'),
      )
    })
  })
})
