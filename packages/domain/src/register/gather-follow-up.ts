import type { Day, Period } from '../calendar/day.schemas.ts'
import { compareDays, isActiveOn } from '../calendar/day.ts'
import { isRenewedPost } from '../placements/follow-up.ts'
import type { AskedFor } from '../rules/comes-again.ts'
import type { PeerMeetingKind } from '../supervision/supervision-follow-up.schemas.ts'
import type {
  AbsenceFact,
  BookingFact,
  GroupFact,
  PlacementFollowUp,
  RecruitmentFact,
  RolePart,
  SessionFact,
  SupervisingFacts,
  WorkplaceFollowUp,
} from './follow-up-facts.ts'
import type { RecordId } from './record.schemas.ts'
import type { RecordOf } from './register.schemas.ts'
import type { RegisterIndex } from './register-index.ts'

/** How a placement goes on, from all records of it and of those who take part in it. */
export function placementFollowUp(
  index: RegisterIndex,
  placement: RecordOf<'placements'>,
): PlacementFollowUp {
  const { id, personId, fraction, supportOrganisationId, employerId } = placement
  const attended = (index.sessionsByAttendee().get(personId) ?? []).filter(
    ({ heldOn }) => heldOn >= placement.from,
  )
  return {
    setting: index.organisations().get(placement.workplaceId)?.setting ?? null,
    isMunicipal: index.employerKind(placement.employerId).kind === 'municipal',
    isRenewal: isRenewedPost(placement, { placements: index.placementsByPerson().get(personId) ?? [] }),
    fraction,
    renewals: inOrder(
      (index.placementsByPerson().get(personId) ?? [])
        .filter((other) => other.id !== id && other.employerId === employerId)
        .filter(({ workplaceId }) => workplaceId === placement.workplaceId)
        .map(({ from, until }) => ({ from, until })),
    ),
    hasSupportOrganisation: supportOrganisationId !== null && supportOrganisationId !== employerId,
    coordinators: inOrder(
      (index.relationsByPlacement().get(id) ?? [])
        .filter(({ kind }) => kind === 'coordinator')
        .map(({ from, until }) => ({ from, until })),
    ),
    roleAgreements: inOrder(
      (index.roleAgreementsByPlacement().get(id) ?? []).map(({ from, until, id: agreementId }) => ({
        from,
        until,
        lacks: lackedBy(index.descriptionsByAgreement().get(agreementId)?.[0]),
        acknowledgements: inOrder(
          (index.acknowledgementsByAgreement().get(agreementId) ?? []).map(
            ({ acknowledgedOn, team, acknowledged }) => ({ on: acknowledgedOn, team, acknowledged }),
          ),
        ),
      })),
    ),
    meetings: inOrder(
      (index.meetingsByPlacement().get(id) ?? []).flatMap(({ heldOn, kind, present }) =>
        heldOn === null ? [] : [{ heldOn, kind, present: [...present].sort() }],
      ),
    ),
    weeks: inOrder(
      (index.schedulesByPlacement().get(id) ?? []).map(({ from, until, minutes }) => ({
        from,
        until,
        minutes: minutes.reduce((sum, each) => sum + each, 0),
      })),
    ),
    extracts: (index.extractsByPlacement().get(id) ?? []).map(({ seenOn }) => seenOn).sort(compareDays),
    handovers: inOrder(
      (index.handoversByPlacement().get(id) ?? []).map(({ offeredOn, outcomeOn }) => ({
        askedOn: offeredOn,
        answeredOn: outcomeOn,
      })),
    ),
    ...supervisionOf(index, placement, attended),
    passedOn: passedOn(index, personId),
    coordinatorMeetings: metOthersOn(index, personId, 'coordinator'),
    exchanges: exchangesOn(index, placement),
    furtherTraining: daysOf(meetingsOf(index, personId, 'further-training')),
    ...roleOf(index, id),
  }
}

