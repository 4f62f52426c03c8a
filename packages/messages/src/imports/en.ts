import { s } from '../sentence.ts'
import { fields, tables } from './fields.en.ts'
import type { ImportWords } from './import-words.ts'

export const imports: ImportWords = {
  tables,
  fields,
  suggestion: ({ text }) => [s`Did you mean ${text('suggestion')}?`, ''],
  unknownRefusal: 'The file cannot be read in. Check it and try again.',
  unknownProblem: 'The row cannot be read. Check it and correct it in the file.',
  unknownAssumption: 'Something was taken for granted when the file was read. Check the rows.',
  refusals: {
    FILE_EMPTY: 'The file is empty. Choose another.',
    FILE_TOO_LARGE: 'The file is too large. Split it, or take pictures out of it.',
    FILE_NAME_UNSAFE: 'The name of the file holds characters that cannot be taken. Rename the file.',
    FILE_NAME_HOLDS_IDENTITY_NUMBER:
      'The name of the file seems to hold an identity number. Rename the file.',
    NOT_A_WORKBOOK: 'The file is no workbook. Choose a file in the form .xlsx or .csv.',
    OLD_EXCEL_FORMAT: 'The file has an older form. Open it in Excel and save it as .xlsx.',
    OTHER_SPREADSHEET_FORMAT: 'The file has another form. Open it and save it as .xlsx.',
    WORKBOOK_ENCRYPTED: 'The workbook is locked by a password. Take the password away and save it again.',
    WORKBOOK_HAS_MACROS: 'The workbook holds macros. Save it as .xlsx without macros.',
    WORKBOOK_UNPACKS_TOO_LARGE: 'The workbook is much larger than the file. Save it anew, or split it.',
    TOO_MANY_SHEETS: ({ number }) => [
      s`The workbook has ${number('sheets')} sheets. At most ${number('max')} can be read in.`,
      'The workbook has too many sheets. Split it.',
    ],
    TOO_MANY_ROWS: ({ text, number }) => [
      s`The sheet ${text('sheet')} has more than ${number('max')} rows. Split it.`,
      'A sheet has too many rows. Split it.',
    ],
    TOO_MANY_COLUMNS: ({ text, number }) => [
      s`The sheet ${text('sheet')} has more than ${number('max')} columns. Take away those not needed.`,
      'A sheet has too many columns. Take away those not needed.',
    ],
    TOO_MANY_CELLS: ({ number }) => [
      s`The workbook has more than ${number('max')} cells. Split it.`,
      'The workbook has too many cells. Split it.',
    ],
    FORMULA_FAILED: ({ text }) => [
      s`The formula in ${text('cell')} on the sheet ${text('sheet')} gives the error ${text('error')}. Correct it in the file.`,
      'A formula in the workbook gives an error. Correct it in the file.',
    ],
    FORMULA_NOT_CALCULATED: ({ text }) => [
      s`The formula in ${text('cell')} on the sheet ${text('sheet')} has no value. Open the file in Excel and save it.`,
      'A formula has no value. Open the file in Excel and save it.',
    ],
    CSV_BROKEN: ({ number }) => [
      s`The file cannot be read at row ${number('row')}. Check the quotation marks and save again.`,
      'The file cannot be read. Check the quotation marks and save again.',
    ],
    NOTHING_TO_READ: 'No sheet holds anything. Choose another file.',
  },
  problems: {
    NAME_MISSING: 'The name is missing. Fill it in, or take the row away.',
    VALUE_MISSING: ({ text }) => [
      s`${text('field')} is missing. Fill it in.`,
      'Something is missing. Fill it in.',
    ],
    EMAIL_INVALID: ({ text }) => [
      s`${text('value')} is no e-mail address. Correct it, or leave it blank.`,
      'It is no e-mail address. Correct it, or leave it blank.',
    ],
    FRACTION_OUT_OF_RANGE: ({ percent }) => [
      s`${percent('percent')} is no share of full time. Write 1 to 100 per cent.`,
      'The share of full time is 1 to 100 per cent.',
    ],
    FRACTION_NOT_UNDERSTOOD: ({ text }) => [
      s`${text('value')} cannot be read as a share of full time. Write it like 75%.`,
      'The share of full time cannot be read. Write it like 75%.',
    ],
    DAY_IMPOSSIBLE: ({ text }) => [
      s`${text('value')} is not in the calendar. Write a day that exists.`,
      'The day is not in the calendar. Write a day that exists.',
    ],
    DAY_NOT_UNDERSTOOD: ({ text }) => [
      s`${text('value')} cannot be read as a day. Write it like 2023-06-15.`,
      'It cannot be read as a day. Write it like 2023-06-15.',
    ],
    DAY_OUT_OF_RANGE: ({ day }) => [
      s`${day('day')} is too far away. Check the year.`,
      'The day is too far away. Check the year.',
    ],
    DAY_IN_FUTURE: ({ day }) => [
      s`${day('day')} has not been yet. Check the day.`,
      'The day has not been yet. Check it.',
    ],
    END_BEFORE_START: ({ day }) => [
      s`The end ${day('until')} comes before the beginning ${day('from')}. Correct the day that is wrong.`,
      'The end comes before the beginning. Correct the day that is wrong.',
    ],
    MUNICIPALITY_UNKNOWN: ({ text }) => [
      s`There is no municipality called ${text('value')}. Correct the name.`,
      'There is no such municipality. Correct the name.',
    ],
    ROW_DUPLICATE: ({ text, number }) => [
      s`Row ${number('row')} of ${text('sheet')} says the same. Take one of the rows away.`,
      'An earlier row says the same. Take one of the rows away.',
    ],
    SUPERVISOR_UNKNOWN: ({ text }) => [
      s`The supervisor ${text('value')} is in neither file nor register. Correct the name, or add the person.`,
      'The supervisor is in neither file nor register. Correct the name, or add the person.',
    ],
    PARTICIPANT_UNKNOWN: ({ text }) => [
      s`The attendee ${text('value')} is in neither file nor register. Correct the name, or add the person.`,
      'An attendee is in neither file nor register. Correct the name, or add the person.',
    ],
    PERSON_UNKNOWN: ({ text }) => [
      s`${text('value')} is in neither file nor register. Correct the name, or add the person.`,
      'The person is in neither file nor register. Correct the name, or add the person.',
    ],
    PERSON_AMBIGUOUS: ({ text, listed }) => [
      s`${text('value')} may be ${listed('candidates')}. Write the whole name.`,
      'The name may be several people. Write the whole name.',
    ],
    FORM_UNKNOWN: ({ text }) => [
      s`${text('value')} is no form of supervision. Write individual, group or on demand.`,
      'The form cannot be read. Write individual, group or on demand.',
    ],
    WORKPLACE_UNKNOWN: ({ text }) => [
      s`The workplace ${text('value')} is in neither file nor register. Correct the name, or add it.`,
      'The workplace is in neither file nor register. Correct the name, or add it.',
    ],
    WORKPLACE_AMBIGUOUS: ({ text, listed }) => [
      s`${text('value')} may be ${listed('candidates')}. Write the whole name.`,
      'The name may be several workplaces. Write the whole name.',
    ],
    COHORT_UNKNOWN: ({ text }) => [
      s`There is no training round ${text('value')}. Correct it, or add the round.`,
      'There is no such training round. Correct it, or add the round.',
    ],
    RESULT_NOT_UNDERSTOOD: ({ text }) => [
      s`${text('value')} cannot be read as a result. Write passed, ongoing or discontinued.`,
      'The result cannot be read. Write passed, ongoing or discontinued.',
    ],
    MINUTES_NOT_UNDERSTOOD: ({ text }) => [
      s`${text('value')} cannot be read as a length. Write the number of minutes, such as 60.`,
      'The length cannot be read. Write the number of minutes, such as 60.',
    ],
    NUMBER_NOT_UNDERSTOOD: ({ text }) => [
      s`${text('value')} cannot be read as a number. Write digits only.`,
      'It cannot be read as a number. Write digits only.',
    ],
    NUMBER_OUT_OF_RANGE: ({ number }) => [
      s`The number is to be from ${number('min')} to ${number('max')}. Correct it.`,
      'The number is too large or too small. Correct it.',
    ],
    TICK_NOT_UNDERSTOOD: ({ text }) => [
      s`${text('value')} cannot be read as yes or no. Write yes, no or leave it blank.`,
      'It cannot be read as yes or no. Write yes, no or leave it blank.',
    ],
    IDENTITY_NUMBER: 'The row seems to hold a personal identity number. Take it away. They are never stored.',
    CONTROL_CHARACTERS: 'The cell holds invisible characters. Type the text again.',
    TEXT_TOO_LONG: ({ number }) => [
      s`The text has ${number('length')} characters. At most ${number('max')} fit. Shorten it.`,
      'The text is too long. Shorten it.',
    ],
    OWN_RELATION: 'Nobody can be their own supervisor, mentor or manager. Correct the name.',
    GROUP_NEEDS_TWO:
      'Group supervision has at least two attendees. Write those who are missing, or change it to individual.',
    INDIVIDUAL_TAKES_ONE:
      'Individual supervision has one attendee. Take the others away, or change it to group supervision.',
    SUPERVISOR_IS_LINE_MANAGER:
      'The supervisor was the attendee’s line manager on that day. Individual supervision is held by somebody else. Correct the name or the day.',
    DEPENDS_ON_FAILED_ROW: ({ text, number }) => [
      s`The row needs row ${number('row')} of ${text('sheet')}, which has a fault. Correct that row first.`,
      'The row needs another row that has a fault. Correct that row first.',
    ],
    COLUMN_MISSING: ({ text }) => [
      s`The sheet lacks a column for ${text('field')}. Point it out, or add it to the file.`,
      'The sheet lacks a column that is needed. Point it out, or add it to the file.',
    ],
    COLUMN_FORBIDDEN: 'The column seems to be about patients or identity numbers. It is never read in.',
    SHEET_NOT_RECOGNISED:
      'The sheet was not recognised and is not read in. Choose what it holds, if it should be.',
    SETTING_NOT_UNDERSTOOD: ({ text }) => [
      s`The setting ${text('value')} was not recognised and is left blank. The rest of the row is read in.`,
      'The setting was not recognised and is left blank. The rest of the row is read in.',
    ],
    THEME_NOT_UNDERSTOOD: ({ text }) => [
      s`The theme ${text('value')} was not recognised and is left blank. The rest of the row is read in.`,
      'The theme was not recognised and is left blank. The rest of the row is read in.',
    ],
    MUNICIPALITY_OUTSIDE_PROGRAMME: ({ text }) => [
      s`${text('value')} is none of the programme’s municipalities. The row is read in all the same.`,
      'The municipality is none of the programme’s. The row is read in all the same.',
    ],
    MUNICIPALITY_CODE_DIFFERS: ({ text }) => [
      s`The code ${text('code')} does not belong to the name of the municipality. Check which is right.`,
      'The code does not belong to the name of the municipality. Check which is right.',
    ],
    FUNDING_WITHOUT_AMOUNT: 'The budget has a period but no amount. It is not read in as funding.',
    FUNDING_WITHOUT_PERIOD:
      'The budget has an amount but no first day. Fill it in, and the amount is read in.',
    CERTIFICATE_WITHOUT_DAY: 'The certificate has no day. Fill it in, and the certificate is read in.',
    KEPT_IN_REGISTER: ({ text }) => [
      s`The register has ${text('kept')} already, and keeps it. Change it there if the file is right.`,
      'The register says otherwise, and keeps it. Change it there if the file is right.',
    ],
    ROWS_DIFFER: ({ text }) => [
      s`Rows about one thing differ. ${text('taken')} is used. Correct the row that is wrong.`,
      'Rows about one thing differ. The first is used. Correct the row that is wrong.',
    ],
    ROW_SKIPPED: 'The row looks like a total or a heading and is passed by.',
  },
  assumptions: {
    BLANK_TICK_READ_AS_NO: 'A blank tick is read as no.',
    CERTIFICATE_DAY_FROM_COHORT_END: 'The certificate gets the day on which the training round ended.',
    COORDINATOR_READ_FROM_NOTE: 'That the person is a coordinator was read from a note.',
    RELATION_FROM_PLACEMENT_START:
      'Supervisor, mentor and manager are taken to hold from the first day of employment.',
    PERSON_FROM_NAME_ALONE: 'The person is added by name alone.',
    SAME_PERSON_BY_NAME: 'The same name in different places is taken to be the same person.',
    WORKPLACE_NAME_SHORTENED: ({ text }) => [
      s`${text('written')} is taken to be ${text('taken')}.`,
      'A shorter name is taken to be the same workplace.',
    ],
    ORGANISATION_NAME_SAME: ({ text }) => [
      s`${text('written')} is taken to be ${text('taken')}.`,
      'Two ways of writing are taken to be the same organisation.',
    ],
    WORKPLACE_UNDER_EMPLOYER: 'The workplace is taken to belong to the employer.',
    WORKPLACE_FROM_PLACEMENT: 'The workplace is added, since somebody is employed there.',
    MEMBERSHIP_START_ASSUMED:
      'The day of joining the network is missing. It is taken to be the day of the last contact.',
    AGREEMENT_FROM_PLACEMENT_START: 'The role agreement is taken to hold from the first day of employment.',
    MARK_FROM_PLACEMENT_START:
      'Picture and flyer are taken to have been there from the first day of employment.',
    LAST_DAY_INCLUDED: 'The end day is counted as the last day of employment.',
    DAY_BEFORE_MONTH: ({ when }) => [
      s`${when('order', 'year-first')}Dates such as 22-03-01 are read with the year first: 2022-03-01.`,
      'Dates that can be read in two ways are read with the day first.',
    ],
    HOURS_ASSUMED: 'Low numbers for length are read as hours.',
    FRACTION_ROUNDED: 'The share of full time is rounded to whole per cent.',
    FORM_FROM_ATTENDEES:
      'The form is missing. With several attendees it is read as group, else as individual.',
    SUPERVISOR_FROM_SESSIONS: 'The supervisor is missing. Whoever held the supervision is taken to be it.',
    NOT_PASSED_READ_AS_DISCONTINUED: 'Not passed is read as discontinued.',
    BLANK_RESULT_READ_AS_ONGOING: 'A blank result is read as an ongoing training.',
  },
}
