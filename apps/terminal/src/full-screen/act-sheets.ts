import type { Action, SupervisionForm } from '@brygga/domain'
import { commandLine } from '../views/equivalent-command.ts'
import { type Act, type ActMakers, actOfYes, consentSays, isAsked } from './acting.ts'
import { type Core, chosenRow, currentPlace, dayOf, note, noteFailure, setSheet } from './core.ts'
import { type ListRow, listRow, type Thing } from './list-row.ts'
import { isInPortal } from './portal-actions.ts'
import type { ChoicePurpose, Sheet } from './screen-state.ts'
import { sessionForm } from './session-form.ts'
import { carryOutAct } from './writing-act.ts'

/** Begins to mend what is chosen, or what the opened record is about. Several things are offered as a choice. */
export async function actOnChosen(core: Core): Promise<void> {
  const { opened, words } = core.state()
  const record = opened.at(-1)
  const thing = chosenRow(currentPlace(core.state()))?.thing ?? null
  const things = (record === undefined ? (thing === null ? [] : [thing]) : record.things).filter(
    ({ remedy }) => remedy !== null,
  )
  const [only, ...others] = things
  if (only === undefined) return note(core, words.notices.nothingToDo)
  if (others.length === 0) return beginAct(core, only)
  const rows = things.map((each, index) =>
    listRow({
      key: String(index),
      title: each.remedy === null ? '' : core.messages().action(each.remedy.action),
      detail: each.sentence,
      thing: each,
    }),
  )
  core.set({
    sheet: {
      kind: 'choice',
      purpose: { of: 'things' },
      title: words.sheets.things(only.name),
      rows: { state: 'ready', value: rows },
      chosen: { key: '0', index: 0 },
      problems: [],
    },
  })
}

/** Begins one act: opens the sheet that it takes, or says who may do it, or where. */
export async function beginAct(core: Core, thing: Thing): Promise<void> {
  const { words } = core.state()
  const { remedy, mayAct, subject } = thing
  if (remedy === null) return note(core, words.notices.nothingToDo)
  const messages = core.messages()
  if (!mayAct)
    return note(
      core,
      words.notices.mayNot(remedy.roles.map((role) => messages.role(role)).join(', ')),
      'attention',
    )
  core.set({ sheet: { kind: 'waiting', title: messages.action(remedy.action) }, notice: null })
  try {
    const sheet = await sheetFor(core, remedy.action, thing, subject.kind === 'placement' ? subject.id : null)
    if (core.state().sheet?.kind !== 'waiting') return
    if (sheet === null) {
      core.set({ sheet: null })
      note(core, doneElsewhere(remedy.action, core), 'attention')
    } else core.set({ sheet })
  } catch (error) {
    core.set({ sheet: null })
    noteFailure(core, error)
  }
}

/** Where an act is carried out that this screen has no sheet for. */
function doneElsewhere(action: Action, core: Core): string {
  const { notices } = core.state().words
  const name = core.messages().action(action)
  return isInPortal(action) ? notices.inPortal(name, core.server) : notices.outside(name)
}

async function sheetFor(
  core: Core,
  action: Action,
  thing: Thing,
  placementId: string | null,
): Promise<Sheet | null> {
  const { words } = core.state()
  if ((action === 'name-supervisor' || action === 'name-mentor') && placementId !== null)
    return candidatesSheet(core, thing, action === 'name-supervisor' ? 'supervisor' : 'mentor', placementId)
  if ((action === 'record-individual-session' || action === 'record-group-session') && placementId !== null)
    return sessionSheet(core, thing, action === 'record-group-session' ? 'group' : 'individual', placementId)
  if (!isAsked(action) || actOfYes(action, thing, dayOf(core.state()), makers(core)) === null) return null
  const dated = words.sheets.dated(core.messages().formatDay(dayOf(core.state())))
  const says =
    action === 'mark-picture' && placementId !== null
      ? [await consentSentence(core, thing, placementId), dated]
      : [dated]
  return { kind: 'question', thing, title: words.sheets.questions[action](thing.name), says, problems: [] }
}

function makers(core: Core): ActMakers {
  return { brygga: core.brygga, messages: core.messages(), words: core.state().words }
}

async function consentSentence(core: Core, { name }: Thing, placementId: string): Promise<string> {
  const { words } = core.state()
  const placement = await core.brygga.placements.show.query({ placementId, on: dayOf(core.state()) })
  return consentSays(placement, name, words)
}

