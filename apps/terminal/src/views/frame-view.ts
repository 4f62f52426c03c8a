import { chosenRow, currentPlace } from '../full-screen/core.ts'
import { layoutOf } from '../full-screen/screen-layout.ts'
import { modeOf, type ScreenState } from '../full-screen/screen-state.ts'
import { type KeyCommand, keymap, shownCommands, shownKey } from '../keymap.ts'
import { clean } from '../text/clean.ts'
import { cut, type Line, line, type Piece, widthOf, widthOfPieces } from '../text/lines.ts'
import type { Words } from '../words/words.ts'

function headerPieces({ me, words, live, place, size, on }: ScreenState, day: string): [Piece[], Piece[]] {
  const isNarrow = layoutOf(size).shape === 'narrow'
  const left: Piece[] = [
    { text: isNarrow ? words.screen.places[place] : 'Brygga', tone: 'title' },
    { text: ` · ${me.region.name}` },
    { text: ` · ${words.screen.asOf(day)}`, tone: me.shownAsOf || on !== null ? 'attention' : 'plain' },
  ]
  const right: Piece[] = [
    { text: `${me.account.name}  `, tone: 'muted' },
    { text: words.screen[live], tone: live === 'lost' ? 'alarm' : 'muted' },
  ]
  return [left, right]
}

/** The header as one line, however long. */
export function headerLine(state: ScreenState, day: string): Line {
  const [left, right] = headerPieces(state, day)
  return { pieces: [...left, { text: '  ' }, ...right] }
}

/** The header with who one is at the right edge; in a small window only what there is room for. */
export function fittedHeader(state: ScreenState, day: string): Line {
  const { columns } = state.size
  const [left, right] = headerPieces(state, day)
  const gap = columns - widthOfPieces(left) - widthOfPieces(right)
  if (gap >= 2) return { pieces: [...left, { text: ' '.repeat(gap) }, ...right] }
  const [, status] = right
  const shortGap = columns - widthOfPieces(left) - widthOfPieces(status === undefined ? [] : [status])
  if (shortGap >= 2 && status !== undefined)
    return { pieces: [...left, { text: ' '.repeat(shortGap) }, status] }
  return cutLine({ pieces: left }, columns)
}

/** A line cut to a width, piece by piece. */
function cutLine({ pieces }: Line, width: number): Line {
  let room = width
  return {
    pieces: pieces.map((piece) => {
      const text = cut(clean(piece.text), Math.max(0, room))
      room -= widthOf(text)
      return { ...piece, text }
    }),
  }
}

/** What was done or went wrong, how long it can be undone, and the command that does the same. */
export function bottomLines({ notice, words }: ScreenState, undo: string | null): Line[] {
  if (notice === null) return []
  const pieces: Piece[] = [{ text: notice.text, tone: notice.tone }]
  if (undo !== null) pieces.push({ text: `  ${undo}`, tone: 'action' })
  return [
    { pieces },
    ...(notice.command === null ? [] : [line(words.notices.command(notice.command), 'muted')]),
  ]
}

/** Keys that always have room: without them one is lost. */
const vital: readonly KeyCommand[] = ['help', 'quit', 'cancel', 'no']

/** The keys that matter most now, as many as there is room for. */
export function keysLine(state: ScreenState, width: number | null): Line {
  const { words } = state
  const widthFor = (command: KeyCommand) =>
    widthOf(keyText(command, words)) + widthOf(words.keys[command].short) + 4
  const useful = shownCommands(modeOf(state)).filter((each) => isUseful(each, state))
  let room =
    (width ?? Number.POSITIVE_INFINITY) - sum(useful.filter((each) => vital.includes(each)).map(widthFor))
  const shown = useful.filter((command) => {
    if (vital.includes(command)) return true
    room -= widthFor(command)
    return room >= 0
  })
  return {
    pieces: shown.flatMap((command): Piece[] => [
      { text: keyText(command, words), tone: 'action' },
      { text: ` ${words.keys[command].short}   `, tone: 'muted' },
    ]),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function keyText(command: KeyCommand, { screen }: Words): string {
  return command === 'yes' ? screen.yesKey : shownKey(keymap[command].keys[0], screen.spaceBar)
}

/** Whether a key would do anything now; the bottom line has no room for those that would not. */
function isUseful(command: KeyCommand, state: ScreenState): boolean {
  const record = state.opened.at(-1)
  const row = chosenRow(currentPlace(state))
  if (command === 'act')
    return record === undefined
      ? row?.thing?.remedy != null
      : record.things.some(({ remedy }) => remedy !== null)
  if (command === 'open') return record === undefined ? row !== null : record.leadsTo !== null
  return true
}
