import { describe, expect, it } from 'vitest'
import { AmendPersonCommandSchema, decideAmendPerson } from '../register/amend-person.ts'
import { applyChange } from '../register/change.ts'
import type { Register } from '../register/register.schemas.ts'
import { after, outcomeOf } from '../testing/decisions.ts'
import { mentorId, peerSupporterId, recordId } from '../testing/facts.ts'
import {
  municipalityId,
  placementId,
  record,
  regionId,
  roleOf,
  soundRegister,
  workplaceId,
} from '../testing/register.ts'
import { decideAmendPlacement, decideEndPlacement } from './amend-placement.ts'
import { decideSignRoleAgreement } from './role-agreement.ts'
import { decideHoldStaffIntroduction } from './staff-introduction.ts'

const on = '2023-06-15'
const register = soundRegister()
const endingOn = (until: string): Register => ({
  ...register,
  placements: register.placements.map((placement) => ({ ...placement, until })),
})

describe('ending a placement', () => {
  const end = (until: string, before = register) =>
    outcomeOf(decideEndPlacement({ placementId, version: 1, until }, before, on))

  it('ends what stands only as long as it does, and keeps what had ended', () => {
    const [first, ...others] = register.relations
    if (first === undefined) throw new Error('The register has relations.')
    const planned = { ...first, id: recordId(59), from: '2023-09-01' }
    const before = { ...register, relations: [{ ...first, until: '2023-01-01' }, ...others, planned] }
    const decision = decideEndPlacement({ placementId, version: 1, until: '2023-09-01' }, before, on)
    if (decision.outcome === 'refused') throw new Error('It stands.')
    const after = applyChange(before, decision.change)
    expect(after.placements.map(({ until }) => until)).toEqual(['2023-09-01'])
    expect(after.relations.map(({ until }) => until)).toEqual([
      '2023-01-01',
      '2023-09-01',
      '2023-09-01',
      null,
    ])
    expect(after.roleAgreements.map(({ until }) => until)).toEqual(['2023-09-01'])
    expect(after.marks.map(({ until }) => until)).toEqual(['2023-09-01', '2023-09-01'])
    expect(after.consents).toEqual(before.consents)
  })

  it('is refused before it began, after it ended, and where it ends so already', () => {
    expect(decideEndPlacement({ placementId, version: 1, until: '2022-01-10' }, register, on)).toMatchObject({
      reasons: [{ code: 'UNTIL_NOT_AFTER_FROM', numbers: { from: '2022-01-10', until: '2022-01-10' } }],
    })
    expect(end('2022-01-11')).toBe('change')
    expect(end('2023-10-01', endingOn('2023-09-01'))).toBe('change')
    expect(end('2023-09-01', endingOn('2023-09-01'))).toEqual(['NOTHING_TO_CHANGE'])
    expect(
      decideEndPlacement({ placementId, version: 1, until: '2023-10-01' }, endingOn(on), on),
    ).toMatchObject({
      reasons: [{ code: 'PLACEMENT_ALREADY_ENDED', numbers: { until: on } }],
    })
    expect(end('2023-10-01', endingOn('2023-06-16'))).toBe('change')
    expect(
      outcomeOf(decideEndPlacement({ placementId: recordId(666), version: 1, until: on }, register, on)),
    ).toEqual(['PLACEMENT_UNKNOWN'])
  })
})

