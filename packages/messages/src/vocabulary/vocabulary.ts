import type {
  Action,
  ActivityCategory,
  AnchoringLevel,
  Organisation,
  Place,
  RecordKind,
  RedDayName,
  RelationKind,
  Role,
  RolePart,
  Setting,
  Severity,
  SubjectKind,
  SupervisionForm,
  SupervisionTheme,
  WorkplaceStageName,
} from '@brygga/domain'
import type { Forms } from '../language.ts'

type WordsFor<Code extends string> = Readonly<Record<Code, string>>

/** Words for the codes of the domain and of the API's answers. A code without one does not compile. */
export interface Vocabulary {
  roles: WordsFor<Role>
  settings: WordsFor<Setting>
  functions: WordsFor<Organisation['functions'][number]>
  /** Button words, the verb first. */
  actions: WordsFor<Action>
  severities: WordsFor<Severity>
  subjectKinds: WordsFor<SubjectKind>
  supervisionForms: WordsFor<SupervisionForm>
  themes: WordsFor<SupervisionTheme>
  /** A session as the subject of a sentence: "Handledning i grupp". */
  sessions: WordsFor<SupervisionForm>
  relationKinds: WordsFor<RelationKind>
  marks: WordsFor<'picture' | 'flyer'>
  consentPurposes: WordsFor<'picture' | 'public-list'>
  seatOutcomes: WordsFor<'ongoing' | 'passed' | 'discontinued'>
  /** As in "not anchored with …". */
  anchoringLevels: WordsFor<AnchoringLevel>
  /** As in "lacks …". */
  roleParts: WordsFor<RolePart>
  contextParts: WordsFor<'basic-training' | 'supervision' | 'further-training' | 'exchange'>
  stages: WordsFor<WorkplaceStageName>
  activityCategories: WordsFor<ActivityCategory>
  ladderSteps: WordsFor<'interest' | 'anchoring' | 'funding' | 'introduction' | 'ready'>
  stepStates: WordsFor<'done' | 'to-do' | 'unknown'>
  headlines: WordsFor<Headline>
  headlineParts: WordsFor<HeadlinePart>
  places: WordsFor<Place>
  redDays: WordsFor<RedDayName>
  /** One record and several, for counting what an import added. */
  recordKinds: Readonly<Record<RecordKind, Forms>>
}

/** The headline numbers of a programme. */
export type Headline =
  | 'employed'
  | 'municipalities-covered'
  | 'without-supervisor'
  | 'supervision-in-time'
  | 'certified-without-post'
  | 'lone-peers'
  | 'network-size'

/** The parts that a headline number is counted in. */
export type HeadlinePart =
  | 'region'
  | 'municipal'
  | 'other'
  | 'in-time'
  | 'overdue'
  | 'not-asked'
  | 'peers'
  | 'employed-only'