async function candidatesSheet(
  core: Core,
  thing: Thing,
  relation: 'supervisor' | 'mentor',
  placementId: string,
): Promise<Sheet> {
  const { words } = core.state()
  const { candidates } = await core.brygga.placements.candidates.query({
    placementId,
    kind: relation,
    on: dayOf(core.state()),
  })
  const messages = core.messages()
  const fitFirst = [...candidates].sort((a, b) => Number(a.reasons.length > 0) - Number(b.reasons.length > 0))
  const rows = fitFirst.map(({ person, has, reasons }): ListRow => {
    const against = reasons.map(({ code, numbers }) => messages.refusal(code, numbers)).join(' ')
    const isFit = reasons.length === 0
    return listRow({
      key: person.id,
      title: person.name,
      sign: isFit ? ' ' : '■',
      tone: isFit ? 'plain' : 'alarm',
      detail: isFit ? words.sheets.candidateHas(has) : `${words.sheets.candidateNot} ${against}`,
    })
  })
  const purpose: ChoicePurpose = { of: 'candidates', thing, relation, placementId }
  return {
    kind: 'choice',
    purpose,
    title: words.sheets.candidates[relation](thing.name),
    rows: { state: 'ready', value: rows },
    chosen: { key: rows[0]?.key ?? null, index: 0 },
    problems: [],
  }
}

async function sessionSheet(
  core: Core,
  thing: Thing,
  form: SupervisionForm,
  placementId: string,
): Promise<Sheet> {
  const defaults = await core.brygga.supervision.defaults.query({
    placementId,
    form,
    on: dayOf(core.state()),
  })
  return { kind: 'form', thing, form: sessionForm(defaults, form), defaults, problems: [] }
}

/** Names the chosen candidate, if there is nothing against it. */
export async function nameChosen(
  core: Core,
  row: ListRow,
  { thing, relation, placementId }: Extract<ChoicePurpose, { of: 'candidates' }>,
): Promise<void> {
  const { words } = core.state()
  if (row.tone === 'alarm') return setSheet(core, 'choice', { problems: [`${row.title}: ${row.detail}`] })
  const from = dayOf(core.state())
  const isSupervisor = relation === 'supervisor'
  const procedure = isSupervisor ? core.brygga.placements.nameSupervisor : core.brygga.placements.nameMentor
  const says = isSupervisor ? words.writing.supervisorNamed : words.writing.mentorNamed
  await carryOutAct(core, {
    write: (idempotencyKey) => procedure.mutate({ idempotencyKey, placementId, personId: row.key, from }),
    says: says(row.title, thing.name, core.messages().formatDay(from)),
    command: commandLine(
      'placements',
      isSupervisor ? 'name-supervisor' : 'name-mentor',
      thing.name,
      isSupervisor ? '--supervisor' : '--mentor',
      row.title,
      '--on',
      from,
    ),
  })
}

/** Saves the session as it is filled in. */
export async function saveSession(
  core: Core,
  { form, defaults }: Extract<Sheet, { kind: 'form' }>,
): Promise<void> {
  const { words } = core.state()
  const { heldOn, supervisorId, minutes, attendeeIds, themes } = form
  if (supervisorId === null) return setSheet(core, 'form', { problems: [words.sheets.supervisorMissing] })
  if (attendeeIds.length === 0) return setSheet(core, 'form', { problems: [words.sheets.attendeesMissing] })
  const names = attendeeIds.map((id) => defaults.people.find((person) => person.id === id)?.name ?? id)
  const supervisor = defaults.supervisors.find(({ id }) => id === supervisorId)?.name ?? supervisorId
  await carryOutAct(core, {
    write: (idempotencyKey) =>
      core.brygga.supervision.record.mutate({
        idempotencyKey,
        heldOn,
        form: form.form,
        supervisorId,
        attendeeIds: [...attendeeIds],
        minutes,
        themes: [...themes],
      }),
    says: words.writing.sessionRecorded(names.join(', '), core.messages().formatDay(heldOn)),
    command: commandLine(
      'supervision',
      'record',
      ...names,
      '--form',
      form.form,
      '--supervisor',
      supervisor,
      '--on',
      heldOn,
      ...(minutes === null ? [] : ['--minutes', String(minutes)]),
      ...themes.flatMap((theme) => ['--theme', theme]),
    ),
  })
}

/** Does what the question asks about. */
export async function answerYes(core: Core, { thing }: Extract<Sheet, { kind: 'question' }>): Promise<void> {
  const action = thing.remedy?.action
  const act: Act | null =
    action !== undefined && isAsked(action)
      ? actOfYes(action, thing, dayOf(core.state()), makers(core))
      : null
  if (act !== null) await carryOutAct(core, act)
}
