// A page as it looks to different people: light and dark, wide and as narrow as a phone or a window at 400 %, and in
// the colours of a system that sets its own.
import type { Page } from 'playwright-core'
import { accessibilityProblems } from './browser.ts'

export interface Look {
  colorScheme: 'light' | 'dark'
  forcedColors: 'none' | 'active'
  width: number
  height: number
}

export const wide: readonly Look[] = [
  { colorScheme: 'light', forcedColors: 'none', width: 1280, height: 800 },
  { colorScheme: 'dark', forcedColors: 'none', width: 1280, height: 800 },
]
export const narrow: readonly Look[] = [
  { colorScheme: 'light', forcedColors: 'none', width: 320, height: 640 },
  { colorScheme: 'dark', forcedColors: 'none', width: 320, height: 640 },
]
const systemColours: Look = { colorScheme: 'dark', forcedColors: 'active', width: 640, height: 800 }
export const everyLook: readonly Look[] = [...wide, ...narrow, systemColours]

/** A page is there when its heading is, and nothing is being fetched any more. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
}

/** What is wrong in each look (the contrast of colours that the system sets is the system's): what axe finds, and whether anything is wider than the window. */
export async function problemsIn(looks: readonly Look[], page: Page): Promise<string[]> {
  const problems: string[] = []
  for (const look of looks) {
    const { colorScheme, forcedColors, width } = look
    await page.setViewportSize(look)
    await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' })
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    const where = `${forcedColors === 'active' ? 'system colours' : colorScheme} ${width}`
    problems.push(
      ...(await accessibilityProblems(page, forcedColors === 'active' ? ['color-contrast'] : [])).map(
        (problem) => `${where}: ${problem}`,
      ),
    )
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    if (tooWide > 0) problems.push(`${where}: ${tooWide} px wider than the window`)
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 1280, height: 800 })
  return problems
}
