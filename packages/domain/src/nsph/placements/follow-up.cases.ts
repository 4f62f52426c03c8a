import type { PlacementFollowUp, RolePart } from '../../register/follow-up-facts.ts'
import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { noPlacementFollowUp, placementFacts } from '../../testing/facts.ts'
import { followUpFigures } from '../follow-up-figures.ts'
import {
  checkInAttended,
  checkInInTime,
  presenceFitsPost,
  reviewsHeld,
  roleAgreementComplete,
} from './follow-up.rules.ts'

/** A placement from 2017-10-02, before it was followed up, and one from 2022-01-10. */
const early = { from: '2017-10-02', until: null }
const since = { from: '2022-01-10', until: null }
const placed = (
  followUp: Partial<PlacementFollowUp>,
  period: { from: string; until: string | null } = since,
) => placementFacts({ period, followUp: { ...noPlacementFollowUp, ...followUp } })
const meeting = (
  heldOn: string,
  kind: PlacementFollowUp['meetings'][number]['kind'] = 'check-in',
  present: PlacementFollowUp['meetings'][number]['present'] = [
    'unit-manager',
    'section-manager',
    'service-developer',
  ],
) => ({ heldOn, kind, present })
const agreement = (...lacks: RolePart[]) => ({ ...since, lacks, acknowledgements: [] })

// Requirements 000-04, 000-06, 002-11, 003-20, 004-40.
export const roleAgreementCompleteCases = casesFor(
  roleAgreementComplete,
  [
    { name: 'says all', on: '2023-06-15', facts: placed({ roleAgreements: [agreement()] }), expect: 'met' },
    {
      name: 'without limits, and patients took no part',
      on: '2023-06-15',
      facts: placed({ roleAgreements: [agreement('limits', 'patients')] }),
      expect: {
        code: 'ROLE_AGREEMENT_INCOMPLETE',
        since: '2022-01-10',
        severity: 'warn',
        numbers: { missing: ['limits', 'patients'] },
      },
    },
    {
      name: 'signed before the start, counted from it',
      on: '2022-01-10',
      facts: placed({
        roleAgreements: [{ from: '2021-06-01', until: null, lacks: ['limits'], acknowledgements: [] }],
      }),
      expect: { code: 'ROLE_AGREEMENT_INCOMPLETE', since: '2022-01-10' },
    },
    {
      name: 'none in force, which another rule says',
      on: '2022-01-09',
      facts: placed({ roleAgreements: [agreement('limits')] }, early),
      expect: 'not-applicable',
    },
    ...aroundFirstDay(
      roleAgreementComplete,
      placed({ roleAgreements: [{ ...early, lacks: ['does'], acknowledgements: [] }] }, early),
      'ROLE_AGREEMENT_INCOMPLETE',
    ),
  ],
  followUpFigures,
)

// Requirements 003-21, 004-58.
export const checkInInTimeCases = casesFor(
  checkInInTime,
  [
    {
      name: 'sixty days after the last',
      on: '2023-05-31',
      facts: placed({ meetings: [meeting('2023-04-01')] }),
      expect: { met: { due: '2023-05-31' } },
    },
    {
      name: 'sixty-one days after the last',
      on: '2023-06-01',
      facts: placed({ meetings: [meeting('2023-04-01')] }),
      expect: {
        code: 'CHECK_IN_OVERDUE',
        since: '2023-06-01',
        due: '2023-05-31',
        numbers: { everyDays: 60, last: '2023-04-01' },
      },
    },
    {
      name: 'a talk for reflection, or a review, is no check-in',
      on: '2023-06-01',
      facts: placed({
        meetings: [
          meeting('2023-04-01'),
          meeting('2023-04-02', 'reflection'),
          meeting('2023-05-02', 'twelve-month-review'),
        ],
      }),
      expect: { code: 'CHECK_IN_OVERDUE', numbers: { everyDays: 60, last: '2023-04-01' } },
    },
    {
      name: 'none yet, counted from the start',
      on: '2022-03-12',
      facts: placed({}),
      expect: { code: 'CHECK_IN_OVERDUE', due: '2022-03-11' },
    },
    {
      name: 'begun before it was followed up, counted from that day',
      on: '2018-03-02',
      facts: placed({}, early),
      expect: { met: { due: '2018-03-02' } },
    },
    { name: 'not begun', on: '2022-01-09', facts: placed({}), expect: 'not-applicable' },
    ...aroundFirstDay(checkInInTime, placed({}, early), 'met'),
  ],
  followUpFigures,
)

// Requirement 002-21.
export const checkInAttendedCases = casesFor(
  checkInAttended,
  [
    {
      name: 'all three',
      on: '2023-06-15',
      facts: placed({ meetings: [meeting('2023-06-15')] }),
      expect: 'met',
    },
    {
      name: 'the last without two of them',
      on: '2023-06-15',
      facts: placed({
        meetings: [
          meeting('2023-04-01'),
          meeting('2023-06-15', 'check-in', ['unit-manager', 'peer-supporter']),
        ],
      }),
      expect: {
        code: 'CHECK_IN_ROLE_MISSING',
        since: '2023-06-15',
        severity: 'info',
        numbers: { missing: ['section-manager', 'service-developer'], last: '2023-06-15' },
      },
    },
    {
      name: 'the day before that one',
      on: '2023-06-14',
      facts: placed({
        meetings: [meeting('2023-04-01'), meeting('2023-06-15', 'check-in', [])],
      }),
      expect: 'met',
    },
    {
      name: 'a talk for reflection asks for nobody',
      on: '2023-06-15',
      facts: placed({ meetings: [meeting('2023-06-15', 'reflection', [])] }),
      expect: 'not-applicable',
    },
    ...aroundFirstDay(
      checkInAttended,
      placed({ meetings: [meeting('2017-12-04', 'check-in', [])] }, early),
      'CHECK_IN_ROLE_MISSING',
    ),
  ],
  followUpFigures,
)

