import { municipalityNamed } from '../organisations/place-names.ts'
import { readMunicipality } from './municipality-field.ts'
import type { PlanContext } from './plan-context.ts'
import type { RowReader } from './row-reader.ts'

/** Checks the file's municipalities against Sweden's and the programme's. They add nothing: the programme has its own. */
export function checkMunicipalities(readers: readonly RowReader[], context: PlanContext): void {
  const seen = new Map<string, RowReader>()
  for (const reader of readers) {
    const named = readMunicipality(reader, context)
    if (named === null) reader.missing('municipality')
    const code = reader.text('municipalityCode')
    if (named === null || code === null) continue
    if (municipalityNamed(code)?.code !== named.code) {
      reader.fail('MUNICIPALITY_CODE_DIFFERS', 'municipalityCode', { numbers: { code: named.code } })
    }
    const earlier = seen.get(named.code)
    if (earlier !== undefined) reader.fail('ROW_DUPLICATE', null, { numbers: placeNumbers(earlier) })
    else seen.set(named.code, reader)
  }
}

/** Which row a problem refers to. */
export function placeNumbers(reader: RowReader): { sheet: string; row: number } {
  return { sheet: reader.sheet.name, row: reader.row }
}
