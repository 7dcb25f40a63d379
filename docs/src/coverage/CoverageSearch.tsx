import type { VNode } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { statementAddress } from '../model/addresses.ts'
import { anything, filtered, type Filter } from '../model/coverage/filter.ts'
import { ruleLink, type RuleNames } from '../model/coverage/rule-link.ts'
import { fates, sourceIds, statementKinds, type Statement } from '../model/coverage/statement.ts'
import type { Locale } from '../model/locales.ts'
import type { CoverageTexts } from '../texts/coverage/types.ts'
import { StatementEntry, type Links } from './StatementEntry.tsx'

/** The register as the page fetches it. */
interface Data {
  readonly parts: readonly { readonly name: string; readonly statements: readonly Statement[] }[]
  readonly names: Readonly<Record<Locale, RuleNames>>
}

interface Props {
  readonly locale: Locale
  /** Where the register lies. */
  readonly source: string
  readonly texts: CoverageTexts
}

const pageSize = 50

function linksIn(data: Data, locale: Locale): Links {
  const parts = new Map(
    data.parts.flatMap(({ name, statements }) => statements.map(({ id }) => [id, name] as const)),
  )
  return {
    ruleOf: (name) => ruleLink(locale, name, data.names[locale]),
    statementOf: (id) => {
      const part = parts.get(id)
      return part === undefined ? undefined : statementAddress(part, id)
    },
  }
}

interface ChoiceProps {
  readonly id: string
  readonly label: string
  readonly any: string
  readonly value: string
  readonly options: readonly (readonly [value: string, text: string])[]
  readonly onChange: (value: string) => void
}

function Choice({ id, label, any, value, options, onChange }: ChoiceProps): VNode {
  return (
    <div>
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value)
        }}
      >
        <option value="">{any}</option>
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

function Results({
  data,
  filter,
  locale,
  texts,
}: Omit<Props, 'source'> & {
  readonly data: Data
  readonly filter: Filter
}): VNode {
  const [pages, setPages] = useState(1)
  const all = useMemo(() => data.parts.flatMap(({ statements }) => statements), [data])
  const links = useMemo(() => linksIn(data, locale), [data, locale])
  const found = useMemo(() => filtered(all, filter), [all, filter])
  // Another search starts from its first page.
  useEffect(() => {
    setPages(1)
  }, [filter])
  const shown = found.slice(0, pages * pageSize)
  return (
    <>
      <p role="status">
        {found.length === 0
          ? texts.nothing
          : texts.shown
              .replace('{shown}', String(shown.length))
              .replace('{all}', String(found.length))}
      </p>
      <ol class="statements">
        {shown.map((statement) => (
          <li key={statement.id}>
            <StatementEntry locale={locale} statement={statement} texts={texts} links={links} />
          </li>
        ))}
      </ol>
      {shown.length < found.length && (
        <button
          type="button"
          onClick={() => {
            setPages(pages + 1)
          }}
        >
          {texts.more}
        </button>
      )}
    </>
  )
}

/**
 * Searches the register in the page. Nothing is sent anywhere.
 *
 * @returns The fields and what they find.
 */
export function CoverageSearch({ locale, source, texts }: Props): VNode {
  const [data, setData] = useState<Data>()
  const [filter, setFilter] = useState<Filter>(anything)
  useEffect(() => {
    void fetch(source)
      .then((response) => response.json() as Promise<Data>)
      .then(setData)
  }, [source])
  const { headings, any } = texts
  const change = (changed: Partial<Filter>): void => {
    setFilter({ ...filter, ...changed })
  }
  return (
    <div class="search not-content">
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault()
        }}
      >
        <div>
          <label for="statement-text">{texts.search}</label>
          <input
            id="statement-text"
            type="search"
            value={filter.text}
            onInput={({ currentTarget }) => {
              change({ text: currentTarget.value })
            }}
          />
        </div>
        <Choice
          id="statement-kind"
          label={headings.kind}
          any={any}
          value={filter.kind}
          options={statementKinds.map((kind) => [kind, texts.kinds[kind]])}
          onChange={(kind) => {
            change({ kind })
          }}
        />
        <Choice
          id="statement-source"
          label={headings.source}
          any={any}
          value={filter.source}
          options={sourceIds.map((id) => [id, texts.sources[id]])}
          onChange={(each) => {
            change({ source: each })
          }}
        />
        <Choice
          id="statement-fate"
          label={headings.fate}
          any={any}
          value={filter.fate}
          options={fates.map((fate) => [fate, texts.fates[fate]])}
          onChange={(fate) => {
            change({ fate })
          }}
        />
      </form>
      {data && <Results data={data} filter={filter} locale={locale} texts={texts} />}
    </div>
  )
}
