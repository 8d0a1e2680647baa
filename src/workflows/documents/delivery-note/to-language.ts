/**
 * The language of a paper: the customer's where the shop speaks it, else
 * Indonesian for addresses in Indonesia and English for all others.
 */
export function toLanguage(order: {
  locale: string | null
  shipping_address: { country_code: string | null } | null
}): "id" | "en" {
  const language = order.locale?.slice(0, 2).toLowerCase()
  if (language === "id" || language === "en") {
    return language
  }
  const country = order.shipping_address?.country_code?.toLowerCase()
  return country === "id" ? "id" : "en"
}
