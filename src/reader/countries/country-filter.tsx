import { countries, type Country } from '#edition/country.ts'
import type { Edition } from '#edition/edition.ts'
import { Link } from '../links/link.tsx'
import { useWords } from '../words/use-words.ts'
import { filterAddress, withCountry, withoutCountry, type Filter } from './addresses.ts'

/** One chip a country, and All. A chip shows that country alone; + and × add to what is shown and take away. */
export function CountryFilter({ edition, filter }: { edition: Edition | undefined; filter: Filter }) {
  const words = useWords()
  return (
    <nav aria-label={words.filter}>
      <ul className="chips">
        <li className="chip" data-chosen={filter.length === 0 || undefined}>
          <Link to="/" aria-current={filter.length === 0 ? 'page' : undefined} className="chip-name">
            {words.all}
            <Count edition={edition} scope="all" />
          </Link>
        </li>
        {countries.map((country) => (
          <Chip key={country.code} country={country} edition={edition} filter={filter} />
        ))}
      </ul>
    </nav>
  )
}

function Chip({ country, edition, filter }: { country: Country; edition: Edition | undefined; filter: Filter }) {
  const words = useWords()
  const { code, slug } = country
  const name = words.countries[code]
  const chosen = filter.includes(slug)
  const alone = chosen && filter.length === 1
  return (
    <li className="chip" data-chosen={chosen || undefined} data-country={code}>
      <Link to={filterAddress([slug])} aria-current={alone ? 'page' : undefined} className="chip-name">
        {name}
        <Count edition={edition} scope={slug} />
      </Link>
      {chosen ? (
        <Link to={filterAddress(withoutCountry(filter, slug))} className="chip-side" aria-label={words.without(name)}>
          ×
        </Link>
      ) : filter.length > 0 ? (
        <Link to={filterAddress(withCountry(filter, slug))} className="chip-side" aria-label={words.asWell(name)}>
          +
        </Link>
      ) : null}
    </li>
  )
}

function Count({ edition, scope }: { edition: Edition | undefined; scope: string }) {
  return edition && <span className="chip-count"> {edition.scopes[scope]?.count ?? 0}</span>
}
