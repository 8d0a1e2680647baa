import { Input, Label, Text } from "@medusajs/ui"
import { type RefObject, useId } from "react"

/** What the server takes. */
const LONGEST = 200

type LabelFieldProps = {
  label: string
  hint?: string
  inputRef?: RefObject<HTMLInputElement>
  value: string
  change: (value: string) => void
}

/** A line of text for a label. */
export const LabelField = ({
  label,
  hint,
  inputRef,
  value,
  change,
}: LabelFieldProps) => {
  const field = useId()
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={field}>{label}</Label>
      <Input
        id={field}
        ref={inputRef}
        autoComplete="off"
        maxLength={LONGEST}
        style={{ height: 56 }}
        value={value}
        onChange={({ target }) => change(target.value)}
      />
      {hint && (
        <Text size="small" className="text-ui-fg-subtle">
          {hint}
        </Text>
      )}
    </div>
  )
}
