import { describe, expect, it } from 'vitest'
import type { Draft } from '../intake/draft.ts'
import { type StoryContext, toStory } from './to-story.ts'

const context: StoryContext = { timeZone: 'Asia/Bishkek', language: 'en', now: '2025-12-09T06:30:00Z' }
const draft: Draft = {
  item: 'Tea in Osh',
  ids: ['https://tea.example/1'],
  source: { name: 'Tea Post', url: 'https://tea.example' },
  title: 'Tea in Osh',
  html: '<p>Tea is <b>served</b>.</p><p>It is green.</p>',
  publishedAt: '2025-11-30T18:30:00Z',
  link: 'https://tea.example/news/tea-in-osh',
  base: 'https://tea.example/news/tea-in-osh',
  categories: ['Food', 'food', 'Kyrgyzstan', 'Uncategorized'],
  rights: 'full',
}

async function story(changes: Partial<Draft>, also: Partial<StoryContext> = {}) {
  const result = await toStory({ ...draft, ...changes }, { ...context, ...also })
  if ('rejection' in result) throw new Error(result.rejection)
  return { ...result.story, warnings: result.warnings }
}

it('makes a story of a draft', async () => {
  expect(await toStory(draft, context)).toEqual({
    story: {
      path: '2025/12/tea-in-osh',
      title: 'Tea in Osh',
      summary: 'Tea is served.',
      publishedAt: '2025-11-30T18:30:00Z',
      language: 'en',
      countries: ['KG'],
      mentions: [],
      topics: ['Food'],
      source: { name: 'Tea Post', url: 'https://tea.example' },
      minutes: 1,
      original: 'https://tea.example/news/tea-in-osh',
      body: [
        ['p', 'Tea is ', ['strong', 'served'], '.'],
        ['p', 'It is green.'],
      ],
      ids: ['https://tea.example/1'],
    },
    warnings: [],
  })
})

describe('a story’s address', () => {
  it('has the year and month of the edition’s own calendar', async () => {
    expect((await story({}, { timeZone: 'Europe/London' })).path).toBe('2025/11/tea-in-osh')
  })

  it('stays when it had one', async () => {
    expect((await story({ title: 'Other' }, { knownPath: '2024/01/old' })).path).toBe('2024/01/old')
  })
})

describe('a story’s summary', () => {
  it('is its source’s own, cut between words to 300 characters', async () => {
    const { summary } = await story({ summary: 'tea and bread, '.repeat(30) })
    expect(summary.length).toBeLessThanOrEqual(300)
    expect(summary).toMatch(/(?:tea|and|bread)…$/)
  })

  it('shows no shortcodes and no invitation to read on', async () => {
    const summary =
      '[caption id="a" width="300"] A cup [/caption] Tea is served [gallery ids="1,2"] at noon. [&hellip;]'
    expect((await story({ summary: summary.replace('&hellip;', '…') })).summary).toBe('A cup Tea is served at noon.')
    expect((await story({ summary: 'The post Tea appeared first on Tea Post.' })).summary).toBe('Tea is served.')
  })
})

describe('a story’s text', () => {
  it('is only its summary where the source lets no more be reprinted', async () => {
    const excerpt = await story({ rights: 'excerpt', html: `<p>${'Tea. '.repeat(200)}</p><p>More</p>` })
    expect(excerpt.body).toEqual([['p', excerpt.summary]])
    expect(excerpt.minutes).toBe(1)
  })

  it('takes a minute for 220 words', async () => {
    expect((await story({ html: 'tea '.repeat(660) })).minutes).toBe(3)
  })

  it('has a figure in place of a caption’s shortcode, and no notice of where it stood first', async () => {
    const html =
      '[caption id="x" align="left"]<img src="/t.jpg" /> A cup[/caption]<p>Tea.</p>' +
      '<p>The post <a href="/t">Tea</a> appeared first on <a href="/">Tea Post</a>.</p>'
    expect((await story({ html })).body).toEqual([
      ['figure', ['img', { src: 'https://tea.example/t.jpg', alt: '' }], ['figcaption', 'A cup']],
      ['p', 'Tea.'],
    ])
  })

  it('is freed of scripts, and the editor hears of it', async () => {
    const { warnings, body, unsafe } = await story({ html: 'Tea<script>x</script>' })
    expect({ body, unsafe }).toEqual({ body: [['p', 'Tea']], unsafe: ['script'] })
    expect(warnings).toEqual([{ kind: 'unsafe', text: 'left out of its text: script' }])
  })
})

describe('a story’s picture', () => {
  const picture = { src: 'https://tea.example/cup.jpg', alt: 'A cup', caption: 'Cup', credit: 'T. Tea' }

  it('is shown when its size is known', async () => {
    const { image, caption, credit } = await story({ picture: { ...picture, width: 800, height: 600 } })
    expect(image).toEqual({ src: 'https://tea.example/cup.jpg', width: 800, height: 600, alt: 'A cup' })
    expect([caption, credit]).toEqual(['Cup', 'T. Tea'])
  })

  it('is measured where that can be done', async () => {
    const measure = () => Promise.resolve({ width: 320, height: 200 })
    expect((await story({ picture: { src: '/pictures/cup.svg' } }, { measure })).image?.height).toBe(200)
  })

  it('is kept without a size for as long as nobody has looked', async () => {
    const { image, caption, warnings } = await story({ picture })
    expect({ image, caption, warnings }).toEqual({
      image: { src: picture.src, alt: 'A cup' },
      caption: 'Cup',
      warnings: [],
    })
  })

  it('is left out, with a warning, when its address cannot be shown', async () => {
    expect((await story({ picture: { src: 'javascript:x', width: 500, height: 500 } })).warnings[0]?.text).toMatch(
      /no address/,
    )
  })
})

it('gives a story without a date the time of the run, and says so', async () => {
  const { publishedAt: _, ...undated } = draft
  const result = await toStory(undated, context)
  expect(result).toMatchObject({ story: { publishedAt: context.now } })
  expect(result).toMatchObject({ story: { undated: true }, warnings: [{ kind: 'undated' }] })
  const again = await toStory(undated, { ...context, knownDate: '2025-12-01T00:00:00Z' })
  expect(again).toMatchObject({ story: { publishedAt: '2025-12-01T00:00:00Z', undated: true }, warnings: [] })
})

it('tells when a story was changed, but not before it was published', async () => {
  expect((await story({ updatedAt: '2025-12-01T00:00:00Z' })).updatedAt).toBe('2025-12-01T00:00:00Z')
  expect((await story({ updatedAt: '2025-11-01T00:00:00Z' })).updatedAt).toBeUndefined()
})

it('turns down a draft that is no story', async () => {
  expect(await toStory({ ...draft, title: ' ' }, context)).toEqual({ rejection: 'it has no title' })
  expect(await toStory({ ...draft, publishedAt: 'yesterday' }, context)).toEqual({
    rejection: 'its date is none: yesterday',
  })
  const result = await toStory(draft, { ...context, knownPath: 'old' })
  expect(result).toEqual({ rejection: 'its path must be a story path, such as 2025/12/some-slug' })
})
