import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { mappingOf, planImport, type RawSheet, readWorkbook, recognise } from '@brygga/documents'
import type { Change, Register } from '@brygga/domain'
import { exampleDay } from './context.ts'

const fixture = (name: string) => readFile(new URL(`../../../documents/fixtures/${name}`, import.meta.url))

/** The example register as a file, for calls that take one. */
export async function exampleFile() {
  return { fileName: 'register.xlsx', contentBase64: (await fixture('register.xlsx')).toString('base64') }
}

/** What the example register holds, as its facts file says. */
export async function exampleFacts(): Promise<Record<string, string[]>> {
  return JSON.parse((await fixture('register.facts.json')).toString('utf8'))
}

let sheets: Promise<readonly RawSheet[]> | undefined

async function readSheets(): Promise<readonly RawSheet[]> {
  const read = await readWorkbook(await fixture('register.xlsx'), 'register.xlsx')
  if (read.outcome === 'refused') throw new Error(read.code)
  return read.sheets
}

/** The example register read into another one; the same seed gives the same ids. */
export async function withExample(
  register: Register,
  seed: string,
): Promise<{ change: Change; after: Register }> {
  sheets ??= readSheets()
  const read = await sheets
  const { plan, after } = planImport(read, mappingOf(recognise(read)), register, {
    on: exampleDay,
    today: exampleDay,
    ids: (key) => idFor(`${seed} ${key}`),
  })
  return { change: plan.change, after }
}

function idFor(key: string): string {
  const hash = createHash('sha256').update(key).digest('hex')
  const digits = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`]
  return [...digits, hash.slice(20, 32)].join('-')
}
