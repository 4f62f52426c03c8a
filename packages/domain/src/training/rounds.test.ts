import { expect, it } from 'vitest'
import { recordId } from '../testing/facts.ts'
import { record, registerWith } from '../testing/register.ts'
import { timeBetweenRounds } from './rounds.ts'

it('counts the days from one round to the next, without those called off (001-19)', () => {
  const plan = { teamId: null, seats: 6, openedOn: null, applyBy: null, orderedOn: '2018-01-08' }
  const register = registerWith({
    cohorts: [
      record(103, { number: '3', startsOn: '2019-03-04', endsOn: null }),
      record(101, { number: '1', startsOn: '2018-03-05', endsOn: null }),
      record(102, { number: '2', startsOn: '2018-05-07', endsOn: null }),
      record(104, { number: '4', startsOn: '2018-09-03', endsOn: null }),
    ],
    cohortPlans: [
      record(201, { ...plan, cohortId: recordId(104), calledOffOn: '2018-08-01' }),
      record(202, { ...plan, cohortId: recordId(103), calledOffOn: null }),
    ],
  })
  expect(timeBetweenRounds(register)).toEqual([
    { cohortId: recordId(101), startsOn: '2018-03-05', daysSinceTheOneBefore: null },
    { cohortId: recordId(102), startsOn: '2018-05-07', daysSinceTheOneBefore: 63 },
    { cohortId: recordId(103), startsOn: '2019-03-04', daysSinceTheOneBefore: 301 },
  ])
})
