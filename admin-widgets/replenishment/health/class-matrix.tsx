import { Button, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../format/use-format"
import type { HealthRow } from "./health-row"

type ClassMatrixProps = {
  rows: HealthRow[]
  /** A cell, for example `AX`. */
  chosen: string | null
  choose: (cell: string) => void
}

/** Items by what they earn (A, B, C) and how steady they sell (X, Y, Z). */
export const ClassMatrix = ({ rows, chosen, choose }: ClassMatrixProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const count = (cell: string) =>
    rows.filter(({ abc, xyz }) => `${abc}${xyz}` === cell).length
  return (
    <div className="overflow-x-auto">
      <Table aria-label={t("health.matrix")}>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("health.matrix")}</Table.HeaderCell>
            {["X", "Y", "Z"].map((xyz) => (
              <Table.HeaderCell key={xyz}>{t(`xyz.${xyz}`)}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {["A", "B", "C"].map((abc) => (
            <Table.Row key={abc}>
              <Table.Cell>{t(`abc.${abc}`)}</Table.Cell>
              {["X", "Y", "Z"].map((xyz) => (
                <Table.Cell key={xyz}>
                  <Button
                    size="small"
                    variant={chosen === abc + xyz ? "primary" : "transparent"}
                    aria-pressed={chosen === abc + xyz}
                    aria-label={t("health.cell", {
                      cell: abc + xyz,
                      items: format.whole(count(abc + xyz)),
                    })}
                    onClick={() => choose(abc + xyz)}
                  >
                    {format.whole(count(abc + xyz))}
                  </Button>
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
