import { expect, test } from 'vitest'
import { toScriptJson } from './to-script-json.ts'

test.each(['</script><b>', '<!-- <script>', ']]>', 'line\u2028paragraph\u2029end', '"\\u003c"', 'ә ғ қ 😀'])(
  'what is in it ends no script, and comes back as it was: %j',
  (text) => {
    const json = toScriptJson({ text })
    expect(json).not.toMatch(/[<\u2028\u2029]/)
    expect(JSON.parse(json)).toEqual({ text })
  },
)
