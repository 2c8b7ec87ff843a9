import js from "@eslint/js";
import globals from "globals";

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
    ignores: ["src/state/**"],
    languageOptions: { globals: globals.browser },
  },
  {
    // State is pure: no page, no LMS, no clock.
    files: ["src/state/**/*.js"],
    rules: {
      "no-restricted-syntax": [
        "error",
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
