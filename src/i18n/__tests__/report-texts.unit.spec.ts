import { kpiGroups } from "../../../admin-widgets/evaluation/kpi-groups"
import { kpis } from "../../../analytics/reports/definitions/parts/kpis"
import { reports } from "../../../analytics/reports/reports"
import en from "../en.json"

const namesOf = (texts: object) => Object.keys(texts)

describe("texts of reports", () => {
  it("are there for every report, column and key figure", () => {
    const columns = reports.flatMap((report) =>
      report.columns.map(({ name }) => name)
    )
    expect(namesOf(en.report)).toEqual(
      expect.arrayContaining(reports.map(({ name }) => name))
    )
    // Ids are for links and stay behind.
    expect(namesOf(en.column)).toEqual(
      expect.arrayContaining(
        columns.filter((name) => !["order_id"].includes(name))
      )
    )
    expect(namesOf(en.value.kpi)).toEqual(
      expect.arrayContaining(kpis.map(({ name }) => name))
    )
  })

  it("group every key figure once", () => {
    expect(Object.values(kpiGroups).flat().sort()).toEqual(
      kpis.map(({ name }) => name).sort()
    )
  })
})
