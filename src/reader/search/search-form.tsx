import { useId, type SyntheticEvent } from 'react'
import { useNavigate } from 'react-router-dom'
import { countries } from '#edition/country.ts'
import { toSiteUrl } from '../site-url.ts'
import { searchWords } from '../words/english/search.ts'
import { useWords, useWordsOf } from '../words/use-words.ts'
import { readSearch, searchAddress, type Search } from './search-address.ts'

/** What to look for, and where. A form as browsers know it; where scripts run, the page stays. */
export function SearchForm({ search }: { search: Search }) {
  const words = useWords()
  const ownWords = useWordsOf('search', searchWords)
  const navigate = useNavigate()
  const id = useId()
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const query = new URLSearchParams()
    for (const [name, value] of new FormData(event.currentTarget))
      if (typeof value === 'string') query.append(name, value)
    void navigate(searchAddress(readSearch(query)))
  }
  return (
    <form role="search" action={toSiteUrl('/search/')} className="search-form" onSubmit={submit}>
      <p className="search-line">
        <label htmlFor={`${id}q`} className="sr-only">
          {ownWords.wordsToFind}
        </label>
        <input id={`${id}q`} type="search" name="q" defaultValue={search.text} autoComplete="off" maxLength={200} />
        <button type="submit" className="button">
          {words.search}
        </button>
      </p>
      <fieldset>
        <legend className="sr-only">{words.filter}</legend>
        {countries.map(({ code, slug }) => (
          <label key={code}>
            <input
              type="checkbox"
              name="country"
              value={slug}
              defaultChecked={search.countries.some((chosen) => chosen === code)}
            />{' '}
            {words.countries[code]}
          </label>
        ))}
      </fieldset>
      <p className="search-days">
        <label>
          {ownWords.from} <input type="date" name="from" defaultValue={search.from} />
        </label>
        <label>
          {ownWords.to} <input type="date" name="to" defaultValue={search.to} />
        </label>
      </p>
    </form>
  )
}
