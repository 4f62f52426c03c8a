import { describe, expect, it } from 'vitest'
import { applyChange } from '../register/change.ts'
import type { Register } from '../register/register.schemas.ts'
import { after, outcomeOf } from '../testing/decisions.ts'
import { lineManagerId, mentorId, peerSupporterId, recordId, supervisorId } from '../testing/facts.ts'
import { coordinatorId, placementId, record, roleOf, soundRegister } from '../testing/register.ts'
import {
  decideNameCoordinator,
  decideNameLineManager,
  decideNameMentor,
  decideNameSupervisor,
} from './name-relation.ts'
import type { NameRelationCommand } from './placement.commands.ts'

const on = '2023-06-15'
// Whoever is refused here is a supervisor, so that each reason is seen alone.
const register: Register = {
  ...soundRegister(),
  roles: [peerSupporterId, mentorId, lineManagerId, coordinatorId].map((id, at) =>
    roleOf(400 + at, id, 'supervisor'),
  ),
}
const command = (differing: Partial<NameRelationCommand> = {}): NameRelationCommand => ({
  id: recordId(900),
  placementId,
  personId: coordinatorId,
  from: on,
  ...differing,
})
const supervisor = (differing: Partial<NameRelationCommand> = {}, before: Register = register) =>
  outcomeOf(decideNameSupervisor(command(differing), before, on))
const mentor = (differing: Partial<NameRelationCommand> = {}, before: Register = register) =>
  outcomeOf(decideNameMentor(command(differing), before, on))
const relation = (
  number: number,
  kind: 'supervisor' | 'mentor' | 'line-manager',
  personId: string,
  from: string,
  until: string | null = null,
) => record(number, { placementId, kind, personId, from, until })
const with_ = (...relations: Register['relations']): Register => ({ ...register, relations })

