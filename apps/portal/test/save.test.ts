import { messagesFor } from '@brygga/messages'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { computed, type Ref, ref, shallowRef } from 'vue'
import type { WriteOutcome } from '../app/answers.ts'
import { type Failure, failureOf, failureWords } from '../app/composables/failure.ts'

/** A failure as the server declares it; the client's own test shows how it is read from an answer. */
class Declared extends Error {
  readonly failure: Failure
  constructor(code: Failure['code'], issues: Failure['issues'] = []) {
    super(code)
    this.failure = { code, numbers: {}, issues, correlationId: 'c' }
  }
}
const declared = (code: Failure['code'], issues: Failure['issues'] = []) => new Declared(code, issues)

// What Nuxt brings into every composable by itself.
vi.stubGlobal('ref', ref)
vi.stubGlobal('shallowRef', shallowRef)
vi.stubGlobal('computed', computed)
vi.stubGlobal('failureOf', (error: unknown) => (error instanceof Declared ? error.failure : failureOf(error)))
vi.stubGlobal('failureWords', failureWords)
vi.stubGlobal('useWords', () => computed(() => messagesFor('sv')))

const { useSave } = await import('../app/composables/useSave.ts')

const changeId = '00000000-0000-4000-8000-000000000001'
const done: WriteOutcome = { outcome: 'done', changeId, added: [], replayed: false }

interface Sent {
  idempotencyKey: string
  name: string
}

let sent: Sent[]
let answers: (WriteOutcome | Error)[]
const send = async (input: Sent) => {
  sent.push(input)
  const answer = answers.shift()
  if (answer instanceof Error) throw answer
  return answer ?? done
}

beforeEach(() => {
  sent = []
  answers = []
})

describe('saving', () => {
  test('what is saved names its change', async () => {
    const { save, state } = useSave(send)
    expect(await save({ name: 'Ada' })).toEqual(done)
    expect(state.value).toBe('done')
  })

  test('without contact nothing is lost, and the same content is tried again with the same key', async () => {
    answers = [new TypeError('fetch failed')]
    const { save, state } = useSave(send)
    expect(await save({ name: 'Ada' })).toBeNull()
    expect(state.value).toBe('no-contact')
    await save({ name: 'Ada' })
    expect(state.value).toBe('done')
    expect(sent[1]?.idempotencyKey).toBe(sent[0]?.idempotencyKey)
  })

  test('what was altered between two tries gets a key of its own', async () => {
    answers = [new TypeError('fetch failed')]
    const { save } = useSave(send)
    await save({ name: 'Ada' })
    await save({ name: 'Ida' })
    expect(sent[1]?.idempotencyKey).not.toBe(sent[0]?.idempotencyKey)
  })

  test('two forms never share a key', async () => {
    await useSave(send).save({ name: 'Ada' })
    await useSave(send).save({ name: 'Ada' })
    expect(sent[1]?.idempotencyKey).not.toBe(sent[0]?.idempotencyKey)
  })

  test('a refusal lists every reason, each with its field', async () => {
    answers = [
      {
        outcome: 'refused',
        reasons: [
          { code: 'OWN_RELATION', numbers: {}, field: 'personId' },
          { code: 'SOMETHING_NEW', numbers: {}, field: null },
        ],
      },
    ]
    const { save, state, faults } = useSave(send)
    await save({ name: 'Ada' })
    expect(state.value).toBe('wrong')
    expect(faults.value.map(({ field }) => field)).toEqual(['personId', null])
    expect(faults.value.every(({ text }) => text.length > 0)).toBe(true)
  })

  test('an input that is not sound is told at its field', async () => {
    answers = [declared('INPUT_INVALID', [{ path: ['name'], code: 'IDENTITY_NUMBER', params: {} }])]
    const { save, faults } = useSave(send)
    await save({ name: 'Ada' })
    expect(faults.value).toEqual([{ field: 'name', text: messagesFor('sv').inputIssue('IDENTITY_NUMBER') }])
  })

  test('a session that has ended is told, and the form stays', async () => {
    answers = [declared('NOT_SIGNED_IN')]
    const { save, state, faults } = useSave(send)
    await save({ name: 'Ada' })
    expect(state.value).toBe('wrong')
    expect(faults.value).toEqual([{ field: null, text: messagesFor('sv').failure('NOT_SIGNED_IN') }])
  })

  test('where somebody else was first, both are kept', async () => {
    const conflict = {
      outcome: 'conflict',
      kind: 'people',
      id: changeId,
      saw: 1,
      is: 2,
      theirs: { name: 'Eva' },
      changedBy: 'Eva',
      changedAt: '2023-06-15T10:00:00Z',
    } as const
    answers = [conflict]
    const { save, state, conflict: shown } = useSave(send)
    await save({ name: 'Ada' })
    expect(state.value).toBe('conflict')
    expect((shown as Ref).value).toEqual(conflict)
  })
})
