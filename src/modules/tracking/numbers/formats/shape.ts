import type { NumberFormat } from "../number-format"

/** A format of ours; what most have none of is left out. */
export const shape = (
  format: Pick<NumberFormat, "id" | "name" | "couriers" | "pattern"> &
    Partial<NumberFormat>
): NumberFormat => ({ check: null, prefix: null, known: [], ...format })
