import type { Messages } from '@brygga/messages'
import type { FollowUpPreview, Rulebook, RuleView } from '../connection/answers.ts'
import { type ListRow, listRow } from '../full-screen/list-row.ts'
import { emptyLine, type Line, line, type Piece } from '../text/lines.ts'
import { table } from '../text/table.ts'
import type { Words } from '../words/words.ts'
import { commandLine } from './equivalent-command.ts'
import { citationLines, labelled } from './finding-view.ts'

/** The rule book as a table: what is asked, and how it is answered today. */
export function rulesLines(rulebook: Rulebook, messages: Messages, words: Words): Line[] {
  const { question, notMet, cannotTell, met, id } = words.rules.columns
  const rows = rulebook.rules.map((rule): Piece[] => [
    { text: rule.id, tone: 'muted' },
    { text: String(rule.counts.notMet), tone: rule.counts.notMet === 0 ? 'plain' : 'attention' },
    { text: String(rule.counts.cannotTell) },
    { text: String(rule.counts.met) },
    { text: [messages.ruleQuestion(rule.id), remarkOf(rule, words)].filter(Boolean).join(' ') },
  ])
  return [
    line(words.rules.heading(rulebook.id, rulebook.version, messages.formatDay(rulebook.on)), 'title'),
    emptyLine,
    ...table([id, notMet, cannotTell, met, question], rows),
    emptyLine,
    line(words.rules.more, 'muted'),
  ]
}

/** The rule book as rows of the screen. */
export function ruleRows(rulebook: Rulebook, messages: Messages, words: Words): ListRow[] {
  return rulebook.rules.map((rule) => ({
    ...listRow({ key: rule.id, title: messages.ruleTitle(rule.id) }),
    ...stateOf(rule, words),
    preview: ruleLines(rule, messages, words),
  }))
}

/** What is said behind a rule that nobody is asked about. */
function remarkOf({ isInForce, isFollowedUp }: RuleView, words: Words): string {
  if (!isInForce) return words.rules.notInForce
  return isFollowedUp ? '' : words.rules.notFollowedUp
}

function stateOf(rule: RuleView, words: Words): Pick<ListRow, 'sign' | 'tone' | 'detail'> {
  const { notMet, cannotTell, met } = rule.counts
  if (!rule.isFollowedUp) return { sign: '–', tone: 'muted', detail: words.rules.notAskedShort }
  if (notMet + cannotTell + met === 0) return { sign: '–', tone: 'muted', detail: words.rules.nobodyShort }
  return {
    sign: notMet > 0 ? '▲' : cannotTell > 0 ? '?' : '✓',
    tone: notMet > 0 ? 'attention' : cannotTell > 0 ? 'unknown' : 'in-order',
    detail: words.rules.shortCounts(notMet, cannotTell, met),
  }
}

/** From when the region follows a rule up, and what it said before. */
function followUpLines({ id, isFollowedUp, followUp }: RuleView, messages: Messages, words: Words): Line[] {
  if (followUp === null) return []
  const day = followUp.from === null ? words.rules.notSaid : messages.formatDay(followUp.from)
  return [
    labelled(words.rules.followUp, day),
    ...(isFollowedUp
      ? []
      : [line(commandLine('rules', 'follow-up', id, '--from', words.rules.day), 'muted', 2)]),
    ...followUp.history.map(({ from, by, at, isTakenBack }) =>
      line(
        words.rules.said(messages.formatDay(from), by, messages.formatMoment(at), isTakenBack),
        'muted',
        2,
      ),
    ),
  ]
}

/** What following a rule up would find, rule by rule. */
export function previewLines({ on, rules }: FollowUpPreview, messages: Messages, words: Words): Line[] {
  return [
    line(words.rules.preview(messages.formatDay(on)), 'title'),
    ...rules.map(({ id, counts: { notMet, cannotTell, met } }) =>
      line(`${messages.ruleTitle(id)}: ${words.rules.counts(notMet, cannotTell, met)}`, 'plain', 2),
    ),
  ]
}

/** One rule as a coordinator reads it: the question, its answers, its values with their days, its source. */
export function ruleLines(rule: RuleView, messages: Messages, words: Words): Line[] {
  return [
    line(messages.ruleQuestion(rule.id), 'title'),
    line(messages.ruleWhy(rule.id)),
    line(rule.id, 'muted'),
    emptyLine,
    line(words.rules.counts(rule.counts.notMet, rule.counts.cannotTell, rule.counts.met)),
    labelled(words.rules.inForce, messages.formatPeriod(rule.inForce.from, rule.inForce.until)),
    ...followUpLines(rule, messages, words),
    labelled(words.rules.codes, rule.codes.join(', ')),
    emptyLine,
    ...rule.values.flatMap((value) => [...valueLines(value, messages, words), emptyLine]),
    ...citationLines(rule.source, words),
  ]
}

function valueLines(value: RuleView['values'][number], messages: Messages, words: Words): Line[] {
  const isFilledIn = value.value !== null && value.value !== undefined
  const remarks = [
    ...(value.isLocal ? [words.rules.local] : []),
    ...(value.from === null ? [] : [messages.formatPeriod(value.from, null)]),
    ...(value.lastCheckedOn === null ? [] : [words.rules.checked(messages.formatDay(value.lastCheckedOn))]),
  ]
  return [
    {
      pieces: [
        { text: `${messages.valueTitle(value.id)}: ` },
        isFilledIn
          ? { text: messages.valueText(value.unit, value.value, value.id), tone: 'title' }
          : { text: words.rules.open, tone: 'unknown' },
      ],
      hang: 2,
    },
    ...(remarks.length === 0 ? [] : [line(remarks.join(' · '), 'muted', 2)]),
    ...(value.source === null
      ? []
      : citationLines(value.source, words)
          .slice(0, 1)
          .map((each) => ({ ...each, indent: 2, hang: 4 }))),
  ]
}
