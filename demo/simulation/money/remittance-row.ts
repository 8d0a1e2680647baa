/** What a courier remits of one parcel, in minor units of rupiah. */
export type RemittanceRow = {
  /** Which discrepancy it causes; left out: none. */
  shows?: string
  awb: string
  display_id: number
  day: string
  cod_minor: bigint
  fee_minor: bigint
  vat_minor: bigint
}
