import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { mentorId, placementFacts, recordId } from '../../testing/facts.ts'
import { hasMentor } from './has-mentor.rule.ts'

const mentor = (from: string, until: string | null = null, personId = mentorId) => ({ personId, from, until })
const mentored = (...mentors: ReturnType<typeof mentor>[]) =>
  placementFacts({ period: { from: '2017-10-16', until: null }, mentors })

export const hasMentorCases = casesFor(hasMentor, [
  { name: 'named', on: '2023-06-15', facts: mentored(mentor('2020-02-03')), expect: 'met' },
  {
    name: 'nobody ever named',
    on: '2023-06-15',
    facts: mentored(),
    expect: { code: 'MENTOR_MISSING', since: '2017-10-16', severity: 'info' },
  },
  {
    name: 'day before one is named',
    on: '2020-02-02',
    facts: mentored(mentor('2020-02-03')),
    expect: 'MENTOR_MISSING',
  },
  {
    name: 'day on which one is named',
    on: '2020-02-03',
    facts: mentored(mentor('2020-02-03')),
    expect: 'met',
  },
  {
    name: 'the one named has left',
    on: '2021-05-01',
    facts: mentored(mentor('2020-02-03', '2021-05-01')),
    expect: { code: 'MENTOR_MISSING', since: '2021-05-01' },
  },
  {
    name: 'two people at once',
    on: '2023-06-15',
    facts: mentored(mentor('2020-02-03'), mentor('2021-09-06', null, recordId(7))),
    expect: { code: 'MENTORS_AT_ONCE', since: '2021-09-06', numbers: { count: 2 }, severity: 'info' },
  },
  {
    name: 'not begun',
    on: '2023-06-15',
    facts: placementFacts({ period: { from: '2023-06-16', until: null }, mentors: [] }),
    expect: 'not-applicable',
  },
  ...aroundFirstDay(hasMentor, mentored(), 'MENTOR_MISSING'),
])
