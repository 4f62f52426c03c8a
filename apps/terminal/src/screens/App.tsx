import type { Messages } from '@brygga/messages'
import { Box, Text, useApp, useInput, useIsScreenReaderEnabled, useWindowSize } from 'ink'
import { useEffect, useSyncExternalStore } from 'react'
import type { BryggaScreen } from '../full-screen/brygga-screen.ts'
import { chosenRow, currentPlace, visibleRows } from '../full-screen/core.ts'
import { chosenIndex } from '../full-screen/list-row.ts'
import { layoutOf } from '../full-screen/screen-layout.ts'
import type { ScreenState } from '../full-screen/screen-state.ts'
import { keyName } from '../keymap.ts'
import { line } from '../text/lines.ts'
import { Frame } from './Frame.tsx'
import { LinesView } from './LinesView.tsx'
import { ListScreen } from './ListScreen.tsx'
import { RecordScreen } from './RecordScreen.tsx'
import { SheetScreen } from './SheetScreen.tsx'
import { useUndoSeconds } from './use-undo-seconds.ts'

/** The whole screen: draws the state, and hands on keys and the size of the window. */
export function App({ screen }: { screen: BryggaScreen }) {
  const state = useSyncExternalStore(screen.subscribe, screen.state)
  const { exit } = useApp()
  const { columns, rows } = useWindowSize()
  const undoSeconds = useUndoSeconds(state.notice)
  useEffect(() => screen.resize(columns, rows), [screen, columns, rows])
  useEffect(() => {
    if (state.isDone) exit()
  }, [state.isDone, exit])
  useInput((input, key) => {
    if (key.ctrl && input === 'c') screen.interrupt()
    else screen.press(keyName(input, key))
  })
  const messages = screen.messages()
  if (columns < 40 || rows < 10) return <Text>{state.words.screen.tooSmall}</Text>
  return (
    <Frame state={state} day={messages.formatDay(state.on ?? state.me.today)} undoSeconds={undoSeconds}>
      {(height) => <Body state={state} screen={screen} messages={messages} height={height} />}
    </Frame>
  )
}

interface BodyProps {
  state: ScreenState
  screen: BryggaScreen
  messages: Messages
}

function Body({ state, screen, messages, height }: BodyProps & { height: number }) {
  const { shape, listWidth, recordWidth } = layoutOf(state.size)
  const isByEar = useIsScreenReaderEnabled()
  const { sheet, opened } = state
  const hidesList = sheet !== null && !(sheet.kind === 'text' && sheet.purpose === 'filter')
  if (sheet !== null && hidesList)
    return (
      <SheetScreen
        sheet={sheet}
        screen={screen}
        messages={messages}
        words={state.words}
        width={listWidth + (shape === 'wide' ? recordWidth : 0)}
        height={height}
      />
    )
  if (shape !== 'wide' || isByEar) {
    return opened.length > 0 ? (
      <Record state={state} width={recordWidth} height={height} />
    ) : (
      <List {...{ state, screen, messages }} width={listWidth} height={height} />
    )
  }
  return (
    <Box>
      <Box width={listWidth} marginRight={2}>
        <List {...{ state, screen, messages }} width={listWidth} height={height} />
      </Box>
      <Record state={state} width={recordWidth} height={height} />
    </Box>
  )
}

interface SizedProps {
  state: ScreenState
  width: number
  height: number
}

function List({ state, screen, messages, width, height }: SizedProps & BodyProps) {
  const { place, words, sheet, opened } = state
  const shown = currentPlace(state)
  const visible = visibleRows(shown)
  const rows = shown.rows.state === 'ready' ? { state: 'ready' as const, value: visible } : shown.rows
  const isFiltering = sheet?.kind === 'text'
  return (
    <Box flexDirection="column" width={width}>
      <ListScreen
        title={words.screen.places[place]}
        rows={rows}
        chosen={chosenIndex(visible, shown.chosen)}
        filter={shown.filter}
        empty={words.screen.empty[place]}
        isFocused={opened.length === 0}
        words={words}
        width={width}
        height={height - (isFiltering ? 1 : 0)}
      />
      {isFiltering ? (
        <SheetScreen
          sheet={sheet}
          screen={screen}
          messages={messages}
          words={words}
          width={width}
          height={1}
        />
      ) : null}
    </Box>
  )
}

/** The opened record; beside a list also what the list knows about the row that is chosen. */
function Record({ state, width, height }: SizedProps) {
  const { words, opened } = state
  const record = opened.at(-1)
  if (record !== undefined)
    return (
      <RecordScreen lines={record.lines} offset={record.offset} words={words} width={width} height={height} />
    )
  const row = chosenRow(currentPlace(state))
  if (row === null) return null
  if (row.preview === null)
    return (
      <LinesView
        width={width}
        lines={[line(row.title, 'title'), line(row.detail, 'muted'), line(words.screen.openPrompt, 'muted')]}
      />
    )
  return (
    <RecordScreen
      lines={{ state: 'ready', value: row.preview }}
      offset={0}
      words={words}
      width={width}
      height={height}
    />
  )
}
