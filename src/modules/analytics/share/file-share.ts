import type { SharedGeneration } from "../../../../analytics/warehouse/shared-generation"

/** A published generation as a private file of the File module. */
export type FileShare = SharedGeneration & { file_id: string }
