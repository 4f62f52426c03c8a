import type { GroupFact } from '../../register/follow-up-facts.ts'
import type { PlacementFacts } from '../../register/subject-facts.ts'
import { met, notApplicable, notMet } from '../../rules/answer.ts'
import type { AskedDay } from '../../rules/asked-day.ts'
import { cite } from '../../rules/citation.ts'
import { defineRule } from '../../rules/rule.ts'
import { groupSizeMost, groupsFollowedUpFrom } from '../follow-up-values.ts'
import { isActivePlacement } from '../placements/active-placement.ts'
import { remedy } from '../remedies.ts'
import { nsphBooklet } from '../sources.ts'
import { modelFrom } from '../values.ts'

const followed = {
  subject: 'placement',
  inForce: { from: modelFrom },
  followedUpFrom: groupsFollowedUpFrom,
  applies: isActivePlacement,
} as const

function lastGroup({ followUp }: PlacementFacts, day: AskedDay): GroupFact | undefined {
  return followUp.groups.filter(({ heldOn }) => day.reached(heldOn)).at(-1)
}

/** A group asks more of whoever leads it than a talk between two. */
export const groupLedWithCompetence = defineRule({
  ...followed,
  id: 'nsph/group-led-with-competence',
  question: 'competence of whoever led the group',
  kind: 'composition',
  source: groupSizeMost.namedIn,
  codes: { GROUP_WITHOUT_FACILITATOR: { severity: 'info' } },
  remedy: remedy('attest-facilitator'),
  parameters: { since: groupsFollowedUpFrom },

  check(facts: PlacementFacts, { since }, day) {
    const last = lastGroup(facts, day)
    if (last === undefined || last.heldOn < since) return notApplicable
    if (last.isLedWithCompetence) return met()
    return notMet('GROUP_WITHOUT_FACILITATOR', { last: last.heldOn }, { since: last.heldOn })
  },
})

/** Some talk much and others withdraw: it is noted of the group, and of nobody in it, whether everybody spoke. */
export const everyoneSpoke = defineRule({
  ...followed,
  id: 'nsph/everyone-spoke',
  question: 'everybody spoke in the group',
  kind: 'advice',
  source: cite(
    nsphBooklet,
    'Vikten av handledning',
    'Några talar mycket och andra drar sig undan; alla ska komma till tals.',
  ),
  codes: {
    EVERYONE_SPOKE_NOT_NOTED: { severity: 'info' },
    NOT_EVERYONE_SPOKE: { severity: 'info', remedy: remedy('split-group') },
  },
  remedy: remedy('note-everyone-spoke'),
  parameters: { since: groupsFollowedUpFrom },

  check(facts: PlacementFacts, { since }, day) {
    const last = lastGroup(facts, day)
    if (last === undefined || last.heldOn < since) return notApplicable
    const noted = last.notes.filter(({ on }) => day.reached(on)).at(-1)
    const numbers = { last: last.heldOn }
    if (noted === undefined) return notMet('EVERYONE_SPOKE_NOT_NOTED', numbers, { since: last.heldOn })
    return noted.everyoneSpoke ? met() : notMet('NOT_EVERYONE_SPOKE', numbers, { since: noted.on })
  },
})
