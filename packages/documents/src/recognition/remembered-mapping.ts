import type { Mapping, RememberedMapping } from '../recognition.schemas.ts'
import { looseKey } from '../text/normal-form.ts'
import { identityMask } from '../text/plain-text.ts'
import { headingKey } from './heading-score.ts'

/** The most entries that are kept for one region; the oldest go first. */
const mostEntries = 2000

/** The name of a sheet by which next year's is the same: small letters, no numbers. */
export function sheetKey(name: string): string {
  const key = looseKey(name)
  return key.replace(/\d+/g, ' ').replace(/ +/g, ' ').trim() || key
}

/** Names that spreadsheets give by themselves say nothing of what is in a sheet. */
const givenByProgram = /^(blad|sheet|tabell|table|ark|sida|export|data)?$/

/** What a region has mapped, after one more mapping: the later one wins. */
export function rememberMapping(mapping: Mapping, before?: RememberedMapping): RememberedMapping {
  const sheets = new Map(before?.sheets.map((entry) => [entry.sheetKey, entry]))
  const columns = new Map(before?.columns.map((entry) => [`${entry.table} ${entry.headingKey}`, entry]))
  for (const { sheet, table, columns: mapped } of mapping.sheets) {
    const key = sheetKey(sheet)
    if (!givenByProgram.test(key)) sheets.set(key, { sheetKey: key.slice(0, 200), table })
    if (table === null) continue
    for (const { heading, field } of mapped) {
      const known = headingKey(heading).slice(0, 200)
      if (known === '' || heading === identityMask) continue
      columns.set(`${table} ${known}`, { table, headingKey: known, field })
    }
  }
  return {
    sheets: [...sheets.values()].slice(-mostEntries),
    columns: [...columns.values()].slice(-mostEntries),
  }
}
