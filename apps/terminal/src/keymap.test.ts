import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { keysManual } from '../scripts/keys-manual.ts'
import {
  commandFor,
  commandsOf,
  keyCategories,
  keyCommands,
  keymap,
  keyName,
  modes,
  shownCommands,
} from './keymap.ts'
import { en } from './words/en.ts'
import { sv } from './words/sv.ts'

const noKey = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageUp: false,
  pageDown: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  tab: false,
  shift: false,
  ctrl: false,
  meta: false,
}

describe('keymap', () => {
  test.each(keyCommands)(
    '%s has a key, a mode, a category and a description in both languages',
    (command) => {
      const { keys, category, modes: allowed } = keymap[command]
      expect(keys.length).toBeGreaterThan(0)
      expect(allowed.length).toBeGreaterThan(0)
      expect(keyCategories).toContain(category)
      for (const words of [sv, en]) {
        expect(words.keys[command].short).not.toBe('')
        expect(words.keys[command].long).not.toBe('')
      }
    },
  )

  test.each(modes)('in the mode %s no key means two things', (mode) => {
    const keys = commandsOf(mode).flatMap((command) => [...keymap[command].keys])
    expect(new Set(keys).size).toBe(keys.length)
  })

  test.each(modes)('from the mode %s there is a way back or out', (mode) => {
    const ways = ['back', 'cancel', 'no', 'quit']
    expect(commandsOf(mode).some((command) => ways.includes(command))).toBe(true)
  })

  test('what the bottom line shows can be done there', () => {
    for (const mode of modes) {
      for (const command of shownCommands(mode)) expect(commandsOf(mode)).toContain(command)
    }
  })

  test('every described command is in the keymap', () => {
    expect(Object.keys(sv.keys).sort()).toEqual([...keyCommands].sort())
  })

  test('the manual says what the keymap says', () => {
    const manual = readFileSync(join(import.meta.dirname, '..', 'docs', 'keys.md'), 'utf8')
    expect(manual).toBe(keysManual())
  })
})

describe('keyName', () => {
  test.each([
    ['a letter is itself', 'j', {}, 'j'],
    ['a capital is another key', 'G', { shift: true }, 'G'],
    ['å is a letter', 'å', {}, 'å'],
    ['the space bar has a name', ' ', {}, 'space'],
    ['an arrow has a name', '', { upArrow: true }, 'up'],
    ['Shift-Tab is not Tab', '', { tab: true, shift: true }, 'shift-tab'],
    ['Ctrl-R is not r', 'r', { ctrl: true }, 'ctrl-r'],
  ])('%s', (_name, input, key, expected) => {
    expect(keyName(input, { ...noKey, ...key })).toBe(expected)
  })
})

describe('commandFor', () => {
  test('the same key means what its mode makes of it', () => {
    expect(commandFor('list', 'j')).toBe('down')
    expect(commandFor('question', 'j')).toBe('yes')
    expect(commandFor('text', 'j')).toBeNull()
    expect(commandFor('list', 'enter')).toBe('open')
    expect(commandFor('form', 'enter')).toBe('save')
  })
})
