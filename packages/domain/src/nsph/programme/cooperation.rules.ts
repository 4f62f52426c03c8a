import { compareDays, shiftDays } from '../../calendar/day.ts'
import type { ProgrammeFacts } from '../../register/subject-facts.ts'
import { met, notApplicable, notMet } from '../../rules/answer.ts'
import { cite } from '../../rules/citation.ts'
import { endsSoon } from '../../rules/ends-soon.ts'
import { coveredUntil, inPlace } from '../../rules/in-place.ts'
import { isInAny, latestOf } from '../../rules/present.ts'
import { defineRule } from '../../rules/rule.ts'
import { remedy } from '../remedies.ts'
import { jonkopingPage, nsphBooklet } from '../sources.ts'
import { modelFrom } from '../values.ts'
import { agreementEndNotice, bodyMeetingCadence, programmeFollowedUpFrom } from './governance-values.ts'

const followed = {
  subject: 'programme',
  inForce: { from: modelFrom },
  followedUpFrom: programmeFollowedUpFrom,
} as const

/** Principals and the user movement have agreed to work together. */
export const agreementInForce = defineRule({
  ...followed,
  id: 'nsph/cooperation-agreement-in-force',
  question: 'cooperation agreement in force',
  kind: 'validity',
  source: agreementEndNotice.namedIn,
  codes: { COOPERATION_AGREEMENT_MISSING: { severity: 'warn' } },
  remedy: remedy('sign-cooperation-agreement'),
  parameters: { since: programmeFollowedUpFrom },

  check: ({ governance }: ProgrammeFacts, { since }, day) =>
    inPlace({ code: 'COOPERATION_AGREEMENT_MISSING', periods: governance.agreements, start: since, day }),
})

/** An agreement that ends, with none to follow, is told ahead. */
export const agreementEnd = defineRule({
  ...followed,
  id: 'nsph/cooperation-agreement-end',
  question: 'cooperation agreement goes on',
  kind: 'validity',
  source: agreementEndNotice.namedIn,
  codes: { COOPERATION_AGREEMENT_ENDS_SOON: { severity: 'warn' } },
  remedy: remedy('sign-cooperation-agreement'),
  parameters: { steps: agreementEndNotice },
  applies: ({ governance }: ProgrammeFacts, day) => isInAny(governance.agreements, day),

  check({ governance: { agreements } }: ProgrammeFacts, { steps }, day) {
    const present = agreements.find((agreement) => day.isIn(agreement))
    const until = present === undefined ? null : coveredUntil(agreements, present.from)
    return until === null ? met() : endsSoon({ code: 'COOPERATION_AGREEMENT_ENDS_SOON', until, steps, day })
  },
})

/**
 * The user movement answers for the context in which all peer supporters of the region keep their role (004-48). Which
 * organisation supports in each placement is asked by `nsph/support-organisation-named`.
 */
export const contextResponsible = defineRule({
  ...followed,
  id: 'nsph/collegial-context-responsible',
  question: 'responsible in the region for the collegial context',
  kind: 'composition',
  source: cite(
    nsphBooklet,
    'Samverkan med brukarrörelsen',
    'Brukarrörelsen ansvarar för det kollegiala sammanhanget.',
  ),
  codes: { CONTEXT_WITHOUT_RESPONSIBLE: { severity: 'warn' } },
  remedy: remedy('name-responsible'),
  parameters: { since: programmeFollowedUpFrom },

  check({ governance }: ProgrammeFacts, { since }, day) {
    const periods = governance.responsibilities.filter(({ matter }) => matter === 'collegial-context')
    return inPlace({ code: 'CONTEXT_WITHOUT_RESPONSIBLE', periods, start: since, day })
  },
})