describe('amending a placement', () => {
  const bare: Register = { ...register, relations: [], roleAgreements: [], marks: [] }
  const supporting = [roleOf(400, peerSupporterId, 'peer-supporter', { organisationId: workplaceId })]
  const held: Register = { ...register, roles: supporting }
  const moved = (until: string | null, before: Register, endsEarlier = false, day = on) =>
    after(before, decideAmendPlacement({ placementId, version: 1, until, endsEarlier }, before, day))
  const untils = ({ relations, roleAgreements, marks, roles }: Register) =>
    [relations, roleAgreements, marks, roles].map((each) => each.map(({ until }) => until))
  const four = (until: string | null) => [[until, until, until], [until], [until, until], [until]]

  it('ends with an earlier end what runs past it, and keeps what had ended', () => {
    expect(untils(moved('2023-09-01', held))).toEqual(four('2023-09-01'))
    expect(untils(moved('2023-06-10', held, true))).toEqual(four('2023-06-10'))
    const [first, ...others] = register.relations
    if (first === undefined) throw new Error('The register has relations.')
    const before = { ...held, relations: [{ ...first, until: '2023-01-01' }, ...others] }
    expect(moved('2023-09-01', before).relations.map(({ until }) => until)).toEqual([
      '2023-01-01',
      '2023-09-01',
      '2023-09-01',
    ])
    expect(untils(moved('2023-09-01', moved('2023-10-01', held)))).toEqual(four('2023-09-01'))
    const sharing = decideAmendPlacement({ placementId, version: 1, fraction: 50 }, held, on)
    expect(untils(after(held, sharing))).toEqual(four(null))
  })

  it('takes along to a later end what was to end with it', () => {
    const ending = moved('2023-09-01', held)
    expect(untils(moved('2024-01-01', ending))).toEqual(four('2024-01-01'))
    expect(untils(moved(null, ending))).toEqual(four(null))
  })

  it('leaves what ended with it where that end has been, or something else of its kind is there', () => {
    const ending = moved('2023-09-01', held)
    expect(untils(moved('2024-01-01', ending, false, '2023-08-31'))).toEqual(four('2024-01-01'))
    expect(untils(moved('2024-01-01', ending, false, '2023-09-01'))).toEqual(four('2023-09-01'))
    const next = record(59, {
      placementId,
      kind: 'mentor' as const,
      personId: mentorId,
      from: '2023-09-01',
      until: null,
    })
    const rival = { ...ending, relations: [...ending.relations, next] }
    expect(moved('2024-01-01', rival).relations.map(({ kind, until }) => [kind, until])).toEqual([
      ['supervisor', '2024-01-01'],
      ['mentor', '2023-09-01'],
      ['line-manager', '2024-01-01'],
      ['mentor', null],
    ])
  })

  it('keeps the role of peer supporter where it is held in another placement too', () => {
    const inAnother = (where: string, until: string | null): Register => ({
      ...held,
      placements: [
        ...held.placements,
        record(11, {
          personId: peerSupporterId,
          employerId: municipalityId,
          workplaceId: where,
          supportOrganisationId: null,
          fraction: 25,
          from: '2023-01-01',
          until,
        }),
      ],
    })
    const roleUntil = (before: Register) => moved('2023-09-01', before).roles.map(({ until }) => until)
    expect(roleUntil(inAnother(workplaceId, null))).toEqual([null])
    expect(roleUntil(inAnother(workplaceId, '2023-09-02'))).toEqual([null])
    expect(roleUntil(inAnother(workplaceId, '2023-09-01'))).toEqual(['2023-09-01'])
    expect(roleUntil(inAnother(regionId, null))).toEqual(['2023-09-01'])
    const everywhere = [roleOf(400, peerSupporterId, 'peer-supporter')]
    expect(roleUntil({ ...inAnother(regionId, null), roles: everywhere })).toEqual([null])
    expect(roleUntil({ ...held, roles: everywhere })).toEqual(['2023-09-01'])
    const others = [
      roleOf(400, peerSupporterId, 'peer-supporter', { organisationId: regionId }),
      roleOf(401, peerSupporterId, 'network-peer'),
    ]
    expect(roleUntil({ ...held, roles: others })).toEqual([null, null])
  })

  it('is refused for an earlier end whose last day has been, unless that is meant', () => {
    const amend = (until: string, before: Register, endsEarlier?: boolean) => {
      const meant = endsEarlier === undefined ? {} : { endsEarlier }
      return outcomeOf(decideAmendPlacement({ placementId, version: 1, until, ...meant }, before, on))
    }
    expect(amend('2023-06-16', register)).toBe('change')
    expect(decideAmendPlacement({ placementId, version: 1, until: on }, register, on)).toEqual({
      outcome: 'refused',
      reasons: [{ code: 'LAST_DAY_BEFORE_TODAY', field: 'until', numbers: { until: on } }],
    })
    expect(amend('2023-06-01', endingOn('2023-09-01'), false)).toEqual(['LAST_DAY_BEFORE_TODAY'])
    expect(amend('2023-06-01', endingOn('2023-09-01'), true)).toBe('change')
    expect(amend('2023-06-01', endingOn('2023-05-01'))).toBe('change')
    expect(amend('2023-05-01', endingOn('2023-06-01'))).toEqual(['LAST_DAY_BEFORE_TODAY'])
    expect(amend('2022-01-10', register, true)).toEqual(['UNTIL_NOT_AFTER_FROM'])
  })

  it('changes only what is another, and names the version it saw', () => {
    const command = { placementId, version: 4, fraction: 75, until: '2024-01-01' }
    expect(decideAmendPlacement(command, bare, on)).toMatchObject({
      change: {
        operations: [
          { op: 'amend', kind: 'placements', id: placementId, version: 4, values: { until: '2024-01-01' } },
        ],
      },
    })
    const { change } = decideAmendPlacement(command, bare, on) as {
      change: { operations: { values: object }[] }
    }
    expect(change.operations.map(({ values }) => values)).toEqual([{ until: '2024-01-01' }])
  })

  it('takes an end away with null', () => {
    const decision = decideAmendPlacement(
      { placementId, version: 1, until: null },
      endingOn('2023-09-01'),
      on,
    )
    expect(decision).toMatchObject({ change: { operations: [{ values: { until: null } }] } })
  })

  it('is refused where nothing is another, or it would end before it began', () => {
    const amend = (values: object) =>
      outcomeOf(decideAmendPlacement({ placementId, version: 1, ...values }, register, on))
    expect(amend({})).toEqual(['NOTHING_TO_CHANGE'])
    expect(amend({ fraction: 75, until: null })).toEqual(['NOTHING_TO_CHANGE'])
    expect(amend({ fraction: null })).toBe('change')
    expect(amend({ until: '2022-01-10' })).toEqual(['UNTIL_NOT_AFTER_FROM'])
    expect(amend({ until: '2022-01-11', endsEarlier: true })).toBe('change')
    expect(amend({ placementId: recordId(666), fraction: 50 })).toEqual(['PLACEMENT_UNKNOWN'])
    expect(amend({ supportOrganisationId: null })).toEqual(['NOTHING_TO_CHANGE'])
    expect(amend({ supportOrganisationId: recordId(666) })).toEqual(['SUPPORT_ORGANISATION_UNKNOWN'])
    const supported = decideAmendPlacement(
      { placementId, version: 1, supportOrganisationId: regionId },
      register,
      on,
    )
    expect(after(register, supported)).toEqual({
      ...register,
      placements: register.placements.map((each) => ({
        ...each,
        version: 2,
        supportOrganisationId: regionId,
      })),
    })
  })
})

