import type { Carton } from "../cartonise/input/carton"
import { limits } from "./limits"
import type { PackRow } from "./pack-row"

type CartonShape = Omit<
  Carton,
  | "carton_id"
  | "tare_g"
  | "max_gross_g"
  | "stock"
  | "max_per_order"
  | "price_minor"
>

/**
 * A carton's kind, sides, padding and filling.
 *
 * @throws BadCell for the first bad cell.
 */
export function readCartonShape(row: PackRow): CartonShape {
  const pad_mm = row.whole("pad_mm", 0, limits.length_mm) ?? 0
  const side = (name: string) => {
    const inner = row.needed(`inner_${name}_mm`, 1, limits.length_mm)
    const outer = row.whole(`outer_${name}_mm`, 1, limits.length_mm) ?? inner
    if (outer < inner) {
      row.refuse(`outer_${name}_mm`, `${outer} is less than inner ${inner}`)
    }
    if (inner <= 2 * pad_mm) {
      row.refuse("pad_mm", `${pad_mm} on both sides leaves no room in ${inner}`)
    }
    return { inner, outer }
  }
  const kind = readKind(row)
  const [length, width, height] = ["length", "width", "height"].map(side)
  return {
    kind,
    inner_length_mm: length.inner,
    inner_width_mm: width.inner,
    inner_height_mm: height.inner,
    outer_length_mm: length.outer,
    outer_width_mm: width.outer,
    outer_height_mm: height.outer,
    pad_mm,
    fill_percent: row.whole("fill_percent", 1, 100) ?? 100,
  }
}

function readKind(row: PackRow): Carton["kind"] {
  const kind = row.text("kind") || "box"
  return kind === "box" || kind === "mailer"
    ? kind
    : row.refuse("kind", `"${kind}" is neither box nor mailer`)
}
