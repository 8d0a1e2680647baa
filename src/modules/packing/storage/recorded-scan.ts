import type { ScanRow } from "../../../types/packing"

/** A scan as its table has it. */
export type RecordedScan = Omit<ScanRow, "title" | "at"> & { at: Date }

/** Its columns, as a select names them. */
export const scanColumns = `"id", "parcel_id", "client_id", "code", "result",
        "units", "parcel_item_id", "serial", "lot", "actor", "at"`
