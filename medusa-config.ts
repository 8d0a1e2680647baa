import path from "node:path"
import { defineConfig, loadEnv } from "@medusajs/framework/utils"

loadEnv(process.env.NODE_ENV ?? "development", process.cwd())

const isDemo = process.env.NODE_ENV === "demo"

/**
 * The repository is its own host for development and tests: it registers the
 * modules by hand because a project cannot list itself as a plugin. A shop
 * that installs the package writes `plugins: [{ resolve, options }]` instead.
 */
const orderCycleOptions = {
  documents: {
    companyPrefix: "8991002",
    verifyUrl: `${process.env.MEDUSA_BACKEND_URL ?? "http://localhost:9000"}/order-cycle/documents/{token}`,
    seller: {
      name: "Toko Contoh",
      address: ["Jalan Gudang 1", "Jakarta 12110"],
      npwp: "0123456789012345",
      // The demo's orders are charged no tax.
      pkp: !isDemo,
    },
  },
  verification: {
    intake: {
      channels: {
        // More of them as JSON: the kill test brings its retailer's profile.
        ...JSON.parse(process.env.ORDER_CYCLE_CHANNELS ?? "{}"),
        phone: { kind: "phone", stockPolicy: "SKIP" },
        pasar: {
          kind: "marketplace",
          stockPolicy: "FORCE",
          secret: [
            process.env.ORDER_CYCLE_PASAR_SECRET ??
              "development-only-secret-of-pasar",
            "development-only-secret-before",
          ],
        },
        warung: {
          kind: "pos",
          profile: {
            currency: "IDR",
            time_zone: "Asia/Jakarta",
            decimal: ",",
            stock_policy: "SKIP",
            columns: {
              external_id: "No Pesanan",
              placed_at: "Tanggal",
              sku: "Kode",
              quantity: "Jumlah",
              unit_price: "Harga",
            },
          },
        },
      },
    },
  },
  tracking: {
    encryptionKey:
      process.env.ORDER_CYCLE_ENCRYPTION_KEY ??
      "development-only-key-of-courier-secrets",
    publicUrl: process.env.MEDUSA_BACKEND_URL ?? "http://localhost:9000",
    // As JSON: the polling suite brings a provider of its own.
    providers: JSON.parse(process.env.ORDER_CYCLE_PROVIDERS ?? "[]"),
  },
  reconciliation: {
    writeOffs: [
      {
        name: "remainders",
        currency: "idr",
        codes: ["C01"],
        max: "1000",
        maxPercent: 2,
        accountCode: "6-1002",
        automatic: true,
      },
      {
        name: "bank fees",
        currency: "idr",
        codes: ["C01"],
        max: "6500",
        maxPercent: 2,
        accountCode: "6-1001",
        fourEyesAbove: "5000",
      },
    ],
    encryptionKey:
      process.env.ORDER_CYCLE_ENCRYPTION_KEY ??
      "development-only-key-of-webhook-secrets",
  },
  analytics: {
    directory: process.env.ORDER_CYCLE_WAREHOUSE_DIR ?? ".data/warehouse",
    timeZone: "Asia/Jakarta",
    worker: process.env.ORDER_CYCLE_WORKER !== "false",
    targets: {
      otif: 0.95,
      on_time_delivery: 0.95,
      cycle_time_median_h: 72,
      hold_rate: 0.2,
    },
  },
}

const orderCycleModules = [
  "timeline",
  "verification",
  "packing",
  "documents",
  "tracking",
  "reconciliation",
  "replenishment",
  "analytics",
].map((name) => ({
  resolve: `./src/modules/${name}`,
  options: orderCycleOptions,
}))

const redisUrl = process.env.REDIS_URL

const redisModules = redisUrl
  ? [
      {
        resolve: "@medusajs/medusa/event-bus-redis",
        options: { redisUrl },
      },
      {
        resolve: "@medusajs/medusa/workflow-engine-redis",
        options: { redis: { url: redisUrl } },
      },
      {
        resolve: "@medusajs/medusa/locking",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/locking-redis",
              id: "locking-redis",
              is_default: true,
              options: { redisUrl },
            },
          ],
        },
      },
    ]
  : []

const fakeCarrier = process.env.ORDER_CYCLE_FAKE_CARRIER

/** A carrier of tests and the demo; a shop lists its own. */
const carrierModules = fakeCarrier
  ? [
      {
        resolve: "@medusajs/medusa/fulfillment",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/fulfillment-manual",
              id: "manual",
            },
            {
              resolve: path.resolve("demo/carrier"),
              id: "carrier",
              options: {
                directory: fakeCarrier,
                // A visitor of the demo would open an address of nobody's.
                site: isDemo ? null : "https://fake-carrier.test",
              },
            },
          ],
        },
      },
    ]
  : []

// As JSON: the suites about refunds bring a gateway that loses its answers.
const gateways = JSON.parse(process.env.ORDER_CYCLE_GATEWAYS ?? "[]")

const paymentModules = gateways.length
  ? [
      {
        resolve: "@medusajs/medusa/payment",
        options: { providers: gateways },
      },
    ]
  : []

export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    redisUrl,
    http: {
      storeCors: process.env.STORE_CORS ?? "http://localhost:8000",
      adminCors: process.env.ADMIN_CORS ?? "http://localhost:9000",
      authCors: process.env.AUTH_CORS ?? "http://localhost:9000",
      jwtSecret: process.env.JWT_SECRET ?? "development-only",
      cookieSecret: process.env.COOKIE_SECRET ?? "development-only",
    },
  },
  admin: { disable: process.env.DISABLE_ADMIN === "true" },
  modules: [
    ...orderCycleModules,
    ...carrierModules,
    ...paymentModules,
    ...redisModules,
  ],
})
