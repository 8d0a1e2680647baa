import { gs1Check } from "./gs1-check"
import { shape } from "./shape"

const dhl = { couriers: ["dhl"] }

/** DHL: Express waybills and pieces, eCommerce, German parcels. */
export const dhlFormats = [
  shape({
    ...dhl,
    id: "dhl_express",
    name: "DHL Express",
    pattern: /^(?<SerialNumber>\d{9,10})(?<CheckDigit>\d)$/,
    check: { name: "mod7" },
  }),
  shape({
    ...dhl,
    id: "dhl_express_piece_id",
    name: "DHL Express (Piece ID)",
    pattern: /^J[A-Z]{2,3}(?<SerialNumber>\d{9,18})$/,
  }),
  shape({
    ...dhl,
    id: "dhl_ecommerce",
    name: "DHL E-Commerce",
    pattern:
      /^(?:GM|LX|RX|UV|CN|SG|TH|IN|HK|MY)(?=[A-Z]*\d)(?<SerialNumber>[0-9A-Z]{10,39})$/,
  }),
  shape({
    ...dhl,
    id: "dhl_ecommerce_14",
    name: "DHL E-Commerce (14)",
    pattern: /^(?<SerialNumber>\d{14})$/,
  }),
  shape({
    ...dhl,
    id: "dhl_parcel_de",
    name: "DHL Paket (20)",
    pattern: /^00(?<SerialNumber>340\d{14})(?<CheckDigit>\d)$/,
    check: gs1Check,
  }),
]
