import { importLines } from '../../views/import-view.ts'
import type { Call } from '../call.ts'
import type { Imports } from '../shapes.ts'

/** Which registers have been read in, newest first. */
export default async function listImports(call: Call): Promise<void> {
  const { options, printer, words } = call
  const brygga = await call.brygga()
  const { imports } = await brygga.imports.list.query()
  const shown: Imports = imports
  if (options.json === true) printer.json(shown)
  else printer.lines(importLines(imports, words))
}
