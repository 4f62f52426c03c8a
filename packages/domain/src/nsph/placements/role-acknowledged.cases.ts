import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { noPlacementFollowUp, placementFacts } from '../../testing/facts.ts'
import { followUpFigures } from '../follow-up-figures.ts'
import { roleAcknowledged } from './role-acknowledged.rule.ts'

const known = (on: string, acknowledged: number) => ({ on, team: 10, acknowledged })
const signed = (...acknowledgements: ReturnType<typeof known>[]) =>
  placementFacts({
    followUp: {
      ...noPlacementFollowUp,
      roleAgreements: [
        { from: '2022-01-10', until: '2023-03-01', lacks: [], acknowledgements: [known('2022-02-01', 10)] },
        { from: '2023-03-01', until: null, lacks: [], acknowledgements },
      ],
    },
  })

// Requirement 004-40.
export const roleAcknowledgedCases = casesFor(
  roleAcknowledged,
  [
    { name: 'nine of ten', on: '2023-06-15', facts: signed(known('2023-03-08', 9)), expect: 'met' },
    {
      name: 'eight of ten',
      on: '2023-06-15',
      facts: signed(known('2023-03-08', 8)),
      expect: {
        code: 'ROLE_AGREEMENT_NOT_ACKNOWLEDGED',
        severity: 'info',
        since: '2023-03-08',
        numbers: { acknowledged: 8, team: 10, least: 90 },
      },
    },
    {
      name: 'the last count stands',
      on: '2023-06-15',
      facts: signed(known('2023-03-08', 8), known('2023-06-15', 10)),
      expect: 'met',
    },
    {
      name: 'counted tomorrow',
      on: '2023-06-14',
      facts: signed(known('2023-03-08', 8), known('2023-06-15', 10)),
      expect: 'ROLE_AGREEMENT_NOT_ACKNOWLEDGED',
    },
    { name: 'the agreement before', on: '2023-02-28', facts: signed(), expect: 'met' },
    {
      name: 'what was read of the one before does not count for the next',
      on: '2023-03-01',
      facts: signed(),
      expect: { code: 'ROLE_AGREEMENT_NOT_ACKNOWLEDGED', since: '2023-03-01', numbers: {} },
    },
    ...[
      { name: 'signed before the start, read by nobody', acknowledgements: [] },
      { name: 'read by too few before the start', acknowledgements: [known('2021-11-01', 8)] },
    ].map(({ name, acknowledgements }) => ({
      name,
      on: '2022-01-10',
      facts: placementFacts({
        followUp: {
          ...noPlacementFollowUp,
          roleAgreements: [{ from: '2021-06-01', until: null, lacks: [], acknowledgements }],
        },
      }),
      expect: { code: 'ROLE_AGREEMENT_NOT_ACKNOWLEDGED' as const, since: '2022-01-10' },
    })),
    { name: 'no agreement', on: '2023-06-15', facts: placementFacts(), expect: 'not-applicable' },
    ...aroundFirstDay(
      roleAcknowledged,
      placementFacts({
        period: { from: '2017-10-02', until: null },
        followUp: {
          ...noPlacementFollowUp,
          roleAgreements: [{ from: '2017-10-02', until: null, lacks: [], acknowledgements: [] }],
        },
      }),
      { code: 'ROLE_AGREEMENT_NOT_ACKNOWLEDGED', since: '2018-01-01' },
    ),
  ],
  followUpFigures,
)
