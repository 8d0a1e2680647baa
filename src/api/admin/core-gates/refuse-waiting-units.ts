import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"

/**
 * Core takes what it fulfils from every reservation of a line, also from units
 * that have not come. Where an order may leave in parts, lines with such units
 * are packed, which takes only what is there.
 *
 * @param orderOf where the request names its order.
 */
export const refuseWaitingUnits =
  (orderOf: (req: MedusaRequest) => string | undefined) =>
  async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const order_id = orderOf(req)
    const verification =
      req.scope.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const { stock } = await verification.getOptions()
    if (!order_id || !stock.releasePartial) {
      return next()
    }
    const lines = linesOf(req.body)
    const waiting = await verification.listBackorders({
      order_id,
      state: "waiting",
    })
    const titles = waiting
      .filter(({ line_id }) => lines.includes(line_id))
      .map(({ title }) => title)
    if (!titles.length) {
      return next()
    }
    res.status(409).json({
      type: "conflict",
      message:
        `Units of ${titles.join(", ")} wait for stock, and a fulfilment here ` +
        "would take them as well: pack what is there as a parcel, and buy its " +
        "label.",
    })
  }

/** Either of core's routes names lines in its own way. */
function linesOf(body: unknown): unknown[] {
  const { items } = (body ?? {}) as { items?: unknown }
  return (Array.isArray(items) ? items : []).map(
    (item: { id?: unknown; line_item_id?: unknown } | null) =>
      item?.line_item_id ?? item?.id
  )
}
