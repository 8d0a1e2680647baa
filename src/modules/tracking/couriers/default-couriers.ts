import type { Courier } from "./courier"

/**
 * Couriers that every shop knows without configuring any: Indonesian ones,
 * the big international ones, `own` for the shop's drivers and `other` for a
 * parcel whose courier nobody named.
 */
export const defaultCouriers: Courier[] = [
  { code: "jne", name: "JNE" },
  { code: "jnt", name: "J&T Express" },
  { code: "sicepat", name: "SiCepat" },
  { code: "anteraja", name: "AnterAja" },
  { code: "pos", name: "Pos Indonesia" },
  { code: "ninja", name: "Ninja Xpress" },
  { code: "tiki", name: "TIKI" },
  { code: "lion", name: "Lion Parcel" },
  { code: "ide", name: "ID Express" },
  { code: "wahana", name: "Wahana" },
  { code: "sap", name: "SAP Express" },
  { code: "rpx", name: "RPX" },
  { code: "grab", name: "GrabExpress" },
  { code: "gojek", name: "GoSend" },
  { code: "lalamove", name: "Lalamove" },
  { code: "borzo", name: "Borzo" },
  { code: "paxel", name: "Paxel" },
  { code: "deliveree", name: "Deliveree" },
  { code: "dhl", name: "DHL" },
  { code: "fedex", name: "FedEx" },
  { code: "ups", name: "UPS" },
  { code: "usps", name: "USPS" },
  { code: "dpd", name: "DPD" },
  { code: "gls", name: "GLS" },
  { code: "aramex", name: "Aramex" },
  { code: "singpost", name: "SingPost" },
  { code: "auspost", name: "Australia Post" },
  { code: "royalmail", name: "Royal Mail" },
  { code: "ems", name: "EMS" },
  { code: "own", name: "Own delivery" },
  { code: "other", name: "Other courier" },
]
