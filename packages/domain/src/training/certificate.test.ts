import { describe, expect, it } from 'vitest'
import { applyChange } from '../register/change.ts'
import type { Register } from '../register/register.schemas.ts'
import { after, outcomeOf } from '../testing/decisions.ts'
import { mentorId, peerSupporterId, recordId } from '../testing/facts.ts'
import { cohortId, experienced, on, personId, seated } from '../testing/open-round.ts'
import { record } from '../testing/register.ts'
import { decideHoldGathering, decideNoteContact } from './alumni.ts'
import { decideIssueCertificate, decideWithdrawCertificate } from './certificate.ts'
import {
  decideDiscontinueSeat,
  decideHoldTrainingDay,
  decideMakeUpTrainingDay,
  decidePassSeat,
} from './training-days.ts'

const day = (differing: object = {}) => ({
  id: recordId(670),
  cohortId,
  heldOn: '2023-02-07',
  practical: true,
  attendances: [{ id: recordId(680), personId }],
  ...differing,
})
const missed = after(seated, decideHoldTrainingDay(day({ attendances: [] }), seated, on))
const attended = after(seated, decideHoldTrainingDay(day(), seated, on))

describe('training days and practical parts (004-20, 004-39)', () => {
  const hold = (differing: object = {}, before = seated) =>
    outcomeOf(decideHoldTrainingDay(day(differing), before, on))

  it('lie within the round, one a day', () => {
    expect(hold({ heldOn: '2023-02-05' })).toEqual(['DAY_OUTSIDE_COHORT'])
    expect(hold({ heldOn: '2023-02-06' })).toBe('change')
    expect(hold({ heldOn: '2023-03-10' })).toBe('change')
    expect(hold({ heldOn: '2023-03-11' })).toEqual(['DAY_OUTSIDE_COHORT'])
    expect(hold({ id: recordId(671), attendances: [] }, attended)).toEqual(['TRAINING_DAY_ALREADY_RECORDED'])
  })

  it('are attended by those who have a seat, each once', () => {
    const who = (...people: string[]) => ({
      attendances: people.map((person, at) => ({ id: recordId(680 + at), personId: person })),
    })
    expect(hold(who(personId, personId))).toEqual(['ATTENDEE_TWICE'])
    expect(hold(who(personId, peerSupporterId))).toEqual(['PERSON_NOT_IN_COHORT'])
    expect(hold({ cohortId: recordId(666), id: recordId(670) }, attended)).toEqual([
      'RECORD_ID_TAKEN',
      'RECORD_ID_TAKEN',
      'COHORT_UNKNOWN',
      'PERSON_NOT_IN_COHORT',
    ])
  })

  it('can be made up later, once', () => {
    const makeUp = (differing: object = {}, before = missed) =>
      outcomeOf(
        decideMakeUpTrainingDay(
          { id: recordId(681), trainingDayId: recordId(670), personId, on: '2023-02-07', ...differing },
          before,
          on,
        ),
      )
    expect(makeUp()).toBe('change')
    expect(makeUp({ on: '2023-02-06' })).toEqual(['DAY_TOO_EARLY'])
    expect(makeUp({ on: '2023-06-16' })).toEqual(['DAY_IN_FUTURE'])
    expect(makeUp({}, attended)).toEqual(['ALREADY_ATTENDED'])
    expect(makeUp({ personId: mentorId })).toEqual(['PERSON_NOT_IN_COHORT'])
    expect(makeUp({ trainingDayId: recordId(666) })).toEqual(['TRAINING_DAY_UNKNOWN'])
  })

  it('are all attended or made up by the day the seat is passed', () => {
    const pass = (before: Register, passedOn = '2023-03-10') =>
      outcomeOf(decidePassSeat({ seatId: recordId(630), version: 1, on: passedOn }, before, on))
    expect(pass(attended)).toBe('change')
    expect(decidePassSeat({ seatId: recordId(630), version: 1, on: '2023-03-10' }, missed, on)).toMatchObject(
      {
        reasons: [{ code: 'PRACTICAL_PARTS_MISSED', numbers: { missed: 1, day: '2023-02-07' } }],
      },
    )
    const theory = after(
      seated,
      decideHoldTrainingDay(day({ practical: false, attendances: [] }), seated, on),
    )
    expect(pass(theory)).toBe('change')
    const makeUp = { id: recordId(681), trainingDayId: recordId(670), personId, on: '2023-03-20' }
    const madeUp = after(missed, decideMakeUpTrainingDay(makeUp, missed, on))
    expect(pass(madeUp, '2023-03-19')).toEqual(['PRACTICAL_PARTS_MISSED'])
    expect(pass(madeUp, '2023-03-20')).toBe('change')
  })

  it('are over before the seat is passed: not before the last day of the round', () => {
    const pass = (passedOn: string, before: Register = attended) =>
      decidePassSeat({ seatId: recordId(630), version: 1, on: passedOn }, before, on)
    expect(outcomeOf(pass('2023-03-10'))).toBe('change')
    expect(pass('2023-03-09')).toMatchObject({
      reasons: [{ code: 'COHORT_NOT_ENDED', field: 'on', numbers: { until: '2023-03-10' } }],
    })
    const open = { ...attended, cohorts: attended.cohorts.map((each) => ({ ...each, endsOn: null })) }
    expect(outcomeOf(pass('2023-03-09', open))).toBe('change')
  })

  it('are told with an id for each who came', () => {
    const both = [personId, mentorId].map((each) => ({ id: recordId(680), personId: each }))
    expect(hold({ attendances: both })).toEqual(['RECORD_ID_TAKEN', 'PERSON_NOT_IN_COHORT'])
    expect(hold({ attendances: both.slice(0, 1) })).toBe('change')
    expect(hold({ id: recordId(671), heldOn: '2023-02-08' }, attended)).toEqual(['RECORD_ID_TAKEN'])
  })

  it('a seat ends once, not before the round begins', () => {
    const end = { seatId: recordId(630), version: 1, on: '2023-02-06' }
    expect(outcomeOf(decideDiscontinueSeat(end, seated, on))).toBe('change')
    expect(outcomeOf(decideDiscontinueSeat({ ...end, on: '2023-02-05' }, seated, on))).toEqual([
      'DAY_TOO_EARLY',
    ])
    expect(outcomeOf(decideDiscontinueSeat({ ...end, seatId: recordId(666) }, seated, on))).toEqual([
      'SEAT_UNKNOWN',
    ])
    const left = after(seated, decideDiscontinueSeat(end, seated, on))
    expect(outcomeOf(decidePassSeat({ ...end, on: '2023-03-10' }, left, on))).toEqual(['SEAT_ALREADY_ENDED'])
    expect(left.seats).toMatchObject([{ outcome: 'discontinued', outcomeOn: '2023-02-06' }])
  })
})

