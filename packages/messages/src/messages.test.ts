import { describe, expect, it } from 'vitest'
import { messagesFor } from './messages.ts'

const sv = messagesFor('sv')
const en = messagesFor('en')
const finding = (code: string, rest: object = {}) => ({ code, numbers: {}, since: null, due: null, ...rest })

describe('findings', () => {
  it('are said with their days', () => {
    const overdue = finding('INDIVIDUAL_SUPERVISION_OVERDUE', {
      since: '2023-03-24',
      due: '2023-03-23',
      numbers: { everyDays: 14, last: '2023-03-09' },
    })
    expect(sv.findingSentence(overdue)).toBe(
      'Enskild handledning försenad sedan 24 mars 2023. Senast hållen 9 mars.',
    )
    expect(en.findingSentence(overdue)).toBe(
      'Individual supervision overdue since 24 March 2023. Last held on 9 March.',
    )
    const never = { ...overdue, numbers: { everyDays: 14 } }
    expect(sv.findingSentence(never)).toBe(
      'Ingen enskild handledning ännu. Den första skulle ha hållits senast 23 mars 2023.',
    )
  })

  it('are said with their numbers and codes', () => {
    const few = finding('STAFF_INTRODUCTIONS_TOO_FEW', {
      due: '2023-05-02',
      numbers: { held: 1, required: 3 },
    })
    expect(sv.findingSentence(few)).toBe('1 av 3 tillfällen hållna. Håll resten före starten 2 maj 2023.')
    expect(sv.findingSentence({ ...few, since: '2023-05-02', numbers: { held: 2, required: 3 } })).toBe(
      '2 av 3 tillfällen hållna. De skulle ha hållits före starten 2 maj 2023.',
    )
    const levels = finding('ANCHORING_INCOMPLETE', { numbers: { missing: ['politics', 'staff'] } })
    expect(sv.findingSentence(levels)).toMatch(/^Inte förankrat hos politiken och personalen\./)
  })

  it('have a heading with their number, where there is not just one', () => {
    expect(sv.findingTitle('INDIVIDUAL_SUPERVISION_OVERDUE', 3)).toBe('Enskild handledning behöver bokas (3)')
    expect(sv.findingTitle('INDIVIDUAL_SUPERVISION_OVERDUE', 1)).toBe('Enskild handledning behöver bokas')
    expect(sv.findingTitle('INDIVIDUAL_SUPERVISION_OVERDUE')).toBe('Enskild handledning behöver bokas')
    expect(en.findingTitle('SUPERVISOR_MISSING', 0)).toBe('Supervisor to be named (0)')
  })

  it('count things by name, one and several', () => {
    const late = (count: number) =>
      sv.findingSentence(finding('WORKPLACE_TASK_OVERDUE', { since: '2023-05-02', numbers: { late: count } }))
    expect(late(1)).toMatch(/^1 uppgift på listan är försenad, /)
    expect(late(2)).toMatch(/^2 uppgifter på listan är försenade, /)
    const unconfirmed = finding('SESSION_NOT_VALIDATED', { due: '2023-05-02', numbers: { waiting: 1 } })
    expect(sv.findingSentence(unconfirmed)).toMatch(/^1 tillfälle är inte bekräftat\. /)
    expect(en.findingSentence(unconfirmed)).toMatch(/^1 session not confirmed\. /)
    const shared = finding('SHARED_QUESTION_WAITING', { since: '2023-05-02', numbers: { waiting: 2 } })
    expect(sv.findingSentence(shared)).toMatch(/^2 delade frågor till handledningen /)
    const leftOut = finding('REUNION_NOT_FOR_ALL', { since: '2023-05-02', numbers: { count: 1 } })
    expect(sv.findingSentence(leftOut)).toMatch(/^1 person blev inte inbjuden 2 maj 2023\. /)
    const seats = finding('SEATS_ABOVE_FUNDED_POSTS', { numbers: { seats: 2, funded: 1 } })
    expect(sv.findingSentence(seats)).toMatch(/^2 platser, men pengar till 1 tjänst\. /)
  })

  it('say how many more there are than they name', () => {
    const missing = ['politics', 'administration', 'unit-manager', 'staff', 'hr']
    const levels = finding('ANCHORING_INCOMPLETE', { numbers: { missing } })
    expect(sv.findingSentence(levels)).toMatch(
      /^Inte förankrat hos politiken, förvaltningen, enhetschefen och 2 till\./,
    )
    expect(en.findingSentence(levels)).toMatch(/, the unit manager and 2 more\./)
  })

  it('tell the year of a day that no other day of the sentence tells', () => {
    const lost = finding('LOST_CONTACT', { since: '2023-06-01', numbers: { last: '2023-03-09' } })
    expect(sv.findingSentence(lost)).toMatch(/^Ingen kontakt sedan 9 mars 2023\. /)
    expect(en.findingSentence(lost)).toMatch(/^No contact since 9 March 2023\. /)
  })

  it('say how long may pass between sessions in days', () => {
    const sparse = finding('SUPERVISION_PLAN_TOO_SPARSE', { numbers: { afterMonths: 12, everyDays: 42 } })
    expect(sv.findingSentence(sparse)).toBe(
      'Efter 12 månader ska det gå högst 42 dagar mellan gångerna. Planen är glesare. Ändra den.',
    )
    expect(en.findingSentence(sparse)).toBe(
      'After 12 months there are to be at most 42 days between sessions. The plan is sparser. Change it.',
    )
  })

  it('of a rule that a region added are still said', () => {
    expect(sv.findingTitle('OUR_OWN', 2)).toBe('Annat som behöver göras (2)')
    expect(sv.findingSentence(finding('OUR_OWN'))).toMatch(/regionen har lagt till/)
    expect(sv.ruleQuestion('region/own')).toBe('Är regionens egen regel uppfylld?')
    expect(sv.findingTitle('constructor')).toBe('Annat som behöver göras')
  })
})

