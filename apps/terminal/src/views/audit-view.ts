import type { Messages } from '@brygga/messages'
import type { AuditEntry, AuditList } from '../connection/answers.ts'
import { type ListRow, listRow } from '../full-screen/list-row.ts'
import { type Line, line, type Piece } from '../text/lines.ts'
import { table } from '../text/table.ts'
import type { Words } from '../words/words.ts'
import { labelled } from './finding-view.ts'

const swedishTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** A moment as Swedes write it, in Swedish time wherever the client runs. */
export function momentText(at: string): string {
  return swedishTime.format(new Date(at))
}

/** The audit log as a table: when, who, what. */
export function auditLines(list: AuditList, messages: Messages, words: Words): Line[] {
  if (list.entries.length === 0) return [line(words.audit.none), line(words.audit.noneNext, 'muted')]
  const { at, by, kind, action } = words.audit.columns
  const rows = list.entries.map((entry): Piece[] => [
    { text: momentText(entry.at), tone: 'muted' },
    { text: entry.by },
    { text: words.audit.kinds[entry.kind], tone: entry.kind === 'refusal' ? 'attention' : 'plain' },
    { text: actionText(entry, messages) },
  ])
  return table([at, by, kind, action], rows)
}

/** The audit log as rows of the screen. */
export function auditRows(list: AuditList, messages: Messages, words: Words): ListRow[] {
  return list.entries.map((entry) => ({
    ...listRow({ key: String(entry.sequence), title: `${momentText(entry.at)}  ${entry.by}` }),
    sign: entry.kind === 'refusal' ? '▲' : '',
    tone: entry.kind === 'refusal' ? 'attention' : 'plain',
    detail:
      entry.kind === 'refusal'
        ? `${words.audit.kinds.refusal}: ${messages.auditAction(entry.action)}`
        : messages.auditAction(entry.action),
    preview: auditEntryLines(entry, messages, words),
  }))
}

/** One entry of the audit log, whole. */
function auditEntryLines(entry: AuditEntry, messages: Messages, words: Words): Line[] {
  return [
    line(actionText(entry, messages), 'title'),
    labelled(words.audit.columns.at, momentText(entry.at)),
    labelled(words.audit.columns.by, entry.by),
    labelled(words.audit.columns.kind, words.audit.kinds[entry.kind]),
    labelled(words.audit.procedure, entry.action),
    ...(entry.changeId === null ? [] : [labelled(words.audit.change, entry.changeId)]),
    labelled(words.audit.subjects, String(entry.subjects.length)),
    ...entry.subjects
      .slice(0, 20)
      .map(({ kind, id }) => line(`${messages.subjectKind(kind)} ${id}`, 'muted', 2)),
    labelled(words.audit.number, String(entry.sequence)),
    labelled(words.audit.hash, entry.hash),
  ]
}

/** What was done, and for access to whom: "Gav behörighet (Nina Provsson: handledare)". */
function actionText(entry: AuditEntry, messages: Messages): string {
  const action = messages.auditAction(entry.action)
  const access = accessText(entry, messages)
  return access === null ? action : `${action} (${access})`
}

/** Whose access an entry is about, and which roles were given or taken. */
function accessText({ access }: AuditEntry, messages: Messages): string | null {
  if (access === undefined) return null
  return `${access.name ?? access.accountId}: ${access.roles.map((role) => messages.role(role)).join(', ')}`
}
