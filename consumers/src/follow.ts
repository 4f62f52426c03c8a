import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A fenced block of a Markdown text: its language, the file it is for, and what is in it. */
interface Block {
  readonly language: string
  readonly file: string | null
  readonly text: string
}

/** What the commands of a text printed beside what the text says that they print. */
export interface Followed {
  readonly command: string
  readonly printed: string
  readonly promised: string
}

/**
 * Does in a folder what a Markdown text says: a block ```ts that begins with `// name.ts` is saved as that file, a
 * block ```sh is run, and a block ```text after it is what it should print. A command that fails ends it with what the command said.
 */
export function follow(markdown: string, folder: string, env: Record<string, string>): Followed[] {
  const followed: Followed[] = []
  const all = blocksOf(markdown)
  for (const [at, { language, file, text }] of all.entries()) {
    if (file !== null) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    } else if (language === 'sh') {
      const printed = execFileSync('sh', ['-euc', text], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, ...env },
      })
      const next = all[at + 1]
      if (next?.language === 'text') followed.push({ command: text.trim(), printed, promised: next.text })
    }
  }
  return followed
}

function blocksOf(markdown: string): Block[] {
  const fence = /^```(\w+)[^\n]*\n([\s\S]*?)^```$/gm
  return [...markdown.matchAll(fence)].map(([, language = '', text = '']) => ({
    language,
    file: language === 'ts' ? (/^\/\/ ([\w./-]+\.ts)\n/.exec(text)?.[1] ?? null) : null,
    text,
  }))
}