describe('rules', () => {
  it('that cannot be answered say what is missing and what to do', () => {
    expect(sv.unansweredTitle('nsph/supervisor-own-experience', 12)).toBe(
      'Har handledaren egen erfarenhet? (12)',
    )
    expect(sv.unansweredSentence({ missing: ['supervisorOwnExperience'] })).toBe(
      'Uppgift saknas: om handledaren har egen erfarenhet. Fråga handledaren, och anteckna svaret.',
    )
    expect(sv.unansweredSentence({ missing: ['nsph/group-supervision-cadence'] })).toBe(
      'Uppgift saknas: regionens värde för hur ofta handledning i grupp hålls. Fyll i det i Regelboken.',
    )
    expect(en.unansweredSentence({ missing: ['lineManager', 'pictureConsent'] })).toBe(
      'Not known: who the line manager is and consent to the picture. Fill in the line manager. Ask the person, and record the answer.',
    )
  })

  it('that are met say what comes next', () => {
    expect(sv.metSentence({ due: '2023-06-29' })).toBe('I sin ordning. Nästa steg senast 29 juni 2023.')
    expect(sv.metSentence({ due: null })).toBe('I sin ordning.')
  })

  it('show their values in words', () => {
    const steps = [
      { afterMonths: 0, everyDays: 14 },
      { afterMonths: 6, everyDays: 28 },
      { afterMonths: 12, everyDays: 42 },
    ]
    expect(sv.valueText('days-by-months', steps)).toBe(
      'var 14:e dag de första 6 månaderna, var 28:e dag till 12 månader, sedan var 42:a dag',
    )
    expect(en.valueText('days-by-months', steps)).toBe(
      'every 14 days for the first 6 months, every 28 days until 12 months, then every 42 days',
    )
    expect(sv.valueText('days-by-months', steps.slice(0, 1))).toBe('var 14:e dag')
    expect(
      sv.valueText('notice-steps', [
        { days: 90, severity: 'info' },
        { days: 7, severity: 'block' },
      ]),
    ).toBe('90 dagar före (bra att veta) och 7 dagar före (hindrar)')
    expect(sv.valueText('codes', ['politics', 'staff'])).toBe('politiken och personalen')
    expect(sv.valueText('codes', ['ward-round', 'advice-in-meeting'])).toBe(
      'deltagande på rond och rådgivande roll i möten',
    )
    const order = [
      { before: 'interest', after: 'anchored' },
      { before: 'anchored', after: 'funded' },
    ]
    expect(sv.valueText('step-order', order)).toBe(
      'intresse före förankring och förankring före finansiering',
    )
    expect(en.valueText('step-order', order)).toBe('interest before anchoring and anchoring before funding')
    expect(sv.valueText('day', '2026-03-01')).toBe('1 mars 2026')
    expect(sv.valueText('working-days', 3)).toBe('3 arbetsdagar')
    expect(sv.valueText('sessions', 3)).toBe('3 tillfällen')
    expect(sv.valueText('days', 1)).toBe('1 dag')
    expect(sv.valueText('percent', 75)).toBe('75\u00A0%')
    expect(sv.valueText('days-by-code', { basic: 31, senior: 11 })).toBe(
      'basic: var 31:a dag och senior: var 11:e dag',
    )
    expect(sv.valueText('own-unit', 7)).toBe('7 own-unit')
    expect(sv.valueText('days', null)).toBe('')
    expect(sv.valueTitle('nsph/anchoring-levels')).toBe('nivåer som beslutet ska förankras på')
    expect(sv.unit('days')).toBe('dagar')
  })
})

