/**
 * The demo's two accounts at the courier simulator. Biteship only hints and is
 * asked (polling); EasyPost's signed webhooks are taken in as they come.
 */
export const simulatedAccounts = [
  {
    vendor: "biteship",
    couriers: ["jne", "jnt"],
    secret: "x-biteship-secret:demo-only-secret-of-biteship",
    api_key: "demo-only-key",
  },
  {
    vendor: "easypost",
    couriers: ["sicepat", "anteraja"],
    secret: "demo-only-secret-of-easypost",
    api_key: null,
  },
]
