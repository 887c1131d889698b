import { useEffect } from 'react'
import { remember, useRemembered } from '../remember.ts'
import { useWords } from '../words/use-words.ts'

const themes = [
  { value: 'system', icon: 'M8 1.5a6.5 6.5 0 1 0 0 13zM8 1.5a6.5 6.5 0 0 1 0 13' },
  {
    value: 'light',
    icon: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM8 .5v2m0 11v2M.5 8h2m11 0h2M2.7 2.7l1.4 1.4m7.8 7.8 1.4 1.4m0-10.6-1.4 1.4m-7.8 7.8-1.4 1.4',
  },
  { value: 'dark', icon: 'M13.5 9.6A6 6 0 0 1 6.4 2.5a6 6 0 1 0 7.1 7.1z' },
] as const

/** System, light or dark. The choice is kept; a script at the top of the page applies it before anything is painted. */
export function ThemeSwitch() {
  const words = useWords()
  const kept = useRemembered('theme')
  const theme = themes.find(({ value }) => value === kept)?.value ?? 'system'
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])
  return (
    <fieldset className="themes">
      <legend className="sr-only">{words.colours}</legend>
      {themes.map(({ value, icon }) => (
        <label key={value} title={words.themes[value]}>
          <input
            type="radio"
            name="theme"
            className="sr-only"
            checked={theme === value}
            onChange={() => {
              remember('theme', value)
            }}
          />
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={icon} />
          </svg>
          <span className="sr-only">{words.themes[value]}</span>
        </label>
      ))}
    </fieldset>
  )
}
