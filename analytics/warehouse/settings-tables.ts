/** What the models need beside the rows of the shop, as tables of `source`. */
export const settingsTables = {
  export: {
    generation: "VARCHAR",
    as_of: "TIMESTAMPTZ",
    zone: "VARCHAR",
    snapshot: "VARCHAR",
    database_identity: "VARCHAR",
    rows_total: "BIGINT",
  },
  dataset: {
    name: "VARCHAR",
    rows: "BIGINT",
    definition: "VARCHAR",
    changed_in: "VARCHAR",
  },
  demand: { bulk_min: "DOUBLE", bulk_times: "DOUBLE" },
  currency: { currency_code: "VARCHAR", exponent: "INTEGER" },
  model: { model: "VARCHAR", sql: "VARCHAR" },
  definition: {
    name: "VARCHAR",
    title: "VARCHAR",
    definition: "VARCHAR",
    sql: "VARCHAR",
  },
} as const
