import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { placementFacts } from '../../testing/facts.ts'
import { roleAgreementInForce } from './role-agreement.rule.ts'

const agreement = (from: string, until: string | null = null) => ({ from, until })
const agreed = (...roleAgreements: ReturnType<typeof agreement>[]) =>
  placementFacts({ period: { from: '2017-12-04', until: null }, roleAgreements })

export const roleAgreementCases = casesFor(roleAgreementInForce, [
  { name: 'in force', on: '2023-06-15', facts: agreed(agreement('2018-02-01')), expect: 'met' },
  {
    name: 'none',
    on: '2023-06-15',
    facts: agreed(),
    expect: { code: 'ROLE_AGREEMENT_MISSING', since: '2017-12-04', severity: 'warn' },
  },
  {
    name: 'day before it holds',
    on: '2018-01-31',
    facts: agreed(agreement('2018-02-01')),
    expect: 'ROLE_AGREEMENT_MISSING',
  },
  { name: 'first day it holds', on: '2018-02-01', facts: agreed(agreement('2018-02-01')), expect: 'met' },
  {
    name: 'first day it no longer holds',
    on: '2022-02-01',
    facts: agreed(agreement('2018-02-01', '2022-02-01')),
    expect: { code: 'ROLE_AGREEMENT_MISSING', since: '2022-02-01' },
  },
  {
    name: 'one follows the other',
    on: '2022-02-01',
    facts: agreed(agreement('2018-02-01', '2022-02-01'), agreement('2022-02-01')),
    expect: 'met',
  },
  {
    name: 'the second ended later than the first',
    on: '2023-06-15',
    facts: agreed(agreement('2018-02-01', '2022-02-01'), agreement('2022-02-01', '2023-03-01')),
    expect: { code: 'ROLE_AGREEMENT_MISSING', since: '2023-03-01' },
  },
  {
    name: 'not begun',
    on: '2023-06-15',
    facts: placementFacts({ period: { from: '2023-06-16', until: null }, roleAgreements: [] }),
    expect: 'not-applicable',
  },
  {
    name: 'ended',
    on: '2023-06-15',
    facts: placementFacts({ period: { from: '2020-02-03', until: '2023-06-15' }, roleAgreements: [] }),
    expect: 'not-applicable',
  },
  ...aroundFirstDay(roleAgreementInForce, agreed(), 'ROLE_AGREEMENT_MISSING'),
])