describe('refusals and failures', () => {
  it('say what is the matter and what to do', () => {
    expect(sv.refusal('DAY_IN_FUTURE', { day: '2023-06-16' })).toBe(
      '16 juni 2023 har inte varit ännu. Välj i dag eller en tidigare dag.',
    )
    expect(sv.refusal('SUPERVISOR_IS_SELF')).toBe('Ingen kan handleda sig själv. Välj någon annan.')
    expect(sv.refusal('DAY_OUTSIDE_PLACEMENT', { from: '2023-01-01', until: '' })).toBe(
      'Anställningen gäller från 1 januari 2023. Välj en dag från och med då.',
    )
    expect(en.refusal('NEW_CODE')).toBe(
      'It cannot be done like this. Check what you filled in and try again.',
    )
    expect(sv.failure('NOT_SIGNED_IN')).toBe('Du är inte inloggad. Logga in och försök igen.')
    expect(sv.failure('NEW_CODE')).toBe(sv.failure('FAILED'))
  })

  it('tell the limit of a field, and take codes as zod issues write them', () => {
    expect(sv.inputIssue('TOO_LONG', { maximum: 200 })).toBe('Texten är för lång. Högst 200 tecken.')
    expect(sv.inputIssue('identity-number')).toBe(sv.inputIssue('IDENTITY_NUMBER'))
    expect(sv.inputIssue('toString')).toBe(sv.inputIssue('WRONG_FORM'))
  })
})

describe('imports', () => {
  const problem = {
    code: 'DAY_IMPOSSIBLE',
    field: 'startDay',
    value: '2023-02-30',
    numbers: {},
    suggestion: null,
  }

  it('say what is wrong with a row, and what was probably meant', () => {
    expect(sv.importProblem(problem)).toBe('2023-02-30 finns inte i kalendern. Skriv en dag som finns.')
    expect(sv.importProblem({ ...problem, code: 'VALUE_MISSING', value: null })).toBe(
      'Första dag saknas. Fyll i det.',
    )
    expect(
      sv.importProblem({
        ...problem,
        code: 'SUPERVISOR_UNKNOWN',
        field: 'supervisor',
        value: 'Kim',
        suggestion: 'Kim Öberg',
      }),
    ).toMatch(/^Handledaren Kim finns inte .* Menade du Kim Öberg\?$/)
    expect(sv.importProblem({ ...problem, code: 'NEW' })).toBe(
      'Raden går inte att läsa. Kontrollera den och rätta i filen.',
    )
  })

  it('never repeat a value that is an identity number', () => {
    const secret = { ...problem, code: 'IDENTITY_NUMBER', value: '19121212-1212' }
    expect(sv.importProblem(secret)).not.toContain('1212')
    expect(en.importProblem(secret)).not.toContain('1212')
  })

  it('clip what is long', () => {
    const long = 'Ett mycket långt namn '.repeat(9)
    expect(
      sv.importProblem({ ...problem, code: 'WORKPLACE_UNKNOWN', value: long }).length,
    ).toBeLessThanOrEqual(160)
  })

  it('name tables, fields, and what was added', () => {
    expect(sv.importTable('network')).toBe('Nätverk')
    expect(sv.importField('pictureConsent')).toBe('Samtycke till bilden')
    expect(sv.recordCount('placements', 1)).toBe('1 placering')
    expect(sv.recordCount('placements', 12)).toBe('12 placeringar')
    expect(sv.importRefusal('FILE_EMPTY', {})).toBe('Filen är tom. Välj en annan.')
    expect(
      sv.importAssumption({
        code: 'WORKPLACE_NAME_SHORTENED',
        numbers: { written: 'Psyk. avd A', taken: 'Psykiatrisk avdelning A' },
      }),
    ).toBe('Psyk. avd A antas vara Psykiatrisk avdelning A.')
    const order = (numbers: Record<string, string>) =>
      sv.importAssumption({ code: 'DAY_BEFORE_MONTH', numbers })
    expect(order({ order: 'year-first' })).toBe('Datum som 22-03-01 läses med året först: 2022-03-01.')
    expect(order({})).toBe('Datum som kan läsas på två sätt läses med dagen först.')
  })
})

