import { join } from "node:path";
import { defineConfig } from "eslint/config";
import typescript from "typescript-eslint";

/** The project folder, where the type checker finds tsconfig.json. */
const root = join(import.meta.dirname, "..");

/** What would make the output depend on the moment, the machine or its language: the same input must give the same bytes. */
const unrepeatable = [
  ["CallExpression[callee.object.name='Date'][callee.property.name='now']", "Date.now() differs at every run."],
  ["NewExpression[callee.name='Date'][arguments.length=0]", "new Date() differs at every run: a date is a value from the data."],
  ["CallExpression[callee.object.name='Math'][callee.property.name='random']", "Math.random() differs at every run."],
  ["CallExpression[callee.property.name=/^toLocale/]", "toLocale…() depends on the machine's language: write the Dutch form out."],
].map(([selector, message]) => ({ selector: String(selector), message: String(message) }));

export default defineConfig(
  { ignores: ["node_modules/", "_site*/", ".cache/", "**/*.d.ts"] },
  {
    files: ["**/*.ts"],
    extends: [typescript.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      "no-restricted-syntax": ["error", ...unrepeatable],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Taking fields out of an object to leave them out, and "_" for what is not looked at.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true, argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // A function can be async because its interface is, with nothing to wait for.
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    // Tests measure time and make throw-away data.
    files: ["test/**/*.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    // Plain scripts that run as they stand: in the reader's browser, or on a Node that cannot run TypeScript yet.
    files: ["layouts/**/*.js", "scripts/**/*.mjs"],
    extends: [typescript.configs.recommended],
    rules: { "no-restricted-syntax": ["error", ...unrepeatable] },
  },
);
