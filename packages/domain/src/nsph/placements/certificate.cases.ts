import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { placementFacts } from '../../testing/facts.ts'
import { certificateBeforeTitle } from './certificate.rule.ts'

const certified = (...certificates: { from: string; until: string | null }[]) =>
  placementFacts({ period: { from: '2017-06-12', until: null }, certificates })

export const certificateCases = casesFor(certificateBeforeTitle, [
  {
    name: 'issued before the start',
    on: '2023-06-15',
    facts: certified({ from: '2017-05-05', until: null }),
    expect: { met: { due: null } },
  },
  {
    name: 'none',
    on: '2023-06-15',
    facts: certified(),
    expect: { code: 'CERTIFICATE_MISSING', since: '2017-06-12', severity: 'block' },
  },
  {
    name: 'day before it is issued',
    on: '2023-02-09',
    facts: certified({ from: '2023-02-10', until: null }),
    expect: 'CERTIFICATE_MISSING',
  },
  {
    name: 'day of issue',
    on: '2023-02-10',
    facts: certified({ from: '2023-02-10', until: null }),
    expect: 'met',
  },
  {
    name: 'last day of a certificate that ends',
    on: '2023-05-04',
    facts: certified({ from: '2018-05-05', until: '2023-05-05' }),
    expect: { met: { due: '2023-05-05' } },
  },
  {
    name: 'certificate has ended',
    on: '2023-05-05',
    facts: certified({ from: '2018-05-05', until: '2023-05-05' }),
    expect: { code: 'CERTIFICATE_ENDED', since: '2023-05-05', severity: 'block' },
  },
  {
    name: 'renewed without a gap',
    on: '2022-05-05',
    facts: certified(
      { from: '2018-05-05', until: '2023-05-05' },
      { from: '2023-05-05', until: '2028-05-05' },
    ),
    expect: { met: { due: '2028-05-05' } },
  },
  {
    name: 'ended',
    on: '2023-06-15',
    facts: placementFacts({ period: { from: '2020-02-03', until: '2023-06-15' }, certificates: [] }),
    expect: 'not-applicable',
  },
  ...aroundFirstDay(certificateBeforeTitle, certified(), 'CERTIFICATE_MISSING'),
])
