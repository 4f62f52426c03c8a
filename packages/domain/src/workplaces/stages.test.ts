import { describe, expect, it } from 'vitest'
import { applyChange } from '../register/change.ts'
import type { Register } from '../register/register.schemas.ts'
import { outcomeOf } from '../testing/decisions.ts'
import { recordId } from '../testing/facts.ts'
import { record, soundRegister, workplaceId } from '../testing/register.ts'
import { decideReachStage, workplaceStageOn } from './stages.ts'
import { type ReachStageCommand, ReachStageCommandSchema } from './workplace.commands.ts'

const on = '2023-06-15'
/** A workplace that has agreed on what it looks for. */
const sound: Register = {
  ...soundRegister(),
  recruitments: [record(310, { workplaceId, openedOn: '2022-01-03', posts: 1 })],
  recruitmentSteps: [
    record(311, {
      recruitmentId: recordId(310),
      step: 'criteria-agreed',
      on: '2022-01-10',
      criteria: ['Own experience'],
    }),
  ],
}
const stageAt = (
  stage: Register['workplaceStages'][number]['stage'],
  from = '2022-01-10',
  until: string | null = null,
) => record(300, { workplaceId, stage, from, until, origin: null, decision: null })
const at = (stage: Parameters<typeof stageAt>[0], differing: Partial<Register> = {}): Register => ({
  ...sound,
  workplaceStages: [stageAt(stage)],
  ...differing,
})
const command = (differing: Partial<ReachStageCommand> = {}): ReachStageCommand => ({
  id: recordId(900),
  workplaceId,
  stage: 'interest',
  on,
  origin: null,
  decision: null,
  ...differing,
})
const decided = (register: Register, differing: Partial<ReachStageCommand> = {}) =>
  outcomeOf(decideReachStage(command(differing), register, on))

