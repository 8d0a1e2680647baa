import type { WarehouseState } from "../../src/types/report"

/** An export that waits or works: its progress is worth asking for again. */
export const isRunning = (warehouse: WarehouseState | undefined) =>
  warehouse?.last_run?.state === "queued" ||
  warehouse?.last_run?.state === "running"