const passed = after(
  attended,
  decidePassSeat({ seatId: recordId(630), version: 1, on: '2023-03-10' }, attended, on),
)
const issue = (differing: object = {}) => ({
  id: recordId(690),
  personId,
  cohortId,
  issuedOn: '2023-03-10',
  until: null,
  issuer: 'NSPH',
  ...differing,
})

describe('a certificate (002-10, 003-02, 004-11)', () => {
  const outcome = (differing: object = {}, before = passed) =>
    outcomeOf(decideIssueCertificate(issue(differing), before, on))

  it('comes after training that was passed', () => {
    expect(outcome()).toBe('change')
    expect(outcome({ issuedOn: '2023-03-09' })).toEqual(['TRAINING_NOT_COMPLETED'])
    expect(outcome({}, attended)).toEqual(['TRAINING_NOT_COMPLETED'])
    expect(outcome({ cohortId: null })).toBe('change')
    expect(outcome({ personId: mentorId })).toEqual(['TRAINING_NOT_COMPLETED'])
  })

  it('takes the last day of the round where nobody told on which day it was passed', () => {
    const untold = { ...passed, seats: passed.seats.map((each) => ({ ...each, outcomeOn: null })) }
    expect(outcome({ issuedOn: '2023-03-10' }, untold)).toBe('change')
    expect(outcome({ issuedOn: '2023-03-09' }, untold)).toEqual(['TRAINING_NOT_COMPLETED'])
    const open = { ...untold, cohorts: untold.cohorts.map((each) => ({ ...each, endsOn: null })) }
    expect(outcome({ issuedOn: '2023-03-09' }, open)).toBe('change')
  })

  it('or stands on a named decision', () => {
    const excepted = (until: string): Register => ({
      ...attended,
      trainingExceptions: [
        record(691, {
          gate: 'completed-training',
          cohortId: null,
          personId,
          decidedBy: 'Styrgruppen',
          reason: 'Utbildad i ett annat land',
          from: '2023-03-01',
          until,
        }),
      ],
    })
    expect(outcome({}, excepted('2023-03-11'))).toBe('change')
    expect(outcome({}, excepted('2023-03-10'))).toEqual(['TRAINING_NOT_COMPLETED'])
  })

  it('takes attested own experience', () => {
    expect(outcome({}, { ...passed, attestations: [] })).toEqual(['OWN_EXPERIENCE_UNKNOWN'])
    expect(outcome({}, { ...passed, attestations: [experienced(personId, 650, false)] })).toEqual([
      'OWN_EXPERIENCE_MISSING',
    ])
  })

  it('is one at a time, and ends after it begins', () => {
    const held = after(passed, decideIssueCertificate(issue(), passed, on))
    expect(outcome({ id: recordId(692) }, held)).toEqual(['ALREADY_CERTIFIED'])
    const later = after(passed, decideIssueCertificate(issue({ issuedOn: '2023-05-02' }), passed, on))
    expect(outcome({ id: recordId(692) }, later)).toEqual(['ALREADY_CERTIFIED'])
    expect(outcome({ id: recordId(692), until: '2023-05-03' }, later)).toEqual(['ALREADY_CERTIFIED'])
    expect(outcome({ id: recordId(692), until: '2023-05-02' }, later)).toBe('change')
    expect(outcome({ until: '2023-03-10' })).toEqual(['UNTIL_NOT_AFTER_FROM'])
    expect(outcome({ until: '2023-03-11' })).toBe('change')
    expect(outcome({ issuedOn: '2023-06-16' })).toEqual(['DAY_IN_FUTURE'])
    expect(outcome({ personId: recordId(666), cohortId: recordId(667) }, held)).toEqual([
      'RECORD_ID_TAKEN',
      'PERSON_UNKNOWN',
      'COHORT_UNKNOWN',
    ])
  })

  it('is withdrawn from a day on, and stays in the register', () => {
    const held = after(passed, decideIssueCertificate(issue(), passed, on))
    const withdraw = (day: string, before = held, certificateId = recordId(690)) =>
      decideWithdrawCertificate({ certificateId, version: 1, on: day }, before, on)
    expect(outcomeOf(withdraw('2023-03-10'))).toEqual(['UNTIL_NOT_AFTER_FROM'])
    const ended = after(held, withdraw('2023-03-11'))
    expect(ended.certificates).toContainEqual({
      ...record(690, {}),
      ...issue({ until: '2023-03-11' }),
      version: 2,
    })
    expect(outcomeOf(withdraw('2023-03-11', ended))).toEqual(['CERTIFICATE_ALREADY_ENDED'])
    expect(outcomeOf(withdraw('2023-03-12', held, recordId(666)))).toEqual(['CERTIFICATE_UNKNOWN'])
    expect(outcome({ id: recordId(692), issuedOn: '2023-03-11' }, ended)).toBe('change')
  })
})

