/** The demo store that `npm test` (or a person) has started. */
export const demoStore = {
  url: process.env.ORDER_CYCLE_DEMO_URL?.replace(/\/(app\/?)?$/, ""),
  email: process.env.ORDER_CYCLE_DEMO_EMAIL ?? "",
  password: process.env.ORDER_CYCLE_DEMO_PASSWORD ?? "",
}
