import { failure } from './failure.ts'

/** One page of a list in order, and the cursor of the next; null on the last page. */
export interface Page<Row> {
  rows: Row[]
  nextCursor: string | null
}

/**
 * The rows after a cursor. The cursor is the id of the last row that the client has. Where that row is no longer
 * in the list, the page cannot be found any more, and the client starts anew.
 */
export function pageOf<Row extends { id: string }>(
  rows: readonly Row[],
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Page<Row> {
  const last = cursor === undefined ? -1 : rows.findIndex((row) => row.id === cursor)
  if (cursor !== undefined && last === -1)
    throw failure('INPUT_INVALID', {}, [{ path: ['cursor'], code: 'WRONG_FORM', params: {} }])
  const page = rows.slice(last + 1, last + 1 + limit)
  const isLast = last + 1 + limit >= rows.length
  return { rows: page, nextCursor: isLast ? null : (page.at(-1)?.id ?? null) }
}
