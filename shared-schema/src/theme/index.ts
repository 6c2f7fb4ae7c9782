export { contrastOf } from './contrast.js'
export { type Theme, type ThemeCheck, type ThemeCheckCode, themeChecks, themeDefaults } from './theme.js'
