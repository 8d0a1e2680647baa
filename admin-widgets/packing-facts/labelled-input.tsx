import { Input, Label } from "@medusajs/ui"
import { type ComponentProps, useId } from "react"

type LabelledInputProps = {
  label: string
  value: string
  change: (value: string) => void
} & Pick<
  ComponentProps<typeof Input>,
  "type" | "min" | "placeholder" | "disabled" | "autoFocus" | "maxLength"
>

/** A field under its label. */
export const LabelledInput = ({
  label,
  value,
  change,
  ...input
}: LabelledInputProps) => {
  const field = useId()
  return (
    <div className="flex flex-col gap-y-1">
      <Label size="small" htmlFor={field}>
        {label}
      </Label>
      <Input
        {...input}
        id={field}
        size="small"
        value={value}
        onChange={({ target }) => change(target.value)}
      />
    </div>
  )
}
