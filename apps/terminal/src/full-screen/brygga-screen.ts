import type { BryggaClient } from '@brygga/api/client'
import type { Day } from '@brygga/domain'
import type { Messages } from '@brygga/messages'
import type { Me } from '../connection/answers.ts'
import { Failure } from '../output/failure.ts'
import type { Locale, Words } from '../words/words.ts'
import { press } from './controller.ts'
import type { Core } from './core.ts'
import { listenLive } from './live.ts'
import { readAll } from './reading.ts'
import { firstState, type ScreenState } from './screen-state.ts'
import { textWritten } from './text-sheets.ts'

/** The full screen without its drawing: its state, and what keys and news from the server do to it. */
export interface BryggaScreen {
  state: () => ScreenState
  subscribe: (told: () => void) => () => void
  messages: () => Messages
  press: (name: string) => void
  write: (value: string) => void
  resize: (columns: number, rows: number) => void
  /** Asks for what is shown, and listens for changes. */
  start: () => void
  /** Leaves the screen at once, as Ctrl-C does. */
  interrupt: () => void
  wasInterrupted: () => boolean
  stop: () => void
}

interface ScreenInput {
  brygga: BryggaClient
  me: Me
  on: Day | null
  server: string
  locale: Locale
  /** The words and messages of a language. */
  speak: (locale: Locale) => Promise<{ words: Words; messages: Messages }>
  size: ScreenState['size']
  /** What to do with a mistake of ours: the screen is left and the mistake is told outside it. */
  onBug: (error: unknown) => void
}

/** A screen that is not yet drawn. Keys are obeyed in the order that they come, one at a time. */
export async function bryggaScreen({
  brygga,
  me,
  on,
  server,
  locale,
  speak,
  size,
  onBug,
}: ScreenInput): Promise<BryggaScreen> {
  let spoken = await speak(locale)
  let state = firstState(spoken.words, me, on, size)
  const listeners = new Set<() => void>()
  const core: Core = {
    state: () => state,
    set(changed) {
      state = { ...state, ...changed }
      for (const told of listeners) told()
    },
    brygga,
    messages: () => spoken.messages,
    async setLocale(wanted) {
      spoken = await speak(wanted)
      core.set({ words: spoken.words })
    },
    server,
    now: Date.now,
  }
  const guarded = (work: Promise<unknown>) =>
    void work.catch((error) => (isLeaving(error) ? undefined : onBug(error)))
  let stopLive = () => {}
  let interrupted = false
  return {
    state: () => state,
    subscribe(told) {
      listeners.add(told)
      return () => listeners.delete(told)
    },
    messages: () => spoken.messages,
    press: (name) => guarded(press(core, name)),
    write: (value) => textWritten(core, value),
    resize(columns, rows) {
      if (columns !== state.size.columns || rows !== state.size.rows) core.set({ size: { columns, rows } })
    },
    start() {
      stopLive = listenLive(core, guarded)
      guarded(readAll(core))
    },
    interrupt() {
      interrupted = true
      core.set({ isDone: true })
    },
    wasInterrupted: () => interrupted,
    stop: () => stopLive(),
  }
}

/** Requests that were given up because the screen is being left. */
function isLeaving(error: unknown): boolean {
  return error instanceof Failure && error.ending === 'interrupted'
}
