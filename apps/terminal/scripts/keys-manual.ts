import { commandsOf, keyCategories, keymap, type Mode, modes, shownKey } from '../src/keymap.ts'
import { en } from '../src/words/en.ts'
import { sv } from '../src/words/sv.ts'
import { markdownTable } from './markdown-table.ts'

const modeTitles: Record<Mode, string> = {
  list: 'In a list',
  record: 'In an opened record',
  choice: 'In a choice',
  form: 'In a form',
  question: 'At a question',
  text: 'While writing a line',
  help: 'In the help',
}

/** The manual of the keys, made from the keymap. */
export function keysManual(): string {
  const sections = modes.flatMap((mode) => [`## ${modeTitles[mode]}`, '', ...tableOf(mode), ''])
  return [
    '# Keys',
    '',
    '<!-- Made from src/keymap.ts by `pnpm docs`; a test compares them. -->',
    '',
    ...sections,
  ].join('\n')
}

function tableOf(mode: Mode): string[] {
  const rows = keyCategories.flatMap((category) =>
    commandsOf(mode)
      .filter((command) => keymap[command].category === category)
      .map((command) => {
        const keys = keymap[command].keys.map((key) => `\`${shownKey(key, en.screen.spaceBar)}\``).join(' ')
        return [keys, en.keys[command].long, sv.keys[command].long]
      }),
  )
  return markdownTable(['Keys', 'What they do', 'Vad de gör'], rows)
}
