import type { CalendarDay, Commencement } from '@vilkar/core'
import { since } from '../changes/since.js'

/** An act or a regulation that the packages cite. */
export interface Act {
  /** The official number, as Lovdata writes it. */
  readonly id: string
  readonly kind: 'act' | 'regulation'
  /**
   * The last day through which its text is known: the earliest such day among the parts cited.
   * Absent where no consolidated text of it was read; nothing that rests on it alone is known through any day.
   */
  readonly readThrough?: CalendarDay
  /** The first day on which it was no longer law; absent while it stands. */
  readonly repealed?: Commencement
  /** Its sections whose name ends in a letter. In a citation any other letter is one of a list. */
  readonly letteredSections: readonly string[]
}

/** The abbreviation of an act or regulation. */
export type ActAbbreviation =
  | 'pbrl'
  | 'hpl'
  | 'pjl'
  | 'phvl'
  | 'vgml'
  | 'bl'
  | 'bvl'
  | 'bvl1992'
  | 'hol'
  | 'sphl'
  | 'hrf'
  | 'ipf'
  | 'fvl'
  | 'ipf2010'
  | 'navl'
  | 'sotjl'
  | 'larf'
  | 'utskf'
  | 'oppl1998'
  | 'oppl'
  | 'privsl'
  | 'bhl'
  | 'fastlf2012'
  | 'fastlf'
  | 'fysf'
  | 'tolkl'
  | 'ftrl'
  | 'aml'
  | 'hjmf'
  | 'hmsf'
  | 'akthf'
  | 'tolkf'
  | 'tolkhf'
  | 'dbtf'
  | 'priof'
  | 'venf'
  | 'dl'
  | 'hfl'
  | 'hgtl'
  | 'ikf'
  | 'lkf'
  | 'hregl2001'
  | 'hforl'
  | 'krisl'
  | 'intl'
  | 'covf'
  | 'strl'

/*
 * Three readings. Of some acts the consolidated text of 28 July 2026 was read. Of the public
 * administration act (chapters II, III and VI) and of the working environment act (§§ 4-4 and 4-6) the
 * parts cited were read once more as they stood on 2 October 2026; a newly cited part of them has to be
 * read before it is cited. Of others only the text of 2 July was read: the education act (its §§ 2-5 and
 * 5-8), the mental health care act (its §§ 3-3 to 3-5), the penal code (its § 196), the guardianship act, the
 * children act, the courts act, the acts on public holidays, the acts on social services, private schools and
 * kindergartens, and the regulations on discharge, on medication-assisted rehabilitation, on general
 * practitioners, on physiotherapists, on assistive devices, on interpreting, and on leadership and
 * quality improvement. Nothing is known to have changed there in between, save what is marked.
 */
const days = { july2: '2026-07-02', july28: '2026-07-28', october2: '2026-10-02' } as const
// A calendar day is a branded text, so the type is asserted; a test reads all of them.
// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- days are branded texts
const { july2, july28, october2 } = days as unknown as Readonly<
  Record<keyof typeof days, CalendarDay>
>

