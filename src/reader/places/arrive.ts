import { useLayoutEffect } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom'
import { afterPaint } from '../after-paint.ts'
import { bringBack } from './card-in-sight.ts'
import { isInSight } from './is-in-sight.ts'
import { linksTo } from './links-to.ts'
import { placeOf, type Place } from './place-store.ts'

/** The history entry that the reader has arrived at: none before the first page, '' on the way to another. */
let arrivedAt: string | undefined

/** Whether the reader is at an entry: until its page is there, the window stands wherever the page before it ended. */
export function isAt(entry: string): boolean {
  return arrivedAt === entry
}

/**
 * Brings the reader to a page once it is `ready`: back to the place that was left, or to the part that the address
 * names, else to its heading, which takes the focus so that a screen reader begins there. The first page of a visit
 * leaves the focus alone.
 */
export function useArrival(ready: boolean): void {
  const { key, hash } = useLocation()
  const type = useNavigationType()
  useLayoutEffect(() => {
    const entry = key + hash
    if (arrivedAt === entry) return
    const first = arrivedAt === undefined
    if (!ready) {
      if (!first) arrivedAt = ''
      return
    }
    arrivedAt = entry
    const place = type === NavigationType.Pop ? placeOf(key) : undefined
    if (place) returnTo(place, first)
    else if (hash !== '') goToPart(hash.slice(1))
    else if (!first) beginAtHeading(entry)
  }, [ready, key, hash, type])
}

/**
 * The focus can wait for the page to be seen: to move it, the browser would lay the page out twice. What has taken the focus in the
 * meantime keeps it.
 */
function beginAtHeading(entry: string): void {
  const { activeElement } = document
  afterPaint(() => {
    if (arrivedAt === entry && document.activeElement === activeElement) focus(headingOf())
  })
}

function headingOf(): HTMLElement | null {
  return document.querySelector<HTMLElement>('main h1')
}

function returnTo({ href, nth = 0, y = 0, card }: Place, first: boolean): void {
  const links = href ? linksTo(href) : []
  const left = links[nth] ?? links[0]
  if (!first) focus(left ?? headingOf())
  drawAll()
  window.scrollTo(0, y)
  // Of a long list not all heights are known: the card may lie elsewhere by now.
  if (first && card) bringBack(card)
  if (!first && left?.closest('.card') && !isInSight(left)) left.scrollIntoView({ block: 'center' })
}

/** Has all cards drawn for a frame: the heights that they have then are remembered. See cards.css. */
function drawAll(): void {
  const { dataset } = document.documentElement
  dataset.drawn = ''
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      delete dataset.drawn
    })
  })
}

function goToPart(id: string): void {
  const part = document.getElementById(id)
  part?.scrollIntoView()
  focus(part?.querySelector<HTMLElement>('h2') ?? part)
}

function focus(element: HTMLElement | null | undefined): void {
  element?.focus({ preventScroll: true })
}
