import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { ToAnswer } from '../ToAnswer.tsx'
import type { PageWords } from '../words.ts'
import { readAddress, type Drafts } from '../address.ts'
import { focusField, readFragment, writeFragment } from '../browser.ts'
import { DayField } from '../DayField.tsx'
import { Dropped } from '../Dropped.tsx'
import { ShareButton } from '../ShareButton.tsx'
import { worded } from '../worded.ts'
import { answerCase, pastedField, type TextsOfCase } from './answers.ts'
import { CaseAnswer } from './CaseAnswer.tsx'
import { caseFields, sections, type CaseField, type Section } from './fields.ts'
import { ageFor, caseAddress, caseDraftsIn, itemsOf } from './file.ts'
import { Pasted } from './Pasted.tsx'
import { SectionFields } from './SectionFields.tsx'
import { samples, type Sample } from './samples.ts'

/** The place of a field in the page. */
const placeOf = (field: string): string => `case-${field.replaceAll('.', '-')}`

interface CaseState {
  readonly on: string
  readonly presume: boolean
  readonly drafts: Drafts
  readonly pasted: string
  readonly dropped: readonly string[]
}

/** Begins with what the address says. */
function begin(fields: readonly CaseField[], day: string): CaseState {
  const { on = day, presume, fields: said, dropped } = readAddress(readFragment())
  const read = caseDraftsIn(fields, said)
  return { on, presume, drafts: read.drafts, pasted: '', dropped: [...dropped, ...read.dropped] }
}

/** The sections that are unfolded at first: that of the person, and those of which something is said. */
function opened({ drafts }: CaseState): readonly Section[] {
  const said = Object.entries(drafts).filter(([, text]) => text !== '')
  return sections.filter(
    (section) => section === 'person' || said.some(([name]) => name.startsWith(`${section}.`)),
  )
}

/** Tells whether a field is one whose value is chosen, and not typed. */
function isChosen(fields: readonly CaseField[], name: string): boolean {
  const kind = fields.find((field) => field.name === name)?.kind ?? 'choice'
  return kind === 'choice' || kind === 'flag' || kind === 'list'
}

interface Props {
  readonly texts: TextsOfCase
  readonly words: PageWords
  readonly lastRead: string
  readonly rules: string
}

/** A case is asked of so many tables that the days on which one of them changed say nothing. */
const days: readonly string[] = []

/** The form of a whole case, and what it comes to. */
export function CaseMode({ texts, words, lastRead, rules }: Props): JSX.Element {
  const [state, setState] = useState(() => begin(caseFields(texts, words, lastRead), lastRead))
  const [open, setOpen] = useState(() => opened(state))
  const [wanted, setWanted] = useState<string | undefined>()
  // What is chosen is a step that one can go back from; what is typed, letter by letter, is none.
  const isStep = useRef(false)
  const { on, presume, drafts, pasted, dropped } = state
  const fields = useMemo(() => caseFields(texts, words, on), [texts, words, on])
  const result = useMemo(
    () =>
      worded(
        answerCase(fields, texts, { on, presume, drafts, pasted }, words),
        fields,
        drafts,
        words,
      ),
    [fields, texts, on, presume, drafts, pasted, words],
  )
  const problems = result.status === 'refused' ? result.problems : []
  const problemsOf = (name: string): readonly string[] =>
    problems.filter(({ field }) => field === name).map(({ text }) => text)

  useEffect(() => {
    writeFragment(caseAddress(state, fields), isStep.current)
    isStep.current = false
  }, [state, fields])

  // A field has to be unfolded, and drawn, before it can have the focus.
  useLayoutEffect(() => {
    if (wanted === undefined) return
    focusField(placeOf(wanted))
    setWanted(undefined)
  }, [wanted])

  const find = (field: string): void => {
    const section = sections.find((each) => field.startsWith(`${each}.`))
    if (section !== undefined) setOpen((from) => [...from, section])
    setWanted(field)
  }
  const start = (sample: Sample): void => {
    const next = { ...state, ...sample, pasted: '', dropped: [] }
    isStep.current = true
    setState(next)
    setOpen(opened(next))
  }
  const fill = (name: string, text: string): void => {
    isStep.current = isChosen(fields, name)
    setState((from) => ({ ...from, drafts: { ...from.drafts, [name]: text } }))
  }
  return (
    <>
      <div role="status">
        <Dropped names={dropped} labels={fields} words={words} />
      </div>
      <p id="try-samples">{words.beginWith}</p>
      <ul class="samples" aria-labelledby="try-samples">
        {Object.entries(samples).map(([name, sample]) => (
          <li key={name}>
            <button
              type="button"
              onClick={() => {
                start(sample)
              }}
            >
              {words.samples[name as keyof typeof samples]}
            </button>
          </li>
        ))}
      </ul>
      <div class="columns">
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault()
          }}
        >
          <DayField
            id={placeOf('on')}
            on={on}
            days={days}
            lastRead={lastRead}
            problems={problemsOf('on')}
            words={words}
            onDay={(day, isChosenDay) => {
              isStep.current = isChosenDay
              setState((from) => ({ ...from, on: day }))
            }}
          />
          <ToAnswer words={words} />
          <h2>{words.known}</h2>
          <p class="hint">{words.knownHelp}</p>
          {sections.map((section) => (
            <SectionFields
              key={section}
              title={section === 'person' ? words.person : words.domains[section]}
              isOpen={open.includes(section)}
              onOpen={(isOpen) => {
                setOpen((from) => [
                  ...from.filter((each) => each !== section),
                  ...(isOpen ? [section] : []),
                ])
              }}
              fields={fields
                .filter((field) => field.section === section)
                .flatMap((field) =>
                  field.kind === 'list' ? [field, ...itemsOf(field, drafts).flat()] : [field],
                )}
              drafts={drafts}
              sharedAge={ageFor(state)}
              placeOf={placeOf}
              problemsOf={problemsOf}
              words={words}
              onFill={fill}
            />
          ))}
          <Pasted
            id={placeOf(pastedField)}
            text={pasted}
            problems={problemsOf(pastedField)}
            words={words}
            onPaste={(text) => {
              setState((from) => ({ ...from, pasted: text }))
            }}
          />
          <label class="choice">
            <input
              type="checkbox"
              checked={presume}
              onChange={({ currentTarget }) => {
                const { checked } = currentTarget
                setState((from) => ({ ...from, presume: checked }))
              }}
            />
            <span>{words.presume}</span>
          </label>
          <p>
            <button
              type="button"
              onClick={() => {
                isStep.current = true
                setState({ ...state, drafts: {}, pasted: '', dropped: [] })
              }}
            >
              {words.clear}
            </button>
          </p>
        </form>
        <CaseAnswer
          result={result}
          on={on}
          headings={texts.overview.headings}
          words={words}
          onFind={find}
          ruleOf={(decision) => `${rules}${decision}/`}
        />
      </div>
      <ShareButton state={state} words={words} />
    </>
  )
}