describe('signing a role agreement', () => {
  const sign = (from: string, before = register, id = recordId(900)) =>
    outcomeOf(decideSignRoleAgreement({ id, placementId, from }, before, on))

  it('ends the one before it', () => {
    const decision = decideSignRoleAgreement({ id: recordId(900), placementId, from: on }, register, on)
    if (decision.outcome === 'refused') throw new Error('It stands.')
    expect(
      applyChange(register, decision.change).roleAgreements.map(({ from, until }) => [from, until]),
    ).toEqual([
      ['2022-01-10', on],
      [on, null],
    ])
  })

  it('is refused for a day more than two years ahead, a slip of the year', () => {
    expect(sign('2025-06-15')).toBe('change')
    expect(sign('2025-06-16')).toEqual(['DAY_TOO_FAR_AHEAD'])
    expect(sign('2198-12-31')).toEqual(['DAY_TOO_FAR_AHEAD'])
  })

  it('may be before the start, not after the end', () => {
    expect(sign('2021-12-20', { ...register, roleAgreements: [] })).toBe('change')
    expect(sign('2023-08-31', endingOn('2023-09-01'))).toBe('change')
    expect(sign('2023-09-01', endingOn('2023-09-01'))).toEqual(['DAY_OUTSIDE_PLACEMENT'])
  })

  it('holds until the next one where none holds on the day', () => {
    const bare = { ...register, roleAgreements: [] }
    const ahead = after(
      bare,
      decideSignRoleAgreement({ id: recordId(901), placementId, from: '2025-01-01' }, bare, on),
    )
    const now = after(ahead, decideSignRoleAgreement({ id: recordId(900), placementId, from: on }, ahead, on))
    expect(now.roleAgreements.map(({ from, until }) => [from, until])).toEqual([
      ['2025-01-01', null],
      [on, '2025-01-01'],
    ])
  })

  it('is refused twice for one day, and before one that is signed for later', () => {
    expect(sign('2022-01-10')).toEqual(['ALREADY_SIGNED'])
    const ahead = after(
      register,
      decideSignRoleAgreement({ id: recordId(901), placementId, from: on }, register, on),
    )
    const before = { id: recordId(900), placementId, from: '2023-06-14' }
    expect(decideSignRoleAgreement(before, ahead, on)).toMatchObject({
      reasons: [{ code: 'SIGNED_LATER', field: 'from', numbers: { from: on } }],
    })
    expect(sign('2022-01-11')).toBe('change')
    expect(sign(on, register, recordId(60))).toEqual(['RECORD_ID_TAKEN'])
  })
})

