import { describe, expect, it } from 'vitest'
import { AnchoringLevelSchema } from '../placements/placement.schemas.ts'
import { applyChange } from '../register/change.ts'
import type { Register } from '../register/register.schemas.ts'
import { outcomeOf } from '../testing/decisions.ts'
import { recordId } from '../testing/facts.ts'
import { organisation, record, regionId, soundRegister, workplaceId } from '../testing/register.ts'
import { decideAnchorDecision } from './anchor-decision.ts'
import { decideFundPost } from './fund-post.ts'
import type { AnchorDecisionCommand, FundPostCommand } from './preparation.commands.ts'

const on = '2023-06-15'
const bare: Register = { ...soundRegister(), anchorings: [], fundings: [] }
const said = (anchored: boolean, notedOn: string | null): Register => ({
  ...bare,
  anchorings: [record(41, { workplaceId, level: 'staff', anchored, notedOn })],
})

describe('a decision is anchored (requirement 004-45)', () => {
  const command = (differing: Partial<AnchorDecisionCommand> = {}): AnchorDecisionCommand => ({
    workplaceId,
    notedOn: on,
    answers: [{ id: recordId(900), level: 'staff', anchored: true }],
    ...differing,
  })
  const outcome = (differing: Partial<AnchorDecisionCommand>, before: Register) =>
    outcomeOf(decideAnchorDecision(command(differing), before, on))

  it('adds an answer of each level, and keeps what was said before', () => {
    const answers = [
      { id: recordId(900), level: 'staff', anchored: true },
      { id: recordId(901), level: 'hr', anchored: false },
    ] as const
    const decision = decideAnchorDecision(command({ answers: [...answers] }), said(false, '2023-01-01'), on)
    if (decision.outcome === 'refused') throw new Error('Nothing stands against it.')
    expect(applyChange(said(false, '2023-01-01'), decision.change).anchorings).toEqual([
      ...said(false, '2023-01-01').anchorings,
      ...answers.map((answer) => ({ ...answer, version: 1, workplaceId, notedOn: on })),
    ])
  })

  it('not before what a level said later, nor over a no of the same day', () => {
    expect(outcome({}, said(false, null))).toBe('change')
    expect(outcome({}, said(false, '2023-06-14'))).toBe('change')
    expect(outcome({}, said(false, on))).toEqual(['ANSWERED_LATER'])
    expect(outcome({}, said(true, on))).toBe('change')
    expect(outcome({ notedOn: '2023-06-14' }, said(true, on))).toEqual(['ANSWERED_LATER'])
    const no = [{ id: recordId(900), level: 'staff', anchored: false } as const]
    expect(outcome({ answers: no }, said(true, on))).toBe('change')
    expect(outcome({ answers: [{ id: recordId(900), level: 'hr', anchored: true }] }, said(false, on))).toBe(
      'change',
    )
  })

  it('at a workplace, by its function or because somebody is placed there', () => {
    expect(outcome({ workplaceId: regionId }, bare)).toEqual(['WORKPLACE_UNKNOWN'])
    const placedAt = (
      functions: ReturnType<typeof organisation>['functions'],
      placed: boolean,
    ): Register => ({
      ...bare,
      organisations: [organisation(20, { functions })],
      placements: placed ? bare.placements : [],
    })
    expect(outcome({}, placedAt(['workplace'], false))).toBe('change')
    expect(outcome({}, placedAt(['employer'], true))).toBe('change')
    expect(outcome({}, placedAt(['employer'], false))).toEqual(['WORKPLACE_UNKNOWN'])
  })

  it('names every reason against it', () => {
    expect(outcome({ notedOn: '2023-06-16', workplaceId: recordId(999) }, bare)).toEqual([
      'WORKPLACE_UNKNOWN',
      'DAY_IN_FUTURE',
    ])
    const twice = command().answers
    const oneId = (['politics', 'staff'] as const).map((level) => ({
      id: recordId(902),
      level,
      anchored: true,
    }))
    expect(outcome({ answers: oneId }, bare)).toEqual(['RECORD_ID_TAKEN'])
    expect(outcome({ answers: [...twice, { ...twice[0], id: recordId(902) } as never] }, bare)).toEqual([
      'LEVEL_TWICE',
    ])
    expect(outcome({ answers: [{ id: recordId(41), level: 'hr', anchored: true }] }, said(true, on))).toEqual(
      ['RECORD_ID_TAKEN'],
    )
  })

  it('can be said of every level that the rule may ask for', () => {
    for (const level of AnchoringLevelSchema.options)
      expect(outcome({ answers: [{ id: recordId(900), level, anchored: true }] }, bare)).toBe('change')
  })
})

describe('a post is funded (requirement 003-05)', () => {
  const command = (differing: Partial<FundPostCommand> = {}): FundPostCommand => ({
    id: recordId(900),
    workplaceId,
    from: '2023-07-01',
    until: '2024-07-01',
    amount: 480_000,
    funder: 'Regionen',
    ...differing,
  })
  const outcome = (differing: Partial<FundPostCommand>, before: Register = bare) =>
    outcomeOf(decideFundPost(command(differing), before, on))
  const funded: Register = { ...bare, fundings: [{ ...command({ id: recordId(90) }), version: 1 }] }

  it('from a day that may be to come, with an end or without', () => {
    expect(outcome({})).toBe('change')
    expect(outcome({ until: null })).toBe('change')
    expect(outcome({ until: '2023-07-02' })).toBe('change')
    expect(outcome({ until: '2023-07-01' })).toEqual(['UNTIL_NOT_AFTER_FROM'])
  })

  it('at a workplace, and not at a region', () => {
    expect(outcome({ workplaceId: regionId })).toEqual(['WORKPLACE_UNKNOWN'])
  })

  it('by several funders, but the same decision once', () => {
    expect(outcome({}, funded)).toEqual(['FUNDING_ALREADY_RECORDED'])
    expect(outcome({ funder: 'Kommunen' }, funded)).toBe('change')
    expect(outcome({ amount: 480_001 }, funded)).toBe('change')
    expect(outcome({ from: '2023-07-02' }, funded)).toBe('change')
    expect(outcome({ until: null }, funded)).toBe('change')
  })

  it('names every reason against it', () => {
    expect(outcome({ id: recordId(90), workplaceId: recordId(999), until: '2023-06-01' }, funded)).toEqual([
      'RECORD_ID_TAKEN',
      'WORKPLACE_UNKNOWN',
      'UNTIL_NOT_AFTER_FROM',
    ])
  })
})
