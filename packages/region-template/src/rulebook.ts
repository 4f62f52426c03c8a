// Your rulebook: the national model, your values, your rules. Raise the version when an answer changes.
import { extendRulebook } from '@brygga/domain'
import { nsphRulebook } from '@brygga/domain/nsph'
import { supervisorLoad } from './rules/supervisor-load.rule.ts'
import { groupSupervision, individualSupervision } from './values/supervision.values.ts'

export const rulebook = extendRulebook(nsphRulebook, {
  id: 'exempelby',
  version: '1.0.0',
  // No question is answered for a day before this one.
  coveredFrom: '2022-01-01',
  rules: [supervisorLoad],
  values: [individualSupervision, groupSupervision],
  // What hurts more or less here than in the model, by finding code.
  severities: { LONE_PEER: 'warn' },
})
