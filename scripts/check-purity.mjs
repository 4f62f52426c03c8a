// The domain package has no clock, chance, network or environment: the day is an argument. This says so as an error.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

const forbidden = [
  [/\bDate\b(?!\s*\.UTC)/, 'the clock: pass the day as an argument'],
  [/\bperformance\b|\bTemporal\b|\bsetTimeout\b|\bsetInterval\b/, 'the clock: pass the day as an argument'],
  [/\bMath\.random\b|\bcrypto\b/, 'chance: pass the identifier as an argument'],
  [/\bprocess\b|\bglobalThis\b|\bwindow\b|\bconsole\b/, 'the environment: pass the value as an argument'],
  [/\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b/, 'the network: pass the facts as an argument'],
  [/from ['"]node:/, 'Node: the package runs anywhere'],
  [/\.toLocale\w*\(|\bIntl\b/, 'words for people: they are in @brygga/messages'],
]

let count = 0
for (const file of globSync('packages/{domain,messages}/src/**/*.ts', { cwd: root }).filter(
  (name) => !name.endsWith('.test.ts'),
)) {
  const source = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, (text) =>
    text.replace(/[^\n]/g, ' '),
  )
  source.split('\n').forEach((line, index) => {
    const code = line
      .replace(/\/\/.*$/, '')
      .replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g, (text) =>
        text.startsWith("'node:") ? text : "''",
      )
    const isMessages = file.startsWith('packages/messages')
    for (const [pattern, why] of forbidden) {
      if (isMessages && why.startsWith('words')) continue
      if (isMessages && /Date/.test(pattern.source) && /Date\.UTC|Intl|new Date\(Date\.UTC/.test(code))
        continue
      const subject = pattern.source.includes('node:') ? line : code
      if (!pattern.test(subject)) continue
      console.error(`${file}:${index + 1} reads ${why}\n    ${line.trim()}`)
      count += 1
    }
  })
}
if (count > 0) process.exit(1)
console.log('The domain and its messages are pure.')
