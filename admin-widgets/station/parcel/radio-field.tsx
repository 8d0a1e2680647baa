import { Text } from "@medusajs/ui"
import { type Ref, useId } from "react"

type RadioFieldProps = {
  label: string
  choices: { value: string; label: string }[]
  value: string
  change: (value: string) => void
  /** Of the choice that has the focus by Tab. */
  inputRef?: Ref<HTMLInputElement>
}

/** One of a few, by the arrow keys or a finger. */
export const RadioField = ({
  label,
  choices,
  value,
  change,
  inputRef,
}: RadioFieldProps) => {
  const name = useId()
  return (
    <fieldset className="flex flex-col">
      <legend className="txt-compact-small-plus">{label}</legend>
      {choices.map((choice) => (
        <label
          key={choice.value}
          className="flex items-center gap-3"
          style={{ minHeight: 56 }}
        >
          <input
            ref={choice.value === value ? inputRef : undefined}
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => change(choice.value)}
          />
          <Text>{choice.label}</Text>
        </label>
      ))}
    </fieldset>
  )
}
