import { Box, Text, useIsScreenReaderEnabled } from 'ink'
import { type ListRow, windowOf } from '../full-screen/list-row.ts'
import type { Loaded } from '../full-screen/loaded.ts'
import { clean } from '../text/clean.ts'
import { cut, type Line, layOut, line, padded, widthOf } from '../text/lines.ts'
import type { Words } from '../words/words.ts'
import { LinesView } from './LinesView.tsx'
import { RowText } from './RowText.tsx'
import { Failed, Waiting } from './Waiting.tsx'

interface Props {
  title: string
  rows: Loaded<readonly ListRow[]>
  /** Where in the rows the chosen one is; -1 where none is. */
  chosen: number
  filter: string
  /** What to say, and what to do, where there is nothing. */
  empty: readonly string[]
  isFocused: boolean
  words: Words
  width: number
  height: number
}

/** A list of one place: where one is in it, its rows, and what to do where it is empty. */
export function ListScreen({ title, rows, chosen, filter, empty, isFocused, words, width, height }: Props) {
  const isByEar = useIsScreenReaderEnabled()
  if (rows.state === 'loading') return <Waiting text={words.screen.loading(title)} />
  if (rows.state === 'failed') return <Failed {...rows} words={words} width={width} />
  const all = rows.value
  const choosable = all.filter((row) => !row.isHeading)
  const position = choosable.findIndex((row) => row.key === all[chosen]?.key) + 1
  const header = words.screen.listTitle(title, position, choosable.length, filter)
  if (choosable.length === 0) {
    const says =
      filter === '' ? empty : [words.screen.nothingMatches(filter), words.screen.nothingMatchesNext]
    return (
      <LinesView
        width={width}
        lines={[
          line(header, 'title'),
          line(''),
          ...says.map((text, index) => line(text, index === 0 ? 'plain' : 'muted')),
        ]}
      />
    )
  }
  if (isByEar) return <ByEar header={header} row={all[chosen]} heading={headingOf(all, chosen)} />
  const titleWidth = titleColumn(choosable, width)
  const { from, until } = windowOf(all.length, chosen, height - 1)
  return (
    <Box flexDirection="column" width={width}>
      <RowText row={layOut([line(cut(header, width), 'title')], width)[0] ?? []} />
      {all.slice(from, until).map((row, index) => {
        const fitted =
          layOut([rowLine(row, from + index === chosen, isFocused, titleWidth, width)], null)[0] ?? []
        return <RowText key={row.key} row={fitted} />
      })}
    </Box>
  )
}

function ByEar({ header, row, heading }: { header: string; row: ListRow | undefined; heading: string }) {
  const spoken =
    row === undefined ? '' : [heading, row.title, row.detail].filter((text) => text !== '').join('. ')
  return (
    <Box flexDirection="column">
      <Text>{clean(header)}</Text>
      <Text>{clean(spoken)}</Text>
    </Box>
  )
}

function headingOf(rows: readonly ListRow[], at: number): string {
  return rows.slice(0, at + 1).findLast((row) => row.isHeading)?.title ?? ''
}

/** Names get what they need, but leave room for what is said about them. */
function titleColumn(rows: readonly ListRow[], width: number): number {
  const widest = Math.max(...rows.map((row) => widthOf(clean(row.title))))
  const hasDetails = rows.some((row) => row.detail !== '')
  return Math.min(widest, hasDetails ? Math.floor((width - 6) * 0.55) : width - 6)
}

function rowLine(
  row: ListRow,
  isChosen: boolean,
  isFocused: boolean,
  titleWidth: number,
  width: number,
): Line {
  if (row.isHeading) {
    const sign = row.sign === '' ? '' : `${row.sign} `
    return {
      pieces: [
        { text: sign, tone: row.tone },
        { text: cut(clean(row.title), width - widthOf(sign)), tone: 'title' },
      ],
    }
  }
  const mark = isChosen ? '› ' : '  '
  const sign = row.sign === '' ? '' : `${row.sign} `
  const room = Math.max(0, width - 2 - widthOf(sign) - titleWidth - 2)
  const title = padded(clean(row.title), titleWidth)
  const detail = row.detail === '' ? '' : `  ${cut(clean(row.detail), room)}`
  if (isChosen && isFocused)
    return { pieces: [{ text: padded(`${mark}${sign}${title}${detail}`, width), tone: 'chosen' }] }
  return {
    pieces: [
      { text: mark, tone: 'title' },
      { text: sign, tone: row.tone },
      { text: title, tone: isChosen ? 'title' : 'plain' },
      { text: detail, tone: 'muted' },
    ],
  }
}
