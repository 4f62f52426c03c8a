import { mergeConfig } from 'vitest/config'
import { BaseSequencer, type TestModule, type TestSpecification } from 'vitest/node'
import ordinary from './vitest.config.ts'

/** When each file of tests killed a mutant last: a count of runs. Those after it in a run fail because of it. */
const killedAt = new Map<string, number>()
let runs = 0
let isKilled = false

const remembersWhatKills = {
  onTestRunStart(): void {
    runs += 1
    isKilled = false
  },
  onTestModuleEnd(tests: TestModule): void {
    if (isKilled || tests.ok()) return
    isKilled = true
    killedAt.set(tests.moduleId, runs)
  },
}

/**
 * The first test that fails kills a mutant. What killed the one before stands beside this one, so it is asked first;
 * then those that answer soonest.
 */
class LikeliestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const slowestFirst = await super.sort(files)
    const last = ({ moduleId }: TestSpecification) => killedAt.get(moduleId) ?? 0
    return slowestFirst.reverse().sort((a, b) => last(b) - last(a))
  }
}

export default mergeConfig(ordinary, {
  test: {
    isolate: false,
    setupFiles: ['./vitest.mutation.setup.ts'],
    reporters: [remembersWhatKills],
    sequence: { sequencer: LikeliestFirst },
  },
})
