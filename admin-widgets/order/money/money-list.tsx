import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type MoneyListProps<Row> = {
  title: string
  rows: Row[]
  children: (row: Row) => ReactNode
}

/** A named list; without rows there is none. */
export const MoneyList = <Row,>({
  title,
  rows,
  children,
}: MoneyListProps<Row>) =>
  rows.length ? (
    <div className="flex flex-col gap-y-1">
      <Text size="xsmall" weight="plus" className="text-ui-fg-subtle">
        {title}
      </Text>
      <ul className="flex flex-col gap-y-1" aria-label={title}>
        {rows.map(children)}
      </ul>
    </div>
  ) : null
