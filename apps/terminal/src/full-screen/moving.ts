import type { KeyCommand } from '../keymap.ts'
import { type Core, chosenRow, currentPlace, setPlace, setRecord, visibleRows } from './core.ts'
import { chosenIndex, moved } from './list-row.ts'
import { openRecord, readPlace } from './reading.ts'
import { layoutOf } from './screen-layout.ts'
import type { Place } from './screen-state.ts'
import { lastOffset } from './scrolling.ts'

const FAR = 100_000

/** How many rows a moving key moves. */
export function stepOf(command: KeyCommand, page: number): number | null {
  switch (command) {
    case 'up':
      return -1
    case 'down':
      return 1
    case 'page-up':
      return -page
    case 'page-down':
      return page
    case 'first':
      return -FAR
    case 'last':
      return FAR
    default:
      return null
  }
}

/** Moves what is chosen in the list. */
export function moveInList(core: Core, by: number): void {
  const { place } = core.state()
  const state = currentPlace(core.state())
  const rows = visibleRows(state)
  setPlace(core, place, { chosen: moved(rows, chosenIndex(rows, state.chosen), by) })
}

/** Scrolls the opened record. */
export function scrollRecord(core: Core, by: number): void {
  const { opened, size } = core.state()
  const record = opened.at(-1)
  if (record === undefined || record.lines.state !== 'ready') return
  const { recordWidth, bodyHeight } = layoutOf(size)
  const last = lastOffset(record.lines.value, recordWidth, bodyHeight)
  setRecord(core, { offset: Math.min(last, Math.max(0, Math.min(record.offset, last) + by)) })
}

/** Goes to a place; it is asked for when it has not been shown before. */
export async function goTo(core: Core, place: Place): Promise<void> {
  if (!core.state().places.includes(place)) return
  core.set({ place, opened: [], sheet: null, notice: null })
  if (core.state().lists[place].rows.state !== 'ready') await readPlace(core, place)
}

/** Goes to the next or the previous place, around the end. */
export async function goBeside(core: Core, by: 1 | -1): Promise<void> {
  const { places, place } = core.state()
  const next = places[(places.indexOf(place) + by + places.length) % places.length]
  if (next !== undefined) await goTo(core, next)
}

/** Opens what is chosen: first what the list knows, where that is not shown beside it; then the record. */
export async function openChosen(core: Core): Promise<void> {
  const { opened, size } = core.state()
  const row = chosenRow(currentPlace(core.state()))
  if (opened.length > 0) {
    const leadsTo = opened.at(-1)?.leadsTo ?? null
    return leadsTo === null ? undefined : openRecord(core, leadsTo)
  }
  if (row === null) return
  const isBeside = layoutOf(size).shape === 'wide'
  if (row.preview !== null && (!isBeside || row.opens === null)) {
    const things = row.thing === null ? [] : [row.thing]
    core.set({
      opened: [
        {
          ref: null,
          rowKey: row.key,
          lines: { state: 'ready', value: row.preview },
          offset: 0,
          things,
          leadsTo: row.opens,
        },
      ],
      notice: null,
    })
  } else if (row.opens !== null) await openRecord(core, row.opens)
}

/** Closes the innermost record; in a list, takes the filter away. */
export function goBack(core: Core): void {
  const { opened, place } = core.state()
  if (opened.length > 0) core.set({ opened: opened.slice(0, -1) })
  else setPlace(core, place, { filter: '' })
}
