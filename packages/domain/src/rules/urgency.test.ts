import { describe, expect, it } from 'vitest'
import { compareUrgency, severityOfUrgency, urgencies, urgencyOf } from './urgency.ts'

const on = '2023-06-15'

describe('how a finding presses', () => {
  it.each([
    ['2023-06-14', 'overdue'],
    [on, 'soon'],
    ['2023-06-16', 'soon'],
    [null, 'warn'],
  ])('is, of a warning whose last day is %s, %s', (due, urgency) => {
    expect(urgencyOf({ severity: 'warn', due }, on)).toBe(urgency)
  })

  it.each(['block', 'info'] as const)('is %s whatever the day', (severity) => {
    for (const due of ['2023-06-14', on, '2023-06-16', null])
      expect(urgencyOf({ severity, due }, on)).toBe(severity)
  })

  it('is ordered by what presses most, and what is wrong now alike', () => {
    expect([...urgencies].reverse().sort(compareUrgency)).toEqual([
      'block',
      'warn',
      'overdue',
      'soon',
      'info',
    ])
    expect(compareUrgency('overdue', 'warn')).toBe(0)
  })

  it('hurts as the rule says', () => {
    expect(urgencies.map(severityOfUrgency)).toEqual(['block', 'warn', 'warn', 'warn', 'info'])
  })
})
