/** The demo's admin user; it exists on this machine only. */
export const login = { email: "admin@toko.test", password: "order-cycle" }
