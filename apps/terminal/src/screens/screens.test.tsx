import { stripVTControlCharacters } from 'node:util'
import { messagesFor } from '@brygga/messages'
import { cleanup, render } from 'ink-testing-library'
import { afterEach, describe, expect, test } from 'vitest'
import type { SessionDefaults } from '../connection/answers.ts'
import { chosenIndex, listRow } from '../full-screen/list-row.ts'
import { firstState } from '../full-screen/screen-state.ts'
import { sessionForm } from '../full-screen/session-form.ts'
import { exampleItem, exampleMe, exampleTodo } from '../testing/examples.ts'
import { widthOf } from '../text/lines.ts'
import { findingLines } from '../views/finding-view.ts'
import { todoRows } from '../views/todo-view.ts'
import { en } from '../words/en.ts'
import { sv } from '../words/sv.ts'
import { ChoiceScreen } from './ChoiceScreen.tsx'
import { Frame } from './Frame.tsx'
import { HelpScreen } from './HelpScreen.tsx'
import { ListScreen } from './ListScreen.tsx'
import { QuestionScreen } from './QuestionScreen.tsx'
import { RecordScreen } from './RecordScreen.tsx'
import { SessionScreen } from './SessionScreen.tsx'

afterEach(cleanup)

const languages = [
  ['sv', sv, messagesFor('sv')],
  ['en', en, messagesFor('en')],
] as const

function frameOf(node: React.ReactElement): string {
  return stripVTControlCharacters(render(node).lastFrame() ?? '')
}

describe('the list of things to do', () => {
  test('shows who, under what is the matter, and since when', () => {
    const rows = todoRows(exampleTodo, messagesFor('sv'), sv)
    const frame = frameOf(
      <ListScreen
        title={sv.screen.places.todo}
        rows={{ state: 'ready', value: rows }}
        chosen={1}
        filter=""
        empty={sv.screen.empty.todo}
        isFocused
        words={sv}
        width={60}
        height={10}
      />,
    )
    expect(frame.split('\n').map((row) => row.trimEnd())).toEqual([
      'Att göra  1 av 3',
      '■ Handledare behöver utses',
      '› Ragnar Thelin  sedan 2022-11-07',
      '▲ Handledning i grupp behöver bokas',
      '  Egon Haddad    sedan 2023-06-07',
      '? Har handledaren egen erfarenhet?',
      '  Egon Haddad    Boendestöd Jönköping norr',
    ])
  })

  test.each(languages)(
    'says in %s that it is on its way, cannot be had, or is empty, and what to do',
    (_locale, words) => {
      const props = {
        title: words.screen.places.todo,
        chosen: -1,
        filter: '',
        empty: words.screen.empty.todo,
        isFocused: true,
        words,
        width: 70,
        height: 8,
      }
      expect(frameOf(<ListScreen {...props} rows={{ state: 'loading' }} />)).toContain(
        words.screen.loading(words.screen.places.todo),
      )
      const failed = frameOf(
        <ListScreen
          {...props}
          rows={{ state: 'failed', message: 'Servern svarar inte.', next: ['Vänta.'] }}
        />,
      )
      for (const text of [words.screen.failed, 'Servern svarar inte.', 'Vänta.', words.screen.failedNext])
        expect(failed).toContain(text)
      const empty = frameOf(<ListScreen {...props} rows={{ state: 'ready', value: [] }} />)
      for (const text of words.screen.empty.todo) expect(empty.replace(/\s+/g, ' ')).toContain(text)
      const filteredAway = frameOf(
        <ListScreen {...props} filter="xyz" rows={{ state: 'ready', value: [] }} />,
      )
      expect(filteredAway).toContain(words.screen.nothingMatches('xyz'))
      expect(filteredAway).toContain(words.screen.nothingMatchesNext)
    },
  )

  test('keeps the chosen row in sight in a list of two hundred', () => {
    const rows = Array.from({ length: 200 }, (_, index) =>
      listRow({ key: String(index), title: `Person ${index}` }),
    )
    const frame = frameOf(
      <ListScreen
        title="Personer"
        rows={{ state: 'ready', value: rows }}
        chosen={chosenIndex(rows, { key: '150', index: 0 })}
        filter=""
        empty={[]}
        isFocused
        words={sv}
        width={40}
        height={12}
      />,
    )
    expect(frame).toContain('› Person 150')
    expect(frame).toContain('151 av 200')
    expect(frame.split('\n').length).toBeLessThanOrEqual(12)
  })
})

