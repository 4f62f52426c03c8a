import { describe, expect, it } from 'vitest'
import { type Role, RoleSchema } from '../people/person.schemas.ts'
import { onePersonPerReach, peopleInReach } from '../testing/one-person-per-reach.ts'
import { type AccessActor, leadsUnit, mayDo, scopesOf, visiblePeople } from './access.ts'
import { attendeesSeen, mayRecordSession } from './seen-session.ts'

const { on, register } = onePersonPerReach
const { me, supervisee, stranger, other } = peopleInReach
const as = (...roles: Role[]): AccessActor => ({ accountId: 'mine', personId: me, roles })

describe('who of those who came somebody is told', () => {
  const sees = (id: string) => id === supervisee

  it('is everybody, to those who held it or came', () => {
    const held = { supervisorId: me, attendeeIds: [supervisee, stranger] }
    const came = { supervisorId: other, attendeeIds: [me, stranger] }
    expect(attendeesSeen(as('supervisor'), held, sees)).toEqual([supervisee, stranger])
    expect(attendeesSeen(as('peer-supporter'), came, sees)).toEqual([me, stranger])
  })

  it('is whom they see anyway, to all others', () => {
    const session = { supervisorId: other, attendeeIds: [supervisee, stranger] }
    expect(attendeesSeen(as('coordinator'), session, sees)).toEqual([supervisee])
    expect(attendeesSeen({ personId: null }, session, sees)).toEqual([supervisee])
  })
})

describe('who may record a session', () => {
  const heldBy = (supervisorId: string) => ({ supervisorId, attendeeIds: [supervisee] })

  it('may a supervisor of those who came, held by oneself or by somebody whom one sees', () => {
    const seen = visiblePeople(as('supervisor'), register, on).map(({ id }) => id)
    expect(seen).not.toContain(stranger)
    const otherSeen = seen.find((id) => id !== me && id !== supervisee) as string
    expect(mayRecordSession(as('supervisor'), heldBy(me), register, on)).toEqual({ allowed: true })
    expect(mayRecordSession(as('supervisor'), heldBy(otherSeen), register, on)).toEqual({ allowed: true })
  })

  it('may nobody else’s be by those who do not see who held it, nor be told who exists', () => {
    for (const supervisorId of [stranger, 'ffffffff-0000-4000-8000-000000000000']) {
      const answer = mayRecordSession(as('supervisor'), heldBy(supervisorId), register, on)
      expect(answer).toEqual({ allowed: false, reason: 'OUT_OF_REACH' })
      expect(mayRecordSession(as('coordinator'), heldBy(supervisorId), register, on).allowed).toBe(true)
    }
  })

  it('is refused for the same reasons as ever before that', () => {
    const own = { supervisorId: other, attendeeIds: [me] }
    for (const role of RoleSchema.options) {
      const answer = mayDo(as(role), 'supervision.record', { about: 'session', session: own, register, on })
      if (!answer.allowed) expect(mayRecordSession(as(role), own, register, on)).toEqual(answer)
    }
    expect(mayRecordSession(as('coordinator'), own, register, on)).toEqual({
      allowed: false,
      reason: 'NOT_ABOUT_ONESELF',
    })
  })
})

it('lets those lead a unit whom the table lets read a workplace as their unit', () => {
  const byTable = RoleSchema.options.filter((role) => scopesOf([role], 'workplaces.read').has('own-unit'))
  expect(RoleSchema.options.filter(leadsUnit)).toEqual(byTable)
})
