import type { sv } from './sv.ts'

export type Locale = 'sv' | 'en'

/** Every word of the client, as the Swedish ones are arranged; a language that lacks one does not compile. */
export type Words = typeof sv

/** The language to speak: the flag, then the environment's; Swedish where neither says Swedish or English. */
export function localeOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Locale {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const flag = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1])
  if (flag === 'sv' || flag === 'en') return flag
  const spoken = [env.BRYGGA_LOCALE, env.LC_ALL, env.LC_MESSAGES, env.LANG].find(
    (value) => value !== undefined && value !== '',
  )
  return spoken?.toLowerCase().startsWith('en') ? 'en' : 'sv'
}

/** The words of a language, read in only when they are needed. */
export async function wordsFor(locale: Locale): Promise<Words> {
  return locale === 'sv' ? (await import('./sv.ts')).sv : (await import('./en.ts')).en
}
