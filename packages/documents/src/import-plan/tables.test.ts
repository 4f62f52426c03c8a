import { describe, expect, it } from 'vitest'
import { errorsIn, notesIn, planWorkbook, registerOf, type TestCell } from '../testing/workbooks.ts'
import { coordinatorInNote } from './coordinator-note.ts'

const gavleborg = registerOf('21')
const peerHeadings: TestCell[] = [
  'Namn',
  'Arbetsgivare',
  'Arbetsplats',
  'Startdatum',
  'Utbildningsomgång',
  'Certifierad',
  'Verksamhet',
  'Kommun',
  'Samtycke till bild',
  'Anteckning',
]
const peer = (changes: Partial<Record<number, TestCell>> = {}): TestCell[] =>
  ['Ida Alm', 'Gävle kommun', 'Boendestöd', '2022-01-10', null, null, null, null, null, null].map(
    (cell, at) => changes[at] ?? cell,
  )
const peers = (...rows: TestCell[][]) => ({ 'Peer supportrar': [peerHeadings, ...rows] })
const training = (...rows: TestCell[][]) => ({
  Utbildning: [['Omgång', 'Start', 'Slut', 'Deltagare', 'Resultat'], ...rows],
})

describe('training', () => {
  it('gives a certificate on the day of the list of peer supporters, else on the last day of the round', async () => {
    const planned = await planWorkbook(
      {
        ...peers(
          peer({ 4: 'Omgång 1', 5: '2022-07-01' }),
          peer({ 0: 'Leo Björk', 4: '1', 5: 'ja' }),
          peer({ 0: 'Mio Ek', 4: '1', 5: 'nej' }),
        ),
        ...training(
          ['1', '2022-05-01', '2022-06-01', 'Ida Alm', 'godkänd'],
          [1, null, null, 'Leo Björk', 'G'],
          ['Omgång 1', null, null, 'Mio Ek', 'godkänd'],
          ['1', null, null, 'Noa Dahl', 'godkänd'],
        ),
      },
      gavleborg,
    )
    expect(errorsIn(planned)).toEqual([])
    expect(planned.after.cohorts).toMatchObject([
      { number: '1', startsOn: '2022-05-01', endsOn: '2022-06-01' },
    ])
    const days = planned.after.certificates.map(({ personId, issuedOn, cohortId }) => [
      planned.after.people.find(({ id }) => id === personId)?.name,
      issuedOn,
      cohortId !== null,
    ])
    expect(days).toEqual([
      ['Ida Alm', '2022-07-01', true],
      ['Leo Björk', '2022-06-01', true],
      ['Noa Dahl', '2022-06-01', true],
    ])
  })

  it('reads what is not passed as discontinued and what is blank as going on, and says so', async () => {
    const planned = await planWorkbook(
      training(
        ['1', '2022-05-01', '2022-06-01', 'Ida Alm', 'ej godkänd'],
        ['1', '2022-05-01', '2022-06-01', 'Leo Björk', null],
      ),
      gavleborg,
    )
    expect(planned.after.seats.map(({ outcome }) => outcome)).toEqual(['discontinued', 'ongoing'])
    expect(planned.plan.assumptions.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['NOT_PASSED_READ_AS_DISCONTINUED', 'BLANK_RESULT_READ_AS_ONGOING']),
    )
  })

  it('needs to know when a round began, once', async () => {
    const planned = await planWorkbook(
      training(
        ['1', null, null, 'Ida Alm', 'godkänd'],
        ['2', '2022-05-01', null, 'Leo Björk', 'godkänd'],
        ['2', '2022-05-02', null, 'Mio Ek', 'godkänd'],
        ['2', null, null, 'Leo Björk', 'godkänd'],
      ),
      gavleborg,
    )
    expect(errorsIn(planned)).toEqual(['Utbildning 2 Start: VALUE_MISSING', 'Utbildning 5: ROW_DUPLICATE'])
    expect(notesIn(planned)).toContain('Utbildning 4 Start: ROWS_DIFFER')
  })

  it('that is over is not undone by an older file', async () => {
    const { after } = await planWorkbook(
      training(['1', '2022-05-01', '2022-06-01', 'Ida Alm', 'godkänd']),
      gavleborg,
    )
    const again = await planWorkbook(training(['1', '2022-05-01', '2022-06-01', 'Ida Alm', 'pågår']), after)
    expect(again.plan.change.operations).toEqual([])
    expect(notesIn(again)).toEqual(['Utbildning 2 Resultat: KEPT_IN_REGISTER'])
  })
})

