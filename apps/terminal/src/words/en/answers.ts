import type { Words } from '../words.ts'

type AnswerWords = Pick<
  Words,
  | 'todo'
  | 'people'
  | 'workplaces'
  | 'record'
  | 'rules'
  | 'audit'
  | 'accounts'
  | 'search'
  | 'writing'
  | 'imports'
>

const counted = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`

/** The words around what commands and screens answer. */
export const answers: AnswerWords = {
  todo: {
    heading: (day, shownAsOf) =>
      shownAsOf ? `To do as of ${day} (the region is shown as of that day)` : `To do as of ${day}`,
    nothing: 'Nothing needs doing.',
    nothingKnown: 'Nothing is known that needs doing, but not every question can be answered.',
    more: (count) => `and ${count} more`,
    nothingNext: 'See who there is with: brygga people list. Read a register in with: brygga import FILE',
    unanswered: 'Cannot be answered yet',
    upcoming: 'What comes next',
    headlines: 'The programme in numbers',
  },
  people: {
    columns: { name: 'Name', roles: 'Roles', workplace: 'Workplace', fraction: 'Share', toDo: 'To do' },
    fraction: (percent) => `${percent} %`,
    shown: (shown, total, day) =>
      shown === total
        ? `${counted(total, 'person', 'people')} as of ${day}.`
        : `${shown} of ${total} people as of ${day}. Show all with --all.`,
    none: 'Nobody fits.',
    noneNext: 'Take a condition away, or read a register in with: brygga import FILE',
  },
  workplaces: {
    columns: {
      name: 'Workplace',
      peerSupporters: 'Peer supporters',
      toDo: 'To do',
      employer: 'Employer',
      readiness: 'Readiness',
    },
    people: (count) => counted(count, 'peer supporter', 'peer supporters'),
    none: 'No workplace fits.',
    noneNext: 'Take a condition away, or read a register in with: brygga import FILE',
    managers: 'Managers:',
    ladder: 'Readiness',
    introductions: (count) => `Staff introductions (${count})`,
    participants: (count) => counted(count, 'participant', 'participants'),
  },
  record: {
    since: 'Since:',
    due: 'By:',
    toDo: 'Do this:',
    whoMay: 'Can be done by:',
    command: 'Command:',
    code: 'Code:',
    source: 'Source:',
    noRole: 'No role on that day',
    contactHidden: 'Contact details are not shown (protected identity).',
    aboutPerson: 'What the rules say about the person',
    aboutWorkplace: 'What the rules say about the workplace',
    certificate: 'Certificate issued:',
    ownExperience: 'Own experience:',
    attested: 'yes, attested',
    notAttested: 'no',
    responsibleFor: 'Responsible for',
    timeline: 'Timeline',
    readings: 'Have read the file',
    notNow: '(not on this day)',
    lastIndividual: 'Last individual supervision:',
    inOrder: (rules) => `In order: ${rules.join(', ')}`,
    lastGroup: 'Last group supervision:',
  },
  rules: {
    heading: (id, version, day) => `Rule book ${id} ${version}, as of ${day}`,
    columns: {
      question: 'What the rule asks',
      notMet: 'To do',
      cannotTell: 'Unknown',
      met: 'In order',
      id: 'Rule',
    },
    notFollowedUp: '(not followed up yet)',
    notAskedShort: 'not asked yet',
    nobodyShort: 'nothing just now',
    notSaid: 'the region has not decided on a day',
    followUp: 'Followed up from:',
    day: 'YYYY-MM-DD',
    said: (day: string, by: string, at: string, isTakenBack: boolean) =>
      `from ${day}, by ${by} ${at}${isTakenBack ? ' (undone)' : ''}`,
    followedUp: (rule: string, day: string) => `${rule}: followed up from ${day}.`,
    preview: (day: string) => `This is how it would be on ${day}`,
    notInForce: '(not in force on that day)',
    more: 'Read more about a rule with: brygga rules explain RULE',
    counts: (notMet, cannotTell, met) => `to do ${notMet} · unknown ${cannotTell} · in order ${met}`,
    shortCounts: (notMet, cannotTell, met) => `▲ ${notMet}  ? ${cannotTell}  ✓ ${met}`,
    inForce: 'In force:',
    codes: 'Codes:',
    open: 'The region has not set this value',
    local: 'the region’s own value',
    checked: (day) => `checked ${day}`,
  },
  audit: {
    columns: { at: 'When', by: 'Who', kind: 'Kind', action: 'What' },
    kinds: { read: 'read', change: 'changed', refusal: 'refused', 'sign-in': 'sign-in' },
    none: 'The audit log has nothing for those days.',
    noneNext: 'Take a condition away.',
    chainBroken: 'The chain of the audit log is broken: an entry was altered or removed.',
    chainBrokenNext: 'Tell whoever is responsible for the server now. Touch nothing else.',
    procedure: 'Call:',
    change: 'Change:',
    subjects: 'About:',
    number: 'Number:',
    hash: 'Checksum:',
    more: 'There are older events. Show all with --all.',
  },
  accounts: {
    columns: { name: 'Name', state: 'State', since: 'Since', email: 'E-mail', roles: 'Roles' },
    states: { invited: 'invited', active: 'active', shut: 'shut' },
    unknown: (text: string) => `There is no account for “${text}”.`,
    unknownNext: 'See which there are with: brygga accounts list',
    nameNext: 'Give --name, or --person for somebody who is in the register.',
    rolesMissing: (roles: readonly string[]) =>
      `Give at least one role with --as. Choose among: ${roles.join(', ')}.`,
    invited: (name: string, email: string) => `${name} is invited: ${email}.`,
    rolesChanged: (name: string) => `The roles of ${name} are changed.`,
    invitedAgain: (name: string) => `A new invitation to ${name} is sent.`,
    opened: (name: string) => `The account of ${name} is open again.`,
    shut: (name: string) => `The account of ${name} is shut.`,
    shutQuestion: (name: string, email: string) =>
      `Shut the account of ${name} (${email})? Whoever has it is signed out at once.`,
    noMail:
      'The server cannot send e-mail, so no invitation arrives. Ask whoever looks after the server for help.',
  },
  search: {
    nothing: (query) => `Nothing resembles “${query}”.`,
    nothingNext: 'Try a part of the name.',
    name: 'Name',
    kind: 'Kind',
    kinds: { person: 'person', workplace: 'workplace' },
  },
  writing: {
    wouldSend: (call) => `This would be sent to ${call}. Nothing is changed.`,
    undoWith: (command) => `Take it back with: ${command}`,
    replayed: 'The same thing was done before. The first answer stands.',
    refused: 'It could not be carried out:',
    sessionRecorded: (people, day) => `Supervision recorded: ${people}, ${day}.`,
    supervisorNamed: (supervisor, person, day) => `${supervisor} is the supervisor of ${person} from ${day}.`,
    mentorNamed: (mentor, person, day) => `${mentor} is the mentor of ${person} from ${day}.`,
    pictureMarked: (person, day) => `The picture of ${person} is up since ${day}.`,
    pictureTakenDown: (person, day) => `The picture of ${person} is down since ${day}.`,
    flyerMarked: (person, day) => `The flyer for ${person} is there since ${day}.`,
    agreementSigned: (person, day) => `The role agreement of ${person} is in force from ${day}.`,
    consentRecorded: (person, day) => `${person} said yes to the picture on ${day}.`,
    decisionAnchored: (workplace, levels, day) =>
      `${workplace}: decision anchored with ${levels.join(', ')} on ${day}.`,
    decisionNotAnchored: (workplace, levels, day) =>
      `${workplace}: decision not anchored with ${levels.join(', ')} on ${day}.`,
    postFunded: (workplace, day) => `Money for ${workplace} recorded from ${day}.`,
    introductionHeld: (workplace, day) => `Staff introduction at ${workplace} recorded on ${day}.`,
    placementEnds: (person: string, day: string) => `The last day of ${person}’s placement is ${day}.`,
    whichLastDay: 'Which day is the last? (YYYY-MM-DD)',
    endedEarlierNext: 'Has the placement ended already? Add --ended-earlier.',
    undone: 'The change is taken back.',
    importUndone: (fileName) => `The import of ${fileName} is taken back.`,
    whichSupervisor: 'Who becomes the supervisor?',
    whichMentor: 'Who becomes the mentor?',
    candidates: 'These can be named:',
    candidate: (name, count) => `${name} (has ${count})`,
    sessionSupervisorMissing: 'It is not clear who supervised. Give --supervisor.',
  },
  imports: {
    heading: (fileName) => `Import of ${fileName}`,
    dryRun: 'This is a preview. Nothing is read in.',
    readHere: (day) =>
      `No server answers, or you are not signed in: the file is read here, into an empty register, with the example region’s rules as of ${day}. Choose another day with --on.`,
    recognised: 'How the file was read',
    sheet: (sheet, table, rows) => `${sheet}: ${table}, ${counted(rows, 'row', 'rows')}`,
    sheetLeft: (sheet) => `${sheet}: is not read`,
    columns: {
      table: 'Table',
      read: 'Read',
      good: 'Good',
      faulty: 'Faulty',
      added: 'New',
      changed: 'Changed',
      unchanged: 'Unchanged',
    },
    problems: (errors, notes) => `${counted(errors, 'error', 'errors')}, ${counted(notes, 'note', 'notes')}`,
    problem: (sheet, row, column) =>
      [sheet, row === null ? '' : `row ${row}`, column === null ? '' : `column ${column}`]
        .filter((part) => part !== '')
        .join(', '),
    rows: (rows, count) =>
      count === 1
        ? `(row ${rows.join()})`
        : `(${count} rows: ${rows.slice(0, 5).join(', ')}${count > 5 ? ' …' : ''})`,
    error: '■ error',
    note: '· note',
    more: (count) => `… and ${count} more. See all with --json.`,
    assumptions: 'This was taken for granted',
    question: (added, changed, faulty) =>
      `Read in? ${counted(added, 'new row', 'new rows')}, ${changed} changed. ${counted(faulty, 'faulty row is', 'faulty rows are')} left out.`,
    done: (fileName) => `${fileName} is read in.`,
    nothingNew: (fileName) => `${fileName} says nothing that the register does not know already.`,
    failedSaved: (path) => `The faulty rows are in ${path}. Mend them and read the file in again.`,
    noFailed: 'No row was faulty, so no file was saved.',
    failedNext: 'Save the faulty rows to mend them: --failed FILE',
    undoWith: (id) => `Take the whole import back with: brygga import undo ${id}`,
    refused: (fileName) => `${fileName} cannot be read in.`,
    mappingBroken: (path) => `${path} does not say how columns are read.`,
    mappingBrokenNext: 'Start from recognition in the answer to: brygga import FILE --dry-run --json',
    none: 'No register has been read in.',
    noneNext: 'Read one in with: brygga import FILE',
    listColumns: { at: 'When', by: 'Who', fileName: 'File', rows: 'New/changed/faulty', id: 'Id' },
    undoneAt: (at) => `taken back ${at}`,
    undoQuestion: (fileName, added, changed) =>
      `Take ${fileName} back? ${counted(added, 'new row goes', 'new rows go')}, ${changed} changed become as before.`,
    alreadyUndone: (fileName) => `The import of ${fileName} is already taken back.`,
  },
}