describe('an opened record', () => {
  test.each(languages)(
    'says in %s what, why, what to do, with which command, and where it is written',
    (locale, words, messages) => {
      const frame = frameOf(
        <RecordScreen
          lines={{ state: 'ready', value: findingLines(exampleItem, messages, words) }}
          offset={0}
          words={words}
          width={58}
          height={18}
        />,
      )
      for (const text of [
        'Ragnar Thelin',
        'IPS Värnamo',
        '■',
        messages.severity('block'),
        messages.action('name-supervisor'),
        'Vad är peer support?',
        'SUPERVISOR_MISSING',
      ])
        expect(frame).toContain(text)
      expect(frame.replace(/\s+/g, ' ')).toContain(
        "brygga placements name-supervisor 'Ragnar Thelin' --supervisor <…>",
      )
      expect(frame).toContain(locale === 'sv' ? 'Sedan: 7 november 2022' : 'Since: 7 November 2022')
    },
  )

  test('says where one is when it is longer than the window', () => {
    const lines = Array.from({ length: 30 }, (_, index) => ({ pieces: [{ text: `rad ${index + 1}` }] }))
    const frame = frameOf(
      <RecordScreen lines={{ state: 'ready', value: lines }} offset={5} words={sv} width={40} height={10} />,
    )
    expect(frame.split('\n')).toHaveLength(10)
    expect(frame).toContain('rad 6')
    expect(frame).toContain('rad 6–14 av 30')
  })

  test('cannot be scrolled past its end', () => {
    const lines = Array.from({ length: 12 }, (_, index) => ({ pieces: [{ text: `rad ${index + 1}` }] }))
    const frame = frameOf(
      <RecordScreen lines={{ state: 'ready', value: lines }} offset={99} words={sv} width={40} height={10} />,
    )
    expect(frame).toContain('rad 12')
    expect(frame).toContain('rad 4–12 av 12')
  })
})

describe('choosing who is named', () => {
  test('shows what speaks against, with a sign and words', () => {
    const rows = [
      listRow({ key: 'a', title: 'Amina Hjelm', sign: ' ', detail: 'har 3' }),
      listRow({
        key: 'b',
        title: 'Klas Åström',
        sign: '■',
        tone: 'alarm',
        detail: 'går inte: Är närmaste chef.',
      }),
    ]
    const frame = frameOf(
      <ChoiceScreen
        title="Vem blir handledare?"
        rows={{ state: 'ready', value: rows }}
        chosen={{ key: 'b', index: 1 }}
        problems={['Klas Åström: går inte']}
        empty={[]}
        words={sv}
        width={60}
        height={10}
      />,
    )
    expect(frame).toContain('› ■ Klas Åström  går inte: Är närmaste chef.')
    expect(frame).toContain('■ Klas Åström: går inte')
  })

  test('says what to do where nobody can be', () => {
    const frame = frameOf(
      <ChoiceScreen
        title="Vem?"
        rows={{ state: 'ready', value: [] }}
        chosen={{ key: null, index: 0 }}
        problems={[]}
        empty={sv.sheets.noCandidates}
        words={sv}
        width={60}
        height={10}
      />,
    )
    for (const text of sv.sheets.noCandidates) expect(frame).toContain(text)
  })
})

test('a question says what a yes means', () => {
  const frame = frameOf(
    <QuestionScreen
      title={sv.sheets.questions['mark-picture']('Ulrika Kvist')}
      says={[sv.sheets.pictureConsent.unknown('Ulrika Kvist')]}
      problems={['Det gick inte.']}
      width={70}
    />,
  )
  expect(frame).toContain('Sitter bilden på Ulrika Kvist uppe?')
  expect(frame).toContain('Ulrika Kvist har sagt ja')
  expect(frame).toContain('■ Det gick inte.')
})

