import { describe, expect, it } from 'vitest'
import { applyChange } from '../register/change.ts'
import type { Register } from '../register/register.schemas.ts'
import { after, outcomeOf } from '../testing/decisions.ts'
import { peerSupporterId, recordId } from '../testing/facts.ts'
import { placementId, record, soundRegister } from '../testing/register.ts'
import { decideRecordConsent, standingConsent } from './consent.ts'
import { decideMarkFlyer, decideMarkPicture, decideTakeDownMark } from './marks.ts'
import type { MarkPictureCommand, RecordConsentCommand, TakeDownMarkCommand } from './placement.commands.ts'

const on = '2023-06-15'
const bare: Register = { ...soundRegister(), marks: [], consents: [] }
const answered = (given: boolean, from: string, until: string | null = null): Register => ({
  ...bare,
  consents: [record(41, { personId: peerSupporterId, purpose: 'picture', given, from, until })],
})
const command = (differing: Partial<MarkPictureCommand> = {}): MarkPictureCommand => ({
  id: recordId(900),
  placementId,
  on,
  consentId: null,
  ...differing,
})
const picture = (differing: Partial<MarkPictureCommand>, before: Register) =>
  outcomeOf(decideMarkPicture(command(differing), before, on))
const consentId = recordId(901)

describe('the picture is up', () => {
  it('where the person has agreed', () => {
    const decision = decideMarkPicture(command(), answered(true, '2023-05-03'), on)
    if (decision.outcome === 'refused') throw new Error('It stands.')
    expect(decision.change).toEqual({
      kind: 'placements.mark-picture',
      operations: [
        {
          op: 'add',
          kind: 'marks',
          record: { id: recordId(900), version: 1, placementId, item: 'picture', from: on, until: null },
        },
      ],
    })
  })

  it('not where nobody has asked, where the person declined, or the yes is over', () => {
    expect(picture({}, bare)).toEqual(['CONSENT_UNKNOWN'])
    expect(picture({}, answered(false, '2023-05-03'))).toEqual(['CONSENT_DECLINED'])
    expect(picture({}, answered(true, '2023-05-03', on))).toEqual(['CONSENT_UNKNOWN'])
    expect(picture({}, answered(true, '2023-06-16'))).toEqual(['CONSENT_UNKNOWN'])
    expect(picture({}, answered(true, on))).toBe('change')
  })

  it('where the person agrees now, which is recorded', () => {
    const decision = decideMarkPicture(command({ consentId }), answered(false, '2023-05-03'), on)
    if (decision.outcome === 'refused') throw new Error('It stands.')
    const after = applyChange(answered(false, '2023-05-03'), decision.change)
    expect(after.consents).toEqual([
      { ...answered(false, '2023-05-03', on).consents[0], version: 2 },
      {
        id: consentId,
        version: 1,
        personId: peerSupporterId,
        purpose: 'picture',
        given: true,
        from: on,
        until: null,
      },
    ])
    expect(after.marks).toHaveLength(1)
  })

  it('and a yes given before is not recorded twice', () => {
    const decision = decideMarkPicture(command({ consentId }), answered(true, '2023-05-03'), on)
    expect(decision).toMatchObject({ outcome: 'change', change: { operations: [{ kind: 'marks' }] } })
  })

  it('once, on a day in post that has come', () => {
    const agreed = answered(true, '2021-05-03')
    const up = {
      ...agreed,
      marks: [record(61, { placementId, item: 'picture' as const, from: '2023-06-20', until: null })],
    }
    expect(picture({ on: '2023-06-16' }, agreed)).toEqual(['DAY_IN_FUTURE'])
    expect(picture({ on: '2022-01-09' }, agreed)).toEqual(['DAY_OUTSIDE_PLACEMENT'])
    expect(picture({ on: '2022-01-10' }, agreed)).toBe('change')
    expect(picture({}, { ...soundRegister() })).toEqual(['ALREADY_MARKED'])
    expect(decideMarkPicture(command(), up, on)).toMatchObject({
      reasons: [{ code: 'MARKED_LATER', field: 'on', numbers: { from: '2023-06-20' } }],
    })
    const been = {
      ...agreed,
      marks: [{ ...up.marks[0], from: '2022-06-20', until: '2023-06-20' }] as Register['marks'],
    }
    expect(picture({ on: '2022-06-19' }, been)).toEqual(['MARKED_LATER'])
    expect(picture({ on: '2022-06-20' }, been)).toEqual(['ALREADY_MARKED'])
    expect(picture({}, been)).toEqual(['ALREADY_MARKED'])
  })

  it('not from a day before the person said no, though there was a yes on that day', () => {
    const sinceThen: Register = {
      ...bare,
      consents: [
        ...answered(true, '2022-05-03', '2023-03-01').consents,
        ...answered(false, '2023-03-01').consents.map((each) => ({ ...each, id: recordId(42) })),
      ],
    }
    expect(picture({ on: '2023-02-01' }, sinceThen)).toEqual(['CONSENT_DECLINED'])
    expect(picture({ on: '2023-02-01', consentId }, sinceThen)).toEqual(['CONSENT_DECLINED'])
    expect(picture({ on: '2023-03-01', consentId }, sinceThen)).toBe('change')
    const yesAgain = { ...sinceThen, consents: sinceThen.consents.map((each) => ({ ...each, given: true })) }
    expect(picture({ on: '2023-02-01' }, yesAgain)).toBe('change')
  })

  it('with every reason against it', () => {
    expect(
      picture(
        { id: recordId(61), placementId: recordId(666), on: '2023-06-16', consentId: recordId(41) },
        soundRegister(),
      ),
    ).toEqual(['RECORD_ID_TAKEN', 'PLACEMENT_UNKNOWN', 'DAY_IN_FUTURE', 'RECORD_ID_TAKEN'])
  })
})

