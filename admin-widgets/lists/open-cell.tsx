import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type OpenCellProps = {
  name: string
  /** A smaller line below it. */
  children?: ReactNode
  open: () => void
}

/** What a row of a list is called; a click opens the row. */
export const OpenCell = ({ name, children, open }: OpenCellProps) => (
  <div>
    <button
      type="button"
      className="txt-compact-small-plus text-ui-fg-base text-left"
      onClick={open}
    >
      {name}
    </button>
    {children !== undefined && (
      <Text size="xsmall" className="text-ui-fg-subtle">
        {children}
      </Text>
    )}
  </div>
)
