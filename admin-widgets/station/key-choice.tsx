import { KeyButton } from "./key-button"

type KeyChoiceProps = {
  legend: string
  options: { value: string | null; text: string }[]
  chosen: string | null
  choose: (value: string | null) => void
}

/** One of a few, each a button: a scanner's keys choose nothing by themselves. */
export const KeyChoice = ({
  legend,
  options,
  chosen,
  choose,
}: KeyChoiceProps) => (
  <fieldset className="flex flex-col gap-3">
    <legend className="txt-compact-small-plus">{legend}</legend>
    <div className="flex flex-wrap gap-3">
      {options.map(({ value, text }) => (
        <KeyButton
          key={value}
          variant={value === chosen ? "primary" : "secondary"}
          isPressed={value === chosen}
          onClick={() => choose(value)}
        >
          {value === chosen ? `✓ ${text}` : text}
        </KeyButton>
      ))}
    </div>
  </fieldset>
)
