import {
  addMonths,
  cannotTell,
  cite,
  type Day,
  defineRule,
  defineRulebook,
  met,
  notApplicable,
  notMet,
  overTime,
  type SubjectFacts,
} from '@brygga/domain'
import { aroundFirstDay, casesFor } from '@brygga/domain/testing'
import fc from 'fast-check'
import { figure, needsJudgement, readDocument, withoutFacts, withoutFigure } from '../figure.ts'
import { dayNear, few, maybe, subjectOf } from '../random-facts.ts'

const police = readDocument(
  'sweden-law/police-on-extracts',
  'Information till arbetsgivare om registerutdrag (Polisen)',
  'https://polisen.se/tjanster-tillstand/belastningsregistret/information-till-arbetsgivare-om-registerutdrag/',
)
const widened = readDocument(
  'sweden-law/extracts-2026',
  'Utökad registerkontroll vid kommunal anställning',
  'https://www.faronline.se/nyheter/2026/februari/utokad-registerkontroll-vid-kommunal-anstallning',
)
const accessibility = readDocument(
  'sweden-law/digital-accessibility',
  'Digital tillgänglighet: vilka är kraven (Digg)',
  'https://www.digg.se/kunskap-och-stod/digital-tillganglighet/rattslig-vagledning/7.-ataganden---vilka-ar-kraven',
)
const health = readDocument(
  'sweden-law/health-data',
  'Känsliga personuppgifter (Karolinska Institutet)',
  'https://medarbetare.ki.se/stod-och-verktyg/gdpr-pa-karolinska-institutet/kansliga-personuppgifter-sarskilda-kategorier-av-personuppgifter-enligt-gdpr',
)
// The page gives no first day: it is what was said in the year it was read.
const from = '2026-01-01'
const onlyChosen = cite(
  police,
  'Det här gäller för alla registerutdrag',
  'Enbart den som har valts visar utdrag.',
)
const notAgain = cite(
  police,
  'Det här gäller för alla registerutdrag',
  'Ingen årlig kontroll, och inte vid förnyad tjänst inom ett år.',
)
const inTheHome = cite(
  widened,
  null,
  'Från 1 mars 2026 även för arbete i hemmet hos äldre och vuxna med funktionsnedsättning.',
)

/** A recruitment. Of an extract only the day it was seen is kept, never what it says. */
interface RecruitmentFacts extends SubjectFacts {
  readonly subject: { readonly kind: 'placement'; readonly id: string }
  /** Null: nobody is chosen yet. */
  readonly chosenOn: Day | null
  readonly startedOn: Day | null
  /** The first day no longer in a post of the same service before; null: none. */
  readonly previousPostUntil: Day | null
  /** Null: nobody has told. */
  readonly setting: 'home' | 'clinic' | 'meeting-place' | null
  readonly extractsSeen: readonly Day[]
}

const settings = figure<string[]>('sweden-law/settings-with-extract', 'codes', [
  '2026-03-01',
  ['home'],
  inTheHome,
])
const renewalMonths = figure('sweden-law/renewal-months', 'months', [from, 12, notAgain])
const common = { subject: 'placement', kind: 'gate', inForce: { from }, remedy: null } as const

function isRenewed({ chosenOn, previousPostUntil }: RecruitmentFacts, months: number): boolean {
  return chosenOn !== null && previousPostUntil !== null && chosenOn < addMonths(previousPostUntil, months)
}

/** Where the law of the day somebody was chosen lets the employer ask for an extract, it is told that none was seen. */
const extractSeen = defineRule({
  ...common,
  id: 'sweden-law/extract-seen',
  question: 'extract seen where the law lets it be asked for',
  source: inTheHome,
  codes: { EXTRACT_NOT_SEEN: { severity: 'info' } },
  parameters: { settings: overTime(settings), months: renewalMonths },
  check(facts: RecruitmentFacts, { settings, months }, day) {
    const { chosenOn, setting, extractsSeen } = facts
    if (chosenOn === null || !day.reached(chosenOn) || isRenewed(facts, months)) return notApplicable
    const asked = settings.on(chosenOn)
    if (asked === undefined) return notApplicable
    if (setting === null) return cannotTell('setting')
    if (!asked.includes(setting)) return notApplicable
    const seen = extractsSeen.filter((each) => each >= chosenOn).map((each) => day.reached(each))
    return seen.includes(true) ? met() : notMet('EXTRACT_NOT_SEEN', {}, { since: chosenOn })
  },
})

