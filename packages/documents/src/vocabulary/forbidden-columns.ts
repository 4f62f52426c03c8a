import { looseKey } from '../text/normal-form.ts'

// Words that begin a heading's word. A register of peer supporters has no patients in it (PDL 1:1 would apply).
const patients =
  /(^| )(patient|pat namn|brukarens|brukare namn|brukarnamn|namn brukare|klient|journal|diagnos|icd|ordination|medicin|vardtagare|anhorigs namn|client|diagnos[ie]s|medical record|personnummer|personnr|person nummer|pers nr|persnr|pnr|p nr|fodelsedatum|fodelsenummer|fodelsedag|fodd|sista siffror|fyra sista|samordningsnummer|reservnummer|social security|ssn|national id|date of birth|dob|birth date|identity number|personal number)/

// Headings that begin so and are about something else.
const harmless =
  /(^| )(patientutbildning|patientutbildare|patientforening|patientnamnd|patientorganisation|journalist|medicinsk klinik)/

/** Whether a column looks like data about patients or identity numbers. Such a column can never be mapped. */
export function isForbiddenHeading(heading: string): boolean {
  const key = looseKey(heading)
  return patients.test(key) && !harmless.test(key)
}
