import { Box, Text, useIsScreenReaderEnabled } from 'ink'
import type { ReactNode } from 'react'
import { layoutOf } from '../full-screen/screen-layout.ts'
import type { ScreenState } from '../full-screen/screen-state.ts'
import { type Line, layOut, padded } from '../text/lines.ts'
import { bottomLines, fittedHeader, headerLine, keysLine } from '../views/frame-view.ts'
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
      {bottom.length === 0 ? (
        <Text> </Text>
      ) : (
        <LinesView lines={bottomLines(state, undo)} width={size.columns} height={BOTTOM_MAX} />
      )}
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
