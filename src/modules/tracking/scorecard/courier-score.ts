/** Why a courier has its place; amounts in minor units, the least wins. */
export type CourierScore = {
  courier: string
  service: string | null
  price_minor: bigint
  /** (1 - lower bound of on time) × cost of being late. */
  late_minor: bigint
  on_time_lower: number
  on_time_n: number
  /** Share of lost parcels × value of the parcel. */
  loss_minor: bigint
  lost_rate: number
  lost_n: number
  score_minor: bigint
}
