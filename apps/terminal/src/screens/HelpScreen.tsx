import { commandsOf, type KeyCommand, keyCategories, keymap, type Mode, shownKey } from '../keymap.ts'
import { emptyLine, type Line, line, padded } from '../text/lines.ts'
import type { Words } from '../words/words.ts'
import { RecordScreen } from './RecordScreen.tsx'

interface Props {
  /** What the keys acted on when help was asked for. */
  mode: Mode
  offset: number
  words: Words
  width: number
  height: number
}

/** Every key of a mode, by what it is for. Made from the keymap, so that it cannot say anything else. */
export function HelpScreen({ mode, offset, words, width, height }: Props) {
  return (
    <RecordScreen
      lines={{ state: 'ready', value: helpLines(mode, words) }}
      offset={offset}
      words={words}
      width={width}
      height={height}
    />
  )
}

/** The widest that the keys of one command are, with space after them. */
const KEYS = 25

/** The help as lines: a heading for each category, a line for each command. */
function helpLines(mode: Mode, words: Words): Line[] {
  const commands = commandsOf(mode)
  const sections = keyCategories.flatMap((category): Line[] => {
    const inCategory = commands.filter((command) => keymap[command].category === category)
    if (inCategory.length === 0) return []
    return [
      line(words.keyCategories[category], 'title'),
      ...inCategory.map((command) => keyLine(command, words)),
      emptyLine,
    ]
  })
  return [...sections, line(words.screen.helpCommands, 'muted')]
}

function keyLine(command: KeyCommand, words: Words): Line {
  const keys = keymap[command].keys.map((key) => shownKey(key, words.screen.spaceBar)).join('  ')
  return {
    pieces: [{ text: padded(keys, KEYS), tone: 'action' }, { text: words.keys[command].long }],
    indent: 2,
    hang: KEYS + 2,
  }
}
