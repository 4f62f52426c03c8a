import { Box, Text, useIsScreenReaderEnabled } from 'ink'
import type { ReactNode } from 'react'
import { layoutOf } from '../full-screen/screen-layout.ts'
import { modeOf, type ScreenState } from '../full-screen/screen-state.ts'
import { type KeyCommand, keymap, shownCommands, shownKey } from '../keymap.ts'
import { clean } from '../text/clean.ts'
import { cut, type Line, layOut, type Piece, padded, widthOf } from '../text/lines.ts'
import { LinesView } from './LinesView.tsx'
import { RowText } from './RowText.tsx'

interface Props {
  state: ScreenState
  /** The day shown, in words. */
  day: string
  /** How many seconds there are left to undo in; null where there is nothing to undo. */
  undoSeconds: number | null
  children: ReactNode
}

/** What stands around every screen: where one is, the places, what was done, the keys. */
export function Frame({ state, day, undoSeconds, children }: Props) {
  const isByEar = useIsScreenReaderEnabled()
  const { size } = state
  const { shape, placesWidth, bodyHeight } = layoutOf(size)
  const header = headerLine(state, day)
  if (isByEar) {
    return (
      <Box flexDirection="column">
        <LinesView width={size.columns} lines={[header]} />
        {children}
        <LinesView
          width={size.columns}
          lines={[
            ...noticeLines(state, undoSeconds === null ? null : state.words.notices.undoByEar),
            keysLine(state, null),
          ]}
        />
      </Box>
    )
  }
  return (
    <Box flexDirection="column" width={size.columns} height={size.rows - 1}>
      <RowText row={layOut([fittedHeader(state, day)], null)[0] ?? []} />
      <Text dimColor>{'─'.repeat(size.columns)}</Text>
      <Box height={bodyHeight - 1} overflow="hidden">
        {shape === 'narrow' ? null : <Places state={state} width={placesWidth} />}
        {children}
      </Box>
      <RowText
        row={
          layOut(
            noticeLines(state, undoSeconds === null ? null : state.words.notices.undo(undoSeconds))
              .slice(0, 1)
              .map((each) => cutLine(each, size.columns)),
            null,
          )[0] ?? []
        }
      />
      <RowText row={layOut([keysLine(state, size.columns)], null)[0] ?? []} />
    </Box>
  )
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

function noticeLines({ notice, words }: ScreenState, undo: string | null): Line[] {
  if (notice === null) return []
  const pieces: Piece[] = [{ text: notice.text, tone: notice.tone }]
  if (undo !== null) pieces.push({ text: `  ${undo}`, tone: 'action' })
  if (notice.command !== null)
    pieces.push({ text: `  ${words.notices.command(notice.command)}`, tone: 'muted' })
  return [{ pieces }]
}

/** The keys that matter most now, as many as there is room for. */
function keysLine(state: ScreenState, width: number | null): Line {
  const { words } = state
  const pieces: Piece[] = []
  let used = 0
  for (const command of shownCommands(modeOf(state))) {
    const key = keyText(command, words.screen.spaceBar)
    const wide = widthOf(key) + widthOf(words.keys[command].short) + 4
    if (width !== null && used + wide > width) break
    used += wide
    pieces.push({ text: key, tone: 'action' }, { text: ` ${words.keys[command].short}   `, tone: 'muted' })
  }
  return { pieces }
}

function keyText(command: KeyCommand, space: string): string {
  return shownKey(keymap[command].keys[0], space)
}
