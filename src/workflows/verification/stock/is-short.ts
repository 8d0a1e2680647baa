import type { StockNeed } from "../../../modules/verification/checks/check-stock"

/** Whether units are needed that nobody reserved. */
export const isShort = ({ required, reserved }: StockNeed) =>
  reserved < required
