/**
 * Whether one name is another cut short, word by word: "psyk avd a" is "psykiatrisk avdelning a". Both are name
 * keys. A single letter is a name of its own ("avdelning A"), never the beginning of a word, and so is a number:
 * "avdelning 10" is not "avdelning 101".
 */
export function isShortFormOf(short: string, long: string): boolean {
  const shortWords = short.split(' ')
  const longWords = long.split(' ')
  if (shortWords.length !== longWords.length || short === long) return false
  return shortWords.every((word, at) => {
    const whole = longWords[at] as string
    return word === whole || (word.length >= 2 && !/\d/.test(word) && whole.startsWith(word))
  })
}
