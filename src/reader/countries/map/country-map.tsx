import { useState } from 'react'
import { shapes } from 'virtual:country-shapes'
import { countries, type CountryCode, type CountrySlug } from '#edition/country.ts'
import type { Edition } from '#edition/edition.ts'
import { inStoryLanguage, useStoryLanguage } from '../../headlines/story-language.ts'
import { Link } from '../../links/link.tsx'
import { mapWords } from '../../words/english/map.ts'
import { useWords, useWordsOf } from '../../words/use-words.ts'
import { chosenCountries, filterAddress, type Filter } from '../addresses.ts'
import { toShade } from './to-shade.ts'

export interface CountryMapProps {
  edition: Edition
  filter: Filter
}

/** How far apart the lines of each shade are, in units of the picture. */
const spacings = [20, 14, 10, 7, 5]

/** The five countries, each shaded by lines as engravers did: the more stories, the closer. A country leads where its chip does. */
export function CountryMap({ edition, filter }: CountryMapProps) {
  const { countries: names } = useWords()
  const words = useWordsOf('map', mapWords)
  const language = useStoryLanguage()
  const [focused, setFocused] = useState<CountryCode>()
  const countOf = (slug: CountrySlug) => edition.scopes[slug]?.count ?? 0
  const most = Math.max(...countries.map(({ slug }) => countOf(slug)))
  return (
    <svg
      className="map"
      viewBox={`0 0 ${shapes.width} ${shapes.height}`}
      role="group"
      aria-label={words.map}
      fill="none"
      stroke="currentColor"
    >
      <defs>
        {spacings.map((spacing, index) => (
          <pattern
            key={spacing}
            id={`map-shade-${index + 1}`}
            width={spacing}
            height={spacing}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(-45)"
          >
            <path d={`M0 ${spacing / 2}h${spacing}`} />
          </pattern>
        ))}
      </defs>
      {countries.map(({ code, slug }) => {
        const count = countOf(slug)
        const shade = toShade(count, most, spacings.length)
        const current = filter.length === 1 ? 'page' : 'true'
        return (
          <Link
            key={code}
            to={inStoryLanguage(filterAddress([slug]), language)}
            aria-current={filter.includes(slug) ? current : undefined}
            onFocus={() => {
              setFocused(code)
            }}
          >
            <title>{words.storiesFrom(names[code], count)}</title>
            <path
              className="map-land"
              d={shapes.countries[code].path}
              fill={shade === 0 ? 'transparent' : `url(#map-shade-${shade})`}
            />
          </Link>
        )
      })}
      {/* Above all land, where no neighbour hides half of a line; the names above them. */}
      {chosenCountries(filter).map(({ code }) => (
        <path key={code} className="map-chosen" d={shapes.countries[code].path} />
      ))}
      {focused && <path className="map-focus" d={shapes.countries[focused].path} />}
      <g className="map-names" aria-hidden="true">
        {countries.map(({ code, slug }) => {
          const [x, y] = shapes.countries[code].name
          return (
            <text key={code} {...{ x, y }}>
              {names[code]}
              <tspan x={x} dy="1.1em">
                {countOf(slug)}
              </tspan>
            </text>
          )
        })}
      </g>
    </svg>
  )
}
