import type { Seat, Setting, SupervisionForm, SupervisionTheme } from '@brygga/domain'
import { editDistance, looseKey } from '../text/normal-form.ts'

/** Words for each of some codes, as `looseKey` writes them. The first that the text begins with or holds wins. */
type WordsFor<T extends string> = readonly (readonly [T, readonly string[]])[]

const settingWords: WordsFor<Setting> = [
  ['forensic', ['rattspsyk', 'rattspsykiatri', 'forensic']],
  ['social-psychiatry', ['socialpsyk', 'socialpsykiatri', 'social psychiatry']],
  ['housing-first', ['bostad forst', 'housing first']],
  ['housing-support', ['boendestod', 'housing support', 'boende', 'sarskilt boende', 'gruppbostad']],
  ['act-fact', ['act', 'fact', 'fact team', 'act team', 'case management']],
  ['addiction', ['beroende', 'missbruk', 'addiction', 'substance']],
  ['ips', ['ips', 'individual placement', 'supported employment', 'arbetscoach']],
  ['rehabilitation', ['rehab', 'rehabilitering', 'rehabilitation']],
  [
    'meeting-place',
    ['traffpunkt', 'motesplats', 'meeting place', 'drop in', 'oppen verksamhet', 'dagverksamhet'],
  ],
  ['occupation', ['sysselsattning', 'arbetsmarknad', 'daglig verksamhet', 'occupation', 'employment']],
  [
    'outpatient',
    ['oppenvard', 'psykiatriska oppenvarden', 'mottagning', 'outpatient', 'vuxenpsykiatri', 'ovp'],
  ],
  ['inpatient', ['slutenvard', 'heldygnsvard', 'avdelning', 'vardavdelning', 'inpatient', 'ward', 'psykiva']],
]

const formWords: WordsFor<SupervisionForm> = [
  ['on-demand', ['vid behov', 'on demand', 'as needed', 'behovs', 'akut', 'extra']],
  ['group', ['grupp', 'group', 'gh', 'i grupp']],
  [
    'individual',
    [
      'individuell',
      'individual',
      'ind',
      'enskild',
      'enskilt',
      'ih',
      'one to one',
      '1 1',
      'en till en',
      'solo',
    ],
  ],
]

const themeWords: WordsFor<SupervisionTheme> = [
  ['own-health', ['egen halsa', 'own health', 'halsa', 'maende', 'aterhamtning egen', 'wellbeing', 'health']],
  ['system-fault', ['systemfel', 'system fault', 'systemfraga', 'system failure']],
  ['boundaries', ['grans', 'gransdragning', 'granser', 'boundar']],
  ['cooperation', ['samarbete', 'samverkan', 'cooperation', 'collaboration', 'team', 'kollegor']],
  ['exchange', ['erfarenhetsutbyte', 'utbyte', 'exchange']],
  ['self-stigma', ['sjalvstigma', 'stigma', 'self stigma']],
  ['empowerment', ['egenmakt', 'empowerment', 'bemyndigande']],
  ['recovery', ['aterhamtning', 'recovery']],
  ['tasks', ['arbetsuppgift', 'uppgifter', 'tasks', 'duties']],
  ['role', ['roll', 'rollen', 'yrkesroll', 'role', 'uppdrag']],
  ['other', ['annat', 'ovrigt', 'other']],
]

const outcomeWords: WordsFor<Seat['outcome'] | 'not-passed'> = [
  [
    'not-passed',
    ['ej godkand', 'inte godkand', 'icke godkand', 'underkand', 'not passed', 'failed', 'fail', 'ej klar'],
  ],
  [
    'discontinued',
    ['avbrut', 'avbrot', 'hoppade av', 'avhopp', 'slutat', 'discontinued', 'dropped', 'withdr', 'quit'],
  ],
  ['ongoing', ['pagar', 'pagaende', 'ongoing', 'in progress', 'deltar']],
  [
    'passed',
    [
      'godkand',
      'g',
      'klar',
      'fullfoljd',
      'fullfoljt',
      'genomford',
      'examinerad',
      'certifierad',
      'passed',
      'completed',
      'pass',
      'ja',
      'x',
    ],
  ],
]

function codeFor<T extends string>(text: string, words: WordsFor<T>): T | null {
  const key = ` ${looseKey(text)} `
  // A longer phrase may go on ("öppenvården"); a short one must be a whole word: "ind" is not "indirekt".
  const holds = (phrase: string) => key.includes(phrase.length > 4 ? ` ${phrase}` : ` ${phrase} `)
  const found = words.find(([, phrases]) => phrases.some(holds))
  if (found !== undefined) return found[0]
  const mistyped = (phrase: string) =>
    phrase.length > 5 && key[1] === phrase[0] && editDistance(key.trim(), phrase, 2) <= 2
  return words.find(([, phrases]) => phrases.some(mistyped))?.[0] ?? null
}

/** The kind of service that a text names: `slutenvård`, `öppenvården`, `outpatient`; null where none is understood. */
export function settingIn(text: string): Setting | null {
  return codeFor(text, settingWords)
}

/** The form of supervision that a text names; null where none is understood. */
export function formIn(text: string): SupervisionForm | null {
  return codeFor(text, formWords)
}

/** How a training went, as a text says it; `not-passed` is said apart since a register has no such outcome. */
export function outcomeIn(text: string): Seat['outcome'] | 'not-passed' | null {
  return codeFor(text, outcomeWords)
}

/** The themes that a text names, and whether a part of it was not understood. */
export function themesIn(text: string): { themes: SupervisionTheme[]; understood: boolean } {
  const parts = text.split(/[,;/+&\n]|\s(?:och|and|samt)\s/i).filter((part) => part.trim() !== '')
  const codes = parts.map((part) => codeFor(part, themeWords))
  const themes = new Set(codes.map((code) => code ?? 'other'))
  return { themes: [...themes], understood: !codes.includes(null) }
}
