import { record, recordId, soundRegister } from '@brygga/domain/testing'
import { describe, expect, it } from 'vitest'
import { TimelineEntrySchema } from '../contract/index.ts'
import { namesIn } from '../register-names.ts'
import { personTimeline, type TimelineSource, workplaceTimeline } from './timeline.ts'

const register = {
  ...soundRegister(),
  roles: [
    record(120, {
      personId: recordId(1),
      role: 'peer-supporter' as const,
      organisationId: null,
      fraction: 75,
      from: '2022-01-10',
      until: null,
    }),
  ],
  cohorts: [record(122, { number: '1', startsOn: '2021-09-01', endsOn: '2021-12-17' })],
  seats: [
    record(123, {
      cohortId: recordId(122),
      personId: recordId(1),
      outcome: 'passed' as const,
      outcomeOn: null,
    }),
  ],
}

function sourceOn(on: string, differing: Partial<TimelineSource> = {}): TimelineSource {
  return {
    register,
    names: namesIn(register, on),
    on,
    placements: register.placements,
    mayKnowOf: () => true,
    maySeeThemesOf: () => false,
    ...differing,
  }
}

const [peerSupporter, supervisor, workplace] = [recordId(1), recordId(2), recordId(20)]

describe('a person’s history', () => {
  const entries = personTimeline(peerSupporter, sourceOn('2023-06-15'))

  it('holds everything dated about the person, newest first', () => {
    expect(entries.map(({ on, kind }) => `${on} ${kind}`)).toEqual([
      '2023-06-01 session',
      '2023-05-22 session',
      '2022-01-10 consent',
      '2022-01-10 line-manager',
      '2022-01-10 mark',
      '2022-01-10 mark',
      '2022-01-10 mentor',
      '2022-01-10 placement',
      '2022-01-10 role',
      '2022-01-10 role-agreement',
      '2022-01-10 supervisor',
      '2021-12-17 certificate',
      '2021-12-17 seat',
    ])
    for (const entry of entries) expect(TimelineEntrySchema.parse(entry)).toEqual(entry)
  })

  it('holds nothing that began after the day it is seen from', () => {
    const days = (on: string) => personTimeline(peerSupporter, sourceOn(on)).map((entry) => entry.on)
    expect(days('2023-06-01')).toContain('2023-06-01')
    expect(days('2023-05-31')).not.toContain('2023-06-01')
    expect(days('2021-12-16')).toEqual([])
  })

  it('names who else was there, and what is known only', () => {
    const [session] = entries
    expect(session).toMatchObject({
      person: { id: supervisor },
      numbers: { form: 'group', minutes: 60, direction: 'has', attendees: 2 },
    })
    expect(session?.numbers).not.toHaveProperty('themes')
    expect(entries.find(({ kind }) => kind === 'placement')?.numbers).toEqual({
      fraction: 75,
      employer: 'Organisation 21',
    })
  })

  it('holds what a session touched only for those who may see it', () => {
    const seen = personTimeline(peerSupporter, sourceOn('2023-06-15', { maySeeThemesOf: () => true }))
    expect(seen[0]?.numbers).toHaveProperty('themes', [])
  })

  it('holds no session that its reader may not know of, and no placement that its reader does not see', () => {
    const source = sourceOn('2023-06-15', { mayKnowOf: () => false, placements: [] })
    const kinds = personTimeline(peerSupporter, source).map(({ kind }) => kind)
    expect(new Set(kinds)).toEqual(new Set(['consent', 'role', 'certificate', 'seat']))
  })

  it('of a supervisor names those who are supervised', () => {
    const own = personTimeline(supervisor, sourceOn('2023-06-15'))
    expect(own.filter(({ kind }) => kind === 'supervisor')).toMatchObject([
      { person: { id: peerSupporter }, place: { id: workplace }, numbers: { direction: 'is' } },
    ])
    expect(own.filter(({ kind }) => kind === 'session').map(({ numbers }) => numbers.direction)).toEqual([
      'is',
      'is',
    ])
  })
})

describe('a workplace’s history', () => {
  const maySeeRole = () => true

  it('holds its people, introductions and funding, and no undated answer', () => {
    const entries = workplaceTimeline(workplace, { ...sourceOn('2023-06-15'), maySeeRole })
    expect(entries.map(({ on, kind }) => `${on} ${kind}`)).toEqual([
      '2022-01-10 placement',
      '2021-12-06 staff-introduction',
      '2021-11-22 staff-introduction',
      '2021-11-08 staff-introduction',
      '2021-10-01 funding',
    ])
    expect(entries[0]).toMatchObject({ person: { id: peerSupporter } })
    expect(entries[4]?.numbers).toEqual({ amount: 400_000 })
  })

  it('holds an answer about anchoring from the day that it was given', () => {
    const dated = {
      ...register,
      anchorings: register.anchorings.map((each) => ({ ...each, notedOn: '2023-01-10' })),
    }
    const source = { ...sourceOn('2023-06-15'), register: dated, maySeeRole }
    const entries = workplaceTimeline(workplace, source).filter(({ kind }) => kind === 'anchoring')
    expect(entries.map(({ numbers }) => numbers.level)).toHaveLength(4)
    expect(entries.every(({ on }) => on === '2023-01-10')).toBe(true)
  })
})
