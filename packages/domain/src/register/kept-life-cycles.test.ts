import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/day.ts'
import { decideTakeGuestStep, forumGuestLifeCycle } from '../influence/forum-guest.ts'
import { decideLeaveNationalNetwork, nationalMembershipLifeCycle } from '../programme/national-network.ts'
import { decideTakeRemarkStep, ruleRemarkLifeCycle } from '../programme/rule-remark.ts'
import { bookingLifeCycle, decideTakeBookingStep } from '../supervision/booking.ts'
import { decideTakeQuestionStep, parkedQuestionLifeCycle } from '../supervision/parked-question.ts'
import { peerSupporterId, recordId, supervisorId } from '../testing/facts.ts'
import { placementId, record, soundRegister, workplaceId } from '../testing/register.ts'
import { decideTakeImprovementIdeaStep, improvementIdeaLifeCycle } from '../workplaces/improvement-idea.ts'
import { decideTakeLessonStep, lessonLifeCycle } from '../workplaces/lesson.ts'
import { decideTakeRecruitmentStep, recruitmentLifeCycle } from '../workplaces/recruitment.ts'
import { applyChange, type Decision } from './change.ts'
import type { LifeCycle } from './life-cycle.ts'
import type { Register } from './register.schemas.ts'

const id = recordId(300)
const begun = '2023-01-09'
const sound = soundRegister()
const versionOf = (records: readonly { id: string; version: number }[]) =>
  records.find((each) => each.id === id)?.version ?? 0

/** One life cycle, a register in which it has begun, and how its steps are decided on. */
interface Walked {
  readonly cycle: LifeCycle<string, string>
  readonly register: Register
  take(step: string, register: Register, on: string, at: number): Decision
}