/** Where the national organisation stands in for a local movement, it also supports the method. */
export const methodSupported = defineRule({
  ...followed,
  id: 'nsph/method-supported',
  question: 'support in the method where the national organisation stands in',
  kind: 'advice',
  source: cite(
    nsphBooklet,
    'Samverkan med brukarrörelsen',
    'Där den lokala brukarrörelsen är svag ger NSPH stöd i metoden.',
  ),
  codes: { METHOD_SUPPORT_MISSING: { severity: 'info' } },
  remedy: remedy('ask-for-method-support'),
  parameters: {},

  check({ governance }: ProgrammeFacts, _values, day) {
    const standIn = governance.responsibilities.find(
      (each) => each.matter === 'collegial-context' && each.isNational && day.isIn(each),
    )
    if (standIn === undefined) return notApplicable
    const periods = governance.responsibilities.filter(({ matter }) => matter === 'method-support')
    return inPlace({ code: 'METHOD_SUPPORT_MISSING', periods, start: standIn.from, day })
  },
})

/** The programme is led by a body that meets. */
export const bodiesMeet = defineRule({
  ...followed,
  id: 'nsph/governance-bodies-meet',
  question: 'governing bodies meet',
  kind: 'cadence',
  source: bodyMeetingCadence.namedIn,
  codes: {
    GOVERNANCE_MISSING: { severity: 'warn', remedy: remedy('start-body') },
    GOVERNANCE_MEETING_OVERDUE: { severity: 'info' },
  },
  remedy: remedy('hold-body-meeting'),
  parameters: { every: bodyMeetingCadence, since: programmeFollowedUpFrom },

  check({ governance: { bodies } }: ProgrammeFacts, { every, since }, day) {
    const present = bodies.filter((body) => day.isIn(body))
    if (present.length === 0) {
      const ended = bodies.map(({ until }) => until).filter((until) => until !== null && day.reached(until))
      return notMet('GOVERNANCE_MISSING', {}, { since: [since, ...ended].sort().at(-1) ?? since })
    }
    const due = present.map(({ kind, from, meetings }) => {
      const gapStarts = [from, since, latestOf(meetings, day) ?? from].sort(compareDays).at(-1) ?? since
      return { kind, due: shiftDays(gapStarts, every) }
    })
    const late = due
      .filter((each) => day.reached(shiftDays(each.due, 1)))
      .sort((a, b) => compareDays(a.due, b.due))
    const [first] = late
    if (first === undefined) return met({ due: due.map((each) => each.due).sort()[0] ?? null })
    const kinds = [...new Set(late.map(({ kind }) => kind))].sort()
    return notMet(
      'GOVERNANCE_MEETING_OVERDUE',
      { bodies: kinds },
      { since: shiftDays(first.due, 1), due: first.due },
    )
  },
})

/** A mandate says what it is about: a project, or something that is kept and developed. */
export const mandateHasPhase = defineRule({
  ...followed,
  id: 'nsph/mandate-has-phase',
  question: 'phase of the mandate',
  kind: 'composition',
  source: cite(
    jonkopingPage,
    null,
    'Projektet från 2018 blev 2021 ett förvaltnings- och utvecklingsuppdrag.',
  ),
  codes: { MANDATE_PHASE_MISSING: { severity: 'info' } },
  remedy: remedy('enter-phase'),
  parameters: {},
  applies: ({ mandates }: ProgrammeFacts, day) => isInAny(mandates, day),

  check({ mandates, governance }: ProgrammeFacts, _values, day) {
    const start = mandates.find((mandate) => day.isIn(mandate))?.from
    if (start === undefined) return notApplicable
    return inPlace({ code: 'MANDATE_PHASE_MISSING', periods: governance.phases, start, day })
  },
})

/** Somebody coordinates the programme, and is there to be turned to. */
export const programmeHasCoordinator = defineRule({
  ...followed,
  id: 'nsph/programme-has-coordinator',
  question: 'coordinator of the programme',
  kind: 'composition',
  source: cite(jonkopingPage, null, 'Två samordnare håller ihop arbetet.'),
  codes: { COORDINATOR_MISSING: { severity: 'block' } },
  remedy: remedy('name-coordinator'),
  parameters: { since: programmeFollowedUpFrom },

  check: ({ governance }: ProgrammeFacts, { since }, day) =>
    inPlace({ code: 'COORDINATOR_MISSING', periods: governance.coordinators, start: since, day }),
})
