/** How a courier's service charges a parcel. Money in minor units. */
export type ServiceRate = {
  currency_code: string
  /** Cubic centimetres per kilogram: mm³ ÷ divisor is grams. */
  divisor: number
  step_g: number
  /** A rest up to this much above whole steps is not charged. */
  tolerance_g: number
  /** Least chargeable weight of a label. */
  min_g: number
  per_step_minor: bigint
  /** Of each label. */
  per_parcel_minor: bigint
  /** Boxes that one label takes at most; left out: each has its own. */
  max_colli?: number
}
