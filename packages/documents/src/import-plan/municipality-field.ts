import { municipality, type SwedishMunicipality } from '@brygga/domain/sweden'
import { municipalityNamed } from '../organisations/place-names.ts'
import { looseKey, nearest } from '../text/normal-form.ts'
import type { PlanContext } from './plan-context.ts'
import type { RowReader } from './row-reader.ts'

/** The municipality that a row names; one that is none of Sweden's fails the row. */
export function readMunicipality(
  reader: RowReader,
  { draft }: Pick<PlanContext, 'draft'>,
): SwedishMunicipality | null {
  const text = reader.text('municipality')
  if (text === null) return null
  const found = municipalityNamed(text)
  if (found === null) {
    const names = draft.programme.municipalityCodes.flatMap((code) => municipality(code)?.name ?? [])
    reader.fail('MUNICIPALITY_UNKNOWN', 'municipality', { suggestion: nearest(text, names, looseKey) })
  } else if (!draft.programme.municipalityCodes.includes(found.code)) {
    reader.note('MUNICIPALITY_OUTSIDE_PROGRAMME', 'municipality', { numbers: { code: found.code } })
  }
  return found
}