// Requirement 001-18.
export const reviewsHeldCases = casesFor(
  reviewsHeld,
  [
    {
      name: 'six months in post',
      on: '2022-07-10',
      facts: placed({}),
      expect: { met: { due: '2022-07-10' } },
    },
    {
      name: 'six months and a day',
      on: '2022-07-11',
      facts: placed({}),
      expect: { code: 'REVIEW_MISSING', since: '2022-07-11', due: '2022-07-10', numbers: { months: 6 } },
    },
    {
      name: 'the first held, the second to come',
      on: '2023-01-10',
      facts: placed({ meetings: [meeting('2022-07-20', 'six-month-review')] }),
      expect: { met: { due: '2023-01-10' } },
    },
    {
      name: 'the first held, the second late',
      on: '2023-01-11',
      facts: placed({ meetings: [meeting('2022-07-20', 'six-month-review')] }),
      expect: { code: 'REVIEW_MISSING', numbers: { months: 12 } },
    },
    {
      name: 'both held',
      on: '2023-06-15',
      facts: placed({
        meetings: [meeting('2022-07-20', 'six-month-review'), meeting('2023-01-09', 'twelve-month-review')],
      }),
      expect: { met: { due: null } },
    },
    {
      name: 'a review as early as may be',
      on: '2022-07-11',
      facts: placed({ meetings: [meeting('2022-06-10', 'six-month-review')] }),
      expect: { met: { due: '2023-01-10' } },
    },
    {
      name: 'a review a day earlier than that says nothing of the half-year',
      on: '2022-07-11',
      facts: placed({ meetings: [meeting('2022-06-09', 'six-month-review')] }),
      expect: { code: 'REVIEW_MISSING', numbers: { months: 6 } },
    },
    {
      name: 'both held on the first day',
      on: '2023-01-11',
      facts: placed({
        meetings: [meeting('2022-01-10', 'six-month-review'), meeting('2022-01-10', 'twelve-month-review')],
      }),
      expect: { code: 'REVIEW_MISSING', since: '2022-07-11' },
    },
    {
      name: 'a review on a later day is none yet',
      on: '2022-07-11',
      facts: placed({ meetings: [meeting('2022-07-12', 'six-month-review')] }),
      expect: 'REVIEW_MISSING',
    },
    {
      name: 'due before it was followed up',
      on: '2018-06-15',
      facts: placed({}, { from: '2016-12-31', until: null }),
      expect: { met: { due: null } },
    },
    {
      name: 'the second due on the first day of following up',
      on: '2018-01-02',
      facts: placed({}, { from: '2017-01-01', until: null }),
      expect: { code: 'REVIEW_MISSING', due: '2018-01-01', numbers: { months: 12 } },
    },
    ...aroundFirstDay(reviewsHeld, placed({}, early), 'met'),
  ],
  followUpFigures,
)

// Requirements 002-09, 002-32.
const week = (minutes: number) => [{ ...early, minutes }]
export const presenceFitsPostCases = casesFor(
  presenceFitsPost,
  [
    {
      name: 'thirty hours at 75 percent',
      on: '2023-06-15',
      facts: placed({ weeks: week(1800), fraction: 75 }),
      expect: 'met',
    },
    {
      name: 'a minute more',
      on: '2023-06-15',
      facts: placed({ weeks: week(1801), fraction: 75 }),
      expect: { code: 'PRESENCE_EXCEEDS_POST', since: '2017-10-02' },
    },
    {
      name: 'every weekday in full at 75 percent',
      on: '2023-06-15',
      facts: placed({ weeks: week(2400), fraction: 75 }),
      expect: { code: 'PRESENCE_EXCEEDS_POST', numbers: { hours: 40, most: 30, percent: 75 } },
    },
    {
      name: 'share of full time not known',
      on: '2023-06-15',
      facts: placed({ weeks: week(2400), fraction: null }),
      expect: { missing: ['fraction'] },
    },
    {
      name: 'neither the share nor a schedule is known',
      on: '2023-06-15',
      facts: placed({ fraction: null }),
      expect: 'not-applicable',
    },
    {
      name: 'most of a third of full time, and not a minute that rounding gives',
      on: '2023-06-15',
      facts: placed({ weeks: week(800), fraction: 33.33 }),
      expect: 'PRESENCE_EXCEEDS_POST',
    },
    {
      name: 'within a third of full time',
      on: '2023-06-15',
      facts: placed({ weeks: week(799), fraction: 33.33 }),
      expect: 'met',
    },
    { name: 'no schedule', on: '2023-06-15', facts: placed({}), expect: 'not-applicable' },
    ...aroundFirstDay(presenceFitsPost, placed({ weeks: week(2400) }, early), 'PRESENCE_EXCEEDS_POST'),
  ],
  followUpFigures,
)
