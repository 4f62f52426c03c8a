import type { ImportPreview } from '@brygga/documents'
import type { Messages } from '@brygga/messages'
import type { ImportPreviewShown, Imports } from '../commands/shapes.ts'
import { emptyLine, type Line, line, type Piece } from '../text/lines.ts'
import { table } from '../text/table.ts'
import type { Words } from '../words/words.ts'
import { momentText } from './audit-view.ts'

/** The most problems that are shown to a person; all of them are in `--json` and in the file of failed rows. */
const PROBLEMS_MAX = 20

/** A preview as scripts read it, with a sentence beside each code. */
export function shownPreview(
  preview: ImportPreview,
  readBy: ImportPreviewShown['readBy'],
  messages: Messages,
): ImportPreviewShown {
  return {
    ...preview,
    problems: preview.problems.map((problem) => ({ ...problem, sentence: messages.importProblem(problem) })),
    assumptions: preview.assumptions.map((assumption) => ({
      ...assumption,
      sentence: messages.importAssumption(assumption),
    })),
    readBy,
  }
}

/** A preview as people read it: how the file was read, what it brings, what is wrong with it, what was assumed. */
export function previewLines(
  preview: ImportPreview,
  { isDryRun, hasFailedFile }: { isDryRun: boolean; hasFailedFile: boolean },
  messages: Messages,
  words: Words,
): Line[] {
  return [
    line(words.imports.heading(preview.fileName), 'title'),
    ...(isDryRun ? [line(words.imports.dryRun, 'muted')] : []),
    emptyLine,
    line(words.imports.recognised, 'title'),
    ...preview.recognition.sheets.map((sheet) =>
      sheet.table === null
        ? line(words.imports.sheetLeft(sheet.sheet), 'muted', 2)
        : line(words.imports.sheet(sheet.sheet, messages.importTable(sheet.table), sheet.rows), 'plain', 2),
    ),
    emptyLine,
    ...countLines(preview, messages, words),
    emptyLine,
    ...problemLines(preview, hasFailedFile, messages, words),
    ...assumptionLines(preview, messages, words),
  ]
}

function countLines({ counts }: ImportPreview, messages: Messages, words: Words): Line[] {
  const { table: name, ...headings } = words.imports.columns
  const keys = Object.keys(headings) as (keyof typeof headings)[]
  const rows = counts.map((count): Piece[] => [
    { text: messages.importTable(count.table) },
    ...keys.map(
      (key): Piece => ({
        text: String(count[key]),
        tone: key === 'faulty' && count.faulty > 0 ? 'alarm' : 'plain',
      }),
    ),
  ])
  return table([name, ...keys.map((key) => headings[key])], rows)
}

function problemLines(
  { problems, problemCount }: ImportPreview,
  hasFailedFile: boolean,
  messages: Messages,
  words: Words,
): Line[] {
  if (problems.length === 0) return []
  const hidden = problemCount.errors + problemCount.notes - Math.min(PROBLEMS_MAX, problems.length)
  return [
    line(words.imports.problems(problemCount.errors, problemCount.notes), 'title'),
    ...problems.slice(0, PROBLEMS_MAX).map(
      (problem): Line => ({
        pieces: [
          problem.severity === 'error'
            ? { text: `${words.imports.error} `, tone: 'alarm' }
            : { text: `${words.imports.note} `, tone: 'muted' },
          { text: `${words.imports.problem(problem.sheet, problem.row, problem.column)}: ` },
          { text: messages.importProblem(problem) },
        ],
        indent: 2,
        hang: 4,
      }),
    ),
    ...(hidden > 0 ? [line(words.imports.more(hidden), 'muted', 2)] : []),
    ...(problemCount.errors > 0 && !hasFailedFile ? [line(words.imports.failedNext, 'muted', 2)] : []),
    emptyLine,
  ]
}

function assumptionLines({ assumptions }: ImportPreview, messages: Messages, words: Words): Line[] {
  if (assumptions.length === 0) return []
  const said = assumptions.map(
    ({ sheet, column, count, rows, ...assumption }): Line => ({
      pieces: [
        { text: '· ', tone: 'muted' },
        { text: `${words.imports.problem(sheet, null, column)}: ` },
        { text: messages.importAssumption(assumption) },
        { text: ` ${words.imports.rows(rows, count)}`, tone: 'muted' },
      ],
      indent: 2,
      hang: 4,
    }),
  )
  return [line(words.imports.assumptions, 'title'), ...said]
}

/** Imports as a table, newest first. */
export function importLines(imports: Imports, words: Words): Line[] {
  if (imports.length === 0) return [line(words.imports.none), line(words.imports.noneNext, 'muted')]
  const { at, by, fileName, rows: counts, id } = words.imports.listColumns
  const rows = imports.map((each): Piece[] => [
    { text: momentText(each.at), tone: 'muted' },
    { text: each.by },
    {
      text:
        each.undoneAt === null
          ? each.fileName
          : `${each.fileName} (${words.imports.undoneAt(momentText(each.undoneAt))})`,
    },
    { text: `${each.added}/${each.changed}/${each.faulty}` },
    { text: each.id, tone: 'muted' },
  ])
  return table([at, by, fileName, counts, id], rows)
}
