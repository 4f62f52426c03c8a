import { describe, expect, it } from 'vitest'
import { after, outcomeOf } from '../testing/decisions.ts'
import { recordId } from '../testing/facts.ts'
import { soundRegister, workplaceId } from '../testing/register.ts'
import { type LessonStep, NoteLessonCommandSchema } from './lesson.schemas.ts'
import { decideNoteLesson, decideTakeLessonStep, lessonsForRegions, lessonsForWorkplace } from './lesson.ts'

const on = '2023-06-15'
const sound = soundRegister()
const command = {
  id: recordId(900),
  workplaceId,
  notedOn: '2023-05-02',
  title: 'Begin with the night shift',
  text: 'They are never there when the role is told about.',
}
const noted = after(sound, decideNoteLesson(command, sound, on))
const step = (kind: LessonStep['step'], day: string, register = noted, number = 910) =>
  decideTakeLessonStep({ id: recordId(number), lessonId: command.id, step: kind, on: day }, register, on)
const inRegion = after(noted, step('shared-in-region', '2023-05-10'))
const between = after(inRegion, step('shared-between-regions', '2023-06-01', inRegion, 911))

describe('a lesson learnt (003-22)', () => {
  it('is the workplace’s own until it is shared', () => {
    const elsewhere = recordId(21)
    const read = (register: typeof sound, workplace: string, day = on) =>
      lessonsForWorkplace(register, workplace, day).length
    expect([read(noted, workplaceId), read(noted, elsewhere)]).toEqual([1, 0])
    expect(read(noted, workplaceId, '2023-05-01')).toBe(0)
    expect([read(inRegion, elsewhere, '2023-05-09'), read(inRegion, elsewhere, '2023-05-10')]).toEqual([0, 1])
    const back = after(between, step('withdrawn', '2023-06-08', between, 912))
    expect([read(back, workplaceId), read(back, elsewhere), read(back, elsewhere, '2023-06-07')]).toEqual([
      0, 0, 1,
    ])
  })

  it('tells other regions what was found out, and not where', () => {
    expect(lessonsForRegions(inRegion, on)).toEqual([])
    expect(lessonsForRegions(between, '2023-05-31')).toEqual([])
    const { workplaceId: _, ...told } = command
    expect(lessonsForRegions(between, on)).toEqual([told])
  })

  it('is refused with every reason', () => {
    const wrong = { ...command, workplaceId: recordId(666), notedOn: '2023-06-16' }
    expect(outcomeOf(decideNoteLesson(wrong, noted, on))).toEqual([
      'RECORD_ID_TAKEN',
      'WORKPLACE_UNKNOWN',
      'DAY_IN_FUTURE',
    ])
    expect(outcomeOf(step('withdrawn', on, sound))).toEqual(['LESSON_UNKNOWN'])
    expect(outcomeOf(step('shared-in-region', '2023-05-01', between))).toEqual([
      'RECORD_ID_TAKEN',
      'STEP_NOT_POSSIBLE',
      'DAY_TOO_EARLY',
    ])
  })

  it('holds no identity number', () => {
    expect(NoteLessonCommandSchema.safeParse(command).success).toBe(true)
    const named = { ...command, text: 'Som för 19121212-1212' }
    expect(NoteLessonCommandSchema.safeParse(named).success).toBe(false)
  })
})
