import { SupervisionThemeSchema } from '@brygga/domain'
import type { Messages } from '@brygga/messages'
import { Box } from 'ink'
import type { SessionDefaults } from '../connection/answers.ts'
import type { SessionForm } from '../full-screen/screen-state.ts'
import { fieldOf, type SessionField, sessionFields } from '../full-screen/session-form.ts'
import { emptyLine, type Line, line, type Piece, padded } from '../text/lines.ts'
import type { Words } from '../words/words.ts'
import { LinesView } from './LinesView.tsx'
import { Problems } from './Problems.tsx'

interface Props {
  title: string
  form: SessionForm
  defaults: SessionDefaults
  problems: readonly string[]
  messages: Messages
  words: Words
  width: number
}

const LABEL = 16

/** A session to record, with what is usual filled in: arrows change a field, the space bar ticks a box. */
export function SessionScreen({ title, form, defaults, problems, messages, words, width }: Props) {
  const lines = sessionFields.map((field): Line => {
    const isHere = fieldOf(form) === field
    const label: Piece = {
      text: padded(`${isHere ? '› ' : '  '}${words.sheets.fields[field]}`, LABEL + 2),
      tone: isHere ? 'title' : 'muted',
    }
    return {
      pieces: [label, ...valuePieces(field, isHere, form, defaults, messages, words)],
      hang: LABEL + 2,
    }
  })
  return (
    <Box flexDirection="column" width={width}>
      <LinesView width={width} lines={[line(title, 'title'), emptyLine, ...lines, emptyLine]} />
      <Problems problems={problems} width={width} />
    </Box>
  )
}

function valuePieces(
  field: SessionField,
  isHere: boolean,
  form: SessionForm,
  defaults: SessionDefaults,
  messages: Messages,
  words: Words,
): Piece[] {
  const one = (text: string): Piece[] => [isHere ? { text: `‹ ${text} ›`, tone: 'chosen' } : { text }]
  switch (field) {
    case 'heldOn':
      return one(messages.formatDay(form.heldOn))
    case 'form':
      return one(messages.supervisionForm(form.form))
    case 'supervisor':
      return one(
        defaults.supervisors.find(({ id }) => id === form.supervisorId)?.name ?? words.sheets.notSaid,
      )
    case 'minutes':
      return one(form.minutes === null ? words.sheets.notSaid : String(form.minutes))
    case 'attendees':
      return boxes(
        defaults.people.map(({ id, name }) => ({ name, isTicked: form.attendeeIds.includes(id) })),
        isHere,
        form.box,
      )
    case 'themes':
      return boxes(
        SupervisionThemeSchema.options.map((theme) => ({
          name: messages.theme(theme),
          isTicked: form.themes.includes(theme),
        })),
        isHere,
        form.box,
      )
  }
}

/** Boxes that stay whole when the line breaks: the spaces inside one do not break. */
function boxes(all: readonly { name: string; isTicked: boolean }[], isHere: boolean, at: number): Piece[] {
  return all.flatMap(({ name, isTicked }, index): Piece[] => [
    {
      text: `${isHere && index === at ? '›' : ''}[${isTicked ? 'x' : '\u00a0'}]\u00a0${name.replaceAll(' ', '\u00a0')}`,
      tone: isHere && index === at ? 'chosen' : isTicked ? 'title' : 'plain',
    },
    { text: '  ' },
  ])
}
