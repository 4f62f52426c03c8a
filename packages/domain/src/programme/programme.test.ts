import { describe, expect, it } from 'vitest'
import type { Register } from '../register/register.schemas.ts'
import { after, outcomeOf } from '../testing/decisions.ts'
import { recordId } from '../testing/facts.ts'
import {
  municipalityId,
  organisation,
  record,
  regionId,
  soundRegister,
  workplaceId,
} from '../testing/register.ts'
import {
  decideGiveResponsibility,
  decideMoveAgreementEnd,
  decideSignCooperationAgreement,
} from './cooperation.ts'
import { decidePublishFigure, decideSetGoal } from './goal.ts'
import {
  decideHoldBodyMeeting,
  decideMoveBodyEnd,
  decideRecordBodyDecision,
  decideStartBody,
} from './governance.ts'
import { decideEnterPhase, decideMoveMandateEnd, decideSetMandate } from './mandate.ts'

const on = '2023-06-15'
const associationId = recordId(700)
const nationalId = recordId(701)
const sound = soundRegister()
const register: Register = {
  ...sound,
  organisations: [
    ...sound.organisations,
    organisation(700, { functions: ['user-organisation'] }),
    organisation(701, { functions: ['national'] }),
  ],
  mandates: [record(110, { name: 'Mandate', from: '2021-01-01', until: '2024-07-01' })],
}

describe('a mandate (000-13, 000-14)', () => {
  const set = (from: string, until: string | null, id = recordId(710)) =>
    outcomeOf(decideSetMandate({ id, name: 'Next', from, until }, register, on))
  const move = (until: string | null, before = register, id = recordId(110)) =>
    outcomeOf(decideMoveMandateEnd({ id, version: 1, until }, before, on))

  it('is one at a time', () => {
    expect(set('2024-07-01', null)).toBe('change')
    expect(set('2024-06-30', null)).toEqual(['MANDATE_OVERLAPS'])
    expect(set('2018-01-01', '2021-01-01')).toBe('change')
    expect(set('2018-01-01', '2021-01-02')).toEqual(['MANDATE_OVERLAPS'])
    expect(set('2025-01-01', '2025-01-01', recordId(110))).toEqual([
      'RECORD_ID_TAKEN',
      'UNTIL_NOT_AFTER_FROM',
    ])
  })

  it('is renewed, shortened, or left without an end', () => {
    expect(move('2026-07-01')).toBe('change')
    expect(move(null)).toBe('change')
    expect(move('2024-07-01')).toEqual(['NOTHING_TO_CHANGE'])
    expect(move('2021-01-01')).toEqual(['UNTIL_NOT_AFTER_FROM'])
    expect(move('2021-01-02')).toBe('change')
    expect(move(null, register, recordId(666))).toEqual(['MANDATE_UNKNOWN'])
    const two = {
      ...register,
      mandates: [...register.mandates, record(111, { name: 'Next', from: '2024-07-01', until: null })],
    }
    expect(move('2024-07-02', two)).toEqual(['MANDATE_OVERLAPS'])
  })

  it('goes through its phases in order, each ending as the next begins', () => {
    const enter = (
      phase: 'project' | 'maintenance-and-development' | 'closing',
      from: string,
      number = 720,
    ) => [{ id: recordId(number), mandateId: recordId(110), phase, from }] as const
    const project = after(register, decideEnterPhase(...enter('project', '2021-01-01'), register, on))
    const kept = after(
      project,
      decideEnterPhase(...enter('maintenance-and-development', '2022-01-01', 721), project, on),
    )
    expect(kept.mandatePhases).toMatchObject([
      { phase: 'project', from: '2021-01-01', until: '2022-01-01' },
      { phase: 'maintenance-and-development', from: '2022-01-01', until: '2024-07-01' },
    ])
    const outcome = (...command: Parameters<typeof enter>) =>
      outcomeOf(decideEnterPhase(...enter(...command), kept, on))
    expect(outcome('project', '2023-01-01', 722)).toEqual(['STEP_NOT_POSSIBLE'])
    expect(outcome('closing', '2022-01-01', 722)).toEqual(['DAY_TOO_EARLY'])
    expect(outcome('closing', '2022-01-02', 722)).toBe('change')
    expect(outcome('closing', '2024-07-01', 722)).toEqual(['DAY_OUTSIDE_MANDATE'])
    expect(outcome('closing', '2023-01-01', 721)).toEqual(['RECORD_ID_TAKEN'])
    const [command] = enter('project', '2022-01-01', 723)
    expect(outcomeOf(decideEnterPhase({ ...command, mandateId: recordId(666) }, register, on))).toEqual([
      'MANDATE_UNKNOWN',
    ])
  })
})

