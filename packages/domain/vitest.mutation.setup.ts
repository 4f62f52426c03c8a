import fc from 'fast-check'
import { inject, vi } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    activeMutant: string | undefined
  }
}

const kept = globalThis as { moduleReadWith?: string | undefined }

// The same examples in every run, so that a mutant that is killed once is killed always.
fc.configureGlobal({ seed: 20_230_615 })

// The worker is kept from mutant to mutant. What the mutant before left in a module must not be.
const mutant = inject('activeMutant')
if (mutant === undefined || kept.moduleReadWith !== mutant) vi.resetModules()
kept.moduleReadWith = mutant
