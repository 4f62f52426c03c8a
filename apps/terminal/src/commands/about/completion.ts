import { Failure } from '../../output/failure.ts'
import type { Words } from '../../words/words.ts'
import type { Call } from '../call.ts'
import { type CommandName, type CommandSpec, commandCatalogue, commandGroups } from '../catalogue.ts'
import { globalOptions, optionSpecs } from '../options.ts'

const shells = { bash: bashScript, zsh: zshScript, fish: fishScript } as const

/** Prints a script that makes the shell complete commands and options. */
export default async function completion(call: Call): Promise<void> {
  const [shell = ''] = call.given
  if (!isShell(shell)) {
    throw new Failure(
      'usage',
      'SHELL_UNKNOWN',
      call.words.usage.notAChoice('completion', Object.keys(shells)),
    )
  }
  call.printer.raw(shells[shell](call.words))
}

function isShell(name: string): name is keyof typeof shells {
  return Object.hasOwn(shells, name)
}

const names = Object.keys(commandCatalogue) as CommandName[]
const firstWords = [...new Set(names.map((name) => name.split(' ')[0] ?? name))]

function flagsOf(name: CommandName): string[] {
  const spec: CommandSpec = commandCatalogue[name]
  return [...spec.options, ...globalOptions].map((option) => optionSpecs[option].flags.split(' ')[0] ?? '')
}

function secondWords(first: string): string[] {
  return names.filter((name) => name.startsWith(`${first} `)).map((name) => name.slice(first.length + 1))
}

function bashScript(): string {
  const groups = firstWords.filter((first) => secondWords(first).length > 0)
  const seconds = groups.map((first) => `      ${first}) words="${secondWords(first).join(' ')}" ;;`)
  const flags = names.map((name) => `      "${name}"*) words="${flagsOf(name).join(' ')}" ;;`).reverse()
  return `# brygga: bash completion
_brygga() {
  local current="\${COMP_WORDS[COMP_CWORD]}" line="\${COMP_WORDS[*]:1:COMP_CWORD-1}" words=""
  if [[ "$current" == -* ]]; then
    case "$line" in
${flags.join('\n')}
      *) words="${globalOptions.map((option) => optionSpecs[option].flags.split(' ')[0]).join(' ')}" ;;
    esac
  elif [[ $COMP_CWORD -eq 1 ]]; then
    words="${firstWords.join(' ')}"
  elif [[ $COMP_CWORD -eq 2 ]]; then
    case "\${COMP_WORDS[1]}" in
${seconds.join('\n')}
      completion) words="${Object.keys(shells).join(' ')}" ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  [[ \${#COMPREPLY[@]} -eq 0 ]] && compopt -o default
}
complete -F _brygga brygga
`
}

function quoted(text: string): string {
  return text.replaceAll("'", "'\\''")
}

function summaryOf(first: string, words: Words): string {
  const groups: Record<string, string> = words.groups
  const commands: Record<string, string> = words.commands
  return quoted(groups[first] ?? commands[first] ?? '')
}

function zshScript(words: Words): string {
  const described = (text: string) => text.replaceAll(':', '\\:')
  const first = firstWords.map((word) => `    '${word}:${described(summaryOf(word, words))}'`)
  const seconds = [...commandGroups, 'import'].map((group) => {
    const list = secondWords(group).map(
      (word) => `'${word}:${described(quoted(words.commands[`${group} ${word}` as CommandName]))}'`,
    )
    return `    ${group}) local -a second=(${list.join(' ')}); _describe 'brygga ${group}' second; _files ;;`
  })
  const flags = names.map((name) => `      '${name}'*) flags=(${flagsOf(name).join(' ')}) ;;`).reverse()
  return `#compdef brygga
_brygga() {
  local line="\${words[2,CURRENT-1]}"
  if [[ "\${words[CURRENT]}" == -* ]]; then
    local -a flags
    case "$line" in
${flags.join('\n')}
    esac
    compadd -- $flags
    return
  fi
  if (( CURRENT == 2 )); then
    local -a first=(
${first.join('\n')}
    )
    _describe 'brygga' first
    return
  fi
  case "\${words[2]}" in
${seconds.join('\n')}
    completion) compadd bash zsh fish ;;
    *) _files ;;
  esac
}
compdef _brygga brygga
`
}

function fishScript(words: Words): string {
  const first = firstWords.map(
    (word) => `complete -c brygga -n __fish_use_subcommand -a '${word}' -d '${summaryOf(word, words)}'`,
  )
  const seconds = names
    .filter((name) => name.includes(' '))
    .map((name) => {
      const [group, word] = name.split(' ')
      return `complete -c brygga -n '__fish_seen_subcommand_from ${group}' -a '${word}' -d '${quoted(words.commands[name])}'`
    })
  const options = names.flatMap((name) => {
    const spec: CommandSpec = commandCatalogue[name]
    const seen = name
      .split(' ')
      .map((word) => `__fish_seen_subcommand_from ${word}`)
      .join('; and ')
    return spec.options.map((option) => {
      const { flags, kind } = optionSpecs[option]
      const long = (flags.split(' ')[0] ?? '').slice(2)
      return `complete -c brygga -n '${seen}' -l ${long}${kind === 'flag' ? '' : ' -r'} -d '${quoted(words.options[option])}'`
    })
  })
  const common = globalOptions.map(
    (option) =>
      `complete -c brygga -l ${(optionSpecs[option].flags.split(' ')[0] ?? '').slice(2)} -d '${quoted(words.options[option])}'`,
  )
  return `# brygga: fish completion\n${[...first, ...seconds, ...options, ...common].join('\n')}\n`
}