const body = { id: recordId(730), name: 'Styrgruppen', kind: 'steering-group' as const, from: '2022-01-01' }
const led = after(register, decideStartBody(body, register, on))

describe('bodies that lead (000-23)', () => {
  it('begin and end, with names of their own', () => {
    expect(led.governanceBodies).toEqual([{ ...body, version: 1, until: null }])
    expect(outcomeOf(decideStartBody(body, led, on))).toEqual(['RECORD_ID_TAKEN', 'BODY_NAME_TAKEN'])
    const end = (until: string | null, id = body.id) => decideMoveBodyEnd({ id, version: 1, until }, led, on)
    expect(outcomeOf(end('2022-01-01'))).toEqual(['UNTIL_NOT_AFTER_FROM'])
    expect(outcomeOf(end(null))).toEqual(['NOTHING_TO_CHANGE'])
    expect(outcomeOf(end(null, recordId(666)))).toEqual(['BODY_UNKNOWN'])
    const ended = after(led, end('2023-01-01'))
    const again = (from: string) =>
      outcomeOf(decideStartBody({ ...body, id: recordId(731), from }, ended, on))
    expect(again('2022-12-31')).toEqual(['BODY_NAME_TAKEN'])
    expect(again('2023-01-01')).toBe('change')
  })

  it('meet once a day, on days on which they exist', () => {
    const meet = (heldOn: string, before = led, bodyId = body.id) =>
      decideHoldBodyMeeting({ id: recordId(732), bodyId, heldOn }, before, on)
    expect(outcomeOf(meet('2021-12-31'))).toEqual(['DAY_OUTSIDE_BODY'])
    expect(outcomeOf(meet('2022-01-01'))).toBe('change')
    expect(outcomeOf(meet(on))).toBe('change')
    expect(outcomeOf(meet('2023-06-16'))).toEqual(['DAY_IN_FUTURE'])
    const met = after(led, meet(on))
    expect(outcomeOf(meet(on, met))).toEqual(['RECORD_ID_TAKEN', 'MEETING_ALREADY_RECORDED'])
    expect(outcomeOf(meet(on, led, recordId(666)))).toEqual(['BODY_UNKNOWN'])
  })

  it('decide, perhaps on a goal', () => {
    const decided = (differing: object = {}) =>
      outcomeOf(
        decideRecordBodyDecision(
          {
            id: recordId(733),
            bodyId: body.id,
            decidedOn: on,
            matter: 'Fler tjänster',
            goalId: null,
            ...differing,
          },
          led,
          on,
        ),
      )
    expect(decided()).toBe('change')
    expect(decided({ goalId: recordId(666), decidedOn: '2023-06-16' })).toEqual([
      'DAY_IN_FUTURE',
      'GOAL_UNKNOWN',
    ])
  })
})

describe('a goal (000-15, 000-23)', () => {
  const goal = (differing: object = {}) => ({
    id: recordId(740),
    measure: 'employed' as const,
    baseline: 12,
    target: 18,
    setOn: '2023-02-01',
    dueOn: '2024-06-30',
    decision: { id: recordId(741), bodyId: body.id, matter: 'Femtio procent fler' },
    ...differing,
  })
  const outcome = (differing: object = {}, before = led) =>
    outcomeOf(decideSetGoal(goal(differing), before, on))

  it('is kept with the decision that set it', () => {
    const set = after(led, decideSetGoal(goal(), led, on))
    expect(set.goals).toEqual([
      record(740, {
        measure: 'employed',
        baseline: 12,
        target: 18,
        setOn: '2023-02-01',
        dueOn: '2024-06-30',
      }),
    ])
    expect(set.bodyDecisions).toEqual([
      record(741, {
        bodyId: body.id,
        decidedOn: '2023-02-01',
        matter: 'Femtio procent fler',
        goalId: recordId(740),
      }),
    ])
    expect(outcome({ id: recordId(742), decision: null }, set)).toEqual(['GOAL_ALREADY_SET'])
    expect(outcome({ id: recordId(742), decision: null, measure: 'municipalities' }, set)).toBe('change')
    expect(outcome({ id: recordId(742), decision: null, setOn: '2023-02-02' }, set)).toBe('change')
    expect(outcome({}, set)).toEqual(['RECORD_ID_TAKEN', 'GOAL_ALREADY_SET', 'RECORD_ID_TAKEN'])
  })

  it('lies ahead of its baseline and of its day', () => {
    expect(outcome({ target: 12 })).toEqual(['TARGET_IS_BASELINE'])
    expect(outcome({ target: 11 })).toBe('change')
    expect(outcome({ dueOn: '2023-02-01' })).toEqual(['UNTIL_NOT_AFTER_FROM'])
    expect(outcome({ dueOn: '2023-02-02' })).toBe('change')
    expect(outcome({ setOn: '2023-06-16' })).toEqual(['DAY_IN_FUTURE'])
    expect(outcome({}, register)).toEqual(['BODY_UNKNOWN'])
  })
})

