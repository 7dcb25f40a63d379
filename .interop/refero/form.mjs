// The page in which refero shows a form. What a person has answered so far is its store's.
import { Refero, rootReducer } from '@helsenorge/refero'
import { configureStore } from '@reduxjs/toolkit'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider } from 'react-redux'

globalThis.show = (questionnaire) => {
  const store = configureStore({ reducer: rootReducer })
  globalThis.answered = () => store.getState().refero.form.FormData.Content
  const ignore = () => undefined
  const form = createElement(Refero, {
    questionnaire,
    resources: {},
    authorized: true,
    loginButton: createElement('span'),
    onChange: ignore,
    onCancel: ignore,
    onSave: ignore,
    onSubmit: ignore,
  })
  const root = createRoot(document.querySelector('#form'))
  root.render(createElement(Provider, { store, children: form }))
}
