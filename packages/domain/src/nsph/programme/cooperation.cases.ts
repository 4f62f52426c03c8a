import type { GovernanceFacts } from '../../programme/governance-facts.ts'
import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { programmeFacts } from '../../testing/facts.ts'
import { programmeFigures } from '../programme-figures.ts'
import {
  agreementEnd,
  agreementInForce,
  bodiesMeet,
  contextResponsible,
  mandateHasPhase,
  methodSupported,
  programmeHasCoordinator,
} from './cooperation.rules.ts'

const governed = (governance: Partial<GovernanceFacts>) =>
  programmeFacts({ governance: { ...programmeFacts().governance, ...governance } })
const period = (from: string, until: string | null = null) => ({ from, until })
const agreed = (...agreements: GovernanceFacts['agreements'][number][]) => governed({ agreements })

export const agreementInForceCases = casesFor(
  agreementInForce,
  [
    { name: 'in force (004-50)', on: '2023-06-15', facts: agreed(period('2022-01-01')), expect: 'met' },
    { name: 'last day', on: '2023-06-14', facts: agreed(period('2022-01-01', '2023-06-15')), expect: 'met' },
    {
      name: 'ended',
      on: '2023-06-15',
      facts: agreed(period('2022-01-01', '2023-06-15')),
      expect: { code: 'COOPERATION_AGREEMENT_MISSING', severity: 'warn', since: '2023-06-15' },
    },
    {
      name: 'none',
      on: '2023-06-15',
      facts: agreed(),
      expect: { code: 'COOPERATION_AGREEMENT_MISSING', since: '2018-01-01' },
    },
    ...aroundFirstDay(agreementInForce, agreed(), 'COOPERATION_AGREEMENT_MISSING'),
  ],
  programmeFigures,
)

const ending = agreed(period('2022-01-01', '2024-01-01'))
const endsSoon = 'COOPERATION_AGREEMENT_ENDS_SOON'

export const agreementEndCases = casesFor(
  agreementEnd,
  [
    {
      name: 'no end is known',
      on: '2023-06-15',
      facts: agreed(period('2022-01-01')),
      expect: { met: { due: null } },
    },
    { name: 'one hundred and twenty-one days before', on: '2023-09-02', facts: ending, expect: 'met' },
    {
      name: 'one hundred and twenty days before',
      on: '2023-09-03',
      facts: ending,
      expect: { code: endsSoon, severity: 'info', due: '2024-01-01' },
    },
    {
      name: 'forty-six days before',
      on: '2023-11-16',
      facts: ending,
      expect: { code: endsSoon, severity: 'info' },
    },
    {
      name: 'forty-five days before',
      on: '2023-11-17',
      facts: ending,
      expect: { code: endsSoon, severity: 'warn' },
    },
    {
      name: 'the next begins as it ends',
      on: '2023-11-17',
      facts: agreed(period('2022-01-01', '2024-01-01'), period('2024-01-01')),
      expect: 'met',
    },
    { name: 'ended, which another rule says', on: '2024-01-01', facts: ending, expect: 'not-applicable' },
    ...aroundFirstDay(agreementEnd, agreed(period('2017-01-01', '2018-02-01')), endsSoon),
  ],
  programmeFigures,
)

const answering = (...responsibilities: GovernanceFacts['responsibilities'][number][]) =>
  governed({ responsibilities })
const context = (from: string, until: string | null = null, isNational = false) => ({
  ...period(from, until),
  matter: 'collegial-context' as const,
  isNational,
})
const support = (from: string, until: string | null = null) => ({
  ...period(from, until),
  matter: 'method-support' as const,
  isNational: true,
})
const nobody = 'CONTEXT_WITHOUT_RESPONSIBLE'

export const contextResponsibleCases = casesFor(
  contextResponsible,
  [
    {
      name: 'an association (004-48)',
      on: '2023-06-15',
      facts: answering(context('2022-01-01')),
      expect: 'met',
    },
    {
      name: 'the national organisation instead (004-52)',
      on: '2023-06-15',
      facts: answering(context('2022-01-01', null, true)),
      expect: 'met',
    },
    {
      name: 'support in the method is not it',
      on: '2023-06-15',
      facts: answering(support('2022-01-01')),
      expect: { code: nobody, severity: 'warn' },
    },
    {
      name: 'last day',
      on: '2023-06-14',
      facts: answering(context('2022-01-01', '2023-06-15')),
      expect: 'met',
    },
    {
      name: 'ended',
      on: '2023-06-15',
      facts: answering(context('2022-01-01', '2023-06-15')),
      expect: { code: nobody, since: '2023-06-15' },
    },
    ...aroundFirstDay(contextResponsible, answering(), nobody),
  ],
  programmeFigures,
)

const unsupported = 'METHOD_SUPPORT_MISSING'

