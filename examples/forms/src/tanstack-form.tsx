import { useForm } from '@tanstack/react-form'
import { consentFacts, type ConsentFacts } from '@vilkar/consent'
import { formInLanguage, parseForm, type FormValues } from '@vilkar/core/edge'
import { useEffect, useState, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { fieldsIn, languages } from './case.ts'
import { Answers, Field, useLanguage } from './view.tsx'

const defaultValues: FormValues<ConsentFacts> = {}

function Page(): ReactNode {
  const [language, languageButtons] = useLanguage()
  const [facts, setFacts] = useState<ConsentFacts>()
  const { texts, heading, submit } = languages[language]
  const form = useForm({
    defaultValues,
    validators: { onSubmit: formInLanguage(consentFacts, language) },
    onSubmit: ({ value }) => {
      setFacts(parseForm(consentFacts, value))
    },
  })
  // What was said in the other language is said again in this one.
  useEffect(() => {
    if (form.state.submissionAttempts > 0) void form.validate('submit')
  }, [language, form])
  return (
    <>
      {languageButtons}
      <h1>{heading}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void form.handleSubmit()
        }}
        noValidate
      >
        {fieldsIn(texts).map((field) => (
          <form.Field key={field.name} name={field.name}>
            {({ state, handleChange, handleBlur }) => (
              <Field
                field={field}
                common={texts.common}
                error={state.meta.errors[0]?.message}
                control={{
                  name: field.name,
                  // An age may be a band, which a field of a form does not hold.
                  value: typeof state.value === 'object' ? '' : String(state.value ?? ''),
                  onBlur: handleBlur,
                  onChange: (event: { readonly target: { readonly value: string } }) => {
                    handleChange(event.target.value)
                  },
                }}
              />
            )}
          </form.Field>
        ))}
        <button>{submit}</button>
      </form>
      {facts && <Answers facts={facts} language={language} />}
    </>
  )
}

const page = document.getElementById('page')
if (page) createRoot(page).render(<Page />)
