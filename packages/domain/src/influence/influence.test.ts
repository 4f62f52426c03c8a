import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/day.ts'
import type { Register } from '../register/register.schemas.ts'
import { after, outcomeOf } from '../testing/decisions.ts'
import { lineManagerId, peerSupporterId, recordId } from '../testing/facts.ts'
import { record, soundRegister, workplaceId } from '../testing/register.ts'
import {
  decideAmendForum,
  decideHoldForumMeeting,
  decideReceiveMinutes,
  decideSendMinutes,
  decideStartForum,
} from './forum.ts'
import { decideRaisePoint, decideTakePointStep, pointLifeCycle, pointStateOn } from './forum-point.ts'
import type { TakeFaultStepCommand, TakePointStepCommand } from './influence.commands.ts'
import { RaisePointCommandSchema } from './influence.commands.ts'
import { FaultStepKindSchema, PointStepKindSchema } from './influence-records.schemas.ts'
import { decideNoteFault, decideTakeFaultStep, faultLifeCycle, faultStateOn } from './system-fault.ts'

const on = '2023-06-15'
const faultId = recordId(800)
const forumId = recordId(810)
const forum = {
  id: forumId,
  name: 'Forum för inflytande',
  kind: 'forum' as const,
  workplaceIds: [workplaceId],
  managerId: lineManagerId,
  everyDays: 7,
  from: '2023-01-13',
}
const sound = soundRegister()
const register = after(sound, decideStartForum(forum, sound, on))
const note = {
  id: faultId,
  notedOn: '2023-03-01',
  description: 'Ingen svarar i telefon',
  reportedById: peerSupporterId,
}
const noted = after(register, decideNoteFault(note, register, on))

describe('noting a fault (001-15)', () => {
  const outcome = (differing: object = {}, before: Register = register) =>
    outcomeOf(decideNoteFault({ ...note, ...differing }, before, on))

  it('adds it with nothing done yet', () => {
    expect(noted.systemFaults).toEqual([
      { ...note, version: 1, liftedTo: null, liftedOn: null, answer: null, toldBack: false },
    ])
  })

  it('is refused for the future, for whom nobody knows, and for what is noted', () => {
    expect(outcome({ notedOn: on })).toBe('change')
    expect(outcome({ notedOn: '2023-06-16', reportedById: recordId(666) })).toEqual([
      'PERSON_UNKNOWN',
      'DAY_IN_FUTURE',
    ])
    expect(outcome({}, noted)).toEqual(['RECORD_ID_TAKEN', 'FAULT_ALREADY_NOTED'])
    expect(outcome({ id: recordId(801), notedOn: '2023-03-02' }, noted)).toBe('change')
  })
})

const step = (differing: Partial<TakeFaultStepCommand>): TakeFaultStepCommand => ({
  id: recordId(820),
  version: 1,
  faultId,
  step: 'accepted',
  on,
  forumId: null,
  answer: null,
  liftedTo: null,
  text: null,
  ...differing,
})
/** All that any step may ask for. */
const whole = { forumId, answer: 'yes', liftedTo: 'Föreningen', text: 'Så blir det' } as const
const takeAll = (before: Register, ...steps: [kind: TakeFaultStepCommand['step'], on: string][]) =>
  steps.reduce(
    (held, [kind, day], at) =>
      after(
        held,
        decideTakeFaultStep(step({ ...whole, id: recordId(830 + at), step: kind, on: day }), held, on),
      ),
    before,
  )

