import { isDay } from '@brygga/domain'
import { Failure } from '../output/failure.ts'
import { searchRows } from '../views/people-view.ts'
import { type Core, note, setPlace, setSheet } from './core.ts'
import { failedWith, loading } from './loaded.ts'
import { goTo } from './moving.ts'
import { readAll } from './reading.ts'
import type { Sheet, TextPurpose } from './screen-state.ts'

type TextSheet = Extract<Sheet, { kind: 'text' }>

/** Opens a line to write in. A filter begins with what is filtered for already. */
export function askForText(core: Core, purpose: TextPurpose): void {
  const { lists, place, on } = core.state()
  const value = purpose === 'filter' ? lists[place].filter : purpose === 'day' ? (on ?? '') : ''
  core.set({ sheet: { kind: 'text', purpose, value, problem: null }, notice: null })
}

/** Keeps what is written; a filter works while it is written. */
export function textWritten(core: Core, value: string): void {
  const { sheet, place } = core.state()
  if (sheet?.kind !== 'text') return
  setSheet(core, 'text', { value, problem: null })
  if (sheet.purpose === 'filter') setPlace(core, place, { filter: value })
}

/** Leaves the line without using it; a filter that was being written goes. */
export function textCancelled(core: Core, { purpose }: TextSheet): void {
  const { place } = core.state()
  core.set({ sheet: null })
  if (purpose === 'filter') setPlace(core, place, { filter: '' })
}

/** Uses what is written. */
export async function textSaved(core: Core, { purpose, value }: TextSheet): Promise<void> {
  const text = value.trim()
  if (purpose === 'filter') return core.set({ sheet: null })
  if (purpose === 'search') return text === '' ? core.set({ sheet: null }) : search(core, text)
  if (purpose === 'day') return setDay(core, text)
  return obey(core, text)
}

async function search(core: Core, query: string): Promise<void> {
  const { words, on } = core.state()
  core.set({
    sheet: {
      kind: 'choice',
      purpose: { of: 'hits' },
      title: words.sheets.searchTitle(query),
      rows: loading,
      chosen: { key: null, index: 0 },
      problems: [],
    },
  })
  try {
    const { hits } = await core.brygga.search.find.query({ query, ...(on === null ? {} : { on }) })
    setSheet(core, 'choice', { rows: { state: 'ready', value: searchRows(hits, words) } })
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    setSheet(core, 'choice', { rows: failedWith(error) })
  }
}

async function setDay(core: Core, text: string): Promise<void> {
  const { words } = core.state()
  if (text !== '' && !isDay(text)) return setSheet(core, 'text', { problem: words.sheets.dayInvalid })
  core.set({ on: text === '' ? null : text, sheet: null })
  await readAll(core)
}

const leaving = ['q', 'quit', 'exit', 'avsluta']
const helping = ['?', 'help', 'hjälp']

/** A command after the colon: a place in either language, a day, a language, help, quit. */
async function obey(core: Core, text: string): Promise<void> {
  const { words, places } = core.state()
  const wanted = text.toLocaleLowerCase('sv')
  if (wanted === '') return core.set({ sheet: null })
  if (leaving.includes(wanted)) return core.set({ isDone: true })
  if (helping.includes(wanted)) return core.set({ sheet: { kind: 'help', mode: 'list', offset: 0 } })
  if (isDay(wanted)) return setDay(core, wanted)
  if (wanted === 'sv' || wanted === 'en') {
    core.set({ sheet: null })
    await core.setLocale(wanted)
    return readAll(core)
  }
  const place = places.find(
    (each) => each.startsWith(wanted) || words.screen.places[each].toLocaleLowerCase('sv').startsWith(wanted),
  )
  if (place === undefined) return setSheet(core, 'text', { problem: words.sheets.commandUnknown(text) })
  core.set({ sheet: null })
  await goTo(core, place)
}

/** Asks for everything again, and says so. */
export async function reload(core: Core): Promise<void> {
  await readAll(core)
  const { live, words } = core.state()
  if (live !== 'lost') note(core, words.notices.reloaded)
}
