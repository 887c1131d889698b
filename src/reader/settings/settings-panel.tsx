import { useEffect, useRef } from 'react'
import { KeysSetting } from '../keys/keys-setting.tsx'
import { OfflineSetting } from '../offline/offline-setting.tsx'
import { settingsWords } from '../words/english/settings.ts'
import { useWords, useWordsOf } from '../words/use-words.ts'
import { DataSaver } from './data-saver.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { Looks } from './looks.tsx'
import { resetSettings } from './use-setting.ts'

/** All that a reader may set, in one panel beside the page, which follows at once. `onClose` is called when it has closed. */
export function SettingsPanel({ onClose }: { onClose: () => void }) {
  const { settings: title, keyboard } = useWords()
  const words = useWordsOf('settings', settingsWords)
  const dialogRef = useRef<HTMLDialogElement>(null)
  const close = () => dialogRef.current?.close()
  useEffect(() => {
    if (!dialogRef.current?.open) dialogRef.current?.showModal()
  }, [])
  return (
    <dialog
      ref={dialogRef}
      className="settings"
      aria-labelledby="settings-title"
      onClose={onClose}
      onClick={(event) => {
        // Beside the panel: what is in it has an element of its own.
        if (event.target === event.currentTarget) close()
      }}
    >
      <div className="settings-rows">
        <div className="settings-head">
          <h2 id="settings-title">{title}</h2>
          <button type="button" onClick={close}>
            {words.close}
          </button>
        </div>
        <Looks />
        <button type="button" className="button" onClick={resetSettings}>
          {words.reset}
        </button>
        <DataSaver />
        <LanguageChoice />
        {/* A further setting is a row of its own here. */}
        <section>
          <h3>{keyboard}</h3>
          <KeysSetting />
        </section>
        <OfflineSetting />
      </div>
    </dialog>
  )
}
