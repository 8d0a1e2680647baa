import medusa from "@medusajs/eslint-plugin"
import tseslint from "typescript-eslint"

const door = (files, patterns) => ({
  files,
  rules: { "no-restricted-imports": ["error", { patterns }] },
})

const noServerCode = {
  group: ["**/src/*", "**/src/**", "!**/src/types", "!**/src/types/**"],
  message: "The admin knows the server by HTTP and src/types only.",
}

export default tseslint.config(
  {
    ignores: ["node_modules/", ".medusa/", ".data/", "coverage/"],
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { ecmaVersion: 2022 } },
  },
)
console.log(Object.keys(medusa), Object.keys(medusa.configs ?? {}))
