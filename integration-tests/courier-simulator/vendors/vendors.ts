import { aftership } from "./aftership"
import { biteship } from "./biteship"
import { dhlUnified } from "./dhl-unified"
import { easypost } from "./easypost"
import { karrio } from "./karrio"
import type { Vendor } from "./vendor"

export const vendors: readonly Vendor[] = [
  biteship,
  easypost,
  aftership,
  dhlUnified,
  karrio,
]
