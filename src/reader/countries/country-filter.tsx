import { countries, type Country } from '#edition/country.ts'
import type { Edition } from '#edition/edition.ts'
import { inStoryLanguage, useStoryLanguage } from '../headlines/story-language.ts'
import { Link } from '../links/link.tsx'
import { useWords } from '../words/use-words.ts'
import { filterAddress, withCountry, withoutCountry, type Filter } from './addresses.ts'
import { MapPlace } from './map-place.tsx'

/** One chip a country, and All. A chip shows that country alone; + and × add to what is shown and take away. */
export function CountryFilter({ edition, filter }: { edition: Edition | undefined; filter: Filter }) {
  const words = useWords()
  const language = useStoryLanguage()
  return (
    <nav aria-label={words.filter}>
      <ul className="chips">
        <li className="chip" data-chosen={filter.length === 0 || undefined}>
          <Link
            to={inStoryLanguage('/', language)}
            aria-current={filter.length === 0 ? 'page' : undefined}
            className="chip-name"
          >
            {words.all}
            <Count edition={edition} scope="all" />
          </Link>
        </li>
        {countries.map((country) => (
          <Chip key={country.code} country={country} edition={edition} filter={filter} />
        ))}
      </ul>
      <MapPlace {...{ edition, filter }} />
    </nav>
  )
}

function Chip({ country, edition, filter }: { country: Country; edition: Edition | undefined; filter: Filter }) {
  const words = useWords()
  const language = useStoryLanguage()
  const { code, slug } = country
  const name = words.countries[code]
  const chosen = filter.includes(slug)
  const alone = chosen && filter.length === 1
  return (
    <li className="chip" data-chosen={chosen || undefined} data-country={code}>
      <Link
        to={inStoryLanguage(filterAddress([slug]), language)}
        aria-current={alone ? 'page' : undefined}
        className="chip-name"
      >
        {name}
        <Count edition={edition} scope={slug} />
      </Link>
      {chosen ? (
        <Link
          to={inStoryLanguage(filterAddress(withoutCountry(filter, slug)), language)}
          className="chip-side"
          aria-label={words.without(name)}
        >
          ×
        </Link>
      ) : filter.length > 0 ? (
        <Link
          to={inStoryLanguage(filterAddress(withCountry(filter, slug)), language)}
          className="chip-side"
          aria-label={words.asWell(name)}
        >
          +
        </Link>
      ) : null}
    </li>
  )
}

function Count({ edition, scope }: { edition: Edition | undefined; scope: string }) {
  return edition && <span className="chip-count"> {edition.scopes[scope]?.count ?? 0}</span>
}