describe('an introduction for the staff', () => {
  const hold = (heldOn: string, workplace = workplaceId, id = recordId(900)) =>
    outcomeOf(
      decideHoldStaffIntroduction({ id, workplaceId: workplace, heldOn, participants: 12 }, register, on),
    )

  it('is held on a day that has come, once a day, at a place in the register', () => {
    expect(hold(on)).toBe('change')
    expect(hold('2023-06-16')).toEqual(['DAY_IN_FUTURE'])
    expect(hold(on, regionId)).toEqual(['WORKPLACE_UNKNOWN'])
    expect(hold('2021-11-22')).toEqual(['INTRODUCTION_ALREADY_RECORDED'])
    expect(hold('2021-11-22', recordId(666), recordId(70))).toEqual(['RECORD_ID_TAKEN', 'WORKPLACE_UNKNOWN'])
  })
})

describe('amending a person', () => {
  const command = (values: object) => ({ personId: peerSupporterId, version: 1, ...values })

  it('changes only what is another', () => {
    const decision = decideAmendPerson(command({ name: 'Person 1', email: 'one@example.org' }), register, on)
    expect(decision).toMatchObject({
      change: { kind: 'people.amend', operations: [{ id: peerSupporterId, version: 1 }] },
    })
    if (decision.outcome === 'refused') throw new Error('It stands.')
    expect(applyChange(register, decision.change).people[0]).toEqual({
      ...register.people[0],
      email: 'one@example.org',
      version: 2,
    })
  })

  it('is refused where nothing is another, and for a stranger', () => {
    expect(outcomeOf(decideAmendPerson(command({ name: 'Person 1', email: null }), register, on))).toEqual([
      'NOTHING_TO_CHANGE',
    ])
    expect(
      outcomeOf(decideAmendPerson(command({ personId: recordId(666), name: 'A' }), register, on)),
    ).toEqual(['PERSON_UNKNOWN'])
  })

  it('takes no identity number, in a name or in an address', () => {
    const parses = (values: object) => AmendPersonCommandSchema.safeParse(command(values)).success
    expect(parses({ name: 'Åke Öberg', email: 'ake@example.org' })).toBe(true)
    expect(parses({ name: 'Åke 811228-9874' })).toBe(false)
    expect(parses({ email: '19811228-9874@example.org' })).toBe(false)
    expect(parses({ email: null })).toBe(true)
  })
})