describe('certificates without training', () => {
  it('have the day that is given, and are not made up', async () => {
    const planned = await planWorkbook(
      peers(peer({ 5: '2022-07-01' }), peer({ 0: 'Leo Björk', 5: 'ja' })),
      gavleborg,
    )
    expect(planned.after.certificates).toMatchObject([{ issuedOn: '2022-07-01', cohortId: null }])
    expect(notesIn(planned)).toEqual(['Peer supportrar 3 Certifierad: CERTIFICATE_WITHOUT_DAY'])
  })
})

describe('the network', () => {
  const network = (...rows: TestCell[][]) => ({
    Nätverk: [
      ['Namn', 'E-post', 'Kommun', 'Recovery College', 'Uppdrag', 'Senast kontakt'],
      ...rows,
    ] as TestCell[][],
  })

  it('and a post are the same person’s', async () => {
    const planned = await planWorkbook(
      {
        ...peers(peer()),
        ...network(['Ida Alm', 'ida@exempel.se', 'Gävle', 'ja', 'Föreläser', '2023-01-02']),
      },
      gavleborg,
    )
    expect(planned.after.people).toMatchObject([{ name: 'Ida Alm', email: 'ida@exempel.se' }])
    expect(planned.after.networkMemberships).toMatchObject([
      { from: '2023-01-02', recoveryCollege: true, lastContactOn: '2023-01-02' },
    ])
  })

  it('keeps the later contact, and begins no later than the register’s day', async () => {
    const first = await planWorkbook(network(['Ida Alm', null, 'Gävle', null, null, null]), gavleborg)
    expect(first.after.networkMemberships).toMatchObject([
      { from: '2023-06-15', recoveryCollege: false, lastContactOn: null },
    ])
    const later = await planWorkbook(
      network(['Ida Alm', null, 'Gävle', 'ja', 'Föreläser', '2023-05-01']),
      first.after,
    )
    expect(later.after.networkMemberships).toMatchObject([
      { from: '2023-06-15', recoveryCollege: true, assignment: 'Föreläser', lastContactOn: '2023-05-01' },
    ])
    const older = await planWorkbook(
      network(['Ida Alm', null, 'Gävle', 'nej', null, '2022-05-01']),
      later.after,
    )
    expect(older.plan.change.operations).toEqual([])
  })

  it('has nobody twice, and nobody contacted tomorrow', async () => {
    const planned = await planWorkbook(
      network(
        ['Ida Alm', 'ida@exempel.se', 'Gävle', null, null, '2023-06-15'],
        ['Ida Alm', 'IDA@exempel.se', 'Gävle', null, null, null],
        ['Leo Björk', null, 'Gävle', null, null, '2023-06-16'],
      ),
      gavleborg,
    )
    expect(errorsIn(planned)).toEqual(['Nätverk 3: ROW_DUPLICATE', 'Nätverk 4 Senast kontakt: DAY_IN_FUTURE'])
  })
})

describe('system faults', () => {
  const faults = (...rows: TestCell[][]) => ({
    Systemfel: [['Datum', 'Vad', 'Av', 'Lyft till', 'När', 'Svar', 'Återkopplat'], ...rows] as TestCell[][],
  })

  it('are followed from one file to the next', async () => {
    const first = await planWorkbook(
      { ...peers(peer()), ...faults(['2023-02-03', 'Ingen kallelse', 'Ida Alm', null, null, null, null]) },
      gavleborg,
    )
    const again = await planWorkbook(
      faults(['2023-02-03', 'ingen kallelse.', 'Ida Alm', 'Brukarrådet', '2023-03-01', 'Ny rutin', 'ja']),
      first.after,
    )
    expect(again.after.systemFaults).toMatchObject([
      { liftedTo: 'Brukarrådet', liftedOn: '2023-03-01', answer: 'Ny rutin', toldBack: true },
    ])
  })

  it('need somebody who is known, a day, and an order of days', async () => {
    const planned = await planWorkbook(
      {
        ...peers(peer()),
        ...faults(
          ['2023-02-03', 'A', 'Ingen Alls', null, null, null, null],
          ['2023-02-03', 'B', 'Ida Alm', null, '2023-02-02', null, null],
          [null, 'C', 'Ida Alm', null, null, null, null],
          ['2023-02-03', 'D', 'Ida Alm', null, null, null, null],
          ['3/2 2023', 'd', 'Ida Alm', null, null, null, null],
        ),
      },
      gavleborg,
    )
    expect(errorsIn(planned)).toEqual([
      'Systemfel 2 Av: PERSON_UNKNOWN',
      'Systemfel 3 När: END_BEFORE_START',
      'Systemfel 4 Datum: VALUE_MISSING',
      'Systemfel 6: ROW_DUPLICATE',
    ])
  })
})

