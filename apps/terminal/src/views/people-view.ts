import type { Messages } from '@brygga/messages'
import type { PeopleList, SearchHits } from '../connection/answers.ts'
import { type ListRow, listRow } from '../full-screen/list-row.ts'
import { type Line, line, type Piece } from '../text/lines.ts'
import { table } from '../text/table.ts'
import type { Words } from '../words/words.ts'

type PersonRow = PeopleList['rows'][number]

function rolesOf(row: PersonRow, messages: Messages): string {
  return row.roles.map((role) => messages.role(role)).join(', ')
}

/** People as a table: who, what they are, where, how much, what there is to do. */
export function peopleLines(
  list: Pick<PeopleList, 'rows' | 'total' | 'on'>,
  messages: Messages,
  words: Words,
): Line[] {
  if (list.rows.length === 0) return [line(words.people.none), line(words.people.noneNext, 'muted')]
  const { name, roles, workplace, fraction, toDo } = words.people.columns
  const rows = list.rows.map((row): Piece[] => [
    { text: row.name },
    { text: row.fraction === null ? '' : words.people.fraction(row.fraction) },
    { text: row.findings === 0 ? '' : `▲ ${row.findings}`, tone: 'attention' },
    { text: row.workplace?.name ?? '', tone: 'muted' },
    { text: rolesOf(row, messages), tone: 'muted' },
  ])
  return [
    ...table([name, fraction, toDo, workplace, roles], rows),
    line(''),
    line(words.people.shown(list.rows.length, list.total, messages.formatDay(list.on)), 'muted'),
  ]
}

/** People as rows of the screen. */
export function peopleRows(list: PeopleList, messages: Messages): ListRow[] {
  return list.rows.map((row) => ({
    ...listRow({ key: row.id, title: row.name }),
    sign: row.findings === 0 ? ' ' : '▲',
    tone: row.findings === 0 ? 'plain' : 'attention',
    detail: row.workplace?.name ?? rolesOf(row, messages),
    opens: { kind: 'person', id: row.id },
  }))
}

/** What was found, as a table. */
export function searchLines(hits: SearchHits, query: string, words: Words): Line[] {
  if (hits.length === 0) return [line(words.search.nothing(query)), line(words.search.nothingNext, 'muted')]
  const rows = hits.map((hit): Piece[] => [
    { text: hit.name },
    { text: words.search.kinds[hit.kind], tone: 'muted' },
    { text: hit.detail ?? '', tone: 'muted' },
  ])
  return table([words.search.name, words.search.kind, ''], rows)
}

/** What was found, as rows of the screen. */
export function searchRows(hits: SearchHits, words: Words): ListRow[] {
  return hits.map((hit) =>
    listRow({
      key: `${hit.kind} ${hit.id}`,
      title: hit.name,
      detail: hit.detail ?? words.search.kinds[hit.kind],
      opens: { kind: hit.kind, id: hit.id },
    }),
  )
}
