import { commandFor, type KeyCommand } from '../keymap.ts'
import { actOnChosen, answerYes, beginAct, nameChosen, saveSession } from './act-sheets.ts'
import { type Core, setSheet } from './core.ts'
import { chosenIndex, moved } from './list-row.ts'
import { goBack, goBeside, goTo, moveInList, openChosen, scrollRecord, stepOf } from './moving.ts'
import { openRecord } from './reading.ts'
import { layoutOf } from './screen-layout.ts'
import { modeOf, type Notice, type Sheet } from './screen-state.ts'
import { boxToggled, fieldMoved, valueMoved } from './session-form.ts'
import { askForText, reload, textCancelled, textSaved } from './text-sheets.ts'
import { undoLatest } from './writing-act.ts'

/** What a key does now. Keys without a meaning here do nothing. */
export async function press(core: Core, name: string): Promise<void> {
  const state = core.state()
  const command = commandFor(modeOf(state), name)
  if (command === null) return
  if (isOver(state.notice, core.now())) core.set({ notice: null })
  const { sheet } = state
  if (sheet !== null) return pressInSheet(core, command, sheet)
  const step = stepOf(command, layoutOf(state.size).bodyHeight - 2)
  if (step !== null) return state.opened.length > 0 ? scrollRecord(core, step) : moveInList(core, step)
  return pressInPlace(core, command)
}

/** Whether what stands at the bottom has been there long enough: it can no longer be undone. */
function isOver(notice: Notice | null, now: number): boolean {
  return notice !== null && (notice.undo === null || now > notice.undo.until)
}

async function pressInPlace(core: Core, command: KeyCommand): Promise<void> {
  const { places, opened } = core.state()
  switch (command) {
    case 'open':
      return openChosen(core)
    case 'back':
      return goBack(core)
    case 'next-place':
      return goBeside(core, 1)
    case 'previous-place':
      return goBeside(core, -1)
    case 'act':
      return actOnChosen(core)
    case 'undo':
      return undoLatest(core)
    case 'filter':
    case 'search':
    case 'command':
    case 'day':
      return askForText(core, command)
    case 'reload':
      return reload(core)
    case 'help':
      return core.set({ sheet: { kind: 'help', mode: opened.length > 0 ? 'record' : 'list', offset: 0 } })
    case 'quit':
      return core.set({ isDone: true })
    default: {
      const place = command.startsWith('place-') ? places[Number(command.slice(6)) - 1] : undefined
      return place === undefined ? undefined : goTo(core, place)
    }
  }
}

async function pressInSheet(core: Core, command: KeyCommand, sheet: Sheet): Promise<void> {
  if (command === 'quit') return core.set({ isDone: true })
  if (command === 'back' || command === 'no') return core.set({ sheet: null })
  switch (sheet.kind) {
    case 'help':
      return setSheet(core, 'help', {
        offset: Math.max(
          0,
          sheet.offset + (stepOf(command, layoutOf(core.state().size).bodyHeight - 2) ?? 0),
        ),
      })
    case 'text':
      return command === 'save' ? textSaved(core, sheet) : textCancelled(core, sheet)
    case 'choice':
      return pressInChoice(core, command, sheet)
    case 'form':
      return pressInForm(core, command, sheet)
    case 'question':
      return command === 'yes' ? answerYes(core, sheet) : undefined
    case 'waiting':
      return
  }
}

async function pressInChoice(
  core: Core,
  command: KeyCommand,
  sheet: Extract<Sheet, { kind: 'choice' }>,
): Promise<void> {
  if (sheet.rows.state !== 'ready') return
  const rows = sheet.rows.value
  const at = chosenIndex(rows, sheet.chosen)
  const step = stepOf(command, layoutOf(core.state().size).bodyHeight - 2)
  if (step !== null) return setSheet(core, 'choice', { chosen: moved(rows, at, step), problems: [] })
  const row = rows[at]
  if (command !== 'choose' || row === undefined) return
  if (sheet.purpose.of === 'candidates') return nameChosen(core, row, sheet.purpose)
  if (sheet.purpose.of === 'things') return row.thing === null ? undefined : beginAct(core, row.thing)
  core.set({ sheet: null })
  return row.opens === null ? undefined : openRecord(core, row.opens)
}

async function pressInForm(
  core: Core,
  command: KeyCommand,
  sheet: Extract<Sheet, { kind: 'form' }>,
): Promise<void> {
  const { form, defaults } = sheet
  switch (command) {
    case 'save':
      return saveSession(core, sheet)
    case 'cancel':
      return core.set({ sheet: null })
    case 'field-up':
      return setSheet(core, 'form', { form: fieldMoved(form, -1), problems: [] })
    case 'field-down':
      return setSheet(core, 'form', { form: fieldMoved(form, 1), problems: [] })
    case 'less':
      return setSheet(core, 'form', { form: valueMoved(form, defaults, -1) })
    case 'more':
      return setSheet(core, 'form', { form: valueMoved(form, defaults, 1) })
    case 'toggle':
      return setSheet(core, 'form', { form: boxToggled(form, defaults), problems: [] })
    default:
  }
}
