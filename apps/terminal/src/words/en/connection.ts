import type { Words } from '../words.ts'

type ConnectionWords = Pick<
  Words,
  'connection' | 'failures' | 'login' | 'logout' | 'status' | 'contexts' | 'version' | 'doctor'
>

const counted = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`

/** What is said about servers, sign-in and everything that can go wrong. */
export const connection: ConnectionWords = {
  connection: {
    by: {
      flag: 'given on the command line',
      environment: 'from the environment',
      context: 'from your saved servers',
      local: 'the server on this machine',
      default: 'the usual address',
    },
    serverChosen: (server, by) => `Server: ${server} (${by}).`,
    tokenChosen: (by) => `Sign-in: ${by}.`,
    noToken: 'Sign-in: none.',
  },
  failures: {
    label: 'That did not work.',
    interrupted: 'Interrupted. Nothing more is done.',
    noServer: (server) => `No server answers at ${server}.`,
    noServerNext: 'Check that the server is running and that the address is right (brygga doctor).',
    nobodySignedIn: (server) => `You are not signed in to ${server}.`,
    nobodySignedInNext: (server) => `Sign in with: brygga login --server ${server}`,
    exposed: (server) => `${server} is not encrypted. The sign-in is not sent there.`,
    exposedNext: 'Use an address that begins with https://.',
    settingsUnreadable: (path) => `The settings in ${path} cannot be read.`,
    settingsBroken: (path, field) =>
      field === ''
        ? `The settings in ${path} are broken.`
        : `The settings in ${path} are broken at “${field}”.`,
    settingsBrokenNext: 'Mend the file, or remove it and sign in again.',
    contextUnknown: (name) => `There is no saved server called “${name}”.`,
    contextUnknownNext: 'See which there are with: brygga context list',
    serverInvalid: (by) => `${by} must be a web address, such as https://brygga.example.se.`,
    issue: (field, says) => (field === '' ? says : `${field}: ${says}`),
    correlation: (id) => `Number of the event: ${id}. Give it if you ask for help.`,
    bug: 'The client made a mistake. It is not your fault.',
    bugNext: 'Add --verbose to see where, and tell those who look after Brygga.',
    conflict: (by) =>
      by === null
        ? 'Somebody else changed the same thing before you. Nothing was saved.'
        : `${by} changed the same thing before you. Nothing was saved.`,
    conflictNext: 'Read again and see whether the change is still needed.',
    personUnknown: (name) => `Nobody is called “${name}”, or that person is not yours to see.`,
    workplaceUnknown: (name) => `No workplace is called “${name}”, or it is not yours to see.`,
    ambiguous: (name, names) => `Several resemble “${name}”: ${names.join(', ')}.`,
    ambiguousNext: 'Write the whole name, or the id.',
    noPlacement: (name, day) => `${name} has no placement on ${day}.`,
    severalPlacements: (name) =>
      `${name} has several placements. Give the id of the placement instead of the name:`,
    placement: (id, workplace) => `${id}  ${workplace}`,
    fileUnreadable: (path) => `The file ${path} cannot be read.`,
    fileTooLarge: (path, megabytes) =>
      `The file ${path} is too large. At most ${megabytes} MB can be read in.`,
    fileUnwritable: (path) => `The file ${path} cannot be written.`,
    ruleUnknown: (name) => `The rule book has no rule or code called “${name}”.`,
    ruleUnknownNext: 'See which there are with: brygga rules list',
    roleUnknown: (name, roles) => `There is no role called “${name}”. Choose among: ${roles.join(', ')}.`,
    levelsMissing: (levels) => `Say which levels answered, with --level. Choose among: ${levels.join(', ')}.`,
    levelUnknown: (name, levels) => `There is no level called “${name}”. Choose among: ${levels.join(', ')}.`,
    amountMissing: 'Say how much money it is about, with --amount and whole kronor.',
    themeUnknown: (name, themes) => `There is no theme called “${name}”. Choose among: ${themes.join(', ')}.`,
    importUnknown: (id) => `There is no import with the id ${id}.`,
    importUnknownNext: 'See which there are with: brygga import list',
    notAnId: (text) => `“${text}” is not an id.`,
  },
  login: {
    openAddress: 'Open this address in a browser where you are signed in:',
    writeCode: 'Check that the code there is:',
    waiting: (minutes) =>
      `Waiting for you to approve. The code is valid for ${counted(minutes, 'minute', 'minutes')}. Stop with Ctrl-C.`,
    done: (name, region) => `You are signed in as ${name} in ${region}.`,
    next: 'See what needs doing with: brygga todo',
    denied: 'The sign-in was denied in the browser.',
    outdated: 'The code became too old.',
    outdatedNext: 'Start again with: brygga login',
    notAServer: (server) => `${server} does not answer as a Brygga server.`,
    tokenFromInput: 'Give the sign-in on standard input: brygga login --with-token < file',
    tokenInvalid: 'What came on standard input is not a sign-in.',
    noTerminal: 'There is no terminal to show the code in.',
    noTerminalNext: 'Use --with-token, or --device to show the code anyway.',
  },
  logout: {
    done: (server) => `You are signed out from ${server}.`,
    wasNot: (server) => `You were not signed in to ${server}.`,
    serverNotTold: (server) =>
      `${server} did not answer. The sign-in is forgotten here, but is valid there until it runs out.`,
  },
  status: {
    account: 'Signed in',
    server: 'Server',
    region: 'Region',
    roles: 'Roles',
    day: 'As of',
    shownAsOf: (day) => `${day} (the region is shown as of that day)`,
    toDo: 'To do',
    toDoCount: (count) => (count === 0 ? 'nothing' : counted(count, 'thing', 'things')),
    headlines: 'The programme in numbers',
  },
  contexts: {
    none: 'You have no saved servers.',
    noneNext: 'Add one with: brygga context add NAME --server ADDRESS',
    name: 'Name',
    server: 'Server',
    account: 'Signed in as',
    signedIn: 'yes',
    notSignedIn: 'not signed in',
    chosen: (name, server) => `Commands now go to ${name} (${server}).`,
    added: (name, server) => `${name} is ${server}, and is chosen.`,
    addedNext: 'Sign in with: brygga login',
    taken: (name, server) => `${name} is already the name of ${server}. Choose another name.`,
    invalid:
      'The name may have at most 40 letters, digits, dots and hyphens, and the address must be a web address.',
    whichServer: 'What is the address of the server?',
  },
  version: { api: (version) => `Speaks version ${version} of the server’s language` },
  doctor: {
    width: 10,
    states: { ok: '✓ good', note: '▲ note', wrong: '■ wrong' },
    found: (count) => `${counted(count, 'thing needs', 'things need')} mending.`,
    chosen: (server, by) => `Commands go to ${server} (${by}).`,
    node: (version) => `Node ${version}.`,
    nodeNext: 'Node 24 or later is needed.',
    noSettings: (path) => `No saved servers (${path}).`,
    settings: (path, count) => `${counted(count, 'saved server', 'saved servers')} (${path}).`,
    settingsOpen: (path) => `Others on this machine can read ${path}.`,
    settingsOpenNext: (path) => `Write: chmod 600 ${path}`,
    local: (server) => `A server is running on this machine: ${server}.`,
    noLocal: (path) => `No server is running on this machine (${path}).`,
    localNotLookedFor: 'No server on this machine is named.',
    server: (server) => `${server} answers.`,
    serverAnswers: (server, code) => `${server} answers, but with ${code}.`,
    signedIn: (name, region) => `Signed in as ${name} in ${region}.`,
    noTerminal: 'No terminal: answers are written without colour and without line breaks.',
    terminal: (columns, rows) => `The terminal is ${columns} × ${rows}.`,
    terminalSmall: 'The full screen is best from 80 × 24.',
  },
}
