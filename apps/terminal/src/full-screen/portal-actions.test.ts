import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { portalActions } from './portal-actions.ts'

const portal = join(import.meta.dirname, '../../../portal/app/composables/useAct.ts')

test('the actions that the portal carries out are the ones that the portal says', () => {
  const list = /actionsHere[^=]*= \[([^\]]*)\]/.exec(readFileSync(portal, 'utf8'))?.[1] ?? ''
  const said = [...list.matchAll(/'([\w-]+)'/g)].map(([, action]) => action)
  expect(said.length).toBeGreaterThan(0)
  expect([...portalActions].sort()).toEqual(said.sort())
})
