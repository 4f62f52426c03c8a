import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { personFacts } from '../../testing/facts.ts'
import { certifiedHasPost } from './certified-has-post.rule.ts'

const period = (from: string, until: string | null = null) => ({ from, until })
const without = 'CERTIFIED_WITHOUT_POST'

export const certifiedHasPostCases = casesFor(certifiedHasPost, [
  { name: 'certified and placed', on: '2023-06-15', facts: personFacts(), expect: 'met' },
  {
    name: 'certified, never placed',
    on: '2023-06-15',
    facts: personFacts({ certificates: [period('2023-02-17')], placements: [] }),
    expect: { code: without, since: '2023-02-17', severity: 'warn' },
  },
  {
    name: 'certified, day before the placement',
    on: '2023-03-05',
    facts: personFacts({ certificates: [period('2023-02-17')], placements: [period('2023-03-06')] }),
    expect: without,
  },
  {
    name: 'certified, the placement has ended',
    on: '2023-06-01',
    facts: personFacts({
      certificates: [period('2021-12-17')],
      placements: [period('2022-01-10', '2023-06-01')],
    }),
    expect: { code: without, since: '2023-06-01' },
  },
  {
    name: 'day before the certificate',
    on: '2023-02-16',
    facts: personFacts({ passedOn: [], certificates: [period('2023-02-17')], placements: [] }),
    expect: 'not-applicable',
  },
  {
    name: 'passed, with no certificate in the register',
    on: '2023-06-15',
    facts: personFacts({ passedOn: ['2023-02-10'], certificates: [], placements: [] }),
    expect: { code: without, since: '2023-02-10' },
  },
  {
    name: 'day before passing',
    on: '2023-02-09',
    facts: personFacts({ passedOn: ['2023-02-10'], certificates: [], placements: [] }),
    expect: 'not-applicable',
  },
  {
    name: 'passed on a day that nobody has noted',
    on: '2023-06-15',
    facts: personFacts({ passedOn: [null], certificates: [], placements: [] }),
    expect: { code: without, since: null },
  },
  {
    name: 'passed, but the certificate has ended',
    on: '2023-06-15',
    facts: personFacts({
      passedOn: ['2018-02-09'],
      certificates: [period('2018-02-16', '2023-02-16')],
      placements: [],
    }),
    expect: 'not-applicable',
  },
  {
    name: 'passed, and the certificate is issued later',
    on: '2023-02-16',
    facts: personFacts({
      passedOn: ['2023-02-10'],
      certificates: [period('2023-02-17')],
      placements: [],
    }),
    expect: { code: without, since: '2023-02-10' },
  },
  {
    name: 'never trained',
    on: '2023-06-15',
    facts: personFacts({ passedOn: [], certificates: [], placements: [] }),
    expect: 'not-applicable',
  },
  ...aroundFirstDay(
    certifiedHasPost,
    personFacts({ passedOn: ['2017-03-03'], certificates: [], placements: [] }),
    without,
  ),
])
