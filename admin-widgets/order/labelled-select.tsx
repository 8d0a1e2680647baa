import { Label, Select } from "@medusajs/ui"
import { useId } from "react"

type LabelledSelectProps<Value extends string> = {
  label: string
  value: Value
  options: readonly { value: Value; text: string }[]
  change: (value: Value) => void
  /** Read out, but not shown: where the words of a row explain themselves. */
  isHidden?: boolean
}

/** One of a few words, under its label. */
export const LabelledSelect = <Value extends string>({
  label,
  value,
  options,
  change,
  isHidden = false,
}: LabelledSelectProps<Value>) => {
  const field = useId()
  return (
    <>
      <Label
        size="small"
        htmlFor={field}
        className={isHidden ? "sr-only" : undefined}
      >
        {label}
      </Label>
      <Select
        size="small"
        value={value}
        // The browser's own select says "" when its options come late.
        onValueChange={(chosen) => chosen && change(chosen as Value)}
      >
        <Select.Trigger id={field}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {options.map((option) => (
            <Select.Item key={option.value} value={option.value}>
              {option.text}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </>
  )
}
