import { Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Report } from "../../src/types/report"
import { useTargets } from "../api/use-targets"
import { KpiTile } from "./kpi-tile"
import { kpiGroups } from "./kpi-groups"

type KpiTilesProps = {
  report: Report
  /** The same KPIs of the period before, undefined while they load. */
  previous: Report | undefined
}

/** Effectiveness and efficiency at a glance, each with its sample. */
export const KpiTiles = ({ report, previous }: KpiTilesProps) => {
  const { t } = useTranslation("order-cycle")
  const targets = useTargets()
  const find = (rows: Report["rows"] | undefined, kpi: string) =>
    rows?.find((row) => row.kpi === kpi)
  return (
    <div className="flex flex-col gap-y-6">
      {Object.entries(kpiGroups).map(([group, kpis]) => (
        <section key={group} className="flex flex-col gap-y-3">
          <Heading level="h3">{t(`kpiGroup.${group}`)}</Heading>
          <dl
            className="grid gap-4"
            style={{
              gridTemplateColumns: "repeat(auto-fill, minmax(140px, 1fr))",
            }}
          >
            {kpis.map((kpi) => (
              <KpiTile
                key={kpi}
                kpi={kpi}
                row={find(report.rows, kpi)}
                before={find(previous?.rows, kpi)}
                target={targets.get(kpi)}
              />
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
