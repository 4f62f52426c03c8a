import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { noWorkplaceFollowUp, workplaceFacts } from '../../testing/facts.ts'
import { followUpFigures } from '../follow-up-figures.ts'
import { improvementIdeaAnswered } from './improvement-ideas.rule.ts'

const noted = (...ideas: [askedOn: string, answeredOn?: string][]) =>
  workplaceFacts({
    followUp: {
      ...noWorkplaceFollowUp,
      improvementIdeas: ideas.map(([askedOn, answeredOn = null]) => ({ askedOn, answeredOn })),
    },
  })

// Requirement 004-62.
export const improvementIdeaAnsweredCases = casesFor(
  improvementIdeaAnswered,
  [
    {
      name: 'noted sixty days ago',
      on: '2023-04-30',
      facts: noted(['2023-03-01']),
      expect: { met: { due: '2023-04-30' } },
    },
    {
      name: 'noted sixty-one days ago',
      on: '2023-05-01',
      facts: noted(['2023-03-01']),
      expect: {
        code: 'IMPROVEMENT_IDEA_UNANSWERED',
        severity: 'info',
        since: '2023-05-01',
        due: '2023-04-30',
        numbers: { waiting: 1 },
      },
    },
    {
      name: 'two wait, and the first of them longest',
      on: '2023-05-01',
      facts: noted(['2023-04-20'], ['2023-03-01']),
      expect: { code: 'IMPROVEMENT_IDEA_UNANSWERED', due: '2023-04-30', numbers: { waiting: 2 } },
    },
    {
      name: 'answered late',
      on: '2023-05-02',
      facts: noted(['2023-03-01', '2023-05-02']),
      expect: 'not-applicable',
    },
    {
      name: 'day before it is answered',
      on: '2023-05-01',
      facts: noted(['2023-03-01', '2023-05-02']),
      expect: 'IMPROVEMENT_IDEA_UNANSWERED',
    },
    { name: 'none', on: '2023-05-01', facts: noted(), expect: 'not-applicable' },
    ...aroundFirstDay(improvementIdeaAnswered, noted(['2017-03-01']), { met: { due: '2018-03-02' } }),
  ],
  followUpFigures,
)
