import { describe, expect, it } from 'vitest'
import { openShortcodes } from './open-shortcodes.ts'

describe('raw shortcodes', () => {
  it('leave what they enclose, and text in brackets stays', () => {
    expect(openShortcodes('[vc_row a="b" c=d]Tea[/vc_row] [sic] at 5 [x=1]').trim()).toBe('Tea  [sic] at 5 [x=1]')
  })

  it.each(['[aa b=c ', ' b=[aa', ' b="[aa"'])('that never end (%s) do not take long', (piece) => {
    const start = process.cpuUsage()
    openShortcodes('[aa' + piece.repeat(200_000))
    // Microseconds of this process alone.
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000)
  })
})
