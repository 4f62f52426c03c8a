import { describe, expect, it } from 'vitest'
import type { Register } from '../register/register.schemas.ts'
import { after, outcomeOf } from '../testing/decisions.ts'
import { mentorId, recordId } from '../testing/facts.ts'
import {
  admitted,
  answer,
  applied,
  apply,
  cohortId,
  experienced,
  on,
  openRound,
  personId,
  seated,
  takeSeat,
} from '../testing/open-round.ts'
import { municipalityId, record, workplaceId } from '../testing/register.ts'
import { applicationStateOn, decideAnswerApplication, decideApply, decideTakeSeat } from './application.ts'
import { decideTieSeat } from './seat-workplace.ts'
import type { ApplyCommand } from './training.commands.ts'

describe('applying (001-20, 001-21)', () => {
  const outcome = (differing: Partial<ApplyCommand>, before = openRound) =>
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
    expect(outcome({ appliedOn: '2023-06-16' })).toEqual([
      'DAY_IN_FUTURE',
      'APPLICATIONS_CLOSED',
      'COHORT_HAS_ENDED',
    ])
  })

  it('is over once the round has ended, though no last day was ever set', () => {
    const register = {
      ...openRound,
      cohortPlans: openRound.cohortPlans.map((each) => ({ ...each, applyBy: null })),
    }
    expect(outcome({ appliedOn: '2023-03-10' }, register)).toBe('change')
    expect(outcome({ appliedOn: '2023-03-11' }, register)).toEqual(['COHORT_HAS_ENDED'])
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
    expect(outcomeOf(decideAnswerApplication({ ...again, on: '2023-06-16' }, seated, on))).toEqual([
      'STEP_NOT_POSSIBLE',
      'DAY_IN_FUTURE',
    ])
    expect(
      outcomeOf(
        decideAnswerApplication({ ...again, applicationId: recordId(666), on: '2023-06-16' }, seated, on),
      ),
    ).toEqual(['APPLICATION_UNKNOWN', 'DAY_IN_FUTURE'])
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
    expect(outcome({ on: '2022-12-05' })).toBe('change')
    expect(decideTakeSeat(takeSeat({ on: '2022-12-04' }), admitted, on)).toMatchObject({
      reasons: [{ code: 'DAY_TOO_EARLY', field: 'on', numbers: { from: '2022-12-05' } }],
    })
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
    expect(outcome({ on: '2022-08-31' })).toEqual(['DAY_TOO_EARLY', 'WORKPLACE_NOT_AGREED'])
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
    const tied = (from: string, until: string | null) => ({
      ...both,
      seatWorkplaces: both.seatWorkplaces.map((each) => ({ ...each, from, until })),
    })
    expect(outcome(full, tied('2023-02-01', null))).toEqual(['WORKPLACE_POSTS_FULL'])
    expect(outcome(full, tied('2022-12-05', '2022-12-13'))).toEqual(['WORKPLACE_POSTS_FULL'])
    expect(outcome(full, tied('2022-12-05', '2022-12-12'))).toBe('change')
    expect(outcome(full, tied('2023-02-01', '2023-01-01'))).toBe('change')
  })

  it('belongs to the application that was first, in whatever order they are kept', () => {
    const application = (number: number, appliedOn: string) =>
      record(number, { cohortId, personId, source: 'self' as const, appliedOn })
    const register: Register = {
      ...openRound,
      applications: [application(611, '2022-11-21'), application(612, '2022-11-14')],
      applicationSteps: [611, 612].map((number, at) =>
        record(620 + at, { applicationId: recordId(number), step: 'admitted' as const, on: '2022-12-05' }),
      ),
      seats: [record(630, { cohortId, personId, outcome: 'ongoing', outcomeOn: null })],
    }
    const states = (of: Register) =>
      of.applications.map((each) => [each.id, applicationStateOn(of, each, on)])
    const turned = { ...register, applications: [...register.applications].reverse() }
    expect(states(register)).toEqual([
      [recordId(611), 'admitted'],
      [recordId(612), 'seated'],
    ])
    expect(states(turned).reverse()).toEqual(states(register))
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
