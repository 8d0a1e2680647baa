import { aftershipDialect } from "./aftership/aftership-dialect"
import { anterajaDialect } from "./anteraja/anteraja-dialect"
import { biteshipDialect } from "./biteship/biteship-dialect"
import { csvDialect } from "./csv/csv-dialect"
import { dhlUnifiedDialect } from "./dhl-unified/dhl-unified-dialect"
import type { Dialect } from "./dialect"
import { easypostDialect } from "./easypost/easypost-dialect"
import { genericDialect } from "./generic/generic-dialect"
import { jneDialect } from "./jne/jne-dialect"
import { karrioDialect } from "./karrio/karrio-dialect"
import { posDialect } from "./pos/pos-dialect"
import { shipengineDialect } from "./shipengine/shipengine-dialect"
import { shippoDialect } from "./shippo/shippo-dialect"

/** Dialects by the name that accounts and the command line use. */
export const dialects: Record<string, Dialect> = {
  generic: genericDialect,
  biteship: biteshipDialect,
  easypost: easypostDialect,
  aftership: aftershipDialect,
  "dhl-unified": dhlUnifiedDialect,
  karrio: karrioDialect,
  jne: jneDialect,
  anteraja: anterajaDialect,
  pos: posDialect,
  shippo: shippoDialect,
  shipengine: shipengineDialect,
  csv: csvDialect,
}
