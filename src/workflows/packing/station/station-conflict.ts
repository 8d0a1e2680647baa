import { MedusaError } from "@medusajs/framework/utils"

type Holder = { holder_name: string; station: string }

/** Tells who packs an order that another station asked for. */
export const stationConflict = ({ holder_name, station }: Holder) =>
  new MedusaError(
    MedusaError.Types.CONFLICT,
    `${holder_name} packs this order at station ${station}. Wait, or take it ` +
      "over."
  )
