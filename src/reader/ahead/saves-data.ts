/** Whether the reader asked this page, or the browser (https://wicg.github.io/savedata/), to save data. */
export function savesData(): boolean {
  return asksPage() || asksBrowser()
}

function asksPage(): boolean {
  try {
    return localStorage.getItem('datasaver') === 'on'
  } catch {
    return false
  }
}

function asksBrowser(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : undefined
  return (
    typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData === true
  )
}
