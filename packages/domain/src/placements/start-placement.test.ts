import { describe, expect, it } from 'vitest'
import type { Register } from '../register/register.schemas.ts'
import { after, outcomeOf } from '../testing/decisions.ts'
import { peerSupporterId, recordId } from '../testing/facts.ts'
import {
  coordinatorId,
  municipalityId,
  organisation,
  placementId,
  record,
  roleOf,
  soundRegister,
  workplaceId,
} from '../testing/register.ts'
import { type StartPlacementCommand, StartPlacementCommandSchema } from './placement.commands.ts'
import { decideStartPlacement } from './start-placement.ts'

const on = '2023-06-15'
const from = '2023-09-04'
const sound = soundRegister()
const certified = (issuedOn = '2023-06-01', until: string | null = null) =>
  record(43, { personId: coordinatorId, cohortId: null, issuedOn, until, issuer: null })
const register: Register = { ...sound, certificates: [...sound.certificates, certified()] }
const exception = { id: recordId(902), decidedBy: 'The board', reason: 'Begins with an introduction' }
const command = (differing: Partial<StartPlacementCommand> = {}): StartPlacementCommand => ({
  id: recordId(900),
  personId: coordinatorId,
  employerId: municipalityId,
  workplaceId,
  supportOrganisationId: null,
  fraction: 50,
  from,
  until: null,
  roleId: recordId(901),
  exception: null,
  ...differing,
})
const start = (differing: Partial<StartPlacementCommand> = {}, before: Register = register) =>
  outcomeOf(decideStartPlacement(command(differing), before, on))
const decision = (differing: Partial<StartPlacementCommand> = {}, before: Register = register) =>
  decideStartPlacement(command(differing), before, on)

