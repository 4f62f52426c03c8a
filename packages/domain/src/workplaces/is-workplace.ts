import type { RecordId } from '../register/record.schemas.ts'
import type { Register } from '../register/register.schemas.ts'

/** Whether an organisation is a workplace: by its function, or because somebody is or was placed there. */
export function isWorkplace(register: Register, organisationId: RecordId): boolean {
  const organisation = register.organisations.find((each) => each.id === organisationId)
  if (organisation === undefined) return false
  return (
    organisation.functions.includes('workplace') ||
    register.placements.some((each) => each.workplaceId === organisationId)
  )
}