describe('naming a supervisor', () => {
  it('ends the present one on that day and adds the new one', () => {
    expect(decideNameSupervisor(command(), register, on)).toEqual({
      outcome: 'change',
      change: {
        kind: 'supervision.name-supervisor',
        operations: [
          { op: 'amend', kind: 'relations', id: recordId(50), version: 1, values: { until: on } },
          {
            op: 'add',
            kind: 'relations',
            record: {
              id: recordId(900),
              version: 1,
              placementId,
              kind: 'supervisor',
              personId: coordinatorId,
              from: on,
              until: null,
            },
          },
        ],
      },
    })
  })

  it('puts right one who was named on the very day, so that no period is empty', () => {
    const before = with_(relation(50, 'supervisor', supervisorId, on))
    const decision = decideNameSupervisor(command(), before, on)
    if (decision.outcome === 'refused') throw new Error('It stands.')
    expect(applyChange(before, decision.change).relations).toEqual([
      { ...relation(50, 'supervisor', coordinatorId, on), version: 2 },
    ])
  })

  it('is refused for the person, the line manager and the mentor', () => {
    expect(supervisor({ personId: peerSupporterId })).toEqual(['SUPERVISOR_IS_SELF'])
    expect(supervisor({ personId: lineManagerId })).toEqual(['SUPERVISOR_IS_LINE_MANAGER'])
    expect(supervisor({ personId: mentorId })).toEqual(['SUPERVISOR_IS_MENTOR'])
  })

  it('is open to somebody who was line manager until that day, not until the day after', () => {
    const led = (until: string) => with_(relation(52, 'line-manager', coordinatorId, '2022-01-10', until))
    expect(supervisor({}, led(on))).toBe('change')
    expect(supervisor({}, led('2023-06-16'))).toEqual(['SUPERVISOR_IS_LINE_MANAGER'])
    expect(supervisor({}, with_(relation(52, 'line-manager', coordinatorId, '2023-09-01')))).toEqual([
      'SUPERVISOR_IS_LINE_MANAGER',
    ])
  })

  it('is open while own experience is unknown, and not once it is attested as missing', () => {
    const attested = (ownExperience: boolean, attestedOn: string): Register => ({
      ...register,
      attestations: [record(40, { personId: coordinatorId, ownExperience, attestedOn, attestedBy: null })],
    })
    expect(supervisor()).toBe('change')
    expect(supervisor({}, attested(true, on))).toBe('change')
    expect(supervisor({}, attested(false, on))).toEqual(['SUPERVISOR_WITHOUT_OWN_EXPERIENCE'])
    expect(supervisor({}, attested(false, '2023-06-16'))).toBe('change')
  })

  it('is open to who is a supervisor, by the role or of somebody else, and not to others', () => {
    const held = (differing: Parameters<typeof roleOf>[3]): Register => ({
      ...register,
      roles: [roleOf(400, coordinatorId, 'supervisor', differing)],
    })
    const none: Register = { ...register, roles: [] }
    expect(decideNameSupervisor(command(), none, on)).toEqual({
      outcome: 'refused',
      reasons: [{ code: 'NOT_A_SUPERVISOR', field: 'personId', numbers: {} }],
    })
    expect(supervisor({}, { ...none, roles: [roleOf(400, coordinatorId, 'network-peer')] })).toEqual([
      'NOT_A_SUPERVISOR',
    ])
    expect(supervisor({}, held({ from: '2023-09-01' }))).toBe('change')
    expect(supervisor({}, held({ until: '2023-06-16' }))).toBe('change')
    expect(supervisor({}, held({ until: on }))).toEqual(['NOT_A_SUPERVISOR'])
    expect(supervisor({}, held({ from: '2023-09-01', until: '2023-07-01' }))).toEqual(['NOT_A_SUPERVISOR'])
    const ofAnother = (until: string | null): Register => ({
      ...none,
      placements: [...none.placements, ...none.placements.map((each) => ({ ...each, id: recordId(11) }))],
      relations: [
        { ...relation(54, 'supervisor', coordinatorId, '2022-01-10', until), placementId: recordId(11) },
      ],
    })
    expect(supervisor({}, ofAnother(null))).toBe('change')
    expect(supervisor({}, ofAnother(on))).toEqual(['NOT_A_SUPERVISOR'])
    expect(mentor({}, none)).toBe('change')
  })

  it('is refused for a day more than two years ahead, a slip of the year', () => {
    expect(supervisor({ from: '2025-06-15' })).toBe('change')
    expect(decideNameSupervisor(command({ from: '2025-06-16' }), register, on)).toEqual({
      outcome: 'refused',
      reasons: [
        { code: 'DAY_TOO_FAR_AHEAD', field: 'from', numbers: { day: '2025-06-16', last: '2025-06-15' } },
      ],
    })
    expect(mentor({ from: '2025-06-15' })).toBe('change')
    expect(mentor({ from: '2198-12-31' })).toEqual(['DAY_TOO_FAR_AHEAD'])
  })

  it('is refused outside the placement', () => {
    const ending = {
      ...register,
      placements: register.placements.map((each) => ({ ...each, until: '2023-09-01' })),
    }
    expect(supervisor({ from: '2022-01-09' }, { ...register, relations: [] })).toEqual([
      'DAY_OUTSIDE_PLACEMENT',
    ])
    expect(supervisor({ from: '2022-01-10' }, { ...register, relations: [] })).toBe('change')
    expect(supervisor({ from: '2023-08-31' }, ending)).toBe('change')
    expect(decideNameSupervisor(command({ from: '2023-09-01' }), ending, on)).toMatchObject({
      reasons: [
        {
          code: 'DAY_OUTSIDE_PLACEMENT',
          field: 'from',
          numbers: { from: '2022-01-10', until: '2023-09-01' },
        },
      ],
    })
  })

  it('is refused for who is named already, and where somebody is named for a later day', () => {
    expect(supervisor({ personId: supervisorId })).toEqual(['ALREADY_NAMED'])
    const later = with_(
      relation(53, 'supervisor', recordId(6), '2023-08-01'),
      relation(50, 'supervisor', supervisorId, '2023-07-01', '2023-07-02'),
    )
    const untilThen = with_(
      ...later.relations,
      relation(51, 'supervisor', supervisorId, '2022-01-10', '2023-07-01'),
    )
    expect(decideNameSupervisor(command(), untilThen, on)).toMatchObject({
      reasons: [{ code: 'NAMED_LATER', field: 'from', numbers: { from: '2023-07-01' } }],
    })
    expect(supervisor({ from: '2023-07-01' }, untilThen)).toEqual(['NAMED_LATER'])
    expect(supervisor({ from: '2023-08-01' }, later)).toBe('change')
    const reversed = with_(relation(50, 'supervisor', supervisorId, '2023-07-01', '2023-05-01'))
    expect(supervisor({}, reversed)).toBe('change')
  })

  it('fills a gap until the next one who is named', () => {
    const ahead = with_(
      relation(53, 'supervisor', recordId(6), '2025-01-01'),
      relation(54, 'supervisor', supervisorId, '2023-09-01', '2023-10-01'),
      relation(52, 'line-manager', coordinatorId, '2023-09-01'),
    )
    const decision = decideNameSupervisor(command(), ahead, on)
    if (decision.outcome === 'refused') throw new Error('Nobody stands then.')
    expect(applyChange(ahead, decision.change).relations.slice(0, 2)).toEqual(ahead.relations.slice(0, 2))
    expect(applyChange(ahead, decision.change).relations.at(-1)).toMatchObject({
      personId: coordinatorId,
      from: on,
      until: '2023-09-01',
    })
    const leadsBefore = with_(
      ...ahead.relations.slice(0, 2),
      relation(52, 'line-manager', coordinatorId, '2023-08-31'),
    )
    expect(supervisor({}, leadsBefore)).toEqual(['SUPERVISOR_IS_LINE_MANAGER'])
  })

  it('of several at once leaves the one who is named, and is refused only where that one stands alone', () => {
    const several = (...from: [string, string]) =>
      with_(
        relation(50, 'supervisor', supervisorId, from[0]),
        relation(53, 'supervisor', coordinatorId, from[1]),
      )
    const kept = (personId: string, before: Register) => {
      const decision = decideNameSupervisor(command({ personId }), before, on)
      if (decision.outcome === 'refused') throw new Error('It is not the only one.')
      return applyChange(before, decision.change).relations.map((each) => [
        each.personId,
        each.from,
        each.until,
      ])
    }
    const since = several('2022-01-10', '2023-01-01')
    expect(kept(supervisorId, since)).toEqual([
      [supervisorId, '2022-01-10', null],
      [coordinatorId, '2023-01-01', on],
    ])
    expect(kept(coordinatorId, since)).toEqual([
      [supervisorId, '2022-01-10', on],
      [coordinatorId, '2023-01-01', null],
    ])
    expect(kept(supervisorId, several('2022-01-10', on))).toEqual([
      [supervisorId, '2022-01-10', on],
      [supervisorId, on, null],
    ])
    const ending = with_(
      relation(50, 'supervisor', supervisorId, '2022-01-10', '2023-07-01'),
      relation(53, 'supervisor', coordinatorId, '2023-01-01'),
    )
    expect(kept(supervisorId, ending)).toEqual([
      [supervisorId, '2022-01-10', null],
      [coordinatorId, '2023-01-01', on],
    ])
    const twice = with_(
      relation(50, 'supervisor', supervisorId, '2022-01-10'),
      relation(53, 'supervisor', supervisorId, '2023-01-01'),
    )
    expect(supervisor({ personId: supervisorId }, twice)).toEqual(['ALREADY_NAMED'])
  })

  it('is refused for what is not in the register, with every reason', () => {
    expect(supervisor({ id: recordId(50), placementId: recordId(666), personId: recordId(667) })).toEqual([
      'RECORD_ID_TAKEN',
      'PLACEMENT_UNKNOWN',
      'PERSON_UNKNOWN',
    ])
  })
})

