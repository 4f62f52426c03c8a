import type { Organisation } from '../organisations/organisation.schemas.ts'
import type { RecordId } from '../register/record.schemas.ts'

/** Which kind of principal employs, and which municipality where it is one. */
export type EmployerKind =
  | { readonly kind: 'region'; readonly municipalityCode: null }
  | { readonly kind: 'municipal'; readonly municipalityCode: string }
  | { readonly kind: 'other'; readonly municipalityCode: null }

const region: EmployerKind = { kind: 'region', municipalityCode: null }
const other: EmployerKind = { kind: 'other', municipalityCode: null }

/**
 * The principal behind an employer: the nearest organisation upwards that is one. Where none is marked as such,
 * the employer's own municipality or region code tells; an association without either is another employer.
 */
export function employerKindOf(
  employerId: RecordId,
  organisations: ReadonlyMap<RecordId, Organisation>,
): EmployerKind {
  const seen = new Set<RecordId>()
  for (let id: RecordId | null = employerId; id !== null && !seen.has(id); ) {
    seen.add(id)
    const organisation: Organisation | undefined = organisations.get(id)
    if (organisation?.functions.includes('principal-region')) return region
    if (
      organisation?.functions.includes('principal-municipality') &&
      organisation.municipalityCode !== null
    ) {
      return { kind: 'municipal', municipalityCode: organisation.municipalityCode }
    }
    id = organisation?.parentId ?? null
  }
  const employer = organisations.get(employerId)
  if (employer === undefined || employer.functions.includes('user-organisation')) return other
  if (employer.municipalityCode !== null) {
    return { kind: 'municipal', municipalityCode: employer.municipalityCode }
  }
  return employer.regionCode === null ? other : region
}