describe('the flyer is there', () => {
  const flyer = (before: Register, day = on) =>
    outcomeOf(decideMarkFlyer({ id: recordId(900), placementId, on: day }, before, on))

  it('without any consent, and once', () => {
    expect(flyer(bare)).toBe('change')
    expect(flyer(soundRegister())).toEqual(['ALREADY_MARKED'])
    expect(flyer(bare, '2023-06-16')).toEqual(['DAY_IN_FUTURE'])
  })

  it('though only the picture is up', () => {
    const marks = soundRegister().marks.filter(({ item }) => item === 'picture')
    expect(flyer({ ...bare, marks })).toBe('change')
  })
})

describe('taking down', () => {
  const down = (differing: Partial<TakeDownMarkCommand> = {}, before = soundRegister(), day = on) =>
    decideTakeDownMark({ placementId, item: 'picture', until: on, ...differing }, before, day)
  const until = (item: 'picture' | 'flyer', day: string | null): Register => ({
    ...soundRegister(),
    marks: soundRegister().marks.map((each) => (each.item === item ? { ...each, until: day } : each)),
  })

  it('ends the picture or the flyer, and leaves the other', () => {
    expect(after(soundRegister(), down()).marks.map(({ item, until }) => [item, until])).toEqual([
      ['picture', on],
      ['flyer', null],
    ])
    expect(down()).toMatchObject({ change: { kind: 'placements.take-down-mark' } })
    const noFlyer = after(soundRegister(), down({ item: 'flyer' }))
    expect(noFlyer.marks.map(({ item, until }) => [item, until])).toEqual([
      ['picture', null],
      ['flyer', on],
    ])
  })

  it('is possible once the person has said no, and the picture then is not without consent', () => {
    const before = soundRegister()
    const no = { id: consentId, personId: peerSupporterId, purpose: 'picture' as const, given: false, on }
    const declined = after(before, decideRecordConsent(no, before, on))
    expect(after(declined, down({}, declined)).marks[0]?.until).toBe(on)
    expect(picture({ on: '2023-06-15' }, after(declined, down({}, declined)))).toEqual(['CONSENT_DECLINED'])
  })

  it('is from tomorrow at the latest, and leaves a day on which it was up', () => {
    expect(outcomeOf(down({ until: '2023-06-16' }))).toBe('change')
    expect(outcomeOf(down({ until: '2023-06-17' }))).toEqual(['DAY_IN_FUTURE'])
    expect(outcomeOf(down({ until: '2022-01-11' }))).toBe('change')
    expect(down({ until: '2022-01-10' })).toMatchObject({
      reasons: [{ code: 'UNTIL_NOT_AFTER_FROM', field: 'until', numbers: { from: '2022-01-10' } }],
    })
  })

  it('is refused where nothing is up', () => {
    expect(outcomeOf(down({}, bare))).toEqual(['NOT_MARKED'])
    expect(outcomeOf(down({}, until('picture', on)))).toEqual(['NOT_MARKED'])
    expect(outcomeOf(down({}, until('picture', '2023-06-16')))).toBe('change')
    expect(outcomeOf(down({}, until('flyer', on)))).toBe('change')
    expect(outcomeOf(down({ placementId: recordId(666), until: '2023-06-17' }))).toEqual([
      'PLACEMENT_UNKNOWN',
      'DAY_IN_FUTURE',
    ])
  })
})

it('of the answers in force the last stands, and no where one day says both', () => {
  const answer = (from: string, given: boolean) => ({ from, until: null, given })
  expect(standingConsent([])).toBe(null)
  expect(standingConsent([answer('2023-05-03', true), answer('2023-05-04', false)])).toBe(false)
  expect(standingConsent([answer('2023-05-04', true), answer('2023-05-03', false)])).toBe(true)
  expect(standingConsent([answer('2023-05-03', true), answer('2023-05-03', false)])).toBe(false)
})

describe('recording consent', () => {
  const consent = (differing: Partial<RecordConsentCommand> = {}): RecordConsentCommand => ({
    id: consentId,
    personId: peerSupporterId,
    purpose: 'picture',
    given: false,
    on,
    ...differing,
  })
  const outcome = (differing: Partial<RecordConsentCommand>, before: Register) =>
    outcomeOf(decideRecordConsent(consent(differing), before, on))

  it('ends the answer before it', () => {
    const before = answered(true, '2023-05-03')
    const decision = decideRecordConsent(consent(), before, on)
    if (decision.outcome === 'refused') throw new Error('It stands.')
    expect(
      applyChange(before, decision.change).consents.map(({ given, from, until }) => ({ given, from, until })),
    ).toEqual([
      { given: true, from: '2023-05-03', until: on },
      { given: false, from: on, until: null },
    ])
  })

  it('puts right an answer of the same day', () => {
    const before = answered(true, on)
    const decision = decideRecordConsent(consent(), before, on)
    if (decision.outcome === 'refused') throw new Error('It stands.')
    expect(applyChange(before, decision.change).consents).toEqual([
      { ...answered(false, on).consents[0], version: 2 },
    ])
  })

  it('is refused where it says nothing new, for a stranger, for a day to come', () => {
    expect(outcome({ given: true }, answered(true, '2023-05-03'))).toEqual(['NOTHING_TO_CHANGE'])
    expect(outcome({ given: true, purpose: 'public-list' }, answered(true, '2023-05-03'))).toBe('change')
    expect(
      outcome({ personId: recordId(666), on: '2023-06-16', id: recordId(41) }, answered(true, '2023-05-03')),
    ).toEqual(['RECORD_ID_TAKEN', 'PERSON_UNKNOWN', 'DAY_IN_FUTURE'])
  })
})
