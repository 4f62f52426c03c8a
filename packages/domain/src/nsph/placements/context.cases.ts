import type { PlacementFollowUp } from '../../register/follow-up-facts.ts'
import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { noPlacementFollowUp, placementFacts } from '../../testing/facts.ts'
import { followUpFigures } from '../follow-up-figures.ts'
import { collegialContext, handoverKnown, supportOrganisationNamed } from './follow-up.rules.ts'

/** A placement from 2017-10-02, before it was followed up, and one from 2022-01-10. */
const early = { from: '2017-10-02', until: null }
const since = { from: '2022-01-10', until: null }
const placed = (
  followUp: Partial<PlacementFollowUp>,
  period: { from: string; until: string | null } = since,
) => placementFacts({ period, followUp: { ...noPlacementFollowUp, ...followUp } })

// Requirement 004-47.
export const collegialContextCases = casesFor(
  collegialContext,
  [
    {
      name: 'all four, the oldest a year old',
      on: '2023-06-15',
      facts: placed({ furtherTraining: ['2022-06-15'], exchanges: ['2023-05-03'] }),
      expect: 'met',
    },
    {
      name: 'further training more than a year old',
      on: '2023-06-16',
      facts: placed({ furtherTraining: ['2022-06-15'], exchanges: ['2023-05-03'] }),
      expect: { code: 'COLLEGIAL_CONTEXT_INCOMPLETE', numbers: { missing: ['further-training'] } },
    },
    {
      name: 'in the first year nobody has had to meet yet',
      on: '2023-01-10',
      facts: placed({}),
      expect: 'met',
    },
    {
      name: 'after the first year, nothing but certificate and supervisor',
      on: '2023-01-11',
      facts: placed({}),
      expect: {
        code: 'COLLEGIAL_CONTEXT_INCOMPLETE',
        numbers: { missing: ['further-training', 'exchange'] },
      },
    },
    {
      name: 'no supervisor, no training',
      on: '2022-02-01',
      facts: { ...placed({}), supervisors: [], certificates: [] },
      expect: {
        code: 'COLLEGIAL_CONTEXT_INCOMPLETE',
        severity: 'warn',
        numbers: { missing: ['basic-training', 'supervision'] },
      },
    },
    {
      name: 'training passed on a day that is not known',
      on: '2022-02-01',
      facts: { ...placed({ passedOn: [null] }), certificates: [] },
      expect: 'met',
    },
    ...aroundFirstDay(
      collegialContext,
      { ...placed({}, early), certificates: [] },
      'COLLEGIAL_CONTEXT_INCOMPLETE',
    ),
  ],
  followUpFigures,
)

// Requirements 002-22, 003-13.
export const supportOrganisationNamedCases = casesFor(
  supportOrganisationNamed,
  [
    { name: 'named', on: '2023-06-15', facts: placed({ hasSupportOrganisation: true }), expect: 'met' },
    {
      name: 'not named',
      on: '2023-06-15',
      facts: placed({}),
      expect: { code: 'SUPPORT_ORGANISATION_MISSING', since: '2022-01-10', severity: 'info' },
    },
    { name: 'not begun', on: '2022-01-09', facts: placed({}), expect: 'not-applicable' },
    ...aroundFirstDay(supportOrganisationNamed, placed({}, early), 'SUPPORT_ORGANISATION_MISSING'),
  ],
  followUpFigures,
)

// Requirement 001-10.
const offered = (answeredOn: string | null, askedOn = '2023-05-02') => [{ askedOn, answeredOn }]
export const handoverKnownCases = casesFor(
  handoverKnown,
  [
    {
      name: 'thirty days after the offer',
      on: '2023-06-01',
      facts: placed({ handovers: offered(null) }),
      expect: { met: { due: '2023-06-01' } },
    },
    {
      name: 'thirty-one days after the offer',
      on: '2023-06-02',
      facts: placed({ handovers: offered(null) }),
      expect: { code: 'HANDOVER_OUTCOME_UNKNOWN', due: '2023-06-01', numbers: { waiting: 1 } },
    },
    {
      name: 'the outcome is known',
      on: '2023-06-15',
      facts: placed({ handovers: offered('2023-06-15') }),
      expect: 'not-applicable',
    },
    {
      name: 'offered before it was followed up, counted from that day',
      on: '2018-01-31',
      facts: placed({ handovers: offered(null, '2017-11-01') }, early),
      expect: { met: { due: '2018-01-31' } },
    },
    {
      name: 'a day more',
      on: '2018-02-01',
      facts: placed({ handovers: offered(null, '2017-11-01') }, early),
      expect: { code: 'HANDOVER_OUTCOME_UNKNOWN', due: '2018-01-31' },
    },
    ...aroundFirstDay(handoverKnown, placed({ handovers: offered(null, '2017-11-01') }, early), {
      met: { due: '2018-01-31' },
    }),
  ],
  followUpFigures,
)
