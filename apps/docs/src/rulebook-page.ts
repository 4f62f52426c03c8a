import {
  type Citation,
  isDated,
  isLocalSource,
  type NoticeStep,
  notEncodedOf,
  type ParameterValue,
  type Rule,
  type Rulebook,
  rulesOf,
  type Severity,
  type SubjectKind,
  severitiesOf,
  valuesOf,
} from '@brygga/domain'
import { type Locale, type Messages, messagesFor } from '@brygga/messages'
import { type PageWords, pageWords } from './page-words.ts'

/** What a part of the page is written with. */
interface Writing {
  readonly locale: Locale
  readonly messages: Messages
  readonly words: PageWords
  readonly rulebook: Rulebook
  readonly values: ReadonlyMap<string, ParameterValue>
}

/** A whole rulebook as a Markdown page that a coordinator reads and prints, in one language. */
export function rulebookPage(rulebook: Rulebook, locale: Locale): string {
  const messages = messagesFor(locale)
  const words = pageWords[locale]
  const writing: Writing = { locale, messages, words, rulebook, values: valuesOf(rulebook) }
  const rules = rulesOf(rulebook)
  const kinds = [...new Set(rules.map(({ subject }) => subject))]
  const { locale: other, text, link } = words.otherLanguage
  return [
    `---\noutline: [2, 3]\npageClass: rule-book\npermalinks: false\ntitle: ${words.title}\n---`,
    `# ${words.title}`,
    words.lead,
    ...(words.languageOfSources === null ? [] : [words.languageOfSources]),
    `<p class="edition">${words.edition(words.rulebooks[rulebook.id] ?? rulebook.id, rulebook.version)}</p>`,
    `<PrintButton label="${words.print}" />`,
    `<p class="languages"><a href="${link}" lang="${other}" hreflang="${other}">${text}</a></p>`,
    `<div class="contents">\n\n<p>${words.contents}</p>\n\n[[toc]]\n\n</div>`,
    ...kinds.map((kind) => chapter(kind, rules, writing)),
    notAsked(writing),
    '',
  ].join('\n\n')
}

function chapter(kind: SubjectKind, rules: readonly Rule[], writing: Writing): string {
  const own = rules.filter(({ subject }) => subject === kind)
  return [
    `## ${capital(writing.messages.subjectKind(kind))} {#${kind}}`,
    ...own.map((rule) => entry(rule, writing)),
  ].join('\n\n')
}

function entry(rule: Rule, writing: Writing): string {
  const { messages, words } = writing
  const period = messages.formatPeriod(rule.inForce.from, rule.inForce.until ?? null)
  return [
    '<section class="rule">',
    `### ${plain(messages.ruleTitle(rule.id))} {#${rule.id.replace(/\W+/g, '-')}}`,
    `**${plain(messages.ruleQuestion(rule.id))}** ${plain(messages.ruleWhy(rule.id))}`,
    ...figures(rule, writing),
    ...findings(rule, writing),
    `${words.source}: ${cited(rule.source, writing)}`,
    [words.inForce(period), ...followUp(rule, writing), `<code class="rule-id">${rule.id}</code>`].join(' '),
    '</section>',
  ].join('\n\n')
}

/** From which day a rule is followed up, where that is for a region to say. */
function followUp(rule: Rule, { messages, words, values }: Writing): string[] {
  if (rule.followedUpFrom === undefined) return []
  const value = values.get(rule.followedUpFrom.id) ?? rule.followedUpFrom
  if (!isDated(value)) return [words.notFollowedUp]
  const day = value.entries.findLast((entry) => entry.value !== null)?.value
  return [typeof day === 'string' ? words.followedUp(messages.formatDay(day)) : words.notFollowedUp]
}

