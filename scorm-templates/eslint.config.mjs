import js from "@eslint/js";
import globals from "globals";

/** They keep the page out of the browser's cache, and phones never send them. */
const NO_UNLOAD = ["Literal[value", "Identifier[name"].map((what) => ({
  selector: `${what}=/^(on)?(before)?unload$/]`,
  message: "Use pagehide or visibilitychange.",
}));

export default [
  { ignores: ["target/", "node_modules/"] },
  js.configs.recommended,
  {
    languageOptions: { ecmaVersion: 2022, sourceType: "module" },
    rules: {
      "max-lines": ["error", { max: 150, skipBlankLines: true }],
      "max-lines-per-function": [
        "error",
        { max: 25, skipBlankLines: true, skipComments: true },
      ],
      eqeqeq: "error",
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  {
    files: ["src/**/*.js"],
    ignores: ["src/state/**", "src/statements/**"],
    languageOptions: { globals: globals.browser },
    rules: { "no-restricted-syntax": ["error", ...NO_UNLOAD] },
  },
  {
    // Statements are pure but for the way to the bridge; they know no page and no LMS.
    files: ["src/statements/**/*.js"],
    languageOptions: { globals: { TextEncoder: false, atob: false } },
  },
  {
    files: ["src/statements/transport.js"],
    languageOptions: { globals: globals.browser },
  },
  {
    // State and statements are pure: no page, no LMS, no clock.
    files: ["src/state/**/*.js", "src/statements/**/*.js"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...NO_UNLOAD,
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "The clock is passed in.",
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: "The clock is passed in.",
        },
      ],
    },
  },
  {
    files: ["*.mjs", "test/**/*.{js,mjs}", "src/**/*.test.js"],
    languageOptions: { globals: globals.node },
    rules: { "max-lines-per-function": "off", "max-lines": "off" },
  },
];
