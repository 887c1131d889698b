import type { CountryCode } from '#edition/country.ts'
import { toOrnament, type Band } from './to-ornament.ts'
import './ornament.css'

interface OrnamentProps {
  path: string
  countries: readonly CountryCode[]
  className?: string
}

/** What a story without a picture shows in its place: woven from its path, and nothing to a screen reader. */
export function Ornament({ path, countries, className }: OrnamentProps) {
  const { colouring, edge, bands } = toOrnament(path, countries)
  const border = edge > 0 && <span className={`orn orn-${toHue(bands[0])} orn-e${edge}`} />
  return (
    <span className={`ornament orn-c${colouring}${className ? ` ${className}` : ''}`} aria-hidden="true">
      {border}
      {bands.map((band, index) => (
        <span key={index} className={toClassName(band, index > 0)} />
      ))}
      {border}
    </span>
  )
}

/** What is not varied has no class: forty ornaments have two kilobytes between them. */
function toClassName(band: Band, below: boolean): string {
  const turn = band.turn === 'none' ? '' : ` orn-${band.turn}`
  return `orn orn-${toHue(band)} orn-${band.motif} orn-s${band.rows}${turn}${below ? ' orn-seam' : ''}`
}

function toHue(band: Band | undefined): string {
  return band?.motif.slice(0, 2) ?? 'no'
}
