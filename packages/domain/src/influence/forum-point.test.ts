import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/day.ts'
import type { Register } from '../register/register.schemas.ts'
import { after, outcomeOf } from '../testing/decisions.ts'
import { lineManagerId, recordId } from '../testing/facts.ts'
import { record } from '../testing/register.ts'
import { forumId, on, register } from '../testing/started-forum.ts'
import { decideRaisePoint, decideTakePointStep, pointLifeCycle, pointStateOn } from './forum-point.ts'
import { RaisePointCommandSchema, type TakePointStepCommand } from './influence.commands.ts'
import { PointStepKindSchema } from './influence-records.schemas.ts'

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
