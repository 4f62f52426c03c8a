import type { Day } from '../calendar/day.schemas.ts'
import { compareDays, isActiveOn } from '../calendar/day.ts'
import type { RecordId } from '../register/record.schemas.ts'
import type { Register } from '../register/register.schemas.ts'
import type { Certificate } from './training.schemas.ts'

/** A certificate as it stands on a day. */
export interface StandingCertificate {
  certificate: Certificate
  /** False from the day on which it ended or was withdrawn. */
  holds: boolean
}

/**
 * The certificate that speaks for somebody on a day: the last issued of those in force, and where none is, the one
 * that ended last; null where none was issued by that day.
 */
export function certificateOn(
  register: Pick<Register, 'certificates'>,
  personId: RecordId,
  on: Day,
): StandingCertificate | null {
  const issued = register.certificates
    .filter((each) => each.personId === personId && each.issuedOn <= on)
    .map((certificate) => ({ certificate, holds: holdsOn(certificate, on) }))
  const inForce = issued.filter(({ holds }) => holds)
  const lastDay = inForce.length > 0 ? issuedOn : endedOn
  return (
    (inForce.length > 0 ? inForce : issued)
      .sort((a, b) => compareDays(lastDay(a), lastDay(b)) || (a.certificate.id < b.certificate.id ? -1 : 1))
      .at(-1) ?? null
  )
}

function holdsOn({ issuedOn: from, until }: Certificate, on: Day): boolean {
  return isActiveOn({ from, until }, on)
}

function issuedOn({ certificate }: StandingCertificate): Day {
  return certificate.issuedOn
}

function endedOn({ certificate }: StandingCertificate): Day {
  return certificate.until ?? certificate.issuedOn
}
