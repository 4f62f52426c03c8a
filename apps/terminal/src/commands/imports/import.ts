import type { ImportPreview, Mapping } from '@brygga/documents'
import { messagesFor } from '@brygga/messages'
import { writeOnce } from '../../connection/write-once.ts'
import { Failure } from '../../output/failure.ts'
import { confirmed } from '../../output/prompt.ts'
import { line } from '../../text/lines.ts'
import { previewLines, shownPreview } from '../../views/import-view.ts'
import type { Call } from '../call.ts'
import { on } from '../naming.ts'
import type { Imported, ImportPreviewShown } from '../shapes.ts'
import { type RegisterFile, readRegisterFile, saveFile } from './import-file.ts'

/** A preview, and who made it. */
interface Previewed {
  preview: ImportPreview
  readBy: ImportPreviewShown['readBy']
}

/** Reads a register in. First a preview; then, after a yes, the good rows; the others can be saved to be mended. */
export default async function importRegister(call: Call): Promise<void> {
  const { options, printer, words, locale, world, given } = call
  const file = await readRegisterFile(given[0] ?? '', world, words)
  const mapping =
    options.mapping === undefined
      ? undefined
      : await (await import('./mapping-file.ts')).readMapping(options.mapping, world, words)
  const { preview, readBy } = await previewed(call, file, mapping)
  const messages = messagesFor(locale)
  if (options.dryRun === true) {
    if (options.json === true) printer.json(shownPreview(preview, readBy, messages))
    else
      printer.lines(
        previewLines(
          preview,
          { isDryRun: true, hasFailedFile: options.failed !== undefined },
          messages,
          words,
        ),
      )
    if (options.failed !== undefined && readBy === 'server') await saveFailed(call, file, mapping, preview)
    return
  }
  if (options.json !== true)
    printer.noteLines(
      previewLines(
        preview,
        { isDryRun: false, hasFailedFile: options.failed !== undefined },
        messages,
        words,
      ),
    )
  await confirmed(
    call,
    words.imports.question(sum(preview, 'added'), sum(preview, 'changed'), sum(preview, 'faulty')),
  )
  await run(call, file, mapping)
}

async function run(call: Call, file: RegisterFile, mapping: Mapping | undefined): Promise<void> {
  const { options, printer, words, locale } = call
  const brygga = await call.brygga()
  const messages = messagesFor(locale)
  const answer = await writeOnce((idempotencyKey) =>
    brygga.imports.run.mutate({
      ...sent(file),
      ...(mapping === undefined ? {} : { mapping }),
      idempotencyKey,
      remember: true,
    }),
  )
  if (answer.outcome === 'refused') throw refusal(call, file, answer.code, answer.numbers)
  const preview = shownPreview(answer.preview, 'server', messages)
  const shown: Imported =
    answer.outcome === 'done'
      ? { outcome: 'done', changeId: answer.changeId, importId: answer.importId, preview }
      : { outcome: 'nothing-new', changeId: null, importId: null, preview }
  if (options.json === true) printer.json(shown)
  else if (answer.outcome === 'done') {
    printer.lines([line(`✓ ${words.imports.done(file.fileName)}`, 'in-order')])
    printer.noteLines([line(words.imports.undoWith(answer.importId), 'muted')])
  } else printer.lines([line(words.imports.nothingNew(file.fileName))])
  if (options.failed !== undefined) await saveFailed(call, file, mapping, answer.preview)
}

/** The server's preview; without one, this client's own, which can only see the file. */
async function previewed(call: Call, file: RegisterFile, mapping: Mapping | undefined): Promise<Previewed> {
  try {
    const brygga = await call.brygga()
    const answer = await brygga.imports.preview.mutate({
      ...sent(file),
      ...(mapping === undefined ? {} : { mapping }),
      ...on(call),
    })
    if (answer.outcome === 'refused') throw refusal(call, file, answer.code, answer.numbers)
    return { preview: answer.preview, readBy: 'server' }
  } catch (error) {
    const isAlone =
      error instanceof Failure && (error.ending === 'not-signed-in' || error.ending === 'no-server')
    if (!isAlone || call.options.dryRun !== true) throw error
    const { EXAMPLE_DAY, readHere } = await import('./read-here.ts')
    const day = messagesFor(call.locale).formatDay(call.options.on ?? EXAMPLE_DAY)
    call.printer.note(call.words.imports.readHere(day))
    const read = await readHere(file, mapping, call.options.on)
    if (read.outcome === 'refused') throw refusal(call, file, read.code, read.numbers)
    return { preview: read.preview, readBy: 'client' }
  }
}

function sent({ fileName, bytes }: RegisterFile) {
  return { fileName, contentBase64: Buffer.from(bytes).toString('base64') }
}

function refusal(
  { words, locale }: Call,
  { fileName }: RegisterFile,
  code: string,
  numbers: Record<string, number | string>,
): Failure {
  const sentence = messagesFor(locale).importRefusal(code, numbers)
  return new Failure('refused', code, words.imports.refused(fileName), { reasons: [{ code, sentence }] })
}

function sum({ counts }: ImportPreview, what: 'added' | 'changed' | 'faulty'): number {
  return counts.reduce((total, count) => total + count[what], 0)
}

async function saveFailed(
  call: Call,
  file: RegisterFile,
  mapping: Mapping | undefined,
  preview: ImportPreview,
): Promise<void> {
  const { options, printer, words, locale, world } = call
  const name = options.failed ?? ''
  if (sum(preview, 'faulty') === 0) return printer.note(words.imports.noFailed)
  const brygga = await call.brygga()
  const format = name.toLowerCase().endsWith('.csv') ? 'csv' : 'xlsx'
  const failed = await brygga.imports.failedRows.mutate({
    ...sent(file),
    ...(mapping === undefined ? {} : { mapping }),
    format,
    locale,
  })
  printer.note(words.imports.failedSaved(await saveFile(name, failed.contentBase64, world, words)))
}
