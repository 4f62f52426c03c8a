import type { Assessment } from '@brygga/domain'
import { type Headline as Figures, headline, type Subject, type SubjectKind } from '@brygga/domain'
import type { Headline } from '../contract/index.ts'
import type { RegionView } from '../region-view.ts'

/** One row behind a headline number. */
export interface HeadlineRow {
  subject: Subject
  part: string | null
  counted: boolean
}

/** A headline number with the rows behind it: as many counted rows as the number says. */
export interface HeadlineWithRows {
  headline: Headline
  rows: HeadlineRow[]
}

interface Counted {
  ids: readonly string[]
  part?: string
  counted?: boolean
}

/** The programme in numbers on the day asked, each with its rows, in the order in which they are shown. */
export function headlinesOf(
  { compiled, register }: RegionView,
  assessments: readonly Assessment[],
): HeadlineWithRows[] {
  const figures = headline(compiled, register, assessments)
  const { employed, municipalities, withoutSupervisor, supervisionInTime, network } = figures
  return [
    counting('employed', 'placement', employedParts(figures), { of: null, showsParts: true }),
    counting(
      'municipalities-covered',
      'municipality',
      [{ ids: municipalities.covered.ids }, { ids: municipalities.uncovered.ids, counted: false }],
      { of: municipalities.total },
    ),
    counting('without-supervisor', 'placement', [withoutSupervisor], { of: employed.value }),
    counting(
      'supervision-in-time',
      'placement',
      [
        { ids: supervisionInTime.inTime.ids, part: 'in-time' },
        { ids: supervisionInTime.overdue.ids, part: 'overdue', counted: false },
        { ids: supervisionInTime.notAsked.ids, part: 'not-asked', counted: false },
      ],
      { of: supervisionInTime.total },
    ),
    counting('certified-without-post', 'person', [figures.certifiedWithoutPost], { of: null }),
    counting('lone-peers', 'workplace', [figures.lonePeers], { of: null }),
    counting(
      'network-size',
      'person',
      [
        { ids: network.peers.ids, part: 'peers' },
        { ids: network.employedOnly.ids, part: 'employed-only' },
      ],
      { of: null, showsParts: true },
    ),
  ]
}

/** By kind of employer. `messages` has words for the kinds; the label is the kind again. */
function employedParts({ employed }: Figures): Counted[] {
  return (['region', 'municipal', 'other'] as const).map((kind) => ({
    ids: employed.byKind[kind].ids,
    part: kind,
  }))
}

function counting(
  id: Headline['id'],
  kind: SubjectKind,
  counts: readonly Counted[],
  { of, showsParts = false }: { of: number | null; showsParts?: boolean },
): HeadlineWithRows {
  const inValue = counts.filter(({ counted = true }) => counted)
  const parts = inValue.flatMap(({ ids, part }) =>
    part === undefined || ids.length === 0 ? [] : [{ key: part, label: part, value: ids.length }],
  )
  return {
    headline: {
      id,
      value: inValue.reduce((sum, { ids }) => sum + ids.length, 0),
      of,
      parts: showsParts ? parts : [],
    },
    rows: counts.flatMap(({ ids, part = null, counted = true }) =>
      ids.map((each) => ({ subject: { kind, id: each }, part, counted })),
    ),
  }
}
