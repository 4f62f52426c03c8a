import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/day.ts'
import type { Register } from '../register/register.schemas.ts'
import { after, outcomeOf } from '../testing/decisions.ts'
import { peerSupporterId, recordId } from '../testing/facts.ts'
import { record } from '../testing/register.ts'
import { forumId, on, register } from '../testing/started-forum.ts'
import type { TakeFaultStepCommand } from './influence.commands.ts'
import { FaultStepKindSchema } from './influence-records.schemas.ts'
import { decideNoteFault, decideTakeFaultStep, faultLifeCycle, faultStateOn } from './system-fault.ts'

const faultId = recordId(800)
const note = {
  id: faultId,
  notedOn: '2023-03-01',
  description: 'Ingen svarar i telefon',
  reportedById: peerSupporterId,
}
const noted = after(register, decideNoteFault(note, register, on))

describe('noting a fault (001-15)', () => {
  const outcome = (differing: object = {}, before: Register = register) =>
    outcomeOf(decideNoteFault({ ...note, ...differing }, before, on))

  it('adds it with nothing done yet', () => {
    expect(noted.systemFaults).toEqual([
      { ...note, version: 1, liftedTo: null, liftedOn: null, answer: null, toldBack: false },
    ])
  })

  it('is refused for the future, for whom nobody knows, and for what is noted', () => {
    expect(outcome({ notedOn: on })).toBe('change')
    expect(outcome({ notedOn: '2023-06-16', reportedById: recordId(666) })).toEqual([
      'PERSON_UNKNOWN',
      'DAY_IN_FUTURE',
    ])
    expect(outcome({}, noted)).toEqual(['RECORD_ID_TAKEN', 'FAULT_ALREADY_NOTED'])
    expect(outcome({ id: recordId(801), notedOn: '2023-03-02' }, noted)).toBe('change')
  })
})

const step = (differing: Partial<TakeFaultStepCommand>): TakeFaultStepCommand => ({
  id: recordId(820),
  version: 1,
  faultId,
  step: 'accepted',
  on,
  forumId: null,
  answer: null,
  liftedTo: null,
  text: null,
  ...differing,
})
/** All that any step may ask for. */
const whole = { forumId, answer: 'yes', liftedTo: 'Föreningen', text: 'Så blir det' } as const
const takeAll = (before: Register, ...steps: [kind: TakeFaultStepCommand['step'], on: string][]) =>
  steps.reduce(
    (held, [kind, day], at) =>
      after(
        held,
        decideTakeFaultStep(step({ ...whole, id: recordId(830 + at), step: kind, on: day }), held, on),
      ),
    before,
  )

