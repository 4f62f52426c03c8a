const counted = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`

/** The words around what commands and screens answer. */
export const answers = {
  todo: {
    heading: (day: string, shownAsOf: boolean) =>
      shownAsOf ? `Att göra per den ${day} (regionen visas per den dagen)` : `Att göra per den ${day}`,
    nothing: 'Inget behöver göras.',
    nothingKnown: 'Inget är känt som behöver göras, men alla frågor går inte att svara på.',
    more: (count: number) => `och ${count} till`,
    nothingNext: 'Se vilka som finns med: brygga people list. Läs in ett register med: brygga import FIL',
    unanswered: 'Går inte att svara på än',
    upcoming: 'Det som kommer',
    headlines: 'Programmet i siffror',
  },
  people: {
    columns: { name: 'Namn', roles: 'Roller', workplace: 'Arbetsplats', fraction: 'Andel', toDo: 'Att göra' },
    fraction: (percent: number) => `${percent} %`,
    shown: (shown: number, total: number, day: string) =>
      shown === total
        ? `${counted(total, 'person', 'personer')} per den ${day}.`
        : `${shown} av ${total} personer per den ${day}. Visa alla med --all.`,
    none: 'Ingen person passar in.',
    noneNext: 'Ta bort ett villkor, eller läs in ett register med: brygga import FIL',
  },
  workplaces: {
    columns: {
      name: 'Arbetsplats',
      peerSupporters: 'Peer supportrar',
      toDo: 'Att göra',
      employer: 'Arbetsgivare',
      readiness: 'Redo att ta emot',
    },
    people: (count: number) => counted(count, 'peer supporter', 'peer supportrar'),
    none: 'Ingen arbetsplats passar in.',
    noneNext: 'Ta bort ett villkor, eller läs in ett register med: brygga import FIL',
    managers: 'Chefer:',
    ladder: 'Redo att ta emot',
    introductions: (count: number) => `Introduktioner för personalen (${count})`,
    participants: (count: number) => counted(count, 'deltagare', 'deltagare'),
  },
  record: {
    since: 'Sedan:',
    due: 'Senast:',
    toDo: 'Gör så här:',
    whoMay: 'Det kan göras av:',
    command: 'Kommando:',
    code: 'Kod:',
    source: 'Källa:',
    noRole: 'Ingen roll den dagen',
    contactHidden: 'Kontaktuppgifter visas inte (skyddad identitet).',
    aboutPerson: 'Vad reglerna säger om personen',
    aboutWorkplace: 'Vad reglerna säger om arbetsplatsen',
    certificate: 'Intyg utfärdat:',
    ownExperience: 'Egen erfarenhet:',
    attested: 'ja, intygad',
    notAttested: 'nej',
    responsibleFor: 'Ansvarar för',
    timeline: 'Tidslinje',
    readings: 'Har läst uppgifterna',
    notNow: '(inte den här dagen)',
    lastIndividual: 'Senaste enskilda handledning:',
    inOrder: (rules: readonly string[]) => `I ordning: ${rules.join(', ')}`,
    lastGroup: 'Senaste handledning i grupp:',
  },
  rules: {
    heading: (id: string, version: string, day: string) => `Regelbok ${id} ${version}, per den ${day}`,
    columns: {
      question: 'Regelns fråga',
      notMet: 'Att göra',
      cannotTell: 'Vet inte',
      met: 'I ordning',
      id: 'Regel',
    },
    notFollowedUp: '(följs inte upp än)',
    notAskedShort: 'följs inte upp',
    nobodyShort: 'inget just nu',
    notSaid: 'regionen har inte bestämt någon dag',
    followUp: 'Följs upp från:',
    day: 'ÅÅÅÅ-MM-DD',
    said: (day: string, by: string, at: string, isTakenBack: boolean) =>
      `från ${day}, enligt ${by} ${at}${isTakenBack ? ' (ångrat)' : ''}`,
    followedUp: (rule: string, day: string) => `${rule}: följs upp från och med ${day}.`,
    preview: (day: string) => `Så skulle det se ut ${day}`,
    notInForce: '(gäller inte den dagen)',
    more: 'Läs mer om en regel med: brygga rules explain REGEL',
    counts: (notMet: number, cannotTell: number, met: number) =>
      `att göra ${notMet} · vet inte ${cannotTell} · i ordning ${met}`,
    shortCounts: (notMet: number, cannotTell: number, met: number) =>
      `▲ ${notMet}  ? ${cannotTell}  ✓ ${met}`,
    inForce: 'Gäller:',
    codes: 'Koder:',
    open: 'Regionen har inte bestämt värdet',
    local: 'regionens eget värde',
    checked: (day: string) => `kontrollerat ${day}`,
  },
  audit: {
    columns: { at: 'När', by: 'Vem', kind: 'Slag', action: 'Vad' },
    kinds: { read: 'läst', change: 'ändrat', refusal: 'nekat', 'sign-in': 'inloggning' },
    none: 'Händelseloggen har inget för de dagarna.',
    noneNext: 'Ta bort ett villkor.',
    chainBroken: 'Händelseloggens kedja är bruten: någon post är ändrad eller borttagen.',
    chainBrokenNext: 'Säg till den som ansvarar för servern nu. Rör inget mer.',
    procedure: 'Anrop:',
    change: 'Ändring:',
    subjects: 'Gäller:',
    number: 'Nummer:',
    hash: 'Kontrollsumma:',
    more: 'Det finns äldre händelser. Visa alla med --all.',
  },
  accounts: {
    columns: { name: 'Namn', state: 'Läge', since: 'Sedan', email: 'E-post', roles: 'Roller' },
    states: { invited: 'inbjuden', active: 'aktivt', shut: 'stängt' },
    unknown: (text: string) => `Det finns inget konto för ”${text}”.`,
    unknownNext: 'Se vilka som finns med: brygga accounts list',
    nameNext: 'Ange --name, eller --person för den som finns i registret.',
    rolesMissing: (roles: readonly string[]) =>
      `Ange minst en roll med --as. Välj bland: ${roles.join(', ')}.`,
    invited: (name: string, email: string) => `${name} är inbjuden: ${email}.`,
    rolesChanged: (name: string) => `Rollerna för ${name} är ändrade.`,
    invitedAgain: (name: string) => `En ny inbjudan till ${name} är skickad.`,
    opened: (name: string) => `Kontot för ${name} är öppet igen.`,
    shut: (name: string) => `Kontot för ${name} är stängt.`,
    shutQuestion: (name: string, email: string) =>
      `Stänga kontot för ${name} (${email})? Den som har det loggas ut genast.`,
    noMail:
      'Servern kan inte skicka e-post, så ingen inbjudan kommer fram. Be den som sköter servern om hjälp.',
  },
  search: {
    nothing: (query: string) => `Inget liknar ”${query}”.`,
    nothingNext: 'Pröva en del av namnet.',
    name: 'Namn',
    kind: 'Slag',
    kinds: { person: 'person', workplace: 'arbetsplats' },
  },
  writing: {
    wouldSend: (call: string) => `Det här skulle skickas till ${call}. Inget är ändrat.`,
    undoWith: (command: string) => `Ta tillbaka med: ${command}`,
    replayed: 'Samma sak var redan gjord. Det första svaret gäller.',
    refused: 'Det gick inte att genomföra:',
    sessionRecorded: (people: string, day: string) => `Handledning antecknad: ${people}, ${day}.`,
    supervisorNamed: (supervisor: string, person: string, day: string) =>
      `${supervisor} är handledare för ${person} från ${day}.`,
    mentorNamed: (mentor: string, person: string, day: string) =>
      `${mentor} är mentor för ${person} från ${day}.`,
    pictureMarked: (person: string, day: string) => `Bilden på ${person} sitter uppe sedan ${day}.`,
    pictureTakenDown: (person: string, day: string) => `Bilden på ${person} är nere sedan ${day}.`,
    flyerMarked: (person: string, day: string) => `Flyern för ${person} finns sedan ${day}.`,
    agreementSigned: (person: string, day: string) =>
      `Uppdragsbeskrivningen för ${person} gäller från ${day}.`,
    consentRecorded: (person: string, day: string) => `${person} sa ja till bild ${day}.`,
    decisionAnchored: (workplace: string, levels: readonly string[], day: string) =>
      `${workplace}: beslutet förankrat hos ${levels.join(', ')} ${day}.`,
    decisionNotAnchored: (workplace: string, levels: readonly string[], day: string) =>
      `${workplace}: beslutet inte förankrat hos ${levels.join(', ')} ${day}.`,
    postFunded: (workplace: string, day: string) => `Pengar för ${workplace} antecknade från ${day}.`,
    introductionHeld: (workplace: string, day: string) =>
      `Introduktion för personalen på ${workplace} antecknad ${day}.`,
    placementEnds: (person: string, day: string) => `${person}: placeringens sista dag är ${day}.`,
    whichLastDay: 'Vilken dag är den sista? (ÅÅÅÅ-MM-DD)',
    endedEarlierNext: 'Har placeringen redan slutat? Lägg till --ended-earlier.',
    undone: 'Ändringen är tillbakatagen.',
    importUndone: (fileName: string) => `Inläsningen av ${fileName} är tillbakatagen.`,
    whichSupervisor: 'Vem blir handledare?',
    whichMentor: 'Vem blir mentor?',
    candidates: 'De här kan utses:',
    candidate: (name: string, count: number) => `${name} (har ${count})`,
    sessionSupervisorMissing: 'Det framgår inte vem som handledde. Ange --supervisor.',
  },
  imports: {
    heading: (fileName: string) => `Inläsning av ${fileName}`,
    dryRun: 'Det här är en förhandsvisning. Inget är inläst.',
    readHere: (day: string) =>
      `Ingen server svarar, eller du är inte inloggad: filen läses här, mot ett tomt register, med exempelregionens regler per den ${day}. Välj en annan dag med --on.`,
    recognised: 'Så här lästes filen',
    sheet: (sheet: string, table: string, rows: number) =>
      `${sheet}: ${table}, ${counted(rows, 'rad', 'rader')}`,
    sheetLeft: (sheet: string) => `${sheet}: läses inte`,
    columns: {
      table: 'Tabell',
      read: 'Lästa',
      good: 'Bra',
      faulty: 'Fel',
      added: 'Nya',
      changed: 'Ändrade',
      unchanged: 'Oförändrade',
    },
    problems: (errors: number, notes: number) =>
      `${counted(errors, 'fel', 'fel')}, ${counted(notes, 'anmärkning', 'anmärkningar')}`,
    problem: (sheet: string, row: number | null, column: string | null) =>
      [sheet, row === null ? '' : `rad ${row}`, column === null ? '' : `kolumn ${column}`]
        .filter((part) => part !== '')
        .join(', '),
    rows: (rows: readonly number[], count: number) =>
      count === 1
        ? `(rad ${rows.join()})`
        : `(${count} rader: ${rows.slice(0, 5).join(', ')}${count > 5 ? ' …' : ''})`,
    error: '■ fel',
    note: '· notera',
    more: (count: number) => `… och ${count} till. Se alla med --json.`,
    assumptions: 'Det här togs för givet',
    question: (added: number, changed: number, faulty: number) =>
      `Läs in? ${counted(added, 'ny rad', 'nya rader')}, ${counted(changed, 'ändrad', 'ändrade')}. ${counted(faulty, 'rad med fel lämnas', 'rader med fel lämnas')}.`,
    done: (fileName: string) => `${fileName} är inläst.`,
    nothingNew: (fileName: string) => `${fileName} säger inget som registret inte redan vet.`,
    failedSaved: (path: string) => `Raderna med fel finns i ${path}. Rätta dem och läs in filen igen.`,
    noFailed: 'Ingen rad hade fel, så ingen fil sparades.',
    failedNext: 'Spara raderna med fel för att rätta dem: --failed FIL',
    undoWith: (id: string) => `Ta tillbaka hela inläsningen med: brygga import undo ${id}`,
    refused: (fileName: string) => `${fileName} går inte att läsa in.`,
    mappingBroken: (path: string) => `${path} säger inte hur kolumner ska läsas.`,
    mappingBrokenNext: 'Utgå från recognition i svaret på: brygga import FIL --dry-run --json',
    none: 'Inget register är inläst.',
    noneNext: 'Läs in ett med: brygga import FIL',
    listColumns: { at: 'När', by: 'Vem', fileName: 'Fil', rows: 'Nya/ändrade/fel', id: 'Id' },
    undoneAt: (at: string) => `tillbakatagen ${at}`,
    undoQuestion: (fileName: string, added: number, changed: number) =>
      `Ta tillbaka ${fileName}? ${counted(added, 'ny rad försvinner', 'nya rader försvinner')}, ${counted(changed, 'ändrad blir som förut', 'ändrade blir som förut')}.`,
    alreadyUndone: (fileName: string) => `Inläsningen av ${fileName} är redan tillbakatagen.`,
  },
}
