import type { ProgrammeRuleWords } from './rule-words.ts'

export const programmeRules: ProgrammeRuleWords = {
  rules: {
    'nsph/cohort-team-tied': {
      title: 'Team knutet till brukarrörelsen',
      question: 'Hör utbildningens team ihop med brukarrörelsen?',
      why: 'Utbildningen bärs av dem som har egen erfarenhet. Därför hör teamet till brukarrörelsen.',
    },
    'nsph/seats-funded': {
      title: 'Platser och finansierade tjänster',
      question: 'Finns pengar till lika många tjänster som platser?',
      why: 'Pengarna till tjänsterna finns innan utbildningen beställs, så att ingen utbildas förgäves.',
    },
    'nsph/seats-have-workplace': {
      title: 'Överenskommen arbetsplats',
      question: 'Har varje plats en överenskommen arbetsplats?',
      why: 'Den som utbildas ska veta var tjänsten finns.',
    },
    'nsph/training-length': {
      title: 'Utbildningens längd',
      question: 'Är utbildningen tillräckligt lång?',
      why: 'Fem veckor är vad rollen kräver. Fria veckor för läsning räknas med.',
    },
    'nsph/practical-parts-held': {
      title: 'Praktiska moment',
      question: 'Har utbildningen praktiska moment?',
      why: 'Rollspel och övningar är det som förbereder bäst.',
    },
    'nsph/reunion-offered': {
      title: 'Återträffar',
      question: 'Bjuds hela gruppen in till återträff?',
      why: 'Återträffar håller ihop gruppen och kontakten. De är för alla, anställda eller inte.',
    },
    'nsph/further-training-offered': {
      title: 'Fortbildning efter utbildningen',
      question: 'Erbjuds hela gruppen fortbildning?',
      why: 'Alla kan lära sig mer hela livet, och erbjudandet är för hela gruppen.',
    },
    'nsph/own-experience-attested': {
      title: 'Intygad egen erfarenhet',
      question: 'Är egen erfarenhet intygad före intyget?',
      why: 'Kompetensen förutsätter egen erfarenhet. Den intygas med ja eller nej, aldrig med en diagnos.',
    },
    'nsph/training-before-certificate': {
      title: 'Utbildning före intyg',
      question: 'Vilar intyget på en godkänd utbildning?',
      why: 'Kompetensen fås bara genom utbildningen. Ett undantag kräver ett beslut av en namngiven person.',
    },
    'nsph/practical-parts-attended': {
      title: 'Närvaro vid praktiska moment',
      question: 'Är alla praktiska moment genomförda?',
      why: 'Det som övats har sedan hänt i verkligheten. Det som missats tas igen.',
    },
    'nsph/graduate-contact': {
      title: 'Kontakt efter utbildningen',
      question: 'Hålls kontakten med den som utbildats?',
      why: 'Den som utbildats och inte har tjänst ska inte tappas bort.',
    },
    'nsph/goal-reached': {
      title: 'Programmets mål',
      question: 'Är målet nått i tid?',
      why: 'Ett mål med utgångsläge och dag går att följa upp.',
    },
    'nsph/goal-has-day': {
      title: 'Målets slutdag',
      question: 'Har målet en dag då det ska vara nått?',
      why: 'Ett mål utan dag går inte att följa upp.',
    },
    'nsph/published-figures-agree': {
      title: 'Publicerade siffror',
      question: 'Stämmer publicerade siffror med registret?',
      why: 'Det som sägs utåt ska gå att lita på, och en ungefärlig siffra vara ungefär rätt.',
    },
    'nsph/cooperation-agreement-in-force': {
      title: 'Samverkansavtal',
      question: 'Finns ett samverkansavtal som gäller?',
      why: 'Ett organiserat samarbete mellan huvudmän och brukarrörelse är grunden.',
    },
    'nsph/cooperation-agreement-end': {
      title: 'Samverkansavtalets slut',
      question: 'Fortsätter samverkansavtalet?',
      why: 'Ett nytt avtal behöver förberedas i god tid.',
    },
    'nsph/collegial-context-responsible': {
      title: 'Ansvar för sammanhanget',
      question: 'Ansvarar någon i regionen för det kollegiala sammanhanget?',
      why: 'Rollen behålls bara i ett sammanhang, och det ansvarar brukarrörelsen för.',
    },
    'nsph/method-supported': {
      title: 'Stöd i metoden',
      question: 'Finns stöd i metoden där brukarrörelsen är svag?',
      why: 'Där den nationella organisationen finns i stället för en lokal ger den också stöd i metoden.',
    },
    'nsph/governance-bodies-meet': {
      title: 'Styrande grupper',
      question: 'Möts de grupper som styr programmet?',
      why: 'Programmet behöver någon som beslutar och följer upp.',
    },
    'nsph/mandate-has-phase': {
      title: 'Uppdragets fas',
      question: 'Har uppdraget en fas?',
      why: 'Ett projekt prövar, en förvaltning bevarar och utvecklar. Fasen avgör vad som väntas.',
    },
    'nsph/programme-has-coordinator': {
      title: 'Samordnare',
      question: 'Har programmet en samordnare?',
      why: 'Någon håller ihop arbetet och finns att vända sig till.',
    },
    'nsph/fault-assessed': {
      title: 'Bedömning av systemfel',
      question: 'Bedöms systemfelet i tid?',
      why: 'Den som sett ett fel ska veta att någon har tagit emot det.',
    },
    'nsph/fault-lifted': {
      title: 'Lyft till brukarrörelsen',
      question: 'Lyfts systemfelet till brukarrörelsen i tid?',
      why: 'Brukarrörelsen för det vidare till brukarråd och samverkan.',
    },
    'nsph/fault-answered': {
      title: 'Svar på systemfel',
      question: 'Får systemfelet svar i tid?',
      why: 'Ett nej är också ett svar. Utebliven återkoppling är det inte.',
    },
    'nsph/fault-told-back': {
      title: 'Återkoppling av systemfel',
      question: 'Återkopplas systemfelet i tid?',
      why: 'Den som sett felet ska få veta vad som hände.',
    },
    'nsph/forum-held': {
      title: 'Forumets rytm',
      question: 'Hålls forumet så ofta som utlovats?',
      why: 'Att forumet kommer varje gång är det som gör att man vågar lita på det.',
    },
    'nsph/minutes-received': {
      title: 'Anteckningar till chefen',
      question: 'Får chefen anteckningarna från forumet?',
      why: 'Chefen ska alltid få det som sägs nedskrivet.',
    },
    'nsph/forum-points-answered': {
      title: 'Svar på forumets punkter',
      question: 'Får varje punkt svar i tid?',
      why: 'Den som lyft något behöver veta om det blir ja, nej eller delvis.',
    },
    'nsph/forum-points-told-back': {
      title: 'Svar som berättas på forumet',
      question: 'Berättas svaren på forumet i tid?',
      why: 'Att bli lyssnad på är en sak, att veta vad det blev av det en annan.',
    },
    'nsph/rule-remarks-answered': {
      title: 'Synpunkter på reglerna',
      question: 'Får synpunkter på reglerna svar i tid?',
      why: 'Riktlinjerna växer fram ur det som handledare och peer supportrar har sett.',
    },
    'nsph/rounds-in-time': {
      title: 'Tiden mellan utbildningsomgångar',
      question: 'Kommer nästa utbildningsomgång i tid?',
      why: 'Den som vill utbilda sig ska kunna veta när nästa chans kommer.',
    },
    'nsph/national-network-attended': {
      title: 'Den nationella samverkan',
      question: 'Deltar så många som regionen har sagt i den nationella samverkan?',
      why: 'Rollen växer fram gemensamt i landet, och regionen är med.',
    },
    'nsph/forum-guests-noted': {
      title: 'Gäster i forumet',
      question: 'Är det antecknat om de planerade gästerna kom?',
      why: 'Gästerna planeras för varje tillfälle. Det ska gå att se vilka som har kommit.',
    },
    'nsph/forum-manager-attends': {
      title: 'Chefen i forumet',
      question: 'Är chefen med på forumet ibland?',
      why: 'Det som sägs ska höras av den som kan besluta.',
    },
    'nsph/forum-evaluated': {
      title: 'Utvärdering av forumet',
      question: 'Utvärderas forumet i tid?',
      why: 'Forumet utvecklas när personal och patienter säger vad de tycker.',
    },
  },
  values: {
    'nsph/training-followed-up-from': 'dagen då intyg och återträffar börjar följas upp',
    'nsph/training-weeks': 'utbildningens längd',
    'nsph/reunion-within': 'hur snart efter utbildningen den första återträffen hålls',
    'nsph/further-training-within': 'hur snart efter utbildningen fortbildning erbjuds',
    'nsph/graduate-contact-within': 'hur länge det får gå utan kontakt efter utbildningen',
    'nsph/programme-followed-up-from': 'dagen då avtal, grupper och siffror börjar följas upp',
    'nsph/agreement-end-notice': 'hur långt före slutet samverkansavtalet tas upp',
    'nsph/body-meeting-cadence': 'hur ofta de styrande grupperna möts',
    'nsph/published-figure-tolerance': 'hur långt en ungefärlig siffra får ligga från registret',
    'nsph/influence-followed-up-from': 'dagen då systemfel och forum börjar följas upp',
    'nsph/fault-assessed-within': 'hur snart ett systemfel bedöms',
    'nsph/fault-lifted-within': 'hur snart ett systemfel lyfts',
    'nsph/fault-answered-within': 'hur snart ett systemfel får svar',
    'nsph/fault-told-back-within': 'hur snart ett systemfel återkopplas',
    'nsph/minutes-received-within': 'hur snart chefen får anteckningarna',
    'nsph/point-answered-within': 'hur snart en punkt får svar',
    'nsph/point-told-back-within': 'hur snart ett svar berättas på forumet',
    'nsph/rule-remarks-followed-up-from': 'dagen då synpunkter på regler börjar följas upp',
    'nsph/rule-remark-answered-within': 'svarstid på synpunkter på regler',
    'nsph/rounds-followed-up-from': 'dagen då tiden mellan utbildningsomgångar börjar följas upp',
    'nsph/round-cadence': 'hur lång tid det är mellan utbildningsomgångar',
    'nsph/national-network-followed-up-from':
      'dagen då deltagandet i den nationella samverkan börjar följas upp',
    'nsph/national-network-members': 'hur många som deltar i den nationella samverkan',
    'nsph/forum-guests-followed-up-from': 'dagen då gäster i forum börjar följas upp',
    'nsph/forum-manager-within': 'hur ofta chefen är med på forumet',
    'nsph/forum-evaluations-followed-up-from': 'dagen då utvärderingar av forum börjar följas upp',
    'nsph/forum-evaluated-within': 'hur ofta forumet utvärderas',
  },
}
