import {
  type MiddlewareRoute,
  validateAndTransformBody,
} from "@medusajs/framework/http"
import {
  BeatStation,
  BenchShort,
  ChooseCarton,
  NextBox,
  OpenStation,
} from "./validators"

const path = "/admin/order-cycle/packing"

const pack = (
  matcher: string,
  body: Parameters<typeof validateAndTransformBody>[0]
): MiddlewareRoute => ({
  method: ["POST"],
  matcher: `${path}/${matcher}`,
  middlewares: [validateAndTransformBody(body)],
  policies: [{ resource: "packing", operation: "pack" }],
})

/** What a pack station does besides scanning and closing. */
export const stationMiddlewares: MiddlewareRoute[] = [
  pack("stations/open", OpenStation),
  pack("stations/beat", BeatStation),
  pack("stations/leave", BeatStation),
  pack("parcels/:id/next-box", NextBox),
  pack("parcels/:id/carton", ChooseCarton),
  pack("parcels/:id/shorts", BenchShort),
]
