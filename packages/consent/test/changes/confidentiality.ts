import { to, type Reform } from './reform.ts'

/** 2019-07-01: LOV-2017-12-15-107. */
export const healthSupervision: Reform = {
  day: '2019-07-01',
  says: 'health supervision: health personnel may inform the authority on their own initiative',
  by: ['hpl § 30'],
  changes: {
    'consent.confidentiality-exception': to('may-share', 'may-not-share'),
    'consent.may-tell-by-exception': to('may-share', 'may-not-share', 'no-duty-here'),
  },
  cases: [
    {
      of: 'consent.confidentiality-exception',
      says: 'one’s own initiative is opened for',
      given: { exceptionGround: 'supervision-own-initiative', exceptionConditionsMet: true },
      before: 'may-not-share',
      after: 'may-share',
    },
    {
      of: 'consent.confidentiality-exception',
      says: 'what the authority asks for had to be given before and after',
      given: { exceptionGround: 'supervision-on-request', exceptionConditionsMet: true },
      before: 'must-share',
      after: 'must-share',
    },
  ],
}

/** 2021-07-01: LOV-2021-06-11-67, LOV-2021-05-07-31. */
export const moreSharing: Reform = {
  day: '2021-07-01',
  says: 'more sharing: professional communities, another patient, teaching, ethics committees',
  by: ['hpl § 25 a', 'hpl § 25 b', 'hpl § 29 d', 'hpl § 29 e'],
  changes: {
    'consent.sharing-beyond-care': to('may-share', 'may-not-share'),
    'consent.may-share-beyond-care': to('may-share', 'may-not-share', 'no-duty-here'),
    'consent.confidentiality-of-health-personnel': to('confidential', 'no-duty-here'),
  },
  cases: [
    {
      of: 'consent.sharing-beyond-care',
      says: 'a professional community may share',
      given: { purposeBeyondCare: 'professional-community', purposeConditionsMet: true },
      before: 'may-not-share',
      after: 'may-share',
    },
    {
      of: 'consent.confidentiality-of-health-personnel',
      says: 'an ethics committee is bound by what it gets',
      given: { informationAbout: 'health', learned: 'at-work', position: 'ethics-committee' },
      before: 'no-duty-here',
      after: 'confidential',
    },
    {
      of: 'consent.sharing-beyond-care',
      says: 'learning from one’s own patient was allowed before and after',
      given: { purposeBeyondCare: 'own-learning', purposeConditionsMet: true },
      before: 'may-share',
      after: 'may-share',
    },
  ],
}

/** 2017-07-01: LOV-2017-06-16-53. */
export const injuryReporting: Reform = {
  day: '2017-07-01',
  says: 'reports of injury: no duty of the personnel’s own any longer',
  by: [],
  changes: {
    'consent.confidentiality-exception': to('may-not-share', 'must-share'),
    'consent.may-tell-by-exception': [
      ...to('may-not-share', 'must-share'),
      ...to('no-duty-here', 'must-share'),
    ],
  },
  cases: [
    {
      of: 'consent.confidentiality-exception',
      says: 'considerable injury to a patient had to be reported',
      given: { exceptionGround: 'serious-injury', exceptionConditionsMet: true },
      before: 'must-share',
      after: 'may-not-share',
    },
    {
      of: 'consent.confidentiality-exception',
      says: 'a death had to be reported before and after',
      given: { exceptionGround: 'death', exceptionConditionsMet: true },
      before: 'must-share',
      after: 'must-share',
    },
  ],
}

/** 2022-04-01: LOV-2021-06-18-116. */
export const trafficSafety: Reform = {
  day: '2022-04-01',
  says: 'traffic safety: weakened health at sea and on rails may be reported',
  by: ['hpl § 34 a'],
  changes: {
    'consent.confidentiality-exception': to('may-share', 'may-not-share'),
    'consent.may-tell-by-exception': to('may-share', 'may-not-share', 'no-duty-here'),
  },
  cases: [
    {
      of: 'consent.confidentiality-exception',
      says: 'whoever navigates a ship may be reported',
      given: { exceptionGround: 'rail-and-sea', exceptionConditionsMet: true },
      before: 'may-not-share',
      after: 'may-share',
    },
    {
      of: 'consent.confidentiality-exception',
      says: 'whoever drives a car had to be reported before and after',
      given: { exceptionGround: 'driving-licence', exceptionConditionsMet: true },
      before: 'must-share',
      after: 'must-share',
    },
  ],
}
