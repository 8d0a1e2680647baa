import type { PageSize } from "./page-size"

/** 100 × 150 mm, the size of label printers. */
export const labelPage: PageSize = {
  size: [283, 425],
  width: 283,
  height: 425,
  left: 14,
  right: 269,
  top: 14,
  bottom: 398,
}
