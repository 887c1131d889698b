import { bases } from '#edition/quote.ts'
import { keepTickerBase, useTickerBase } from '../ticker/base.ts'
import { Choice } from './choice.tsx'

/** Sets what the strip at the top of every page shows rates against. */
export function TickerBase() {
  return (
    <div className="ticker-base">
      <Choice
        legend="The strip at the top shows rates against"
        shown
        name="ticker-base"
        options={bases.map((base) => ({ value: base, text: base }))}
        chosen={useTickerBase()}
        choose={keepTickerBase}
      />
    </div>
  )
}
