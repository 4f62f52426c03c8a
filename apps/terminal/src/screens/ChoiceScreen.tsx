import { Box } from 'ink'
import { type Chosen, chosenIndex, type ListRow } from '../full-screen/list-row.ts'
import type { Loaded } from '../full-screen/loaded.ts'
import type { Words } from '../words/words.ts'
import { ListScreen } from './ListScreen.tsx'
import { Problems } from './Problems.tsx'

interface Props {
  title: string
  rows: Loaded<readonly ListRow[]>
  chosen: Chosen
  /** Why the last choice did not go through. */
  problems: readonly string[]
  empty: readonly string[]
  words: Words
  width: number
  height: number
}

/** Something to choose from: search hits, who could be named, what could be done. */
export function ChoiceScreen({ title, rows, chosen, problems, empty, words, width, height }: Props) {
  const at = rows.state === 'ready' ? chosenIndex(rows.value, chosen) : -1
  return (
    <Box flexDirection="column" width={width}>
      <ListScreen
        title={title}
        rows={rows}
        chosen={at}
        filter=""
        empty={empty}
        isFocused
        words={words}
        width={width}
        height={Math.max(3, height - problems.length - 1)}
      />
      <Problems problems={problems} width={width} />
    </Box>
  )
}
