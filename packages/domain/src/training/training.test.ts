import { describe, expect, it } from 'vitest'
import { applyChange } from '../register/change.ts'
import type { Register } from '../register/register.schemas.ts'
import { after, outcomeOf } from '../testing/decisions.ts'
import { mentorId, peerSupporterId, recordId } from '../testing/facts.ts'
import { coordinatorId, municipalityId, record, soundRegister, workplaceId } from '../testing/register.ts'
import { decideHoldGathering, decideNoteContact } from './alumni.ts'
import { applicationStateOn, decideAnswerApplication, decideApply, decideTakeSeat } from './application.ts'
import { decideIssueCertificate, decideWithdrawCertificate } from './certificate.ts'
import { decideTieSeat } from './seat-workplace.ts'
import type { ApplyCommand } from './training.commands.ts'
import {
  decideDiscontinueSeat,
  decideHoldTrainingDay,
  decideMakeUpTrainingDay,
  decidePassSeat,
} from './training-days.ts'

const on = '2023-06-15'
const cohortId = recordId(600)
const personId = coordinatorId
const experienced = (person: string, number: number, ownExperience = true) =>
  record(number, { personId: person, ownExperience, attestedOn: '2022-11-01', attestedBy: null })

/** A round of two seats that is open from 2022-10-17, and held from 2023-02-06 to 2023-03-10. */
const open: Register = {
  ...soundRegister(),
  attestations: [experienced(personId, 650), experienced(mentorId, 651), experienced(recordId(4), 652)],
  cohorts: [record(600, { number: '4', startsOn: '2023-02-06', endsOn: '2023-03-10' })],
  cohortPlans: [
    record(601, {
      cohortId,
      orderedOn: '2022-10-03',
      teamId: null,
      seats: 2,
      openedOn: '2022-10-17',
      applyBy: '2022-12-01',
      calledOffOn: null,
    }),
  ],
  agreedPosts: [
    record(602, {
      cohortId,
      workplaceId,
      posts: 1,
      agreedOn: '2022-09-01',
      fundedOn: '2022-09-19',
      withdrawnOn: null,
    }),
  ],
}
const apply = (differing: Partial<ApplyCommand> = {}): ApplyCommand => ({
  id: recordId(610),
  cohortId,
  personId,
  source: 'self',
  appliedOn: '2022-11-14',
  confirmedByPerson: true,
  ...differing,
})
const answer = (
  step: 'admitted' | 'waiting' | 'declined' | 'withdrawn',
  day = '2022-12-05',
  [id, applicationId] = [recordId(620), recordId(610)],
) => ({ id, applicationId, step, on: day })
const takeSeat = (differing: object = {}) => ({
  id: recordId(630),
  applicationId: recordId(610),
  on: '2022-12-12',
  workplace: { id: recordId(640), workplaceId },
  ...differing,
})
const applied = after(open, decideApply(apply(), open, on))
const admitted = after(applied, decideAnswerApplication(answer('admitted'), applied, on))
const seated = after(admitted, decideTakeSeat(takeSeat(), admitted, on))

