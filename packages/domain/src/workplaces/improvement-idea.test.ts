import { describe, expect, it } from 'vitest'
import type { Register } from '../register/register.schemas.ts'
import { after, outcomeOf } from '../testing/decisions.ts'
import { recordId } from '../testing/facts.ts'
import { placementId, record, soundRegister, workplaceId } from '../testing/register.ts'
import {
  type NoteImprovementIdeaCommand,
  NoteImprovementIdeaCommandSchema,
  type TakeImprovementIdeaStepCommand,
  TakeImprovementIdeaStepCommandSchema,
} from './improvement-idea.schemas.ts'
import {
  decideNoteImprovementIdea,
  decideTakeImprovementIdeaStep,
  improvementIdeaStateOn,
} from './improvement-idea.ts'

const on = '2023-06-15'
const sound = soundRegister()
const idea = (differing: Partial<NoteImprovementIdeaCommand> = {}): NoteImprovementIdeaCommand => ({
  id: recordId(900),
  placementId,
  notedOn: '2023-06-01',
  text: 'Tell everybody who comes what happens the first day',
  ...differing,
})
const note = (differing: Partial<NoteImprovementIdeaCommand> = {}, before: Register = sound) =>
  outcomeOf(decideNoteImprovementIdea(idea(differing), before, on))
const noted = after(sound, decideNoteImprovementIdea(idea(), sound, on))
const step = (differing: Partial<TakeImprovementIdeaStepCommand> = {}): TakeImprovementIdeaStepCommand => ({
  id: recordId(910),
  ideaId: recordId(900),
  step: 'taken-up',
  on: '2023-06-08',
  text: null,
  ...differing,
})
const take = (differing: Partial<TakeImprovementIdeaStepCommand> = {}, before: Register = noted) =>
  outcomeOf(decideTakeImprovementIdeaStep(step(differing), before, on))

describe('an idea of a peer supporter (004-62)', () => {
  it('is noted for the workplace of the placement', () => {
    expect(noted.improvementIdeas).toEqual([{ ...idea(), version: 1, workplaceId }])
    expect(improvementIdeaStateOn(noted, recordId(900), on)).toBe('noted')
  })

  it('is noted on a day of the placement that has been, and once', () => {
    expect(note({ notedOn: on })).toBe('change')
    expect(note({ notedOn: '2023-06-16' })).toEqual(['DAY_IN_FUTURE'])
    expect(note({ notedOn: '2022-01-10' })).toBe('change')
    expect(note({ notedOn: '2022-01-09' })).toEqual(['DAY_OUTSIDE_PLACEMENT'])
    expect(note({ id: recordId(901) }, noted)).toEqual(['IDEA_ALREADY_NOTED'])
    expect(note({ id: recordId(901), notedOn: '2023-06-02' }, noted)).toBe('change')
    expect(note({ id: recordId(901), text: 'Another' }, noted)).toBe('change')
    expect(note({ placementId: recordId(666), notedOn: '2023-06-16' }, noted)).toEqual([
      'RECORD_ID_TAKEN',
      'PLACEMENT_UNKNOWN',
      'DAY_IN_FUTURE',
    ])
  })

  it('holds no identity number, and neither does an answer', () => {
    const number = 'About 19121212-1212'
    expect(NoteImprovementIdeaCommandSchema.safeParse(idea({ text: number })).success).toBe(false)
    expect(NoteImprovementIdeaCommandSchema.parse(idea())).toEqual(idea())
    expect(TakeImprovementIdeaStepCommandSchema.safeParse(step({ text: number })).success).toBe(false)
    expect(TakeImprovementIdeaStepCommandSchema.parse(step())).toEqual(step())
  })

  it('is declined with a reason only', () => {
    expect(take({ step: 'declined' })).toEqual(['IDEA_REASON_MISSING'])
    expect(take({ step: 'declined', text: 'It is done already' })).toBe('change')
    expect(take({ step: 'taken-up' })).toBe('change')
  })

  it('is followed until it is told back, and keeps each step with its day', () => {
    const walked = [
      step(),
      step({ id: recordId(911), step: 'done', on: '2023-06-10', text: 'A letter goes out now' }),
      step({ id: recordId(912), step: 'told-back', on: '2023-06-12' }),
    ].reduce((before, each) => after(before, decideTakeImprovementIdeaStep(each, before, on)), noted)
    const state = (day: string) => improvementIdeaStateOn(walked, recordId(900), day)
    expect(['2023-06-07', '2023-06-08', '2023-06-10', '2023-06-11', '2023-06-12'].map(state)).toEqual([
      'noted',
      'taken-up',
      'done',
      'done',
      'told-back',
    ])
    expect(walked.improvementIdeaSteps).toHaveLength(3)
    expect(take({ id: recordId(913), step: 'done', on }, walked)).toEqual(['STEP_NOT_POSSIBLE'])
  })

  it('takes a step on a day that has been, not before it was noted, and with every reason', () => {
    expect(take({ on: '2023-06-01' })).toBe('change')
    expect(take({ on: '2023-05-31' })).toEqual(['DAY_TOO_EARLY'])
    expect(take({ on: '2023-06-16' })).toEqual(['DAY_IN_FUTURE'])
    const used = { ...noted, improvementIdeaSteps: [record(910, { ...step(), ideaId: recordId(1) })] }
    expect(take({ ideaId: recordId(666), step: 'declined' }, used)).toEqual([
      'RECORD_ID_TAKEN',
      'IDEA_UNKNOWN',
      'IDEA_REASON_MISSING',
    ])
  })
})
