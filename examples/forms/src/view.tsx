import type { ConsentFacts } from '@vilkar/consent'
import type { CommonTexts, FormField } from '@vilkar/core/explain'
import {
  useState,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
} from 'react'
import { answersIn, languages, type FormLanguage } from './case.ts'

/** The language of the page, and the buttons that change it. */
export function useLanguage(): readonly [FormLanguage, ReactNode] {
  const [language, setLanguage] = useState<FormLanguage>('nb')
  document.documentElement.lang = language
  const buttons = (['nb', 'nn'] as const).map((each) => (
    <button
      key={each}
      type="button"
      aria-pressed={each === language}
      onClick={() => {
        setLanguage(each)
      }}
    >
      {languages[each].name}
    </button>
  ))
  return [language, <nav key="language">{buttons}</nav>]
}

/** A field with its label, its choices and what is wrong with it. */
export function Field({
  field,
  common,
  error,
  control,
}: {
  readonly field: FormField
  readonly common: CommonTexts
  readonly error: string | undefined
  readonly control: InputHTMLAttributes<HTMLInputElement> & SelectHTMLAttributes<HTMLSelectElement>
}): ReactNode {
  const { name, label, options, kind } = field
  const described = {
    ...control,
    id: name,
    'aria-invalid': error !== undefined,
    'aria-describedby': `${name}-error`,
  }
  return (
    <div>
      <label htmlFor={name}>{label}</label>
      {options.length > 0 ? (
        <select {...described}>
          <option value="">{common.unknown}</option>
          {options.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      ) : (
        <input {...described} inputMode={kind === 'number' ? 'numeric' : 'text'} />
      )}
      <p className="error" id={`${name}-error`}>
        {error}
      </p>
    </div>
  )
}

/** What the law says, and what to ask next where it cannot be told. */
export function Answers({
  facts,
  language,
}: {
  readonly facts: ConsentFacts
  readonly language: FormLanguage
}): ReactNode {
  const { texts } = languages[language]
  const { headings } = texts.common
  return answersIn(texts, facts).map(({ question, answer, possible, needed, basis }) => (
    <section key={question} aria-label={question}>
      <h2>{question}</h2>
      {answer !== undefined && <p>{answer}</p>}
      {possible.length > 0 && <h3>{headings.possible}</h3>}
      <ul>
        {possible.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      {needed.length > 0 && <h3>{headings.needed}</h3>}
      <ol>
        {needed.map(({ input, label }) => (
          <li key={input}>{label}</li>
        ))}
      </ol>
      <p>
        {headings.basis}: {basis.join('; ')}
      </p>
    </section>
  ))
}