describe('applying (001-20, 001-21)', () => {
  const outcome = (differing: Partial<ApplyCommand>, before = open) =>
    outcomeOf(decideApply(apply(differing), before, on))

  it('keeps who, when and how, and not the confirmation', () => {
    expect(applied.applications).toEqual([
      record(610, { cohortId, personId, source: 'self', appliedOn: '2022-11-14' }),
    ])
  })

  it('goes on from the day a round opens until its last day for applications', () => {
    expect(outcome({ appliedOn: '2022-10-16' })).toEqual(['COHORT_NOT_OPEN'])
    expect(outcome({ appliedOn: '2022-10-17' })).toBe('change')
    expect(outcome({ appliedOn: '2022-12-01' })).toBe('change')
    expect(outcome({ appliedOn: '2022-12-02' })).toEqual(['APPLICATIONS_CLOSED'])
    expect(outcome({ appliedOn: '2023-06-16' })).toEqual(['DAY_IN_FUTURE', 'APPLICATIONS_CLOSED'])
  })

  it('takes the own word of whoever was tipped about', () => {
    expect(outcome({ source: 'tip', confirmedByPerson: false })).toEqual(['TIP_NOT_CONFIRMED'])
    expect(outcome({ source: 'tip' })).toBe('change')
    expect(outcome({ confirmedByPerson: false })).toBe('change')
  })

  it('is done once until it is answered', () => {
    expect(outcome({ id: recordId(611) }, applied)).toEqual(['ALREADY_APPLIED'])
    const declined = after(applied, decideAnswerApplication(answer('declined'), applied, on))
    expect(outcome({ id: recordId(611) }, declined)).toBe('change')
    expect(outcome({ id: recordId(611) }, seated)).toEqual(['ALREADY_IN_COHORT'])
  })

  it('is refused for what is not in the register, with every reason', () => {
    expect(outcome({ cohortId: recordId(666), personId: recordId(667) }, applied)).toEqual([
      'RECORD_ID_TAKEN',
      'COHORT_UNKNOWN',
      'PERSON_UNKNOWN',
    ])
  })
})

describe('answering an application', () => {
  const outcome = (...[step, day]: [Parameters<typeof answer>[0], string?]) =>
    outcomeOf(decideAnswerApplication(answer(step, day), applied, on))

  it('admits, lets wait, declines, or takes back, from the day of the application on', () => {
    expect(outcome('waiting', '2022-11-14')).toBe('change')
    expect(outcome('waiting', '2022-11-13')).toEqual(['DAY_TOO_EARLY'])
    expect(outcome('declined', '2023-06-16')).toEqual(['DAY_IN_FUTURE'])
    const [application] = applied.applications
    if (application === undefined) throw new Error('There is one.')
    expect(applicationStateOn(admitted, application, '2022-12-04')).toBe('applied')
    expect(applicationStateOn(admitted, application, '2022-12-05')).toBe('admitted')
    expect(applicationStateOn(seated, application, '2022-12-12')).toBe('seated')
  })

  it('admits only those whose own experience is attested (004-11)', () => {
    const unknown = { ...applied, attestations: [] }
    expect(outcomeOf(decideAnswerApplication(answer('admitted'), unknown, on))).toEqual([
      'OWN_EXPERIENCE_UNKNOWN',
    ])
    expect(outcomeOf(decideAnswerApplication(answer('waiting'), unknown, on))).toBe('change')
    const missing = { ...applied, attestations: [experienced(personId, 650, false)] }
    expect(outcomeOf(decideAnswerApplication(answer('admitted'), missing, on))).toEqual([
      'OWN_EXPERIENCE_MISSING',
    ])
  })

  it('admits no more than there are seats', () => {
    const one = { ...applied, cohortPlans: applied.cohortPlans.map((plan) => ({ ...plan, seats: 1 })) }
    const full = after(one, decideAnswerApplication(answer('admitted'), one, on))
    const second = after(full, decideApply(apply({ id: recordId(611), personId: mentorId }), full, on))
    const next = (step: 'admitted' | 'waiting') =>
      outcomeOf(
        decideAnswerApplication(answer(step, '2022-12-05', [recordId(621), recordId(611)]), second, on),
      )
    expect(next('admitted')).toEqual(['SEATS_FULL'])
    expect(next('waiting')).toBe('change')
  })

  it('is not possible once it is declined or seated', () => {
    const declined = after(applied, decideAnswerApplication(answer('declined'), applied, on))
    const again = answer('waiting', '2022-12-06', [recordId(621), recordId(610)])
    expect(decideAnswerApplication(again, declined, on)).toMatchObject({
      reasons: [{ code: 'STEP_NOT_POSSIBLE', numbers: { state: 'declined' } }],
    })
    expect(outcomeOf(decideAnswerApplication(again, seated, on))).toEqual(['STEP_NOT_POSSIBLE'])
    expect(
      outcomeOf(decideAnswerApplication({ ...again, applicationId: recordId(666) }, seated, on)),
    ).toEqual(['APPLICATION_UNKNOWN'])
  })
})

