import type { PageSize } from "./page-size"

export const a4: PageSize = {
  size: "A4",
  width: 595,
  height: 842,
  left: 40,
  right: 555,
  top: 40,
  bottom: 800,
}