/** The days on which somebody passed a training; null where neither the seat nor the cohort tells. */
export function passedOn(index: RegisterIndex, personId: RecordId): (Day | null)[] {
  return (index.seatsByPerson().get(personId) ?? [])
    .filter(({ outcome }) => outcome === 'passed')
    .map(({ outcomeOn, cohortId }) => outcomeOn ?? index.cohorts().get(cohortId)?.endsOn ?? null)
    .sort((a, b) => compareDays(a ?? '', b ?? ''))
}

function lackedBy(description: RecordOf<'roleDescriptions'> | undefined): RolePart[] {
  const has: Record<RolePart, boolean> = {
    'core-task': description?.coreTask != null,
    does: (description?.does.length ?? 0) > 0,
    'does-not': (description?.doesNot.length ?? 0) > 0,
    relations: (description?.relations.length ?? 0) > 0,
    limits: (description?.limits.length ?? 0) > 0,
    adapted: description?.adapted === true,
    management: description?.managementOn != null,
    staff: description?.staffOn != null,
    service: description?.serviceOn != null,
    patients: description?.patientsOn != null,
  }
  return (Object.keys(has) as RolePart[]).filter((part) => !has[part])
}

function supervisionOf(
  index: RegisterIndex,
  { id, personId }: RecordOf<'placements'>,
  attended: readonly RecordOf<'sessions'>[],
): Pick<
  PlacementFollowUp,
  'plans' | 'requests' | 'sharedQuestions' | 'bookings' | 'absences' | 'groups' | 'sessions'
> {
  const answers = Map.groupBy(index.validationsByPerson().get(personId) ?? [], ({ sessionId }) => sessionId)
  return {
    plans: inOrder(
      (index.plansByPlacement().get(id) ?? []).map(({ from, until, steps, groupEveryDays }) => ({
        from,
        until,
        steps,
        groupEveryDays,
      })),
    ),
    requests: inOrder(
      (index.requestsByPlacement().get(id) ?? []).map(({ askedOn, repliedOn, withdrawnOn }) => ({
        askedOn,
        answeredOn: repliedOn ?? withdrawnOn,
      })),
    ),
    sharedQuestions: inOrder(
      (index.questionsByPlacement().get(id) ?? []).flatMap(({ sharedOn, takenUpOn, withdrawnOn }) =>
        sharedOn === null ? [] : [{ sharedOn, endedOn: takenUpOn ?? withdrawnOn }],
      ),
    ),
    absences: absencesIn(index, id),
    bookings: bookingsIn(index, id),
    groups: groupsOf(index, attended),
    sessions: inOrder(
      attended.map(
        (session): SessionFact => ({
          heldOn: session.heldOn,
          answers: inOrder(
            (answers.get(session.id) ?? []).map(({ validatedOn, agrees }) => ({ on: validatedOn, agrees })),
          ),
        }),
      ),
    ),
  }
}

function bookingsIn(index: RegisterIndex, placementId: RecordId): BookingFact[] {
  const individual = (index.bookingsByPlacement().get(placementId) ?? []).filter(
    ({ form }) => form === 'individual',
  )
  return inOrder(
    individual.map(({ id, bookedOn, bookedFor }) => ({
      bookedOn,
      bookedFor,
      endedOn: (index.stepsByBooking().get(id) ?? []).map(({ on }) => on).sort(compareDays)[0] ?? null,
    })),
  )
}

function groupsOf(index: RegisterIndex, attended: readonly RecordOf<'sessions'>[]): GroupFact[] {
  return inOrder(
    attended
      .filter(({ form }) => form === 'group')
      .map(({ id, heldOn, attendeeIds, supervisorId }) => ({
        heldOn,
        people: new Set(attendeeIds).size,
        isLedWithCompetence: (index.facilitatorsByPerson().get(supervisorId) ?? []).some((each) =>
          isActiveOn(each, heldOn),
        ),
        notes: inOrder(
          (index.groupNotesBySession().get(id) ?? []).map(({ notedOn, everyoneSpoke }) => ({
            on: notedOn,
            everyoneSpoke,
          })),
        ),
      })),
  )
}

