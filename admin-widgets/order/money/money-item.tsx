import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type MoneyItemProps = { badge?: ReactNode; amount: string; children: ReactNode }

/** A line of money: what happened, then how much. */
export const MoneyItem = ({ badge, amount, children }: MoneyItemProps) => (
  <li className="flex flex-wrap items-center justify-between gap-2">
    <div className="flex flex-wrap items-center gap-2">
      {badge}
      <Text size="small">{children}</Text>
    </div>
    <Text size="small" className="tabular-nums">
      {amount}
    </Text>
  </li>
)
