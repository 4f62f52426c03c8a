import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { recordId, workplaceFacts } from '../../testing/facts.ts'
import { notAlone } from './not-alone.rule.ts'

const peer = (number: number, from: string, until: string | null = null) => ({
  personId: recordId(number),
  from,
  until,
})
const workplace = (...placements: ReturnType<typeof peer>[]) => workplaceFacts({ placements })

export const notAloneCases = casesFor(notAlone, [
  {
    name: 'two',
    on: '2023-06-15',
    facts: workplace(peer(8, '2020-02-03'), peer(9, '2021-02-01')),
    expect: 'met',
  },
  {
    name: 'one',
    on: '2023-06-15',
    facts: workplace(peer(8, '2020-02-03')),
    expect: { code: 'LONE_PEER', since: '2020-02-03', severity: 'info' },
  },
  {
    name: 'day before the second begins',
    on: '2021-01-31',
    facts: workplace(peer(8, '2020-02-03'), peer(9, '2021-02-01')),
    expect: 'LONE_PEER',
  },
  {
    name: 'day on which the second begins',
    on: '2021-02-01',
    facts: workplace(peer(8, '2020-02-03'), peer(9, '2021-02-01')),
    expect: 'met',
  },
  {
    name: 'the second has left',
    on: '2022-08-01',
    facts: workplace(peer(8, '2020-02-03'), peer(9, '2021-02-01', '2022-08-01')),
    expect: { code: 'LONE_PEER', since: '2022-08-01' },
  },
  {
    name: 'one person with two placements',
    on: '2023-06-15',
    facts: workplace(peer(8, '2020-02-03'), peer(8, '2021-02-01')),
    expect: { code: 'LONE_PEER', since: '2020-02-03' },
  },
  {
    name: 'an earlier placement of one’s own has ended',
    on: '2023-06-15',
    facts: workplace(peer(8, '2020-02-03'), peer(8, '2021-02-01', '2023-03-01')),
    expect: { code: 'LONE_PEER', since: '2020-02-03' },
  },
  {
    name: 'somebody else begins later',
    on: '2023-06-15',
    facts: workplace(peer(8, '2020-02-03'), peer(9, '2023-06-16', '2023-12-01')),
    expect: { code: 'LONE_PEER', since: '2020-02-03' },
  },
  { name: 'nobody', on: '2020-02-02', facts: workplace(peer(8, '2020-02-03')), expect: 'not-applicable' },
  ...aroundFirstDay(notAlone, workplace(peer(8, '2017-09-11')), 'LONE_PEER'),
])
