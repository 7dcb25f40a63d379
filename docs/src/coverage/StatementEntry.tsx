import type { VNode } from 'preact'
import type { Locale } from '../model/locales.ts'
import type { RuleLink } from '../model/coverage/rule-link.ts'
import type { Statement } from '../model/coverage/statement.ts'
import type { CoverageTexts } from '../texts/coverage/types.ts'

/** How names of rules, law and statements become links. */
export interface Links {
  readonly ruleOf: (name: string) => RuleLink
  readonly statementOf: (id: string) => string | undefined
}

interface Props {
  readonly locale: Locale
  readonly statement: Statement
  readonly texts: CoverageTexts
  readonly links: Links
}

/** Source statements and notes are in bokmål whatever the page's language. */
function langIn(locale: Locale): { readonly lang?: string } {
  return locale === 'nb' ? {} : { lang: 'nb' }
}

function Rules({ names, links }: { readonly names: readonly string[]; readonly links: Links }) {
  return (
    <ul class="rules">
      {names.map((each) => {
        const { name, text, address } = links.ruleOf(each)
        return (
          <li key={name}>
            {address === undefined ? <code>{name}</code> : <a href={address}>{text ?? name}</a>}{' '}
            {text !== undefined && <code>{name}</code>}
          </li>
        )
      })}
    </ul>
  )
}

function Fate({ statement, texts, links }: Omit<Props, 'locale'>) {
  switch (statement.as) {
    case 'carried':
      return <Rules names={statement.by} links={links} />
    case 'restates': {
      const address = links.statementOf(statement.of)
      return (
        <p>
          {texts.restatesText}{' '}
          {address === undefined ? statement.of : <a href={address}>{statement.of}</a>}
        </p>
      )
    }
    case 'definition':
      return (
        <>
          <p>{texts.usedInText}:</p>
          <Rules names={statement.usedIn} links={links} />
        </>
      )
    case 'superseded':
      return (
        <>
          <p>
            {texts.supersededText} {statement.by.join(', ')} {texts.sinceText} {statement.since}
          </p>
          {statement.carriedBy && <Rules names={statement.carriedBy} links={links} />}
        </>
      )
    case 'principle':
      return <p>{texts.principleReasons[statement.reason]}</p>
    case 'left-out':
      return <p>{texts.leftOutReasons[statement.reason]}</p>
  }
}

/**
 * Shows a statement of the sources and what became of it.
 *
 * @returns The entry, with the statement's id as its anchor where one is wanted.
 */
export function StatementEntry({ locale, statement, texts, links }: Props): VNode {
  const note = 'note' in statement ? statement.note : undefined
  return (
    <>
      <p class="gist">
        <a href={links.statementOf(statement.id)}>{statement.id}</a>{' '}
        <span {...langIn(locale)}>{statement.gist}</span>
      </p>
      <p class="facts">
        {texts.kinds[statement.kind]} · {texts.modalities[statement.modality]} ·{' '}
        <strong>{texts.fates[statement.as]}</strong>
      </p>
      <Fate statement={statement} texts={texts} links={links} />
      {note !== undefined && <p {...langIn(locale)}>{note}</p>}
    </>
  )
}