export const methodSupportedCases = casesFor(
  methodSupported,
  [
    {
      name: 'a local association',
      on: '2023-06-15',
      facts: answering(context('2022-01-01')),
      expect: 'not-applicable',
    },
    {
      name: 'the national organisation, without support in the method',
      on: '2023-06-15',
      facts: answering(context('2022-03-01', null, true)),
      expect: { code: unsupported, severity: 'info', since: '2022-03-01' },
    },
    {
      name: 'with support in the method',
      on: '2023-06-15',
      facts: answering(context('2022-03-01', null, true), support('2023-06-15')),
      expect: 'met',
    },
    {
      name: 'day before the support begins',
      on: '2023-06-14',
      facts: answering(context('2022-03-01', null, true), support('2023-06-15')),
      expect: unsupported,
    },
    ...aroundFirstDay(methodSupported, answering(context('2017-01-01', null, true)), unsupported),
  ],
  programmeFigures,
)

const led = (...bodies: GovernanceFacts['bodies'][number][]) => governed({ bodies })
const body = (
  kind: 'steering-group' | 'strategy-group',
  meetings: string[],
  from = '2022-01-01',
  until: string | null = null,
) => ({
  ...period(from, until),
  kind,
  meetings,
})
const late = 'GOVERNANCE_MEETING_OVERDUE'

export const bodiesMeetCases = casesFor(
  bodiesMeet,
  [
    {
      name: 'one hundred days after the last meeting',
      on: '2023-06-15',
      facts: led(body('steering-group', ['2022-09-01', '2023-03-07'])),
      expect: { met: { due: '2023-06-15' } },
    },
    {
      name: 'one hundred and one days after',
      on: '2023-06-16',
      facts: led(body('steering-group', ['2022-09-01', '2023-03-07'])),
      expect: {
        code: late,
        severity: 'info',
        since: '2023-06-16',
        due: '2023-06-15',
        numbers: { bodies: ['steering-group'] },
      },
    },
    {
      name: 'two groups, one of them late',
      on: '2023-06-16',
      facts: led(body('steering-group', ['2023-06-01']), body('strategy-group', ['2023-01-11'])),
      expect: { code: late, due: '2023-04-21', numbers: { bodies: ['strategy-group'] } },
    },
    {
      name: 'begun lately',
      on: '2023-06-16',
      facts: led(body('steering-group', [], '2023-06-01')),
      expect: { met: { due: '2023-09-09' } },
    },
    {
      name: 'the group has ended',
      on: '2023-06-15',
      facts: led(body('steering-group', [], '2022-01-01', '2023-06-15')),
      expect: { code: 'GOVERNANCE_MISSING', severity: 'warn', since: '2023-06-15' },
    },
    {
      name: 'no group',
      on: '2023-06-15',
      facts: led(),
      expect: { code: 'GOVERNANCE_MISSING', since: '2018-01-01' },
    },
    ...aroundFirstDay(bodiesMeet, led(), 'GOVERNANCE_MISSING'),
  ],
  programmeFigures,
)

const phased = (...phases: GovernanceFacts['phases'][number][]) => governed({ phases })
const unphased = 'MANDATE_PHASE_MISSING'

export const mandateHasPhaseCases = casesFor(
  mandateHasPhase,
  [
    { name: 'in a phase (000-13)', on: '2023-06-15', facts: phased(period('2021-01-01')), expect: 'met' },
    {
      name: 'in none',
      on: '2023-06-15',
      facts: phased(),
      expect: { code: unphased, severity: 'info', since: '2021-01-01' },
    },
    {
      name: 'last day of a phase',
      on: '2023-06-14',
      facts: phased(period('2021-01-01', '2023-06-15')),
      expect: 'met',
    },
    {
      name: 'after a phase',
      on: '2023-06-15',
      facts: phased(period('2021-01-01', '2023-06-15')),
      expect: { code: unphased, since: '2023-06-15' },
    },
    { name: 'no mandate', on: '2020-12-31', facts: phased(), expect: 'not-applicable' },
    ...aroundFirstDay(mandateHasPhase, programmeFacts({ mandates: [period('2017-01-01')] }), unphased),
  ],
  programmeFigures,
)

const coordinated = (...coordinators: GovernanceFacts['coordinators'][number][]) => governed({ coordinators })
const coordinator = (from: string, until: string | null = null) => ({ ...period(from, until), personId: 'a' })
const uncoordinated = 'COORDINATOR_MISSING'

export const programmeHasCoordinatorCases = casesFor(
  programmeHasCoordinator,
  [
    { name: 'one (000-21)', on: '2023-06-15', facts: coordinated(coordinator('2022-01-01')), expect: 'met' },
    {
      name: 'two, one of whom left',
      on: '2023-06-15',
      facts: coordinated(coordinator('2022-01-01', '2023-06-15'), coordinator('2022-01-01')),
      expect: 'met',
    },
    {
      name: 'the last one left',
      on: '2023-06-15',
      facts: coordinated(coordinator('2022-01-01', '2023-06-15')),
      expect: { code: uncoordinated, severity: 'block', since: '2023-06-15' },
    },
    {
      name: 'the last day of the last one',
      on: '2023-06-14',
      facts: coordinated(coordinator('2022-01-01', '2023-06-15')),
      expect: 'met',
    },
    ...aroundFirstDay(programmeHasCoordinator, coordinated(), uncoordinated),
  ],
  programmeFigures,
)
