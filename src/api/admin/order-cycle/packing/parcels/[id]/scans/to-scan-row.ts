import type { ScanRow } from "../../../../../../../types/packing"

/** Shapes a scan as the station reads it. */
export const toScanRow = ({
  id,
  parcel_id,
  client_id,
  code,
  result,
  units,
  parcel_item_id,
  title,
  serial,
  lot,
  actor,
  at,
}: Omit<ScanRow, "at"> & { at: Date | string }): ScanRow => ({
  id,
  parcel_id,
  client_id,
  code,
  result,
  units,
  parcel_item_id,
  title,
  serial,
  lot,
  actor,
  at: new Date(at).toISOString(),
})