describe('the steps of a fault (001-16)', () => {
  it('lead from noted to closed, and the fault says where it is', () => {
    const closed = takeAll(
      noted,
      ['accepted', '2023-03-08'],
      ['lifted', '2023-03-15'],
      ['on-agenda', '2023-03-20'],
      ['answered', '2023-04-11'],
      ['acted', '2023-04-20'],
      ['told-back', '2023-05-02'],
      ['closed', '2023-05-02'],
    )
    const [fault] = closed.systemFaults
    if (fault === undefined) throw new Error('There is one.')
    expect(fault).toMatchObject({
      liftedTo: 'Föreningen',
      liftedOn: '2023-03-15',
      answer: 'Så blir det',
      toldBack: true,
    })
    const states = ['2023-03-07', '2023-03-08', '2023-03-15', '2023-04-10', '2023-04-11', '2023-05-01', on]
    expect(states.map((day) => faultStateOn(closed, fault, day))).toEqual([
      'noted',
      'accepted',
      'lifted',
      'on-agenda',
      'answered',
      'acted',
      'closed',
    ])
  })

  it('may be declined, and that is told back too', () => {
    const declined = takeAll(
      noted,
      ['declined', '2023-03-08'],
      ['told-back', '2023-03-09'],
      ['closed', '2023-03-09'],
    )
    expect(declined.faultSteps.map((each) => each.step)).toEqual(['declined', 'told-back', 'closed'])
  })

  it('say what each needs', () => {
    const outcome = (differing: Partial<TakeFaultStepCommand>, before: Register) =>
      outcomeOf(decideTakeFaultStep(step(differing), before, on))
    const lifted = takeAll(noted, ['accepted', '2023-03-08'], ['lifted', '2023-03-15'])
    const accepted = takeAll(noted, ['accepted', '2023-03-08'])
    expect(outcome({ step: 'lifted' }, accepted)).toEqual(['LIFTED_TO_MISSING'])
    expect(outcome({ step: 'on-agenda' }, lifted)).toEqual(['FORUM_MISSING'])
    expect(outcome({ step: 'on-agenda', forumId: recordId(666) }, lifted)).toEqual(['FORUM_UNKNOWN'])
    const ending = (until: string) => ({
      ...lifted,
      forums: lifted.forums.map((each) => ({ ...each, until })),
    })
    expect(outcome({ step: 'on-agenda', forumId }, ending('2023-06-16'))).toBe('change')
    expect(outcome({ step: 'on-agenda', forumId }, ending(on))).toEqual(['DAY_OUTSIDE_FORUM'])
    expect(outcome({ step: 'answered' }, lifted)).toEqual(['ANSWER_MISSING'])
    expect(outcome({ step: 'answered', answer: 'no' }, lifted)).toBe('change')
    expect(outcome({ step: 'answered', answer: 'no', on: '2023-03-14' }, lifted)).toEqual(['DAY_TOO_EARLY'])
    expect(outcome({ on: '2023-03-01' }, noted)).toBe('change')
    expect(outcome({ on: '2023-02-28' }, noted)).toEqual(['DAY_TOO_EARLY'])
    expect(outcome({ on: '2023-06-16' }, noted)).toEqual(['DAY_IN_FUTURE'])
    expect(outcome({ faultId: recordId(666) }, noted)).toEqual(['FAULT_UNKNOWN'])
    expect(outcome({ id: recordId(830) }, accepted)).toEqual(['RECORD_ID_TAKEN', 'STEP_NOT_POSSIBLE'])
  })

  it('go on from what an older register told without steps', () => {
    const told = (fields: object): Register => ({
      ...register,
      systemFaults: [{ ...record(800, {}), ...noted.systemFaults[0], ...fields } as never],
    })
    const stateOf = (before: Register) => faultStateOn(before, before.systemFaults[0] as never, on)
    expect(stateOf(told({}))).toBe('noted')
    const lifted = told({ liftedTo: 'Föreningen', liftedOn: '2023-04-03' })
    expect(stateOf(lifted)).toBe('lifted')
    expect(stateOf(takeAll(lifted, ['answered', '2023-04-20']))).toBe('answered')
    const answered = told({ answer: 'Ja' })
    expect(stateOf(answered)).toBe('answered')
    expect(stateOf(takeAll(answered, ['told-back', on]))).toBe('told-back')
    expect(stateOf(told({ toldBack: true }))).toBe('told-back')
  })

  it('are those of the table, in whatever order they are tried', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...FaultStepKindSchema.options), { maxLength: 14 }), (tried) => {
        let held = noted
        let state: keyof typeof faultLifeCycle.steps = faultLifeCycle.start
        for (const [at, kind] of tried.entries()) {
          const command = step({
            ...whole,
            id: recordId(900 + at),
            step: kind,
            on: addDays('2023-03-01', at),
          })
          const decision = decideTakeFaultStep(command, held, on)
          const next = faultLifeCycle.steps[state][kind]
          expect(outcomeOf(decision)).toEqual(next === undefined ? ['STEP_NOT_POSSIBLE'] : 'change')
          if (next === undefined) continue
          held = after(held, decision)
          state = next
          expect(faultStateOn(held, held.systemFaults[0] as never, on)).toBe(state)
        }
      }),
      { numRuns: 60 },
    )
  })
})
