import { bases } from '#edition/quote.ts'
import { Choice } from '../choice.tsx'
import { keepTickerBase, useTickerBase } from '../ticker/base.ts'
import { rateWords } from '../words/english/rates.ts'
import { useWordsOf } from '../words/use-words.ts'

/** Sets what the strip at the top of every page shows rates against. */
export function TickerBase() {
  const words = useWordsOf('rates', rateWords)
  return (
    <div className="ticker-base">
      <Choice
        legend={words.stripBase}
        shown
        name="ticker-base"
        options={bases.map((base) => ({ value: base, text: base }))}
        chosen={useTickerBase()}
        choose={keepTickerBase}
      />
    </div>
  )
}
