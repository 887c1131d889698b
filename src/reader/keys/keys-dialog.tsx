import { useEffect, useId, useRef, type ReactNode } from 'react'
import { keyWords } from '../words/english/keys.ts'
import { useWords, useWordsOf } from '../words/use-words.ts'
import { KeysSetting } from './keys-setting.tsx'
import { places } from './places.ts'

/** Lists all shortcuts. The browser keeps the focus within, closes it by Escape, and then gives the focus back. */
export function KeysDialog({ close }: { close: () => void }) {
  const words = useWords()
  const ownWords = useWordsOf('keys', keyWords)
  const id = useId()
  const dialogRef = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (!dialogRef.current?.open) dialogRef.current?.showModal()
  }, [])
  const leave = () => {
    dialogRef.current?.close()
  }
  return (
    <dialog
      ref={dialogRef}
      className="keys"
      aria-labelledby={id}
      onClose={close}
      onClick={(event) => {
        // Beside what it shows.
        if (event.target === event.currentTarget) leave()
      }}
    >
      <div className="keys-sheet">
        <h2 id={id} className="heading">
          {words.keyboard}
        </h2>
        <button type="button" className="button" onClick={leave}>
          {ownWords.close}
        </button>
        <KeysSetting />
        <dl>
          <Shortcut keys={<kbd>j</kbd>}>{ownWords.next}</Shortcut>
          <Shortcut keys={<kbd>k</kbd>}>{ownWords.previous}</Shortcut>
          <Shortcut
            keys={
              <>
                <kbd>o</kbd> <kbd>Enter</kbd>
              </>
            }
          >
            {ownWords.open}
          </Shortcut>
          <Shortcut keys={<kbd>s</kbd>}>{ownWords.save}</Shortcut>
          <Shortcut keys={<kbd>/</kbd>}>{words.search}</Shortcut>
          <Shortcut keys={<kbd>?</kbd>}>{ownWords.list}</Shortcut>
        </dl>
        <h3>{ownWords.goTo}</h3>
        <dl>
          {places.map(({ key, address, name }) => (
            <Shortcut
              key={address}
              keys={
                <>
                  <kbd>g</kbd> <span className="keys-then">{ownWords.then}</span> <kbd>{key}</kbd>
                </>
              }
            >
              {name(words, ownWords)}
            </Shortcut>
          ))}
        </dl>
      </div>
    </dialog>
  )
}

function Shortcut({ keys, children }: { keys: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{keys}</dt>
      <dd>{children}</dd>
    </div>
  )
}
