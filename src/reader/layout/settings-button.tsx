import { useState, type ComponentType } from 'react'
import { useWords } from '../words/use-words.ts'

/**
 * Opens the panel of the reader's settings, whose code comes when it is asked for. While it waits for the scripts it is not seen, but
 * has its place: nothing moves when they come.
 */
export function SettingsButton({ waiting }: { waiting: boolean }) {
  const words = useWords()
  const [Panel, setPanel] = useState<ComponentType<{ onClose: () => void }>>()
  const [failed, setFailed] = useState(false)
  const open = () => {
    setFailed(false)
    import('../settings/settings-panel.tsx').then(
      ({ SettingsPanel }) => {
        setPanel(() => SettingsPanel)
      },
      () => {
        setFailed(true)
      },
    )
  }
  return (
    <>
      {failed && <span role="alert">{words.reasons.offline}</span>}
      <button
        type="button"
        className="masthead-settings"
        aria-haspopup="dialog"
        title={words.settings}
        data-waiting={waiting || undefined}
        onClick={open}
      >
        <span aria-hidden="true">Aa</span>
        <span className="sr-only">{words.settings}</span>
      </button>
      {Panel && (
        <Panel
          onClose={() => {
            setPanel(undefined)
          }}
        />
      )}
    </>
  )
}
