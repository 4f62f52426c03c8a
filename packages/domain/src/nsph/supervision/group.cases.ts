import type { GroupFact } from '../../register/follow-up-facts.ts'
import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { noPlacementFollowUp, placementFacts } from '../../testing/facts.ts'
import { followUpFigures } from '../follow-up-figures.ts'
import { everyoneSpoke, groupLedWithCompetence } from './group.rules.ts'

const group = (heldOn: string, differing: Partial<GroupFact> = {}): GroupFact => ({
  heldOn,
  people: 5,
  isLedWithCompetence: true,
  notes: [],
  ...differing,
})
const met_ = (...groups: GroupFact[]) =>
  placementFacts({
    period: { from: '2017-10-02', until: null },
    followUp: { ...noPlacementFollowUp, groups },
  })
const unled = { isLedWithCompetence: false }

// Requirement 004-31.
export const groupLedWithCompetenceCases = casesFor(
  groupLedWithCompetence,
  [
    { name: 'led by somebody who can', on: '2023-06-15', facts: met_(group('2023-06-01')), expect: 'met' },
    {
      name: 'led by somebody of whom it is not known',
      on: '2023-06-01',
      facts: met_(group('2023-05-02'), group('2023-06-01', unled)),
      expect: {
        code: 'GROUP_WITHOUT_FACILITATOR',
        severity: 'info',
        since: '2023-06-01',
        numbers: { last: '2023-06-01' },
      },
    },
    {
      name: 'the day before, the one before counts',
      on: '2023-05-31',
      facts: met_(group('2023-05-02'), group('2023-06-01', unled)),
      expect: 'met',
    },
    {
      name: 'before groups were followed up',
      on: '2023-06-15',
      facts: met_(group('2017-12-31', unled)),
      expect: 'not-applicable',
    },
    { name: 'no group', on: '2023-06-15', facts: met_(), expect: 'not-applicable' },
    ...aroundFirstDay(groupLedWithCompetence, met_(group('2018-01-01', unled)), 'GROUP_WITHOUT_FACILITATOR'),
  ],
  followUpFigures,
)

const noted = (on: string, spoke: boolean) => ({ on, everyoneSpoke: spoke })

// Requirement 004-33.
export const everyoneSpokeCases = casesFor(
  everyoneSpoke,
  [
    {
      name: 'everybody spoke',
      on: '2023-06-15',
      facts: met_(group('2023-06-01', { notes: [noted('2023-06-01', true)] })),
      expect: 'met',
    },
    {
      name: 'not everybody did',
      on: '2023-06-02',
      facts: met_(group('2023-06-01', { notes: [noted('2023-06-02', false)] })),
      expect: { code: 'NOT_EVERYONE_SPOKE', severity: 'info', since: '2023-06-02' },
    },
    {
      name: 'noted tomorrow',
      on: '2023-06-01',
      facts: met_(group('2023-06-01', { notes: [noted('2023-06-02', false)] })),
      expect: { code: 'EVERYONE_SPOKE_NOT_NOTED', since: '2023-06-01', numbers: { last: '2023-06-01' } },
    },
    {
      name: 'the last note stands',
      on: '2023-06-15',
      facts: met_(group('2023-06-01', { notes: [noted('2023-06-01', false), noted('2023-06-15', true)] })),
      expect: 'met',
    },
    { name: 'no group', on: '2023-06-15', facts: met_(), expect: 'not-applicable' },
    {
      name: 'before groups were followed up',
      on: '2023-06-15',
      facts: met_(group('2017-12-31')),
      expect: 'not-applicable',
    },
    ...aroundFirstDay(everyoneSpoke, met_(group('2018-01-01')), 'EVERYONE_SPOKE_NOT_NOTED'),
  ],
  followUpFigures,
)