describe('words for nothing', () => {
  it('are nothing: nobody is called "saknas", and no place "-"', async () => {
    const planned = await planWorkbook(
      {
        'Peer supportrar': [
          [
            'Namn',
            'Arbetsgivare',
            'Arbetsplats',
            'Startdatum',
            'Handledare',
            'Mentor',
            'Slutdatum',
            'Tjänstgöringsgrad',
            'Stödorganisation',
          ],
          [
            'Ida Alm',
            'Gävle kommun',
            'Boendestöd',
            '2022-01-10',
            'saknas',
            'Vakant',
            '?',
            '-',
            'ej aktuellt',
          ],
        ],
      },
      gavleborg,
    )
    expect(errorsIn(planned)).toEqual([])
    expect(planned.after.people.map(({ name }) => name)).toEqual(['Ida Alm'])
    expect(planned.after.organisations).toHaveLength(2)
    expect(planned.after.placements).toMatchObject([
      { until: null, fraction: null, supportOrganisationId: null },
    ])
  })

  it('are missing where something is needed', async () => {
    const planned = await planWorkbook(peers(peer({ 0: '-', 2: 'saknas', 3: '?' })), gavleborg)
    expect(errorsIn(planned)).toEqual([
      'Peer supportrar 2 Namn: NAME_MISSING',
      'Peer supportrar 2 Arbetsplats: VALUE_MISSING',
      'Peer supportrar 2 Startdatum: VALUE_MISSING',
    ])
  })
})

describe('rows that are nobody’s', () => {
  it('are passed by: totals, headings again, titles of sections', async () => {
    const planned = await planWorkbook(
      {
        'Peer supportrar': [
          peerHeadings,
          ['Gävle kommun'],
          peer(),
          peerHeadings,
          ['Totalt', null, 1],
          ['Leo Björk'],
        ],
      },
      gavleborg,
    )
    expect(notesIn(planned)).toEqual([
      'Peer supportrar 2: ROW_SKIPPED',
      'Peer supportrar 4: ROW_SKIPPED',
      'Peer supportrar 5: ROW_SKIPPED',
    ])
    expect(planned.plan.counts).toMatchObject([{ read: 2, good: 1, faulty: 1, skipped: 3 }])
  })

  it('are not passed by where an identity number stands in them', async () => {
    const planned = await planWorkbook(
      { 'Peer supportrar': [['Nr', ...peerHeadings], ['811228-9874'], [1, ...peer()]] },
      gavleborg,
    )
    expect(errorsIn(planned)).toContain('Peer supportrar 2 Nr: IDENTITY_NUMBER')
  })
})

describe('consent to a picture', () => {
  it('is given, declined or not known', async () => {
    const { after } = await planWorkbook(
      peers(peer({ 8: 'ja' }), peer({ 0: 'Leo Björk', 8: 'nej' }), peer({ 0: 'Mio Ek' })),
      gavleborg,
    )
    expect(after.consents.map(({ given }) => given)).toEqual([true, false])
  })
})

describe('a note', () => {
  it.each<[string, { fraction: number | null } | null]>([
    ['Även samordnare för länet 25 %', { fraction: 25 }],
    ['också samordnare', { fraction: null }],
    ['Samordnare', { fraction: null }],
    ['Also coordinator 20 percent', { fraction: 20 }],
    ['Vill bli samordnare', null],
    ['Tidigare samordnare 50 %', null],
    ['f.d. samordnare', null],
    ['Kontakt med samordnare varje vecka', null],
    ['Ska prata om att samordnaren kommer', null],
    ['Samordnare 250 %', null],
    ['Ringer på måndag', null],
    ['', null],
  ])('%j says of a coordinator: %j', (note, coordinator) => {
    expect(coordinatorInNote(note)).toEqual(coordinator)
  })
})
