import { useState, type KeyboardEvent, type PointerEvent } from 'react'
import { rateWords } from '../words/english/rates.ts'
import { useWordsOf } from '../words/use-words.ts'
import type { Point } from './points.ts'
import { dayTicks, toExtent, toPercent, valueTicks } from './scale.ts'
import { nearestIndex, stepIndex } from './step-index.ts'

interface LineChartProps {
  /** What it shows, for those who do not see it. */
  name: string
  /** At least one, oldest first. */
  points: readonly Point[]
  /** A point in words: its day and its rate. */
  describe: (point: Point) => string
}

/**
 * A line with its axes, as wide as its place: all lengths are shares of it, so that its HTML can be written without knowing any.
 * A mark on it is moved with the pointer or, as a slider, with the keyboard; its point stands above in words.
 */
export function LineChart({ name, points, describe }: LineChartProps) {
  const { months } = useWordsOf('rates', rateWords)
  const [marked, setMarked] = useState<number>()
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return null
  const extent = toExtent(points)
  const ticks = valueTicks(extent)
  const days = { low: first.at, high: last.at }
  const places = points.map(({ at, value }) => ({
    x: toPercent(at, days),
    y: toPercent(value, { low: extent.high, high: extent.low }),
  }))
  const index = marked === undefined ? points.length - 1 : Math.min(marked, points.length - 1)
  const [point = last, place = { x: 100, y: 50 }] = [points[index], places[index]]

  const move = (event: KeyboardEvent) => {
    const next = event.ctrlKey || event.metaKey || event.altKey ? undefined : stepIndex(event.key, index, points.length)
    if (next === undefined) return
    event.preventDefault()
    setMarked(next)
  }
  const follow = (event: PointerEvent<HTMLElement>) => {
    const box = (event.currentTarget.firstElementChild ?? event.currentTarget).getBoundingClientRect()
    setMarked(
      nearestIndex(
        places.map(({ x }) => x),
        ((event.clientX - box.left) / box.width) * 100,
      ),
    )
  }

  return (
    <>
      <p className="chart-reading" aria-hidden="true">
        {describe(point)}
      </p>
      <div
        className="chart"
        data-wide={ticks.some(({ text }) => text.length > 6) || undefined}
        role="slider"
        tabIndex={0}
        aria-label={name}
        aria-valuemin={0}
        aria-valuemax={points.length - 1}
        aria-valuenow={index}
        aria-valuetext={describe(point)}
        onKeyDown={move}
        onPointerDown={follow}
        onPointerMove={follow}
        onPointerLeave={({ pointerType }) => {
          // A finger that was lifted has chosen.
          if (pointerType === 'mouse') setMarked(undefined)
        }}
      >
        <svg width="100%" height="100%" aria-hidden="true">
          {ticks.map(({ at, text }) => {
            const y = `${toPercent(at, { low: extent.high, high: extent.low })}%`
            return (
              <g key={at}>
                <line className="chart-rule" x1="0" x2="100%" y1={y} y2={y} />
                <text x="0" y={y} dx="-0.75em" dy="0.35em" textAnchor="end">
                  {text}
                </text>
              </g>
            )
          })}
          <g className="chart-days">
            {dayTicks(days.low, days.high, months).map(({ at, text }) => {
              const x = toPercent(at, days)
              return (
                <g key={at}>
                  <rect x={`${x}%`} y="100%" width="1" height="5" />
                  <text x={`${x}%`} y="100%" dy="1.7em" textAnchor={x > 94 ? 'end' : 'middle'}>
                    {text}
                  </text>
                </g>
              )
            })}
          </g>
          <line className="chart-axis" x1="0" x2="100%" y1="100%" y2="100%" />
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
            <path className="chart-line" d={`M${places.map(({ x, y }) => `${x} ${y}`).join('L')}`} />
          </svg>
          {marked !== undefined && (
            <line className="chart-mark" x1={`${place.x}%`} x2={`${place.x}%`} y1="0" y2="100%" />
          )}
          <circle className="chart-dot" cx={`${place.x}%`} cy={`${place.y}%`} r="4" />
        </svg>
      </div>
    </>
  )
}
