import type { MarkdownEnv } from 'vitepress'

/** What a page is rendered with. `isSearched`: for the index of the search, which finds sections by their permalinks. */
export interface PageEnv extends MarkdownEnv {
  isSearched?: boolean
}

/** The little that is used of a token of markdown-it. */
interface Token {
  content: string
  children: Token[] | null
  attrs: [string, string][] | null
}

/** The little that is used of the state of markdown-it. */
interface State {
  env: PageEnv
  tokens: Token[]
  Token: new (type: string, tag: string, nesting: 1 | 0 | -1) => Token
}

/** Beside a heading: a link to it, in the language of the page. A page with `permalinks: false` is read, not pointed into. */
export function permalink(slug: string, _options: unknown, { env, tokens, Token }: State, at: number): void {
  if (env.frontmatter?.permalinks === false && env.isSearched !== true) return
  const heading = tokens[at + 1]
  if (heading === undefined) return
  const title = heading.content.replace(/ \{#[^}]*\}$/, '')
  const label = env.relativePath.startsWith('sv/') ? `Länk till ”${title}”` : `Permalink to “${title}”`
  const space = Object.assign(new Token('text', '', 0), { content: ' ' })
  const open = Object.assign(new Token('link_open', 'a', 1), {
    attrs: [
      ['class', 'header-anchor'],
      ['href', `#${slug}`],
      ['aria-label', label],
    ],
  })
  const sign = Object.assign(new Token('html_inline', '', 0), { content: '&ZeroWidthSpace;' })
  heading.children = [...(heading.children ?? []), space, open, sign, new Token('link_close', 'a', -1)]
}
