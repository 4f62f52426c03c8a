import { failures as failuresInEnglish } from './failures/en.ts'
import type { FailureWords } from './failures/failure-words.ts'
import { failures as failuresInSwedish } from './failures/sv.ts'
import { findings as findingsInEnglish } from './findings/en.ts'
import type { FindingWords } from './findings/finding-words.ts'
import { findings as findingsInSwedish } from './findings/sv.ts'
import { imports as importsInEnglish } from './imports/en.ts'
import type { ImportWords } from './imports/import-words.ts'
import { imports as importsInSwedish } from './imports/sv.ts'
import type { Locale } from './language.ts'
import { refusals as refusalsInEnglish } from './refusals/en.ts'
import type { RefusalWords } from './refusals/refusal-words.ts'
import { refusals as refusalsInSwedish } from './refusals/sv.ts'
import { rules as rulesInEnglish } from './rules/en.ts'
import type { RuleWords } from './rules/rule-words.ts'
import { rules as rulesInSwedish } from './rules/sv.ts'
import { type Sentence, s } from './sentence.ts'
import { timeline as timelineInEnglish } from './timeline/en.ts'
import { timeline as timelineInSwedish } from './timeline/sv.ts'
import type { TimelineWords } from './timeline/timeline-words.ts'
import { vocabulary as vocabularyInEnglish } from './vocabulary/en.ts'
import { vocabulary as vocabularyInSwedish } from './vocabulary/sv.ts'
import type { Vocabulary } from './vocabulary/vocabulary.ts'

/** Every table of one language. What both languages have, a type says; that they have all codes, a test. */
export interface Tables {
  findings: FindingWords
  rules: RuleWords
  refusals: RefusalWords
  failures: FailureWords
  imports: ImportWords
  timeline: TimelineWords
  vocabulary: Vocabulary
  words: { from(day: string): string; missing(what: string): string; met: Sentence }
}

const tables: Record<Locale, Tables> = {
  sv: {
    findings: findingsInSwedish,
    rules: rulesInSwedish,
    refusals: refusalsInSwedish,
    failures: failuresInSwedish,
    imports: importsInSwedish,
    timeline: timelineInSwedish,
    vocabulary: vocabularyInSwedish,
    words: {
      from: (day) => `från ${day}`,
      missing: (what) => `Uppgift saknas: ${what}.`,
      met: ({ day }) => [s`I sin ordning. Nästa steg senast ${day('due')}.`, 'I sin ordning.'],
    },
  },
  en: {
    findings: findingsInEnglish,
    rules: rulesInEnglish,
    refusals: refusalsInEnglish,
    failures: failuresInEnglish,
    imports: importsInEnglish,
    timeline: timelineInEnglish,
    vocabulary: vocabularyInEnglish,
    words: {
      from: (day) => `from ${day}`,
      missing: (what) => `Not known: ${what}.`,
      met: ({ day }) => [s`In order. Next step by ${day('due')}.`, 'In order.'],
    },
  },
}

/** The tables of a language; Swedish for anything else. */
export function tablesOf(locale: Locale): Tables {
  return tables[locale] ?? tables.sv
}
