// A rule of your own. It is a function of facts and values: no clock, no network, no sentence.
import { cite, defineRule, met, notApplicable, notMet, type PersonFacts } from '@brygga/domain'
import { steeringDecision } from '../sources.ts'
import { mostSupervisees } from '../values/most-supervisees.value.ts'

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

  check({ supervising }: PersonFacts, { most }, day) {
    const present = supervising.supervised.filter((each) => day.isIn(each))
    // Somebody who works at two workplaces is one person to supervise.
    const supervisees = new Set(present.map(({ personId }) => personId)).size
    if (supervisees === 0) return notApplicable
    return supervisees <= most ? met() : notMet('SUPERVISOR_LOAD_TOO_HIGH', { supervisees, most })
  },
})
