import type { RejectCode } from "./reject-code"

/** Why a row or an order is refused, and by which column. */
export type RowProblem = { code: RejectCode; column: string; value: string }
