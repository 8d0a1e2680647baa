import type { OverrideResult } from "../../../types/replenishment/overrides"

/**
 * What an override's column `result` holds: from its beginning on what was
 * forecast without it by day, after its end what came of it.
 */
export type StoredResult = { base: number[]; judged: OverrideResult | null }
