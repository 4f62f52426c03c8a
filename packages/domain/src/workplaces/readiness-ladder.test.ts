import { describe, expect, it } from 'vitest'
import { exampleRegionRulebook } from '../nsph/example-region.ts'
import { assessRegister } from '../register/assess-register.ts'
import type { Register } from '../register/register.schemas.ts'
import { compile } from '../rules/compile.ts'
import { recordId } from '../testing/facts.ts'
import { organisation, record, registerWith, soundRegister, workplaceId } from '../testing/register.ts'
import { anchoringOn } from './anchoring.ts'
import { readinessActions, readinessLadder, readinessSteps } from './readiness-ladder.ts'

const on = '2023-06-15'
const sound = soundRegister()

function ladder(register: Register) {
  const assessment = assessRegister(compile(exampleRegionRulebook, on), register).find(
    ({ subject }) => subject.id === workplaceId,
  )
  const steps = readinessLadder(workplaceId, register, assessment ?? null)
  return Object.fromEntries(steps.map(({ step, state }) => [step, state]))
}
/** The placement of the sound register, as one that is still to begin. */
const toBegin: Register = {
  ...sound,
  placements: sound.placements.map((each) => ({ ...each, from: '2023-07-01' })),
}

describe('how far a workplace has come', () => {
  it('is all the way where nothing is missing', () => {
    expect(ladder(toBegin)).toEqual({
      interest: 'done',
      anchoring: 'done',
      funding: 'done',
      introduction: 'done',
      ready: 'done',
    })
  })

  it.each([
    ['anchoring', { anchorings: [] }],
    ['funding', { fundings: [] }],
    ['introduction', { staffIntroductions: [] }],
  ])('is not ready where %s is to do, and the other steps stay', (step, missing) => {
    const steps = ladder({ ...toBegin, ...missing })
    expect(steps).toEqual({ ...ladder(toBegin), [step]: 'to-do', ready: 'to-do' })
  })

  it('is not ready where the money ends before the placement does, or soon', () => {
    const placed = (from: string, until: string | null) => ({
      placements: sound.placements.map((each) => ({ ...each, from, until })),
    })
    const funded = (until: string) => ({ fundings: sound.fundings.map((each) => ({ ...each, until })) })
    const tooEarly = ladder({ ...sound, ...placed('2023-07-01', '2024-07-01'), ...funded('2024-06-30') })
    const untilTheEnd = ladder({ ...sound, ...placed('2023-07-01', '2024-07-01'), ...funded('2024-07-01') })
    expect(untilTheEnd).toMatchObject({ funding: 'done', ready: 'done' })
    expect(tooEarly).toEqual({ ...untilTheEnd, funding: 'to-do', ready: 'to-do' })
    const open = sound.placements[0]?.from ?? on
    expect(ladder({ ...sound, ...placed(open, null), ...funded('2023-09-14') }).funding).toBe('done')
    expect(ladder({ ...sound, ...placed(open, null), ...funded('2023-09-13') }).funding).toBe('to-do')
  })

  it('says of each step which actions take it, and no action takes two', () => {
    const steps = readinessLadder(workplaceId, sound, null)
    expect(steps.map(({ step, actions }) => [step, actions])).toEqual(
      readinessSteps.map((step) => [step, readinessActions[step]]),
    )
    const actions = steps.flatMap((step) => step.actions)
    expect(new Set(actions).size).toBe(actions.length)
    expect(actions).toEqual(expect.arrayContaining(['anchor-decision', 'extend-funding', 'fund-post']))
  })

  it('is unknown where nobody has asked, and where nobody has shown interest', () => {
    const unknown = { anchoring: 'unknown', funding: 'unknown', introduction: 'unknown', ready: 'unknown' }
    const steps = readinessLadder(workplaceId, sound, null)
    expect(Object.fromEntries(steps.map(({ step, state }) => [step, state]))).toEqual({
      ...unknown,
      interest: 'done',
    })
    const alone = registerWith({ organisations: [organisation(20)] })
    expect(ladder(alone)).toEqual({ ...unknown, interest: 'unknown' })
  })

  it.each([
    ['said so', { workplaceStages: [stage('interest')] }],
    ['received somebody', { placements: sound.placements }],
    ['introduced its staff', { staffIntroductions: sound.staffIntroductions }],
    ['been paid for', { fundings: sound.fundings }],
    ['anchored the decision', { anchorings: sound.anchorings }],
  ])('begins with interest where it has %s', (_case, records) => {
    const here = registerWith({ organisations: [organisation(20)], ...records })
    expect(readinessLadder(workplaceId, here, null)[0]).toMatchObject({ step: 'interest', state: 'done' })
    expect(readinessLadder(recordId(23), here, null)[0]).toMatchObject({ step: 'interest', state: 'unknown' })
  })
})

describe('what the levels say', () => {
  const said = (
    number: number,
    notedOn: string | null,
    anchored: boolean,
    level: 'staff' | 'hr' = 'staff',
    at = workplaceId,
  ) => record(number, { workplaceId: at, level, anchored, notedOn })
  const answers = (...anchorings: Register['anchorings']) =>
    anchoringOn(registerWith({ anchorings }), workplaceId, on)

  it('is the last answer of each, whatever order they are kept in', () => {
    const records = [
      said(1, '2023-02-01', true),
      said(2, '2023-01-01', false),
      said(3, '2023-03-01', false, 'hr'),
    ]
    const last = [
      { level: 'staff', anchored: true, notedOn: '2023-02-01' },
      { level: 'hr', anchored: false, notedOn: '2023-03-01' },
    ]
    expect(answers(...records)).toEqual(last)
    expect(answers(...records.reverse())).toEqual(last.reverse())
  })

  it('is no where one day says both', () => {
    const both = [said(1, '2023-02-01', true), said(2, '2023-02-01', false)]
    expect(answers(...both)).toMatchObject([{ anchored: false }])
    expect(answers(...both.reverse())).toMatchObject([{ anchored: false }])
  })

  it('comes before what has a day where it has none', () => {
    const undated = said(1, null, true)
    expect(answers(undated)).toEqual([{ level: 'staff', anchored: true, notedOn: null }])
    expect(answers(said(2, '2023-02-01', false), undated)).toMatchObject([{ anchored: false }])
  })

  it('is of that workplace, and no later than the day', () => {
    expect(answers(said(1, on, true), said(2, '2023-06-16', false))).toMatchObject([{ anchored: true }])
    expect(answers(said(1, on, true, 'staff', recordId(23)))).toEqual([])
  })

  it('is nothing of what was said before a new beginning', () => {
    const register = registerWith({
      anchorings: [said(1, '2023-01-31', true), said(2, '2023-02-01', true, 'hr')],
    })
    expect(anchoringOn(register, workplaceId, on, '2023-02-01')).toMatchObject([{ level: 'hr' }])
  })
})

function stage(reached: Register['workplaceStages'][number]['stage']) {
  return record(300, {
    workplaceId,
    stage: reached,
    from: '2023-01-10',
    until: null,
    origin: null,
    decision: null,
  })
}
