import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const corpus = resolve('../shared/corpora/sanitiser')

/** Ours: each calls a trap that the page has, by another way in. */
const own = [
  '<script>__trap(1)</script>',
  '<scr<script>ipt>__trap(2)</scr</script>ipt>',
  '<img src=x onerror=__trap(3)>',
  '<img src="/favicon.svg" onload="__trap(4)">',
  '<svg onload=__trap(5)><script>__trap(5)</script><a xlink:href="javascript:__trap(5)"><text>x</text></a></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=__trap(6)&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=__trap(7)>',
  '<a href="javascript:__trap(8)">link</a>',
  '<a href="java&#10;script:__trap(9)">link</a>',
  '<a href="&#x1;javascript:__trap(10)">link</a>',
  '<a href="data:text/html,<script>parent.__trap(11)</script>">link</a>',
  '<p onclick="__trap(12)" onmouseover="__trap(12)" onfocus="__trap(12)" tabindex=0>text</p>',
  '<details open ontoggle=__trap(13)><summary>more</summary></details>',
  '<iframe srcdoc="<script>parent.__trap(14)</script>"></iframe>',
  '<object data="javascript:__trap(15)"></object><embed src="javascript:__trap(15)">',
  '<base href="javascript:/a/-__trap(16)///////"><a href="../">link</a>',
  '<meta http-equiv="refresh" content="0;url=javascript:__trap(17)">',
  '<form action="javascript:__trap(18)"><button>send</button><input type=image src=x onerror=__trap(18)></form>',
  '<style>@import "https://evil.example/a.css";</style><link rel=stylesheet href="https://evil.example/b.css">',
  '<div style="background:url(https://evil.example/c.png);position:fixed;inset:0">over all</div>',
  '</p></article></main></body></html><script>__trap(19)</script>',
  '</title></head><script>__trap(20)</script>',
  '</script><script>__trap(21)</script>',
  '"><script>__trap(22)</script>',
  '" onmouseover="__trap(23)" x="',
  "' onfocus='__trap(24)' autofocus x='",
  '--><script>__trap(25)</script><!--',
  ']]><script>__trap(26)</script>',
  '&lt;script&gt;__trap(27)&lt;/script&gt;',
  '&amp;lt;img src=x onerror=__trap(28)&amp;gt;',
  '<noscript><p title="</noscript><img src=x onerror=__trap(29)>">',
  '<template><script>__trap(30)</script></template><textarea></textarea><img src=x onerror=__trap(30)>',
  'javascript:__trap(31)',
  'https://a.example/"onerror="__trap(32)',
  'https://a.example/,javascript:__trap(33) 2x',
  '{{constructor.constructor("__trap(34)")()}}${__trap(34)}',
  '<!--[if gte IE 4]><script>__trap(35)</script><![endif]--><plaintext>',
  '<xmp><img src=x onerror=__trap(36)></xmp><listing>&lt;img onerror=__trap(36)&gt;</listing>',
  '<video><source onerror=__trap(37)></video><audio src=x onerror=__trap(37)></audio>',
  '<a id=__proto__ name=body href="//evil.example">x</a><img name=getElementById><form id=root>',
]

/** Strings that attack a page: ours, and those that others have gathered where their folder is there. */
export function loadAttackStrings(): { strings: string[]; said: string } {
  if (!existsSync(corpus)) return { strings: own, said: `SKIPPED: the strings of others: there is no ${corpus}` }
  const files = readdirSync(corpus).filter((name) => name.endsWith('.json'))
  const others = files.flatMap((name) =>
    (JSON.parse(readFileSync(join(corpus, name), 'utf8')) as { payload: string }[]).map(({ payload }) => payload),
  )
  return {
    strings: [...new Set([...own, ...others])],
    said: `${own.length} strings of our own, ${others.length} of others`,
  }
}
