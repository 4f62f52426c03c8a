import fc from 'fast-check'
import { beforeEach, inject, vi } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    activeMutant: string | undefined
    globalNamespace: string
  }
}

// The same examples in every run, so that a mutant that is killed once is killed always.
fc.configureGlobal({ seed: 20_230_615 })

const mutant = inject('activeMutant')
if (mutant === undefined) {
  // While it is found out which test covers what, a module must not have been read by the tests of another file.
  vi.resetModules()
} else {
  const ofStryker = globalThis as unknown as Record<string, { activeMutant?: string; killed?: string }>
  const namespace = inject('globalNamespace')
  ofStryker[namespace] ??= {}
  const state = ofStryker[namespace]
  // One test that fails is enough, and Vitest 5 goes on to read and run the files after it.
  if (state.killed === mutant) throw new Error('Killed by the tests of another file')
  beforeEach(({ onTestFailed }) => {
    onTestFailed(() => {
      state.killed = mutant
    })
  })
  // Stryker 10.1 forgets to do so before modules are read when it is told which test files to run: what is worked
  // out once, at the top of a file, would then never be altered, and every mutant in it would seem to live.
  state.activeMutant = mutant
}
