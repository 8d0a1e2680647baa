import path from "node:path"
import medusa from "@medusajs/eslint-plugin"
import { defineConfig } from "eslint/config"
import tseslint from "typescript-eslint"

/** A folder's door: what it may not import, and why. */
const door = (files, patterns) => ({
  files,
  ignores: ["**/__tests__/**"],
  rules: { "no-restricted-imports": ["error", { patterns }] },
})

const otherModules = (own) => ({
  regex: `^\\.\\./(\\.\\./)*(?!${own}/)(timeline|verification|packing|documents|tracking|reconciliation|replenishment|analytics(?!/forecast/))/`,
  message:
    "A module never imports another module: read through Query, change through workflows.",
})

const modules = [
  "timeline",
  "verification",
  "packing",
  "documents",
  "tracking",
  "reconciliation",
  "replenishment",
]

const upwards = {
  regex: "/(workflows|api|subscribers|jobs|admin)/",
  message: "Doors lead inwards: api -> workflows -> modules.",
}

export default defineConfig(
  {
    ignores: ["**/node_modules/", ".medusa/", ".data/", "public/", "coverage/"],
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strict],
    rules: {
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports" },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      // Medusa's module services are declared as classes without bodies.
      "@typescript-eslint/no-extraneous-class": "off",
      "max-lines-per-function": [
        "error",
        { max: 60, skipBlankLines: true, skipComments: true },
      ],
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/admin/**"],
    extends: [medusa.configs.recommended, medusa.configs.strict],
    languageOptions: {
      parserOptions: {
        project: ".config/tsconfig.server.json",
        tsconfigRootDir: path.resolve(import.meta.dirname, ".."),
      },
    },
  },
  {
    files: [
      "**/*.spec.ts",
      "**/*.spec.tsx",
      "**/*.bench.ts",
      "**/migrations/*.ts",
    ],
    rules: { "max-lines-per-function": "off" },
  },
  {
    // A component's markup counts as lines; its logic lives outside.
    files: ["**/*.tsx"],
    rules: { "max-lines-per-function": ["error", { max: 150 }] },
  },
  {
    // Medusa's configurations ignore all tests, for every other rule as well.
    ignores: ["!**/__tests__/**", "!**/integration-tests/**", "!**/*.spec.*"],
  },
  ...modules.map((name) =>
    door([`src/modules/${name}/**/*.ts`], [otherModules(name), upwards])
  ),
  door(
    ["analytics/**/*.ts"],
    [
      { group: ["@medusajs/*", "@mikro-orm/*"], message: "No Medusa here." },
      { group: ["react", "react-*", "recharts"], message: "No React here." },
      { regex: "/src/", message: "analytics/ runs without the plugin." },
    ]
  ),
  door(
    ["admin-widgets/**/*.{ts,tsx}"],
    [
      {
        regex:
          "/src/(?!types/|format/|csv/write-csv$|money/(to-main-units|read-money)$)",
        message:
          "The admin knows the server by HTTP and src/types; how values are written (src/format) both share.",
      },
      { regex: "/analytics/(?!.*api)", message: "Ask the report API." },
    ]
  ),
  door(
    ["src/cli/**/*.ts"],
    [
      {
        group: ["@medusajs/*"],
        message: "Commands start without Medusa.",
      },
      { regex: "/(api|workflows|admin)/", message: "Pure functions only." },
    ]
  ),
  door(
    ["src/types/**/*.ts"],
    [{ regex: "^\\.\\./", message: "Shared types import nothing." }]
  ),
  door(
    ["src/workflows/**/*.ts"],
    [{ regex: "/(api|subscribers|jobs|admin)/", message: upwards.message }]
  )
)
