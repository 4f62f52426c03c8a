/** What the keys act on: a list, an opened record, a sheet with choices, a form, a question, a line of text, the help. */
export const modes = ['list', 'record', 'choice', 'form', 'question', 'text', 'help'] as const
export type Mode = (typeof modes)[number]

/** Under which heading the help shows a key. */
export const keyCategories = ['move', 'find', 'act', 'show'] as const
export type KeyCategory = (typeof keyCategories)[number]

interface KeyBinding {
  /** Names of keys as `keyName` gives them; the first is the one that is shown. */
  keys: readonly string[]
  category: KeyCategory
  modes: readonly Mode[]
  /** Modes in which it stands in the line of keys at the bottom, in the order of this table. */
  shownIn: readonly Mode[]
}

/** Every command of the full screen and its keys. What each does is described in `words/`, under the same name. */
export const keymap = {
  open: {
    keys: ['enter', 'right', 'l'],
    category: 'move',
    modes: ['list', 'record'],
    shownIn: ['list', 'record'],
  },
  choose: { keys: ['enter'], category: 'act', modes: ['choice'], shownIn: ['choice'] },
  save: { keys: ['enter'], category: 'act', modes: ['form', 'text'], shownIn: ['form', 'text'] },
  yes: { keys: ['y', 'j'], category: 'act', modes: ['question'], shownIn: ['question'] },
  back: {
    keys: ['esc', 'left', 'h'],
    category: 'move',
    modes: ['list', 'record', 'choice', 'help'],
    shownIn: ['record', 'choice', 'help'],
  },
  cancel: { keys: ['esc'], category: 'move', modes: ['form', 'text'], shownIn: ['form', 'text'] },
  no: { keys: ['n', 'esc'], category: 'act', modes: ['question'], shownIn: ['question'] },
  up: { keys: ['up', 'k'], category: 'move', modes: ['list', 'record', 'choice', 'help'], shownIn: [] },
  down: { keys: ['down', 'j'], category: 'move', modes: ['list', 'record', 'choice', 'help'], shownIn: [] },
  'field-up': { keys: ['up'], category: 'move', modes: ['form'], shownIn: [] },
  'field-down': { keys: ['down', 'tab'], category: 'move', modes: ['form'], shownIn: ['form'] },
  'page-up': {
    keys: ['page-up', 'ctrl-b'],
    category: 'move',
    modes: ['list', 'record', 'choice', 'help'],
    shownIn: [],
  },
  'page-down': {
    keys: ['page-down', 'ctrl-f', 'space'],
    category: 'move',
    modes: ['list', 'record', 'choice', 'help'],
    shownIn: [],
  },
  first: { keys: ['home', 'g'], category: 'move', modes: ['list', 'record', 'choice', 'help'], shownIn: [] },
  last: { keys: ['end', 'G'], category: 'move', modes: ['list', 'record', 'choice', 'help'], shownIn: [] },
  'next-place': { keys: ['tab'], category: 'move', modes: ['list', 'record'], shownIn: [] },
  'previous-place': { keys: ['shift-tab'], category: 'move', modes: ['list', 'record'], shownIn: [] },
  'place-1': { keys: ['1'], category: 'move', modes: ['list', 'record'], shownIn: [] },
  'place-2': { keys: ['2'], category: 'move', modes: ['list', 'record'], shownIn: [] },
  'place-3': { keys: ['3'], category: 'move', modes: ['list', 'record'], shownIn: [] },
  'place-4': { keys: ['4'], category: 'move', modes: ['list', 'record'], shownIn: [] },
  'place-5': { keys: ['5'], category: 'move', modes: ['list', 'record'], shownIn: [] },
  less: { keys: ['left'], category: 'act', modes: ['form'], shownIn: ['form'] },
  more: { keys: ['right'], category: 'act', modes: ['form'], shownIn: ['form'] },
  toggle: { keys: ['space'], category: 'act', modes: ['form'], shownIn: ['form'] },
  act: { keys: ['a'], category: 'act', modes: ['list', 'record'], shownIn: ['list', 'record'] },
  undo: { keys: ['u'], category: 'act', modes: ['list', 'record'], shownIn: [] },
  filter: { keys: ['/'], category: 'find', modes: ['list'], shownIn: ['list'] },
  search: { keys: ['s'], category: 'find', modes: ['list', 'record'], shownIn: ['list', 'record'] },
  command: { keys: [':'], category: 'find', modes: ['list', 'record'], shownIn: [] },
  day: { keys: ['d'], category: 'show', modes: ['list', 'record'], shownIn: ['list', 'record'] },
  reload: { keys: ['r', 'ctrl-r'], category: 'show', modes: ['list', 'record'], shownIn: [] },
  help: { keys: ['?'], category: 'show', modes: ['list', 'record'], shownIn: ['list', 'record'] },
  quit: { keys: ['q'], category: 'show', modes: ['list', 'record', 'help'], shownIn: ['list', 'record'] },
} as const satisfies Record<string, KeyBinding>

export type KeyCommand = keyof typeof keymap
export const keyCommands = Object.keys(keymap) as KeyCommand[]

/** The part of a key press that tells keys apart. */
export interface KeyPress {
  upArrow: boolean
  downArrow: boolean
  leftArrow: boolean
  rightArrow: boolean
  pageUp: boolean
  pageDown: boolean
  home: boolean
  end: boolean
  return: boolean
  escape: boolean
  tab: boolean
  shift: boolean
  ctrl: boolean
  meta: boolean
}

const named = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'page-up'],
  ['pageDown', 'page-down'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'esc'],
] as const

/** What a key is called in the keymap. */
export function keyName(input: string, key: KeyPress): string {
  const special = named.find(([property]) => key[property])
  if (special !== undefined) return special[1]
  if (key.tab) return key.shift ? 'shift-tab' : 'tab'
  if (input === ' ') return 'space'
  return key.ctrl ? `ctrl-${input}` : key.meta ? `meta-${input}` : input
}

/** The command that a key means in a mode; null where it means none. */
export function commandFor(mode: Mode, name: string): KeyCommand | null {
  return (
    keyCommands.find((command) => {
      const { keys, modes: allowed }: KeyBinding = keymap[command]
      return allowed.includes(mode) && keys.includes(name)
    }) ?? null
  )
}

/** The commands that the bottom line shows in a mode. */
export function shownCommands(mode: Mode): KeyCommand[] {
  return keyCommands.filter((command) => (keymap[command] as KeyBinding).shownIn.includes(mode))
}

/** The commands that have keys in a mode, for the help. */
export function commandsOf(mode: Mode): KeyCommand[] {
  return keyCommands.filter((command) => (keymap[command] as KeyBinding).modes.includes(mode))
}

const shownNames: Record<string, string> = {
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  enter: 'Enter',
  esc: 'Esc',
  tab: 'Tab',
  'shift-tab': 'Shift-Tab',
  'page-up': 'PgUp',
  'page-down': 'PgDn',
  home: 'Home',
  end: 'End',
}

/** A key as people read it; the space bar has a different name in each language. */
export function shownKey(name: string, space: string): string {
  if (name === 'space') return space
  if (name.startsWith('ctrl-')) return `Ctrl-${name.slice(5).toUpperCase()}`
  return shownNames[name] ?? name
}