describe('naming a mentor', () => {
  it('ends the present one on that day and adds the new one', () => {
    const decision = decideNameMentor(command(), register, on)
    if (decision.outcome === 'refused') throw new Error('It stands.')
    const { relations } = applyChange(register, decision.change)
    expect(relations.filter(({ kind }) => kind === 'mentor')).toEqual([
      { ...relation(51, 'mentor', mentorId, '2022-01-10', on), version: 2 },
      relation(900, 'mentor', coordinatorId, on),
    ])
    expect(relations).toHaveLength(4)
  })

  it('is refused for the person, the line manager and the supervisor', () => {
    expect(mentor({ personId: peerSupporterId })).toEqual(['MENTOR_IS_SELF'])
    expect(mentor({ personId: lineManagerId })).toEqual(['MENTOR_IS_LINE_MANAGER'])
    expect(mentor({ personId: supervisorId })).toEqual(['MENTOR_IS_SUPERVISOR'])
  })

  it('does not ask for own experience', () => {
    const attestations = [
      record(40, {
        personId: coordinatorId,
        ownExperience: false,
        attestedOn: '2022-03-01',
        attestedBy: null,
      }),
    ]
    expect(mentor({}, { ...register, attestations })).toBe('change')
  })
})

describe('naming a line manager', () => {
  const manager = (differing: Partial<NameRelationCommand> = {}, before: Register = register) =>
    outcomeOf(decideNameLineManager(command(differing), before, on))

  it('ends the present one on that day and adds the new one', () => {
    const { relations } = after(register, decideNameLineManager(command(), register, on))
    expect(relations.filter(({ kind }) => kind === 'line-manager')).toEqual([
      { ...relation(52, 'line-manager', lineManagerId, '2022-01-10', on), version: 2 },
      relation(900, 'line-manager', coordinatorId, on),
    ])
    expect(decideNameLineManager(command(), register, on)).toMatchObject({
      change: { kind: 'placements.name-line-manager' },
    })
  })

  it('is refused for the person, the supervisor and the mentor, and open to who was until that day', () => {
    expect(manager({ personId: peerSupporterId })).toEqual(['LINE_MANAGER_IS_SELF'])
    expect(manager({ personId: supervisorId })).toEqual(['LINE_MANAGER_IS_SUPERVISOR'])
    expect(manager({ personId: mentorId })).toEqual(['LINE_MANAGER_IS_MENTOR'])
    expect(manager({}, with_(relation(50, 'supervisor', coordinatorId, '2022-01-10', on)))).toBe('change')
    expect(manager({}, with_(relation(50, 'supervisor', coordinatorId, '2022-01-10', '2023-06-16')))).toEqual(
      ['LINE_MANAGER_IS_SUPERVISOR'],
    )
  })

  it('is refused outside the placement, on a far day and for who is named already', () => {
    expect(manager({ from: '2022-01-09' }, { ...register, relations: [] })).toEqual(['DAY_OUTSIDE_PLACEMENT'])
    expect(manager({ from: '2025-06-16' })).toEqual(['DAY_TOO_FAR_AHEAD'])
    expect(manager({ personId: lineManagerId })).toEqual(['ALREADY_NAMED'])
  })
})