describe('the steps of a fault (001-16)', () => {
  it('lead from noted to closed, and the fault says where it is', () => {
    const closed = takeAll(
      noted,
      ['accepted', '2023-03-08'],
      ['lifted', '2023-03-15'],
      ['on-agenda', '2023-03-20'],
      ['answered', '2023-04-11'],
      ['acted', '2023-04-20'],
      ['told-back', '2023-05-02'],
      ['closed', '2023-05-02'],
    )
    const [fault] = closed.systemFaults
    if (fault === undefined) throw new Error('There is one.')
    expect(fault).toMatchObject({
      liftedTo: 'Föreningen',
      liftedOn: '2023-03-15',
      answer: 'Så blir det',
      toldBack: true,
    })
    const states = ['2023-03-07', '2023-03-08', '2023-03-15', '2023-04-10', '2023-04-11', '2023-05-01', on]
    expect(states.map((day) => faultStateOn(closed, fault, day))).toEqual([
      'noted',
      'accepted',
      'lifted',
      'on-agenda',
      'answered',
      'acted',
      'closed',
    ])
  })

  it('may be declined, and that is told back too', () => {
    const declined = takeAll(
      noted,
      ['declined', '2023-03-08'],
      ['told-back', '2023-03-09'],
      ['closed', '2023-03-09'],
    )
    expect(declined.faultSteps.map((each) => each.step)).toEqual(['declined', 'told-back', 'closed'])
  })

  it('say what each needs', () => {
    const outcome = (differing: Partial<TakeFaultStepCommand>, before: Register) =>
      outcomeOf(decideTakeFaultStep(step(differing), before, on))
    const lifted = takeAll(noted, ['accepted', '2023-03-08'], ['lifted', '2023-03-15'])
    const accepted = takeAll(noted, ['accepted', '2023-03-08'])
    expect(outcome({ step: 'lifted' }, accepted)).toEqual(['LIFTED_TO_MISSING'])
    expect(outcome({ step: 'on-agenda' }, lifted)).toEqual(['FORUM_MISSING'])
    expect(outcome({ step: 'on-agenda', forumId: recordId(666) }, lifted)).toEqual(['FORUM_UNKNOWN'])
    const ending = (until: string) => ({
      ...lifted,
      forums: lifted.forums.map((each) => ({ ...each, until })),
    })
    expect(outcome({ step: 'on-agenda', forumId }, ending('2023-06-16'))).toBe('change')
    expect(outcome({ step: 'on-agenda', forumId }, ending(on))).toEqual(['DAY_OUTSIDE_FORUM'])
    expect(outcome({ step: 'answered' }, lifted)).toEqual(['ANSWER_MISSING'])
    expect(outcome({ step: 'answered', answer: 'no' }, lifted)).toBe('change')
    expect(outcome({ step: 'answered', answer: 'no', on: '2023-03-14' }, lifted)).toEqual(['DAY_TOO_EARLY'])
    expect(outcome({ on: '2023-03-01' }, noted)).toBe('change')
    expect(outcome({ on: '2023-02-28' }, noted)).toEqual(['DAY_TOO_EARLY'])
    expect(outcome({ on: '2023-06-16' }, noted)).toEqual(['DAY_IN_FUTURE'])
    expect(outcome({ faultId: recordId(666) }, noted)).toEqual(['FAULT_UNKNOWN'])
    expect(outcome({ id: recordId(830) }, accepted)).toEqual(['RECORD_ID_TAKEN', 'STEP_NOT_POSSIBLE'])
  })

  it('go on from what an older register told without steps', () => {
    const told = (fields: object): Register => ({
      ...register,
      systemFaults: [{ ...record(800, {}), ...noted.systemFaults[0], ...fields } as never],
    })
    const stateOf = (before: Register) => faultStateOn(before, before.systemFaults[0] as never, on)
    expect(stateOf(told({}))).toBe('noted')
    const lifted = told({ liftedTo: 'Föreningen', liftedOn: '2023-04-03' })
    expect(stateOf(lifted)).toBe('lifted')
    expect(stateOf(takeAll(lifted, ['answered', '2023-04-20']))).toBe('answered')
    const answered = told({ answer: 'Ja' })
    expect(stateOf(answered)).toBe('answered')
    expect(stateOf(takeAll(answered, ['told-back', on]))).toBe('told-back')
    expect(stateOf(told({ toldBack: true }))).toBe('told-back')
  })

  it('are those of the table, in whatever order they are tried', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...FaultStepKindSchema.options), { maxLength: 14 }), (tried) => {
        let held = noted
        let state: keyof typeof faultLifeCycle.steps = faultLifeCycle.start
        for (const [at, kind] of tried.entries()) {
          const command = step({
            ...whole,
            id: recordId(900 + at),
            step: kind,
            on: addDays('2023-03-01', at),
          })
          const decision = decideTakeFaultStep(command, held, on)
          const next = faultLifeCycle.steps[state][kind]
          expect(outcomeOf(decision)).toEqual(next === undefined ? ['STEP_NOT_POSSIBLE'] : 'change')
          if (next === undefined) continue
          held = after(held, decision)
          state = next
          expect(faultStateOn(held, held.systemFaults[0] as never, on)).toBe(state)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('a forum (002-45, 002-52)', () => {
  const hold = (differing: object = {}, before: Register = register) =>
    decideHoldForumMeeting(
      { id: recordId(840), forumId, heldOn: '2023-06-02', cancelled: false, ...differing },
      before,
      on,
    )
  const held = after(register, hold())
  const minutes = (day: string, meetingId = recordId(840)) => ({ meetingId, version: 1, on: day })

  it('is at workplaces that exist, with a manager who does', () => {
    const start = (differing: object) => outcomeOf(decideStartForum({ ...forum, ...differing }, sound, on))
    expect(start({ workplaceIds: [workplaceId, recordId(666)], managerId: recordId(667) })).toEqual([
      'WORKPLACE_UNKNOWN',
      'PERSON_UNKNOWN',
    ])
    expect(start({ managerId: null })).toBe('change')
    expect(outcomeOf(decideStartForum(forum, register, on))).toEqual(['RECORD_ID_TAKEN'])
  })

  it('gets another manager, rhythm or end', () => {
    const amend = (differing: object, id = forumId) =>
      outcomeOf(decideAmendForum({ forumId: id, version: 1, ...differing }, register, on))
    expect(amend({ managerId: peerSupporterId, everyDays: null })).toBe('change')
    expect(amend({ managerId: lineManagerId, everyDays: 7 })).toEqual(['NOTHING_TO_CHANGE'])
    expect(amend({ managerId: recordId(666) })).toEqual(['PERSON_UNKNOWN'])
    expect(amend({ until: '2023-01-13' })).toEqual(['UNTIL_NOT_AFTER_FROM'])
    expect(amend({ until: '2023-01-14' })).toBe('change')
    expect(amend({}, recordId(666))).toEqual(['FORUM_UNKNOWN'])
    const end = (until: string | null, before: Register) =>
      outcomeOf(decideAmendForum({ forumId, version: 1, until }, before, on))
    expect(end('2023-06-03', held)).toBe('change')
    expect(end('2023-06-02', held)).toEqual(['RECORDED_OUTSIDE'])
    expect(end('2023-06-02', after(register, hold({ cancelled: true })))).toBe('change')
    expect(outcomeOf(decideAmendForum({ forumId, version: 1, everyDays: 14 }, held, on))).toBe('change')
  })

  it('meets once a day while it exists; what is cancelled may be ahead', () => {
    const outcome = (differing: object, before = register) => outcomeOf(hold(differing, before))
    expect(outcome({ heldOn: '2023-01-12' })).toEqual(['DAY_OUTSIDE_FORUM'])
    expect(outcome({ heldOn: '2023-01-13' })).toBe('change')
    expect(outcome({ heldOn: '2023-06-16' })).toEqual(['DAY_IN_FUTURE'])
    expect(outcome({ heldOn: '2023-06-16', cancelled: true })).toBe('change')
    expect(outcome({ id: recordId(841) }, held)).toEqual(['MEETING_ALREADY_RECORDED'])
    expect(outcome({ forumId: recordId(666) })).toEqual(['FORUM_UNKNOWN'])
  })

  it('may be held after all though it was cancelled ahead', () => {
    const cancelled = after(register, hold({ cancelled: true }))
    const heldAfterAll = after(cancelled, hold({ id: recordId(841) }, cancelled))
    expect(heldAfterAll.forumMeetings).toMatchObject([{ id: recordId(840), version: 2, cancelled: false }])
    expect(outcomeOf(hold({ id: recordId(841), cancelled: true }, cancelled))).toEqual([
      'MEETING_ALREADY_RECORDED',
    ])
    expect(outcomeOf(hold({ id: recordId(841), cancelled: true }, held))).toEqual([
      'MEETING_ALREADY_RECORDED',
    ])
    const ahead = after(register, hold({ cancelled: true, heldOn: '2023-06-20' }))
    expect(outcomeOf(hold({ id: recordId(841), heldOn: '2023-06-20' }, ahead))).toEqual(['DAY_IN_FUTURE'])
  })

  it('has minutes that are sent once and received once, in that order', () => {
    const sent = after(held, decideSendMinutes(minutes('2023-06-05'), held, on))
    expect(sent.forumMeetings).toMatchObject([{ minutesSentOn: '2023-06-05', minutesReceivedOn: null }])
    expect(outcomeOf(decideSendMinutes(minutes('2023-06-05'), sent, on))).toEqual(['MINUTES_ALREADY_SENT'])
    expect(outcomeOf(decideReceiveMinutes(minutes('2023-06-05'), held, on))).toEqual(['MINUTES_NOT_SENT'])
    expect(outcomeOf(decideReceiveMinutes(minutes('2023-06-04'), sent, on))).toEqual(['DAY_TOO_EARLY'])
    const received = after(sent, decideReceiveMinutes(minutes('2023-06-05'), sent, on))
    expect(outcomeOf(decideReceiveMinutes(minutes('2023-06-06'), received, on))).toEqual([
      'MINUTES_ALREADY_RECEIVED',
    ])
  })

  it('sends minutes to somebody, of a meeting that was held', () => {
    expect(outcomeOf(decideSendMinutes(minutes('2023-06-01'), held, on))).toEqual(['DAY_TOO_EARLY'])
    expect(outcomeOf(decideSendMinutes(minutes('2023-06-02'), held, on))).toBe('change')
    expect(outcomeOf(decideSendMinutes(minutes('2023-06-16'), held, on))).toEqual(['DAY_IN_FUTURE'])
    expect(outcomeOf(decideSendMinutes(minutes(on, recordId(666)), held, on))).toEqual(['MEETING_UNKNOWN'])
    const cancelled = after(register, hold({ cancelled: true }))
    expect(outcomeOf(decideSendMinutes(minutes(on), cancelled, on))).toEqual(['MEETING_CANCELLED'])
    const nobody = { ...held, forums: held.forums.map((each) => ({ ...each, managerId: null })) }
    expect(outcomeOf(decideSendMinutes(minutes(on), nobody, on))).toEqual(['FORUM_WITHOUT_MANAGER'])
  })
})

const meetings: Register = {
  ...register,
  forumMeetings: ['2023-05-05', '2023-05-12', '2023-05-19'].map((heldOn, at) =>
    record(850 + at, {
      forumId,
      heldOn,
      cancelled: at === 1,
      minutesSentOn: null,
      minutesReceivedOn: null,
    }),
  ),
}
const pointId = recordId(860)
const raise = { id: pointId, meetingId: recordId(850), topic: 'comfort' as const, text: 'Fler bänkar ute' }
const raised = after(meetings, decideRaisePoint(raise, meetings, on))

describe('raising a point (002-46, 002-47)', () => {
  const outcome = (differing: object) => outcomeOf(decideRaisePoint({ ...raise, ...differing }, meetings, on))

  it('keeps the point and nobody', () => {
    expect(raised.forumPoints).toEqual([{ ...raise, version: 1 }])
  })

  it.each(['environment', 'manner', 'activities', 'comfort', 'improvements'])('about %s', (topic) => {
    expect(outcome({ topic })).toBe('change')
  })

  it.each(['care-plan', 'doctors-talk', 'medication', 'other-individual'])(
    'is refused about %s (002-48)',
    (topic) => {
      expect(outcome({ topic })).toEqual(['POINT_IS_INDIVIDUAL'])
      expect(RaisePointCommandSchema.safeParse({ ...raise, topic }).success).toBe(true)
    },
  )

  it('is refused with an identity number in it', () => {
    expect(RaisePointCommandSchema.safeParse({ ...raise, text: 'Fråga 19121212-1212' }).success).toBe(false)
  })

  it('is at a meeting that was held', () => {
    expect(outcome({ meetingId: recordId(851) })).toEqual(['MEETING_CANCELLED'])
    expect(outcome({ meetingId: recordId(666) })).toEqual(['MEETING_UNKNOWN'])
    expect(outcomeOf(decideRaisePoint(raise, raised, on))).toEqual(['RECORD_ID_TAKEN'])
    expect(outcomeOf(decideRaisePoint(raise, meetings, '2023-05-04'))).toEqual(['DAY_IN_FUTURE'])
  })
})

describe('the steps of a point (002-54, 002-55)', () => {
  const take = (differing: Partial<TakePointStepCommand>): TakePointStepCommand => ({
    id: recordId(870),
    pointId,
    step: 'answered',
    on: '2023-05-08',
    ownerId: lineManagerId,
    answer: 'partly',
    meetingId: null,
    ...differing,
  })
  const answered = after(raised, decideTakePointStep(take({}), raised, on))
  const outcome = (differing: Partial<TakePointStepCommand>, before: Register = raised) =>
    outcomeOf(decideTakePointStep(take({ id: recordId(871), ...differing }), before, on))

  it('have an owner, an answer, and a later meeting', () => {
    expect(outcome({ step: 'taken-on', ownerId: lineManagerId })).toBe('change')
    expect(outcome({ step: 'taken-on', ownerId: null })).toEqual(['OWNER_MISSING'])
    expect(outcome({ ownerId: null })).toEqual(['OWNER_MISSING'])
    const owned = after(raised, decideTakePointStep(take({ step: 'taken-on' }), raised, on))
    expect(outcome({ ownerId: null, on: '2023-05-09' }, owned)).toBe('change')
    expect(outcome({ ownerId: null, step: 'taken-on', on: '2023-05-09' }, owned)).toEqual(['OWNER_MISSING'])
    expect(outcome({ step: 'taken-on', ownerId: recordId(666) })).toEqual(['PERSON_UNKNOWN'])
    expect(outcome({ answer: null })).toEqual(['ANSWER_MISSING'])
    expect(outcome({ on: '2023-05-04' })).toEqual(['DAY_TOO_EARLY'])
    expect(outcome({ on: '2023-05-05' })).toBe('change')
    expect(outcome({ pointId: recordId(666) })).toEqual(['POINT_UNKNOWN'])
  })

  it('are told back at a later meeting of the forum that was held', () => {
    const tell = (meetingId: string | null, day = '2023-05-19', before = answered) =>
      outcome({ step: 'told-back', meetingId, on: day }, before)
    expect(tell(recordId(852))).toBe('change')
    expect(tell(recordId(852), '2023-05-20')).toEqual(['MEETING_NOT_LATER'])
    expect(tell(recordId(851), '2023-05-12')).toEqual(['MEETING_NOT_LATER'])
    expect(tell(recordId(850), '2023-05-08')).toEqual(['MEETING_NOT_LATER'])
    expect(tell(null)).toEqual(['MEETING_MISSING'])
    expect(tell(recordId(666))).toEqual(['MEETING_UNKNOWN'])
    expect(tell(recordId(852), '2023-05-19', raised)).toEqual(['STEP_NOT_POSSIBLE'])
    const elsewhere = {
      ...answered,
      forumMeetings: answered.forumMeetings.map((each) =>
        each.id === recordId(852) ? { ...each, forumId: recordId(811) } : each,
      ),
    }
    expect(tell(recordId(852), '2023-05-19', elsewhere)).toEqual(['MEETING_NOT_LATER'])
  })

  it('are those of the table, in whatever order they are tried', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PointStepKindSchema.options), { maxLength: 8 }), (tried) => {
        let held = raised
        let state: keyof typeof pointLifeCycle.steps = pointLifeCycle.start
        for (const [at, kind] of tried.entries()) {
          const command = take({
            id: recordId(880 + at),
            step: kind,
            // Each on a day of its own, up to the day of the meeting at which it is told.
            on: kind === 'told-back' || state === 'told-back' ? '2023-05-19' : addDays('2023-05-10', at),
            ownerId: lineManagerId,
            meetingId: recordId(852),
          })
          const decision = decideTakePointStep(command, held, on)
          const next = pointLifeCycle.steps[state][kind]
          expect(outcomeOf(decision)).toEqual(next === undefined ? ['STEP_NOT_POSSIBLE'] : 'change')
          if (next === undefined) continue
          held = after(held, decision)
          state = next
          expect(pointStateOn(held, pointId, on)).toBe(state)
        }
      }),
      { numRuns: 60 },
    )
  })
})
