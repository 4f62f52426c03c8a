import { describe, expect, it } from 'vitest'
import { sheetsOf } from '../testing/workbooks.ts'
import { readWorkbook } from './read-workbook.ts'

const text = (content: string) => new TextEncoder().encode(content)

describe('a text file that is read', () => {
  it('takes the separator that its first line names', async () => {
    const [sheet] = await sheetsOf(text('sep=|\r\na|b;c\r\n1|2'), 'lista.csv')
    expect(sheet).toMatchObject({
      name: 'lista',
      rows: [
        ['a', 'b;c'],
        ['1', '2'],
      ],
    })
  })

  it('keeps line breaks and separators in quotes, and counts rows as Excel does', async () => {
    const [sheet] = await sheetsOf(text('a;b\n"1;2";"x\ny"\n\n3;4\n'), 'lista.csv')
    expect(sheet?.rows).toEqual([['a', 'b'], ['1;2', 'x\ny'], [null], ['3', '4']])
  })

  it('with a stray quote is read as well as can be', async () => {
    const [sheet] = await sheetsOf(text('a;b\n5" rör;x\n'), 'lista.csv')
    expect(sheet?.rows[1]).toEqual(['5" rör', 'x'])
  })

  it('with a quote that never ends is refused, with its row', async () => {
    const read = await readWorkbook(text('a;b\n1;2\n"x;y\n3;4'), 'lista.csv')
    expect(read).toMatchObject({ outcome: 'refused', code: 'CSV_BROKEN' })
  })
})
