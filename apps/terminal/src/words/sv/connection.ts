const counted = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`

/** What is said about servers, sign-in and everything that can go wrong. */
export const connection = {
  connection: {
    by: {
      flag: 'angiven på kommandoraden',
      environment: 'från miljön',
      context: 'från dina sparade servrar',
      local: 'servern på den här datorn',
      default: 'den vanliga adressen',
    },
    serverChosen: (server: string, by: string) => `Server: ${server} (${by}).`,
    tokenChosen: (by: string) => `Inloggning: ${by}.`,
    noToken: 'Inloggning: ingen.',
  },
  failures: {
    label: 'Det gick inte.',
    interrupted: 'Avbrutet. Inget mer görs.',
    noServer: (server: string) => `Ingen server svarar på ${server}.`,
    noServerNext: 'Kontrollera att servern är igång och att adressen stämmer (brygga doctor).',
    nobodySignedIn: (server: string) => `Du är inte inloggad på ${server}.`,
    nobodySignedInNext: (server: string) => `Logga in med: brygga login --server ${server}`,
    exposed: (server: string) => `${server} är inte krypterad. Inloggningen skickas inte dit.`,
    exposedNext: 'Använd en adress som börjar med https://.',
    settingsUnreadable: (path: string) => `Inställningarna i ${path} går inte att läsa.`,
    settingsBroken: (path: string, field: string) =>
      field === ''
        ? `Inställningarna i ${path} är trasiga.`
        : `Inställningarna i ${path} är trasiga vid ”${field}”.`,
    settingsBrokenNext: 'Rätta filen eller ta bort den och logga in igen.',
    contextUnknown: (name: string) => `Det finns ingen sparad server som heter ”${name}”.`,
    contextUnknownNext: 'Se vilka som finns med: brygga context list',
    serverInvalid: (by: string) => `${by} ska vara en webbadress, till exempel https://brygga.exempel.se.`,
    issue: (field: string, says: string) => (field === '' ? says : `${field}: ${says}`),
    correlation: (id: string) => `Händelsens nummer: ${id}. Ange det om du hör av dig.`,
    bug: 'Klienten gjorde fel. Det är inte ditt fel.',
    bugNext: 'Lägg till --verbose för att se var, och hör av dig till dem som sköter Brygga.',
    conflict: (by: string | null) =>
      by === null
        ? 'Någon annan hann ändra samma sak före dig. Inget är sparat.'
        : `${by} hann ändra samma sak före dig. Inget är sparat.`,
    conflictNext: 'Läs in igen och se efter om ändringen fortfarande behövs.',
    personUnknown: (name: string) => `Ingen person heter ”${name}”, eller så får du inte se den personen.`,
    workplaceUnknown: (name: string) => `Ingen arbetsplats heter ”${name}”, eller så får du inte se den.`,
    ambiguous: (name: string, names: readonly string[]) => `Flera liknar ”${name}”: ${names.join(', ')}.`,
    ambiguousNext: 'Skriv hela namnet, eller id.',
    noPlacement: (name: string, day: string) => `${name} har ingen placering den ${day}.`,
    severalPlacements: (name: string) =>
      `${name} har flera placeringar. Ange placeringens id i stället för namnet:`,
    placement: (id: string, workplace: string) => `${id}  ${workplace}`,
    fileUnreadable: (path: string) => `Filen ${path} går inte att läsa.`,
    fileTooLarge: (path: string, megabytes: number) =>
      `Filen ${path} är för stor. Högst ${megabytes} MB kan läsas in.`,
    fileUnwritable: (path: string) => `Filen ${path} går inte att skriva.`,
    ruleUnknown: (name: string) => `Regelboken har ingen regel eller kod som heter ”${name}”.`,
    ruleUnknownNext: 'Se vilka som finns med: brygga rules list',
    roleUnknown: (name: string, roles: readonly string[]) =>
      `Det finns ingen roll som heter ”${name}”. Välj bland: ${roles.join(', ')}.`,
    levelsMissing: (levels: readonly string[]) =>
      `Säg vilka nivåer som svarade, med --level. Välj bland: ${levels.join(', ')}.`,
    levelUnknown: (name: string, levels: readonly string[]) =>
      `Det finns ingen nivå som heter ”${name}”. Välj bland: ${levels.join(', ')}.`,
    amountMissing: 'Säg hur mycket pengar det gäller, med --amount och hela kronor.',
    themeUnknown: (name: string, themes: readonly string[]) =>
      `Det finns inget tema som heter ”${name}”. Välj bland: ${themes.join(', ')}.`,
    importUnknown: (id: string) => `Det finns ingen inläsning med id ${id}.`,
    importUnknownNext: 'Se vilka som finns med: brygga import list',
    notAnId: (text: string) => `”${text}” är inget id.`,
  },
  login: {
    openAddress: 'Öppna adressen i en webbläsare där du är inloggad:',
    writeCode: 'Kontrollera att koden där är:',
    waiting: (minutes: number) =>
      `Väntar på att du godkänner. Koden gäller i ${counted(minutes, 'minut', 'minuter')}. Avbryt med Ctrl-C.`,
    done: (name: string, region: string) => `Du är inloggad som ${name} i ${region}.`,
    next: 'Se vad som behöver göras med: brygga todo',
    denied: 'Inloggningen nekades i webbläsaren.',
    outdated: 'Koden hann bli för gammal.',
    outdatedNext: 'Börja om med: brygga login',
    notAServer: (server: string) => `${server} svarar inte som en Bryggaserver.`,
    tokenFromInput: 'Ge inloggningen på standard in: brygga login --with-token < fil',
    tokenInvalid: 'Det som kom på standard in är ingen inloggning.',
    noTerminal: 'Här finns ingen terminal att visa koden i.',
    noTerminalNext: 'Använd --with-token, eller --device för att visa koden ändå.',
  },
  logout: {
    done: (server: string) => `Du är utloggad från ${server}.`,
    wasNot: (server: string) => `Du var inte inloggad på ${server}.`,
    serverNotTold: (server: string) =>
      `${server} svarade inte. Inloggningen är glömd här, men gäller där tills den går ut.`,
  },
  status: {
    account: 'Inloggad',
    server: 'Server',
    region: 'Region',
    roles: 'Roller',
    day: 'Per den',
    shownAsOf: (day: string) => `${day} (regionen visas per den dagen)`,
    toDo: 'Att göra',
    toDoCount: (count: number) => (count === 0 ? 'inget' : counted(count, 'sak', 'saker')),
    headlines: 'Programmet i siffror',
  },
  contexts: {
    none: 'Du har inga sparade servrar.',
    noneNext: 'Lägg till en med: brygga context add NAMN --server ADRESS',
    name: 'Namn',
    server: 'Server',
    account: 'Inloggad som',
    signedIn: 'ja',
    notSignedIn: 'inte inloggad',
    chosen: (name: string, server: string) => `Kommandon går nu till ${name} (${server}).`,
    added: (name: string, server: string) => `${name} är ${server}, och är vald.`,
    addedNext: 'Logga in med: brygga login',
    taken: (name: string, server: string) => `${name} är redan namnet på ${server}. Välj ett annat namn.`,
    invalid:
      'Namnet får ha högst 40 bokstäver, siffror, punkter och bindestreck, och adressen ska vara en webbadress.',
    whichServer: 'Vilken är serverns adress?',
  },
  version: { api: (version: string) => `Talar version ${version} av serverns språk` },
  doctor: {
    width: 10,
    states: { ok: '✓ bra', note: '▲ notera', wrong: '■ fel' },
    found: (count: number) => `${counted(count, 'sak', 'saker')} behöver rättas.`,
    chosen: (server: string, by: string) => `Kommandon går till ${server} (${by}).`,
    node: (version: string) => `Node ${version}.`,
    nodeNext: 'Node 24 eller senare behövs.',
    noSettings: (path: string) => `Inga sparade servrar (${path}).`,
    settings: (path: string, count: number) =>
      `${counted(count, 'sparad server', 'sparade servrar')} (${path}).`,
    settingsOpen: (path: string) => `Andra på datorn kan läsa ${path}.`,
    settingsOpenNext: (path: string) => `Skriv: chmod 600 ${path}`,
    local: (server: string) => `En server körs på den här datorn: ${server}.`,
    noLocal: (path: string) => `Ingen server körs på den här datorn (${path}).`,
    localNotLookedFor: 'Ingen server på den här datorn är angiven.',
    server: (server: string) => `${server} svarar.`,
    serverAnswers: (server: string, code: number) => `${server} svarar, men med ${code}.`,
    signedIn: (name: string, region: string) => `Inloggad som ${name} i ${region}.`,
    noTerminal: 'Ingen terminal: svaren skrivs utan färg och utan radbrytning.',
    terminal: (columns: number, rows: number) => `Terminalen är ${columns} × ${rows}.`,
    terminalSmall: 'Hela skärmen blir bäst från 80 × 24.',
  },
}
