/** One exported name and how it is declared. */
interface Declaration {
  readonly name: string
  readonly code: string
}

/** The parts of the package, in the order in which they are shown. */
export const apiParts = ['domain', 'nsph', 'example', 'sweden', 'testing'] as const
type ApiPart = (typeof apiParts)[number]

/** What a part is called where it is imported. */
export const importedAs = (part: ApiPart) => (part === 'domain' ? '@brygga/domain' : `@brygga/domain/${part}`)

const lead = 'Everything exported, as the compiler sees it. A change here is a change for users.'

/**
 * The pages of one part, made from its API report: file name without ending → Markdown. A part with many names has a
 * page for each first letter, so that no page is too heavy to open on a slow connection.
 */
export function apiPages(part: ApiPart, report: string): Map<string, string> {
  const all = declarationsIn(report)
  const title = importedAs(part)
  if (part !== 'domain') return new Map([[part, page(title, [lead, ...all.map(shown)])]])
  const letters = Map.groupBy(all, ({ name }) => name.charAt(0).toLowerCase())
  const inOrder = [...letters].sort(([a], [b]) => (a < b ? -1 : 1))
  const letterLinks = inOrder.map(([letter]) => `[${letter.toUpperCase()}](./domain-${letter}.md)`).join(' ')
  const ways = `<div class="letters">\n\n[All names](./domain.md) ${letterLinks}\n\n</div>`
  const index = inOrder.map(([letter, own]) => {
    const names = own.map(({ name }) => `[${name}](./domain-${letter}.md#${name})`)
    return `## ${letter.toUpperCase()}\n\n${names.join(', ')}`
  })
  return new Map([
    [part, page(title, [lead, ...index])],
    ...inOrder.map(([letter, own]): [string, string] => [
      `domain-${letter}`,
      page(`${title}: ${letter.toUpperCase()}`, [ways, ...own.map(shown)]),
    ]),
  ])
}

/** The declarations of a report without its remarks; the forms of one function stand together. */
function declarationsIn(report: string): Declaration[] {
  const code = report.split(/^```(?:ts)?\n/m)[1] ?? ''
  const parts = code
    .split(/^\/\/ @public.*\n/m)
    .slice(1)
    .map((part) => part.replace(/^ *\/\/ \(.*\)\n/gm, '').trim())
  const byName = Map.groupBy(parts, nameOf)
  return [...byName].map(([name, forms]) => ({ name, code: forms.join('\n\n') }))
}

function nameOf(code: string): string {
  const name =
    /^export (?:declare |abstract )*(?:const|function|class|interface|type|enum|namespace) (\w+)/.exec(code)
  if (name?.[1] === undefined) throw new Error(`The API report has a declaration without a name: ${code}`)
  return name[1]
}

const escaped = (text: string) =>
  text.replace(/[<>&]/g, (sign) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;' })[sign] ?? sign)

function shown({ name, code }: Declaration): string {
  return `## ${name} {#${name}}\n\n<pre class="declaration" v-pre><code>${escaped(code)}</code></pre>`
}

function page(title: string, parts: readonly string[]): string {
  return `${[`---\noutline: false\npageClass: api\n---`, `# ${title}`, ...parts].join('\n\n')}\n`
}
