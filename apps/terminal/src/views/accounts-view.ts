import type { AccountList, AccountRow } from '@brygga/api/client'
import type { Messages } from '@brygga/messages'
import { emptyLine, type Line, line, type Piece } from '../text/lines.ts'
import { table } from '../text/table.ts'
import type { Words } from '../words/words.ts'
import { momentText } from './audit-view.ts'

const tones = { invited: 'attention', active: 'in-order', shut: 'muted' } as const
const signs: Record<AccountRow['state'], string> = { invited: '…', active: '✓', shut: '×' }

/** Accounts as a table: what they are, whose, since when, with which roles. */
export function accountLines({ accounts, mailWorks }: AccountList, messages: Messages, words: Words): Line[] {
  const { columns, states } = words.accounts
  const rows = accounts.map((account): Piece[] => [
    { text: account.name },
    { text: `${signs[account.state]} ${states[account.state]}`, tone: tones[account.state] },
    { text: momentText(account.since), tone: 'muted' },
    { text: account.email },
    { text: account.roles.map((role) => messages.role(role)).join(', '), tone: 'muted' },
  ])
  return [
    ...table([columns.name, columns.state, columns.since, columns.email, columns.roles], rows),
    ...(mailWorks ? [] : [emptyLine, line(words.accounts.noMail, 'attention')]),
  ]
}
