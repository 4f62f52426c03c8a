import { randomUUID } from 'node:crypto'
import { exampleDay } from './context.ts'
import type { ExampleRegion } from './example.ts'
import { exampleFile } from './example-register.ts'

/** A sound input for every procedure that takes one, about records of the region; those of writes have a fresh key. */
export async function soundInputs(region: ExampleRegion): Promise<Record<string, object | undefined>> {
  const { register } = region
  const placement = region.placementOf('Egon Åström')
  const placementId = placement.id
  const personId = placement.personId
  const workplaceId = placement.workplaceId
  const supervisorId = region.personId('Amina Hjelm')
  const mentorless = region.placementOf('Siv Norling').id
  const version = 1
  const key = () => ({ idempotencyKey: randomUUID() })
  const file = await exampleFile()
  const on = exampleDay
  return {
    'audit.list': { personId },
    'changes.live': {},
    'changes.undo': { ...key(), changeId: randomUUID() },
    'imports.failedRows': file,
    'imports.list': undefined,
    'imports.preview': file,
    'imports.run': { ...key(), ...file },
    'imports.template': {},
    'people.amend': { ...key(), personId, version, name: 'Egon Å Åström' },
    'people.attestOwnExperience': { ...key(), personId: supervisorId, ownExperience: true, on },
    'people.list': { workplaceId },
    'people.recordConsent': { ...key(), personId, purpose: 'public-list', given: true, on },
    'people.show': { personId },
    'placements.amend': { ...key(), placementId, version, fraction: 60 },
    'placements.candidates': { placementId: mentorless, kind: 'mentor' },
    'placements.list': {},
    'placements.markFlyer': { ...key(), placementId: withoutFlyer(region), on },
    'placements.markPicture': {
      ...key(),
      placementId: region.placementOf('Tuan Öberg').id,
      on,
      consentGiven: true,
    },
    'placements.nameMentor': {
      ...key(),
      placementId: mentorless,
      personId: region.personId('Siv Petrović'),
      from: on,
    },
    'placements.nameSupervisor': {
      ...key(),
      placementId: region.placementOf('Ragnar Thelin').id,
      personId: supervisorId,
      from: on,
    },
    'placements.show': { placementId },
    'placements.signRoleAgreement': { ...key(), placementId: mentorless, from: on },
    'placements.takeDownMark': { ...key(), placementId, item: 'picture', until: on },
    'rules.explain': { ruleId: 'nsph/has-supervisor' },
    'rules.followUp': { ...key(), ruleId: 'nsph/mandate-has-phase', from: on, version: 0 },
    'rules.list': {},
    'rules.previewFollowUp': { ruleId: 'nsph/mandate-has-phase', from: on },
    'search.find': { query: 'Åström' },
    'session.me': undefined,
    'supervision.defaults': { placementId, form: 'individual' },
    'supervision.list': { personId },
    'supervision.record': {
      ...key(),
      heldOn: on,
      form: 'individual',
      supervisorId,
      attendeeIds: [personId],
      minutes: 60,
      themes: ['role'],
    },
    'todo.headlineRows': { id: 'employed' },
    'todo.list': { workplaceId },
    'workplaces.anchor': {
      ...key(),
      workplaceId: register.placements.find(({ id }) => id === placementId)?.workplaceId,
      notedOn: on,
      answers: [{ level: 'hr', anchored: true }],
    },
    'workplaces.fund': {
      ...key(),
      workplaceId: register.placements.find(({ id }) => id === placementId)?.workplaceId,
      from: on,
      until: null,
      amount: 480_000,
      funder: null,
    },
    'workplaces.holdIntroduction': {
      ...key(),
      workplaceId: register.placements.find(({ id }) => id === placementId)?.workplaceId,
      heldOn: on,
      participants: 12,
    },
    'workplaces.list': {},
    'workplaces.show': { workplaceId },
  }
}

/** The placement whose flyer was taken away. */
function withoutFlyer({ register }: ExampleRegion): string {
  const taken = register.marks.find(({ item, until }) => item === 'flyer' && until !== null)
  return taken?.placementId ?? ''
}

/** Calls a procedure by its path. */
export function call(caller: object, path: string, input: unknown): Promise<unknown> {
  const [router = '', procedure = ''] = path.split('.')
  const routers = caller as Record<string, Record<string, (input: unknown) => Promise<unknown>>>
  const found = routers[router]?.[procedure]
  if (found === undefined) throw new Error(`No procedure ${path}`)
  return found(input)
}
