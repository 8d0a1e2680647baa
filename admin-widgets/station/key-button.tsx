import { Button } from "@medusajs/ui"
import type { ReactNode } from "react"

type KeyButtonProps = {
  /** On the keyboard; null: it has none. */
  keyName?: string | null
  variant?: "primary" | "secondary"
  type?: "button" | "submit"
  isLoading?: boolean
  disabled?: boolean
  /** Of several that are chosen from; unset: it is none of those. */
  isPressed?: boolean
  /** Whether a press leaves the focus in the field that has it. */
  keepsFocus?: boolean
  onClick?: () => void
  children: ReactNode
}

/** A finger in a glove needs 56 px. */
const FINGER = { minHeight: 56, minWidth: 56 }

/** A button for a finger, with the key that does the same. */
export const KeyButton = ({
  keyName = null,
  variant = "secondary",
  type = "button",
  isPressed,
  keepsFocus = false,
  children,
  ...rest
}: KeyButtonProps) => (
  <Button
    size="large"
    variant={variant}
    type={type}
    aria-pressed={isPressed}
    onMouseDown={(event) => keepsFocus && event.preventDefault()}
    style={FINGER}
    {...rest}
  >
    {keyName && (
      <kbd className="font-mono" aria-hidden>
        {keyName}
      </kbd>
    )}
    {children}
  </Button>
)
