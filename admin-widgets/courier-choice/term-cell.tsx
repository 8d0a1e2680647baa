import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

/** An amount, and what it comes from. */
export const TermCell = ({
  amount,
  why,
}: {
  amount: string
  why: ReactNode
}) => (
  <>
    {amount}
    <Text size="xsmall" leading="compact" className="text-ui-fg-muted">
      {why}
    </Text>
  </>
)
