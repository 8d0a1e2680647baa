import type { ParcelRow, ScanRow } from "../../../src/types/packing"
import type { StationResponse } from "../../../src/types/station"
import { type Answers, answerWith } from "../../__tests__/answers"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"
import { desk, parcel } from "./station-rows"

export type Posted = { call: string; body: Record<string, unknown> }

type Asked = { body: unknown }

/** What the server knows, and what it was told. */
class Bench {
  readonly posted: Posted[] = []

  constructor(public desk: StationResponse) {}

  note(call: string, { body }: Asked) {
    const given = body as Record<string, unknown>
    this.posted.push({ call, body: given })
    return given
  }

  change(id: string, change: (row: ParcelRow) => ParcelRow): ParcelRow {
    const parcels = this.desk.parcels.map((row) =>
      row.id === id ? change(row) : row
    )
    this.desk = { ...this.desk, parcels }
    return parcels.find((row) => row.id === id) ?? parcel()
  }
}

const stationRoutes = (bench: Bench): Answers => ({
  "POST /packing/stations/open": (asked: Asked) => {
    bench.note("open", asked)
    return bench.desk
  },
  "POST /packing/stations/beat": (asked: Asked) => {
    bench.note("beat", asked)
    return { lock: bench.desk.lock }
  },
  "POST /packing/stations/leave": (asked: Asked) => {
    bench.note("leave", asked)
    return {}
  },
})

const parcelRoutes = (bench: Bench, id: string): Answers => ({
  [`POST /packing/parcels/${id}/scans`]: (asked: Asked) => {
    const { code, client_id } = bench.note("scans", asked)
    const before = bench.change(id, (row) => row)
    const scan = judge(before, String(code), String(client_id))
    return { scan, parcel: bench.change(id, (row) => count(row, scan)) }
  },
  [`POST /packing/parcels/${id}/close`]: (asked: Asked) => {
    const { weight_g } = bench.note("close", asked) as Partial<ParcelRow>
    return {
      parcel: bench.change(id, (row) => ({
        ...row,
        state: "packed",
        weight_g: weight_g ?? null,
      })),
    }
  },
  [`POST /packing/parcels/${id}/label`]: (asked: Asked) => {
    const label = bench.note("label", asked) as Partial<ParcelRow>
    return {
      parcel: bench.change(id, (row) => ({
        ...row,
        ...label,
        state: "labelled",
      })),
    }
  },
})

/**
 * A server with one order, `#1042`, of which it counts the scans.
 *
 * @param more answers that come before its own.
 */
export function stationServer(
  start: StationResponse = desk(),
  more: Answers = {}
) {
  const bench = new Bench(start)
  const { posted } = bench
  const asked = answerWith({
    "GET /reports": warehouseAnswer(),
    "GET /documents": { documents: [], count: 0, offset: 0, limit: 20 },
    ...stationRoutes(bench),
    ...Object.assign(
      {},
      ...start.parcels.map(({ id }) => parcelRoutes(bench, id))
    ),
    ...more,
  })
  const codes = (call: string) =>
    posted.filter((one) => one.call === call).map(({ body }) => body.code)
  return { posted, asked, codes }
}

function judge(row: ParcelRow, code: string, client_id: string): ScanRow {
  const item = row.items.find(({ sku }) => sku === code)
  const isFull = item && item.verified >= item.quantity
  return {
    id: `scan_${client_id}`,
    parcel_id: row.id,
    client_id,
    code,
    result: item ? (isFull ? "too_many" : "ok") : "wrong_item",
    units: item && !isFull ? 1 : 0,
    parcel_item_id: item?.id ?? null,
    title: item?.title ?? "Kettle",
    serial: null,
    lot: null,
    actor: "user_1",
    at: "2026-11-26T01:00:00.000Z",
  }
}

const count = (row: ParcelRow, scan: ScanRow): ParcelRow => ({
  ...row,
  items: row.items.map((item) =>
    item.id === scan.parcel_item_id
      ? { ...item, verified: item.verified + scan.units }
      : item
  ),
})
