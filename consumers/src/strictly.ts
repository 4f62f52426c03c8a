import { spawnSync } from 'node:child_process'
import { globSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { consumersFolder } from './places.ts'

/** Every flag that makes the compiler stricter; declarations of libraries are checked too. */
const compilerOptions = {
  target: 'ES2024',
  // zod's own declarations name URL, and the examples print.
  lib: ['ES2025', 'DOM'],
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  types: [],
  noEmit: true,
  skipLibCheck: false,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noPropertyAccessFromIndexSignature: true,
  noUncheckedSideEffectImports: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  allowUnreachableCode: false,
  allowUnusedLabels: false,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  erasableSyntaxOnly: true,
  allowImportingTsExtensions: true,
}

/** What the compiler says about the TypeScript files of a folder with the strictest flags; empty when it is content. */
export function strictly(folder: string): string {
  const files = globSync('**/*.ts', { cwd: folder, exclude: ['node_modules'] })
  const config = join(folder, 'tsconfig.strictest.json')
  writeFileSync(config, JSON.stringify({ compilerOptions, files }))
  const tsc = join(consumersFolder, 'node_modules', '.bin', 'tsc')
  return spawnSync(tsc, ['-p', config], { encoding: 'utf8' }).stdout
}
