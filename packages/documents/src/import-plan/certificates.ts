import type { Day, RecordId, RecordOf } from '@brygga/domain'
import { looseKey } from '../text/normal-form.ts'
import type { PlanContext } from './plan-context.ts'

/** The number of a round by which "Omgång 2" and "2" are the same. */
export function cohortKey(number: string): string {
  const bare = looseKey(number)
    .replace(
      /\b(utbildningsomgang|kursomgang|omgangen|omgang|omg|kurs|kull|cohort|round|course|nr|no)\b/g,
      ' ',
    )
    .replace(/ +/g, ' ')
    .trim()
  return (bare === '' ? looseKey(number) : bare).replace(/^0+(?=\d)/, '')
}

/** The round of training with a number; null where none is known. */
export function cohortNumbered(
  number: string,
  { draft, cohorts }: Pick<PlanContext, 'draft' | 'cohorts'>,
): RecordOf<'cohorts'> | null {
  const id = cohorts.get(cohortKey(number))
  return id === undefined ? null : (draft.get('cohorts', id) ?? null)
}

/** Makes sure that somebody has a certificate from a round; a certain day goes before one taken for granted. */
export function ensureCertificate(
  { draft }: Pick<PlanContext, 'draft'>,
  personId: RecordId,
  cohortId: RecordId | null,
  issuedOn: Day,
  isCertain: boolean,
): void {
  const held = draft.by('certificates', 'personId', personId)
  const known =
    held.find((one) => one.cohortId === cohortId) ??
    held.find((one) => one.cohortId === null || cohortId === null || one.issuedOn === issuedOn)
  if (known === undefined) {
    const key = `${personId}/${cohortId ?? issuedOn}`
    draft.add('certificates', key, { personId, cohortId, issuedOn, until: null, issuer: null })
    return
  }
  if (known.cohortId === null && cohortId !== null) draft.amend('certificates', known.id, { cohortId })
  if (isCertain) draft.amend('certificates', known.id, { issuedOn })
}
