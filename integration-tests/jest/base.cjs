const path = require("node:path")

/** What all layers share: SWC instead of ts-jest, the checkout as root. */
module.exports = {
  rootDir: path.resolve(__dirname, "../.."),
  testEnvironment: "node",
  modulePathIgnorePatterns: ["<rootDir>/.medusa/", "<rootDir>/.data/"],
  transform: {
    "^.+\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true, decorators: true },
          transform: {
            react: { runtime: "automatic" },
            legacyDecorator: true,
            decoratorMetadata: true,
          },
          target: "es2022",
        },
      },
    ],
  },
}