describe('histories', () => {
  const entry = (
    kind: string,
    numbers: object,
    person: string | null = null,
    place: string | null = null,
  ) => ({
    kind,
    numbers: numbers as Record<string, unknown>,
    person: person === null ? null : { name: person },
    place: place === null ? null : { name: place },
  })

  it('tell what happened', () => {
    expect(
      sv.timelineSentence(
        entry('placement', { fraction: 75, employer: 'Nässjö kommun' }, null, 'Socialpsykiatrin'),
      ),
    ).toBe('Började på Socialpsykiatrin, 75\u00A0% av heltid. Anställd av Nässjö kommun.')
    expect(sv.timelineSentence(entry('supervisor', { direction: 'has' }, 'Kim Öberg', 'Träffpunkten'))).toBe(
      'Handledare: Kim Öberg.',
    )
    expect(sv.timelineSentence(entry('supervisor', { direction: 'is' }, 'Kim Öberg', 'Träffpunkten'))).toBe(
      'Handledare för Kim Öberg på Träffpunkten.',
    )
    expect(
      sv.timelineSentence(
        entry('session', { form: 'individual', direction: 'has', attendees: 1 }, 'Kim Öberg'),
      ),
    ).toBe('Enskild handledning med Kim Öberg.')
    expect(
      sv.timelineSentence(
        entry('session', { form: 'group', direction: 'is', attendees: 4, themes: ['role'] }),
      ),
    ).toBe('Handledning i grupp för 4 deltagare. Teman: rollen.')
    expect(sv.timelineSentence(entry('consent', { purpose: 'picture', given: false }))).toBe(
      'Sa nej till bild på arbetsplatsen.',
    )
    expect(sv.timelineSentence(entry('seat', { outcome: 'passed', cohort: '3' }))).toBe(
      'Blev godkänd i utbildningsomgång 3.',
    )
    expect(sv.timelineSentence(entry('role', { role: 'hr' }))).toBe(
      'Blev medarbetare på personalavdelningen.',
    )
    expect(sv.timelineSentence(entry('something', {}))).toBe('Något antecknades.')
    expect(sv.timelineKind('seat')).toBe('Utbildning')
  })

  it('name what stands in the event log', () => {
    expect(sv.auditAction('people.show')).toBe('Läste en persons uppgifter')
    expect(en.auditAction('people.burn')).toBe('Did something else (people.burn).')
  })
})

describe('words', () => {
  it('are those of the glossary', () => {
    expect(sv.role('coordinator')).toBe('samordnare')
    expect(sv.action('name-supervisor')).toBe('Utse handledare')
    expect(sv.action('offer-further-training')).toBe('Bjud in till fortbildning')
    expect(en.action('offer-further-training')).toBe('Invite to further training')
    expect(sv.setting('meeting-place')).toBe('träffpunkt')
    expect(sv.headline('lone-peers')).toBe('Ensamma på sin arbetsplats')
    expect(sv.place('todo')).toBe('Att göra')
    expect(sv.relation('line-manager')).toBe('närmaste chef')
    expect(sv.setting('unheard-of')).toBe('unheard-of')
  })

  it('tell periods by their last day', () => {
    expect(sv.formatPeriod('2023-01-01', '2023-07-01')).toBe('1 januari 2023 – 30 juni 2023')
    expect(sv.formatPeriod('2023-01-01', null)).toBe('från 1 januari 2023')
    expect(sv.formatLastDay('2023-07-01')).toBe('30 juni 2023')
  })

  it('are the same each time: no clock, no chance', () => {
    expect(messagesFor('sv').findingSentence(finding('LONE_PEER'))).toBe(
      sv.findingSentence(finding('LONE_PEER')),
    )
  })
})
