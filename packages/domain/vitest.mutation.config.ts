import { mergeConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import ordinary from './vitest.config.ts'

/** The first test that fails kills a mutant, so those that answer soonest are asked first. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const slowestFirst = await super.sort(files)
    return slowestFirst.reverse()
  }
}

export default mergeConfig(ordinary, {
  test: {
    isolate: false,
    setupFiles: ['./vitest.mutation.setup.ts'],
    sequence: { sequencer: QuickestFirst },
  },
})
