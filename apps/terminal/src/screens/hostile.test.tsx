import { messagesFor } from '@brygga/messages'
import fc from 'fast-check'
import { cleanup, render } from 'ink-testing-library'
import { afterEach, expect, test } from 'vitest'
import { listRow } from '../full-screen/list-row.ts'
import { exampleItem } from '../testing/examples.ts'
import { hostileText, stylesOnly } from '../testing/hostile-text.ts'
import { findingLines } from '../views/finding-view.ts'
import { sv } from '../words/sv.ts'
import { ChoiceScreen } from './ChoiceScreen.tsx'
import { LineInput } from './LineInput.tsx'
import { QuestionScreen } from './QuestionScreen.tsx'
import { RecordScreen } from './RecordScreen.tsx'

afterEach(cleanup)

const messages = messagesFor('sv')

test('whatever stands in a record, no frame holds anything that acts on the terminal', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (name, title) => {
      const item = {
        ...exampleItem,
        name,
        person: { id: 'p', name },
        workplace: { id: 'w', name: title },
        finding: {
          ...exampleItem.finding,
          source: { ...exampleItem.finding.source, clause: title, says: name },
        },
      }
      const record = render(
        <RecordScreen
          lines={{ state: 'ready', value: findingLines(item, messages, sv) }}
          offset={0}
          words={sv}
          width={60}
          height={20}
        />,
      )
      const rows = [listRow({ key: 'a', title: name, detail: title })]
      const choice = render(
        <ChoiceScreen
          title={title}
          rows={{ state: 'ready', value: rows }}
          chosen={{ key: 'a', index: 0 }}
          problems={[name]}
          empty={[]}
          words={sv}
          width={60}
          height={10}
        />,
      )
      const question = render(<QuestionScreen title={name} says={[title]} problems={[name]} width={60} />)
      for (const { lastFrame } of [record, choice, question]) expect(stylesOnly(lastFrame() ?? '')).toBe(true)
      cleanup()
    }),
    { numRuns: 40 },
  )
})

test('what is pasted is cleaned before it is kept', async () => {
  const written: string[] = []
  const { stdin, lastFrame } = render(
    <LineInput label="Sök:" value="" onChange={(value) => written.push(value)} />,
  )
  await new Promise((resolve) => setTimeout(resolve, 20))
  stdin.write('å\u202es\u200ba')
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(written).toEqual(['åsa'])
  expect(stylesOnly(lastFrame() ?? '')).toBe(true)
})