describe('after the training (004-66, 004-67)', () => {
  const gather = (differing: object = {}, before = passed) =>
    decideHoldGathering(
      {
        id: recordId(700),
        cohortId,
        kind: 'reunion',
        heldOn: '2023-05-11',
        invitedIds: [personId],
        attendeeIds: [personId],
        ...differing,
      },
      before,
      on,
    )
  const outcome = (differing: object = {}, before = passed) => outcomeOf(gather(differing, before))

  it('the group is invited from the day after the last one', () => {
    expect(outcome({ heldOn: '2023-03-10' })).toEqual(['COHORT_NOT_ENDED'])
    expect(outcome({ heldOn: '2023-03-11' })).toBe('change')
    expect(outcome({ heldOn: '2023-09-11', attendeeIds: [] })).toBe('change')
    expect(outcome({ heldOn: '2023-09-11' })).toEqual(['DAY_IN_FUTURE'])
  })

  it('those who are invited were in it, each once', () => {
    expect(outcome({ invitedIds: [personId, mentorId] })).toEqual(['PERSON_NOT_IN_COHORT'])
    expect(outcome({ invitedIds: [personId, personId] })).toEqual(['ATTENDEE_TWICE'])
    expect(outcome({ attendeeIds: [mentorId] })).toEqual(['PERSON_NOT_IN_COHORT'])
    expect(outcome({ cohortId: recordId(666), invitedIds: [], attendeeIds: [] })).toEqual(['COHORT_UNKNOWN'])
    const held = after(passed, gather())
    expect(outcome({ id: recordId(701) }, held)).toEqual(['GATHERING_ALREADY_RECORDED'])
    expect(outcome({ id: recordId(701), kind: 'further-training' }, held)).toBe('change')
  })

  it('one that was planned is told of again once it was held, with those who came', () => {
    const planned = after(
      passed,
      decideHoldGathering(
        {
          id: recordId(700),
          cohortId,
          kind: 'reunion',
          heldOn: '2023-05-11',
          invitedIds: [personId],
          attendeeIds: [],
        },
        passed,
        '2023-05-01',
      ),
    )
    const told = after(planned, gather({ id: recordId(701), invitedIds: [] }, planned))
    expect(told.gatherings).toEqual([
      {
        ...record(700, { cohortId, kind: 'reunion', heldOn: '2023-05-11' }),
        version: 2,
        invitedIds: [personId],
        attendeeIds: [personId],
      },
    ])
    const again = { id: recordId(701), attendeeIds: [] }
    expect(outcome(again, planned)).toEqual(['GATHERING_ALREADY_RECORDED'])
    expect(outcome({ id: recordId(701) }, told)).toEqual(['GATHERING_ALREADY_RECORDED'])
    expect(outcome({}, planned)).toEqual(['RECORD_ID_TAKEN'])
  })

  it('a contact is noted once a day, and never what was said', () => {
    const note = (differing: object = {}, before = passed) =>
      decideNoteContact({ id: recordId(710), personId, on: '2023-06-15', ...differing }, before, on)
    const decision = note()
    if (decision.outcome === 'refused') throw new Error('It stands.')
    const noted = applyChange(passed, decision.change)
    expect(noted.graduateContacts).toEqual([record(710, { personId, on: '2023-06-15' })])
    expect(outcomeOf(note({ id: recordId(711) }, noted))).toEqual(['NOTHING_TO_CHANGE'])
    expect(outcomeOf(note({ on: '2023-06-16' }))).toEqual(['DAY_IN_FUTURE'])
    expect(outcomeOf(note({ personId: recordId(666) }))).toEqual(['PERSON_UNKNOWN'])
  })
})
