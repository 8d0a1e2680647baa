import { smallWarehouse } from "../../../integration-tests/fixtures/small-warehouse"
import { readRows } from "../../warehouse/read-rows"
import { models } from "../models"

describe("the columns that models declare", () => {
  it("are those that their SQL makes, in type and order", async () => {
    const warehouse = await smallWarehouse({}, { asOf: "2026-03-20T00:00:00Z" })
    for (const { name, columns } of models) {
      const made = await readRows(warehouse, `describe ${name}`)
      expect({
        name,
        columns: made.map((row) => [row.column_name, row.column_type]),
      }).toEqual({
        name,
        columns: Object.entries(columns).map(([column, { type }]) => [
          column,
          type,
        ]),
      })
    }
  })

  it("stand beside the data as comments", async () => {
    const warehouse = await smallWarehouse({}, { asOf: "2026-03-20T00:00:00Z" })
    const [{ missing }] = await readRows(
      warehouse,
      `select count(*) as missing from duckdb_columns()
       where schema_name = 'main' and not internal and comment is null`
    )
    expect(missing).toBe(0)
  })
})
