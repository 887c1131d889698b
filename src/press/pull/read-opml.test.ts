import { expect, test } from 'vitest'
import { readOpml } from './read-opml.ts'

const list = (outlines: string) => readOpml(`<?xml version="1.0"?><opml version="2.0"><body>${outlines}</body></opml>`)

test('feeds are found in whatever folders they lie, in the order of the list', () => {
  const { found } = list(`
    <outline text="News"><outline type="rss" text="Kyrgyzstan">
      <outline type="rss" text="Chui Courier" title="Other" xmlUrl="https://chui.example/feed/" htmlUrl="https://chui.example/"/>
    </outline></outline>
    <outline title="Naryn &amp;amp; Osh" xmlURL=" https://naryn.example/rss#top "/>
    <outline text="" XMLURL="https://osh.example/atom"/>`)
  expect(found).toEqual([
    { name: 'Chui Courier', url: 'https://chui.example/feed/' },
    { name: 'Naryn & Osh', url: 'https://naryn.example/rss' },
    { name: 'osh.example', url: 'https://osh.example/atom' },
  ])
})

test('a feed that is in two folders is found once', () => {
  const outline = '<outline text="Chui Courier" xmlUrl="https://chui.example/feed/"/>'
  expect(list(`<outline text="News">${outline}</outline>${outline}`).found).toHaveLength(1)
})

test('addresses that begin with feed: are of the web', () => {
  const { found } = list('<outline xmlUrl="feed://a.example/rss"/><outline xmlUrl="feed:https://b.example/rss"/>')
  expect(found.map(({ url }) => url)).toEqual(['http://a.example/rss', 'https://b.example/rss'])
})

test('entries that name no feed that can be called are told', () => {
  const { found, rejections } = list(`
    <outline type="rss" text="Lost"/>
    <outline text="Local" xmlUrl="file:///home/feed.xml"/>
    <outline text="Secret" xmlUrl="https://editor:secret@chui.example/feed"/>
    <outline type="link" text="A page" url="https://chui.example/"/>`)
  expect(found).toEqual([])
  expect(rejections).toEqual([
    { item: 'Lost', reason: 'it does not say where its feed is (xmlUrl)' },
    { item: 'Local', reason: 'file:// addresses are not called, only http:// and https://' },
    { item: 'Secret', reason: expect.stringMatching(/^there is a name or a password/) as string },
  ])
})

test('a list that is not well-formed is read all the same', () => {
  const { found } = list('<outline text="Chui & Naryn" xmlUrl="https://chui.example/?a=1&b=2"/><outline text="open"')
  expect(found).toEqual([{ name: 'Chui & Naryn', url: 'https://chui.example/?a=1&b=2' }])
})

test('folders may be as deep as they like', () => {
  const deep = `${'<outline text="f">'.repeat(20_000)}<outline xmlUrl="https://a.example/"/>${'</outline>'.repeat(20_000)}`
  expect(list(deep).found).toHaveLength(1)
})
