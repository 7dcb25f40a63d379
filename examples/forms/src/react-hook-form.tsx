import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { consentFacts, type ConsentFacts } from '@vilkar/consent'
import { formInLanguage } from '@vilkar/core/edge'
import { useEffect, useState, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { useForm } from 'react-hook-form'
import { fieldsIn, languages } from './case.ts'
import { Answers, Field, useLanguage } from './view.tsx'

function Page(): ReactNode {
  const [language, languageButtons] = useLanguage()
  const [facts, setFacts] = useState<ConsentFacts>()
  const { texts, heading, submit } = languages[language]
  const { register, handleSubmit, trigger, formState } = useForm({
    resolver: standardSchemaResolver(formInLanguage(consentFacts, language)),
  })
  const { errors, isSubmitted } = formState
  // What was said in the other language is said again in this one.
  useEffect(() => {
    if (isSubmitted) void trigger()
  }, [language, isSubmitted, trigger])
  return (
    <>
      {languageButtons}
      <h1>{heading}</h1>
      <form onSubmit={(event) => void handleSubmit(setFacts)(event)} noValidate>
        {fieldsIn(texts).map((field) => (
          <Field
            key={field.name}
            field={field}
            common={texts.common}
            error={errors[field.name]?.message}
            control={register(field.name)}
          />
        ))}
        <button>{submit}</button>
      </form>
      {facts && <Answers facts={facts} language={language} />}
    </>
  )
}

const page = document.getElementById('page')
if (page) createRoot(page).render(<Page />)
