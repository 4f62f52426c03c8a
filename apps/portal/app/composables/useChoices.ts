/** Choices that this browser remembers: language, theme and shortcuts. Nothing about a person. */
const keys = { language: 'brygga.language', shortcuts: 'brygga.shortcuts' } as const

export function rememberedChoice(choice: keyof typeof keys): string | null {
  try {
    return localStorage.getItem(keys[choice])
  } catch {
    return null // Storage can be closed by the browser; then nothing is remembered.
  }
}

export function rememberChoice(choice: keyof typeof keys, value: string) {
  try {
    localStorage.setItem(keys[choice], value)
  } catch {
    // The choice still holds until the page is left.
  }
}
