import { locales, messagesFor } from '@brygga/messages'
import { describe, expect, it } from 'vitest'
import { procedureDefinitions } from '../scripts/api-schema.ts'
import { accountRefusalCodes, apiReasonCodes, failureCodes, inputIssueCodes } from '../src/index.ts'
import type { ProcedureMeta } from '../src/trpc.ts'

describe.each(locales)('in %s', (locale) => {
  const messages = messagesFor(locale)

  it('every failure has a sentence of its own', () => {
    const general = messages.failure('FAILED')
    const likeGeneral = failureCodes.filter((code) => messages.failure(code) === general)
    expect(likeGeneral).toEqual(['FAILED'])
  })

  it('every fault of a field has a sentence of its own', () => {
    const params = { maximum: 5, minimum: 2, expected: 'string' }
    const sentences = inputIssueCodes.map((code) => messages.inputIssue(code, params))
    expect(new Set(sentences).size).toBe(inputIssueCodes.length)
  })

  it('every reason against a command has a sentence of its own', () => {
    const codes = [...apiReasonCodes, ...accountRefusalCodes]
    const sentences = codes.map((code) => messages.refusal(code))
    expect(sentences).not.toContain(messages.refusal('UNKNOWN'))
    expect(new Set(sentences).size).toBe(codes.length)
  })

  it('everything that the audit log can hold is said in words', () => {
    const noted = procedureDefinitions().filter(
      ([, definition]) => (definition as { meta?: ProcedureMeta }).meta?.audit !== 'none',
    )
    for (const [path] of noted) expect(messages.auditAction(path)).not.toContain(path)
  })
})