function figures(rule: Rule, writing: Writing): string[] {
  const { messages, words, values } = writing
  const day = rule.followedUpFrom
  const named = Object.values(rule.parameters)
    .filter(({ id }) => id !== day?.id)
    .map((value) => values.get(value.id) ?? value)
  if (named.length === 0) return []
  const isAsked = day === undefined || isDated(values.get(day.id) ?? day)
  const lines = named.flatMap((value) => {
    const title = plain(messages.valueTitle(value.id))
    if (!isDated(value)) return [`- ${title}: _${isAsked ? words.open : words.decides}_`]
    return value.entries.map(({ from, value: figure, source }) => {
      const text = figure === null ? '–' : messages.valueText(value.unit, figure, value.id)
      const isLocal = isLocalSource(source.source)
      const said = isLocal ? `${words.example}.` : `${words.source}: ${cited(source, writing)}`
      const checked = capital(words.lastChecked(messages.formatDay(value.lastCheckedOn)))
      return `- ${title}: **${plain(text)}**, ${messages.formatPeriod(from, null)}. <span class="note">${said} ${checked}.</span>`
    })
  })
  return [`${words.figures}:`, lines.join('\n')]
}

/** What ends is told ahead in steps, and each step hurts as it says, whatever its finding would by itself. */
function severitiesOfNotice(rule: Rule, values: Writing['values']): Severity[] {
  const steps = Object.values(rule.parameters)
    .map((value) => values.get(value.id) ?? value)
    .filter((value) => value.unit === 'notice-steps')
    .flatMap((value) => (isDated(value) ? ((value.entries.at(-1)?.value ?? []) as NoticeStep[]) : []))
  return [...new Set(steps.map(({ severity }) => severity))]
}

function findings(rule: Rule, { messages, words, rulebook, values }: Writing): string[] {
  const severities = severitiesOf(rulebook)
  const ofNotice = severitiesOfNotice(rule, values)
  const lines = Object.entries(rule.codes).map(([code, { severity, remedy = rule.remedy }]) => {
    const asked = ofNotice.length > 0 ? ofNotice : [severities[code] ?? severity]
    const hurts = messages.list(asked.map((each) => messages.severity(each)))
    const roles = remedy === null ? '' : messages.list(remedy.roles.map((role) => messages.role(role)))
    const mends = remedy === null ? '' : ` ${words.mends(messages.action(remedy.action), roles)}`
    return `- ${plain(messages.findingTitle(code))}.${mends} <span class="severity">${capital(hurts)}</span>`
  })
  return [`${words.finds}:`, lines.join('\n')]
}

function notAsked(writing: Writing): string {
  const { messages, words, rulebook } = writing
  const clauses = notEncodedOf(rulebook)
  if (clauses.length === 0) return ''
  const lines = clauses.map(({ clause, reason }) => {
    const said = ofSource(clause.says ?? clause.clause ?? '', writing)
    return `- ${said} ${messages.notEncoded(reason)} ${words.source}: ${ofSource(clause.source.title, writing)}.`
  })
  return [`## ${words.notAsked} {#not-asked}`, words.notAskedLead, lines.join('\n')].join('\n\n')
}

/** Where it stands, when it was read, and in short what it says there, in the language of the source. */
function cited({ source, clause, says }: Citation, writing: Writing): string {
  const { messages, words } = writing
  const text = ofSource(source.title, writing)
  const title = source.url === null ? text : `[${text}](${source.url})`
  const place = clause === null ? '' : `, ${ofSource(clause, writing)}`
  const said = says === null ? '' : ` ${words.inShort(ofSource(says, writing))}`
  return `${title}${place}, ${words.readOn(messages.formatDay(source.readOn))}.${said}`
}

/** The sources are in Swedish, and so is what is said of them: a voice that reads aloud needs to know. */
function ofSource(text: string, { locale }: Writing): string {
  return locale === 'sv' ? plain(text) : `<span lang="sv">${plain(text)}</span>`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Text that Markdown and Vue show as it is. */
function plain(text: string): string {
  return text.replace(/[<>&*_`{}[\]|#]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