/** The days of an absence on which whoever was to stand in is away too. */
function daysWithoutCover(
  index: RegisterIndex,
  { from, until, coverPersonId }: RecordOf<'supervisorAbsences'>,
): Period[] {
  if (coverPersonId === null) return []
  return (index.absencesByPerson().get(coverPersonId) ?? [])
    .map((each) => ({
      from: each.from > from ? each.from : from,
      until: each.until === null || (until !== null && until < each.until) ? until : each.until,
    }))
    .filter((each) => each.until === null || each.until > each.from)
}

function absencesIn(index: RegisterIndex, placementId: RecordId): AbsenceFact[] {
  const supervisors = (index.relationsByPlacement().get(placementId) ?? []).filter(
    ({ kind }) => kind === 'supervisor',
  )
  return inOrder(
    [...new Set(supervisors.map(({ personId }) => personId))].flatMap((personId) =>
      (index.absencesByPerson().get(personId) ?? []).flatMap((absence) => [
        {
          personId,
          from: absence.from,
          until: absence.until,
          isCovered: absence.coverPersonId !== null,
        },
        ...daysWithoutCover(index, absence).map((days) => ({ personId, ...days, isCovered: false })),
      ]),
    ),
  )
}

function roleOf(
  index: RegisterIndex,
  placementId: RecordId,
): Pick<PlacementFollowUp, 'activities' | 'roleEvents' | 'selfChecks'> {
  return {
    activities: inOrder(
      (index.activitiesByPlacement().get(placementId) ?? []).map(({ heldOn, category, minutes }) => ({
        on: heldOn,
        category,
        amount: minutes,
      })),
    ),
    roleEvents: inOrder(
      (index.roleEventsByPlacement().get(placementId) ?? []).map(({ notedOn, kind, closedOn }) => ({
        notedOn,
        kind,
        closedOn,
      })),
    ),
    selfChecks: inOrder(
      (index.selfChecksByPlacement().get(placementId) ?? []).map(({ answeredOn, by, scores }) => ({
        on: answeredOn,
        by,
        score: scores.reduce((sum, each) => sum + each, 0),
      })),
    ),
  }
}

/** How a workplace prepares and goes on. */
export function workplaceFollowUp(index: RegisterIndex, id: RecordId): WorkplaceFollowUp {
  return {
    stages: inOrder(
      (index.stagesByWorkplace().get(id) ?? []).map(({ from, until, stage, decision }) => ({
        from,
        until,
        stage,
        hasDecision: decision !== null,
      })),
    ),
    teamCounts: inOrder(
      (index.teamCountsByWorkplace().get(id) ?? []).map(({ countedOn, present, introduced }) => ({
        on: countedOn,
        present,
        introduced,
      })),
    ),
    tasks: inOrder(
      (index.tasksByWorkplace().get(id) ?? []).flatMap(({ kind, setOn, dueOn, doneOn, droppedOn }) =>
        dueOn === null ? [] : [{ kind, setOn, dueOn, finishedOn: doneOn ?? droppedOn }],
      ),
    ),
    userMovementSessions: (index.userMovementSessionsByWorkplace().get(id) ?? [])
      .map(({ heldOn }) => heldOn)
      .sort(compareDays),
    purposes: inOrder(
      (index.purposesByWorkplace().get(id) ?? []).map(({ from, until }) => ({ from, until })),
    ),
    recruitments: recruitmentsAt(index, id),
    improvementIdeas: ideasAt(index, id),
  }
}

function ideasAt(index: RegisterIndex, workplaceId: RecordId): AskedFor[] {
  return inOrder(
    (index.ideasByWorkplace().get(workplaceId) ?? []).map(({ id, notedOn }) => ({
      askedOn: notedOn,
      answeredOn: (index.stepsByIdea().get(id) ?? []).map(({ on }) => on).sort()[0] ?? null,
    })),
  )
}

