import { describe, expect, it } from 'vitest'
import {
  municipalities,
  municipalitiesOf,
  municipality,
  recogniseMunicipality,
  recogniseRegion,
  region,
  regions,
} from './index.ts'

describe('the municipalities', () => {
  it('are 290 with distinct codes and names, in order', () => {
    expect(municipalities).toHaveLength(290)
    expect(new Set(municipalities.map(({ code }) => code)).size).toBe(290)
    expect(new Set(municipalities.map(({ name }) => name)).size).toBe(290)
    expect(municipalities.map(({ code }) => code)).toEqual(municipalities.map(({ code }) => code).sort())
  })

  it('have four digits that begin with their county, and a name of letters', () => {
    for (const { code, name, regionCode } of municipalities) {
      expect(code).toMatch(/^\d{4}$/)
      expect(code.slice(0, 2)).toBe(regionCode)
      expect(region(regionCode)).not.toBeNull()
      expect(name).toMatch(/^[A-ZÅÄÖ][a-zåäö]+([ -][A-ZÅÄÖ][a-zåäö]+)?$/)
    }
  })

  it('are as many in each county as Statistics Sweden counts', () => {
    const counts = Object.fromEntries(regions.map(({ code }) => [code, municipalitiesOf(code).length]))
    expect(counts).toEqual({
      '01': 26,
      '03': 8,
      '04': 9,
      '05': 13,
      '06': 13,
      '07': 8,
      '08': 12,
      '09': 1,
      '10': 5,
      '12': 33,
      '13': 6,
      '14': 49,
      '17': 16,
      '18': 12,
      '19': 10,
      '20': 15,
      '21': 10,
      '22': 7,
      '23': 8,
      '24': 15,
      '25': 14,
    })
  })

  it.each([
    ['0180', 'Stockholm'],
    ['0330', 'Knivsta'],
    ['0331', 'Heby'],
    ['0380', 'Uppsala'],
    ['0604', 'Aneby'],
    ['0680', 'Jönköping'],
    ['0687', 'Tranås'],
    ['0980', 'Gotland'],
    ['1280', 'Malmö'],
    ['1480', 'Göteborg'],
    ['1499', 'Falköping'],
    ['1814', 'Lekeberg'],
    ['2023', 'Malung-Sälen'],
    ['2584', 'Kiruna'],
  ])('%s is %s', (code, name) => {
    expect(municipality(code)?.name).toBe(name)
  })

  it('of Jönköping county run from Aneby to Tranås', () => {
    expect(municipalitiesOf('06').map(({ name }) => name)).toEqual([
      'Aneby',
      'Gnosjö',
      'Mullsjö',
      'Habo',
      'Gislaved',
      'Vaggeryd',
      'Jönköping',
      'Nässjö',
      'Värnamo',
      'Sävsjö',
      'Vetlanda',
      'Eksjö',
      'Tranås',
    ])
    expect(municipalitiesOf('02')).toEqual([])
    expect(municipality('0681')).toBeNull()
    expect(municipality('680')).toBeNull()
  })
})

describe('recognising a municipality', () => {
  it('by name, with and without "kommun", in the genitive or not, in any case', () => {
    for (const one of municipalities) {
      const texts = [
        one.name,
        `${one.name} kommun`,
        `${one.name}s kommun`,
        `${one.name}s stad`,
        `${one.name.toUpperCase()} KN`,
        `Kommun: ${one.name}`,
        `  ${one.name.normalize('NFD')} `,
        one.code,
        String(Number(one.code)),
        Number(one.code),
        `${one.code} ${one.name}`,
      ]
      for (const text of texts) expect(recogniseMunicipality(text)?.code, String(text)).toBe(one.code)
    }
  })

  it.each([
    ['Jönköpings kommun', '0680'],
    ['Jönköping kommun', '0680'],
    ['Vetlandas kommun', '0685'],
    ['jönköping kn', '0680'],
    ['jönköpings kn.', '0680'],
    ['Kommun: Nässjö', '0682'],
    ['Malmö stad', '1280'],
    ['Stockholms stad', '0180'],
    ['Falu kommun', '2080'],
    ['Hagfors kommun', '1783'],
    ['Upplands Bro', '0139'],
    ['Region Gotland', '0980'],
    ['Municipality of Habo', '0643'],
    ['Habo', '0643'],
    ['Håbo', '0305'],
  ])('%s is %s', (text, code) => {
    expect(recogniseMunicipality(text)?.code).toBe(code)
  })

  it.each([
    '',
    'kommun',
    'Jönköpings län',
    'Region Jönköpings län',
    'Småland',
    'Jönköpingsss kommun',
    'Jönköpings',
    'Jönköping Nässjö',
    '0681',
    '99999',
    0,
    -680,
    680.5,
    '0680 Nässjö',
    'Jonköping',
    'Psykiatriska öppenvården Eksjö',
    'constructor',
    '__proto__',
  ])('%s is none', (text) => {
    expect(recogniseMunicipality(text)).toBeNull()
  })
})

describe('the regions', () => {
  it('are 21 with distinct codes and names', () => {
    expect(regions).toHaveLength(21)
    expect(new Set(regions.map(({ code }) => code)).size).toBe(21)
    expect(new Set(regions.map(({ name }) => name)).size).toBe(21)
    expect(region('06')).toEqual({ code: '06', name: 'Region Jönköpings län', county: 'Jönköpings län' })
    expect(region('02')).toBeNull()
  })

  it('are recognised by their name, their county and their code', () => {
    for (const one of regions) {
      for (const text of [
        one.name,
        one.county,
        one.name.toUpperCase(),
        `Region ${one.county}`,
        one.code,
        Number(one.code),
      ]) {
        expect(recogniseRegion(text)?.code, String(text)).toBe(one.code)
      }
    }
  })

  it.each([
    ['Region Jönköping', '06'],
    ['Jönköping län', '06'],
    ['Landstinget i Jönköpings län', '06'],
    ['Skåne', '12'],
    ['Sörmland', '04'],
    ['Region Västra Götaland', '14'],
    ['Västra Götalandsregionen', '14'],
    ['Region Jämtland Härjedalen', '23'],
    ['Dalarna', '20'],
  ])('%s is %s', (text, code) => {
    expect(recogniseRegion(text)?.code).toBe(code)
  })

  it.each([
    '',
    'Region',
    'län',
    'Jönköping',
    'Jönköpings',
    'Jönköpings kommun',
    'Örebro',
    'Gotland',
    '02',
    '100',
    'Region Nässjö',
    'constructor',
  ])('%s is none', (text) => {
    expect(recogniseRegion(text)).toBeNull()
  })
})
