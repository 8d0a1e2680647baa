import en from "../../i18n/en.json"
import id from "../../i18n/id.json"

/** Texts of the order cycle, in a namespace of its own. */
export default {
  en: { "order-cycle": en },
  id: { "order-cycle": id },
}
