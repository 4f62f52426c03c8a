import type { WorkplaceFollowUp } from '../../register/follow-up-facts.ts'
import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { noWorkplaceFollowUp, recordId, workplaceFacts } from '../../testing/facts.ts'
import { followUpFigures } from '../follow-up-figures.ts'
import { recruitedByCriteria, workplacePurposeStated } from './recruitment.rules.ts'

const placement = (from: string, until: string | null = null) => ({ personId: recordId(8), from, until })
const facts = (followUp: Partial<WorkplaceFollowUp>, ...placements: ReturnType<typeof placement>[]) =>
  workplaceFacts({ placements, followUp: { ...noWorkplaceFollowUp, ...followUp } })
const start = placement('2023-04-03')
const early = placement('2017-10-02')

// Requirement 000-03.
export const workplacePurposeStatedCases = casesFor(
  workplacePurposeStated,
  [
    {
      name: 'stated',
      on: '2023-06-15',
      facts: facts({ purposes: [{ from: '2023-06-15', until: null }] }, start),
      expect: 'met',
    },
    {
      name: 'stated tomorrow',
      on: '2023-06-14',
      facts: facts({ purposes: [{ from: '2023-06-15', until: null }] }, start),
      expect: { code: 'WORKPLACE_PURPOSE_MISSING', severity: 'info', since: '2023-04-03' },
    },
    {
      name: 'what was stated has ended',
      on: '2023-06-15',
      facts: facts({ purposes: [{ from: '2023-01-09', until: '2023-05-01' }] }, start),
      expect: { code: 'WORKPLACE_PURPOSE_MISSING', since: '2023-05-01' },
    },
    { name: 'nobody works there', on: '2023-04-02', facts: facts({}, start), expect: 'not-applicable' },
    ...aroundFirstDay(workplacePurposeStated, facts({}, early), {
      code: 'WORKPLACE_PURPOSE_MISSING',
      since: '2018-01-01',
    }),
  ],
  followUpFigures,
)

const agreed = (agreedOn: string | null, calledOffOn: string | null = null) => ({
  recruitments: [{ openedOn: '2023-01-09', agreedOn, calledOffOn }],
})

// Requirement 004-18.
export const recruitedByCriteriaCases = casesFor(
  recruitedByCriteria,
  [
    {
      name: 'agreed on the day of the start',
      on: '2023-04-03',
      facts: facts(agreed('2023-04-03'), start),
      expect: 'met',
    },
    {
      name: 'agreed the day after',
      on: '2023-04-04',
      facts: facts(agreed('2023-04-04'), start),
      expect: { code: 'RECRUITED_WITHOUT_CRITERIA', severity: 'info', since: '2023-04-03' },
    },
    {
      name: 'opened, and never agreed',
      on: '2023-04-03',
      facts: facts(agreed(null), start),
      expect: 'RECRUITED_WITHOUT_CRITERIA',
    },
    {
      name: 'called off on the day of the start',
      on: '2023-04-03',
      facts: facts(agreed('2023-02-01', '2023-04-03'), start),
      expect: 'RECRUITED_WITHOUT_CRITERIA',
    },
    {
      name: 'called off after the start',
      on: '2023-04-04',
      facts: facts(agreed('2023-02-01', '2023-04-04'), start),
      expect: 'met',
    },
    {
      name: 'no recruitment',
      on: '2023-04-03',
      facts: facts({}, start),
      expect: 'RECRUITED_WITHOUT_CRITERIA',
    },
    { name: 'not started', on: '2023-04-02', facts: facts({}, start), expect: 'not-applicable' },
    {
      name: 'started before anybody kept it',
      on: '2023-06-15',
      facts: facts({}, early),
      expect: 'not-applicable',
    },
    ...aroundFirstDay(recruitedByCriteria, facts({}, placement('2018-01-01')), 'RECRUITED_WITHOUT_CRITERIA'),
  ],
  followUpFigures,
)
