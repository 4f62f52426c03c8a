import { Box, Text, useIsScreenReaderEnabled } from 'ink'
import type { ReactNode } from 'react'
import { chosenRow, currentPlace } from '../full-screen/core.ts'
import { layoutOf } from '../full-screen/screen-layout.ts'
import { modeOf, type ScreenState } from '../full-screen/screen-state.ts'
import { type KeyCommand, keymap, shownCommands, shownKey } from '../keymap.ts'
import { clean } from '../text/clean.ts'
import { cut, type Line, layOut, line, type Piece, padded, plainText, widthOf } from '../text/lines.ts'
import type { Words } from '../words/words.ts'
import { LinesView } from './LinesView.tsx'
import { RowText } from './RowText.tsx'

interface Props {
  state: ScreenState
  /** The day shown, in words. */
  day: string
  /** How many seconds there are left to undo in; null where there is nothing to undo. */
  undoSeconds: number | null
  /** What is drawn in the middle, given its height. */
  children: (height: number) => ReactNode
}

/** What stands around every screen: where one is, the places, what was done, the keys. */
export function Frame({ state, day, undoSeconds, children }: Props) {
  const isByEar = useIsScreenReaderEnabled()
  const { size, words } = state
  const { shape, placesWidth, bodyHeight } = layoutOf(size)
  if (isByEar) {
    const said = bottomLines(state, undoSeconds === null ? null : words.notices.undoByEar)
    return (
      <Box flexDirection="column">
        <LinesView width={size.columns} lines={[headerLine(state, day)]} />
        {children(bodyHeight)}
        <LinesView width={size.columns} lines={[...said, keysLine(state, null)]} />
      </Box>
    )
  }
  const undo = undoSeconds === null ? null : words.notices.undo(undoSeconds)
  const bottom = layOut(bottomLines(state, undo), size.columns).slice(0, BOTTOM_MAX)
  const height = bodyHeight - Math.max(0, bottom.length - 1)
  return (
    <Box flexDirection="column" width={size.columns} height={size.rows - 1}>
      <OneRow line={fittedHeader(state, day)} />
      <Text dimColor>{'─'.repeat(size.columns)}</Text>
      <Box height={height} overflow="hidden">
        {shape === 'narrow' ? null : <Places state={state} width={placesWidth} />}
        {children(height)}
      </Box>
      {bottom.length === 0 ? <Text> </Text> : bottom.map((row) => <RowText key={plainText(row)} row={row} />)}
      <OneRow line={keysLine(state, size.columns)} />
    </Box>
  )
}

/** The most rows that what was done, or what went wrong, takes at the bottom. */
const BOTTOM_MAX = 4

function OneRow({ line: shown }: { line: Line }) {
  return <RowText row={layOut([shown], null)[0] ?? []} />
}

/** The places one can go to, with the key of each; the one where one is is marked. */
function Places({ state, width }: { state: ScreenState; width: number }) {
  const { places, place, words } = state
  const lines = places.map((each, index): Line => {
    const isHere = each === place
    return {
      pieces: [
        {
          text: padded(`${isHere ? '›' : ' '}${index + 1} ${words.screen.places[each]}`, width - 2),
          tone: isHere ? 'title' : 'muted',
        },
      ],
    }
  })
  return (
    <Box width={width} marginRight={1} flexShrink={0}>
      <LinesView lines={lines} width={width} />
    </Box>
  )
}

function headerPieces({ me, words, live, place, size }: ScreenState, day: string): [Piece[], Piece[]] {
  const isNarrow = layoutOf(size).shape === 'narrow'
  const left: Piece[] = [
    { text: isNarrow ? words.screen.places[place] : 'Brygga', tone: 'title' },
    { text: ` · ${me.region.name}` },
    { text: ` · ${words.screen.asOf(day)}`, tone: me.shownAsOf ? 'attention' : 'plain' },
  ]
  const right: Piece[] = [
    { text: `${me.account.name}  `, tone: 'muted' },
    { text: words.screen[live], tone: live === 'lost' ? 'alarm' : 'muted' },
  ]
  return [left, right]
}

function headerLine(state: ScreenState, day: string): Line {
  const [left, right] = headerPieces(state, day)
  return { pieces: [...left, { text: '  ' }, ...right] }
}

function widthOfPieces(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + widthOf(clean(text)), 0)
}

/** The header with who one is at the right edge; in a small window only what there is room for. */
function fittedHeader(state: ScreenState, day: string): Line {
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
function bottomLines({ notice, words }: ScreenState, undo: string | null): Line[] {
  if (notice === null) return []
  const pieces: Piece[] = [{ text: notice.text, tone: notice.tone }]
  if (undo !== null) pieces.push({ text: `  ${undo}`, tone: 'action' })
  return [
    { pieces },
    ...(notice.command === null ? [] : [line(words.notices.command(notice.command), 'muted')]),
  ]
}

/** The keys that matter most now, as many as there is room for. */
function keysLine(state: ScreenState, width: number | null): Line {
  const { words } = state
  const pieces: Piece[] = []
  let used = 0
  for (const command of shownCommands(modeOf(state)).filter((each) => isUseful(each, state))) {
    const key = keyText(command, words)
    const wide = widthOf(key) + widthOf(words.keys[command].short) + 4
    if (width !== null && used + wide > width) break
    used += wide
    pieces.push({ text: key, tone: 'action' }, { text: ` ${words.keys[command].short}   `, tone: 'muted' })
  }
  return { pieces }
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
