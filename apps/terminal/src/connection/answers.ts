import type { Outputs } from '@brygga/api/client'

/** What the server answers, by what it is about. */
export type Me = Outputs['session']['me']
export type Todo = Outputs['todo']['list']
export type TodoItem = Todo['groups'][number]['items'][number]
export type Headline = Todo['headlines'][number]
export type PeopleList = Outputs['people']['list']
export type PersonView = Outputs['people']['show']
export type PlacementView = PersonView['placements'][number]
export type TimelineEntry = PersonView['timeline'][number]
export type WorkplaceList = Outputs['workplaces']['list']
export type WorkplaceView = Outputs['workplaces']['show']
export type PlacementRow = Outputs['placements']['list']['rows'][number]
export type SessionDefaults = Outputs['supervision']['defaults']
export type Rulebook = Outputs['rules']['list']
export type FollowUpPreview = Outputs['rules']['previewFollowUp']
export type RuleView = Outputs['rules']['explain']
export type AuditList = Outputs['audit']['list']
export type AuditEntry = AuditList['entries'][number]
export type SearchHits = Outputs['search']['find']['hits']
export type ImportList = Outputs['imports']['list']
export type WriteOutcome = Outputs['placements']['nameSupervisor']
export type Assessment = NonNullable<PersonView['assessment']>
