import path from "node:path"
import { defineConfig } from "@medusajs/framework/utils"

/**
 * A shop that installed the package: it names the plugin and gives options,
 * nothing else. `medusa-plugin-order-cycle` is found by Node's
 * self-reference, through the same `exports` that npm would use, so there must
 * be no package.json in this folder.
 */
export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost:8000",
      adminCors: "http://localhost:9000",
      authCors: "http://localhost:9000",
      jwtSecret: process.env.JWT_SECRET,
      cookieSecret: process.env.COOKIE_SECRET,
    },
  },
  plugins: [
    {
      resolve: "medusa-plugin-order-cycle",
      options: {
        documents: {
          seller: { name: "Toko Tamu", address: ["Jalan Tamu 1", "Bandung"] },
        },
        tracking: {
          encryptionKey: "a key that only this host app has, long",
          providers: [
            {
              resolve: path.join(__dirname, "sample-courier/src"),
              id: "toko-kurir",
              options: {
                baseUrl: "https://api.courier.example",
                courier: "other",
              },
            },
          ],
        },
        analytics: {
          directory: process.env.ORDER_CYCLE_WAREHOUSE_DIR,
          timeZone: "Asia/Jakarta",
          worker: process.env.ORDER_CYCLE_WORKER !== "false",
        },
      },
    },
  ],
})