describe('somebody starts in a placement', () => {
  it('and is a peer supporter there from then on', () => {
    expect(decision({ until: '2024-09-04' })).toEqual({
      outcome: 'change',
      change: {
        kind: 'placements.start',
        operations: [
          {
            op: 'add',
            kind: 'placements',
            record: {
              id: recordId(900),
              version: 1,
              personId: coordinatorId,
              employerId: municipalityId,
              workplaceId,
              supportOrganisationId: null,
              fraction: 50,
              from,
              until: '2024-09-04',
            },
          },
          {
            op: 'add',
            kind: 'roles',
            record: {
              id: recordId(901),
              version: 1,
              personId: coordinatorId,
              role: 'peer-supporter',
              organisationId: workplaceId,
              fraction: null,
              from,
              until: '2024-09-04',
            },
          },
        ],
      },
    })
    expect(StartPlacementCommandSchema.parse(command({ exception }))).toEqual(command({ exception }))
  })

  it('and keeps the role that is held there, made longer where it does not cover the placement', () => {
    const held = (differing: Parameters<typeof roleOf>[3]) => {
      const before = { ...register, roles: [roleOf(400, coordinatorId, 'peer-supporter', differing)] }
      return after(before, decision({ until: '2024-09-04' }, before)).roles.map(
        ({ id, from: begins, until }) => [id, begins, until],
      )
    }
    const [known, added] = [recordId(400), [recordId(901), from, '2024-09-04']]
    expect(held({ until: '2024-09-04' })).toEqual([[known, '2021-01-01', '2024-09-04']])
    expect(held({ organisationId: workplaceId, until: null })).toEqual([[known, '2021-01-01', null]])
    expect(held({ organisationId: workplaceId, until: '2024-09-03' })).toEqual([
      [known, '2021-01-01', '2024-09-04'],
    ])
    expect(held({ organisationId: workplaceId, from: '2023-09-05' })).toEqual([[known, from, null]])
    expect(held({ organisationId: workplaceId, until: from })).toEqual([[known, '2021-01-01', from], added])
    expect(held({ until: '2024-09-03' })).toEqual([[known, '2021-01-01', '2024-09-03'], added])
    expect(held({ organisationId: municipalityId })).toEqual([[known, '2021-01-01', null], added])
  })

  it('and may do so on a day that has been, and at most two years ahead', () => {
    expect(start({ from: '2023-06-01' })).toBe('change')
    expect(start({ from: '2025-06-15' })).toBe('change')
    expect(start({ from: '2025-06-16' })).toEqual(['DAY_TOO_FAR_AHEAD'])
  })

  it('not for what is not in the register, with every reason', () => {
    const taken = {
      id: placementId,
      personId: recordId(666),
      employerId: recordId(667),
      workplaceId: recordId(668),
      supportOrganisationId: recordId(669),
      until: from,
    }
    expect(start({ ...taken, exception })).toEqual([
      'RECORD_ID_TAKEN',
      'PERSON_UNKNOWN',
      'EMPLOYER_UNKNOWN',
      'WORKPLACE_UNKNOWN',
      'SUPPORT_ORGANISATION_UNKNOWN',
      'UNTIL_NOT_AFTER_FROM',
    ])
    expect(start(taken)).toEqual([
      'RECORD_ID_TAKEN',
      'PERSON_UNKNOWN',
      'EMPLOYER_UNKNOWN',
      'WORKPLACE_UNKNOWN',
      'SUPPORT_ORGANISATION_UNKNOWN',
      'UNTIL_NOT_AFTER_FROM',
      'WORKPLACE_NOT_ANCHORED',
      'WORKPLACE_NOT_FUNDED',
      'WORKPLACE_NOT_INTRODUCED',
    ])
    const used = {
      ...register,
      roles: [roleOf(901, peerSupporterId, 'mentor')],
      placementExceptions: [record(902, { placementId, decidedBy: 'The board', reason: 'So' })],
    }
    expect(decision({ exception }, used)).toMatchObject({
      reasons: [
        { code: 'RECORD_ID_TAKEN', field: 'roleId' },
        { code: 'RECORD_ID_TAKEN', field: 'exception' },
      ],
    })
  })

  it('only with an employer, and at a workplace', () => {
    const association = organisation(23, { functions: ['user-organisation'] })
    const before = { ...register, organisations: [...register.organisations, association] }
    expect(start({ employerId: recordId(23) }, before)).toEqual(['NOT_AN_EMPLOYER'])
    const employing = { ...association, functions: ['user-organisation' as const, 'employer' as const] }
    expect(
      start(
        { employerId: recordId(23) },
        { ...before, organisations: [...register.organisations, employing] },
      ),
    ).toBe('change')
    const employed = before.placements.map((each) => ({ ...each, employerId: recordId(23) }))
    expect(start({ employerId: recordId(23) }, { ...before, placements: employed })).toBe('change')
    expect(start({ workplaceId: municipalityId, exception })).toEqual(['NOT_A_WORKPLACE'])
    expect(start({ supportOrganisationId: recordId(23) }, before)).toBe('change')
  })

  it('not twice at one workplace on the same days', () => {
    const again = { personId: peerSupporterId, fraction: 25 }
    const left = { ...register, placements: sound.placements.map((each) => ({ ...each, until: from })) }
    expect(decision(again)).toMatchObject({
      reasons: [{ code: 'ALREADY_PLACED', field: 'from', numbers: { from: '2022-01-10' } }],
    })
    expect(start(again, left)).toBe('change')
    expect(start({ ...again, from: '2023-09-03' }, left)).toEqual(['ALREADY_PLACED'])
  })

  it('not above full time on any day', () => {
    const elsewhere = (fraction: number | null, begins: string, until: string | null = null): Register => ({
      ...register,
      placements: [
        record(11, {
          personId: coordinatorId,
          employerId: municipalityId,
          workplaceId: recordId(25),
          supportOrganisationId: null,
          fraction,
          from: begins,
          until,
        }),
      ],
    })
    expect(start({ fraction: 25 }, elsewhere(75, '2022-01-10'))).toBe('change')
    expect(decision({ fraction: 26 }, elsewhere(75, '2022-01-10'))).toMatchObject({
      reasons: [{ code: 'ABOVE_FULL_TIME', field: 'fraction', numbers: { percent: 101, day: from } }],
    })
    expect(decision({ fraction: 50 }, elsewhere(75, '2024-01-08'))).toMatchObject({
      reasons: [{ code: 'ABOVE_FULL_TIME', numbers: { percent: 125, day: '2024-01-08' } }],
    })
    expect(start({ fraction: 50, until: '2024-01-08' }, elsewhere(75, '2024-01-08'))).toBe('change')
    expect(start({ fraction: 50 }, elsewhere(75, '2022-01-10', from))).toBe('change')
    expect(start({ fraction: 100 }, elsewhere(null, '2022-01-10'))).toBe('change')
    expect(start({ fraction: null }, elsewhere(100, '2022-01-10'))).toBe('change')
  })

  it('not where own experience is attested as missing, whatever was decided', () => {
    const attested = (ownExperience: boolean): Register => ({
      ...register,
      attestations: [
        record(45, { personId: coordinatorId, ownExperience, attestedOn: on, attestedBy: null }),
      ],
    })
    expect(start({ exception }, attested(false))).toEqual(['OWN_EXPERIENCE_MISSING'])
    expect(start({}, attested(true))).toBe('change')
  })
})

