import type { PlacementFollowUp } from '../../register/follow-up-facts.ts'
import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { noPlacementFollowUp, placementFacts } from '../../testing/facts.ts'
import { followUpFigures } from '../follow-up-figures.ts'
import { sharedQuestionsTakenUp } from './shared-questions.rule.ts'

const session = (heldOn: string) => ({ heldOn, answers: [] })
const asked = (
  sharedQuestions: PlacementFollowUp['sharedQuestions'],
  sessions: PlacementFollowUp['sessions'] = [],
  from = '2022-01-10',
) =>
  placementFacts({
    period: { from, until: null },
    followUp: { ...noPlacementFollowUp, sharedQuestions, sessions },
  })
const open = { sharedOn: '2023-05-30', endedOn: null }

// Requirement 004-28.
export const sharedQuestionsTakenUpCases = casesFor(
  sharedQuestionsTakenUp,
  [
    {
      name: 'no session since',
      on: '2023-06-15',
      facts: asked([open], [session('2023-05-22')]),
      expect: 'met',
    },
    {
      name: 'a session that was held the day it was shared may have been before',
      on: '2023-06-15',
      facts: asked([open], [session('2023-05-30')]),
      expect: 'met',
    },
    {
      name: 'a session was held and it was not taken up',
      on: '2023-06-01',
      facts: asked([open], [session('2023-06-01'), session('2023-06-08')]),
      expect: {
        code: 'SHARED_QUESTION_WAITING',
        severity: 'info',
        since: '2023-06-01',
        numbers: { waiting: 1 },
      },
    },
    {
      name: 'the day before that session',
      on: '2023-05-31',
      facts: asked([open], [session('2023-06-01')]),
      expect: 'met',
    },
    {
      name: 'taken up',
      on: '2023-06-01',
      facts: asked([{ ...open, endedOn: '2023-06-01' }], [session('2023-06-01')]),
      expect: 'not-applicable',
    },
    { name: 'nothing is shared', on: '2023-06-15', facts: asked([]), expect: 'not-applicable' },
    { name: 'shared tomorrow', on: '2023-05-29', facts: asked([open]), expect: 'not-applicable' },
    ...aroundFirstDay(
      sharedQuestionsTakenUp,
      asked([{ sharedOn: '2017-11-01', endedOn: null }], [session('2017-12-01')], '2017-10-02'),
      'SHARED_QUESTION_WAITING',
    ),
  ],
  followUpFigures,
)
