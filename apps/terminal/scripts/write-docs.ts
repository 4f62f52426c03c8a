// Writes docs/ from the keymap and the commands: `pnpm run docs`.
import { writeFileSync } from 'node:fs'
import { commandsManual } from './commands-manual.ts'
import { keysManual } from './keys-manual.ts'

const docs = new URL('../docs/', import.meta.url)
writeFileSync(new URL('keys.md', docs), keysManual())
writeFileSync(new URL('commands.md', docs), commandsManual())
