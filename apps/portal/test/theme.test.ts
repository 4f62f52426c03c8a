import { describe, expect, test } from 'vitest'
import { sourcesIn } from './sources.ts'

const css = sourcesIn('app/assets', 'main.css')[0]?.text ?? ''
const palette = new Map(
  [...css.matchAll(/--color-([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]),
)

function variablesOf(selector: string): Map<string, string> {
  const block = css.slice(css.indexOf(selector)).split('}', 1)[0] ?? ''
  const found = [...block.matchAll(/--ui-([\w-]+): (?:var\(--color-([\w-]+)\)|(#[0-9a-f]{6}))/g)]
  return new Map(
    found.map(([, name, colour, hex]) => [name as string, hex ?? palette.get(colour as string) ?? '']),
  )
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const themes = [
  { theme: 'light', variables: variablesOf('html.light') },
  { theme: 'dark', variables: variablesOf('html.dark') },
]
const grounds = ['bg', 'bg-muted', 'bg-elevated', 'bg-accented']
const inks = [
  'text-dimmed',
  'text-muted',
  'text-toned',
  'text',
  'text-highlighted',
  'primary',
  'warning',
  'error',
]

describe.each(themes)('the $theme theme', ({ variables }) => {
  test.each(inks.flatMap((ink) => grounds.map((ground) => ({ ink, ground }))))(
    '$ink on $ground is at least 4.5:1',
    ({ ink, ground }) => {
      expect(contrast(variables.get(ink) ?? '', variables.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5)
    },
  )

  test.each(['primary', 'warning', 'error', 'bg-inverted'])(
    'the text of a button on %s is at least 4.5:1',
    (ground) => {
      expect(
        contrast(variables.get('text-inverted') ?? '', variables.get(ground) ?? ''),
      ).toBeGreaterThanOrEqual(4.5)
    },
  )

  test.each(['bg', 'bg-elevated'])('the edge of a field on %s is at least 3:1', (ground) => {
    expect(
      contrast(variables.get('border-accented') ?? '', variables.get(ground) ?? ''),
    ).toBeGreaterThanOrEqual(3)
  })
})
