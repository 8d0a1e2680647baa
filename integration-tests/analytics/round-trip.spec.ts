import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api"
import { column } from "../../analytics/source/column"
import type { Dataset } from "../../analytics/source/dataset"
import { loadDataset } from "../../analytics/source/load-dataset"
import { openSource } from "../../analytics/source/open-source"
import { withSnapshot } from "../../analytics/source/with-snapshot"
import { readRows } from "../../analytics/warehouse/read-rows"
import {
  type SourceDatabase,
  sourceDatabase,
} from "../fixtures/source-database"

const probe: Dataset = {
  name: "probe",
  table: "probe",
  columns: {
    id: column.text(),
    words: column.text(),
    amount: column.numeric(),
    whole: column.numeric(0),
    minor: column.bigint(),
    count: column.integer(),
    flag: column.boolean(),
    moment: column.timestamptz(),
    tags: column.json("tags"),
  },
}

/**
 * Hashes of a thousand rows each, every value as text: what both databases
 * must agree on.
 */
const hashes = (table: string, texts: Record<string, string>) =>
  `select substr(id, 1, 7) as "block",
     md5(string_agg(concat_ws('|', ${[
       "id",
       "words",
       "whole",
       "minor",
       "count",
       "flag",
     ]
       .map((name) => `coalesce(${name}::text, 'NULL')`)
       .concat(Object.values(texts).map((text) => `coalesce(${text}, 'NULL')`))
       .join(", ")}), chr(10) order by id)) as "hash"
   from ${table} group by 1 order by 1`

const ROWS = 300_000

describe("rows on their way from PostgreSQL to DuckDB", () => {
  let shop: SourceDatabase
  let warehouse: DuckDBConnection

  beforeAll(async () => {
    shop = await sourceDatabase()
    await shop.run(
      `create table probe (id text, words text, amount numeric, whole numeric,
         minor bigint, count integer, flag boolean, moment timestamptz, tags jsonb)`
    )
    warehouse = await (await DuckDBInstance.create(":memory:")).connect()
  })

  afterAll(() => shop.drop())

  beforeEach(async () => {
    await shop.run("truncate probe")
    await warehouse.run("drop schema if exists source cascade")
    await warehouse.run("create schema source")
  })

  const load = async () => {
    const source = await openSource(shop.url, [probe])
    try {
      return await withSnapshot(source, (runner) =>
        loadDataset(probe, { source, runner, warehouse, salt: "00" })
      )
    } finally {
      await source.destroy()
    }
  }

  it("keeps random rows exactly, NULLs among them", async () => {
    await shop.run(`
      select setseed(0.42);
      insert into probe select lpad(n::text, 10, '0'),
        case when random() < 0.1 then null else
          repeat(chr(1 + (random() * 55000)::int), (random() * 40)::int) end,
        case when random() < 0.1 then null else
          trim_scale(round((random() - 0.5)::numeric * 10::numeric ^ (random() * 18)::int, (random() * 15)::int)) end,
        case when random() < 0.1 then null else
          trunc((random() - 0.5)::numeric * 10::numeric ^ (random() * 36)::int) end,
        case when random() < 0.1 then null else ((random() - 0.5) * 9e18)::bigint end,
        case when random() < 0.1 then null else ((random() - 0.5) * 4e9)::int end,
        case when random() < 0.1 then null else random() < 0.5 end,
        case when random() < 0.1 then null else
          timestamptz '1970-01-01' + random() * interval '9000 years' end,
        case when random() < 0.1 then null else jsonb_build_object('n', n) end
      from generate_series(1, ${ROWS}) n`)
    expect(await load()).toMatchObject({ rows: ROWS })
    const { rows: expected } = await shop.run(
      hashes("probe", {
        amount: "round(amount, 18)::text",
        moment: "(extract(epoch from moment) * 1000000)::bigint::text",
        tags: "tags::text",
      })
    )
    const found = await readRows(
      warehouse,
      hashes("source.probe", {
        amount: "amount::varchar",
        moment: "epoch_us(moment)::varchar",
        tags: "tags",
      })
    )
    expect(found).toHaveLength(ROWS / 1_000 + 1)
    expect(found).toEqual(expected)
  })

  it("keeps the edges: 30 digits, emoji, a megabyte, year 9999, infinity", async () => {
    await shop.run(`insert into probe values
      ('a', E'\\\\000 \\\\u0000 📦 "quoted"', 12345678901234567890.123456789012345678,
       123456789012345678901234567890, 9223372036854775807, -2147483648, true,
       '9999-12-31 23:59:59.999999+00', '{"big": 1}'),
      ('b', '', -0.000000000000000001, 0, -9223372036854775808, 2147483647, false,
       'infinity', null),
      ('c', null, 0, null, null, null, null, '-infinity', '[]'),
      ('d', repeat('é', 1000000), null, null, null, null, null,
       '2026-03-29 01:59:59.000001+01', null)`)
    await load()
    const rows = await readRows(
      warehouse,
      `select id, words, amount::varchar as amount, whole::varchar as whole,
         minor::varchar as minor, count, moment::timestamptz = 'infinity' as forever,
         case when isfinite(moment) then epoch_us(moment)::varchar end as moment
       from source.probe order by id`
    )
    expect(rows[0]).toMatchObject({
      words: '\\000 \\u0000 📦 "quoted"',
      amount: "12345678901234567890.123456789012345678",
      whole: "123456789012345678901234567890",
      minor: "9223372036854775807",
      count: -2147483648,
      moment: "253402300799999999",
    })
    expect(rows[1]).toMatchObject({
      words: "",
      amount: "-0.000000000000000001",
      minor: "-9223372036854775808",
      moment: null,
    })
    expect(rows[2]).toMatchObject({
      words: null,
      amount: "0.000000000000000000",
    })
    expect(rows[3].words).toBe("é".repeat(1_000_000))
    expect(rows[3].moment).toBe("1774745999000001")
  })

  it.each([
    ["1.0000000000000000001", "more than 18 decimals"],
    ["100000000000000000000", "more than 20 digits before the point"],
    ["'NaN'", "NaN and infinity are no amounts"],
  ])("refuses %s and names table, column and key", async (amount, why) => {
    await shop.run(`insert into probe (id, amount) values ('row_7', ${amount})`)
    await expect(load()).rejects.toThrow(
      `"probe"."amount" of row row_7 does not fit the warehouse: ${why}.`
    )
  })

  it("fails when the server's process is killed in mid COPY", async () => {
    await shop.run(
      `insert into probe (id, words)
       select n::text, repeat('x', 1000) from generate_series(1, 50000) n`
    )
    const source = await openSource(shop.url, [probe])
    const loading = withSnapshot(source, async (runner) => {
      const [{ pid }] = await runner.query("select pg_backend_pid() as pid")
      const context = { source, runner, warehouse, salt: "00" }
      await Promise.all([loadDataset(probe, context), killCopy(shop, pid)])
    })
    await expect(loading).rejects.toThrow()
    await source.destroy().catch(() => undefined)
  })

  it("loads an empty table", async () => {
    expect(await load()).toMatchObject({ rows: 0 })
  })
})

/** Ends a backend once it copies. */
async function killCopy(shop: SourceDatabase, pid: number): Promise<void> {
  const { rows } = await shop.run(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where pid = ${pid} and state = 'active' and query like 'copy (%'`
  )
  return rows.length ? undefined : killCopy(shop, pid)
}