const extractAllowed = defineRule({
  ...common,
  id: 'sweden-law/extract-allowed',
  question: 'extract seen only where it may be',
  source: onlyChosen,
  codes: {
    EXTRACT_BEFORE_CHOICE: { severity: 'block' },
    EXTRACT_AT_RENEWAL: { severity: 'block' },
    EXTRACT_REPEATED: { severity: 'block' },
  },
  parameters: { months: renewalMonths },
  check(facts: RecruitmentFacts, { months }, day) {
    const { chosenOn, startedOn } = facts
    const [first, ...others] = facts.extractsSeen.filter((each) => day.reached(each)).sort()
    if (first === undefined) return notApplicable
    if (chosenOn === null || first < chosenOn) return notMet('EXTRACT_BEFORE_CHOICE', {}, { since: first })
    if (isRenewed(facts, months)) return notMet('EXTRACT_AT_RENEWAL', {}, { since: first })
    const [again] = [first, ...others].filter((each) => startedOn !== null && each > startedOn)
    return again === undefined ? met() : notMet('EXTRACT_REPEATED', {}, { since: again })
  },
})

const recruited = (differing: Partial<RecruitmentFacts> = {}): RecruitmentFacts => ({
  subject: { kind: 'placement', id: 'a' },
  chosenOn: '2026-03-01',
  startedOn: '2026-04-01',
  previousPostUntil: null,
  setting: 'home',
  extractsSeen: [],
  ...differing,
})
const on = '2026-05-04'