describe('what comes before a placement (001-08, 004-41, 004-44, 004-45)', () => {
  const trained = (differing: Partial<Register>): Register => ({ ...sound, ...differing })
  const seated = (
    outcome: 'ongoing' | 'passed' | 'discontinued' = 'ongoing',
    at = workplaceId,
    fundedOn: string | null = '2023-02-01',
  ): Register =>
    trained({
      cohorts: [record(600, { number: '3', startsOn: '2023-02-06', endsOn: null })],
      seats: [record(610, { cohortId: recordId(600), personId: coordinatorId, outcome, outcomeOn: null })],
      seatWorkplaces: [
        record(620, { seatId: recordId(610), workplaceId: at, from: '2023-02-06', until: null }),
      ],
      agreedPosts: [
        record(630, {
          cohortId: recordId(600),
          workplaceId: at,
          posts: 1,
          agreedOn: '2023-01-09',
          fundedOn,
          withdrawnOn: null,
        }),
      ],
    })

  it('is the certificate on the first day, or a seat in training with a funded post there', () => {
    const untrained = ['NEITHER_CERTIFIED_NOR_SEATED']
    expect(start({}, sound)).toEqual(untrained)
    const certifiedOn = (issuedOn: string, until: string | null = null) =>
      start({}, trained({ certificates: [certified(issuedOn, until)] }))
    expect(certifiedOn(from)).toBe('change')
    expect(certifiedOn('2023-09-05')).toEqual(untrained)
    expect(certifiedOn('2022-01-10', '2023-09-05')).toBe('change')
    expect(certifiedOn('2022-01-10', from)).toEqual(untrained)
    expect(start({}, seated())).toBe('change')
    expect(start({}, seated('passed'))).toBe('change')
    expect(start({}, seated('discontinued'))).toEqual(untrained)
    expect(start({}, seated('ongoing', municipalityId))).toEqual(untrained)
    expect(start({}, seated('ongoing', workplaceId, null))).toEqual(untrained)
    expect(start({}, { ...seated(), seatWorkplaces: [] })).toEqual(untrained)
  })

  it('is money that is decided for the first day', () => {
    const funded = (begins: string, until: string | null, amount = 1) =>
      start(
        {},
        { ...register, fundings: [record(90, { workplaceId, amount, funder: null, from: begins, until })] },
      )
    expect(funded(from, null)).toBe('change')
    expect(funded('2023-09-05', null)).toEqual(['WORKPLACE_NOT_FUNDED'])
    expect(funded('2022-01-10', '2023-09-05')).toBe('change')
    expect(funded('2022-01-10', from)).toEqual(['WORKPLACE_NOT_FUNDED'])
    expect(funded(from, null, 0)).toEqual(['WORKPLACE_NOT_FUNDED'])
  })

  it('is that the decision is anchored, and that the staff was introduced before the first day', () => {
    const introduced = (heldOn: string) =>
      start(
        {},
        { ...register, staffIntroductions: [record(70, { workplaceId, heldOn, participants: null })] },
      )
    expect(introduced('2023-09-03')).toBe('change')
    expect(introduced(from)).toEqual(['WORKPLACE_NOT_INTRODUCED'])
    expect(start({}, { ...register, anchorings: [] })).toEqual(['WORKPLACE_NOT_ANCHORED'])
    const declined = record(80, { workplaceId, level: 'staff' as const, anchored: false, notedOn: on })
    expect(start({}, { ...register, anchorings: [declined] })).toEqual(['WORKPLACE_NOT_ANCHORED'])
  })

  it('is, where stages are kept, that the workplace has come to recruit', () => {
    const at = (stage: Register['workplaceStages'][number]['stage'], differing: Partial<Register> = {}) => ({
      ...register,
      workplaceStages: [
        record(300, { workplaceId, stage, from: '2022-01-10', until: null, origin: null, decision: null }),
      ],
      ...differing,
    })
    expect(start({}, at('recruited'))).toBe('change')
    expect(start({}, at('settled'))).toBe('change')
    expect(decision({}, at('prepared'))).toMatchObject({
      reasons: [{ code: 'WORKPLACE_NOT_READY', field: 'workplaceId', numbers: { stage: 'prepared' } }],
    })
    const bare = { anchorings: [], staffIntroductions: [] }
    expect(start({}, at('recruited', bare))).toBe('change')
    expect(start({}, at('recruited', { ...bare, fundings: [] }))).toEqual(['WORKPLACE_NOT_FUNDED'])
    expect(start({}, at('ending'))).toEqual(['WORKPLACE_NOT_READY'])
    expect(start({ exception }, at('ending'))).toBe('change')
    expect(start({ exception }, at('ended'))).toEqual(['WORKPLACE_HAS_ENDED'])
    expect(start({}, at('anchored', { ...bare, fundings: [], certificates: [] }))).toEqual([
      'NEITHER_CERTIFIED_NOR_SEATED',
      'WORKPLACE_NOT_READY',
      'WORKPLACE_NOT_ANCHORED',
      'WORKPLACE_NOT_FUNDED',
      'WORKPLACE_NOT_INTRODUCED',
    ])
  })

  it('is stood in for by a named decision alone, which is kept with the placement', () => {
    const bare = { ...sound, fundings: [], anchorings: [], staffIntroductions: [] }
    expect(start({}, bare)).toHaveLength(4)
    const { placementExceptions } = after(bare, decision({ exception }, bare))
    expect(placementExceptions).toEqual([{ ...exception, version: 1, placementId: recordId(900) }])
  })
})
