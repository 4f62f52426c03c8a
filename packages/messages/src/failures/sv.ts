import { s } from '../sentence.ts'
import type { FailureWords } from './failure-words.ts'

export const failures: FailureWords = {
  failures: {
    NOT_SIGNED_IN: 'Du är inte inloggad. Logga in och försök igen.',
    SECOND_FACTOR_NEEDED: 'Inloggningen är inte klar. Skriv koden från din app.',
    NOT_ALLOWED: 'Din roll får inte göra det här. Be en samordnare om hjälp.',
    NOT_FOUND: 'Det finns inte, eller så får du inte se det.',
    INPUT_INVALID: 'Något behöver rättas. Se vid varje fält.',
    DAY_NOT_COVERED: ({ day }) => [
      s`Reglerna gäller från ${day('coveredFrom')}. Välj den dagen eller en senare.`,
      'Reglerna gäller inte så långt tillbaka. Välj en senare dag.',
    ],
    KEY_USED_FOR_OTHER_INPUT: 'Det här sparades redan, men med andra uppgifter. Läs in igen och kontrollera.',
    CLIENT_TOO_OLD: 'Programmet är för gammalt för servern. Läs in sidan igen, eller uppdatera brygga.',
    CLIENT_TOO_NEW: 'Programmet är nyare än servern. Be den som sköter servern att uppdatera den.',
    JSON_ONLY: 'Servern förstod inte anropet. Läs in sidan igen, eller uppdatera brygga.',
    CALL_UNKNOWN: 'Servern känner inte till anropet. Läs in sidan igen, eller uppdatera brygga.',
    CALL_MALFORMED: 'Servern förstod inte anropet. Läs in sidan igen, eller uppdatera brygga.',
    TOO_MANY_CALLS: 'Det blev för många försök på kort tid. Vänta en stund och försök igen.',
    TOO_LARGE: 'Det är för stort för att skickas. Korta texten, eller dela upp filen.',
    OTHER_ORIGIN: 'Anropet kom från en annan webbplats och släpptes inte in.',
    STARTING: 'Servern håller på att starta. Vänta en stund och försök igen.',
    PATH_NOT_UNDERSTOOD: 'Adressen går inte att läsa. Kontrollera den och försök igen.',
    METHOD_NOT_KNOWN: 'Servern tar inte emot den här sortens anrop. Läs in sidan igen.',
    UNAVAILABLE: 'Servern når inte sina uppgifter just nu. Det du skrev finns kvar. Försök igen om en stund.',
    NO_CONTACT: 'Ingen kontakt med servern. Det du skrev finns kvar. Försök igen om en stund.',
    FAILED: 'Något gick fel hos oss. Försök igen, eller kontakta en samordnare.',
  },
  inputIssues: {
    IDENTITY_NUMBER: 'Det ser ut som ett personnummer. Ta bort det. Personnummer sparas aldrig här.',
    CONTROL_CHARACTER: 'Texten innehåller osynliga tecken. Skriv den igen i stället för att klistra in.',
    TOO_LONG: ({ number }) => [
      s`Texten är för lång. Högst ${number('maximum')} tecken.`,
      'Texten är för lång. Korta den.',
    ],
    TOO_SHORT: ({ number }) => [
      s`Texten är för kort. Minst ${number('minimum')} tecken.`,
      'Texten är för kort. Skriv mer.',
    ],
    TOO_BIG: ({ number }) => [
      s`Talet är för stort. Högst ${number('maximum')}.`,
      'Talet är för stort. Skriv ett mindre.',
    ],
    TOO_SMALL: ({ number }) => [
      s`Talet är för litet. Minst ${number('minimum')}.`,
      'Talet är för litet. Skriv ett större.',
    ],
    TOO_MANY: ({ number }) => [s`För många. Högst ${number('maximum')}.`, 'För många. Ta bort några.'],
    TOO_FEW: ({ number }) => [s`För få. Minst ${number('minimum')}.`, 'För få. Lägg till fler.'],
    MISSING: 'Behöver fyllas i.',
    WRONG_KIND: 'Det här är fel sorts uppgift. Kontrollera och skriv om.',
    WRONG_FORM: 'Det här är skrivet på ett sätt som inte går att läsa. Kontrollera och skriv om.',
    NO_SUCH_DAY: 'Dagen finns inte. Skriv till exempel 2023-06-15.',
    NOT_AN_EMAIL: 'Det är ingen e-postadress. Skriv till exempel namn@exempel.se.',
    NOT_A_CHOICE: 'Välj något av alternativen.',
    FIELD_UNKNOWN: 'Uppgiften hör inte hit. Läs in sidan igen.',
  },
}
