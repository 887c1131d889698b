import { useEffect, useRef, useState } from 'react'
import { Tool } from '../articles/tool.tsx'
import { toolWords } from '../words/english/tools.ts'
import { useWordsOf } from '../words/use-words.ts'

interface ShareButtonProps {
  title: string
  url: string
}

/** How long, in milliseconds, the button says that it has done it. */
const aMoment = 4_000

const icon = 'M8 10V1.5M4.75 4.75 8 1.5l3.25 3.25M5 7H2.5v7.5h11V7H11'

/** Gives a story on, by the system's own sheet where it has one; else copies its address; else shows it, to be copied by hand. */
export function ShareButton({ title, url }: ShareButtonProps) {
  const words = useWordsOf('tools', toolWords)
  const [state, setState] = useState<'waiting' | 'copied' | 'shown'>('waiting')
  const fieldRef = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (state === 'shown') fieldRef.current?.select()
    if (state !== 'copied') return
    const timer = setTimeout(() => {
      setState('waiting')
    }, aMoment)
    return () => {
      clearTimeout(timer)
    }
  }, [state])
  return (
    <>
      <Tool
        icon={icon}
        onClick={() => {
          void share(title, url).then((done) => {
            setState(done)
          })
        }}
      >
        {state === 'copied' ? words.copied : words.share}
      </Tool>
      <span role="status" className="sr-only">
        {state === 'copied' && words.addressCopied}
      </span>
      {state === 'shown' && (
        <label className="tools-address">
          {words.address} <input ref={fieldRef} type="url" readOnly value={url} />
        </label>
      )}
    </>
  )
}

/** https://www.w3.org/TR/web-share/; a reader who closes the sheet has shared all that she wanted. */
async function share(title: string, url: string): Promise<'waiting' | 'copied' | 'shown'> {
  if ('share' in navigator) {
    try {
      await navigator.share({ title, url })
      return 'waiting'
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'waiting'
    }
  }
  try {
    await navigator.clipboard.writeText(url)
    return 'copied'
  } catch {
    return 'shown'
  }
}