describe('a published figure (000-17, 000-20)', () => {
  const publish = (differing: object = {}, before = register) =>
    decidePublishFigure(
      {
        id: recordId(750),
        figure: 'network',
        value: 80,
        quality: 'approximate',
        publishedOn: on,
        publishedIn: 'Webbplatsen',
        ...differing,
      },
      before,
      on,
    )

  it('is noted once a day, with how sure it was', () => {
    const noted = after(register, publish())
    expect(noted.publishedFigures).toMatchObject([{ value: 80, quality: 'approximate' }])
    expect(outcomeOf(publish({ id: recordId(751) }, noted))).toEqual(['FIGURE_ALREADY_NOTED'])
    expect(outcomeOf(publish({ id: recordId(751), figure: 'national' }, noted))).toBe('change')
    expect(outcomeOf(publish({ publishedOn: '2023-06-16' }))).toEqual(['DAY_IN_FUTURE'])
  })
})

describe('a cooperation agreement (004-50)', () => {
  const sign = (partyIds: string[], differing: object = {}) =>
    decideSignCooperationAgreement(
      {
        id: recordId(760),
        name: 'Samverkan',
        partyIds,
        from: '2023-01-01',
        until: '2024-01-01',
        ...differing,
      },
      register,
      on,
    )

  it('is between a principal and the user movement, or the national organisation (004-52)', () => {
    expect(outcomeOf(sign([municipalityId, associationId]))).toBe('change')
    expect(outcomeOf(sign([regionId, nationalId]))).toBe('change')
    expect(outcomeOf(sign([municipalityId, regionId]))).toEqual(['AGREEMENT_WITHOUT_USER_MOVEMENT'])
    expect(outcomeOf(sign([associationId, workplaceId]))).toEqual(['AGREEMENT_WITHOUT_PRINCIPAL'])
    expect(outcomeOf(sign([municipalityId, municipalityId]))).toEqual([
      'PARTIES_TOO_FEW',
      'AGREEMENT_WITHOUT_USER_MOVEMENT',
    ])
    expect(outcomeOf(sign([municipalityId, recordId(666)], { until: '2023-01-01' }))).toEqual([
      'ORGANISATION_UNKNOWN',
      'UNTIL_NOT_AFTER_FROM',
    ])
  })

  it('is renewed', () => {
    const signed = after(register, sign([municipalityId, associationId]))
    const move = (until: string | null, id = recordId(760)) =>
      outcomeOf(decideMoveAgreementEnd({ id, version: 1, until }, signed, on))
    expect(move('2025-01-01')).toBe('change')
    expect(move('2024-01-01')).toEqual(['NOTHING_TO_CHANGE'])
    expect(move('2023-01-01')).toEqual(['UNTIL_NOT_AFTER_FROM'])
    expect(move(null, recordId(666))).toEqual(['AGREEMENT_UNKNOWN'])
  })
})

describe('who answers for the collegial context (004-48, 004-52)', () => {
  const give = (organisationId: string, differing: object = {}, before = register) =>
    decideGiveResponsibility(
      { id: recordId(770), organisationId, matter: 'collegial-context', from: '2023-01-01', ...differing },
      before,
      on,
    )

  it('is of the user movement, or the national organisation in its place', () => {
    expect(outcomeOf(give(associationId))).toBe('change')
    expect(outcomeOf(give(nationalId))).toBe('change')
    expect(outcomeOf(give(municipalityId))).toEqual(['NOT_OF_USER_MOVEMENT'])
    expect(outcomeOf(give(recordId(666)))).toEqual(['ORGANISATION_UNKNOWN'])
  })

  it('is one at a time, and whoever was before stays in the history', () => {
    const national = after(register, give(nationalId))
    const next = { id: recordId(771), from: '2023-06-01' }
    const local = after(national, give(associationId, next, national))
    expect(local.responsibilities).toMatchObject([
      { organisationId: nationalId, until: '2023-06-01' },
      { organisationId: associationId, from: '2023-06-01', until: null },
    ])
    expect(outcomeOf(give(nationalId, next, national))).toEqual(['NOTHING_TO_CHANGE'])
    expect(outcomeOf(give(associationId, { id: recordId(771) }, national))).toEqual(['NAMED_LATER'])
    expect(outcomeOf(give(nationalId, { ...next, matter: 'method-support' }, national))).toBe('change')
  })
})
