interface ChoiceProps<Value extends string> {
  /** What is chosen. */
  legend: string
  /** Of the radio buttons, once on a page. */
  name: string
  options: readonly { value: Value; text: string }[]
  chosen: Value
  choose: (value: Value) => void
  /** Says the legend for those who see, too. */
  shown?: boolean
}

/** One of a few, set in a line. */
export function Choice<Value extends string>({ legend, name, options, chosen, choose, shown }: ChoiceProps<Value>) {
  return (
    <fieldset className="choice">
      <legend className={shown ? undefined : 'sr-only'}>{legend}</legend>
      {options.map(({ value, text }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            className="sr-only"
            checked={chosen === value}
            onChange={() => {
              choose(value)
            }}
          />
          {text}
        </label>
      ))}
    </fieldset>
  )
}
