import { remember, useRemembered } from '../remember.ts'
import { settings, type Setting, type ValueOf } from './settings.ts'

/** A setting's value, and what changes it: the page follows at once. */
export function useSetting<Name extends Setting>(name: Name): [ValueOf<Name>, (value: ValueOf<Name>) => void] {
  const kept = useRemembered(name)
  const values: readonly ValueOf<Name>[] = settings[name]
  const value = values.find((one) => one === kept) ?? settings[name][0]
  return [
    value,
    (chosen) => {
      keepSetting(name, chosen)
    },
  ]
}

function keepSetting<Name extends Setting>(name: Name, value: ValueOf<Name>): void {
  document.documentElement.dataset[name] = value
  remember(name, value)
}

/** Gives the page its own looks again. */
export function resetSettings(): void {
  for (const name of Object.keys(settings) as Setting[]) keepSetting(name, settings[name][0])
}