/** The acts and regulations, by the abbreviation that citations use. */
export const acts: Readonly<Record<ActAbbreviation, Act>> = {
  pbrl: {
    id: 'LOV-1999-07-02-63',
    kind: 'act',
    readThrough: july28,
    letteredSections: [
      '2-1 a',
      '2-1 b',
      '2-2 a',
      '2-2 b',
      '2-5 a',
      '2-5 b',
      '2-5 c',
      '2-5 d',
      '4-5 a',
      '4-6 a',
    ],
  },
  hpl: {
    id: 'LOV-1999-07-02-64',
    kind: 'act',
    readThrough: july28,
    letteredSections: [
      '4 b',
      '10 a',
      '10 b',
      '21 a',
      '25 a',
      '25 b',
      '29 a',
      '29 b',
      '29 c',
      '29 d',
      '29 e',
      '29 f',
      '34 a',
      '34 b',
      '38 a',
      '45 a',
    ],
  },
  pjl: {
    id: 'LOV-2014-06-20-42',
    kind: 'act',
    readThrough: july28,
    letteredSections: [],
  },
  phvl: {
    id: 'LOV-1999-07-02-62',
    kind: 'act',
    readThrough: july2,
    letteredSections: ['4-4 b'],
  },
  vgml: {
    id: 'LOV-2010-03-26-9',
    kind: 'act',
    readThrough: july2,
    letteredSections: [],
  },
  bl: {
    id: 'LOV-1981-04-08-7',
    kind: 'act',
    readThrough: july2,
    letteredSections: [],
  },
  bvl: {
    id: 'LOV-2021-06-18-97',
    kind: 'act',
    readThrough: july28,
    letteredSections: [],
  },
  bvl1992: {
    id: 'LOV-1992-07-17-100',
    kind: 'act',
    repealed: since.childWelfareAct2023,
    letteredSections: ['3-2 a'],
  },
  hol: {
    id: 'LOV-2011-06-24-30',
    kind: 'act',
    readThrough: july28,
    letteredSections: ['3-2 a', '4-2 a', '4-2 b', '7-2 a', '7-2 b'],
  },
  sphl: {
    id: 'LOV-1999-07-02-61',
    kind: 'act',
    readThrough: july28,
    letteredSections: ['2-1 a', '2-1 e', '2-5 a', '2-5 b', '2-5 c', '2-5 d', '3-4 a', '3-11 a'],
  },
  hrf: {
    id: 'FOR-2011-12-16-1256',
    kind: 'regulation',
    readThrough: july28,
    letteredSections: [],
  },
  ipf: {
    id: 'FOR-2022-06-22-1110',
    kind: 'regulation',
    readThrough: july28,
    letteredSections: [],
  },
  fvl: {
    id: 'LOV-1967-02-10',
    kind: 'act',
    readThrough: october2,
    letteredSections: ['11 e', '13 a', '13 b', '13 g'],
  },
  ipf2010: {
    id: 'FOR-2010-11-19-1462',
    kind: 'regulation',
    readThrough: july2,
    repealed: since.planAndCoordinator2022,
    letteredSections: [],
  },
  navl: {
    id: 'LOV-2006-06-16-20',
    kind: 'act',
    readThrough: july28,
    letteredSections: ['14 a'],
  },
  sotjl: {
    id: 'LOV-2009-12-18-131',
    kind: 'act',
    readThrough: july2,
    letteredSections: [],
  },
  larf: {
    id: 'FOR-2009-12-18-1641',
    kind: 'regulation',
    readThrough: july2,
    letteredSections: [],
  },
  utskf: {
    id: 'FOR-2011-11-18-1115',
    kind: 'regulation',
    readThrough: july2,
    letteredSections: [],
  },
  oppl1998: {
    id: 'LOV-1998-07-17-61',
    kind: 'act',
    readThrough: july2,
    repealed: since.educationAct2024,
    letteredSections: [],
  },
  oppl: {
    id: 'LOV-2023-06-09-30',
    kind: 'act',
    readThrough: july2,
    letteredSections: [],
  },
  privsl: {
    id: 'LOV-2003-07-04-84',
    kind: 'act',
    readThrough: july2,
    letteredSections: ['3-6 a'],
  },
  bhl: {
    id: 'LOV-2005-06-17-64',
    kind: 'act',
    readThrough: july2,
    letteredSections: ['2 b'],
  },
  fastlf2012: {
    id: 'FOR-2012-08-29-842',
    kind: 'regulation',
    readThrough: july2,
    repealed: since.generalPractitioners2026,
    letteredSections: [],
  },
  fastlf: {
    id: 'FOR-2025-12-02-2405',
    kind: 'regulation',
    readThrough: july2,
    letteredSections: [],
  },
  fysf: {
    id: 'FOR-2017-09-01-1334',
    kind: 'regulation',
    readThrough: july2,
    letteredSections: [],
  },
  tolkl: {
    id: 'LOV-2021-06-11-79',
    kind: 'act',
    readThrough: july28,
    letteredSections: [],
  },
  ftrl: {
    id: 'LOV-1997-02-28-19',
    kind: 'act',
    readThrough: july28,
    letteredSections: [],
  },
  aml: {
    id: 'LOV-2005-06-17-62',
    kind: 'act',
    readThrough: october2,
    letteredSections: [],
  },
  hjmf: {
    id: 'FOR-1997-04-15-318',
    kind: 'regulation',
    readThrough: july2,
    letteredSections: [],
  },
  hmsf: {
    id: 'FOR-1997-04-15-323',
    kind: 'regulation',
    readThrough: july2,
    letteredSections: [],
  },
  akthf: {
    id: 'FOR-2014-06-25-865',
    kind: 'regulation',
    readThrough: july2,
    letteredSections: [],
  },
  tolkf: {
    id: 'FOR-2021-09-13-2744',
    kind: 'regulation',
    readThrough: july28,
    letteredSections: [],
  },
  tolkhf: {
    id: 'FOR-1997-04-15-320',
    kind: 'regulation',
    readThrough: july2,
    letteredSections: [],
  },
  dbtf: {
    id: 'FOR-1997-04-15-321',
    kind: 'regulation',
    readThrough: july2,
    letteredSections: [],
  },
  priof: {
    id: 'FOR-2000-12-01-1208',
    kind: 'regulation',
    readThrough: july28,
    letteredSections: ['2 a', '4 a'],
  },
  venf: {
    id: 'FOR-2000-12-07-1233',
    kind: 'regulation',
    readThrough: july28,
    letteredSections: [],
  },
  dl: {
    id: 'LOV-1915-08-13-5',
    kind: 'act',
    readThrough: july2,
    letteredSections: [],
  },
  hfl: {
    id: 'LOV-1995-02-24-12',
    kind: 'act',
    readThrough: july2,
    letteredSections: [],
  },
  hgtl: {
    id: 'LOV-1947-04-26-1',
    kind: 'act',
    readThrough: july2,
    letteredSections: [],
  },
  ikf: {
    id: 'FOR-2002-12-20-1731',
    kind: 'regulation',
    readThrough: july2,
    repealed: since.managementRegulation2017,
    letteredSections: [],
  },
  lkf: {
    id: 'FOR-2016-10-28-1250',
    kind: 'regulation',
    readThrough: july2,
    letteredSections: [],
  },
  hregl2001: {
    id: 'LOV-2001-05-18-24',
    kind: 'act',
    readThrough: july2,
    repealed: since.patientRecordsAct2015,
    letteredSections: ['13 a'],
  },
  hforl: {
    id: 'LOV-2001-06-15-93',
    kind: 'act',
    readThrough: july2,
    letteredSections: [],
  },
  krisl: {
    id: 'LOV-2009-06-19-44',
    kind: 'act',
    readThrough: july2,
    letteredSections: [],
  },
  intl: {
    id: 'LOV-2020-11-06-127',
    kind: 'act',
    readThrough: july2,
    letteredSections: [],
  },
  covf: {
    id: 'FOR-2020-03-27-462',
    kind: 'regulation',
    readThrough: july2,
    repealed: since.suspensionEnd2020,
    letteredSections: [],
  },
  strl: {
    id: 'LOV-2005-05-20-28',
    kind: 'act',
    readThrough: july2,
    letteredSections: [],
  },
}

/** The earliest day through which any act was read: what is said where a basis rests on no act read. */
export const earliestReadThrough: CalendarDay = july2
