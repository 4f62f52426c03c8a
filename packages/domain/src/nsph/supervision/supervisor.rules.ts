import type { PersonFacts } from '../../register/subject-facts.ts'
import { mostForPart } from '../../rules/amounts.ts'
import { cannotTell, met, notApplicable, notMet } from '../../rules/answer.ts'
import { againWithin } from '../../rules/cadence.ts'
import { cite } from '../../rules/citation.ts'
import { defineRule } from '../../rules/rule.ts'
import { supervisionFollowedUpFrom, supervisorCapacity, supervisorsOwnCadence } from '../follow-up-values.ts'
import { laterOf } from '../placements/follow-up.rules.ts'
import { remedy } from '../remedies.ts'
import { nsphBooklet } from '../sources.ts'
import { modelFrom } from '../values.ts'

const followed = { inForce: { from: modelFrom }, followedUpFrom: supervisionFollowedUpFrom } as const

/** Somebody in part time supervises fewer people than somebody in full time. */
export const supervisorWithinCapacity = defineRule({
  ...followed,
  id: 'nsph/supervisor-within-capacity',
  subject: 'person',
  question: 'people to supervise for the time there is',
  kind: 'composition',
  source: supervisorCapacity.namedIn,
  codes: { SUPERVISOR_OVER_CAPACITY: { severity: 'warn' } },
  remedy: remedy('relieve-supervisor'),
  parameters: { perFullTime: supervisorCapacity },

  check({ supervising }: PersonFacts, { perFullTime }, day) {
    const present = supervising.supervised.filter((each) => day.isIn(each))
    const count = new Set(present.map(({ personId }) => personId)).size
    if (count === 0) return notApplicable
    const posts = supervising.posts.filter((post) => day.isIn(post))
    const known = posts.flatMap(({ fraction }) => (fraction === null ? [] : [fraction]))
    if (known.length === 0 || known.length < posts.length) return cannotTell('supervisorFraction')
    const percent = Math.min(
      100,
      known.reduce((sum, each) => sum + each, 0),
    )
    const most = mostForPart(perFullTime, percent)
    if (count <= most) return met()
    return notMet('SUPERVISOR_OVER_CAPACITY', { count, most, percent })
  },
})

/** Whoever supervises others is supervised too. */
export const supervisorSupervised = defineRule({
  ...followed,
  id: 'nsph/supervisor-supervised',
  subject: 'person',
  question: 'own supervision of a supervisor in time',
  kind: 'cadence',
  source: cite(
    nsphBooklet,
    'Vikten av handledning',
    'Riktlinjer för handledning ska bygga på handledarnas egna erfarenheter. Att också de har handledning bestämmer regionen.',
  ),
  codes: { SUPERVISORS_OWN_SUPERVISION_OVERDUE: { severity: 'info' } },
  remedy: remedy('supervise-supervisor'),
  parameters: { every: supervisorsOwnCadence, since: supervisionFollowedUpFrom },

  check({ supervising }: PersonFacts, { every, since }, day) {
    const first = supervising.supervised
      .filter((each) => day.isIn(each))
      .map(({ from }) => from)
      .sort()[0]
    if (first === undefined) return notApplicable
    return againWithin({
      code: 'SUPERVISORS_OWN_SUPERVISION_OVERDUE',
      times: supervising.ownSupervision,
      countsFrom: laterOf(first, since),
      everyDays: () => every,
      day,
    })
  },
})
