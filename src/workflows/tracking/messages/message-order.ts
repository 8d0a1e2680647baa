/** What a message needs of core's order. */
export type MessageOrder = {
  id: string
  display_id: number
  email: string | null
  locale: string | null
  no_notification: boolean | null
  shipping_address: {
    city: string | null
    country_code: string | null
    phone: string | null
  } | null
}
