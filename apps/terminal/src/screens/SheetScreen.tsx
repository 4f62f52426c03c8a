import type { Messages } from '@brygga/messages'
import { Box } from 'ink'
import type { BryggaScreen } from '../full-screen/brygga-screen.ts'
import type { Sheet } from '../full-screen/screen-state.ts'
import { line } from '../text/lines.ts'
import type { Words } from '../words/words.ts'
import { ChoiceScreen } from './ChoiceScreen.tsx'
import { HelpScreen } from './HelpScreen.tsx'
import { LineInput } from './LineInput.tsx'
import { LinesView } from './LinesView.tsx'
import { Problems } from './Problems.tsx'
import { QuestionScreen } from './QuestionScreen.tsx'
import { SessionScreen } from './SessionScreen.tsx'
import { Waiting } from './Waiting.tsx'

interface Props {
  sheet: Sheet
  screen: Pick<BryggaScreen, 'write'>
  messages: Messages
  words: Words
  width: number
  height: number
}

/** What lies over the list now. */
export function SheetScreen({ sheet, screen, messages, words, width, height }: Props) {
  switch (sheet.kind) {
    case 'help':
      return (
        <HelpScreen mode={sheet.mode} offset={sheet.offset} words={words} width={width} height={height} />
      )
    case 'text':
      return <TextSheet sheet={sheet} onChange={screen.write} words={words} width={width} />
    case 'choice': {
      const empty =
        sheet.purpose.of === 'candidates' ? words.sheets.noCandidates : [words.screen.nothingChosen]
      return (
        <ChoiceScreen
          title={sheet.title}
          rows={sheet.rows}
          chosen={sheet.chosen}
          problems={sheet.problems}
          empty={empty}
          words={words}
          width={width}
          height={height}
        />
      )
    }
    case 'form':
      return (
        <SessionScreen
          title={words.sheets.session(sheet.thing.name)}
          form={sheet.form}
          defaults={sheet.defaults}
          problems={sheet.problems}
          messages={messages}
          words={words}
          width={width}
        />
      )
    case 'question':
      return <QuestionScreen title={sheet.title} says={sheet.says} problems={sheet.problems} width={width} />
    case 'waiting':
      return <Waiting text={words.screen.loading(sheet.title)} />
  }
}

interface TextProps {
  sheet: Extract<Sheet, { kind: 'text' }>
  onChange: (value: string) => void
  words: Words
  width: number
}

function TextSheet({ sheet, onChange, words, width }: TextProps) {
  const { purpose, value, problem } = sheet
  return (
    <Box flexDirection="column" width={width}>
      <LineInput label={words.sheets[purpose]} value={value} onChange={onChange} />
      {purpose === 'command' && problem === null ? (
        <LinesView width={width} lines={[line(words.sheets.commandHint, 'muted')]} />
      ) : null}
      <Problems problems={problem === null ? [] : [problem]} width={width} />
    </Box>
  )
}
