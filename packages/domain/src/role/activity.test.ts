import { describe, expect, it } from 'vitest'
import type { Register } from '../register/register.schemas.ts'
import { outcomeOf } from '../testing/decisions.ts'
import { recordId } from '../testing/facts.ts'
import { placementId, record, soundRegister } from '../testing/register.ts'
import { activityMix, decideAnswerSelfCheck, decideLogActivity } from './activity.ts'
import { AnswerSelfCheckCommandSchema, LogActivityCommandSchema } from './role.commands.ts'

const on = '2023-06-15'
const sound = soundRegister()

describe('the activity log', () => {
  const command = {
    id: recordId(900),
    placementId,
    heldOn: on,
    category: 'conversation' as const,
    mode: 'individual' as 'individual' | 'group' | 'drop-in',
    planned: false,
    place: 'inside' as const,
    minutes: 40,
    heads: 1 as number | null,
  }
  const log = (differing: Partial<typeof command> = {}) =>
    outcomeOf(decideLogActivity({ ...command, ...differing }, sound, on))

  it('counts heads, and holds nobody (002-43)', () => {
    expect(log()).toBe('change')
    expect(log({ heads: null })).toBe('change')
    expect(log({ heads: 2 })).toEqual(['INDIVIDUAL_HAS_ONE_HEAD'])
    expect(log({ heads: 2, mode: 'drop-in' })).toBe('change')
    expect(LogActivityCommandSchema.safeParse(command).success).toBe(true)
    for (const field of ['note', 'patient', 'attendeeIds']) {
      expect(LogActivityCommandSchema.safeParse({ ...command, [field]: 'x' }).success).toBe(false)
    }
  })

  it('holds days of the placement that have been', () => {
    expect(log({ heldOn: '2023-06-16' })).toEqual(['DAY_IN_FUTURE'])
    expect(log({ heldOn: '2022-01-10' })).toBe('change')
    expect(log({ heldOn: '2022-01-09' })).toEqual(['DAY_OUTSIDE_PLACEMENT'])
    expect(log({ placementId: recordId(666) })).toEqual(['PLACEMENT_UNKNOWN'])
  })

  it('shows the mix of a period, with what there was none of (004-61)', () => {
    const did = (category: 'conversation' | 'planning', heldOn: string, minutes: number) => ({
      category,
      heldOn,
      minutes,
    })
    const mix = activityMix(
      [
        did('conversation', '2023-05-31', 10),
        did('conversation', '2023-06-01', 30),
        did('conversation', '2023-06-30', 15),
        did('planning', '2023-06-15', 20),
        did('planning', '2023-07-01', 10),
      ],
      { from: '2023-06-01', until: '2023-07-01' },
    )
    expect(mix).toMatchObject({ conversation: 45, planning: 20, 'ward-round': 0 })
    expect(Object.keys(mix)).toHaveLength(12)
  })
})

describe('a self-check (002-14)', () => {
  const command = {
    id: recordId(900),
    placementId,
    answeredOn: on,
    by: 'peer-supporter' as 'peer-supporter' | 'supervisor',
    scores: [5, 4, 4, 3],
  }
  const before: Register = {
    ...sound,
    selfChecks: [record(300, { placementId, answeredOn: on, by: 'peer-supporter', scores: [1, 1, 1, 1] })],
  }
  const answer = (differing: Partial<typeof command> = {}, register = sound) =>
    outcomeOf(decideAnswerSelfCheck({ ...command, ...differing }, register, on))

  it('is answered once a day by each', () => {
    expect(answer()).toBe('change')
    expect(answer({}, before)).toEqual(['SELF_CHECK_ALREADY_ANSWERED'])
    expect(answer({ by: 'supervisor' }, before)).toBe('change')
    expect(answer({ answeredOn: '2023-06-14' }, before)).toBe('change')
    expect(answer({ answeredOn: '2023-06-16' })).toEqual(['DAY_IN_FUTURE'])
    expect(answer({ answeredOn: '2022-01-09' })).toEqual(['DAY_OUTSIDE_PLACEMENT'])
  })

  it('has a score from 1 to 5 for each of its four items', () => {
    const accepts = (...scores: number[]) =>
      AnswerSelfCheckCommandSchema.safeParse({ ...command, scores }).success
    expect(accepts(1, 5, 3, 3)).toBe(true)
    expect(accepts(0, 5, 3, 3)).toBe(false)
    expect(accepts(1, 6, 3, 3)).toBe(false)
    expect(accepts(1, 5, 3)).toBe(false)
  })
})
