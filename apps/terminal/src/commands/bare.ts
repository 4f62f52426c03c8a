import { Failure } from '../output/failure.ts'
import type { Words } from '../words/words.ts'
import { globalOptions, type OptionName, type OptionValues, optionSpecs } from './options.ts'

const bareOptions: readonly OptionName[] = [...globalOptions, 'on']

interface GivenOption {
  name: OptionName
  value: string | undefined
}

/** The options of a line that names no command; null where it names one. */
function givenOptions(argv: readonly string[]): GivenOption[] | null {
  const given: GivenOption[] = []
  for (let at = 0; at < argv.length; at += 1) {
    const [flag, inline] = (argv[at] ?? '').split('=', 2)
    const name = bareOptions.find((each) => optionSpecs[each].flags.split(' ')[0] === flag)
    if (name === undefined) return null
    if (optionSpecs[name].kind === 'flag') given.push({ name, value: undefined })
    else {
      if (inline === undefined) at += 1
      given.push({ name, value: inline ?? argv[at] })
    }
  }
  return given
}

/** Whether a command line names no command: nothing at all, or only options that every command takes and a day. */
export function isBare(argv: readonly string[]): boolean {
  return givenOptions(argv) !== null
}

/** The options of a line that names no command. */
export async function bareOptionValues(argv: readonly string[], words: Words): Promise<OptionValues> {
  const given = givenOptions(argv) ?? []
  const text = (name: OptionName) => given.find((each) => each.name === name)?.value
  const [on, server, context] = [text('on'), text('server'), text('context')]
  if (on !== undefined && !(await import('@brygga/domain')).isDay(on))
    throw new Failure('usage', 'OPTION_INVALID', words.usage.notADay('--on'))
  return {
    ...(on === undefined ? {} : { on }),
    ...(server === undefined ? {} : { server }),
    ...(context === undefined ? {} : { context }),
    verbose: given.some(({ name }) => name === 'verbose'),
  }
}
