import { editDistance, looseKey } from '../text/normal-form.ts'
import type { FieldVocabulary } from '../vocabulary/table-vocabulary.ts'

interface Phrase {
  key: string
  compact: string
  words: string[]
}

const phrasesOf = new WeakMap<FieldVocabulary, { phrases: Phrase[]; not: string[] }>()

function wordsFor(field: FieldVocabulary) {
  const known = phrasesOf.get(field)
  if (known !== undefined) return known
  const keys = new Set([field.sv, field.en, ...field.also].map(headingKey))
  const phrases = [...keys].map((key) => ({ key, compact: key.replaceAll(' ', ''), words: key.split(' ') }))
  const words = { phrases, not: (field.not ?? []).map(looseKey) }
  phrasesOf.set(field, words)
  return words
}

/** A heading by which two spellings of it are the same, without the numbers of repeated columns. */
export function headingKey(heading: string): string {
  const key = looseKey(heading)
  return key.replace(/(^| )\d{1,2}(?= |$)/g, '').trim() || key
}

/** How well a heading fits a field by its words, 0 to 1; 1 is one of the field's own names. */
export function headingScore(key: string, field: FieldVocabulary): number {
  const { phrases, not } = wordsFor(field)
  if (key === '') return 0
  if (phrases.some((phrase) => phrase.key === key)) return 1
  const compact = key.replaceAll(' ', '')
  if (phrases.some((phrase) => phrase.compact === compact)) return 0.97
  const words = key.split(' ')
  if (words.some((word) => not.some((stop) => word === stop || (stop.length > 3 && word.startsWith(stop)))))
    return 0
  return phrases.reduce((best, phrase) => Math.max(best, phraseScore(words, compact, phrase)), 0)
}

function phraseScore(words: string[], compact: string, phrase: Phrase): number {
  if (phrase.compact.length < 3) return 0
  return Math.max(holdsPhrase(words, compact, phrase), shortens(words, phrase), mistypes(compact, phrase))
}

/** The heading holds every word of the phrase, perhaps bent or in a compound; the more of it, the better. */
function holdsPhrase(words: string[], compact: string, phrase: Phrase): number {
  let covered = 0
  for (const wanted of phrase.words) {
    const strength = Math.max(0, ...words.map((word) => wordMatch(word, wanted)))
    if (strength === 0) return 0
    covered += wanted.length * strength
  }
  return 0.5 + 0.45 * Math.min(1, covered / compact.length)
}

function wordMatch(word: string, wanted: string): number {
  if (word === wanted) return 1
  const bent = wanted.length >= 4 && word.startsWith(wanted) && word.length - wanted.length <= 4
  if (bent) return 0.95
  return wanted.length >= 5 && word.includes(wanted) ? 0.75 : 0
}

/** The heading is the phrase cut short: `Startdat.`, `Anst. av`. */
function shortens(words: string[], phrase: Phrase): number {
  if (words.length !== phrase.words.length) return 0
  const cut = words.every((word, at) => (phrase.words[at] as string).startsWith(word))
  return cut && words.some((word) => word.length >= 4) ? 0.85 : 0
}

/** The heading is the phrase with a slip of the finger or two; few of those are in the first letter. */
function mistypes(compact: string, phrase: Phrase): number {
  const most = compact.length >= 9 ? 2 : compact.length >= 5 ? 1 : 0
  return most > 0 && compact[0] === phrase.compact[0] && editDistance(compact, phrase.compact, most) <= most
    ? 0.85
    : 0
}
