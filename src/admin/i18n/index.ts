import en from "./en.json"
import id from "./id.json"

/** Texts of the order cycle, in a namespace of its own. */
export default {
  en: { "order-cycle": en },
  id: { "order-cycle": id },
}
