import { describe, expect, it } from 'vitest'
import type { Register } from '../register/register.schemas.ts'
import { outcomeOf } from '../testing/decisions.ts'
import { recordId } from '../testing/facts.ts'
import { coordinatorId, placementId, record, soundRegister } from '../testing/register.ts'
import { type NoteRegisterExtractCommand, NoteRegisterExtractCommandSchema } from './follow-up.commands.ts'
import {
  decideCloseHandover,
  decideNoteRegisterExtract,
  decideOfferHandover,
  decideSetWeekSchedule,
} from './follow-up.ts'

const on = '2026-04-15'
const other = recordId(11)
const sound: Register = {
  ...soundRegister(),
  placements: soundRegister().placements.flatMap((each) => [
    each,
    { ...each, id: other, personId: coordinatorId },
  ]),
}
const id = recordId(900)

describe('a week schedule (002-32)', () => {
  const minutes = [480, 480, 480, 360, 0, 0, 0]
  const set = (from: string, register = sound, week = minutes) =>
    decideSetWeekSchedule({ id, placementId, from, minutes: week }, register, on)
  const scheduled = {
    ...sound,
    weekSchedules: [record(300, { placementId, minutes, from: '2023-01-09', until: null })],
  }

  it('ends the one before', () => {
    expect(set('2023-02-01', scheduled, [480, 0, 0, 0, 0, 0, 0])).toMatchObject({
      change: {
        operations: [
          { op: 'amend', values: { until: '2023-02-01' } },
          { op: 'add', record: { from: '2023-02-01', until: null } },
        ],
      },
    })
  })

  it('is of the placement’s days, and another than before', () => {
    expect(outcomeOf(set('2022-01-10'))).toBe('change')
    expect(outcomeOf(set('2022-01-09'))).toEqual(['DAY_OUTSIDE_PLACEMENT'])
    expect(outcomeOf(set('2023-02-01', scheduled))).toEqual(['NOTHING_TO_CHANGE'])
    expect(outcomeOf(set('2023-01-09', scheduled, [1, 0, 0, 0, 0, 0, 0]))).toEqual(['ALREADY_SCHEDULED'])
    expect(outcomeOf(set('2023-01-08', scheduled))).toEqual(['SCHEDULED_LATER'])
  })
})

describe('a register extract', () => {
  const command = {
    id,
    placementId,
    seenOn: '2026-03-01',
    seenBy: 'The unit manager',
    requiredBy: 'work-in-the-home' as const,
  }
  const note = (differing: Partial<NoteRegisterExtractCommand> = {}, register = sound) =>
    outcomeOf(decideNoteRegisterExtract({ ...command, ...differing }, register, on))

  it('is seen under a law that holds on that day', () => {
    expect(note()).toBe('change')
    expect(note({ seenOn: '2026-02-28' })).toEqual(['EXTRACT_NOT_LAWFUL_YET'])
    expect(note({ seenOn: '2026-02-28', requiredBy: 'other-law' })).toBe('change')
    expect(note({ seenOn: '2026-04-16' })).toEqual(['DAY_IN_FUTURE'])
  })

  it('is never asked for again, nor for a post renewed within a year', () => {
    const seen = { ...sound, registerExtracts: [{ ...command, id: recordId(300), version: 1 }] }
    expect(note({}, seen)).toEqual(['EXTRACT_ALREADY_SEEN'])
    const earlier = (until: string) => ({
      ...sound,
      placements: sound.placements.flatMap((each) =>
        each.id === placementId ? [each, { ...each, id: recordId(12), from: '2020-01-13', until }] : [each],
      ),
    })
    expect(note({}, earlier('2021-01-10'))).toEqual(['EXTRACT_OF_RENEWED_POST'])
    expect(note({}, earlier('2021-01-09'))).toBe('change')
  })

  it('has no place for what it said', () => {
    expect(NoteRegisterExtractCommandSchema.safeParse(command).success).toBe(true)
    expect(NoteRegisterExtractCommandSchema.safeParse({ ...command, content: 'x' }).success).toBe(false)
  })
})

describe('a handover (001-10)', () => {
  const command = { id, fromPlacementId: placementId, toPlacementId: other, offeredOn: on }
  const offered = (differing: object = {}): Register => ({
    ...sound,
    handovers: [{ ...command, id: recordId(300), version: 1, outcome: null, outcomeOn: null, ...differing }],
  })

  it('goes from one peer supporter to another, both in post', () => {
    const offer = (differing: Partial<typeof command> = {}) =>
      outcomeOf(decideOfferHandover({ ...command, ...differing }, sound, on))
    expect(offer()).toBe('change')
    expect(offer({ toPlacementId: placementId })).toEqual(['HANDOVER_TO_SELF'])
    const [first] = sound.placements
    const another = {
      ...sound,
      placements: sound.placements.map((each) => ({ ...each, personId: first?.personId ?? '' })),
    }
    expect(outcomeOf(decideOfferHandover(command, another, on))).toEqual(['HANDOVER_TO_SELF'])
    expect(offer({ toPlacementId: recordId(666) })).toEqual(['PLACEMENT_UNKNOWN'])
    expect(offer({ offeredOn: '2026-04-16' })).toEqual(['DAY_IN_FUTURE'])
    expect(offer({ offeredOn: '2022-01-09' })).toEqual(['DAY_OUTSIDE_PLACEMENT', 'DAY_OUTSIDE_PLACEMENT'])
  })

  it('is known to its end', () => {
    const close = (outcome: 'contact-made' | 'declined' | 'lost-contact', day = on, now = offered()) =>
      outcomeOf(decideCloseHandover({ handoverId: recordId(300), version: 1, outcome, on: day }, now, on))
    expect(close('contact-made')).toBe('change')
    expect(close('declined', '2026-04-14')).toEqual(['DAY_TOO_EARLY'])
    expect(close('declined', '2026-04-16')).toEqual(['DAY_IN_FUTURE'])
    expect(close('lost-contact', on, offered({ outcome: 'declined', outcomeOn: on }))).toEqual([
      'STEP_NOT_POSSIBLE',
    ])
    expect(close('contact-made', on, offered({ outcome: 'lost-contact', outcomeOn: on }))).toBe('change')
    expect(close('declined', on, sound)).toEqual(['HANDOVER_UNKNOWN'])
  })
})
