import type { Action, Subject, TodoGroup, TodoItem } from '~/answers'

/** What is left out of the list; each lives in the address. */
export interface TodoFilter {
  mine: boolean
  kind: Subject['kind'] | undefined
  workplaceId: string | undefined
}

/** Something that was done here a moment ago, and where it stood. */
export interface DoneItem {
  about: string
  code: string
  severity: TodoGroup['severity']
  groupAt: number
  itemAt: number
  item: TodoItem
}

/** Names one finding in the list: what is wrong, and with what. */
export function todoKey(code: string, subject: Subject): string {
  return `${code}:${subject.kind}:${subject.id}`
}

function isKept(item: Pick<TodoItem, 'mayAct' | 'subject' | 'workplace'>, filter: TodoFilter): boolean {
  if (filter.mine && !item.mayAct) return false
  if (filter.kind && item.subject.kind !== filter.kind) return false
  return !filter.workplaceId || workplaceOf(item) === filter.workplaceId
}

function workplaceOf(item: Pick<TodoItem, 'subject' | 'workplace'>): string | undefined {
  return item.subject.kind === 'workplace' ? item.subject.id : item.workplace?.id
}

/** The same list with only what the filter keeps, and without what then is empty. */
export function filterItems<G extends { items: Pick<TodoItem, 'mayAct' | 'subject' | 'workplace'>[] }>(
  groups: readonly G[],
  filter: TodoFilter,
): G[] {
  return groups
    .map((group) => ({ ...group, items: group.items.filter((item) => isKept(item, filter)) }))
    .filter((group) => group.items.length > 0)
}

/** The same list without what some actions would mend, for pages that say so in another way. */
export function withoutActions(groups: readonly TodoGroup[], actions: readonly Action[]): TodoGroup[] {
  return groups
    .map((group) => ({
      ...group,
      items: group.items.filter(({ finding }) => !finding.remedy || !actions.includes(finding.remedy.action)),
    }))
    .filter((group) => group.items.length > 0)
}

/** Where a finding stands in the list; null where it is not in it. */
export function placeOf(groups: readonly TodoGroup[], about: string): DoneItem | null {
  for (const [groupAt, group] of groups.entries()) {
    const itemAt = group.items.findIndex((item) => todoKey(group.code, item.subject) === about)
    const item = group.items[itemAt]
    if (item) return { about, code: group.code, severity: group.severity, groupAt, itemAt, item }
  }
  return null
}

/** The list with what was just done put back where it stood, so that it can fade there. */
export function withDone(groups: readonly TodoGroup[], done: readonly DoneItem[]): TodoGroup[] {
  const merged = groups.map((group) => ({ ...group, items: [...group.items] }))
  for (const one of done) {
    if (placeOf(merged, one.about)) continue
    const group = merged.find(({ code, severity }) => code === one.code && severity === one.severity)
    if (group) group.items.splice(one.itemAt, 0, one.item)
    else merged.splice(one.groupAt, 0, { code: one.code, severity: one.severity, items: [one.item] })
  }
  return merged
}

/** The workplaces that anything in the list is about, by name. */
export function workplacesIn(groups: readonly TodoGroup[]): { id: string; name: string }[] {
  const found = new Map<string, string>()
  for (const item of groups.flatMap(({ items }) => items)) {
    if (item.workplace) found.set(item.workplace.id, item.workplace.name)
    else if (item.subject.kind === 'workplace') found.set(item.subject.id, item.name)
  }
  return [...found].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'sv'))
}
