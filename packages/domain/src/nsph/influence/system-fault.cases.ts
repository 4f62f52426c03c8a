import type { SystemFaultFacts } from '../../influence/influence-facts.ts'
import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { systemFaultFacts } from '../../testing/programme-facts.ts'
import { programmeFigures } from '../programme-figures.ts'
import { faultAnswered, faultAssessed, faultLifted, faultToldBack } from './system-fault.rules.ts'

const steps = (...taken: [on: string, step: SystemFaultFacts['steps'][number]['step']][]) =>
  systemFaultFacts({ steps: taken.map(([on, step]) => ({ on, step })) })
const old = (...taken: [on: string, step: SystemFaultFacts['steps'][number]['step']][]) => ({
  ...steps(...taken),
  notedOn: '2017-03-01',
})
const accepted = ['2023-03-08', 'accepted'] as const
const lifted = ['2023-03-20', 'lifted'] as const
const answered = ['2023-05-02', 'answered'] as const

export const faultAssessedCases = casesFor(
  faultAssessed,
  [
    {
      name: 'fourteen days after it was noted',
      on: '2023-03-15',
      facts: steps(),
      expect: { met: { due: '2023-03-15' } },
    },
    {
      name: 'fifteen days after',
      on: '2023-03-16',
      facts: steps(),
      expect: { code: 'FAULT_NOT_ASSESSED', severity: 'info', since: '2023-03-16', due: '2023-03-15' },
    },
    { name: 'accepted', on: '2023-03-16', facts: steps([...accepted]), expect: { met: { due: null } } },
    { name: 'declined', on: '2023-03-16', facts: steps(['2023-03-16', 'declined']), expect: 'met' },
    {
      name: 'accepted tomorrow',
      on: '2023-03-16',
      facts: steps(['2023-03-17', 'accepted']),
      expect: 'FAULT_NOT_ASSESSED',
    },
    { name: 'day before it was noted', on: '2023-02-28', facts: steps(), expect: 'not-applicable' },
    {
      name: 'told back before anybody kept steps',
      on: '2023-06-15',
      facts: systemFaultFacts({ toldBackUndated: true }),
      expect: 'met',
    },
    ...aroundFirstDay(faultAssessed, old(), { met: { due: '2018-01-15' } }),
  ],
  programmeFigures,
)

export const faultLiftedCases = casesFor(
  faultLifted,
  [
    {
      name: 'twenty-eight days after it was accepted',
      on: '2023-04-05',
      facts: steps([...accepted]),
      expect: { met: { due: '2023-04-05' } },
    },
    {
      name: 'twenty-nine days after (001-16)',
      on: '2023-04-06',
      facts: steps([...accepted]),
      expect: { code: 'FAULT_NOT_LIFTED', severity: 'warn', due: '2023-04-05' },
    },
    {
      name: 'lifted',
      on: '2023-04-06',
      facts: steps([...accepted], [...lifted]),
      expect: { met: { due: null } },
    },
    { name: 'not accepted yet', on: '2023-06-15', facts: steps(), expect: 'not-applicable' },
    {
      name: 'declined',
      on: '2023-06-15',
      facts: steps(['2023-03-08', 'accepted'], ['2023-03-09', 'declined']),
      expect: 'not-applicable',
    },
    {
      name: 'answered long ago',
      on: '2023-06-15',
      facts: systemFaultFacts({ answeredUndated: true }),
      expect: 'met',
    },
    ...aroundFirstDay(faultLifted, old(['2017-03-08', 'accepted']), { met: { due: '2018-01-29' } }),
  ],
  programmeFigures,
)

export const faultAnsweredCases = casesFor(
  faultAnswered,
  [
    {
      name: 'sixty days after it was lifted',
      on: '2023-05-19',
      facts: steps([...accepted], [...lifted]),
      expect: { met: { due: '2023-05-19' } },
    },
    {
      name: 'sixty-one days after',
      on: '2023-05-20',
      facts: steps([...accepted], [...lifted]),
      expect: { code: 'FAULT_NOT_ANSWERED', severity: 'warn', due: '2023-05-19' },
    },
    {
      name: 'being on an agenda is no answer',
      on: '2023-05-20',
      facts: steps([...accepted], [...lifted], ['2023-05-10', 'on-agenda']),
      expect: { code: 'FAULT_NOT_ANSWERED', due: '2023-05-19' },
    },
    {
      name: 'answered',
      on: '2023-05-20',
      facts: steps([...accepted], [...lifted], [...answered]),
      expect: { met: { due: null } },
    },
    { name: 'not lifted yet', on: '2023-06-15', facts: steps([...accepted]), expect: 'not-applicable' },
    ...aroundFirstDay(faultAnswered, old(['2017-03-20', 'lifted']), { met: { due: '2018-03-02' } }),
  ],
  programmeFigures,
)

export const faultToldBackCases = casesFor(
  faultToldBack,
  [
    {
      name: 'twenty-one days after the answer',
      on: '2023-05-23',
      facts: steps([...answered]),
      expect: { met: { due: '2023-05-23' } },
    },
    {
      name: 'twenty-two days after',
      on: '2023-05-24',
      facts: steps([...answered]),
      expect: { code: 'FAULT_NOT_TOLD_BACK', severity: 'warn', due: '2023-05-23' },
    },
    {
      name: 'told back',
      on: '2023-05-24',
      facts: steps([...answered], ['2023-05-24', 'told-back']),
      expect: { met: { due: null } },
    },
    {
      name: 'declined, and nobody said so',
      on: '2023-05-24',
      facts: steps(['2023-05-02', 'declined']),
      expect: 'FAULT_NOT_TOLD_BACK',
    },
    {
      name: 'no answer yet',
      on: '2023-06-15',
      facts: steps([...accepted], [...lifted]),
      expect: 'not-applicable',
    },
    {
      name: 'told back before anybody kept steps',
      on: '2023-06-15',
      facts: systemFaultFacts({ toldBackUndated: true, answeredUndated: true }),
      expect: 'met',
    },
    {
      name: 'answered before anybody kept steps, counted from the follow-up',
      on: '2018-01-22',
      facts: systemFaultFacts({ notedOn: '2017-03-01', answeredUndated: true }),
      expect: { met: { due: '2018-01-22' } },
    },
    ...aroundFirstDay(faultToldBack, old(['2017-05-02', 'answered']), { met: { due: '2018-01-22' } }),
  ],
  programmeFigures,
)