function recruitmentsAt(index: RegisterIndex, workplaceId: RecordId): RecruitmentFact[] {
  return inOrder(
    (index.recruitmentsByWorkplace().get(workplaceId) ?? []).map(({ id, openedOn }) => {
      const steps = index.stepsByRecruitment().get(id) ?? []
      const first = (kind: RecordOf<'recruitmentSteps'>['step']) =>
        steps
          .filter(({ step }) => step === kind)
          .map(({ on }) => on)
          .sort(compareDays)[0] ?? null
      return { openedOn, agreedOn: first('criteria-agreed'), calledOffOn: first('called-off') }
    }),
  )
}

/** What a person has as somebody who supervises. */
export function supervisingFacts(index: RegisterIndex, personId: RecordId): SupervisingFacts {
  const relations = (index.relationsByPerson().get(personId) ?? []).filter(
    ({ kind }) => kind === 'supervisor',
  )
  return {
    supervised: inOrder(
      relations.flatMap(({ placementId, from, until }) => {
        const placement = index.placements().get(placementId)
        return placement === undefined
          ? []
          : [{ personId: placement.personId, from, until: earlier(until, placement) }]
      }),
    ),
    posts: inOrder(
      (index.rolesByPerson().get(personId) ?? [])
        .filter(({ role }) => role === 'supervisor')
        .map(({ from, until, fraction }) => ({ from, until, fraction })),
    ),
    ownSupervision: metOthersOn(index, personId, 'supervisors'),
  }
}

/** Nobody is supervised in a placement that has ended. */
function earlier(until: Day | null, placement: Period): Day | null {
  if (until === null || placement.until === null) return until ?? placement.until
  return until < placement.until ? until : placement.until
}

function meetingsOf(index: RegisterIndex, personId: RecordId, kind: PeerMeetingKind) {
  return (index.peerMeetingsByAttendee().get(personId) ?? []).filter((meeting) => meeting.kind === kind)
}

function daysOf(meetings: readonly RecordOf<'peerMeetings'>[]): Day[] {
  return meetings.map(({ heldOn }) => heldOn).sort(compareDays)
}

/** The days on which somebody met others: alone nobody has met. */
function metOthersOn(index: RegisterIndex, personId: RecordId, kind: PeerMeetingKind): Day[] {
  const meetings = meetingsOf(index, personId, kind)
  return daysOf(meetings.filter(({ attendeeIds }) => attendeeIds.some((id) => id !== personId)))
}

/** The days of exchange in the role, which those who lead, supervise and coordinate in the placement do not have. */
function exchangesOn(index: RegisterIndex, { id, personId }: RecordOf<'placements'>): Day[] {
  const around = (index.relationsByPlacement().get(id) ?? []).filter(({ kind }) => kind !== 'mentor')
  const isAround = (attendeeId: RecordId, on: Day) =>
    attendeeId === personId || around.some((each) => each.personId === attendeeId && isActiveOn(each, on))
  return daysOf(
    meetingsOf(index, personId, 'exchange').filter(({ attendeeIds, heldOn }) =>
      attendeeIds.some((attendeeId) => !isAround(attendeeId, heldOn)),
    ),
  )
}

/** By what they say, so that the order of records never matters; their first field is a day, or leads to one. */
function inOrder<T extends object>(facts: T[]): T[] {
  if (facts.length < 2) return facts
  const keyed = facts.map((fact) => ({ fact, key: orderOf(fact) }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ fact }) => fact)
}

function orderOf(fact: object): string {
  const days = [
    'from',
    'on',
    'heldOn',
    'askedOn',
    'notedOn',
    'setOn',
    'openedOn',
    'sharedOn',
    'bookedOn',
  ] as const
  const first = days.map((field) => (fact as Partial<Record<string, Day>>)[field]).find(Boolean) ?? ''
  return `${first} ${JSON.stringify(fact)}`
}
