import type { InferTypeOf } from "@medusajs/framework/types"
import type { ExportRun } from "../models/export-run"

export type ExportRunRow = InferTypeOf<typeof ExportRun>

export const unfinishedStates = ["queued", "running"] as const