const day = (number: number) => addDays(begun, number)
const forum = {
  name: 'Forum',
  kind: 'forum' as const,
  workplaceIds: [workplaceId],
  managerId: null,
  everyDays: 7,
  from: begun,
  until: null,
}
const walkedSince: Readonly<Record<string, Walked>> = {
  'a recruitment (004-18)': {
    cycle: recruitmentLifeCycle,
    register: { ...sound, recruitments: [record(300, { workplaceId, openedOn: begun, posts: 1 })] },
    take: (step, register, on, at) =>
      decideTakeRecruitmentStep(
        {
          id: recordId(1000 + at),
          recruitmentId: id,
          step: step as 'chosen',
          on,
          criteria: step === 'criteria-agreed' ? ['Wants to listen'] : [],
        },
        register,
        on,
      ),
  },
  'an idea of a peer supporter (004-62)': {
    cycle: improvementIdeaLifeCycle,
    register: {
      ...sound,
      improvementIdeas: [record(300, { workplaceId, placementId, notedOn: begun, text: 'Say who to ask' })],
    },
    take: (step, register, on, at) =>
      decideTakeImprovementIdeaStep(
        { id: recordId(1000 + at), ideaId: id, step: step as 'done', on, text: 'It is so already' },
        register,
        on,
      ),
  },
  'a lesson learnt (003-22)': {
    cycle: lessonLifeCycle,
    register: {
      ...sound,
      lessons: [
        record(300, { workplaceId, notedOn: begun, title: 'Begin at night', text: 'They are there' }),
      ],
    },
    take: (step, register, on, at) =>
      decideTakeLessonStep(
        { id: recordId(1000 + at), lessonId: id, step: step as 'withdrawn', on },
        register,
        on,
      ),
  },
  'a parked question (004-28)': {
    cycle: parkedQuestionLifeCycle,
    register: {
      ...sound,
      sessions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) =>
        record(400 + number, {
          heldOn: day(number),
          form: 'individual' as const,
          supervisorId,
          attendeeIds: [peerSupporterId],
          minutes: null,
          themes: [],
        }),
      ),
      parkedQuestions: [
        record(300, {
          placementId,
          parkedOn: begun,
          text: 'How do I end a talk?',
          sharedOn: null,
          takenUpOn: null,
          withdrawnOn: null,
        }),
      ],
    },
    take: (step, register, on) =>
      decideTakeQuestionStep(
        { questionId: id, version: versionOf(register.parkedQuestions), step: step as 'share', on },
        register,
        on,
      ),
  },
  'a booked session (004-27)': {
    cycle: bookingLifeCycle,
    register: {
      ...sound,
      sessions: [
        record(400, {
          heldOn: begun,
          form: 'individual',
          supervisorId,
          attendeeIds: [peerSupporterId],
          minutes: null,
          themes: [],
        }),
      ],
      supervisionBookings: [
        record(300, {
          placementId,
          form: 'individual',
          supervisorId,
          bookedOn: begun,
          bookedFor: begun,
          movedFromId: null,
        }),
      ],
    },
    take: (step, register, on, at) =>
      decideTakeBookingStep(
        {
          id: recordId(1000 + at),
          bookingId: id,
          step: step as 'kept',
          on,
          byPersonId: supervisorId,
          reason: step === 'kept' ? null : 'other',
          sessionId: step === 'kept' ? recordId(400) : null,
          movedTo: step === 'moved' ? { id: recordId(2000 + at), bookedFor: addDays(on, 30 + at) } : null,
        },
        register,
        on,
      ),
  },
  'a remark on a rule (004-34)': {
    cycle: ruleRemarkLifeCycle,
    register: {
      ...sound,
      ruleRemarks: [
        record(300, {
          ruleId: 'nsph/no-silent-gap',
          personId: supervisorId,
          as: 'supervisor',
          sentOn: begun,
          text: 'Why',
          takenOnOn: null,
          answeredOn: null,
          answer: null,
          answerText: null,
          withdrawnOn: null,
        }),
      ],
    },
    take: (step, register, on) =>
      decideTakeRemarkStep(
        {
          remarkId: id,
          version: versionOf(register.ruleRemarks),
          step: step as 'answer',
          on,
          answer: step === 'answer' ? 'rule-kept' : null,
          text: step === 'answer' ? 'As it is' : null,
        },
        register,
        on,
      ),
  },
  'a national membership (000-19)': {
    cycle: nationalMembershipLifeCycle,
    register: {
      ...sound,
      nationalMemberships: [record(300, { personId: supervisorId, from: begun, until: null })],
    },
    take: (_step, register, on) =>
      decideLeaveNationalNetwork(
        { membershipId: id, version: versionOf(register.nationalMemberships), until: on },
        register,
        on,
      ),
  },
  'a guest of a forum (002-49)': {
    cycle: forumGuestLifeCycle,
    register: {
      ...sound,
      forums: [record(440, forum)],
      forumMeetings: [
        record(441, {
          forumId: recordId(440),
          heldOn: begun,
          cancelled: false,
          minutesSentOn: null,
          minutesReceivedOn: null,
        }),
      ],
      forumGuests: [
        record(300, {
          forumId: recordId(440),
          plannedOn: begun,
          plannedFor: begun,
          role: 'nurse',
          organisation: null,
        }),
      ],
    },
    take: (step, register, on, at) =>
      decideTakeGuestStep({ id: recordId(1000 + at), guestId: id, step: step as 'came', on }, register, on),
  },
}

describe.each(Object.entries(walkedSince))('the decisions about %s', (_name, { cycle, register, take }) => {
  const steps = [...new Set(Object.values(cycle.steps).flatMap((next) => Object.keys(next)))]

  /** A register in each state that can be come to, by the shortest way, and how many steps that took. */
  function registersByState(): Map<string, { register: Register; taken: number }> {
    const reached = new Map([[cycle.start, { register, taken: 0 }]])
    for (const [state, { register: before, taken }] of reached) {
      for (const [step, next] of Object.entries(cycle.steps[state] ?? {})) {
        if (next === undefined || reached.has(next)) continue
        const decision = take(step, before, day(taken + 1), taken)
        if (decision.outcome === 'refused') throw new Error(JSON.stringify(decision.reasons))
        reached.set(next, { register: applyChange(before, decision.change), taken: taken + 1 })
      }
    }
    return reached
  }

  it('come to every state of the table', () => {
    expect([...registersByState().keys()].sort()).toEqual(Object.keys(cycle.steps).sort())
  })

  it('take each step of the table from each state, and refuse every other with the state', () => {
    for (const [state, { register: before, taken }] of registersByState()) {
      for (const step of steps) {
        const decision = take(step, before, day(taken + 1), taken)
        const isPossible = cycle.steps[state]?.[step] !== undefined
        expect(decision.outcome, `${step} of ${state}`).toBe(isPossible ? 'change' : 'refused')
        if (decision.outcome === 'change') continue
        expect(decision.reasons).toContainEqual(
          expect.objectContaining({ code: 'STEP_NOT_POSSIBLE', numbers: { state } }),
        )
      }
    }
  })
})
