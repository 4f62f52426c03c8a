import type { SearchAsked } from '@brygga/api'
import { organisation, person, record, recordId } from '@brygga/domain/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  additionsOf,
  type ExampleRegion,
  exampleRegion,
  type TestStore,
  testDatabases,
} from './testing/index.ts'

const people = [
  'Åsa Öberg',
  'Asa Oberg',
  'Örjan Mossberg',
  'Ängla Almqvist',
  'Hedvig Petrović',
  'Tuan Öberg',
  'Wanja Ek',
  'Vanja Ek',
]
const workplaces = [
  'Psykiatrisk avdelning A',
  'Träffpunkten Öster',
  'Boendestöd Värnamo',
  'Peer supportrar i Nässjö',
]

describe.each(testDatabases())('Swedish on $kind', (database) => {
  let open: TestStore
  let region: ExampleRegion
  beforeAll(async () => {
    open = await database.open()
    region = await exampleRegion(open)
    const elsewhere = await exampleRegion(open)
    await region.apply(
      additionsOf({
        people: [
          ...people.map((name, at) => ({ ...person(at + 1), name })),
          { ...person(50), name: 'Skyddad Person', protectedIdentity: true },
        ],
        organisations: [
          { ...organisation(100, { functions: ['principal-municipality'] }), name: 'Värnamo kommun' },
          ...workplaces.map((name, at) => ({ ...organisation(101 + at, { parentId: recordId(100) }), name })),
        ],
        placements: [1, 50].map((number) =>
          record(200 + number, {
            personId: recordId(number),
            employerId: recordId(100),
            workplaceId: recordId(101),
            supportOrganisationId: null,
            fraction: 50,
            from: '2023-01-01',
            until: null,
          }),
        ),
      }),
    )
    await elsewhere.apply(additionsOf({ people: [{ ...person(1), name: 'Åsa Annanstans' }] }))
  })
  afterAll(() => open.close())

  const everything = { people: null, workplaces: null, limit: 20 }
  const searchAmong = (text: string, asked: Partial<SearchAsked>) =>
    open.store.inRegion(region.regionId, (transaction) =>
      transaction.search(text, { ...everything, ...asked }),
    )
  const search = (text: string, limit = 20) => searchAmong(text, { limit })
  const names = async (text: string, limit?: number) => (await search(text, limit)).map(({ name }) => name)

  test.each([
    [
      'Å, Ä and Ö last, in that order',
      ['Zorn', 'Öst', 'Ärla', 'Åby', 'Ask'],
      ['Ask', 'Zorn', 'Åby', 'Ärla', 'Öst'],
    ],
    ['large and small letters together', ['åsa', 'Åke', 'Åsa', 'åke'], ['åke', 'Åke', 'åsa', 'Åsa']],
    [
      'V and W apart, Ü with Y',
      ['Wall', 'Vall', 'Yr', 'Über', 'Van', 'Xi'],
      ['Vall', 'Van', 'Wall', 'Xi', 'Über', 'Yr'],
    ],
    ['Æ with Ä, Ø with Ö', ['Ø', 'Æ', 'Ö', 'Å', 'Ä', 'Z'], ['Z', 'Å', 'Ä', 'Æ', 'Ö', 'Ø']],
    ['É with E', ['Éva', 'Eva', 'Ewa', 'Erik'], ['Erik', 'Eva', 'Éva', 'Ewa']],
  ])('sorts %s', async (_, given, expected) => {
    const [row] = await open.asOwner<{ sorted: string[] }>(
      'SELECT array_agg(name ORDER BY name COLLATE svensk) AS sorted FROM unnest($1::text[]) AS name',
      [given],
    )
    expect(row?.sorted).toEqual(expected)
  })

  test.each([
    ['the whole name', 'Åsa Öberg', 'Åsa Öberg'],
    ['the beginning of the name', 'hedv', 'Hedvig Petrović'],
    ['the beginning of a later word', 'moss', 'Örjan Mossberg'],
    ['words in another order', 'almqvist ängla', 'Ängla Almqvist'],
    ['a name without its accents', 'petrovic', 'Hedvig Petrović'],
    ['capitals', 'ÖRJAN', 'Örjan Mossberg'],
    ['a slip of the pen', 'Mosberg', 'Örjan Mossberg'],
    ['a workplace by one of its words', 'avdelning', 'Psykiatrisk avdelning A'],
    ['another form of a Swedish word', 'träffpunkter', 'Träffpunkten Öster'],
    ['punctuation and spaces around', ' "öster"; -- ', 'Träffpunkten Öster'],
  ])('finds %s', async (_, text, expected) => {
    expect((await names(text))[0]).toBe(expected)
  })

  test('puts the accents that were typed first, and finds the others after', async () => {
    expect(await names('Öberg')).toEqual(['Tuan Öberg', 'Åsa Öberg', 'Asa Oberg'])
    expect((await names('Oberg'))[0]).toBe('Asa Oberg')
    expect(await names('oberg')).toHaveLength(3)
  })

  test('keeps to the region, the limit and what was asked', async () => {
    expect(await names('Annanstans')).toEqual([])
    expect(await names('Öberg', 1)).toHaveLength(1)
    for (const text of ['', '  ', '%', '_', "'", '!&|():*', '🙂', 'xyzzy'])
      expect(await names(text), text).toEqual([])
  })

  test('says what each is, and nothing else', async () => {
    expect(await search('Åsa Öberg', 1)).toEqual([{ kind: 'person', id: recordId(1), name: 'Åsa Öberg' }])
    expect(await search('Träffpunkten', 1)).toEqual([
      { kind: 'workplace', id: recordId(102), name: 'Träffpunkten Öster' },
    ])
  })

  test('answers as if there were nobody but those asked among', async () => {
    const [asaOberg, tuan, wanja] = [recordId(2), recordId(6), recordId(7)]
    // Vanja is spelt just so; were she looked at, a name that only resembles hers would not be offered.
    expect(await searchAmong('Vanja Ek', { people: [wanja] })).toMatchObject([{ name: 'Wanja Ek' }])
    expect(await names('Vanja Ek')).toEqual(['Vanja Ek'])
    // Whoever resembles more does not take the place of whoever may be seen.
    expect(await searchAmong('Öberg', { people: [asaOberg], limit: 1 })).toMatchObject([
      { name: 'Asa Oberg' },
    ])
    expect(await searchAmong('Öberg', { people: [tuan, asaOberg] })).toHaveLength(2)
    expect(await searchAmong('Öberg', { people: [] })).toEqual([])
    expect(await searchAmong('Öster', { people: [], workplaces: [] })).toEqual([])
    expect(await searchAmong('Öster', { people: [], workplaces: [recordId(102)] })).toHaveLength(1)
  })

  test('does not offer organisations that are no workplace', async () => {
    expect(await names('Värnamo')).toEqual(['Boendestöd Värnamo'])
  })
})