describe('taking a seat', () => {
  const outcome = (differing: object = {}, before = admitted) =>
    outcomeOf(decideTakeSeat(takeSeat(differing), before, on))

  it('adds the seat, tied to the agreed workplace', () => {
    expect(seated.seats).toEqual([record(630, { cohortId, personId, outcome: 'ongoing', outcomeOn: null })])
    expect(seated.seatWorkplaces).toEqual([
      record(640, { seatId: recordId(630), workplaceId, from: '2022-12-12', until: null }),
    ])
    expect(outcome({ workplace: null })).toBe('change')
  })

  it('is for those who are admitted, while there are seats', () => {
    expect(outcome({}, applied)).toEqual(['NOT_ADMITTED'])
    expect(outcome({ id: recordId(631), workplace: null }, seated)).toEqual(['NOT_ADMITTED'])
    expect(outcome({ on: '2023-06-16' })).toEqual(['DAY_IN_FUTURE'])
    const taken = {
      ...admitted,
      seats: [1, 2].map((at) =>
        record(660 + at, { cohortId, personId: recordId(at), outcome: 'ongoing' as const, outcomeOn: null }),
      ),
    }
    expect(outcome({ workplace: null }, taken)).toEqual(['SEATS_FULL'])
    expect(outcome({ workplace: null }, { ...taken, seats: taken.seats.slice(1) })).toBe('change')
  })

  it('at a workplace that agreed on a post nobody has (004-04)', () => {
    expect(outcome({ workplace: { id: recordId(640), workplaceId: municipalityId } })).toEqual([
      'WORKPLACE_NOT_AGREED',
    ])
    expect(outcome({ on: '2022-08-31' })).toEqual(['WORKPLACE_NOT_AGREED'])
    const second = after(seated, decideApply(apply({ id: recordId(611), personId: mentorId }), seated, on))
    const both = after(
      second,
      decideAnswerApplication(answer('admitted', '2022-12-05', [recordId(621), recordId(611)]), second, on),
    )
    const full = {
      id: recordId(631),
      applicationId: recordId(611),
      workplace: { id: recordId(641), workplaceId },
    }
    expect(outcome(full, both)).toEqual(['WORKPLACE_POSTS_FULL'])
  })

  it('is tied to another workplace later, and the first stays in its history', () => {
    const agreed = {
      ...seated,
      agreedPosts: [
        ...seated.agreedPosts,
        { ...seated.agreedPosts[0], ...record(603, {}), workplaceId: municipalityId },
      ],
    } as Register
    const tie = (differing: object = {}, before = agreed) =>
      decideTieSeat(
        {
          id: recordId(641),
          seatId: recordId(630),
          workplaceId: municipalityId,
          from: '2023-01-09',
          ...differing,
        },
        before,
        on,
      )
    expect(after(agreed, tie()).seatWorkplaces).toMatchObject([
      { workplaceId, until: '2023-01-09' },
      { workplaceId: municipalityId, from: '2023-01-09', until: null },
    ])
    expect(outcomeOf(tie({ workplaceId }))).toEqual(['NOTHING_TO_CHANGE'])
    expect(outcomeOf(tie({ from: '2022-12-12' }))).toEqual(['TIED_LATER'])
    expect(outcomeOf(tie({ from: '2022-12-13' }))).toBe('change')
    expect(outcomeOf(tie({ seatId: recordId(666) }))).toEqual(['SEAT_UNKNOWN'])
    expect(outcomeOf(tie({}, seated))).toEqual(['WORKPLACE_NOT_AGREED'])
  })
})

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
    expect(outcomeOf(decidePassSeat(end, left, on))).toEqual(['SEAT_ALREADY_ENDED'])
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
