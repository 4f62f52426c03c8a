/** What somebody typed where a whole number is asked for: the number, or in which way it is none that fits. */
export type NumberTyped =
  | { is: 'number'; number: number }
  | { is: 'nothing' | 'not-whole' | 'too-small' | 'too-large' }

/** Reads a whole number within limits. Swedes write thousands apart: "480 000" and "480000" are the same. */
export function numberTyped(text: string, limits: { min: number; max: number }): NumberTyped {
  const digits = text.replace(/\s/g, '')
  if (digits === '') return { is: 'nothing' }
  if (!/^[-\u2212]?\d+$/.test(digits)) return { is: 'not-whole' }
  const number = Number(digits.replace('\u2212', '-'))
  if (number < limits.min) return { is: 'too-small' }
  return number > limits.max ? { is: 'too-large' } : { is: 'number', number }
}