describe('a workplace reaches a stage', () => {
  it('and the one before ends on that day', () => {
    expect(decideReachStage(command({ stage: 'anchored' }), at('interest'), on)).toEqual({
      outcome: 'change',
      change: {
        kind: 'workplaces.reach-stage',
        operations: [
          { op: 'amend', kind: 'workplaceStages', id: recordId(300), version: 1, values: { until: on } },
          {
            op: 'add',
            kind: 'workplaceStages',
            record: {
              id: recordId(900),
              version: 1,
              workplaceId,
              stage: 'anchored',
              from: on,
              until: null,
              origin: null,
              decision: null,
            },
          },
        ],
      },
    })
    expect(ReachStageCommandSchema.parse(command())).toEqual(command())
  })

  it('in order, with nothing jumped over (004-41)', () => {
    expect(decided(sound)).toBe('change')
    expect(decided(sound, { stage: 'recruited' })).toEqual(['STEP_NOT_POSSIBLE'])
    expect(decided(at('interest'), { stage: 'funded' })).toEqual(['STEP_NOT_POSSIBLE'])
    expect(decided(at('prepared'), { stage: 'recruited' })).toBe('change')
    expect(decided(at('prepared'), { stage: 'prepared' })).toEqual(['STEP_NOT_POSSIBLE'])
  })

  it('on the day after the last at the earliest, and not on a day to come', () => {
    expect(decided(at('prepared'), { stage: 'recruited', on: '2022-01-11' })).toBe('change')
    expect(decided(at('prepared'), { stage: 'recruited', on: '2022-01-10' })).toEqual(['DAY_TOO_EARLY'])
    expect(decided(at('prepared'), { stage: 'recruited', on: '2023-06-16' })).toEqual(['DAY_IN_FUTURE'])
  })

  it('anchored where a level stands behind it and none that was noted does not (004-45)', () => {
    const noted = (
      ...anchorings: [level: 'politics' | 'staff', anchored: boolean, notedOn: string | null][]
    ) =>
      decided(
        at('interest', {
          anchorings: anchorings.map(([level, anchored, notedOn], number) =>
            record(80 + number, { workplaceId, level, anchored, notedOn }),
          ),
        }),
        { stage: 'anchored' },
      )
    expect(noted()).toEqual(['WORKPLACE_NOT_ANCHORED'])
    expect(noted(['politics', true, null])).toBe('change')
    expect(noted(['politics', true, null], ['staff', false, null])).toEqual(['WORKPLACE_NOT_ANCHORED'])
    expect(noted(['staff', false, '2023-01-01'], ['staff', true, '2023-02-01'])).toBe('change')
    expect(noted(['staff', true, '2023-02-01'], ['staff', false, '2023-01-01'])).toBe('change')
    expect(noted(['staff', true, '2023-01-01'], ['staff', false, '2023-01-01'])).toEqual([
      'WORKPLACE_NOT_ANCHORED',
    ])
    expect(noted(['staff', true, '2023-06-16'])).toEqual(['WORKPLACE_NOT_ANCHORED'])
  })

  it('funded where decided money is left, or on a named decision (004-44)', () => {
    const until = (day: string | null, amount = 1) => ({
      fundings: [record(90, { workplaceId, amount, funder: null, from: '2022-01-01', until: day })],
    })
    const funded = (differing: Partial<Register>, decision: string | null = null) =>
      decided(at('anchored', differing), { stage: 'funded', decision })
    expect(funded(until('2023-06-16'))).toBe('change')
    expect(funded(until('2023-06-15'))).toEqual(['WORKPLACE_NOT_FUNDED'])
    expect(funded(until(null, 0))).toEqual(['WORKPLACE_NOT_FUNDED'])
    expect(funded({ fundings: [] }, 'The board, 12 May')).toBe('change')
  })

  it('prepared where the staff was introduced by then (001-08)', () => {
    const introduced = (heldOn: string) =>
      decided(
        at('funded', { staffIntroductions: [record(70, { workplaceId, heldOn, participants: null })] }),
        { stage: 'prepared' },
      )
    expect(introduced(on)).toBe('change')
    expect(introduced('2023-06-16')).toEqual(['WORKPLACE_NOT_INTRODUCED'])
  })

  it('anchored and introduced anew in a round that begins after an ending', () => {
    const again = (stage: 'interest' | 'funded', differing: Partial<Register>): Register => ({
      ...sound,
      workplaceStages: [
        { ...stageAt('ended', '2023-01-09', '2023-03-01'), id: recordId(301) },
        stageAt(stage, '2023-03-01'),
      ],
      ...differing,
    })
    const anchored = (notedOn: string | null) => ({
      anchorings: [record(310, { workplaceId, level: 'staff' as const, anchored: true, notedOn })],
    })
    expect(decided(again('interest', anchored('2023-01-08')), { stage: 'anchored' })).toEqual([
      'WORKPLACE_NOT_ANCHORED',
    ])
    expect(decided(again('interest', anchored('2023-01-09')), { stage: 'anchored' })).toBe('change')
    expect(decided(again('interest', anchored(null)), { stage: 'anchored' })).toBe('change')
    const introduced = (heldOn: string) => ({
      staffIntroductions: [record(320, { workplaceId, heldOn, participants: 9 })],
    })
    expect(decided(again('funded', introduced('2023-01-08')), { stage: 'prepared' })).toEqual([
      'WORKPLACE_NOT_INTRODUCED',
    ])
    expect(decided(again('funded', introduced('2023-01-09')), { stage: 'prepared' })).toBe('change')
  })

  it('settled where somebody is placed, ended where nobody is', () => {
    const left = { placements: sound.placements.map((each) => ({ ...each, until: on })) }
    expect(decided(at('recruited'), { stage: 'settled' })).toBe('change')
    expect(decided(at('recruited', left), { stage: 'settled' })).toEqual(['WORKPLACE_WITHOUT_PLACEMENT'])
    expect(decided(at('ending', left), { stage: 'ended' })).toBe('change')
    expect(decided(at('ending'), { stage: 'ended', decision: 'The board' })).toEqual([
      'PLACEMENT_STILL_GOES_ON',
    ])
  })

  it('refused with every reason', () => {
    const used = { ...at('prepared'), organisations: [] }
    expect(decided(used, { id: recordId(300), stage: 'settled', on: '2031-01-01', decision: null })).toEqual([
      'RECORD_ID_TAKEN',
      'WORKPLACE_UNKNOWN',
      'STEP_NOT_POSSIBLE',
      'DAY_IN_FUTURE',
    ])
  })

  it('recruited by criteria that were agreed on, or by a named decision (004-18)', () => {
    const recruited = (differing: Partial<Register>, more: Partial<ReachStageCommand> = {}) =>
      decided(at('prepared', differing), { stage: 'recruited', on: '2022-01-12', ...more })
    expect(recruited({})).toBe('change')
    expect(recruited({ recruitments: [] })).toEqual(['WORKPLACE_NOT_RECRUITING'])
    expect(recruited({ recruitmentSteps: [] })).toEqual(['WORKPLACE_NOT_RECRUITING'])
    expect(recruited({ recruitmentSteps: [] }, { decision: 'The steering group' })).toBe('change')
    const step = (kind: 'called-off' | 'advertised', day: string) => ({
      recruitmentSteps: [
        ...sound.recruitmentSteps,
        record(312, { recruitmentId: recordId(310), step: kind, on: day, criteria: [] }),
      ],
    })
    expect(recruited(step('advertised', '2022-01-12'))).toBe('change')
    expect(recruited(step('called-off', '2022-01-12'))).toEqual(['WORKPLACE_NOT_RECRUITING'])
    expect(recruited(step('called-off', '2022-01-13'))).toBe('change')
    const later = sound.recruitmentSteps.map((each) => ({ ...each, on: '2022-01-13' }))
    expect(recruited({ recruitmentSteps: later })).toEqual(['WORKPLACE_NOT_RECRUITING'])
    const elsewhere = sound.recruitments.map((each) => ({ ...each, workplaceId: recordId(21) }))
    expect(recruited({ recruitments: elsewhere })).toEqual(['WORKPLACE_NOT_RECRUITING'])
    const again = (endedOn: string) => ({
      workplaceStages: [
        stageAt('prepared'),
        { ...stageAt('ended', endedOn, '2022-01-10'), id: recordId(299) },
      ],
    })
    expect(recruited(again('2022-01-03'))).toBe('change')
    expect(recruited(again('2022-01-04'))).toEqual(['WORKPLACE_NOT_RECRUITING'])
  })

  it('and keeps the history of all of them', () => {
    const decision = decideReachStage(command({ stage: 'recruited' }), at('prepared'), on)
    if (decision.outcome === 'refused') throw new Error('It may be reached.')
    const after = applyChange(at('prepared'), decision.change)
    expect(workplaceStageOn(after, workplaceId, '2022-01-09')).toBeNull()
    expect(workplaceStageOn(after, workplaceId, '2023-06-14')?.stage).toBe('prepared')
    expect(workplaceStageOn(after, workplaceId, on)?.stage).toBe('recruited')
  })
})
