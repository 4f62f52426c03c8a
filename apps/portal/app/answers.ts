import type { Inputs, Outputs } from '@brygga/api/client'

export type { AccountList, AccountRefusalCode, AccountRow } from '@brygga/api/client'

/** What the server answers, under the names that pages and components use. */
export type Me = Outputs['session']['me']

export type Todo = Outputs['todo']['list']
export type TodoGroup = Todo['groups'][number]
export type TodoItem = TodoGroup['items'][number]
export type UnansweredGroup = Todo['unanswered'][number]
export type UpcomingItem = Todo['upcoming'][number]
export type Headline = Todo['headlines'][number]
export type HeadlineRows = Outputs['todo']['headlineRows']
export type Finding = TodoItem['finding']
export type Citation = Finding['source']
export type Action = NonNullable<Finding['remedy']>['action']
export type Role = Me['roles'][number]
export type Subject = Finding['subject']

export type PersonRow = Outputs['people']['list']['rows'][number]
export type PersonView = Outputs['people']['show']
export type TimelineEntry = PersonView['timeline'][number]
export type Assessment = NonNullable<PersonView['assessment']>
export type PersonRef = PersonView['placements'][number]['person']

export type PlacementView = Outputs['placements']['show']
export type Candidate = Outputs['placements']['candidates']['candidates'][number]

export type WorkplaceRow = Outputs['workplaces']['list']['rows'][number]
export type WorkplaceView = Outputs['workplaces']['show']
export type LadderStep = WorkplaceView['ladder'][number]

export type SessionRow = Outputs['supervision']['list']['rows'][number]
export type SessionDefaults = Outputs['supervision']['defaults']
export type SupervisionForm = Inputs['supervision']['record']['form']
export type SupervisionTheme = Inputs['supervision']['record']['themes'][number]

export type Rulebook = Outputs['rules']['list']
export type RuleView = Outputs['rules']['explain']
export type FollowUpPreview = Outputs['rules']['previewFollowUp']
export type RuleValue = RuleView['values'][number]

export type WriteOutcome = Outputs['changes']['undo']
export type Conflict = Extract<WriteOutcome, { outcome: 'conflict' }>
export type Reason = Extract<WriteOutcome, { outcome: 'refused' }>['reasons'][number]

export type ImportPreview = Extract<Outputs['imports']['preview'], { outcome: 'preview' }>['preview']
export type ImportMapping = NonNullable<Inputs['imports']['preview']['mapping']>
export type ImportProblem = ImportPreview['problems'][number]
export type ImportRow = Outputs['imports']['list']['imports'][number]
export type RecognisedSheet = ImportPreview['recognition']['sheets'][number]
export type RecognisedColumn = RecognisedSheet['columns'][number]

export type AuditEntry = Outputs['audit']['list']['entries'][number]
export type SearchHit = Outputs['search']['find']['hits'][number]
