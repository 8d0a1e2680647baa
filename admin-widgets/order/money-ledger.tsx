import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { OrderCyclePanel } from "../../src/types/order-desk"
import { useFormat } from "../format/use-format"

type MoneyLedgerProps = { money: OrderCyclePanel["money"] }

/** Due, charged and proven by a statement: one row per currency. */
export const MoneyLedger = ({ money }: MoneyLedgerProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  return (
    <div className="overflow-x-auto">
      <Table aria-label={t("panel.money")}>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("money.currency")}</Table.HeaderCell>
            {columns.map((name) => (
              <Table.HeaderCell key={name} className="text-right">
                {t(`money.${name}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {money.map((row) => (
            <Table.Row key={row.currency_code}>
              <Table.Cell>{row.currency_code.toUpperCase()}</Table.Cell>
              {columns.map((name) => (
                <Table.Cell
                  key={name}
                  className="whitespace-nowrap text-right tabular-nums"
                >
                  {format.money({
                    amount_minor: row[name],
                    currency_code: row.currency_code,
                  })}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

const columns = ["due_minor", "charged_minor", "matched_minor"] as const
