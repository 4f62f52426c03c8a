import { Text, useInput } from 'ink'
import { useRef, useState } from 'react'
import { clean } from '../text/clean.ts'

interface Props {
  label: string
  value: string
  onChange: (value: string) => void
  isFocused?: boolean
}

/** Where the next letter goes; a sign of its own, so that it is seen without colours too. */
const CARET = '▏'
/** The longest text that can be written: names and filters are shorter, and the server takes no more. */
const LENGTH_MAX = 100

/**
 * One line to write in. What is written or pasted is cleaned before it is kept, so that a pasted escape sequence is
 * never drawn. Enter and Esc belong to the sheet around it.
 */
export function LineInput({ label, value, onChange, isFocused = true }: Props) {
  const [, redraw] = useState(0)
  // Keys can come faster than frames: what is written is kept where the next key finds it.
  const cursor = useRef([...value].length)
  const written = useRef(value)
  written.current = value
  const letters = [...value]
  const at = Math.min(cursor.current, letters.length)
  const move = (to: number) => {
    cursor.current = to
    redraw((count) => count + 1)
  }
  const change = (before: string[], after: string[]) => {
    const next = [...before, ...after].slice(0, LENGTH_MAX)
    cursor.current = Math.min(before.length, next.length)
    written.current = next.join('')
    onChange(written.current)
  }
  useInput(
    (input, key) => {
      const now = [...written.current]
      const here = Math.min(cursor.current, now.length)
      if (key.return || key.escape || key.tab) return
      if (key.leftArrow) move(Math.max(0, here - 1))
      else if (key.rightArrow) move(Math.min(now.length, here + 1))
      else if (key.home) move(0)
      else if (key.end) move(now.length)
      else if (key.backspace || key.delete) change(now.slice(0, Math.max(0, here - 1)), now.slice(here))
      else if (key.ctrl && input === 'u') change([], now.slice(here))
      else if (!key.ctrl && !key.meta) change([...now.slice(0, here), ...clean(input)], now.slice(here))
    },
    { isActive: isFocused },
  )
  return (
    <Text wrap="truncate-start">
      <Text bold>{label} </Text>
      {letters.slice(0, at).join('')}
      {isFocused ? CARET : ''}
      {letters.slice(at).join('')}
    </Text>
  )
}