export const swedenLawCases = [
  casesFor(extractSeen, [
    {
      name: 'chosen on the first day of the law',
      on,
      facts: recruited(),
      expect: { code: 'EXTRACT_NOT_SEEN', since: '2026-03-01' },
    },
    {
      name: 'chosen on the day before the law',
      on,
      facts: recruited({ chosenOn: '2026-02-28' }),
      expect: 'not-applicable',
    },
    {
      name: 'seen on the day of the choice',
      on,
      facts: recruited({ extractsSeen: ['2026-03-01'] }),
      expect: 'met',
    },
    {
      name: 'seen the day before the choice',
      on,
      facts: recruited({ extractsSeen: ['2026-02-28'] }),
      expect: 'EXTRACT_NOT_SEEN',
    },
    {
      name: 'seen tomorrow',
      on,
      facts: recruited({ extractsSeen: ['2026-05-05'] }),
      expect: 'EXTRACT_NOT_SEEN',
    },
    {
      name: 'renewed on the last day within a year',
      on,
      facts: recruited({ previousPostUntil: '2025-03-02' }),
      expect: 'not-applicable',
    },
    {
      name: 'employed again after a year',
      on,
      facts: recruited({ previousPostUntil: '2025-03-01' }),
      expect: 'EXTRACT_NOT_SEEN',
    },
    {
      name: 'renewed after eleven months and a half',
      on,
      facts: recruited({ previousPostUntil: '2025-03-15' }),
      expect: 'not-applicable',
    },
    {
      name: 'employed again after twelve months and a half',
      on,
      facts: recruited({ previousPostUntil: '2025-02-15' }),
      expect: 'EXTRACT_NOT_SEEN',
    },
    {
      name: 'elsewhere than in the home',
      on,
      facts: recruited({ setting: 'clinic' }),
      expect: 'not-applicable',
    },
    {
      name: 'nobody has told where',
      on,
      facts: recruited({ setting: null }),
      expect: { missing: ['setting'] },
    },
    { name: 'nobody is chosen', on, facts: recruited({ chosenOn: null }), expect: 'not-applicable' },
    { name: 'the last day before the law', on: '2026-02-28', facts: recruited(), expect: 'not-applicable' },
    { name: 'the first day of the law', on: '2026-03-01', facts: recruited(), expect: 'EXTRACT_NOT_SEEN' },
    ...aroundFirstDay(extractSeen, recruited({ chosenOn: '2025-12-01' }), 'not-applicable'),
  ]),
  casesFor(extractAllowed, [
    { name: 'seen once, when chosen', on, facts: recruited({ extractsSeen: ['2026-03-01'] }), expect: 'met' },
    {
      name: 'seen the day before the choice',
      on,
      facts: recruited({ extractsSeen: ['2026-03-05', '2026-02-28'] }),
      expect: { code: 'EXTRACT_BEFORE_CHOICE', since: '2026-02-28' },
    },
    {
      name: 'seen though nobody is chosen',
      on,
      facts: recruited({ chosenOn: null, extractsSeen: ['2026-03-01'] }),
      expect: 'EXTRACT_BEFORE_CHOICE',
    },
    {
      name: 'seen on the first day of work',
      on,
      facts: recruited({ extractsSeen: ['2026-04-01'] }),
      expect: 'met',
    },
    {
      name: 'seen on the second day of work',
      on,
      facts: recruited({ extractsSeen: ['2026-04-02'] }),
      expect: { code: 'EXTRACT_REPEATED', since: '2026-04-02' },
    },
    {
      name: 'seen again a year later',
      on: '2027-05-04',
      facts: recruited({ extractsSeen: ['2026-03-01', '2027-03-01'] }),
      expect: { code: 'EXTRACT_REPEATED', since: '2027-03-01' },
    },
    {
      name: 'renewed on the last day within a year',
      on,
      facts: recruited({ previousPostUntil: '2025-03-02', extractsSeen: ['2026-03-01'] }),
      expect: 'EXTRACT_AT_RENEWAL',
    },
    {
      name: 'employed again after a year',
      on,
      facts: recruited({ previousPostUntil: '2025-03-01', extractsSeen: ['2026-03-01'] }),
      expect: 'met',
    },
    {
      name: 'employed again after twelve months and a half',
      on,
      facts: recruited({ previousPostUntil: '2025-02-15', extractsSeen: ['2026-03-01'] }),
      expect: 'met',
    },
    {
      name: 'renewed after eleven months and a half',
      on,
      facts: recruited({ previousPostUntil: '2025-03-15', extractsSeen: ['2026-03-01'] }),
      expect: 'EXTRACT_AT_RENEWAL',
    },
    { name: 'none seen', on, facts: recruited(), expect: 'not-applicable' },
    ...aroundFirstDay(extractAllowed, recruited({ extractsSeen: ['2025-12-01'] }), 'EXTRACT_BEFORE_CHOICE'),
  ]),
]

const first = '2026-01-10'
export const swedenLawFacts: fc.Arbitrary<RecruitmentFacts> = fc.record({
  subject: subjectOf('placement'),
  chosenOn: maybe(dayNear(first)),
  startedOn: maybe(dayNear(first)),
  previousPostUntil: fc.option(dayNear('2025-01-10')),
  setting: maybe(fc.constantFrom('home', 'clinic', 'meeting-place')),
  extractsSeen: few(dayNear(first), 3),
})

export const swedenLawRulebook = defineRulebook({
  id: 'sweden-law',
  version: '1.0.0',
  coveredFrom: from,
  rules: [extractSeen, extractAllowed],
  notEncoded: [
    withoutFigure(police, 'Originalet lämnas tillbaka om den anställda begär det; ingen tid anges.'),
    withoutFacts(accessibility, 'Webben följer EN 301 549 V3.2.1, WCAG 2.1 nivå AA.'),
    needsJudgement(health, 'Uppgifter om hälsa är känsliga varifrån de än kommer.'),
  ],
})
