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

/**
 * Makes sure that somebody has a certificate from a round, and gives it back. A day that the file gives goes before
 * one taken for granted; of two days in one file the first is kept.
 */
export function ensureCertificate(
  { draft }: Pick<PlanContext, 'draft'>,
  personId: RecordId,
  cohortId: RecordId | null,
  issuedOn: Day,
  isCertain: boolean,
): RecordOf<'certificates'> {
  const held = draft.by('certificates', 'personId', personId)
  const known =
    held.find((one) => one.cohortId === cohortId) ??
    held.find((one) => one.cohortId === null || cohortId === null || one.issuedOn === issuedOn)
  const certificate =
    known ??
    draft.add('certificates', `${personId}/${cohortId ?? issuedOn}`, {
      personId,
      cohortId,
      issuedOn,
      until: null,
      issuer: null,
    })
  if (certificate.cohortId === null && cohortId !== null)
    draft.amend('certificates', certificate.id, { cohortId })
  if (isCertain) draft.say('certificates', certificate.id, 'issuedOn', issuedOn)
  return draft.get('certificates', certificate.id) ?? certificate
}
