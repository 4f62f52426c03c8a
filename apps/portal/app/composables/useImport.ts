import type { ImportMapping, ImportPreview } from '~/answers'

/** The largest file that the server takes, in bytes. */
const maxBytes = 8_000_000

export const importSteps = ['file', 'recognised', 'check', 'done'] as const
export type ImportStep = (typeof importSteps)[number]

interface Refusal {
  code: string
  numbers: Record<string, number | string>
}

/**
 * Reads a register in, in four steps. The file stays in this tab's memory: it is sent to be looked at, and
 * nothing is kept of it until it is read in. What the user maps is sent along, and remembered by the region.
 */
export function useImport() {
  const api = useApi()
  const { asked } = useDay()
  const step = ref<ImportStep>('file')
  const busy = ref(false)
  const file = shallowRef<{ fileName: string; contentBase64: string } | null>(null)
  const preview = shallowRef<ImportPreview | null>(null)
  const mapping = ref<ImportMapping | null>(null)
  const refusal = shallowRef<Refusal | null>(null)
  const failure = shallowRef<Failure | null>(null)
  const result = shallowRef<{ changeId: string | null } | null>(null)
  let key = ''

  /** Runs one call; a failure is shown and leaves everything where it was. */
  async function call<T>(work: () => Promise<T>): Promise<T | null> {
    busy.value = true
    failure.value = null
    try {
      return await work()
    } catch (error) {
      failure.value = failureOf(error)
      return null
    } finally {
      busy.value = false
    }
  }
  async function choose(chosen: File) {
    refusal.value = null
    if (chosen.size > maxBytes) {
      refusal.value = { code: 'FILE_TOO_LARGE', numbers: { bytes: chosen.size, max: maxBytes } }
      return
    }
    file.value = { fileName: chosen.name, contentBase64: await base64Of(chosen) }
    mapping.value = null
    await look('recognised')
  }
  /** Asks what the file holds, with what was mapped so far, and goes to a step when it was understood. */
  async function look(next: ImportStep) {
    const chosen = file.value
    if (!chosen) return
    const answer = await call(() =>
      api.imports.preview.mutate({ ...chosen, mapping: mapping.value ?? undefined, on: asked.value }),
    )
    if (!answer) return
    if (answer.outcome === 'refused') {
      refusal.value = answer
      step.value = 'file'
      return
    }
    preview.value = answer.preview
    mapping.value = mappingOf(answer.preview)
    key = crypto.randomUUID()
    step.value = next
  }
  async function run() {
    const chosen = file.value
    if (!chosen || !mapping.value) return
    const read = { ...chosen, mapping: mapping.value, remember: true, idempotencyKey: key }
    const answer = await call(() => api.imports.run.mutate(read))
    if (!answer) return
    if (answer.outcome === 'refused') {
      refusal.value = answer
      step.value = 'file'
      return
    }
    preview.value = answer.preview
    result.value = { changeId: answer.outcome === 'done' ? answer.changeId : null }
    step.value = 'done'
  }
  async function failedRows(format: 'xlsx' | 'csv', locale: 'sv' | 'en') {
    const chosen = file.value
    if (!chosen) return
    const answer = await call(() =>
      api.imports.failedRows.mutate({ ...chosen, mapping: mapping.value ?? undefined, format, locale }),
    )
    if (answer) saveFile(answer)
  }
  async function template(locale: 'sv' | 'en') {
    const answer = await call(() => api.imports.template.query({ locale }))
    if (answer) saveFile(answer)
  }
  function restart() {
    step.value = 'file'
    file.value = null
    preview.value = null
    mapping.value = null
    result.value = null
    refusal.value = null
    failure.value = null
  }
  return {
    step,
    busy,
    file,
    preview,
    mapping,
    refusal,
    failure,
    result,
    choose,
    look,
    run,
    failedRows,
    template,
    restart,
  }
}

/** The imports of the region so far. */
export function useImports() {
  return useAsked({
    key: () => 'imports',
    ask: (signal) => useApi().imports.list.query(undefined, { signal }),
  })
}

function mappingOf(preview: ImportPreview): ImportMapping {
  return {
    sheets: preview.recognition.sheets.map(({ index, sheet, table, headerRow, columns }) => ({
      index,
      sheet,
      table,
      headerRow,
      columns: columns.map(({ column, heading, field }) => ({ column, heading, field })),
    })),
  }
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onerror = () => reject(reader.error)
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
    reader.readAsDataURL(file)
  })
}

/** Lets the browser save a file that the server made. */
export function saveFile({ fileName, contentBase64 }: { fileName: string; contentBase64: string }) {
  const bytes = Uint8Array.from(atob(contentBase64), (character) => character.charCodeAt(0))
  const address = URL.createObjectURL(new Blob([bytes]))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
