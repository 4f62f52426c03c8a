import { describe, expect, test } from 'vitest'
import { opensPage } from '../app/pageNeeds.ts'
import { sourcesIn } from './sources.ts'

describe('pages that take a permission', () => {
  test.each(['coordinator', 'administrator'] as const)('the import opens for %s', (role) => {
    expect(opensPage({ permission: 'imports.run' }, [role])).toBe(true)
  })
  test.each(['peer-supporter', 'unit-manager', 'supervisor', 'mentor'] as const)(
    'the import does not open for %s',
    (role) => {
      expect(opensPage({ permission: 'imports.run' }, [role])).toBe(false)
    },
  )
  test('one of several roles is enough', () => {
    expect(opensPage({ permission: 'imports.run' }, ['mentor', 'coordinator'])).toBe(true)
  })
  test('a list of others does not open for those who reach themselves only', () => {
    const sessions = { permission: 'supervision.read', ofOthers: true } as const
    expect(opensPage(sessions, ['administrator'])).toBe(false)
    expect(opensPage(sessions, ['supervisor'])).toBe(true)
    expect(opensPage({ permission: 'supervision.read' }, ['administrator'])).toBe(true)
  })
  test('nothing opens without a role but what takes no permission', () => {
    expect(opensPage({ permission: 'rules.read' }, [])).toBe(false)
    expect(opensPage(undefined, [])).toBe(true)
  })
})

/** Pages for everybody who is signed in: what stands there is their own. */
const forEverybody = ['my-page', 'my-people', 'settings']

test('each page below /app says what it takes, or is known to be for everybody', () => {
  const pages = sourcesIn('app/pages/app', '.vue')
  const open = pages.filter(({ text }) => !/needs: \{ permission: '/.test(text))
  const names = open.map(({ text }) => /name: '([^']+)'/.exec(text)?.[1])
  expect(names.sort()).toEqual(forEverybody)
})
