import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { programmeFacts } from '../../testing/facts.ts'
import { programmeFigures } from '../programme-figures.ts'
import { ruleRemarksAnswered } from './rule-remarks.rule.ts'

const said = (askedOn: string, answeredOn: string | null = null) =>
  programmeFacts({
    governance: { ...programmeFacts().governance, ruleRemarks: [{ askedOn, answeredOn }] },
  })

// Requirement 004-34.
export const ruleRemarksAnsweredCases = casesFor(
  ruleRemarksAnswered,
  [
    {
      name: 'ninety days after',
      on: '2023-05-30',
      facts: said('2023-03-01'),
      expect: { met: { due: '2023-05-30' } },
    },
    {
      name: 'ninety-one days after',
      on: '2023-05-31',
      facts: said('2023-03-01'),
      expect: {
        code: 'RULE_REMARK_UNANSWERED',
        severity: 'info',
        since: '2023-05-31',
        due: '2023-05-30',
        numbers: { waiting: 1 },
      },
    },
    { name: 'answered', on: '2023-05-31', facts: said('2023-03-01', '2023-05-31'), expect: 'not-applicable' },
    { name: 'none', on: '2023-05-31', facts: programmeFacts(), expect: 'not-applicable' },
    ...aroundFirstDay(ruleRemarksAnswered, said('2017-03-01'), { met: { due: '2018-04-01' } }),
  ],
  programmeFigures,
)
