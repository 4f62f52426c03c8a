import { followUpRules } from './follow-up.sv.ts'
import { programmeRules } from './programme.sv.ts'
import type { RuleWords } from './rule-words.ts'

const agreeing = {
  title: 'Uppgifterna stämmer',
  question: 'Stämmer uppgifterna med varandra?',
  why: 'Uppföljning kräver uppgifter som går ihop.',
}

export const rules: RuleWords = {
  rules: {
    ...followUpRules.rules,
    ...programmeRules.rules,
    'nsph/has-supervisor': {
      title: 'Handledare',
      question: 'Finns en handledare?',
      why: 'Den som är ensam i en ny roll behöver handledning hela tiden, så någon måste ansvara för den.',
    },
    'nsph/supervisor-own-experience': {
      title: 'Handledarens egen erfarenhet',
      question: 'Har handledaren egen erfarenhet?',
      why: 'Handledningen bygger på egen erfarenhet. Den intygas, och tas aldrig för given.',
    },
    'nsph/supervisor-independent': {
      title: 'Fristående handledare',
      question: 'Är handledaren någon annan än närmaste chef?',
      why: 'I handledningen ska det gå att tänka fritt. Den hålls därför inte av den som leder arbetet.',
    },
    'nsph/individual-supervision-in-time': {
      title: 'Enskild handledning',
      question: 'Hålls enskild handledning i tid?',
      why: 'Handledning ges regelbundet, och tätare i början.',
    },
    'nsph/group-supervision-in-time': {
      title: 'Handledning i grupp',
      question: 'Hålls handledning i grupp i tid?',
      why: 'I gruppen möts de som har samma roll på olika arbetsplatser.',
    },
    'nsph/has-mentor': {
      title: 'Mentor',
      question: 'Finns en mentor?',
      why: 'En mentor är någon att vända sig till i vardagen, utöver chef och handledare.',
    },
    'nsph/mentor-independent': {
      title: 'Fristående mentor',
      question: 'Är mentorn någon annan än chef och handledare?',
      why: 'Mentorn är en tredje person, så att det alltid finns någon till att fråga.',
    },
    'nsph/role-agreement-in-force': {
      title: 'Uppdragsbeskrivning',
      question: 'Finns en uppdragsbeskrivning som gäller?',
      why: 'Konkreta ramar hjälper både den som är ny och arbetsplatsen.',
    },
    'nsph/certificate-before-title': {
      title: 'Intyg före titel',
      question: 'Finns ett intyg som gäller?',
      why: 'Kompetensen kommer från utbildningen. Därför kommer intyget före titeln.',
    },
    'nsph/placement-end': {
      title: 'Anställningens slut',
      question: 'Fortsätter anställningen?',
      why: 'Den som slutar, och de som blir kvar, behöver veta det i god tid.',
    },
    'nsph/picture-up': {
      title: 'Bild på arbetsplatsen',
      question: 'Sitter en bild uppe på arbetsplatsen?',
      why: 'En bild visar vem man kan vända sig till. Den som har sagt nej blir inte tillfrågad igen.',
    },
    'nsph/picture-consent': {
      title: 'Samtycke till bilden',
      question: 'Har personen sagt ja till bilden?',
      why: 'Bilden visar att någon har egen erfarenhet av ohälsa. Den sitter bara uppe om personen har sagt ja.',
    },
    'nsph/flyer-out': {
      title: 'Informationsblad på arbetsplatsen',
      question: 'Ligger ett informationsblad framme?',
      why: 'Bladet berättar vad en peer supporter gör.',
    },
    'nsph/placement-records-agree': agreeing,
    'nsph/workplace-records-agree': agreeing,
    'nsph/person-records-agree': agreeing,
    'nsph/programme-records-agree': agreeing,
    'nsph/staff-introductions-before-start': {
      title: 'Introduktion för personalen',
      question: 'Fick personalen introduktion före starten?',
      why: 'Den som börjar ska mötas av kollegor som vet vad rollen är.',
    },
    'nsph/decision-anchored': {
      title: 'Förankring',
      question: 'Är beslutet förankrat på alla nivåer?',
      why: 'Ett beslut som bara några står bakom håller inte.',
    },
    'nsph/post-funded': {
      title: 'Finansierad tjänst',
      question: 'Finns pengar till hela anställningen?',
      why: 'Pengarna ska vara beslutade innan någon utbildas eller anställs.',
    },
    'nsph/funding-end': {
      title: 'Finansieringens slut',
      question: 'Räcker pengarna framöver?',
      why: 'Pengar som tar slut behöver ett nytt beslut, och det tar tid.',
    },
    'nsph/not-alone': {
      title: 'Fler än en peer supporter',
      question: 'Finns fler än en peer supporter på arbetsplatsen?',
      why: 'Den som är ensam i sin roll behöver erfarenhetsutbyte med andra.',
    },
    'nsph/certified-has-post': {
      title: 'Tjänst efter utbildningen',
      question: 'Har den som har intyg en tjänst?',
      why: 'Ingen ska utbildas och sedan stå utan arbete.',
    },
    'nsph/municipality-has-peer-supporter': {
      title: 'Peer supporter i kommunen',
      question: 'Har kommunen anställt en peer supporter?',
      why: 'Yrkesrollen ska komma alla kommuner i länet till godo.',
    },
    'nsph/mandate-in-force': {
      title: 'Gällande uppdrag',
      question: 'Har programmet ett uppdrag som gäller?',
      why: 'Programmet vilar på ett beslut om uppdraget.',
    },
    'nsph/mandate-end': {
      title: 'Uppdragets slut',
      question: 'Fortsätter uppdraget?',
      why: 'Ett nytt uppdrag behöver förberedas i god tid.',
    },
  },
  missing: {
    lineManager: { what: 'vem som är närmaste chef', toDo: 'Fyll i närmaste chef.' },
    pictureConsent: { what: 'samtycke till bilden', toDo: 'Fråga personen, och anteckna svaret.' },
    fraction: { what: 'hur stor del av heltid tjänsten är', toDo: 'Fyll i det i placeringen.' },
    supervisorFraction: {
      what: 'hur stor del av heltid handledaren har',
      toDo: 'Fyll i det i handledarens roll.',
    },
    supervisorOwnExperience: {
      what: 'om handledaren har egen erfarenhet',
      toDo: 'Fråga handledaren, och anteckna svaret.',
    },
    coverage: { what: 'vad som gällde den här dagen', toDo: 'Välj en senare dag.' },
  },
  openValue: (value) => ({ what: `regionens värde för ${value}`, toDo: 'Fyll i det i Regelboken.' }),
  values: {
    ...followUpRules.values,
    ...programmeRules.values,
    'nsph/individual-supervision-cadence': 'hur ofta enskild handledning hålls',
    'nsph/group-supervision-cadence': 'hur ofta handledning i grupp hålls',
    'nsph/staff-introductions-required': 'antal introduktioner för personalen',
    'nsph/anchoring-levels': 'nivåer som beslutet ska förankras på',
    'nsph/preparation-notice': 'hur långt före starten förberedelserna ska tas upp',
    'nsph/placement-end-notice': 'hur långt före slutet anställningen tas upp',
    'nsph/funding-end-notice': 'hur långt före slutet finansieringen tas upp',
    'nsph/mandate-end-notice': 'hur långt före slutet uppdraget tas upp',
  },
  kinds: {
    gate: 'villkor',
    cadence: 'återkommande',
    quota: 'antal i en period',
    validity: 'giltighet',
    composition: 'sammansättning',
    order: 'ordning',
    advice: 'råd',
  },
  notEncoded: {
    'needs-judgement': 'Kräver en mänsklig bedömning.',
    'no-facts-yet': 'Uppgifterna som behövs finns inte i registret ännu.',
    'no-figure': 'Källan anger ingen siffra.',
    'sources-disagree': 'Källorna säger olika.',
  },
  unknownRule: {
    title: 'Regionens egen regel',
    question: 'Är regionens egen regel uppfylld?',
    why: 'Regionen har lagt till regeln. Källan visar vad den bygger på.',
  },
  unknownFinding: {
    title: 'Annat som behöver göras',
    sentence: 'En regel som regionen har lagt till är inte uppfylld. Se källan.',
  },
}
