import { describe, expect, it } from 'vitest'
import { recordId } from '../testing/facts.ts'
import { record, registerWith } from '../testing/register.ts'
import { certificateOn } from './certificate-on.ts'

const personId = recordId(7)
const on = '2023-06-15'

const certificate = (number: number, issuedOn: string, until: string | null, of = personId) =>
  record(number, { personId: of, cohortId: null, issuedOn, until, issuer: null })

function standing(...certificates: ReturnType<typeof certificate>[]) {
  const there = [certificates, certificates.toReversed()].map((each) =>
    certificateOn(registerWith({ certificates: each }), personId, on),
  )
  expect(there[0]).toEqual(there[1])
  return there[0] && { until: there[0].certificate.until, holds: there[0].holds }
}

describe('the certificate on a day', () => {
  it('holds until the day on which it ends, and no longer', () => {
    expect(standing(certificate(1, '2021-12-17', null))).toEqual({ until: null, holds: true })
    expect(standing(certificate(1, '2021-12-17', '2023-06-16'))).toEqual({ until: '2023-06-16', holds: true })
    expect(standing(certificate(1, '2021-12-17', on))).toEqual({ until: on, holds: false })
  })

  it('is none before it is issued, nor that of somebody else', () => {
    expect(standing(certificate(1, on, null))).toEqual({ until: null, holds: true })
    expect(standing(certificate(1, '2023-06-16', null))).toBeNull()
    expect(standing(certificate(1, '2021-12-17', null, recordId(8)))).toBeNull()
    expect(standing()).toBeNull()
  })

  it('is the one in force, though another was issued later and withdrawn', () => {
    const first = certificate(1, '2020-01-10', '2024-01-10')
    expect(standing(first, certificate(2, '2022-01-10', '2022-03-01'))).toEqual({
      until: '2024-01-10',
      holds: true,
    })
    expect(standing(first, certificate(2, '2022-01-10', '2025-01-10'))?.until).toBe('2025-01-10')
    expect(standing(first, certificate(2, '2020-01-10', '2025-01-10'))?.until).toBe('2025-01-10')
  })

  it('is the one that ended last where none is in force', () => {
    const long = certificate(1, '2018-01-10', '2023-01-10')
    expect(standing(long, certificate(2, '2020-01-10', '2021-01-10'))).toEqual({
      until: '2023-01-10',
      holds: false,
    })
  })
})
