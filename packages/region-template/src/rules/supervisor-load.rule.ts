// A rule of your own. It is a function of facts and values: no clock, no network, no sentence.
import { cannotTell, cite, defineRule, met, notApplicable, notMet, type SubjectFacts } from '@brygga/domain'
import { steeringDecision } from '../sources.ts'
import { mostSupervisees } from '../values/most-supervisees.value.ts'

/** What the rule needs to know about a supervisor; `supervisees` is left out where nobody has counted. */
export interface SupervisorFacts extends SubjectFacts {
  readonly subject: { readonly kind: 'person'; readonly id: string }
  readonly isSupervisor: boolean
  readonly supervisees?: number
}

/** A supervisor can only look after so many people well. */
export const supervisorLoad = defineRule({
  id: 'exempelby/supervisor-load',
  subject: 'person',
  question: 'no more supervisees than decided',
  kind: 'composition',
  source: cite(steeringDecision, 'punkt 5', 'En handledare har högst det beslutade antalet peer supportrar.'),
  inForce: { from: '2022-01-01' },
  codes: { SUPERVISOR_LOAD_TOO_HIGH: { severity: 'warn' } },
  remedy: { action: 'name-supervisor', roles: ['coordinator'] },
  parameters: { most: mostSupervisees },

  check({ isSupervisor, supervisees }: SupervisorFacts, { most }) {
    if (!isSupervisor) return notApplicable
    if (supervisees === undefined) return cannotTell('supervisees')
    return supervisees <= most ? met() : notMet('SUPERVISOR_LOAD_TOO_HIGH', { supervisees, most })
  },
})
