import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder with the example regions, made once; each test file works on a copy. */
    template: string
  }
}

const MAKE = join(import.meta.dirname, 'make-template.ts')

/**
 * Makes an embedded database with the example regions in it. Making one takes seconds, copying it does not. A process
 * of its own makes it, because what is set up here is resolved to what was built and not to the source.
 */
export default async function makeTemplate(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'brygga-template-'))
  await promisify(execFile)(process.execPath, ['--conditions=brygga:source', MAKE, folder])
  project.provide('template', folder)
  return () => rm(folder, { recursive: true, force: true })
}