describe('recording a session', () => {
  const defaults: SessionDefaults = {
    heldOn: '2023-06-15',
    minutes: 45,
    supervisorId: 's',
    attendeeIds: ['p1'],
    supervisors: [{ id: 's', name: 'Måns Nguyen' }],
    people: [
      { id: 'p1', name: 'Egon Haddad' },
      { id: 'p2', name: 'Siv Norling' },
    ],
  }

  test.each(languages)(
    'shows in %s what is usual, with marks that need no colour',
    (_locale, words, messages) => {
      const frame = frameOf(
        <SessionScreen
          title="–"
          form={{ ...sessionForm(defaults, 'individual'), field: 4, box: 1 }}
          defaults={defaults}
          problems={[]}
          messages={messages}
          words={words}
          width={70}
        />,
      )
      for (const text of [
        words.sheets.fields.attendees,
        messages.formatDay('2023-06-15'),
        'Måns Nguyen',
        '45',
        messages.theme('boundaries'),
      ])
        expect(frame).toContain(text)
      expect(frame).toContain('[x]\u00a0Egon\u00a0Haddad')
      expect(frame).toContain('›[\u00a0]\u00a0Siv\u00a0Norling')
    },
  )
})

describe('the help', () => {
  test.each(languages)('names in %s every key of its mode', (_locale, words) => {
    const frame = frameOf(<HelpScreen mode="list" offset={0} words={words} width={76} height={60} />)
    for (const command of ['open', 'act', 'undo', 'filter', 'search', 'day', 'quit'] as const)
      expect(frame).toContain(words.keys[command].long)
    for (const category of Object.values(words.keyCategories)) expect(frame).toContain(category)
  })
})

describe('the frame', () => {
  const sizes = [
    [80, 24],
    [140, 40],
    [60, 16],
    [44, 12],
  ] as const

  test.each(sizes)('at %i × %i no row is wider and no column higher than the window', (columns, rows) => {
    for (const [, words] of languages) {
      const state = {
        ...firstState(words, exampleMe, null, { columns, rows }),
        notice: { text: 'x'.repeat(200), tone: 'alarm' as const, command: 'brygga '.repeat(20), undo: null },
      }
      const frame = frameOf(
        <Frame state={state} day="15 juni 2023" undoSeconds={7}>
          {() => null}
        </Frame>,
      )
      const drawn = frame.split('\n')
      expect(drawn.length).toBeLessThan(rows)
      // The testing terminal is 100 columns wide and breaks what is longer.
      if (columns <= 100) for (const row of drawn) expect(widthOf(row)).toBeLessThanOrEqual(columns)
    }
  })

  test('shows where one is, the day, the places, and the keys that do something', () => {
    const frame = frameOf(
      <Frame
        state={firstState(sv, exampleMe, null, { columns: 80, rows: 24 })}
        day="15 juni 2023"
        undoSeconds={null}
      >
        {() => null}
      </Frame>,
    )
    for (const text of [
      'Region Jönköpings län',
      'per den 15 juni 2023',
      '›1 Att göra',
      '2 Personer',
      '5 Händelselogg',
      '? hjälp',
      'q avsluta',
    ])
      expect(frame).toContain(text)
    expect(frame).not.toContain('Enter öppna')
  })

  test('help and quit have room in the smallest window', () => {
    const state = firstState(sv, exampleMe, null, { columns: 44, rows: 12 })
    const frame = frameOf(
      <Frame state={state} day="15 juni 2023" undoSeconds={null}>
        {() => null}
      </Frame>,
    )
    expect(frame).toContain('? hjälp')
    expect(frame).toContain('q avsluta')
  })

  test('a person without a right sees no place for it', () => {
    const me = { ...exampleMe, permissions: [], places: ['my-page', 'todo', 'rulebook'] }
    const state = firstState(sv, me, null, { columns: 80, rows: 24 })
    expect(state.places).toEqual(['todo', 'people', 'rulebook'])
  })
})
