// Writes api/*.api.md: everything that the package exports, as its users see it. A change of it is a change for them.
import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'
import { writeOrCheck } from '../../../scripts/generated.mjs'

const packageFolder = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'brygga-api-'))
try {
  writeOrCheck('API report', reports(), 'packages/domain/api/*.md')
} finally {
  rmSync(folder, { recursive: true })
}

function reports() {
  const tsc = join(packageFolder, 'node_modules', '.bin', 'tsc')
  execFileSync(tsc, ['-p', 'tsconfig.build.json', '--outDir', join(folder, 'dist')], {
    cwd: packageFolder,
    stdio: 'inherit',
  })
  copyFileSync(join(packageFolder, 'package.json'), join(folder, 'package.json'))
  symlinkSync(join(packageFolder, 'node_modules'), join(folder, 'node_modules'))
  mkdirSync(join(folder, 'api'))
  const compilerOptions = {
    target: 'ES2024',
    lib: ['ES2025'],
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    types: [],
    strict: true,
    skipLibCheck: true,
  }
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['dist/index.d.ts'] }),
  )
  const { exports } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
  const entries = Object.entries(exports).filter(([, target]) => target.types !== undefined)
  return new Map(entries.map(([subpath, { types }]) => report(subpath, types)))
}

function report(subpath, types) {
  const name = `${subpath === '.' ? 'domain' : subpath.slice(2)}.api.md`
  const silent = { default: { logLevel: 'none' } }
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: join(folder, 'package.json'),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: join(folder, types),
      newlineKind: 'lf',
      compiler: { tsconfigFilePath: join(folder, 'tsconfig.json') },
      apiReport: {
        enabled: true,
        reportFolder: join(folder, 'api'),
        reportTempFolder: join(folder, 'tmp'),
        reportFileName: name,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: 'error' } },
        extractorMessageReporting: silent,
        tsdocMessageReporting: silent,
      },
    },
  })
  const { errorCount } = Extractor.invoke(config, {
    localBuild: true,
    messageCallback(message) {
      message.handled = message.logLevel !== 'error'
    },
  })
  if (errorCount > 0) throw new Error(`The API of ${subpath} could not be read.`)
  return [`packages/domain/api/${name}`, readFileSync(join(folder, 'api', name), 'utf8')]
}