describe('naming a coordinator', () => {
  const coordinating = (differing: Parameters<typeof roleOf>[3] = {}): Register => ({
    ...register,
    roles: [
      ...[coordinatorId, peerSupporterId, supervisorId].map((id, at) =>
        roleOf(410 + at, id, 'coordinator', differing),
      ),
    ],
  })
  const coordinator = (differing: Partial<NameRelationCommand> = {}, before: Register = coordinating()) =>
    outcomeOf(decideNameCoordinator(command(differing), before, on))

  it('adds one, and later ends that one as the next begins', () => {
    const first = after(coordinating(), decideNameCoordinator(command(), coordinating(), on))
    const next = command({ id: recordId(901), personId: supervisorId, from: '2023-09-01' })
    const { relations } = after(first, decideNameCoordinator(next, first, on))
    expect(relations.filter(({ kind }) => kind === 'coordinator')).toEqual([
      {
        ...record(900, { placementId, kind: 'coordinator', personId: coordinatorId }),
        version: 2,
        from: on,
        until: '2023-09-01',
      },
      record(901, {
        placementId,
        kind: 'coordinator',
        personId: supervisorId,
        from: '2023-09-01',
        until: null,
      }),
    ])
  })

  it('is open to a coordinator who supervises too, and not to the person (000-22)', () => {
    expect(coordinator({ personId: supervisorId })).toBe('change')
    expect(coordinator({ personId: peerSupporterId })).toEqual(['COORDINATOR_IS_SELF'])
  })

  it('is open to who is a coordinator, by the role or of somebody else, and not to others', () => {
    expect(coordinator({}, register)).toEqual(['NOT_A_COORDINATOR'])
    expect(coordinator({}, coordinating({ until: on }))).toEqual(['NOT_A_COORDINATOR'])
    expect(coordinator({}, coordinating({ until: '2023-06-16' }))).toBe('change')
    expect(coordinator({}, coordinating({ from: '2023-09-01' }))).toBe('change')
    expect(coordinator({}, coordinating({ from: '2023-09-01', until: '2023-07-01' }))).toEqual([
      'NOT_A_COORDINATOR',
    ])
    const ofAnother = (until: string | null): Register => ({
      ...register,
      relations: [
        record(54, {
          placementId: recordId(11),
          kind: 'coordinator',
          personId: coordinatorId,
          from: '2022-01-10',
          until,
        }),
      ],
    })
    expect(coordinator({}, ofAnother(null))).toBe('change')
    expect(coordinator({}, ofAnother(on))).toEqual(['NOT_A_COORDINATOR'])
    expect(coordinator({ personId: recordId(666) })).toEqual(['PERSON_UNKNOWN'])
  })
})
